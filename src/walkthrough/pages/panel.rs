//! What stands beside a page, where the window has no room for it: behind a key, over the page.

use super::overlays;
use super::show::Show;
use crate::walkthrough::keys::Action::Other;
use crate::walkthrough::model::{Model, Overlay, Place};
use crate::walkthrough::page::{Block, Page};
use crate::walkthrough::turn::Turn;

/// Whether a key shows the panel of this page. Where each thing of a list can be read by itself, the main key does.
pub fn has_key(model: &Model, page: &Page) -> bool {
    model.narrow && page.hides_panel() && model.at != Place::Protect
}

/// The word for what the panel of a page holds: a screen to look at, or more about what is marked.
pub fn name(page: &Page) -> &'static str {
    let drawn = page.aside.iter().all(|block| matches!(block, Block::Sketch(_)));
    if drawn { "key-panel-sketch" } else { "key-panel" }
}

/// What is on it: the panel of the page below. The key that led here leads back.
pub fn fill(show: &Show, page: &mut Page, below: &Page) {
    page.blocks.clone_from(&below.aside);
    page.keys.push(show.hint(Other, "key-back"));
}

/// The window got room for a panel, or lost it.
pub fn fit(turn: &mut Turn, narrow: bool) {
    turn.model.narrow = narrow;
    if !narrow && turn.model.overlay == Some(Overlay::Panel) {
        overlays::close(turn);
    }
}
