//! On which day: of a sending that optout did not see, and of the answer to it; and how typed days are read and doubted.

use jiff::civil::Date;

use super::show::Show;
use crate::objection::checklist::{Account, Event, What};
use crate::objection::days::{self, Doubt, LONG_AGO_YEARS};
use crate::objection::plan;
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{LineField, Place, Which};
use crate::walkthrough::page::{Block, Focus, Page, Tone};
use crate::walkthrough::turn::Turn;

/// The question on which day.
pub fn page(show: &Show, account: &Account, which: Which) -> Page {
    let mut page = show.account_page("day", account);
    page.blocks.push(show.heading(which.heading(), &[]));
    page.blocks.push(match which {
        Which::Sent => show.text("day-sent-why", &[]),
        Which::Answer(_) => show.quiet("day-nothing-yet", &[]),
    });
    if super::form::asks_in_a_line(show, &mut page, "key-note-it") {
        return page;
    }
    let unknown = match which {
        Which::Sent => "day-unknown",
        // A record has a day; what day it is in truth is said here.
        Which::Answer(_) => "day-unknown.answer",
    };
    let names = ["announced-today", "announced-other", unknown].map(|id| show.phrase(id));
    page.blocks.push(Block::Options(show.options(names)));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-this-one"));
    page.keys.extend(show.hints(&[Back, Help]));
    page
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg, account: &Account, reply: &str, which: Which) {
    let Msg::Do(Next) = msg else { return };
    let today = turn.model.today;
    let earliest = match which {
        Which::Sent => None,
        Which::Answer(sent) => sent.or(plan::sent_on(account)),
    };
    let day = match (&turn.model.line, turn.model.mark) {
        (Some(_), _) => match typed_past(turn, earliest) {
            Some(day) => Some(day),
            None => return,
        },
        (None, 0) => Some(today),
        (None, 1) => return turn.ask_line(LineField::Day, ""),
        _ => None,
    };
    match which {
        Which::Sent => sent(turn, account, reply, day),
        Which::Answer(sent) => {
            record_sending(turn, account, sent);
            super::answer::note(turn, account, reply, day.unwrap_or(today));
        }
    }
}

/// Takes the day of sending along to what is still asked: whoever turns back there has noted nothing, and can say it anew.
fn sent(turn: &mut Turn, account: &Account, reply: &str, day: Option<Date>) {
    let today = turn.model.today;
    let id = account.id.clone();
    match reply {
        plan::EXTENSION => turn.go(Place::Announced(id, day)),
        reply if day == Some(today) || plan::is_no_answer(reply) || on_screen(turn, account) => {
            record_sending(turn, account, day);
            super::answer::note(turn, account, reply, today);
        }
        reply => turn.go(Place::Day(id, reply.to_owned(), Which::Answer(day))),
    }
}

/// Whether the answer was read on Meta's page just now, so that its day is today.
fn on_screen(turn: &Turn, account: &Account) -> bool {
    let id = &account.id;
    let there = |place: &Place| matches!(place, Place::Opened(of) | Place::Form(of) if of == id);
    turn.model.trail.iter().any(|(place, _)| there(place))
}

/// Records the sending, where its day is known.
pub(super) fn record_sending(turn: &mut Turn, account: &Account, day: Option<Date>) {
    match day {
        // The text that was copied today was the one that was sent.
        Some(day) if day == turn.model.today => super::answer::sent_by_form(turn, account),
        Some(day) => turn.record(&account.id, Event::new(day, What::Sent)),
        None => {}
    }
}

/// A day as it is typed: four, two and two digits. Anything else would be guessed.
fn read(text: &str) -> Option<Date> {
    let text = text.trim();
    let formed = text.len() == 10
        && text.bytes().enumerate().all(|(n, b)| match n {
            4 | 7 => b == b'-',
            _ => b.is_ascii_digit(),
        });
    text.parse().ok().filter(|_| formed)
}

/// The day in the field, or a sentence why it is none; then the field stays as it is.
pub(super) fn typed(turn: &mut Turn) -> Option<Date> {
    let text = turn.model.line.as_ref()?.editor.as_str().to_owned();
    let found = read(&text);
    if found.is_none() {
        turn.say(Tone::Bad, "date-not-read", &[]);
    }
    found
}

/// The day in the field on which something has happened: not to come, not before the sending, and long ago only when it is
/// said twice.
pub(super) fn typed_past(turn: &mut Turn, sent: Option<Date>) -> Option<Date> {
    let day = typed(turn)?;
    let doubt = days::doubt(day, turn.model.today);
    let why = match () {
        () if doubt == Some(Doubt::ToCome) => "date-in-future",
        () if sent.is_some_and(|sent| day < sent) => "date-before-sent",
        () if doubt == Some(Doubt::LongAgo) && turn.model.doubted != Some(day) => {
            turn.model.doubted = Some(day);
            "date-long-ago"
        }
        () => return Some(day),
    };
    refuse(turn, why, day);
    None
}

/// Says why a day is not taken; the field stays as it is.
pub(super) fn refuse(turn: &mut Turn, word: &'static str, day: Date) {
    let day = turn.words().date_full(day);
    let years = LONG_AGO_YEARS.to_string();
    turn.say(Tone::Bad, word, &[("date", day.as_str()), ("n", &years)]);
}
