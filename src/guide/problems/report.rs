//! What is no fault and worth knowing: how much of a language there is, and which facts are old.

use jiff::civil::Date;

use super::book::Book;
use super::language::Language;
use super::{Place, Report};
use crate::guide::Guide;
use crate::guide::source::When;

/// How much of English a language has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// Tag of the language.
    pub language: String,
    /// Words of English that it has.
    pub has: usize,
    /// Words of English.
    pub of: usize,
    /// Words of English that it lacks, in the order of the alphabet.
    pub missing: Vec<String>,
}

/// How much of English each other language of the program has.
pub fn coverage(guide: &Guide) -> Vec<Coverage> {
    let languages = Language::all(guide, &mut Report::default());
    let Some(english) = languages.iter().find(|language| language.tag == "en") else { return Vec::new() };
    let others = languages.iter().filter(|language| language.tag != english.tag && !language.only_letters);
    let has = |tag: &str, id: &str| languages.iter().any(|known| known.tag == tag && known.messages.contains_key(id));
    let cover = |language: &Language| {
        // What a language of a country does not say differently, it says as the language behind it does.
        let base = language.tag.split('-').next().unwrap_or_default();
        let lacks = |id: &&String| !has(&language.tag, id) && !has(base, id);
        let missing: Vec<String> = english.messages.keys().filter(lacks).cloned().collect();
        let of = english.messages.len();
        Coverage { language: language.tag.clone(), has: of - missing.len(), of, missing }
    };
    others.map(cover).collect()
}

/// A fact that was last seen long ago.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Old {
    /// Name of the file.
    pub file: String,
    /// What it is: the id of the entry and the key with the date.
    pub key: String,
    /// When it was last seen.
    pub when: When,
}

/// Facts that were last seen more than so many months ago, the oldest first. A fact without a date is in no such list.
pub fn old(guide: &Guide, today: Date, months: i32) -> Vec<Old> {
    let book = Book::read(guide, &mut Report::default());
    let known = book.seen().into_iter().filter(|(_, seen)| !seen.law);
    let mut all: Vec<(Place, When)> = known.map(|(place, seen)| (place, seen.last)).collect();
    // What happened does not grow old: nobody looks it up again.
    all.retain(|(place, _)| place.file != "timeline.toml");
    for label in &book.labels {
        // The newest name of each language counts: older ones are kept on purpose.
        let newest = label.value.names.values().filter_map(|names| names.iter().map(|name| name.seen).max());
        all.extend(newest.map(|when| (label.at("names"), when)));
    }
    let is_old = |when: When| when.months_before(today).is_some_and(|age| age > months);
    let old = all.into_iter().filter(|(_, when)| is_old(*when));
    let mut old: Vec<Old> = old.map(|(place, when)| Old { file: place.file, key: place.key, when }).collect();
    old.sort_by(|a, b| (a.when, &a.file, &a.key).cmp(&(b.when, &b.file, &b.key)));
    old.dedup();
    old
}
