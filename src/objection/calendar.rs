//! Dates for a calendar program: RFC 5545.
//!
//! No name, no address, no handle and no text of a letter goes in: calendars are shared and synchronised. Where one holds the
//! dates of several people, the name of each one's file tells them apart. A day is whole, so
//! it means the same in every time zone. The same account and kind has the same UID for ever, so importing again updates.

use std::fmt::Write as _;

use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike, Parameter, Property};
use jiff::civil::{Date, date};
use sha2::{Digest, Sha256};

use super::checklist::{Account, Checklist};
use super::deadline::{Deadline, Kind};
use super::letters;
use super::plan;
use crate::guide::{Arg, Guide, Words};

/// Whose dates go in: a word that keeps the people on one machine apart, and the checklist.
///
/// The word goes into the hash that makes a UID, and where there are several people before the account; empty for the one checklist that most people have.
pub type Someone<'a> = (&'a str, &'a Checklist);

/// A day in the calendar.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Stable, and no personal data.
    pub uid: String,
    /// Word of its line.
    pub word: &'static str,
    /// The service, with a number where there are several accounts there, and whose it is where there are several people.
    pub account: String,
    /// The day, and how binding it is.
    pub deadline: Deadline,
}

/// The days that are ahead, in their order.
pub fn entries(guide: &Guide, words: &Words, people: &[Someone], today: Date) -> Vec<Entry> {
    let mut all = Vec::new();
    for (scope, list) in people {
        for account in &list.accounts {
            let mut name = name(words, list, account);
            if people.len() > 1 && !scope.is_empty() {
                name = words.string("due-of-person", &[("person", Arg::Text(scope)), ("account", Arg::Text(&name))]);
            }
            all.extend(dated(guide, list, account, today).into_iter().map(|(kind, word, deadline)| Entry {
                uid: uid(scope, &account.id, kind),
                word,
                account: name.clone(),
                deadline,
            }));
        }
    }
    all.sort_by_key(|entry| entry.deadline.due);
    all
}

fn dated(
    guide: &Guide,
    list: &Checklist,
    account: &Account,
    today: Date,
) -> Vec<(&'static str, &'static str, Deadline)> {
    let dates = plan::dates(guide, list, account);
    // A complaint that is open already is one for today.
    let complaint = dates.complaint.map(|complaint| Deadline { due: complaint.due.max(today), ..complaint });
    let complain = match letters::company_first(guide, list, account) {
        true => "ics-complaint.company",
        false => "ics-complaint",
    };
    let answer = match &dates.answer {
        Some(answer) if answer.kind == Kind::Law => "ics-answer",
        _ => "ics-answer-suggested",
    };
    [
        ("mail", "ics-mail", dates.mail),
        ("answer", answer, dates.answer.or(dates.undated)),
        ("reminder", "ics-reminder", dates.reminder),
        ("complaint", complain, complaint),
        ("company", "ics-company", dates.company),
        ("authority", "ics-authority", dates.authority),
        ("own", "ics-own", dates.own),
        ("again", "ics-again", dates.again),
    ]
    .into_iter()
    .filter_map(|(kind, word, deadline)| Some((kind, word, deadline?)))
    .filter(|(_, _, deadline)| deadline.due >= today)
    .collect()
}

/// The service, never the person's name there; the second one and those after it have a number.
fn name(words: &Words, list: &Checklist, account: &Account) -> String {
    let known = format!("platform-{}", account.platform);
    let platform = words.string(if words.has(&known) { &known } else { "report-service" }, &[]);
    let same: Vec<_> = list.accounts.iter().filter(|other| other.platform == account.platform).collect();
    match same.iter().position(|other| other.id == account.id) {
        Some(n) if n > 0 => format!("{platform} {}", n + 1),
        _ => platform,
    }
}

/// Letters only, from a hash: nothing can be read from it, and the same comes out every time.
fn uid(scope: &str, account: &str, kind: &str) -> String {
    let hash = Sha256::digest(format!("optout\0{scope}\0{account}\0{kind}"));
    let letter = |half: u8| char::from(b'a' + half);
    let letters: String = hash.iter().take(16).flat_map(|byte| [letter(byte >> 4), letter(byte & 15)]).collect();
    format!("{letters}@optout")
}

/// The calendar file. Made from what is given and nothing else, so the same day gives the same file.
pub fn file(words: &Words, entries: &[Entry], today: Date) -> String {
    let properties = [("VERSION", "2.0"), ("PRODID", "-//optout//optout//EN"), ("CALSCALE", "GREGORIAN")];
    let mut calendar = Calendar { properties: Property::from_array(properties), components: Vec::new() };
    for entry in entries {
        calendar.push(event(words, entry, today));
    }
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = write!(out, "{calendar}");
    out
}

fn event(words: &Words, entry: &Entry, today: Date) -> Event {
    let summary = words.string(entry.word, &[("account", Arg::Text(&entry.account))]);
    let kind = words.string(&format!("ics-kind-{}", entry.deadline.kind.id()), &[]);
    let mut event = Event::with_uid(&entry.uid);
    event
        .append_property(day("DTSTART", entry.deadline.due))
        .add_property("DTSTAMP", stamp(today))
        .add_property("TRANSP", "TRANSPARENT")
        .summary(&summary)
        .description(&kind)
        .class(Class::Private)
        // A later file counts as the newer one.
        .sequence(version(today));
    // The evening is too late for post: on the day before at nine in the morning, and on the day itself.
    for (name, hours) in [("before", -15), ("day", 9)] {
        let alarm = Alarm::display(&summary, chrono::TimeDelta::hours(hours))
            .add_property("UID", format!("{name}-{}", entry.uid))
            .add_property("DTSTAMP", stamp(today))
            .to_owned();
        event.alarm(alarm);
    }
    event.done()
}

/// A whole day. No end is written: RFC 5545 wants it later than the start, and without one the day ends with itself.
fn day(key: &str, day: Date) -> Property {
    Property::new(key, format!("{:04}{:02}{:02}", day.year(), day.month(), day.day()))
        .append_parameter(Parameter::new("VALUE", "DATE"))
        .done()
}

fn stamp(today: Date) -> String {
    format!("{:04}{:02}{:02}T000000Z", today.year(), today.month(), today.day())
}

/// Days since a day before the first version of this program.
fn version(today: Date) -> u32 {
    u32::try_from((today - date(2026, 1, 1)).get_days()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
