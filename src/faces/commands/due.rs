//! `optout due`: what is due or coming, one line each, for a shell's greeting or a timer; or as a calendar file.
//!
//! Only a period in law and a date of the person's own are ever called due: exit 3. A suggestion is said, and is exit 0.

use std::io::Write;

use serde_json::{Value, json};

use super::arguments::Due;
use super::call::{Call, Done, json_out, noted};
use super::deliver;
use super::hands::{Hands, Person};
use super::status;
use crate::clean::Clean;
use crate::guide::Arg;
use crate::guide::place::ResponseRule;
use crate::objection::calendar;
use crate::objection::checklist::{Account, Checklist};
use crate::objection::deadline::{Deadline, Kind};
use crate::objection::letters;
use crate::objection::plan::{self, Coming, Dates};
use crate::objection::standing::{Standing, standing};
use crate::objection::tell;

/// The exit code that says that something is due.
const DUE: u8 = 3;

/// A date of an account.
struct Entry<'a> {
    account: &'a Account,
    about: About,
    deadline: Deadline,
}

/// What a date is about.
#[derive(Clone, Copy, PartialEq)]
enum About {
    Coming(Coming),
    /// A reminder, which is a courtesy and never the next date.
    Reminder,
}

pub(super) fn run(call: &Call, wanted: &Due, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let people = match wanted.everyone {
        true => hands.everyone(),
        false => vec![Person { name: call.person.map(str::to_owned), list: Ok(call.list.clone()) }],
    };
    let lists = || people.iter().filter_map(|person| Some((person.name.as_deref(), person.list.as_ref().ok()?)));
    let due = lists().any(|(_, list)| entries(call, list).iter().any(|entry| is_due(call, entry)));
    let unread: Vec<Clean> = people.iter().filter_map(|person| person.list.as_ref().err().cloned()).collect();
    let code = if unread.is_empty() { u8::from(due) * DUE } else { 1 };
    match &wanted.ics {
        Some(file) => {
            let all: Vec<_> = lists().map(|(name, list)| (name.unwrap_or_default(), list)).collect();
            let entries = calendar::entries(call.guide, call.words, &all, call.today);
            if entries.is_empty() {
                return noted(code, [vec![call.words.clean("calendar-empty", &[])], unread].concat());
            }
            let text = calendar::file(call.words, &entries, call.today);
            deliver::write(call, hands, out, Some(file), &text)?;
        }
        None if wanted.json && wanted.everyone => json_out(out, &everyone_json(call, &people))?,
        None if wanted.json => json_out(out, &versioned(call, dates(call, call.list)))?,
        None => lists().try_for_each(|(name, list)| {
            let name = name.filter(|_| wanted.everyone);
            codes(call, list, name).try_for_each(|line| writeln!(out, "{line}"))?;
            entries(call, list).iter().try_for_each(|entry| writeln!(out, "{}", line(call, list, name, entry)))
        })?,
    }
    let lacking = lists().any(|(_, list)| plan::lacks_country(list));
    noted(code, unread.into_iter().chain(lacking.then(|| call.words.clean("due-no-country", &[]))).collect())
}

/// The dates of a checklist in their order. A look in a year's time is nothing to be told of before its day.
fn entries<'a>(call: &Call, list: &'a Checklist) -> Vec<Entry<'a>> {
    let mut all = Vec::new();
    for account in &list.accounts {
        let dates = plan::dates(call.guide, list, account);
        let mut coming = plan::coming(call.guide, list, account, call.today);
        coming.retain(|(coming, deadline)| *coming != Coming::Again || deadline.due <= call.today);
        coming.extend(mail_is_missing(call, account, &dates).map(|mail| (Coming::Mail, mail)));
        let complain = match letters::company_first(call.guide, list, account) {
            true => Coming::ComplainToMeta,
            false => Coming::Complain,
        };
        let complaint = dates.complaint.map(|complaint| (complain, complaint));
        further(call, dates.answer, complaint, &mut coming);
        let reminder = dates.reminder.filter(|reminder| reminder.due >= call.today);
        let coming = coming.into_iter().map(|(coming, deadline)| (About::Coming(coming), deadline));
        let coming = coming.chain(reminder.map(|reminder| (About::Reminder, reminder)));
        all.extend(coming.map(|(about, deadline)| Entry { account, about, deadline }));
    }
    all.sort_by_key(|entry| entry.deadline.due);
    all
}

/// The day of the mail, where it has passed, nothing is recorded as come, and the wait for an answer goes on: send again.
fn mail_is_missing(call: &Call, account: &Account, dates: &Dates) -> Option<Deadline> {
    let ahead = dates.answer.as_ref().is_some_and(|answer| answer.due >= call.today);
    let waits = standing(account) == Standing::Sent && ahead;
    dates.mail.clone().filter(|mail| waits && mail.due < call.today)
}

