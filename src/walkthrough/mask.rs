//! Addresses and numbers shown in part, for a person whose screen others can see. What is typed, the texts themselves and
//! what is copied stay whole.

use std::sync::Arc;

use super::page::{Accounts, Block, Choice, Page, Phrase};
use crate::clean::Clean;

/// Digits that a telephone number has at least; fewer are a code, a year, a reference.
const LEAST_DIGITS: usize = 7;
/// What stands for a letter or a digit.
const DOT: char = '·';

/// Masks what a page shows, but for fields and texts that are being edited, letters, and links.
pub fn page(page: &mut Page) {
    page.title.iter_mut().for_each(line);
    page.blocks.iter_mut().chain(&mut page.aside).for_each(block);
    page.rail.iter_mut().for_each(accounts);
    if let Some(notice) = &mut page.notice {
        phrase(&mut notice.text);
    }
}

fn block(block: &mut Block) {
    match block {
        Block::Heading(text) | Block::Text { text, .. } => phrase(text),
        Block::Rows(rows) => rows.iter_mut().for_each(|(_, text)| phrase(text)),
        Block::Options(options) => options.items.iter_mut().for_each(choice),
        Block::Field(field) if !field.active => line(&mut field.value),
        Block::Accounts(all) => accounts(all),
        Block::Fields(fields) => fields.rows.iter_mut().for_each(|row| {
            line(&mut row.value);
            phrase(&mut row.hint);
        }),
        Block::Field(_)
        | Block::Editor(_)
        | Block::Trail(_)
        | Block::Step(_)
        | Block::Sketch(_)
        | Block::Code(_)
        | Block::Calendar(_)
        | Block::Letter(_)
        | Block::Paper(_)
        | Block::Link(_)
        | Block::Source(_) => {}
    }
}

fn choice(choice: &mut Choice) {
    phrase(&mut choice.name);
    choice.note.iter_mut().for_each(line);
}

fn accounts(all: &mut Accounts) {
    Arc::make_mut(&mut all.rows).iter_mut().for_each(|row| line(&mut row.name));
}

fn phrase(phrase: &mut Phrase) {
    phrase.iter_mut().for_each(|run| line(&mut run.text));
}

fn line(text: &mut Clean) {
    if let Some(masked) = masked(text.as_str()) {
        *text = Clean::text(&masked);
    }
}

/// The text with every address and number in it masked; nothing where there is none.
fn masked(text: &str) -> Option<String> {
    if !text.contains('@') && text.chars().filter(char::is_ascii_digit).count() < LEAST_DIGITS {
        return None;
    }
    let pieces: Vec<String> = text.split_inclusive(char::is_whitespace).map(address).collect();
    let out = numbers(&pieces.concat());
    (out != text).then_some(out)
}

/// "lea@example.org" as "l··@example.org"; all else as it is.
fn address(word: &str) -> String {
    let Some((name, host)) = word.rsplit_once('@') else { return word.to_owned() };
    let start = name.rfind(|c: char| !(c.is_alphanumeric() || "._+-".contains(c))).map_or(0, |at| at + 1);
    let Some(first) = name.get(start..).and_then(|name| name.chars().next()) else { return word.to_owned() };
    if !host.contains('.') {
        return word.to_owned();
    }
    format!("{}{first}{DOT}{DOT}@{host}", &name[..start])
}

/// "+33 6 12 34 56 78" as "+33 6 ·· ·· ·· 78". A number begins with a plus or a nought, so that no date is taken for one.
fn numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let mut before = ' ';
    while let Some(c) = rest.chars().next() {
        let begins = (c == '+' || c == '0') && !before.is_alphanumeric() && !"-.,/".contains(before);
        let end = rest.find(|c: char| !is_of_number(c)).unwrap_or(rest.len());
        let end = rest[..end].trim_end_matches(|c: char| !c.is_ascii_digit()).len();
        let digits = rest[..end].chars().filter(char::is_ascii_digit).count();
        let taken = if begins && digits >= LEAST_DIGITS { end } else { c.len_utf8() };
        if taken == end && begins && digits >= LEAST_DIGITS {
            hide(&rest[..end], digits, &mut out);
        } else {
            out.push(c);
        }
        before = rest[..taken].chars().next_back().unwrap_or(' ');
        rest = &rest[taken..];
    }
    out
}

fn is_of_number(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '+' | ' ' | '\u{a0}' | '\u{202f}' | '-' | '.' | '(' | ')' | '/')
}

/// All digits but the first three and the last two.
fn hide(number: &str, digits: usize, out: &mut String) {
    let mut n = 0;
    for c in number.chars() {
        if c.is_ascii_digit() {
            n += 1;
            out.push(if n > 3 && n + 2 <= digits { DOT } else { c });
        } else {
            out.push(c);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_numbers_are_shown_in_part() {
        for (whole, part) in [
            ("lea@example.org", "l··@example.org"),
            ("write to (lea.martin@example.org) today", "write to (l··@example.org) today"),
            ("WhatsApp +33 6 12 34 56 78", "WhatsApp +33 6 ·· ·· ·· 78"),
            ("0612345678, then", "061·····78, then"),
        ] {
            assert_eq!(masked(whole).as_deref(), Some(part));
        }
    }

    #[test]
    fn dates_handles_and_references_stay() {
        for text in
            ["@lea.photos", "2026-11-22, 2026-12-03", "22 November 2026, 3 December 2026", "A-0012", "1 148 signs"]
        {
            assert_eq!(masked(text), None, "{text}");
        }
    }
}
