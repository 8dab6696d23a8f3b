//! What the walk wants done outside, and what came of it.

mod people;

use std::sync::Arc;

pub use self::people::{Name, Neighbour, TakenOver, Who};
use crate::clean::Clean;
use crate::link::Link;
pub use crate::objection::based::{Based, Clash, Renamed, renamed};
pub use crate::objection::change::Change;
pub use crate::objection::file::Merged;
pub use crate::objection::letters::Mailto;

/// Something to do outside. Each comes home as an [`Outcome`].
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Put these changes into the checklist file.
    Save(Vec<Based>),
    /// Put this copy of an earlier day into the place of a checklist that cannot be read, which is set aside.
    Restore(String),
    /// Keep everything from now on in a new file beside a checklist that cannot be read, which stays as it is.
    Elsewhere,
    /// Copy this.
    Copy(Clip),
    /// Take out of the clipboard what is still ours.
    ClearClipboard,
    /// Open this in the browser.
    Open(Link),
    /// Hand a letter to the mail program.
    Mail(Mailto),
    /// Take the sum of this file, which stays where it is.
    Digest(Arc<str>),
    /// Write this beside the checklist, under a name that is not taken.
    Write {
        /// A file name without folders.
        name: String,
        /// What goes in.
        text: Arc<str>,
    },
    /// Look who has a checklist on this machine.
    LookForPeople,
    /// Save what waits, then take this checklist in place of the present one.
    Switch(Who),
    /// Nothing that was shown so far stays on the screen.
    ClearScreen,
    /// Hand this to the person's own editor.
    Edit(Arc<str>),
    /// Leave the full screen, print the page plainly, wait for Enter, come back.
    Bare,
    /// Stop as Ctrl-Z does, and come back.
    Suspend,
    /// Leave.
    Quit {
        /// What is said of the checklist where the last save went well: "Saved in …".
        kept: Option<Clean>,
        /// What is printed on the normal screen behind it.
        parting: Vec<Clean>,
        /// Exit code.
        code: u8,
    },
}

/// Something to copy.
#[derive(Clone, Debug, PartialEq)]
pub struct Clip {
    /// What it is; comes back in the outcome.
    pub what: What,
    /// The text as it goes into the clipboard.
    pub text: Arc<str>,
}

/// What was copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The objection text, or a letter.
    Text,
    /// A link.
    Link,
    /// The n-th field of a form.
    Field(usize),
    /// A sentence to pass on.
    Sentence,
    /// A report about a step.
    Report,
}

/// How a text left the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The system's clipboard.
    Clipboard,
    /// tmux, which hands it on to its own terminal.
    Tmux,
    /// Termux's clipboard.
    Termux,
    /// The terminal, by OSC 52; it never answers.
    Terminal,
}

/// What came of an effect.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The changes are in the file and on the disk.
    Saved {
        /// The file's text, where it holds more than what this run knew.
        theirs: Option<Arc<str>>,
    },
    /// The changes are in the file, but for those whose value another window had changed meanwhile.
    Conflict {
        /// The file's text.
        theirs: Arc<str>,
        /// What was not saved.
        clashes: Vec<Clash>,
    },
    /// Accounts that were added have other ids in the file: another window's had theirs. Told before what came of the save.
    Renamed(Vec<Renamed>),
    /// A copy of an earlier day is in the place of the checklist.
    Restored {
        /// The file's text.
        text: Arc<str>,
        /// Where what could not be read is kept.
        aside: Option<Clean>,
    },
    /// Everything is kept in this file from now on.
    Moved(Clean),
    /// A save takes long; it goes on.
    Saving,
    /// A text was handed over.
    Copied {
        /// What.
        what: What,
        /// By which way.
        how: How,
        /// Whether it was read back and was the same.
        proven: bool,
        /// Signs, as a form counts them.
        signs: usize,
    },
    /// The clipboard no longer holds what we put there.
    Cleared,
    /// The browser was started.
    Opened,
    /// The mail program was started.
    Mailed,
    /// The sum of a file.
    Digested {
        /// The file, as a whole path.
        path: Arc<str>,
        /// Its SHA-256, in hexadecimal.
        sha256: Arc<str>,
    },
    /// A file was written, at this place.
    Wrote(Clean),
    /// Who has a checklist on this machine, the own one first.
    People(Vec<Neighbour>),
    /// Another checklist is in place of the one before; what was changed before is saved there.
    Switched(TakenOver),
    /// The editor was left with this text.
    Edited(Arc<str>),
    /// The person is back from the plain page or from a stop.
    Back,
    /// It could not be done.
    Failed {
        /// What was tried.
        tried: Tried,
        /// Why not.
        why: Why,
    },
}

