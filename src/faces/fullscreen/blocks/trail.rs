//! The taps of a way.

use std::ops::Range;

use ratatui::style::Modifier;
use ratatui::text::{Line, Span};

use super::super::ink::Ink;
use super::super::sheet::{Piece, Room};
use crate::walkthrough::page::Trail;

/// The cells of the sign between two taps.
const GAP: usize = 3;

/// In one row, the present tap underlined; far ends fold, the present tap never does.
pub fn draw(trail: &Trail, room: &Room) -> Piece {
    if trail.taps.is_empty() {
        return Piece::default();
    }
    let theme = room.theme;
    let at = trail.at.min(trail.taps.len() - 1);
    let present = theme.accent.add_modifier(Modifier::BOLD);
    let taps: Vec<Ink> = trail
        .taps
        .iter()
        .enumerate()
        .map(|(n, tap)| if n == at { Ink::phrase(theme, tap, present) } else { Ink::level(theme, tap, theme.quiet) })
        .collect();
    let widths: Vec<usize> = taps.iter().map(Ink::width).collect();
    if widths[at] > room.width {
        return taps[at].rows(room.width).into();
    }
    row(&taps, &widths, at, room).into()
}

/// The taps that fit, and under them the mark of the present one.
fn row(taps: &[Ink], widths: &[usize], at: usize, room: &Room) -> Vec<Line<'static>> {
    let theme = room.theme;
    let dots = theme.signs.dots;
    let folded = dots.chars().count() + GAP;
    let between = Span::styled(format!(" {} ", theme.signs.next_tap), theme.quiet);
    let kept = fold(widths, at, room.width, GAP, dots.chars().count());
    let mut line = Line::default();
    let mut start = 0;
    if kept.start > 0 && room.width >= widths[at] + folded {
        line.spans.extend([Span::styled(dots, theme.quiet), between.clone()]);
        start = folded;
    }
    for n in kept.clone() {
        if n > kept.start {
            line.spans.push(between.clone());
        }
        if n < at {
            start += widths[n] + GAP;
        }
        line.spans.extend(taps[n].line().spans);
    }
    if kept.end < taps.len() {
        line.spans.extend([between, Span::styled(dots, theme.quiet)]);
    }
    let under = format!("{}{}", " ".repeat(start), theme.signs.under_tap.repeat(widths[at]));
    vec![line, Line::styled(under, theme.accent)]
}

/// Which taps stay: the farthest from the present one go first, the earlier before the later.
fn fold(widths: &[usize], at: usize, room: usize, gap: usize, dots: usize) -> Range<usize> {
    let mut kept = 0..widths.len();
    let taken = |kept: &Range<usize>| {
        let folds = usize::from(kept.start > 0) + usize::from(kept.end < widths.len());
        widths[kept.clone()].iter().sum::<usize>() + gap * (kept.len() - 1) + folds * (dots + gap)
    };
    while taken(&kept) > room && kept.len() > 1 {
        let (before, behind) = (at - kept.start, kept.end - 1 - at);
        if before > 0 && before >= behind { kept.start += 1 } else { kept.end -= 1 }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::super::super::theme::Theme;
    use super::*;
    use crate::clean::Clean;
    use crate::walkthrough::page::plain;

    fn drawn(at: usize, width: usize) -> Vec<String> {
        let taps = ["Profile", "Menu", "Privacy Centre", "AI topic", "Form", "Answer"];
        let trail = Trail { taps: taps.iter().map(|tap| plain(&Clean::line(tap))).collect(), at };
        let theme = Theme::default();
        let room = Room { theme: &theme, width, height: 9, active: false, top: 0 };
        draw(&trail, &room).rows.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_mark_stands_under_the_present_tap() {
        assert_eq!(
            drawn(2, 74),
            ["Profile › Menu › Privacy Centre › AI topic › Form › Answer", "                 ▔▔▔▔▔▔▔▔▔▔▔▔▔▔"]
        );
    }

    #[test]
    fn far_ends_fold_and_the_present_tap_stays() {
        assert_eq!(drawn(3, 40), ["… › Privacy Centre › AI topic › Form › …", "                     ▔▔▔▔▔▔▔▔"]);
        for width in 8..80 {
            for at in 0..6 {
                let rows = drawn(at, width);
                let words = ["Profile", "Menu", "Privacy", "AI", "Form", "Answer"];
                assert!(rows.concat().contains(words[at]), "{at} {width} {rows:?}");
            }
        }
    }
}
