//! When an objection left, and from which day its period is counted: a form arrives as it is sent, a letter does not.

use jiff::ToSpan;
use jiff::civil::Date;

use super::onward::NOT_THERE;
use crate::objection::checklist::{Account, Event, What};
use crate::objection::deadline::{GRACE_DAYS, POST_DAYS};
use crate::objection::mistaken::says_unsent;
use crate::objection::standing::{Standing, standings};

/// Id of the reply that none came yet.
const NOTHING_YET: &str = "nothing-yet";

/// Id of the reply that no one wrote: it comes by itself, with links, and decides nothing.
const AUTOMATIC: &str = "elsewhere-automatic";

/// Id of the reply that another company is responsible.
const OTHER_COMPANY: &str = "elsewhere-other-company";

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

/// Whether it is the objection as a letter.
pub fn is_posted(event: &Event) -> bool {
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

/// The requests that an answer is waited for. Once another company was named as the responsible one, that is what was sent since,
/// if anything was: the one before is evidence, and a new request has its own period.
fn requests(account: &Account) -> Vec<&Event> {
    let sent = sendings(account);
    let named = |event: &&Event| event.reply.as_deref() == Some(OTHER_COMPANY);
    let Some(on) = account.counted().filter(named).map(|event| event.on).max() else { return sent };
    let since: Vec<&Event> = sent.iter().copied().filter(|event| is_after(account, event, on)).collect();
    if since.is_empty() { sent } else { since }
}

/// Whether a sending came after the answer of that day that named another company; on the day itself, by the order in which the
/// two were noted.
fn is_after(account: &Account, sent: &Event, on: Date) -> bool {
    let events: Vec<&Event> = account.counted().collect();
    let at = |wanted: &dyn Fn(&Event) -> bool| events.iter().rposition(|event| wanted(event));
    let answered = at(&|event| event.reply.as_deref() == Some(OTHER_COMPANY) && event.on == on);
    sent.on > on || (sent.on == on && at(&|event| event == sent) > answered)
}

/// The request that the period is counted from: the one that arrived first, as each period begins with receipt.
pub fn request(account: &Account) -> Option<&Event> {
    requests(account).into_iter().min_by_key(|event| arrives(event).on)
}

/// The same where there are several, of several days, so that it has to be said which one it is.
pub fn request_of_several(account: &Account) -> Option<&Event> {
    let first = request(account)?;
    sendings(account).iter().any(|event| event.on != first.on).then_some(first)
}

fn arrives(event: &Event) -> Arrival {
    match is_posted(event) {
        true => Arrival { on: event.on.saturating_add(POST_DAYS.days()), posted: Some(event.on) },
        false => Arrival { on: event.on, posted: None },
    }
}

/// When the request arrived that the period is counted from.
pub fn arrival(account: &Account) -> Option<Arrival> {
    request(account).map(arrives)
}

/// Whether it went by post alone, so that no mail confirms it by itself.
pub fn by_post(account: &Account) -> bool {
    let sent = requests(account);
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

/// Whether an answer came last that leaves what was sent as it is: no mail is missing then.
fn is_answered(account: &Account) -> bool {
    let came = |event: &Event| event.reply.as_deref().is_some_and(|reply| !is_no_answer(reply));
    let last = account.by_day().into_iter().rfind(|event| came(event) || asks(event));
    last.is_some_and(|event| matches!(event.reply.as_deref(), Some(NOT_THERE | AUTOMATIC)))
}

/// Whether anything came back on the request that counts: whoever has heard from Meta misses no mail.
pub fn has_written(account: &Account) -> bool {
    let events = account.by_day();
    let from = request(account).and_then(|first| events.iter().position(|event| *event == first)).unwrap_or(0);
    let wrote = |event: &&&Event| event.what == What::Reply && !says_unsent(event);
    events[from..].iter().filter(wrote).any(|event| !event.reply.as_deref().is_some_and(is_no_answer))
}

/// The day from which a mail is looked for: the first sending by a form, or, while it is looked for, the last answer that
/// leaves it open. Later on it is the law's date that counts.
pub(super) fn mail_from(account: &Account) -> Option<Date> {
    if by_post(account) || is_answered(account) {
        return None;
    }
    let first = sent_on(account)?;
    let soon = first.saturating_add(GRACE_DAYS.days());
    let open = |event: &&Event| event.on <= soon && event.reply.as_deref().is_some_and(leaves_open);
    let told = account.counted().filter(open).map(|event| event.on);
    told.chain([first]).max()
}
