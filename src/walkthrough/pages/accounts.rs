//! All accounts: the page one comes back to, with one recommended next action.

use std::rc::Rc;

use super::show::Show;
use crate::clean::Clean;
use crate::guide::Arg;
use crate::objection::checklist::Account;
use crate::objection::deadline::Deadline;
use crate::objection::plan::{self, Coming};
use crate::objection::standing::{Standing, standing};
use crate::objection::tell::{self, Told};
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::Place;
use crate::walkthrough::overview::Overview;
use crate::walkthrough::page::{AccountRow, Accounts, Block, Calendar, Focus, Page, Tone};
use crate::walkthrough::turn::Turn;

/// A due date within this many days is said to be near.
const NEAR_DAYS: i32 = 7;

/// How a standing is meant.
pub fn tone(standing: Standing) -> Tone {
    match standing {
        Standing::Accepted | Standing::Covered => Tone::Good,
        Standing::Refused => Tone::Bad,
        Standing::CodeWanted | Standing::AskedForMore | Standing::SentElsewhere => Tone::Waiting,
        _ => Tone::Plain,
    }
}

/// What is on it.
pub fn page(show: &Show) -> Page {
    let mut page = show.page("accounts");
    page.corner = Some(show.words.date_long(show.model.today));
    let all = overview(show);
    page.blocks.push(Block::Heading(all.next.clone()));
    let list = &show.model.list.accounts;
    let at = show.model.mark.min(list.len().saturating_sub(1));
    if !list.is_empty() {
        page.blocks.push(Block::Accounts(table(show)));
    }
    if let Some(account) = list.get(at) {
        page.blocks.extend(calendar(show, account).map(Block::Calendar));
    }
    page.blocks.extend(summary(&all));
    page.blocks.extend(list.get(at).and_then(|account| advice(show, account)));
    page.blocks.extend(list.get(at).and_then(|account| {
        let (coming, _) = plan::next_date(show.guide, &show.model.list, account, show.model.today)?;
        counted_from(show, account, coming)
    }));
    page.blocks.extend(all.ahead.map(|last| clock_back(show, last)));
    if !show.model.list.misread.is_empty() {
        let keys = Clean::line(&show.model.list.misread.join(", "));
        page.blocks.push(show.quiet("accounts-misread", &[("keys", Arg::Text(keys.as_str()))]));
    }
    page.focus = Focus::List;
    keys(show, &mut page, list.is_empty());
    page
}

/// What is said about all accounts together.
fn overview(show: &Show) -> Rc<Overview> {
    let model = show.model;
    model.overview.get(model.today, &model.language, || {
        let list = &model.list.accounts;
        let names = tell::accounts(&show.words, list);
        Overview {
            next: next(show),
            rows: list.iter().zip(names).map(|(account, name)| row(show, account, &name)).collect(),
            summary: counted(show),
            ahead: days(list).max().filter(|last| *last > model.today),
        }
    })
}

/// Something is noted on a day that is still to come.
fn clock_back(show: &Show, last: jiff::civil::Date) -> Block {
    let [today, last] = [show.model.today, last].map(|day| show.words.date_full(day));
    let args = [("today", Arg::Text(today.as_str())), ("last", Arg::Text(last.as_str()))];
    Block::Text { tone: Tone::Waiting, text: show.words.phrase("accounts-clock-back", &args) }
}

/// The days that something happened on.
fn days(list: &[Account]) -> impl Iterator<Item = jiff::civil::Date> {
    list.iter().flat_map(|account| account.history.iter().map(|event| event.on))
}

/// The columns and their rows.
pub fn table(show: &Show) -> Accounts {
    let all = overview(show);
    let heads = ["column-account", "column-standing", "column-next"].map(|id| show.clean(id));
    Accounts { heads, rows: all.rows.clone(), at: show.model.mark.min(all.rows.len().saturating_sub(1)) }
}

fn keys(show: &Show, page: &mut Page, empty: bool) {
    page.keys.push(show.hint(Next, if empty { "key-add" } else { "key-go-on" }));
    page.keys.extend(show.hints(&[Add]));
    if !empty {
        page.keys.extend(show.hints(&[Change, Answer]));
    }
    // Before what is also found behind the help: it is from here that one leaves.
    page.keys.extend(show.hints(&[Quit]));
    if !empty {
        page.keys.extend(show.hints(&[Record]));
    }
    page.keys.extend(show.hints(&[Know, Protect, Text, Language]));
    page.keys.push(show.hint(Child, "key-country"));
    page.keys.extend(super::people::keys(show));
    page.keys.extend(super::next_person::key(show));
    if !empty {
        page.keys.push(show.hint(File, "key-hand-out"));
    }
    page.keys.extend(show.hints(&[Settings, Bare, Help]));
}

