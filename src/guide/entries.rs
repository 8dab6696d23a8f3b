//! One table of a content file at a time: most pages want one region, one form and a few steps of hundreds.
//!
//! A part of a built-in file is cut where its lists go on, at lines that begin with `[[`, and a table is parsed when its id is
//! asked for. A file of a folder may be laid out in any way that TOML allows, so it is parsed whole.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::built_in::Part;
use super::message::{hash, tables};
use super::texts::Text;

/// What a list holds.
pub(super) trait Entry: DeserializeOwned {
    /// The heading of each of its tables, without brackets.
    const LIST: &'static str;
    /// The key that tells them apart, written first in each.
    const KEY: &'static str;
    /// The value of that key.
    fn id(&self) -> &str;
}

/// A list of tables, parsed as far as it was asked for.
pub(super) struct Entries<T> {
    text: Text,
    whole: OnceCell<Vec<T>>,
    cut: Vec<(&'static Part, OnceCell<Vec<Piece<T>>>)>,
}

/// A table that may not have been parsed yet.
struct Piece<T> {
    id: &'static str,
    text: &'static str,
    entry: OnceCell<Option<T>>,
}

impl<T: Entry> Entries<T> {
    /// A list of a file; nothing is parsed yet.
    pub fn of(text: Text) -> Entries<T> {
        let parts = text.parts().unwrap_or_default();
        let cut = parts.iter().map(|part| (part, OnceCell::new())).collect();
        Entries { text, whole: OnceCell::new(), cut }
    }

    /// All of them, in the order of the file; none where the file does not parse.
    pub fn all(&self) -> &[T] {
        self.whole.get_or_init(|| parsed(&self.text.read()).unwrap_or_default())
    }

    /// The one with this id, the first if there are several.
    pub fn get(&self, id: &str) -> Option<&T> {
        if self.text.parts().is_none() {
            return self.all().iter().find(|entry| entry.id() == id);
        }
        let mut pieces = self.pieces_with(Some(hash(id)));
        pieces.find(|piece| piece.id == id)?.entry()
    }

    /// Those that may have this word for a value, in the order of the file.
    pub fn with_word(&self, word: &str) -> impl Iterator<Item = &T> {
        let built_in = self.text.parts().is_some();
        let whole = if built_in { &[] } else { self.all() };
        let number = built_in.then(|| hash(T::LIST));
        let quoted = format!("\"{word}\"");
        let pieces = self.pieces_with(number).filter(move |piece| piece.text.contains(&quoted));
        whole.iter().chain(pieces.filter_map(Piece::entry))
    }

    /// Every id, in the order of the file.
    pub fn ids(&self) -> Vec<&str> {
        if self.text.parts().is_none() {
            return self.all().iter().map(T::id).collect();
        }
        self.pieces_with(None).map(|piece| piece.id).collect()
    }

    /// The tables of a built-in file: of all its parts, or of those that may hold this number.
    fn pieces_with(&self, number: Option<u32>) -> impl Iterator<Item = &Piece<T>> {
        let parts = self.cut.iter().filter(move |(part, _)| number.is_none_or(|number| part.may_hold(number)));
        parts.flat_map(|(part, pieces)| pieces.get_or_init(|| Piece::all_of(part.text())))
    }
}

impl<T: Entry> Piece<T> {
    fn all_of(text: &'static str) -> Vec<Piece<T>> {
        cut(text).filter(|(list, _)| *list == T::LIST).map(Piece::of).collect()
    }

    fn of((_, text): (&str, &'static str)) -> Piece<T> {
        let key = |line: &'static str| line.strip_prefix(T::KEY)?.trim_start().strip_prefix('=');
        let value = text.lines().find_map(key).unwrap_or_default();
        Piece { id: value.split('"').nth(1).unwrap_or_default(), text, entry: OnceCell::new() }
    }

    fn entry(&self) -> Option<&T> {
        self.entry.get_or_init(|| parsed(self.text)?.pop()).as_ref()
    }
}

/// The list in a text that may hold other things, too.
fn parsed<T: Entry>(text: &str) -> Option<Vec<T>> {
    if let Ok(mut lists) = toml::from_str::<BTreeMap<Cow<'_, str>, Vec<T>>>(text) {
        return lists.remove(T::LIST);
    }
    let mut tables: toml::Table = toml::from_str(text).ok()?;
    tables.remove(T::LIST)?.try_into().ok()
}

/// The tables of a file: the list that each belongs to, and its text with the tables below it (`[[form.field]]`).
pub(super) fn cut(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut starts = tables(text).peekable();
    std::iter::from_fn(move || {
        let (start, list) = starts.next()?;
        let end = starts.peek().map_or(text.len(), |(next, _)| *next);
        Some((list, &text[start..end]))
    })
}

/// What stands before the first list.
pub(super) fn head(text: &str) -> &str {
    &text[..tables(text).next().map_or(text.len(), |(start, _)| start)]
}

#[cfg(test)]
mod tests {
    use super::super::{Guide, Texts};
    use super::*;
    use crate::guide::host::Host;
    use crate::guide::platform::Whose;

