//! Up and down in a wrapped text: what the walk cannot know, for it knows no columns.

use super::wrapped::Wrapped;
use crate::walkthrough::keys::{Code, Key};

/// Where a key takes the caret, if it is one that follows the rows. `goal` is the column that up and down keep to.
pub fn moved(wrapped: &Wrapped, caret: usize, key: Key, page: usize, goal: &mut Option<usize>) -> Option<usize> {
    if key.ctrl || key.alt {
        return None;
    }
    let (row, column) = wrapped.place(caret);
    let last = wrapped.rows().saturating_sub(1);
    let target = match key.code {
        Code::Up => row.checked_sub(1),
        Code::Down => Some(row + 1).filter(|row| *row <= last),
        Code::PageUp if row > 0 => Some(row.saturating_sub(page.max(1))),
        Code::PageDown if row < last => Some((row + page.max(1)).min(last)),
        Code::PageUp => None,
        Code::PageDown => None,
        Code::Home => return Some(wrapped.offset(row, 0)),
        Code::End => return Some(wrapped.offset(row, usize::MAX)),
        _ => return None,
    };
    let column = *goal.get_or_insert(column);
    Some(match target {
        Some(row) => wrapped.offset(row, column),
        // Beyond the first and the last row the caret goes to the very beginning and the very end.
        None if matches!(key.code, Code::Up | Code::PageUp) => 0,
        None => wrapped.offset(last, usize::MAX),
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn of(text: &str, width: usize) -> Wrapped {
        let mut wrapped = Wrapped::default();
        wrapped.update(&Arc::from(text), 1, width);
        wrapped
    }

    #[test]
    fn up_and_down_keep_the_column_over_a_short_row() {
        let text = "0123456789\nab\n0123456789";
        let (wrapped, mut goal) = (of(text, 20), None);
        let down = Key::plain(Code::Down);
        let first = moved(&wrapped, 7, down, 5, &mut goal).unwrap();
        assert_eq!(first, 13, "end of the short row");
        assert_eq!(moved(&wrapped, first, down, 5, &mut goal), Some(21), "column 7 again");
    }

    #[test]
    fn home_and_end_follow_the_visible_row() {
        let wrapped = of("I object to the use of my", 12);
        let mut goal = None;
        assert_eq!(moved(&wrapped, 14, Key::plain(Code::Home), 5, &mut goal), Some(12));
        assert_eq!(moved(&wrapped, 14, Key::plain(Code::End), 5, &mut goal), Some(22));
    }

    #[test]
    fn beyond_the_ends_lie_the_ends() {
        let wrapped = of("one\ntwo", 12);
        let mut goal = None;
        assert_eq!(moved(&wrapped, 2, Key::plain(Code::Up), 5, &mut goal), Some(0));
        goal = None;
        assert_eq!(moved(&wrapped, 5, Key::plain(Code::Down), 5, &mut goal), Some(7));
        assert_eq!(moved(&wrapped, 2, Key::ctrl('a'), 5, &mut goal), None);
    }
}
