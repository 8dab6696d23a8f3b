//! The thread that reads input. It sleeps until there is some, and can be held while another program has the terminal.

#[cfg(unix)]
pub use unix::Reader;

#[cfg(not(unix))]
pub use elsewhere::Reader;

/// How many bytes wait at stdin; the most that there can be where the system does not say.
pub fn unread() -> u64 {
    #[cfg(unix)]
    return rustix::io::ioctl_fionread(std::io::stdin()).unwrap_or(u64::MAX);
    #[cfg(not(unix))]
    return u64::MAX;
}

#[cfg(unix)]
mod unix {
    use std::io::{self, Read, Write};
    use std::os::fd::AsFd;
    use std::os::unix::net::UnixStream;
    use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
    use std::thread;

    use rustix::event::{PollFd, PollFlags, poll};

    #[derive(Clone, Copy, PartialEq)]
    enum Wish {
        Read,
        Rest,
        Resting,
        End,
    }

    struct Hold {
        wish: Mutex<Wish>,
        told: Condvar,
    }

    impl Hold {
        fn wish(&self) -> MutexGuard<'_, Wish> {
            self.wish.lock().unwrap_or_else(PoisonError::into_inner)
        }
    }

    /// Reads until it is dropped, the input ends or nobody listens.
    pub struct Reader {
        hold: Arc<Hold>,
        wake: UnixStream,
    }

    impl Reader {
        /// Begins to read: `drain` hands on all that there is, and gives back whether
        /// somebody still listens, as `send` says it.
        ///
        /// # Errors
        /// Where the system gives no pipe or no thread.
        pub fn start<T>(
            drain: impl FnMut(&mut dyn FnMut(T) -> bool) -> bool + Send + 'static,
            send: impl FnMut(T) -> bool + Send + 'static,
        ) -> io::Result<Reader> {
            Reader::start_on(io::stdin(), drain, send)
        }

        pub(super) fn start_on<T>(
            input: impl AsFd + Send + 'static,
            drain: impl FnMut(&mut dyn FnMut(T) -> bool) -> bool + Send + 'static,
            send: impl FnMut(T) -> bool + Send + 'static,
        ) -> io::Result<Reader> {
            let (wake, woken) = UnixStream::pair()?;
            woken.set_nonblocking(true)?;
            let hold = Arc::new(Hold { wish: Mutex::new(Wish::Read), told: Condvar::new() });
            let held = hold.clone();
            thread::Builder::new().name("reader".into()).spawn(move || {
                run(&input, &woken, &held, drain, send);
                *held.wish() = Wish::End;
                held.told.notify_all();
            })?;
            Ok(Reader { hold, wake })
        }

        /// Lets go of the input, and returns once nothing reads it any more.
        pub fn pause(&self) {
            let mut wish = self.hold.wish();
            if *wish != Wish::Read {
                return;
            }
            *wish = Wish::Rest;
            let _ = (&self.wake).write(&[0]);
            while *wish == Wish::Rest {
                wish = self.hold.told.wait(wish).unwrap_or_else(PoisonError::into_inner);
            }
        }

        /// Reads again.
        pub fn resume(&self) {
            let mut wish = self.hold.wish();
            if *wish != Wish::End {
                *wish = Wish::Read;
            }
            self.hold.told.notify_all();
        }
    }

    impl Drop for Reader {
        fn drop(&mut self) {
            *self.hold.wish() = Wish::End;
            self.hold.told.notify_all();
            let _ = (&self.wake).write(&[0]);
        }
    }

    fn run<T>(
        input: &impl AsFd,
        woken: &UnixStream,
        hold: &Hold,
        mut drain: impl FnMut(&mut dyn FnMut(T) -> bool) -> bool,
        mut send: impl FnMut(T) -> bool,
    ) {
        while may_read(hold) {
            let mut watched = [PollFd::new(input, PollFlags::IN), PollFd::new(woken, PollFlags::IN)];
            if poll(&mut watched, None).is_err() {
                // Interrupted.
                continue;
            }
            let (there, wake) = (watched[0].revents(), watched[1].revents());
            if !wake.is_empty() {
                let mut woken = woken;
                let _ = woken.read(&mut [0; 64]);
            } else if there.intersects(PollFlags::IN) && !there.intersects(PollFlags::HUP) {
                if !drain(&mut send) {
                    return;
                }
            } else if !there.is_empty() {
                // The terminal is gone: reading on would only burn the processor. The watchdog ends the run.
                return;
            }
        }
    }

    /// Waits while another has the input.
    fn may_read(hold: &Hold) -> bool {
        let mut wish = hold.wish();
        loop {
            match *wish {
                Wish::Read => return true,
                Wish::End => return false,
                Wish::Rest => {
                    *wish = Wish::Resting;
                    hold.told.notify_all();
                }
                Wish::Resting => wish = hold.told.wait(wish).unwrap_or_else(PoisonError::into_inner),
            }
        }
    }

    #[cfg(test)]
    mod tests {
        use std::sync::mpsc;
        use std::time::Duration;

        use super::*;

        #[test]
        fn what_is_typed_comes_through_unless_it_is_held() {
            let (mut keyboard, input) = UnixStream::pair().unwrap();
            let mut drained = input.try_clone().unwrap();
            drained.set_nonblocking(true).unwrap();
            let (give, take) = mpsc::channel();
            let drain = move |send: &mut dyn FnMut(u8) -> bool| {
                let mut bytes = [0; 64];
                let n = drained.read(&mut bytes).unwrap_or(0);
                bytes[..n].iter().all(|byte| send(*byte))
            };
            let reader = Reader::start_on(input, drain, move |byte| give.send(byte).is_ok()).unwrap();
            let soon = Duration::from_secs(5);
            for byte in 0..50u8 {
                keyboard.write_all(&[byte]).unwrap();
                assert_eq!(take.recv_timeout(soon), Ok(byte));
                reader.pause();
                keyboard.write_all(&[byte + 100]).unwrap();
                assert!(take.recv_timeout(Duration::from_millis(2)).is_err());
                reader.resume();
                assert_eq!(take.recv_timeout(soon), Ok(byte + 100));
            }
            drop(keyboard);
            // The thread ended, and with it the sender.
            assert_eq!(take.recv_timeout(soon), Err(mpsc::RecvTimeoutError::Disconnected));
            reader.pause();
        }
    }
}

