//! A long text as rows of a width, kept from one key to the next: only what changed is wrapped again.

use std::ops::Range;
use std::sync::Arc;

use unicode_segmentation::UnicodeSegmentation;

use super::wrap::{self, row_end};

/// Rows before a change that are wrapped again: where a row ends may hang on signs that follow it.
const BACK: usize = 4;

/// The rows of a text.
#[derive(Clone, Debug)]
pub struct Wrapped {
    text: Arc<str>,
    revision: u64,
    width: usize,
    paragraphs: Vec<Paragraph>,
    /// The first row that is shown.
    pub top: usize,
}

/// What stands between two line breaks: its length, and where each of its rows ends.
#[derive(Clone, Debug, PartialEq)]
struct Paragraph {
    len: usize,
    ends: Vec<usize>,
}

impl Default for Wrapped {
    fn default() -> Wrapped {
        Wrapped { text: Arc::from(""), revision: 0, width: 0, paragraphs: Vec::new(), top: 0 }
    }
}

impl Wrapped {
    /// Takes the text as it is now.
    pub fn update(&mut self, text: &Arc<str>, revision: u64, width: usize) {
        let width = width.max(1);
        if width != self.width || self.paragraphs.is_empty() {
            self.width = width;
            self.paragraphs = text.split('\n').map(|text| wrapped(text, width)).collect();
        } else if revision == self.revision && Arc::ptr_eq(text, &self.text) {
            return;
        } else {
            self.change(text);
        }
        self.text = text.clone();
        self.revision = revision;
    }

    /// The width that it was wrapped for; 0 before the first time.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Wraps again the paragraphs between what both texts begin with and what both end with.
    fn change(&mut self, new: &str) {
        let old = self.text.clone();
        let from = common(old.as_bytes(), new.as_bytes());
        let behind = common_end(&old.as_bytes()[from..], &new.as_bytes()[from..]);
        let (old_to, new_to) = (old.len() - behind, new.len() - behind);
        if from == old_to && from == new_to {
            return;
        }
        let (first, start) = self.paragraph_at(from);
        let (last, last_start) = self.paragraph_at(old_to);
        let old_end = last_start + self.paragraphs[last].len;
        let middle = &new[start..old_end + new.len() - old.len()];
        if first == last && !middle.contains('\n') {
            let changed = Changed { from: from - start, old_to: old_to - start, new_to: new_to - start };
            rewrap(&mut self.paragraphs[first], middle, &changed, self.width);
        } else {
            let width = self.width;
            self.paragraphs.splice(first..=last, middle.split('\n').map(|text| wrapped(text, width)));
        }
    }

    /// The paragraph that holds an offset, and where it begins.
    fn paragraph_at(&self, offset: usize) -> (usize, usize) {
        let mut start = 0;
        for (n, paragraph) in self.paragraphs.iter().enumerate() {
            if offset <= start + paragraph.len || n + 1 == self.paragraphs.len() {
                return (n, start);
            }
            start += paragraph.len + 1;
        }
        (0, 0)
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.paragraphs.iter().map(|paragraph| paragraph.ends.len()).sum()
    }

    /// The row that an offset stands on, and the column.
    pub fn place(&self, offset: usize) -> (usize, usize) {
        let offset = offset.min(self.text.len());
        let (n, start) = self.paragraph_at(offset);
        let Some(paragraph) = self.paragraphs.get(n) else { return (0, 0) };
        let before: usize = self.paragraphs[..n].iter().map(|paragraph| paragraph.ends.len()).sum();
        let row = paragraph.ends.partition_point(|end| *end <= offset - start).min(paragraph.ends.len() - 1);
        let row_start = start + if row == 0 { 0 } else { paragraph.ends[row - 1] };
        (before + row, self.text.get(row_start..offset).map_or(0, wrap::width))
    }

    /// The bytes of some rows, and whether each is the last of its paragraph.
    pub fn ranges(&self, rows: Range<usize>) -> Vec<(Range<usize>, bool)> {
        let mut ranges = Vec::with_capacity(rows.len());
        let (mut row, mut start) = (0, 0);
        for paragraph in &self.paragraphs {
            let count = paragraph.ends.len();
            if row >= rows.end {
                break;
            }
            for n in rows.start.saturating_sub(row)..count.min(rows.end - row) {
                let from = if n == 0 { 0 } else { paragraph.ends[n - 1] };
                ranges.push((start + from..start + paragraph.ends[n], n + 1 == count));
            }
            row += count;
            start += paragraph.len + 1;
        }
        ranges
    }

    /// The text of a range.
    pub fn text(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or("")
    }

    /// The offset at a row and column: an edge of a grapheme that is drawn on that row.
    pub fn offset(&self, row: usize, column: usize) -> usize {
        let Some((range, last)) = self.ranges(row..row + 1).pop() else { return self.text.len() };
        let (mut at, mut used, mut before) = (range.start, 0, range.start);
        for grapheme in self.text(range.clone()).graphemes(true) {
            used += wrap::cells(grapheme);
            if used > column {
                return at;
            }
            before = at;
            at += grapheme.len();
        }
        // Behind the last sign of a row that goes on, the caret would be drawn on the next one.
        if last { at } else { before }
    }
}