/// The answer and the complaint beside what comes next, as the calendar has them. Whoever has reminded in vain still waits for an
/// answer that the law has made due; and a complaint that is open stays so.
fn further(
    call: &Call,
    answer: Option<Deadline>,
    complaint: Option<(Coming, Deadline)>,
    all: &mut Vec<(Coming, Deadline)>,
) {
    let today = call.today;
    const COMPLAINTS: [Coming; 2] = [Coming::Complain, Coming::ComplainToMeta];
    let open = all.iter().any(|(coming, deadline)| COMPLAINTS.contains(coming) && deadline.due <= today);
    let answer = answer.and_then(|answer| match (answer.due < today, answer.kind) {
        (true, Kind::Law) => open.then_some((Coming::Overdue, answer)),
        (true, _) => None,
        (false, Kind::Law) => Some((Coming::Answer, answer)),
        (false, _) => Some((Coming::Suggested, answer)),
    });
    let known = |all: &[(Coming, Deadline)], wanted: &[Coming]| all.iter().any(|(coming, _)| wanted.contains(coming));
    let new = !known(all, &[Coming::Answer, Coming::Suggested, Coming::Overdue]);
    all.extend(answer.filter(|_| new));
    let new = !known(all, &COMPLAINTS);
    all.extend(complaint.filter(|_| new));
}

fn is_due(call: &Call, entry: &Entry) -> bool {
    entry.deadline.due <= call.today && entry.deadline.kind != Kind::Suggested
}

/// A code that is wanted has no date: it is for the day on which it is read.
fn codes<'a>(call: &'a Call, list: &'a Checklist, person: Option<&'a str>) -> impl Iterator<Item = Clean> {
    let wanted = list.accounts.iter().filter(|account| standing(account) == Standing::CodeWanted);
    wanted
        .map(move |account| call.words.clean("due-code", &[("account", Arg::Text(&name(call, list, person, account)))]))
}

fn name(call: &Call, list: &Checklist, person: Option<&str>, account: &Account) -> String {
    let name = super::call::even(&tell::account(call.words, &list.accounts, account));
    let of =
        |person| call.say("due-of-person", &[("person", Arg::Text(person)), ("account", Arg::Text(name.as_str()))]);
    person.map(of).unwrap_or(name)
}

fn line(call: &Call, list: &Checklist, person: Option<&str>, entry: &Entry) -> Clean {
    let name = name(call, list, person, entry.account);
    let day = match entry.about {
        About::Coming(Coming::Again) => call.words.date_short_year(entry.deadline.due),
        _ => call.words.date_brief(entry.deadline.due, call.today),
    };
    let distance = tell::distance(call.words, entry.deadline.due, call.today);
    let args = [
        ("account", Arg::Text(name.as_str())),
        ("date", Arg::Text(day.as_str())),
        ("distance", Arg::Text(distance.as_str())),
    ];
    let line = call.words.clean(word(call, list, entry), &args);
    let About::Coming(coming) = entry.about else { return line };
    tell::counted_from(call.words, entry.account, coming, Some(line.as_str())).unwrap_or(line)
}

/// Only the European rule makes Meta have to answer by a day that we are sure of.
fn word(call: &Call, list: &Checklist, entry: &Entry) -> &'static str {
    let rule = plan::region(call.guide, list).map(|region| region.response_rule);
    let About::Coming(coming) = entry.about else { return "due-reminder" };
    match (coming, entry.deadline.kind) {
        (Coming::Mail, _) => "due-mail",
        (Coming::Answer, Kind::Law) if rule == Some(ResponseRule::GdprOneMonth) => "due-answer",
        (Coming::Answer, Kind::Law) => "due-answer-there",
        (Coming::Overdue, _) => "due-overdue",
        (Coming::Answer | Coming::Suggested, _) => "due-suggested",
        (Coming::Complain, _) => "due-complain",
        (Coming::ComplainToMeta, _) => "due-complain.company",
        (Coming::Company, _) => "due-company",
        (Coming::Authority, _) => "due-authority",
        (Coming::Own, _) => "due-own",
        (Coming::Again, _) => "due-again",
    }
}

fn dates(call: &Call, list: &Checklist) -> Value {
    let entries = entries(call, list);
    let one = |entry: &Entry| {
        let what = match entry.about {
            About::Coming(coming) => status::about(coming),
            About::Reminder => "reminder",
        };
        json!({
            "account": entry.account.id,
            "what": what,
            "on": entry.deadline.due.to_string(),
            "kind": entry.deadline.kind.id(),
            "days": (entry.deadline.due - call.today).get_days(),
            "due": is_due(call, entry),
        })
    };
    json!({
        "due": entries.iter().any(|entry| is_due(call, entry)),
        "dates": entries.iter().map(one).collect::<Vec<_>>(),
    })
}

fn versioned(call: &Call, mut value: Value) -> Value {
    value["version"] = json!(1);
    value["today"] = json!(call.today.to_string());
    value
}

fn everyone_json(call: &Call, people: &[Person]) -> Value {
    let one = |person: &Person| {
        let mut value = match &person.list {
            Ok(list) => dates(call, list),
            Err(why) => json!({ "error": why.as_str() }),
        };
        value["person"] = json!(person.name);
        value
    };
    versioned(call, json!({ "people": people.iter().map(one).collect::<Vec<_>>() }))
}
