//! The wait for an answer: the date with its working, what is near, a date of one's own; and an extension that was announced.

use jiff::civil::Date;

use super::day;
use super::show::Show;
use crate::guide::Arg;
use crate::guide::place::ResponseRule;
use crate::objection::calendar;
use crate::objection::checklist::{Account, Event, What};
use crate::objection::deadline::{self, Deadline, Kind, Line};
use crate::objection::letters;
use crate::objection::plan::{self, Coming, Dates};
use crate::objection::standing::{Standing, standing};
use crate::objection::tell::{self, Told};
use crate::walkthrough::effect::Effect;
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{LineField, Place};
use crate::walkthrough::page::{Block, Focus, Page, Tone};
use crate::walkthrough::turn::Turn;

/// What is on it.
pub fn page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("waiting", account);
    let dates = plan::dates(show.guide, &show.model.list, account);
    // Where something was decided no answer is due, and none is waited for.
    let decided = dates.answer.is_none() && dates.undated.is_none();
    if let (true, Some(title)) = (decided, page.title.last_mut()) {
        *title = show.clean("title-decided");
    }
    page.blocks.push(heading(show, account, dates.answer.as_ref()));
    if super::form::asks_in_a_line(show, &mut page, "key-keep-answer") {
        return page;
    }
    page.blocks.push(super::accounts::stands_long(show, account));
    page.blocks.extend(about_sending(show, account, &dates));
    let answer = dates.answer.as_ref().map(|_| Coming::Answer);
    page.blocks.extend(answer.and_then(|answer| super::accounts::counted_from(show, account, answer)));
    page.blocks.extend(about_extension(show, &dates));
    page.blocks.extend(near(show, account, &dates));
    page.blocks.extend(super::accounts::complained(show, account));
    page.blocks.extend(company_first(show, account, &dates));
    page.blocks.extend(last_advice(show, account, &dates));
    page.blocks.extend(dates.answer.iter().flat_map(|answer| working(show, answer)));
    page.blocks.extend(super::accounts::calendar(show, account).map(Block::Calendar));
    keys(show, &mut page, account);
    page
}

fn keys(show: &Show, page: &mut Page, account: &Account) {
    page.keys.push(show.hint(Next, "key-to-accounts"));
    page.keys.extend(plan::onward(show.guide, account).map(|_| show.hint(Different, "key-next-way")));
    page.keys.extend(show.hints(&[Answer]));
    page.keys.extend(super::again::key(show, account));
    page.keys.push(show.hint(Text, "key-letters"));
    page.keys.extend(show.hints(&[Record]));
    page.keys.push(show.hint(Remove, "key-own-date"));
    page.keys.push(show.hint(File, "key-calendar-file"));
    page.keys.push(show.hint(Change, "key-steps"));
    page.keys.extend(show.hints(&[Bare, Back, Help]));
}

/// How the date was counted, line by line, and by which rule.
fn working(show: &Show, answer: &Deadline) -> Vec<Block> {
    let said = |line: &Line| show.words.phrase(line.word, &[("days", Arg::Number(line.days.into()))]);
    let line = |line: &Line| (show.words.date_long(line.day), said(line));
    let rule = plan::region(show.guide, &show.model.list).map_or("none", |region| region.regime.id());
    let rule = format!("rule-{rule}");
    let mut blocks = vec![Block::Rows(answer.working.iter().map(line).collect())];
    blocks.extend(show.words.has(&rule).then(|| show.quiet(&rule, &[])));
    blocks
}

/// The date, and how binding it is: only a period in law has to be kept.
fn heading(show: &Show, account: &Account, answer: Option<&Deadline>) -> Block {
    let Some(answer) = answer else {
        return Block::Heading(super::plain(show.standing(standing(account)).as_str()));
    };
    let day = show.date_with_distance(answer.due);
    show.heading(due_word(show, account, answer), &[("date", Arg::Text(day.as_str()))])
}

/// The word for the day of an answer, by the law that makes it due and by whether it has passed.
fn due_word(show: &Show, account: &Account, answer: &Deadline) -> &'static str {
    let region = plan::region(show.guide, &show.model.list);
    let rule = region.map(|region| region.response_rule);
    // Only the European rule makes Meta have to answer by a day that we are sure of.
    let european = rule == Some(ResponseRule::GdprOneMonth);
    let sent = plan::sent_on(account);
    let no_period = !region.zip(sent).is_some_and(|(region, sent)| deadline::has_period(region, sent));
    match (answer.kind, answer.due < show.model.today) {
        (Kind::Law, false) if european => "waiting-law",
        (Kind::Law, true) if european => "waiting-law-over",
        (Kind::Law, false) => "waiting-law-there",
        (Kind::Law, true) => "waiting-law-there-over",
        (_, false) if no_period => "waiting-suggested",
        (_, true) if no_period => "waiting-suggested-over",
        _ if region.is_some_and(|region| region.response_working_days) => "waiting-working-days",
        _ => "waiting-counted",
    }
}

