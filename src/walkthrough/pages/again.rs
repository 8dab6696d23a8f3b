//! Does it still stand? The yearly look, and what makes one worth it before the year is over.

use super::show::Show;
use crate::objection::checklist::Account;
use crate::objection::recheck::{self, Note};
use crate::objection::standing::{Standing, standing};
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::Place;
use crate::walkthrough::page::{Block, Focus, Hint, Page, Tone};
use crate::walkthrough::turn::Turn;

/// What can be noted of an account: that it was looked at only where there is something that stands.
fn notes(account: &Account) -> Vec<Note> {
    let stands = matches!(standing(account), Standing::Accepted | Standing::Covered);
    let own = |note: &Note| stands || !matches!(note, Note::Checked | Note::NewAccount);
    Note::ALL.iter().map(|(note, _)| *note).filter(own).collect()
}

/// The key that leads here from an account that was sent.
pub fn key(show: &Show, account: &Account) -> Option<Hint> {
    let now = standing(account);
    let word = match now {
        Standing::Accepted | Standing::Covered => "key-again",
        _ if now.waits() => "key-again-waiting",
        _ => return None,
    };
    Some(show.hint(Why, word))
}

/// What is on it.
pub fn page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("again", account);
    let stands = matches!(standing(account), Standing::Accepted | Standing::Covered);
    page.blocks.push(show.heading(if stands { "again-heading" } else { "again-heading-waiting" }, &[]));
    page.blocks.push(show.text(if stands { "again-how" } else { "again-how-waiting" }, &[]));
    let names = notes(account).into_iter().map(|note| show.phrase(&format!("again-{}", note.id())));
    page.blocks.push(Block::Options(show.options(names)));
    page.blocks.push(show.quiet("again-once", &[]));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-note-it"));
    page.keys.extend(show.hints(&[Record, Back, Help]));
    page
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    match msg {
        Msg::Do(Next) => {
            if let Some(note) = notes(account).get(turn.model.mark) {
                take(turn, account, *note);
            }
        }
        Msg::Do(Record) => turn.go(Place::Record(account.id.clone())),
        _ => {}
    }
}

/// Notes it, and goes where that is looked after.
fn take(turn: &mut Turn, account: &Account, note: Note) {
    let stood = standing(account);
    record(turn, account, note);
    turn.go_anew(Place::Accounts);
    let word = match (note, stood) {
        (Note::Checked, _) => "again-noted-checked",
        (Note::NewAccount, _) => "again-noted-new",
        (Note::Unlinked, Standing::Covered) => "again-noted-uncovered",
        (_, Standing::Accepted | Standing::Covered) => "again-noted",
        _ => "again-noted-waiting",
    };
    match note {
        Note::NewAccount => turn.go(Place::WhatFor),
        Note::Linked | Note::Unlinked if super::what_for::linkable(turn.guide, turn.model).len() > 1 => {
            turn.go(Place::Linked);
        }
        _ => {}
    }
    turn.say(if note == Note::Checked { Tone::Good } else { Tone::Waiting }, word, &[]);
}

/// Writes it into the history, once a day.
pub fn record(turn: &mut Turn, account: &Account, note: Note) {
    let event = recheck::event(account, note, turn.model.today);
    if account.history.last() != Some(&event) {
        turn.record(&account.id, event);
    }
}
