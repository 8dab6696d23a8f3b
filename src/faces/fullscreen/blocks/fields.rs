//! The fields of a form, each to be copied.

use ratatui::text::{Line, Span};

use super::super::ink::{Ink, row_width};
use super::super::sheet::{Piece, Room};
use super::list::{self, BAR};
use super::rows::hang;
use crate::walkthrough::page::{FieldRow, Fields};

const NUMBER: usize = 3;
const GAP: usize = 3;

/// Number, name, what we have for it; whether it was copied stands at the right edge.
pub fn draw(fields: &Fields, room: &Room) -> Piece {
    let name = |row: &FieldRow| Ink::phrase(room.theme, &row.name, room.theme.text).width();
    let widest = fields.rows.iter().map(name).max().unwrap_or(0);
    let column = BAR + NUMBER + widest + GAP;
    let beside = column + 20 <= room.width;
    list::draw(fields.rows.len(), fields.at, room, |n| row(fields, n, beside.then_some(column), room))
}

fn row(fields: &Fields, n: usize, beside: Option<usize>, room: &Room) -> Vec<Line<'static>> {
    let theme = room.theme;
    let Some(row) = fields.rows.get(n) else { return Vec::new() };
    let (bar, look) = list::bar(n == fields.at, room);
    let number = if n < 9 { format!("{}  ", n + 1) } else { " ".repeat(NUMBER) };
    let lead = Line::from(vec![bar, Span::styled(number, if n == fields.at { look } else { theme.quiet })]);
    let name = Ink::phrase(theme, &row.name, look);
    let copied = row.copied.as_ref().map(|word| match row.proven {
        true => Ink::of(theme, word.as_str(), theme.good).and(theme, &format!(" {}", theme.signs.done), theme.good),
        false => Ink::of(theme, word.as_str(), theme.waiting),
    });
    let taken = copied.as_ref().map_or(0, |copied| copied.width() + GAP);
    let mut rows = Vec::new();
    if let Some(column) = beside {
        let body = body(row, room.width.saturating_sub(column + taken).max(4), room);
        let mut lead = lead;
        lead.spans.extend(name.line().spans);
        lead.spans.push(Span::raw(" ".repeat(column.saturating_sub(row_width(&lead)))));
        hang(&mut rows, lead, body, column);
    } else {
        let indent = BAR + NUMBER;
        let space = room.width.saturating_sub(indent).max(4);
        hang(&mut rows, lead, name.rows(space.saturating_sub(taken).max(4)), indent);
        hang(&mut rows, Line::raw(" ".repeat(indent)), body(row, space, room), indent);
    }
    if let (Some(copied), Some(first)) = (copied, rows.first_mut()) {
        let pad = room.width.saturating_sub(row_width(first) + copied.width());
        first.spans.push(Span::raw(" ".repeat(pad)));
        first.spans.extend(copied.line().spans);
    }
    rows
}

/// What we have, then what to put in, quietly.
fn body(row: &FieldRow, width: usize, room: &Room) -> Vec<Line<'static>> {
    let theme = room.theme;
    let mut rows = Ink::of(theme, row.value.as_str(), theme.text).rows(width);
    rows.extend(Ink::phrase(theme, &row.hint, theme.quiet).rows(width));
    rows
}
