//! Joins the full-screen face to the world: one line of time for input and outcomes, effects begun and forgotten.

use std::cell::RefCell;
use std::io::{self, BufRead};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
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
use optout::world::reader::{self, Post, Reader};
use optout::world::saver::{Saver, Shelf};
use optout::world::watchdog::{self, Caught, Last, Watchdog};
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
    /// The language of the walk, for whoever says a page outside of it.
    pub language: Rc<RefCell<String>>,
}

impl Walker for Walking {
    fn turn(&mut self, msg: Msg) -> Vec<Effect> {
        let effects = match msg {
            // Keys that came before the outcome are in the walk, and may not be in the file yet.
            Msg::Happened(outcome) => self.walk.turn(Msg::Happened(self.saver.fresh(outcome))),
            msg => self.walk.turn(msg),
        };
        let now = &self.walk.model().language;
        if *self.language.borrow() != *now {
            self.language.replace(now.clone());
        }
        effects
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
    reader: Reader<Input>,
    post: Post<Input>,
    world: World,
    caught: Option<Caught>,
    watchdog: Option<Watchdog>,
    today: Option<Date>,
    clock: Clock,
    speak: Speak,
    /// When the terminal was first listened to.
    began: Option<Instant>,
    /// Something of the walk was printed where it stays.
    shown: Arc<AtomicBool>,
}

impl Desk {
    /// Nothing is read yet, and no thread begun.
    ///
    /// # Errors
    /// Where the system gives no pipe.
    pub fn new(shelf: Shelf, folk: Folk, today: Option<Date>, speak: Speak) -> io::Result<Desk> {
        let reader = Reader::new(Box::new(|send| keyboard::drain(reader::unread, send)))?;
        let post = reader.post();
        let outcomes = post.clone();
        // Nobody listens any more once the run is over.
        let say = Arc::new(move |outcome| {
            outcomes.send(Input::Outcome(outcome));
        });
        let terminal = Arc::new(|bytes: &[u8]| screen::pass(bytes));
        let world = World::new(shelf, Surroundings::here(), terminal, say).among(folk);
        Ok(Desk {
            reader,
            post,
            world,
            caught: None,
            watchdog: None,
            today,
            clock: Clock::default(),
            speak,
            began: None,
            shown: Arc::default(),
        })
    }

    /// The same desk, which tells when something of the walk was printed where it stays.
    pub fn telling(self, shown: Arc<AtomicBool>) -> Desk {
        Desk { shown, ..self }
    }

    /// Catches signals, and watches for a terminal that goes away. Before the terminal is taken over.
    pub fn watch(&mut self, last: Last) {
        let (resized, continued) = (self.post.clone(), self.post.clone());
        let ending = watchdog::Ending {
            restore: Box::new(fullscreen::screen::close),
            resized: Box::new(move || {
                resized.send(Input::Resize);
            }),
            continued: Box::new(move || {
                continued.send(Input::Continued);
            }),
            saver: self.world.saver(),
            last,
        };
        // Without it signals end the program as they always do; what was entered is saved all the same.
        self.caught = watchdog::catch(ending).ok();
        if watchdog::output_is_held() {
            self.look_for_signals();
        }
    }

    /// Signals are looked for once the first picture is there.
    fn look_for_signals(&mut self) {
        match self.caught.take().map(Caught::watch) {
            Some(Ok(watchdog)) => self.watchdog = Some(watchdog),
            // Nobody would see a signal any more: better to leave in order.
            Some(Err(_)) => {
                self.post.send(Input::Hangup);
            }
            None => {}
        }
    }

    /// The saver, for a panic.
    pub fn saver(&self) -> Saver {
        self.world.saver()
    }

    /// The end of the run; says whether all is saved, as [`World::end`] does.
    pub fn end(mut self) -> bool {
        drop(self.reader);
        self.world.end()
    }

    fn with_terminal_free(&mut self, work: impl FnOnce()) {
        self.reader.pause();
        if let Some(watchdog) = &self.watchdog {
            watchdog.away(true);
        }
        work();
        if let Some(watchdog) = &self.watchdog {
            watchdog.away(false);
        }
        self.reader.resume();
    }
}

impl Outside for Desk {
    fn next(&mut self) -> Option<Input> {
        self.look_for_signals();
        self.reader.next_input()
    }

    fn ready(&mut self) -> Option<Input> {
        self.began.get_or_insert_with(Instant::now);
        self.reader.ready()
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
        while let Some(input) = self.reader.next_within(end.saturating_duration_since(Instant::now())) {
            if matches!(input, Input::Key(Key { code: Code::Char('\\'), alt: true, .. })) {
                return;
            }
        }
    }

    fn apart(&mut self, effect: Effect, page: &Page) -> Outcome {
        self.look_for_signals();
        let mut outcome = Outcome::Back;
        let bare = (self.speak)(page);
        let place = self.world.place_to_edit();
        // Not every editor has a screen of its own.
        self.shown.fetch_or(effect != Effect::Suspend, Ordering::SeqCst);
        self.with_terminal_free(|| match &effect {
            Effect::Edit(text) => outcome = editor::edit(text, place.as_deref()),
            Effect::Suspend => suspend::suspend(),
            _ => {
                println!("{bare}");
                let mut line = String::new();
                let _ = io::stdin().lock().read_line(&mut line);
            }
        });
        outcome
    }
}
