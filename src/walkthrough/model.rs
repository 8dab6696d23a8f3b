//! Where a person is, and what they have on the page.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::editor::Editor;
use super::effect::{Clash, Name, Renamed, Who, Why, renamed};
pub use super::line::{Line, LineField};
use super::look::Look;
use super::overview::Kept;
use super::page::Tone;
pub use super::unread::{EarlierCopy, Unread};
use crate::clean::Clean;
use crate::guide::platform::Whose;
use crate::objection::checklist::Checklist;
use crate::objection::letters;

/// What the walk is told about its surroundings, once.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Setup {
    /// Language tags that the person asked for by flag or environment, best first.
    pub languages: Vec<String>,
    /// Whether the first of them was given on the command line, and so goes before the settings.
    pub language_is_given: bool,
    /// Country of the person's locale, as a guess.
    pub country: Option<String>,
    /// Invented data, nothing is saved.
    pub practice: bool,
    /// Some content comes from a folder.
    pub own_content: bool,
    /// Whose checklist it is, where it is not the own one.
    pub person: Option<Name>,
    /// Other people have a checklist on this machine, too.
    pub shared: bool,
    /// A temporary checklist, wiped at the end.
    pub guest: bool,
    /// Where the checklist lies, in words fit for a person.
    pub file: Clean,
    /// What flags ask for.
    pub look: Look,
    /// The checklist is only read, and why.
    pub read_only: Option<Why>,
    /// The checklist cannot be read: what is known of it, and what there is in its stead.
    pub unread: Option<Unread>,
}

/// Where a person is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The checklist cannot be read.
    Unreadable,
    /// What the program does.
    Welcome,
    /// Where one lives.
    Country,
    /// What can be done where no right is known.
    NoRight,
    /// What it is for.
    WhatFor,
    /// Which accounts stand in one Accounts Centre.
    Linked,
    /// All accounts.
    Accounts,
    /// One account: its name, its steps, its removal.
    Account(String),
    /// A linked account's objection was accepted.
    LinkedAccepted(String),
    /// The question before the first rung.
    Before(String),
    /// Whose session, or where the form is opened.
    Session(String),
    /// What to do about an answer to that question, 0-based.
    SessionHelp(String, usize),
    /// The ladder.
    Routes(String),
    /// A step, counted from 0.
    Step(String, usize),
    /// It looks different here.
    Different(String, usize),
    /// What opened?
    Opened(String),
    /// What an answer to that question means.
    OpenedHelp(String, String),
    /// The form.
    Form(String),
    /// The text for an account's purpose.
    Text(String),
    /// The letter of an account.
    Letter(String),
    /// What did you see?
    Seen(String),
    /// Which detail of a reply was it?
    Details(String, String),
    /// What a reply means, and what to do.
    Answered(String, String),
    /// Which other accounts does the mail name?
    Names(String),
    /// A code is wanted.
    Code(String),
    /// What one can do without sending.
    Advice(String),
    /// An answer is waited for.
    Waiting(String),
    /// On which day an extension was announced.
    Announced(String),
    /// The letters there are.
    Letters(String),
    /// A letter that follows on an objection.
    Follow(String, letters::Kind),
    /// What happened.
    Record(String),
    /// What to know.
    Know,
    /// What protects more.
    Protect,
    /// One thing that protects more, to be read.
    Measure(String),
    /// Where in the country, before a complaint.
    Residence(String),
    /// To which authority a complaint goes.
    Authority(String),
    /// Whether it still stands.
    Again(String),
    /// What happened so far, in the world.
    Story,
    /// Who has a checklist on this machine.
    People,
    /// What to do before the next person.
    NextPerson,
    /// What to take along: what was sent, what comes next.
    HandOut,
}

/// The id of the account that a place is about, borrowed as the place is.
macro_rules! account_of {
    ($place:expr) => {{
        use Place::*;
        match $place {
            Account(id)
            | LinkedAccepted(id)
            | Before(id)
            | Session(id)
            | SessionHelp(id, _)
            | Routes(id)
            | Step(id, _)
            | Different(id, _)
            | Opened(id)
            | OpenedHelp(id, _)
            | Form(id)
            | Text(id)
            | Letter(id)
            | Seen(id)
            | Details(id, _)
            | Answered(id, _)
            | Names(id)
            | Code(id)
            | Advice(id)
            | Waiting(id)
            | Announced(id)
            | Letters(id)
            | Follow(id, _)
            | Residence(id)
            | Authority(id)
            | Again(id)
            | Record(id) => Some(id),
            Unreadable | Welcome | Country | NoRight | WhatFor | Linked | Accounts | Know | Protect | Measure(_)
            | Story => None,
            People | NextPerson | HandOut => None,
        }
    }};
}

impl Place {
    /// The account that the place is about.
    pub fn account(&self) -> Option<&str> {
        account_of!(self).map(String::as_str)
    }

    fn account_mut(&mut self) -> Option<&mut String> {
        account_of!(self)
    }
}