/// The one thing to do next, as a sentence; looks at every account.
pub fn next(show: &Show) -> crate::guide::Phrase {
    tell::next(show.guide, &show.words, &show.model.list, show.model.today)
}

fn row(show: &Show, account: &Account, name: &str) -> AccountRow {
    let now = standing(account);
    let coming = plan::next_date(show.guide, &show.model.list, account, show.model.today);
    let overdue = matches!(coming, Some((Coming::Overdue, _)));
    let near = coming.as_ref().is_some_and(|(coming, date)| {
        *coming != Coming::Again && (date.due - show.model.today).get_days() <= NEAR_DAYS
    });
    AccountRow {
        name: Clean::line(name),
        standing: standing_words(show, account),
        tone: tone(now),
        urgency: match (overdue, near) {
            (true, _) => Tone::Bad,
            (false, true) => Tone::Waiting,
            (false, false) => Tone::Plain,
        },
        next: coming
            .map(|(coming, date)| tell::date(&show.words, coming, date.due, show.model.today))
            .unwrap_or_default(),
    }
}

/// "sent, 3 November", "under way, 5 of 7".
pub fn standing_words(show: &Show, account: &Account) -> Clean {
    tell::stands(show.guide, &show.words, &show.model.list, account, show.model.today)
}

/// The same as a whole sentence.
pub fn stands_long(show: &Show, account: &Account) -> Block {
    let long = tell::stands_long(show.guide, &show.words, &show.model.list, account, show.model.today);
    Block::Text { tone: Tone::Plain, text: crate::walkthrough::page::plain(&long) }
}

/// Sent, today and the next date, where they stand in this order.
pub fn calendar(show: &Show, account: &Account) -> Option<Calendar> {
    let sent = plan::request(account)?.on;
    let today = show.model.today;
    let (coming, date) = plan::next_date(show.guide, &show.model.list, account, today)?;
    if coming == Coming::Again || !(sent <= today && today <= date.due) {
        return None;
    }
    let due = match coming {
        Coming::Mail => "calendar-mail",
        Coming::Suggested => "calendar-suggested",
        Coming::Answer | Coming::Overdue | Coming::Again => "calendar-due",
        Coming::Complain | Coming::ComplainToMeta => "calendar-complain",
        Coming::Company => "calendar-company",
        Coming::Authority => "calendar-authority",
        Coming::Own => "calendar-own",
    };
    Some(Calendar {
        sent: (sent, show.clean("calendar-sent")),
        today: (today, show.clean("calendar-today")),
        due: (date.due, show.clean(due)),
        days: [sent, today, date.due].map(|day| show.words.date_brief(day, today)),
    })
}

/// "1 under way · 1 sent": never a percentage.
fn counted(show: &Show) -> Clean {
    counts(show, &show.model.list.accounts)
}

/// How many of these stand where, in one line.
pub fn counts(show: &Show, list: &[Account]) -> Clean {
    let mut counts = [0; Standing::ALL.len()];
    for account in list {
        counts[standing(account) as usize] += 1;
    }
    let known = Standing::ALL.iter().zip(counts).filter(|(_, n)| *n > 0);
    let said = known.map(|((_, id), n)| show.words.string(&format!("standing-{id}.count"), &[("n", Arg::Number(n))]));
    Clean::line(&said.collect::<Vec<_>>().join(" · "))
}

/// It says something only where there are several.
fn summary(all: &Overview) -> Option<Block> {
    let text = || crate::walkthrough::page::plain(&all.summary);
    (all.rows.len() > 1).then(|| Block::Text { tone: Tone::Quiet, text: text() })
}

