//! The page as one file for a browser or a printer: no script, nothing from elsewhere, every word escaped.
//!
//! Written so that it is XML as well as HTML: a test reads it strictly, and a mistake in nesting cannot hide.

use std::fmt;
use std::io::{self, Write};

use qrcodegen::{QrCode, QrCodeEcc};

use super::super::call::Call;
use super::sheet::{Ending, Picture, Row, Sheet, Tap, Way};
use crate::guide::{Arg, Phrase, Role};
use crate::link::Link;

/// How it looks, on a screen and on paper.
const STYLE: &str = include_str!("page.css");
/// Even where the file lies on somebody's server, nothing but its own style is loaded.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";
/// Light modules around a code, as its standard asks for.
const QUIET: i32 = 4;

/// Text that stands in a page as it is.
struct Safe<'t>(&'t str);

impl fmt::Display for Safe<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                c => fmt::Write::write_char(f, c)?,
            }
        }
        Ok(())
    }
}

/// Writes it.
pub fn html(call: &Call, sheet: &Sheet, out: &mut dyn Write) -> io::Result<()> {
    let title = Safe(&sheet.title);
    writeln!(out, "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\"/>", Safe(call.words.tag()))?;
    writeln!(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")?;
    writeln!(out, "<meta name=\"referrer\" content=\"no-referrer\"/>")?;
    writeln!(out, "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\"/>", Safe(POLICY))?;
    writeln!(out, "<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{title}</h1>")?;
    paragraphs("", &sheet.before, out)?;
    writeln!(out, "</header>\n<main>")?;
    for (n, way) in sheet.ways.iter().enumerate() {
        one_way(call, n + 1, way, out)?;
    }
    if let Some((title, said)) = &sheet.after {
        writeln!(out, "<section class=\"after\">\n<h2>{}</h2>\n<ul>", Safe(title))?;
        said.iter().try_for_each(|said| writeln!(out, "<li>{}</li>", Safe(said)))?;
        writeln!(out, "</ul>\n</section>")?;
    }
    writeln!(out, "</main>\n<footer><p>{}</p></footer>\n</body>\n</html>", Safe(&sheet.made))
}

fn paragraphs(class: &str, said: &[String], out: &mut dyn Write) -> io::Result<()> {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    said.iter().try_for_each(|said| writeln!(out, "<p{class}>{}</p>", Safe(said)))
}

fn one_way(call: &Call, n: usize, way: &Way, out: &mut dyn Write) -> io::Result<()> {
    way.past.iter().try_for_each(|past| writeln!(out, "<p class=\"past\">{}</p>", Safe(past)))?;
    let class = if way.route.historic { "way old" } else { "way" };
    writeln!(out, "<section class=\"{class}\" id=\"way-{n}\">\n<h2>{}</h2>", Safe(&way.heading))?;
    let (seen, about) = way.about.split_last().map_or((None, &[][..]), |(seen, about)| (Some(seen), about));
    paragraphs("", about, out)?;
    seen.iter().try_for_each(|seen| writeln!(out, "<p class=\"seen\">{}</p>", Safe(seen)))?;
    if !way.steps.is_empty() {
        writeln!(out, "<ol class=\"steps\">")?;
        way.steps.iter().try_for_each(|tap| step(tap, out))?;
        writeln!(out, "</ol>")?;
    }
    if let Some(form) = &way.form {
        one_form(call, form, out)?;
    }
    if let Some((said, address)) = &way.post {
        let lines: Vec<String> = address.iter().map(|line| Safe(line).to_string()).collect();
        writeln!(out, "<p>{}</p>\n<address>{}</address>", Safe(said), lines.join("<br/>"))?;
    }
    writeln!(out, "</section>")
}

fn step(tap: &Tap, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<li>\n<div class=\"said\">\n<h3>{}</h3>", phrase(&tap.act))?;
    paragraphs("", &tap.more, out)?;
    tap.link.iter().try_for_each(|link| anchor(link, out))?;
    tap.next.iter().try_for_each(|next| writeln!(out, "<p class=\"next\">{}</p>", Safe(next)))?;
    writeln!(out, "<p class=\"seen\">{}</p>\n</div>", Safe(&tap.seen))?;
    tap.sketch.iter().try_for_each(|picture| sketch(picture, out))?;
    writeln!(out, "</li>")
}

