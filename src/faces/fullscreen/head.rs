//! The first row: where one is.

use ratatui::text::{Line, Span};

use super::ink::{Ink, row_width, shortened};
use super::theme::Theme;
use crate::walkthrough::page::Page;

/// The program's name; the same in every language.
const NAME: &str = "optout";

/// Titles at the left, the corner at the right; titles give way first, the general before the special, and the corner before
/// the page's own name is cut.
pub fn line(page: &Page, theme: &Theme, width: usize) -> Line<'static> {
    let corner = corner(page, theme);
    let own = page.title.last().map_or(NAME, |title| title.as_str());
    let least = Ink::of(theme, own, theme.quiet).width().max(9) + 5;
    let corner = if corner.width() + least <= width { corner } else { Ink::default() };
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

/// Whose checklist it is, and what holds for the whole run, stay in sight where all else gives way.
fn titles(page: &Page, theme: &Theme, space: usize) -> Line<'static> {
    let between = format!(" {} ", theme.signs.between);
    let parts: Vec<&str> = page.title.iter().map(|part| part.as_str()).filter(|part| !part.is_empty()).collect();
    let (flags, parts) = parts.split_at(page.flags.min(parts.len()));
    let seen: Vec<&str> = page.who.iter().map(|who| who.as_str()).chain(flags.iter().copied()).collect();
    let named: Vec<&str> = [NAME].into_iter().chain(seen.iter().copied()).collect();
    let heads: &[&[&str]] = if seen.is_empty() { &[&named] } else { &[&named, &seen] };
    let joined = |head: &[&str], rest: &[&str]| {
        let mut all = head.iter().chain(rest);
        let first = Ink::of(theme, all.next().copied().unwrap_or(NAME), theme.quiet);
        all.fold(first, |ink, part| ink.and(theme, &between, theme.quiet).and(theme, part, theme.quiet))
    };
    // The more general parts fold one by one, then the name, then the last part is cut.
    let last = parts.last().copied().unwrap_or(NAME);
    let folded = (1..parts.len()).map(|skipped| [&[theme.signs.dots], &parts[skipped..]].concat());
    let rests = [parts.to_vec()].into_iter().chain(folded).chain([vec![last]]);
    let fits = rests.flat_map(|rest| heads.iter().map(move |head| joined(head, &rest)).collect::<Vec<_>>());
    let mut fits = fits.filter(|ink| ink.width() <= space);
    match fits.next() {
        Some(ink) => ink.line(),
        None => Line::from(shortened(theme, seen.first().copied().unwrap_or(last), space, theme.quiet)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clean::Clean;
    use crate::faces::fullscreen::samples;

    #[test]
    fn the_corner_gives_way_before_the_name_of_the_page_is_cut() {
        let corner = Some(Clean::line("Sonntag, 22. November 2026"));
        let page = Page { title: vec![Clean::line("Ihre Konten")], corner, ..samples::welcome() };
        let at = |width| line(&page, &Theme::default(), width).to_string();
        assert_eq!(at(40), " optout · Ihre Konten");
        assert!(at(42).contains("Ihre Konten") && at(42).contains("November"), "{}", at(42));
    }

    #[test]
    fn what_holds_for_the_whole_run_folds_last() {
        let title = ["not saved", "Instagram lea.martin.photos", "after sending"].map(Clean::line).to_vec();
        let page = Page { title, flags: 1, ..samples::welcome() };
        let at = |space| titles(&page, &Theme::default(), space).to_string();
        assert_eq!(at(70), "optout · not saved · Instagram lea.martin.photos · after sending");
        for space in 9..70 {
            assert!(at(space).contains("not saved"), "{space}: {}", at(space));
        }
        let mum = Page { who: Some(Clean::line("mum")), ..page.clone() };
        let at = |space| titles(&mum, &Theme::default(), space).to_string();
        assert_eq!(at(36), "mum · not saved · … · after sending");
    }
}
