//! Lines of a width, and sentences.

use unicode_width::UnicodeWidthStr;

use crate::walkthrough::page::Phrase;

/// Narrower than this nothing is wrapped.
pub const NARROWEST: usize = 20;

/// Breaks a paragraph at blanks, and a word that is longer than a line behind its hyphens, nowhere else: an address stays
/// whole, however long it is. Line breaks stay.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    text.split('\n').flat_map(|line| wrap_line(line, width.max(NARROWEST))).collect()
}

fn wrap_line(line: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    // Only the plain blank breaks: the one that does not break keeps its sign and its number together.
    for word in line.split(' ').filter(|word| !word.is_empty()) {
        for (n, piece) in pieces(word, width).enumerate() {
            let (wide, gap) = (piece.width(), usize::from(used > 0 && n == 0));
            if used > 0 && used + gap + wide > width {
                lines.push(String::new());
                used = 0;
            }
            // There is always a last line: one stands there from the start.
            let Some(last) = lines.last_mut() else { break };
            if used > 0 && gap > 0 {
                last.push(' ');
                used += 1;
            }
            last.push_str(piece);
            used += wide;
        }
    }
    lines
}

/// A word, or what stands between the hyphens of one that is longer than a line and no address.
fn pieces(word: &str, width: usize) -> impl Iterator<Item = &str> {
    let breaks = word.width() > width && !word.contains(['/', '@', '\\']);
    word.split_inclusive(if breaks { '-' } else { '\n' })
}

/// A phrase as one text, names of accounts as they are spoken.
pub fn text(phrase: &Phrase) -> String {
    even(&phrase.iter().map(|run| run.text.as_str()).collect::<String>())
}

/// The wide gap between a platform and a name, and the dot between counts, are for the eye; spoken they are a pause.
pub fn even(text: &str) -> String {
    text.trim().replace("  ", ", ").replace(" · ", ", ")
}

/// With a full stop, where it has none of its own and does not end with an address.
pub fn closed(text: &str) -> String {
    let text = text.trim();
    let last_word = text.rsplit(char::is_whitespace).next().unwrap_or_default();
    // A handle begins with the sign, and is no address that a full stop would spoil.
    let is_address = last_word.contains("://") || last_word.find('@').is_some_and(|at| at > 0);
    let end = text.trim_end_matches(['”', '»', '"', ')', '\u{202f}', '\u{a0}']);
    let stop = if is_address || text.is_empty() || end.ends_with(['.', '?', '!', ':', '…']) { "" } else { "." };
    format!("{text}{stop}")
}

/// With a capital and a full stop: for what is written to stand inside a line.
pub fn sentence(text: &str) -> String {
    let closed = closed(text);
    if closed.contains("://") && !closed.contains(char::is_whitespace) {
        return closed;
    }
    capital(&closed)
}

/// With a capital.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| format!("{}{}", first.to_uppercase(), letters.as_str()))
}

/// Several sentences on one line; what is empty is left out.
pub fn sentences<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    parts.into_iter().map(sentence).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_and_no_address_is_broken() {
        let address = "https://help.instagram.com/contact/767264225370182";
        let lines = wrap(&format!("The form for your own account: {address} opens where you are logged in."), 30);
        assert!(lines.iter().any(|line| line == address));
        assert!(lines.iter().filter(|line| *line != address).all(|line| line.width() <= 30), "{lines:?}");
    }

    #[test]
    fn a_word_that_is_longer_than_a_line_breaks_at_its_hyphens() {
        assert_eq!(wrap("7 Mecklembourg-Poméranie-Occidentale", 30), ["7 Mecklembourg-Poméranie-", "Occidentale"]);
        assert_eq!(wrap("an arrière-pensée in a longer line", 30), ["an arrière-pensée in a longer", "line"]);
    }

    #[test]
    fn empty_lines_stay_and_hard_blanks_do_not_break() {
        assert_eq!(wrap("a\n\nb", 40), ["a", "", "b"]);
        let hard = format!("{} 12\u{a0}345", "x".repeat(24));
        assert_eq!(wrap(&hard, 30).len(), 2);
        assert!(wrap(&hard, 30)[1].starts_with("12"));
    }

    #[test]
    fn a_sentence_ends_once() {
        assert_eq!(sentence("seen in May"), "Seen in May.");
        assert_eq!(sentence("Where?"), "Where?");
        assert_eq!(sentence("See https://a.example/b"), "See https://a.example/b");
        assert_eq!(sentence("https://a.example/b"), "https://a.example/b");
        assert_eq!(sentences(["one", "", "two."]), "One. Two.");
    }
}
