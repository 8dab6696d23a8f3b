//! A fault of ours.

use std::io::{self, Write};
use std::sync::Mutex;
use std::time::Duration;

use optout::faces::fullscreen::screen;
use optout::guide::Words;
use optout::world::saver::Saver;
use optout::world::watchdog;

/// How long the last save before a panic ends the program may take.
const LAST_SAVE: Duration = Duration::from_secs(1);

/// What is said where all is saved, and where not.
pub fn sentences(words: &Words) -> (String, String) {
    ["panicked", "parting-unsaved"].map(|id| words.string(id, &[])).into()
}

/// A fault of ours: the terminal is given back, what waits is saved, and nothing personal is printed. A panic's own message
/// can hold what a person wrote, so only its place is named. Of the two sentences the first says that all is saved.
pub fn leave_well(saver: Saver, sentences: (String, String), last: watchdog::Last) {
    let last = Mutex::new(Some(last));
    std::panic::set_hook(Box::new(move |info| {
        screen::leave();
        let saved = saver.close(LAST_SAVE);
        // A second panic finds nothing left to do.
        if let Some(said) = last.try_lock().ok().and_then(|mut last| last.take()).and_then(|last| last(saved)) {
            let _ = writeln!(io::stderr(), "{said}");
        }
        let place = info.location().map(|at| format!(" ({}:{})", at.file(), at.line())).unwrap_or_default();
        let sentence = if saved { &sentences.0 } else { &sentences.1 };
        let _ = writeln!(io::stderr(), "{sentence}{place}");
        std::process::abort();
    }));
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, reason = "a test that panics has failed")]
#[allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]
mod tests {
    use std::os::unix::process::ExitStatusExt;
    use std::path::PathBuf;
    use std::process::Command;
    use std::sync::Arc;

    use optout::objection::based::Based;
    use optout::objection::change::Change;
    use optout::objection::checklist::Checklist;
    use optout::objection::file;
    use optout::world::saver::Shelf;
    use optout::world::storage;

    use super::*;

    /// Where the run that is to panic keeps its checklist; without it, this is the run that looks on.
    const PLACE: &str = "OPTOUT_TEST_PANIC";

    fn panics(path: PathBuf) -> ! {
        let apply = Arc::new(|text: &str, changes: &[Based]| Ok(file::merge(text, changes, "").unwrap()));
        let shelf = Shelf { storage: Arc::new(storage::Disk), path, known: Arc::from(""), apply };
        let saver = Saver::new(shelf, Arc::new(drop));
        let name = Change::Person("name", Some("Léa Martin".into()));
        saver.give(vec![Based::on(&Checklist::default(), name)]);
        leave_well(saver, ("Something broke.".into(), "Not saved.".into()), Box::new(|_| Some("Wiped.".into())));
        panic!("lea@example.org");
    }

    #[test]
    fn a_panic_saves_and_says_where_and_nothing_of_what_was_written() {
        if let Some(place) = std::env::var_os(PLACE) {
            panics(place.into());
        }
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("checklist.toml");
        let name = "panicked::tests::a_panic_saves_and_says_where_and_nothing_of_what_was_written";
        let run = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", name, "--nocapture"])
            .env(PLACE, &path)
            .output()
            .unwrap();
        let said = String::from_utf8(run.stderr).unwrap();
        assert!(said.contains("Wiped.\nSomething broke. (src/main/panicked.rs:"), "{said}");
        assert!(!said.contains("example.org") && !said.contains("Martin"), "{said}");
        assert_eq!(run.status.signal(), Some(rustix::process::Signal::ABORT.as_raw()));
        assert!(std::fs::read_to_string(&path).unwrap().contains("Léa Martin"));
    }
}
