//! Where a row of text ends. Measured as ratatui draws: by grapheme, in cells.

use std::borrow::Cow;

use ratatui::buffer::CellWidth;
use unicode_linebreak::linebreaks;
use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use crate::clean::{Clean, is_hidden};

/// A tab is drawn as so many spaces.
const TAB: &str = "    ";

/// What a grapheme is drawn as: itself, but for a tab and for what must not reach a terminal.
pub fn shown(grapheme: &str) -> Cow<'_, str> {
    match grapheme.as_bytes() {
        [b'\t'] => Cow::Borrowed(TAB),
        [0x20..=0x7e] => Cow::Borrowed(grapheme),
        _ if grapheme.chars().any(is_hidden) => Cow::Owned(Clean::line(grapheme).as_str().to_owned()),
        _ => Cow::Borrowed(grapheme),
    }
}

/// How many cells a grapheme takes.
pub fn cells(grapheme: &str) -> usize {
    match grapheme.as_bytes() {
        [0x20..=0x7e] => 1,
        _ => match shown(grapheme) {
            Cow::Borrowed(same) => usize::from(same.cell_width()),
            Cow::Owned(other) => other.graphemes(true).map(|part| usize::from(part.cell_width())).sum(),
        },
    }
}

/// How many cells a text takes on one row.
pub fn width(text: &str) -> usize {
    if text.bytes().all(|b| (0x20..0x7f).contains(&b)) {
        return text.len();
    }
    text.graphemes(true).map(cells).sum()
}

/// As much of a text as fits into `limit` cells, and how many it takes.
pub fn fitting(text: &str, limit: usize) -> (&str, usize) {
    let end = overflow(text, limit).unwrap_or(text.len());
    (&text[..end], width(&text[..end]))
}

/// Where the row that begins at `start` ends, in a text without line breaks: behind the spaces that hang over the edge.
///
/// Looks at little more than one row, so that the length of the text costs nothing. `free` says where a break may be.
pub fn row_end(text: &str, start: usize, limit: usize, free: impl Fn(usize) -> bool) -> usize {
    let rest = &text[start..];
    let Some(full) = overflow(rest, limit.max(1)) else { return text.len() };
    let hang = full + rest[full..].bytes().take_while(|b| *b == b' ').count();
    if hang == rest.len() {
        return text.len();
    }
    // Whether one may break behind a sign depends on the sign that follows.
    let look = rest[hang..].grapheme_indices(true).nth(2).map_or(rest.len(), |(n, _)| hang + n);
    let places = || {
        let all = linebreaks(&rest[..look]).map(|(at, _)| at).take_while(|at| *at <= hang);
        all.filter(|at| free(start + at) && is_edge(rest, *at))
    };
    let best = places().filter(|at| !clings(&rest[..*at], &rest[*at..])).last().or_else(|| places().last());
    let end = best.unwrap_or(if full > 0 { full } else { first_cluster(rest) });
    start + end
}

/// Signs that stand between two things and look lost at the beginning of a row.
const BETWEEN: [char; 4] = ['·', '›', '–', '—'];
/// Signs that end something, and in French stand behind a space, which is a common one where signs are plain.
const CLOSING: [char; 5] = [':', ';', '!', '?', '»'];

/// Whether what ends a row belongs to what follows: not broken there where there is another place.
fn clings(row: &str, next: &str) -> bool {
    let mut ahead = next.chars();
    let (sign, behind) = (ahead.next(), ahead.next());
    let between = sign.is_some_and(|sign| BETWEEN.contains(&sign)) && behind == Some(' ');
    let closing =
        sign.is_some_and(|sign| CLOSING.contains(&sign)) && behind.is_none_or(|behind| !behind.is_alphanumeric());
    if between || closing {
        return true;
    }
    // The root of a path.
    if matches!(row.rsplit(' ').next(), Some("/" | "~/")) {
        return true;
    }
    match row.strip_suffix(['-', '\u{2010}']) {
        // "e-" of "e-mail".
        Some(word) => (1..=2).contains(&word.chars().rev().take(3).take_while(|c| c.is_alphanumeric()).count()),
        None => hangs(row, next),
    }
}

/// A word of so many letters before a number leads to it: "in 11 days".
const LEADS: usize = 4;

/// Whether a row would end with a word of one letter, with a short one that leads to a number, with a number whose unit or
/// month follows: "3.", or with a month whose year follows.
fn hangs(row: &str, next: &str) -> bool {
    let kept = row.trim_end_matches(' ');
    if kept.len() == row.len() {
        return false;
    }
    let word = kept.rsplit([' ', '\u{a0}']).next().unwrap_or(kept);
    let letters = word.chars().take(LEADS + 1).take_while(|c| c.is_alphabetic()).count();
    let only_letters = word.chars().count() == letters;
    let leads = next.starts_with(|c: char| c.is_ascii_digit()) && letters <= LEADS;
    let year = next.bytes().take(5).take_while(u8::is_ascii_digit).count() == 4;
    let before = kept[..kept.len() - word.len()].trim_end_matches([' ', '\u{a0}']);
    let day = before.rsplit([' ', '\u{a0}']).next().is_some_and(is_short_number);
    (only_letters && (letters == 1 || leads)) || is_short_number(word) || (year && day)
}

