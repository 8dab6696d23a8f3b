//! Copying: by the system's clipboard, by tmux, by Termux, or by the terminal, which never answers.

mod command;
pub mod hold;
mod osc52;
mod system;

use std::io;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use self::system::{Native, System};
use super::Say;
use super::env::Surroundings;
use crate::clean::{Clean, typed};
use crate::walkthrough::effect::{Clip, How, Outcome, Tried, Why};

/// How long any way to a clipboard may take.
pub(super) const LIMIT: Duration = Duration::from_secs(1);

/// How often a text that was taken is looked for once more, and what lies between: a third of a second in all.
const LOOKS: u32 = 10;
const BETWEEN: Duration = Duration::from_millis(30);

/// Writes bytes to the terminal between two frames. Handed in: the face owns the terminal.
pub type Terminal = Arc<dyn Fn(&[u8]) -> io::Result<()> + Send + Sync>;

enum Job {
    Copy(Clip),
    Clear,
    Leave { clear: bool, done: Sender<()> },
}

/// The clipboard. Its thread begins with the first copy.
pub struct Clipboard {
    around: Surroundings,
    terminal: Terminal,
    say: Say,
    worker: Option<Sender<Job>>,
}

impl Clipboard {
    /// A clipboard that has nothing of ours.
    pub fn new(around: Surroundings, terminal: Terminal, say: Say) -> Clipboard {
        Clipboard { around, terminal, say, worker: None }
    }

    /// Copies; what came of it is said.
    pub fn copy(&mut self, clip: Clip) {
        let what = clip.what;
        if let Err(error) = self.send(Job::Copy(clip)) {
            let why = Why::Other(Clean::line(&error.to_string()));
            (self.say)(Outcome::Failed { tried: Tried::Copy(what), why });
        }
    }

    /// Takes out what is still ours.
    pub fn clear(&mut self) {
        if self.worker.is_none() || self.send(Job::Clear).is_err() {
            // Nothing was copied, so nothing is there.
            (self.say)(Outcome::Cleared);
        }
    }

    /// The end of a run: what was copied outlives the program, where the system would forget it; or, where the person
    /// wants that, what is still ours goes.
    pub fn leave(&mut self, clear: bool) {
        let (done, wait) = mpsc::channel();
        if self.worker.is_some() && self.send(Job::Leave { clear, done }).is_ok() {
            let _ = wait.recv_timeout(LIMIT + hold::HANDOVER);
        }
    }

    fn send(&mut self, job: Job) -> io::Result<()> {
        if self.worker.is_none() {
            let (give, take) = mpsc::channel();
            let mut worker = Worker {
                around: self.around.clone(),
                terminal: self.terminal.clone(),
                say: self.say.clone(),
                ours: None,
                system: System::default(),
            };
            thread::Builder::new().name("clipboard".into()).spawn(move || worker.run(&take))?;
            self.worker = Some(give);
        }
        let worker = self.worker.as_ref().ok_or_else(|| io::Error::other("no clipboard"))?;
        worker.send(job).map_err(|_| io::Error::other("the clipboard is gone"))
    }
}

/// What was copied last.
struct Ours {
    how: How,
    text: Arc<str>,
    /// Whether it was read back.
    proven: bool,
}

struct Worker<S> {
    around: Surroundings,
    terminal: Terminal,
    say: Say,
    ours: Option<Ours>,
    system: S,
}

impl<S: Native> Worker<S> {
    fn run(&mut self, jobs: &Receiver<Job>) {
        for job in jobs {
            match job {
                Job::Copy(clip) => {
                    let what = clip.what;
                    // No control character leaves this program by a clipboard, whoever wrote it into the text.
                    let text = Arc::from(typed(&clip.text));
                    let outcome = match self.copy(&text) {
                        // As a form counts them: in UTF-16, with one for a line break.
                        Ok((how, proven)) => Outcome::Copied { what, how, proven, signs: text.encode_utf16().count() },
                        Err(why) => Outcome::Failed { tried: Tried::Copy(what), why },
                    };
                    (self.say)(outcome);
                }
                Job::Clear => {
                    let cleared = self.clear();
                    let failed = |why| Outcome::Failed { tried: Tried::Clear, why };
                    (self.say)(cleared.map_or_else(failed, |()| Outcome::Cleared));
                }
                Job::Leave { clear, done } => {
                    if clear {
                        // What cannot be reached any more cannot be cleared; there is nobody left to be told.
                        let _ = self.clear();
                    } else {
                        self.keep();
                    }
                    let _ = done.send(());
                }
            }
        }
    }

