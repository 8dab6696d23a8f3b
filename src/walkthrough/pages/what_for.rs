//! What it is for: which platforms, how many accounts, whose; and which of them are linked.

use super::again;
use super::show::Show;
use crate::guide::platform::Whose;
use crate::guide::{Arg, Guide};
use crate::objection::checklist::Account;
use crate::objection::recheck::Note;
use crate::objection::standing::{Standing, standing};
use crate::objection::tell;
use crate::walkthrough::effect::Change;
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{Kind, Model, Place};
use crate::walkthrough::page::{Block, Choice, Focus, Options, Page};
use crate::walkthrough::turn::Turn;

/// More of one kind than anyone has; a stuck key must not fill the file.
const MOST: usize = 20;

/// The kinds that are offered, in the order of the platforms; a Page comes last.
fn kinds(guide: &Guide, model: &Model) -> Vec<(String, Whose)> {
    let whose = if model.child { Whose::Child } else { Whose::Own };
    let platforms = guide.outlines();
    let mut kinds: Vec<_> = platforms
        .iter()
        .map(|platform| match platform.id.as_str() {
            "no-account" if !model.child => (platform.id.clone(), Whose::OthersPosts),
            _ => (platform.id.clone(), whose),
        })
        .collect();
    let pages = platforms.iter().filter(|p| p.ladders.iter().any(|ladder| ladder.whose == Whose::Page));
    if !model.child {
        kinds.extend(pages.map(|platform| (platform.id.clone(), Whose::Page)));
    }
    kinds
}

fn count(model: &Model, platform: &str, whose: Whose) -> usize {
    model.kinds.iter().find(|kind| kind.platform == platform && kind.whose == whose).map_or(0, |kind| kind.count)
}

/// What is on it.
pub fn page(show: &Show) -> Page {
    let mut page = show.page("what-for");
    page.blocks.push(show.heading(if show.model.child { "what-for-heading-child" } else { "what-for-heading" }, &[]));
    page.blocks.push(show.quiet("what-for-why", &[]));
    let items: Vec<_> = kinds(show.guide, show.model)
        .into_iter()
        .map(|(platform, whose)| {
            let n = count(show.model, &platform, whose);
            let note = (n > 1).then(|| show.words.clean("what-for-count", &[("n", Arg::Number(n as i64))]));
            Choice {
                name: super::plain(&tell::kind(&show.words, &platform, whose)),
                note,
                chosen: n > 0,
                ..Choice::default()
            }
        })
        .collect();
    let at = show.model.mark.min(items.len().saturating_sub(1));
    let total = items.len();
    page.blocks.push(Block::Options(Options { items, at, several: true, numbered: true, total, filter: None }));
    if show.model.child {
        page.blocks.push(show.text("what-for-child", &[]));
    }
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-go-on"));
    page.keys.extend(show.hints(&[Toggle, More, Back, Help]));
    page
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg) {
    match msg {
        Msg::Do(Toggle) => pick(turn, |n| usize::from(n == 0)),
        Msg::Do(More) => pick(turn, |n| (n + 1).min(MOST)),
        Msg::Do(Next) => {
            if turn.model.kinds.iter().all(|kind| kind.count == 0) {
                pick(turn, |_| 1);
            }
            add(turn);
        }
        _ => {}
    }
}

fn pick(turn: &mut Turn, change: impl Fn(usize) -> usize) {
    let Some((platform, whose)) = kinds(turn.guide, turn.model).into_iter().nth(turn.model.mark) else { return };
    match turn.model.kinds.iter_mut().find(|kind| kind.platform == platform && kind.whose == whose) {
        Some(kind) => kind.count = change(kind.count),
        None => turn.model.kinds.push(Kind { platform, whose, count: change(0) }),
    }
}

/// Adds what was picked, in the order of the list.
fn add(turn: &mut Turn) {
    let mut first = None;
    let before: Vec<_> = turn.model.list.accounts.iter().map(|account| account.id.clone()).collect();
    for (platform, whose) in kinds(turn.guide, turn.model) {
        for _ in 0..count(turn.model, &platform, whose) {
            let id = turn.model.list.free_id(&platform);
            first.get_or_insert(id.clone());
            let account = Account { id, platform: platform.clone(), whose, ..Account::default() };
            turn.change(Change::Add(account));
        }
    }
    note_new(turn, &before);
    turn.model.kinds.clear();
    turn.model.child = false;
    turn.model.trail.clear();
    turn.model.at = Place::Accounts;
    // The way back leads to the account that was added, not to the row that it was picked by.
    let added = turn.model.list.accounts.iter().position(|account| Some(&account.id) == first.as_ref());
    turn.model.mark = added.unwrap_or(0);
    if linkable(turn.guide, turn.model).len() > 1 {
        turn.go(Place::Linked);
    } else if let Some(first) = first {
        turn.go_on(&first);
    }
}

