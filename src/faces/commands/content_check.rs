//! `optout content check`: every fault at once, then how much of each language there is, and which facts are old.

use std::io::Write;

use super::arguments::ContentCheck;
use super::call::{Call, Done, Folders};
use crate::clean::Clean;
use crate::guide::{Arg, Guide, Texts, problems};

/// Facts that were seen longer ago are listed, in months.
const OLD: i32 = 12;
/// So many missing words are named; of more, the number says enough.
const NAMED: usize = 10;

pub(super) fn run(call: &Call, wanted: &ContentCheck, folders: &mut dyn Folders, out: &mut dyn Write) -> Done {
    let Some(folder) = &wanted.dir else { return report(call, call.guide, 0, out) };
    let found = folders.read(folder).map_err(|why| call.disk("content-not-read", folder, &why))?;
    for name in &found.ignored {
        writeln!(out, "{}", call.say("content-left-out", &[("file", Arg::Text(name.as_str()))]))?;
    }
    let mut texts = Texts::embedded();
    texts.override_with(found.texts);
    report(call, &Guide::open(texts), found.ignored.len(), out)
}

fn report(call: &Call, guide: &Guide, ignored: usize, out: &mut dyn Write) -> Done {
    let faults = problems::check(guide, call.today);
    for fault in &faults {
        let (what, hint) = problems::worded(fault, call.words);
        writeln!(out, "{}:{}: {}: {what}", fault.file, fault.line, Clean::line(&fault.key))?;
        writeln!(out, "  {hint}")?;
    }
    let number = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    writeln!(out, "{}", call.say("content-faults", &[("n", number(faults.len() + ignored))]))?;
    coverage(call, guide, out)?;
    for old in problems::old(guide, call.today, OLD) {
        let when = call.words.when(old.when);
        let args = [("file", Arg::Text(&old.file)), ("key", Arg::Text(&old.key)), ("when", Arg::Text(when.as_str()))];
        writeln!(out, "{}", call.say("content-old", &args))?;
    }
    Ok(u8::from(!faults.is_empty() || ignored > 0))
}

fn coverage(call: &Call, guide: &Guide, out: &mut dyn Write) -> std::io::Result<()> {
    for cover in problems::coverage(guide) {
        let number = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
        let args =
            [("language", Arg::Text(cover.language.as_str())), ("has", number(cover.has)), ("of", number(cover.of))];
        writeln!(out, "{}", call.say("content-coverage", &args))?;
        cover.missing.iter().take(NAMED).try_for_each(|id| writeln!(out, "  {}", Clean::line(id)))?;
        if cover.missing.len() > NAMED {
            let rest = number(cover.missing.len() - NAMED);
            writeln!(out, "  {}", call.say("content-missing-more", &[("n", rest)]))?;
        }
    }
    Ok(())
}
