//! A page as a picture, and a picture in a frame.

use ratatui::Frame;
use ratatui::layout::{Position, Rect, Size};
use ratatui::text::Line;

use super::body;
use super::foot;
use super::head;
use super::ink::Ink;
use super::picture::Picture;
use super::rail;
use super::sheet::Sheet;
use super::theme::Theme;
use super::view::{Extent, View};
use crate::walkthrough::page::{Block, Page};

/// A smaller window only says what size is needed.
pub const LEAST: (u16, u16) = (20, 6);

/// Draws the page, and says what of it is hidden.
pub fn draw(page: &Page, theme: &Theme, view: &mut View, frame: &mut Frame<'_>) -> Extent {
    let picture = compose(page, theme, view, frame.area().as_size());
    picture.put_into(frame);
    view.extent.clone()
}

/// The page as a picture of this size; what of it is hidden is in the view.
pub fn compose(page: &Page, theme: &Theme, view: &mut View, size: Size) -> Picture {
    let mut picture = Picture::of(size);
    view.hits.clear();
    view.extent = if size.width < LEAST.0 || size.height < LEAST.1 {
        too_small(theme, view, &mut picture);
        Extent::default()
    } else {
        whole(page, theme, view, &mut picture)
    };
    view.changed = false;
    picture
}

fn too_small(theme: &Theme, view: &View, picture: &mut Picture) {
    let digits = format!("{}x{}", LEAST.0, LEAST.1);
    let words = if view.too_small.is_empty() { digits.as_str() } else { view.too_small.as_str() };
    let rows = Ink::of(theme, words, theme.text).rows(usize::from(picture.size.width).max(1));
    for (y, row) in (0..).zip(rows) {
        picture.put(0, y, row);
    }
}

/// Which rows of the window belong to what.
struct Plan {
    rules: bool,
    body: Rect,
    notice: u16,
    foot: u16,
    /// Between the head and the foot.
    top: u16,
    end: u16,
}

fn whole(page: &Page, theme: &Theme, view: &mut View, picture: &mut Picture) -> Extent {
    let area = Rect::from((Position::ORIGIN, picture.size));
    let (width, height) = (usize::from(area.width), usize::from(area.height));
    let most = foot::most(height);
    let kept = view.kept.foot(page, theme, width, most);
    let keys = kept.unwrap_or_else(|| foot::lines(page, theme, width, most));
    let rail = rail::width(page, area.width);
    let margin = rail + if width < 40 { 1 } else { body::MARGIN };
    let notice = foot::notice(page, theme, width - margin - body::MARGIN.min(margin), (height / 3).clamp(1, 4));
    let plan = plan(area, rows(keys.len()), rows(notice.len()));
    picture.put(0, 0, head::line(page, theme, width));
    if plan.rules {
        let rule = Line::styled(theme.signs.rule.repeat(width), theme.quiet);
        picture.put(0, 1, rule.clone());
        picture.put(0, plan.foot - 1, rule);
    }
    for (y, line) in (plan.notice..plan.foot).zip(notice) {
        picture.put(rows(margin), y, line);
    }
    for (y, line) in (plan.foot..area.bottom()).zip(&keys) {
        picture.put(0, y, line.clone());
    }
    if rail > 0 {
        for (y, line) in (plan.top..).zip(rail::lines(page, theme, usize::from(plan.end - plan.top))) {
            picture.put(0, y, line);
        }
    }
    let body = Rect { x: plan.body.x + rows(rail), width: plan.body.width - rows(rail), ..plan.body };
    let extent = lay_body(page, theme, view, picture, body);
    view.kept.note_foot(theme, width, most, keys);
    extent
}

fn plan(area: Rect, keys: u16, notice: u16) -> Plan {
    let rules = area.width >= 40 && area.height >= 12;
    let foot = area.bottom() - keys;
    let top = area.y + if rules { 2 } else { 1 };
    // Where there is room, a row is kept for what happens, so that nothing moves when it does.
    let kept = if area.height >= 16 { notice.max(1) } else { notice };
    let start = foot.saturating_sub(u16::from(rules) + kept);
    Plan {
        rules,
        body: Rect::new(area.x, top, area.width, start.saturating_sub(top)),
        notice: start + kept - notice,
        foot,
        top,
        end: start + kept,
    }
}

