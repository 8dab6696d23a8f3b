//! One account: its name, each of its steps to jump to, its removal.

use super::show::Show;
use crate::clean::Clean;
use crate::guide::Phrase;
use crate::objection::checklist::Account;
use crate::objection::plan;
use crate::objection::standing::standing;
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{LineField, Overlay, Place};
use crate::walkthrough::page::{Block, Choice, Focus, Options, Page};
use crate::walkthrough::turn::Turn;

/// Where one can jump from here, and what it is called.
fn places(show: &Show, account: &Account) -> Vec<(Choice, Place)> {
    let id = account.id.clone();
    let mut places = Vec::new();
    let mut add = |name: Phrase, note: Option<Clean>, place| {
        places.push((Choice { name, note, ..Choice::default() }, place));
    };
    let marked = |step: &str| account.mark(step).map(|mark| show.words.date_brief(mark.on, show.model.today));
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
    add(show.phrase("jump-letter"), None, Place::Letter(id.clone()));
    add(show.phrase("jump-letters"), None, Place::Letters(id));
    places
}

/// What is on it.
pub fn page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("account", account);
    let now = super::accounts::standing_words(show, account);
    page.blocks.push(Block::Heading(super::plain(show.account(account).as_str())));
    page.blocks.push(Block::Text { tone: super::accounts::tone(standing(account)), text: super::plain(now.as_str()) });
    if super::form::asks_in_a_line(show, &mut page, "key-keep-answer") {
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
