//! The last rows: what just happened, and the keys that work here.

use ratatui::text::{Line, Span};

use super::ink::{Ink, row_width, shortened};
use super::theme::Theme;
use crate::walkthrough::keys::Action;
use crate::walkthrough::page::{Hint, Page};

/// Room between two keys, from ample to tight.
const GAPS: [usize; 3] = [4, 3, 2];

/// How many rows the keys may take in a window so high. The width makes no difference: a wide window hides no key that a
/// narrow one shows.
pub fn most(height: usize) -> usize {
    if height >= 10 { 2 } else { 1 }
}

/// A key and its name, measured once: several ways to set it are tried.
struct Word<'p> {
    hint: &'p Hint,
    ink: Ink,
    width: usize,
}

/// The keys that fit whole, the main one first, Back and Help always; on at most `most` rows.
pub fn lines(page: &Page, theme: &Theme, width: usize, most: usize) -> Vec<Line<'static>> {
    let space = width.saturating_sub(1);
    let measured = page.keys.iter().map(|hint| (hint, words(hint, theme)));
    let mut kept: Vec<Word> = measured.map(|(hint, ink)| Word { hint, width: ink.width(), ink }).collect();
    if kept.is_empty() {
        return vec![Line::default()];
    }
    let on_one = |kept: &[Word]| GAPS.into_iter().find(|gap| fit(kept, space, 1, *gap));
    if let Some(gap) = on_one(&kept) {
        return set(&kept, space, gap);
    }
    // It works on every page: no row and no other key gives way to it.
    kept.retain(|word| word.hint.action != Action::Bare);
    let gap = on_one(&kept).or_else(|| (2..=most).any(|rows| fit(&kept, space, rows, GAPS[1])).then_some(GAPS[1]));
    if let Some(gap) = gap {
        return set(&kept, space, gap);
    }
    // Keys that one can also find on the help page go, the last first.
    while let Some(last) = kept.iter().rposition(|word| !vital(page, word.hint)) {
        kept.remove(last);
        if fit(&kept, space, most, GAPS[2]) {
            return set(&kept, space, GAPS[2]);
        }
    }
    signs_only(&kept.iter().map(|word| word.hint).collect::<Vec<_>>(), theme, space)
}

fn vital(page: &Page, hint: &Hint) -> bool {
    let panel = hint.action == Action::Other && page.hides_panel();
    panel || matches!(hint.action, Action::Back | Action::Help) || page.keys.first() == Some(hint)
}

/// Which row each word stands on.
fn places(words: &[Word], space: usize, gap: usize) -> impl Iterator<Item = usize> {
    words.iter().scan((0, 0), move |(row, used), word| {
        let with_gap = if *used > 0 { *used + gap + word.width } else { word.width };
        (*row, *used) = if *used > 0 && with_gap > space { (*row + 1, word.width) } else { (*row, with_gap) };
        Some(*row)
    })
}

/// Whether they fit on so many rows.
fn fit(words: &[Word], space: usize, most: usize, gap: usize) -> bool {
    let last = places(words, space, gap).last().unwrap_or(0);
    last < most && words.iter().all(|word| word.width <= space)
}

/// The words on as many rows as they need.
fn set(words: &[Word], space: usize, gap: usize) -> Vec<Line<'static>> {
    let mut rows: Vec<Line<'static>> = Vec::new();
    for (word, place) in words.iter().zip(places(words, space, gap)) {
        if rows.len() <= place {
            rows.push(Line::raw(" "));
        } else if let Some(row) = rows.last_mut() {
            row.spans.push(Span::raw(" ".repeat(gap)));
        }
        rows.last_mut().into_iter().for_each(|row| row.spans.extend(word.ink.line().spans));
    }
    rows
}

fn words(hint: &Hint, theme: &Theme) -> Ink {
    Ink::of(theme, sign(hint, theme), theme.key).and(theme, " ", theme.quiet).and(
        theme,
        hint.label.as_str(),
        theme.quiet,
    )
}

fn sign<'h>(hint: &'h Hint, theme: &Theme) -> &'h str {
    if theme.ascii && hint.action == Action::Next { hint.action.ascii_sign() } else { hint.sign.as_str() }
}

