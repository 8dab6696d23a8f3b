//! Whose checklists there are on this machine, and how one takes the place of another.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use super::Say;
use super::guest::Guest;
use super::saver::Saver;
use super::storage::Disk;
use super::{place, save, trace};
use crate::clean::Clean;
use crate::walkthrough::effect::{Name, Neighbour, Outcome, TakenOver, Tried, Who, Why};

/// How long the save before a change of persons may take.
const LAST_SAVE: Duration = Duration::from_secs(5);

/// Where people's checklists lie.
#[derive(Clone, Debug)]
pub struct Folk {
    /// The one that the program opens unasked.
    pub own: PathBuf,
    /// The folder of those with a name; none where the system knows no home.
    pub folder: Option<PathBuf>,
    /// The temporary one, in a run for a guest.
    pub guest: Option<Guest>,
}

impl Folk {
    /// Nobody but the owner of this checklist.
    pub fn alone(own: PathBuf) -> Folk {
        Folk { own, folder: None, guest: None }
    }

    /// Names with a file of their own, by the alphabet. A file whose name no one could ask for is not among them.
    pub fn named(&self) -> Vec<(Name, PathBuf)> {
        let all = self.folder.as_deref().map(trace::people).unwrap_or_default();
        let known =
            all.into_iter().filter_map(|(stem, path)| Some((Name::of(&stem).filter(|n| n.as_str() == stem)?, path)));
        known.filter(|(_, path)| path.is_file()).collect()
    }

    fn path(&self, who: &Who) -> Option<PathBuf> {
        match who {
            Who::Own => Some(self.own.clone()),
            Who::Named(name) => self.folder.as_deref().map(|folder| place::of_person(folder, name)),
            Who::Guest => self.guest.as_ref().map(Guest::checklist),
        }
    }
}

/// Who is there; said once all are read. A guest learns of nobody.
pub(super) fn look(folk: &Folk, say: &Say) {
    let (folk, told) = (folk.clone(), say.clone());
    let begun = thread::Builder::new().name("people".into()).spawn(move || {
        let own = (Who::Own, folk.own.clone());
        let named = folk.named().into_iter().map(|(name, path)| (Who::Named(name), path));
        let all = std::iter::once(own).chain(named).filter(|_| folk.guest.is_none());
        told(Outcome::People(all.map(|(who, path)| Neighbour { who, text: text(&path) }).collect()));
    });
    if begun.is_err() {
        // Without a thread the page stays with the one person that it knows.
        say(Outcome::People(Vec::new()));
    }
}

fn text(path: &Path) -> Result<Arc<str>, Why> {
    save::load(&Disk, path).map(|text| text.unwrap_or_default().into())
}

/// Takes another checklist in place of the present one.
pub(super) fn switch(folk: &Folk, saver: &Saver, who: Who, say: &Say) {
    let (folk, saver, told) = (folk.clone(), saver.clone(), say.clone());
    let begun: io::Result<_> = thread::Builder::new().name("switch".into()).spawn(move || {
        told(match take_over(&folk, &saver, who) {
            Ok(taken) => Outcome::Switched(taken),
            Err(why) => Outcome::Failed { tried: Tried::Switch, why },
        });
    });
    if let Err(error) = begun {
        let why = Why::Other(Clean::line(&error.to_string()));
        say(Outcome::Failed { tried: Tried::Switch, why });
    }
}

/// Nothing of the one before is left behind unsaved, and one that cannot be read is not taken.
fn take_over(folk: &Folk, saver: &Saver, who: Who) -> Result<TakenOver, Why> {
    let path = folk.path(&who).ok_or_else(|| Why::Other(Clean::line("no home folder")))?;
    if !saver.flush(LAST_SAVE) {
        return Err(Why::NotSaved);
    }
    if let (Who::Guest, Some(guest)) = (&who, &folk.guest) {
        guest.empty().map_err(|error| Why::Other(Clean::line(&error.to_string())))?;
    }
    let text = text(&path)?;
    saver.turn_to(path.clone(), text.clone())?;
    Ok(TakenOver { who, file: Clean::line(&path.to_string_lossy()), text })
}