    /// The first way that works. A clipboard that took the text and gives back another is no way to go on from: the
    /// person has to know.
    fn copy(&mut self, text: &Arc<str>) -> Result<(How, bool), Why> {
        let way = match self.by_system(text) {
            Ok(proven) => Ok((How::Clipboard, proven)),
            Err(Why::Changed) => Err(Why::Changed),
            Err(why) => self.otherwise(text, why).map(|how| (how, false)),
        };
        if let Ok((how, proven)) = way {
            self.ours = Some(Ours { how, text: text.clone(), proven });
        }
        way
    }

    fn by_system(&mut self, text: &Arc<str>) -> Result<bool, Why> {
        if !self.around.has_local_clipboard() {
            return Err(Why::NoClipboard);
        }
        self.system.set(text.clone())?;
        for again in 0.. {
            match self.system.get() {
                Ok(back) if *back == **text => return Ok(true),
                // A compositor takes a text a moment after it was given: until then the one before is read.
                Ok(_) | Err(Why::NoClipboard) if again < LOOKS => thread::sleep(BETWEEN),
                Ok(_) => return Err(Why::Changed),
                // It took it and does not tell: it may be there.
                Err(_) => break,
            }
        }
        Ok(false)
    }

    fn otherwise(&self, text: &str, why: Why) -> Result<How, Why> {
        if self.around.tmux && command::feed("tmux", &["load-buffer", "-w", "-"], text) {
            return Ok(How::Tmux);
        }
        if self.around.termux && command::feed("termux-clipboard-set", &[], text) {
            return Ok(How::Termux);
        }
        let bytes = osc52::sequence(text, self.around.screen).ok_or(Why::TooLong)?;
        (self.terminal)(&bytes).map(|()| How::Terminal).map_err(|_| why)
    }

    /// Only what can be seen to be ours is cleared; what cannot be seen is not claimed.
    fn clear(&mut self) -> Result<(), Why> {
        let Some(Ours { how, text, proven }) = self.ours.take() else { return Ok(()) };
        match how {
            How::Clipboard => match self.system.get() {
                Ok(now) if *now == *text => self.system.clear(),
                // Another text; or, where a text could be read before, no text at all.
                Ok(_) => Ok(()),
                Err(Why::NoClipboard) if proven => Ok(()),
                Err(why) => Err(why),
            },
            How::Termux => {
                match command::ask("termux-clipboard-get", &[]) {
                    Some(now) if now.trim_end() == text.trim_end() => {
                        if command::feed("termux-clipboard-set", &[], "") { Ok(()) } else { Err(Why::NoClipboard) }
                    }
                    Some(_) => Ok(()),
                    None => Err(Why::NoClipboard),
                }
            }
            How::Tmux => {
                if command::ask("tmux", &["show-buffer"]).as_deref() == Some(&*text) {
                    command::feed("tmux", &["delete-buffer"], "");
                }
                // What tmux handed on to its own terminal is out of reach.
                Err(Why::NoClipboard)
            }
            How::Terminal => Err(Why::NoClipboard),
        }
    }

    fn keep(&mut self) {
        let Some(Ours { how: How::Clipboard, text, .. }) = &self.ours else { return };
        // What is not told in time may still be ours. The holder looks once more before it takes it.
        if !self.system.get().is_ok_and(|now| *now != **text) {
            hold::hand_over(text);
        }
    }
}

#[cfg(test)]
mod tests;
