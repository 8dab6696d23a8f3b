//! The report as one HTML file: no script, nothing fetched, a style for paper. Everything is escaped.

use super::{Block, Report, gather};
use crate::clean::Clean;

/// Readable on a screen, and on paper in black with whole rows.
const STYLE: &str = "body{font:1rem/1.5 serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}\
h1,h2,h3{line-height:1.25;break-after:avoid}h2{border-top:1px solid #999;padding-top:1rem;margin-top:2rem}\
table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.3rem .5rem;text-align:left;\
vertical-align:top;overflow-wrap:anywhere}tr{break-inside:avoid}dl{display:grid;grid-template-columns:max-content 1fr;\
gap:.25rem 1rem}dt{font-weight:bold}dd{margin:0;overflow-wrap:anywhere}\
pre{white-space:pre-wrap;overflow-wrap:anywhere;border-left:3px solid #999;padding-left:1rem;font:inherit}\
@media print{body{margin:0;max-width:none;font-size:11pt}h2{break-before:page}h2:first-of-type{break-before:auto}}";

/// The report as one HTML file.
pub fn html(report: &Report) -> String {
    let title = escaped(&report.say("report-title", &[]));
    let body: Vec<String> = gather::blocks(report).iter().map(block).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n\
         </head>\n<body>\n{}\n</body>\n</html>\n",
        escaped(report.words.tag()),
        body.join("\n")
    )
}

fn block(block: &Block) -> String {
    let cells = |tag: &str, row: &[String]| {
        row.iter().map(|cell| format!("<{tag}>{}</{tag}>", escaped(cell))).collect::<String>()
    };
    match block {
        Block::Heading(level, text) => format!("<h{level}>{}</h{level}>", escaped(text)),
        Block::Text(text) => format!("<p>{}</p>", escaped(text)),
        Block::Pairs(pairs) => {
            let pair =
                |(name, value): &(String, String)| format!("<dt>{}</dt><dd>{}</dd>\n", escaped(name), escaped(value));
            format!("<dl>\n{}</dl>", pairs.iter().map(pair).collect::<String>())
        }
        Block::List(lines) => {
            format!(
                "<ul>\n{}</ul>",
                lines.iter().map(|line| format!("<li>{}</li>\n", escaped(line))).collect::<String>()
            )
        }
        Block::Table(head, rows) => {
            let rows: String = rows.iter().map(|row| format!("<tr>{}</tr>\n", cells("td", row))).collect();
            format!("<table>\n<thead><tr>{}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>", cells("th", head))
        }
        Block::Quoted(text) => format!("<pre>{}</pre>", escaped(text)),
    }
}

/// What HTML could read as markup, in text and in attributes alike; control characters are made visible.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in Clean::text(text).as_str().chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
