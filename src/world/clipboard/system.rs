//! The system's clipboard, in a thread of its own: a display that accepts and never answers must not hold anything up.

use std::sync::Arc;

use crate::walkthrough::effect::Why;

/// What the clipboard of a system does. A seam: a test puts one in its place that another program writes to.
pub(super) trait Native {
    /// Puts a text there.
    fn set(&mut self, text: Arc<str>) -> Result<(), Why>;

    /// What is there now, whoever put it there.
    fn get(&mut self) -> Result<String, Why>;

    /// Takes out what is there.
    fn clear(&mut self) -> Result<(), Why>;
}

#[cfg(not(target_os = "android"))]
pub(super) use here::System;

#[cfg(target_os = "android")]
pub(super) use nowhere::System;

#[cfg(not(target_os = "android"))]
mod here {
    use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, TryRecvError};
    use std::thread;

    use super::super::LIMIT;
    use super::*;

    enum Ask {
        Set(Arc<str>),
        Get,
        Clear,
    }

    type Reply = Result<String, Why>;

    /// The one connection of a run. X11 and Wayland forget a text as soon as the connection that owns it ends.
    #[derive(Default)]
    pub(in super::super) struct System {
        line: Option<(Sender<Ask>, Receiver<Reply>)>,
        /// Whether an answer is still to come that was waited for in vain.
        owes: bool,
    }

    impl Native for System {
        fn set(&mut self, text: Arc<str>) -> Result<(), Why> {
            self.ask(Ask::Set(text)).map(drop)
        }

        fn get(&mut self) -> Reply {
            self.ask(Ask::Get)
        }

        fn clear(&mut self) -> Result<(), Why> {
            self.ask(Ask::Clear).map(drop)
        }
    }

    impl System {
        fn ask(&mut self, ask: Ask) -> Reply {
            if self.owes {
                self.settle()?;
            }
            if self.line.is_none() {
                self.line = Some(connect()?);
            }
            let Some((asks, replies)) = &self.line else { return Err(Why::NoClipboard) };
            if asks.send(ask).is_err() {
                self.line = None;
                return Err(Why::NoClipboard);
            }
            match replies.recv_timeout(LIMIT) {
                Ok(reply) => reply,
                Err(RecvTimeoutError::Timeout) => {
                    self.owes = true;
                    Err(Why::Slow)
                }
                Err(RecvTimeoutError::Disconnected) => {
                    self.line = None;
                    Err(Why::NoClipboard)
                }
            }
        }

        /// A late answer would be taken for that of the next question. A display that was slow once is asked again as soon
        /// as it has answered; one that hangs is waited for no second time.
        fn settle(&mut self) -> Result<(), Why> {
            match self.line.as_ref().map(|(_, replies)| replies.try_recv()) {
                Some(Err(TryRecvError::Empty)) => return Err(Why::Slow),
                Some(Ok(_)) => {}
                Some(Err(TryRecvError::Disconnected)) | None => self.line = None,
            }
            self.owes = false;
            Ok(())
        }
    }

    fn connect() -> Result<(Sender<Ask>, Receiver<Reply>), Why> {
        let (asks, questions) = mpsc::channel();
        let (answers, replies) = mpsc::channel();
        let serve = move || serve(&questions, &answers);
        thread::Builder::new().name("display".into()).spawn(serve).map_err(|_| Why::NoClipboard)?;
        Ok((asks, replies))
    }

    fn serve(questions: &Receiver<Ask>, answers: &Sender<Reply>) {
        let mut clipboard = None;
        for ask in questions {
            let reply = match &mut clipboard {
                Some(open) => answer(open, &ask),
                none => match arboard::Clipboard::new() {
                    Ok(open) => answer(none.insert(open), &ask),
                    Err(_) => Err(Why::NoClipboard),
                },
            };
            if answers.send(reply).is_err() {
                return;
            }
        }
    }

    fn answer(clipboard: &mut arboard::Clipboard, ask: &Ask) -> Reply {
        let result = match ask {
            Ask::Set(text) => unseen(clipboard.set()).text(text.as_ref()).map(|()| String::new()),
            Ask::Get => clipboard.get_text(),
            Ask::Clear => clipboard.clear().map(|()| String::new()),
        };
        result.map_err(|_| Why::NoClipboard)
    }

    /// Asks programs that keep a history to keep this out of it.
    pub(in super::super) fn unseen(set: arboard::Set<'_>) -> arboard::Set<'_> {
        #[cfg(target_os = "macos")]
        {
            use arboard::SetExtApple;
            set.exclude_from_history()
        }
        #[cfg(windows)]
        {
            use arboard::SetExtWindows;
            set.exclude_from_monitoring()
        }
        #[cfg(all(unix, not(target_os = "macos")))]
        {
            use arboard::SetExtLinux;
            set.exclude_from_history()
        }
    }

    #[cfg(test)]
    mod tests {
        #![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

        use super::*;

        #[test]
        fn a_display_that_was_slow_once_is_asked_again_when_it_has_answered() {
            let (asks, questions) = mpsc::channel();
            let (answers, replies) = mpsc::channel();
            let mut system = System { line: Some((asks, replies)), owes: false };
            assert_eq!(system.set("ours".into()), Err(Why::Slow));
            // It still hangs: it is not asked, and nobody waits.
            assert_eq!(system.get(), Err(Why::Slow));
            assert!(matches!(questions.try_recv().unwrap(), Ask::Set(_)));
            assert!(questions.try_recv().is_err());
            answers.send(Ok("late".into())).unwrap();
            answers.send(Ok("ours".into())).unwrap();
            assert_eq!(system.get(), Ok("ours".into()), "the late answer is no answer to this question");
            assert!(matches!(questions.try_recv().unwrap(), Ask::Get));
        }
    }
}

#[cfg(not(target_os = "android"))]
#[cfg_attr(not(target_os = "linux"), allow(unused_imports, reason = "only Linux has to hold a clipboard"))]
pub(super) use here::unseen;

#[cfg(target_os = "android")]
mod nowhere {
    use super::*;

    /// There is no clipboard of that kind here.
    #[derive(Default)]
    pub(in super::super) struct System;

    impl Native for System {
        fn set(&mut self, _: Arc<str>) -> Result<(), Why> {
            Err(Why::NoClipboard)
        }

        fn get(&mut self) -> Result<String, Why> {
            Err(Why::NoClipboard)
        }

        fn clear(&mut self) -> Result<(), Why> {
            Err(Why::NoClipboard)
        }
    }
}
