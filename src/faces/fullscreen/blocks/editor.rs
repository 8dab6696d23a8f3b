//! A text that is edited: the rows about the caret.

use ratatui::text::Line;
use unicode_segmentation::UnicodeSegmentation;

use super::super::sheet::{Piece, Room};
use super::super::signs;
use super::super::wrap::shown;
pub use super::super::wrapped::Wrapped;
use crate::walkthrough::page::EditorBlock;

/// As many rows as there is room for; the terminal's own cursor stands at the caret.
pub fn draw(editor: &EditorBlock, room: &Room, wrapped: &mut Wrapped) -> Piece {
    // One cell stays free for the caret behind a full row.
    wrapped.update(&editor.text, editor.revision, room.width.saturating_sub(1));
    let (row, column) = wrapped.place(editor.caret);
    let count = wrapped.rows();
    let height = room.height.clamp(1, count.max(1));
    let lowest = count.saturating_sub(height);
    wrapped.top = wrapped.top.clamp((row + 1).saturating_sub(height), row).min(lowest);
    let top = wrapped.top;
    let look = room.theme.text;
    let rows: Vec<Line<'static>> = wrapped
        .ranges(top..top + height)
        .into_iter()
        .map(|(range, _)| Line::styled(drawn(wrapped.text(range), room.theme.ascii), look))
        .collect();
    let cursor = editor.active.then(|| (row - top, column.min(room.width.saturating_sub(1))));
    Piece {
        cursor,
        focus: editor.active.then(|| row - top..row - top + 1),
        hidden: ((top > 0).then_some(0), (top < lowest).then(|| rows.len().saturating_sub(1))),
        ..rows.into()
    }
}

fn drawn(row: &str, ascii: bool) -> String {
    let row = row.trim_end_matches(' ');
    if row.bytes().all(|b| (0x20..0x7f).contains(&b)) {
        return row.to_owned();
    }
    let mut out = String::with_capacity(row.len());
    for grapheme in row.graphemes(true) {
        match signs::in_one(grapheme).filter(|_| ascii) {
            Some(sign) => out.push_str(sign),
            None => out.push_str(&shown(grapheme)),
        }
    }
    out
}
