//! The report as Markdown. What a person wrote is escaped: it is text, never markup.

use super::{Block, Report, gather};
use crate::clean::Clean;

/// The report as Markdown.
pub fn markdown(report: &Report) -> String {
    let parts: Vec<String> = gather::blocks(report).iter().map(block).collect();
    parts.join("\n\n") + "\n"
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(level, text) => format!("{} {}", "#".repeat(usize::from(*level)), line(text)),
        Block::Text(text) => line(text),
        Block::Pairs(pairs) => {
            let pair = |(name, value): &(String, String)| format!("- **{}**: {}", line(name), line(value));
            pairs.iter().map(pair).collect::<Vec<_>>().join("\n")
        }
        Block::List(lines) => lines.iter().map(|text| format!("- {}", line(text))).collect::<Vec<_>>().join("\n"),
        Block::Table(head, rows) => {
            let row = |cells: &[String]| {
                let cells: Vec<String> = cells.iter().map(|cell| line(cell)).collect();
                format!("| {} |", cells.join(" | "))
            };
            let rule = format!("|{}", " --- |".repeat(head.len()));
            let body = rows.iter().map(|cells| row(cells));
            [row(head), rule].into_iter().chain(body).collect::<Vec<_>>().join("\n")
        }
        Block::Quoted(text) => quoted(text),
    }
}

/// One line, with every sign escaped that Markdown could read.
fn line(text: &str) -> String {
    let clean = Clean::line(text);
    let mut out = String::with_capacity(clean.as_str().len());
    for c in clean.as_str().chars() {
        if c.is_ascii_punctuation() && !matches!(c, '.' | ',' | ':' | ';' | '/' | '\'' | '"' | '?' | '%' | '=' | '@') {
            out.push('\\');
        }
        out.push(c);
    }
    // A number with a point at the start of a line would begin a list.
    match out.split_once('.') {
        Some((number, rest)) if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) => {
            format!("{number}\\.{rest}")
        }
        _ => out,
    }
}

/// A text in a fence that is longer than any in it.
fn quoted(text: &str) -> String {
    let text = Clean::text(text);
    let (mut longest, mut now) = (0, 0);
    for c in text.as_str().chars() {
        now = if c == '`' { now + 1 } else { 0 };
        longest = longest.max(now);
    }
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}text\n{}\n{fence}", text.as_str().trim_end_matches('\n'))
}
