//! The walk: what is known and where the person is, in one hand.

use std::cell::RefCell;
use std::rc::Rc;

use super::effect::Effect;
use super::look::Look;
use super::message::Msg;
use super::model::{Model, Place, Setup};
use super::page::Page;
use super::{pages, update};
use crate::clean::Clean;
use crate::guide::Guide;
use crate::objection::checklist::Checklist;

/// Holds what is known and where the person is.
#[derive(Debug)]
pub struct Walk {
    guide: Rc<Guide>,
    model: Model,
    /// The page as it was last asked for, until something happens.
    page: RefCell<Option<Page>>,
}

impl Walk {
    /// A walk over this checklist; it stands at the start, or at the accounts if there are any.
    ///
    /// Many walks can share one guide, which is parsed once then.
    pub fn new(guide: impl Into<Rc<Guide>>, setup: Setup, list: Checklist) -> Walk {
        let guide = guide.into();
        let language = language(&guide, &setup, &list);
        let mut model = Model::new(setup, list, language);
        if model.setup.unread.is_some() {
            model.at = Place::Unreadable;
        } else if !model.list.accounts.is_empty() {
            model.at = Place::Accounts;
        }
        pages::clash::ask_again(&mut model);
        Walk { guide, model, page: RefCell::default() }
    }

    /// Something happened: what shall be done outside?
    pub fn turn(&mut self, msg: Msg) -> Vec<Effect> {
        let first = self.model.today == jiff::civil::Date::ZERO;
        let page = self.page.take();
        let effects = update::on_page(&self.guide, &mut self.model, page, msg);
        if first && self.model.today != jiff::civil::Date::ZERO {
            self.begin();
        }
        effects
    }

    /// What is said at the end of a run beside where it was saved.
    pub fn parting(&self) -> Vec<Clean> {
        pages::parting(&pages::show::Show::new(&self.guide, &self.model))
    }

    /// The day is known for the first time.
    fn begin(&mut self) {
        let mut turn = super::turn::Turn { guide: &self.guide, model: &mut self.model, effects: Vec::new() };
        if turn.model.at == Place::Accounts {
            // The recommended account depends on the day.
            pages::arrive(&mut turn);
        }
        if turn.model.setup.read_only.is_some() && turn.model.setup.unread.is_none() {
            turn.say(super::page::Tone::Waiting, "only-read", &[]);
        }
    }

    /// The page as it is now.
    pub fn page(&self) -> Page {
        self.page.borrow_mut().get_or_insert_with(|| pages::page(&self.guide, &self.model)).clone()
    }

    /// Where the person is.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// How the person wants the face to look.
    pub fn look(&self) -> Look {
        self.model.look()
    }

    /// What is known.
    pub fn guide(&self) -> &Guide {
        &self.guide
    }
}

/// The language of the program: the flag, else the setting, else the first of the environment that there are words for.
pub(super) fn language(guide: &Guide, setup: &Setup, list: &Checklist) -> String {
    let given = setup.languages.first().filter(|_| setup.language_is_given);
    let wanted = given.into_iter().chain(&list.settings.language).chain(&setup.languages);
    wanted.map(String::as_str).find_map(|tag| guide.nearest_language(tag)).unwrap_or("en").to_owned()
}
