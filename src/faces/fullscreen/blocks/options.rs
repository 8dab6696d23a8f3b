//! Something to choose from.

use std::cmp::Reverse;

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::super::ink::{Ink, row_width, shortened};
use super::super::sheet::{Pick, Piece, Room};
use super::super::wrap;
use super::list::{self, BAR};
use super::rows::hang;
use crate::walkthrough::page::{Choice, Filter, Options};

/// Room between a name and its note, and between two columns of names; the least where there is little.
const GAP: usize = 3;
const TIGHT: usize = 2;

/// The filter, then the choices: in two columns where they are short and many.
pub fn draw(options: &Options, room: &Room) -> Piece {
    let head = options.filter.as_ref().map(|filter| filter_row(filter, options, room));
    let rows = usize::from(head.is_some());
    let inner = Room { height: room.height.saturating_sub(rows).max(1), ..*room };
    let mut piece = match two_columns(options, &inner) {
        Some(piece) => piece,
        None => list::draw(options.items.len(), options.at, &inner, item(options, &inner)),
    };
    if options.items.is_empty() {
        piece.rows.push(Line::styled(format!("  {}", room.theme.signs.none), room.theme.quiet));
    }
    let Some((row, caret)) = head else { return piece };
    piece = piece.below(vec![row]);
    if let Some(column) = caret {
        piece.cursor = Some((0, column));
        piece.focus =
            Some(piece.focus.map_or(0..1, |range| if range.end < inner.height { 0..range.end } else { range }));
    }
    piece
}

/// The row of the filter, and the column of the caret while it is typed.
fn filter_row(filter: &Filter, options: &Options, room: &Room) -> (Line<'static>, Option<usize>) {
    let theme = room.theme;
    let text = filter.text.as_str();
    let mut line = Line::from(vec![Span::styled("/ ", theme.key)]);
    if text.is_empty() {
        line.spans.push(shortened(theme, filter.label.as_str(), room.width.saturating_sub(2), theme.quiet));
        return (line, filter.active.then_some(2));
    }
    let count = format!("{}/{}", options.items.len(), options.total);
    let space = room.width.saturating_sub(2 + GAP + count.len());
    // The end is what is being typed: a long word loses its beginning.
    let mut start = 0;
    while wrap::width(&text[start..]) > space {
        start += text[start..].chars().next().map_or(1, char::len_utf8);
    }
    let end = 2 + wrap::width(&text[start..]);
    line.spans.extend(Ink::of(theme, &text[start..], if filter.active { theme.pick } else { theme.text }).line().spans);
    let pad = room.width.saturating_sub(row_width(&line) + count.len());
    line.spans.extend([Span::raw(" ".repeat(pad)), Span::styled(count, theme.quiet)]);
    (line, filter.active.then_some(end))
}

/// What stands before a name: the mark, the box, the number.
fn lead(n: usize, options: &Options, room: &Room) -> (Vec<Span<'static>>, Style) {
    let theme = room.theme;
    let (bar, look) = list::bar(n == options.at, room);
    let mut spans = vec![bar];
    if options.items.get(n).is_some_and(|item| item.belongs) {
        spans.push(Span::raw(" ".repeat(BAR)));
    }
    if options.several {
        let chosen = options.items.get(n).is_some_and(|item| item.chosen);
        spans.push(if chosen { Span::styled("[x] ", theme.accent) } else { Span::styled("[ ] ", theme.quiet) });
    }
    if options.numbered {
        let number = if n < 9 { format!("{}  ", n + 1) } else { "   ".to_owned() };
        spans.push(Span::styled(number, if n == options.at { look } else { theme.quiet }));
    }
    (spans, look)
}

fn lead_width(options: &Options) -> usize {
    BAR + if options.several { 4 } else { 0 } + if options.numbered { 3 } else { 0 }
}

/// Of so many notes one may be too long to stand beside its name; it stands below.
const ONE_BELOW_OF: usize = 4;

