//! The content compiler: reads all content as strictly as it can and reports every fault at once, each with its place.
//!
//! It reads the files anew, entry by entry, and not through [`Guide`], which leaves out a file that has a fault: one bad
//! entry must not hide the others. Each file below holds rules of one kind; each rule adds to one `Report`.

mod book;
mod characters;
mod entry;
mod facts;
mod kind;
mod language;
mod needed;
mod references;
mod report;
mod sketches;
mod thing;
mod translations;
mod usage;
mod ways;

use jiff::civil::Date;

pub use self::kind::Kind;
pub use self::report::{Coverage, Old, coverage, old};
pub use self::thing::{Thing, Why};
use self::{book::Book, language::Language};
use super::{Arg, Guide, Words};
use crate::clean::Clean;

/// One fault of the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Name of the file, such as `platforms/instagram.toml`.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What it is about: `<id>.<key>` of an entry, or a word; empty where it is the file.
    pub key: String,
    /// What is wrong.
    pub kind: Kind,
}

/// Where in the content something stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    file: String,
    line: usize,
    key: String,
}

/// The faults found so far.
#[derive(Debug, Default)]
pub(crate) struct Report(Vec<Problem>);

impl Report {
    fn add(&mut self, place: Place, kind: Kind) {
        self.0.push(Problem { file: place.file, line: place.line, key: place.key, kind });
    }
}

/// All faults of the content, in the order of files and lines. No date in it may lie behind `today`.
pub fn check(guide: &Guide, today: Date) -> Vec<Problem> {
    let mut report = Report::default();
    let book = Book::read(guide, &mut report);
    let languages = Language::all(guide, &mut report);
    references::check(&book, &mut report);
    facts::check(guide, &book, today, &mut report);
    ways::check(&book, &mut report);
    sketches::check(&book, &languages, &mut report);
    let needed = needed::words(&book);
    needed::check(&book, &needed, &languages, &mut report);
    translations::check(guide, &languages, &mut report);
    usage::check(&book, &mut report);
    let mut problems = report.0;
    problems.sort_by(|a, b| (&a.file, a.line, &a.key).cmp(&(&b.file, b.line, &b.key)));
    problems.dedup();
    problems
}

/// What is wrong, and what to do about it.
pub fn worded(problem: &Problem, words: &Words) -> (Clean, Clean) {
    let id = format!("problem-{}", problem.kind.id());
    let arguments = problem.kind.arguments();
    let mut args = vec![("key", Arg::Text(&problem.key))];
    args.extend(arguments.iter().map(|(name, value)| (*name, Arg::Text(value))));
    (words.clean(&id, &args), words.clean(&format!("{id}.hint"), &args))
}
