//! Sketches: one row is tapped, each row shows one thing, and the whole fits beside the words.

use std::collections::{BTreeMap, BTreeSet};

use unicode_linebreak::linebreaks;
use unicode_width::UnicodeWidthStr;

use super::book::Book;
use super::entry::Found;
use super::language::Language;
use super::{Kind, Report};
use crate::guide::label::Label;
use crate::guide::platform::{Sketch, SketchRow, Step};

/// Cells that a row has.
const WIDTH: usize = 19;
/// Lines that a sketch has, its title included.
const HEIGHT: usize = 14;

pub(super) fn check(book: &Book, languages: &[Language], report: &mut Report) {
    let labels = book.labels.iter().map(|label| (label.value.id.as_str(), &label.value)).collect();
    let measure = Measure { labels, languages };
    for step in &book.steps {
        if let Some(sketch) = &step.value.sketch {
            rows(step, sketch, report);
            measure.sketch(step, sketch, report);
        }
    }
}

fn rows(step: &Found<Step>, sketch: &Sketch, report: &mut Report) {
    let taps = sketch.rows.iter().filter(|row| row.tap).count();
    if taps != 1 {
        report.add(step.at("sketch"), Kind::SketchTaps { n: taps });
    }
    for (n, row) in sketch.rows.iter().enumerate() {
        let texts = usize::from(row.label.is_some()) + usize::from(row.word.is_some());
        let marked = row.heading || row.right || row.tap;
        let good = if row.gap { texts == 0 && !marked } else { texts == 1 };
        if !good {
            report.add(step.at("sketch"), Kind::SketchRow { n: n + 1 });
        }
    }
}

struct Measure<'b> {
    labels: BTreeMap<&'b str, &'b Label>,
    languages: &'b [Language],
}

impl Measure<'_> {
    fn sketch(&self, step: &Found<Step>, sketch: &Sketch, report: &mut Report) {
        let named = || sketch.rows.iter().filter_map(|row| row.label.as_ref()).chain(&sketch.title);
        let labels: Vec<_> = named().filter_map(|id| self.labels.get(id.as_str())).collect();
        let mut tags: BTreeSet<&str> = labels.iter().flat_map(|label| label.names.keys()).map(String::as_str).collect();
        tags.insert("en");
        for tag in tags {
            let title = sketch.title.as_ref().map_or(0, |id| lines(self.label(id, tag)));
            let n = title + sketch.rows.iter().map(|row| lines(self.row(row, tag))).sum::<usize>();
            if n > HEIGHT {
                report.add(step.at("sketch"), Kind::SketchTooLong { language: tag.to_owned(), n });
            }
        }
    }

    fn row(&self, row: &SketchRow, tag: &str) -> &str {
        match (&row.label, &row.word) {
            (Some(label), _) => self.label(label, tag),
            (None, Some(word)) => self.word(word, tag),
            (None, None) => "",
        }
    }

    /// The name in this language of the app, else in English, else one that is attested; as the page picks it.
    fn label(&self, id: &str, tag: &str) -> &str {
        let Some(label) = self.labels.get(id) else { return "" };
        let names = label.names.get(tag).or_else(|| label.names.get("en"));
        names.or_else(|| label.names.values().next()).and_then(|names| names.first()).map_or("", |name| &name.text)
    }

    fn word(&self, word: &str, tag: &str) -> &str {
        let id = format!("sketch-{word}");
        let of = |tag: &str| self.languages.iter().find(|known| known.tag == tag)?.part(&id);
        of(tag).or_else(|| of("en")).map_or("", |part| part.text.trim_end())
    }
}

/// Lines that a text takes in a row's width.
fn lines(text: &str) -> usize {
    let (mut lines, mut used, mut from) = (1, 0, 0);
    for (at, _) in linebreaks(text) {
        let piece = &text[from..at];
        from = at;
        // Spaces may hang over the edge.
        let (solid, whole) = (piece.trim_end().width(), piece.width());
        if used > 0 && used + solid > WIDTH {
            lines += 1;
            used = 0;
        }
        let full = solid.saturating_sub(1) / WIDTH;
        lines += full;
        used += whole - full * WIDTH;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_labels_take_the_lines_that_they_are_shown_on() {
        assert_eq!(lines(""), 1);
        assert_eq!(lines("Settings"), 1);
        assert_eq!(lines("Settings and privacy"), 2);
        assert_eq!(lines("1234567890123456789"), 1);
        assert_eq!(lines("1234567890123456789 1"), 2);
        assert_eq!(lines("12345678901234567890"), 2);
        assert_eq!(lines(&"1234567890 ".repeat(5)), 5);
    }
}
