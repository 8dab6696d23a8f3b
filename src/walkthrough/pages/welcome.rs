//! The first page: what the program does, and what it does not.

use super::show::Show;
use crate::objection::checklist::Checklist;
use crate::objection::practice;
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{Overlay, Place};
use crate::walkthrough::page::{Block, Page, Tone};
use crate::walkthrough::turn::Turn;

/// What is on it.
pub fn page(show: &Show) -> Page {
    let mut page = show.page("welcome");
    page.title.clear();
    page.corner = Some(show.clean("welcome-corner"));
    page.blocks.push(show.heading("welcome-heading", &[]));
    page.blocks.push(show.text("welcome-have-ready", &[]));
    let parts = ["welcome-part-1", "welcome-part-2", "welcome-part-3", "welcome-part-4"];
    let rows =
        parts.iter().enumerate().map(|(n, id)| (crate::clean::Clean::line(&(n + 1).to_string()), show.phrase(id)));
    page.blocks.push(Block::Rows(rows.collect()));
    let guest = show.model.setup.guest;
    page.blocks.push(show.text(if guest { "welcome-offline-guest" } else { "welcome-offline" }, &[]));
    page.blocks.push(show.quiet("welcome-hoax", &[("key-why", Why.blank())]));
    page.keys.push(show.hint(Next, "key-begin"));
    page.keys.extend(show.hints(&[Language]));
    if !show.model.setup.practice && !guest {
        page.keys.extend(show.hints(&[Practise]));
    }
    if show.model.setup.shared {
        page.keys.extend(super::people::keys(show));
    }
    page.keys.extend(show.hints(&[Quit]));
    page.keys.push(show.hint(Why, "key-why-hoax"));
    page.keys.extend(show.hints(&[Help]));
    page
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg) {
    match msg {
        Msg::Do(Next) => turn.go(Place::Country),
        Msg::Do(Why) => turn.model.overlay = Some(Overlay::Hoax),
        Msg::Do(Practise) => practise(turn),
        _ => {}
    }
}

/// From here on all is invented, but for the country and how the program looks and speaks.
fn practise(turn: &mut Turn) {
    let own = std::mem::take(&mut turn.model.list);
    let known = |country: &String| turn.guide.region(country).is_some();
    let country = own.person.country.or_else(|| turn.model.setup.country.clone()).filter(known);
    turn.model.setup.practice = true;
    turn.model.list = Checklist { settings: own.settings, ..practice::invented(country.as_deref(), turn.model.today) };
    turn.model.overview.forget();
    turn.say(Tone::Quiet, "practice-begun", &[]);
    turn.go_anew(Place::Accounts);
}
