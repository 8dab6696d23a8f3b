//! A change with what it was based on, so that two windows that changed the same value are told apart from two that did not.

use super::change::{Change, settled};
use super::checklist::Checklist;
use super::keys;
use super::misread::below;

/// A change, and what stood in its place when it was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Based {
    /// The change.
    pub change: Change,
    /// The change that would have put there what was there; none where nothing was.
    pub was: Option<Change>,
}

/// An account of this run that another window's had the id of: the id it had here, and the one that it has in the file.
pub type Renamed = (String, String);

/// Two changes of the same value.
#[derive(Clone, Debug, PartialEq)]
pub struct Clash {
    /// This window's. It is not in the file.
    pub mine: Change,
    /// The change that would put there what the file holds now; none where it holds nothing.
    pub theirs: Option<Change>,
}

impl Based {
    /// A change of this checklist. A new account has an id that no other has here; another window may have given it, too.
    pub fn on(list: &Checklist, change: Change) -> Based {
        let change = settled(list, &change).into_owned();
        Based { was: there(list, &change), change }
    }

    /// Makes it one of the account that it is meant for, where that has another id by now. A new account of the same id is
    /// meant for itself: what comes after it is no longer about the renamed one.
    pub fn follow(&mut self, renamed: &mut Vec<Renamed>) {
        match &mut self.change {
            Change::Add(account) => {
                renamed.retain(|(was, _)| *was != account.id);
                if renamed.iter().any(|(_, is)| *is == account.id) {
                    let other = beyond(&account.id, renamed);
                    renamed.push((std::mem::replace(&mut account.id, other.clone()), other));
                }
            }
            change => {
                change.follow(renamed);
                if let Some(was) = &mut self.was {
                    was.follow(renamed);
                }
            }
        }
    }

    /// What stands in the way of it in this checklist: the same value, changed meanwhile to another. What happened and
    /// what was added never does; neither does the change of an account that is gone.
    pub fn clash(&self, list: &Checklist) -> Option<Clash> {
        let theirs = there(list, &self.change);
        let same = theirs == self.was || theirs.as_ref() == meant(&self.change) || gone(list, &self.change);
        (!same).then(|| Clash { mine: self.change.clone(), theirs })
    }
}

impl AsRef<Change> for Based {
    fn as_ref(&self) -> &Change {
        &self.change
    }
}

impl AsRef<Change> for Change {
    fn as_ref(&self) -> &Change {
        self
    }
}

/// An id that no renamed account has: the file says later whether it is free.
fn beyond(id: &str, renamed: &[Renamed]) -> String {
    let base = id.rsplit_once('-').map_or(id, |(base, _)| base);
    let free = |id: &String| !renamed.iter().any(|(was, is)| was == id || is == id);
    (2_usize..).map(|n| format!("{base}-{n}")).find(free).unwrap_or_default()
}

/// Notes that what goes by one id now gets another.
pub(super) fn rename(known: &mut Vec<Renamed>, from: &str, to: &str) {
    match known.iter_mut().find(|(_, is)| is == from) {
        Some((_, is)) => *is = to.to_owned(),
        None => known.push((from.to_owned(), to.to_owned())),
    }
}

/// The id by which an account goes now.
pub fn renamed<'a>(id: &'a str, renamed: &'a [Renamed]) -> &'a str {
    renamed.iter().find(|(was, _)| was == id).map_or(id, |(_, is)| is)
}

/// What a change leaves in its place.
fn meant(change: &Change) -> Option<&Change> {
    let takes_out = match change {
        Change::Person(_, value)
        | Change::Setting(_, value)
        | Change::Answer { value, .. }
        | Change::Undecided(_, value)
        | Change::Set { value, .. } => value.is_none(),
        Change::Switch(_, value) => value.is_none(),
        Change::Mark { mark, .. } | Change::Protect(_, mark) => mark.is_none(),
        Change::Remove(_) => true,
        Change::Text(_) | Change::Add(_) | Change::Event { .. } | Change::Letter { .. } => false,
    };
    (!takes_out).then_some(change)
}

