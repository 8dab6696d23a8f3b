//! A page as meaning, in the person's language: what every face reads.
//!
//! A face decides how a block looks or sounds; it never decides what is on a page. A new kind of [`Block`] breaks every
//! face at compile time, so none can fall behind.

mod block;

pub use self::block::{
    AccountRow, Accounts, Block, Calendar, Choice, CodeBlock, EditorBlock, Field, FieldRow, Fields, Filter, LinkBlock,
    Options, PaperLine, SketchBlock, SketchLine, SourceBlock, StepBlock, Trail,
};
use super::keys::Action;
use super::message::Msg;
use crate::clean::Clean;
pub use crate::guide::words::{Arg, Args, Phrase, Role, Run};

/// One screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Which page: permanent, for tests and for a face that keeps a scroll position.
    pub id: &'static str,
    /// Whose checklist it is, where more than one person's can be meant: shown on every page.
    pub who: Option<Clean>,
    /// Where one is, from the general to the special.
    pub title: Vec<Clean>,
    /// How many parts of the title, from its beginning, say what holds for the whole run: they do not fold.
    pub flags: usize,
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
    pub text: Phrase,
}

impl Notice {
    /// The sentence as one text.
    pub fn sentence(&self) -> String {
        self.text.iter().map(|run| run.text.as_str()).collect()
    }
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
