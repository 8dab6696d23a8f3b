//! Files and folders that a command was told to write: the built-in content to start from, a letter, a bundle.

use std::io;
use std::path::{Path, PathBuf};

use super::storage::{Disk, Storage};
use super::trouble::{shown, why};
use crate::walkthrough::effect::Why;

/// Writes files, by name and text, into a folder, which is made where there is none. What is there already stays.
///
/// # Errors
/// Where a file of such a name is there already, and where one cannot be written.
pub fn write_folder(folder: &Path, files: &[(&str, &str)]) -> Result<(), Why> {
    // All names are looked at before the first is written, so that a folder in use stays as it is.
    let taken = files.iter().any(|(name, _)| folder.join(name).symlink_metadata().is_ok());
    if taken {
        return Err(why(&io::ErrorKind::AlreadyExists.into(), folder));
    }
    files.iter().try_for_each(|(name, text)| write(&folder.join(name), text)).map_err(|error| why(&error, folder))
}

/// Writes a text into a file that is not there yet, for its owner alone, and gives its whole path.
///
/// # Errors
/// Where there is something of that name already, and where it cannot be written; then nothing is left of it.
pub fn write_file(path: &Path, text: &str) -> Result<PathBuf, Why> {
    let path = std::path::absolute(path).map_err(|error| why(&error, path))?;
    let mut file = Disk.create_new(&path).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Why::Taken(shown(&path)),
        _ => why(&error, path.parent().unwrap_or(&path)),
    })?;
    let written = Disk.write(&mut file, text.as_bytes()).and_then(|()| Disk.sync(&file));
    // Half a letter is none.
    written.inspect_err(|_| drop(Disk.remove(&path))).map_err(|error| why(&error, &path))?;
    Ok(path)
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    path.parent().map_or(Ok(()), |folder| Disk.make_dir(folder))?;
    let mut file = Disk.create_new(path)?;
    Disk.write(&mut file, text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::content::read_folder;

    #[test]
    fn what_is_exported_reads_back_and_nothing_is_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("new/own");
        let files = [("grounds.toml", "a = 1\n"), ("languages/fr/pages.ftl", "b = c\n")];
        write_folder(&folder, &files).unwrap();
        let found = read_folder(&folder, "").unwrap();
        let found: Vec<(&str, &str)> = found.texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        assert_eq!(found, files);
        let more = [("authorities.toml", "x\n"), ("grounds.toml", "y\n")];
        assert!(write_folder(&folder, &more).is_err());
        assert_eq!(read_folder(&folder, "").unwrap().texts.len(), 2);
    }
}
