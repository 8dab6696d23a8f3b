//! The marks of steps, and of what protects more.

use toml_edit::Item;

use super::super::super::checklist::Mark;
use super::super::entry;
use super::super::place::{MadeRoom, Place};
use super::{after, date, flag};

pub(super) fn put(
    parent: Place<'_>,
    key: &str,
    order: &[&str],
    step: &str,
    mark: Option<Mark>,
    room: &mut MadeRoom,
) -> Option<()> {
    let Some(mark) = mark else { return take(parent.find(key)?, step) };
    let mut marks = parent.open(key, after(order, key), room)?;
    if marks.table().get(step).is_some_and(Item::is_table_like) {
        let mut known = marks.again().find(step)?;
        if entry::day(known.table()).is_none() {
            marks.move_last(step);
        }
        write(&mut marks.find(step)?, mark);
        return Some(());
    }
    // Behind steps that have headings of their own a step without one would come to stand before them.
    let headed = marks.table().iter().any(|(_, item)| item.as_table().is_some_and(|table| !table.is_dotted()));
    if headed {
        write(&mut marks.open(step, &[], room)?, mark);
    } else {
        let mut table = toml_edit::InlineTable::new();
        write(&mut Place::Inline(&mut table), mark);
        marks.take(step);
        marks.put(step, table.into());
    }
    Some(())
}

/// Takes a mark back; what could not be read is no mark and stays.
fn take(mut marks: Place<'_>, step: &str) -> Option<()> {
    let read = marks.table().get(step)?.as_table_like().and_then(entry::day);
    read.map(|_| marks.take(step))
}

fn write(place: &mut Place<'_>, mark: Mark) {
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
