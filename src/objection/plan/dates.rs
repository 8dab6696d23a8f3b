//! The dates of an account: what its history and its region make of the calendar.

use jiff::civil::Date;

use super::region;
use super::sending::{arrival, asks, mail_from, request, sent_on};
use crate::guide::Guide;
use crate::guide::place::{Regime, Region};
use crate::objection::answer;
use crate::objection::checklist::{Account, Checklist, Event, What};
use crate::objection::deadline::{self, Deadline, Kind, Line, TooLate};
use crate::objection::letters;
use crate::objection::recheck;
use crate::objection::standing::{Standing, standing, standings};

/// Id of the reply that announces an extension.
pub const EXTENSION: &str = "extension-announced";
/// Id of the reply that doubts who is asking.
const IDENTITY: &str = "wants-identity";

/// What the next date is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coming {
    /// Look for a mail; our suggestion.
    Mail,
    /// The answer is due.
    Answer,
    /// The period is over.
    Overdue,
    /// Where no period in law binds Meta: look whether it answered; our suggestion, before that day and after it.
    Suggested,
    /// A complaint is open; our suggestion.
    Complain,
    /// A complaint to the company is open, and comes before the one to the authority; our suggestion.
    ComplainToMeta,
    /// The company has to acknowledge a complaint.
    Company,
    /// The authority has had three months.
    Authority,
    /// A date of the person's own.
    Own,
    /// Look whether it still stands; our suggestion.
    Again,
}

/// The dates of an account, whatever day it is. Absent is what does not apply as it stands.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Dates {
    /// When it was sent first.
    pub sent: Option<Date>,
    /// Look for a mail.
    pub mail: Option<Deadline>,
    /// The answer is due, an announced extension counted in.
    pub answer: Option<Deadline>,
    /// An extension that came too late to count.
    pub too_late: Option<TooLate>,
    /// An extension was announced, and whether one moves a date there is not in our facts.
    pub extension_unknown: bool,
    /// Remind them.
    pub reminder: Option<Deadline>,
    /// Complain.
    pub complaint: Option<Deadline>,
    /// The company has to acknowledge a complaint.
    pub company: Option<Deadline>,
    /// The authority has had three months.
    pub authority: Option<Deadline>,
    /// A date of the person's own.
    pub own: Option<Deadline>,
    /// It was sent on a day that nobody knows: look whether an answer came; our suggestion.
    pub undated: Option<Deadline>,
    /// Look whether it still stands.
    pub again: Option<Deadline>,
}

/// The day on which an extension was announced. The first announcement counts: a later one of the same is no better.
fn announced(account: &Account, sent: Date) -> Option<Date> {
    let announces =
        |event: &&Event| event.reply.as_deref() == Some(EXTENSION) || event.standing == Some(Standing::Extended);
    account.counted().filter(announces).map(|event| event.on).filter(|on| *on >= sent).min()
}

/// What an extension would become that is announced on this day; `None` where the facts know of none.
pub fn announced_on(
    guide: &Guide,
    list: &Checklist,
    account: &Account,
    day: Date,
) -> Option<Result<Deadline, TooLate>> {
    deadline::extended_in(region(guide, list)?, arrival(account)?.on, day)
}

/// What became of an announced extension; `None` where none was announced, or where the facts know of none.
pub fn extension(region: &Region, account: &Account) -> Option<Result<Deadline, TooLate>> {
    let announced = announced(account, request(account)?.on)?;
    deadline::extended_in(region, arrival(account)?.on, announced)
}

/// When the answer is due: by the rule of the region, an extension that was announced in time counted in.
pub fn answer_due(region: &Region, account: &Account) -> Option<Deadline> {
    let arrival = arrival(account)?;
    let mut due = match extension(region, account) {
        Some(Ok(extended)) => extended,
        _ => deadline::answer(region, arrival.on),
    };
    if let Some(posted) = arrival.posted {
        due = deadline::by_post(due, posted);
    }
    // How long a doubt about identity pauses the period is not ours to count: it is said, and the date stays.
    let asked = account.counted().find(|event| event.reply.as_deref() == Some(IDENTITY));
    due.working.extend(asked.map(|event| Line { word: "working-identity", day: event.on, days: 0 }));
    Some(due)
}

