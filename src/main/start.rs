//! What a run begins with: content, checklist, the person's languages. Each failure is a sentence and an exit code.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use optout::clean::Clean;
use optout::guide::{Arg, Guide, Texts, Words, problems};
use optout::objection::checklist::{Checklist, VERSION};
use optout::objection::file::{self, Refused};
use optout::walkthrough::effect::{Change, Why};
use optout::walkthrough::model::Setup;
use optout::world::save;
use optout::world::saver::Shelf;
use optout::world::storage::Disk;
use optout::world::{content, place};

/// What was asked for on the command line, as far as it concerns every way of running.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// `--file`, `OPTOUT_FILE`.
    pub file: Option<PathBuf>,
    /// `--person`.
    pub person: Option<String>,
    /// `--content`, `OPTOUT_CONTENT`.
    pub content: Option<PathBuf>,
    /// `--lang`, `OPTOUT_LANG`.
    pub language: Option<String>,
    /// `--practice`.
    pub practice: bool,
}

/// Why a run cannot begin: what is printed to stderr, and the exit code.
#[derive(Debug)]
pub struct Stop {
    /// Lines for stderr.
    pub lines: Vec<Clean>,
    /// Exit code.
    pub code: u8,
}

/// What is known, with the folder of somebody's own laid over it.
///
/// # Errors
/// Where the folder cannot be read, or anything in it breaks a rule: every fault is listed.
pub fn guide(folder: Option<&Path>, language: &str, today: Date) -> Result<Guide, Stop> {
    let mut texts = Texts::embedded();
    let own = folder
        .map(Path::to_path_buf)
        .or_else(|| place::data().ok().map(|data| data.join("content")).filter(|f| f.is_dir()));
    let Some(own) = own else { return Ok(Guide::open(texts)) };
    let plain = Guide::open(Texts::embedded());
    let words = plain.words(plain.nearest_language(language).unwrap_or("en"));
    let found = content::read_folder(&own).map_err(|why| {
        let (reason, folder) =
            (words.string(why.id(), &[("detail", Arg::Text(why.detail().as_str()))]), own.to_string_lossy());
        Stop {
            lines: vec![
                words.clean("content-unreadable", &[("folder", Arg::Text(&folder)), ("reason", Arg::Text(&reason))]),
            ],
            code: 1,
        }
    })?;
    let ignored = found.ignored.iter().map(|(name, why)| {
        words
            .clean("content-ignored", &[("file", Arg::Text(name.as_str())), ("reason", Arg::Text(&format!("{why:?}")))])
    });
    let mut lines: Vec<Clean> = ignored.collect();
    texts.override_with(found.texts);
    let guide = Guide::open(texts);
    lines.extend(problems::check(&guide, today).iter().flat_map(|problem| {
        let (fault, hint) = problems::worded(problem, &words);
        [fault, hint]
    }));
    if lines.is_empty() { Ok(guide) } else { Err(Stop { lines, code: 1 }) }
}

/// The languages that the person asked for, best first.
pub fn languages(wanted: &Wanted) -> Vec<String> {
    wanted.language.iter().cloned().chain(sys_locale::get_locales()).collect()
}

/// The country of the person's locale, as a guess.
pub fn country() -> Option<String> {
    sys_locale::get_locales().find_map(|tag| {
        let part = tag.split(['-', '_', '.']).nth(1)?.to_owned();
        (part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase())).then_some(part)
    })
}

/// A person's file: where it is, what is in it, and whether it may be written.
pub struct Kept {
    /// Its place.
    pub path: PathBuf,
    /// Its text; empty where there is none yet.
    pub text: String,
    /// What is in it.
    pub list: Checklist,
    /// Why it is only read.
    pub read_only: Option<Why>,
}

/// Reads the checklist.
///
/// # Errors
/// Where there is a file that cannot be read: it is never overwritten.
pub fn checklist(wanted: &Wanted, words: &Words) -> Result<Kept, Stop> {
    let stop = |id: &str, args: &[(&str, &str)]| {
        let args: Vec<_> = args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
        Stop { lines: vec![words.clean(id, &args)], code: 1 }
    };
    if wanted.practice {
        return Ok(Kept {
            path: PathBuf::from("practice.toml"),
            text: String::new(),
            list: Checklist::default(),
            read_only: None,
        });
    }
    let path = place::checklist(wanted.file.as_deref(), wanted.person.as_deref())
        .map_err(|error| Stop { lines: vec![words.clean(no_place(&error), &[])], code: 2 })?;
    let shown = path.to_string_lossy().into_owned();
    let text = save::load(&Disk, &path).map_err(|why| {
        let reason = words.string(why.id(), &[("detail", Arg::Text(why.detail().as_str()))]);
        stop("checklist-not-read", &[("file", &shown), ("reason", &reason)])
    })?;
    let text = text.unwrap_or_default();
    let list = file::read(&text).map_err(|fault| {
        let place = [("line", fault.line.to_string()), ("column", fault.column.to_string())];
        stop(
            "checklist-broken",
            &[("file", &shown), ("line", &place[0].1), ("column", &place[1].1), ("reason", fault.reason.as_str())],
        )
    })?;
    let read_only = (list.version > VERSION).then_some(Why::Newer);
    Ok(Kept { path, text, list, read_only })
}

fn no_place(error: &place::NoPlace) -> &'static str {
    match error {
        place::NoPlace::Name => "no-place-name",
        place::NoPlace::NoHome => "no-place-home",
        place::NoPlace::Here(_) => "no-place-here",
    }
}

/// How changes get into the file.
pub fn shelf(kept: &Kept, words: &Words) -> Shelf {
    let header = words.string("checklist-header", &[]);
    let apply = move |text: &str, changes: &[Change]| {
        file::apply_to_text(text, changes, &header).map_err(|refused| match refused {
            Refused::Newer(_) => Why::Newer,
            Refused::Unreadable(fault) => Why::Unreadable(fault.reason),
        })
    };
    Shelf { storage: Arc::new(Disk), path: kept.path.clone(), known: kept.text.as_str().into(), apply: Arc::new(apply) }
}

/// What the walk is told about its surroundings.
pub fn setup(wanted: &Wanted, guide: &Guide, kept: &Kept) -> Setup {
    Setup {
        languages: languages(wanted),
        language_is_given: wanted.language.is_some(),
        country: country(),
        practice: wanted.practice,
        own_content: guide.texts().own().next().is_some(),
        file: Clean::line(&kept.path.to_string_lossy()),
        read_only: kept.read_only.clone(),
    }
}
