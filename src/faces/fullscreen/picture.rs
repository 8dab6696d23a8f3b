//! What is to be seen, row by row, and what is on the terminal: only rows that differ are drawn.

use ratatui::Frame;
use ratatui::backend::{Backend, ClearType};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use ratatui::text::Line;

/// The lines of a row and the columns they begin at, in the order in which they cover each other.
type Row = Vec<(u16, Line<'static>)>;

/// A whole window.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Columns and rows.
    pub size: Size,
    /// Where the terminal's cursor stands; hidden where nothing has the focus.
    pub cursor: Option<Position>,
    rows: Vec<Row>,
}

impl Picture {
    /// An empty one.
    pub fn of(size: Size) -> Picture {
        Picture { size, cursor: None, rows: vec![Row::new(); usize::from(size.height)] }
    }

    /// Puts a line where it is inside the window.
    pub fn put(&mut self, x: u16, y: u16, line: Line<'static>) {
        if let Some(row) = self.rows.get_mut(usize::from(y)).filter(|_| x < self.size.width) {
            row.push((x, line));
        }
    }

    /// Whether a line of just this text begins there.
    pub fn has(&self, x: u16, y: u16, text: &str) -> bool {
        let row = self.rows.get(usize::from(y));
        row.is_some_and(|row| {
            row.iter().any(|(at, line)| *at == x && line.spans.iter().all(|span| span.content == text))
        })
    }

    /// Puts it into a frame of the drawing library.
    pub fn put_into(&self, frame: &mut Frame<'_>) {
        let area = frame.area();
        for (y, row) in (area.y..area.bottom()).zip(&self.rows) {
            set(frame.buffer_mut(), area.x, y, row);
        }
        if let Some(cursor) = self.cursor {
            frame.set_cursor_position((area.x + cursor.x, area.y + cursor.y));
        }
    }
}

fn set(buffer: &mut Buffer, left: u16, y: u16, row: &Row) {
    let right = buffer.area.right();
    for (x, line) in row {
        buffer.set_line(left + x, y, line, right.saturating_sub(left + x));
    }
}

/// What the terminal shows. A whole-window comparison costs more than all else that a key costs; a row whose words are the
/// same is not even laid out.
#[derive(Debug, Default)]
pub struct Canvas {
    shown: Option<Picture>,
    /// The cells of each row; none where nothing was put yet, for an empty window costs as much as a full one.
    cells: Vec<Option<Buffer>>,
    blank: Buffer,
}

impl Canvas {
    /// Forgets what the terminal shows: the next picture is drawn whole.
    pub fn forget(&mut self) {
        self.shown = None;
    }

    /// Brings the terminal from what it shows to this picture.
    ///
    /// # Errors
    /// What the backend says.
    pub fn show<B: Backend>(&mut self, picture: Picture, backend: &mut B) -> Result<(), B::Error> {
        if self.shown.as_ref().is_none_or(|shown| shown.size != picture.size) {
            backend.clear_region(ClearType::All)?;
            self.blank = Buffer::empty(Rect::new(0, 0, picture.size.width, 1));
            self.cells = vec![None; usize::from(picture.size.height)];
            self.shown = Some(Picture::of(picture.size));
        }
        let shown = self.shown.as_ref().map_or(&[][..], |shown| &shown.rows);
        let mut changed = Vec::new();
        for (y, row) in (0..picture.size.height).zip(&picture.rows) {
            if shown.get(usize::from(y)) != Some(row) {
                let mut cells = Buffer::empty(self.blank.area);
                set(&mut cells, 0, 0, row);
                changed.push((y, cells));
            }
        }
        let mut updates: Vec<(u16, u16, &Cell)> = Vec::new();
        for (y, cells) in &changed {
            let before = self.cells[usize::from(*y)].as_ref().unwrap_or(&self.blank);
            updates.extend(before.diff(cells).into_iter().map(|(x, _, cell)| (x, *y, cell)));
        }
        if !updates.is_empty() {
            backend.draw(updates.into_iter())?;
        }
        for (y, cells) in changed {
            self.cells[usize::from(y)] = Some(cells);
        }
        match picture.cursor {
            Some(at) => {
                backend.set_cursor_position(at)?;
                backend.show_cursor()?;
            }
            None => backend.hide_cursor()?,
        }
        self.shown = Some(picture);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    use std::rc::Rc;

    use super::super::draw::{compose, draw};
    use super::super::kept::Kept;
    use super::super::{Theme, View, samples};
    use super::*;

    #[test]
    fn from_any_picture_to_any_other_it_is_as_if_drawn_whole() {
        let theme = Theme::default();
        let (mut canvas, mut view) = (Canvas::default(), View::default());
        let mut backend = TestBackend::new(80, 24);
        let pages = samples::all();
        for step in 0..200_usize {
            let page = &pages[step * 7 % pages.len()];
            let (width, height) = if step.is_multiple_of(5) { (80, 24) } else { (97, 24) };
            backend.resize(width, height);
            canvas.show(compose(page, &theme, &mut view, Size::new(width, height)), &mut backend).unwrap();
            view.kept.of(Rc::new(page.clone()));
            let mut whole = Terminal::new(TestBackend::new(width, height)).unwrap();
            let mut fresh = view.clone();
            fresh.kept = Kept::default();
            whole.draw(|frame| _ = draw(page, &theme, &mut fresh, frame)).unwrap();
            whole.backend().assert_buffer(backend.buffer());
        }
    }
}
