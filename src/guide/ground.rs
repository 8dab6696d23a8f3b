//! Reasons a person can give.

use serde::Deserialize;

use super::source::SourceId;

/// A ground. Words: `ground-<id>` with `.name`, `.why`, `.short` (one or two sentences for a form) and `.long` (a paragraph
/// for a letter); the sentences are in the first person and hold without any answer.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ground {
    /// Permanent id.
    pub id: String,
    /// Texts it fits: `own-account`, `whatsapp`, `others-posts`, `child`.
    pub fits: Vec<String>,
    /// Articles it leans on, as they are cited, such as `GDPR 6(1)(f)`.
    pub hooks: Vec<String>,
    /// Who put it forward.
    #[serde(default)]
    pub by: Vec<SourceId>,
    /// Who answered it, and the word `ground-<id>.reply` says what.
    #[serde(default)]
    pub answered: Vec<SourceId>,
    /// Whether naming it may expose a person: then it is asked as yes or no, the text stays general, and its id is not kept.
    #[serde(default)]
    pub exposes: bool,
    /// Whether it carries little that is personal and should stand beside one that does.
    #[serde(default)]
    pub general: bool,
    /// Questions that make it personal.
    #[serde(default, rename = "ask")]
    pub asks: Vec<Ask>,
}

/// A short question. Words: `ground-<ground>-<id>` with `.ask` and `.say` (the sentence with `{ $answer }`).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// Id within the ground; the answer is kept under it.
    pub id: String,
    /// What is asked for.
    pub kind: AskKind,
}

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AskKind {
    /// A year.
    Year,
    /// A few words.
    Words,
    /// Yes or no; `.say` is used after a yes.
    YesNo,
}
