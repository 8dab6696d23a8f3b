//! The story so far: what Meta did, what authorities, courts and associations answered, and what became law.

use serde::Deserialize;

use super::source::{Seen, When};

/// `timeline.toml`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Timeline {
    /// The last day on which somebody looked for news. Words: `timeline-now`, `timeline-not-found`.
    pub looked: When,
    /// What happened, the oldest first.
    #[serde(default, rename = "event")]
    pub events: Vec<Happening>,
}

/// Something that happened. Word: `happening-<id>`, one or two sentences without a date.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Happening {
    /// Permanent id.
    pub id: String,
    /// When it happened, or began.
    pub date: When,
    /// Whose doing it was.
    pub kind: Doing,
    /// Who reported it.
    pub seen: Seen,
}

/// Whose doing something was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Doing {
    /// Meta's.
    Meta,
    /// A supervisory authority's.
    Authority,
    /// A court's.
    Court,
    /// An association's, or the public's.
    Civil,
    /// A lawmaker's.
    Law,
}
