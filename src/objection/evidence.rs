//! Evidence: a report of what was done, fit for an authority, and a bundle of all that belongs to it.
//!
//! Three formats say the same: Markdown, one HTML file that needs nothing beside it, and JSON with `"version": 1`. Nothing is
//! said that is not recorded, and each date says how it was counted and how binding it is.

mod bundle;
mod gather;
mod html;
mod json;
mod markdown;

use jiff::civil::Date;

pub use self::bundle::{File, bundle, sums};
pub use self::html::html;
pub use self::json::json;
pub use self::markdown::markdown;
use super::checklist::Checklist;
use crate::guide::{Guide, Words};

/// What a report is made from.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// What we know.
    pub guide: &'a Guide,
    /// Words of the report's language.
    pub words: &'a Words,
    /// Whose objections they are.
    pub list: &'a Checklist,
    /// Id of the one account that it is about; all where none is named.
    pub account: Option<&'a str>,
    /// The day of the report.
    pub today: Date,
    /// What has become of the files that were noted as proofs, where somebody looked.
    pub proofs: Option<&'a [Checked]>,
}

/// A file that was noted as a proof, looked at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Its path, as it was noted.
    pub path: String,
    /// Its sum, as it was noted.
    pub sha256: Option<String>,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It has the sum that was noted.
    Same,
    /// It has another sum.
    Changed,
    /// It is there, and no sum was noted.
    Unproven,
    /// It is not there, or cannot be read.
    Gone,
}

impl Fate {
    /// Its id in words and JSON.
    pub fn id(self) -> &'static str {
        match self {
            Fate::Same => "same",
            Fate::Changed => "changed",
            Fate::Unproven => "unproven",
            Fate::Gone => "gone",
        }
    }

    /// What became of a proof with this sum, by the sum that its file has now.
    pub fn of(noted: Option<&str>, now: Option<&str>) -> Fate {
        match (noted, now) {
            (_, None) => Fate::Gone,
            (None, Some(_)) => Fate::Unproven,
            (Some(noted), Some(now)) if noted.eq_ignore_ascii_case(now) => Fate::Same,
            (Some(_), Some(_)) => Fate::Changed,
        }
    }
}

/// The proofs to look at: each path with the sum that was noted for it, once.
pub fn proofs<'a>(list: &'a Checklist, account: Option<&str>) -> Vec<(&'a str, Option<&'a str>)> {
    let accounts = list.accounts.iter().filter(|known| account.is_none_or(|id| id == known.id));
    let mut all = Vec::new();
    for (event, path) in accounts.flat_map(gather::proof_events) {
        let proof = (path, event.sha256.as_deref());
        if !all.contains(&proof) {
            all.push(proof);
        }
    }
    all
}

impl<'a> Report<'a> {
    fn accounts(&self) -> impl Iterator<Item = &'a super::checklist::Account> {
        let only = self.account;
        self.list.accounts.iter().filter(move |account| only.is_none_or(|id| id == account.id))
    }

    /// What became of a proof; `None` where nobody looked.
    fn fate(&self, path: &str, sha256: Option<&str>) -> Option<Fate> {
        let same = |known: &&Checked| known.path == path && known.sha256.as_deref() == sha256;
        self.proofs?.iter().find(same).map(|known| known.fate)
    }
}

/// A report as meaning: what Markdown and HTML draw alike.
#[derive(Clone, Debug, PartialEq)]
enum Block {
    /// A heading, from 1 to 3.
    Heading(u8, String),
    /// A paragraph.
    Text(String),
    /// Names with their values.
    Pairs(Vec<(String, String)>),
    /// Lines.
    List(Vec<String>),
    /// A table: its head, its rows.
    Table(Vec<String>, Vec<Vec<String>>),
    /// A text of the person's, as it stands.
    Quoted(String),
}

#[cfg(test)]
mod tests;
