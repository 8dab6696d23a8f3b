//! Every change of a checklist that there is. Pages and commands make changes and nothing else.

use std::borrow::Cow;

mod apply;

pub use self::apply::apply;
use super::based::{self, Renamed};
use super::checklist::{Account, Checklist, Event, LetterText, Mark, Text};
pub use super::keys::{ACCOUNT_KEYS, PERSON_KEYS, SWITCHES, WORD_SETTINGS, is_email};

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
    /// A key of an account: `handle`, `form`, `whose`, `accounts_centre`, `route`, `own_date` (`2026-12-01`); `None` takes
    /// it out, and a value that is none of its kind does nothing.
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
    /// A text of an account's own, in place of the draft of its kind. What was sent stays; the same text sent twice on a day is
    /// one.
    Letter {
        /// Account id.
        account: String,
        /// The text.
        letter: LetterText,
    },
    /// A thing that protects more is marked, or its mark is taken back.
    Protect(String, Option<Mark>),
    /// What this window wrote where another wrote something else, until the person has picked: its place and the value;
    /// `None` takes it out.
    Undecided(String, Option<String>),
}

impl Change {
    /// Makes it a change of the same account under its present id.
    pub(super) fn follow(&mut self, renamed: &[Renamed]) {
        let id = match self {
            Change::Set { account, .. }
            | Change::Mark { account, .. }
            | Change::Event { account, .. }
            | Change::Letter { account, .. }
            | Change::Remove(account) => account,
            Change::Add(account) => &mut account.id,
            _ => return,
        };
        *id = based::renamed(id, renamed).to_owned();
    }

    /// Whether it only carries text that is being typed, and may wait a moment.
    pub fn is_draft(&self) -> bool {
        match self {
            Change::Text(_) => true,
            Change::Letter { letter, .. } => letter.on.is_none(),
            _ => false,
        }
    }
}

/// The change as it can be made: an account whose id is taken by another (two windows added one each) gets the next
/// free id, so that neither is lost.
pub(super) fn settled<'a>(list: &Checklist, change: &'a Change) -> Cow<'a, Change> {
    match change {
        Change::Add(account) if list.account(&account.id).is_some() => {
            Cow::Owned(Change::Add(Account { id: list.free_id(&account.platform), ..account.clone() }))
        }
        other => Cow::Borrowed(other),
    }
}
