//! Pieces that are worded to stand inside a line, made to stand alone.

use crate::clean::Clean;
use crate::guide::tell::text;
use crate::guide::{Phrase, Role, Run};

/// With a capital and a full stop: for what is written to stand inside a line.
pub fn sentence(said: &str) -> String {
    text(&whole(vec![Run { text: Clean::text(said.trim()), role: Role::Plain }]))
}

/// The same, run by run.
pub fn whole(mut phrase: Phrase) -> Phrase {
    let said = text(&phrase);
    let end = said.trim_end_matches(['”', '»', '"', ')', '\u{202f}', '\u{a0}']);
    if let Some(first) = phrase.first_mut() {
        let mut letters = first.text.as_str().chars();
        let capital: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        first.text = Clean::text(&(capital + letters.as_str()));
    }
    if !said.is_empty() && !end.ends_with(['.', '?', '!', ':', '…']) {
        phrase.push(Run { text: Clean::line("."), role: Role::Plain });
    }
    phrase
}
