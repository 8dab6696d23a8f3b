//! The page between head and foot: its blocks in one column or two, on one sheet.

use ratatui::text::Line;

use super::blocks::{self, rows};
use super::kept::Kept;
use super::sheet::{Piece, Room, Sheet};
use super::theme::Theme;
use super::view::View;
use crate::walkthrough::page::{Block, Focus, Page, Tone};

/// Cells left free at the left and right edge of the window.
pub const MARGIN: usize = 3;
/// No text is wider than this.
const MEASURE: usize = 66;
/// Tables and trails may be wider.
const TABLE: usize = 84;
/// Choices side by side, or with notes beside them.
const CHOICES: usize = 74;
const GUTTER: usize = 3;
/// Windows narrower than this have no side panel.
pub const TWO_COLUMNS: usize = 76;
/// The width of a panel that holds only a sketch, and of the widest one.
const SKETCH: usize = 25;
const PANEL: usize = 36;
/// The width of a panel that leads, and the widest column beside it.
const LEADING: usize = 33;
/// A list or text is never squeezed to fewer rows; the page scrolls instead.
const LEAST: usize = 5;
/// In a body of fewer rows a list stands before what is said aside; that of the accounts does so in any low window.
const SHORT: usize = 10;
/// The body of a window of 24 rows ends here.
const LOW: usize = 18;

/// The whole body, for a window of this width with so many rows for it.
pub fn sheet(page: &Page, theme: &Theme, view: &mut View, width: usize, height: usize) -> Sheet {
    let margin = if width < 40 { 1 } else { MARGIN };
    let edge = width.saturating_sub(2);
    let kept = std::mem::take(&mut view.kept);
    let mut draft = Draft { page, theme, view, kept, sheet: Sheet::default(), margin, edge, height };
    let space = width.saturating_sub(2 * margin);
    match (page.aside.is_empty(), width >= TWO_COLUMNS, page.aside_leads) {
        (true, _, _) => draft.column(&page.blocks, false, 0, margin, space, height),
        (false, true, true) => draft.led(width),
        (false, true, false) => draft.beside(width),
        (false, false, true) if panel_has_keys(page) => draft.column(&page.aside, true, 0, margin, space, height),
        (false, false, true) => draft.column(&page.blocks, false, 0, margin, space, height),
        // It lies behind a key.
        (false, false, false) if page.hides_panel() => draft.column(&page.blocks, false, 0, margin, space, height),
        (false, false, false) => draft.stacked(space),
    };
    draft.sheet
}

/// Whether what one works with stands in the panel.
fn panel_has_keys(page: &Page) -> bool {
    let typed = page.aside.iter().any(|block| match block {
        Block::Field(field) => field.active,
        Block::Options(options) => options.filter.as_ref().is_some_and(|filter| filter.active),
        _ => false,
    });
    page.focus == Focus::AsideList || (page.focus == Focus::Line && typed)
}

struct Draft<'a> {
    page: &'a Page,
    theme: &'a Theme,
    view: &'a mut View,
    /// What was drawn for the last picture.
    kept: Kept,
    sheet: Sheet,
    margin: usize,
    edge: usize,
    height: usize,
}

