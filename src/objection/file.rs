//! The checklist as TOML text, read leniently and changed in place: what is the owner's in it stays.
//!
//! A document keeps comments, order and unknown keys; line ends and the byte-order mark are put back here.

mod ends;
mod entry;
pub mod lines;
mod place;
mod read;
mod write;

use toml_edit::DocumentMut;

use self::ends::plain;
use super::based::{self, Based, Clash, Renamed};
use super::change::{self, Change};
use super::checklist::{Checklist, VERSION};
use super::undecided;
use crate::clean::Clean;
pub(super) use entry::{WHOSE, own_day, whose};

/// The text is not TOML. The line itself is never part of this: it may hold an address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {reason}")]
pub struct Unreadable {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// What the reader of TOML says.
    pub reason: Clean,
}

/// Why changes were not put into a text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The text is not TOML.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// A newer version wrote it: it is only read.
    #[error("version {0} is newer than this program's")]
    Newer(i64),
}

/// A text with changes in it, and those that were left out.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The text.
    pub text: String,
    /// Values that the text holds otherwise than each change was based on.
    pub clashes: Vec<Clash>,
    /// New accounts whose id another account has in the text, and the ids that they have there instead.
    pub renamed: Vec<Renamed>,
}

/// Reads a checklist.
///
/// # Errors
/// Says where the text stops being TOML. A value that is not understood is no error: see [`Checklist::misread`].
pub fn read(text: &str) -> Result<Checklist, Unreadable> {
    Ok(read::checklist(document(&plain(text))?.as_table()))
}

/// Puts changes into the text of a checklist. An empty text becomes a new file that begins with `header`, the lines of
/// a comment without their `#`.
///
/// # Errors
/// Refuses what is not TOML, and what a newer version wrote.
pub fn apply_to_text<C: AsRef<Change>>(text: &str, changes: &[C], header: &str) -> Result<String, Refused> {
    put_into(text, changes, header, &mut |_, change: &C| Some(change.as_ref().clone()))
}

/// The same, but for the changes whose value is another by now than what they were based on: those are given back, and
/// what they would have written stands in the text as undecided, so that it outlives a window that is closed, or killed,
/// before the person has picked. What is changed in a new account goes with it, whatever its id has become.
///
/// # Errors
/// As [`apply_to_text`].
pub fn merge(text: &str, changes: &[Based], header: &str) -> Result<Merged, Refused> {
    let (mut clashes, mut renamed) = (Vec::new(), Vec::new());
    let text = put_into(text, changes, header, &mut |list, change: &Based| {
        let mut based = change.clone();
        based.follow(&mut renamed);
        if let Some(clash) = based.clash(list) {
            let kept = undecided::kept(&clash.mine);
            clashes.push(clash);
            return kept;
        }
        let made = change::settled(list, &based.change).into_owned();
        if let (Change::Add(wanted), Change::Add(given)) = (&based.change, &made)
            && wanted.id != given.id
        {
            based::rename(&mut renamed, &wanted.id, &given.id);
        }
        Some(made)
    })?;
    Ok(Merged { text, clashes, renamed })
}

/// Puts those changes in that fit what the text holds when their turn comes, as they fit.
fn put_into<C: AsRef<Change>>(
    text: &str,
    changes: &[C],
    header: &str,
    fits: &mut dyn FnMut(&Checklist, &C) -> Option<Change>,
) -> Result<String, Refused> {
    if changes.len() > 1 && ends::are_mixed(text) {
        // One by one, so that the lines between two changes keep their own ends.
        return changes
            .iter()
            .try_fold(text.to_owned(), |text, change| put_into(&text, std::slice::from_ref(change), header, fits));
    }
    let old = plain(text);
    let mut document = document(&old)?;
    if document.is_empty() {
        document = self::document(&beginning(&old, header))?;
    }
    let mut list = read::checklist(&document);
    if list.version > VERSION {
        return Err(Refused::Newer(list.version));
    }
    let before = document.to_string();
    let mut room = Vec::new();
    for change in changes {
        let Some(change) = fits(&list, change) else { continue };
        let change = change::settled(&list, &change);
        // A change of what is gone does nothing, in the text as in the types.
        let _ = write::change(document.as_table_mut(), &mut room, &change);
        change::apply(&mut list, &change);
    }
    keep_at_the_end(&mut document, &room);
    let after = document.to_string();
    if before == after {
        return Ok(text.to_owned());
    }
    // Nothing is handed out that could not be read again.
    self::document(&after)?;
    Ok(ends::put_back(text, after))
}

fn document(text: &str) -> Result<DocumentMut, Unreadable> {
    text.parse().map_err(|error: toml_edit::TomlError| {
        let at = error.span().map_or(0, |span| span.start).min(text.len());
        let before = text.get(..at).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Unreadable { line, column, reason: Clean::line(error.message().trim_end_matches('.')) }
    })
}

/// The first lines of a new file: the owner's comments, where there are some, else ours.
fn beginning(old: &str, header: &str) -> String {
    let comment: String = match old.trim() {
        "" => header.lines().map(|line| format!("# {}\n", Clean::line(line))).collect(),
        _ if old.ends_with('\n') => old.to_owned(),
        _ => format!("{old}\n"),
    };
    format!("{comment}version = {VERSION}\n")
}

fn keep_at_the_end(document: &mut DocumentMut, room: &[String]) {
    if room.is_empty() {
        return;
    }
    let mut end = document.trailing().as_str().unwrap_or_default().to_owned();
    if !end.is_empty() && !end.ends_with('\n') {
        end.push('\n');
    }
    end.extend(room.iter().map(String::as_str));
    document.set_trailing(end);
}

#[cfg(test)]
mod tests;
