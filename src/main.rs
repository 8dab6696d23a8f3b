//! `optout`: arguments → face → exit code. The one place that knows every room.

#![allow(clippy::disallowed_methods, reason = "arguments and environment come in here, and world is handed its parts")]

#[path = "main/errands.rs"]
mod errands;
#[path = "main/one.rs"]
mod one;
#[path = "main/outside.rs"]
mod outside;
#[path = "main/plain.rs"]
mod plain;
#[path = "main/start.rs"]
mod start;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::time::Duration;

use optout::faces::commands::{self, Colour};
use optout::faces::fullscreen::{self, LEAST_WINDOW, Theme, View, screen};
use optout::faces::plain::{Said, speak};
use optout::guide::{Arg, Guide, Texts};
use optout::walkthrough::walk::Walk;
use optout::world::clipboard::hold;
use optout::world::saver::Saver;
use optout::world::watchdog;

use outside::{Desk, Walking};
use start::{Kept, Stop, Wanted};

/// How long the last save before a panic ends the program may take.
const LAST_SAVE: Duration = Duration::from_secs(1);
/// Columns of a plain page where the terminal does not say how many it has.
const COLUMNS: usize = 80;

fn main() -> ExitCode {
    watchdog::no_cores();
    if std::env::args_os().nth(1).is_some_and(|first| first == hold::HOLD) {
        return ExitCode::from(hold::hold_clipboard());
    }
    let code = run(&std::env::args_os().collect::<Vec<_>>()).unwrap_or_else(|stop| {
        for line in &stop.lines {
            // There is nowhere left to say that stderr is closed.
            let _ = writeln!(io::stderr(), "{line}");
        }
        stop.code
    });
    ExitCode::from(code)
}

fn run(arguments: &[OsString]) -> Result<u8, Stop> {
    let own = start::language_of(arguments);
    let built_in = Guide::open(Texts::embedded());
    let language = start::language(&built_in, own.as_deref());
    if one::completed(arguments, &built_in, &language)? {
        return Ok(0);
    }
    let arguments = match commands::help::read(arguments, &built_in.words(&language)) {
        Ok(arguments) => arguments,
        Err(error) => {
            // A closed pipe is no fault of whoever asked for help.
            let _ = error.print();
            return Ok(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let wanted = Wanted::of(arguments.globals)?;
    if let Some(command) = &arguments.command {
        return one::run(command, built_in, &wanted, &language);
    }
    let guide = start::guide(built_in, &wanted, &language)?;
    let words = guide.words(&language);
    let seen = io::stdin().is_terminal() && io::stdout().is_terminal();
    if wanted.plain || (seen && start::is_dumb()) {
        let kept = start::checklist(&wanted, &words)?;
        return plain::run(guide, &wanted, kept).map_err(|error| start::failed(&words, &error));
    }
    let no_terminal = || Stop { lines: vec![words.clean("no-terminal", &[])], code: 2 };
    if !seen {
        return Err(no_terminal());
    }
    let kept = start::checklist(&wanted, &words)?;
    full_screen(guide, &wanted, kept).map_err(|_| no_terminal())
}

fn full_screen(guide: Guide, wanted: &Wanted, kept: Kept) -> io::Result<u8> {
    let setup = start::setup(wanted, &guide, &kept);
    let words = guide.words(&start::walk_language(&guide, wanted, &kept));
    let spoken = words.clone();
    let bare = Box::new(move |page: &_| {
        let words = spoken.clone();
        speak(page, &Said::new(move |id, blanks| words.clean(id, blanks)), COLUMNS)
    });
    let mut view = View::default();
    let (width, height) = LEAST_WINDOW;
    let least = [("width", Arg::Number(width.into())), ("height", Arg::Number(height.into()))];
    view.too_small = words.clean("too-small", &least);
    let theme = theme(wanted, kept.list.settings.ascii, kept.list.settings.palette.as_deref());
    let mut desk = Desk::new(start::shelf(&kept, &words), wanted.today, bare);
    leave_well_on_panic(desk.saver(), words.string("panicked", &[]));
    desk.watch();
    let mut walk = Walking(Walk::new(guide, setup, kept.list));
    let mut stage = screen::take(false)?;
    let ending = fullscreen::run(&mut walk, &mut desk, &mut stage, &theme, &mut view);
    screen::leave();
    let saved = desk.end() || wanted.practice;
    let mut out = io::stdout().lock();
    let unsaved = (!saved).then(|| words.clean("parting-unsaved", &[]));
    for line in unsaved.iter().chain(&ending.parting) {
        // The terminal may be gone by now; what counts is saved.
        let _ = writeln!(out, "{line}");
    }
    Ok(ending.code)
}

/// The look, by what the terminal and the person want.
fn theme(wanted: &Wanted, ascii: Option<bool>, palette: Option<&str>) -> Theme {
    let colour = match wanted.colour {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => start::wants_colour(),
    };
    let theme = Theme::named(if colour { palette.unwrap_or("default") } else { "plain" }).unwrap_or_default();
    if wanted.ascii || ascii == Some(true) { theme.in_ascii() } else { theme }
}

/// A fault of ours: the terminal is given back, what waits is saved, and nothing personal is printed. A panic's own message
/// can hold what a person wrote, so only its place is named.
fn leave_well_on_panic(saver: Saver, sentence: String) {
    std::panic::set_hook(Box::new(move |info| {
        screen::leave();
        saver.flush(LAST_SAVE);
        let place = info.location().map(|at| format!(" ({}:{})", at.file(), at.line())).unwrap_or_default();
        let _ = writeln!(io::stderr(), "{sentence}{place}");
        std::process::abort();
    }));
}
