//! A folder with the built-in content, for whoever wants to start from it.

use std::io;
use std::path::Path;

use super::storage::{Disk, Storage};
use super::trouble::why;
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
        let found = read_folder(&folder).unwrap();
        let found: Vec<(&str, &str)> = found.texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        assert_eq!(found, files);
        let more = [("authorities.toml", "x\n"), ("grounds.toml", "y\n")];
        assert!(write_folder(&folder, &more).is_err());
        assert_eq!(read_folder(&folder).unwrap().texts.len(), 2);
    }
}
