//! From a change to the document: only what differs is written.

mod account;
mod mark;

use jiff::civil::Date;
use toml_edit::{Array, Datetime, Item, TableLike, Value};

use super::super::change::{Change, PERSON_KEYS, SWITCHES, WORD_SETTINGS};
use super::super::checklist::Text;
use super::super::undecided;
use super::entry;
use super::place::{self, MadeRoom, Place};

/// The parts of a new file in the order in which they are written.
const ROOT: [&str; 7] = ["person", "settings", "answers", "text", "account", "protect", "undecided"];
/// The parts of an account.
const ACCOUNT: [&str; 3] = ["steps", "history", "letter"];

/// Those that come after this one.
fn after<'a>(order: &'a [&'a str], key: &str) -> &'a [&'a str] {
    let at = order.iter().position(|part| *part == key).map_or(order.len(), |at| at + 1);
    order.get(at..).unwrap_or_default()
}

/// Puts a change into the document. `None` never comes from a change that can be made, only from a list that is none.
pub(super) fn change(root: &mut toml_edit::Table, room: &mut MadeRoom, change: &Change) -> Option<()> {
    match change {
        Change::Person(key, value) if PERSON_KEYS.contains(key) => key_of(root, room, "person", key, value.as_deref()),
        Change::Setting(key, value) if WORD_SETTINGS.contains(key) => {
            key_of(root, room, "settings", key, value.as_deref())
        }
        Change::Switch(key, value) if SWITCHES.contains(key) => switch(root, room, key, *value),
        Change::Answer { ground, ask, value } => answer(root, room, ground, ask, value.as_deref()),
        Change::Text(text) => put_text(root, room, text),
        Change::Add(account) => account::add(root, room, account),
        Change::Remove(id) => remove(root, room, id),
        Change::Set { account, key, value } => account::set(&mut account::of(root, account)?, key, value.as_deref()),
        Change::Mark { account, step, mark } => {
            mark::put(account::of(root, account)?, "steps", &ACCOUNT, step, *mark, room)
        }
        Change::Event { account, event } => account::push_event(account::of(root, account)?, event, room),
        Change::Letter { account, letter } => account::put_letter(account::of(root, account)?, letter, room),
        Change::Protect(id, mark) => mark::put(Place::Lines(root), "protect", &ROOT, id, *mark, room),
        Change::Undecided(place, value) => put_undecided(root, room, place, value.as_deref()),
        Change::Person(..) | Change::Setting(..) | Change::Switch(..) => None,
    }
}

fn remove(root: &mut toml_edit::Table, room: &mut MadeRoom, id: &str) -> Option<()> {
    // An id that was written twice by hand goes as a whole.
    while let Some(stays) = account::remove(root, id) {
        room.extend(Some(stays).filter(|stays| !stays.is_empty()));
    }
    let mut places = Place::Lines(root).find("undecided")?;
    let words = places.table().iter().filter(|(_, item)| item.is_str());
    let all: Vec<String> = words.map(|(key, _)| key.to_owned()).collect();
    all.iter().filter(|place| undecided::is_of(place, id)).for_each(|place| places.take(place));
    Some(())
}

fn put_undecided(root: &mut toml_edit::Table, room: &mut MadeRoom, key: &str, value: Option<&str>) -> Option<()> {
    let mut place = match value {
        Some(_) => Place::Lines(root).open("undecided", &[], room)?,
        None => Place::Lines(root).find("undecided")?,
    };
    let now = place.table().get(key).and_then(Item::as_str);
    match value {
        _ if now == value => {}
        Some(text) if text.contains('\n') => place.put(key, place::long(text)),
        value => word(&mut place, key, value),
    }
    Some(())
}

fn key_of(root: &mut toml_edit::Table, room: &mut MadeRoom, table: &str, key: &str, value: Option<&str>) -> Option<()> {
    let mut place = match value {
        Some(_) => Place::Lines(root).open(table, after(&ROOT, table), room)?,
        None => Place::Lines(root).find(table)?,
    };
    word(&mut place, key, value);
    Some(())
}

fn switch(root: &mut toml_edit::Table, room: &mut MadeRoom, key: &str, value: Option<bool>) -> Option<()> {
    let mut place = match value {
        Some(_) => Place::Lines(root).open("settings", after(&ROOT, "settings"), room)?,
        None => Place::Lines(root).find("settings")?,
    };
    let now = place.table().get(key).and_then(Item::as_bool);
    match value {
        _ if now == value => {}
        Some(on) => place.put(key, on.into()),
        None => place.take(key),
    }
    Some(())
}

fn answer(
    root: &mut toml_edit::Table,
    room: &mut MadeRoom,
    ground: &str,
    ask: &str,
    value: Option<&str>,
) -> Option<()> {
    let mut place = match value {
        Some(_) => {
            let new = !root.contains_key("answers");
            let mut answers = Place::Lines(root).open("answers", after(&ROOT, "answers"), room)?;
            if let Place::Lines(table) = &mut answers
                && new
            {
                // Only its tables are shown: a heading of its own would have nothing below it.
                table.set_implicit(true);
            }
            answers.open(ground, &[], room)?
        }
        None => Place::Lines(root).find("answers")?.find(ground)?,
    };
    word(&mut place, ask, value);
    Some(())
}

/// Writes a word where it differs. Nothing is taken out that could not be read.
fn word(place: &mut Place<'_>, key: &str, value: Option<&str>) {
    let now = place.table().get(key).and_then(Item::as_str);
    match value {
        _ if now == value => {}
        Some(text) => place.put(key, text.into()),
        None if now.is_some() => place.take(key),
        None => {}
    }
}

/// A word whose absence is the empty word.
fn word_or_empty(place: &mut Place<'_>, key: &str, value: &str) {
    if place.table().get(key).and_then(Item::as_str).unwrap_or_default() != value {
        place.put(key, value.into());
    }
}

/// A flag whose absence is no.
fn flag(place: &mut Place<'_>, key: &str, value: bool) {
    if place.table().get(key).and_then(Item::as_bool).unwrap_or_default() != value {
        place.put(key, value.into());
    }
}

fn body(place: &mut Place<'_>, text: &str) {
    if place.table().get("body").and_then(Item::as_str).unwrap_or_default() != text {
        place.put("body", place::long(text));
    }
}

fn put_text(root: &mut toml_edit::Table, room: &mut MadeRoom, text: &Text) -> Option<()> {
    let meant = |table: &dyn TableLike| entry::text_purpose(table) == Some(&text.purpose);
    let known = Place::Lines(root).entry("text", meant).is_some();
    let mut place = if known {
        Place::Lines(root).entry("text", meant)?
    } else {
        let mut new = Place::Lines(root).push("text", after(&ROOT, "text"), room)?;
        new.put("for", text.purpose.as_str().into());
        new
    };
    word_or_empty(&mut place, "language", &text.language);
    if entry::words(place.table().get("grounds")) != text.grounds {
        place.put("grounds", text.grounds.iter().map(String::as_str).collect::<Array>().into());
    }
    flag(&mut place, "own", text.own);
    flag(&mut place, "short", text.short);
    body(&mut place, &text.body);
    Some(())
}

fn date(date: Date) -> Value {
    let part = |n: i8| u8::try_from(n).unwrap_or(1);
    let year = u16::try_from(date.year()).unwrap_or(0);
    let date = toml_edit::Date { year, month: part(date.month()), day: part(date.day()) };
    Datetime { date: Some(date), time: None, offset: None }.into()
}