/// What was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// To save the checklist.
    Save,
    /// To copy.
    Copy(What),
    /// To clear the clipboard.
    Clear,
    /// To open a link.
    Open,
    /// To hand a letter to the mail program.
    Mail,
    /// To take the sum of a file.
    Digest,
    /// To write a file.
    Write,
    /// To start an editor.
    Edit,
    /// To take another checklist.
    Switch,
    /// To put a copy of an earlier day into the place of the checklist.
    Restore,
}

/// Why something could not be done. Each is worded by `error-<id>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// No space is left on the disk, or the quota is used up.
    NoSpace(Clean),
    /// The folder or file may not be written.
    Denied(Clean),
    /// The disk is read-only.
    ReadOnly(Clean),
    /// The disk reported an error.
    Disk(Clean),
    /// The file is of a newer version and is only read.
    Newer,
    /// What is in the file now cannot be read, so it is not touched.
    Unreadable(Clean),
    /// Another program holds the lock.
    Locked,
    /// Another window changed the same value meanwhile; its place in the file.
    Clash(Clean),
    /// There is no way to the clipboard here.
    NoClipboard,
    /// It did not answer in time.
    Slow,
    /// The text is longer than the way can carry.
    TooLong,
    /// Read back, it was not what was copied.
    Changed,
    /// There is no browser to be reached here.
    NoBrowser,
    /// There is no mail program to be reached here.
    NoMailer,
    /// There is no such file, or it is none.
    NoFile(Clean),
    /// There is no such folder, or it is none.
    NoFolder(Clean),
    /// There is something of that name already.
    Taken(Clean),
    /// No editor is set, or it could not be started.
    NoEditor(Clean),
    /// What an editor wrote is no text that can be taken, not UTF-8 or longer than a text can be; it is kept in this file.
    EditorKept(Clean),
    /// What was changed last is not on the disk yet.
    NotSaved,
    /// Something else, in the system's words.
    Other(Clean),
}

impl Why {
    /// The word that says it.
    pub fn id(&self) -> &'static str {
        match self {
            Why::NoSpace(_) => "error-no-space",
            Why::Denied(_) => "error-denied",
            Why::ReadOnly(_) => "error-read-only",
            Why::Disk(_) => "error-disk",
            Why::Newer => "error-newer",
            Why::Unreadable(_) => "error-unreadable",
            Why::Locked => "error-locked",
            Why::Clash(_) => "error-clash",
            Why::NoClipboard => "error-no-clipboard",
            Why::Slow => "error-slow",
            Why::TooLong => "error-too-long",
            Why::Changed => "error-changed",
            Why::NoBrowser => "error-no-browser",
            Why::NoMailer => "error-no-mailer",
            Why::NoFile(_) => "error-no-file",
            Why::NoFolder(_) => "error-no-folder",
            Why::Taken(_) => "error-taken",
            Why::NoEditor(_) => "error-no-editor",
            Why::EditorKept(_) => "error-editor-kept",
            Why::NotSaved => "error-not-saved",
            Why::Other(_) => "error-other",
        }
    }

    /// What its sentence names: a folder, a program, the system's words.
    pub fn detail(&self) -> Clean {
        match self {
            Why::NoSpace(text)
            | Why::Denied(text)
            | Why::ReadOnly(text)
            | Why::Disk(text)
            | Why::Clash(text)
            | Why::NoFile(text)
            | Why::NoFolder(text)
            | Why::Taken(text)
            | Why::NoEditor(text)
            | Why::EditorKept(text) => text.clone(),
            // What the system says stands within a sentence, which ends by itself.
            Why::Unreadable(text) | Why::Other(text) => Clean::text(text.as_str().trim_end_matches('.')),
            _ => Clean::default(),
        }
    }
}