/// The day of the last event that gave this standing; a proof or a note that leaves it as it is does not.
pub fn since(account: &Account, wanted: Standing) -> Option<Date> {
    let gives = |event: &Event| event.standing.is_some() || matches!(event.what, What::Sent | What::Letter);
    standings(account)
        .filter(|(before, event, after)| *after == wanted && (*before != wanted || gives(event)))
        .map(|(_, event, _)| event.on)
        .last()
}

/// The day of the event that made the standing. Sending again does not move the day of sending, and an earlier sending that is
/// noted later does.
pub fn stands_since(account: &Account) -> Option<Date> {
    let now = standing(account);
    let begun = standings(account).fold(None, |begun: Option<Date>, (before, event, after)| match (before, after) {
        (_, after) if after != now => begun,
        (before, _) if before != now => Some(event.on),
        _ if asks(event) => begun.map(|day| day.min(event.on)),
        _ => begun,
    });
    match now {
        // An answer that leaves it open tells no day of sending.
        Standing::Sent => begun.filter(|_| sent_on(account).is_some()),
        _ => since(account, now).or(begun),
    }
}

/// The dates of an account. None is for a complaint where no authority is known to complain to.
pub fn dates(guide: &Guide, list: &Checklist, account: &Account) -> Dates {
    let mut dates = all_dates(guide, list, account);
    dates.complaint = dates.complaint.filter(|_| !letters::authorities(guide, list).is_empty());
    dates
}

fn all_dates(guide: &Guide, list: &Checklist, account: &Account) -> Dates {
    let now = standing(account);
    let own = account.own_date.filter(|day| account.history.iter().all(|event| event.on < *day));
    let mut dates = Dates { sent: sent_on(account), own: own.map(deadline::own), ..Dates::default() };
    if matches!(now, Standing::Accepted | Standing::Covered) {
        dates.again = recheck::due(account);
    }
    let refused = answer::refused_on(account);
    if now == Standing::Refused {
        dates.complaint = refused.map(deadline::refused);
    }
    let (true, Some(region)) = (now.waits(), region(guide, list)) else { return dates };
    match (now, refused) {
        (Standing::ComplainedToMeta, _) => {
            dates.company = since(account, now).and_then(|on| deadline::acknowledgement(region, on));
        }
        (Standing::Complained, _) if region.regime == Regime::Gdpr => {
            dates.authority = since(account, now).map(deadline::authority_silent);
        }
        (Standing::Complained, _) | (_, None) => {}
        (_, Some(on)) => dates.complaint = Some(after_refusal(account, now, on)),
    }
    // Once it was refused no answer is due by law, whatever was sent since.
    if refused.is_none() {
        undecided(region, account, now, &mut dates);
    }
    dates
}

/// The dates that count as long as nothing was decided.
fn undecided(region: &Region, account: &Account, now: Standing, dates: &mut Dates) {
    dates.answer = answer_due(region, account);
    let looked_for = matches!(now, Standing::Sent | Standing::Received);
    let mail = mail_from(account).filter(|_| looked_for).map(deadline::look_for_mail);
    // Once the answer is due it is no longer a mail that is looked for.
    dates.mail = mail.filter(|mail| dates.answer.as_ref().is_none_or(|answer| mail.due <= answer.due));
    let extension = extension(region, account);
    let asked = request(account).map(|event| event.on);
    dates.extension_unknown = extension.is_none() && asked.is_some_and(|sent| announced(account, sent).is_some());
    dates.too_late = extension.and_then(Result::err);
    if !matches!(now, Standing::ComplainedToMeta | Standing::Complained) {
        after_the_end(region, account, dates);
        dates.undated = undated(region, account, now).filter(|_| dates.sent.is_none());
    }
}

