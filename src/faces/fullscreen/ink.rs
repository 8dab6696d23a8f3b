//! Words with their looks, before they are broken into rows.

use std::ops::Range;

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::signs;
use super::theme::Theme;
use super::wrap;
use crate::walkthrough::page::{Phrase, Role};

/// What is left over for a last row stands alone if it takes less than a fifth of the row, a single word if it takes less
/// than a quarter; rows become narrower by at most a fifth to give it company.
const LONELY: usize = 5;
const LONELY_WORD: usize = 4;
const NARROWER: usize = 5;

/// A text whose pieces have looks.
#[derive(Clone, Debug, Default)]
pub struct Ink {
    text: String,
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug)]
struct Piece {
    end: usize,
    look: Style,
    /// An address: broken only where it is longer than the row.
    whole: bool,
}

impl Ink {
    /// A plain text in one look.
    pub fn of(theme: &Theme, text: &str, look: Style) -> Ink {
        Ink::default().and(theme, text, look)
    }

    /// A phrase: what Meta calls a thing, links and weighty words are set off from `look`.
    pub fn phrase(theme: &Theme, phrase: &Phrase, look: Style) -> Ink {
        Ink::default().and_phrase(theme, phrase, look)
    }

    /// A phrase with nothing set off: where weight says what is chosen.
    pub fn level(theme: &Theme, phrase: &Phrase, look: Style) -> Ink {
        phrase.iter().fold(Ink::default(), |ink, run| ink.and(theme, run.text.as_str(), look))
    }

    /// An address, which is broken only where it is longer than the row: behind a slash, where the eye joins it again.
    pub fn address(text: &str, look: Style) -> Ink {
        let mut ink = Ink::default();
        text.split_inclusive('/').for_each(|part| ink.push(part, look, true));
        ink
    }

    /// With more text behind it.
    #[must_use]
    pub fn and(mut self, theme: &Theme, text: &str, look: Style) -> Ink {
        if theme.ascii {
            self.push(&signs::in_ascii(text), look, false);
        } else {
            self.push(text, look, false);
        }
        self
    }

    /// With a phrase behind it.
    #[must_use]
    pub fn and_phrase(mut self, theme: &Theme, phrase: &Phrase, look: Style) -> Ink {
        for run in phrase {
            let text = run.text.as_str();
            self = match run.role {
                Role::Plain => self.and(theme, text, look),
                Role::Label => self.and(theme, text, look.patch(theme.label)),
                Role::Key => self.and(theme, text, theme.key),
                Role::Strong => self.and(theme, text, look.patch(theme.strong)),
                Role::Link => {
                    self.push(text, look.patch(theme.link), true);
                    self
                }
            };
        }
        self
    }

    fn push(&mut self, text: &str, look: Style, whole: bool) {
        self.text.push_str(text);
        self.pieces.push(Piece { end: self.text.len(), look, whole });
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// How many cells it takes on one row.
    pub fn width(&self) -> usize {
        wrap::width(&self.text)
    }

    /// On one row, whatever its length.
    pub fn line(&self) -> Line<'static> {
        self.cut(0..self.text.len())
    }

    /// Broken into rows. One blank row stands between paragraphs, never two.
    pub fn rows(&self, width: usize) -> Vec<Line<'static>> {
        let mut rows: Vec<Line<'static>> = Vec::new();
        let mut start = 0;
        for paragraph in self.text.split('\n') {
            let end = start + paragraph.len();
            if paragraph.trim().is_empty() {
                if rows.last().is_some_and(|row| !row.spans.is_empty()) {
                    rows.push(Line::default());
                }
            } else {
                self.break_up(start..end, width, &mut rows);
            }
            start = end + 1;
        }
        while rows.last().is_some_and(|row| row.spans.is_empty()) {
            rows.pop();
        }
        rows
    }

    fn break_up(&self, range: Range<usize>, width: usize, rows: &mut Vec<Line<'static>>) {
        let mut at = range.start;
        for end in self.ends(range, width) {
            let kept = self.text[at..end].trim_end_matches(' ').len();
            rows.push(self.cut(at..at + kept));
            at = end;
        }
    }

    /// Where the rows of a paragraph end: a little narrower where next to nothing would stand alone on the last one.
    fn ends(&self, range: Range<usize>, width: usize) -> Vec<usize> {
        let ends = self.ends_at(range.clone(), width);
        if !self.leaves_over(&range, &ends, width, LONELY) {
            return ends;
        }
        let narrower = (width - width / NARROWER..width).rev().map(|width| self.ends_at(range.clone(), width));
        let same: Vec<_> = narrower.take_while(|tried| tried.len() == ends.len()).collect();
        let best = |part| same.iter().find(|tried| !self.leaves_over(&range, tried, width, part)).cloned();
        let word = self.leaves_over(&range, &ends, width, usize::MAX);
        best(LONELY).or_else(|| best(usize::MAX).filter(|_| word)).unwrap_or(ends)
    }

    fn ends_at(&self, range: Range<usize>, width: usize) -> Vec<usize> {
        let text = &self.text[..range.end];
        let free = |at: usize| !self.inside_address(at);
        let mut ends = Vec::new();
        let mut at = range.start;
        while at < range.end {
            at = wrap::row_end(text, at, width, free);
            ends.push(at);
        }
        ends
    }

    /// Whether the last row holds a single short word, or less than this part of a row.
    fn leaves_over(&self, range: &Range<usize>, ends: &[usize], width: usize, part: usize) -> bool {
        let [.., before, _] = ends else { return false };
        let last = self.text[*before..range.end].trim();
        let part = if last.contains(' ') { part } else { LONELY_WORD };
        wrap::width(last).saturating_mul(part) < width
    }

    fn inside_address(&self, at: usize) -> bool {
        let mut start = 0;
        for piece in &self.pieces {
            if at < piece.end {
                return piece.whole && at > start;
            }
            start = piece.end;
        }
        false
    }

    fn cut(&self, range: Range<usize>) -> Line<'static> {
        let mut spans = Vec::new();
        let mut start = 0;
        for piece in &self.pieces {
            let (from, to) = (start.max(range.start), piece.end.min(range.end));
            if from < to {
                spans.push(Span::styled(self.text[from..to].to_owned(), piece.look));
            }
            start = piece.end;
        }
        Line::from(spans)
    }
}

