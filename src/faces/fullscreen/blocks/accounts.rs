//! All accounts.

use ratatui::text::{Line, Span};

use super::super::ink::{Ink, row_width};
use super::super::sheet::{Piece, Room};
use super::list::{self, BAR};
use super::rows::hang;
use crate::walkthrough::page::{AccountRow, Accounts, Tone};

const GAP: usize = 3;
const TIGHT: usize = 2;
/// The columns are at least this wide where there is room, so that short names do not crowd at the left.
const AT_EASE: [usize; 2] = [24, 28];

/// Three columns with shared left edges, or two rows for each account where they do not fit.
pub fn draw(accounts: &Accounts, room: &Room) -> Piece {
    let Some(columns) = columns(accounts, room) else {
        return list::draw(accounts.rows.len(), accounts.at, room, |n| folded(accounts, n, room));
    };
    let heads = accounts.heads.clone().map(|head| Ink::of(room.theme, head.as_str(), room.theme.quiet));
    let mut head = cells(&heads, &columns);
    head.spans.insert(0, Span::raw(" ".repeat(BAR)));
    let inner = Room { height: room.height.saturating_sub(1).max(1), ..*room };
    list::draw(accounts.rows.len(), accounts.at, &inner, |n| vec![row(accounts, n, &columns, room)]).below(vec![head])
}

/// Where the second and the third column begin, behind the mark.
fn columns(accounts: &Accounts, room: &Room) -> Option<[usize; 2]> {
    let width = |text: &str| Ink::of(room.theme, text, room.theme.text).width();
    let mut widest = accounts.heads.clone().map(|head| width(head.as_str()));
    for AccountRow { name, standing, next, .. } in accounts.rows.iter() {
        for (most, text) in widest.iter_mut().zip([name, standing, next]) {
            // No text takes more cells than bytes: of ten thousand accounts few have to be measured.
            if room.theme.ascii || text.as_str().len() > *most {
                *most = (*most).max(width(text.as_str()));
            }
        }
    }
    let [name, standing, next] = widest;
    let ease = (name.max(AT_EASE[0]), standing.max(AT_EASE[1]), GAP);
    [ease, (name, standing, GAP), (name, standing, TIGHT)].into_iter().find_map(|(name, standing, gap)| {
        let (second, third) = (name + gap, name + standing + 2 * gap);
        (BAR + third + next <= room.width).then_some([second, third])
    })
}

fn cells(texts: &[Ink; 3], columns: &[usize; 2]) -> Line<'static> {
    let mut line = texts[0].line();
    for (text, column) in texts[1..].iter().zip(columns) {
        if text.is_empty() {
            continue;
        }
        line.spans.push(Span::raw(" ".repeat(column.saturating_sub(row_width(&line)))));
        line.spans.extend(text.line().spans);
    }
    line
}

fn row(accounts: &Accounts, n: usize, columns: &[usize; 2], room: &Room) -> Line<'static> {
    let theme = room.theme;
    let Some(row) = accounts.rows.get(n) else { return Line::default() };
    let (bar, look) = list::bar(n == accounts.at, room);
    let toned = |tone| look.patch(theme.tone(tone));
    let mut line = cells(
        &[
            Ink::of(theme, row.name.as_str(), look),
            Ink::of(theme, row.standing.as_str(), toned(row.tone)),
            Ink::of(theme, row.next.as_str(), toned(row.urgency)),
        ],
        columns,
    );
    line.spans.insert(0, bar);
    line
}

fn folded(accounts: &Accounts, n: usize, room: &Room) -> Vec<Line<'static>> {
    let theme = room.theme;
    let Some(row) = accounts.rows.get(n) else { return Vec::new() };
    let (bar, look) = list::bar(n == accounts.at, room);
    let space = room.width.saturating_sub(BAR).max(1);
    // Quiet below its name, so that the names can be told apart at a glance.
    let tone = if row.tone == Tone::Plain { theme.quiet } else { theme.tone(row.tone) };
    let mut standing = Ink::of(theme, row.standing.as_str(), tone);
    if !row.next.is_empty() {
        let between = format!(" {} ", theme.signs.between);
        standing = standing.and(theme, &between, theme.quiet).and(theme, row.next.as_str(), theme.tone(row.urgency));
    }
    let mut rows = Vec::new();
    hang(&mut rows, Line::from(bar), Ink::of(theme, row.name.as_str(), look).rows(space), BAR);
    hang(&mut rows, Line::raw("  "), standing.rows(space), BAR);
    rows
}
