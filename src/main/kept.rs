//! A person's file as a run finds it: read, or known to be there and not to be read.

use std::path::{Path, PathBuf};

use optout::clean::Clean;
use optout::guide::{Arg, Words};
use optout::objection::checklist::{Checklist, VERSION};
use optout::objection::{file, practice};
use optout::walkthrough::effect::Why;
use optout::walkthrough::model::{EarlierCopy, Unread};
use optout::world::guest::Guest;
use optout::world::{clock, keep, place, save, storage};

use crate::start::{Stop, Wanted};

/// A person's file: where it is, what is in it, and whether it may be written.
pub struct Kept {
    /// Its place.
    pub path: PathBuf,
    /// Its text; empty where there is none yet.
    pub text: String,
    /// What is in it.
    pub list: Checklist,
    /// Why it is only read.
    pub read_only: Option<Why>,
    /// It cannot be read: what is known of it.
    pub unread: Option<Unread>,
    /// The folder that holds it for a guest, to be wiped at the end.
    pub guest: Option<Guest>,
}

impl Kept {
    /// A file with nothing in it.
    pub fn empty(path: PathBuf) -> Kept {
        Kept { path, text: String::new(), list: Checklist::default(), read_only: None, unread: None, guest: None }
    }
}

/// Where the checklist is.
///
/// # Errors
/// Where there is no place for one.
pub fn checklist_place(wanted: &Wanted, words: &Words) -> Result<PathBuf, Stop> {
    place::checklist(wanted.file.as_deref(), wanted.person.as_deref())
        .map_err(|error| Stop { lines: vec![words.clean(no_place(&error), &[])], code: 2 })
}

/// Why there is a checklist and it cannot be read: where in it, and the reason.
struct Fault {
    at: Option<(usize, usize)>,
    why: Why,
}

/// Reads the checklist.
///
/// # Errors
/// Where there is a file that cannot be read: it is never overwritten.
pub fn checklist(wanted: &Wanted, words: &Words) -> Result<Kept, Stop> {
    if wanted.guest {
        return for_guest(words);
    }
    let path = place_of(wanted, words)?;
    read(wanted, &path).map_err(|fault| told(words, &path, &fault))
}

/// Reads the checklist for a walk, which can ask what shall be done where it cannot be read.
///
/// # Errors
/// Where there is no place for one.
pub fn checklist_to_walk(wanted: &Wanted, words: &Words) -> Result<Kept, Stop> {
    if wanted.guest {
        return for_guest(words);
    }
    let path = place_of(wanted, words)?;
    Ok(read(wanted, &path).unwrap_or_else(|fault| {
        let unread = unread(&path, fault);
        Kept { read_only: Some(unread.why.clone()), unread: Some(unread), ..Kept::empty(path) }
    }))
}

fn for_guest(words: &Words) -> Result<Kept, Stop> {
    let guest = Guest::new().map_err(|error| {
        // The sentence around it ends by itself.
        let reason = error.to_string();
        let reason = ("reason", Arg::Text(reason.trim_end_matches('.')));
        Stop { lines: vec![words.clean("guest-no-folder", &[reason])], code: 1 }
    })?;
    Ok(Kept { guest: Some(guest.clone()), ..Kept::empty(guest.checklist()) })
}

fn place_of(wanted: &Wanted, words: &Words) -> Result<PathBuf, Stop> {
    if wanted.practice { Ok(PathBuf::from("practice.toml")) } else { checklist_place(wanted, words) }
}

fn read(wanted: &Wanted, path: &Path) -> Result<Kept, Fault> {
    let path = path.to_path_buf();
    if wanted.practice {
        let country = crate::start::country();
        let list = practice::invented(country.as_deref(), wanted.today.unwrap_or_else(clock::today));
        return Ok(Kept { list, ..Kept::empty(path) });
    }
    let text = save::load(&storage::Disk, &path).map_err(|why| Fault { at: None, why })?.unwrap_or_default();
    let list = file::read(&text)
        .map_err(|fault| Fault { at: Some((fault.line, fault.column)), why: Why::Unreadable(fault.reason) })?;
    let read_only = (list.version > VERSION).then_some(Why::Newer);
    Ok(Kept { path, text, list, read_only, unread: None, guest: None })
}

/// What a command says; whoever stands before a broken file is told who can help.
fn told(words: &Words, path: &Path, fault: &Fault) -> Stop {
    let shown = path.to_string_lossy();
    let detail = fault.why.detail();
    let Some((line, column)) = fault.at else {
        let reason = words.string(fault.why.id(), &[("detail", Arg::Text(detail.as_str()))]);
        let args = [("file", Arg::Text(&shown)), ("reason", Arg::Text(&reason))];
        return Stop { lines: vec![words.clean("checklist-not-read", &args)], code: 1 };
    };
    let [line, column] = [line, column].map(|n| n.to_string());
    let args = [("file", Arg::Text(&shown)), ("line", Arg::Text(&line)), ("column", Arg::Text(&column))];
    let args = [&args[..], &[("reason", Arg::Text(detail.as_str()))]].concat();
    Stop { lines: vec![words.clean("checklist-broken", &args), words.clean("checklist-doctor", &[])], code: 1 }
}

/// What a walk is told of a file that cannot be read. A copy is offered where the file is damaged, not where it is only
/// out of reach.
fn unread(path: &Path, fault: Fault) -> Unread {
    let damaged = matches!(fault.why, Why::Unreadable(_));
    let reads = |(name, text): (String, Option<String>)| {
        let accounts = file::read(&text?).ok()?.accounts.len();
        let day = name.strip_suffix(".toml").and_then(|stem| stem.get(stem.len().checked_sub(10)?..)?.parse().ok());
        Some(EarlierCopy { name, day, accounts })
    };
    let copies = if damaged { keep::backups(&storage::Disk, path) } else { Vec::new() };
    let new = Clean::line(&keep::free(path).to_string_lossy());
    Unread { at: fault.at, why: fault.why, copy: copies.into_iter().find_map(reads), new }
}

fn no_place(error: &place::NoPlace) -> &'static str {
    match error {
        place::NoPlace::Name => "no-place-name",
        place::NoPlace::NoHome => "no-place-home",
        place::NoPlace::Here(_) => "no-place-here",
    }
}
