//! The hand-out: one page to take along, with what was sent and what comes next.

use super::show::Show;
use crate::objection::calendar;
use crate::objection::hand_out::{self, Line};
use crate::walkthrough::effect::{Effect, What};
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{Overlay, Place};
use crate::walkthrough::page::{Block, Page, PaperLine};
use crate::walkthrough::turn::Turn;

/// What is on it.
pub fn page(show: &Show) -> Page {
    let mut page = show.page("hand-out");
    let guest = show.model.setup.guest;
    page.blocks.push(show.heading("hand-out-heading", &[]));
    page.blocks
        .push(show.text(if guest { "hand-out-how-guest" } else { "hand-out-how" }, &[("key-file", File.blank())]));
    let lines = hand_out::page(show.guide, &show.words, &show.model.list, show.model.today);
    page.blocks.push(Block::Paper(lines.into_iter().map(line).collect()));
    match guest {
        true => page.keys.push(show.hint(Next, "key-wipe")),
        false => page.keys.push(show.hint(Next, "key-to-accounts")),
    }
    page.keys.extend(show.hints(&[Copy]));
    page.keys.push(show.hint(File, "key-hand-out-file"));
    page.keys.extend(show.hints(&[Bare, Back, Help]));
    page
}

fn line(line: Line) -> PaperLine {
    match line {
        Line::Title(text) | Line::Name(text) => PaperLine::Heading(text),
        Line::Said(text) => PaperLine::Text(text),
        Line::Item(text) => PaperLine::Item(text),
    }
}

fn text(show: &Show) -> String {
    hand_out::text(show.guide, &show.words, &show.model.list, show.model.today)
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg) {
    match msg {
        Msg::Do(Next) if turn.model.setup.guest => super::overlays::open(turn, Overlay::Quit),
        Msg::Do(Next) => turn.go_anew(Place::Accounts),
        Msg::Do(Copy) => {
            let text = text(&Show::new(turn.guide, turn.model));
            turn.copy(What::Sentence, text);
        }
        Msg::Do(File) => write(turn),
        _ => {}
    }
}

/// The page, and the dates ahead for a calendar where there are some.
fn write(turn: &mut Turn) {
    let text = text(&Show::new(turn.guide, turn.model));
    let (words, today) = (turn.words(), turn.model.today);
    let entries = calendar::entries(turn.guide, &words, &[("", &turn.model.list)], today);
    if !entries.is_empty() {
        let text = calendar::file(&words, &entries, today).into();
        turn.effects.push(Effect::Write { name: "optout.ics".into(), text });
    }
    turn.effects.push(Effect::Write { name: "optout-hand-out.md".into(), text: text.into() });
}
