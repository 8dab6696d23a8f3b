//! What waits to be saved, and until when.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::ThreadId;
use std::time::{Duration, Instant};

use super::super::save::{Apply, Saved};
use crate::walkthrough::effect::{Based, Change, Clash, Outcome, Renamed, renamed};

/// How long half-written text may wait.
const DRAFT: Duration = Duration::from_secs(2);
/// How many signs of it may wait.
const SIGNS: usize = 50;

/// What the saver knows and has before it.
pub(super) struct State {
    /// The checklist.
    pub(super) path: PathBuf,
    /// Its text as this run knows it.
    pub(super) known: Arc<str>,
    pub(super) thread: Option<ThreadId>,
    pub(super) queue: Vec<Based>,
    /// What is being written just now.
    pub(super) in_hand: Vec<Based>,
    /// When the queue is to be written; without it, it waits for the next change.
    pub(super) due: Option<Instant>,
    /// Texts as they were when they were last written.
    bodies: HashMap<Draft, Arc<str>>,
    pub(super) writing: bool,
    /// The file has the changes, but the disk did not confirm it.
    pub(super) unconfirmed: bool,
    /// What another window had changed as well, until the walk knows of it.
    pub(super) clashes: Vec<Clash>,
    /// New accounts that have another id in the file, until the walk knows of it.
    pub(super) renamed: Vec<Renamed>,
    /// The file holds more than the walk was told, and the next outcome has to say it.
    untold: bool,
    /// Texts of this file that are on their way to the walk.
    said: Vec<Arc<str>>,
    /// How many saves came to an end.
    pub(super) ended: u64,
}

/// Which text a draft is of.
type Draft = (String, String);

fn draft(change: &Change) -> Option<(Draft, &Arc<str>)> {
    match change {
        Change::Text(text) => Some(((String::new(), text.purpose.clone()), &text.body)),
        // What was sent is no draft: nothing takes its place.
        Change::Letter { account, letter } if change.is_draft() => {
            Some(((account.clone(), letter.kind.clone()), &letter.body))
        }
        _ => None,
    }
}

/// Bytes that are compared at once.
const STRETCH: usize = 1024;

/// How many signs differ between two texts, where one stretch was changed.
fn differing(old: &str, new: &str) -> usize {
    // Whole stretches at once: this is asked at every letter of a text that may be long.
    let stretches = old.as_bytes().chunks_exact(STRETCH).zip(new.as_bytes().chunks_exact(STRETCH));
    let same = stretches.take_while(|(a, b)| a == b).count() * STRETCH;
    let rest = old.bytes().skip(same).zip(new.bytes().skip(same));
    let same = same + rest.take_while(|(a, b)| a == b).count();
    let head = (0..=same).rev().find(|at| old.is_char_boundary(*at)).unwrap_or(0);
    let (old, new) = (&old.as_bytes()[head..], &new.as_bytes()[head..]);
    let stretches = old.rchunks_exact(STRETCH).zip(new.rchunks_exact(STRETCH));
    let tail = stretches.take_while(|(a, b)| a == b).count() * STRETCH;
    let rest = old.iter().rev().skip(tail).zip(new.iter().rev().skip(tail));
    let tail = tail + rest.take_while(|(a, b)| a == b).count();
    let signs = |text: &[u8]| text[..text.len() - tail].iter().filter(|byte| **byte & 0xc0 != 0x80).count();
    signs(old).max(signs(new))
}

impl State {
    /// Nothing waits yet.
    pub(super) fn new(path: PathBuf, known: Arc<str>) -> State {
        State {
            path,
            known,
            thread: None,
            queue: Vec::new(),
            in_hand: Vec::new(),
            due: None,
            bodies: HashMap::new(),
            writing: false,
            unconfirmed: false,
            clashes: Vec::new(),
            renamed: Vec::new(),
            untold: false,
            said: Vec::new(),
            ended: 0,
        }
    }

    /// From now on another checklist is saved. Only while nothing waits.
    pub(super) fn turn_to(&mut self, path: PathBuf, known: Arc<str>) {
        (self.path, self.known) = (path, known);
        self.bodies.clear();
        self.said.clear();
    }

    /// When changes that came now are to be written.
    pub(super) fn when_all(&self, changes: &[Based], now: Instant) -> Instant {
        changes.iter().map(|change| self.when(&change.change, now)).min().unwrap_or(now)
    }

    /// Takes a change of a walk that may not know yet what its accounts are called in the file.
    pub(super) fn accept(&mut self, mut change: Based) {
        change.follow(&mut self.renamed);
        self.take_in(change);
    }

