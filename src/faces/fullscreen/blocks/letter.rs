//! A text to read as it stands, framed.

use ratatui::text::{Line, Span};

use super::super::ink::{Ink, row_width};
use super::super::sheet::{Piece, Room};
use super::rows::hang;
use crate::clean::Clean;
use crate::walkthrough::page::PaperLine;

/// Before each of a list, and the room it takes.
const BULLET: &str = "- ";

/// In a frame as wide as the column.
pub fn draw(text: &Clean, room: &Room) -> Piece {
    in_frame(Ink::of(room.theme, text.as_str(), room.theme.text).rows(room.width - 4), room)
}

/// The same for a page of headings, sentences and lists: a blank row before each heading and sentence.
pub fn paper(lines: &[PaperLine], room: &Room) -> Piece {
    let (theme, inner) = (room.theme, room.width - 4);
    let mut rows = Vec::new();
    for line in lines {
        let (text, look, item) = match line {
            PaperLine::Heading(text) => (text, theme.strong, false),
            PaperLine::Text(text) => (text, theme.text, false),
            PaperLine::Item(text) => (text, theme.text, true),
        };
        if !rows.is_empty() && !item {
            rows.push(Line::default());
        }
        let indent = if item { BULLET.len() } else { 0 };
        let lead = Line::styled(&BULLET[..indent], theme.quiet);
        hang(&mut rows, lead, Ink::of(theme, text.as_str(), look).rows(inner - indent), indent);
    }
    in_frame(rows, room)
}

fn in_frame(text: Vec<Line<'static>>, room: &Room) -> Piece {
    let signs = room.theme.signs;
    let inner = room.width - 4;
    let edge = |left: &str, right: &str| {
        Line::styled(format!("{left}{}{right}", signs.rule.repeat(inner + 2)), room.theme.quiet)
    };
    let mut rows = vec![edge(signs.corners[0], signs.corners[1])];
    rows.extend(text.into_iter().map(|row| framed(row, inner, room)));
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