impl Draft<'_> {
    /// Lays blocks one below the other from `row` on; gives the row behind the last. The first list or text among them
    /// gets what room the others leave and scrolls inside.
    fn column(&mut self, blocks: &[Block], panel: bool, row: usize, x: usize, space: usize, height: usize) -> usize {
        let blocks = in_order(blocks, self.height);
        let lengthy = blocks.iter().position(|block| self.scrolls_inside(block) || matches!(block, Block::Code(_)));
        let mut pieces = Vec::with_capacity(blocks.len());
        let mut used = 0;
        let accounts = lengthy.is_some_and(|n| matches!(blocks[n], Block::Accounts(_)));
        let short = self.height < if accounts { LOW } else { SHORT };
        for (n, block) in blocks.iter().enumerate() {
            let rows = if Some(n) == lengthy { None } else { Some(self.piece(block, panel, space, height)) };
            // In a short window what stands below a list may lie below the view.
            let counts = !short || lengthy.is_none_or(|lengthy| n < lengthy);
            used += rows.as_ref().filter(|_| counts).map_or(0, |piece| piece.rows.len());
            pieces.push(rows);
        }
        let filled = |piece: &Option<Piece>| piece.as_ref().is_none_or(|piece| !piece.rows.is_empty());
        let counted = lengthy.filter(|_| short).map_or(pieces.len(), |n| n + 1);
        let gaps: usize = (1..counted).filter(|n| filled(&pieces[*n]) && self.gap_before(blocks[*n - 1])).count();
        if let Some(n) = lengthy {
            // In few rows the question stays in sight above what can be answered.
            let least = LEAST.min(height / 2).max(1);
            let room = height.saturating_sub(used + gaps).max(least);
            pieces[n] = Some(self.piece(blocks[n], panel, space, room));
        }
        let (mut at, mut before) = (row, None);
        for (block, piece) in blocks.iter().zip(pieces) {
            let Some(piece) = piece.filter(|piece| !piece.rows.is_empty()) else { continue };
            at += usize::from(before.is_some_and(|above| self.gap_before(above)));
            before = Some(block);
            let rows = piece.rows.len();
            // Beside another column a mark of something hidden stands at its own column's edge.
            let split = !self.page.aside.is_empty() && self.edge + 2 >= TWO_COLUMNS;
            let edge = if split { x + measure(block, space) } else { self.edge };
            self.sheet.lay(at, x, edge.min(self.edge), piece, self.theme);
            at += rows;
        }
        at
    }

    /// A name stands right above what it names; the row under a trail is as good as blank; where there are next to no rows,
    /// none stays blank.
    fn gap_before(&self, above: &Block) -> bool {
        self.height >= LEAST && !matches!(above, Block::Trail(_) | Block::Text { tone: Tone::Title, .. })
    }

    /// A text that nothing else on the page takes keys from is read by scrolling the page, until it is written in.
    fn scrolls_inside(&self, block: &Block) -> bool {
        match block {
            Block::Options(_) | Block::Accounts(_) => true,
            Block::Editor(editor) => editor.active || self.page.focus != Focus::Page,
            _ => false,
        }
    }

    fn piece(&mut self, block: &Block, panel: bool, space: usize, height: usize) -> Piece {
        let page = self.page;
        let inside = self.scrolls_inside(block);
        let lists = inside || matches!(block, Block::Fields(_));
        // What is read with the page is as high as it is.
        let height = if matches!(block, Block::Editor(_)) && !inside { usize::MAX } else { height };
        let active = match page.focus {
            Focus::Page | Focus::Text => false,
            Focus::List => !panel || page.blocks.iter().all(|block| !is_list(block)),
            Focus::AsideList => panel,
            Focus::Line => {
                matches!(block, Block::Options(options) if options.filter.as_ref().is_some_and(|f| f.active))
            }
        };
        let room = Room {
            theme: self.theme,
            width: measure(block, space),
            height,
            active,
            top: self.view.top(page.id, panel),
        };
        let piece = self.drawn(block, panel, &room);
        if lists {
            self.view.set_top(page.id, panel, piece.top);
        }
        piece
    }

    /// A block that is drawn, or was. A text that is edited and a table of accounts know themselves what changed.
    fn drawn(&mut self, block: &Block, panel: bool, room: &Room) -> Piece {
        if matches!(block, Block::Editor(_) | Block::Accounts(_)) {
            return blocks::draw(block, room, &mut self.view.wrapped);
        }
        let kept = self.kept.piece(block, panel, room);
        let piece = kept.unwrap_or_else(|| blocks::draw(block, room, &mut self.view.wrapped));
        let side = if panel { &self.page.aside } else { &self.page.blocks };
        if let Some(at) = side.iter().position(|known| std::ptr::eq(known, block)) {
            self.view.kept.note(at, panel, room, &piece);
        }
        piece
    }

    /// Text at the left, the panel at the right; a trail above both, who saw it below both.
    fn beside(&mut self, width: usize) -> usize {
        let page = self.page;
        let above = page.blocks.iter().take_while(|block| matches!(block, Block::Trail(_))).count();
        let below = page.blocks[above..].iter().rev().take_while(|block| matches!(block, Block::Source(_))).count();
        let (main, last) = page.blocks[above..].split_at(page.blocks.len() - above - below);
        let wide = width.saturating_sub(2 * self.margin);
        let panel = panel_width(&page.aside, width);
        let text = (wide - panel - GUTTER).min(MEASURE);
        let row = self.column(&page.blocks[..above], false, 0, self.margin, wide, self.height);
        let mut end = Sheet::default();
        std::mem::swap(&mut end, &mut self.sheet);
        let after = self.column(last, false, 0, self.margin, wide, self.height);
        std::mem::swap(&mut end, &mut self.sheet);
        let tail = if after == 0 { 0 } else { after + 1 };
        let height = self.height.saturating_sub(row + tail);
        let left = self.column(main, false, row, self.margin, text, height);
        let right = self.column(&page.aside, true, row, self.margin + text + GUTTER, panel, height);
        let mut at = left.max(right);
        if after > 0 {
            // Who saw it keeps its place from step to step: the bottom, or not far below the text of a high window.
            at = (at + 1).max(self.height.min(LOW).saturating_sub(after));
            for (n, line) in end.rows.into_iter().enumerate() {
                self.blank_until(at + n + 1);
                self.sheet.rows[at + n].extend(line);
            }
        }
        at + after
    }

    fn blank_until(&mut self, rows: usize) {
        while self.sheet.rows.len() < rows {
            self.sheet.rows.push(Vec::new());
        }
    }

    /// The panel at the left and worked with, an upright line, the text at the right.
    fn led(&mut self, width: usize) -> usize {
        let line = self.margin + LEADING;
        let text = line + 2;
        let space = (width - text - self.margin).min(MEASURE + 1);
        let left = self.column(&self.page.aside, true, 0, self.margin, LEADING - 1, self.height);
        let right = self.column(&self.page.blocks, false, 0, text, space, self.height);
        self.blank_until(self.height);
        let upright = Line::styled(self.theme.signs.upright, self.theme.quiet);
        for row in &mut self.sheet.rows {
            // A mark of something hidden takes its place.
            if !row.iter().any(|(x, _)| *x == line) {
                row.push((line, upright.clone()));
            }
        }
        left.max(right)
    }

    /// A narrow window: a panel that stays in sight stands below the blocks.
    fn stacked(&mut self, space: usize) -> usize {
        let row = self.column(&self.page.blocks, false, 0, self.margin, space, self.height);
        let row = if row == 0 { 0 } else { row + 1 };
        self.column(&self.page.aside, true, row, self.margin, space, self.height.saturating_sub(row))
    }
}

