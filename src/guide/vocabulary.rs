//! The words of one language, message by message: of some thousand a page wants a few dozen.
//!
//! A part of a built-in file knows the numbers of its messages and where each begins, so that only those parts are unpacked
//! that have what is wanted; in a file of a folder the messages are looked for. A message is parsed when it is wanted.

use std::cell::{OnceCell, RefCell};
use std::collections::HashSet;
use std::ops::Range;

use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

use super::message::{hash, identifier, messages};
use super::texts::{Piece, Text};

/// Words of one language.
pub(super) struct Vocabulary {
    tag: String,
    chapters: Vec<Chapter>,
    bundle: OnceCell<RefCell<FluentBundle<FluentResource>>>,
    /// Ids of the messages and terms that were parsed: one that is broken is not tried again.
    parsed: RefCell<HashSet<String>>,
}

/// A piece of a file of words.
struct Chapter {
    text: Piece,
    /// The numbers of the messages and where each begins, sorted, where the piece does not know them by itself.
    places: OnceCell<Vec<(u32, usize)>>,
}

impl Vocabulary {
    /// Words from Fluent texts; where two have the same message, the last one counts.
    pub fn of(tag: String, texts: &[Text]) -> Vocabulary {
        let chapters =
            texts.iter().flat_map(Text::pieces).map(|text| Chapter { text, places: OnceCell::new() }).collect();
        Vocabulary { tag, chapters, bundle: OnceCell::new(), parsed: RefCell::default() }
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
            if let Some(text) = self.plain(id) {
                return Some((text.to_owned(), Vec::new()));
            }
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

    /// What a message says that has nothing in it to be filled: most have not, and the parser is a third of a page's cost.
    fn plain(&self, id: &str) -> Option<&str> {
        self.message(id).and_then(plain)
    }

    /// The text of a message or term.
    fn message(&self, id: &str) -> Option<&str> {
        let hash = hash(id);
        self.chapters.iter().rev().find_map(|chapter| chapter.message(hash, id))
    }

    /// Parses a message or term; `false` where there is none, or it was parsed before.
    fn parse(&self, id: &str) -> bool {
        let parsable = |text: &&str| tangle(text).is_none() && cut_escape(text).is_none();
        let Some(text) = self.message(id).filter(parsable) else { return false };
        if !self.parsed.borrow_mut().insert(id.to_owned()) {
            return false;
        }
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        self.bundle().borrow_mut().add_resource_overriding(resource);
        true
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

impl Chapter {
    /// The text of the message or term of this id.
    fn message(&self, hash: u32, id: &str) -> Option<&str> {
        match &self.text {
            Piece::BuiltIn(part) => part.places(hash).rev().find_map(|at| message(part.text(), at, id)),
            Piece::Own(text) => {
                let places = self.places.get_or_init(|| places(text));
                let behind = places.partition_point(|place| place.0 <= hash);
                let same = places[..behind].iter().rev().take_while(|place| place.0 == hash);
                same.into_iter().find_map(|(_, at)| message(text, *at, id))
            }
        }
    }
}

/// The message that begins there, up to the next one, if it is the one with this id: two ids can have one number.
fn message<'t>(text: &'t str, at: usize, id: &str) -> Option<&'t str> {
    let text = text.get(at..).filter(|text| identifier(text) == Some(id))?;
    let end = messages(text).nth(1).map_or(text.len(), |(next, _)| next);
    Some(&text[..end])
}

/// Where the messages of a text stand, by their numbers; of two with the same one, the later is behind.
fn places(text: &str) -> Vec<(u32, usize)> {
    let mut places: Vec<(u32, usize)> = messages(text).map(|(at, id)| (hash(id), at)).collect();
    places.sort_unstable();
    places
}

/// The value of a message that is one line of nothing but text, as Fluent's syntax has it: what stands behind the sign of
/// equality, without the blanks around it. Behind it only comments and empty lines may follow.
fn plain(message: &str) -> Option<&str> {
    if message.starts_with('-') {
        // A term is said only within other words.
        return None;
    }
    let (line, rest) = message.split_once('\n').unwrap_or((message, ""));
    let (_, value) = line.split_once('=')?;
    let value = value.trim_start_matches(' ').trim_end_matches([' ', '\r']);
    let ends = rest.lines().all(|line| line.is_empty() || line.starts_with('#'));
    (ends && !value.is_empty() && !value.contains(['{', '}', '\r'])).then_some(value)
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

/// Where a Fluent text has an escape in quotation marks whose digits end at a sign of more than one byte, with that sign:
/// the parser would cut the sign in two for its message, and panic (`"\u12é"`, fluent-syntax 0.12).
pub(super) fn cut_escape(text: &str) -> Option<Range<usize>> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let mut from = line.find('"').unwrap_or(line.len());
        while let Some(start) = line[from..].find('\\').map(|n| from + n) {
            let behind = &line[start + 1..];
            let Some(letter) = behind.chars().next() else { break };
            // What is escaped begins no escape itself.
            from = start + 1 + letter.len_utf8();
            let Some(wanted) = digits(letter) else { continue };
            let digits = hexadecimal(&line[from..]).min(wanted);
            let sign = line[from + digits..].chars().next();
            if let Some(sign) = sign.filter(|sign| digits < wanted && !sign.is_ascii()) {
                return Some(at + start..at + from + digits + sign.len_utf8());
            }
        }
        at += line.len();
    }
    None
}

