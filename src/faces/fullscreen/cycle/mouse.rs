//! The mouse: a click picks, the wheel scrolls. Only where it was asked for.

use std::collections::VecDeque;

use super::super::screen::Stage;
use super::super::{Outside, Walker};
use super::Cycle;
use crate::walkthrough::keys::{Code, Key};
use crate::walkthrough::message::{Motion, Msg};
use crate::walkthrough::page::Focus;

/// Rows that the wheel turns.
const WHEEL: usize = 3;

impl<W: Walker, O: Outside, S: Stage> Cycle<'_, W, O, S> {
    /// Picks what stands there.
    pub(super) fn click(&mut self, column: u16, row: u16) {
        let hit = self.view.hits.iter().find(|(area, _)| area.contains((column, row).into())).map(|(_, n)| *n);
        if let Some(n) = hit {
            self.tell_and_forget(Msg::Pick(n));
        }
    }

    /// Scrolls the page, or moves in the text or the list that has the keys.
    pub(super) fn wheel(&mut self, up: bool) {
        let (above, below) = self.view.extent.scrolls;
        let now = self.view.scroll(self.page.id);
        match up {
            true if above => self.scroll_to(now.saturating_sub(WHEEL)),
            false if below => self.scroll_to(now + WHEEL),
            _ if self.page.focus == Focus::Text => {
                let code = if up { Code::Up } else { Code::Down };
                self.press(Key::plain(code), &mut VecDeque::new());
            }
            _ => self.tell(Msg::Move(if up { Motion::Up } else { Motion::Down })),
        }
    }
}
