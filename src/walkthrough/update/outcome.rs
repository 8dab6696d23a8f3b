//! What comes back from outside: what it changes, and what is said of it.

use super::super::effect::{How, Outcome, Tried, What, Why};
use super::super::keys::Action;
use super::super::message::Msg;
use super::super::page::Tone;
use super::super::pages;
use super::super::turn::Turn;
use crate::guide::Arg;

pub(super) fn happened(turn: &mut Turn, outcome: Outcome) {
    if outcome == Outcome::Opened {
        turn.model.on_phone = false;
    }
    match &outcome {
        Outcome::Saved { theirs } => {
            turn.model.unsaved = false;
            if let Some(text) = theirs {
                pages::clash::take_theirs(turn, text);
            }
        }
        Outcome::Conflict { theirs, clashes } => {
            turn.model.unsaved = false;
            pages::clash::take_theirs(turn, theirs);
            pages::clash::ask(turn, clashes);
        }
        Outcome::Renamed(renamed) => turn.model.follow(renamed),
        Outcome::Saving => turn.say(Tone::Quiet, "saving", &[]),
        Outcome::Copied { what, how, proven, signs } => copied(turn, *what, *how, *proven, *signs),
        Outcome::Cleared => turn.say(Tone::Quiet, "cleared", &[]),
        // It takes a moment, and must not hide what was done since.
        Outcome::Opened if turn.model.happened.is_some() => {}
        Outcome::Opened => turn.say(Tone::Quiet, "opened-in-browser", &[]),
        Outcome::Mailed => turn.say(Tone::Quiet, "mailed", &[]),
        Outcome::Wrote(place) => wrote(turn, place.as_str()),
        Outcome::People(all) => pages::people::found(turn, all),
        Outcome::Switched(taken) => pages::people::taken_over(turn, taken),
        Outcome::Edited(_)
        | Outcome::Digested { .. }
        | Outcome::Back
        | Outcome::Restored { .. }
        | Outcome::Moved(_) => {}
        Outcome::Failed { tried, why } => failed(turn, *tried, why),
    }
    if turn.model.overlay.is_none() {
        pages::turn(turn, &Msg::Happened(outcome));
    }
}

/// Names the file, and before it those that the same key wrote.
fn wrote(turn: &mut Turn, place: &str) {
    turn.model.written.push(place.to_owned());
    let before = turn.model.happened.take().filter(|happened| happened.word == "wrote");
    let names = before.into_iter().flat_map(|happened| happened.args).map(|(_, name)| name);
    let all: Vec<String> = names.chain([place.to_owned()]).collect();
    turn.say(Tone::Good, "wrote", &[("file", &all.join(", "))]);
}

fn copied(turn: &mut Turn, what: What, how: How, proven: bool, signs: usize) {
    let word = match (how, proven) {
        (How::Clipboard, true) => "copied-proven",
        (How::Clipboard | How::Termux, _) => "copied-unproven",
        (How::Tmux, _) => "copied-tmux",
        (How::Terminal, _) => "copied-terminal",
    };
    turn.say(if proven { Tone::Good } else { Tone::Waiting }, word, &[("n", &signs.to_string()), named(Action::Bare)]);
    let n = match what {
        What::Field(n) => i32::try_from(n).unwrap_or(-1),
        _ => -1,
    };
    turn.model.copied.retain(|(known, _)| *known != n);
    turn.model.copied.push((n, proven));
}

/// Fills the blank for a key in a sentence of what happened.
fn named(action: Action) -> (&'static str, &'static str) {
    let blank = match action {
        Action::Bare => "key-bare",
        Action::File => "key-file",
        Action::Copy => "key-copy",
        _ => "key-code",
    };
    (blank, action.sign())
}

/// Says what could not be done, why, and what was kept.
pub(in super::super) fn failed(turn: &mut Turn, tried: Tried, why: &Why) {
    let detail = why.detail();
    let reason = turn.words().string(why.id(), &[("detail", Arg::Text(detail.as_str()))]);
    let word = match tried {
        Tried::Save => "failed-save",
        // Only keys that the page has are named.
        Tried::Copy(_) if !pages::page(turn.guide, turn.model).has(Action::File) => "failed-copy.bare",
        Tried::Copy(_) => "failed-copy",
        Tried::Clear => "failed-clear",
        Tried::Open if !pages::page(turn.guide, turn.model).has(Action::Copy) => "failed-open.code",
        Tried::Open => "failed-open",
        Tried::Mail => "failed-mail",
        Tried::Digest => "failed-digest",
        Tried::Write => "failed-write",
        Tried::Edit => "failed-edit",
        Tried::Switch => "failed-switch",
        Tried::Restore => "failed-restore",
    };
    turn.model.switching &= tried != Tried::Switch;
    turn.model.unsaved |= tried == Tried::Save;
    let keys = [Action::Bare, Action::File, Action::Copy, Action::Code].map(named);
    turn.say(Tone::Bad, word, &[&[("reason", reason.as_str())], &keys[..]].concat());
    if tried == Tried::Open && turn.model.overlay.is_none() {
        turn.model.on_phone = true;
    }
}
