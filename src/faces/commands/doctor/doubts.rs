//! What in a checklist reads and is of no use: none of it is repaired, since only its owner knows what was meant.

use std::collections::HashSet;
use std::io::{self, Write};

use super::super::call::Call;
use super::super::note::listed;
use crate::guide::Arg;
use crate::objection::file::lines::Named;

/// Says each with its line, and gives the lines.
pub(super) fn tell(call: &Call, named: &[(Named, usize, String)], out: &mut dyn Write) -> io::Result<Vec<usize>> {
    let platforms = listed(call.guide.platforms().iter().map(|platform| platform.id.as_str()));
    let (mut ids, mut lines) = (HashSet::new(), Vec::new());
    for (what, line, value) in named {
        let (word, blank) = match what {
            Named::Country if call.guide.region(value).is_none() => ("doctor-country", "country"),
            Named::Platform if call.guide.outline(value).is_none() => ("doctor-platform", "platform"),
            Named::Account if !ids.insert(value) => ("doctor-twin", "id"),
            _ => continue,
        };
        let shown = line.to_string();
        let args = [("line", Arg::Text(&shown)), (blank, Arg::Text(value)), ("known", Arg::Text(&platforms))];
        writeln!(out, "{}", call.say(word, &args))?;
        lines.push(*line);
    }
    Ok(lines)
}
