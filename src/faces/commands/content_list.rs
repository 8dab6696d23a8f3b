//! `optout content list`: the files, and which of them are somebody's own.

use std::io::Write;

use super::call::{Call, Done};
use crate::guide::Arg;

pub(super) fn run(call: &Call, out: &mut dyn Write) -> Done {
    let own: Vec<&str> = call.guide.texts().own().collect();
    for (name, _) in call.guide.texts().iter() {
        match own.contains(&name) {
            true => writeln!(out, "{}", call.say("content-own", &[("file", Arg::Text(name))]))?,
            false => writeln!(out, "{name}")?,
        }
    }
    Ok(0)
}
