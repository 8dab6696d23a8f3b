//! Joins the plain face to the world: one line in, what comes of it out.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use jiff::civil::Date;
use optout::faces::plain::{self, Outside};
use optout::guide::Guide;
use optout::walkthrough::effect::{Effect, Outcome};
use optout::walkthrough::walk::Walk;
use optout::world::env::{Surroundings, columns};
use optout::world::{World, clock, editor};

use crate::start::{self, Kept, Wanted};

/// How long an answer of the world is waited for before the conversation goes on.
const PATIENCE: Duration = Duration::from_secs(3);

struct Table {
    world: World,
    outcomes: Receiver<Outcome>,
    sender: Sender<Outcome>,
    today: Option<Date>,
}

impl Outside for Table {
    fn today(&mut self) -> Date {
        self.today.unwrap_or_else(clock::today)
    }

    fn begin(&mut self, effect: Effect) {
        let outcome = match self.world.begin(effect) {
            Some(Effect::Edit(text)) => editor::edit(&text),
            Some(_) => Outcome::Back,
            None => return,
        };
        // The receiver is ours and lives as long.
        let _ = self.sender.send(outcome);
    }

    fn outcome(&mut self) -> Option<Outcome> {
        self.outcomes.recv_timeout(PATIENCE).ok().map(|outcome| self.world.saver().fresh(outcome))
    }
}

/// The walk in plain lines, over whatever stdin and stdout are.
///
/// # Errors
/// Where stdout can no longer be written; what was entered is saved.
pub fn run(guide: Guide, wanted: &Wanted, kept: Kept) -> io::Result<u8> {
    let setup = start::setup(wanted, &guide, &kept);
    let words = guide.words(&start::walk_language(&guide, wanted, &kept));
    let (sender, outcomes) = mpsc::channel();
    let said = sender.clone();
    // Nobody listens any more once the run is over.
    let say = Arc::new(move |outcome| drop(said.send(outcome)));
    // A pipe, and a terminal that knows no sequences, would show what is meant for a clipboard.
    let silent = start::is_dumb() || !io::stdout().is_terminal();
    let terminal = Arc::new(move |bytes: &[u8]| match silent {
        true => Err(io::ErrorKind::Unsupported.into()),
        false => optout::faces::fullscreen::screen::pass(bytes),
    });
    let world = World::new(start::shelf(&kept, &words), Surroundings::here(), terminal, say);
    let mut table = Table { world, outcomes, sender, today: wanted.today };
    let mut walk = Walk::new(guide, setup, kept.list);
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    let width = columns().unwrap_or(crate::COLUMNS);
    let code = plain::run(&mut walk, &mut input, &mut output, &mut table, width);
    let saver = table.world.saver();
    if !table.world.end(start::clears(walk.model())) && !wanted.practice {
        let unsaved = words.clean("parting-unsaved", &[]);
        for line in [unsaved].into_iter().chain(start::untold(&words, &saver)) {
            // Whoever listened may have gone.
            let _ = writeln!(output, "{line}");
        }
    }
    match code {
        // Whoever listened has heard enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(0),
        other => other,
    }
}
