//! What commands ask of the world. Whatever is asked for has ended when the call returns, so that an exit code can be
//! believed: what was to be saved is on the disk, or the reason is known.

use std::path::{Path, PathBuf};

use super::call::Folders;
use crate::clean::Clean;
use crate::link::Link;
use crate::objection::checklist::Checklist;
use crate::walkthrough::effect::{Change, Clip, How, Why};

/// How a text was handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copied {
    /// By which way.
    pub how: How,
    /// Whether it was read back and was the same.
    pub proven: bool,
    /// Signs, as a form counts them.
    pub signs: usize,
}

/// Somebody's checklist: the name after `--person`, and what is in it or why it was not read.
#[derive(Clone, Debug)]
pub struct Person {
    /// The name; none is one's own.
    pub name: Option<String>,
    /// What is in it.
    pub list: Result<Checklist, Clean>,
}

/// What the program finds around itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Around {
    /// Whether stdin and stdout are a terminal.
    pub terminal: bool,
    /// What the terminal calls itself.
    pub term: Option<Clean>,
    /// How many columns it has.
    pub columns: Option<usize>,
    /// Whether the locale speaks UTF-8.
    pub utf8: bool,
    /// The way a text is copied from here.
    pub way: Option<How>,
    /// What is wrong with a folder of content of somebody's own.
    pub content: Vec<Clean>,
}

/// What a command may have done.
pub trait Hands: Folders + Keeper {
    /// Saves, and gives the checklist as it is then: others may have changed it, too.
    ///
    /// # Errors
    /// Where it is not saved.
    fn save(&mut self, changes: Vec<Change>) -> Result<Checklist, Why>;

    /// Copies a text.
    ///
    /// # Errors
    /// Where no way took it.
    fn copy(&mut self, clip: Clip) -> Result<Copied, Why>;

    /// Opens a link in the browser.
    ///
    /// # Errors
    /// Where there is none.
    fn open(&mut self, link: &Link) -> Result<(), Why>;

    /// A file's whole path and its SHA-256.
    ///
    /// # Errors
    /// Where it cannot be read.
    fn digest(&mut self, file: &Path) -> Result<(PathBuf, String), Why>;

    /// Writes a text into a file that is not there yet, for its owner alone, and gives its whole path.
    ///
    /// # Errors
    /// Where there is a file of that name already, or it cannot be written.
    fn write_new(&mut self, file: &Path, text: &str) -> Result<PathBuf, Why>;

    /// One's own checklist and those of other people.
    fn everyone(&mut self) -> Vec<Person>;
}

/// What doctor and forget have done around a checklist.
pub trait Keeper {
    /// The text of the checklist; none where there is no file.
    ///
    /// # Errors
    /// Where it cannot be read.
    fn text(&mut self) -> Result<Option<String>, Why>;

    /// The copies of earlier days, the newest first, each with its text where it has one.
    fn backups(&mut self) -> Vec<(String, Option<String>)>;

    /// What others on this computer may look into.
    fn open_to_others(&mut self) -> Vec<PathBuf>;

    /// What a save that was cut off left behind.
    fn leftover(&mut self) -> Option<PathBuf>;

    /// What is around the program.
    fn around(&mut self) -> Around;

    /// Leaves files to their owner alone.
    ///
    /// # Errors
    /// Where that cannot be done.
    fn close(&mut self, paths: &[PathBuf]) -> Result<(), Why>;

    /// Puts a copy into the place of the checklist, and says where that is kept now.
    ///
    /// # Errors
    /// Where the checklist stays as it was.
    fn restore(&mut self, backup: &str) -> Result<Option<PathBuf>, Why>;

    /// Takes away what a save left behind.
    ///
    /// # Errors
    /// The disk's.
    fn tidy(&mut self) -> Result<(), Why>;

    /// The files of this checklist, or of everybody's, and the folders that hold nothing else.
    fn traces(&mut self, everybody: bool) -> Vec<PathBuf>;

    /// The copies of this checklist alone.
    fn copies(&mut self) -> Vec<PathBuf>;

    /// Deletes these.
    ///
    /// # Errors
    /// What could not be deleted, and why.
    fn delete(&mut self, paths: &[PathBuf]) -> Result<(), (PathBuf, Why)>;
}
