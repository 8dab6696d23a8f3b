//! What a page may do when something happens: the one way to change the model, the checklist and the world.

use std::sync::Arc;

use super::effect::{Based, Change, Clip, Effect, Mailto, What};
use super::model::{Happened, Line, LineField, Model, Place};
use super::page::Tone;
use crate::guide::platform::Form;
use crate::guide::{Guide, Words};
use crate::link::Link;
use crate::objection::checklist::{Account, Event, Mark, Text};
use crate::objection::{change, letter, plan, recheck, standing};

/// One turn: what is known, what may change, and what shall be done outside.
pub struct Turn<'a> {
    /// What is known.
    pub guide: &'a Guide,
    /// What may change.
    pub model: &'a mut Model,
    /// What shall be done outside, in order.
    pub effects: Vec<Effect>,
}

impl Turn<'_> {
    /// Words in the person's language.
    pub fn words(&self) -> Words {
        self.guide.words(&self.model.language)
    }

    /// Changes the checklist, and has it saved unless one practises or the file is only read.
    pub fn change(&mut self, change: Change) {
        let change = Based::on(&self.model.list, change);
        change::apply(&mut self.model.list, &change.change);
        // No account is told by the text it will send: a letter typed must not cost a look at every one of them.
        if !change.change.is_draft() {
            self.model.overview.forget();
        }
        if self.model.setup.practice || self.model.setup.read_only.is_some() {
            return;
        }
        match self.effects.last_mut() {
            Some(Effect::Save(changes)) => changes.push(change),
            _ => self.effects.push(Effect::Save(vec![change])),
        }
    }

    /// Says what happened, in one line.
    pub fn say(&mut self, tone: Tone, word: &'static str, args: &[(&'static str, &str)]) {
        let args = args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        self.model.happened = Some(Happened { tone, word, args });
    }

    /// Goes to a place; Esc leads back from there.
    pub fn go(&mut self, place: Place) {
        let from = std::mem::replace(&mut self.model.at, place);
        self.model.trail.push((from, self.model.mark));
        self.arrive();
    }

    /// Goes to a place from which Esc leads to the accounts: a part of the walk has ended.
    pub fn go_anew(&mut self, place: Place) {
        self.model.trail.clear();
        if place != Place::Accounts && !self.model.list.accounts.is_empty() {
            self.model.trail.push((Place::Accounts, 0));
        }
        self.model.at = place;
        self.arrive();
    }

    /// One level back; at the start it stays.
    pub fn back(&mut self) {
        let Some((place, mark)) = self.model.trail.pop() else {
            if !self.model.list.accounts.is_empty() && self.model.at != Place::Accounts {
                self.go_anew(Place::Accounts);
            }
            return;
        };
        self.model.at = place;
        self.arrive();
        self.model.mark = mark;
    }

    /// Back to a place that was left, or to one in its stead.
    pub fn back_to(&mut self, place: Place) {
        if let Some(at) = self.model.trail.iter().rposition(|(known, _)| *known == place) {
            self.model.trail.truncate(at);
        }
        self.model.at = place;
        self.arrive();
    }

    fn arrive(&mut self) {
        let model = &mut *self.model;
        model.mark = 0;
        model.filter.clear();
        model.line = None;
        model.doubted = None;
        model.in_text = false;
        model.editor = None;
        model.ticked.clear();
        model.copied.clear();
        super::pages::arrive(self);
    }

    /// The account the page is about.
    pub fn account(&self) -> Option<Account> {
        self.model.account().cloned()
    }

    /// Marks a step of the page's account.
    pub fn mark(&mut self, step: &str, version: u32, skipped: bool) {
        let Some(account) = self.model.at.account().map(str::to_owned) else { return };
        let mark = Mark { on: self.model.today, version, skipped };
        self.change(Change::Mark { account, step: step.to_owned(), mark: Some(mark) });
    }

    /// Takes a mark back.
    pub fn unmark(&mut self, step: &str) {
        let Some(account) = self.account() else { return };
        if account.mark(step).is_some() {
            self.change(Change::Mark { account: account.id, step: step.to_owned(), mark: None });
        }
    }

    /// Sets a key of the page's account.
    pub fn set(&mut self, key: &'static str, value: Option<String>) {
        let Some(account) = self.model.at.account().map(str::to_owned) else { return };
        self.change(Change::Set { account, key, value });
    }

    /// Writes into an account's history.
    pub fn record(&mut self, account: &str, event: Event) {
        self.change(Change::Event { account: account.to_owned(), event });
    }

    /// Notes that the present rung was tried in vain; the next one is taken from then on.
    pub fn fail_rung(&mut self) {
        let Some(account) = self.account() else { return };
        let Some(route) = plan::route(self.guide, &self.model.list, &account) else { return };
        self.mark(&route.id, 1, true);
        self.set("route", None);
        self.set("form", None);
        match account.mark(plan::LOCKED_OUT) {
            // Every other form asks for the account that is lost.
            Some(_) => self.set("route", Some(plan::LETTER_ROUTE.to_owned())),
            None => self.unmark(plan::SESSION),
        }
    }

    /// Takes a route, even one that was tried before.
    pub fn take_route(&mut self, route: &str) {
        self.unmark(route);
        self.set("form", None);
        self.set("route", Some(route.to_owned()));
    }

    /// Opens a link in the browser; in practice it only says so.
    pub fn open(&mut self, link: &Link) {
        if self.model.setup.practice {
            self.say(Tone::Quiet, "practice-nothing-opened", &[("host", link.host())]);
        } else {
            self.effects.push(Effect::Open(link.clone()));
        }
    }

    /// Hands a letter to the mail program; in practice it only says so.
    pub fn mail(&mut self, address: Mailto) {
        if self.model.setup.practice {
            self.say(Tone::Quiet, "practice-nothing-mailed", &[]);
        } else {
            self.effects.push(Effect::Mail(address));
        }
    }

    /// Copies something.
    pub fn copy(&mut self, what: What, text: impl Into<Arc<str>>) {
        self.effects.push(Effect::Copy(Clip { what, text: text.into() }));
    }

    /// Has a field of one line filled.
    pub fn ask_line(&mut self, field: LineField, text: &str) {
        self.model.line = Some(Line { field, editor: super::editor::Editor::line(text) });
    }

    /// The link that the page is about.
    pub fn link(&self) -> Option<Link> {
        page_link(self.guide, self.model)
    }

    /// Goes where the walk of an account stands.
    pub fn go_on(&mut self, account: &str) {
        if let Some(place) = place_of(self.guide, self.model, account) {
            self.go(place);
        }
    }

    /// Goes to the next account that has not begun, or to all accounts.
    pub fn next_account(&mut self) {
        let fresh = |account: &&Account| {
            matches!(standing::standing(account), standing::Standing::NotStarted | standing::Standing::UnderWay)
        };
        let next = self.model.list.accounts.iter().find(fresh).map(|account| account.id.clone());
        self.go_anew(Place::Accounts);
        if let Some(next) = next {
            self.go_on(&next);
        }
    }

    /// Keeps the text on the page as it stands, for its purpose.
    pub fn keep_text(&mut self, own: bool) {
        if let Place::Follow(_, kind) = self.model.at {
            return super::pages::follow::keep(self, kind);
        }
        let (Some(account), Some(editor)) = (self.account(), &self.model.editor) else { return };
        let purpose = letter::purpose(&account);
        let before = self.model.list.text(purpose);
        let exposes = |id: &String| self.guide.grounds().iter().any(|ground| ground.id == *id && ground.exposes);
        let text = Text {
            purpose: purpose.to_owned(),
            language: before.map_or_else(|| text_language(self.model), |text| text.language.clone()),
            grounds: self.model.grounds.iter().filter(|id| !exposes(id)).cloned().collect(),
            short: before.is_none_or(|text| text.short),
            own,
            body: editor.shared(),
        };
        self.change(Change::Text(text));
    }
}

