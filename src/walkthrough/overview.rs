//! What is said about all accounts together. It costs as much as there are accounts, so it is kept until one of them changes.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use jiff::civil::Date;

use super::page::{AccountRow, Phrase};
use crate::clean::Clean;

/// The accounts, seen from above.
#[derive(Debug)]
pub struct Overview {
    /// The one thing to do next, as a sentence.
    pub next: Phrase,
    /// A row for each account.
    pub rows: Arc<[AccountRow]>,
    /// "1 under way · 1 sent".
    pub summary: Clean,
    /// The last day that anything is noted on, where that is still to come: the clock may have been set back.
    pub ahead: Option<Date>,
}

/// The day and the language of an overview.
type Key = (Date, String);

/// An overview, once it was asked for. Two models that differ only in this are the same.
#[derive(Default)]
pub struct Kept(RefCell<Option<(Key, Rc<Overview>)>>);

impl Kept {
    /// The overview of this day in this language; made where there is none yet.
    pub fn get(&self, today: Date, language: &str, make: impl FnOnce() -> Overview) -> Rc<Overview> {
        if let Some(((day, tag), known)) = &*self.0.borrow()
            && *day == today
            && tag == language
        {
            return known.clone();
        }
        let made = Rc::new(make());
        *self.0.borrow_mut() = Some(((today, language.to_owned()), made.clone()));
        made
    }

    /// The checklist changed.
    pub fn forget(&mut self) {
        *self.0.get_mut() = None;
    }
}

impl Clone for Kept {
    /// What is copied may be changed by whoever copies it.
    fn clone(&self) -> Kept {
        Kept::default()
    }
}

impl PartialEq for Kept {
    fn eq(&self, _: &Kept) -> bool {
        true
    }
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Kept")
    }
}
