//! Every change of a checklist that there is. Pages and commands make changes and nothing else.

use std::borrow::Cow;

use super::based::{self, Renamed};
use super::checklist::{Account, Checklist, Event, LetterText, Mark, Text};
use super::file;
use super::misread::{below, number, opened, removed, written};
use super::undecided;

/// One change. Saved as itself, so that two windows never lose each other's work.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// A key of `[person]`: `name`, `country`, `region`, `email`, `phone`; `None` takes it out.
    Person(&'static str, Option<String>),
    /// A key of `[settings]` with a word for a value.
    Setting(&'static str, Option<String>),
    /// A key of `[settings]` that is on or off.
    Switch(&'static str, Option<bool>),
    /// An answer to a ground's question.
    Answer {
        /// Ground id.
        ground: String,
        /// Question id.
        ask: String,
        /// The answer; `None` takes it out.
        value: Option<String>,
    },
    /// The text for its purpose, in place of what was there.
    Text(Text),
    /// A new account, with whatever it has already.
    Add(Account),
    /// An account goes.
    Remove(String),
    /// A key of an account: `handle`, `form`, `whose`, `accounts_centre`, `route`, `own_date` (`2026-12-01`); `None` takes
    /// it out, and a value that is none of its kind does nothing.
    Set {
        /// Account id.
        account: String,
        /// Which key.
        key: &'static str,
        /// Its value.
        value: Option<String>,
    },
    /// A step is marked, or its mark is taken back.
    Mark {
        /// Account id.
        account: String,
        /// Step id.
        step: String,
        /// The mark.
        mark: Option<Mark>,
    },
    /// Something happened.
    Event {
        /// Account id.
        account: String,
        /// What.
        event: Event,
    },
    /// A text of an account's own, in place of the draft of its kind. What was sent stays; the same text sent twice on a day is
    /// one.
    Letter {
        /// Account id.
        account: String,
        /// The text.
        letter: LetterText,
    },
    /// A thing that protects more is marked, or its mark is taken back.
    Protect(String, Option<Mark>),
    /// What this window wrote where another wrote something else, until the person has picked: its place and the value;
    /// `None` takes it out.
    Undecided(String, Option<String>),
}

impl Change {
    /// Makes it a change of the same account under its present id.
    pub(super) fn follow(&mut self, renamed: &[Renamed]) {
        let id = match self {
            Change::Set { account, .. }
            | Change::Mark { account, .. }
            | Change::Event { account, .. }
            | Change::Letter { account, .. }
            | Change::Remove(account) => account,
            Change::Add(account) => &mut account.id,
            _ => return,
        };
        *id = based::renamed(id, renamed).to_owned();
    }

    /// Whether it only carries text that is being typed, and may wait a moment.
    pub fn is_draft(&self) -> bool {
        match self {
            Change::Text(_) => true,
            Change::Letter { letter, .. } => letter.on.is_none(),
            _ => false,
        }
    }
}

/// Keys of `[person]`.
pub const PERSON_KEYS: [&str; 5] = ["name", "country", "region", "email", "phone"];
/// Keys of `[settings]` with a word for a value.
pub const WORD_SETTINGS: [&str; 4] = ["language", "app_language", "letter_language", "palette"];
/// Keys of `[settings]` that are on or off.
pub const SWITCHES: [&str; 4] = ["ascii", "mouse", "mask", "clear_clipboard"];
/// Keys of an account that can be set, in the order in which a new one is written.
pub const ACCOUNT_KEYS: [&str; 6] = ["form", "handle", "whose", "accounts_centre", "route", "own_date"];

/// The change as it can be made: an account whose id is taken by another (two windows added one each) gets the next
/// free id, so that neither is lost.
pub(super) fn settled<'a>(list: &Checklist, change: &'a Change) -> Cow<'a, Change> {
    match change {
        Change::Add(account) if list.account(&account.id).is_some() => {
            Cow::Owned(Change::Add(Account { id: list.free_id(&account.platform), ..account.clone() }))
        }
        other => Cow::Borrowed(other),
    }
}

