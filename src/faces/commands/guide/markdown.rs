//! The page as Markdown: headings and numbered lists.

use std::io::{self, Write};

use super::sheet::{Ending, Sheet, Tap, Way};
use crate::guide::tell;

/// Writes it.
pub fn markdown(sheet: &Sheet, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "# {}", escaped(&sheet.title))?;
    sheet.before.iter().try_for_each(|said| writeln!(out, "\n{}", escaped(said)))?;
    sheet.ways.iter().try_for_each(|way| one_way(way, out))?;
    if let Some((title, said)) = &sheet.after {
        writeln!(out, "\n## {}\n", escaped(title))?;
        said.iter().try_for_each(|said| writeln!(out, "- {}", escaped(said)))?;
    }
    writeln!(out, "\n{}", escaped(&sheet.made))
}

fn one_way(way: &Way, out: &mut dyn Write) -> io::Result<()> {
    way.past.iter().try_for_each(|past| writeln!(out, "\n{}", escaped(past)))?;
    writeln!(out, "\n## {}\n\n{}", escaped(&way.heading), escaped(&way.about.join(" ")))?;
    for (n, tap) in way.steps.iter().enumerate() {
        step(n + 1, tap, out)?;
    }
    if let Some(form) = &way.form {
        one_form(form, out)?;
    }
    if let Some((said, address)) = &way.post {
        let lines: Vec<String> = address.iter().map(|line| escaped(line)).collect();
        writeln!(out, "\n{}\n\n{}", escaped(said), lines.join("  \n"))?;
    }
    Ok(())
}

fn step(n: usize, tap: &Tap, out: &mut dyn Write) -> io::Result<()> {
    let gap = if n == 1 { "\n" } else { "" };
    writeln!(out, "{gap}{n}. **{}**  ", escaped(&tell::text(&tap.act)))?;
    let below = |said: &String| format!("   {}", escaped(said));
    let link = tap.link.iter().map(|link| format!("   <{link}>"));
    let said = tap.more.iter().map(below).chain(link).chain(tap.next.iter().chain([&tap.seen]).map(below));
    writeln!(out, "{}", said.collect::<Vec<_>>().join("  \n"))
}

fn one_form(form: &Ending, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n### {}\n", escaped(&form.heading))?;
    form.link.iter().try_for_each(|link| writeln!(out, "<{link}>\n"))?;
    if let Some(same) = &form.same {
        return writeln!(out, "{}", escaped(same));
    }
    form.note.iter().try_for_each(|note| writeln!(out, "{}\n", escaped(note)))?;
    form.fields.iter().try_for_each(|field| writeln!(out, "- {}", escaped(&field.line)))?;
    writeln!(out, "\n{} {}", escaped(&form.press), escaped(&form.seen))
}

/// What Markdown would read as a sign of its own stands as it is.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '&') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