/// What Meta calls a thing is set off.
fn phrase(phrase: &Phrase) -> String {
    let run = |text: &str, role| match role {
        Role::Label => format!("<b>{}</b>", Safe(text)),
        Role::Plain | Role::Link | Role::Strong | Role::Key => Safe(text).to_string(),
    };
    phrase.iter().map(|part| run(part.text.as_str(), part.role)).collect()
}

/// The whole address is read, not a name for it.
fn anchor(link: &Link, out: &mut dyn Write) -> io::Result<()> {
    let link = Safe(link.as_str());
    writeln!(out, "<p class=\"link\"><a href=\"{link}\" rel=\"noreferrer noopener\">{link}</a></p>")
}

fn sketch(picture: &Picture, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<div class=\"sketch\" role=\"img\" aria-label=\"{}\">", Safe(&picture.spoken))?;
    picture.title.iter().try_for_each(|title| writeln!(out, "<p class=\"title\">{}</p>", Safe(title)))?;
    writeln!(out, "<ul>")?;
    picture.rows.iter().try_for_each(|one| writeln!(out, "<li class=\"{}\">{}</li>", kind(one), Safe(&one.text)))?;
    writeln!(out, "</ul>\n</div>")
}

fn kind(row: &Row) -> &'static str {
    match row {
        Row { tap: true, right: true, .. } => "tap right",
        Row { tap: true, .. } => "tap",
        Row { heading: true, .. } => "heading",
        Row { right: true, .. } => "right",
        Row { text, .. } if text.is_empty() => "gap",
        Row { .. } => "row",
    }
}

fn one_form(call: &Call, form: &Ending, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<div class=\"form\">\n<h3>{}</h3>", Safe(&form.heading))?;
    form.link.iter().try_for_each(|link| anchor(link, out))?;
    if let Some(same) = &form.same {
        return writeln!(out, "<p>{}</p>\n</div>", Safe(same));
    }
    writeln!(out, "<div class=\"beside\">\n<div class=\"said\">")?;
    form.note.iter().try_for_each(|note| writeln!(out, "<p>{}</p>", Safe(note)))?;
    if !form.fields.is_empty() {
        writeln!(out, "<dl>")?;
        let entry = |name, hint| format!("<dt>{}</dt><dd>{}</dd>", Safe(name), Safe(hint));
        form.fields.iter().try_for_each(|field| writeln!(out, "{}", entry(&field.name, &field.hint)))?;
        writeln!(out, "</dl>")?;
    }
    writeln!(out, "<p>{}</p>\n<p class=\"seen\">{}</p>\n</div>", Safe(&form.press), Safe(&form.seen))?;
    form.link.iter().try_for_each(|link| code(call, link, out))?;
    writeln!(out, "</div>\n</div>")
}

/// The link for a phone's camera, black on white whatever the page's colours; nothing where it is too long for a code.
fn code(call: &Call, link: &Link, out: &mut dyn Write) -> io::Result<()> {
    let Ok(code) = QrCode::encode_text(link.as_str(), QrCodeEcc::Medium) else { return Ok(()) };
    let side = code.size() + 2 * QUIET;
    let label = call.say("guide-code", &[("host", Arg::Text(link.host()))]);
    let label = Safe(&label);
    writeln!(out, "<figure class=\"code\">\n<svg viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{label}\">")?;
    writeln!(
        out,
        "<rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/>\n<path fill=\"#000\" d=\"{}\"/>",
        dark(&code)
    )?;
    writeln!(out, "</svg>\n<figcaption>{label}</figcaption>\n</figure>")
}

/// The dark modules, run by run.
fn dark(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count() as i32;
            if run > 0 {
                path += &format!("M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run + 1;
        }
    }
    path
}