/// Whether what was accepted before covers a new account has to be looked at, where the two could be linked.
fn note_new(turn: &mut Turn, before: &[String]) {
    let all = linkable(turn.guide, turn.model);
    if all.iter().all(|id| before.contains(id)) {
        return;
    }
    let accepted = |account: &&Account| before.contains(&account.id) && standing(account) == Standing::Accepted;
    let known: Vec<_> = turn.model.list.accounts.iter().filter(accepted).cloned().collect();
    for account in known.iter().filter(|account| all.contains(&account.id)) {
        again::record(turn, account, Note::NewAccount);
    }
}

/// Accounts that can stand in one Accounts Centre.
pub fn linkable(guide: &Guide, model: &Model) -> Vec<String> {
    let can = |account: &&Account| {
        account.whose != Whose::OthersPosts && guide.outline(&account.platform).is_some_and(|p| p.accounts_centre)
    };
    model.list.accounts.iter().filter(can).map(|account| account.id.clone()).collect()
}

/// What was accepted, or covered by another, has to be looked at again.
fn note_linking(turn: &mut Turn, id: &str, note: Note) {
    let Some(account) = turn.model.list.account(id).cloned() else { return };
    if matches!(standing(&account), Standing::Accepted | Standing::Covered) {
        again::record(turn, &account, note);
    }
}

/// The page that asks which accounts stand in one Accounts Centre.
pub fn linked_page(show: &Show) -> Page {
    let mut page = show.page("linked");
    let centre = show.label("accounts-centre");
    let args = [("label", Arg::Label(&centre.text))];
    page.blocks.push(show.heading("linked-heading", &args));
    page.blocks.push(show.text("linked-how", &args));
    let items: Vec<_> = linkable(show.guide, show.model)
        .iter()
        .filter_map(|id| show.model.list.account(id))
        .map(|account| Choice {
            name: crate::walkthrough::page::plain(&show.account(account)),
            chosen: show.model.ticked.contains(&account.id),
            ..Choice::default()
        })
        .collect();
    let (at, total) = (show.model.mark.min(items.len().saturating_sub(1)), items.len());
    page.blocks.push(Block::Options(Options { items, at, several: true, numbered: true, total, filter: None }));
    page.blocks.push(show.quiet("linked-unsure", &args));
    page.focus = Focus::List;
    let several = show.model.ticked.len() > 1;
    page.keys.push(show.hint(Next, if several { "key-go-on" } else { "key-not-linked" }));
    page.keys.extend(show.hints(&[Toggle, AppLanguage, Back, Help]));
    page
}

/// Those that are linked already are ticked.
pub fn linked_arrive(turn: &mut Turn) {
    let linked = turn.model.list.accounts.iter().filter(|account| account.accounts_centre.is_some());
    turn.model.ticked = linked.map(|account| account.id.clone()).collect();
}

/// What a key does there.
pub fn linked_turn(turn: &mut Turn, msg: &Msg) {
    let all = linkable(turn.guide, turn.model);
    match msg {
        Msg::Do(Toggle) => {
            let Some(id) = all.get(turn.model.mark) else { return };
            super::toggle(&mut turn.model.ticked, id);
        }
        Msg::Do(Next) => {
            let ticked = turn.model.ticked.clone();
            let together = ticked.len() > 1;
            for id in all {
                let value = (together && ticked.contains(&id)).then(|| "main".to_owned());
                let before = turn.model.list.account(&id).and_then(|account| account.accounts_centre.clone());
                if before != value {
                    let note = if value.is_some() { Note::Linked } else { Note::Unlinked };
                    turn.change(Change::Set { account: id.clone(), key: "accounts_centre", value });
                    note_linking(turn, &id, note);
                }
            }
            turn.next_account();
        }
        _ => {}
    }
}
