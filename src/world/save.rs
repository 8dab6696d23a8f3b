//! One save: whole or not at all, and never over what could not be read.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use jiff::civil::Date;

use super::storage::{Lock, Storage};
use super::trouble::{has_no_locks, shown, why};
use crate::clean::Clean;
use crate::walkthrough::effect::{Based, Clash, Merged, Renamed, Why};

/// How changes get into a text. Handed in: this room does not know what a checklist is.
pub type Apply = Arc<dyn Fn(&str, &[Based]) -> Result<Merged, Why> + Send + Sync>;

/// How long a save waits for another program's.
const PATIENCE: Duration = Duration::from_secs(2);
/// How many days' backups are kept.
const BACKUPS: usize = 7;
/// A chain of links longer than this is a circle.
const LINKS: usize = 40;

/// What a save found and what it left.
#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    /// The text that was in the file.
    pub before: Arc<str>,
    /// The text that is in it now.
    pub now: Arc<str>,
    /// Changes that are not in it: another window changed the same values.
    pub clashes: Vec<Clash>,
    /// New accounts that have another id in it.
    pub renamed: Vec<Renamed>,
}

/// Why a save did not end well.
#[derive(Clone, Debug, PartialEq)]
pub struct Trouble {
    /// The reason.
    pub why: Why,
    /// The new text is in its place, but the disk did not confirm it: the changes are made and must not be made again,
    /// only written again.
    pub in_place: Option<Saved>,
}

impl From<Why> for Trouble {
    fn from(why: Why) -> Trouble {
        Trouble { why, in_place: None }
    }
}

/// The text of the file; `None` where there is none yet.
///
/// # Errors
/// Everything but "there is no such file": what cannot be read is not empty.
pub fn load(storage: &dyn Storage, path: &Path) -> Result<Option<String>, Why> {
    let path = resolve(storage, path)?;
    let bytes = match storage.read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) if error.kind() == ErrorKind::InvalidData => {
            return Err(Why::Unreadable(Clean::line(&error.to_string())));
        }
        Err(error) if error.kind() == ErrorKind::IsADirectory => return Err(Why::NoFile(shown(&path))),
        Err(error) => return Err(why(&error, folder(&path))),
    };
    let text = String::from_utf8(bytes).map_err(|error| {
        Why::Unreadable(Clean::line(&format!("not UTF-8 text at byte {}", error.utf8_error().valid_up_to())))
    })?;
    Ok(Some(text))
}

/// Puts changes into the file. With `anew` it is written even where nothing changes.
///
/// # Errors
/// Says why not; then the file is as it was, or [`Trouble::in_place`] says what is in it.
pub fn save(
    storage: &dyn Storage,
    path: &Path,
    changes: &[Based],
    anew: bool,
    today: Date,
    apply: &Apply,
) -> Result<Saved, Trouble> {
    let names = Names::of(resolve(storage, path)?);
    let failed = |error: io::Error| Trouble::from(why(&error, &names.folder));
    storage.make_dir(&names.folder).map_err(failed)?;
    let lock = take_lock(storage, &names.lock).map_err(|error| error.map_or(Why::Locked.into(), failed))?;
    let found = load(storage, &names.file)?;
    let before: Arc<str> = Arc::from(found.as_deref().unwrap_or_default());
    let Merged { text, clashes, renamed } = apply(&before, changes)?;
    let saved = Saved { before, now: Arc::from(text), clashes, renamed };
    if saved.before == saved.now && !(anew && found.is_some()) {
        return Ok(saved);
    }
    if found.is_some() {
        // A backup that cannot be made is no reason to lose what the person just did.
        let _ = back_up(storage, &names, &saved.before, today);
    }
    if lock.is_none() && load(storage, &names.file)? != found {
        // Without a lock a second look is all the care there is.
        return Err(Why::Locked.into());
    }
    replace(storage, &names.temp, &names.file, saved.now.as_bytes()).map_err(failed)?;
    storage.sync_dir(&names.folder).map_err(|error| Trouble { in_place: Some(saved.clone()), ..failed(error) })?;
    Ok(saved)
}

