//! Commands: each prints its answer and exits. They ask nothing; what is missing is named, with its flag.
//!
//! One file for each subcommand. stdout carries the answer, stderr all else; a pipe that closes early is no fault.

pub mod arguments;
pub mod call;
mod content;
mod content_check;
mod content_export;
mod content_list;
mod content_sources;
mod guide;
pub mod help;
mod next;
mod privacy;
mod status;

#[cfg(test)]
mod tests;

pub use self::arguments::{Arguments, Colour, Command, Globals};
pub use self::call::{Call, Folders, Found};

use std::io::{ErrorKind, Write};

use self::call::{Done, Stop};

/// Runs a command, and gives its exit code: 0 done, 1 could not, 2 wrong use.
pub fn run(command: &Command, call: &Call, folders: &mut dyn Folders, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let done = answer(command, call, folders, out).and_then(|code| {
        out.flush()?;
        Ok(code)
    });
    match done {
        Ok(code) => code,
        // Whoever read the answer has read enough.
        Err(Stop::Output(error)) if error.kind() == ErrorKind::BrokenPipe => 0,
        Err(Stop::Output(error)) => told(err, &error.to_string(), 1),
        Err(Stop::Said { code, lines }) => lines.iter().fold(code, |code, line| told(err, line.as_str(), code)),
    }
}

/// There is nowhere left to say that even stderr cannot be written.
fn told(err: &mut dyn Write, line: &str, code: u8) -> u8 {
    let _ = writeln!(err, "{}", crate::clean::Clean::text(line));
    code
}

fn answer(command: &Command, call: &Call, folders: &mut dyn Folders, out: &mut dyn Write) -> Done {
    match command {
        Command::Status(wanted) => status::run(call, wanted, out),
        Command::Next => next::run(call, out),
        Command::Guide(wanted) => guide::run(call, wanted, out),
        Command::Content(wanted) => content::run(call, wanted, folders, out),
        Command::Privacy => privacy::run(call, out),
    }
}
