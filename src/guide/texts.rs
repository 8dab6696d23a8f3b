//! Content files by name: the built-in ones, and over them those of a folder.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::rc::Rc;

use super::built_in::{self, BuiltIn, Part};

/// Content files by name, such as `platforms/instagram.toml`.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    built_in: bool,
    others: BTreeMap<String, Rc<str>>,
    hosts: Text,
    own: BTreeSet<String>,
}

/// The file with the hosts that may be opened. No folder can override it.
pub const HOSTS: &str = "hosts.toml";

/// The text of one file; a built-in one is not unpacked before it is read.
#[derive(Clone, Debug)]
pub(super) enum Text {
    /// A built-in file.
    BuiltIn(BuiltIn),
    /// A file of a folder, or of a test.
    Own(Rc<str>),
}

/// A piece of a text that can be read alone.
#[derive(Clone)]
pub(super) enum Piece {
    /// A part of a built-in file: laid out as ours are.
    BuiltIn(&'static Part),
    /// The whole of another one.
    Own(Rc<str>),
}

impl Text {
    /// All that it says.
    pub fn read(&self) -> Cow<'_, str> {
        match self {
            Text::BuiltIn(file) => Cow::Owned(file.text()),
            Text::Own(text) => Cow::Borrowed(text),
        }
    }

    /// Its pieces, in their order.
    pub fn pieces(&self) -> Vec<Piece> {
        match self {
            Text::BuiltIn(file) => file.parts().iter().map(Piece::BuiltIn).collect(),
            Text::Own(text) => vec![Piece::Own(Rc::clone(text))],
        }
    }

    /// The parts of a built-in file.
    pub fn parts(&self) -> Option<&'static [Part]> {
        match self {
            Text::BuiltIn(file) => Some(file.parts()),
            Text::Own(_) => None,
        }
    }
}

impl Default for Text {
    fn default() -> Text {
        Text::Own(Rc::from(""))
    }
}

impl Texts {
    /// The built-in files.
    pub fn embedded() -> Texts {
        let mut texts = Texts { built_in: true, ..Texts::default() };
        texts.hosts = texts.text(HOSTS);
        texts
    }

    /// Files of a test's own, in place of the built-in ones, its hosts included.
    pub fn only(files: impl IntoIterator<Item = (String, String)>) -> Texts {
        let others = files.into_iter().map(|(name, text)| (name, text.into())).collect();
        let mut texts = Texts { others, ..Texts::default() };
        texts.hosts = texts.text(HOSTS);
        texts
    }

    /// Puts files of a folder over the built-in ones, one by one; the list of hosts stays.
    pub fn override_with(&mut self, files: impl IntoIterator<Item = (String, String)>) {
        for (name, text) in files {
            self.own.insert(name.clone());
            self.others.insert(name, text.into());
        }
    }

    /// Every file, name and text, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, String)> {
        self.names("").into_iter().map(|name| (name, self.get(name)))
    }

    /// Names of the files that came from a folder.
    pub fn own(&self) -> impl Iterator<Item = &str> {
        self.own.iter().map(String::as_str)
    }

    /// The built-in list of hosts, as text.
    pub fn hosts(&self) -> Cow<'_, str> {
        self.hosts.read()
    }

    /// How many files there are.
    pub(super) fn len(&self) -> usize {
        self.names("").len()
    }

    /// What a file says; nothing where there is none of this name.
    pub(super) fn get(&self, name: &str) -> String {
        self.text(name).read().into_owned()
    }

    /// The text of a file, unread.
    pub(super) fn text(&self, name: &str) -> Text {
        match self.others.get(name) {
            Some(text) => Text::Own(Rc::clone(text)),
            None => self.built_in.then(|| built_in::named(name)).flatten().map(Text::BuiltIn).unwrap_or_default(),
        }
    }

    /// The list of hosts, unread.
    pub(super) fn hosts_text(&self) -> Text {
        self.hosts.clone()
    }

    /// Names that begin so, in their order.
    pub(super) fn names<'a>(&'a self, prefix: &str) -> Vec<&'a str> {
        let mut names: Vec<&str> = if self.built_in { built_in::names(prefix).collect() } else { Vec::new() };
        let from = self.others.range::<str, _>((Bound::Included(prefix), Bound::Unbounded));
        names.extend(from.map(|(name, _)| name.as_str()).take_while(|name| name.starts_with(prefix)));
        names.sort_unstable();
        names.dedup();
        names
    }
}