fn is_short_number(word: &str) -> bool {
    let digits = word.strip_suffix('.').unwrap_or(word);
    (1..=3).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

/// Where the first grapheme begins that no longer fits into `limit` cells.
fn overflow(text: &str, limit: usize) -> Option<usize> {
    let plain = text.bytes().take(limit + 1).take_while(|b| (0x20..0x7f).contains(b)).count();
    if plain > limit {
        return Some(limit);
    }
    if plain == text.len() {
        return None;
    }
    // The last plain letter may be the beginning of a cluster.
    let from = plain.saturating_sub(1);
    let mut used = from;
    for (at, grapheme) in text[from..].grapheme_indices(true) {
        used += cells(grapheme);
        if used > limit {
            return Some(from + at);
        }
    }
    None
}

fn first_cluster(text: &str) -> usize {
    text.graphemes(true).next().map_or(0, str::len)
}

/// Whether a grapheme begins at this offset.
pub fn is_edge(text: &str, at: usize) -> bool {
    text.is_char_boundary(at) && GraphemeCursor::new(at, text.len(), true).is_boundary(text, 0).unwrap_or(true)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rows(text: &str, limit: usize) -> Vec<&str> {
        let (mut all, mut at) = (Vec::new(), 0);
        while at < text.len() {
            let end = row_end(text, at, limit, |_| true);
            assert!(end > at, "no step forward");
            all.push(&text[at..end]);
            at = end;
        }
        all
    }

    #[test]
    fn breaks_between_words_and_lets_the_space_hang() {
        assert_eq!(rows("I object to the use of my", 12), ["I object to ", "the use of ", "my"]);
    }

    #[test]
    fn a_long_word_is_cut_at_the_edge() {
        assert_eq!(rows("Donaudampfschiff fahrt", 6), ["Donaud", "ampfsc", "hiff ", "fahrt"]);
    }

    #[test]
    fn a_letter_and_a_hyphen_stay_with_their_word() {
        assert_eq!(rows("the e-mail or long-term way", 6), ["the ", "e-mail ", "or ", "long-", "term ", "way"]);
        assert_eq!(rows("e-mails", 4), ["e-", "mail", "s"]);
    }

    #[test]
    fn a_number_stays_with_what_it_counts_and_a_letter_with_its_word() {
        assert_eq!(rows("a new file, /home/lea/b.toml", 14), ["a new ", "file, /home/", "lea/b.toml"]);
        assert_eq!(rows("is due in 11 days", 12), ["is due ", "in 11 days"]);
        assert_eq!(rows("is due, namely 11 days", 15), ["is due, namely ", "11 days"]);
        assert_eq!(rows("bis morgen, 3. Mai", 14), ["bis morgen, ", "3. Mai"]);
        assert_eq!(rows("Meta a répondu", 8), ["Meta ", "a ", "répondu"]);
        assert_eq!(rows("until 3 December 2026, then", 17), ["until ", "3 December 2026, ", "then"]);
        assert_eq!(rows("posts of 2016 are", 14), ["posts of 2016 ", "are"]);
        assert_eq!(rows("11 days", 4), ["11 ", "days"]);
    }

    #[test]
    fn no_row_begins_with_a_sign_between_two_things() {
        assert_eq!(rows("all sent · 1 begun", 9), ["all ", "sent · ", "1 begun"]);
        assert_eq!(rows("2 sent · 1 begun", 9), ["2 sent · ", "1 begun"]);
        assert_eq!(rows("le reste : rien", 9), ["le ", "reste : ", "rien"]);
    }

    #[test]
    fn a_bracket_does_not_stand_alone() {
        assert_eq!(rows("article one (3) and", 13), ["article one ", "(3) and"]);
    }

    #[test]
    fn wide_and_joined_signs_count_as_they_are_drawn() {
        assert_eq!(width("日本"), 4);
        assert_eq!(width("👨‍👩‍👧"), 2);
        assert_eq!(width("e\u{301}"), 1);
        assert_eq!(rows("日本語日本語", 4), ["日本", "語日", "本語"]);
    }

    pub(crate) fn texts() -> impl Strategy<Value = String> {
        let bits = prop::sample::select(vec![
            "a",
            "b",
            "word",
            " ",
            "  ",
            ",",
            ")",
            "(",
            "-",
            "é",
            "e\u{301}",
            "日",
            "本",
            "👨‍👩‍👧",
            "🇫🇷",
            "👍🏽",
            "❤\u{fe0f}",
            "नि",
            "ก็",
            "ﾞ",
            "\t",
            "\u{202e}",
            "\u{a0}",
            "»",
            "https://a.b/c",
            "\u{200d}",
            "1",
            ".",
            "하",
            "ᄒ",
            "ᅡ",
        ]);
        prop::collection::vec(bits, 0..60).prop_map(|bits| bits.concat())
    }

    proptest! {
        #[test]
        fn rows_hold_the_whole_text_and_keep_to_the_width(text in texts(), limit in 1usize..50) {
            let all = rows(&text, limit);
            prop_assert_eq!(all.concat(), text.clone());
            let mut at = 0;
            for row in all {
                prop_assert!(is_edge(&text, at));
                at += row.len();
                let kept = row.trim_end_matches(' ');
                prop_assert!(width(kept) <= limit || kept.graphemes(true).count() == 1, "{:?}", row);
            }
        }

        #[test]
        fn any_text_ends(text in "\\PC{0,80}", limit in 0usize..20) {
            prop_assert_eq!(rows(&text, limit).concat(), text);
        }
    }
}
