//! The words of one language, message by message: of some thousand a page wants a few dozen.
//!
//! The texts are cut at the lines that begin a message, which costs little; a message is parsed when it is wanted.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};

use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

/// Words of one language.
pub(super) struct Vocabulary {
    tag: String,
    texts: Vec<Cow<'static, str>>,
    places: OnceCell<Places>,
    bundle: OnceCell<RefCell<FluentBundle<FluentResource>>>,
}

/// Where the messages and terms stand, in the order of the texts.
struct Places {
    all: Vec<Place>,
    /// The hash of each id and, below it, which place that is: sorted, so that no id is kept twice.
    hashes: Vec<u64>,
}

/// Where a message or term stands.
struct Place {
    text: u32,
    start: u32,
    end: u32,
    parsed: Cell<bool>,
}

impl Vocabulary {
    /// Words from Fluent texts; where two have the same message, the last one counts.
    pub fn of(tag: String, texts: Vec<Cow<'static, str>>) -> Vocabulary {
        Vocabulary { tag, texts, places: OnceCell::new(), bundle: OnceCell::new() }
    }

    /// Language tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether there is such a word; `id` may name an attribute, as in `step-x.do`.
    pub fn has(&self, id: &str) -> bool {
        pattern(&self.bundle().borrow(), id).is_some()
            || (self.parse(split(id).0) && pattern(&self.bundle().borrow(), id).is_some())
    }

    /// The word with its blanks filled, and what went wrong with that. `None` where there is no such word.
    pub fn format(&self, id: &str, values: &FluentArgs) -> Option<(String, Vec<FluentError>)> {
        if pattern(&self.bundle().borrow(), id).is_none() {
            self.parse(split(id).0);
        }
        loop {
            let mut errors = Vec::new();
            let text = {
                let bundle = self.bundle().borrow();
                bundle.format_pattern(pattern(&bundle, id)?, Some(values), &mut errors).into_owned()
            };
            // Words within words are parsed when the first one asks for them.
            let more = errors.iter().filter_map(referred).filter(|wanted| self.parse(wanted)).count();
            if more == 0 {
                return Some((text, errors));
            }
        }
    }

    /// Parses a message or term; `false` where there is none, or it was parsed before.
    fn parse(&self, id: &str) -> bool {
        let Some(place) = self.place(id).filter(|place| !place.parsed.replace(true)) else { return false };
        let text = self.text(place);
        if tangle(text).is_some() {
            return false;
        }
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        self.bundle().borrow_mut().add_resource_overriding(resource);
        true
    }

    fn place(&self, id: &str) -> Option<&Place> {
        let places = self.places.get_or_init(|| self.cut());
        let hash = hash(id);
        let behind = places.hashes.partition_point(|known| known >> 32 <= hash);
        let same = places.hashes[..behind].iter().rev().take_while(|known| *known >> 32 == hash);
        let mut same = same.filter_map(|known| places.all.get((*known & LOW) as usize));
        // Two ids can have one hash.
        same.find(|place| identifier(self.text(place)) == Some(id))
    }

    fn text(&self, place: &Place) -> &str {
        self.texts
            .get(place.text as usize)
            .and_then(|text| text.get(place.start as usize..place.end as usize))
            .unwrap_or("")
    }

    fn cut(&self) -> Places {
        let mut all: Vec<Place> = Vec::new();
        let mut hashes = Vec::new();
        for (n, text) in self.texts.iter().enumerate() {
            let first = all.len();
            for (start, id) in messages(text) {
                hashes.push(hash(id) << 32 | all.len() as u64);
                all.push(Place {
                    text: n as u32,
                    start: start as u32,
                    end: text.len() as u32,
                    parsed: Cell::new(false),
                });
            }
            for n in first + 1..all.len() {
                all[n - 1].end = all[n].start;
            }
        }
        hashes.sort_unstable();
        Places { all, hashes }
    }

