//! Text that may be shown.
//!
//! Whatever comes from outside (content, checklist, arguments, pastes, file names, the environment) becomes [`Clean`] before a
//! face draws, speaks or prints it: control characters and characters that hide or turn text are made visible, so that
//! nothing a stranger wrote can steer the terminal or read differently from its bytes.

use std::fmt;
use std::sync::Arc;

/// Text without control characters (but line breaks, where it was made by [`Clean::text`]) and without hidden ones.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Clean(Arc<str>);

impl Clean {
    /// One line: line breaks and tabs become spaces.
    pub fn line(text: &str) -> Clean {
        Clean(cleaned(text, false))
    }

    /// Several lines: line breaks stay, a tab becomes spaces.
    pub fn text(text: &str) -> Clean {
        Clean(cleaned(text, true))
    }

    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Clean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Clean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// What [`Words`](crate::guide::Words) puts around a name of Meta's while a sentence is being made.
///
/// Private-use characters: [`Clean`] makes them visible in text from outside, so only our own code can set the mark.
pub(crate) const LABEL: (char, char) = ('\u{E000}', '\u{E001}');

/// The same around the sign of a key.
pub(crate) const KEY: (char, char) = ('\u{E002}', '\u{E003}');

/// Whether a character must not reach a terminal as it is.
pub fn is_hidden(c: char) -> bool {
    matches!(c,
        '\0'..='\x1f' | '\x7f'..='\u{9f}'                    // C0, DEL, C1
        | '\u{ad}' | '\u{61c}' | '\u{180e}'                   // soft hyphen, direction mark, vowel separator
        | '\u{200b}' | '\u{200e}'..='\u{200f}'                // zero-width space, direction marks
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'   // overrides, isolates, invisible operators
        | '\u{2028}' | '\u{2029}' | '\u{feff}'                // separators, byte-order mark
        | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}'   // fillers
        | '\u{e000}'..='\u{f8ff}'                             // private use
        | '\u{fff9}'..='\u{fffb}'                             // annotations
        | '\u{e0000}'..='\u{e0fff}'                           // tags
        | '\u{f0000}'..='\u{10ffff}'                          // private use planes
    )
}

/// A joiner makes one sign of two only behind a letter or picture that is not ASCII; elsewhere it merely hides.
fn joins(before: Option<char>) -> bool {
    before.is_some_and(|c| !c.is_ascii() && !is_hidden(c))
}

/// More marks than this on one letter are a way to paint over other lines, not writing.
const MARKS: usize = 6;

fn cleaned(text: &str, lines: bool) -> Arc<str> {
    let plain = |b: u8| (0x20..0x7f).contains(&b) || (lines && b == b'\n');
    if text.bytes().all(plain) {
        return Arc::from(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    let mut before = None;
    let mut marks = 0;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\r' if rest.peek() == Some(&'\n') => continue,
            '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => out.push(if lines { '\n' } else { ' ' }),
            '\t' => out.push_str(if lines { "    " } else { " " }),
            '\u{200c}' | '\u{200d}' if joins(before) => out.push(c),
            '\u{200c}' | '\u{200d}' => {}
            '\0'..='\x1f' => out.push(char::from_u32(0x2400 + c as u32).unwrap_or('\u{fffd}')),
            '\x7f' => out.push('\u{2421}'),
            c if is_hidden(c) => out.push_str(&format!("\\u{{{:x}}}", c as u32)),
            c if unicode_width::UnicodeWidthChar::width(c) == Some(0) && !c.is_ascii() => {
                marks += 1;
                if marks <= MARKS {
                    out.push(c);
                }
                continue;
            }
            c => out.push(c),
        }
        marks = 0;
        before = Some(c);
    }
    Arc::from(out)
}

/// A JSON text that can be looked at in a terminal: what must not reach one stands as an escape, which every parser reads back.
pub fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut units = [0; 2];
    for c in text.chars() {
        // Line ends between the values are ours; in a value they are escaped already.
        if c == '\n' || !is_hidden(c) {
            out.push(c);
        } else {
            out.extend(c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    out
}

/// Longest text that is taken, in signs (characters).
pub const LONGEST: usize = 200_000;

/// What a person typed or pasted, as it goes into a text: line breaks become `\n`, other control characters go, all else
/// stays as typed.
pub fn typed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\r' if rest.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => out.push('\n'),
            '\t' => out.push('\t'),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_and_hidden_characters_become_visible() {
        for c in (0..0x11_0000).filter_map(char::from_u32).filter(|c| is_hidden(*c)) {
            for clean in [Clean::line(&format!("a{c}b")), Clean::text(&format!("a{c}b"))] {
                let kept = clean.as_str().chars().any(|k| is_hidden(k) && k != '\n');
                assert!(!kept, "{:x} came through as {clean:?}", c as u32);
            }
        }
    }

    #[test]
    fn families_and_accents_stay_whole() {
        for text in ["👨‍👩‍👧 été", "नमस्ते", "e\u{301}", "❤\u{fe0f}"] {
            assert_eq!(Clean::text(text).as_str(), text);
        }
    }

    #[test]
    fn a_line_has_no_breaks_and_a_text_keeps_them() {
        assert_eq!(Clean::line("a\r\nb\tc").as_str(), "a b c");
        assert_eq!(Clean::text("a\r\nb\u{2028}c").as_str(), "a\nb\nc");
    }

    #[test]
    fn a_storm_of_marks_is_cut() {
        let storm = format!("a{}", "\u{301}".repeat(500));
        assert!(Clean::line(&storm).as_str().chars().count() <= 1 + MARKS);
    }

    #[test]
    fn json_hides_nothing_and_reads_back() {
        let value = "a\u{9b}31m \u{202e}b \u{7f} \u{e0041} \u{200d} é\u{1f469}\u{200d}\u{1f4bb}";
        let text = json(&format!("{:#}", serde_json::json!({ "value": value })));
        assert!(text.chars().all(|c| c == '\n' || !is_hidden(c)), "{text:?}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&text).unwrap()["value"], value);
    }

    #[test]
    fn a_joiner_between_plain_letters_goes() {
        assert_eq!(Clean::line("face\u{200d}book").as_str(), "facebook");
    }
}
