//! A text that is edited: a caret that moves by grapheme and word, and changes that can be taken back.
//!
//! What depends on a width (up and down in wrapped lines) is the face's matter; it sends [`Msg::Caret`](super::message::Msg).

use std::sync::Arc;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::message::Edit;
pub use crate::clean::LONGEST;
use crate::objection::letter::{self, Warning};

/// Most steps that can be taken back.
const UNDO: usize = 500;

/// A text, its caret and its past.
#[derive(Clone, Debug, PartialEq)]
pub struct Editor {
    text: String,
    caret: usize,
    one_line: bool,
    past: Vec<Step>,
    future: Vec<Step>,
    typing: bool,
    shared: Arc<str>,
    revision: u64,
    signs: usize,
    warned: Warned,
}

/// How many lines have something to look at, by kind.
type Warned = [usize; Warning::ALL.len()];

/// A change: what stood at `at`, what stands there now.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    at: usize,
    before: String,
    after: String,
}

impl Editor {
    /// A text of several lines, the caret at its end.
    pub fn text(text: &str) -> Editor {
        Editor::new(text, false)
    }

    /// A field of one line, the caret at its end.
    pub fn line(text: &str) -> Editor {
        Editor::new(text, true)
    }

    fn new(text: &str, one_line: bool) -> Editor {
        let text = text.to_owned();
        let shared = Arc::from(text.as_str());
        let caret = text.len();
        let (signs, warned) = (letter::signs(&text), warned(&text));
        let (past, future) = (Vec::new(), Vec::new());
        Editor { text, caret, one_line, past, future, typing: false, shared, revision: 0, signs, warned }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text, shared: made once for each revision.
    pub fn shared(&self) -> Arc<str> {
        self.shared.clone()
    }

    /// Byte offset of the caret, on a grapheme's edge.
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// Goes up with each change of the text.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// How many signs a form counts in it; kept from change to change, for the text can be long.
    pub fn signs(&self) -> usize {
        self.signs
    }

    /// What to look at before it is sent; kept line by line.
    pub fn warnings(&self) -> impl Iterator<Item = Warning> {
        Warning::ALL.into_iter().zip(self.warned).filter(|(_, lines)| *lines > 0).map(|(warning, _)| warning)
    }

    /// Puts text at the caret. `false`, and nothing changes, where the whole would be longer than [`LONGEST`].
    #[must_use]
    pub fn insert(&mut self, text: &str) -> bool {
        let mut text = crate::clean::typed(text);
        if self.one_line {
            text = text.replace(['\n', '\t'], " ");
        }
        // Bytes bound characters from above; the exact count is only made near the limit.
        if self.text.len() + text.len() > LONGEST && self.text.chars().count() + text.chars().count() > LONGEST {
            return false;
        }
        let joins = self.typing && text.chars().count() == 1 && !text.starts_with(char::is_whitespace);
        self.change(self.caret..self.caret, text, joins);
        self.typing = true;
        true
    }

    /// Puts another text in place of the whole; it can be taken back.
    pub fn replace(&mut self, text: &str) {
        if self.text != text {
            self.change(0..self.text.len(), text.to_owned(), false);
        }
    }

    /// Puts the caret at this byte offset, or at the grapheme's edge before it.
    pub fn put_caret(&mut self, offset: usize) {
        let mut at = offset.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at -= 1;
        }
        self.caret = self.snapped(at);
        self.typing = false;
    }

    /// Does what a key asks for.
    pub fn edit(&mut self, edit: Edit) {
        match edit {
            Edit::Break if self.one_line => {}
            Edit::Break => {
                let _fits = self.insert("\n");
            }
            Edit::Backspace => self.delete(self.left()..self.caret),
            Edit::Delete => self.delete(self.caret..self.right()),
            Edit::BackspaceWord => self.delete(self.word_left()..self.caret),
            Edit::DeleteWord => self.delete(self.caret..self.word_right()),
            Edit::KillLine => self.delete(self.caret..self.kill_end()),
            Edit::Left => self.put_caret(self.left()),
            Edit::Right => self.put_caret(self.right()),
            Edit::WordLeft => self.put_caret(self.word_left()),
            Edit::WordRight => self.put_caret(self.word_right()),
            Edit::Home => self.put_caret(self.line_start()),
            Edit::End => self.put_caret(self.line_end()),
            Edit::Top => self.put_caret(0),
            Edit::Bottom => self.put_caret(self.text.len()),
            Edit::Undo => self.undo(),
            Edit::Redo => self.redo(),
        }
    }

