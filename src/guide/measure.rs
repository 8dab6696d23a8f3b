//! What protects more: settings and habits beside the objection. None of them replaces it.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::platform::Tri;
use super::source::Seen;

/// A thing that protects more. Words: `measure-<id>` (its name) with `.does`, `.not` (what it does not) and `.way`; the
/// last three get what Meta calls things as blanks.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Permanent id; a mark is kept under it.
    pub id: String,
    /// Ids of the platforms whose accounts it is for; none where it does not hang on an account.
    #[serde(default)]
    pub platforms: Vec<String>,
    /// Label of the setting, filled in as `{ $label }`.
    #[serde(default)]
    pub label: Option<String>,
    /// Blank → label that the way passes, too.
    #[serde(default)]
    pub labels: BTreeMap<String, String>,
    /// Labels that the way passes and that no source prints in English: said only in the languages that have them.
    #[serde(default)]
    pub meets: Vec<String>,
    /// Blank → what the screen says, where sources print it in English only.
    #[serde(default)]
    pub says: BTreeMap<String, String>,
    /// What is typed as it stands, whatever the language: filled in as `{ $typed }`.
    #[serde(default)]
    pub typed: Option<String>,
    /// Place in the list.
    pub order: u32,
    /// Whether it can be taken back; unsure where no source says.
    #[serde(default = "unsure")]
    pub reversible: Tri,
    /// Who saw it.
    pub seen: Seen,
}

fn unsure() -> Tri {
    Tri::Unsure
}

impl Measure {
    /// Whether it is for somebody with accounts on these platforms; for everybody where there are none.
    pub fn fits(&self, platforms: &[&str]) -> bool {
        platforms.is_empty()
            || self.platforms.is_empty()
            || self.platforms.iter().any(|id| platforms.contains(&id.as_str()))
    }
}
