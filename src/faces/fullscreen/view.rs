//! What the face remembers between two pictures: how far it has scrolled, and what it learned while drawing.

use ratatui::layout::{Position, Rect};

use super::blocks::editor::Wrapped;
use super::kept::Kept;
use crate::clean::Clean;
use crate::walkthrough::page::{Block, Focus, Page};

/// The face's own memory. Nothing in it is worth keeping when the program ends.
#[derive(Clone, Debug, Default)]
pub struct View {
    /// Said where the window is too small for anything else.
    pub too_small: Clean,
    /// The rows of the text that is edited.
    pub wrapped: Wrapped,
    /// The column that up and down keep to in a text.
    pub goal: Option<usize>,
    /// What the last picture showed and hid.
    pub extent: Extent,
    /// Where a click picks what.
    pub hits: Vec<(Rect, usize)>,
    /// The blocks of the last picture.
    pub kept: Kept,
    /// Whether it changed since the last picture.
    pub changed: bool,
    scrolls: Vec<(&'static str, usize)>,
    tops: Vec<(&'static str, bool, usize)>,
    seen: Option<Seen>,
    /// The page under what lies over it.
    under: Option<Seen>,
}

/// What drawing learned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// Whether something is hidden above, in the page or in a list or text on it.
    pub above: bool,
    /// Whether something is hidden below.
    pub below: bool,
    /// Whether the page itself, not a list on it, can be scrolled up and down.
    pub scrolls: (bool, bool),
    /// Where the terminal's cursor stands.
    pub cursor: Option<Position>,
    /// How many rows the text that is edited has.
    pub wrapped: usize,
    /// How many rows the body of the page has room for.
    pub room: usize,
}

/// What the view last followed: a page, its focus, where the mark and the caret stood, and in what window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    page: &'static str,
    focus: Focus,
    mark: usize,
    caret: usize,
    window: (u16, u16),
}

impl View {
    /// How far this page is scrolled.
    pub fn scroll(&self, page: &'static str) -> usize {
        self.scrolls.iter().find(|(id, _)| *id == page).map_or(0, |(_, rows)| *rows)
    }

    /// Scrolls this page; drawing keeps it within its ends.
    pub fn scroll_to(&mut self, page: &'static str, rows: usize) {
        match self.scrolls.iter_mut().find(|(id, _)| *id == page) {
            Some(there) => there.1 = rows,
            None => self.scrolls.push((page, rows)),
        }
    }

    /// The first item that the list of this page, or of its panel, showed.
    pub fn top(&self, page: &'static str, panel: bool) -> usize {
        self.tops.iter().find(|(id, side, _)| *id == page && *side == panel).map_or(0, |(_, _, top)| *top)
    }

    /// Remembers it.
    pub fn set_top(&mut self, page: &'static str, panel: bool, top: usize) {
        match self.tops.iter_mut().find(|(id, side, _)| *id == page && *side == panel) {
            Some(there) => there.2 = top,
            None => self.tops.push((page, panel, top)),
        }
    }

    /// Whether the mark or caret moved since this was last asked, so that the view must follow it.
    pub fn follows(&mut self, page: &Page, window: (u16, u16)) -> bool {
        let now = Seen {
            page: page.id,
            focus: page.focus,
            mark: mark(page).map_or(0, |(at, _)| at),
            caret: caret(page),
            window,
        };
        if page.over {
            self.under = self.under.or(self.seen);
        } else if let Some(under) = self.under.take().filter(|under| under.page == page.id) {
            // What lay over it is gone: it is where it was.
            self.seen = Some(under);
        }
        // A page that one comes back to, or a first one, begins at its top.
        if self.seen.is_none_or(|seen| seen.page != page.id) {
            self.scroll_to(page.id, 0);
        }
        self.seen.replace(now) != Some(now)
    }
}

/// Where the mark stands in the list that has the keys, and of how many.
pub fn mark(page: &Page) -> Option<(usize, usize)> {
    let blocks = if page.focus == Focus::AsideList { &page.aside } else { &page.blocks };
    blocks.iter().chain(&page.aside).find_map(|block| match block {
        Block::Options(options) => Some((options.at, options.items.len())),
        Block::Accounts(accounts) => Some((accounts.at, accounts.rows.len())),
        Block::Fields(fields) => Some((fields.at, fields.rows.len())),
        _ => None,
    })
}

fn caret(page: &Page) -> usize {
    page.blocks
        .iter()
        .chain(&page.aside)
        .map(|block| match block {
            Block::Editor(editor) if editor.active => editor.caret,
            Block::Field(field) if field.active => field.caret,
            _ => 0,
        })
        .sum()
}
