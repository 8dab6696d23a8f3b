//! Every change of a checklist that there is. Pages and commands make changes and nothing else.

use super::checklist::{Account, Event, LetterText, Mark, Text};

/// One change. Saved as itself, so that two windows never lose each other's work.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// A key of `[person]`: `name`, `country`, `region`, `email`, `phone`; `None` takes it out.
    Person(&'static str, Option<String>),
    /// A key of `[settings]` with a word for a value.
    Setting(&'static str, Option<String>),
    /// A key of `[settings]` that is on or off.
    Switch(&'static str, Option<bool>),
    /// An answer to a ground's question.
    Answer {
        /// Ground id.
        ground: String,
        /// Question id.
        ask: String,
        /// The answer; `None` takes it out.
        value: Option<String>,
    },
    /// The text for its purpose, in place of what was there.
    Text(Text),
    /// A new account, with whatever it has already.
    Add(Account),
    /// An account goes.
    Remove(String),
    /// A key of an account: `handle`, `form`, `whose`, `accounts_centre`, `route`; `None` takes it out.
    Set {
        /// Account id.
        account: String,
        /// Which key.
        key: &'static str,
        /// Its value.
        value: Option<String>,
    },
    /// A step is marked, or its mark is taken back.
    Mark {
        /// Account id.
        account: String,
        /// Step id.
        step: String,
        /// The mark.
        mark: Option<Mark>,
    },
    /// Something happened.
    Event {
        /// Account id.
        account: String,
        /// What.
        event: Event,
    },
    /// A text of an account's own, in place of the last one of its kind.
    Letter {
        /// Account id.
        account: String,
        /// The text.
        letter: LetterText,
    },
    /// A thing that protects more is marked, or its mark is taken back.
    Protect(String, Option<Mark>),
}

impl Change {
    /// Whether it only carries text that is being typed, and may wait a moment.
    pub fn is_draft(&self) -> bool {
        matches!(self, Change::Text(_) | Change::Letter { .. })
    }
}
