//! What the program finds around itself: content, terminal, clipboard.

use std::io::{self, Write};

use super::super::call::Call;
use super::super::hands::Around;
use crate::guide::Arg;
use crate::walkthrough::effect::How;

pub(super) fn tell(call: &Call, around: &Around, out: &mut dyn Write) -> io::Result<()> {
    let mut say = |id: &str, args: &[(&str, Arg)]| writeln!(out, "{}", call.say(id, args));
    let own = call.guide.texts().own().count();
    if around.content.is_empty() {
        let n = Arg::Number(i64::try_from(own).unwrap_or(i64::MAX));
        say(if own == 0 { "doctor-content" } else { "doctor-content-own" }, &[("n", n)])?;
    } else {
        say("doctor-content-faults", &[])?;
        for line in &around.content {
            say("doctor-line", &[("text", Arg::Text(line.as_str()))])?;
        }
    }
    let term = around.term.as_ref().map_or("", |term| term.as_str());
    match (around.terminal, around.columns) {
        (false, _) => say("doctor-no-terminal", &[])?,
        (true, _) if term.is_empty() || term == "dumb" => say("doctor-dumb", &[])?,
        (true, Some(columns)) => {
            let columns = Arg::Number(i64::try_from(columns).unwrap_or(i64::MAX));
            say("doctor-terminal", &[("term", Arg::Text(term)), ("columns", columns)])?;
        }
        (true, None) => say("doctor-terminal-unmeasured", &[("term", Arg::Text(term))])?,
    }
    if !around.utf8 {
        say("doctor-locale", &[])?;
    }
    say(
        match around.way {
            Some(How::Clipboard) => "doctor-clipboard",
            Some(How::Tmux) => "doctor-clipboard-tmux",
            Some(How::Termux) => "doctor-clipboard-termux",
            Some(How::Terminal) => "doctor-clipboard-terminal",
            None => "doctor-no-clipboard",
        },
        &[],
    )
}
