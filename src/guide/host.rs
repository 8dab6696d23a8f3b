//! Hosts that may be opened.

use serde::Deserialize;

/// A host that may be opened.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Host {
    /// Exact name.
    pub name: String,
    /// Whose it is.
    pub owner: Owner,
}

/// Whose a host is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Owner {
    /// Meta's.
    Meta,
    /// A supervisory authority's.
    Authority,
}
