//! What lies around a checklist, looked at and repaired: copies of earlier days, modes, what a killed save left.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::save::{Names, load, replace, resolve, take_lock};
use super::storage::{Lock, Storage};
use super::trouble::why;
use crate::walkthrough::effect::Why;

/// How many files that could not be read are kept.
pub(super) const BROKEN: usize = 3;

/// The lock of a checklist, and the names around it.
pub(super) fn locked(storage: &dyn Storage, path: &Path) -> Result<(Names, Option<Lock>), Why> {
    let names = Names::of(resolve(storage, path)?);
    let lock = take_lock(storage, &names.lock)
        .map_err(|error| error.map_or(Why::Locked, |error| why(&error, &names.folder)))?;
    Ok((names, lock))
}

/// The copies of earlier days, the newest first, each with its text where it is text.
pub fn backups(storage: &dyn Storage, path: &Path) -> Vec<(String, Option<String>)> {
    let Ok(file) = resolve(storage, path) else { return Vec::new() };
    let names = Names::of(file);
    let mut found = storage.list(&names.backups()).unwrap_or_default();
    found.retain(|name| names.is_backup(name));
    found.sort_unstable_by(|a, b| b.cmp(a));
    let text = |name: &String| load(storage, &names.backups().join(name)).ok().flatten();
    found.into_iter().map(|name| (name.clone(), text(&name))).collect()
}

/// Puts a copy into the place of the checklist. What is there is kept as `….broken-1`, three at most; its name is given.
///
/// # Errors
/// Where anything could not be read or written; then the checklist is as it was.
pub fn restore(storage: &dyn Storage, path: &Path, backup: &str) -> Result<Option<PathBuf>, Why> {
    let (names, _lock) = locked(storage, path)?;
    let failed = |error| why(&error, &names.folder);
    let whole = storage.read(&names.backups().join(backup)).map_err(failed)?;
    let broken = match storage.read(&names.file) {
        Ok(bytes) => Some(set_aside(storage, &names, &bytes)?),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(failed(error)),
    };
    replace(storage, &names.temp, &names.file, &whole).map_err(failed)?;
    // It is in its place now, whatever the disk says of the folder; the next save asks it again.
    let _ = storage.sync_dir(&names.folder);
    Ok(broken)
}

/// The first name like this one that no file has: `checklist-2.toml`.
pub fn free(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_os_string();
    let named = |n: u32| {
        let mut name = stem.clone();
        name.push(format!("-{n}.toml"));
        path.with_file_name(name)
    };
    (2..).map(named).find(|path| path.symlink_metadata().is_err()).unwrap_or_else(|| named(2))
}

/// Keeps what could not be read under the first free name, or, where all are taken, in the place of the oldest.
fn set_aside(storage: &dyn Storage, names: &Names, bytes: &[u8]) -> Result<PathBuf, Why> {
    let all: Vec<PathBuf> = (1..=BROKEN).map(|n| broken(&names.file, n)).collect();
    // What is kept already needs no second place.
    if let Some(known) = all.iter().find(|path| storage.read(path).is_ok_and(|kept| kept == bytes)) {
        return Ok(known.clone());
    }
    let age = |path: &PathBuf| path.symlink_metadata().and_then(|data| data.modified()).ok();
    // A name that is free has no age, and comes first.
    let place = all.iter().min_by_key(|path| age(path)).cloned().unwrap_or_else(|| broken(&names.file, 1));
    replace(storage, &names.temp, &place, bytes).map_err(|error| why(&error, &names.folder))?;
    Ok(place)
}

fn broken(file: &Path, n: usize) -> PathBuf {
    let mut name = file.file_name().unwrap_or_default().to_os_string();
    name.push(format!(".broken-{n}"));
    file.with_file_name(name)
}

/// Whether a save was cut off and its file lies there still.
pub fn leftover(storage: &dyn Storage, path: &Path) -> Option<PathBuf> {
    let temp = Names::of(resolve(storage, path).ok()?).temp;
    temp.symlink_metadata().is_ok().then_some(temp)
}