/// The account that a change is about.
fn of_account(change: &Change) -> Option<&str> {
    match change {
        Change::Set { account, .. }
        | Change::Mark { account, .. }
        | Change::Event { account, .. }
        | Change::Letter { account, .. } => Some(account),
        _ => None,
    }
}

fn gone(list: &Checklist, change: &Change) -> bool {
    of_account(change).is_some_and(|id| list.account(id).is_none())
}

/// What stands in the place of a change, as the change that would put it there.
fn there(list: &Checklist, change: &Change) -> Option<Change> {
    match change {
        Change::Person(key, _) => keys::person(&list.person, key).map(|value| Change::Person(key, Some(value))),
        Change::Setting(key, _) => keys::word(&list.settings, key).map(|value| Change::Setting(key, Some(value))),
        Change::Switch(key, _) => keys::switch(&list.settings, key).map(|on| Change::Switch(key, Some(on))),
        Change::Answer { ground, ask, .. } => {
            let value = Some(list.answers.get(ground)?.get(ask)?.clone());
            Some(Change::Answer { ground: ground.clone(), ask: ask.clone(), value })
        }
        Change::Text(text) => list.text(&text.purpose).cloned().map(Change::Text),
        Change::Remove(id) => list.account(id).cloned().map(Change::Add),
        Change::Set { account: id, key, .. } => {
            let value = Some(keys::account(list.account(id)?, key)?.into_owned());
            Some(Change::Set { account: id.clone(), key, value })
        }
        Change::Mark { account: id, step, .. } => {
            let mark = Some(list.account(id)?.mark(step)?);
            Some(Change::Mark { account: id.clone(), step: step.clone(), mark })
        }
        Change::Letter { account: id, letter } => {
            let known = list.account(id)?.letters.iter().rfind(|known| known.kind == letter.kind)?;
            Some(Change::Letter { account: id.clone(), letter: known.clone() })
        }
        Change::Protect(id, _) => list.protect.get(id).map(|mark| Change::Protect(id.clone(), Some(*mark))),
        // Each stands for itself.
        Change::Add(_) | Change::Event { .. } | Change::Undecided(..) => None,
    }
}

/// What a change puts in its place, as a person wrote it; empty where it takes something out.
pub fn value(change: &Change) -> String {
    match change {
        Change::Person(_, value)
        | Change::Setting(_, value)
        | Change::Answer { value, .. }
        | Change::Undecided(_, value)
        | Change::Set { value, .. } => value.clone().unwrap_or_default(),
        Change::Switch(_, on) => on.map(|on| on.to_string()).unwrap_or_default(),
        Change::Text(text) => text.body.to_string(),
        Change::Letter { letter, .. } => letter.body.to_string(),
        Change::Mark { mark, .. } | Change::Protect(_, mark) => {
            mark.map(|mark| mark.on.to_string()).unwrap_or_default()
        }
        Change::Add(account) => account.id.clone(),
        Change::Remove(_) => String::new(),
        Change::Event { event, .. } => event.note.clone().unwrap_or_default(),
    }
}

/// Where in the file a change belongs, as a dotted path that begins with the id of its account: `person.name`,
/// `instagram-1.steps.x`.
pub fn path(change: &Change) -> String {
    match change {
        Change::Person(key, _) => below("person", key),
        Change::Setting(key, _) | Change::Switch(key, _) => below("settings", key),
        Change::Answer { ground, ask, .. } => below(&below("answers", ground), ask),
        Change::Text(text) => below("text", &text.purpose),
        Change::Add(account) => account.id.clone(),
        Change::Remove(id) => id.clone(),
        Change::Set { account, key, .. } => below(account, key),
        Change::Mark { account, step, .. } => below(&below(account, "steps"), step),
        Change::Event { account, .. } => below(account, "history"),
        Change::Letter { account, letter } => below(&below(account, "letter"), &letter.kind),
        Change::Protect(id, _) => below("protect", id),
        Change::Undecided(place, _) => below("undecided", place),
    }
}

#[cfg(test)]
mod tests;
