//! The thread that notices when a run is to end from outside: by a signal, or because the terminal is gone.
//!
//! The loop of a face must not be needed for this: a terminal that was taken away may never let it come back.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::saver::Saver;

/// What is done at the very end, told whether all is saved: gives a line to be printed where the terminal still shows one.
pub type Last = Box<dyn FnOnce(bool) -> Option<String> + Send>;

/// What a run does when it is ended from outside.
pub struct Ending {
    /// Gives the terminal back as it was.
    pub restore: Box<dyn FnOnce() + Send>,
    /// Called when the window has another size.
    pub resized: Box<dyn FnMut() + Send>,
    /// Called when the run was stopped and goes on, but not while another program has the terminal.
    pub continued: Box<dyn FnMut() + Send>,
    /// What still has to be saved.
    pub saver: Saver,
    /// What is done after that.
    pub last: Last,
}

/// No core is ever written: it would hold the letter. The first thing a run does.
pub fn no_cores() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
}

/// The thread that watches, as others see it.
#[derive(Clone, Debug, Default)]
pub struct Watchdog {
    away: Arc<AtomicBool>,
}

impl Watchdog {
    /// While another program has the terminal, Ctrl-C is meant for that one.
    pub fn away(&self, away: bool) {
        self.away.store(away, Ordering::SeqCst);
    }
}

#[cfg(unix)]
pub use unix::{Caught, catch, input_is_there, output_is_held};

#[cfg(not(unix))]
pub use elsewhere::{Caught, catch, input_is_there, output_is_held};

/// Catches signals and watches for them at once.
///
/// # Errors
/// Where the system gives no pipe or no thread.
pub fn watch(ending: Ending) -> std::io::Result<Watchdog> {
    catch(ending)?.watch()
}

#[cfg(not(unix))]
mod elsewhere {
    use super::{Ending, Watchdog};

    /// There are no such signals here.
    pub struct Caught;

    /// Catches nothing.
    ///
    /// # Errors
    /// None.
    pub fn catch(_: Ending) -> std::io::Result<Caught> {
        Ok(Caught)
    }

    impl Caught {
        /// Watches for nothing.
        ///
        /// # Errors
        /// None.
        pub fn watch(self) -> std::io::Result<Watchdog> {
            Ok(Watchdog::default())
        }
    }

    /// Nobody can tell.
    pub fn input_is_there() -> bool {
        false
    }

    /// What is written is taken.
    pub fn output_is_held() -> bool {
        false
    }
}

