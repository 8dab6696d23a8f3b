//! `optout`: arguments → face → exit code. The one place that knows every room.

#[path = "main/outside.rs"]
mod outside;
#[path = "main/start.rs"]
mod start;

use std::io::{self, IsTerminal};
use std::process::ExitCode;
use std::time::Duration;

use jiff::civil::Date;
use optout::faces::fullscreen::{self, Theme, View, screen};
use optout::guide::Guide;
use optout::walkthrough::walk::Walk;
use optout::world::clipboard::hold;
use optout::world::saver::Saver;
use optout::world::{clock, watchdog};

use outside::{Desk, Walking};
use start::{Kept, Stop, Wanted};

/// How long the last save before a panic ends the program may take.
const LAST_SAVE: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    watchdog::no_cores();
    if std::env::args_os().nth(1).is_some_and(|first| first == hold::HOLD) {
        return ExitCode::from(hold::hold_clipboard());
    }
    let wanted = Wanted::default();
    match begin(&wanted) {
        Ok(code) => ExitCode::from(code),
        Err(stop) => {
            for line in &stop.lines {
                eprintln!("{line}");
            }
            ExitCode::from(stop.code)
        }
    }
}

fn begin(wanted: &Wanted) -> Result<u8, Stop> {
    let languages = start::languages(wanted);
    let guide =
        start::guide(wanted.content.as_deref(), languages.first().map_or("en", String::as_str), clock::today())?;
    let language = languages.iter().find_map(|tag| guide.nearest_language(tag)).unwrap_or("en").to_owned();
    let words = guide.words(&language);
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(Stop { lines: vec![words.clean("no-terminal", &[])], code: 2 });
    }
    let kept = start::checklist(wanted, &words)?;
    full_screen(guide, wanted, kept, None).map_err(|_| Stop { lines: vec![words.clean("no-terminal", &[])], code: 2 })
}

fn full_screen(guide: Guide, wanted: &Wanted, kept: Kept, today: Option<Date>) -> io::Result<u8> {
    let setup = start::setup(wanted, &guide, &kept);
    let language = setup.languages.iter().find_map(|tag| guide.nearest_language(tag)).unwrap_or("en").to_owned();
    let words = guide.words(&language);
    let mut view = View::default();
    view.too_small = words.clean("too-small", &[]);
    let mut desk = Desk::new(start::shelf(&kept, &words), today, Box::new(|_| String::new()));
    leave_well_on_panic(desk.saver(), words.string("panicked", &[]));
    desk.watch();
    let mut walk = Walking(Walk::new(guide, setup, kept.list));
    let mut terminal = screen::take(false)?;
    let ending = fullscreen::run(&mut walk, &mut desk, &mut terminal, &theme(), &mut view);
    screen::leave();
    desk.end();
    for line in &ending.parting {
        println!("{line}");
    }
    Ok(ending.code)
}

/// The look, by what the terminal and the person want.
fn theme() -> Theme {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    Theme::named(if plain { "plain" } else { "default" }).unwrap_or_default()
}

/// A fault of ours: the terminal is given back, what waits is saved, and nothing personal is printed. A panic's own message
/// can hold what a person wrote, so only its place is named.
fn leave_well_on_panic(saver: Saver, sentence: String) {
    std::panic::set_hook(Box::new(move |info| {
        screen::leave();
        saver.flush(LAST_SAVE);
        let place = info.location().map(|at| format!(" ({}:{})", at.file(), at.line())).unwrap_or_default();
        eprintln!("{sentence}{place}");
        std::process::abort();
    }));
}
