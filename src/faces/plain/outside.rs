//! What a conversation needs of the walk and of the world.

use jiff::civil::Date;

use super::said::Said;
use crate::clean::Clean;
use crate::walkthrough::effect::{Effect, Outcome, Tried};
use crate::walkthrough::message::Msg;
use crate::walkthrough::page::Page;
use crate::walkthrough::walk::Walk;

/// The walk, as a conversation needs it.
pub trait Walker {
    /// Something happened: what shall be done outside?
    fn turn(&mut self, msg: Msg) -> Vec<Effect>;
    /// The page as it is now.
    fn page(&self) -> Page;
    /// The sentences of plain mode, in the language that the walk has now.
    fn said(&self) -> Said;
    /// What is said at the end of a run beside where it was saved: what comes next.
    fn parting(&self) -> Vec<Clean>;
}

/// The world, as a conversation needs it.
pub trait Outside {
    /// What day it is.
    fn today(&mut self) -> Date;
    /// Begins with an effect. One that has the terminal, as an editor does, is over when this comes back.
    fn begin(&mut self, effect: Effect);
    /// Whether more of the input is there already.
    fn more(&mut self) -> bool {
        false
    }
    /// Whether what is typed is seen, its end included: what is said next begins a line then.
    fn echoes(&self) -> bool {
        false
    }
    /// What is to be said should the run be ended from outside now.
    fn parting(&mut self, _lines: Vec<String>) {}
    /// Saves what still waits, at the end of the run: whether all is saved, so far as it shall be.
    fn end(&mut self) -> bool;
    /// The next outcome. Waits for it, about three seconds at most.
    fn outcome(&mut self) -> Option<Outcome>;
    /// Whether block signs that are written come before somebody's eyes, or a camera's.
    fn draws_codes(&self) -> bool {
        false
    }
}

impl Walker for Walk {
    fn turn(&mut self, msg: Msg) -> Vec<Effect> {
        Walk::turn(self, msg)
    }

    fn page(&self) -> Page {
        Walk::page(self)
    }

    fn parting(&self) -> Vec<Clean> {
        Walk::parting(self)
    }

    fn said(&self) -> Said {
        let words = self.guide().words(&self.model().language);
        Said::new(move |id, blanks| words.clean(id, blanks))
    }
}

/// Whether an outcome is the end of an effect.
pub(super) fn ends(effect: &Effect, outcome: &Outcome) -> bool {
    use Effect::*;
    match (effect, outcome) {
        (Save(_), Outcome::Saved { .. } | Outcome::Conflict { .. } | Outcome::Failed { tried: Tried::Save, .. })
        | (ClearClipboard, Outcome::Cleared | Outcome::Failed { tried: Tried::Clear, .. })
        | (Open(_), Outcome::Opened | Outcome::Failed { tried: Tried::Open, .. })
        | (Mail(_), Outcome::Mailed | Outcome::Failed { tried: Tried::Mail, .. })
        | (Digest(_), Outcome::Digested { .. } | Outcome::Failed { tried: Tried::Digest, .. })
        | (Write { .. }, Outcome::Wrote(_) | Outcome::Failed { tried: Tried::Write, .. })
        | (LookForPeople, Outcome::People(_))
        | (Switch(_), Outcome::Switched(_) | Outcome::Failed { tried: Tried::Switch, .. })
        | (Restore(_), Outcome::Restored { .. } | Outcome::Failed { tried: Tried::Restore, .. })
        | (Elsewhere, Outcome::Moved(_))
        | (Edit(_), Outcome::Edited(_) | Outcome::Back | Outcome::Failed { tried: Tried::Edit, .. }) => true,
        (Copy(clip), Outcome::Copied { what, .. } | Outcome::Failed { tried: Tried::Copy(what), .. }) => {
            clip.what == *what
        }
        _ => false,
    }
}
