//! What we touch: disk, clipboard, browser, clock, environment, signals, other programs. Nothing else in the program does.
//!
//! Everything that takes time happens in a thread of its own and comes home as an [`Outcome`].

use std::io;
use std::path::PathBuf;
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
pub mod guest;
pub mod keep;
mod open;
pub mod people;
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
use self::people::Folk;
use self::saver::{Saver, Shelf};

/// Where outcomes go. Called from any thread.
pub type Say = Arc<dyn Fn(Outcome) + Send + Sync>;

/// How long the last save of a run may take.
const LAST_SAVE: Duration = Duration::from_secs(5);

/// Does what the walk wants done.
pub struct World {
    around: Surroundings,
    folk: Folk,
    saver: Saver,
    clipboard: Clipboard,
    say: Say,
}

impl World {
    /// A world that has done nothing yet, and started no thread.
    pub fn new(shelf: Shelf, around: Surroundings, terminal: Terminal, say: Say) -> World {
        let folk = Folk::alone(shelf.path.clone());
        let saver = Saver::new(shelf, say.clone());
        World { clipboard: Clipboard::new(around.clone(), terminal, say.clone()), around, folk, saver, say }
    }

    /// The same world, where others have checklists, too.
    pub fn among(self, folk: Folk) -> World {
        World { folk, ..self }
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
            Effect::LookForPeople => people::look(&self.folk, &self.say),
            Effect::Switch(who) => people::switch(&self.folk, &self.saver, who, &self.say),
            Effect::Restore(backup) => self.restore(backup),
            Effect::Elsewhere => self.elsewhere(),
            Effect::ClearScreen => return Some(effect),
            Effect::Edit(_) | Effect::Bare | Effect::Suspend | Effect::Quit { .. } => return Some(effect),
        }
        None
    }

    fn write(&self, name: String, text: Arc<str>) {
        let (checklist, say) = (self.saver.path(), self.say.clone());
        // What a guest asks for must not lie where all is wiped.
        let home = if self.folk.guest.is_some() { files::home() } else { None };
        self.beside(Tried::Write, move || {
            say(files::write(files::documents().or(home).as_deref(), &checklist, &name, &text));
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

    /// The folder in which a text lies while an editor has it, where it may not be any: a guest's goes with all that is theirs.
    pub fn place_to_edit(&self) -> Option<PathBuf> {
        self.folk.guest.as_ref().map(|guest| guest.folder().to_path_buf())
    }

    /// The end of a run: saves what waits and lets what was copied outlive the program, but for a guest, of whom nothing
    /// stays in the clipboard. Says whether all is saved.
    pub fn end(&mut self) -> bool {
        let saved = self.saver.flush(LAST_SAVE);
        self.clipboard.leave(self.folk.guest.is_some());
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
    use crate::walkthrough::effect::{Based, Change, Merged, Name, Who};
    use crate::world::storage::Disk;

    fn world(path: PathBuf, around: Surroundings) -> (World, Receiver<Outcome>) {
        let (give, take) = channel();
        let give = Mutex::new(give);
        let say: Say = Arc::new(move |outcome| drop(give.lock().unwrap().send(outcome)));
        let apply: save::Apply =
            Arc::new(|text, _| Ok(Merged { text: text.to_owned(), clashes: Vec::new(), renamed: Vec::new() }));
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
        assert!(world.end());
        assert!(outcomes.try_recv().is_err());
        assert_eq!(dir.path().read_dir().unwrap().count(), 0);
    }

    fn next(outcomes: &Receiver<Outcome>) -> Outcome {
        let mut all = std::iter::repeat_with(|| outcomes.recv_timeout(Duration::from_secs(20)).unwrap());
        // A slow disk is no fault of what is tested.
        all.find(|outcome| *outcome != Outcome::Saving).unwrap()
    }

    fn removal() -> Based {
        Based { change: Change::Remove("x".into()), was: None }
    }

    fn named(name: &str) -> Who {
        Who::Named(Name::of(name).unwrap())
    }

    fn people(dir: &std::path::Path) -> (World, Receiver<Outcome>) {
        let (give, take) = channel();
        let give = Mutex::new(give);
        let say: Say = Arc::new(move |outcome| drop(give.lock().unwrap().send(outcome)));
        // Each change adds a sign, so that it shows which file it went into.
        let apply: save::Apply = Arc::new(|text, changes| match text {
            "broken" => Err(Why::Unreadable(Clean::line("x"))),
            _ => Ok(Merged {
                text: text.to_owned() + &"+".repeat(changes.len()),
                clashes: Vec::new(),
                renamed: Vec::new(),
            }),
        });
        let own = dir.join("checklist.toml");
        let shelf = Shelf { storage: Arc::new(Disk), path: own.clone(), known: Arc::from(""), apply };
        let world = World::new(shelf, Surroundings::default(), Arc::new(|_| Ok(())), say);
        (world.among(Folk { own, folder: Some(dir.join("people")), guest: None }), take)
    }

    #[test]
    fn what_one_changed_is_saved_before_the_next_is_there_and_never_with_the_next() {
        let dir = tempfile::tempdir().unwrap();
        let (mut world, outcomes) = people(dir.path());
        let change = || Effect::Save(vec![removal()]);
        assert_eq!(world.begin(change()), None);
        assert_eq!(world.begin(Effect::Switch(named("mum"))), None);
        assert!(matches!(next(&outcomes), Outcome::Saved { .. }));
        let Outcome::Switched(taken) = next(&outcomes) else { panic!("not switched") };
        assert_eq!((taken.who, &*taken.text), (named("mum"), ""));
        let read = |name: &str| std::fs::read_to_string(dir.path().join(name)).unwrap_or_default();
        assert_eq!((read("checklist.toml"), read("people/mum.toml")), ("+".into(), "".into()));
        for _ in 0..2 {
            assert_eq!(world.begin(change()), None);
            assert!(matches!(next(&outcomes), Outcome::Saved { theirs: None }));
        }
        assert_eq!(world.begin(Effect::LookForPeople), None);
        let Outcome::People(all) = next(&outcomes) else { panic!("nobody") };
        let all: Vec<_> = all.into_iter().map(|one| (one.who, one.text.unwrap().to_string())).collect();
        assert_eq!(all, [(Who::Own, "+".to_owned()), (named("mum"), "++".to_owned())]);
        assert!(world.end());
        assert_eq!((read("checklist.toml"), read("people/mum.toml")), ("+".into(), "++".into()));
    }

    #[test]
    fn one_that_cannot_be_read_does_not_take_the_place_of_another() {
        let dir = tempfile::tempdir().unwrap();
        let (mut world, outcomes) = people(dir.path());
        std::fs::create_dir(dir.path().join("people")).unwrap();
        std::fs::write(dir.path().join("people/tom.toml"), "broken").unwrap();
        assert_eq!(world.begin(Effect::Switch(named("tom"))), None);
        assert!(matches!(next(&outcomes), Outcome::Failed { tried: Tried::Switch, why: Why::Unreadable(_) }));
        assert_eq!(world.begin(Effect::Save(vec![removal()])), None);
        assert!(matches!(next(&outcomes), Outcome::Saved { .. }));
        assert_eq!(std::fs::read_to_string(dir.path().join("checklist.toml")).unwrap(), "+");
        assert_eq!(std::fs::read_to_string(dir.path().join("people/tom.toml")).unwrap(), "broken");
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