/// What was changed in a paragraph: from here, to there in the old text, to there in the new one.
struct Changed {
    from: usize,
    old_to: usize,
    new_to: usize,
}

fn wrapped(text: &str, width: usize) -> Paragraph {
    let mut ends = Vec::new();
    let mut at = 0;
    while at < text.len() {
        at = row_end(text, at, width, |_| true);
        ends.push(at);
    }
    if ends.is_empty() {
        ends.push(0);
    }
    Paragraph { len: text.len(), ends }
}

/// Wraps from a little before the change until the rows fall in with the old ones.
fn rewrap(paragraph: &mut Paragraph, text: &str, changed: &Changed, width: usize) {
    let same = paragraph.ends.partition_point(|end| *end <= changed.from).saturating_sub(BACK);
    let mut at = if same == 0 { 0 } else { paragraph.ends[same - 1] };
    let old: Vec<usize> = paragraph.ends.drain(same..).collect();
    paragraph.len = text.len();
    while at < text.len() {
        at = row_end(text, at, width, |_| true);
        paragraph.ends.push(at);
        if at < changed.new_to {
            continue;
        }
        if let Ok(n) = old.binary_search(&(at - changed.new_to + changed.old_to)) {
            let moved = old[n + 1..].iter().map(|end| end - changed.old_to + changed.new_to);
            paragraph.ends.extend(moved);
            break;
        }
    }
    if paragraph.ends.is_empty() {
        paragraph.ends.push(0);
    }
}

/// How many bytes two texts begin with in common. Whole stretches are compared at once.
fn common(a: &[u8], b: &[u8]) -> usize {
    const STRETCH: usize = 1024;
    let equal = a.chunks_exact(STRETCH).zip(b.chunks_exact(STRETCH)).take_while(|(a, b)| a == b).count() * STRETCH;
    equal + a[equal..].iter().zip(&b[equal..]).take_while(|(a, b)| a == b).count()
}

/// How many bytes two texts end with in common.
fn common_end(a: &[u8], b: &[u8]) -> usize {
    const STRETCH: usize = 1024;
    let equal = a.rchunks_exact(STRETCH).zip(b.rchunks_exact(STRETCH)).take_while(|(a, b)| a == b).count() * STRETCH;
    let (a, b) = (&a[..a.len() - equal], &b[..b.len() - equal]);
    equal + a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(text: &str, width: usize) -> Wrapped {
        let mut wrapped = Wrapped::default();
        wrapped.update(&Arc::from(text), 1, width);
        wrapped
    }

    fn bits() -> impl Strategy<Value = String> {
        let bits = prop::sample::select(vec![
            "a",
            "word ",
            " ",
            "\n",
            "é",
            "e\u{301}",
            "\u{301}",
            "日本",
            "👨‍👩‍👧",
            "🇫🇷",
            "\t",
            "\u{202e}",
            "long-and-longer",
            ")",
            "\u{200d}",
            "ﾞ",
        ]);
        prop::collection::vec(bits, 0..40).prop_map(|bits| bits.concat())
    }

    fn edge(text: &str, seed: usize) -> usize {
        let mut at = seed % (text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    proptest! {
        #[test]
        fn a_changed_text_is_wrapped_as_a_new_one(
            first in bits(), width in 1usize..30, edits in prop::collection::vec((0usize..400, 0usize..400, bits()), 1..6),
        ) {
            let mut text = first;
            let mut wrapped = of(&text, width);
            for (n, (a, b, new)) in edits.into_iter().enumerate() {
                let (a, b) = (edge(&text, a), edge(&text, b));
                text.replace_range(a.min(b)..a.max(b), &new);
                wrapped.update(&Arc::from(text.as_str()), n as u64 + 2, width);
                prop_assert_eq!(&wrapped.paragraphs, &of(&text, width).paragraphs, "{:?}", text);
            }
        }

        #[test]
        fn the_caret_is_on_an_edge_and_on_its_row(text in bits(), width in 1usize..30, column in 0usize..40) {
            let wrapped = of(&text, width);
            let all: String = wrapped.ranges(0..wrapped.rows()).into_iter()
                .map(|(range, last)| format!("{}{}", wrapped.text(range), if last { "\n" } else { "" })).collect();
            prop_assert_eq!(all, format!("{text}\n"));
            for row in 0..wrapped.rows() {
                let offset = wrapped.offset(row, column);
                prop_assert!(wrap::is_edge(&text, offset));
                let (there, at) = wrapped.place(offset);
                prop_assert_eq!(there, row);
                prop_assert!(at <= column);
            }
        }
    }

    #[test]
    fn a_letter_in_a_very_long_paragraph_costs_little() {
        let text = "Je m'oppose à ce traitement. ".repeat(7_000);
        let mut wrapped = of(&text, 66);
        let rows = wrapped.rows();
        let changed = format!("{}x{}", &text[..100_050], &text[100_050..]);
        let before = wrapped.paragraphs[0].ends[..10].to_vec();
        wrapped.update(&Arc::from(changed.as_str()), 2, 66);
        assert_eq!(wrapped.paragraphs, of(&changed, 66).paragraphs);
        assert_eq!(wrapped.paragraphs[0].ends[..10], before);
        assert!(wrapped.rows() >= rows);
    }
}
