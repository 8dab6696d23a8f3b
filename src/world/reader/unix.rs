//! One thread waits for the terminal and for the others.

use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags, open};
use rustix::io::fcntl_dupfd_cloexec;
use rustix::stdio::dup2_stdin;
use rustix::termios::ttyname;

use super::{Drain, Instant, Receiver, Sender};

/// Ends a wait from another thread.
#[derive(Clone)]
pub(super) struct Wake(Arc<UnixStream>);

impl Wake {
    pub(super) fn up(&self) {
        // A pipe that is full wakes, too.
        let _ = (&*self.0).write(&[0]);
    }
}

pub(super) struct Line<T> {
    drain: Drain<T>,
    woken: UnixStream,
    terminal: Option<Terminal>,
    begun: bool,
    /// Something was read since the last wait. The events' reader may hold more than it was asked for, and a key must
    /// not wait for the next one; it is asked only once the answer to the first is seen.
    owes_a_look: bool,
    gone: bool,
}

impl<T> Line<T> {
    pub(super) fn new(drain: Drain<T>) -> io::Result<(Line<T>, Wake)> {
        let (woken, wake) = UnixStream::pair()?;
        woken.set_nonblocking(true)?;
        wake.set_nonblocking(true)?;
        let line = Line { drain, woken, terminal: None, begun: false, owes_a_look: false, gone: false };
        Ok((line, Wake(Arc::new(wake))))
    }

    fn begin(&mut self) {
        if !self.begun {
            self.begun = true;
            self.terminal = Terminal::reopen();
        }
    }

    /// Whether something may have been handed on.
    pub(super) fn look(&mut self, sender: &Sender<T>) -> bool {
        self.begin();
        !self.gone && super::unread() > 0 && self.take(sender)
    }

    fn take(&mut self, sender: &Sender<T>) -> bool {
        let mut any = false;
        (self.drain)(&mut |input| {
            any = true;
            sender.send(input).is_ok()
        });
        self.owes_a_look = any;
        any
    }

    pub(super) fn wait(&mut self, inputs: &Receiver<T>, sender: &Sender<T>, until: Option<Instant>) -> Option<T> {
        self.begin();
        loop {
            if let Ok(input) = inputs.try_recv() {
                return Some(input);
            }
            if self.owes_a_look && self.take(sender) {
                continue;
            }
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            if left.is_some_and(|left| left.is_zero()) {
                return None;
            }
            let left = left.and_then(|left| Timespec::try_from(left).ok());
            match self.sleep(io::stdin().as_fd(), left.as_ref()) {
                Woken::Typed => drop(self.take(sender)),
                // Reading on would only burn the processor. The watchdog ends the run.
                Woken::Gone => self.gone = true,
                Woken::Called => {}
            }
        }
    }

    fn sleep(&mut self, input: BorrowedFd<'_>, left: Option<&Timespec>) -> Woken {
        let mut watched = vec![PollFd::new(&self.woken, PollFlags::IN)];
        if !self.gone {
            watched.push(PollFd::from_borrowed_fd(input, PollFlags::IN));
        }
        if poll(&mut watched, left).is_err() {
            // Interrupted.
            return Woken::Called;
        }
        let there = watched.get(1).map_or(PollFlags::empty(), PollFd::revents);
        if !watched[0].revents().is_empty() {
            let _ = (&self.woken).read(&mut [0; 64]);
        }
        match there {
            there if there.is_empty() => Woken::Called,
            there if there.intersects(PollFlags::IN) && !there.intersects(PollFlags::HUP) => Woken::Typed,
            _ => Woken::Gone,
        }
    }

    pub(super) fn pause(&mut self) {
        if let Some(terminal) = &self.terminal {
            terminal.give_back();
        }
    }

    pub(super) fn resume(&mut self) {
        if let Some(terminal) = &self.terminal {
            terminal.take();
        }
    }
}

impl<T> Drop for Line<T> {
    fn drop(&mut self) {
        self.pause();
    }
}

enum Woken {
    Typed,
    Called,
    Gone,
}

/// The terminal, opened a second time, so that reading it never blocks: an escape whose rest never comes must not
/// hold up the loop. The first opening is shared with the shell, which would not bear what we ask of ours.
struct Terminal {
    theirs: OwnedFd,
    ours: OwnedFd,
}

impl Terminal {
    /// `None` where it has no name or may not be opened: then it is read as it was given to us.
    fn reopen() -> Option<Terminal> {
        let stdin = io::stdin();
        let flags = OFlags::RDONLY | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let opened = ttyname(&stdin, Vec::new()).and_then(|name| open(name, flags, Mode::empty()));
        let ours = opened.or_else(|_| open(controlling(stdin.as_fd())?, flags, Mode::empty())).ok()?;
        let theirs = fcntl_dupfd_cloexec(&stdin, 3).ok()?;
        let terminal = Terminal { theirs, ours };
        terminal.take();
        Some(terminal)
    }

    fn take(&self) {
        let _ = dup2_stdin(&self.ours);
    }

    fn give_back(&self) {
        let _ = dup2_stdin(&self.theirs);
    }
}

/// The name that every process has for its terminal, where `input` is that one: after `su` its own name may not be
/// opened. Not on macOS, where such an opening cannot be waited for.
fn controlling(input: BorrowedFd<'_>) -> rustix::io::Result<&'static str> {
    use rustix::process::getsid;
    use rustix::termios::tcgetsid;
    let is_ours = cfg!(target_os = "linux") && tcgetsid(input)? == getsid(None)?;
    if is_ours { Ok("/dev/tty") } else { Err(rustix::io::Errno::NOTTY) }
}
