//! Which other accounts the mail names, whose objection then covers them.

use super::show::Show;
use crate::guide::{Arg, Guide};
use crate::objection::checklist::{Account, Event, What};
use crate::objection::standing::{Standing, standing};
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::page::{Block, Choice, Focus, Options, Page, plain};
use crate::walkthrough::turn::Turn;

/// Other accounts that a mail could name: those that can stand in an Accounts Centre and have no answer yet.
pub(super) fn nameable<'a>(guide: &Guide, all: &'a [Account], account: &Account) -> Vec<&'a Account> {
    let can = |other: &&Account| {
        other.id != account.id
            && !standing(other).rests()
            && guide.outline(&other.platform).is_some_and(|platform| platform.accounts_centre)
    };
    all.iter().filter(can).collect()
}

/// Which other accounts the mail names.
pub fn page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("names", account);
    page.blocks.push(show.heading("names-heading", &[]));
    let centre = show.label("accounts-centre");
    page.blocks.push(show.text("names-why", &[("label", Arg::Label(&centre.text))]));
    let others = nameable(show.guide, &show.model.list.accounts, account);
    let items: Vec<_> = others.iter().map(|other| named(show, account, other)).collect();
    let (at, total) = (show.model.mark.min(items.len().saturating_sub(1)), items.len());
    page.blocks.push(Block::Options(Options { items, at, several: true, numbered: true, total, filter: None }));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, if show.model.ticked.is_empty() { "key-none-named" } else { "key-go-on" }));
    page.keys.extend(show.hints(&[Toggle, Back, Help]));
    page
}

fn named(show: &Show, account: &Account, other: &Account) -> Choice {
    let linked = other.accounts_centre.is_some() && other.accounts_centre == account.accounts_centre;
    Choice {
        name: plain(&show.account(other)),
        note: linked.then(|| show.clean("names-linked")),
        chosen: show.model.ticked.contains(&other.id),
        belongs: false,
    }
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    match msg {
        Msg::Do(Toggle) => {
            let others = nameable(turn.guide, &turn.model.list.accounts, account);
            let Some(id) = others.get(turn.model.mark).map(|other| other.id.clone()) else { return };
            super::toggle(&mut turn.model.ticked, &id);
        }
        Msg::Do(Next) => {
            for id in turn.model.ticked.clone() {
                let by = Some(account.id.clone());
                let event =
                    Event { by, standing: Some(Standing::Covered), ..Event::new(turn.model.today, What::Covered) };
                turn.record(&id, event);
            }
            turn.next_account();
        }
        _ => {}
    }
}
