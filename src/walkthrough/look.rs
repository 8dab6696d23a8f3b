//! How a face looks: what the person set, and what a flag asked for in its stead.

use crate::objection::checklist::Settings;

/// The names of all palettes, the default one first; each is `palette-<name>` in the words.
pub const PALETTES: [&str; 6] = ["default", "light", "dark", "contrast", "colour-blind", "plain"];

/// What concerns the eye and the hand. `None` is "as the program guesses".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Name of a palette.
    pub palette: Option<String>,
    /// Only ASCII characters.
    pub ascii: Option<bool>,
    /// Takes the mouse.
    pub mouse: Option<bool>,
}

impl Look {
    /// What flags ask for goes before what is set.
    pub fn over(&self, settings: &Settings) -> Look {
        Look {
            palette: self.palette.clone().or_else(|| settings.palette.clone()),
            ascii: self.ascii.or(settings.ascii),
            mouse: self.mouse.or(settings.mouse),
        }
    }
}
