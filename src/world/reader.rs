//! Input, waited for where the loop stands, in one line of time with what comes home from other threads. It can be held
//! while another program has the terminal.

#[cfg(not(unix))]
mod elsewhere;
#[cfg(unix)]
mod unix;

use std::fmt;
use std::io;
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::time::{Duration, Instant};

#[cfg(unix)]
use self::unix::{Line, Wake};

#[cfg(not(unix))]
use self::elsewhere::{Line, Wake};

/// Hands on what was typed, piece by piece; the piece's taker says whether anybody still listens, and so does this.
pub type Drain<T> = Box<dyn FnMut(&mut dyn FnMut(T) -> bool) -> bool + Send>;

/// Where other threads hand in what the loop has to know.
pub struct Post<T> {
    sender: Sender<T>,
    wake: Wake,
}

impl<T> Clone for Post<T> {
    fn clone(&self) -> Post<T> {
        Post { sender: self.sender.clone(), wake: self.wake.clone() }
    }
}

impl<T> fmt::Debug for Post<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Post")
    }
}

impl<T> Post<T> {
    /// Hands something in; `false` once nobody listens.
    pub fn send(&self, what: T) -> bool {
        let heard = self.sender.send(what).is_ok();
        self.wake.up();
        heard
    }
}

/// How many bytes wait at stdin; the most that there can be where the system does not say.
pub fn unread() -> u64 {
    #[cfg(unix)]
    return rustix::io::ioctl_fionread(io::stdin()).unwrap_or(u64::MAX);
    #[cfg(not(unix))]
    return u64::MAX;
}

/// What is typed and what is handed in.
pub struct Reader<T> {
    inputs: Receiver<T>,
    post: Post<T>,
    line: Line<T>,
}

impl<T: Send + 'static> Reader<T> {
    /// Reads nothing yet.
    ///
    /// # Errors
    /// Where the system gives no pipe.
    pub fn new(drain: Drain<T>) -> io::Result<Reader<T>> {
        let (sender, inputs) = mpsc::channel();
        let (line, wake) = Line::new(drain)?;
        Ok(Reader { inputs, post: Post { sender, wake }, line })
    }

    /// Where other threads hand something in.
    pub fn post(&self) -> Post<T> {
        self.post.clone()
    }

    /// The next input, however long it takes. `None` when there will never be one again.
    pub fn next_input(&mut self) -> Option<T> {
        self.await_one(None)
    }

    /// The next input, unless it takes longer.
    pub fn next_within(&mut self, limit: Duration) -> Option<T> {
        self.await_one(Some(Instant::now() + limit))
    }

    /// An input that is there already.
    pub fn ready(&mut self) -> Option<T> {
        match self.inputs.try_recv() {
            Err(TryRecvError::Empty) if self.line.look(&self.post.sender) => self.inputs.try_recv().ok(),
            input => input.ok(),
        }
    }

    fn await_one(&mut self, until: Option<Instant>) -> Option<T> {
        self.line.wait(&self.inputs, &self.post.sender, until)
    }

    /// Lets go of the terminal, and returns once nothing reads it any more.
    pub fn pause(&mut self) {
        self.line.pause();
    }

    /// Reads again.
    pub fn resume(&mut self) {
        self.line.resume();
    }
}
