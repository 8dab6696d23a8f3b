//! The end of a run for a guest: all is wiped, and it is said whether that worked.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use optout::faces::fullscreen::screen;
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
    cleared: String,
    stays: String,
    /// Something of the walk stands where it does not go with the full screen.
    shown: Arc<AtomicBool>,
    /// The terminal knows the sequence that clears it.
    clears: bool,
}

/// What became of a guest's run.
#[derive(Clone, Copy, Debug)]
pub struct Wiped<'a> {
    /// Goes to the terminal before anything else that is said at the end; empty where there is nothing to clear, or no way.
    pub clear: &'static str,
    /// Whether all that was kept is wiped.
    pub said: &'a str,
    /// What became of what was shown.
    pub shown: Option<&'a str>,
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
            cleared: words.string("guest-screen-cleared", &[]),
            stays: words.string("guest-screen-stays", &[]),
            shown: Arc::default(),
            clears: true,
        }
    }

    /// For a walk in plain lines, of which every word stays on the terminal: `stays` says that there is one, `clears` that
    /// it knows the sequence that clears it.
    pub fn in_lines(self, stays: bool, clears: bool) -> Parting {
        Parting { shown: Arc::new(stays.into()), clears, ..self }
    }

    /// Set by whoever prints something of the walk where it stays.
    pub fn shown(&self) -> Arc<AtomicBool> {
        self.shown.clone()
    }

    /// What asks the terminal to clear what was shown to a guest.
    pub fn clear(&self) -> &'static str {
        let asks = self.guest.is_some() && self.clears && self.shown.load(Ordering::SeqCst);
        if asks { screen::CLEAR } else { "" }
    }

    /// Wipes, and says what became of it; nothing where there was no guest.
    pub fn wipe(&self) -> Option<Wiped<'_>> {
        let wiped = self.guest.as_ref()?.wipe();
        let shown = if self.clears { &self.cleared } else { &self.stays };
        Some(Wiped {
            clear: self.clear(),
            said: if wiped.is_ok() { &self.wiped } else { &self.left },
            shown: self.shown.load(Ordering::SeqCst).then_some(shown),
        })
    }

    /// The same for a run that is ended from outside.
    pub fn last(&self) -> Last {
        let parting = self.clone();
        Box::new(move |saved| match parting.wipe() {
            Some(Wiped { clear, said, shown: None }) => Some(format!("{clear}{said}")),
            Some(Wiped { clear, said, shown: Some(shown) }) => Some(format!("{clear}{said}\n{shown}")),
            None => (!saved).then(|| parting.unsaved.clone()),
        })
    }
}