/// How many digits an escape of this letter wants.
fn digits(letter: char) -> Option<usize> {
    match letter {
        'u' => Some(4),
        'U' => Some(6),
        _ => None,
    }
}

/// How many hexadecimal digits a text begins with.
fn hexadecimal(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_hexdigit).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words(texts: &[&'static str]) -> Vocabulary {
        let texts: Vec<Text> = texts.iter().map(|text| Text::Own((*text).into())).collect();
        Vocabulary::of("en".into(), &texts)
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
    fn what_is_plain_says_what_the_parser_makes_of_it() {
        let odd = [
            "a =  b = c  \r\n\n# A note.\n",
            "a = *b [c] .d\n",
            "a = b\n  c\n",
            "a = b\n  .c = d\n",
            "a =\n",
            "a\t= b",
        ];
        let files = super::super::built_in::content().filter(|file| file.name().ends_with(".ftl"));
        let texts: Vec<String> = files.map(|file| file.text()).chain(odd.map(str::to_owned)).collect();
        let mut plain_ones = 0;
        for text in &texts {
            for (at, id) in messages(text) {
                let message = message(text, at, id).unwrap();
                let Some(value) = plain(message) else { continue };
                let mut bundle = FluentBundle::new(vec![LanguageIdentifier::default()]);
                bundle.add_resource_overriding(FluentResource::try_new(message.to_owned()).unwrap());
                assert_eq!(
                    bundle.format_pattern(pattern(&bundle, id).unwrap(), None, &mut Vec::new()),
                    value,
                    "{message:?}"
                );
                plain_ones += 1;
            }
        }
        assert!(plain_ones > 5_000, "{plain_ones}");
        assert_eq!(odd.map(plain), [Some("b = c"), Some("*b [c] .d"), None, None, None, Some("b")]);
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

    #[test]
    fn an_escape_that_is_cut_by_a_sign_spoils_no_other() {
        let words = words(&[
            "a = { \"\\u12é\" }\nb = { \"\\U12345\u{301}\" }\nc = { \"\\u00e9é\" }\nd = \\u1é\ne = { \"\\\\u1é\" }\n",
        ]);
        assert_eq!((said(&words, "a"), said(&words, "b")), (None, None));
        assert_eq!((said(&words, "c").as_deref(), said(&words, "d").as_deref()), (Some("éé"), Some("\\u1é")));
        assert_eq!(said(&words, "e").as_deref(), Some("\\u1é"), "an escaped sign is no escape");
    }

    proptest! {
        #[test]
        fn no_text_ends_the_program(
            bits in prop::collection::vec(
                prop::sample::select(vec![
                    "a = ", "b = ", "-c = ", "    .d = ", "{ ", " }", "\"", "\\", "\\u", "\\U", "0", "f1", "é", "日", "\u{301}",
                    "\n", "\r\n", " ", "[", "*", "]", "$e", "-> ", "#", "(", ")", "x", "1.", ",", ":", "\0",
                ]),
                0..20,
            ),
        ) {
            let bits = bits.concat();
            let text = format!("a = {{ \"{bits}\" }}\nb = {{ $f ->\n    *[{bits}] x\n}}\n{bits}");
            let words = Vocabulary::of("en".into(), &[Text::Own(text.into())]);
            for id in ["a", "b", "-c", "a.d", "b.d"] {
                words.has(id);
                words.format(id, &FluentArgs::new());
            }
        }
    }
}
