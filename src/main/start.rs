//! What a run begins with: content, checklist, the person's languages. Each failure is a sentence and an exit code.

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;
use optout::clean::Clean;
use optout::faces::commands::{Colour, Globals};
use optout::guide::{Arg, Guide, Texts, Words, problems};
use optout::objection::based;
use optout::objection::file::{self, Refused};
use optout::walkthrough::effect::{Based, Clash, Name, Why};
use optout::walkthrough::look::Look;
use optout::walkthrough::model::Setup;
use optout::world::people::Folk;
use optout::world::saver::{Saver, Shelf};
use optout::world::storage;
use optout::world::{clock, content, env, place};

pub use crate::kept::{Kept, checklist, checklist_place, checklist_to_walk};

/// What was asked for on the command line and by the environment, as far as it concerns every way of running.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// `--file`; `OPTOUT_FILE` is read where the place is found.
    pub file: Option<PathBuf>,
    /// `--person`.
    pub person: Option<String>,
    /// `--guest`.
    pub guest: bool,
    /// `--content`, `OPTOUT_CONTENT`.
    pub content: Option<PathBuf>,
    /// `--lang`, `OPTOUT_LANG`.
    pub language: Option<String>,
    /// `--lang` as it stands, which a letter can be written in.
    pub lang: Option<String>,
    /// `--practice`.
    pub practice: bool,
    /// `--plain`, `OPTOUT_PLAIN`.
    pub plain: bool,
    /// `--ascii`.
    pub ascii: bool,
    /// `--palette`.
    pub palette: Option<String>,
    /// `--mouse`.
    pub mouse: bool,
    /// `--color`.
    pub colour: Colour,
    /// `--today`, `OPTOUT_TODAY`.
    pub today: Option<Date>,
}

impl Wanted {
    /// Flags, and behind them the environment.
    ///
    /// # Errors
    /// Where a date in the environment is none.
    pub fn of(globals: Globals) -> Result<Wanted, Stop> {
        let today = match (globals.today, set("OPTOUT_TODAY")) {
            (Some(day), _) => Some(day),
            (None, Some(day)) => Some(day.to_string_lossy().parse().map_err(|_| {
                let line = Clean::line(&format!("OPTOUT_TODAY: {}", day.to_string_lossy()));
                Stop { lines: vec![line], code: 2 }
            })?),
            (None, None) => None,
        };
        Ok(Wanted {
            file: globals.file,
            person: globals.person,
            guest: globals.guest,
            content: globals.content.or_else(|| set("OPTOUT_CONTENT").map(PathBuf::from)),
            lang: globals.lang.clone(),
            language: globals.lang.or_else(|| set("OPTOUT_LANG").map(|tag| tag.to_string_lossy().into_owned())),
            practice: globals.practice,
            plain: globals.plain || set("OPTOUT_PLAIN").is_some_and(|value| value != "0"),
            ascii: globals.ascii,
            palette: globals.palette,
            mouse: globals.mouse,
            colour: globals.color.unwrap_or_default(),
            today,
        })
    }
}

