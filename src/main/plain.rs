//! Joins the plain face to the world: one line in, what comes of it out.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::civil::Date;
use optout::clean::Clean;
use optout::faces::fullscreen::screen;
use optout::faces::plain::{self, Outside};
use optout::guide::{Arg, Guide, Words};
use optout::walkthrough::effect::{Effect, Outcome};
use optout::walkthrough::walk::Walk;
use optout::world::clipboard::Terminal;
use optout::world::env::{Surroundings, columns};
use optout::world::watchdog::{Last, Watchdog};
use optout::world::{World, clock, editor, watchdog};

use crate::guest::Parting;
use crate::panicked;
use crate::start::{self, Kept, Wanted};

/// How long an answer of the world is waited for before the conversation goes on.
const PATIENCE: Duration = Duration::from_secs(3);

struct Table {
    world: World,
    terminal: Terminal,
    outcomes: Receiver<Outcome>,
    /// What came of an effect that had the terminal, such as an edit: told before whatever waits.
    back: Option<Outcome>,
    today: Option<Date>,
    /// It is neither practice nor a guest's.
    is_to_be_kept: bool,
    watchdog: Watchdog,
    draws: bool,
    parting: Lines,
    /// What is to be cleared before the last lines; empty once it was.
    clear: &'static str,
}

/// What is said at the end beside where it was saved, known to whoever may have to say it.
type Lines = Arc<Mutex<Vec<String>>>;

impl Outside for Table {
    fn today(&mut self) -> Date {
        self.today.unwrap_or_else(clock::today)
    }

    fn begin(&mut self, effect: Effect) {
        let outcome = match self.world.begin(effect) {
            // A pipe has no screen; what scrolled out of a terminal's window goes, too.
            Some(Effect::ClearScreen) => return drop((self.terminal)(screen::CLEAR.as_bytes())),
            Some(Effect::Edit(text)) => {
                self.watchdog.away(true);
                let edited = editor::edit(&text, self.world.place_to_edit().as_deref());
                self.watchdog.away(false);
                edited
            }
            Some(_) => Outcome::Back,
            None => return,
        };
        self.back = Some(outcome);
    }

    fn more(&mut self) -> bool {
        watchdog::input_is_there()
    }

    fn echoes(&self) -> bool {
        io::stdin().is_terminal()
    }

    fn parting(&mut self, lines: Vec<String>) {
        if let Ok(mut known) = self.parting.lock() {
            *known = lines;
        }
    }

    fn end(&mut self) -> bool {
        // What is said from here on shall stay. Where the terminal is gone there is nothing to clear.
        let _ = (self.terminal)(std::mem::take(&mut self.clear).as_bytes());
        self.world.end() || !self.is_to_be_kept
    }

    fn draws_codes(&self) -> bool {
        self.draws
    }

    fn outcome(&mut self) -> Option<Outcome> {
        self.back
            .take()
            .or_else(|| self.outcomes.recv_timeout(PATIENCE).ok().map(|outcome| self.world.saver().fresh(outcome)))
    }
}

/// What was entered is saved, and a guest's checklist wiped, even where the run is ended from outside.
fn watch(world: &World, last: Last) -> Watchdog {
    let ending = watchdog::Ending {
        restore: Box::new(|| {}),
        resized: Box::new(|| {}),
        continued: Box::new(|| {}),
        saver: world.saver(),
        last,
    };
    // Without it a signal takes the last two seconds of a text, and leaves the folder to the next guest's run, which wipes it.
    watchdog::watch(ending).unwrap_or_default()
}

/// What is said of the checklist where a run is ended from outside.
fn last(words: &Words, file: &Path, parting: &Lines) -> Last {
    let parting = parting.clone();
    let saved = words.string("parting-saved", &[("file", Arg::Text(&file.to_string_lossy()))]);
    let unsaved = words.string("parting-unsaved", &[]);
    let file = file.to_path_buf();
    Box::new(move |all| {
        let first = if all { file.exists().then_some(saved) } else { Some(unsaved) };
        // Nobody who held it can have failed: it is only read and replaced.
        let parting = parting.lock().map(|lines| lines.clone()).unwrap_or_default();
        first.map(|first| [vec![first], parting].concat().join("\n"))
    })
}

/// The walk in plain lines, over whatever stdin and stdout are.
///
/// # Errors
/// Where stdout can no longer be written; what was entered is saved.
pub fn run(guide: Guide, wanted: &Wanted, kept: Kept) -> io::Result<u8> {
    let setup = start::setup(wanted, &guide, &kept);
    let words = guide.words(&start::walk_language(&guide, wanted, &kept));
    let (sender, outcomes) = mpsc::channel();
    // Nobody listens any more once the run is over.
    let say = Arc::new(move |outcome| drop(sender.send(outcome)));
    // A pipe, and a terminal that knows no sequences, would show what is meant for a clipboard.
    let silent = start::is_dumb() || !io::stdout().is_terminal();
    let ascii = setup.look.ascii.or(kept.list.settings.ascii) == Some(true);
    let draws = !silent && !ascii;
    let terminal = Arc::new(move |bytes: &[u8]| match silent {
        true => Err(io::ErrorKind::Unsupported.into()),
        false => screen::pass(bytes),
    });
    let shelf = start::shelf(&kept, &words);
    let world = World::new(shelf, Surroundings::here(), terminal.clone(), say).among(start::folk(wanted, &kept));
    let guest = Parting::of(kept.guest.as_ref(), &words).in_lines(io::stdout().is_terminal(), !silent);
    let is_to_be_kept = !wanted.practice && kept.guest.is_none();
    let parting = Lines::default();
    let last = || if is_to_be_kept { last(&words, &kept.path, &parting) } else { guest.last() };
    panicked::leave_well(world.saver(), panicked::sentences(&words), last());
    let watchdog = watch(&world, last());
    let mut table = Table {
        world,
        terminal,
        outcomes,
        back: None,
        today: wanted.today,
        is_to_be_kept,
        watchdog,
        draws,
        parting: parting.clone(),
        clear: guest.clear(),
    };
    let mut walk = Walk::new(guide, setup, kept.list);
    // Whoever ends the run from outside has a last word, so nobody keeps the output for himself.
    let (mut input, mut output) = (io::stdin().lock(), io::stdout());
    let width = columns().unwrap_or(crate::COLUMNS);
    let code = plain::run(&mut walk, &mut input, &mut output, &mut table, width);
    let saver = table.world.saver();
    let _said = table.end();
    let wiped = guest.wipe().into_iter().flat_map(|wiped| [Some(wiped.said), wiped.shown]).flatten().map(Clean::line);
    for line in start::untold(&words, &saver).into_iter().chain(wiped) {
        // Whoever listened may have gone.
        let _ = writeln!(output, "{line}");
    }
    match code {
        // Whoever listened has heard enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(0),
        other => other,
    }
}
