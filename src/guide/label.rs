//! What Meta's own menus are called, label by label and language by language.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::source::{Confidence, SourceId, When};

/// One thing on Meta's screens and its names.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Label {
    /// Permanent id.
    pub id: String,
    /// Language tag → the names that sources print there, newest first. A language that is absent is not attested.
    pub names: BTreeMap<String, Vec<Name>>,
}

/// A name as a source prints it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// The words, as they stand on the screen.
    pub text: String,
    /// Who printed it.
    pub sources: Vec<SourceId>,
    /// Last time.
    pub seen: When,
    /// How sure it is.
    #[serde(default = "high")]
    pub confidence: Confidence,
}

fn high() -> Confidence {
    Confidence::High
}
