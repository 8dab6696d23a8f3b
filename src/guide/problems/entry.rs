//! One entry of a file, read by itself: what is wrong with it, and where its keys stand.

use std::collections::BTreeSet;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::{Kind, Place, Report};
use crate::guide::Host;
use crate::guide::ground::Ground;
use crate::guide::happening::{Happening, Timeline};
use crate::guide::label::Label;
use crate::guide::measure::Measure;
use crate::guide::place::{Authority, Controller, Region};
use crate::guide::platform::{Field, Form, Ladder, Platform, Route, Step};
use crate::guide::reply::{Opening, Reply};
use crate::guide::source::Source;

/// An entry that was read.
#[derive(Clone, Debug)]
pub(super) struct Found<T> {
    pub value: T,
    /// What it is called in a report: its id, its country, its name.
    pub name: String,
    /// Id of what it stands in: the platform, or the form of a field.
    pub owner: String,
    file: String,
    line: usize,
    keys: Vec<(String, usize)>,
}

impl<T> Found<T> {
    /// Where a key of it stands; an absent one stands where the entry begins.
    pub fn at(&self, key: &str) -> Place {
        let line = self.keys.iter().find(|(known, _)| known == key).map_or(self.line, |(_, line)| *line);
        Place { file: self.file.clone(), line, key: format!("{}.{key}", self.name) }
    }

    /// Where the entry begins.
    pub fn start(&self) -> Place {
        Place { file: self.file.clone(), line: self.line, key: self.name.clone() }
    }
}

/// A type that is written down entry by entry.
pub(super) trait Entry: DeserializeOwned {
    /// The smallest entry there can be. Its keys are the ones that every entry needs, and what stands beside a key while
    /// that key is looked at alone.
    const SMALLEST: &'static str;
}

