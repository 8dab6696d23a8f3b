//! One command: what it is given, run, and its exit code.

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};

use clap_complete::CompleteEnv;
use optout::clean::Clean;
use optout::faces::commands::{self, Call, Colour, Command, Look, complete};
use optout::guide::{Guide, Texts, Words};
use optout::objection::checklist::Checklist;
use optout::walkthrough::look::PALETTES;
use optout::world::clock;

use crate::asked;
use crate::errands::Errands;
use crate::guest::Parting;
use crate::start::{self, Kept, Stop, Wanted};

/// Runs a command.
///
/// # Errors
/// Where it cannot begin.
pub fn run(command: &Command, built_in: Guide, wanted: &mut Wanted, language: &str) -> Result<u8, Stop> {
    let (guide, faults) = guide(command, built_in, wanted, language)?;
    // A folder of one's own can hold a language that is not built in.
    let words = guide.words(&start::language(&guide, wanted.language.as_deref()));
    start::known_language(&guide, wanted, &words)?;
    start::pass_over_language(&guide, wanted, &words);
    let wanted: &Wanted = wanted;
    let kept = kept(command, wanted, &words)?;
    let file = Clean::line(&kept.path.to_string_lossy());
    let words = match &kept.list.settings.language {
        Some(own) if wanted.language.is_none() => guide.words(guide.nearest_language(own).unwrap_or(words.tag())),
        _ => words,
    };
    let call = Call {
        guide: &guide,
        list: &kept.list,
        words: &words,
        today: wanted.today.unwrap_or_else(clock::today),
        file: &file,
        look: look(wanted, kept.list.settings.ascii, &PALETTES),
        person: wanted.person.as_deref(),
        lang: wanted.lang.as_deref(),
    };
    let mut errands = Errands { kept: &kept, wanted, words: &words, faults };
    let (mut out, mut err) = (io::stdout().lock(), io::stderr().lock());
    if wanted.practice {
        // An answer must not look as if it had been kept; where stderr is closed, nobody is misled.
        let _ = writeln!(err, "{}", words.clean("practice-begun", &[]));
    }
    let code = commands::run(command, &call, &mut errands, &mut out, &mut err);
    if let Some(wiped) = Parting::of(kept.guest.as_ref(), &words).wipe() {
        // Said beside the answer, never in it.
        let _ = writeln!(err, "{}", wiped.said);
    }
    Ok(code)
}

/// What is known. A folder that breaks a rule stops all but the doctor, who goes by what is built in and says so.
fn guide(command: &Command, built_in: Guide, wanted: &Wanted, language: &str) -> Result<(Guide, Vec<Clean>), Stop> {
    match start::guide(built_in, wanted, language) {
        Ok(guide) => Ok((guide, Vec::new())),
        Err(stop) if matches!(command, Command::Doctor(_)) => Ok((Guide::open(Texts::embedded()), stop.lines)),
        Err(stop) => Err(stop),
    }
}

/// The checklist; where it cannot be read, an empty one for the commands that do without.
fn kept(command: &Command, wanted: &Wanted, words: &Words) -> Result<Kept, Stop> {
    match start::checklist(wanted, words) {
        Err(_) if command.needs_no_checklist() => Ok(Kept::empty(start::checklist_place(wanted, words)?)),
        other => other,
    }
}

fn look<'a>(wanted: &Wanted, ascii: Option<bool>, palettes: &'a [&'static str]) -> Look<'a> {
    let colour = match wanted.colour {
        Colour::Always => true,
        Colour::Never => false,
        Colour::Auto => io::stdout().is_terminal() && !start::is_dumb() && start::wants_colour(),
    };
    Look { colour, ascii: wanted.ascii || ascii == Some(true), palettes }
}

/// Answers a shell that asks what can come next. Says whether one did.
///
/// # Errors
/// Where it is a shell that is not known.
pub fn completed(arguments: &[OsString], guide: &Guide, language: &str) -> Result<bool, Stop> {
    let words = guide.words(language);
    let command = || {
        let list = list_asked_about(arguments, &words);
        let (file, look) = (Clean::default(), Look::default());
        let call = Call {
            guide,
            list: &list,
            words: &words,
            today: clock::today(),
            file: &file,
            look,
            person: None,
            lang: None,
        };
        complete::command(&call, asked::flag_is_begun(arguments))
    };
    let asked = CompleteEnv::with_factory(command).var(complete::VARIABLE).try_complete(arguments, None);
    asked.map_err(|error| Stop { lines: vec![Clean::line(&error.to_string())], code: 2 })
}

/// The checklist whose ids can come next: that of the flags that were typed so far. A guest begins with none, and one that
/// cannot be read is no reason to complete nothing.
fn list_asked_about(arguments: &[OsString], words: &Words) -> Checklist {
    let typed = asked::globals(arguments);
    if typed.guest {
        return Checklist::default();
    }
    let kept = Wanted::of(typed).and_then(|wanted| start::checklist(&wanted, words));
    kept.map(|kept| kept.list).unwrap_or_default()
}
