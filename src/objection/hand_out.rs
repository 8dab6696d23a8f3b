//! The hand-out: what a person takes along who does not keep the checklist, in plain words that are also Markdown.
//!
//! Nothing is said that is not recorded, and a date says whether it is one of law or a suggestion.

use jiff::civil::Date;

use super::answer;
use super::checklist::{Account, Checklist};
use super::deadline::{Deadline, Kind};
use super::letters;
use super::plan::{self, Coming};
use super::standing::{Standing, standing};
use super::tell;
use crate::clean::Clean;
use crate::guide::{Arg, Guide, Words};

/// A line of the hand-out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Its title.
    Title(Clean),
    /// A sentence.
    Said(Clean),
    /// The name of an account, or of a part.
    Name(Clean),
    /// What belongs to the name above it.
    Item(Clean),
}

/// What is on it: each account with what was sent, what comes next and by when; then where to look.
pub fn page(guide: &Guide, words: &Words, list: &Checklist, today: Date) -> Vec<Line> {
    let day = words.date_full(today);
    let mut page = vec![
        Line::Title(words.clean("hand-out-title", &[])),
        Line::Said(words.clean("hand-out-made", &[("date", Arg::Text(day.as_str()))])),
    ];
    page.extend(list.accounts.iter().flat_map(|account| of_account(guide, words, list, account, today)));
    page.push(Line::Name(words.clean("hand-out-where", &[])));
    let tips = ["hand-out-mailbox", "hand-out-code", "hand-out-keep", "hand-out-again", "hand-out-program"];
    page.extend(tips.iter().map(|id| Line::Item(words.clean(id, &[]))));
    page
}

/// The same as a text.
pub fn text(guide: &Guide, words: &Words, list: &Checklist, today: Date) -> String {
    let mut text = String::new();
    let mut items = false;
    for line in page(guide, words, list, today) {
        let item = matches!(line, Line::Item(_));
        // One list has no blank rows within.
        if !text.is_empty() {
            text.push_str(if item && items { "\n" } else { "\n\n" });
        }
        items = item;
        match line {
            Line::Title(title) => text.push_str(&format!("# {title}")),
            Line::Said(said) => text.push_str(said.as_str()),
            Line::Name(name) => text.push_str(&format!("## {name}")),
            Line::Item(item) => text.push_str(&format!("- {item}")),
        }
    }
    text + "\n"
}

fn of_account(guide: &Guide, words: &Words, list: &Checklist, account: &Account, today: Date) -> Vec<Line> {
    let name = tell::account(words, &list.accounts, account);
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut all = vec![Line::Name(Clean::line(&name))];
    let say = |id: &str, args: &[(&str, Arg)]| Line::Item(words.clean(id, args));
    let sent = plan::sent_on(account).map(|day| words.date_full(day));
    let now = standing(account);
    match &sent {
        Some(day) => all.push(say("hand-out-sent", &[("date", Arg::Text(day.as_str()))])),
        // An answer came, so it was sent, on a day that nobody knows.
        None if now.waits() || matches!(now, Standing::Refused | Standing::Accepted) => {}
        None => all.push(say("hand-out-not-sent", &[])),
    }
    let refused = answer::refused_on(account).is_some();
    if refused || !matches!(now, Standing::Sent | Standing::NotStarted | Standing::UnderWay) {
        all.push(Line::Item(tell::stands_long(guide, words, list, account, today)));
    }
    if let Some(reference) = account.counted().rev().find_map(|event| event.reference.as_deref()) {
        all.push(say("hand-out-reference", &[("reference", Arg::Text(reference))]));
    }
    for (coming, date) in ahead(guide, list, account, today) {
        let day = words.date_full(date.due);
        let word = next(coming, letters::company_first(guide, list, account));
        all.push(say(word, &[("date", Arg::Text(day.as_str()))]));
    }
    all
}

/// What comes next; beside a mail that is looked for also when the answer is due, for no later page will tell.
fn ahead(guide: &Guide, list: &Checklist, account: &Account, today: Date) -> Vec<(Coming, Deadline)> {
    let mut all = plan::coming(guide, list, account, today);
    let answer =
        plan::dates(guide, list, account).answer.filter(|_| all.iter().any(|(coming, _)| *coming == Coming::Mail));
    all.extend(answer.map(|answer| match answer.kind {
        Kind::Law => (Coming::Answer, answer),
        Kind::Suggested | Kind::Own => (Coming::Suggested, answer),
    }));
    all.sort_by_key(|(_, date)| date.due);
    all
}

/// What the next date is about, as a sentence that stands alone.
fn next(coming: Coming, company_first: bool) -> &'static str {
    match coming {
        Coming::Mail => "hand-out-next-mail",
        Coming::Answer => "hand-out-next-answer",
        Coming::Overdue if company_first => "hand-out-next-overdue.company",
        Coming::Overdue => "hand-out-next-overdue",
        Coming::Suggested => "hand-out-next-suggested",
        Coming::Complain => "hand-out-next-complain",
        Coming::ComplainToMeta => "hand-out-next-complain.company",
        Coming::Company => "hand-out-next-company",
        Coming::Authority => "hand-out-next-authority",
        Coming::Own => "hand-out-next-own",
        Coming::Again => "hand-out-next-again",
    }
}