/// The next date, and what it is: no date stands without that.
pub fn next_date(show: &Show, account: &Account, (coming, date): &(Coming, Deadline)) -> Block {
    let word = match coming {
        Coming::Answer | Coming::Overdue | Coming::Suggested if plan::request(account).is_some() => {
            due_word(show, account, date)
        }
        Coming::Answer | Coming::Overdue | Coming::Suggested => "hand-out-next-suggested",
        Coming::Mail => "waiting-mail",
        Coming::Complain => "waiting-complaint",
        Coming::ComplainToMeta => "waiting-complaint.company",
        Coming::Company => "advice-company",
        Coming::Authority => "advice-authority",
        Coming::Own => "waiting-own",
        Coming::Again => "record-again",
    };
    let day = show.date_with_distance(date.due);
    show.text(word, &[("date", Arg::Text(day.as_str()))])
}

/// What is not known of the sending, and what that does to the dates.
fn about_sending(show: &Show, account: &Account, dates: &Dates) -> Vec<Block> {
    if !standing(account).waits() || crate::objection::answer::decision(account).is_some() {
        return Vec::new();
    }
    let keys = [("key-answer", Answer.blank()), ("key-remove", Remove.blank())];
    let said = |word: &str| show.text(word, &keys);
    match (plan::arrival(account), &dates.undated) {
        (None, Some(look)) => vec![super::accounts::undated(show, look), said("waiting-day-unknown.how")],
        (None, None) => vec![said("waiting-day-unknown"), said("waiting-day-unknown.how")],
        (Some(arrival), _) if arrival.posted.is_some() => vec![said("waiting-posted")],
        (Some(_), _) => Vec::new(),
    }
}

/// Why an announced extension moves no date.
fn about_extension(show: &Show, dates: &Dates) -> Option<Block> {
    if let Some(late) = &dates.too_late {
        let [announced, end] = [late.announced, late.end].map(|day| show.words.date_full(day));
        let args = [("announced", Arg::Text(announced.as_str())), ("end", Arg::Text(end.as_str()))];
        return Some(Block::Text { tone: Tone::Waiting, text: show.words.phrase("extension-too-late", &args) });
    }
    dates.extension_unknown.then(|| show.text("extension-unknown", &[]))
}

/// What comes beside the answer: each a suggestion of ours but where it says otherwise.
fn near(show: &Show, account: &Account, dates: &Dates) -> Vec<Block> {
    let first = letters::company_first(show.guide, &show.model.list, account);
    let complaint = if first { "waiting-complaint.company" } else { "waiting-complaint" };
    let today = show.model.today;
    let over = dates.answer.as_ref().is_some_and(|answer| answer.due < today);
    let all = [
        ("waiting-mail", dates.mail.as_ref().filter(|mail| mail.due >= today)),
        ("waiting-reminder", dates.reminder.as_ref().filter(|_| over)),
        (complaint, dates.complaint.as_ref().filter(|_| over || dates.answer.is_none())),
        ("advice-company", dates.company.as_ref()),
        ("advice-authority", dates.authority.as_ref()),
        ("waiting-own", dates.own.as_ref()),
    ];
    let said = |(word, date): (&str, Option<&Deadline>)| {
        let day = show.date_with_distance(date?.due);
        Some(show.text(word, &[("date", Arg::Text(day.as_str()))]))
    };
    all.into_iter().filter_map(said).collect()
}

/// In the United Kingdom the company comes before the regulator; said where a complaint is near.
fn company_first(show: &Show, account: &Account, dates: &Dates) -> Option<Block> {
    let today = show.model.today;
    let over = dates.answer.as_ref().is_none_or(|answer| answer.due < today);
    let near = over && dates.complaint.is_some();
    (near && letters::company_first(show.guide, &show.model.list, account)).then(|| show.text("company-first", &[]))
}

