//! A page as lines, for tests that ask what it says.

use optout::walkthrough::page::{Block, Choice, Page, PaperLine, Phrase};

/// All that a page says: every phrase of every block, line by line.
pub fn said(page: &Page) -> String {
    let mut out = String::new();
    let mut line = |text: String| {
        out += &text;
        out.push('\n');
    };
    line(page.who.iter().chain(&page.title).map(|part| part.to_string()).collect::<Vec<_>>().join(" · "));
    for block in page.blocks.iter().chain(&page.aside) {
        line(block_text(block));
    }
    line(page.notice.as_ref().map(|notice| notice.sentence()).unwrap_or_default());
    line(page.keys.iter().map(|hint| format!("{} {}", hint.sign, hint.label)).collect::<Vec<_>>().join("  "));
    out
}

fn text(phrase: &Phrase) -> String {
    phrase.iter().map(|run| run.text.as_str()).collect()
}

fn block_text(block: &Block) -> String {
    match block {
        Block::Heading(phrase) => text(phrase),
        Block::Text { text: phrase, .. } => text(phrase),
        Block::Rows(rows) => {
            rows.iter().map(|(head, phrase)| format!("{head}  {}", text(phrase))).collect::<Vec<_>>().join("\n")
        }
        Block::Options(options) => {
            let item = |(n, item): (usize, &Choice)| {
                let mark = if n == options.at { "▸" } else { " " };
                let tick = if options.several { if item.chosen { "[x] " } else { "[ ] " } } else { "" };
                let note = item.note.as_ref().map(|note| format!("  ({note})")).unwrap_or_default();
                format!("{mark} {tick}{}{note}", text(&item.name))
            };
            options.items.iter().enumerate().map(item).collect::<Vec<_>>().join("\n")
        }
        Block::Field(field) => format!("{}: {}", text(&field.label), field.value),
        Block::Editor(editor) => editor.text.to_string(),
        Block::Trail(trail) => trail.taps.iter().map(text).collect::<Vec<_>>().join(" › "),
        Block::Step(step) => {
            let parts = [Some(&step.act), step.place.as_ref(), step.next.as_ref()];
            parts.into_iter().flatten().chain(&step.names).map(text).collect::<Vec<_>>().join("\n")
        }
        Block::Sketch(sketch) => sketch
            .rows
            .iter()
            .map(|row| {
                format!(
                    "| {}{}",
                    if row.tap { "> " } else { "" },
                    if row.text.is_empty() { "…" } else { row.text.as_str() }
                )
            })
            .collect::<Vec<_>>()
            .join("\n"),
        Block::Code(code) => format!("[code] {}", code.link),
        Block::Accounts(accounts) => accounts
            .rows
            .iter()
            .map(|row| format!("{} | {} | {}", row.name, row.standing, row.next))
            .collect::<Vec<_>>()
            .join("\n"),
        Block::Calendar(calendar) => calendar.days.iter().map(|day| day.to_string()).collect::<Vec<_>>().join(" – "),
        Block::Fields(fields) => fields
            .rows
            .iter()
            .map(|row| format!("{} | {} | {}", text(&row.name), row.value, text(&row.hint)))
            .collect::<Vec<_>>()
            .join("\n"),
        Block::Letter(letter) => letter.to_string(),
        Block::Paper(lines) => {
            let text = |line: &PaperLine| match line {
                PaperLine::Heading(text) | PaperLine::Text(text) | PaperLine::Item(text) => text.to_string(),
            };
            lines.iter().map(text).collect::<Vec<_>>().join("\n")
        }
        Block::Link(link) => format!("{}: {}", text(&link.name), link.link),
        Block::Source(source) => text(&source.text),
    }
}
