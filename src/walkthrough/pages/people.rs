//! The people of this machine: where each stands, and whose checklist is open.

use super::show::Show;
use crate::clean::Clean;
use crate::guide::Arg;
use crate::objection::checklist::VERSION;
use crate::objection::file;
use crate::walkthrough::effect::{Effect, Name, Neighbour, TakenOver, Tried, Who, Why};
use crate::walkthrough::keys::Action::{self, *};
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{Known, LineField, Model, Place, Setup};
use crate::walkthrough::page::{Block, Choice, Focus, Hint, Options, Page, Tone};
use crate::walkthrough::turn::Turn;

/// Whose checklist it is, for the head of every page; nothing where only one person's can be meant.
pub fn present(show: &Show) -> Option<Clean> {
    let setup = &show.model.setup;
    match &setup.person {
        _ if setup.practice => None,
        _ if setup.guest => Some(show.clean("who-guest")),
        Some(name) => Some(Clean::line(name.as_str())),
        None => setup.shared.then(|| show.clean("who-own")),
    }
}

/// The key that leads here. A guest learns of nobody, and in practice there is nobody.
pub fn keys(show: &Show) -> Vec<Hint> {
    let setup = &show.model.setup;
    if setup.practice || setup.guest { Vec::new() } else { show.hints(&[Action::People]) }
}

/// Those that are listed: the open one as the walk has it, though it may have no file yet.
fn listed(model: &Model) -> Vec<Known> {
    let mut all = model.people.clone();
    let present = Known { who: model.who(), list: Ok(model.list.clone()) };
    match all.iter_mut().find(|known| known.who == present.who) {
        Some(known) => *known = present,
        None => all.push(present),
    }
    if all.iter().all(|known| known.who != Who::Own) {
        all.insert(0, Known { who: Who::Own, list: Ok(Default::default()) });
    }
    all
}

/// What is on it.
pub fn page(show: &Show) -> Page {
    let mut page = show.page("people");
    page.blocks.push(show.heading("people-heading", &[]));
    if super::form::asks_in_a_line(show, &mut page, "key-begin") {
        return page;
    }
    let items: Vec<_> = listed(show.model).iter().map(|known| choice(show, known)).collect();
    let (at, total) = (show.model.mark.min(items.len().saturating_sub(1)), items.len());
    page.blocks.push(Block::Options(Options { items, at, numbered: true, total, ..Options::default() }));
    page.blocks.push(show.quiet("people-why", &[]));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-take-person"));
    page.keys.push(show.hint(Add, "key-add-person"));
    page.keys.push(show.hint(Different, "key-next-person"));
    page.keys.extend(show.hints(&[Back, Help]));
    page
}

/// A name and, in one line, where they stand.
fn choice(show: &Show, known: &Known) -> Choice {
    let name = match &known.who {
        Who::Named(name) => Clean::line(name.as_str()),
        Who::Own | Who::Guest => show.clean("who-own"),
    };
    let note = match &known.list {
        Ok(list) if list.accounts.is_empty() => show.clean("people-nothing-yet"),
        Ok(list) => super::accounts::counts(show, &list.accounts),
        Err(why) => {
            let detail = why.detail();
            show.words.clean(why.id(), &[("detail", Arg::Text(detail.as_str()))])
        }
    };
    let chosen = known.who == show.model.who();
    Choice { name: super::plain(name.as_str()), note: Some(note), chosen, ..Choice::default() }
}

/// What was found is the state of the moment, so it is looked up each time; the mark starts on the open one.
pub fn arrive(turn: &mut Turn) {
    if !turn.model.setup.practice {
        turn.effects.push(Effect::LookForPeople);
    }
    mark_present(turn.model);
}

fn mark_present(model: &mut Model) {
    let who = model.who();
    model.mark = listed(model).iter().position(|known| known.who == who).unwrap_or(0);
}