/// What the last reply asks the person to do, while it is fresh and nothing was sent after it.
fn last_advice(show: &Show, account: &Account, dates: &Dates) -> Option<Block> {
    let done = |event: &&Event| event.reply.is_some() || matches!(event.what, What::Letter | What::Sent);
    let last = account.counted().rev().find(done)?;
    // It says when to look, counted from its own day; after that, or where nobody knows the day of sending, it is said above.
    if (last.on != show.model.today || dates.undated.is_some()) && last.reply.as_deref().is_some_and(plan::leaves_open)
    {
        return None;
    }
    // An extension is recorded already: its date stands above.
    let fresh = (show.model.today - last.on).get_days() <= deadline::MAIL_DAYS;
    let reply = last.reply.as_deref().filter(|reply| fresh && *reply != plan::EXTENSION)?;
    let word = tell::act(
        show.guide,
        &show.words,
        &show.model.list,
        account,
        Told { reply, on: last.on, today: show.model.today },
    );
    show.words.has(&word).then(|| Block::Text { tone: Tone::Plain, text: show.phrase(&word) })
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    match msg {
        Msg::Do(Next) if turn.model.line.is_some() => take_own_date(turn),
        Msg::Do(Next) => turn.go_anew(Place::Accounts),
        Msg::Do(Answer) => turn.go(Place::Seen(account.id.clone())),
        Msg::Do(Text) => turn.go(Place::Letters(account.id.clone())),
        Msg::Do(Record) => turn.go(Place::Record(account.id.clone())),
        Msg::Do(Remove) => {
            let now = account.own_date.map(|day| day.to_string()).unwrap_or_default();
            turn.ask_line(LineField::OwnDate, &now);
        }
        Msg::Do(File) => write_calendar(turn),
        Msg::Do(Why) => turn.go(Place::Again(account.id.clone())),
        Msg::Do(Different) => super::answer::next_way(turn, account),
        Msg::Do(Change) => turn.go(Place::Account(account.id.clone())),
        _ => {}
    }
}

/// Every date ahead, of all accounts: one file is imported once.
fn write_calendar(turn: &mut Turn) {
    let words = turn.words();
    let list = &turn.model.list;
    let entries = calendar::entries(turn.guide, &words, &[("", list)], turn.model.today);
    if entries.is_empty() {
        return turn.say(Tone::Quiet, "calendar-empty", &[]);
    }
    let text = calendar::file(&words, &entries, turn.model.today).into();
    turn.effects.push(Effect::Write { name: "optout.ics".into(), text });
}

fn take_own_date(turn: &mut Turn) {
    let empty = turn.model.line.as_ref().is_some_and(|line| line.editor.as_str().trim().is_empty());
    if empty {
        turn.model.line = None;
        turn.set("own_date", None);
        return turn.say(Tone::Quiet, "own-date-gone", &[]);
    }
    let Some(day) = day::typed(turn) else { return };
    if day <= turn.model.today {
        return day::refuse(turn, "date-not-ahead", day);
    }
    turn.model.line = None;
    turn.set("own_date", Some(day.to_string()));
    let day = turn.words().date_full(day);
    turn.say(Tone::Good, "own-date-noted", &[("date", day.as_str())]);
}

/// On which day an extension was announced.
pub fn announced_page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("announced", account);
    page.blocks.push(show.heading("announced-heading", &[]));
    page.blocks.push(show.text("reply-extension-announced.means", &[]));
    page.blocks.push(show.quiet("day-nothing-yet", &[]));
    if super::form::asks_in_a_line(show, &mut page, "key-note-it") {
        return page;
    }
    page.blocks.push(Block::Options(show.options(["announced-today", "announced-other"].map(|id| show.phrase(id)))));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-this-one"));
    page.keys.extend(show.hints(&[Back, Help]));
    page
}

/// What a key does there; with the day of sending, where it was said just before.
pub fn announced_turn(turn: &mut Turn, msg: &Msg, account: &Account, said: Option<Date>) {
    let Msg::Do(Next) = msg else { return };
    let today = turn.model.today;
    if turn.model.line.is_none() && turn.model.mark > 0 {
        return turn.ask_line(LineField::Announced, &today.to_string());
    }
    let sent = said.or(plan::sent_on(account));
    let day = if turn.model.line.is_some() { day::typed_past(turn, sent) } else { Some(today) };
    let Some(day) = day else { return };
    day::record_sending(turn, account, said);
    let Some(account) = turn.account() else { return };
    announce(turn, &account, day);
}

/// Records the announcement, and that the date moves only where it does.
fn announce(turn: &mut Turn, account: &Account, day: Date) {
    let extended = plan::announced_on(turn.guide, &turn.model.list, account, day);
    let standing = matches!(extended, Some(Ok(_))).then_some(Standing::Extended);
    let event = Event { reply: Some(plan::EXTENSION.to_owned()), standing, ..Event::new(day, What::Reply) };
    turn.record(&account.id, event);
    turn.go_anew(Place::Waiting(account.id.clone()));
    let words = turn.words();
    match extended {
        Some(Ok(deadline)) => {
            let day = words.date_full(deadline.due);
            turn.say(Tone::Good, "extension-in-time", &[("date", day.as_str())]);
        }
        Some(Err(late)) => {
            let [announced, end] = [late.announced, late.end].map(|day| words.date_full(day));
            let args = [("announced", announced.as_str()), ("end", end.as_str())];
            turn.say(Tone::Waiting, "extension-too-late", &args);
        }
        None if plan::sent_on(account).is_none() => turn.say(Tone::Waiting, "waiting-day-unknown", &[]),
        None => turn.say(Tone::Waiting, "extension-unknown", &[]),
    }
}
