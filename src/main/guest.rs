//! The end of a run for a guest: all is wiped, and it is said whether that worked.

use optout::guide::{Arg, Words};
use optout::world::guest::Guest;
use optout::world::watchdog::Last;

/// What will be said, in words that any thread can say.
#[derive(Clone, Debug)]
pub struct Parting {
    guest: Option<Guest>,
    wiped: String,
    left: String,
    unsaved: String,
}

impl Parting {
    /// For this guest, if there is one.
    pub fn of(guest: Option<&Guest>, words: &Words) -> Parting {
        let folder = guest.map(|guest| guest.folder().to_string_lossy().into_owned()).unwrap_or_default();
        Parting {
            guest: guest.cloned(),
            wiped: words.string("guest-wiped", &[]),
            left: words.string("guest-not-wiped", &[("folder", Arg::Text(&folder))]),
            unsaved: words.string("parting-unsaved", &[]),
        }
    }

    /// Wipes, and gives the sentence that says what became of it; none where there was no guest.
    pub fn wipe(&self) -> Option<&str> {
        let wiped = self.guest.as_ref()?.wipe();
        Some(if wiped.is_ok() { &self.wiped } else { &self.left })
    }

    /// The same for a run that is ended from outside.
    pub fn last(&self) -> Last {
        let parting = self.clone();
        Box::new(move |saved| match parting.wipe() {
            Some(said) => Some(said.to_owned()),
            None => (!saved).then(|| parting.unsaved.clone()),
        })
    }
}
