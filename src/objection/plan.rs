//! Guide × checklist × today → which ladder, which rung, where in the walk, and what to do next.

mod dates;
mod onward;
mod sending;

use jiff::civil::Date;

pub use self::dates::{
    Coming, Dates, EXTENSION, announced_on, answer_due, coming, dates, extension, next_date, since, stands_since,
};
pub use self::onward::{NOT_THERE, left, meant, onward};
pub use self::sending::{
    Arrival, arrival, by_post, has_written, is_no_answer, is_posted, leaves_open, request, request_of_several, sent_on,
};
use super::checklist::{Account, Checklist, Mark};
use super::standing::{Standing, standing};
use crate::guide::Guide;
use crate::guide::place::Region;
use crate::guide::platform::{Device, End, Form, Ladder, Route, Tri};

/// Where in its walk an account is: a fold over its marks and history.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// A linked account's objection was accepted: Meta says that it counts for both.
    Linked,
    /// A question comes before the first rung.
    Before,
    /// Whose session, or where the form is opened.
    Session,
    /// The n-th step of the route, counted from 0.
    Step(usize),
    /// The question what opened.
    Opened,
    /// The form.
    Form,
    /// A code has to be fetched.
    Code,
    /// A letter is to be written.
    Letter,
    /// Nothing is sent; what one can do instead.
    Advice,
    /// An answer is waited for, or has to be given one.
    Waiting,
    /// Nothing to do for now.
    Rest,
}

/// Mark id of the question whose session it is.
pub const SESSION: &str = "session";
/// Mark id of "I cannot get in": no form that wants a log-in leads anywhere then.
pub const LOCKED_OUT: &str = "locked-out";
/// Mark id of "send one for this account, too, although a linked one was accepted".
pub const OF_ITS_OWN: &str = "of-its-own";
/// The route to the general objection, which needs no form of its own.
pub const GENERAL_ROUTE: &str = "general-form";
/// The route that cannot rot.
pub const LETTER_ROUTE: &str = "letter";
/// Mark id of the question that comes before the first rung.
pub const BEFORE: &str = "before";

/// Mark id of "the form opened".
pub fn opened(form: &Form) -> String {
    format!("{}.opened", form.id)
}

/// The region of the person.
pub fn region<'g>(guide: &'g Guide, list: &Checklist) -> Option<&'g Region> {
    guide.region(list.person.country.as_deref()?)
}

/// Whether no right to object is known, on that day, where the person lives; of a country that is not named nothing is known.
pub fn no_right(guide: &Guide, list: &Checklist, today: Date) -> bool {
    region(guide, list).is_some_and(|region| !region.has_right(today))
}

/// The ladder of an account.
pub fn ladder<'g>(guide: &'g Guide, list: &Checklist, account: &Account) -> Option<&'g Ladder> {
    let region = region(guide, list).map_or("no-right", |region| region.ladder.as_str());
    guide.ladder(&account.platform, region, account.whose)
}

/// Whether a route was tried in vain.
pub fn failed(account: &Account, route: &str) -> bool {
    account.mark(route).is_some_and(|mark| mark.skipped)
}

/// How many rungs were tried in vain.
pub fn failures(ladder: &Ladder, account: &Account) -> usize {
    ladder.rungs.iter().filter(|route| failed(account, route)).count()
}

/// The route that is walked: the chosen one, else the first rung that was not tried in vain, else the last.
pub fn route<'g>(guide: &'g Guide, list: &Checklist, account: &Account) -> Option<&'g Route> {
    let chosen = account.route.as_deref().filter(|id| !failed(account, id)).and_then(|id| guide.route(id));
    chosen.or_else(|| {
        let ladder = ladder(guide, list, account)?;
        let fresh = ladder.rungs.iter().find(|id| !failed(account, id)).or(ladder.rungs.last());
        guide.route(fresh?)
    })
}

/// The form at the end of the route, or the one that was put in its place.
pub fn form<'g>(guide: &'g Guide, account: &Account, route: &Route) -> Option<&'g Form> {
    match (&account.form, &route.ends) {
        (Some(id), End::Form(_)) => guide.form(id),
        (None, End::Form(id)) => guide.form(id),
        _ => None,
    }
}

/// Whether a form is for whoever is logged in in that browser. Where no source says, it is taken to be on platforms with an
/// Accounts Centre: their forms for one's own data all were.
pub fn needs_session(guide: &Guide, account: &Account, form: &Form) -> bool {
    match form.log_in {
        Tri::Yes => true,
        Tri::No => false,
        Tri::Unsure => guide.outline(&account.platform).is_some_and(|platform| platform.accounts_centre),
    }
}

/// An account in the same Accounts Centre whose objection Meta accepted.
pub fn linked_accepted<'l>(list: &'l Checklist, account: &Account) -> Option<&'l Account> {
    let centre = account.accounts_centre.as_deref()?;
    let linked = |other: &&Account| other.id != account.id && other.accounts_centre.as_deref() == Some(centre);
    list.accounts.iter().filter(linked).find(|other| standing(other) == Standing::Accepted)
}

