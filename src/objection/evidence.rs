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
}

impl<'a> Report<'a> {
    fn accounts(&self) -> impl Iterator<Item = &'a super::checklist::Account> {
        let only = self.account;
        self.list.accounts.iter().filter(move |account| only.is_none_or(|id| id == account.id))
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
