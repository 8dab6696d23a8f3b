//! What to know: what is used and what not, the date that has passed, linked accounts, Meta's own mail, passing it on.

use super::show::Show;
use crate::guide::Arg;
use crate::guide::source::When;
use crate::objection::plan;
use crate::walkthrough::effect::What;
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::Place;
use crate::walkthrough::page::{Block, Page, Tone};
use crate::walkthrough::turn::Turn;

/// The topics in their order; words `know-<id>` with `.text`.
const TOPICS: [&str; 10] =
    ["effect", "date", "used", "not-used", "others", "linked", "mail", "open", "hoax", "pass-on"];

/// The day before which people were told to object: the training started on the day after (`timeline`, 2025-05-27).
const LAST_DAY: When = When { year: 2025, month: 5, day: 26 };

/// What is on it.
pub fn page(show: &Show) -> Page {
    let mut page = show.page("know");
    let date = show.words.when(LAST_DAY);
    let centre = show.label("accounts-centre");
    let args = [("date", Arg::Text(date.as_str())), ("label", Arg::Label(&centre.text))];
    page.blocks.push(show.heading("know-heading", &[]));
    let no_right = plan::no_right(show.guide, &show.model.list, show.model.today);
    for topic in TOPICS {
        let mut name = show.words.phrase(&format!("know-{topic}"), &args);
        for run in &mut name {
            run.role = crate::guide::Role::Strong;
        }
        page.blocks.push(Block::Text { tone: Tone::Title, text: name });
        let there = Some(format!("know-{topic}.no-right")).filter(|id| no_right && show.words.has(id));
        page.blocks.push(show.text(&there.unwrap_or_else(|| format!("know-{topic}.text")), &args));
    }
    page.keys.push(show.hint(Next, if show.model.list.accounts.is_empty() { "key-back" } else { "key-to-accounts" }));
    page.keys.push(show.hint(Copy, "key-copy-sentence"));
    page.keys.push(show.hint(Why, "key-terms"));
    page.keys.push(show.hint(Record, "key-story"));
    page.keys.extend(show.hints(&[Bare, Back, Help]));
    page
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg) {
    match msg {
        Msg::Do(Next) if turn.model.list.accounts.is_empty() => turn.back(),
        Msg::Do(Next) => turn.go_anew(Place::Accounts),
        Msg::Do(Copy) => {
            let sentence = turn.words().string("know-pass-on.text", &[]);
            turn.copy(What::Sentence, sentence);
        }
        Msg::Do(Record) => turn.go(Place::Story),
        Msg::Do(Why) => turn.model.overlay = Some(crate::walkthrough::model::Overlay::Terms),
        _ => {}
    }
}
