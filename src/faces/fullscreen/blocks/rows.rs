//! Lines with something short before each.

use ratatui::text::{Line, Span};

use super::super::ink::Ink;
use super::super::sheet::{Piece, Room};
use crate::clean::Clean;
use crate::walkthrough::page::Phrase;

const INDENT: usize = 2;
/// The widest sign or number before a text.
const SIGN: usize = 2;
const GAP: usize = 3;
/// A second column narrower than this would have more rows than the two have one under the other.
const LEAST: usize = 24;

/// Whether names stand before the texts, or only signs and numbers.
pub fn is_table(rows: &[(Clean, Phrase)]) -> bool {
    rows.iter().any(|(first, _)| first.as_str().chars().count() > SIGN)
}

/// In two columns, or one under the other where the first is too wide for that.
pub fn draw(rows: &[(Clean, Phrase)], room: &Room) -> Piece {
    let first = |row: &(Clean, Phrase)| Ink::of(room.theme, row.0.as_str(), room.theme.quiet);
    let widest = rows.iter().map(|row| first(row).width()).max().unwrap_or(0);
    let indent = if widest <= SIGN { INDENT } else { 0 };
    let column = indent + widest + GAP;
    let beside = column + LEAST <= room.width && widest * 3 <= room.width * 2;
    let mut lines = Vec::new();
    for row in rows {
        let head = first(row);
        let body = Ink::phrase(room.theme, &row.1, room.theme.text);
        if beside {
            let pad = |used: usize| Span::raw(" ".repeat(column.saturating_sub(used)));
            let mut lead = head.line();
            lead.spans.insert(0, Span::raw(" ".repeat(indent)));
            lead.spans.push(pad(indent + head.width()));
            hang(&mut lines, lead, body.rows(room.width - column), column);
        } else {
            lines.extend(head.rows(room.width));
            hang(&mut lines, Line::raw("  "), body.rows(room.width.saturating_sub(2).max(1)), 2);
        }
    }
    lines.into()
}

/// Puts `lead` before the first of these rows and as many spaces before the others.
pub fn hang(lines: &mut Vec<Line<'static>>, lead: Line<'static>, rows: Vec<Line<'static>>, indent: usize) {
    let mut lead = Some(lead);
    for row in rows {
        let mut line = lead.take().unwrap_or_else(|| Line::raw(" ".repeat(indent)));
        line.spans.extend(row.spans);
        lines.push(line);
    }
    // Nothing to put it before: it stands alone.
    lines.extend(lead);
}
