//! Words: what the program says, in the languages of `content/languages`.

use crate::clean::Clean;

/// A sentence in runs, so that a face can set off what Meta calls a thing.
pub type Phrase = Vec<Run>;

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Run {
    /// What it says.
    pub text: Clean,
    /// What it is.
    pub role: Role,
}

/// What a piece of a sentence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Role {
    /// Words.
    #[default]
    Plain,
    /// What Meta calls a thing; comes with its quotation marks.
    Label,
    /// A link.
    Link,
    /// Weighty.
    Strong,
}