    fn bundle(&self) -> &RefCell<FluentBundle<FluentResource>> {
        self.bundle.get_or_init(|| {
            let language: LanguageIdentifier = self.tag.parse().unwrap_or_default();
            let mut bundle = FluentBundle::new(vec![language]);
            // Isolating characters would stay in the cells and go into the clipboard.
            bundle.set_use_isolating(false);
            RefCell::new(bundle)
        })
    }
}

/// The half of a number that says which place it is.
const LOW: u64 = u32::MAX as u64;

/// A number of 32 bits for an id (FNV-1a): some thousand are made at every start, and nobody gains by two that are the same.
fn hash(id: &str) -> u64 {
    u64::from(id.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)))
}

/// Message and attribute of an id.
fn split(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)))
}

fn pattern<'a>(bundle: &'a FluentBundle<FluentResource>, id: &str) -> Option<&'a Pattern<&'a str>> {
    let (message, attribute) = split(id);
    let message = bundle.get_message(message)?;
    match attribute {
        Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        None => message.value(),
    }
}

/// The word within a word that was not there.
fn referred(error: &FluentError) -> Option<String> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Message { id, .. })) => Some(id.clone()),
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Term { id, .. })) => Some(format!("-{id}")),
        _ => None,
    }
}

/// Messages and terms of a Fluent text, and where each begins: at a line that is its id and `=`.
fn messages(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let starts = std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1));
    starts.filter_map(|start| Some((start, identifier(&text[start..])?)))
}

/// The id of the message that begins a text, if one does.
fn identifier(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    bytes.first().filter(|first| first.is_ascii_alphabetic() || **first == b'-')?;
    let end = bytes.iter().position(|byte| !(byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')))?;
    let sign = bytes[end..].iter().find(|byte| **byte != b' ')?;
    (*sign == b'=').then(|| &text[..end])
}

/// More placeables and brackets than this in one message are no sentence; a parser that calls itself would go as deep.
const TANGLE: usize = 200;

/// Where a Fluent text has a message that is too tangled to be parsed. Brackets that close are not counted against those
/// that open: within quotation marks they close nothing.
pub(super) fn tangle(text: &str) -> Option<usize> {
    let (mut at, mut open) = (0, 0);
    for line in text.split_inclusive('\n') {
        // Only a message or a term begins like this: inside of a placeable no sign of equality can stand.
        if identifier(line).is_some() {
            open = 0;
        }
        open += if line.starts_with('#') { 0 } else { line.matches(['{', '(']).count() };
        if open > TANGLE {
            return Some(at);
        }
        at += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(texts: &[&'static str]) -> Vocabulary {
        Vocabulary::of("en".into(), texts.iter().map(|text| Cow::Borrowed(*text)).collect())
    }

    fn said(words: &Vocabulary, id: &str) -> Option<String> {
        words.format(id, &FluentArgs::new()).map(|(text, _)| text)
    }

    #[test]
    fn a_word_may_lie_in_other_words_of_any_file() {
        let words = words(&[
            "one = { two } and { -three }\n",
            "# A note.\ntwo = { four.tail }\nfour = x\n    .tail = 2",
            "-three = 3",
        ]);
        assert_eq!(said(&words, "one").as_deref(), Some("2 and 3"));
        assert_eq!(said(&words, "five"), None);
        assert!(words.has("four.tail") && !words.has("four.head") && !words.has("-three"));
    }

    #[test]
    fn what_stands_in_its_own_circle_ends() {
        let words = words(&["one = { two }\ntwo = { one }\nthree = { gone }"]);
        assert!(said(&words, "one").is_some() && said(&words, "three").is_some());
    }

    #[test]
    fn of_two_the_last_counts_and_a_broken_one_spoils_no_other() {
        let words = words(&["a = 1\nb = { $\nc = 3\n", "a = 2"]);
        assert_eq!(said(&words, "a").as_deref(), Some("2"));
        assert_eq!(said(&words, "b"), None);
        assert_eq!(said(&words, "c").as_deref(), Some("3"));
    }
}
