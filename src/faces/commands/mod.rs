//! Commands: each prints its answer and exits. They ask nothing; what is missing is named, with its flag.
//!
//! One file for each subcommand. stdout carries the answer, stderr all else; a pipe that closes early is no fault.

mod account;
mod account_add;
mod account_list;
mod account_remove;
pub mod arguments;
pub mod call;
pub mod complete;
mod completions;
mod content;
mod content_check;
mod content_export;
mod content_list;
mod content_sources;
mod copy;
mod covered;
mod deliver;
mod doctor;
mod due;
mod forget;
pub mod guide;
pub mod hands;
pub mod help;
mod letter;
mod link;
mod man;
mod mark;
mod next;
mod note;
mod privacy;
mod proof;
mod reasons;
mod reply;
mod report;
mod sent;
mod set;
mod status;
mod status_everyone;
pub mod usage;

#[cfg(test)]
mod tests;

pub use self::arguments::{Arguments, Colour, Command, Globals};
pub use self::call::{Call, Folders, Found, Look};
pub use self::hands::{Around, Copied, Hands, Keeper, Person};

use std::io::{ErrorKind, Write};

use self::call::{Done, Stop};

/// Runs a command, and gives its exit code: 0 done, 1 could not, 2 wrong use, 3 `due` has something due.
pub fn run(command: &Command, call: &Call, hands: &mut dyn Hands, out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let answered = answer(command, call, hands, out);
    // An answer may be there, and something to say about it.
    let flushed = out.flush().map_err(Stop::from);
    match answered.and_then(|code| flushed.map(|()| code)) {
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

fn answer(command: &Command, call: &Call, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    match command {
        Command::Status(wanted) if wanted.everyone => status_everyone::run(call, wanted, hands, out),
        Command::Status(wanted) => status::run(call, wanted, out),
        Command::Next => next::run(call, out),
        Command::Due(wanted) => due::run(call, wanted, hands, out),
        Command::Guide(wanted) => guide::run(call, wanted, out),
        Command::Content(wanted) => content::run(call, wanted, hands, out),
        Command::Account(wanted) => account::run(call, wanted, hands, out),
        Command::Mark(wanted) => mark::run(call, wanted, hands, out),
        Command::Sent(wanted) => sent::run(call, wanted, hands, out),
        Command::Reply(wanted) => reply::run(call, wanted, hands, out),
        Command::Covered(wanted) => covered::run(call, wanted, hands, out),
        Command::Proof(wanted) => proof::run(call, wanted, hands, out),
        Command::Letter(wanted) => letter::run(call, wanted, hands, out),
        Command::Report(wanted) => report::run(call, wanted, hands, out),
        Command::Bundle(wanted) => report::bundle(call, wanted, hands, out),
        Command::Set(wanted) => set::run(call, wanted, hands, out),
        Command::Copy(wanted) => copy::run(call, wanted, hands, out),
        Command::Link(wanted) => link::run(call, wanted, hands, out),
        Command::Privacy => privacy::run(call, out),
        Command::Doctor(wanted) => doctor::run(call, wanted, hands, out),
        Command::Forget(wanted) => forget::run(call, wanted, hands, out),
        Command::Completions(wanted) => completions::run(wanted, out),
        Command::Man(wanted) => man::run(call, wanted, hands, out),
    }
}
