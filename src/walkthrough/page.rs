//! A page as meaning, in the person's language: what every face reads.
//!
//! A face decides how a block looks or sounds; it never decides what is on a page. A new kind of [`Block`] breaks every
//! face at compile time, so none can fall behind.

use std::sync::Arc;

use super::keys::Action;
use super::message::Msg;
use crate::clean::Clean;
pub use crate::guide::words::{Arg, Args, Phrase, Role, Run};
use crate::link::Link;

/// One screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Which page: permanent, for tests and for a face that keeps a scroll position.
    pub id: &'static str,
    /// Whose checklist it is, where more than one person's can be meant: shown on every page.
    pub who: Option<Clean>,
    /// Where one is, from the general to the special.
    pub title: Vec<Clean>,
    /// Position in a walk: this one, of how many.
    pub place: Option<(usize, usize)>,
    /// What stands at the right of the head line when there is no position: the date, the language.
    pub corner: Option<Clean>,
    /// What is on the page, from top to bottom.
    pub blocks: Vec<Block>,
    /// What stands beside it where there is room, and below it or behind a key where there is none.
    pub aside: Vec<Block>,
    /// Whether the side panel stands at the left and is worked with, as the reasons beside a text.
    pub aside_leads: bool,
    /// Whether it lies over another page, to which one comes back.
    pub over: bool,
    /// All accounts, the page's own marked, for a face with room to keep them in view.
    pub rail: Option<Accounts>,
    /// What the keys go to.
    pub focus: Focus,
    /// What just happened, until the next key.
    pub notice: Option<Notice>,
    /// The keys that work here, the main one first.
    pub keys: Vec<Hint>,
    /// What only a spoken page has to say, before its blocks.
    pub spoken: Vec<Clean>,
}

/// What the keys of a page go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Focus {
    /// Only to the page's own keys.
    #[default]
    Page,
    /// To the list in `blocks`: options, accounts, fields.
    List,
    /// To the list in `aside`.
    AsideList,
    /// To a one-line field or a filter: letters are text.
    Line,
    /// To the editor: letters are text.
    Text,
}

/// What just happened, in one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// How it went.
    pub tone: Tone,
    /// The sentence.
    pub text: Clean,
}

/// How a text is meant. Never the only carrier of a meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Tone {
    /// To be read.
    #[default]
    Plain,
    /// To be read, and the name of what stands right below it.
    Title,
    /// Aside: sources, dates, what is not chosen.
    Quiet,
    /// What was accepted or worked.
    Good,
    /// Due soon, or not sure.
    Waiting,
    /// Overdue, refused, failed.
    Bad,
}

/// A key of the page and what it does here.
#[derive(Clone, Debug, PartialEq)]
pub struct Hint {
    /// What it does.
    pub action: Action,
    /// Its name here.
    pub label: Clean,
    /// What stands on the key, in the person's language where nothing is printed on it.
    pub sign: Clean,
}

impl Hint {
    /// A key by its own sign.
    pub fn new(action: Action, label: Clean) -> Hint {
        Hint { action, label, sign: Clean::line(action.sign()) }
    }
}

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
    /// What is said where the code cannot be drawn.
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
    /// "copied", once it was.
    pub copied: Option<Clean>,
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

impl Page {
    /// The choices of the page in one order for all faces: what is listed first, then the keys; each with what it sends.
    pub fn choices(&self) -> Vec<(Phrase, Msg)> {
        let mut all = Vec::new();
        for block in self.blocks.iter().chain(&self.aside) {
            match block {
                Block::Options(options) => {
                    all.extend(options.items.iter().enumerate().map(|(n, item)| (item.name.clone(), Msg::Pick(n))));
                }
                Block::Accounts(accounts) => {
                    all.extend(accounts.rows.iter().enumerate().map(|(n, row)| (plain(&row.name), Msg::Pick(n))));
                }
                Block::Fields(fields) => {
                    all.extend(fields.rows.iter().enumerate().map(|(n, row)| (row.name.clone(), Msg::Pick(n))));
                }
                _ => {}
            }
        }
        all.extend(self.keys.iter().map(|hint| (plain(&hint.label), Msg::Do(hint.action))));
        all
    }

    /// Whether the panel lies behind a key where it has no room: it is only read. A link stays in sight, because one sees where
    /// it leads before it is used.
    pub fn hides_panel(&self) -> bool {
        let link = self.aside.iter().any(|block| matches!(block, Block::Link(_)));
        !self.aside.is_empty() && !self.aside_leads && !link
    }

    /// Whether a key does this here.
    pub fn has(&self, action: Action) -> bool {
        self.keys.iter().any(|hint| hint.action == action)
    }
}

/// A phrase of one plain run.
pub fn plain(text: &Clean) -> Phrase {
    vec![Run { text: text.clone(), role: Role::Plain }]
}
