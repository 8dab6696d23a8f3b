//! The thread that saves. It alone writes the checklist.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use super::Say;
use super::clock;
use super::save::{Apply, Saved, Trouble, save};
use super::storage::Storage;
use crate::clean::Clean;
use crate::walkthrough::effect::{Change, Outcome, Tried, Why};

/// How long half-written text may wait.
const DRAFT: Duration = Duration::from_secs(2);
/// How many signs of it may wait.
const SIGNS: usize = 50;
/// After how long a save is worth a word.
const SLOW: Duration = Duration::from_millis(300);

/// Where and how it is saved.
pub struct Shelf {
    /// The disk.
    pub storage: Arc<dyn Storage>,
    /// The checklist.
    pub path: PathBuf,
    /// Its text as this run knows it.
    pub known: Arc<str>,
    /// How changes get into it.
    pub apply: Apply,
}

/// Takes changes from any thread and saves them in a thread of its own, which begins with the first.
#[derive(Clone)]
pub struct Saver {
    desk: Arc<Desk>,
}

struct Desk {
    state: Mutex<State>,
    woken: Condvar,
    say: Say,
}

#[derive(Default)]
struct State {
    shelf: Option<Shelf>,
    thread: Option<ThreadId>,
    queue: Vec<Change>,
    /// When the queue is to be written; without it, it waits for the next change.
    due: Option<Instant>,
    /// Texts as they were when they were last written.
    bodies: HashMap<Draft, Arc<str>>,
    writing: bool,
    /// The file has the changes, but the disk did not confirm it.
    unconfirmed: bool,
    /// How many saves came to an end.
    ended: u64,
}

/// Which text a draft is of.
type Draft = (String, String);