/// What the next date is about, in a sentence.
pub fn advice(show: &Show, account: &Account) -> Option<Block> {
    let Some((coming, date)) = plan::next_date(show.guide, &show.model.list, account, show.model.today) else {
        return complained(show, account);
    };
    if let (Coming::Answer | Coming::Suggested, Some(text)) = (coming, other_way(show, account)) {
        return Some(text);
    }
    let sent = plan::request(account).map(|sent| show.words.date_full(sent.on)).unwrap_or_default();
    let day = show.words.date_full(date.due);
    let args = [("sent", Arg::Text(sent.as_str())), ("date", Arg::Text(day.as_str())), ("key-record", Record.blank())];
    Some(match coming {
        Coming::Mail => show.text("advice-mail", &args),
        Coming::Answer if plan::has_written(account) => show.text("advice-wait.replied", &args),
        Coming::Answer => show.text("advice-wait", &args),
        Coming::Overdue => show.text("advice-overdue", &args),
        Coming::Complain => show.text("advice-complain", &args),
        Coming::ComplainToMeta => show.text("advice-complain.company", &args),
        Coming::Company => show.text("advice-company", &args),
        Coming::Authority => show.text("advice-authority", &args),
        Coming::Own => show.text("advice-own", &args),
        Coming::Suggested if plan::arrival(account).is_some_and(|arrival| arrival.posted.is_some()) => {
            show.text("advice-posted", &args)
        }
        Coming::Suggested if plan::arrival(account).is_none() => undated(show, &date),
        Coming::Suggested if date.due < show.model.today => show.text("advice-suggested-over", &args),
        Coming::Suggested => show.text("advice-suggested", &args),
        Coming::Again if crate::objection::tell::about_others(account) => show.quiet("advice-again.others", &args),
        Coming::Again => show.quiet("advice-again", &args),
    })
}

/// What follows a complaint where no date does.
pub fn complained(show: &Show, account: &Account) -> Option<Block> {
    tell::complained(show.guide, &show.words, &show.model.list, account).map(|said| show.said(&said))
}

/// What to do about an answer that leads to another way; no mail is missing then.
fn other_way(show: &Show, account: &Account) -> Option<Block> {
    let answer = plan::onward(show.guide, account)?;
    let told = Told { reply: answer.reply.as_deref()?, on: answer.on, today: show.model.today };
    Some(show.text(&tell::act(show.guide, &show.words, &show.model.list, account, told), &[]))
}

/// Which of several requests a date is counted from.
pub fn counted_from(show: &Show, account: &Account, coming: Coming) -> Option<Block> {
    let said = tell::counted_from(&show.words, account, coming, None)?;
    Some(Block::Text { tone: Tone::Quiet, text: crate::walkthrough::page::plain(&said) })
}

/// What can be done where nobody noted the day of sending: find it, until the day on which an answer would be there.
pub fn undated(show: &Show, look: &Deadline) -> Block {
    let word = if show.model.today < look.due { "advice-undated" } else { "advice-undated.over" };
    let day = show.words.date_full(look.due);
    show.text(word, &[("date", Arg::Text(day.as_str())), ("key-answer", Answer.blank())])
}

/// The mark starts on the account that comes next.
pub fn arrive(turn: &mut Turn) {
    let next = match plan::next(turn.guide, &turn.model.list, turn.model.today) {
        plan::Next::GoOn(id) | plan::Next::Look(id, _) => Some(id),
        plan::Next::Add | plan::Next::Country | plan::Next::Nothing => None,
    };
    let at = turn.model.list.accounts.iter().position(|account| Some(&account.id) == next.as_ref());
    turn.model.mark = at.unwrap_or(0);
}

/// The text of an account; where none leads anywhere, why not and what can be done.
fn text(turn: &mut Turn, id: String) {
    let account = turn.model.list.account(&id);
    if account.is_none_or(|account| super::text::is_offered(turn.guide, turn.model, account)) {
        return turn.go(Place::Text(id));
    }
    turn.go(Place::NoRight);
    turn.say(Tone::Waiting, "letter-refused-no-right", &[]);
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg) {
    // Where an account went, the mark is shown on the last one.
    let at = turn.model.mark.min(turn.model.list.accounts.len().saturating_sub(1));
    let marked = turn.model.list.accounts.get(at).map(|account| account.id.clone());
    match (msg, marked) {
        (Msg::Do(Next), Some(id)) => turn.go_on(&id),
        (Msg::Do(Next | Add), _) => turn.go(Place::WhatFor),
        (Msg::Do(Change), Some(id)) => turn.go(Place::Account(id)),
        (Msg::Do(Answer), Some(id)) => turn.go(Place::Seen(id)),
        (Msg::Do(Record), Some(id)) => turn.go(Place::Record(id)),
        (Msg::Do(Text), Some(id)) => text(turn, id),
        (Msg::Do(Know), _) => turn.go(Place::Know),
        (Msg::Do(Protect), _) => turn.go(Place::Protect),
        (Msg::Do(Different), _) => turn.go(Place::NextPerson),
        (Msg::Do(File), _) => turn.go(Place::HandOut),
        (Msg::Do(Child), _) => turn.go(Place::Country),
        _ => {}
    }
}
