//! Hands without a world.

use std::path::{Path, PathBuf};

use super::super::call::{Folders, Found};
use super::super::hands::{Around, Copied, Hands, Keeper, Person};
use crate::clean::Clean;
use crate::link::Link;
use crate::objection::change;
use crate::objection::checklist::Checklist;
use crate::walkthrough::effect::{Change, Clip, How, Why};

/// Hands that note what they were asked for. A folder called "full" is refused.
#[derive(Default)]
pub(in crate::faces::commands) struct Shelves {
    pub(super) holds: Vec<(String, String)>,
    pub(super) written: Vec<String>,
    pub(super) files: Vec<(String, String)>,
    pub(super) list: Checklist,
    pub(super) fails: bool,
    pub(super) copied: Vec<String>,
    pub(super) opened: Vec<String>,
}

impl Hands for Shelves {
    fn save(&mut self, changes: Vec<Change>) -> Result<Checklist, Why> {
        if self.fails {
            return Err(Why::NoSpace(Clean::line("/home")));
        }
        changes.iter().for_each(|change| change::apply(&mut self.list, change));
        Ok(self.list.clone())
    }

    fn copy(&mut self, clip: Clip) -> Result<Copied, Why> {
        self.copied.push(clip.text.to_string());
        Ok(Copied { how: How::Clipboard, proven: true, signs: clip.text.chars().count() })
    }

    fn open(&mut self, link: &Link) -> Result<(), Why> {
        self.opened.push(link.to_string());
        if self.fails { Err(Why::NoBrowser) } else { Ok(()) }
    }

    fn digest(&mut self, file: &Path) -> Result<(PathBuf, String), Why> {
        if file == Path::new("gone") {
            return Err(Why::NoFile(Clean::line("gone")));
        }
        Ok((Path::new("/home").join(file), "ba7816bf".to_owned()))
    }

    fn write_new(&mut self, file: &Path, text: &str) -> Result<PathBuf, Why> {
        if file == Path::new("taken") {
            return Err(Why::Taken(Clean::line("taken")));
        }
        self.files.push((file.to_string_lossy().into_owned(), text.to_owned()));
        Ok(Path::new("/home").join(file))
    }

    fn everyone(&mut self) -> Vec<Person> {
        let mum = Person { name: Some("mum".to_owned()), list: Err(Clean::line("mum.toml, line 1")) };
        vec![Person { name: None, list: Ok(self.list.clone()) }, mum]
    }
}

impl Keeper for Shelves {
    fn text(&mut self) -> Result<Option<String>, Why> {
        Ok(None)
    }

    fn backups(&mut self) -> Vec<(String, Option<String>)> {
        Vec::new()
    }

    fn open_to_others(&mut self) -> Vec<PathBuf> {
        Vec::new()
    }

    fn leftover(&mut self) -> Option<PathBuf> {
        None
    }

    fn around(&mut self) -> Around {
        Around { utf8: true, way: Some(How::Clipboard), ..Around::default() }
    }

    fn close(&mut self, _paths: &[PathBuf]) -> Result<(), Why> {
        Ok(())
    }

    fn restore(&mut self, _backup: &str) -> Result<Option<PathBuf>, Why> {
        Ok(None)
    }

    fn tidy(&mut self) -> Result<(), Why> {
        Ok(())
    }

    fn traces(&mut self, _everybody: bool) -> Vec<PathBuf> {
        Vec::new()
    }

    fn copies(&mut self) -> Vec<PathBuf> {
        Vec::new()
    }

    fn delete(&mut self, _paths: &[PathBuf]) -> Result<(), (PathBuf, Why)> {
        Ok(())
    }
}

impl Folders for Shelves {
    fn read(&mut self, _folder: &Path) -> Result<Found, Why> {
        Ok(Found { texts: self.holds.clone(), ignored: Vec::new() })
    }

    fn write(&mut self, folder: &Path, files: &[(&str, &str)]) -> Result<(), Why> {
        if folder == Path::new("full") {
            return Err(Why::NoSpace(Clean::line("full")));
        }
        self.written.extend(files.iter().map(|(name, _)| (*name).to_owned()));
        Ok(())
    }
}
