//! The thread that saves. It alone writes the checklist.

mod queue;

use std::path::PathBuf;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use self::queue::State;
use super::Say;
use super::clock;
use super::save::{Apply, Saved, Trouble, save};
use super::storage::Storage;
use crate::clean::Clean;
use crate::walkthrough::effect::{Based, Clash, Outcome, Tried, Why};

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
    storage: Arc<dyn Storage>,
    apply: Apply,
    state: Mutex<State>,
    woken: Condvar,
    say: Say,
}

impl Saver {
    /// A saver that has nothing to do yet.
    pub fn new(shelf: Shelf, say: Say) -> Saver {
        let Shelf { storage, path, known, apply } = shelf;
        let state = Mutex::new(State::new(path, known));
        Saver { desk: Arc::new(Desk { storage, apply, state, woken: Condvar::new(), say }) }
    }

    /// Takes changes; they are saved soon. Without any, what could not be saved is tried again.
    pub fn give(&self, changes: Vec<Based>) {
        let mut state = self.desk.lock();
        let due = state.when_all(&changes, Instant::now());
        changes.into_iter().for_each(|change| state.accept(change));
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

    /// An outcome as it is true when it is told: the text of the file with all that still waits for it, so that nothing
    /// that was entered meanwhile is taken back. To be called when the walk is told, by the thread that gives changes.
    pub fn fresh(&self, outcome: Outcome) -> Outcome {
        match outcome {
            Outcome::Saved { theirs: Some(text) } => {
                Outcome::Saved { theirs: self.desk.lock().with_all(text, &self.desk.apply) }
            }
            Outcome::Conflict { theirs, clashes } => {
                let mut state = self.desk.lock();
                let Some(theirs) = state.with_all(theirs, &self.desk.apply) else {
                    // They are asked about with the next save.
                    return Outcome::Saved { theirs: None };
                };
                state.clashes.retain(|clash| !clashes.contains(clash));
                Outcome::Conflict { theirs, clashes }
            }
            Outcome::Renamed(_) => Outcome::Renamed(std::mem::take(&mut self.desk.lock().renamed)),
            other => other,
        }
    }

    /// Changes that another window had made as well and that the walk was never told of, at the end of a run.
    pub fn untold(&self) -> Vec<Clash> {
        self.desk.lock().clashes.clone()
    }

    /// Saves elsewhere from now on: what is there, as this run knows it.
    pub fn move_to(&self, path: PathBuf, known: Arc<str>) {
        let mut state = self.desk.lock();
        state.path = path;
        state.known = known;
    }

    /// Turns to another person's checklist with this text; changes that come from now on are saved there.
    ///
    /// # Errors
    /// Where something still waits for the one before, or the text cannot be read: then nothing has changed.
    pub fn turn_to(&self, path: PathBuf, known: Arc<str>) -> Result<(), Why> {
        match (self.desk.apply)(&known, &[]) {
            // One of a newer version is only read.
            Ok(_) | Err(Why::Newer) => {}
            Err(why) => return Err(why),
        }
        let mut state = self.desk.lock();
        if state.is_idle() && state.clashes.is_empty() {
            state.turn_to(path, known)
        } else {
            return Err(Why::NotSaved);
        }
        Ok(())
    }

    /// Where it saves.
    pub fn path(&self) -> PathBuf {
        self.desk.lock().path.clone()
    }

    /// The disk it saves on.
    pub(super) fn storage(&self) -> Arc<dyn Storage> {
        self.desk.storage.clone()
    }

    /// Saves now, whatever waits, and says whether all of it is on the disk. For the end of a run, and for signals and
    /// panics: it waits for nothing longer than `limit`, not even for its own lock.
    pub fn flush(&self, limit: Duration) -> bool {
        let end = Instant::now() + limit;
        let Some(mut state) = self.desk.lock_until(end) else { return false };
        if state.is_idle() {
            return state.clashes.is_empty();
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
        state.is_idle() && state.clashes.is_empty()
    }

    /// [`flush`](Saver::flush) for a process that ends now: whatever is given later is not saved any more, and whoever gives it
    /// waits for the end. What is wiped then stays wiped.
    pub fn close(&self, limit: Duration) -> bool {
        let end = Instant::now() + limit;
        loop {
            self.flush(end.saturating_duration_since(Instant::now()));
            let Some(state) = self.desk.lock_until(end) else { return false };
            let own = state.thread == Some(thread::current().id());
            // What came while it was saving is saved as well.
            if state.is_idle() || own || Instant::now() >= end {
                let saved = state.is_idle() && state.clashes.is_empty();
                std::mem::forget(state);
                return saved;
            }
        }
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
        if state.thread.is_some() {
            return Ok(());
        }
        let desk = self.clone();
        let thread = thread::Builder::new().name("saver".into()).spawn(move || desk.run())?;
        state.thread = Some(thread.thread().id());
        Ok(())
    }

    fn run(&self) {
        loop {
            let (path, changes, anew) = self.wait();
            let saving = || save(&*self.storage, &path, &changes, anew, clock::today(), &self.apply);
            let ended = self.with_a_word_if_slow(saving);
            self.settle(changes, ended);
        }
    }

    /// Waits until something is due.
    fn wait(&self) -> (PathBuf, Vec<Based>, bool) {
        let mut state = self.lock();
        loop {
            let now = Instant::now();
            state = match state.due {
                Some(due) if due <= now => {
                    state.due = None;
                    if !state.is_idle() {
                        state.remember_bodies();
                        state.writing = true;
                        state.in_hand = std::mem::take(&mut state.queue);
                        return (state.path.clone(), state.in_hand.clone(), state.unconfirmed);
                    }
                    state
                }
                Some(due) => self.woken.wait_timeout(state, due - now).unwrap_or_else(PoisonError::into_inner).0,
                None => self.woken.wait(state).unwrap_or_else(PoisonError::into_inner),
            };
        }
    }

    /// Notes what came of a save, and says it. Changes that did not get into the file stay, before those that came meanwhile.
    fn settle(&self, changes: Vec<Based>, ended: Result<Saved, Trouble>) {
        let mut state = self.lock();
        state.writing = false;
        state.in_hand.clear();
        state.ended += 1;
        if let Ok(saved) | Err(Trouble { in_place: Some(saved), .. }) = &ended
            && state.rename(saved.renamed.clone())
        {
            (self.say)(Outcome::Renamed(state.renamed.clone()));
        }
        let outcome = match ended {
            Ok(saved) => state.settled(saved),
            Err(trouble) => {
                state.failed(changes, trouble.in_place);
                Outcome::Failed { tried: Tried::Save, why: trouble.why }
            }
        };
        // Said before whoever waits for the end goes on: what came of one checklist must never be told of the next.
        (self.say)(outcome);
        drop(state);
        self.woken.notify_all();
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