fn lay_body(page: &Page, theme: &Theme, view: &mut View, picture: &mut Picture, area: Rect) -> Extent {
    let height = usize::from(area.height);
    // A row of air under the head, unless all of the page is seen without it and not with it: a code is drawn whole or not.
    let has_code = page.blocks.iter().any(|block| matches!(block, Block::Code(_)));
    let air = usize::from(height >= 16 && !has_code);
    let sheet = body::sheet(page, theme, view, usize::from(area.width), height - air);
    let air = if sheet.rows.len() == height { 0 } else { air };
    let room = height - air;
    let area = Rect { y: area.y + rows(air), height: rows(room), ..area };
    let top = scrolled(page, view, &sheet, room, area);
    let scrolls = (top > 0, top + room < sheet.rows.len());
    remember_hits(view, &sheet, top, area);
    picture.cursor = cursor(&sheet, top, area);
    for (y, row) in (area.y..area.bottom()).zip(sheet.rows.into_iter().skip(top)) {
        for (x, line) in row {
            picture.put(area.x + rows(x), y, line);
        }
    }
    mark_hidden(theme, picture, area, scrolls);
    Extent {
        above: scrolls.0 || sheet.hidden.0,
        below: scrolls.1 || sheet.hidden.1,
        scrolls,
        cursor: picture.cursor,
        wrapped: view.wrapped.rows(),
        room,
    }
}

/// The first row that is shown: where the person scrolled to, unless the mark moved out of the view.
fn scrolled(page: &Page, view: &mut View, sheet: &Sheet, room: usize, area: Rect) -> usize {
    let follows = view.follows(page, (area.width, area.height));
    let mut top = view.scroll(page.id);
    if let Some(focus) = sheet.focus.clone().filter(|_| follows) {
        top = top.max(focus.end.saturating_sub(room)).min(focus.start);
        // What stands above the first thing one can reach is seen with it.
        if super::view::mark(page).is_some_and(|(at, _)| at == 0) && focus.end <= room {
            top = 0;
        }
    }
    top = top.min(sheet.rows.len().saturating_sub(room));
    view.scroll_to(page.id, top);
    top
}

fn mark_hidden(theme: &Theme, picture: &mut Picture, area: Rect, hidden: (bool, bool)) {
    let x = area.right().saturating_sub(2);
    let last = area.bottom().saturating_sub(1);
    for (is, y, sign) in [(hidden.0, area.y, theme.signs.more_above), (hidden.1, last, theme.signs.more_below)] {
        // Where a list that ends the view has the same mark, one is enough.
        let marked = |y: u16| picture.has(x, y, sign);
        if is && area.height > 0 && !marked(y) && !marked(y.saturating_sub(1)) {
            picture.put(x, y, Line::styled(sign, theme.accent));
        }
    }
}

fn cursor(sheet: &Sheet, top: usize, area: Rect) -> Option<Position> {
    let (row, column) = sheet.cursor?;
    let y = row.checked_sub(top).filter(|y| *y < usize::from(area.height))?;
    let x = (area.x + rows(column)).min(area.right().saturating_sub(1));
    Some(Position::new(x, area.y + rows(y)))
}

fn remember_hits(view: &mut View, sheet: &Sheet, top: usize, area: Rect) {
    for pick in &sheet.picks {
        let start = pick.rows.start.max(top);
        let end = pick.rows.end.min(top + usize::from(area.height));
        if start < end {
            let (x, y) = (area.x + rows(pick.columns.start), area.y + rows(start - top));
            view.hits.push((Rect::new(x, y, rows(pick.columns.len()), rows(end - start)), pick.n));
        }
    }
}

/// A number of rows or columns of a window, which never has more than fit into 16 bits.
fn rows(n: usize) -> u16 {
    u16::try_from(n).unwrap_or(u16::MAX)
}
