//! What a command is given, and how it ends.

use std::io;
use std::path::Path;

use jiff::civil::Date;

use crate::clean::Clean;
use crate::guide::place::Region;
use crate::guide::platform::Platform;
use crate::guide::{Arg, Args, Guide, Words};
use crate::objection::checklist::Checklist;
use crate::walkthrough::effect::Why;

/// What every command is given.
#[derive(Clone, Copy, Debug)]
pub struct Call<'a> {
    /// What is known.
    pub guide: &'a Guide,
    /// What the person did.
    pub list: &'a Checklist,
    /// Words in the person's language.
    pub words: &'a Words,
    /// The day.
    pub today: Date,
    /// Where the checklist lies.
    pub file: &'a Clean,
    /// How the answer may look.
    pub look: Look<'a>,
    /// What `--person` names.
    pub person: Option<&'a str>,
    /// What `--lang` names, for what is written in more languages than the program speaks.
    pub lang: Option<&'a str>,
}

/// How an answer may look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look<'a> {
    /// In colour: a terminal reads it, and nobody said no.
    pub colour: bool,
    /// In ASCII signs only.
    pub ascii: bool,
    /// Names of the palettes there are.
    pub palettes: &'a [&'static str],
}

/// Folders of content on the disk, for those who may touch it.
pub trait Folders {
    /// Reads a folder of content.
    ///
    /// # Errors
    /// Where the folder itself cannot be read.
    fn read(&mut self, folder: &Path) -> Result<Found, Why>;

    /// Writes files, name and text, into a folder. What is there already stays.
    ///
    /// # Errors
    /// Where a file is there already or cannot be written.
    fn write(&mut self, folder: &Path, files: &[(&str, &str)]) -> Result<(), Why>;
}

/// What a folder of content holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Name and text.
    pub texts: Vec<(String, String)>,
    /// Names of files that were left out.
    pub ignored: Vec<Clean>,
}

/// Why a command could not do what it was asked for, or what there is to say beside its answer.
#[derive(Debug)]
pub enum Stop {
    /// In words, for stderr.
    Said {
        /// 0 done, 1 could not, 2 wrong use, 3 something is due.
        code: u8,
        /// What is said.
        lines: Vec<Clean>,
    },
    /// The answer could not be written.
    Output(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Stop {
        Stop::Output(error)
    }
}

/// An exit code, or why not.
pub type Done = Result<u8, Stop>;

/// Done with this code, and something to say on stderr where there is.
pub fn noted(code: u8, lines: Vec<Clean>) -> Done {
    if lines.is_empty() { Ok(code) } else { Err(Stop::Said { code, lines }) }
}

impl<'a> Call<'a> {
    /// The platform with this id.
    ///
    /// # Errors
    /// Wrong use, and which there are; for a service of Meta's that goes with another, which that is.
    pub fn platform(&self, id: &str) -> Result<&'a Platform, Stop> {
        let elsewhere = format!("no-platform-{id}");
        if self.guide.platform(id).is_none() && self.words.has(&elsewhere) {
            return Err(self.wrong(&elsewhere, &[]));
        }
        let all = || self.guide.platforms().iter().map(|platform| platform.id.as_str()).collect::<Vec<_>>().join(", ");
        let wrong = || self.wrong("guide-no-platform", &[("platform", Arg::Text(id)), ("known", Arg::Text(&all()))]);
        self.guide.platform(id).ok_or_else(wrong)
    }

    /// The region of a country that was named, else of the person's, if there is either.
    ///
    /// # Errors
    /// Wrong use, where the country is not known.
    pub fn region(&self, named: Option<&str>) -> Result<Option<&'a Region>, Stop> {
        let named = named.map(str::to_uppercase);
        let Some(country) = named.as_deref().or(self.list.person.country.as_deref()) else { return Ok(None) };
        let wrong = || self.wrong("guide-unknown-country", &[("country", Arg::Text(country))]);
        self.guide.region(country).map(Some).ok_or_else(wrong)
    }

    /// What can be done where no right is known, a line each.
    pub fn instead(&self, region: &Region) -> Vec<Clean> {
        let known = |id: &String| self.words.has(id);
        let note = Some(format!("region-{}.note", region.country)).filter(known).map(|id| self.words.clean(&id, &[]));
        let steps = ["a", "b", "c", "d", "e"].map(|part| format!("no-right-do.{part}"));
        let step = |id: &String| {
            let step = self.say(id, &[]);
            self.words.clean("letter-instead-step", &[("step", Arg::Text(&step))])
        };
        let steps = steps.iter().filter(|id| known(id)).map(step);
        note.into_iter().chain([self.words.clean("letter-instead", &[])]).chain(steps).collect()
    }

    /// A sentence.
    pub fn say(&self, id: &str, args: Args) -> String {
        self.words.string(id, args)
    }

    /// Wrong use, in one sentence that names the flag.
    pub fn wrong(&self, id: &str, args: Args) -> Stop {
        Stop::Said { code: 2, lines: vec![self.words.clean(id, args)] }
    }

    /// It could not be done, and why.
    pub fn could_not(&self, id: &str, args: Args) -> Stop {
        Stop::Said { code: 1, lines: vec![self.words.clean(id, args)] }
    }

    /// Something on the disk that did not work, at this place.
    pub fn disk(&self, id: &str, folder: &Path, why: &Why) -> Stop {
        let detail = why.detail();
        let reason = self.say(why.id(), &[("detail", Arg::Text(detail.as_str()))]);
        let folder = folder.to_string_lossy();
        self.could_not(id, &[("folder", Arg::Text(&folder)), ("reason", Arg::Text(&reason))])
    }
}

/// The wide gap between a platform and a name is for a screen's columns.
pub fn even(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A value as indented JSON, with nothing in it that a terminal would obey.
///
/// # Errors
/// Where the answer cannot be written.
pub(super) fn json_out(out: &mut dyn std::io::Write, value: &serde_json::Value) -> std::io::Result<()> {
    writeln!(out, "{}", crate::clean::json(&format!("{value:#}")))
}
