//! `optout content sources`: every source once, or those that were read long ago.

use std::io::Write;

use super::arguments::ContentSources;
use super::call::{Call, Done};
use crate::guide::Arg;
use crate::guide::source::Source;

pub(super) fn run(call: &Call, wanted: &ContentSources, out: &mut dyn Write) -> Done {
    // A source without a date is as old as can be.
    let is_old = |source: &&Source, months| source.date.months_before(call.today).is_none_or(|age| age > months);
    for source in call.guide.sources().iter().filter(|source| wanted.older_than.is_none_or(|n| is_old(source, n))) {
        let date = call.words.when(source.date);
        let args = [
            ("publisher", Arg::Text(&source.publisher)),
            ("what", Arg::Text(&source.what)),
            ("date", Arg::Text(date.as_str())),
        ];
        let word = if source.official { "source-official" } else { "source-line" };
        writeln!(out, "{} {}", source.id, call.say(word, &args))?;
        if let Some(address) = &source.address {
            writeln!(out, "  {}", crate::clean::Clean::line(address))?;
        }
    }
    Ok(0)
}
