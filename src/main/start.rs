//! What a run begins with: content, checklist, the person's languages. Each failure is a sentence and an exit code.

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::Date;
use optout::clean::Clean;
use optout::faces::commands::{Colour, Globals};
use optout::guide::{Arg, Guide, Texts, Words, problems};
use optout::objection::checklist::{Checklist, VERSION};
use optout::objection::file::{self, Refused};
use optout::walkthrough::effect::{Change, Name, Why};
use optout::walkthrough::look::Look;
use optout::walkthrough::model::Setup;
use optout::world::guest::Guest;
use optout::world::people::Folk;
use optout::world::save;
use optout::world::saver::Shelf;
use optout::world::storage;
use optout::world::{clock, content, place};

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
    let found = content::read_folder(&folder, built_in.texts().hosts()).map_err(|why| {
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
    /// The folder that holds it for a guest, to be wiped at the end.
    pub guest: Option<Guest>,
}

impl Kept {
    /// A file with nothing in it.
    pub fn empty(path: PathBuf) -> Kept {
        Kept { path, text: String::new(), list: Checklist::default(), read_only: None, guest: None }
    }
}

/// Where the checklist is.
///
/// # Errors
/// Where there is no place for one.
pub fn checklist_place(wanted: &Wanted, words: &Words) -> Result<PathBuf, Stop> {
    place::checklist(wanted.file.as_deref(), wanted.person.as_deref())
        .map_err(|error| Stop { lines: vec![words.clean(no_place(&error), &[])], code: 2 })
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
        return Ok(Kept::empty(PathBuf::from("practice.toml")));
    }
    if wanted.guest {
        let guest = Guest::new().map_err(|error| stop("guest-no-folder", &[("reason", &error.to_string())]))?;
        return Ok(Kept { guest: Some(guest.clone()), ..Kept::empty(guest.checklist()) });
    }
    let path = checklist_place(wanted, words)?;
    let shown = path.to_string_lossy().into_owned();
    let text = save::load(&storage::Disk, &path).map_err(|why| {
        let reason = words.string(why.id(), &[("detail", Arg::Text(why.detail().as_str()))]);
        stop("checklist-not-read", &[("file", &shown), ("reason", &reason)])
    })?;
    let text = text.unwrap_or_default();
    let list = file::read(&text).map_err(|fault| {
        let place = [("line", fault.line.to_string()), ("column", fault.column.to_string())];
        let told = stop(
            "checklist-broken",
            &[("file", &shown), ("line", &place[0].1), ("column", &place[1].1), ("reason", fault.reason.as_str())],
        );
        // Whoever stands before a broken file is told who can help.
        Stop { lines: told.lines.into_iter().chain([words.clean("checklist-doctor", &[])]).collect(), ..told }
    })?;
    let read_only = (list.version > VERSION).then_some(Why::Newer);
    Ok(Kept { path, text, list, read_only, guest: None })
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
            ascii: wanted.ascii.then_some(true),
            mouse: wanted.mouse.then_some(true),
        },
        read_only: kept.read_only.clone(),
    }
}
