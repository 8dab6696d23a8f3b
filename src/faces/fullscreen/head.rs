//! The first row: where one is.

use ratatui::text::{Line, Span};

use super::ink::{Ink, row_width, shortened};
use super::theme::Theme;
use super::wrap;
use crate::walkthrough::page::Page;

/// The program's name; the same in every language.
const NAME: &str = "optout";

/// Titles at the left, the corner at the right; titles give way first, the general before the special.
pub fn line(page: &Page, theme: &Theme, width: usize) -> Line<'static> {
    let corner = corner(page, theme);
    let corner = if corner.width() + 14 <= width { corner } else { Ink::default() };
    let space = width.saturating_sub(2 + if corner.is_empty() { 0 } else { corner.width() + 3 });
    let mut line = titles(page, theme, space);
    line.spans.insert(0, Span::raw(" "));
    if !corner.is_empty() {
        let pad = width.saturating_sub(1 + row_width(&line) + corner.width());
        line.spans.push(Span::raw(" ".repeat(pad)));
        line.spans.extend(corner.line().spans);
    }
    line
}

fn corner(page: &Page, theme: &Theme) -> Ink {
    match (&page.corner, page.place) {
        (Some(words), _) => Ink::of(theme, words.as_str(), theme.quiet),
        (None, Some((at, of))) => Ink::of(theme, &format!("{at}/{of}"), theme.quiet),
        (None, None) => Ink::default(),
    }
}

fn titles(page: &Page, theme: &Theme, space: usize) -> Line<'static> {
    let between = format!(" {} ", theme.signs.between);
    let parts: Vec<&str> = page.title.iter().map(|part| part.as_str()).filter(|part| !part.is_empty()).collect();
    let whole = |parts: &[&str]| {
        parts.iter().fold(Ink::of(theme, NAME, theme.quiet), |ink, part| {
            ink.and(theme, &between, theme.quiet).and(theme, part, theme.quiet)
        })
    };
    if whole(&parts).width() <= space {
        return whole(&parts).line();
    }
    // The more general parts fold one by one, then the name, then the last part is cut.
    for skipped in 1..parts.len() {
        let mut kept = vec![theme.signs.dots];
        kept.extend(&parts[skipped..]);
        if whole(&kept).width() <= space {
            return whole(&kept).line();
        }
    }
    let last = parts.last().copied().unwrap_or(NAME);
    if wrap::width(NAME) + 3 + wrap::width(last) <= space {
        return whole(&[last]).line();
    }
    Line::from(shortened(theme, last, space, theme.quiet))
}
