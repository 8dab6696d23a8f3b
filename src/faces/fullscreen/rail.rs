//! The rail of a wide window: all accounts at the left, the page's own marked.

use std::ops::Range;

use ratatui::text::{Line, Span};

use super::blocks::rows::hang;
use super::ink::{Ink, shortened};
use super::theme::Theme;
use crate::walkthrough::page::{Accounts, Page, Tone};

/// Windows of this many columns have it.
const WIDE: u16 = 120;
/// Its columns, the upright line at its right edge included.
const WIDTH: usize = 34;
/// Cells before a name, and free at its end.
const BEFORE: usize = 3;
const BEHIND: usize = 2;

/// How many columns it takes of a window.
pub fn width(page: &Page, window: u16) -> usize {
    if page.rail.is_some() && window >= WIDE { WIDTH } else { 0 }
}

/// Its rows, of which there are `height`, from its left edge to the upright line.
pub fn lines(page: &Page, theme: &Theme, height: usize) -> Vec<Line<'static>> {
    let Some(accounts) = &page.rail else { return Vec::new() };
    let mut rows = listed(accounts, theme, height);
    rows.resize(height, Line::default());
    for row in &mut rows {
        let used = super::ink::row_width(row);
        row.spans.push(Span::raw(" ".repeat((WIDTH - 1).saturating_sub(used))));
        row.spans.push(Span::styled(theme.signs.upright, theme.quiet));
    }
    rows
}

/// The head, and as many accounts as there is room for, the marked one among them.
fn listed(accounts: &Accounts, theme: &Theme, height: usize) -> Vec<Line<'static>> {
    let pad = || Span::raw(" ".repeat(BEFORE));
    let mut head = Ink::of(theme, accounts.heads[0].as_str(), theme.quiet).line();
    head.spans.insert(0, pad());
    let mut rows = vec![Line::default(), head, Line::default()];
    let all: Vec<_> = (0..accounts.rows.len()).map(|n| account(accounts, n, theme)).collect();
    let kept = about(accounts.at, &all, height.saturating_sub(rows.len()));
    let hidden = (kept.start > 0, kept.end < all.len());
    rows.extend(all[kept].iter().flatten().cloned());
    let marks = [(hidden.0, 2, theme.signs.more_above), (hidden.1, rows.len() - 1, theme.signs.more_below)];
    for (_, at, sign) in marks.into_iter().filter(|(is, ..)| *is) {
        rows[at] = Line::from(vec![pad(), Span::styled(sign, theme.accent)]);
    }
    rows.truncate(height);
    rows
}

/// Those that fit into so many rows: the marked one, or the first, and its neighbours on both sides.
fn about(at: usize, all: &[Vec<Line<'static>>], room: usize) -> Range<usize> {
    let at = if at < all.len() { at } else { 0 };
    let mut kept = at..(at + 1).min(all.len());
    let mut left = room.saturating_sub(all.get(at).map_or(0, Vec::len));
    loop {
        let before = kept.clone();
        if let Some(next) = all.get(kept.end).filter(|next| next.len() <= left) {
            left -= next.len();
            kept.end += 1;
        }
        if let Some(next) = kept.start.checked_sub(1).and_then(|n| all.get(n)).filter(|next| next.len() <= left) {
            left -= next.len();
            kept.start -= 1;
        }
        if kept == before {
            return kept;
        }
    }
}

/// Its name, where it stands on as many rows as that takes, air.
fn account(accounts: &Accounts, n: usize, theme: &Theme) -> Vec<Line<'static>> {
    let (row, here) = (&accounts.rows[n], n == accounts.at);
    let space = WIDTH - 1 - BEFORE - BEHIND;
    let (bar, look) = if here {
        (Span::styled(format!(" {} ", theme.signs.bar), theme.accent), theme.pick)
    } else {
        (Span::raw(" ".repeat(BEFORE)), theme.text)
    };
    let mut rows = vec![Line::from(vec![bar, shortened(theme, row.name.as_str(), space, look)])];
    let tone = if row.tone == Tone::Plain { theme.quiet } else { theme.tone(row.tone) };
    let standing = Ink::of(theme, row.standing.as_str(), tone).rows(space);
    let pad = Span::raw(" ".repeat(BEFORE));
    hang(&mut rows, Line::from(pad), standing, BEFORE);
    rows.push(Line::default());
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clean::Clean;
    use crate::walkthrough::page::AccountRow;

    fn page(count: usize, at: usize) -> Page {
        let row = |n: usize| AccountRow {
            name: Clean::line(&format!("Account number {n} with a name that is too long for it")),
            standing: Clean::line("sent"),
            ..AccountRow::default()
        };
        let rail = Accounts { rows: (0..count).map(row).collect(), at, ..Accounts::default() };
        Page { rail: Some(rail), ..super::super::samples::empty() }
    }

    #[test]
    fn the_marked_account_is_in_view_and_what_is_not_is_marked() {
        let theme = Theme::default();
        for (count, at) in [(1, 0), (4, 2), (30, 0), (30, 17), (30, 29), (30, 30), (3, 3)] {
            for height in [1, 4, 9, 20, 40] {
                let rows = lines(&page(count, at), &theme, height);
                assert_eq!(rows.len(), height);
                assert!(rows.iter().all(|row| super::super::ink::row_width(row) == WIDTH));
                let text: String = rows.iter().map(|row| format!("{row}\n")).collect();
                if height >= 9 && at < count {
                    assert!(text.contains(&format!("▸ Account number {at} ")), "{count} {at} {height}\n{text}");
                }
                let all = (0..count).all(|n| text.contains(&format!("number {n} ")));
                assert!(all || height < 6 || text.contains('▾') || text.contains('▴'), "{text}");
            }
        }
    }
}