/// A window too narrow for the labels: the main key with its own where it fits, of the others the signs.
fn signs_only(hints: &[&Hint], theme: &Theme, space: usize) -> Vec<Line<'static>> {
    let mut row = Line::from(" ");
    for (n, hint) in hints.iter().enumerate() {
        let rest: usize = hints[n + 1..].iter().map(|hint| 2 + sign(hint, theme).chars().count()).sum();
        let whole = words(hint, theme);
        let short = Ink::of(theme, sign(hint, theme), theme.key);
        let gap = if n == 0 { "" } else { "  " };
        let used = row_width(&row) + gap.len();
        row.spans.push(Span::raw(gap));
        let ink = if used + whole.width() + rest <= space { whole } else { short };
        row.spans.extend(ink.line().spans);
    }
    vec![row]
}

/// What just happened, on at most `most` rows.
pub fn notice(page: &Page, theme: &Theme, width: usize, most: usize) -> Vec<Line<'static>> {
    let Some(notice) = &page.notice else { return Vec::new() };
    let look = theme.tone(notice.tone);
    let width = width.min(74);
    let mut rows = Ink::default().and_phrase(theme, &notice.text, look).rows(width);
    if rows.len() > most {
        rows.truncate(most);
        // Where the end does not fit, a mark says so.
        if let Some(last) = rows.last_mut() {
            let text = format!("{last} {}", theme.signs.dots);
            *last = Line::from(shortened(theme, &text, width, look));
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clean::Clean;

    fn page(keys: &[(Action, &str)]) -> Page {
        let keys = keys.iter().map(|(action, label)| Hint::new(*action, Clean::line(label))).collect();
        Page { keys, ..super::super::samples::empty() }
    }

    #[test]
    fn no_label_is_ever_cut_and_the_way_back_is_always_there() {
        let labels = ["go on", "write the text", "looks different here", "open", "code", "back", "keys"];
        let actions =
            [Action::Next, Action::Text, Action::Different, Action::Open, Action::Code, Action::Back, Action::Help];
        let keys: Vec<_> = actions.into_iter().zip(labels).collect();
        let page = page(&keys);
        let theme = Theme::default();
        for width in 20..=130 {
            for most in 1..=2 {
                let rows = lines(&page, &theme, width, most);
                let text: String = rows.iter().map(|row| format!("{row}  ")).collect();
                assert!(rows.iter().all(|row| row_width(row) <= width), "{width}: {text}");
                assert!(text.contains("Esc") && text.contains('?') && text.contains('↵'), "{width}: {text}");
                for part in text.split("  ").map(str::trim).filter(|part| !part.is_empty()) {
                    let whole = keys
                        .iter()
                        .any(|(action, label)| part == action.sign() || part == format!("{} {label}", action.sign()));
                    assert!(whole, "{width}: {part:?} in {text}");
                }
            }
        }
    }

    #[test]
    fn a_wider_window_hides_no_key_that_a_narrow_one_shows() {
        let shown = |page: &Page, width| {
            let rows = lines(page, &Theme::default(), width, most(24));
            let text: Vec<String> = rows.iter().map(ToString::to_string).collect();
            let said = |hint: &&Hint| text.iter().any(|row| row.contains(&format!("{} {}", hint.sign, hint.label)));
            page.keys.iter().filter(said).map(|hint| hint.action).collect::<Vec<_>>()
        };
        for page in super::super::samples::all() {
            let mut narrow = Vec::new();
            for width in 40..=130 {
                let wide = shown(&page, width);
                // The key for what stands on every page makes room for two of the page's own.
                let hidden = narrow.iter().find(|action| !wide.contains(action) && **action != Action::Bare);
                assert_eq!(hidden, None, "{} at {width}", page.id);
                narrow = wide;
            }
        }
    }

    #[test]
    fn all_fit_on_a_wide_row() {
        let page = page(&[(Action::Next, "begin"), (Action::Language, "language"), (Action::Quit, "quit")]);
        let rows = lines(&page, &Theme::default(), 80, 1);
        assert_eq!(rows[0].to_string(), " ↵ begin    l language    q quit");
    }
}
