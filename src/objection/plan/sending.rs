//! When an objection left, and from which day its period is counted: a form arrives as it is sent, a letter does not.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::objection::checklist::{Account, Event, What};
use crate::objection::deadline::{GRACE_DAYS, POST_DAYS};
use crate::objection::standing::{Standing, standings};

/// Id of the reply that none came yet.
const NOTHING_YET: &str = "nothing-yet";

/// The day from which the period for an answer is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// The day itself: that of a form, or the one by which a letter is taken to have come.
    pub on: Date,
    /// The day of posting, where it was a letter: nothing then proves the day on which it came.
    pub posted: Option<Date>,
}

/// Whether an event sends the objection.
pub(super) fn asks(event: &Event) -> bool {
    event.what == What::Sent || is_posted(event)
}

fn is_posted(event: &Event) -> bool {
    event.what == What::Letter && event.kind.as_deref() == Some("objection")
}

/// Every sending of the objection. One that ended in an error was none.
fn sendings(account: &Account) -> Vec<&Event> {
    let mut sent = Vec::new();
    for (before, event, _) in standings(account) {
        if asks(event) {
            sent.push(event);
        } else if event.reply.as_deref() == Some("error") && before == Standing::Sent {
            sent.pop();
        }
    }
    sent
}

/// When an objection was sent first, whenever it was noted; a later one does not move the date. One that ended in an error was
/// not sent.
pub fn sent_on(account: &Account) -> Option<Date> {
    sendings(account).into_iter().map(|event| event.on).min()
}

/// When it arrived first: the law counts from then.
pub fn arrival(account: &Account) -> Option<Arrival> {
    let arrives = |event: &Event| match is_posted(event) {
        true => Arrival { on: event.on.saturating_add(POST_DAYS.days()), posted: Some(event.on) },
        false => Arrival { on: event.on, posted: None },
    };
    sendings(account).into_iter().map(arrives).min_by_key(|arrival| arrival.on)
}

/// Whether it went by post alone, so that no mail confirms it by itself.
pub fn by_post(account: &Account) -> bool {
    let sent = sendings(account);
    !sent.is_empty() && sent.into_iter().all(is_posted)
}

/// Whether a reply says that no answer came yet.
pub fn is_no_answer(reply: &str) -> bool {
    reply == NOTHING_YET
}

/// Whether after a reply a mail is still looked for, in two days.
pub fn leaves_open(reply: &str) -> bool {
    is_no_answer(reply) || reply == "received"
}

/// The day from which a mail is looked for: the first sending by a form, or, while it is looked for, the last answer that
/// leaves it open. Later on it is the law's date that counts.
pub(super) fn mail_from(account: &Account) -> Option<Date> {
    if by_post(account) {
        return None;
    }
    let first = sent_on(account)?;
    let soon = first.saturating_add(GRACE_DAYS.days());
    let open = |event: &&Event| event.on <= soon && event.reply.as_deref().is_some_and(leaves_open);
    let told = account.history.iter().filter(open).map(|event| event.on);
    told.chain([first]).max()
}
