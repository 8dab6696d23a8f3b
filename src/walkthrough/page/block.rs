//! The kinds of pieces that a page is made of.

use std::sync::Arc;

use super::{Phrase, Tone};
use crate::clean::Clean;
use crate::link::Link;

/// A piece of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The page's one heading.
    Heading(Phrase),
    /// A paragraph.
    Text {
        /// How it is meant.
        tone: Tone,
        /// What it says.
        text: Phrase,
    },
    /// Lines with something short before each: numbers, dates, names.
    Rows(Vec<(Clean, Phrase)>),
    /// Something to choose from.
    Options(Options),
    /// A one-line field.
    Field(Field),
    /// A text that is edited.
    Editor(EditorBlock),
    /// The taps of a way.
    Trail(Trail),
    /// What to touch now.
    Step(StepBlock),
    /// How the screen looks there.
    Sketch(SketchBlock),
    /// A code for a phone's camera.
    Code(CodeBlock),
    /// All accounts.
    Accounts(Accounts),
    /// Sent, today, due, on one line of time.
    Calendar(Calendar),
    /// The fields of a form, each to be copied.
    Fields(Fields),
    /// A text to read as it stands, framed.
    Letter(Clean),
    /// A page to take along, framed.
    Paper(Vec<PaperLine>),
    /// A link, with the host in plain sight.
    Link(LinkBlock),
    /// Who saw a step, and when.
    Source(SourceBlock),
}

/// Something to choose from.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Options {
    /// The choices that are listed now.
    pub items: Vec<Choice>,
    /// The one the mark is on.
    pub at: usize,
    /// Whether several can be chosen.
    pub several: bool,
    /// Whether digits pick them.
    pub numbered: bool,
    /// The word that narrows the list, and whether it is being typed.
    pub filter: Option<Filter>,
    /// How many there are without the filter.
    pub total: usize,
}

/// A line of a page to take along.
#[derive(Clone, Debug, PartialEq)]
pub enum PaperLine {
    /// What stands below it belongs to it.
    Heading(Clean),
    /// A sentence.
    Text(Clean),
    /// One of a list.
    Item(Clean),
}

/// A filter over a list.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Filter {
    /// What was typed.
    pub text: Clean,
    /// Whether the caret is in it.
    pub active: bool,
    /// What it is for, for a spoken page.
    pub label: Clean,
}

/// A link as a code for a phone's camera.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeBlock {
    /// The link.
    pub link: Link,
    /// What to do with it, above a code that is drawn; empty where the page says it.
    pub scan: Phrase,
    /// What to do where none can be drawn; empty where the page says it.
    pub type_it: Phrase,
    /// Why none is drawn.
    pub instead: Phrase,
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Choice {
    /// Its name.
    pub name: Phrase,
    /// What is said of it, quietly.
    pub note: Option<Clean>,
    /// In a list of several: whether it is chosen.
    pub chosen: bool,
    /// Whether it belongs to the choice above it.
    pub belongs: bool,
}

/// A one-line field.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Field {
    /// What goes in.
    pub label: Phrase,
    /// What is in it.
    pub value: Clean,
    /// Byte offset of the caret in `value`.
    pub caret: usize,
    /// Whether the keys go there.
    pub active: bool,
    /// Why it is asked, or what is wrong with it.
    pub hint: Option<Phrase>,
    /// What is said in its stead to whoever types lines, where an empty one keeps what is there.
    pub spoken: Option<Phrase>,
}

/// A text that is edited. Compared by its revision: two blocks with the same one hold the same text.
#[derive(Clone, Debug)]
pub struct EditorBlock {
    /// The text.
    pub text: Arc<str>,
    /// Goes up with each change of the text, never down, across all texts of a run.
    pub revision: u64,
    /// Byte offset of the caret, on a grapheme's edge.
    pub caret: usize,
    /// Whether the keys go there.
    pub active: bool,
    /// What it is, for a spoken page.
    pub label: Clean,
}

impl PartialEq for EditorBlock {
    fn eq(&self, other: &EditorBlock) -> bool {
        self.revision == other.revision
            && self.caret == other.caret
            && self.active == other.active
            && self.label == other.label
            && (Arc::ptr_eq(&self.text, &other.text) || self.text == other.text)
    }
}

/// The taps of a way, one of them the present.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Trail {
    /// Names of the taps.
    pub taps: Vec<Phrase>,
    /// The present one.
    pub at: usize,
}

/// What to touch now.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct StepBlock {
    /// What to do.
    pub act: Phrase,
    /// Where it is.
    pub place: Option<Phrase>,
    /// What one sees next.
    pub next: Option<Phrase>,
    /// What else it may be called.
    pub names: Vec<Phrase>,
    /// What was done with it: marked, skipped, changed since.
    pub mark: Option<Clean>,
}

/// A screen, one row marked.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SketchBlock {
    /// What stands in its head line; empty where no source says.
    pub title: Clean,
    /// Whether a phone shows it, or a browser.
    pub phone: bool,
    /// Rows from top to bottom.
    pub rows: Vec<SketchLine>,
    /// The same in a sentence.
    pub spoken: Clean,
}

/// A row of a sketch.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SketchLine {
    /// What stands there; empty for rows that no source attests.
    pub text: Clean,
    /// Heading of a block.
    pub heading: bool,
    /// At the right edge.
    pub right: bool,
    /// The one to tap.
    pub tap: bool,
}

/// All accounts.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Accounts {
    /// Heads of the three columns.
    pub heads: [Clean; 3],
    /// One row each, made once for many pages.
    pub rows: Arc<[AccountRow]>,
    /// The one the mark is on.
    pub at: usize,
}

/// One account.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct AccountRow {
    /// Platform and handle.
    pub name: Clean,
    /// Where it stands.
    pub standing: Clean,
    /// How that is meant.
    pub tone: Tone,
    /// The next date, empty where there is none.
    pub next: Clean,
    /// How near that is: due within a week, or over.
    pub urgency: Tone,
}

/// Three dates on a line.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Calendar {
    /// Day of sending and its name.
    pub sent: (jiff::civil::Date, Clean),
    /// Today and its name.
    pub today: (jiff::civil::Date, Clean),
    /// Day of the next date and its name.
    pub due: (jiff::civil::Date, Clean),
    /// The three days as short words.
    pub days: [Clean; 3],
}

/// The fields of a form.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Fields {
    /// One row each; each can be copied by its number.
    pub rows: Vec<FieldRow>,
    /// The one the mark is on.
    pub at: usize,
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct FieldRow {
    /// Its name.
    pub name: Phrase,
    /// What to put in.
    pub hint: Phrase,
    /// What we have for it, shortened for the eye.
    pub value: Clean,
    /// All of it, where it is told by its length there.
    pub whole: Option<Clean>,
    /// "copied" or "handed on", once it was.
    pub copied: Option<Clean>,
    /// It was read back from the clipboard; else it was only handed on.
    pub proven: bool,
}

/// A link.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkBlock {
    /// The link.
    pub link: Link,
    /// What it is, by its kind.
    pub name: Phrase,
}

/// Who saw a step, and when.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SourceBlock {
    /// The sentence.
    pub text: Phrase,
    /// Whether it is old, contradicted, or little sure.
    pub doubt: bool,
}