/// Makes a change. One of an account that is gone does nothing, and so does one of a key that there is not.
///
/// The same happens to the text by [`apply_to_text`](super::file::apply_to_text): what is read from the one is the other.
pub fn apply(list: &mut Checklist, change: &Change) {
    match settled(list, change).as_ref() {
        Change::Person(key, value) => set_person(list, key, value),
        Change::Setting(key, value) => set_word(list, key, value),
        Change::Switch(key, value) => set_switch(list, key, *value),
        Change::Answer { ground, ask, value } => answer(list, ground, ask, value.as_deref()),
        Change::Text(text) => set_text(list, text),
        Change::Add(account) => add(list, account),
        Change::Remove(id) => {
            remove(list, id);
            list.undecided.retain(|place, _| !undecided::is_of(place, id));
        }
        Change::Set { account, key, value } => set(list, account, key, value.as_deref()),
        Change::Mark { account, step, mark } => {
            if let Some((account, at, misread)) = find(list, account) {
                set_mark(&mut account.steps, step, *mark, misread, &below(&at, "steps"));
            }
        }
        Change::Event { account, event } => {
            if let Some((account, at, misread)) = find(list, account) {
                opened(misread, &below(&at, "history"));
                account.history.push(event.clone());
            }
        }
        Change::Letter { account, letter } => set_letter(list, account, letter),
        Change::Protect(id, mark) => {
            let mut marks: Vec<_> = std::mem::take(&mut list.protect).into_iter().collect();
            set_mark(&mut marks, id, *mark, &mut list.misread, "protect");
            list.protect = marks.into_iter().collect();
        }
        Change::Undecided(place, value) => set_undecided(list, place, value.as_deref()),
    }
}

/// Writes a value where it differs; what was written is no longer misread. Nothing that could not be read is taken out.
fn put<T: PartialEq>(slot: &mut T, value: T, misread: &mut Vec<String>, at: &str) {
    if *slot != value {
        *slot = value;
        written(misread, at);
    }
}

fn set_person(list: &mut Checklist, key: &str, value: &Option<String>) {
    let person = &mut list.person;
    let slot = match key {
        "name" => &mut person.name,
        "country" => &mut person.country,
        "region" => &mut person.region,
        "email" => &mut person.email,
        "phone" => &mut person.phone,
        _ => return,
    };
    put_below(slot, value.clone(), &mut list.misread, "person", key);
}

fn set_word(list: &mut Checklist, key: &str, value: &Option<String>) {
    let settings = &mut list.settings;
    let slot = match key {
        "language" => &mut settings.language,
        "app_language" => &mut settings.app_language,
        "letter_language" => &mut settings.letter_language,
        "palette" => &mut settings.palette,
        _ => return,
    };
    put_below(slot, value.clone(), &mut list.misread, "settings", key);
}

fn set_switch(list: &mut Checklist, key: &str, value: Option<bool>) {
    let settings = &mut list.settings;
    let slot = match key {
        "ascii" => &mut settings.ascii,
        "mouse" => &mut settings.mouse,
        "mask" => &mut settings.mask,
        "clear_clipboard" => &mut settings.clear_clipboard,
        _ => return,
    };
    put_below(slot, value, &mut list.misread, "settings", key);
}

/// As [`put`], for a key whose table is made for it.
fn put_below<T: PartialEq>(slot: &mut Option<T>, value: Option<T>, misread: &mut Vec<String>, table: &str, key: &str) {
    if value.is_some() {
        opened(misread, table);
    }
    put(slot, value, misread, &below(table, key));
}

fn answer(list: &mut Checklist, ground: &str, ask: &str, value: Option<&str>) {
    let at = below("answers", ground);
    let Some(value) = value else {
        if let Some(given) = list.answers.get_mut(ground) {
            given.remove(ask);
        }
        list.answers.retain(|_, given| !given.is_empty());
        return;
    };
    opened(&mut list.misread, &at);
    let given = list.answers.entry(ground.to_owned()).or_default();
    let now = given.insert(ask.to_owned(), value.to_owned());
    if now.as_deref() != Some(value) {
        written(&mut list.misread, &below(&at, ask));
    }
}

fn set_undecided(list: &mut Checklist, place: &str, value: Option<&str>) {
    let Some(value) = value else {
        list.undecided.remove(place);
        return;
    };
    opened(&mut list.misread, "undecided");
    if list.undecided.insert(place.to_owned(), value.to_owned()).as_deref() != Some(value) {
        written(&mut list.misread, &below("undecided", place));
    }
}

