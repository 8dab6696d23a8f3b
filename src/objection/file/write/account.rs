//! What stands in an account: its keys, what happened, its letters.

use toml_edit::{Item, TableLike, Value};

use super::super::super::change::ACCOUNT_KEYS;
use super::super::super::checklist::{Account, Event, LetterText, What};
use super::super::super::keys;
use super::super::entry;
use super::super::place::{self, MadeRoom, Place};
use super::{ACCOUNT, ROOT, after, body, date, flag, mark, word, word_or_empty};

pub(super) fn of<'a>(root: &'a mut toml_edit::Table, id: &str) -> Option<Place<'a>> {
    Place::Lines(root).entry("account", |table| entry::account_id(table) == Some(id))
}

pub(super) fn add(root: &mut toml_edit::Table, room: &mut MadeRoom, account: &Account) -> Option<()> {
    let mut place = Place::Lines(root).push("account", after(&ROOT, "account"), room)?;
    place.put("id", account.id.as_str().into());
    place.put("platform", account.platform.as_str().into());
    for key in ACCOUNT_KEYS {
        set(&mut place, key, keys::account(account, key).as_deref());
    }
    for (step, mark) in &account.steps {
        mark::put(of(root, &account.id)?, "steps", &ACCOUNT, step, Some(*mark), room)?;
    }
    for event in &account.history {
        push_event(of(root, &account.id)?, event, room)?;
    }
    for letter in &account.letters {
        write_letter(&mut push_letter(of(root, &account.id)?, letter, room)?, letter);
    }
    Some(())
}

pub(super) fn set(place: &mut Place<'_>, key: &str, value: Option<&str>) -> Option<()> {
    match key {
        "whose" => set_whose(place, key, value),
        "own_date" => set_own_date(place, key, value),
        _ => {
            word(place, ACCOUNT_KEYS.iter().find(|known| **known == key)?, value);
            Some(())
        }
    }
}

fn set_own_date(place: &mut Place<'_>, key: &str, value: Option<&str>) -> Option<()> {
    let new = value.map_or(Some(None), |value| entry::own_day(value).map(Some))?;
    let now = place.table().get(key).and_then(entry::date);
    match new {
        _ if now == new => {}
        Some(day) => place.put(key, date(day)),
        None => place.take(key),
    }
    Some(())
}

fn set_whose(place: &mut Place<'_>, key: &str, value: Option<&str>) -> Option<()> {
    let new = value.map_or(Some(Default::default()), entry::whose)?;
    let now = place.table().get(key).and_then(Item::as_str).and_then(entry::whose);
    if now.unwrap_or_default() == new {
        return Some(());
    }
    match value {
        Some(id) => place.put(key, id.into()),
        None => place.take(key),
    }
    Some(())
}

pub(super) fn remove(root: &mut toml_edit::Table, id: &str) -> Option<String> {
    let list = root.get_mut("account")?;
    let meant = |table: &dyn TableLike| entry::account_id(table) == Some(id);
    let index = match &*list {
        Item::ArrayOfTables(tables) => tables.iter().position(|table| meant(table)),
        Item::Value(Value::Array(values)) => {
            values.iter().position(|value| value.as_inline_table().is_some_and(|table| meant(table)))
        }
        _ => None,
    };
    Some(place::remove_entry(list, index?))
}

pub(super) fn push_event(account: Place<'_>, event: &Event, room: &mut MadeRoom) -> Option<()> {
    let mut place = account.push("history", after(&ACCOUNT, "history"), room)?;
    place.put("on", date(event.on));
    let what = What::ALL.iter().find(|(what, _)| *what == event.what)?;
    place.put("what", what.1.into());
    let words = [
        ("reply", event.reply.as_deref()),
        ("standing", event.standing.map(|standing| standing.id())),
        ("reference", event.reference.as_deref()),
        ("by", event.by.as_deref()),
        ("kind", event.kind.as_deref()),
        ("path", event.path.as_deref()),
        ("sha256", event.sha256.as_deref()),
        ("note", event.note.as_deref()),
        ("instead_of", event.instead_of.as_deref()),
    ];
    for (key, value) in words {
        word(&mut place, key, value);
    }
    Some(())
}

pub(super) fn put_letter(mut account: Place<'_>, letter: &LetterText, room: &mut MadeRoom) -> Option<()> {
    if account.again().entries("letter").iter_mut().any(|place| entry::is_letter(place.table(), letter)) {
        return Some(());
    }
    let meant = |place: &mut Place<'_>| entry::is_draft(place.table(), &letter.kind);
    let known = account.again().entries("letter").iter_mut().any(meant);
    let mut place = if known {
        account.entries("letter").into_iter().rev().find_map(|mut place| meant(&mut place).then_some(place))?
    } else {
        push_letter(account, letter, room)?
    };
    write_letter(&mut place, letter);
    Some(())
}

fn push_letter<'a>(account: Place<'a>, letter: &LetterText, room: &mut MadeRoom) -> Option<Place<'a>> {
    let mut place = account.push("letter", after(&ACCOUNT, "letter"), room)?;
    place.put("kind", letter.kind.as_str().into());
    Some(place)
}

fn write_letter(place: &mut Place<'_>, letter: &LetterText) {
    if entry::day(place.table()) != letter.on
        && let Some(on) = letter.on
    {
        place.put("on", date(on));
        // The day stands above the text, where it is found.
        if let Place::Lines(_) = place {
            ["language", "own", "body"].into_iter().for_each(|key| place.move_last(key));
        }
    }
    word_or_empty(place, "language", &letter.language);
    flag(place, "own", letter.own);
    body(place, &letter.body);
}
