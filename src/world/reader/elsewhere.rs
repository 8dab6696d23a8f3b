//! A thread of its own looks at the terminal, where there is no way to wait for two things.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::{Drain, Instant, Receiver, Sender};

/// A channel wakes by itself.
#[derive(Clone)]
pub(super) struct Wake;

impl Wake {
    pub(super) fn up(&self) {}
}

/// A thread that reads until this is dropped or nobody listens. The system has no way to wait for two things here, so
/// it looks often.
pub(super) struct Line<T> {
    drain: Option<Drain<T>>,
    ended: Arc<AtomicBool>,
    rest: Arc<AtomicBool>,
    reading: Arc<Mutex<()>>,
}

impl<T: Send + 'static> Line<T> {
    pub(super) fn new(drain: Drain<T>) -> io::Result<(Line<T>, Wake)> {
        let drain = Some(drain);
        Ok((Line { drain, ended: Arc::default(), rest: Arc::default(), reading: Arc::default() }, Wake))
    }

    fn begin(&mut self, sender: &Sender<T>) {
        let Some(mut drain) = self.drain.take() else { return };
        let (ended, rest, reading) = (self.ended.clone(), self.rest.clone(), self.reading.clone());
        let sender = sender.clone();
        // Without it nothing is ever read: the loop waits, and can be ended from outside.
        let _ = thread::Builder::new().name("reader".into()).spawn(move || {
            while !ended.load(Ordering::SeqCst) {
                let held = reading.lock().unwrap_or_else(PoisonError::into_inner);
                let mut found = false;
                let mut note = |input| {
                    found = true;
                    sender.send(input).is_ok()
                };
                let listened = rest.load(Ordering::SeqCst) || drain(&mut note);
                drop(held);
                if !listened {
                    return;
                }
                if !found {
                    thread::sleep(Duration::from_millis(15));
                }
            }
        });
    }

    pub(super) fn look(&mut self, sender: &Sender<T>) -> bool {
        self.begin(sender);
        false
    }

    pub(super) fn wait(&mut self, inputs: &Receiver<T>, sender: &Sender<T>, until: Option<Instant>) -> Option<T> {
        self.begin(sender);
        match until {
            None => inputs.recv().ok(),
            Some(until) => inputs.recv_timeout(until.saturating_duration_since(Instant::now())).ok(),
        }
    }

    pub(super) fn pause(&mut self) {
        self.rest.store(true, Ordering::SeqCst);
        drop(self.reading.lock().unwrap_or_else(PoisonError::into_inner));
    }

    pub(super) fn resume(&mut self) {
        self.rest.store(false, Ordering::SeqCst);
    }
}

impl<T> Drop for Line<T> {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
    }
}
