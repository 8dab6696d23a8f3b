//! A field of one line: which it is, and what is in it.

use super::editor::Editor;

/// A one-line field that is being filled.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Which.
    pub field: LineField,
    /// What is in it.
    pub editor: Editor,
}

/// Which one-line field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineField {
    /// The filter of a list.
    Filter,
    /// The account's handle.
    Handle,
    /// The account's handle, for a way that has to name it: a letter, which does so by itself, or a form.
    Profile {
        /// Whether it is a letter.
        letter: bool,
    },
    /// A key of the person: `name`, `email`, `phone`.
    Person(&'static str),
    /// An answer to a ground's question.
    Answer {
        /// Ground id.
        ground: String,
        /// Question id.
        ask: String,
    },
    /// A date of the person's own for the account.
    OwnDate,
    /// The day of a sending or an answer that optout did not see.
    Day,
    /// The day on which an extension was announced.
    Announced,
    /// The path of a proof.
    Proof,
    /// The name of a person who is added.
    NewPerson,
}

impl LineField {
    /// Whether what is in it goes on record, so that only Enter takes it.
    pub fn records(&self) -> bool {
        matches!(
            self,
            LineField::OwnDate | LineField::Day | LineField::Announced | LineField::Proof | LineField::NewPerson
        )
    }
}