fn draft(change: &Change) -> Option<(Draft, &Arc<str>)> {
    match change {
        Change::Text(text) => Some(((String::new(), text.purpose.clone()), &text.body)),
        Change::Letter { account, letter } => Some(((account.clone(), letter.kind.clone()), &letter.body)),
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
    /// Puts a change into the queue. A draft takes the place of an earlier one of the same text, unless something other
    /// than a draft stands between them.
    fn take_in(&mut self, change: Change) {
        let key = draft(&change).map(|(key, _)| key);
        let earlier = self.queue.iter_mut().rev().take_while(|waiting| waiting.is_draft());
        let same = earlier.into_iter().find(|waiting| key.is_some() && draft(waiting).map(|(key, _)| key) == key);
        match same {
            Some(waiting) => *waiting = change,
            None => self.queue.push(change),
        }
    }

    fn when(&self, change: &Change, now: Instant) -> Instant {
        let Some((key, body)) = draft(change) else { return now };
        let written = self.bodies.get(&key).map_or("", |body| body);
        if differing(written, body) >= SIGNS { now } else { now + DRAFT }
    }

    fn is_idle(&self) -> bool {
        self.queue.is_empty() && !self.writing && !self.unconfirmed
    }

    fn remember_bodies(&mut self) {
        for (key, body) in self.queue.iter().filter_map(draft) {
            self.bodies.insert(key, body.clone());
        }
    }
}

impl Saver {
    /// A saver that has nothing to do yet.
    pub fn new(shelf: Shelf, say: Say) -> Saver {
        let state = Mutex::new(State { shelf: Some(shelf), ..State::default() });
        Saver { desk: Arc::new(Desk { state, woken: Condvar::new(), say }) }
    }

    /// Takes changes; they are saved soon. Without any, what could not be saved is tried again.
    pub fn give(&self, changes: Vec<Change>) {
        let now = Instant::now();
        let mut state = self.desk.lock();
        let mut due = if changes.is_empty() { now } else { now + DRAFT };
        for change in changes {
            due = due.min(state.when(&change, now));
            state.take_in(change);
        }
        state.due = Some(state.due.map_or(due, |earlier| earlier.min(due)));
        if state.is_idle() {
            state.due = None;
            drop(state);
            return (self.desk.say)(Outcome::Saved { theirs: None });
        }
        let begun = self.desk.begin(&mut state);
        drop(state);
        self.desk.woken.notify_all();
        if let Err(error) = begun {
            let why = Why::Other(Clean::line(&error.to_string()));
            (self.desk.say)(Outcome::Failed { tried: Tried::Save, why });
        }
    }

    /// Saves now, whatever waits, and says whether all of it is on the disk. For the end of a run, and for signals and
    /// panics: it waits for nothing longer than `limit`, not even for its own lock.
    pub fn flush(&self, limit: Duration) -> bool {
        let end = Instant::now() + limit;
        let Some(mut state) = self.desk.lock_until(end) else { return false };
        if state.is_idle() {
            return true;
        }
        if state.thread == Some(thread::current().id()) {
            return false;
        }
        let goal = state.ended + 1 + u64::from(state.writing && !state.queue.is_empty());
        state.due = Some(Instant::now());
        self.desk.woken.notify_all();
        while state.ended < goal {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return false;
            }
            state = self.desk.woken.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        state.is_idle()
    }
}

impl Desk {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A thread that panics may itself hold the lock.
    fn lock_until(&self, end: Instant) -> Option<MutexGuard<'_, State>> {
        loop {
            match self.state.try_lock() {
                Ok(state) => return Some(state),
                Err(TryLockError::Poisoned(state)) => return Some(state.into_inner()),
                Err(TryLockError::WouldBlock) if Instant::now() >= end => return None,
                Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(2)),
            }
        }
    }

    fn begin(self: &Arc<Desk>, state: &mut State) -> std::io::Result<()> {
        let Some(shelf) = state.shelf.take() else { return Ok(()) };
        let desk = self.clone();
        let (hand, take) = mpsc::sync_channel(1);
        // The shelf goes by a channel, so that it comes back if there can be no thread.
        let thread = thread::Builder::new().name("saver".into()).spawn(move || {
            if let Ok(shelf) = take.recv() {
                desk.run(shelf);
            }
        });
        match thread {
            Ok(thread) => {
                state.thread = Some(thread.thread().id());
                hand.send(shelf).map_err(std::io::Error::other)
            }
            Err(error) => {
                state.shelf = Some(shelf);
                Err(error)
            }
        }
    }

    fn run(&self, mut shelf: Shelf) {
        loop {
            let (changes, anew) = self.wait();
            let saving = || save(&*shelf.storage, &shelf.path, &changes, anew, clock::today(), &shelf.apply);
            let ended = self.with_a_word_if_slow(saving);
            (self.say)(self.settle(&mut shelf, changes, ended));
        }
    }

    /// Waits until something is due.
    fn wait(&self) -> (Vec<Change>, bool) {
        let mut state = self.lock();
        loop {
            let now = Instant::now();
            state = match state.due {
                Some(due) if due <= now => {
                    state.due = None;
                    if !state.is_idle() {
                        state.remember_bodies();
                        state.writing = true;
                        return (std::mem::take(&mut state.queue), state.unconfirmed);
                    }
                    state
                }
                Some(due) => self.woken.wait_timeout(state, due - now).unwrap_or_else(PoisonError::into_inner).0,
                None => self.woken.wait(state).unwrap_or_else(PoisonError::into_inner),
            };
        }
    }

    /// Notes what came of a save. Changes that did not get into the file stay, before those that came meanwhile.
    fn settle(&self, shelf: &mut Shelf, changes: Vec<Change>, ended: Result<Saved, Trouble>) -> Outcome {
        let mut state = self.lock();
        state.writing = false;
        state.ended += 1;
        let outcome = match ended {
            Ok(saved) => {
                state.unconfirmed = false;
                let theirs = (saved.before != shelf.known).then(|| saved.now.clone());
                shelf.known = saved.now;
                Outcome::Saved { theirs }
            }
            Err(trouble) => {
                match trouble.in_place {
                    Some(saved) => {
                        state.unconfirmed = true;
                        if saved.before == shelf.known {
                            shelf.known = saved.now;
                        }
                    }
                    None => {
                        let later = std::mem::replace(&mut state.queue, changes);
                        later.into_iter().for_each(|change| state.take_in(change));
                    }
                }
                Outcome::Failed { tried: Tried::Save, why: trouble.why }
            }
        };
        drop(state);
        self.woken.notify_all();
        outcome
    }

    /// A disk that hangs must not look like a program that hangs. The second thread lives no longer than the save.
    fn with_a_word_if_slow<T>(&self, work: impl FnOnce() -> T) -> T {
        let (done, wait) = mpsc::channel::<()>();
        let say = self.say.clone();
        let second = thread::Builder::new().name("slow".into()).spawn(move || {
            if wait.recv_timeout(SLOW) == Err(RecvTimeoutError::Timeout) {
                say(Outcome::Saving);
            }
        });
        let result = work();
        drop(done);
        if let Ok(second) = second {
            // Its word must not come after the outcome.
            let _ = second.join();
        }
        result
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
