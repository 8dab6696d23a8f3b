//! What can open, and what can come back, and what each leads to.

use serde::Deserialize;

use super::source::Seen;

/// `replies.toml`.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Replies {
    /// What can open.
    #[serde(default, rename = "opening")]
    pub openings: Vec<Opening>,
    /// What can come back.
    #[serde(default, rename = "reply")]
    pub replies: Vec<Reply>,
}

/// What a person can find behind a link. Words: `opened-<id>` with `.name`, `.means`, `.do`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// Permanent id.
    pub id: String,
    /// What it leads to.
    pub leads: Leads,
    /// Reply id that it amounts to, such as "already objected".
    #[serde(default)]
    pub reply: Option<String>,
    /// Who saw it.
    pub seen: Seen,
}

/// What can come back after the button. Words: `reply-<id>` with `.name`, `.means`, `.do`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// Permanent id.
    pub id: String,
    /// The reply that it details: asked after that one was picked.
    #[serde(default)]
    pub of: Option<String>,
    /// Whether it can be seen at once after the button.
    #[serde(default)]
    pub at_once: bool,
    /// Whether it can come later, by mail.
    #[serde(default)]
    pub later: bool,
    /// The standing it gives: the id of a standing such as `accepted`; absent where it changes nothing.
    #[serde(default)]
    pub standing: Option<String>,
    /// Whether it shows that the objection was sent.
    pub sent: bool,
    /// What it leads to.
    pub leads: Leads,
    /// Who saw it.
    pub seen: Seen,
}

/// Where the walk goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Leads {
    /// The form's page.
    Form,
    /// Open the same address again.
    Again,
    /// The next rung of the ladder.
    NextRung,
    /// The form of the general channel, noted as moved.
    Moved,
    /// What holds in this region.
    Region,
    /// The ladder, to pick from, and how to report it.
    Ladder,
    /// Keep the proof, then ask whether the mail names other accounts.
    Proof,
    /// Look in two days.
    Wait,
    /// Fetch the code; nothing counts as filed until it is in.
    Code,
    /// The text, to give reasons.
    Text,
    /// A supplement to what was sent.
    Supplement,
    /// A complaint.
    Complaint,
    /// Ask which of its details it was.
    Details,
}