/// Where in its walk an account is.
pub fn stage(guide: &Guide, list: &Checklist, account: &Account) -> Stage {
    match standing(account) {
        Standing::CodeWanted => return Stage::Code,
        Standing::NotStarted | Standing::UnderWay => {}
        standing if standing.rests() => return Stage::Rest,
        _ if !onward::on_another_way(guide, account) => return Stage::Waiting,
        _ => {}
    }
    if linked_accepted(list, account).is_some() && account.mark(OF_ITS_OWN).is_none() {
        return Stage::Linked;
    }
    let before = ladder(guide, list, account).is_some_and(|ladder| ladder.before.is_some());
    if before && account.mark(BEFORE).is_none() {
        return Stage::Before;
    }
    match route(guide, list, account) {
        Some(route) => on_route(guide, account, route),
        None => Stage::Advice,
    }
}

fn on_route(guide: &Guide, account: &Account, route: &Route) -> Stage {
    if route.device == Device::Browser && account.mark(SESSION).is_none() {
        return Stage::Session;
    }
    if let Some(n) = route.steps.iter().position(|step| account.mark(step).is_none()) {
        return Stage::Step(n);
    }
    match (&route.ends, form(guide, account, route)) {
        (End::Letter, _) => Stage::Letter,
        (End::Form(_), Some(form)) if account.mark(&opened(form)).is_some() => Stage::Form,
        (End::Form(_), Some(_)) => Stage::Opened,
        _ => Stage::Advice,
    }
}

/// Position in the walk for a stage, from 1, and its length: the steps of the route, the form, the answer.
pub fn position(route: &Route, stage: &Stage) -> Option<(usize, usize)> {
    let steps = route.steps.len();
    let of = if matches!(route.ends, End::Advice) { steps } else { steps + 2 };
    match stage {
        Stage::Step(n) => Some((n + 1, of)),
        Stage::Opened | Stage::Form => Some((steps + 1, of)),
        Stage::Code | Stage::Waiting => Some((of, of)),
        _ => None,
    }
}

/// Whether a mark was set on an older version of its step.
pub fn changed_since(guide: &Guide, step: &str, mark: Mark) -> bool {
    let version = match (guide.step(step), step.split_once('.')) {
        (Some(step), _) => step.version,
        (None, Some((form, field))) => match guide.form(form).and_then(|f| f.fields.iter().find(|f| f.id == field)) {
            Some(field) => field.version,
            None => return false,
        },
        _ => return false,
    };
    version > mark.version
}

/// Whether it waits for an answer that no period can be counted for, as nobody noted the day of sending; then the day on which
/// we suggest looking.
pub fn undated(guide: &Guide, list: &Checklist, account: &Account) -> Option<Date> {
    dates(guide, list, account).undated.map(|look| look.due)
}

/// The one thing to do next.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// There is no account yet.
    Add,
    /// An answer is waited for, and where the person lives is not said: no date can be counted.
    Country,
    /// Go on with this account.
    GoOn(String),
    /// Look at this account: a mail, a date.
    Look(String, Coming),
    /// Nothing for now.
    Nothing,
}

/// Whether dates are wanted that only the country gives: an answer is waited for, and none is named.
pub fn lacks_country(list: &Checklist) -> bool {
    list.person.country.is_none() && list.accounts.iter().any(|account| standing(account).waits())
}

/// The one thing to do next: what is under way, then what is overdue, then what an answer sends by another way, then what has not begun, then what comes first.
pub fn next(guide: &Guide, list: &Checklist, today: Date) -> Next {
    if list.accounts.is_empty() {
        return Next::Add;
    }
    let by = |wanted: &[Standing]| list.accounts.iter().find(|account| wanted.contains(&standing(account)));
    let begun = [Standing::CodeWanted, Standing::UnderWay, Standing::AskedForMore, Standing::Refused];
    // Where no right is known nothing follows on a refusal.
    let begun = if no_right(guide, list, today) { &begun[..3] } else { &begun[..] };
    if let Some(account) = by(begun) {
        return Next::GoOn(account.id.clone());
    }
    let mut dates: Vec<_> = list
        .accounts
        .iter()
        .filter_map(|account| next_date(guide, list, account, today).map(|(coming, date)| (date.due, coming, account)))
        .collect();
    dates.sort_by_key(|(due, ..)| *due);
    let pressing = dates.iter().find(|(due, coming, _)| *due <= today && *coming != Coming::Again);
    if let Some((_, coming, account)) = pressing {
        return Next::Look(account.id.clone(), *coming);
    }
    if let Some(account) = list.accounts.iter().find(|account| onward(guide, account).is_some()) {
        return Next::GoOn(account.id.clone());
    }
    if lacks_country(list) {
        return Next::Country;
    }
    if let Some(account) = by(&[Standing::NotStarted]) {
        return Next::GoOn(account.id.clone());
    }
    let worth_a_word = dates.iter().find(|(due, coming, _)| *coming != Coming::Again || *due <= today);
    worth_a_word.map_or(Next::Nothing, |(_, coming, account)| Next::Look(account.id.clone(), *coming))
}

#[cfg(test)]
mod tests;
