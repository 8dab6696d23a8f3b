//! The page to read, before it is written as something: every sentence made, every link checked.

use crate::guide::Phrase;
use crate::guide::place::Region;
use crate::guide::platform::{Field, Form, Platform, Route, Step};
use crate::link::Link;

/// The way of a platform in a country.
pub struct Sheet<'g> {
    /// The platform.
    pub platform: &'g Platform,
    /// The country.
    pub region: &'g Region,
    /// The language of the app, a tag.
    pub app: String,
    /// "Instagram, France".
    pub title: String,
    /// What is said before the first way: the right, what to know there, in which order to try.
    pub before: Vec<String>,
    /// The ways, the first to try first.
    pub ways: Vec<Way<'g>>,
    /// The heading of what is said after sending, and its sentences; none where nothing is sent.
    pub after: Option<(String, Vec<String>)>,
    /// When the page was made, and what its dates mean.
    pub made: String,
}

/// One way.
pub struct Way<'g> {
    /// Its facts.
    pub route: &'g Route,
    /// Its name.
    pub name: String,
    /// "Way 1: the direct link".
    pub heading: String,
    /// What is said before it, where it is the first one of the past.
    pub past: Option<String>,
    /// What is said about it, sentence by sentence.
    pub about: Vec<String>,
    /// Its steps.
    pub steps: Vec<Tap<'g>>,
    /// The form at its end.
    pub form: Option<Ending<'g>>,
    /// Where a letter goes to: a sentence, and the address line by line.
    pub post: Option<(String, Vec<String>)>,
}

/// One step.
pub struct Tap<'g> {
    /// Its facts.
    pub step: &'g Step,
    /// What to do.
    pub act: Phrase,
    /// Where it is, what else it may be called.
    pub more: Vec<String>,
    /// What one sees next.
    pub next: Option<String>,
    /// The link that it opens.
    pub link: Option<Link>,
    /// What the screen looks like there.
    pub sketch: Option<Picture>,
    /// Who saw it, and when.
    pub seen: String,
}

/// A screen as far as sources attest it.
pub struct Picture {
    /// What it is, for those who do not see it.
    pub spoken: String,
    /// Its title.
    pub title: Option<String>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A row of a screen.
pub struct Row {
    /// What stands there; nothing for rows that no source attests.
    pub text: String,
    /// A heading of a block.
    pub heading: bool,
    /// At the right edge.
    pub right: bool,
    /// The row to touch.
    pub tap: bool,
}

/// The form.
pub struct Ending<'g> {
    /// Its facts.
    pub form: &'g Form,
    /// Its name.
    pub name: String,
    /// "The form: its name".
    pub heading: String,
    /// Said in place of all that follows, where an earlier way has told it: "The same form as in way 1."
    pub same: Option<String>,
    /// What must be said about it.
    pub note: Option<String>,
    /// Its link, if one is known that may be opened.
    pub link: Option<Link>,
    /// Its fields.
    pub fields: Vec<Entry<'g>>,
    /// How it is sent.
    pub press: String,
    /// When it was linked and reported to work, and by how many.
    pub seen: String,
}

/// A field of a form.
pub struct Entry<'g> {
    /// Its facts.
    pub field: &'g Field,
    /// Its name.
    pub name: String,
    /// What goes in.
    pub hint: String,
    /// Both in one line.
    pub line: String,
}
