//! All that the program keeps of a person, found and deleted: the checklist, its lock, its copies.

use std::ffi::OsStr;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::keep::{BROKEN, locked};
use super::save::{Names, resolve};
use super::storage::{Disk, Storage};
use super::trouble::why;
use crate::walkthrough::effect::Why;

/// The files of one checklist, those that are there: itself, what a save left, copies, its lock last.
pub fn of(path: &Path) -> Vec<PathBuf> {
    let Ok(file) = resolve(&Disk, path) else { return Vec::new() };
    let names = Names::of(file);
    let mut all = copies(path);
    all.insert(0, names.file.clone());
    if path != names.file {
        all.insert(0, path.to_path_buf());
    }
    all.extend([names.temp, names.lock]);
    all.retain(|path| path.symlink_metadata().is_ok());
    all
}

/// The copies of a checklist: those of earlier days, and what could not be read.
pub fn copies(path: &Path) -> Vec<PathBuf> {
    let Ok(file) = resolve(&Disk, path) else { return Vec::new() };
    let names = Names::of(file);
    let mut days = Disk.list(&names.backups()).unwrap_or_default();
    days.retain(|name| names.is_backup(name));
    days.sort_unstable();
    let mut all: Vec<PathBuf> = days.iter().map(|name| names.backups().join(name)).collect();
    let own = names.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    all.extend((1..=BROKEN).map(|n| names.folder.join(format!("{own}.broken-{n}"))));
    all.retain(|path| path.symlink_metadata().is_ok());
    all
}

/// The checklists in the folder of people, and those of which only a lock or a copy is left; by name.
pub fn people(folder: &Path) -> Vec<(String, PathBuf)> {
    let beside = Disk.list(folder).unwrap_or_default();
    let copies = Disk.list(&folder.join("backups")).unwrap_or_default();
    let mut names: Vec<String> = beside.iter().filter_map(|name| whose(name)).collect();
    names.extend(copies.iter().filter_map(|name| whose_copy(name)));
    names.sort_unstable();
    names.dedup();
    names.into_iter().map(|name| (name.clone(), folder.join(format!("{name}.toml")))).collect()
}

/// `mum.toml`, `mum.toml.lock`, `mum.toml.broken-1`, `.mum.toml.tmp`.
fn whose(name: &str) -> Option<String> {
    let (stem, rest) = name.strip_prefix('.').unwrap_or(name).split_once(".toml")?;
    let ours = matches!(rest, "" | ".lock" | ".tmp") || rest.starts_with(".broken-");
    (ours && !stem.is_empty()).then(|| stem.to_owned())
}

/// `mum-2026-11-22.toml`.
fn whose_copy(name: &str) -> Option<String> {
    let (stem, date) =
        name.strip_suffix(".toml")?.split_at_checked(name.len().checked_sub("-2026-11-22.toml".len())?)?;
    date.strip_prefix('-')?.parse::<Date>().ok().map(|_| stem.to_owned())
}

/// Those of the program's own folders that hold nothing but these files and each other, the inner ones first.
pub fn emptied(files: &[PathBuf], data: Option<&Path>) -> Vec<PathBuf> {
    let mut gone = files.to_vec();
    let mut folders: Vec<PathBuf> = files.iter().filter_map(|file| Some(file.parent()?.to_path_buf())).collect();
    folders.extend(data.map(|data| data.join("people")));
    folders.extend(data.map(Path::to_path_buf));
    folders.sort_unstable_by_key(|folder| std::cmp::Reverse(folder.components().count()));
    folders.dedup();
    // A folder that somebody else made, such as that of their documents, is not ours to delete.
    let ours = |folder: &Path| {
        folder.file_name() == Some(OsStr::new("backups")) || data.is_some_and(|data| folder.starts_with(data))
    };
    for folder in folders.into_iter().filter(|folder| ours(folder)) {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        if entries.flatten().all(|entry| gone.contains(&entry.path())) {
            gone.push(folder);
        }
    }
    gone.split_off(files.len())
}

/// Deletes files, and then folders, which have to be empty. The lock of the checklist is held meanwhile.
///
/// # Errors
/// What could not be deleted, and why; the rest is gone.
pub fn delete(checklist: &Path, paths: &[PathBuf]) -> Result<(), (PathBuf, Why)> {
    // Whoever saves at this moment would write the file anew.
    let held = if checklist.symlink_metadata().is_ok() { locked(&Disk, checklist).map(Some) } else { Ok(None) };
    let held = held.map_err(|why| (checklist.to_path_buf(), why))?;
    let (folders, mut files): (Vec<_>, Vec<_>) = paths.iter().cloned().partition(|path| path.is_dir());
    // The lock was made by looking, if it was not there.
    files.extend(held.iter().filter(|(names, _)| paths.contains(&names.file)).map(|(names, _)| names.lock.clone()));
    let files = files.iter().map(|path| (path, Disk.remove(path)));
    let gone: Vec<_> =
        files.collect::<Vec<_>>().into_iter().chain(folders.iter().map(|path| (path, fs::remove_dir(path)))).collect();
    let failed = gone
        .into_iter()
        .find_map(|(path, done)| Some((path, done.err().filter(|error| error.kind() != ErrorKind::NotFound)?)));
    failed.map_or(Ok(()), |(path, error)| Err((path.clone(), why(&error, path))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_people_are_read_from_what_is_left_of_them() {
        for name in ["mum.toml", "mum.toml.lock", ".mum.toml.tmp", "mum.toml.broken-2"] {
            assert_eq!(whose(name).as_deref(), Some("mum"), "{name}");
        }
        for name in ["mum.txt", ".toml", "mum.toml.bak", "notes"] {
            assert_eq!(whose(name), None, "{name}");
        }
        assert_eq!(whose_copy("mum-2026-11-22.toml").as_deref(), Some("mum"));
        assert_eq!(whose_copy("mum.toml"), None);
        assert_eq!(whose_copy("é-2026-11-2é.toml"), None);
    }

    #[test]
    fn only_our_own_is_deleted() {
        let dir = tempfile::tempdir().unwrap();
        let data = dir.path().join("optout");
        fs::create_dir_all(data.join("backups")).unwrap();
        let ours = ["checklist.toml", "checklist.toml.lock", ".checklist.toml.tmp", "checklist.toml.broken-2"];
        for name in ours {
            fs::write(data.join(name), "x").unwrap();
        }
        fs::write(data.join("backups/checklist-2026-11-22.toml"), "x").unwrap();
        let file = data.join("checklist.toml");
        let mut all = of(&file);
        assert_eq!(all.len(), 5);
        all.extend(emptied(&all, Some(&data)));
        assert_eq!(all.len(), 7);
        fs::write(data.join("mine.txt"), "x").unwrap();
        let mut fewer = of(&file);
        fewer.extend(emptied(&fewer, Some(&data)));
        assert_eq!(fewer.len(), 6);
        delete(&file, &fewer).unwrap();
        assert_eq!(Disk.list(&data).unwrap(), ["mine.txt"]);
    }
}