/// A variable of the environment that is not empty.
pub fn set(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

/// Whether the terminal can only show lines.
pub fn is_dumb() -> bool {
    set("TERM").is_none_or(|term| term == "dumb")
}

/// Whether the environment leaves colour as it is.
pub fn wants_colour() -> bool {
    set("CLICOLOR_FORCE").is_some_and(|value| value != "0") || set("NO_COLOR").is_none()
}

/// The language that the command line or the environment asks for, before anything is read: help needs it.
pub fn language_of(arguments: &[OsString]) -> Option<String> {
    let mut words = arguments.iter().map(|word| word.to_string_lossy());
    let given = loop {
        match words.next() {
            None => break None,
            Some(word) if word == "--lang" => break words.next().map(|tag| tag.into_owned()),
            Some(word) => {
                if let Some(tag) = word.strip_prefix("--lang=") {
                    break Some(tag.to_owned());
                }
            }
        }
    };
    given.or_else(|| set("OPTOUT_LANG").map(|tag| tag.to_string_lossy().into_owned()))
}

/// The language with words that is nearest to what was asked for, else to what the system speaks.
pub fn language(guide: &Guide, own: Option<&str>) -> String {
    let locales: Vec<String> = sys_locale::get_locales().collect();
    let mut wanted = own.into_iter().chain(locales.iter().map(String::as_str));
    wanted.find_map(|tag| guide.nearest_language(tag)).unwrap_or("en").to_owned()
}

/// The language of a walk: the flag, the setting of the file, the system's.
pub fn walk_language(guide: &Guide, wanted: &Wanted, kept: &Kept) -> String {
    let own = wanted.language.as_deref().or(kept.list.settings.language.as_deref());
    language(guide, own)
}

/// Output that could not be written.
pub fn failed(words: &Words, error: &std::io::Error) -> Stop {
    Stop { lines: vec![words.clean("error-other", &[("detail", Arg::Text(&error.to_string()))])], code: 1 }
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
pub fn guide(built_in: Guide, wanted: &Wanted, language: &str) -> Result<Guide, Stop> {
    let kept = || place::data().ok().map(|data| data.join("content")).filter(|folder| folder.is_dir());
    let Some(folder) = wanted.content.clone().or_else(kept) else { return Ok(built_in) };
    let words = built_in.words(language);
    let found = content::read_folder(&folder, &built_in.texts().hosts()).map_err(|why| {
        let reason = words.string(why.id(), &[("detail", Arg::Text(why.detail().as_str()))]);
        let folder = folder.to_string_lossy();
        let blanks = [("folder", Arg::Text(&folder)), ("reason", Arg::Text(&reason))];
        Stop { lines: vec![words.clean("content-unreadable", &blanks)], code: 1 }
    })?;
    let ignored =
        found.ignored.iter().map(|(name, _)| words.clean("content-ignored", &[("file", Arg::Text(name.as_str()))]));
    let mut lines: Vec<Clean> = ignored.collect();
    let mut texts = Texts::embedded();
    texts.override_with(found.texts);
    let guide = Guide::open(texts);
    let today = wanted.today.unwrap_or_else(clock::today);
    lines.extend(problems::check(&guide, today).iter().flat_map(|problem| {
        let (fault, hint) = problems::worded(problem, &words);
        let place = format!("{}:{}: {}", problem.file, problem.line, problem.key);
        [Clean::line(&format!("{place}: {fault}")), Clean::line(&format!("  {hint}"))]
    }));
    if lines.is_empty() {
        return Ok(guide);
    }
    let folder = folder.to_string_lossy();
    lines.push(words.clean("content-stopped", &[("folder", Arg::Text(&folder))]));
    Err(Stop { lines, code: 1 })
}

/// Whether the program speaks a language or writes letters in it, whatever the country behind it.
fn is_known(guide: &Guide, tag: &str) -> bool {
    let base = |tag: &str| tag.split(['-', '_', '.', '@']).next().unwrap_or_default().to_lowercase();
    guide.nearest_language(tag).is_some() || guide.letter_languages().iter().any(|known| base(known) == base(tag))
}

/// The language that `--lang` names: one that the program speaks or writes letters in, whatever the country behind it.
///
/// # Errors
/// Where it is none of these: wrong use, with those that there are.
pub fn known_language(guide: &Guide, wanted: &Wanted, words: &Words) -> Result<(), Stop> {
    let Some(tag) = &wanted.lang else { return Ok(()) };
    if is_known(guide, tag) {
        return Ok(());
    }
    let letters = guide.letter_languages();
    let args = [("value", Arg::Text(tag)), ("known", Arg::Text(&letters.join(", ")))];
    Err(Stop { lines: vec![words.clean("set-language", &args)], code: 2 })
}

/// Goes on without the language that the environment names where it is none that is known, and says so: whoever set it long ago
/// for all programs must not be kept from this one.
pub fn pass_over_language(guide: &Guide, wanted: &mut Wanted, words: &Words) {
    let Some(tag) = wanted.language.take_if(|tag| wanted.lang.is_none() && !is_known(guide, tag)) else { return };
    let line = words.clean("language-passed-over", &[("value", Arg::Text(&tag))]);
    // Where stderr is closed, nobody is misled.
    let _ = writeln!(std::io::stderr(), "{line}");
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

/// How changes get into the file.
pub fn shelf(kept: &Kept, words: &Words) -> Shelf {
    let header = words.string("checklist-header", &[]);
    let apply = move |text: &str, changes: &[Based]| {
        file::merge(text, changes, &header).map_err(|refused| match refused {
            Refused::Newer(_) => Why::Newer,
            Refused::Unreadable(fault) => Why::Unreadable(fault.reason),
        })
    };
    Shelf {
        storage: Arc::new(storage::Disk),
        path: kept.path.clone(),
        known: kept.text.as_str().into(),
        apply: Arc::new(apply),
    }
}

/// Whose checklists there are beside this one.
pub fn folk(wanted: &Wanted, kept: &Kept) -> Folk {
    let own = match wanted.person {
        Some(_) => place::checklist(None, None).unwrap_or_else(|_| kept.path.clone()),
        None => kept.path.clone(),
    };
    Folk { own, folder: place::data().ok().map(|data| data.join(place::PEOPLE)), guest: kept.guest.clone() }
}

/// Whether more than one person's checklist can be meant.
fn is_shared(wanted: &Wanted, kept: &Kept) -> bool {
    wanted.person.is_some() || !folk(wanted, kept).named().is_empty()
}

/// What another window had changed too, and nobody could be asked about any more: it is said, so that it is not lost.
pub fn untold(words: &Words, saver: &Saver) -> Vec<Clean> {
    let line = |clash: Clash| words.clean("clash-unsaved", &[("mine", Arg::Text(&based::value(&clash.mine)))]);
    saver.untold().into_iter().map(line).collect()
}

/// What the walk is told about its surroundings.
pub fn setup(wanted: &Wanted, guide: &Guide, kept: &Kept) -> Setup {
    Setup {
        languages: languages(wanted),
        language_is_given: wanted.language.is_some(),
        country: country(),
        practice: wanted.practice,
        person: wanted.person.as_deref().and_then(Name::of),
        shared: !wanted.practice && kept.guest.is_none() && is_shared(wanted, kept),
        guest: kept.guest.is_some(),
        own_content: guide.texts().own().next().is_some(),
        file: Clean::line(&kept.path.to_string_lossy()),
        look: Look {
            palette: wanted.palette.clone(),
            ascii: (wanted.ascii || (kept.list.settings.ascii.is_none() && env::speaks_another_set())).then_some(true),
            mouse: wanted.mouse.then_some(true),
        },
        read_only: kept.read_only.clone(),
        unread: kept.unread.clone(),
    }
}