/// The language a text is written in: the setting, else that of the app, else that of the program.
pub fn text_language(model: &Model) -> String {
    let settings = &model.list.settings;
    settings.letter_language.clone().or_else(|| settings.app_language.clone()).unwrap_or_else(|| model.language.clone())
}

/// Where the walk of an account stands.
pub fn place_of(guide: &Guide, model: &Model, id: &str) -> Option<Place> {
    let account = model.list.account(id)?;
    let id = id.to_owned();
    Some(match plan::stage(guide, &model.list, account) {
        plan::Stage::Linked => Place::LinkedAccepted(id),
        plan::Stage::Before => Place::Before(id),
        plan::Stage::Session => Place::Session(id),
        plan::Stage::Step(n) => Place::Step(id, n),
        plan::Stage::Opened => Place::Opened(id),
        plan::Stage::Form => Place::Form(id),
        plan::Stage::Code => Place::Code(id),
        plan::Stage::Letter => Place::Letter(id),
        plan::Stage::Advice => Place::Advice(id),
        plan::Stage::Waiting => Place::Waiting(id),
        plan::Stage::Rest if recheck::due(account).is_some_and(|again| again.due <= model.today) => Place::Again(id),
        plan::Stage::Rest => Place::Record(id),
    })
}

/// The form or page of Meta's that a page is about: of the step; where a way of several steps begins, of its first; else
/// the form at the end of the route.
pub fn page_form<'g>(guide: &'g Guide, model: &Model) -> Option<&'g Form> {
    let account = model.account()?;
    let route = plan::route(guide, &model.list, account)?;
    let step = match &model.at {
        Place::Step(_, n) | Place::Different(_, n) => Some(*n),
        Place::Session(_) | Place::SessionHelp(..) if !route.steps.is_empty() => Some(0),
        _ => None,
    };
    match step {
        Some(n) => guide.form(guide.step(route.steps.get(n)?)?.opens.as_deref()?),
        None => plan::form(guide, account, route),
    }
}

/// Its link.
pub fn page_link(guide: &Guide, model: &Model) -> Option<Link> {
    guide.form_link(page_form(guide, model)?)
}
