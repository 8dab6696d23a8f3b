//! What to touch now.

use ratatui::text::{Line, Span};

use super::super::ink::Ink;
use super::super::sheet::{Piece, Room};
use super::super::wrap;
use super::rows::hang;
use crate::walkthrough::page::{Phrase, StepBlock};

/// What to do, where, what one sees then, what else it may be called; a blank row between.
pub fn draw(step: &StepBlock, room: &Room) -> Piece {
    let theme = room.theme;
    let mut groups = vec![Ink::phrase(theme, &step.act, theme.strong).rows(room.width)];
    groups.extend(step.place.as_ref().map(|place| Ink::phrase(theme, place, theme.text).rows(room.width)));
    groups.extend(step.next.as_ref().map(|next| then(next, room)));
    groups.push(step.names.iter().flat_map(|name| Ink::phrase(theme, name, theme.text).rows(room.width)).collect());
    if let Some(mark) = &step.mark {
        groups.push(Ink::of(theme, mark.as_str(), theme.quiet).rows(room.width));
    }
    let mut rows: Vec<Line<'static>> = Vec::new();
    for group in groups.into_iter().filter(|group| !group.is_empty()) {
        if !rows.is_empty() {
            rows.push(Line::default());
        }
        rows.extend(group);
    }
    rows.into()
}

/// What one sees then, behind an arrow, so that it is not read as one more thing to do.
fn then(next: &Phrase, room: &Room) -> Vec<Line<'static>> {
    let theme = room.theme;
    let lead = format!("{} ", theme.signs.then);
    let indent = wrap::width(&lead);
    let mut rows = Vec::new();
    let text = Ink::phrase(theme, next, theme.text).rows(room.width.saturating_sub(indent).max(1));
    hang(&mut rows, Line::from(Span::styled(lead, theme.quiet)), text, indent);
    rows
}
