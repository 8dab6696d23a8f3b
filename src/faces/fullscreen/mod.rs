//! The full screen: draws a page, reads keys, keeps nothing.
//!
//! ```text
//! Outside ──▶ Input ──▶ cycle ──▶ Msg ──▶ Walker ──▶ Page ──▶ body ──▶ blocks ──▶ Sheet ──▶ Frame ──▶ Stage
//! ```
//!
//! The only room with ratatui, and the only reader of the terminal's events. What depends on a width (rows of a text,
//! scrolling) is decided here and nowhere else; what a page holds is never decided here.

mod blocks;
mod body;
mod caret;
mod cycle;
#[cfg(test)]
mod cycle_tests;
mod draw;
pub mod dress;
mod foot;
mod ground;
mod head;
mod ink;
mod kept;
pub mod keyboard;
mod picture;
mod rail;
#[cfg(test)]
mod samples;
pub mod screen;
mod sgr;
mod sheet;
mod signs;
#[cfg(test)]
mod tests;
pub mod theme;
mod view;
mod wrap;
mod wrapped;

pub use cycle::run;
pub use draw::{LEAST as LEAST_WINDOW, draw};
pub use dress::{Depth, Dress};
pub use ground::Ground;
pub use keyboard::Input;
pub use screen::{Stage, Tty};
pub use theme::Theme;
pub use view::{Extent, View};

use jiff::civil::Date;

use crate::clean::Clean;
use crate::walkthrough::effect::{Effect, Outcome};
use crate::walkthrough::look::Look;
use crate::walkthrough::message::Msg;
use crate::walkthrough::page::Page;

/// The walk, as the loop sees it.
pub trait Walker {
    /// Takes in what happened; gives what is to be done outside.
    fn turn(&mut self, msg: Msg) -> Vec<Effect>;
    /// The page as it is now.
    fn page(&self) -> Page;
    /// How the person wants it to look.
    fn look(&self) -> Look {
        Look::default()
    }
}

/// All that is not the walk: input, the clock, and whoever carries out effects.
pub trait Outside {
    /// The next input, however long it takes. `None` when there will never be one again.
    fn next(&mut self) -> Option<Input>;
    /// An input that is there already. Asked before the first picture, too.
    fn ready(&mut self) -> Option<Input>;
    /// Begins an effect; what comes of it arrives as an input. Never blocks.
    fn begin(&mut self, effect: Effect);
    /// What day it is.
    fn today(&mut self) -> Date;
    /// The terminal was asked and has not answered: what it still says in a moment must not fall into the shell's line.
    fn settle(&mut self) {}
    /// Carries out an effect that needs the terminal for itself: `Edit`, `Bare`, `Suspend`. Comes back when it is done, with
    /// what came of it: what was written meanwhile goes before whatever waits to be told.
    fn apart(&mut self, effect: Effect, page: &Page) -> Outcome;
}

/// How the loop ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// What is said of the checklist where the last save went well.
    pub kept: Option<Clean>,
    /// What is printed on the normal screen behind it.
    pub parting: Vec<Clean>,
    /// Exit code.
    pub code: u8,
}
