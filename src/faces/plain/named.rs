//! A key that a sentence names. There are none here: said is the number of what it does, or the word that does it.

use super::choices::{Does, Numbered};
use super::hear;
use super::said::Said;
use super::wrap;
use crate::walkthrough::keys::Action;
use crate::walkthrough::page::{Arg, Page, Phrase, Role};

/// A phrase as one text, its keys said by what does the same here.
///
/// Without numbers, where it is read and not talked, the signs stay.
pub fn text(phrase: &Phrase, page: &Page, numbered: Option<&[Numbered]>, said: &Said) -> String {
    let mut text = String::new();
    for run in phrase {
        match (run.role, numbered) {
            (Role::Key, Some(numbered)) => {
                let named = instead(run.text.as_str(), page, numbered, said);
                let begins = text.trim_end().is_empty() || text.trim_end().ends_with(['.', '?', '!']);
                text += &if begins { wrap::capital(&named) } else { named };
            }
            _ => text += run.text.as_str(),
        }
    }
    wrap::even(&text)
}

/// A key that the page does not have, or that has no number while a line is asked for, keeps its sign.
fn instead(sign: &str, page: &Page, numbered: &[Numbered], said: &Said) -> String {
    let action = hear::signed(page, sign);
    if action == Some(Action::Bare) {
        let words = said.word("plain-heard-repeat");
        return words.split_whitespace().next().unwrap_or(sign).to_owned();
    }
    let at = numbered.iter().position(|choice| action.is_some_and(|action| choice.does == Does::Key(action)));
    match at.and_then(|at| i64::try_from(at + 1).ok()) {
        Some(n) => said.filled("plain-number", &[("n", Arg::Number(n))]),
        None => sign.to_owned(),
    }
}
