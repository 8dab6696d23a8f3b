//! `optout privacy`: what is kept where.

use std::io::Write;

use super::call::{Call, Done};
use crate::guide::Arg;

/// The paragraphs in their order; words `privacy-<id>`.
const PARTS: [&str; 8] = ["file", "kept", "not-kept", "beside", "clipboard", "offline", "opened", "delete"];

pub(super) fn run(call: &Call, out: &mut dyn Write) -> Done {
    for part in PARTS {
        writeln!(out, "{}", call.say(&format!("privacy-{part}"), &[("file", Arg::Text(call.file.as_str()))]))?;
    }
    Ok(0)
}
