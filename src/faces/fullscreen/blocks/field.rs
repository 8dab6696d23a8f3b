//! A one-line field.

use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;

use super::super::ink::Ink;
use super::super::sheet::{Piece, Room};
use super::super::{signs, wrap};
use crate::walkthrough::page::Field;

/// What goes in, then what is in it, with the mark at its edge while the keys go there.
pub fn draw(field: &Field, room: &Room) -> Piece {
    let theme = room.theme;
    let mut rows = Ink::phrase(theme, &field.label, theme.text).rows(room.width);
    let row = rows.len();
    let bar = if field.active { theme.signs.bar } else { " " };
    let mut line = vec![Span::styled(bar, theme.accent), Span::raw(" ")];
    let (spans, caret) = value(field, room.width.saturating_sub(3).max(1), room);
    line.extend(spans);
    rows.push(Line::from(line));
    if let Some(hint) = &field.hint {
        rows.extend(Ink::phrase(theme, hint, theme.quiet).rows(room.width));
    }
    let focus = field.active.then_some(row.saturating_sub(1)..row + 1);
    Piece { cursor: field.active.then_some((row, 2 + caret)), focus, ..rows.into() }
}

/// The part of the value about the caret that fits, and the caret's column in it.
fn value(field: &Field, width: usize, room: &Room) -> (Vec<Span<'static>>, usize) {
    let theme = room.theme;
    let text = field.value.as_str();
    if text.is_empty() {
        let empty = if field.active { "" } else { theme.signs.none };
        return (vec![Span::styled(empty, theme.quiet)], 0);
    }
    let look = if field.active { theme.pick } else { theme.text };
    let caret = if field.active { edge_before(text, field.caret) } else { 0 };
    let before = wrap::width(&text[..caret]);
    if wrap::width(text) <= width {
        return (vec![Span::styled(mapped(text, theme.ascii), look)], before);
    }
    // One cell at each end says that there is more.
    let sign = if theme.ascii { "~" } else { theme.signs.dots };
    let inner = width.saturating_sub(2).max(1);
    let mut start = 0;
    if before > inner {
        start = text[..caret]
            .grapheme_indices(true)
            .find(|(at, _)| wrap::width(&text[*at..caret]) <= inner / 2 + 1)
            .map_or(caret, |(at, _)| at);
    }
    let (part, _) = wrap::fitting(&text[start..], inner);
    let left = if start > 0 { sign } else { " " };
    let right = if start + part.len() < text.len() { sign } else { "" };
    let skipped = usize::from(start > 0);
    let column = skipped + wrap::width(&text[start..caret.max(start)]).min(inner);
    let mut spans = vec![Span::styled(mapped(part, theme.ascii), look), Span::styled(right, theme.quiet)];
    if skipped == 1 {
        spans.insert(0, Span::styled(left, theme.quiet));
    }
    (spans, column)
}

fn mapped(text: &str, ascii: bool) -> String {
    let sign = |g| if ascii { signs::in_one(g).unwrap_or(g) } else { g };
    text.graphemes(true).map(sign).collect()
}

/// The last edge of a grapheme at or before an offset.
pub fn edge_before(text: &str, offset: usize) -> usize {
    let mut at = offset.min(text.len());
    while !wrap::is_edge(text, at) {
        at -= 1;
    }
    at
}