fn is_list(block: &Block) -> bool {
    matches!(block, Block::Options(_) | Block::Accounts(_) | Block::Fields(_))
}

/// The blocks as they stand; in a short window a list stands right below its question, and what is said between the two is
/// read by scrolling. What warns stays where it is.
fn in_order(blocks: &[Block], height: usize) -> Vec<&Block> {
    let list = blocks.iter().position(is_list).filter(|_| height < SHORT);
    let aside = |(n, block): &(usize, &Block)| {
        matches!(block, Block::Text { tone: Tone::Quiet | Tone::Plain, .. })
            && *n > 0
            && list.is_some_and(|list| *n < list)
    };
    let (last, first): (Vec<_>, Vec<_>) = blocks.iter().enumerate().partition(aside);
    first.into_iter().chain(last).map(|(_, block)| block).collect()
}

fn measure(block: &Block, space: usize) -> usize {
    match block {
        Block::Accounts(_) | Block::Trail(_) | Block::Source(_) | Block::Link(_) | Block::Code(_) => space.min(TABLE),
        Block::Editor(_) => space.min(MEASURE + 1),
        Block::Options(_) => space.min(CHOICES),
        Block::Rows(rows) if rows::is_table(rows) => space.min(CHOICES),
        _ => space.min(MEASURE),
    }
}

fn panel_width(panel: &[Block], width: usize) -> usize {
    if panel.iter().all(|block| matches!(block, Block::Sketch(_))) {
        return SKETCH;
    }
    ((width - 3 * MARGIN) * 45 / 100).clamp(SKETCH, PANEL)
}