    fn left(&self) -> usize {
        let mut cursor = GraphemeCursor::new(self.caret, self.text.len(), true);
        cursor.prev_boundary(&self.text, 0).ok().flatten().unwrap_or(0)
    }

    fn right(&self) -> usize {
        let mut cursor = GraphemeCursor::new(self.caret, self.text.len(), true);
        cursor.next_boundary(&self.text, 0).ok().flatten().unwrap_or(self.text.len())
    }

    fn word_left(&self) -> usize {
        let start = self.line_start();
        if start == self.caret {
            return self.left();
        }
        let line = &self.text[start..self.caret];
        line.unicode_word_indices().next_back().map_or(start, |(at, _)| start + at)
    }

    fn word_right(&self) -> usize {
        let end = self.line_end();
        if end == self.caret {
            return self.right();
        }
        let line = &self.text[self.caret..end];
        line.unicode_word_indices().next().map_or(end, |(at, word)| self.caret + at + word.len())
    }

    fn line_start(&self) -> usize {
        self.text[..self.caret].rfind('\n').map_or(0, |at| at + 1)
    }

    fn line_end(&self) -> usize {
        self.text[self.caret..].find('\n').map_or(self.text.len(), |at| self.caret + at)
    }

    fn kill_end(&self) -> usize {
        let end = self.line_end();
        if end == self.caret { self.right() } else { end }
    }

    fn delete(&mut self, range: std::ops::Range<usize>) {
        if !range.is_empty() {
            self.change(range, String::new(), false);
        }
    }

    fn change(&mut self, range: std::ops::Range<usize>, after: String, joins: bool) {
        let before = self.text[range.clone()].to_owned();
        self.put(range.clone(), &after);
        self.future.clear();
        match self.past.last_mut().filter(|last| joins && last.at + last.after.len() == range.start) {
            Some(last) => last.after += &after,
            None => self.past.push(Step { at: range.start, before, after }),
        }
        if self.past.len() > UNDO {
            self.past.remove(0);
        }
        self.changed();
    }

    fn put(&mut self, range: std::ops::Range<usize>, new: &str) {
        self.signs = self.signs - letter::signs(&self.text[range.clone()]) + letter::signs(new);
        // Nothing that is warned of goes over a line's end, so only these lines are looked at again.
        let start = self.text[..range.start].rfind('\n').map_or(0, |at| at + 1);
        let rest = self.text[range.end..].find('\n').unwrap_or(self.text.len() - range.end);
        let before = warned(&self.text[start..range.end + rest]);
        self.text.replace_range(range.clone(), new);
        let after = warned(&self.text[start..range.start + new.len() + rest]);
        for (lines, (before, after)) in self.warned.iter_mut().zip(before.into_iter().zip(after)) {
            *lines = *lines - before + after;
        }
        self.caret = self.snapped(range.start + new.len());
    }

    fn undo(&mut self) {
        let Some(step) = self.past.pop() else { return };
        self.put(step.at..step.at + step.after.len(), &step.before);
        self.future.push(step);
        self.changed();
    }

    fn redo(&mut self) {
        let Some(step) = self.future.pop() else { return };
        self.put(step.at..step.at + step.before.len(), &step.after);
        self.past.push(step);
        self.changed();
    }

    fn changed(&mut self) {
        self.typing = false;
        self.revision += 1;
        self.shared = Arc::from(self.text.as_str());
    }

    /// A change can join letters into one grapheme; the caret then goes behind it.
    fn snapped(&self, at: usize) -> usize {
        let mut cursor = GraphemeCursor::new(at, self.text.len(), true);
        match cursor.is_boundary(&self.text, 0) {
            Ok(true) | Err(_) => at,
            Ok(false) => cursor.next_boundary(&self.text, 0).ok().flatten().unwrap_or(self.text.len()),
        }
    }
}

fn warned(text: &str) -> Warned {
    let mut lines = Warned::default();
    for warning in text.split('\n').flat_map(letter::warnings) {
        lines[warning as usize] += 1;
    }
    lines
}

#[cfg(test)]
mod tests;
