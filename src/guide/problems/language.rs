//! All words, read message by message.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message as Node, Pattern, PatternElement};
use fluent_syntax::parser::{self, ErrorKind};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::characters::{hidden, hidden_in};
use super::entry::File;
use super::{Kind, Place, Report};
use crate::guide::Guide;
use crate::guide::vocabulary::{cut_escape, tangle};

/// The words of one language.
#[derive(Debug)]
pub(super) struct Language {
    pub tag: String,
    /// Whether only texts and letters are written in it: it then has no words for the screen.
    pub only_letters: bool,
    pub messages: BTreeMap<String, Message>,
    /// Words that could not be read.
    broken: BTreeSet<String>,
    /// Whether a whole file was not read.
    torn: bool,
}

/// One word with its parts; the part without a name is its value.
#[derive(Debug)]
pub(super) struct Message {
    pub place: Place,
    pub parts: BTreeMap<String, Part>,
}

/// A sentence of a word.
#[derive(Debug)]
pub(super) struct Part {
    pub place: Place,
    pub blanks: BTreeSet<String>,
    /// What stands in it between the blanks, of all its variants.
    pub text: String,
}

impl Language {
    /// All languages of the content, those in which only letters are written included.
    pub fn all(guide: &Guide, report: &mut Report) -> Vec<Language> {
        let read = |tag: &str| Language::read(guide, tag, report);
        guide.language_folders().into_iter().map(read).collect()
    }

    fn read(guide: &Guide, tag: &str, report: &mut Report) -> Language {
        let only_letters = guide.letter_languages().contains(&tag) && !guide.languages().contains(&tag);
        let (tag, messages) = (tag.to_owned(), BTreeMap::new());
        let mut language = Language { tag, only_letters, messages, broken: BTreeSet::new(), torn: false };
        let prefix = format!("languages/{}/", language.tag);
        for name in guide.texts().names(&prefix).into_iter().filter(|name| name.ends_with(".ftl")) {
            language.file(name, &guide.texts().get(name), report);
        }
        language
    }

    fn file(&mut self, name: &str, text: &str, report: &mut Report) {
        let file = File::new(name, text);
        if let Some(at) = tangle(text) {
            self.torn = true;
            return report.add(file.place(at, ""), Kind::Tangled);
        }
        if let Some(escape) = cut_escape(text) {
            self.torn = true;
            let detail = ErrorKind::InvalidUnicodeEscapeSequence(text[escape.clone()].to_owned()).to_string();
            return report.add(file.place(escape.start, ""), Kind::BrokenWord { detail });
        }
        let (resource, errors) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
            let key = text[start..].split([' ', '=', '\n']).next().unwrap_or_default();
            self.broken.insert(key.to_owned());
            report.add(file.place(error.pos.start, key), Kind::BrokenWord { detail: error.to_string() });
        }
        let source = Source { file: &file, text };
        for entry in &resource.body {
            match entry {
                Entry::Message(node) => self.message(&source, node, report),
                Entry::Term(term) => {
                    let what = format!("-{}", term.id.name);
                    report.add(source.place(term.id.name, &what), Kind::Computes { what: what.clone() });
                }
                _ => {}
            }
        }
    }

    fn message(&mut self, source: &Source, node: &Node<&str>, report: &mut Report) {
        let id = node.id.name;
        let place = source.place(id, id);
        if let Some(before) = self.messages.get(id) {
            let first = format!("{}:{}", before.place.file, before.place.line);
            return report.add(place, Kind::DoubleId { id: id.to_owned(), first });
        }
        let mut parts = BTreeMap::new();
        if let Some(value) = &node.value {
            parts.insert(String::new(), part(place.clone(), value, report));
        }
        for attribute in &node.attributes {
            let name = attribute.id.name;
            let place = source.place(name, &format!("{id}.{name}"));
            if parts.insert(name.to_owned(), part(place.clone(), &attribute.value, report)).is_some() {
                report.add(place, Kind::DoubleId { id: name.to_owned(), first: format!("{}:{id}", source.file.name) });
            }
        }
        self.messages.insert(id.to_owned(), Message { place, parts });
    }

    /// Whether it may have a word that is not among those that were read.
    pub fn may_have(&self, id: &str) -> bool {
        self.torn || self.broken.contains(id.split('.').next().unwrap_or_default())
    }

    /// The sentence of a word; `id` may name a part, as in `step-x.do`.
    pub fn part(&self, id: &str) -> Option<&Part> {
        let (message, part) = id.split_once('.').unwrap_or((id, ""));
        self.messages.get(message)?.parts.get(part)
    }
}

struct Source<'a> {
    file: &'a File<'a>,
    text: &'a str,
}

impl Source<'_> {
    /// Where a piece of the text stands in it.
    fn place(&self, piece: &str, key: &str) -> Place {
        let at = (piece.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        self.file.place(at, key)
    }
}

/// Collects blanks and texts; without recursion, since the input says how deep.
fn part(place: Place, pattern: &Pattern<&str>, report: &mut Report) -> Part {
    let mut part = Part { place, blanks: BTreeSet::new(), text: String::new() };
    let mut patterns = vec![pattern];
    while let Some(pattern) = patterns.pop() {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => part.text += value,
                PatternElement::Placeable { expression } => inside(expression, &mut part, &mut patterns, report),
            }
        }
        part.text.push('\n');
    }
    part
}

fn inside<'p, 's>(
    expression: &'p Expression<&'s str>,
    part: &mut Part,
    patterns: &mut Vec<&'p Pattern<&'s str>>,
    report: &mut Report,
) {
    let mut expression = expression;
    loop {
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                patterns.extend(variants.iter().map(|variant| &variant.value));
                selector
            }
        };
        let what = match inline {
            InlineExpression::VariableReference { id } => {
                part.blanks.insert(id.name.to_owned());
                return;
            }
            InlineExpression::NumberLiteral { value } => return part.text += value,
            InlineExpression::StringLiteral { value } => return literal(value, part, report),
            InlineExpression::Placeable { expression: inner } => {
                expression = inner;
                continue;
            }
            InlineExpression::FunctionReference { id, .. } => id.name.to_owned(),
            InlineExpression::MessageReference { id, .. } => id.name.to_owned(),
            InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
        };
        return report.add(part.place.clone(), Kind::Computes { what });
    }
}

fn literal(value: &str, part: &mut Part, report: &mut Report) {
    let text = unescape_unicode_to_string(value);
    if let Some(c) = hidden_in(&text).filter(|c| !value.contains(*c)) {
        report.add(part.place.clone(), hidden(c));
    }
    part.text += &text;
}
