//! `optout next`: the one next action, in one line.

use std::io::Write;

use super::call::{Call, Done, even};
use crate::guide::tell::text;
use crate::objection::tell;

pub(super) fn run(call: &Call, out: &mut dyn Write) -> Done {
    writeln!(out, "{}", line(call))?;
    Ok(0)
}

/// The sentence of the page of accounts.
pub(super) fn line(call: &Call) -> String {
    even(&text(&tell::next(call.guide, call.words, call.list, call.today)))
}
