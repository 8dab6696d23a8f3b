//! What to touch now.

use ratatui::text::Line;

use super::super::ink::Ink;
use super::super::sheet::{Piece, Room};
use crate::walkthrough::page::StepBlock;

/// What to do, where, what one sees then, what else it may be called; a blank row between.
pub fn draw(step: &StepBlock, room: &Room) -> Piece {
    let theme = room.theme;
    let mut groups = vec![Ink::phrase(theme, &step.act, theme.strong).rows(room.width)];
    for part in [&step.place, &step.next].into_iter().flatten() {
        groups.push(Ink::phrase(theme, part, theme.text).rows(room.width));
    }
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
