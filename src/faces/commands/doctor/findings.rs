//! What is wrong with a checklist, and which of it can be mended.

use std::path::PathBuf;

use jiff::civil::Date;

use super::super::hands::Keeper;
use crate::objection::checklist::{Checklist, VERSION};
use crate::objection::file::lines::{self, Named};
use crate::objection::file::{self, Unreadable};
use crate::walkthrough::effect::Why;

/// How the checklist stands.
#[derive(Debug)]
pub(super) enum Stand {
    /// There is none.
    None,
    /// It reads.
    Reads(Box<Checklist>),
    /// It reads, and a newer version of the program wrote it.
    Newer(i64),
    /// It is no TOML.
    Broken(Unreadable),
    /// It is not even text, or may not be read.
    Unread(Why),
}

/// The newest copy that reads.
#[derive(Debug)]
pub(super) struct Newest {
    pub(super) name: String,
    pub(super) day: Option<Date>,
    pub(super) accounts: usize,
}

/// All that was found.
#[derive(Debug)]
pub(super) struct Findings {
    pub(super) stand: Stand,
    pub(super) copies: usize,
    pub(super) newest: Option<Newest>,
    pub(super) open: Vec<PathBuf>,
    pub(super) leftover: Option<PathBuf>,
    /// Values of the file that may be of no use, each with its line.
    pub(super) named: Vec<(Named, usize, String)>,
    /// The lines of what is not understood.
    pub(super) misread: Vec<usize>,
}

impl Findings {
    pub(super) fn of(keeper: &mut dyn Keeper) -> Findings {
        let backups = keeper.backups();
        let newest = backups.iter().find_map(|(name, text)| Some((name, file::read(text.as_deref()?).ok()?)));
        let text = keeper.text();
        let known = text.as_ref().ok().and_then(Option::as_deref).unwrap_or_default().to_owned();
        let stand = stand(text);
        let misread = match &stand {
            Stand::Reads(list) => list.misread.iter().map(|path| lines::line_of(&known, path)).collect(),
            _ => Vec::new(),
        };
        Findings {
            named: lines::named(&known),
            misread,
            stand,
            copies: backups.len(),
            newest: newest.map(|(name, list)| Newest {
                day: day(name),
                name: name.clone(),
                accounts: list.accounts.len(),
            }),
            open: keeper.open_to_others(),
            leftover: keeper.leftover(),
        }
    }

    /// Whether what is there cannot be read. A file that may not be read is whole, as far as anybody knows.
    pub(super) fn is_broken(&self) -> bool {
        matches!(self.stand, Stand::Broken(_) | Stand::Unread(Why::Unreadable(_)))
    }

    /// Whether a copy would be better than what is there, or than nothing.
    pub(super) fn needs_copy(&self) -> bool {
        self.is_broken() || matches!(self.stand, Stand::None)
    }

    /// The copy to put into the place of the checklist.
    pub(super) fn restorable(&self) -> Option<&str> {
        self.newest.as_ref().filter(|_| self.needs_copy()).map(|newest| newest.name.as_str())
    }

    pub(super) fn can_be_mended(&self) -> bool {
        self.restorable().is_some() || !self.open.is_empty() || self.leftover.is_some()
    }

    /// The lines of what no repair changes, but for values that are told one by one.
    pub(super) fn left(&self) -> Vec<usize> {
        match &self.stand {
            Stand::Broken(fault) if self.restorable().is_none() => vec![fault.line],
            _ => self.misread.clone(),
        }
    }

    pub(super) fn is_well(&self) -> bool {
        let whole = match &self.stand {
            Stand::None => self.newest.is_none(),
            Stand::Reads(_) | Stand::Newer(_) => true,
            Stand::Broken(_) | Stand::Unread(_) => false,
        };
        whole && self.open.is_empty() && self.leftover.is_none()
    }
}

fn stand(text: Result<Option<String>, Why>) -> Stand {
    match text {
        Ok(None) => Stand::None,
        Err(why) => Stand::Unread(why),
        Ok(Some(text)) => match file::read(&text) {
            Ok(list) if list.version > VERSION => Stand::Newer(list.version),
            Ok(list) => Stand::Reads(Box::new(list)),
            Err(fault) => Stand::Broken(fault),
        },
    }
}

/// The day in the name of a copy.
fn day(name: &str) -> Option<Date> {
    let stem = name.strip_suffix(".toml")?;
    stem.get(stem.len().checked_sub("2026-11-22".len())?..)?.parse().ok()
}
