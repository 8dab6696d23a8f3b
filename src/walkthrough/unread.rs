//! What is known of a checklist that cannot be read.

use jiff::civil::Date;

use super::effect::Why;
use crate::clean::Clean;

/// A checklist that cannot be read. Nothing of what is in it is here: a line may hold an address.
#[derive(Clone, Debug, PartialEq)]
pub struct Unread {
    /// Line and column from 1, where its text stops being TOML.
    pub at: Option<(usize, usize)>,
    /// Why it cannot be read.
    pub why: Why,
    /// The newest copy of an earlier day that reads.
    pub copy: Option<EarlierCopy>,
    /// The name a new file would have.
    pub new: Clean,
}

/// A copy of an earlier day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierCopy {
    /// Its file name.
    pub name: String,
    /// The day in it.
    pub day: Option<Date>,
    /// How many accounts are in it.
    pub accounts: usize,
}
