//! What all lists share: the mark on one item, and a window that follows it.

use std::collections::BTreeMap;
use std::ops::Range;

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::super::sheet::{Pick, Piece, Room};

/// The cells of the mark before each item.
pub const BAR: usize = 2;

/// The items that fit, the one at `at` among them. Only those are asked for.
pub fn draw(count: usize, at: usize, room: &Room, item: impl Fn(usize) -> Vec<Line<'static>>) -> Piece {
    if count == 0 {
        return Piece::default();
    }
    let at = at.min(count - 1);
    let mut items: BTreeMap<usize, Vec<Line<'static>>> = BTreeMap::new();
    let shown = window(count, at, room.top, room.height, |n| items.entry(n).or_insert_with(|| item(n)).len());
    let mut piece = Piece { top: shown.start, ..Piece::default() };
    for n in shown.clone() {
        let rows = items.remove(&n).unwrap_or_else(|| item(n));
        let range = piece.rows.len()..piece.rows.len() + rows.len();
        if n == at {
            piece.focus = Some(range.clone());
            piece.cursor = room.active.then_some((range.start, 0));
        }
        piece.picks.push(Pick { rows: range, columns: 0..room.width, n });
        piece.rows.extend(rows);
    }
    let above = (shown.start > 0).then_some(0);
    let below = (shown.end < count).then(|| piece.rows.len().saturating_sub(1));
    piece.hidden = (above, below);
    piece
}

/// Which items are shown in `height` rows: from `top` on where that holds `at`, else as little moved as it must be.
fn window(count: usize, at: usize, top: usize, height: usize, mut high: impl FnMut(usize) -> usize) -> Range<usize> {
    let mut start = at;
    let mut used = high(at);
    while start > top.min(at) && used + high(start - 1) <= height {
        start -= 1;
        used += high(start);
    }
    let mut end = at + 1;
    while end < count && used + high(end) <= height {
        used += high(end);
        end += 1;
    }
    while end == count && start > 0 && used + high(start - 1) <= height {
        start -= 1;
        used += high(start);
    }
    start..end
}

/// The mark before an item, and the look of what follows it.
pub fn bar(chosen: bool, room: &Room) -> (Span<'static>, Style) {
    let theme = room.theme;
    match (chosen, room.active) {
        (true, true) => (Span::styled(format!("{} ", theme.signs.bar), theme.accent), theme.pick),
        (true, false) => (Span::styled(format!("{} ", theme.signs.bar), theme.quiet), theme.text),
        (false, _) => (Span::raw("  "), theme.text),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_window_holds_the_mark_and_no_more_than_fits(
            heights in prop::collection::vec(1usize..4, 1..60), at in 0usize..60, top in 0usize..80, height in 1usize..30,
        ) {
            let at = at % heights.len();
            let shown = window(heights.len(), at, top, height, |n| heights[n]);
            prop_assert!(shown.contains(&at));
            let used: usize = heights[shown.clone()].iter().sum();
            prop_assert!(used <= height || shown.len() == 1);
            // No room is wasted while something is hidden below.
            prop_assert!(shown.end == heights.len() || used + heights[shown.end] > height);
        }
    }
}