fn set_text(list: &mut Checklist, text: &Text) {
    let Some(index) = list.texts.iter().position(|known| known.purpose == text.purpose) else {
        opened(&mut list.misread, "text");
        list.texts.push(text.clone());
        return;
    };
    let at = below("text", &number(&list.misread, "text", index).to_string());
    let (known, misread) = (&mut list.texts[index], &mut list.misread);
    put(&mut known.language, text.language.clone(), misread, &below(&at, "language"));
    put(&mut known.grounds, text.grounds.clone(), misread, &below(&at, "grounds"));
    put(&mut known.short, text.short, misread, &below(&at, "short"));
    put(&mut known.own, text.own, misread, &below(&at, "own"));
    put(&mut known.body, text.body.clone(), misread, &below(&at, "body"));
}

fn add(list: &mut Checklist, account: &Account) {
    opened(&mut list.misread, "account");
    let mut steps = Vec::new();
    for (step, mark) in &account.steps {
        set_mark(&mut steps, step, Some(*mark), &mut Vec::new(), "");
    }
    list.accounts.push(Account { steps, ..account.clone() });
}

fn remove(list: &mut Checklist, id: &str) {
    // An id that was written twice by hand goes as a whole.
    while let Some(index) = list.accounts.iter().position(|account| account.id == id) {
        let number = number(&list.misread, "account", index);
        list.accounts.remove(index);
        removed(&mut list.misread, "account", number);
    }
}

/// The account, its path, and what was misread.
fn find<'a>(list: &'a mut Checklist, id: &str) -> Option<(&'a mut Account, String, &'a mut Vec<String>)> {
    let index = list.accounts.iter().position(|account| account.id == id)?;
    let at = below("account", &number(&list.misread, "account", index).to_string());
    Some((&mut list.accounts[index], at, &mut list.misread))
}

fn set(list: &mut Checklist, account: &str, key: &str, value: Option<&str>) {
    let Some((account, at, misread)) = find(list, account) else { return };
    let at = below(&at, key);
    let slot = match key {
        "form" => &mut account.form,
        "handle" => &mut account.handle,
        "accounts_centre" => &mut account.accounts_centre,
        "route" => &mut account.route,
        "whose" => {
            if let Some(whose) = value.map_or(Some(Default::default()), file::whose) {
                put(&mut account.whose, whose, misread, &at);
            }
            return;
        }
        "own_date" => {
            if let Some(day) = value.map_or(Some(None), |value| file::own_day(value).map(Some)) {
                put(&mut account.own_date, day, misread, &at);
            }
            return;
        }
        _ => return,
    };
    put(slot, value.map(str::to_owned), misread, &at);
}

fn set_mark(marks: &mut Vec<(String, Mark)>, step: &str, mark: Option<Mark>, misread: &mut Vec<String>, table: &str) {
    let Some(mark) = mark else {
        // What goes takes along what was misread in it.
        if let Some(index) = marks.iter().position(|(id, _)| id == step) {
            marks.remove(index);
            written(misread, &below(table, step));
        }
        return;
    };
    opened(misread, table);
    let at = below(table, step);
    match marks.iter_mut().find(|(id, _)| id == step) {
        Some((_, known)) => {
            put(&mut known.on, mark.on, misread, &below(&at, "on"));
            put(&mut known.version, mark.version, misread, &below(&at, "version"));
            put(&mut known.skipped, mark.skipped, misread, &below(&at, "skipped"));
        }
        None => {
            written(misread, &at);
            marks.push((step.to_owned(), mark));
        }
    }
}

fn set_letter(list: &mut Checklist, account: &str, letter: &LetterText) {
    let Some((account, at, misread)) = find(list, account) else { return };
    let at = below(&at, "letter");
    if account.letters.contains(letter) {
        return;
    }
    let meant = |known: &LetterText| known.kind == letter.kind && known.is_draft();
    let Some(index) = account.letters.iter().rposition(meant) else {
        opened(misread, &at);
        account.letters.push(letter.clone());
        return;
    };
    let at = below(&at, &number(misread, &at, index).to_string());
    let known = &mut account.letters[index];
    put(&mut known.on, letter.on, misread, &below(&at, "on"));
    put(&mut known.language, letter.language.clone(), misread, &below(&at, "language"));
    put(&mut known.own, letter.own, misread, &below(&at, "own"));
    put(&mut known.body, letter.body.clone(), misread, &below(&at, "body"));
}
