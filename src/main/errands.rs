//! What commands ask of the world, done one after the other: each has ended when its call returns.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use optout::clean::Clean;
use optout::faces::commands::{Around, Copied, Folders, Found, Hands, Keeper, Person};
use optout::guide::{Texts, Words};
use optout::link::Link;
use optout::objection::based;
use optout::objection::checklist::Checklist;
use optout::objection::{change, file};
use optout::walkthrough::effect::{Based, Change, Clip, Effect, Outcome, Why};
use optout::world::env::{self, Surroundings, columns};
use optout::world::storage::Disk;
use optout::world::{World, clock, content, digest, export, keep, place, save, trace};

use crate::start::{self, Kept, Wanted};

/// How often a save waits for other programs, two seconds each time.
const TRIES: usize = 5;
/// How long a copy or a browser is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// The hands of a command.
pub struct Errands<'a> {
    /// The checklist.
    pub kept: &'a Kept,
    /// What was asked for.
    pub wanted: &'a Wanted,
    /// Words for what goes into a new file.
    pub words: &'a Words,
    /// What is wrong with the folder of content.
    pub faults: Vec<Clean>,
}

impl Errands<'_> {
    fn path(&self) -> &Path {
        &self.kept.path
    }

    /// The program's own folder, where the checklist is in it.
    fn data(&self) -> Option<PathBuf> {
        place::data().ok().filter(|data| self.path().starts_with(data))
    }

    fn people(&self) -> Vec<(String, PathBuf)> {
        // A guest learns of nobody.
        if self.wanted.guest {
            return Vec::new();
        }
        place::data().map(|data| trace::people(&data.join("people"))).unwrap_or_default()
    }

    /// Changes with what the command read before it made them.
    fn based(&self, changes: Vec<Change>) -> Vec<Based> {
        let mut list = self.kept.list.clone();
        let on = |change: Change| {
            let based = Based::on(&list, change);
            change::apply(&mut list, &based.change);
            based
        };
        changes.into_iter().map(on).collect()
    }

    /// One effect, and what came of it.
    fn once(&self, effect: Effect) -> Option<Outcome> {
        let (give, take) = mpsc::channel();
        let give = std::sync::Mutex::new(give);
        // The receiver is ours and lives as long.
        let say = Arc::new(move |outcome| {
            if let Ok(give) = give.lock() {
                let _ = give.send(outcome);
            }
        });
        let shelf = start::shelf(self.kept, self.words);
        let mut world = World::new(shelf, Surroundings::here(), Arc::new(to_terminal), say);
        let _ = world.begin(effect);
        let outcome = take.recv_timeout(PATIENCE).ok();
        // What a command copied is there to be pasted after it.
        world.end();
        outcome
    }
}

/// A command asks nothing: where one of its changes clashes, none is made.
fn whole(apply: save::Apply) -> save::Apply {
    Arc::new(move |text, changes| {
        let merged = apply(text, changes)?;
        let clash = merged.clashes.first().map(|clash| Why::Clash(Clean::line(&based::path(&clash.mine))));
        clash.map_or(Ok(merged), Err)
    })
}

/// A sequence for the terminal goes only to a terminal: never into a pipe or a file.
fn to_terminal(bytes: &[u8]) -> io::Result<()> {
    let (mut out, mut err) = (io::stdout(), io::stderr());
    let target: &mut dyn Write = match (out.is_terminal(), err.is_terminal()) {
        (true, _) => &mut out,
        (false, true) => &mut err,
        (false, false) => return Err(io::ErrorKind::NotConnected.into()),
    };
    target.write_all(bytes).and_then(|()| target.flush())
}

impl Folders for Errands<'_> {
    fn read(&mut self, folder: &Path) -> Result<Found, Why> {
        let found = content::read_folder(folder, &Texts::embedded().hosts())?;
        let ignored = found.ignored.into_iter().map(|(name, _)| name).collect();
        Ok(Found { texts: found.texts.into_iter().collect(), ignored })
    }

    fn write(&mut self, folder: &Path, files: &[(&str, &str)]) -> Result<(), Why> {
        export::write_folder(folder, files)
    }
}