/// Takes away what a cut-off save left.
///
/// # Errors
/// The system's.
pub fn tidy(storage: &dyn Storage, path: &Path) -> Result<(), Why> {
    let (names, _lock) = locked(storage, path)?;
    match storage.remove(&names.temp) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(why(&error, &names.folder)),
        _ => Ok(()),
    }
}

/// Which of these others on this computer may look into.
#[cfg(unix)]
pub fn open_to_others(paths: Vec<PathBuf>) -> Vec<PathBuf> {
    use std::os::unix::fs::PermissionsExt;
    let is_open = |path: &PathBuf| {
        path.symlink_metadata().is_ok_and(|data| !data.is_symlink() && data.permissions().mode() & 0o077 != 0)
    };
    paths.into_iter().filter(is_open).collect()
}

/// Other systems have other rules, and no modes.
#[cfg(not(unix))]
pub fn open_to_others(_: Vec<PathBuf>) -> Vec<PathBuf> {
    Vec::new()
}

/// Leaves these to their owner alone.
///
/// # Errors
/// The system's, as where they belong to somebody else.
pub fn close(paths: &[PathBuf]) -> Result<(), Why> {
    #[cfg(unix)]
    for path in paths {
        use std::os::unix::fs::PermissionsExt;
        let shut = |path: &Path| {
            let mode = if path.symlink_metadata()?.is_dir() { 0o700 } else { 0o600 };
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))
        };
        shut(path).map_err(|error| why(&error, path))?;
    }
    #[cfg(not(unix))]
    let _ = paths;
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;
    use crate::world::storage::{Disk, Faulty};

    fn home() -> (tempfile::TempDir, PathBuf) {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("checklist.toml");
        fs::create_dir(dir.path().join("backups")).unwrap();
        fs::write(dir.path().join("backups/checklist-2026-11-20.toml"), "old").unwrap();
        fs::write(dir.path().join("backups/checklist-2026-11-21.toml"), "new").unwrap();
        fs::write(dir.path().join("backups/mum-2026-11-22.toml"), "hers").unwrap();
        (dir, file)
    }

    #[test]
    fn what_is_broken_is_kept_three_times_at_most() {
        let (dir, file) = home();
        let copies = backups(&Disk, &file);
        assert_eq!(copies[0], ("checklist-2026-11-21.toml".to_owned(), Some("new".to_owned())));
        assert_eq!(copies.len(), 2);
        for n in 0..5 {
            fs::write(&file, format!("broken {n}")).unwrap();
            let kept = restore(&Disk, &file, &copies[0].0).unwrap().unwrap();
            assert_eq!(fs::read_to_string(&kept).unwrap(), format!("broken {n}"));
            assert_eq!(fs::read_to_string(&file).unwrap(), "new");
            assert_eq!(fs::metadata(&kept).unwrap().permissions().mode() & 0o777, 0o600);
            // The same again takes no second place.
            fs::write(&file, format!("broken {n}")).unwrap();
            assert_eq!(restore(&Disk, &file, &copies[0].0).unwrap(), Some(kept));
        }
        let broken = dir
            .path()
            .read_dir()
            .unwrap()
            .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().contains("broken"));
        assert_eq!(broken.count(), BROKEN);
    }

    #[test]
    fn a_fault_of_the_disk_leaves_the_file_or_a_whole_copy() {
        let mut n = 0;
        loop {
            let (_dir, file) = home();
            fs::write(&file, "broken").unwrap();
            let disk = Faulty::new(Disk, n, 28, true);
            let done = restore(&disk, &file, "checklist-2026-11-21.toml");
            let now = fs::read_to_string(&file).unwrap();
            assert!(now == "broken" || now == "new", "{n}: {now}");
            if !disk.hit() {
                assert!(done.is_ok());
                break;
            }
            n += 1;
        }
        assert!(n > 5, "{n}");
    }

    #[test]
    fn modes_are_seen_and_closed() {
        let (dir, file) = home();
        fs::write(&file, "x").unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        let all = vec![file.clone(), dir.path().join("none")];
        assert_eq!(open_to_others(all.clone()), std::slice::from_ref(&file));
        close(&[file]).unwrap();
        assert_eq!(open_to_others(all), Vec::<PathBuf>::new());
    }
}