/// A text cut to a width, with a mark where something is missing.
pub fn shortened(theme: &Theme, text: &str, limit: usize, look: Style) -> Span<'static> {
    let text = if theme.ascii { signs::in_ascii(text) } else { text.into() };
    if wrap::width(&text) <= limit {
        return Span::styled(text.into_owned(), look);
    }
    let dots = theme.signs.dots;
    let (kept, _) = wrap::fitting(&text, limit.saturating_sub(wrap::width(dots)));
    let (dots, _) = wrap::fitting(dots, limit);
    Span::styled(format!("{}{dots}", kept.trim_end()), look)
}

/// The width of a row in cells.
pub fn row_width(row: &Line<'_>) -> usize {
    row.spans.iter().map(|span| wrap::width(&span.content)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(rows: &[Line<'_>]) -> Vec<String> {
        rows.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn an_address_is_not_broken_where_it_fits() {
        let theme = Theme::default();
        let ink = Ink::of(&theme, "see ", theme.text).and_phrase(
            &theme,
            &vec![link("https://www.facebook.com/help/1")],
            theme.text,
        );
        assert_eq!(text_of(&ink.rows(32)), ["see", "https://www.facebook.com/help/1"]);
        assert_eq!(text_of(&ink.rows(20)), ["see", "https://www.facebook", ".com/help/1"]);
    }

    #[test]
    fn a_long_address_is_broken_behind_a_slash() {
        let address = "https://help.instagram.com/contact/767264225370182";
        for width in 27..50 {
            let rows = text_of(&Ink::address(address, Style::new()).rows(width));
            assert_eq!(rows.concat(), address, "nothing is added where it is broken");
            assert!(rows[..rows.len() - 1].iter().all(|row| row.ends_with('/')), "{width}: {rows:?}");
        }
    }

    #[test]
    fn a_short_word_does_not_stand_alone_on_the_last_row() {
        let theme = Theme::default();
        let ink = Ink::of(&theme, "Switch it on at once and then confirm", theme.text);
        assert_eq!(text_of(&ink.rows(30)), ["Switch it on at once and", "then confirm"]);
        let two = Ink::of(&theme, "Meta has not yet said whether or when it does so", theme.text);
        assert_eq!(text_of(&two.rows(46)), ["Meta has not yet said whether or when", "it does so"], "nor two of them");
        let one = Ink::of(&theme, "unbreakable word", theme.text);
        assert_eq!(text_of(&one.rows(12)), ["unbreakable", "word"], "no row more, no row much narrower");
    }

    #[test]
    fn never_two_blank_rows() {
        let theme = Theme::default();
        assert_eq!(text_of(&Ink::of(&theme, "\n\na\n\n\n\nb\n\n", theme.text).rows(9)), ["a", "", "b"]);
    }

    #[test]
    fn a_short_text_shows_that_it_was_cut() {
        let theme = Theme::default();
        assert_eq!(shortened(&theme, "Instagram", 6, theme.text).content, "Insta…");
        assert_eq!(shortened(&theme.clone().in_ascii(), "Instagram", 2, theme.text).content, "..");
    }

    fn link(address: &str) -> crate::walkthrough::page::Run {
        crate::walkthrough::page::Run { text: crate::clean::Clean::line(address), role: Role::Link }
    }
}