impl Hands for Errands<'_> {
    fn save(&mut self, changes: Vec<Change>) -> Result<Checklist, Why> {
        if self.wanted.practice {
            let mut list = self.kept.list.clone();
            changes.iter().for_each(|change| change::apply(&mut list, change));
            return Ok(list);
        }
        let shelf = start::shelf(self.kept, self.words);
        let apply = whole(shelf.apply);
        let changes = self.based(changes);
        let save =
            |changes: &[Based], anew| save::save(&*shelf.storage, &shelf.path, changes, anew, clock::today(), &apply);
        let mut tries = 1;
        let saved = loop {
            match save(&changes, false) {
                Ok(saved) => break saved,
                Err(trouble) if trouble.why == Why::Locked && tries < TRIES => tries += 1,
                // It is in its place, and the disk did not confirm it: only written again, not made again.
                Err(trouble) if trouble.in_place.is_some() => break save(&[], true).map_err(|trouble| trouble.why)?,
                Err(trouble) => return Err(trouble.why),
            }
        };
        file::read(&saved.now).map_err(|fault| Why::Unreadable(fault.reason))
    }

    fn copy(&mut self, clip: Clip) -> Result<Copied, Why> {
        match self.once(Effect::Copy(clip)) {
            Some(Outcome::Copied { how, proven, signs, .. }) => Ok(Copied { how, proven, signs }),
            Some(Outcome::Failed { why, .. }) => Err(why),
            _ => Err(Why::Slow),
        }
    }

    fn open(&mut self, link: &Link) -> Result<(), Why> {
        if self.wanted.practice {
            return Ok(());
        }
        match self.once(Effect::Open(link.clone())) {
            Some(Outcome::Opened) => Ok(()),
            Some(Outcome::Failed { why, .. }) => Err(why),
            _ => Err(Why::Slow),
        }
    }

    fn digest(&mut self, file: &Path) -> Result<(PathBuf, String), Why> {
        digest::digest(file)
    }

    fn write_new(&mut self, file: &Path, text: &str) -> Result<PathBuf, Why> {
        export::write_file(file, text)
    }

    fn everyone(&mut self) -> Vec<Person> {
        let read = |path: PathBuf| {
            let wanted = Wanted { file: Some(path), person: None, guest: false, ..self.wanted.clone() };
            start::checklist(&wanted, self.words)
                .map(|kept| kept.list)
                .map_err(|stop| stop.lines.into_iter().next().unwrap_or_default())
        };
        let people = if self.wanted.practice { Vec::new() } else { self.people() };
        // With --person, that person stands among the others.
        let is_own = people.iter().all(|(_, path)| *path != self.kept.path);
        let own = is_own.then(|| Person { name: None, list: Ok(self.kept.list.clone()) });
        let others = people.into_iter().filter(|(_, path)| path.is_file());
        own.into_iter().chain(others.map(|(name, path)| Person { name: Some(name), list: read(path) })).collect()
    }
}

impl Keeper for Errands<'_> {
    fn text(&mut self) -> Result<Option<String>, Why> {
        if self.wanted.practice { Ok(None) } else { save::load(&Disk, self.path()) }
    }

    fn backups(&mut self) -> Vec<(String, Option<String>)> {
        if self.wanted.practice { Vec::new() } else { keep::backups(&Disk, self.path()) }
    }

    fn open_to_others(&mut self) -> Vec<PathBuf> {
        if self.wanted.practice {
            return Vec::new();
        }
        let mut all = trace::of(self.path());
        let folders = all.iter().filter_map(|path| Some(path.parent()?.to_path_buf()));
        let data = self.data();
        // The folder of a file that lies elsewhere is not ours to close.
        let ours = |folder: &PathBuf| {
            folder.ends_with("backups") || data.as_ref().is_some_and(|data| folder.starts_with(data))
        };
        let mut folders: Vec<_> = folders.filter(ours).chain(data.clone().filter(|data| data.is_dir())).collect();
        folders.sort_unstable();
        folders.dedup();
        all.extend(folders);
        keep::open_to_others(all)
    }

    fn leftover(&mut self) -> Option<PathBuf> {
        if self.wanted.practice { None } else { keep::leftover(&Disk, self.path()) }
    }

    fn around(&mut self) -> Around {
        let output = io::stdout().is_terminal() || io::stderr().is_terminal();
        Around {
            terminal: io::stdin().is_terminal() && io::stdout().is_terminal(),
            term: env::term(),
            columns: columns(),
            utf8: env::speaks_utf8(),
            way: Surroundings::here().way(output),
            content: self.faults.clone(),
        }
    }

    fn close(&mut self, paths: &[PathBuf]) -> Result<(), Why> {
        keep::close(paths)
    }

    fn restore(&mut self, backup: &str) -> Result<Option<PathBuf>, Why> {
        keep::restore(&Disk, self.path(), backup)
    }

    fn tidy(&mut self) -> Result<(), Why> {
        keep::tidy(&Disk, self.path())
    }

    fn traces(&mut self, everybody: bool) -> Vec<PathBuf> {
        if self.wanted.practice {
            return Vec::new();
        }
        let mut all = trace::of(self.path());
        let mut data = self.data();
        // What others keep is no business of a guest's.
        if everybody && !self.wanted.guest {
            data = place::data().ok();
            let own = data.as_ref().map(|data| data.join("checklist.toml"));
            let others = own.into_iter().chain(self.people().into_iter().map(|(_, path)| path));
            for path in others.flat_map(|path| trace::of(&path)) {
                if !all.contains(&path) {
                    all.push(path);
                }
            }
        }
        let folders = trace::emptied(&all, data.as_deref());
        all.extend(folders);
        all
    }

    fn copies(&mut self) -> Vec<PathBuf> {
        if self.wanted.practice { Vec::new() } else { trace::copies(self.path()) }
    }

    fn delete(&mut self, paths: &[PathBuf]) -> Result<(), (PathBuf, Why)> {
        trace::delete(self.path(), paths)
    }
}
