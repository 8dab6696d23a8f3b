//! The page as text, to be read in a terminal.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::sheet::{Ending, Sheet, Tap, Way};
use crate::guide::tell;

/// Columns of a line; what is longer goes on below itself. Headings, what to do and links stay whole.
const WIDE: usize = 80;
/// How far what belongs to a step stands to the right.
const IN: usize = 4;

/// Writes it.
pub fn text(sheet: &Sheet, out: &mut dyn Write) -> io::Result<()> {
    heading(&sheet.title, '=', out)?;
    for said in &sheet.before {
        writeln!(out)?;
        lines(said, 0, 0, out)?;
    }
    sheet.ways.iter().try_for_each(|way| one_way(way, out))?;
    if let Some((title, said)) = &sheet.after {
        writeln!(out)?;
        heading(title, '-', out)?;
        said.iter().try_for_each(|said| lines(&format!("- {said}"), 0, 2, out))?;
    }
    writeln!(out)?;
    lines(&sheet.made, 0, 0, out)
}

fn one_way(way: &Way, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out)?;
    if let Some(past) = &way.past {
        lines(past, 0, 0, out)?;
        writeln!(out)?;
    }
    heading(&way.heading, '-', out)?;
    lines(&way.about.join(" "), 0, 0, out)?;
    for (n, tap) in way.steps.iter().enumerate() {
        step(n + 1, tap, out)?;
    }
    if let Some(form) = &way.form {
        one_form(form, out)?;
    }
    if let Some((said, address)) = &way.post {
        writeln!(out)?;
        lines(said, IN, IN, out)?;
        address.iter().try_for_each(|line| writeln!(out, "{:IN$}{line}", ""))?;
    }
    Ok(())
}

fn step(n: usize, tap: &Tap, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n{n:>2}. {}", tell::text(&tap.act))?;
    tap.more.iter().try_for_each(|said| lines(said, IN, IN, out))?;
    tap.link.iter().try_for_each(|link| writeln!(out, "{:IN$}{link}", ""))?;
    tap.next.iter().chain([&tap.seen]).try_for_each(|said| lines(said, IN, IN, out))
}

fn one_form(form: &Ending, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n{:IN$}{}", "", form.heading)?;
    form.link.iter().try_for_each(|link| writeln!(out, "{:IN$}{link}", ""))?;
    if let Some(same) = &form.same {
        return lines(same, IN, IN, out);
    }
    form.note.iter().try_for_each(|note| lines(note, IN, IN, out))?;
    form.fields.iter().try_for_each(|field| lines(&format!("- {}", field.line), IN, IN + 2, out))?;
    lines(&form.press, IN, IN, out)?;
    lines(&form.seen, IN, IN, out)
}

fn heading(said: &str, under: char, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{said}\n{}", under.to_string().repeat(said.width().min(WIDE)))
}

/// Breaks at plain spaces only: the narrow ones of French hold a sign to its word.
fn lines(said: &str, first: usize, rest: usize, out: &mut dyn Write) -> io::Result<()> {
    let mut line = " ".repeat(first);
    let mut empty = true;
    for word in said.split(' ') {
        if !empty && line.width() + 1 + word.width() > WIDE {
            writeln!(out, "{line}")?;
            line = " ".repeat(rest);
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line += word;
        empty = false;
    }
    writeln!(out, "{line}")
}