/// The rows of the n-th choice: its note beside it where nearly all notes fit there, else below.
fn item<'a>(options: &'a Options, room: &'a Room<'a>) -> impl Fn(usize) -> Vec<Line<'static>> + 'a {
    let theme = room.theme;
    let indent = lead_width(options);
    let beside = note_column(options, room);
    move |n| {
        let Some(choice) = options.items.get(n) else { return Vec::new() };
        let (spans, look) = lead(n, options, room);
        // What belongs to the choice above it stands further in, its later rows too.
        let indent = indent + if choice.belongs { BAR } else { 0 };
        let space = room.width.saturating_sub(indent).max(4);
        let mut rows = Vec::new();
        hang(&mut rows, Line::from(spans), Ink::level(theme, &choice.name, look).rows(space), indent);
        let Some(note) = &choice.note else { return rows };
        let note = Ink::of(theme, note.as_str(), theme.quiet);
        match (beside, rows.first_mut()) {
            (Some(column), Some(row)) if row_width(row) + TIGHT <= column && column + note.width() <= room.width => {
                let pad = column.saturating_sub(row_width(row));
                row.spans.push(Span::raw(" ".repeat(pad)));
                row.spans.extend(note.line().spans);
            }
            _ => hang(&mut rows, Line::raw(" ".repeat(indent)), note.rows(space), indent),
        }
        rows
    }
}

/// Where the notes stand, if nearly each fits beside its name.
fn note_column(options: &Options, room: &Room) -> Option<usize> {
    if options.items.len() > 300 {
        return None;
    }
    let note = |choice: &Choice| Some(Ink::of(room.theme, choice.note.as_ref()?.as_str(), Style::new()).width());
    let measured = |choice: &Choice| {
        (lead_width(options) + Ink::phrase(room.theme, &choice.name, Style::new()).width(), note(choice))
    };
    let all: Vec<(usize, Option<usize>)> = options.items.iter().map(measured).collect();
    let noted = || all.iter().filter_map(|(name, note)| Some((*name, (*note)?)));
    let below =
        |column: usize| noted().filter(|(name, note)| name + TIGHT > column || column + note > room.width).count();
    // A long name may stand alone, so that the notes of the others keep their column; of equal ones the widest.
    let columns = all.iter().flat_map(|(name, _)| [name + GAP, name + TIGHT]).map(|column| (column, below(column)));
    let (column, below) = columns.min_by_key(|(column, below)| (*below, Reverse(*column)))?;
    (below * ONE_BELOW_OF <= noted().count() && noted().next().is_some()).then_some(column)
}

/// Seven and more numbered choices, each on one row, side by side.
fn two_columns(options: &Options, room: &Room) -> Option<Piece> {
    let count = options.items.len();
    let plain = options.numbered && !options.several && options.filter.is_none();
    if !plain || !(7..=18).contains(&count) || options.items.iter().any(|item| item.note.is_some()) {
        return None;
    }
    let half = count.div_ceil(2);
    let width = |n: usize| lead_width(options) + Ink::phrase(room.theme, &options.items[n].name, Style::new()).width();
    let left = (0..half).map(width).max()? + GAP;
    let right = (half..count).map(width).max()?;
    if left + right > room.width || half > room.height {
        return None;
    }
    let mut piece = Piece::default();
    for row in 0..half {
        let mut line = Line::default();
        for (n, start) in [(row, 0), (row + half, left)].into_iter().filter(|(n, _)| *n < count) {
            line.spans.push(Span::raw(" ".repeat(start.saturating_sub(row_width(&line)))));
            let (spans, look) = lead(n, options, room);
            line.spans.extend(spans);
            line.spans.extend(Ink::level(room.theme, &options.items[n].name, look).line().spans);
            let end = if start == 0 { left } else { room.width };
            piece.picks.push(Pick { rows: row..row + 1, columns: start..end, n });
            if n == options.at {
                piece.focus = Some(row..row + 1);
                piece.cursor = room.active.then_some((row, start));
            }
        }
        piece.rows.push(line);
    }
    Some(piece)
}
