//! Joins the full-screen face to the world: one line of time for input and outcomes, effects begun and forgotten.

use std::io::{self, BufRead};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use jiff::civil::Date;
use optout::faces::fullscreen::{self, Input, Outside, Walker, keyboard, screen};
use optout::walkthrough::effect::{Effect, Outcome};
use optout::walkthrough::keys::{Code, Key};
use optout::walkthrough::look::Look;
use optout::walkthrough::message::Msg;
use optout::walkthrough::page::Page;
use optout::walkthrough::walk::Walk;
use optout::world::clock::Clock;
use optout::world::env::Surroundings;
use optout::world::people::Folk;
use optout::world::reader::{self, Reader};
use optout::world::saver::{Saver, Shelf};
use optout::world::watchdog::{self, Last, Watchdog};
use optout::world::{World, editor, suspend};

/// A terminal that has said nothing about its background by now will not any more.
const ANSWERS_WITHIN: Duration = Duration::from_secs(1);
/// How long its answer is waited for at the end of a run that is over before that.
const SETTLING: Duration = Duration::from_millis(100);

/// A walk for a face.
pub struct Walking {
    /// The walk.
    pub walk: Walk,
    /// Who knows what still waits to be saved.
    pub saver: Saver,
}

impl Walker for Walking {
    fn turn(&mut self, msg: Msg) -> Vec<Effect> {
        match msg {
            // Keys that came before the outcome are in the walk, and may not be in the file yet.
            Msg::Happened(outcome) => self.walk.turn(Msg::Happened(self.saver.fresh(outcome))),
            msg => self.walk.turn(msg),
        }
    }

    fn page(&self) -> Page {
        self.walk.page()
    }

    fn look(&self) -> Look {
        self.walk.look()
    }
}

/// Says a page in plain lines, for the key that shows it bare.
pub type Speak = Box<dyn Fn(&Page) -> String>;

/// The outside of a full-screen run.
pub struct Desk {
    inputs: Receiver<Input>,
    sender: Sender<Input>,
    world: World,
    reader: Option<Reader>,
    watchdog: Option<Watchdog>,
    today: Option<Date>,
    clock: Clock,
    speak: Speak,
    /// When the first picture was there.
    began: Option<Instant>,
}

impl Desk {
    /// Nothing is started yet: the first frame comes first.
    pub fn new(shelf: Shelf, folk: Folk, today: Option<Date>, speak: Speak) -> Desk {
        let (sender, inputs) = mpsc::channel();
        let outcomes = sender.clone();
        // Nobody listens any more once the run is over.
        let say = Arc::new(move |outcome| drop(outcomes.send(Input::Outcome(outcome))));
        let terminal = Arc::new(|bytes: &[u8]| screen::pass(bytes));
        let world = World::new(shelf, Surroundings::here(), terminal, say).among(folk);
        let clock = Clock::default();
        Desk { inputs, sender, world, reader: None, watchdog: None, today, clock, speak, began: None }
    }

    /// Watches for signals and for a terminal that goes away. Before the terminal is taken over.
    pub fn watch(&mut self, last: Last) {
        let resized = self.sender.clone();
        let ending = watchdog::Ending {
            restore: Box::new(fullscreen::screen::leave),
            resized: Box::new(move || drop(resized.send(Input::Resize))),
            saver: self.world.saver(),
            last,
        };
        // Without it signals end the program as they always do; what was entered is saved all the same.
        self.watchdog = watchdog::watch(ending).ok();
    }

    /// The saver, for a panic.
    pub fn saver(&self) -> Saver {
        self.world.saver()
    }

    /// The end of the run; says whether all is saved, as [`World::end`] does.
    pub fn end(mut self) -> bool {
        self.reader = None;
        self.world.end()
    }

    /// The reader begins after the first frame.
    fn listen(&mut self) {
        if self.reader.is_some() {
            return;
        }
        self.began = Some(Instant::now());
        let inputs = self.sender.clone();
        match Reader::start(|send| keyboard::drain(reader::unread, send), move |input| inputs.send(input).is_ok()) {
            Ok(reader) => self.reader = Some(reader),
            Err(_) => drop(self.sender.send(Input::Hangup)),
        }
    }

    fn with_terminal_free(&mut self, work: impl FnOnce()) {
        if let Some(reader) = &self.reader {
            reader.pause();
        }
        if let Some(watchdog) = &self.watchdog {
            watchdog.away(true);
        }
        work();
        if let Some(watchdog) = &self.watchdog {
            watchdog.away(false);
        }
        if let Some(reader) = &self.reader {
            reader.resume();
        }
    }
}

impl Outside for Desk {
    fn next(&mut self) -> Option<Input> {
        self.listen();
        self.inputs.recv().ok()
    }

    fn ready(&mut self) -> Option<Input> {
        self.inputs.try_recv().ok()
    }

    fn begin(&mut self, effect: Effect) {
        // What only the terminal's owner can do comes by `apart`.
        let _ = self.world.begin(effect);
    }

    fn today(&mut self) -> Date {
        self.today.unwrap_or_else(|| self.clock.today())
    }

    fn settle(&mut self) {
        if self.began.is_none_or(|began| began.elapsed() > ANSWERS_WITHIN) {
            return;
        }
        let end = Instant::now() + SETTLING;
        while let Ok(input) = self.inputs.recv_timeout(end.saturating_duration_since(Instant::now())) {
            if matches!(input, Input::Key(Key { code: Code::Char('\\'), alt: true, .. })) {
                return;
            }
        }
    }

    fn apart(&mut self, effect: Effect, page: &Page) {
        let mut outcome = Outcome::Back;
        let bare = (self.speak)(page);
        self.with_terminal_free(|| match &effect {
            Effect::Edit(text) => outcome = editor::edit(text),
            Effect::Suspend => suspend::suspend(),
            _ => {
                println!("{bare}");
                let mut line = String::new();
                let _ = io::stdin().lock().read_line(&mut line);
            }
        });
        let _ = self.sender.send(Input::Outcome(outcome));
    }
}
