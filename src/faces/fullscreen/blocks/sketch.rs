//! How the screen looks there.

use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

use super::super::ink::{Ink, row_width};
use super::super::sheet::{Piece, Room};
use crate::walkthrough::page::{SketchBlock, SketchLine};

/// Width of the frame, of what is in it, and of a label.
const FRAME: usize = 25;
const INNER: usize = FRAME - 2;
const LABEL: usize = 19;
const HIGHEST: usize = 14;

/// A frame with the rows that sources attest; the row to tap stands between two marks.
pub fn draw(sketch: &SketchBlock, room: &Room) -> Piece {
    let signs = room.theme.signs;
    let edge =
        |left: &str, right: &str| Line::styled(format!("{left}{}{right}", signs.rule.repeat(INNER)), room.theme.quiet);
    let mut rows = vec![edge(signs.corners[0], signs.corners[1])];
    let title = title(sketch, room);
    if !title.is_empty() {
        rows.extend(title);
        rows.push(edge(signs.tees[0], signs.tees[1]));
    }
    rows.extend(inside(sketch, HIGHEST.saturating_sub(rows.len() + 1), room));
    rows.push(edge(signs.corners[2], signs.corners[3]));
    rows.into()
}

fn title(sketch: &SketchBlock, room: &Room) -> Vec<Line<'static>> {
    let theme = room.theme;
    let title = Ink::of(theme, sketch.title.as_str(), theme.text);
    let mut rows = if sketch.title.is_empty() { Vec::new() } else { title.rows(LABEL - 1) };
    rows.truncate(2);
    if rows.is_empty() && sketch.phone {
        rows.push(Line::default());
    }
    let back = if sketch.phone { format!(" {}   ", theme.signs.back) } else { " ".repeat(3) };
    let indent = back.chars().count();
    rows.into_iter()
        .enumerate()
        .map(|(n, row)| {
            let lead = if n == 0 { Span::styled(back.clone(), theme.quiet) } else { Span::raw(" ".repeat(indent)) };
            boxed(lead, row, Span::raw(""), room)
        })
        .collect()
}

/// All rows, or those about the tap where there are too many.
fn inside(sketch: &SketchBlock, most: usize, room: &Room) -> Vec<Line<'static>> {
    let items: Vec<Vec<Line<'static>>> = sketch.rows.iter().map(|row| item(row, room)).collect();
    let tap = sketch.rows.iter().position(|row| row.tap).unwrap_or(0);
    let mut kept = 0..items.len();
    let taken = |kept: &std::ops::Range<usize>| {
        let folds = usize::from(kept.start > 0) + usize::from(kept.end < items.len());
        items[kept.clone()].iter().map(Vec::len).sum::<usize>() + folds
    };
    while kept.len() > 1 && taken(&kept) > most {
        let (before, behind) = (tap - kept.start, kept.end - 1 - tap);
        if behind > 0 && behind >= before { kept.end -= 1 } else { kept.start += 1 }
    }
    let gap = || item(&SketchLine::default(), room);
    let is_gap = |n: usize| sketch.rows.get(n).is_some_and(|row| row.text.is_empty());
    let mut rows = Vec::new();
    if kept.start > 0 && !is_gap(kept.start) {
        rows.extend(gap());
    }
    rows.extend(items[kept.clone()].iter().flatten().cloned());
    if kept.end < items.len() && !(kept.end > 0 && is_gap(kept.end - 1)) {
        rows.extend(gap());
    }
    rows.truncate(most);
    rows
}

fn item(row: &SketchLine, room: &Room) -> Vec<Line<'static>> {
    let theme = room.theme;
    if row.text.is_empty() {
        return vec![boxed(Span::raw("   "), Line::styled(theme.signs.dots, theme.quiet), Span::raw(""), room)];
    }
    let look = match row {
        SketchLine { tap: true, .. } => theme.accent.add_modifier(Modifier::BOLD),
        SketchLine { heading: true, .. } => theme.text.add_modifier(Modifier::BOLD),
        _ => theme.text,
    };
    let width = if row.tap { LABEL - 2 } else { LABEL };
    let lines = Ink::of(theme, row.text.as_str(), look).rows(width);
    lines.into_iter().enumerate().map(|(n, line)| one(row, n == 0, line, width, look, room)).collect()
}

fn one(row: &SketchLine, first: bool, line: Line<'static>, width: usize, look: Style, room: &Room) -> Line<'static> {
    let (left, right) = room.theme.signs.tap;
    let indent = if row.right { width.saturating_sub(row_width(&line)) } else { 0 };
    let marked = row.tap && first;
    let lead = if marked { format!(" {left} {}", " ".repeat(indent)) } else { " ".repeat(3 + indent) };
    let tail = if marked { format!("{right} ") } else { String::new() };
    boxed(Span::styled(lead, look), line, Span::styled(tail, look), room)
}

/// Between the two sides of the frame; `tail` stands at the right one.
fn boxed(lead: Span<'static>, row: Line<'static>, tail: Span<'static>, room: &Room) -> Line<'static> {
    let side = Span::styled(room.theme.signs.upright, room.theme.quiet);
    let used = row_width(&Line::from(vec![lead.clone(), tail.clone()])) + row_width(&row);
    let mut spans = vec![side.clone(), lead];
    spans.extend(row.spans);
    spans.extend([Span::raw(" ".repeat(INNER.saturating_sub(used))), tail, side]);
    Line::from(spans)
}
