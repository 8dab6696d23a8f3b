//! The few sentences of plain mode itself; all else is on the page.

use std::fmt;

use crate::clean::Clean;
use crate::walkthrough::page::{Arg, Args};

/// Gives the sentence of an id, its blanks filled.
type Word = dyn Fn(&str, Args) -> Clean;

/// Sentences by their ids, in the person's language.
pub struct Said {
    word: Box<Word>,
}

impl Said {
    /// From whoever knows the words.
    pub fn new(word: impl Fn(&str, Args) -> Clean + 'static) -> Said {
        Said { word: Box::new(word) }
    }

    /// A sentence without blanks.
    pub fn word(&self, id: &str) -> String {
        self.filled(id, &[])
    }

    /// A sentence with one blank of text.
    pub fn with(&self, id: &str, blank: &str, text: &str) -> String {
        self.filled(id, &[(blank, Arg::Text(text))])
    }

    /// A sentence with its blanks.
    pub fn filled(&self, id: &str, blanks: Args) -> String {
        (self.word)(id, blanks).as_str().to_owned()
    }
}

impl fmt::Debug for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Said")
    }
}
