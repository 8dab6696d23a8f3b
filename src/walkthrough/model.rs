//! All that can change while the program runs: where a person is, what they have on the page, what is kept.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::editor::Editor;
use super::effect::{Clash, Name, Renamed, Who, Why, renamed};
pub use super::line::{Line, LineField};
use super::look::Look;
use super::overview::Kept;
use super::page::Tone;
pub use super::place::{Overlay, Place, Which};
pub use super::unread::{EarlierCopy, Unread};
use crate::clean::Clean;
use crate::guide::platform::Whose;
use crate::objection::checklist::{Account, Checklist};

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
    /// The link is opened elsewhere: on the phone, by a code, or by hand where it could not be opened from here.
    pub on_phone: bool,
    /// What was copied on this page: fields by number, -1 for the text or link; and whether it was read back.
    pub copied: Vec<(i32, bool)>,
    /// What just happened.
    pub happened: Option<Happened>,
    /// The word that was said right before this key: what it warns of is confirmed by the same key once more.
    pub said_before: Option<&'static str>,
    /// A typed day that was doubted: the same once more is taken.
    pub doubted: Option<Date>,
    /// Changes that could not be saved, until a save succeeds.
    pub unsaved: bool,
    /// Id of the authority that was picked for a complaint; else it goes to the nearest.
    pub authority: Option<String>,
    /// Who has a checklist here, as it was last looked up.
    pub people: Vec<Known>,
    /// Another checklist is being taken: until it is there, no key changes anything.
    pub switching: bool,
    /// Files that were written for this person, where they lie.
    pub written: Vec<String>,
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
            said_before: None,
            doubted: None,
            unsaved: false,
            authority: None,
            people: Vec::new(),
            switching: false,
            written: Vec::new(),
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
    pub fn account(&self) -> Option<&Account> {
        self.list.account(self.at.account()?)
    }
}
