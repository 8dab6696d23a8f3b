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

/// Signs that mean nothing to Markdown where all others are escaped: a bracket or an exclamation mark only counts beside `[`.
const PLAIN: &str = ".,:;/'\"?%=@()!";

/// One line, with every sign escaped that Markdown could read. The hyphen in a word is none: a reference can be copied.
fn line(text: &str) -> String {
    let clean = Clean::line(text);
    let signs: Vec<char> = clean.as_str().chars().collect();
    let is_letter = |n: Option<usize>| n.and_then(|n| signs.get(n)).is_some_and(|c| c.is_alphanumeric());
    let mut out = String::with_capacity(clean.as_str().len());
    for (n, c) in signs.iter().copied().enumerate() {
        let joins = c == '-' && is_letter(n.checked_sub(1)) && is_letter(Some(n + 1));
        if c.is_ascii_punctuation() && !joins && !PLAIN.contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    // A number with a point or a bracket at the start of a line would begin a list.
    let digits = out.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && out[digits..].starts_with(['.', ')']) {
        out.insert(digits, '\\');
    }
    out
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
