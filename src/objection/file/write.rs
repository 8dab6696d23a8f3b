//! From a change to the document: only what differs is written.

use std::borrow::Cow;

use jiff::civil::Date;
use toml_edit::{Array, Datetime, Item, TableLike, Value};

use super::super::change::{ACCOUNT_KEYS, Change, PERSON_KEYS, SWITCHES, WORD_SETTINGS};
use super::super::checklist::{Account, Event, LetterText, Mark, Text, What};
use super::entry::{self, WHOSE};
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
        Change::Add(account) => add(root, room, account),
        Change::Remove(id) => {
            while let Some(stays) = remove(root, id) {
                room.extend(Some(stays).filter(|stays| !stays.is_empty()));
            }
            let mut places = Place::Lines(root).find("undecided")?;
            let all: Vec<String> =
                places.table().iter().filter(|(_, item)| item.is_str()).map(|(key, _)| key.to_owned()).collect();
            all.iter().filter(|place| super::super::undecided::is_of(place, id)).for_each(|place| places.take(place));
            Some(())
        }
        Change::Set { account, key, value } => set(&mut the_account(root, account)?, key, value.as_deref()),
        Change::Mark { account, step, mark } => {
            put_mark(the_account(root, account)?, "steps", &ACCOUNT, step, *mark, room)
        }
        Change::Event { account, event } => push_event(the_account(root, account)?, event, room),
        Change::Letter { account, letter } => put_letter(the_account(root, account)?, letter, room),
        Change::Protect(id, mark) => put_mark(Place::Lines(root), "protect", &ROOT, id, *mark, room),
        Change::Undecided(place, value) => undecided(root, room, place, value.as_deref()),
        Change::Person(..) | Change::Setting(..) | Change::Switch(..) => None,
    }
}

fn undecided(root: &mut toml_edit::Table, room: &mut MadeRoom, key: &str, value: Option<&str>) -> Option<()> {
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

fn the_account<'a>(root: &'a mut toml_edit::Table, id: &str) -> Option<Place<'a>> {
    Place::Lines(root).entry("account", |table| entry::account_id(table) == Some(id))
}

fn add(root: &mut toml_edit::Table, room: &mut MadeRoom, account: &Account) -> Option<()> {
    let mut place = Place::Lines(root).push("account", after(&ROOT, "account"), room)?;
    place.put("id", account.id.as_str().into());
    place.put("platform", account.platform.as_str().into());
    for key in ACCOUNT_KEYS {
        set(&mut place, key, key_of_account(account, key).as_deref());
    }
    for (step, mark) in &account.steps {
        put_mark(the_account(root, &account.id)?, "steps", &ACCOUNT, step, Some(*mark), room)?;
    }
    for event in &account.history {
        push_event(the_account(root, &account.id)?, event, room)?;
    }
    for letter in &account.letters {
        write_letter(&mut push_letter(the_account(root, &account.id)?, letter, room)?, letter);
    }
    Some(())
}

fn key_of_account<'a>(account: &'a Account, key: &str) -> Option<Cow<'a, str>> {
    let word = match key {
        "form" => account.form.as_deref(),
        "handle" => account.handle.as_deref(),
        "accounts_centre" => account.accounts_centre.as_deref(),
        "route" => account.route.as_deref(),
        "whose" => WHOSE.iter().find(|(whose, _)| *whose == account.whose).map(|(_, id)| *id),
        "own_date" => return account.own_date.map(|day| Cow::Owned(day.to_string())),
        _ => None,
    };
    word.map(Cow::Borrowed)
}

fn set(place: &mut Place<'_>, key: &str, value: Option<&str>) -> Option<()> {
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

fn remove(root: &mut toml_edit::Table, id: &str) -> Option<String> {
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

fn put_mark(
    parent: Place<'_>,
    key: &str,
    order: &[&str],
    step: &str,
    mark: Option<Mark>,
    room: &mut MadeRoom,
) -> Option<()> {
    let Some(mark) = mark else { return take_mark(parent.find(key)?, step) };
    let mut marks = parent.open(key, after(order, key), room)?;
    if marks.table().get(step).is_some_and(Item::is_table_like) {
        let mut known = marks.again().find(step)?;
        if entry::day(known.table()).is_none() {
            marks.move_last(step);
        }
        write_mark(&mut marks.find(step)?, mark);
        return Some(());
    }
    // Behind steps that have headings of their own a step without one would come to stand before them.
    let headed = marks.table().iter().any(|(_, item)| item.as_table().is_some_and(|table| !table.is_dotted()));
    if headed {
        write_mark(&mut marks.open(step, &[], room)?, mark);
    } else {
        let mut table = toml_edit::InlineTable::new();
        write_mark(&mut Place::Inline(&mut table), mark);
        marks.take(step);
        marks.put(step, table.into());
    }
    Some(())
}

/// Takes a mark back; what could not be read is no mark and stays.
fn take_mark(mut marks: Place<'_>, step: &str) -> Option<()> {
    let read = marks.table().get(step)?.as_table_like().and_then(entry::day);
    read.map(|_| marks.take(step))
}

fn write_mark(place: &mut Place<'_>, mark: Mark) {
    // What had no day was not read at all: nothing of it may be left to be misread.
    let fresh = entry::day(place.table()).is_none();
    if entry::day(place.table()) != Some(mark.on) {
        place.put("on", date(mark.on));
    }
    if fresh || entry::step_version(place.table()).unwrap_or(1) != mark.version {
        place.put("version", i64::from(mark.version).into());
    }
    if fresh && !mark.skipped {
        place.take("skipped");
    }
    flag(place, "skipped", mark.skipped);
}

fn date(date: Date) -> Value {
    let part = |n: i8| u8::try_from(n).unwrap_or(1);
    let year = u16::try_from(date.year()).unwrap_or(0);
    let date = toml_edit::Date { year, month: part(date.month()), day: part(date.day()) };
    Datetime { date: Some(date), time: None, offset: None }.into()
}

fn push_event(account: Place<'_>, event: &Event, room: &mut MadeRoom) -> Option<()> {
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
    ];
    for (key, value) in words {
        word(&mut place, key, value);
    }
    Some(())
}

fn put_letter(mut account: Place<'_>, letter: &LetterText, room: &mut MadeRoom) -> Option<()> {
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
