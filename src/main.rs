//! `optout`: arguments → face → exit code. The one place that knows every room.

#![allow(clippy::disallowed_methods, reason = "arguments and environment come in here, and world is handed its parts")]

#[path = "main/asked.rs"]
mod asked;
#[path = "main/colours.rs"]
mod colours;
#[path = "main/errands.rs"]
mod errands;
#[path = "main/guest.rs"]
mod guest;
#[path = "main/kept.rs"]
mod kept;
#[path = "main/one.rs"]
mod one;
#[path = "main/outside.rs"]
mod outside;
#[path = "main/panicked.rs"]
mod panicked;
#[path = "main/plain.rs"]
mod plain;
#[path = "main/start.rs"]
mod start;

use std::cell::RefCell;
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::rc::Rc;

use optout::clean::Clean;
use optout::faces::commands;
use optout::faces::fullscreen::{self, LEAST_WINDOW, View, screen};
use optout::faces::plain::{Said, speak_bare};
use optout::guide::{Arg, Guide, Texts};
use optout::walkthrough::walk::Walk;
use optout::world::clipboard::hold;
use optout::world::watchdog;

use guest::Parting;
use outside::{Desk, Walking};
use start::{Kept, Stop, Wanted};

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
    let words = built_in.words(&language);
    let arguments = match commands::help::read(arguments, &words) {
        Ok(arguments) => arguments,
        Err(error) => {
            // A closed pipe is no fault of whoever asked for help.
            if !error.use_stderr() {
                let _ = error.print();
            }
            for line in error.use_stderr().then(|| commands::usage::told(&error, &words)).into_iter().flatten() {
                let _ = writeln!(io::stderr(), "{line}");
            }
            return Ok(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let mut wanted = Wanted::of(arguments.globals)?;
    colours::known_palette(&wanted, &built_in.words(&language))?;
    if let Some(command) = &arguments.command {
        return one::run(command, built_in, &mut wanted, &language);
    }
    let guide = start::guide(built_in, &wanted, &language)?;
    // A folder of one's own can hold a language that is not built in.
    let words = guide.words(&start::language(&guide, own.as_deref()));
    start::known_language(&guide, &wanted, &words)?;
    start::pass_over_language(&guide, &mut wanted, &words);
    let seen = io::stdin().is_terminal() && io::stdout().is_terminal();
    if wanted.plain || (seen && start::is_dumb()) {
        let kept = start::checklist_to_walk(&wanted, &words)?;
        return plain::run(guide, &wanted, kept).map_err(|error| start::failed(&words, &error));
    }
    let no_terminal = || Stop { lines: vec![words.clean("no-terminal", &[])], code: 2 };
    if !seen {
        return Err(no_terminal());
    }
    let kept = start::checklist_to_walk(&wanted, &words)?;
    full_screen(guide, &wanted, kept).map_err(|_| no_terminal())
}

fn full_screen(guide: Guide, wanted: &Wanted, kept: Kept) -> io::Result<u8> {
    let setup = start::setup(wanted, &guide, &kept);
    let guide = Rc::new(guide);
    let language = Rc::new(RefCell::new(start::walk_language(&guide, wanted, &kept)));
    let words = guide.words(&language.borrow());
    let (known, spoken) = (Rc::clone(&guide), Rc::clone(&language));
    let bare = Box::new(move |page: &_| {
        let words = known.words(&spoken.borrow());
        let back = words.string("bare-back", &[]);
        let width = optout::world::env::columns().unwrap_or(COLUMNS).min(COLUMNS);
        let page = speak_bare(page, &Said::new(move |id, blanks| words.clean(id, blanks)), width);
        format!("{page}\n{back}")
    });
    let mut view = View::default();
    let (width, height) = LEAST_WINDOW;
    let least = [("width", Arg::Number(width.into())), ("height", Arg::Number(height.into()))];
    view.too_small = words.clean("too-small", &least);
    let (folk, guest) = (start::folk(wanted, &kept), Parting::of(kept.guest.as_ref(), &words));
    let mut desk = Desk::new(start::shelf(&kept, &words), folk, wanted.today, bare)?.telling(guest.shown());
    panicked::leave_well(desk.saver(), panicked::sentences(&words), guest.last());
    desk.watch(guest.last());
    let saver = desk.saver();
    let mut walk = Walking { walk: Walk::new(guide, setup, kept.list), saver: saver.clone(), language };
    let mut stage = screen::take(walk.walk.look().mouse == Some(true))?;
    let ending = fullscreen::run(&mut walk, &mut desk, &mut stage, colours::dress(wanted), &mut view);
    screen::leave();
    let saved = desk.end() || wanted.practice || wanted.guest;
    let wiped = guest.wipe();
    let mut out = io::stdout().lock();
    // Before the last lines: they shall stay.
    let _ = write!(out, "{}", wiped.map_or("", |wiped| wiped.clear));
    let kept = if saved { ending.kept } else { Some(words.clean("parting-unsaved", &[])) };
    let wiped = wiped.into_iter().flat_map(|wiped| [Some(wiped.said), wiped.shown]).flatten().map(Clean::line);
    for line in kept.iter().chain(&start::untold(&words, &saver)).chain(&ending.parting).cloned().chain(wiped) {
        // The terminal may be gone by now; what counts is saved.
        let _ = writeln!(out, "{line}");
    }
    Ok(if saved { ending.code } else { ending.code.max(1) })
}