/// The names around a checklist.
pub(super) struct Names {
    pub(super) file: PathBuf,
    pub(super) folder: PathBuf,
    pub(super) temp: PathBuf,
    pub(super) lock: PathBuf,
    stem: String,
}

impl Names {
    pub(super) fn of(file: PathBuf) -> Names {
        let folder = folder(&file).to_path_buf();
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Names {
            temp: folder.join(format!(".{name}.tmp")),
            lock: folder.join(format!("{name}.lock")),
            file,
            folder,
            stem,
        }
    }

    /// Where the copies of earlier days lie.
    pub(super) fn backups(&self) -> PathBuf {
        self.folder.join("backups")
    }

    fn backup(&self, date: &str) -> String {
        format!("{}-{date}.toml", self.stem)
    }

    /// Whether a file in the folder of copies is one of this checklist.
    pub(super) fn is_backup(&self, name: &str) -> bool {
        let date = name.strip_prefix(&self.stem).and_then(|rest| rest.strip_prefix('-')?.strip_suffix(".toml"));
        date.is_some_and(|date| date.parse::<Date>().is_ok_and(|day| self.backup(&day.to_string()) == name))
    }
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Follows links to the file itself, which may not be there yet: a link is never replaced by a file.
pub(super) fn resolve(storage: &dyn Storage, path: &Path) -> Result<PathBuf, Why> {
    let mut path = path.to_path_buf();
    for _ in 0..LINKS {
        match storage.link_target(&path) {
            Ok(Some(target)) => path = folder(&path).join(target),
            Ok(None) => return Ok(path),
            Err(error) => return Err(why(&error, folder(&path))),
        }
    }
    Err(Why::Unreadable(Clean::line("a circle of links")))
}

/// The lock, or none where there are no locks. `Err(None)` is "another holds it".
pub(super) fn take_lock(storage: &dyn Storage, path: &Path) -> Result<Option<Lock>, Option<io::Error>> {
    let end = Instant::now() + PATIENCE;
    loop {
        match storage.lock(path) {
            Ok(Some(lock)) => return Ok(Some(lock)),
            Ok(None) if Instant::now() >= end => return Err(None),
            Ok(None) => thread::sleep(Duration::from_millis(10)),
            Err(error) if has_no_locks(&error) => return Ok(None),
            Err(error) => return Err(Some(error)),
        }
    }
}

/// Writes a file beside its place and moves it there.
pub(super) fn replace(storage: &dyn Storage, temp: &Path, target: &Path, bytes: &[u8]) -> io::Result<()> {
    match storage.remove(temp) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        // One that a killed save left behind is gone, or there was none.
        _ => {}
    }
    let mut file = storage.create_new(temp)?;
    let written =
        storage.write(&mut file, bytes).and_then(|()| storage.sync(&file)).and_then(|()| storage.rename(temp, target));
    drop(file);
    written.inspect_err(|_| {
        // What cannot be taken away now is taken away by the next save.
        let _ = storage.remove(temp);
    })
}

/// Keeps the version before the first change of a day.
fn back_up(storage: &dyn Storage, names: &Names, text: &str, today: Date) -> io::Result<()> {
    let folder = names.backups();
    let new = names.backup(&today.to_string());
    let all = match storage.list(&folder) {
        Ok(all) => all,
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(error),
    };
    if all.contains(&new) {
        return Ok(());
    }
    storage.make_dir(&folder)?;
    replace(storage, &names.temp, &folder.join(&new), text.as_bytes())?;
    storage.sync_dir(&folder)?;
    let mut older: Vec<_> = all.into_iter().filter(|name| names.is_backup(name)).collect();
    older.sort_unstable();
    for name in older.iter().rev().skip(BACKUPS - 1) {
        storage.remove(&folder.join(name))?;
    }
    Ok(())
}
