//! What a change makes of a checklist.

use super::super::checklist::{Account, Checklist, LetterText, Mark, Text};
use super::super::misread::{below, number, opened, removed, written};
use super::super::{file, keys, undecided};
use super::{Change, settled};

/// Makes a change. One of an account that is gone does nothing, and so does one of a key that there is not.
///
/// The same happens to the text by [`apply_to_text`](crate::objection::file::apply_to_text): what is read from the one is the other.
pub fn apply(list: &mut Checklist, change: &Change) {
    match settled(list, change).as_ref() {
        Change::Person(key, value) => {
            put_below(keys::person_mut(&mut list.person, key), value, &mut list.misread, "person", key);
        }
        Change::Setting(key, value) => {
            put_below(keys::word_mut(&mut list.settings, key), value, &mut list.misread, "settings", key);
        }
        Change::Switch(key, value) => {
            put_below(keys::switch_mut(&mut list.settings, key), value, &mut list.misread, "settings", key);
        }
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

/// As [`put`], for a key whose table is made for it.
fn put_below<T: PartialEq + Clone>(
    slot: Option<&mut Option<T>>,
    value: &Option<T>,
    misread: &mut Vec<String>,
    table: &str,
    key: &str,
) {
    let Some(slot) = slot else { return };
    if value.is_some() {
        opened(misread, table);
    }
    put(slot, value.clone(), misread, &below(table, key));
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
