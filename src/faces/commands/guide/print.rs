//! The page as text and as Markdown.

use std::io::{self, Write};

use super::super::call::Call;
use super::sheet::{Ending, Sheet, Tap, Way};
use crate::guide::{Arg, tell};

/// "Instagram, France", and in which language its names are given.
fn head(call: &Call, sheet: &Sheet) -> [String; 2] {
    let platform = call.say(&format!("platform-{}", sheet.platform.id), &[]);
    let country = call.say(&format!("region-{}", sheet.region.country), &[]);
    let language = tell::language(call.words, &sheet.app);
    [
        call.say("guide-title", &[("platform", Arg::Text(&platform)), ("country", Arg::Text(&country))]),
        match sheet.app.as_str() {
            "en" => call.say("guide-language-english", &[]),
            _ => call.say("guide-language", &[("language", Arg::Text(language.as_str()))]),
        },
    ]
}

fn way_name(call: &Call, way: &Way, n: usize) -> String {
    let args = [("n", Arg::Number(n as i64)), ("name", Arg::Text(way.name.as_str()))];
    call.say(if way.route.historic { "guide-way-old" } else { "guide-way" }, &args)
}

/// What stands below a step.
fn below(tap: &Tap) -> Vec<String> {
    let link = tap.link.iter().map(|link| link.as_str().to_owned());
    tap.more.iter().cloned().chain(tap.next.clone()).chain(link).chain([tap.seen.clone()]).collect()
}

fn form_name(call: &Call, form: &Ending) -> String {
    call.say("guide-form", &[("name", Arg::Text(form.name.as_str()))])
}

fn field(call: &Call, name: &str, hint: &str) -> String {
    call.say("guide-field", &[("name", Arg::Text(name)), ("hint", Arg::Text(hint))])
}

/// To be read in a terminal.
pub fn text(call: &Call, sheet: &Sheet, out: &mut dyn Write) -> io::Result<()> {
    head(call, sheet).iter().try_for_each(|line| writeln!(out, "{line}"))?;
    for (n, way) in sheet.ways.iter().enumerate() {
        writeln!(out, "\n{}", way_name(call, way, n + 1))?;
        way.about.iter().try_for_each(|line| writeln!(out, "   {line}"))?;
        for (n, tap) in way.steps.iter().enumerate() {
            writeln!(out, "\n{:>3} {}", n + 1, tap.act)?;
            below(tap).iter().try_for_each(|line| writeln!(out, "    {line}"))?;
        }
        if let Some(form) = &way.form {
            text_form(call, form, out)?;
        }
    }
    Ok(())
}

fn text_form(call: &Call, form: &Ending, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n    {}", form_name(call, form))?;
    form.link.iter().try_for_each(|link| writeln!(out, "    {link}"))?;
    form.note.iter().try_for_each(|note| writeln!(out, "    {note}"))?;
    form.fields.iter().try_for_each(|(_, name, hint)| writeln!(out, "    - {}", field(call, name, hint)))?;
    writeln!(out, "    {}", form.press)?;
    writeln!(out, "    {}", form.seen)
}

/// Markdown: headings and numbered lists.
pub fn markdown(call: &Call, sheet: &Sheet, out: &mut dyn Write) -> io::Result<()> {
    let [title, language] = head(call, sheet);
    writeln!(out, "# {}\n\n{}", escaped(&title), escaped(&language))?;
    for (n, way) in sheet.ways.iter().enumerate() {
        writeln!(out, "\n## {}\n", escaped(&way_name(call, way, n + 1)))?;
        writeln!(out, "{}", escaped(&way.about.join(" ")))?;
        for (n, tap) in way.steps.iter().enumerate() {
            let gap = if n == 0 { "\n" } else { "" };
            writeln!(out, "{gap}{}. **{}**  ", n + 1, escaped(&tap.act))?;
            let lines: Vec<String> = below(tap).iter().map(|line| format!("   {}", escaped(line))).collect();
            writeln!(out, "{}", lines.join("  \n"))?;
        }
        if let Some(form) = &way.form {
            markdown_form(call, form, out)?;
        }
    }
    Ok(())
}

fn markdown_form(call: &Call, form: &Ending, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n### {}\n", escaped(&form_name(call, form)))?;
    form.link.iter().try_for_each(|link| writeln!(out, "<{link}>\n"))?;
    form.note.iter().try_for_each(|note| writeln!(out, "{}\n", escaped(note)))?;
    form.fields.iter().try_for_each(|(_, name, hint)| writeln!(out, "- {}", escaped(&field(call, name, hint))))?;
    writeln!(out, "\n{} {}", escaped(&form.press), escaped(&form.seen))
}

/// What Markdown would read as a sign of its own stands as it is; an address becomes a link.
fn escaped(text: &str) -> String {
    if text.starts_with("https://") && !text.contains(char::is_whitespace) {
        return format!("<{text}>");
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