/// When to look for an answer to what was sent on an unknown day: that day is no later than the first one on which it was
/// known to be sent, so by then a period counted from that one is over. After a reminder it is the wait for that one that counts.
fn undated(region: &Region, account: &Account, now: Standing) -> Option<Deadline> {
    let reminded = since(account, Standing::Reminded).filter(|_| now == Standing::Reminded);
    let known = standings(account).fold(
        None,
        |known: Option<Date>, (_, event, after)| {
            if after.waits() { known.or(Some(event.on)) } else { None }
        },
    );
    reminded.map(deadline::complaint).or_else(|| known.map(|on| deadline::undated(region, on)))
}

/// When to complain after a refusal: at once, or fourteen days after the person wrote again.
fn after_refusal(account: &Account, now: Standing, refused: Date) -> Deadline {
    match (now, since(account, now)) {
        (Standing::Sent, Some(on)) => deadline::written_again(on),
        (Standing::Reminded, Some(on)) => deadline::complaint(on),
        _ => deadline::refused(refused),
    }
}

/// The reminder, which is a courtesy; and the complaint, from the day that it is offered, but fourteen days after a reminder
/// that was sent. Neither where the law there gives no right.
fn after_the_end(region: &Region, account: &Account, dates: &mut Dates) {
    let (Some(answer), Some(sent)) = (&dates.answer, dates.sent) else { return };
    if !region.has_right(sent) {
        return;
    }
    let reminded = since(account, Standing::Reminded);
    if reminded.is_none() {
        dates.reminder = Some(deadline::reminder(region, answer));
    }
    let offered = deadline::complaint_offered(region, answer);
    let after = reminded.map(deadline::complaint).filter(|complaint| complaint.due > offered.due);
    dates.complaint = Some(after.unwrap_or(offered));
}

/// The next date of an account, and what it is about: the earlier of the person's own and the one that applies.
pub fn next_date(guide: &Guide, list: &Checklist, account: &Account, today: Date) -> Option<(Coming, Deadline)> {
    coming(guide, list, account, today).into_iter().next()
}

/// The date that applies to an account and the person's own, the earlier one first.
pub fn coming(guide: &Guide, list: &Checklist, account: &Account, today: Date) -> Vec<(Coming, Deadline)> {
    let dates = dates(guide, list, account);
    let own = dates.own.clone().map(|own| (Coming::Own, own));
    let named = |(coming, deadline)| match coming {
        Coming::Complain if letters::company_first(guide, list, account) => (Coming::ComplainToMeta, deadline),
        _ => (coming, deadline),
    };
    let mut all: Vec<_> = counted(standing(account), dates, today).map(named).into_iter().chain(own).collect();
    all.sort_by_key(|(_, deadline)| deadline.due);
    all
}

fn counted(now: Standing, dates: Dates, today: Date) -> Option<(Coming, Deadline)> {
    match now {
        Standing::Accepted | Standing::Covered => dates.again.map(|again| (Coming::Again, again)),
        Standing::Refused => dates.complaint.map(|complaint| (Coming::Complain, complaint)),
        Standing::Complained => dates.authority.map(|authority| (Coming::Authority, authority)),
        Standing::ComplainedToMeta => dates.company.map(|company| (Coming::Company, company)),
        _ => {
            if let Some(mail) = dates.mail.filter(|mail| today <= mail.due) {
                return Some((Coming::Mail, mail));
            }
            let Some(answer) = dates.answer else {
                let complaint = dates.complaint.map(|complaint| (Coming::Complain, complaint));
                return complaint.or(dates.undated.map(|look| (Coming::Suggested, look)));
            };
            match answer {
                // What nothing in law makes due cannot be overdue.
                answer if answer.kind != Kind::Law && now != Standing::Reminded => Some((Coming::Suggested, answer)),
                answer if today <= answer.due => Some((Coming::Answer, answer)),
                _ if now == Standing::Reminded => dates.complaint.map(|complaint| (Coming::Complain, complaint)),
                answer => Some((Coming::Overdue, answer)),
            }
        }
    }
}
