//! What drawing makes before anything is on the screen: rows of a block, and the one sheet they are laid on.

use std::ops::Range;

use ratatui::text::Line;

use super::theme::Theme;

/// What a block has to fit into, and how.
#[derive(Clone, Copy)]
pub struct Room<'a> {
    /// How roles and signs look.
    pub theme: &'a Theme,
    /// Cells of a row.
    pub width: usize,
    /// Rows that a list or a text may fill before it scrolls inside.
    pub height: usize,
    /// Whether the keys go to this block.
    pub active: bool,
    /// The first item that a list showed when it was last drawn.
    pub top: usize,
}

/// A block as rows.
#[derive(Clone, Debug, Default)]
pub struct Piece {
    /// From top to bottom.
    pub rows: Vec<Line<'static>>,
    /// Row and column where the terminal's cursor stands.
    pub cursor: Option<(usize, usize)>,
    /// The rows that must be in view.
    pub focus: Option<Range<usize>>,
    /// What a click picks.
    pub picks: Vec<Pick>,
    /// The rows whose marks say that a list or text holds more above, and more below, than it shows.
    pub hidden: (Option<usize>, Option<usize>),
    /// The first item that a list shows.
    pub top: usize,
}

impl Piece {
    /// The same with rows above it.
    #[must_use]
    pub fn below(self, mut head: Vec<Line<'static>>) -> Piece {
        let by = head.len();
        head.extend(self.rows);
        Piece {
            rows: head,
            cursor: self.cursor.map(|(row, column)| (row + by, column)),
            focus: self.focus.map(|range| range.start + by..range.end + by),
            picks: self.picks.into_iter().map(|pick| pick.moved(by, 0)).collect(),
            hidden: (self.hidden.0.map(|row| row + by), self.hidden.1.map(|row| row + by)),
            top: self.top,
        }
    }
}

/// Rows and columns that stand for the n-th item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// Rows.
    pub rows: Range<usize>,
    /// Columns.
    pub columns: Range<usize>,
    /// Which item.
    pub n: usize,
}

impl Pick {
    fn moved(self, down: usize, right: usize) -> Pick {
        let Pick { rows, columns, n } = self;
        let (rows, columns) = (rows.start + down..rows.end + down, columns.start + right..columns.end + right);
        Pick { rows, columns, n }
    }
}

impl From<Vec<Line<'static>>> for Piece {
    fn from(rows: Vec<Line<'static>>) -> Piece {
        Piece { rows, ..Piece::default() }
    }
}

/// The body of a page, which may be higher than the screen.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Each row: lines and the columns they begin at.
    pub rows: Vec<Vec<(usize, Line<'static>)>>,
    /// Row and column of the cursor.
    pub cursor: Option<(usize, usize)>,
    /// The rows that must be in view.
    pub focus: Option<Range<usize>>,
    /// What a click picks.
    pub picks: Vec<Pick>,
    /// Whether a list or a text on it scrolls inside and holds more: above, below.
    pub hidden: (bool, bool),
}

impl Sheet {
    /// Lays a block down at a row and column; `edge` is the column for the marks of what is hidden inside it.
    pub fn lay(&mut self, row: usize, column: usize, edge: usize, piece: Piece, theme: &Theme) {
        let Piece { rows, cursor, focus, picks, hidden, .. } = piece;
        while self.rows.len() < row + rows.len() {
            self.rows.push(Vec::new());
        }
        for (n, line) in rows.into_iter().enumerate() {
            self.rows[row + n].push((column, line));
        }
        for (at, sign) in [(hidden.0, theme.signs.more_above), (hidden.1, theme.signs.more_below)] {
            if let Some(there) = at.and_then(|at| self.rows.get_mut(row + at)) {
                there.push((edge, Line::styled(sign, theme.accent)));
            }
        }
        self.cursor = cursor.map(|(y, x)| (row + y, column + x)).or(self.cursor);
        self.focus = focus.map(|range| row + range.start..row + range.end).or(self.focus.take());
        self.hidden = (self.hidden.0 || hidden.0.is_some(), self.hidden.1 || hidden.1.is_some());
        self.picks.extend(picks.into_iter().map(|pick| pick.moved(row, column)));
    }
}
