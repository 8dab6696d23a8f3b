//! Content files by name: the built-in ones, and over them those of a folder.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::rc::Rc;

use super::built_in::{BuiltIn, CONTENT};

/// Content files by name, such as `platforms/instagram.toml`.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    built_in: &'static [BuiltIn],
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
    BuiltIn(&'static BuiltIn),
    /// A file of a folder, or of a test.
    Own(Rc<str>),
}

impl Text {
    /// What it says.
    pub fn read(&self) -> &str {
        match self {
            Text::BuiltIn(file) => file.text(),
            Text::Own(text) => text,
        }
    }

    /// What it says where it is built in: such a file is laid out as ours are.
    pub fn built_in(&self) -> Option<&'static str> {
        match self {
            Text::BuiltIn(file) => Some(file.text()),
            Text::Own(_) => None,
        }
    }

    /// Whether a message with this number may stand in it.
    pub fn may_say(&self, message: u32) -> bool {
        match self {
            Text::BuiltIn(file) => file.messages.binary_search(&message).is_ok(),
            Text::Own(_) => true,
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
        let mut texts = Texts { built_in: &CONTENT, ..Texts::default() };
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
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.names("").into_iter().map(|name| (name, self.get(name)))
    }

    /// Names of the files that came from a folder.
    pub fn own(&self) -> impl Iterator<Item = &str> {
        self.own.iter().map(String::as_str)
    }

    /// The built-in list of hosts, as text.
    pub fn hosts(&self) -> &str {
        self.hosts.read()
    }

    /// How many files there are.
    pub(super) fn len(&self) -> usize {
        self.names("").len()
    }

    /// What a file says; nothing where there is none of this name.
    pub(super) fn get(&self, name: &str) -> &str {
        match self.others.get(name) {
            Some(text) => text,
            None => self.shipped(name).map_or("", BuiltIn::text),
        }
    }

    /// The text of a file, unread.
    pub(super) fn text(&self, name: &str) -> Text {
        match self.others.get(name) {
            Some(text) => Text::Own(Rc::clone(text)),
            None => self.shipped(name).map(Text::BuiltIn).unwrap_or_default(),
        }
    }

    /// The list of hosts, unread.
    pub(super) fn hosts_text(&self) -> Text {
        self.hosts.clone()
    }

    /// Names that begin so, in their order.
    pub(super) fn names<'a>(&'a self, prefix: &str) -> Vec<&'a str> {
        let first = self.built_in.partition_point(|file| file.name < prefix);
        let shipped = self.built_in[first..].iter().map(|file| file.name);
        let mut names: Vec<&str> = shipped.take_while(|name| name.starts_with(prefix)).collect();
        let others =
            self.others.range::<str, _>((Bound::Included(prefix), Bound::Unbounded)).map(|(name, _)| name.as_str());
        names.extend(others.take_while(|name| name.starts_with(prefix)));
        names.sort_unstable();
        names.dedup();
        names
    }

    fn shipped(&self, name: &str) -> Option<&'static BuiltIn> {
        let at = self.built_in.binary_search_by(|file| file.name.cmp(name)).ok()?;
        self.built_in.get(at)
    }
}
