//! Before the next person sits down: what the program clears, and what only people can.

use super::show::Show;
use crate::clean::Clean;
use crate::guide::Arg;
use crate::walkthrough::effect::{Effect, Who};
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{LineField, Place};
use crate::walkthrough::page::{Block, Choice, Focus, Hint, Options, Page};
use crate::walkthrough::turn::Turn;

/// Where one may still be logged in; words `next-person-<id>`.
const SESSIONS: [&str; 4] = ["instagram", "facebook", "whatsapp", "mail"];

/// The key that leads here, where others come after.
pub fn key(show: &Show) -> Option<Hint> {
    let setup = &show.model.setup;
    ((setup.guest || setup.shared) && !setup.practice).then(|| show.hint(Different, "key-next-person"))
}

/// What is on it.
pub fn page(show: &Show) -> Page {
    let mut page = show.page("next-person");
    page.blocks.push(show.heading("next-person-heading", &[]));
    page.blocks.push(show.text("next-person-why", &[]));
    let row = |(n, id): (usize, &&str)| (Clean::line(&(n + 1).to_string()), show.phrase(&format!("next-person-{id}")));
    page.blocks.push(Block::Rows(SESSIONS.iter().enumerate().map(row).collect()));
    let clears = if show.model.setup.guest { "next-person-wipes" } else { "next-person-clears" };
    page.blocks.push(show.text(clears, &[]));
    if !show.model.written.is_empty() {
        page.blocks.push(show.text("files-written", &[("files", Arg::Text(&show.model.written.join(", ")))]));
    }
    let names = ["next-person-not-yet", "next-person-yes"].map(|id| show.phrase(id));
    let items: Vec<_> = names.into_iter().map(|name| Choice { name, ..Choice::default() }).collect();
    let (at, total) = (show.model.mark.min(items.len() - 1), items.len());
    page.blocks.push(Block::Options(Options { items, at, total, ..Options::default() }));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-this-one"));
    if !show.model.list.accounts.is_empty() {
        page.keys.push(show.hint(File, "key-hand-out"));
    }
    page.keys.extend(show.hints(&[Back, Help]));
    page
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg) {
    match msg {
        Msg::Do(Next) if turn.model.mark == 0 => turn.back(),
        Msg::Do(Next) => next_person(turn),
        Msg::Do(File) => turn.go(Place::HandOut),
        _ => {}
    }
}

/// What was copied and what was shown goes; then the next one is asked for a name, or begins as a guest.
fn next_person(turn: &mut Turn) {
    turn.effects.extend([Effect::ClearClipboard, Effect::ClearScreen]);
    if turn.model.setup.guest {
        return super::people::switch(turn, Who::Guest);
    }
    turn.back_to(Place::People);
    turn.ask_line(LineField::NewPerson, "");
}
