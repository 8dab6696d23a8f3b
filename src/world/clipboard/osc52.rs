//! The sequence that asks a terminal to copy.

use crossterm::Command;
use crossterm::clipboard::CopyToClipboard;

/// Longer texts are dropped or cut by some terminals, without a word.
const LONGEST: usize = 74_000;
/// GNU screen takes a sequence apart only if it is short.
const PIECE: usize = 76;

/// The bytes, or nothing where the text is too long.
pub(super) fn sequence(text: &str, screen: bool) -> Option<Vec<u8>> {
    if text.len() > LONGEST {
        return None;
    }
    let mut sequence = String::new();
    CopyToClipboard::to_clipboard_from(text).write_ansi(&mut sequence).ok()?;
    Some(if screen { for_screen(&sequence) } else { sequence }.into_bytes())
}

/// Screen hands on what stands in `ESC P … ESC \`. The inner sequence ends with a bell, since its own end would end the
/// outer one.
fn for_screen(sequence: &str) -> String {
    let inner = format!("{}\x07", sequence.trim_end_matches("\x1b\\"));
    let mut out = String::with_capacity(inner.len() * 2);
    let mut rest = inner.as_str();
    while !rest.is_empty() {
        // It is all ASCII.
        let (piece, left) = rest.split_at(PIECE.min(rest.len()));
        out.push_str("\x1bP");
        out.push_str(piece);
        out.push_str("\x1b\\");
        rest = left;
    }
    out
}
