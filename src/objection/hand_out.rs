//! The hand-out: what a person takes along who does not keep the checklist, in plain words that are also Markdown.
//!
//! Nothing is said that is not recorded, and a date says whether it is one of law or a suggestion.

use jiff::civil::Date;

use super::checklist::{Account, Checklist};
use super::plan::{self, Coming};
use super::standing::{Standing, standing};
use super::tell;
use crate::clean::Clean;
use crate::guide::{Arg, Guide, Words};

/// The whole text: each account with what was sent, what comes next and by when; then where to look.
pub fn text(guide: &Guide, words: &Words, list: &Checklist, today: Date) -> String {
    let day = words.date_full(today);
    let mut parts = vec![
        format!("# {}", words.string("hand-out-title", &[])),
        words.string("hand-out-made", &[("date", Arg::Text(day.as_str()))]),
    ];
    parts.extend(list.accounts.iter().map(|account| of_account(guide, words, list, account, today)));
    parts.push(format!("## {}", words.string("hand-out-where", &[])));
    let tips = ["hand-out-mailbox", "hand-out-code", "hand-out-keep", "hand-out-again", "hand-out-program"];
    parts.push(lines(tips.iter().map(|id| words.string(id, &[]))));
    Clean::text(&parts.join("\n\n")).as_str().to_owned() + "\n"
}

fn lines(all: impl Iterator<Item = String>) -> String {
    all.map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n")
}

fn of_account(guide: &Guide, words: &Words, list: &Checklist, account: &Account, today: Date) -> String {
    let name = tell::account(words, &list.accounts, account);
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut all = Vec::new();
    let sent = plan::sent_on(account).map(|day| words.date_full(day));
    all.push(match &sent {
        Some(day) => words.string("hand-out-sent", &[("date", Arg::Text(day.as_str()))]),
        None => words.string("hand-out-not-sent", &[]),
    });
    let now = standing(account);
    if !matches!(now, Standing::Sent | Standing::NotStarted | Standing::UnderWay) {
        all.push(words.string(&format!("standing-{}.long", now.id()), &[]));
    }
    let reference = account.history.iter().rev().find_map(|event| event.reference.as_deref());
    all.extend(reference.map(|reference| words.string("hand-out-reference", &[("reference", Arg::Text(reference))])));
    if let Some((coming, date)) = plan::next_date(guide, list, account, today) {
        let day = words.date_full(date.due);
        all.push(words.string(next(coming), &[("date", Arg::Text(day.as_str()))]));
    }
    format!("## {}\n\n{}", Clean::line(&name), lines(all.into_iter()))
}

/// What the next date is about, as a sentence that stands alone.
fn next(coming: Coming) -> &'static str {
    match coming {
        Coming::Mail => "hand-out-next-mail",
        Coming::Answer => "hand-out-next-answer",
        Coming::Overdue => "hand-out-next-overdue",
        Coming::Suggested => "hand-out-next-suggested",
        Coming::Complain => "hand-out-next-complain",
        Coming::Company => "hand-out-next-company",
        Coming::Authority => "hand-out-next-authority",
        Coming::Own => "hand-out-next-own",
        Coming::Again => "hand-out-next-again",
    }
}
