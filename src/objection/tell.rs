//! A checklist in words: names of accounts, where they stand, what comes next. Pages and commands say the same.

use std::collections::HashMap;

use jiff::civil::Date;

use super::answer;
use super::checklist::{Account, Checklist, Whose};
use super::letters;
use super::plan::{self, Coming, Next, Stage};
use super::standing::{Standing, standing};
use crate::clean::Clean;
use crate::guide::place::Authority;
use crate::guide::{Arg, Guide, Phrase, Words};

/// Platform and handle, or platform and number where there are several without a handle.
pub fn account(words: &Words, all: &[Account], account: &Account) -> String {
    let name = kind(words, &account.platform, account.whose);
    if handle(account).is_some() {
        return with_handle(name, account, 0);
    }
    let twins = all.iter().filter(|other| other.platform == account.platform && other.whose == account.whose);
    with_handle(name, account, twins.take_while(|other| other.id != account.id).count())
}

/// The names of all accounts, in one pass.
pub fn accounts(words: &Words, all: &[Account]) -> Vec<String> {
    let mut kinds: HashMap<(&str, Whose), (String, usize)> = HashMap::new();
    let named = all.iter().map(|account| {
        let new = || (kind(words, &account.platform, account.whose), 0);
        let (name, before) = kinds.entry((&account.platform, account.whose)).or_insert_with(new);
        *before += 1;
        with_handle(name.clone(), account, *before - 1)
    });
    named.collect()
}

fn handle(account: &Account) -> Option<&str> {
    account.handle.as_deref().map(str::trim).filter(|handle| !handle.is_empty())
}

/// The name of a kind, made into that of an account that has so many of its kind before it.
fn with_handle(mut name: String, account: &Account, before: usize) -> String {
    match handle(account) {
        Some(handle) => {
            name.push(' ');
            name.push_str(handle);
        }
        None if before > 0 => name.push_str(&format!(" {}", before + 1)),
        None => {}
    }
    name
}

/// "Instagram", "Facebook Page", "Instagram, a child's".
pub fn kind(words: &Words, platform: &str, whose: Whose) -> String {
    let short = format!("platform-{platform}.short");
    let long = format!("platform-{platform}");
    // A file can name a platform that there are no words of.
    let own = match [short, long].into_iter().find(|id| words.has(id)) {
        Some(id) => words.string(&id, &[]),
        None => {
            let mut signs = platform.chars();
            signs.next().into_iter().flat_map(char::to_uppercase).chain(signs).collect()
        }
    };
    match whose {
        Whose::Own | Whose::OthersPosts => own,
        Whose::Page => words.string("kind-page", &[("platform", Arg::Text(&own))]),
        Whose::Child => words.string("kind-child", &[("platform", Arg::Text(&own))]),
    }
}

/// "sent, 3 November", "under way, 5 of 7".
pub fn stands(guide: &Guide, words: &Words, list: &Checklist, account: &Account, today: Date) -> Clean {
    let now = standing(account);
    // A file that somebody edited can call extended what was announced too late: the date did not move.
    let late = now == Standing::Extended && plan::dates(guide, list, account).too_late.is_some();
    let word = if late { "extension-late".to_owned() } else { format!("standing-{}", now.id()) };
    let name = words.clean(&word, &[]);
    if now == Standing::UnderWay {
        let stage = plan::stage(guide, list, account);
        let route = plan::route(guide, list, account);
        if let Some((n, of)) = route.and_then(|route| plan::position(route, &stage)) {
            let args =
                [("standing", Arg::Text(name.as_str())), ("n", Arg::Number(n as i64)), ("of", Arg::Number(of as i64))];
            return words.clean("standing-at-step", &args);
        }
    }
    match plan::stands_since(account).filter(|_| !matches!(now, Standing::NotStarted | Standing::UnderWay)) {
        Some(day) => {
            let day = words.date_brief(day, today);
            words.clean("standing-on", &[("standing", Arg::Text(name.as_str())), ("date", Arg::Text(day.as_str()))])
        }
        None if now == Standing::Sent => words.clean("standing-undated", &[("standing", Arg::Text(name.as_str()))]),
        None => name,
    }
}

