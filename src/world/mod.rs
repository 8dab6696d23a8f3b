//! What we touch: disk, clipboard, browser, clock, environment, signals, other programs. Nothing else in the program does.
//!
//! Everything that takes time happens in a thread of its own and comes home as an [`Outcome`].

use std::io;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::clean::Clean;
use crate::walkthrough::effect::{Effect, Outcome, Tried, Why};

pub mod clipboard;
pub mod clock;
pub mod content;
pub mod digest;
pub mod editor;
pub mod env;
pub mod export;
pub mod files;
pub mod keep;
mod open;
pub mod place;
pub mod reader;
pub mod save;
pub mod saver;
pub mod storage;
pub mod suspend;
pub mod trace;
mod trouble;
pub mod watchdog;

use self::clipboard::{Clipboard, Terminal};
use self::env::Surroundings;
use self::saver::{Saver, Shelf};

/// Where outcomes go. Called from any thread.
pub type Say = Arc<dyn Fn(Outcome) + Send + Sync>;

/// How long the last save of a run may take.
const LAST_SAVE: Duration = Duration::from_secs(5);

/// Does what the walk wants done.
pub struct World {
    around: Surroundings,
    saver: Saver,
    clipboard: Clipboard,
    say: Say,
}

impl World {
    /// A world that has done nothing yet, and started no thread.
    pub fn new(shelf: Shelf, around: Surroundings, terminal: Terminal, say: Say) -> World {
        let saver = Saver::new(shelf, say.clone());
        World { clipboard: Clipboard::new(around.clone(), terminal, say.clone()), around, saver, say }
    }

    /// Begins with an effect, and never waits for it. What only the owner of the terminal can do (the editor, the plain
    /// page, a stop, leaving) comes back.
    #[must_use = "what comes back has to be done by the owner of the terminal"]
    pub fn begin(&mut self, effect: Effect) -> Option<Effect> {
        match effect {
            Effect::Save(changes) => self.saver.give(changes),
            Effect::Copy(clip) => self.clipboard.copy(clip),
            Effect::ClearClipboard => self.clipboard.clear(),
            Effect::Open(link) => open::open(link, &self.around, self.say.clone()),
            Effect::Mail(address) => open::mail(address, &self.around, self.say.clone()),
            Effect::Digest(path) => digest::begin(path, self.say.clone()),
            Effect::Write { name, text } => self.write(name, text),
            Effect::Restore(backup) => self.restore(backup),
            Effect::Elsewhere => self.elsewhere(),
            Effect::Edit(_) | Effect::Bare | Effect::Suspend | Effect::Quit { .. } => return Some(effect),
        }
        None
    }

    fn write(&self, name: String, text: Arc<str>) {
        let (checklist, say) = (self.saver.path(), self.say.clone());
        self.beside(Tried::Write, move || {
            say(files::write(files::documents().as_deref(), &checklist, &name, &text));
        });
    }

    /// A copy of an earlier day takes the place of a checklist that cannot be read.
    fn restore(&self, backup: String) {
        let (saver, say) = (self.saver.clone(), self.say.clone());
        self.beside(Tried::Restore, move || say(restored(&saver, &backup)));
    }

    /// From now on all goes into a new file; the one that cannot be read stays as it is.
    fn elsewhere(&self) {
        let path = keep::free(&self.saver.path());
        let place = trouble::shown(&path);
        self.saver.move_to(path, Arc::from(""));
        (self.say)(Outcome::Moved(place));
    }

    /// Does something in a thread of its own.
    fn beside(&self, tried: Tried, work: impl FnOnce() + Send + 'static) {
        let begun: io::Result<_> = thread::Builder::new().name("writer".into()).spawn(work);
        if let Err(error) = begun {
            let why = Why::Other(Clean::line(&error.to_string()));
            (self.say)(Outcome::Failed { tried, why });
        }
    }

    /// The saver, for the watchdog and for a panic.
    pub fn saver(&self) -> Saver {
        self.saver.clone()
    }

    /// The end of a run: saves what waits and lets what was copied outlive the program, or with `clear` takes it out of
    /// the clipboard where it is still ours. Says whether all is saved.
    pub fn end(&mut self, clear: bool) -> bool {
        let saved = self.saver.flush(LAST_SAVE);
        self.clipboard.leave(clear);
        saved
    }
}

fn restored(saver: &Saver, backup: &str) -> Outcome {
    let (storage, path) = (saver.storage(), saver.path());
    let done = keep::restore(&*storage, &path, backup).and_then(|aside| Ok((aside, save::load(&*storage, &path)?)));
    match done {
        Ok((aside, text)) => {
            let text: Arc<str> = Arc::from(text.unwrap_or_default());
            saver.move_to(path, text.clone());
            Outcome::Restored { text, aside: aside.as_deref().map(trouble::shown) }
        }
        Err(why) => Outcome::Failed { tried: Tried::Restore, why },
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Mutex;
    use std::sync::mpsc::{Receiver, channel};

    use super::*;
    use crate::link::Link;
    use crate::walkthrough::effect::Merged;
    use crate::world::storage::Disk;

    fn world(path: PathBuf, around: Surroundings) -> (World, Receiver<Outcome>) {
        let (give, take) = channel();
        let give = Mutex::new(give);
        let say: Say = Arc::new(move |outcome| drop(give.lock().unwrap().send(outcome)));
        let apply: save::Apply = Arc::new(|text, _| Ok(Merged { text: text.to_owned(), clashes: Vec::new() }));
        let shelf = Shelf { storage: Arc::new(Disk), path, known: Arc::from(""), apply };
        (World::new(shelf, around, Arc::new(|_| Ok(())), say), take)
    }

    #[test]
    fn what_needs_the_terminal_comes_back() {
        let dir = tempfile::tempdir().unwrap();
        let (mut world, outcomes) = world(dir.path().join("list.toml"), Surroundings::default());
        for effect in [Effect::Edit(Arc::from("x")), Effect::Bare, Effect::Suspend] {
            assert_eq!(world.begin(effect.clone()), Some(effect));
        }
        assert!(world.end(false));
        assert!(outcomes.try_recv().is_err());
        assert_eq!(dir.path().read_dir().unwrap().count(), 0);
    }

    #[test]
    fn over_ssh_no_browser_is_started_and_nothing_is_cleared() {
        let (mut world, outcomes) = world("list.toml".into(), Surroundings { ssh: true, ..Surroundings::default() });
        let link = Link::check("https://www.facebook.com/x", |_| true).unwrap();
        assert_eq!(world.begin(Effect::Open(link)), None);
        assert_eq!(outcomes.recv(), Ok(Outcome::Failed { tried: Tried::Open, why: Why::NoBrowser }));
        assert_eq!(world.begin(Effect::ClearClipboard), None);
        assert_eq!(outcomes.recv(), Ok(Outcome::Cleared));
    }
}
