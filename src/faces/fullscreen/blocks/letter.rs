//! A text to read as it stands, framed.

use ratatui::text::{Line, Span};

use super::super::ink::{Ink, row_width};
use super::super::sheet::{Piece, Room};
use crate::clean::Clean;

/// In a frame as wide as the column.
pub fn draw(text: &Clean, room: &Room) -> Piece {
    let signs = room.theme.signs;
    let inner = room.width - 4;
    let edge = |left: &str, right: &str| {
        Line::styled(format!("{left}{}{right}", signs.rule.repeat(inner + 2)), room.theme.quiet)
    };
    let mut rows = vec![edge(signs.corners[0], signs.corners[1])];
    for row in Ink::of(room.theme, text.as_str(), room.theme.text).rows(inner) {
        rows.push(framed(row, inner, room));
    }
    rows.push(edge(signs.corners[2], signs.corners[3]));
    rows.into()
}

fn framed(row: Line<'static>, inner: usize, room: &Room) -> Line<'static> {
    let side = Span::styled(room.theme.signs.upright, room.theme.quiet);
    let pad = " ".repeat((inner + 1).saturating_sub(row_width(&row)));
    let mut spans = vec![side.clone(), Span::raw(" ")];
    spans.extend(row.spans);
    spans.extend([Span::raw(pad), side]);
    Line::from(spans)
}
