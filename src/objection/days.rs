//! Which days that something is said to have happened on are doubted. Pages and commands ask the same.

use jiff::ToSpan;
use jiff::civil::Date;

/// A day further back than so many years is asked about once: forms against training are younger, so most often the year is a
/// slip.
pub const LONG_AGO_YEARS: i64 = 3;

/// Why a day is not taken as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It is still to come: nothing can have happened on it.
    ToCome,
    /// It lies further back than [`LONG_AGO_YEARS`]: taken only when it is said twice.
    LongAgo,
}

/// What is doubtful about a day that something is said to have happened on; `None` where nothing is.
pub fn doubt(day: Date, today: Date) -> Option<Doubt> {
    match () {
        () if day > today => Some(Doubt::ToCome),
        () if day < today.saturating_sub(LONG_AGO_YEARS.years()) => Some(Doubt::LongAgo),
        () => None,
    }
}
