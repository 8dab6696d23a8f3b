//! Blocks that look as they did: of the last picture each block's rows are kept, and used again where the block is the same.
//!
//! Most keys change one block of a page. Wrapping the others anew was half of what a key cost.

use std::rc::Rc;

use ratatui::text::Line;

use super::sheet::{Piece, Room};
use super::theme::Theme;
use crate::walkthrough::page::{Block, Page};

/// The blocks of the last picture, drawn.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    page: Option<Rc<Page>>,
    theme: Option<Theme>,
    drawn: Vec<Drawn>,
    foot: Option<Foot>,
}

/// The keys in the last rows, for a window of this width and at most so many rows.
#[derive(Clone, Debug)]
struct Foot {
    width: usize,
    most: usize,
    lines: Vec<Line<'static>>,
}

/// One block, drawn.
#[derive(Clone, Debug)]
struct Drawn {
    panel: bool,
    /// Which block of the page, or of its panel.
    at: usize,
    fit: Fit,
    piece: Piece,
}

/// What, beside block and theme, decides how a block is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Fit {
    width: usize,
    height: usize,
    active: bool,
    top: usize,
}

impl Fit {
    fn of(room: &Room) -> Fit {
        // Whatever else a room will have decides, too: named here, or it does not compile.
        let Room { theme: _, width, height, active, top } = *room;
        Fit { width, height, active, top }
    }
}

impl Kept {
    /// The block as it was drawn last, if it would be drawn the same.
    pub fn piece(&self, block: &Block, panel: bool, room: &Room) -> Option<Piece> {
        let page = self.page.as_ref().filter(|_| self.theme.as_ref() == Some(room.theme))?;
        let side = if panel { &page.aside } else { &page.blocks };
        let fit = Fit::of(room);
        let same = |drawn: &&Drawn| drawn.panel == panel && drawn.fit == fit && side.get(drawn.at) == Some(block);
        self.drawn.iter().find(same).map(|drawn| drawn.piece.clone())
    }

    /// The keys in the last rows as they were drawn last, if they would be drawn the same.
    pub fn foot(&self, page: &Page, theme: &Theme, width: usize, most: usize) -> Option<Vec<Line<'static>>> {
        let last = self.page.as_ref().filter(|_| self.theme.as_ref() == Some(theme))?;
        let foot = self.foot.as_ref().filter(|foot| foot.width == width && foot.most == most)?;
        let same = last.keys == page.keys && last.hides_panel() == page.hides_panel();
        same.then(|| foot.lines.clone())
    }

    /// Notes the keys in the last rows.
    pub fn note_foot(&mut self, theme: &Theme, width: usize, most: usize, lines: Vec<Line<'static>>) {
        self.theme.get_or_insert_with(|| theme.clone());
        self.foot = Some(Foot { width, most, lines });
    }

    /// Notes a block that was drawn; [`Kept::of`] says for which page.
    pub fn note(&mut self, at: usize, panel: bool, room: &Room, piece: &Piece) {
        self.theme.get_or_insert_with(|| room.theme.clone());
        self.drawn.push(Drawn { panel, at, fit: Fit::of(room), piece: piece.clone() });
    }

    /// What was noted belongs to this page.
    pub fn of(&mut self, page: Rc<Page>) {
        self.page = Some(page);
    }
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Size;

    use super::super::View;
    use super::super::draw::compose;
    use super::super::samples;
    use super::*;

    #[test]
    fn a_page_that_is_drawn_again_looks_the_same_in_each_window_and_theme() {
        let themes = [Theme::default(), Theme { quiet: Theme::default().accent, ..Theme::default() }];
        for page in samples::all() {
            let mut view = View::default();
            for (width, height) in [(80, 24), (80, 24), (50, 16), (80, 20), (80, 20)] {
                for theme in &themes {
                    let again = compose(&page, theme, &mut view, Size::new(width, height));
                    view.kept.of(Rc::new(page.clone()));
                    let mut fresh = view.clone();
                    fresh.kept = Kept::default();
                    assert!(again == compose(&page, theme, &mut fresh, Size::new(width, height)), "{}", page.id);
                }
            }
        }
    }

    #[test]
    fn what_changed_is_drawn_anew() {
        let theme = Theme::default();
        let (mut view, window) = (View::default(), Size::new(80, 24));
        let pages = samples::all();
        for (last, page) in pages.iter().zip(pages.iter().skip(1)) {
            // The same page but for the blocks of another one.
            let other = Page { blocks: page.blocks.clone(), aside: page.aside.clone(), ..last.clone() };
            for page in [last, &other, last] {
                let picture = compose(page, &theme, &mut view, window);
                view.kept.of(Rc::new(page.clone()));
                let mut fresh = view.clone();
                fresh.kept = Kept::default();
                assert!(picture == compose(page, &theme, &mut fresh, window), "{}", page.id);
            }
        }
    }
}
