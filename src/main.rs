//! `optout`: arguments → face → exit code. The one place that knows every room.

#[path = "main/outside.rs"]
mod outside;
#[path = "main/start.rs"]
mod start;

use std::process::ExitCode;

use optout::faces::fullscreen::{self, Theme, Tty, View};
use optout::walkthrough::walk::Walk;
use optout::world::clipboard::hold;
use optout::world::watchdog;

use outside::{Desk, Walking};
use start::Wanted;

fn main() -> ExitCode {
    watchdog::no_cores();
    if std::env::args_os().nth(1).is_some_and(|first| first == hold::HOLD) {
        return ExitCode::from(hold::hold_clipboard());
    }
    let wanted = Wanted { ..Wanted::default() };
    let languages = start::languages(&wanted);
    let guide = match start::guide(None, languages.first().map_or("en", String::as_str), optout::world::clock::today())
    {
        Ok(guide) => guide,
        Err(stop) => return stopped(&stop),
    };
    let words = guide.words("en");
    let kept = match start::checklist(&wanted, &words) {
        Ok(kept) => kept,
        Err(stop) => return stopped(&stop),
    };
    ExitCode::from(full_screen(guide, &wanted, kept))
}

fn stopped(stop: &start::Stop) -> ExitCode {
    for line in &stop.lines {
        eprintln!("{line}");
    }
    ExitCode::from(stop.code)
}

fn full_screen(guide: optout::guide::Guide, wanted: &Wanted, kept: start::Kept) -> u8 {
    use optout::faces::fullscreen::Stage;
    let setup = start::setup(wanted, &guide, &kept);
    let words = guide.words("en");
    let shelf = start::shelf(&kept, &words);
    let mut desk = Desk::new(shelf, None, Box::new(|_| String::new()));
    let mut walk = Walking(Walk::new(guide, setup, kept.list));
    desk.watch();
    let mut tty = Tty::new(false);
    if tty.enter().is_err() {
        return 2;
    }
    let Ok(mut terminal) = ratatui::Terminal::new(tty) else { return 2 };
    let mut view = View::default();
    let theme = Theme::named("default").unwrap_or_else(|| unreachable!());
    let ending = fullscreen::run(&mut walk, &mut desk, &mut terminal, &theme, &mut view);
    fullscreen::screen::leave();
    desk.end();
    for line in &ending.parting {
        println!("{line}");
    }
    ending.code
}
