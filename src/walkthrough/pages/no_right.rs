//! What can be done where no right is known, and the one form of Meta's that is open there all the same.

use super::show::Show;
use crate::clean::Clean;
use crate::guide::Guide;
use crate::guide::platform::{End, Route, Whose};
use crate::objection::checklist::{Account, Checklist};
use crate::objection::plan;
use crate::walkthrough::effect::Change;
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::Place;
use crate::walkthrough::page::{Block, Page};
use crate::walkthrough::turn::Turn;

/// The platform of a request about what others post.
const OTHERS: &str = "no-account";

/// What can be done where no right is known.
pub fn page(show: &Show) -> Page {
    let mut page = show.page("no-right");
    page.blocks.push(show.heading("no-right-heading", &[]));
    if let Some(region) = plan::region(show.guide, &show.model.list) {
        page.blocks.extend(show.text_if(&format!("region-{}.note", region.country)));
    }
    let rows = ["a", "b", "c", "d", "e"].map(|part| format!("no-right-do.{part}"));
    let rows = rows.iter().filter(|id| show.words.has(id)).enumerate();
    let rows = rows.map(|(n, id)| (Clean::line(&(n + 1).to_string()), show.phrase(id)));
    page.blocks.push(Block::Rows(rows.collect()));
    if let Some(region) = plan::region(show.guide, &show.model.list) {
        page.blocks.push(show.source(&region.seen));
    }
    page.keys.push(show.hint(Next, "key-know"));
    if let Some(route) = form_there(show.guide, &show.model.list) {
        page.keys.push(show.hint(Add, &format!("route-{route}")));
    }
    page.keys.extend(show.hints(&[Sources, Back, Help, Quit]));
    page
}

/// The one way to a form of Meta's that is open to people there: about what others post.
fn form_there<'g>(guide: &'g Guide, list: &Checklist) -> Option<&'g str> {
    let region = plan::region(guide, list)?;
    let rungs = guide.ladder(OTHERS, &region.ladder, Whose::OthersPosts)?.rungs.iter();
    let ends = |route: &&Route| matches!(route.ends, End::Form(_));
    rungs.filter_map(|id| guide.route(id)).find(ends).map(|route| route.id.as_str())
}

/// Begins with that form, for the request that is there already or for a new one.
fn to_form(turn: &mut Turn) {
    let Some(route) = form_there(turn.guide, &turn.model.list).map(str::to_owned) else { return };
    let fresh = |account: &&Account| account.platform == OTHERS && account.whose == Whose::OthersPosts;
    let known = turn.model.list.accounts.iter().find(fresh).map(|account| account.id.clone());
    let id = known.clone().unwrap_or_else(|| turn.model.list.free_id(OTHERS));
    if known.is_none() {
        let account = Account {
            id: id.clone(),
            platform: OTHERS.into(),
            whose: Whose::OthersPosts,
            route: Some(route),
            ..Account::default()
        };
        turn.change(Change::Add(account));
    }
    turn.go_anew(Place::Accounts);
    turn.go_on(&id);
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg) {
    match msg {
        Msg::Do(Next) => turn.go(Place::Know),
        Msg::Do(Add) => to_form(turn),
        _ => {}
    }
}
