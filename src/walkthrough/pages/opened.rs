//! What opened, and what to do where it was not the form.

use super::form::form;
use super::session::link_block;
use super::show::Show;
use crate::guide::reply::{Leads, Opening};
use crate::objection::checklist::Account;
use crate::objection::plan::{self, Stage};
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::Place;
use crate::walkthrough::page::{Block, Focus, Page};
use crate::walkthrough::turn::{Turn, page_link};

/// The question what opened.
pub fn page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("opened", account);
    if let Some(route) = plan::route(show.guide, &show.model.list, account) {
        show.at_stage(&mut page, route, &Stage::Opened);
    }
    // Where it was not opened from here, nothing has opened yet; a form without an address was found by the steps before.
    let heading = match (page_link(show.guide, show.model).is_some(), show.model.on_phone) {
        (false, _) => "opened-heading.found",
        (true, true) => "opened-heading.elsewhere",
        (true, false) => "opened-heading",
    };
    page.blocks.push(show.heading(heading, &[]));
    let openings = &show.guide.replies().openings;
    let names = openings.iter().map(|opening| show.phrase(&format!("opened-{}.name", opening.id)));
    page.blocks.push(Block::Options(show.options(names)));
    page.blocks.extend(link_block(show));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-this-one"));
    if page_link(show.guide, show.model).is_some() {
        page.keys.extend(show.hints(&[Open, Copy, Code]));
    }
    page.keys.push(show.hint(Different, "key-other-way"));
    page.keys.extend(show.hints(&[Back, Help]));
    page
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    match msg {
        Msg::Do(Next) => {
            let Some(opening) = turn.guide.replies().openings.get(turn.model.mark) else { return };
            match opening.reply.as_deref() {
                Some(reply) => super::answer::take(turn, account, reply),
                None if opening.id == "form" => form_opened(turn, account),
                None => turn.go(Place::OpenedHelp(account.id.clone(), opening.id.clone())),
            }
        }
        Msg::Do(Different) => turn.go(Place::Routes(account.id.clone())),
        _ => {}
    }
}

fn form_opened(turn: &mut Turn, account: &Account) {
    let now = form(&Show::new(turn.guide, turn.model), account).map(plan::opened);
    if let Some(step) = now {
        turn.mark(&step, 1, false);
    }
    turn.go(Place::Form(account.id.clone()));
}

/// What an answer to "what opened?" means, and what to do.
pub fn help_page(show: &Show, account: &Account, opening: &str) -> Page {
    let mut page = show.account_page("opened-help", account);
    page.blocks.push(show.name_as_heading(&format!("opened-{opening}.name"), &[]));
    page.blocks.push(show.text(&format!("opened-{opening}.means"), &[]));
    let Some(known) = find(show, opening) else { return page };
    let closed = closed(known, account);
    let right = format!("right-opened-{opening}");
    let act = match closed {
        true => format!("locked-{opening}"),
        false if show.words.has(&right) && right_there(show) => right,
        false => format!("opened-{opening}.do"),
    };
    page.blocks.push(show.text(&act, &[]));
    page.blocks.extend(link_block(show));
    page.blocks.push(show.source(&known.seen));
    let word = match known.leads {
        _ if closed => "key-next-way",
        Leads::Again => "key-open-again",
        Leads::Form | Leads::Moved => "key-to-form",
        _ => "key-next-way",
    };
    page.keys.push(show.hint(Next, word));
    if page_link(show.guide, show.model).is_some() {
        page.keys.extend(show.hints(&[Open, Copy, Code]));
    }
    page.keys.extend(show.hints(&[Back, Help]));
    page
}

/// Whether the law where the person lives gives the right today.
fn right_there(show: &Show) -> bool {
    plan::region(show.guide, &show.model.list).is_some_and(|region| region.has_right(show.model.today))
}

/// Whether what opened is a log-in to an account that the person cannot get into: opening it again leads nowhere.
fn closed(opening: &Opening, account: &Account) -> bool {
    opening.leads == Leads::Again && account.mark(plan::LOCKED_OUT).is_some()
}

fn find<'g>(show: &Show<'g, '_>, id: &str) -> Option<&'g Opening> {
    show.guide.replies().openings.iter().find(|opening| opening.id == id)
}

/// What a key does there.
pub fn help_turn(turn: &mut Turn, msg: &Msg, account: &Account, opening: &str) {
    let Msg::Do(Next) = msg else { return };
    let found = find(&Show::new(turn.guide, turn.model), opening);
    match found.map_or(Leads::Ladder, |opening| opening.leads) {
        _ if found.is_some_and(|found| closed(found, account)) => {
            turn.fail_rung();
            turn.go_on(&account.id);
        }
        Leads::Form => form_opened(turn, account),
        Leads::Moved => {
            turn.take_route(plan::GENERAL_ROUTE);
            turn.mark(plan::SESSION, 1, false);
            form_opened(turn, account);
        }
        Leads::Again => {
            let link = turn.link().filter(|_| !turn.model.on_phone);
            turn.back();
            if let Some(link) = link {
                turn.open(&link);
            }
        }
        _ => {
            turn.fail_rung();
            turn.go(Place::Routes(account.id.clone()));
        }
    }
}