/// Where it stands as a whole sentence, worded for the place. A refusal stands, whatever was sent since.
pub fn stands_long(guide: &Guide, words: &Words, list: &Checklist, account: &Account, today: Date) -> Clean {
    let now = standing(account);
    match answer::refused_on(account).filter(|_| now == Standing::Sent) {
        Some(on) => {
            let day = words.date_full(on);
            words.clean("standing-sent.refused", &[("date", Arg::Text(day.as_str()))])
        }
        None => {
            let there = format!("standing-{}.no-right", now.id());
            let no_right = plan::no_right(guide, list, today) && words.has(&there);
            words.clean(&if no_right { there } else { format!("standing-{}.long", now.id()) }, &[])
        }
    }
}

/// Which of several requests a date is counted from, as a whole sentence, or at the end of the line that says the date.
pub fn counted_from(words: &Words, account: &Account, coming: Coming, line: Option<&str>) -> Option<Clean> {
    let about = matches!(coming, Coming::Answer | Coming::Overdue | Coming::Suggested);
    let event = plan::request_of_several(account).filter(|_| about)?;
    let id = match (plan::is_posted(event), line.is_some()) {
        (false, false) => "counted-from.form",
        (true, false) => "counted-from.letter",
        (false, true) => "counted-from.line-form",
        (true, true) => "counted-from.line-letter",
    };
    let day = words.date_full(event.on);
    Some(words.clean(id, &[("date", Arg::Text(day.as_str())), ("line", Arg::Text(line.unwrap_or_default()))]))
}

/// Whether no account was objected for: what others post, or a request of somebody who has none.
pub fn about_others(account: &Account) -> bool {
    account.whose == Whose::OthersPosts || account.platform == "no-account"
}

/// Id of a part of a reply, `means` or `do`, worded for the place and for what was asked.
pub fn reply(guide: &Guide, words: &Words, list: &Checklist, account: &Account, told: Told, part: &str) -> String {
    let reply = told.reply;
    let there = format!("no-right-{reply}.{part}");
    if plan::no_right(guide, list, told.today) && words.has(&there) {
        return there;
    }
    let others = format!("others-{reply}.{part}");
    if about_others(account) && words.has(&others) { others } else { format!("reply-{reply}.{part}") }
}

/// A reply, the day on which it came, and today.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs, reason = "each is what it is called")]
pub struct Told<'a> {
    pub reply: &'a str,
    pub on: Date,
    pub today: Date,
}

/// Id of what to do about a reply. Where the right exists, "not here" is no end; where the company
/// is complained to first, the authority is not next; of an earlier day there is no screen any more.
pub fn act(guide: &Guide, words: &Words, list: &Checklist, account: &Account, told: Told) -> String {
    let right = format!("right-{}", told.reply);
    let means = guide.reply(told.reply).and_then(|known| plan::meant(guide, list, known, told.today));
    if means == Some(Standing::Sent) && words.has(&right) {
        return right;
    }
    let first = format!("first-{}", told.reply);
    if words.has(&first) && letters::company_first(guide, list, account) {
        return first;
    }
    let kinds = if about_others(account) { ["others-", ".past"] } else { ["past-", ""] };
    let past = kinds.join(told.reply);
    let past = Some(past).filter(|past| told.on < told.today && words.has(past));
    past.unwrap_or_else(|| reply(guide, words, list, account, told, "do"))
}

/// What follows a complaint where no law that we know gives a day to ask the authority on; `None` where one does.
pub fn complained(guide: &Guide, words: &Words, list: &Checklist, account: &Account) -> Option<Clean> {
    let silent = standing(account) == Standing::Complained && plan::dates(guide, list, account).authority.is_none();
    let region = plan::region(guide, list).filter(|_| silent)?;
    Some(Clean::text(&letters::under_law(words, "complained-then", region.regime.id(), &[])))
}

/// What an authority wants that decides whether a complaint can be filed there, where it wants something of its own.
pub fn authority_note(words: &Words, authority: &Authority) -> Option<Clean> {
    let id = format!("authority-note-{}", authority.id);
    let link = authority.complaint_link.as_deref().unwrap_or_default();
    words.has(&id).then(|| words.clean(&id, &[("link", Arg::Text(link))]))
}

/// "in 11 days", "today", "19 days ago".
pub fn distance(words: &Words, date: Date, today: Date) -> Clean {
    let days = i64::from((date - today).get_days());
    let id = match days {
        0 => "days-today",
        1.. => "days-in",
        _ => "days-ago",
    };
    words.clean(id, &[("n", Arg::Number(days.abs()))])
}

