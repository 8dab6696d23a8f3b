//! How far a page is moved in its window: by keys that the mark does not take.

use super::{Cycle, Outside, Stage, Walker};
use crate::faces::fullscreen::view;
use crate::walkthrough::message::Motion;
use crate::walkthrough::page::Focus;

impl<W: Walker, O: Outside, S: Stage> Cycle<'_, W, O, S> {
    /// Scrolls the page where the mark cannot go on, or where there is none. `false` where the mark takes the key.
    pub(super) fn scroll(&mut self, motion: Motion) -> bool {
        let (above, below) = self.view.extent.scrolls;
        let listed = matches!(self.page.focus, Focus::List | Focus::AsideList | Focus::Line);
        let (first, last) = match view::mark(&self.page).filter(|(_, count)| listed && *count > 0) {
            Some((at, count)) => (at == 0, at + 1 == count),
            None => (true, true),
        };
        let alone = first && last;
        let page = self.view.extent.room.saturating_sub(1).max(1);
        let now = self.view.scroll(self.page.id);
        let to = match motion {
            Motion::Up if first && above => now.saturating_sub(1),
            Motion::Down if last && below => now + 1,
            Motion::PageUp if first && above => now.saturating_sub(page),
            Motion::PageDown if last && below => now + page,
            Motion::First if alone && above => 0,
            Motion::Last if alone && below => usize::MAX / 2,
            _ => return false,
        };
        self.scroll_to(to);
        true
    }

    pub(super) fn scroll_to(&mut self, rows: usize) {
        self.view.scroll_to(self.page.id, rows);
        self.view.changed = true;
        // What is hidden is known again only when it was drawn; several keys may come before that.
        self.view.extent.scrolls = (true, true);
    }
}