/// Takes in who is there. A file that cannot be read is named, and stays as it is.
pub fn found(turn: &mut Turn, all: &[Neighbour]) {
    let read = |neighbour: &Neighbour| {
        let text = neighbour.text.clone();
        let list = text.and_then(|text| file::read(&text).map_err(|fault| Why::Unreadable(fault.reason)));
        Known { who: neighbour.who.clone(), list }
    };
    turn.model.people = all.iter().map(read).collect();
    turn.model.setup.shared |= all.len() > 1;
    if turn.model.at == Place::People && turn.model.line.is_none() && turn.model.overlay.is_none() {
        mark_present(turn.model);
    }
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg) {
    match msg {
        Msg::Do(Next) if turn.model.line.is_some() => take_name(turn),
        Msg::Do(Next) => {
            let picked = listed(turn.model).into_iter().nth(turn.model.mark);
            match picked {
                Some(known) if known.who != turn.model.who() => switch(turn, known.who),
                _ => turn.back(),
            }
        }
        Msg::Do(Add) => turn.ask_line(LineField::NewPerson, ""),
        Msg::Do(Different) => turn.go(Place::NextPerson),
        _ => {}
    }
}

/// Takes another checklist; until it is there, no key changes anything.
pub fn switch(turn: &mut Turn, who: Who) {
    turn.model.switching = true;
    turn.effects.push(Effect::Switch(who));
}

/// A name that can be that of a file, and that nobody has yet. Where it cannot, the nearest that can is put into the field.
fn take_name(turn: &mut Turn) {
    let typed = turn.model.line.as_ref().map(|line| line.editor.as_str().trim().to_owned()).unwrap_or_default();
    if typed.is_empty() {
        turn.model.line = None;
        return;
    }
    let Some(name) = Name::of(&typed) else {
        let near = near(&typed);
        if let Some(near) = &near {
            turn.ask_line(LineField::NewPerson, near.as_str());
        }
        return match near {
            Some(near) => turn.say(Tone::Waiting, "people-name-near", &[("name", near.as_str())]),
            None => turn.say(Tone::Waiting, "people-name-not", &[]),
        };
    };
    let who = Who::Named(name);
    if listed(turn.model).iter().any(|known| known.who == who) {
        return turn.say(Tone::Waiting, "people-name-taken", &[("person", &typed)]);
    }
    turn.model.line = None;
    switch(turn, who);
}

/// "Léa Martin" → "lea-martin".
fn near(typed: &str) -> Option<Name> {
    let plain: String = super::country::plain_letters(typed)
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .take(64)
        .collect();
    let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    Name::of(&parts.join("-"))
}

/// Another checklist is there: the walk begins anew with it, and nothing of the one before stays in the model.
pub fn taken_over(turn: &mut Turn, taken: &TakenOver) {
    turn.model.switching = false;
    let list = match file::read(&taken.text) {
        Ok(list) => list,
        Err(fault) => return super::super::update::failed(turn, Tried::Switch, &Why::Unreadable(fault.reason)),
    };
    let setup = Setup {
        person: taken.who.name().cloned(),
        shared: turn.model.setup.shared || taken.who.name().is_some(),
        file: taken.file.clone(),
        read_only: (list.version > VERSION).then_some(Why::Newer),
        ..turn.model.setup.clone()
    };
    let language = super::super::walk::language(turn.guide, &setup, &list);
    let mut model = Model::new(setup, list, language);
    model.today = turn.model.today;
    model.narrow = turn.model.narrow;
    if !model.list.accounts.is_empty() {
        model.at = Place::Accounts;
    }
    *turn.model = model;
    super::arrive(turn);
    super::clash::ask_again(turn.model);
    if let Some(name) = taken.who.name() {
        turn.say(Tone::Good, "people-now", &[("person", name.as_str())]);
    } else if taken.who == Who::Own {
        turn.say(Tone::Good, "people-now-own", &[]);
    }
}
