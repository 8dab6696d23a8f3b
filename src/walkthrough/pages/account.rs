//! One account: its name, each of its steps to jump to, its removal; its record; and the wait for an answer.

use super::show::Show;
use crate::clean::Clean;
use crate::guide::place::ResponseRule;
use crate::guide::{Arg, Phrase};
use crate::objection::checklist::{Account, Event, What};
use crate::objection::deadline::{self, Kind};
use crate::objection::plan::{self, Coming};
use crate::objection::standing::{Standing, standing};
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{LineField, Overlay, Place};
use crate::walkthrough::page::{Block, Choice, Focus, Options, Page, Tone};
use crate::walkthrough::turn::Turn;

/// Where one can jump from here, and what it is called.
fn places(show: &Show, account: &Account) -> Vec<(Choice, Place)> {
    let id = account.id.clone();
    let mut places = Vec::new();
    let mut add = |name: Phrase, note: Option<Clean>, place| {
        places.push((Choice { name, note, ..Choice::default() }, place));
    };
    let marked = |step: &str| account.mark(step).map(|mark| show.words.date_short(mark.on));
    add(show.phrase("jump-session"), marked(plan::SESSION), Place::Session(id.clone()));
    if let Some(route) = plan::route(show.guide, &show.model.list, account) {
        for (n, step) in route.steps.iter().enumerate() {
            let name = show.guide.step(step).map(|step| super::way::tap_name(show, step)).unwrap_or_default();
            add(name, marked(step), Place::Step(id.clone(), n));
        }
        if let Some(form) = plan::form(show.guide, account, route) {
            add(show.phrase("jump-opened"), marked(&plan::opened(form)), Place::Opened(id.clone()));
            add(show.phrase("jump-form"), None, Place::Form(id.clone()));
        }
    }
    add(show.phrase("jump-seen"), None, Place::Seen(id.clone()));
    add(show.phrase("jump-routes"), None, Place::Routes(id.clone()));
    add(show.phrase("jump-letter"), None, Place::Letter(id));
    places
}

/// What is on it.
pub fn page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("account", account);
    let now = super::accounts::standing_words(show, account);
    page.blocks.push(Block::Heading(super::plain(show.account(account).as_str())));
    page.blocks.push(Block::Text { tone: super::accounts::tone(standing(account)), text: super::plain(now.as_str()) });
    if let Some(line) = &show.model.line {
        page.blocks.push(Block::Field(super::form::line_field(show, line)));
        page.focus = Focus::Line;
        page.keys.push(show.hint(Next, "key-keep-answer"));
        page.keys.push(show.hint(Back, "key-leave-field"));
        return page;
    }
    let items: Vec<_> = places(show, account).into_iter().map(|(choice, _)| choice).collect();
    let (at, total) = (show.model.mark.min(items.len().saturating_sub(1)), items.len());
    page.blocks.push(show.quiet("jump-heading", &[]));
    page.blocks.push(Block::Options(Options { items, at, numbered: true, total, ..Options::default() }));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-go-there"));
    page.keys.push(show.hint(Change, "key-handle"));
    page.keys.extend(show.hints(&[Record]));
    if super::what_for::linkable(show.guide, show.model).contains(&account.id) {
        page.keys.push(show.hint(Other, "key-linked"));
    }
    page.keys.push(show.hint(Remove, "key-remove"));
    page.keys.extend(show.hints(&[Back, Help]));
    page
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    match msg {
        Msg::Do(Next) if turn.model.line.is_some() => {
            let Some(line) = turn.model.line.take() else { return };
            let said = line.editor.as_str().trim().to_owned();
            turn.set("handle", (!said.is_empty()).then_some(said));
        }
        Msg::Do(Next) => {
            let picked = places(&Show::new(turn.guide, turn.model), account).into_iter().nth(turn.model.mark);
            if let Some((_, place)) = picked {
                turn.go(place);
            }
        }
        Msg::Do(Change) => turn.ask_line(LineField::Handle, account.handle.as_deref().unwrap_or_default()),
        Msg::Do(Record) => turn.go(Place::Record(account.id.clone())),
        Msg::Do(Other) => turn.go(Place::Linked),
        Msg::Do(Remove) => turn.model.overlay = Some(Overlay::Remove),
        _ => {}
    }
}

/// What happened, dated.
pub fn record_page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("record", account);
    let now = standing(account);
    let words = super::plain(super::accounts::standing_words(show, account).as_str());
    page.blocks.push(Block::Heading(super::show::capital(words)));
    page.blocks.push(show.text(&format!("standing-{}.long", now.id()), &[]));
    let rows: Vec<_> =
        account.history.iter().map(|event| (show.words.date_full(event.on), event_words(show, event))).collect();
    page.blocks.push(if rows.is_empty() { show.quiet("record-empty", &[]) } else { Block::Rows(rows) });
    if let Some((coming, date)) = plan::next_date(show.guide, &show.model.list, account, show.model.today) {
        let day = show.date_with_distance(date.due);
        let word = if coming == Coming::Again { "record-again" } else { "record-next" };
        page.blocks.push(show.text(word, &[("date", Arg::Text(day.as_str()))]));
    }
    page.keys.push(show.hint(Next, "key-to-accounts"));
    page.keys.extend(show.hints(&[Answer]));
    page.keys.push(show.hint(Change, "key-steps"));
    page.keys.extend(show.hints(&[Bare, Back, Help]));
    page
}

