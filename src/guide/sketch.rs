//! Screens, as far as sources attest them.

use serde::Deserialize;

/// A phone's or browser's screen as far as sources attest it, one row marked.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Sketch {
    /// Label id of the screen's title, where attested.
    #[serde(default)]
    pub title: Option<String>,
    /// Rows from top to bottom.
    pub rows: Vec<SketchRow>,
}

/// One row of a sketch: a label, a word of ours (`sketch-<id>`), or a gap for what no source shows.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SketchRow {
    /// Label id of what stands there.
    #[serde(default)]
    pub label: Option<String>,
    /// Word id `sketch-<word>` for a thing without a name, such as the three lines of the menu.
    #[serde(default)]
    pub word: Option<String>,
    /// Rows that no source attests.
    #[serde(default)]
    pub gap: bool,
    /// A heading of a block, not a row to tap.
    #[serde(default)]
    pub heading: bool,
    /// Stands at the right edge.
    #[serde(default)]
    pub right: bool,
    /// The row to tap. Exactly one.
    #[serde(default)]
    pub tap: bool,
}