macro_rules! smallest {
    ($($type:ty: $text:expr;)*) => { $(impl Entry for $type { const SMALLEST: &'static str = $text; })* };
}

smallest! {
    Platform: "id = 'x'\norder = 1";
    Form: "id = 'x'\npurpose = 'general'\nlog_in = 'no'\nstate = 'dead'\nlast_linked = 'unknown'\n\
        last_working = 'unknown'\ntext = 'none'\nseen = { sources = [], last = 'unknown', confidence = 'low' }";
    Field: "id = 'x'\nfill = 'text'\nrequired = 'no'\nprefilled = 'no'\nversion = 1\n\
        seen = { sources = [], last = 'unknown', confidence = 'low' }";
    Step: "id = 'x'\nversion = 1\nseen = { sources = [], last = 'unknown', confidence = 'low' }";
    Route: "id = 'x'\ndevice = 'none'\nends = 'advice'\n\
        seen = { sources = [], last = 'unknown', confidence = 'low' }";
    Ladder: "regions = []\nrungs = []";
    Label: "id = 'x'\nnames = {}";
    Region: "country = 'XX'\nregime = 'none'\nobjection_right = false\nmeta_form = 'none'\nladder = 'x'\n\
        response_rule = 'none'\ncontroller = 'x'\ncontroller_whatsapp = 'x'\nlanguages = []\nauthorities = []\n\
        seen = { sources = [], last = 'unknown', confidence = 'low' }";
    Authority: "id = 'x'\ncountry = 'XX'\nname = 'x'\nname_en = 'x'\nlanguages = []\n\
        seen = { sources = [], last = 'unknown', confidence = 'low' }";
    Controller: "id = 'x'\nname = 'x'\naddress = []\ncountry = 'XX'\nproducts = []\n\
        seen = { sources = [], last = 'unknown', confidence = 'low' }";
    Ground: "id = 'x'\nfits = []\nhooks = []";
    Opening: "id = 'x'\nleads = 'form'\nseen = { sources = [], last = 'unknown', confidence = 'low' }";
    Reply: "id = 'x'\nsent = false\nleads = 'form'\nseen = { sources = [], last = 'unknown', confidence = 'low' }";
    Measure: "id = 'x'\norder = 1\nseen = { sources = [], last = 'unknown', confidence = 'low' }";
    Timeline: "looked = 'unknown'";
    Happening: "id = 'x'\ndate = 'unknown'\nkind = 'meta'\n\
        seen = { sources = [], last = 'unknown', confidence = 'low' }";
    Source: "id = 'x'\npublisher = 'x'\nwhat = 'x'\ndate = 'unknown'";
    Host: "name = 'x'\nowner = 'meta'";
}

/// A file while it is read.
pub(super) struct File<'g> {
    pub name: &'g str,
    /// Whether it could not be read to its end.
    pub torn: bool,
    breaks: Vec<usize>,
}

impl<'g> File<'g> {
    pub fn new(name: &'g str, text: &str) -> File<'g> {
        File {
            name,
            torn: false,
            breaks: text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(at, _)| at).collect(),
        }
    }

    /// The line of a byte, from 1.
    pub fn line(&self, at: usize) -> usize {
        self.breaks.partition_point(|end| *end < at) + 1
    }

    pub fn place(&self, at: usize, key: &str) -> Place {
        Place { file: self.name.to_owned(), line: self.line(at), key: key.to_owned() }
    }
}

/// What broken entries have in them: it counts as there and as used, so that one fault does not draw others after it.
pub(super) type Mentions = BTreeSet<String>;

/// An entry as it stands in its file.
pub(super) struct Raw<'a, 'g> {
    pub table: DeTable<'g>,
    pub start: usize,
    /// The list that it is an item of, and its number there, from 1.
    pub list: &'a str,
    pub nth: usize,
    pub owner: &'a str,
}

impl Raw<'_, '_> {
    fn name(&self) -> String {
        let own = ["id", "country", "name"].iter().find_map(|key| self.table.get(*key)?.get_ref().as_str());
        match own {
            Some(own) if self.list == "field" => format!("{}.{own}", self.owner),
            Some(own) => own.to_owned(),
            None => format!("{}-{}", self.list, self.nth),
        }
    }
}

/// Reads an entry, or reports everything that is wrong with it.
pub(super) fn read<T: Entry>(file: &File, raw: &Raw, report: &mut Report) -> Result<Found<T>, Mentions> {
    let name = raw.name();
    match parse::<T>(raw.table.clone()) {
        Ok(value) => Ok(Found {
            value,
            name,
            owner: raw.owner.to_owned(),
            file: file.name.to_owned(),
            line: file.line(raw.start),
            keys: raw.table.keys().map(|key| (key.get_ref().to_string(), file.line(key.span().start))).collect(),
        }),
        Err(_) => {
            // In a torn file what seems to be missing may merely not have been read.
            if !file.torn {
                faults::<T>(file, &name, raw, report);
            }
            let mut mentions = mentions(&raw.table);
            mentions.insert(name.replace('.', "-"));
            Err(mentions)
        }
    }
}

fn parse<T: Entry>(table: DeTable) -> Result<T, toml::de::Error> {
    T::deserialize(ValueDeserializer::from(Spanned::new(0..0, DeValue::Table(table))))
}

/// Looks at each key alone, so that the first fault is not the only one that is seen.
fn faults<T: Entry>(file: &File, name: &str, raw: &Raw, report: &mut Report) {
    let smallest = DeTable::parse_recoverable(T::SMALLEST).0.into_inner();
    for key in smallest.keys().filter(|key| !raw.table.contains_key(*key)) {
        let key = format!("{name}.{}", key.get_ref());
        report.add(file.place(raw.start, &key), Kind::MissingKey);
    }
    for (key, value) in raw.table.iter() {
        let mut alone = smallest.clone();
        alone.remove(key);
        alone.insert(key.clone(), value.clone());
        if let Err(error) = parse::<T>(alone) {
            let at = error.span().filter(|span| span.end > 0).map_or(key.span().start, |span| span.start);
            let kind = match error.message() {
                text if text.starts_with("unknown field") => Kind::UnknownKey,
                text if text.starts_with("missing field") => Kind::MissingKey,
                text => Kind::WrongValue { detail: text.to_owned() },
            };
            let inner = backticked(error.message()).filter(|inner| *inner != key.get_ref().as_ref());
            let key = match (&kind, inner) {
                (Kind::UnknownKey | Kind::MissingKey, Some(inner)) => format!("{name}.{}.{inner}", key.get_ref()),
                _ => format!("{name}.{}", key.get_ref()),
            };
            report.add(file.place(at, &key), kind);
        }
    }
}

fn backticked(text: &str) -> Option<&str> {
    text.split('`').nth(1)
}

/// All strings of a table, however deep; without recursion, since the input says how deep.
fn mentions(table: &DeTable) -> Mentions {
    let mut all = Mentions::new();
    walk(table, |_, text| {
        all.insert(text.to_owned());
    });
    all
}

/// Visits every string of a table with the place where it begins and ends.
pub(super) fn walk(table: &DeTable, mut visit: impl FnMut(std::ops::Range<usize>, &str)) {
    let mut open: Vec<&Spanned<DeValue>> = table.values().collect();
    while let Some(value) = open.pop() {
        match value.get_ref() {
            DeValue::String(text) => visit(value.span(), text),
            DeValue::Array(items) => open.extend(items.iter()),
            DeValue::Table(table) => open.extend(table.values()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn needs_every_key<T: Entry>() {
        let table = DeTable::parse(T::SMALLEST).unwrap().into_inner();
        parse::<T>(table.clone()).map(|_| ()).unwrap();
        for key in table.keys() {
            let mut without = table.clone();
            without.remove(key);
            let error = parse::<T>(without).map(|_| ()).unwrap_err();
            assert_eq!(error.message(), format!("missing field `{}`", key.get_ref()));
        }
    }

    #[test]
    fn the_smallest_entries_are_entries_and_nothing_smaller_is() {
        needs_every_key::<Platform>();
        needs_every_key::<Form>();
        needs_every_key::<Field>();
        needs_every_key::<Step>();
        needs_every_key::<Route>();
        needs_every_key::<Ladder>();
        needs_every_key::<Label>();
        needs_every_key::<Region>();
        needs_every_key::<Authority>();
        needs_every_key::<Controller>();
        needs_every_key::<Ground>();
        needs_every_key::<Opening>();
        needs_every_key::<Reply>();
        needs_every_key::<Measure>();
        needs_every_key::<Timeline>();
        needs_every_key::<Happening>();
        needs_every_key::<Source>();
        needs_every_key::<Host>();
    }
}
