//! A page to be read and selected without frames, for the key of the full screen that hands the terminal over for it.

use unicode_width::UnicodeWidthStr;

use super::said::Said;
use super::speak::read;
use super::wrap::{text, wrap};
use crate::clean::Clean;
use crate::walkthrough::page::{Block, FieldRow, Page};

/// What the page says in lines no wider than `width`, and what is to be put into a form; none of its choices.
///
/// What is copied from here stands unbroken: a break of ours would be copied with it, one of the terminal's is not.
pub fn speak_bare(page: &Page, said: &Said, width: usize) -> String {
    let whole = to_be_copied(page);
    let mut lines: Vec<String> = Vec::new();
    for paragraph in read(page, said) {
        let is_whole = whole.iter().any(|text| paragraph.strip_suffix(text.as_str()).is_some());
        if is_whole {
            apart(&mut lines);
            lines.extend(as_it_stands(&paragraph));
            apart(&mut lines);
        } else {
            lines.extend(wrap(&paragraph, width));
        }
    }
    for row in fields(page).filter(|row| !value(row).is_empty()) {
        lines.push(said.with("plain-text", "label", &text(&row.name)));
        lines.extend(as_it_stands(value(row).as_str()));
    }
    let is_address = |line: &String| line.contains("://") && !line.contains(' ');
    if lines.iter().any(|line| line.width() > width && !is_address(line)) {
        apart(&mut lines);
        lines.extend(wrap(&said.word("plain-cut"), width));
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

/// An empty line, but never two: what is copied is easily told from what is said about it.
fn apart(lines: &mut Vec<String>) {
    if lines.last().is_some_and(|line| !line.is_empty()) {
        lines.push(String::new());
    }
}

/// The letters and texts of a page.
fn to_be_copied(page: &Page) -> Vec<Clean> {
    let blocks = page.blocks.iter().chain(&page.aside);
    let texts = blocks.filter_map(|block| match block {
        Block::Letter(letter) => Some(letter.clone()),
        Block::Editor(editor) => Some(Clean::text(&editor.text)),
        _ => None,
    });
    texts.filter(|text| !text.as_str().trim().is_empty()).collect()
}

fn fields(page: &Page) -> impl Iterator<Item = &FieldRow> {
    page.blocks.iter().chain(&page.aside).flat_map(|block| match block {
        Block::Fields(fields) => fields.rows.as_slice(),
        _ => &[],
    })
}

fn value(row: &FieldRow) -> &Clean {
    row.whole.as_ref().unwrap_or(&row.value)
}

fn as_it_stands(text: &str) -> Vec<String> {
    text.split('\n').map(str::to_owned).collect()
}