#[cfg(not(unix))]
mod elsewhere {
    use std::io;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::{Arc, Mutex, PoisonError};
    use std::thread;
    use std::time::Duration;

    /// Reads until it is dropped or nobody listens. The system has no way to wait for two things here, so it looks often.
    pub struct Reader {
        ended: Arc<AtomicBool>,
        rest: Arc<AtomicBool>,
        reading: Arc<Mutex<()>>,
    }

    impl Reader {
        /// Begins to read: `drain` hands on all that there is, and gives back whether
        /// somebody still listens, as `send` says it.
        ///
        /// # Errors
        /// Where the system gives no thread.
        pub fn start<T>(
            mut drain: impl FnMut(&mut dyn FnMut(T) -> bool) -> bool + Send + 'static,
            mut send: impl FnMut(T) -> bool + Send + 'static,
        ) -> io::Result<Reader> {
            let reader = Reader { ended: Arc::default(), rest: Arc::default(), reading: Arc::default() };
            let (ended, rest, reading) = (reader.ended.clone(), reader.rest.clone(), reader.reading.clone());
            thread::Builder::new().name("reader".into()).spawn(move || {
                while !ended.load(Ordering::SeqCst) {
                    let held = reading.lock().unwrap_or_else(PoisonError::into_inner);
                    let mut found = false;
                    let mut note = |input| {
                        found = true;
                        send(input)
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
            })?;
            Ok(reader)
        }

        /// Lets go of the input, and returns once nothing reads it any more.
        pub fn pause(&self) {
            self.rest.store(true, Ordering::SeqCst);
            drop(self.reading.lock().unwrap_or_else(PoisonError::into_inner));
        }

        /// Reads again.
        pub fn resume(&self) {
            self.rest.store(false, Ordering::SeqCst);
        }
    }

    impl Drop for Reader {
        fn drop(&mut self) {
            self.ended.store(true, Ordering::SeqCst);
        }
    }
}