    fn same<T: Entry + PartialEq + std::fmt::Debug>(entries: &Entries<T>) {
        let whole: Vec<&T> = entries.all().iter().collect();
        let pieces: Vec<&T> = entries.pieces_with(None).map(|piece| piece.entry().unwrap()).collect();
        assert!(!whole.is_empty());
        assert_eq!(pieces, whole);
        assert_eq!(entries.ids(), whole.iter().map(|entry| entry.id()).collect::<Vec<_>>());
        for entry in whole {
            assert_eq!(entries.get(entry.id()), Some(entry));
        }
    }

    #[test]
    fn one_by_one_the_built_in_tables_are_what_the_whole_files_say() {
        let guide = Guide::open(Texts::embedded());
        same(&guide.regions);
        same(&guide.authorities);
        same(&guide.controllers);
        same(&guide.labels);
        same(&guide.sources);
        same(&guide.hosts);
        let [mut forms, mut routes, mut steps] = [0; 3];
        for (shelf, whole) in guide.shelves.iter().zip(whole_platforms()) {
            assert_eq!(shelf.outline().unwrap().ladders, whole.ladders);
            let of = |entries: Vec<&str>| entries.len();
            assert!(whole.forms.iter().all(|form| shelf.forms.get(&form.id) == Some(form)));
            assert!(whole.routes.iter().all(|route| shelf.routes.get(&route.id) == Some(route)));
            assert!(whole.steps.iter().all(|step| shelf.steps.get(&step.id) == Some(step)));
            assert_eq!(of(shelf.forms.ids()), whole.forms.len());
            forms += whole.forms.len();
            routes += whole.routes.len();
            steps += whole.steps.len();
        }
        assert!(forms > 0 && routes > 0 && steps > 0);
    }

    fn whole_platforms() -> Vec<crate::guide::platform::Platform> {
        let texts = Texts::embedded();
        let files = texts.iter().filter(|(name, _)| name.starts_with("platforms/"));
        files.map(|(_, text)| toml::from_str(&text).unwrap()).collect()
    }

    #[test]
    fn the_ladder_that_is_found_is_the_first_that_fits() {
        let guide = Guide::open(Texts::embedded());
        let all_whose = [Whose::Own, Whose::Page, Whose::Child, Whose::OthersPosts];
        let mut found = 0;
        for platform in whole_platforms() {
            let names = platform.ladders.iter().flat_map(|ladder| &ladder.regions);
            for (name, whose) in names.flat_map(|name| all_whose.map(|whose| (name, whose))) {
                let fits = |whose: Whose, name: &str| {
                    let mut all = platform.ladders.iter();
                    all.find(|ladder| ladder.whose == whose && ladder.regions.iter().any(|known| known == name))
                };
                let tried = [(whose, name.as_str()), (whose, "any"), (Whose::Own, name), (Whose::Own, "any")];
                let wanted = tried.into_iter().find_map(|(whose, name)| fits(whose, name));
                assert_eq!(guide.ladder(&platform.id, name, whose), wanted, "{} {name} {whose:?}", platform.id);
                found += usize::from(wanted.is_some());
            }
        }
        assert!(found > 50, "{found}");
        assert_eq!(guide.ladder("no-such-platform", "eu", Whose::Own), None);
    }

    #[test]
    fn a_folders_file_may_be_laid_out_in_any_way() {
        let text = "host = [{ owner = \"meta\", name = 'a.example' }, {name=\"b.example\",owner=\"meta\"}]";
        let hosts = Entries::<Host>::of(Text::Own(text.into()));
        assert_eq!(hosts.ids(), ["a.example", "b.example"]);
        assert!(hosts.get("b.example").is_some() && hosts.get("c.example").is_none());
    }

    #[test]
    fn what_does_not_parse_is_not_there() {
        let text = "[[host]]\nname = \"a.example\"\nowner = 1\n";
        let pieces = Piece::<Host>::all_of(text);
        assert!(pieces.iter().all(|piece| piece.id == "a.example" && piece.entry().is_none()) && pieces.len() == 1);
        let hosts = Entries::<Host>::of(Text::Own(text.into()));
        assert!(hosts.get("a.example").is_none() && hosts.all().is_empty());
    }
}