fn event_words(show: &Show, event: &Event) -> Phrase {
    let mut phrase = match event.what {
        What::Sent => show.phrase("event-sent"),
        What::Withdrawn => show.phrase("event-withdrawn"),
        What::Proof => show.words.phrase("event-proof", &[("path", Arg::Text(event.path.as_deref().unwrap_or("?")))]),
        What::Letter => {
            let kind = format!("letter-kind-{}", event.kind.as_deref().unwrap_or("objection"));
            let kind = if show.words.has(&kind) {
                show.clean(&kind)
            } else {
                Clean::line(event.kind.as_deref().unwrap_or("?"))
            };
            show.words.phrase("event-letter", &[("kind", Arg::Text(kind.as_str()))])
        }
        What::Covered => {
            let by = event.by.as_deref().and_then(|id| show.model.list.account(id));
            let by =
                by.map_or_else(|| Clean::line(event.by.as_deref().unwrap_or("?")), |account| show.account(account));
            show.words.phrase("event-covered", &[("account", Arg::Text(by.as_str()))])
        }
        What::Reply => {
            let word = format!("reply-{}.name", event.reply.as_deref().unwrap_or_default());
            let name = if show.words.has(&word) {
                show.clean(&word)
            } else {
                event.standing.map(|standing| show.standing(standing)).unwrap_or_default()
            };
            show.words.phrase("event-reply", &[("reply", Arg::Text(name.as_str()))])
        }
        What::Note => event.standing.map(|standing| super::plain(show.standing(standing).as_str())).unwrap_or_default(),
    };
    for extra in [&event.reference, &event.note].into_iter().flatten() {
        phrase.extend(super::plain(&format!(" ({extra})")));
    }
    phrase
}

/// What a key does there.
pub fn record_turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    match msg {
        Msg::Do(Next) => turn.go_anew(Place::Accounts),
        Msg::Do(Answer) => turn.go(Place::Seen(account.id.clone())),
        Msg::Do(Change) => turn.go(Place::Account(account.id.clone())),
        _ => {}
    }
}

/// An answer is waited for, or wants one.
pub fn waiting_page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("waiting", account);
    let now = standing(account);
    let sent = plan::sent_on(account);
    let deadline =
        plan::region(show.guide, &show.model.list).zip(sent).map(|(region, sent)| deadline::answer(region, sent));
    match &deadline {
        Some(deadline) => {
            let word = waiting_word(show, deadline);
            let day = show.date_with_distance(deadline.due);
            page.blocks.push(show.heading(word, &[("date", Arg::Text(day.as_str()))]));
        }
        None => page.blocks.push(Block::Heading(super::plain(show.standing(now).as_str()))),
    }
    page.blocks.push(show.text(&format!("standing-{}.long", now.id()), &[]));
    if let Some(mail) = sent
        .map(deadline::look_for_mail)
        .filter(|mail| mail.due >= show.model.today && matches!(now, Standing::Sent | Standing::Received))
    {
        let day = show.date_with_distance(mail.due);
        page.blocks.push(show.text("waiting-mail", &[("date", Arg::Text(day.as_str()))]));
    }
    page.blocks.extend(last_advice(show, account));
    if let Some(deadline) = &deadline {
        let line = |line: &deadline::Line| (show.words.date_long(line.day), show.phrase(line.word));
        page.blocks.push(Block::Rows(deadline.working.iter().map(line).collect()));
        let rule = plan::region(show.guide, &show.model.list).map_or("none", |region| region.regime.id());
        page.blocks.extend(show.words.has(&format!("rule-{rule}")).then(|| show.quiet(&format!("rule-{rule}"), &[])));
    }
    page.blocks.extend(super::accounts::calendar(show, account).map(Block::Calendar));
    page.keys.push(show.hint(Next, "key-to-accounts"));
    page.keys.extend(show.hints(&[Answer, Record]));
    page.keys.push(show.hint(Text, "key-write-text"));
    page.keys.push(show.hint(Change, "key-steps"));
    page.keys.extend(show.hints(&[Bare, Back, Help]));
    page
}

/// How binding the date is, in the words of the page: only the European rule makes Meta have to answer by a day that we
/// are sure of.
fn waiting_word(show: &Show, deadline: &deadline::Deadline) -> &'static str {
    let region = plan::region(show.guide, &show.model.list);
    let european = region.is_some_and(|region| region.response_rule == ResponseRule::GdprOneMonth);
    let working_days = region.is_some_and(|region| region.response_working_days);
    match (deadline.kind, deadline.due < show.model.today) {
        (Kind::Law, false) if european => "waiting-law",
        (Kind::Law, true) if european => "waiting-law-over",
        (Kind::Law, false) => "waiting-law-there",
        (Kind::Law, true) => "waiting-law-there-over",
        _ if working_days => "waiting-working-days",
        (_, false) => "waiting-suggested",
        (_, true) => "waiting-suggested-over",
    }
}

/// What the last reply asks the person to do, while it is fresh.
fn last_advice(show: &Show, account: &Account) -> Option<Block> {
    let last = account.history.iter().rev().find(|event| event.reply.is_some())?;
    if (show.model.today - last.on).get_days() > deadline::MAIL_DAYS {
        return None;
    }
    let reply = last.reply.as_deref()?;
    let word = format!("reply-{reply}.do");
    show.words.has(&word).then(|| Block::Text { tone: Tone::Plain, text: show.phrase(&word) })
}

/// What a key does there.
pub fn waiting_turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    match msg {
        Msg::Do(Text) => turn.go(Place::Text(account.id.clone())),
        msg => record_turn(turn, msg, account),
    }
}
