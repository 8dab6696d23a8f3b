//! Characters that have no business in content: those that steer a terminal, turn text round, or hide.

use toml::de::DeTable;

use super::entry::{File, walk};
use super::{Kind, Report};
use crate::clean::is_hidden;

/// Looks at a file as it stands, comments too.
pub(super) fn check(file: &File, text: &str, report: &mut Report) {
    let mut last = '\0';
    for (at, c) in text.char_indices() {
        let returns = last == '\r' && c != '\n';
        let plain = matches!(c, '\n' | '\r') || !is_hidden(c);
        last = c;
        if returns || !plain {
            report.add(file.place(at, ""), hidden(if returns { '\r' } else { c }));
        }
    }
}

/// Looks at the values of a TOML file, in which a character can stand as an escape, too.
pub(super) fn in_values(file: &File, text: &str, table: &DeTable, report: &mut Report) {
    walk(table, |span, value| {
        let written = text.get(span.clone()).unwrap_or_default();
        if let Some(c) = hidden_in(value).filter(|c| !written.contains(*c)) {
            report.add(file.place(span.start, ""), hidden(c));
        }
    });
}

/// The first hidden character of a text; a line break does not count.
pub(super) fn hidden_in(text: &str) -> Option<char> {
    text.chars().find(|c| is_hidden(*c) && *c != '\n')
}

pub(super) fn hidden(c: char) -> Kind {
    Kind::HiddenCharacter { code: format!("U+{:04X}", c as u32) }
}
