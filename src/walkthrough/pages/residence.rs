//! Where in the country, and to which authority: asked only before a complaint, and only where it decides something.

use super::show::Show;
use crate::guide::Guide;
use crate::guide::place::{Authority, Regime};
use crate::objection::checklist::Account;
use crate::objection::letters::{self, Kind};
use crate::objection::plan;
use crate::walkthrough::effect::Change;
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{Model, Place};
use crate::walkthrough::page::{Block, Choice, Focus, Options, Page, Tone};
use crate::walkthrough::turn::Turn;

/// Whether the authority depends on a part of the country that is not known yet.
pub fn is_open(guide: &Guide, model: &Model) -> bool {
    letters::part_open(guide, &model.list)
}

/// Parts of the country with their names, by the alphabet.
fn named(show: &Show) -> Vec<(String, String)> {
    let name = |part: &&str| ((*part).to_owned(), show.words.string(&format!("part-{part}"), &[]));
    let mut all: Vec<_> = letters::parts(show.guide, &show.model.list).iter().map(name).collect();
    all.sort_by_key(|(_, name)| super::country::plain_letters(name));
    all
}

/// What is on the page that asks where in the country.
pub fn page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("residence", account);
    page.blocks.push(show.heading("residence-heading", &[]));
    page.blocks.push(show.quiet("residence-why", &[]));
    let known = show.model.list.person.region.as_deref();
    let part = |(code, name): &(String, String)| Choice {
        name: super::plain(name),
        chosen: known.is_some_and(|known| known.eq_ignore_ascii_case(code)),
        ..Choice::default()
    };
    let mut items: Vec<_> = named(show).iter().map(part).collect();
    items.push(Choice { name: show.phrase("residence-none"), ..Choice::default() });
    list(show, &mut page, items);
    page
}

fn list(show: &Show, page: &mut Page, items: Vec<Choice>) {
    let (at, total) = (show.model.mark.min(items.len().saturating_sub(1)), items.len());
    page.blocks.push(Block::Options(Options { items, at, numbered: true, total, ..Options::default() }));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-this-one"));
    page.keys.extend(show.hints(&[Back, Help]));
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    let Msg::Do(Next) = msg else { return };
    let picked = named(&Show::new(turn.guide, turn.model)).into_iter().nth(turn.model.mark);
    let code = picked.map(|(code, _)| code);
    if code != turn.model.list.person.region {
        turn.change(Change::Person("region", code));
        // Another authority is the nearest one now.
        turn.model.authority = None;
    }
    to_letter(turn, account);
}

/// To the complaint, from which Esc leads past these questions.
fn to_letter(turn: &mut Turn, account: &Account) {
    turn.back_to(Place::Follow(account.id.clone(), Kind::Complaint));
    let by_hand = account.letters.iter().any(|letter| letter.kind == Kind::Complaint.id() && letter.own);
    if by_hand {
        turn.say(Tone::Waiting, "text-own-kept", &[("key-more", More.sign())]);
    }
}

/// What is on the page that offers the authorities.
pub fn authority_page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("authority", account);
    page.blocks.push(show.heading("authority-heading", &[]));
    page.blocks.push(show.quiet(why(show), &[]));
    let all = letters::authorities(show.guide, &show.model.list);
    let picked = picked(show.guide, show.model);
    let items = all.iter().enumerate().map(|(n, authority)| {
        let note = match n {
            0 if is_theirs(show.model, authority) => Some("authority-nearest"),
            _ if authority.lead_for_meta => Some("authority-lead"),
            _ => None,
        };
        Choice {
            name: super::plain(&authority.name),
            note: note.map(|id| show.clean(id)),
            chosen: picked == Some(authority.id.as_str()),
            ..Choice::default()
        }
    });
    let mut items: Vec<_> = items.collect();
    if !letters::parts(show.guide, &show.model.list).is_empty() {
        items.push(Choice { name: show.phrase("authority-elsewhere"), ..Choice::default() });
    }
    list(show, &mut page, items);
    page
}

/// What the choice decides: in Switzerland no authority is known to pass a complaint on to another, so none is promised.
fn why(show: &Show) -> &'static str {
    let region = plan::region(show.guide, &show.model.list);
    if region.is_some_and(|region| region.regime == Regime::Fadp) { "authority-why.fadp" } else { "authority-why" }
}

/// Whether it is that of the country, or of the part of it where the person lives.
fn is_theirs(model: &Model, authority: &Authority) -> bool {
    let own = model.list.person.region.as_deref();
    authority.region.as_deref().is_none_or(|part| own.is_some_and(|own| own.eq_ignore_ascii_case(part)))
}

/// The authority that was picked, else the first of those that take this complaint.
fn picked<'m>(guide: &'m Guide, model: &'m Model) -> Option<&'m str> {
    let first = letters::authorities(guide, &model.list).first().map(|authority| authority.id.as_str());
    model.authority.as_deref().or(first)
}

/// What a key does there.
pub fn authority_turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    let Msg::Do(Next) = msg else { return };
    let all = letters::authorities(turn.guide, &turn.model.list);
    match all.get(turn.model.mark).map(|authority| authority.id.clone()) {
        Some(id) => {
            turn.model.authority = Some(id);
            to_letter(turn, account);
        }
        None => turn.go(Place::Residence(account.id.clone())),
    }
}
