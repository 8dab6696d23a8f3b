//! What an entry of the file is about: read in one way by what reads the file and by what writes into it.

use jiff::civil::Date;
use toml_edit::{Item, TableLike, Value};

use super::super::checklist::{LetterText, Whose};

/// The id of an account that can be read: without an id or a platform nothing can be done with it.
pub(super) fn account_id(table: &dyn TableLike) -> Option<&str> {
    string(table, "platform").and(string(table, "id"))
}

/// What a text is for; without that it is for nothing.
pub(super) fn text_purpose(table: &dyn TableLike) -> Option<&str> {
    string(table, "for")
}

/// The kind of a letter.
pub(super) fn letter_kind(table: &dyn TableLike) -> Option<&str> {
    string(table, "kind")
}

/// Whether this is the draft of a letter of this kind, as [`LetterText::is_draft`] has it.
pub(super) fn is_draft(table: &dyn TableLike, kind: &str) -> bool {
    letter_kind(table) == Some(kind) && day(table).is_none() && table.get("own").and_then(Item::as_bool) == Some(true)
}

/// Whether this is that very text.
pub(super) fn is_letter(table: &dyn TableLike, letter: &LetterText) -> bool {
    let own = table.get("own").and_then(Item::as_bool).unwrap_or_default();
    letter_kind(table) == Some(&letter.kind)
        && (day(table), own) == (letter.on, letter.own)
        && string(table, "language").unwrap_or_default() == letter.language
        && string(table, "body").unwrap_or_default() == &*letter.body
}

/// The day of a mark, an event or a letter.
pub(super) fn day(table: &dyn TableLike) -> Option<Date> {
    date(table.get("on")?)
}

/// A day without a time.
pub(super) fn date(item: &Item) -> Option<Date> {
    let datetime = item.as_datetime()?;
    let (Some(date), None, None) = (datetime.date, datetime.time, datetime.offset) else { return None };
    let part = |n: u8| i8::try_from(n).ok();
    Date::new(i16::try_from(date.year).ok()?, part(date.month)?, part(date.day)?).ok()
}

/// The version of a step at a mark; a mark without one is of the first.
pub(super) fn step_version(table: &dyn TableLike) -> Option<u32> {
    match table.get("version") {
        None => Some(1),
        Some(item) => item.as_integer().and_then(|n| u32::try_from(n).ok()),
    }
}

/// The ids of whose data it is about.
pub(in super::super) const WHOSE: [(Whose, &str); 4] =
    [(Whose::Own, "own"), (Whose::Page, "page"), (Whose::Child, "child"), (Whose::OthersPosts, "others-posts")];

/// Whose data is meant by this id.
pub(in super::super) fn whose(id: &str) -> Option<Whose> {
    WHOSE.iter().find(|(_, known)| *known == id).map(|(whose, _)| *whose)
}

/// A date of the person's own, as a change carries it.
pub(in super::super) fn own_day(value: &str) -> Option<Date> {
    // Only as the file writes it, so that the text and the types stay alike.
    value.parse().ok().filter(|day: &Date| day.year() >= 0 && day.to_string() == value)
}

/// The words of a list of words.
pub(super) fn words(item: Option<&Item>) -> Vec<String> {
    item.and_then(Item::as_array).into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// A value that is a string.
pub(super) fn string<'a>(table: &'a dyn TableLike, key: &str) -> Option<&'a str> {
    table.get(key)?.as_str()
}
