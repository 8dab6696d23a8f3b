//! The checklist as TOML text, read leniently and changed in place: what is the owner's in it stays.
//!
//! A document keeps comments, order and unknown keys; line ends and the byte-order mark are put back here.

mod place;
mod read;
mod write;

use toml_edit::DocumentMut;

use super::change::{self, Change};
use super::checklist::{Checklist, VERSION};
use crate::clean::Clean;
pub(super) use read::whose;

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

const MARK: char = '\u{feff}';

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
pub fn apply_to_text(text: &str, changes: &[Change], header: &str) -> Result<String, Refused> {
    if changes.len() > 1 && has_mixed_ends(text) {
        // One by one, so that the lines between two changes keep their own ends.
        return changes
            .iter()
            .try_fold(text.to_owned(), |text, change| apply_to_text(&text, std::slice::from_ref(change), header));
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
        let change = change::settled(&list, change);
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
    Ok(with_its_ends(text, &old, after))
}

fn document(text: &str) -> Result<DocumentMut, Unreadable> {
    text.parse().map_err(|error: toml_edit::TomlError| {
        let at = error.span().map_or(0, |span| span.start).min(text.len());
        let before = text.get(..at).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Unreadable { line, column, reason: Clean::line(error.message()) }
    })
}

/// Without byte-order mark, with plain line ends.
fn plain(text: &str) -> String {
    text.strip_prefix(MARK).unwrap_or(text).replace("\r\n", "\n")
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

fn has_mixed_ends(text: &str) -> bool {
    let with = text.matches("\r\n").count();
    with > 0 && with < text.matches('\n').count()
}

/// The new text with the byte-order mark and the line ends of the old one. Lines before and after the change have their
/// own; new lines have those of most.
fn with_its_ends(text: &str, old: &str, mut new: String) -> String {
    if !old.is_empty() && !old.ends_with('\n') && new.ends_with('\n') {
        new.pop();
    }
    let with = text.matches("\r\n").count();
    if with == 0 {
        return marked(text, &new);
    }
    let usual = if with * 2 >= text.matches('\n').count() { "\r\n" } else { "\n" };
    let lines: Vec<&str> = text.strip_prefix(MARK).unwrap_or(text).split_inclusive('\n').collect();
    let fresh: Vec<&str> = new.split_inclusive('\n').collect();
    let same = |(a, b): &(&&str, &&str)| a.trim_end_matches(['\r', '\n']) == b.trim_end_matches('\n');
    let most = lines.len().min(fresh.len());
    let head = lines.iter().zip(&fresh).take_while(same).count();
    let tail = lines.iter().rev().zip(fresh.iter().rev()).take_while(same).count().min(most - head);
    let mut out = String::with_capacity(new.len() + fresh.len());
    for (n, line) in fresh.iter().enumerate() {
        let own = match n {
            n if n < head => lines[n],
            n if n >= fresh.len() - tail => lines[n + lines.len() - fresh.len()],
            _ => "",
        };
        match line.strip_suffix('\n') {
            Some(start) => {
                out.push_str(start);
                out.push_str(if own.ends_with("\r\n") {
                    "\r\n"
                } else if own.ends_with('\n') {
                    "\n"
                } else {
                    usual
                });
            }
            None => out.push_str(line),
        }
    }
    marked(text, &out)
}

fn marked(text: &str, new: &str) -> String {
    if text.starts_with(MARK) { format!("{MARK}{new}") } else { new.to_owned() }
}

#[cfg(test)]
mod tests;