/// What lies over a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// All keys of the page.
    Help,
    /// The sources of what the page says.
    Sources,
    /// The page's link as a code.
    Code,
    /// What stands beside the page where there is room.
    Panel,
    /// Words that are used.
    Terms,
    /// The languages of the program.
    Languages,
    /// The languages of the person's app.
    AppLanguages,
    /// The languages of texts and letters.
    LetterLanguages,
    /// The settings.
    Settings,
    /// The palettes.
    Palettes,
    /// Why posting a text does nothing.
    Hoax,
    /// Whether to leave.
    Quit,
    /// Whether to remove the account.
    Remove,
    /// Another window changed the same value.
    Clash,
}

/// What just happened, by its word.
#[derive(Clone, Debug, PartialEq)]
pub struct Happened {
    /// How it went.
    pub tone: Tone,
    /// Word id.
    pub word: &'static str,
    /// Blanks of the word.
    pub args: Vec<(&'static str, String)>,
}

/// A kind of account one can object for, and how many were picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Platform id.
    pub platform: String,
    /// Whose data.
    pub whose: Whose,
    /// How many.
    pub count: usize,
}

/// Somebody with a checklist on this machine.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// Who.
    pub who: Who,
    /// What is in it, or why it was not read.
    pub list: Result<Checklist, Why>,
}

/// Everything that can change while the program runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// What the walk was told.
    pub setup: Setup,
    /// The day.
    pub today: Date,
    /// The window has no room for a panel beside the page.
    pub narrow: bool,
    /// What is kept.
    pub list: Checklist,
    /// Language of the program, a tag.
    pub language: String,
    /// Where one is.
    pub at: Place,
    /// Where one came from, the last one last.
    pub trail: Vec<(Place, usize)>,
    /// What lies over the page.
    pub overlay: Option<Overlay>,
    /// What lay over it before, each with its mark, the last one last: Esc leads back there.
    pub overlay_from: Vec<(Overlay, usize)>,
    /// The mark in the page's list.
    pub mark: usize,
    /// The mark in the overlay's list.
    pub overlay_mark: usize,
    /// Whether the editor has the keys, on a page with one.
    pub in_text: bool,
    /// The filter of the page's list.
    pub filter: String,
    /// The one-line field that has the keys.
    pub line: Option<Line>,
    /// The text on the page.
    pub editor: Option<Editor>,
    /// Ids of grounds picked for the text on the page, those that expose included.
    pub grounds: Vec<String>,
    /// Ground id → question id → answer, for the text on the page; those that expose are only here.
    pub answers: BTreeMap<String, BTreeMap<String, String>>,
    /// Which accounts of a list are ticked.
    pub ticked: Vec<String>,
    /// Kinds picked on the page "what for".
    pub kinds: Vec<Kind>,
    /// The next account is a child's.
    pub child: bool,
    /// The link is meant for the phone, and shown as a code.
    pub on_phone: bool,
    /// What was copied on this page: fields by number, -1 for the text or link.
    pub copied: Vec<i32>,
    /// What just happened.
    pub happened: Option<Happened>,
    /// Changes that could not be saved, until a save succeeds.
    pub unsaved: bool,
    /// Id of the authority that was picked for a complaint; else it goes to the nearest.
    pub authority: Option<String>,
    /// Who has a checklist here, as it was last looked up.
    pub people: Vec<Known>,
    /// Another checklist is being taken: until it is there, no key changes anything.
    pub switching: bool,
    /// What another window changed as well, to be decided on.
    pub clashes: Vec<Clash>,
    /// What is said about all accounts together, kept from one key to the next.
    pub overview: Kept,
}

impl Model {
    /// A model that stands nowhere yet; [`Walk::new`](super::walk::Walk::new) puts it where it belongs.
    pub fn new(setup: Setup, list: Checklist, language: String) -> Model {
        Model {
            setup,
            today: Date::ZERO,
            narrow: false,
            list,
            language,
            at: Place::Welcome,
            trail: Vec::new(),
            overlay: None,
            overlay_from: Vec::new(),
            mark: 0,
            overlay_mark: 0,
            in_text: false,
            filter: String::new(),
            line: None,
            editor: None,
            grounds: Vec::new(),
            answers: BTreeMap::new(),
            ticked: Vec::new(),
            kinds: Vec::new(),
            child: false,
            on_phone: false,
            copied: Vec::new(),
            happened: None,
            unsaved: false,
            authority: None,
            people: Vec::new(),
            switching: false,
            clashes: Vec::new(),
            overview: Kept::default(),
        }
    }

    /// Whose checklist it is.
    pub fn who(&self) -> Who {
        match &self.setup.person {
            _ if self.setup.guest => Who::Guest,
            Some(name) => Who::Named(name.clone()),
            None => Who::Own,
        }
    }

    /// How the person wants the face to look.
    pub fn look(&self) -> Look {
        self.setup.look.over(&self.list.settings)
    }

    /// Accounts have other ids from now on: whoever is at one stays there.
    pub(super) fn follow(&mut self, now: &[Renamed]) {
        let places = std::iter::once(&mut self.at).chain(self.trail.iter_mut().map(|(place, _)| place));
        let ids = places.filter_map(Place::account_mut).chain(&mut self.ticked);
        for id in ids.chain(self.list.accounts.iter_mut().map(|account| &mut account.id)) {
            *id = renamed(id, now).to_owned();
        }
        self.overview.forget();
    }

    /// The account the page is about.
    pub fn account(&self) -> Option<&crate::objection::checklist::Account> {
        self.list.account(self.at.account()?)
    }
}