/// "3 Dec, in 11 days", "3 Dec, look for mail".
pub fn date(words: &Words, coming: Coming, due: Date, today: Date) -> Clean {
    // A year away the year has to be said.
    let day = if coming == Coming::Again { words.date_short_year(due) } else { words.date_brief(due, today) };
    let distance = distance(words, due, today);
    let word = match coming {
        Coming::Mail => "coming-mail",
        Coming::Answer => "coming-answer",
        Coming::Overdue => "coming-overdue",
        Coming::Complain => "coming-complain",
        Coming::ComplainToMeta => "coming-complain.company",
        Coming::Company => "coming-company",
        Coming::Authority => "coming-authority",
        Coming::Own => "coming-own",
        Coming::Suggested => "coming-suggested",
        Coming::Again => "coming-again",
    };
    words.clean(word, &[("date", Arg::Text(day.as_str())), ("distance", Arg::Text(distance.as_str()))])
}

/// Whether it was refused, and an authority is known to complain to.
fn can_complain(guide: &Guide, list: &Checklist, account: &Account) -> bool {
    standing(account) == Standing::Refused && plan::dates(guide, list, account).complaint.is_some()
}

/// Whether the day of sending is to be found before the day on which we suggest looking for an answer.
fn is_undated(guide: &Guide, list: &Checklist, id: &str, today: Date) -> bool {
    let look = list.account(id).and_then(|account| plan::undated(guide, list, account));
    look.is_some_and(|look| today < look)
}

/// The one thing to do next, as a sentence.
pub fn next(guide: &Guide, words: &Words, list: &Checklist, today: Date) -> Phrase {
    let named = |id: &str| list.account(id).map(|known| account(words, &list.accounts, known)).unwrap_or_default();
    let about = |id: &str, word: &str| words.phrase(word, &[("account", Arg::Text(&named(id)))]);
    // A complaint that only makes sense later is no step of today.
    let later = |id: &str| {
        let (_, date) = plan::next_date(guide, list, list.account(id)?, today)?;
        (date.due > today).then(|| words.date_brief(date.due, today))
    };
    match plan::next(guide, list, today) {
        Next::Add => words.phrase("next-add", &[]),
        Next::Country => words.phrase("next-country", &[]),
        Next::Nothing => words.phrase("next-nothing", &[]),
        Next::GoOn(id) if list.account(&id).is_some_and(|account| can_complain(guide, list, account)) => {
            let first = list.account(&id).is_some_and(|account| letters::company_first(guide, list, account));
            about(&id, if first { "next-complain.company" } else { "next-complain" })
        }
        Next::GoOn(id) => {
            let word = match list.account(&id).map(|account| plan::stage(guide, list, account)) {
                Some(Stage::Linked | Stage::Before | Stage::Session) | None => "next-begin",
                Some(Stage::Step(_)) => "next-step",
                Some(Stage::Form) => "next-form",
                Some(Stage::Code) => "next-code",
                Some(Stage::Letter) => "next-letter",
                Some(Stage::Waiting)
                    if list.account(&id).is_some_and(|account| plan::onward(guide, account).is_some()) =>
                {
                    "next-way"
                }
                Some(Stage::Waiting) => "next-answer-them",
                Some(Stage::Advice) if plan::region(guide, list).is_some() => "next-advice",
                Some(Stage::Opened | Stage::Advice | Stage::Rest) => "next-open",
            };
            about(&id, word)
        }
        Next::Look(id, Coming::Suggested) if is_undated(guide, list, &id, today) => about(&id, "next-undated"),
        Next::Look(id, coming) => {
            let day = later(&id);
            let word = match coming {
                Coming::Mail => "next-mail",
                Coming::Answer => "next-wait",
                Coming::Overdue => "next-overdue",
                Coming::Complain if day.is_some() => "next-complain.later",
                Coming::Complain => "next-complain",
                Coming::ComplainToMeta if day.is_some() => "next-complain.company-later",
                Coming::ComplainToMeta => "next-complain.company",
                Coming::Company => "next-company",
                Coming::Authority => "next-authority",
                Coming::Own => "next-own",
                Coming::Suggested => "next-suggested",
                Coming::Again => "next-again",
            };
            let day = day.unwrap_or_default();
            words.phrase(word, &[("account", Arg::Text(&named(&id))), ("date", Arg::Text(day.as_str()))])
        }
    }
}
