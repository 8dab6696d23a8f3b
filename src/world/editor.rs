//! The person's own editor. Whoever calls this has given the terminal free.

use std::ffi::OsString;
use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};

use super::storage::{Disk, Storage, open_regular, read_at_most};
use super::trouble::why;
use crate::clean::{Clean, LONGEST, typed};
use crate::walkthrough::effect::{Outcome, Tried, Why};

/// The text that an editor has now, and its file.
static OPEN: Mutex<Option<(PathBuf, Arc<str>)>> = Mutex::new(None);

/// A run ends from outside while an editor has a text: the file goes, unless there is more in it than the checklist has.
pub(super) fn abandon() {
    let Some((file, text)) = OPEN.try_lock().ok().and_then(|mut open| open.take()) else { return };
    let same = open_regular(&file).and_then(|file| read_at_most(file, LARGEST)).is_ok_and(|now| now == text.as_bytes());
    if let (true, Some(folder)) = (same, file.parent()) {
        // What cannot be deleted lies in a folder of the session, which ends as well.
        let _ = fs::remove_dir_all(folder);
    }
}

fn open(now: Option<(PathBuf, Arc<str>)>) {
    *OPEN.lock().unwrap_or_else(PoisonError::into_inner) = now;
}

/// A text of 200,000 signs takes less, whatever they are.
const LARGEST: u64 = 4 << 20;

/// Hands a text to the editor that `VISUAL` or `EDITOR` names, and waits until it is left. Where a place is given, it lies
/// there meanwhile; else with the files of the running session.
pub fn edit(text: &Arc<str>, place: Option<&Path>) -> Outcome {
    edit_with(std::env::var_os("VISUAL"), std::env::var_os("EDITOR"), text, place)
}

fn edit_with(visual: Option<OsString>, editor: Option<OsString>, text: &Arc<str>, place: Option<&Path>) -> Outcome {
    let set = [visual, editor].into_iter().flatten().map(|value| value.to_string_lossy().into_owned());
    let command = set.into_iter().find(|value| !value.trim().is_empty()).unwrap_or_default();
    match run(&command, text, place) {
        Ok(text) => Outcome::Edited(text),
        Err(why) => Outcome::Failed { tried: Tried::Edit, why },
    }
}

fn run(command: &str, text: &Arc<str>, place: Option<&Path>) -> Result<Arc<str>, Why> {
    let mut words = command.split_whitespace();
    let none = || Why::NoEditor(Clean::line(command));
    let program = words.next().ok_or_else(none)?;
    let folder = Private::new(place).map_err(|error| why(&error, &std::env::temp_dir()))?;
    let file = folder.0.join("text.txt");
    let failed = |error: io::Error| why(&error, &folder.0);
    let mut new = Disk.create_new(&file).map_err(failed)?;
    Disk.write(&mut new, text.as_bytes()).map_err(failed)?;
    drop(new);
    open(Some((file.clone(), text.clone())));
    let status = Command::new(program).args(words).arg(&file).status();
    open(None);
    let status = status.map_err(|_| none())?;
    if !status.success() {
        // An editor that is left with an error was told to forget what was typed.
        return Ok(text.clone());
    }
    let Some(new) = open_regular(&file).and_then(|file| read_at_most(file, LARGEST)).ok().and_then(taken) else {
        // What was written there is nowhere else.
        std::mem::forget(folder);
        return Err(Why::EditorKept(Clean::line(&file.to_string_lossy())));
    };
    // Editors end the last line; the text did not.
    let new = if text.ends_with('\n') { &new } else { new.strip_suffix('\n').unwrap_or(&new) };
    Ok(Arc::from(new))
}

/// What an editor wrote, where a text can hold it.
fn taken(bytes: Vec<u8>) -> Option<String> {
    let new = String::from_utf8(bytes).ok()?;
    let new = typed(new.strip_prefix('\u{feff}').unwrap_or(&new));
    (new.chars().count() <= LONGEST).then_some(new)
}

/// A folder that nobody else can look into, gone with this value.
struct Private(PathBuf);

impl Private {
    fn new(place: Option<&Path>) -> io::Result<Private> {
        if let Some(place) = place {
            return Private::within(place);
        }
        let memory = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|path| path.is_absolute());
        let places = memory.into_iter().chain([std::env::temp_dir()]);
        let mut last = io::Error::from(io::ErrorKind::NotFound);
        for place in places {
            match Private::within(&place) {
                Ok(folder) => return Ok(folder),
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    fn within(place: &Path) -> io::Result<Private> {
        let mut builder = DirBuilder::new();
        builder.recursive(false);
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt;
            builder.mode(0o700);
        }
        let mut n = 0;
        loop {
            let path = place.join(format!("optout-{}-{n}", std::process::id()));
            match builder.create(&path) {
                Ok(()) => return Ok(Private(path)),
                // One that another made, or that a killed run left.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && n < 1000 => n += 1,
                Err(error) => return Err(error),
            }
        }
    }
}

impl Drop for Private {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn edit(command: &str) -> Outcome {
        edit_with(Some("  ".into()), Some(command.into()), &Arc::from("one\ntwo"), None)
    }

    #[test]
    fn the_editor_gets_a_private_file_and_its_text_comes_back() {
        let dir = tempfile::tempdir().unwrap();
        let script = dir.path().join("editor");
        let seen = dir.path().join("seen");
        let code = format!(
            "#!/bin/sh\nstat -c '%a' \"$2\" \"$(dirname \"$2\")\" > {}\nprintf 'three\\r\\n' >> \"$2\"\n",
            seen.display()
        );
        fs::write(&script, code).unwrap();
        let outcome = edit(&format!("sh {} -x", script.display()));
        assert_eq!(outcome, Outcome::Edited(Arc::from("one\ntwothree")));
        if cfg!(target_os = "linux") {
            assert_eq!(fs::read_to_string(seen).unwrap(), "600\n700\n");
        }
    }

    #[test]
    fn what_cannot_be_taken_from_an_editor_is_kept_and_its_place_named() {
        let dir = tempfile::tempdir().unwrap();
        let script = dir.path().join("editor");
        let long = "x".repeat(LONGEST + 1);
        for written in [&b"caf\xe9"[..], long.as_bytes()] {
            let source = dir.path().join("written");
            fs::write(&source, written).unwrap();
            fs::write(&script, format!("#!/bin/sh\ncat {} > \"$1\"\n", source.display())).unwrap();
            let place = dir.path().join("guest");
            fs::create_dir(&place).unwrap();
            let outcome =
                edit_with(None, Some(format!("sh {}", script.display()).into()), &Arc::from("one"), Some(&place));
            let Outcome::Failed { tried: Tried::Edit, why: Why::EditorKept(kept) } = outcome else {
                panic!("{outcome:?}")
            };
            assert!(Path::new(kept.as_str()).starts_with(&place));
            assert_eq!(fs::read(kept.as_str()).unwrap(), written);
            fs::remove_dir_all(&place).unwrap();
        }
    }

    #[test]
    fn an_editor_that_fails_changes_nothing_and_a_missing_one_is_named() {
        assert_eq!(edit("false"), Outcome::Edited(Arc::from("one\ntwo")));
        let missing = Why::NoEditor(Clean::line("no-such-editor -w"));
        assert_eq!(edit("no-such-editor -w"), Outcome::Failed { tried: Tried::Edit, why: missing });
        assert!(matches!(edit(""), Outcome::Failed { why: Why::NoEditor(_), .. }));
    }
}