#[cfg(unix)]
mod unix {
    use std::io::{self, IsTerminal, Write};
    use std::os::fd::AsFd;
    use std::os::unix::net::UnixStream;
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    use rustix::event::{PollFd, PollFlags, poll};
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH};
    use signal_hook::iterator::backend::SignalDelivery;
    use signal_hook::iterator::exfiltrator::SignalOnly;

    use super::{Ending, Ordering, Watchdog};

    /// How long the last save may take; a terminal that is gone is left within a second.
    const LAST_SAVE: Duration = Duration::from_millis(800);
    /// How long a terminal may take to be given back: one that was stopped with Ctrl-S would take for ever.
    const GIVING_BACK: Duration = Duration::from_millis(200);

    type Signals = SignalDelivery<UnixStream, SignalOnly>;

    /// Signals that no longer end the process by themselves, and that nobody looks at yet: until the first picture is
    /// there, a thread more would be in its way.
    pub struct Caught {
        signals: Signals,
        ending: Ending,
    }

    /// Catches the signals that end a run. Whatever comes before [`Caught::watch`] is seen there.
    ///
    /// # Errors
    /// Where the system gives no pipe.
    pub fn catch(ending: Ending) -> io::Result<Caught> {
        let (read, write) = UnixStream::pair()?;
        let ends = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGWINCH, SIGCONT];
        let signals = SignalDelivery::with_pipe(read, write, SignalOnly, ends)?;
        Ok(Caught { signals, ending })
    }

    impl Caught {
        /// Begins to watch. It ends the process with 128 and the signal's number.
        ///
        /// # Errors
        /// Where the system gives no thread.
        pub fn watch(self) -> io::Result<Watchdog> {
            let watchdog = Watchdog::default();
            let seen = watchdog.clone();
            let Caught { signals, ending } = self;
            thread::Builder::new().name("watchdog".into()).spawn(move || run(signals, ending, &seen))?;
            Ok(watchdog)
        }
    }

    /// Whether the next line can be read without waiting for it.
    pub fn input_is_there() -> bool {
        let stdin = io::stdin();
        let mut watched = [PollFd::new(&stdin, PollFlags::IN)];
        let at_once = rustix::event::Timespec { tv_sec: 0, tv_nsec: 0 };
        poll(&mut watched, Some(&at_once)).is_ok() && watched[0].revents().intersects(PollFlags::IN)
    }

    /// Whether the next output may block: then somebody has to watch before it.
    pub fn output_is_held() -> bool {
        let stdout = io::stdout();
        let mut watched = [PollFd::new(&stdout, PollFlags::OUT)];
        let at_once = rustix::event::Timespec { tv_sec: 0, tv_nsec: 0 };
        poll(&mut watched, Some(&at_once)).is_err() || !watched[0].revents().intersects(PollFlags::OUT)
    }

    fn run(mut signals: Signals, mut ending: Ending, watchdog: &Watchdog) {
        // The end of a pipe is no terminal that is gone.
        let terminal = io::stdin().is_terminal();
        loop {
            match next(&mut signals, terminal) {
                Some(SIGWINCH) => (ending.resized)(),
                Some(SIGCONT) if watchdog.away.load(Ordering::SeqCst) => {}
                Some(SIGCONT) => (ending.continued)(),
                Some(SIGINT | SIGQUIT) if watchdog.away.load(Ordering::SeqCst) => {}
                Some(signal) => end(ending, signal),
                None => {}
            }
        }
    }

    /// The next signal; a terminal that is gone counts as one.
    fn next(signals: &mut Signals, terminal: bool) -> Option<i32> {
        let stdin = io::stdin();
        let gone = {
            let mut watched = vec![PollFd::new(signals.get_read(), PollFlags::IN)];
            if terminal {
                // Nothing is read here: a terminal that is gone is always told.
                watched.push(PollFd::from_borrowed_fd(stdin.as_fd(), PollFlags::empty()));
            }
            let told = poll(&mut watched, None).is_ok();
            told && watched.get(1).is_some_and(|fd| fd.revents().intersects(PollFlags::HUP | PollFlags::NVAL))
        };
        // One that ends the run goes before one that does not.
        let ends = |signal: &i32| *signal != SIGWINCH && *signal != SIGCONT;
        // A window that changed its size meanwhile is drawn anew with the rest.
        let signal = signals.pending().max_by_key(|signal| (ends(signal), *signal == SIGCONT));
        signal.filter(|signal| ends(signal) || !gone).or(gone.then_some(SIGHUP))
    }

    fn end(ending: Ending, signal: i32) -> ! {
        let (given, back) = mpsc::channel();
        let restore = ending.restore;
        let _ = thread::Builder::new().name("restore".into()).spawn(move || {
            restore();
            let _ = given.send(());
        });
        let saved = ending.saver.close(LAST_SAVE);
        super::super::editor::abandon();
        let seen = back.recv_timeout(GIVING_BACK).is_ok();
        if let (Some(said), true) = ((ending.last)(saved), seen) {
            let (done, told) = mpsc::channel();
            // Where the terminal is gone there is nobody to read it, and where nobody reads it nothing is waited for.
            let _ = thread::Builder::new().name("last word".into()).spawn(move || {
                let _ = writeln!(io::stdout(), "{said}");
                let _ = done.send(());
            });
            let _ = told.recv_timeout(GIVING_BACK);
        }
        std::process::exit(128 + signal);
    }
}
