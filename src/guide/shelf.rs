//! The file of a platform, read as far as it was asked for.

use std::cell::OnceCell;

use super::built_in::Part;
use super::entries::{self, Entries};
use super::message::hash;
use super::platform::{Form, Ladder, Outline, Route, Step};
use super::texts::Text;

/// The heading of a ladder.
const LADDER: &str = "ladder";

/// One file of `content/platforms`.
pub(super) struct Shelf {
    text: Text,
    id: OnceCell<Option<String>>,
    outline: OnceCell<Option<Outline>>,
    /// Its forms.
    pub forms: Entries<Form>,
    /// Its routes.
    pub routes: Entries<Route>,
    /// Its steps.
    pub steps: Entries<Step>,
    /// Its ladders, by who they are for.
    pub ladders: Entries<Ladder>,
}

impl Shelf {
    /// Nothing is parsed yet.
    pub fn of(text: Text) -> Shelf {
        let (forms, routes) = (Entries::of(text.clone()), Entries::of(text.clone()));
        let (steps, ladders) = (Entries::of(text.clone()), Entries::of(text.clone()));
        Shelf { text, id: OnceCell::new(), outline: OnceCell::new(), forms, routes, steps, ladders }
    }

    /// Whether it is the file of the platform with this id.
    pub fn is_of(&self, platform: &str) -> bool {
        let found = || match self.text.parts() {
            Some(parts) => {
                let head = parts.first().map_or("", |part| entries::head(part.text()));
                head.lines().find_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"')).map(str::to_owned)
            }
            None => self.outline().map(|outline| outline.id.clone()),
        };
        self.id.get_or_init(found).as_deref() == Some(platform)
    }

    /// What the platform is and which way comes first for whom; `None` where the file does not parse.
    pub fn outline(&self) -> Option<&Outline> {
        let parse = || match self.text.parts() {
            Some(parts) => toml::from_str(&outlined(parts)).ok(),
            None => toml::from_str(&self.text.read()).ok(),
        };
        self.outline.get_or_init(parse).as_ref()
    }
}

/// The head of a file and its ladders, without all that is longer.
fn outlined(parts: &'static [Part]) -> String {
    let head = parts.first().map_or("", |part| entries::head(part.text()));
    let with_ladders = parts.iter().filter(|part| part.may_hold(hash(LADDER)));
    let tables = with_ladders.flat_map(|part| entries::cut(part.text()));
    let ladders = tables.filter(|(list, _)| *list == LADDER).map(|(_, text)| text);
    std::iter::once(head).chain(ladders).collect()
}
