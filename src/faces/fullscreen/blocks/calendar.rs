//! Sent, today and the next date on one line of time.

use jiff::civil::Date;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};

use super::super::ink::Ink;
use super::super::sheet::{Piece, Room};
use crate::clean::Clean;
use crate::walkthrough::page::Calendar;

/// A day on the line.
struct Point {
    date: Date,
    day: Ink,
    name: Ink,
    sign: &'static str,
    look: Style,
}

/// The widest that the line is drawn, and the narrowest.
const WIDEST: usize = 60;
const NARROWEST: usize = 40;

/// Days above, signs on the line, names below; where that does not fit, a row for each day.
pub fn draw(calendar: &Calendar, room: &Room) -> Piece {
    let mut points = points(calendar, room);
    points.sort_by_key(|point| point.date);
    let width = room.width.min(WIDEST);
    let need: usize = points.iter().map(|point| label(point) + 2).sum();
    if width < NARROWEST || need > width {
        return listed(&points);
    }
    let places = places(&points, width);
    let days = labels(&points, &places, width, |point| &point.day);
    let names = labels(&points, &places, width, |point| &point.name);
    vec![days, strip(&points, &places, calendar, room), names].into()
}

fn points(calendar: &Calendar, room: &Room) -> Vec<Point> {
    let theme = room.theme;
    let signs = theme.signs;
    let late = calendar.today.0 > calendar.due.0;
    let bold = theme.text.add_modifier(Modifier::BOLD);
    let due = if late { theme.bad } else { theme.accent };
    let three: [(&(Date, Clean), &'static str, Style); 3] = [
        (&calendar.sent, signs.sent, theme.text),
        (&calendar.today, signs.today, bold),
        (&calendar.due, signs.due, due),
    ];
    three
        .into_iter()
        .zip(&calendar.days)
        .map(|(((date, name), sign, look), day)| Point {
            date: *date,
            day: Ink::of(theme, day.as_str(), theme.text),
            name: Ink::of(theme, name.as_str(), theme.quiet),
            sign,
            look,
        })
        .collect()
}

fn label(point: &Point) -> usize {
    point.day.width().max(point.name.width())
}

/// The column of each day: by its distance, and far enough from the others for the words above and below it.
fn places(points: &[Point], width: usize) -> Vec<usize> {
    let days = |from: Date, to: Date| usize::try_from((to - from).get_days()).unwrap_or(0);
    let (first, last) = (points[0].date, points[points.len() - 1].date);
    let whole = days(first, last).max(1);
    let mut places: Vec<usize> = points.iter().map(|point| days(first, point.date) * (width - 1) / whole).collect();
    // Words begin at the first day, end at the last one, and stand in the middle of the others.
    let middle = label(&points[1]);
    let least = label(&points[0]) + 2 + middle / 2;
    let most = (width - 1).saturating_sub(label(&points[2]) + 2 + middle.div_ceil(2));
    places[1] = if least <= most { places[1].clamp(least, most) } else { usize::midpoint(least, most) };
    places
}

fn labels(points: &[Point], places: &[usize], width: usize, word: impl Fn(&Point) -> &Ink) -> Line<'static> {
    let mut line = Line::default();
    let mut used = 0;
    for (n, (point, place)) in points.iter().zip(places).enumerate() {
        let ink = word(point);
        let start = match n {
            0 => 0,
            1 => place.saturating_sub(ink.width() / 2),
            _ => width.saturating_sub(ink.width()),
        };
        line.spans.push(Span::raw(" ".repeat(start.saturating_sub(used))));
        used = used.max(start) + ink.width();
        line.spans.extend(ink.line().spans);
    }
    line
}

fn strip(points: &[Point], places: &[usize], calendar: &Calendar, room: &Room) -> Line<'static> {
    let theme = room.theme;
    let mut line = Line::default();
    for (n, point) in points.iter().enumerate() {
        if n > 0 {
            let gap = places[n].saturating_sub(places[n - 1] + 1);
            let late = points[n - 1].date >= calendar.due.0 && calendar.today.0 > calendar.due.0;
            let (sign, look) = match (point.date <= calendar.today.0, late) {
                (_, true) => (theme.signs.past, theme.bad),
                (true, _) => (theme.signs.past, theme.text),
                _ => (theme.signs.future, theme.quiet),
            };
            line.spans.push(Span::styled(sign.repeat(gap), look));
        }
        line.spans.push(Span::styled(point.sign, point.look));
    }
    line
}

fn listed(points: &[Point]) -> Piece {
    let widest = points.iter().map(|point| point.day.width()).max().unwrap_or(0);
    let rows: Vec<Line<'static>> = points
        .iter()
        .map(|point| {
            let mut spans = vec![Span::styled(format!("{} ", point.sign), point.look)];
            spans.extend(point.day.line().spans);
            spans.push(Span::raw(" ".repeat(widest - point.day.width() + 3)));
            spans.extend(point.name.line().spans);
            Line::from(spans)
        })
        .collect();
    rows.into()
}
