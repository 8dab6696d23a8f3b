//! `optout next`: the one next action, in one line.

use std::io::Write;

use super::call::{Call, Done, even};
use crate::guide::Arg;
use crate::guide::tell::text;
use crate::objection::plan::{self, Coming, Next};
use crate::objection::tell;

pub(super) fn run(call: &Call, out: &mut dyn Write) -> Done {
    writeln!(out, "{}", line(call))?;
    Ok(0)
}

/// The sentence of the page of accounts; where the day of sending has to be found, how it is noted from here.
pub(super) fn line(call: &Call) -> String {
    if let Next::Look(id, Coming::Suggested) = plan::next(call.guide, call.list, call.today)
        && let Some(line) = undated(call, &id)
    {
        return line;
    }
    let line = even(&text(&tell::next(call.guide, call.words, call.list, call.today)));
    counted(call, &line).unwrap_or(line)
}

/// The same with the request that its date is counted from, where there are several.
fn counted(call: &Call, line: &str) -> Option<String> {
    let Next::Look(id, coming) = plan::next(call.guide, call.list, call.today) else { return None };
    let account = call.list.account(&id)?;
    tell::counted_from(call.words, account, coming, Some(line)).map(|line| line.to_string())
}

/// How the day of sending is noted that nobody knows yet, and when to look without it.
pub(super) fn undated(call: &Call, id: &str) -> Option<String> {
    let account = call.list.account(id)?;
    let look = plan::undated(call.guide, call.list, account).filter(|look| call.today < *look)?;
    let (name, day) = (call.name(account), call.words.date_full(look));
    let args = [("name", Arg::Text(&name)), ("account", Arg::Text(id)), ("date", Arg::Text(day.as_str()))];
    Some(call.say("next-undated-how", &args))
}
