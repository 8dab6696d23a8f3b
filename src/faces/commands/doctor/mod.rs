//! `optout doctor`: looks at the checklist, the content, the terminal and the way to the clipboard, and repairs on request.

mod around;
mod doubts;
mod findings;

use std::io::{self, Write};

use self::findings::{Findings, Stand};
use super::arguments::Doctor;
use super::call::{Call, Done, Stop};
use super::hands::{Hands, Keeper};
use super::note::listed;
use crate::clean::Clean;
use crate::guide::{Arg, Args};

pub(super) fn run(call: &Call, wanted: &Doctor, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let mut found = Findings::look(hands);
    if wanted.fix && found.can_be_mended() {
        mend(call, &found, hands, out)?;
        found = Findings::look(hands);
    }
    checklist(call, &found, out)?;
    let left = [found.left(), doubts::tell(call, &found.named, out)?].concat();
    let around = hands.around();
    around::tell(call, &around, out)?;
    if found.can_be_mended() {
        writeln!(out, "{}", call.say("doctor-can-fix", &[]))?;
    }
    let well = found.is_well() && left.is_empty() && around.content.is_empty();
    writeln!(out, "{}", call.say(if well { "doctor-well" } else { "doctor-not-well" }, &[]))?;
    by_hand(call, left, out)?;
    Ok(u8::from(!well))
}

/// What no repair changes is left to the person: only they know what was meant.
fn by_hand(call: &Call, mut lines: Vec<usize>, out: &mut dyn Write) -> io::Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    let n = Arg::Number(i64::try_from(lines.len()).unwrap_or(i64::MAX));
    lines.sort_unstable();
    lines.dedup();
    let lines: Vec<String> = lines.iter().map(usize::to_string).collect();
    let lines = listed(lines.iter().map(String::as_str));
    let args = [("n", n), ("file", Arg::Text(call.file.as_str())), ("lines", Arg::Text(&lines))];
    writeln!(out, "{}", call.say("doctor-by-hand", &args))
}

/// Repairs, each said as it is done. What could not be read is kept before anything takes its place.
fn mend(call: &Call, found: &Findings, hands: &mut dyn Hands, out: &mut dyn Write) -> Result<(), Stop> {
    let failed = |why| call.because("doctor-not-fixed", &why);
    if let Some(backup) = found.restorable() {
        let kept = hands.restore(backup).map_err(failed)?;
        writeln!(out, "{}", call.say("doctor-restored", &[("backup", Arg::Text(backup))]))?;
        if let Some(kept) = kept {
            let kept = kept.to_string_lossy();
            writeln!(out, "{}", call.say("doctor-set-aside", &[("file", Arg::Text(&kept))]))?;
        }
    }
    if found.leftover.is_some() {
        hands.tidy().map_err(failed)?;
        writeln!(out, "{}", call.say("doctor-tidied", &[]))?;
    }
    if !found.open.is_empty() {
        hands.close(&found.open).map_err(failed)?;
        writeln!(out, "{}", call.say("doctor-closed", &[]))?;
    }
    Ok(())
}

fn checklist(call: &Call, found: &Findings, out: &mut dyn Write) -> io::Result<()> {
    let file = Arg::Text(call.file.as_str());
    let mut say = |id: &str, args: Args| writeln!(out, "{}", call.say(id, args));
    match &found.stand {
        Stand::None => say("doctor-none", &[("file", file)])?,
        Stand::Reads(list) => {
            let n = Arg::Number(i64::try_from(list.accounts.len()).unwrap_or(i64::MAX));
            say("doctor-reads", &[("file", file), ("n", n)])?;
            if !list.misread.is_empty() {
                let keys = listed(list.misread.iter().map(String::as_str));
                say("doctor-misread", &[("keys", Arg::Text(&keys))])?;
            }
        }
        Stand::Newer(version) => say("doctor-newer", &[("file", file), ("version", Arg::Number(*version))])?,
        Stand::Broken(fault) => {
            let [line, column] = [fault.line, fault.column].map(|n| n.to_string());
            let place = [("line", Arg::Text(line.as_str())), ("column", Arg::Text(column.as_str()))];
            say("doctor-broken", &[("file", file), place[0], place[1], ("reason", Arg::Text(fault.reason.as_str()))])?;
        }
        Stand::Unread(why) => say("doctor-unread", &[("file", file), ("reason", Arg::Text(&call.reason(why)))])?,
    }
    copies(call, found, &mut say)?;
    for path in &found.open {
        say("doctor-open", &[("file", Arg::Text(&path.to_string_lossy()))])?;
    }
    if let Some(path) = &found.leftover {
        say("doctor-leftover", &[("file", Arg::Text(Clean::line(&path.to_string_lossy()).as_str()))])?;
    }
    Ok(())
}

fn copies(call: &Call, found: &Findings, say: &mut dyn FnMut(&str, Args) -> io::Result<()>) -> io::Result<()> {
    let n = Arg::Number(i64::try_from(found.copies).unwrap_or(i64::MAX));
    match (&found.newest, found.needs_copy()) {
        (Some(newest), true) => {
            let day = newest.day.map(|day| call.words.date_full(day)).unwrap_or_default();
            let accounts = Arg::Number(i64::try_from(newest.accounts).unwrap_or(i64::MAX));
            let args = [("backup", Arg::Text(newest.name.as_str())), ("day", Arg::Text(day.as_str())), ("n", accounts)];
            say("doctor-newest", &args)
        }
        (None, true) if found.is_broken() => say("doctor-no-copy", &[]),
        (Some(newest), false) => say("doctor-copies", &[("n", n), ("backup", Arg::Text(&newest.name))]),
        (None, _) if found.copies > 0 => say("doctor-copies-unread", &[("n", n)]),
        _ => Ok(()),
    }
}

impl Findings {
    /// Looks at a checklist and what lies around it.
    fn look(hands: &mut dyn Hands) -> Findings {
        let keeper: &mut dyn Keeper = hands;
        Findings::of(keeper)
    }
}