    /// Accounts got other ids in the file: what waits goes with them. Says whether the walk has to be told.
    pub(super) fn rename(&mut self, mut now: Vec<Renamed>) -> bool {
        if now.is_empty() {
            return false;
        }
        self.queue.iter_mut().for_each(|waiting| waiting.follow(&mut now));
        // What the walk calls an account may be two names away from what it is called now.
        let before = std::mem::take(&mut self.renamed);
        self.renamed = before.iter().map(|(was, is)| (was.clone(), renamed(is, &now).to_owned())).collect();
        now.retain(|(was, _)| !before.iter().any(|(_, is)| is == was));
        self.renamed.extend(now);
        true
    }

    /// Puts a change into the queue. A draft takes the place of an earlier one of the same text, unless something other
    /// than a draft stands between them.
    pub(super) fn take_in(&mut self, change: Based) {
        let key = draft(&change.change).map(|(key, _)| key);
        let earlier = self.queue.iter_mut().rev().take_while(|waiting| waiting.change.is_draft());
        let mut same = earlier.filter(|waiting| key.is_some() && draft(&waiting.change).map(|(key, _)| key) == key);
        match same.next() {
            // What the earlier one was based on is what the file should still hold.
            Some(waiting) => waiting.change = change.change,
            None => self.queue.push(change),
        }
    }

    fn when(&self, change: &Change, now: Instant) -> Instant {
        let Some((key, body)) = draft(change) else { return now };
        let written = self.bodies.get(&key).map_or("", |body| body);
        if differing(written, body) >= SIGNS { now } else { now + DRAFT }
    }

    /// All changes of a save were made, but for those that clash.
    pub(super) fn settled(&mut self, saved: Saved) -> Outcome {
        self.unconfirmed = false;
        self.clashes.extend(saved.clashes);
        let more = std::mem::take(&mut self.untold) || saved.before != self.known;
        self.known = saved.now.clone();
        if more || !self.clashes.is_empty() {
            self.said.push(saved.now.clone());
        }
        if self.clashes.is_empty() {
            Outcome::Saved { theirs: more.then_some(saved.now) }
        } else {
            Outcome::Conflict { theirs: saved.now, clashes: self.clashes.clone() }
        }
    }

    /// A save failed; with `in_place` its text is in the file all the same, and the disk did not confirm it.
    pub(super) fn failed(&mut self, changes: Vec<Based>, in_place: Option<Saved>) {
        match in_place {
            Some(saved) => {
                self.unconfirmed = true;
                self.clashes.extend(saved.clashes);
                if saved.before == self.known {
                    self.known = saved.now;
                }
            }
            None => {
                let later = std::mem::replace(&mut self.queue, changes);
                later.into_iter().for_each(|change| self.take_in(change));
            }
        }
    }

    /// The text of the file by now, with all that still waits for it. What clashes stays out: it comes home by itself. Nothing
    /// while an account that waits has the id of another in the file: what they are called is told when it is saved.
    pub(super) fn with_all(&mut self, theirs: Arc<str>, apply: &Apply) -> Option<Arc<str>> {
        // What was said of another checklist stays as it was.
        let said = self.said.iter().position(|text| Arc::ptr_eq(text, &theirs));
        let now = said.map_or(theirs, |n| {
            self.said.remove(n);
            self.known.clone()
        });
        let waiting: Vec<Based> = self.in_hand.iter().chain(&self.queue).cloned().collect();
        if waiting.is_empty() {
            return Some(now);
        }
        match apply(&now, &waiting) {
            Ok(merged) if merged.renamed.is_empty() => Some(Arc::from(merged.text)),
            Ok(_) => {
                self.untold = true;
                None
            }
            Err(_) => Some(now),
        }
    }

    pub(super) fn is_idle(&self) -> bool {
        self.queue.is_empty() && !self.writing && !self.unconfirmed
    }

    pub(super) fn remember_bodies(&mut self) {
        for (key, body) in self.queue.iter().filter_map(|waiting| draft(&waiting.change)) {
            self.bodies.insert(key, body.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_counted_where_texts_differ() {
        assert_eq!(differing("", "abc"), 3);
        assert_eq!(differing("hello world", "hello big world"), 4);
        assert_eq!(differing("aaa", "aa"), 1);
        assert_eq!(differing("é", "è"), 1);
        assert_eq!(differing("abc", "abc"), 0);
        let long = "é, and more of it. ".repeat(1_000);
        assert_eq!(differing(&long, &long), 0);
        assert_eq!(differing(&long, &format!("{long}!")), 1);
        assert_eq!(differing(&long, &format!("{}two{}", &long[..10_020], &long[10_020..])), 3);
    }
}
