//! The temporary checklist of a guest: a folder of its own that nobody else may look into, and that is wiped at the end.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::storage::{Disk, Lock, Storage};

/// How the folder's name begins; a number follows.
const STEM: &str = "optout-guest-";
/// The file by which a folder is known to be in use.
const LOCK: &str = "lock";
/// More guests at a time than one machine has.
const MOST: u32 = 1000;

/// The folder of one run. While it lives, no other run takes it for a remnant.
#[derive(Clone, Debug)]
pub struct Guest {
    folder: PathBuf,
    #[allow(dead_code, reason = "held, not read")]
    held: Arc<Option<Lock>>,
}

impl Guest {
    /// A new folder where the system keeps what does not outlive a session (`XDG_RUNTIME_DIR`, on Linux in memory), else in
    /// the folder for temporary files. What a run that was killed left there goes.
    ///
    /// # Errors
    /// The system's, where no folder can be made.
    pub fn new() -> io::Result<Guest> {
        let runtime = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from).filter(|path| path.is_absolute());
        let bases = runtime.into_iter().chain([std::env::temp_dir()]);
        let mut failed = io::ErrorKind::NotFound.into();
        for base in bases {
            match Guest::new_in(&base) {
                Ok(guest) => return Ok(guest),
                Err(error) => failed = error,
            }
        }
        Err(failed)
    }

    /// The same, in this folder.
    ///
    /// # Errors
    /// The system's.
    pub fn new_in(base: &Path) -> io::Result<Guest> {
        sweep(base);
        for n in 0..MOST {
            let folder = base.join(format!("{STEM}{}-{n}", std::process::id()));
            match make(&folder) {
                Ok(()) => {
                    let held = Disk.lock(&folder.join(LOCK)).ok().flatten();
                    return Ok(Guest { folder, held: Arc::new(held) });
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// Where the checklist goes.
    pub fn checklist(&self) -> PathBuf {
        self.folder.join("checklist.toml")
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Deletes all that was kept, for the next guest.
    ///
    /// # Errors
    /// The system's; then something may be left.
    pub fn empty(&self) -> io::Result<()> {
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            match entry.file_type()?.is_dir() {
                true => fs::remove_dir_all(entry.path())?,
                false if entry.file_name() == LOCK => {}
                false => fs::remove_file(entry.path())?,
            }
        }
        Ok(())
    }

    /// Deletes the folder and all that is in it. What is gone already is no fault.
    ///
    /// # Errors
    /// The system's; then something may be left.
    pub fn wipe(&self) -> io::Result<()> {
        match fs::remove_dir_all(&self.folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

/// Makes a folder that was not there, and that nobody else may look into from its first moment on.
fn make(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Deletes what a run that was killed left behind: folders of ours that no living run holds.
fn sweep(base: &Path) {
    for name in Disk.list(base).unwrap_or_default().iter().filter(|name| name.starts_with(STEM)) {
        let folder = base.join(name);
        let lock = folder.join(LOCK);
        let ours = folder.symlink_metadata().is_ok_and(|data| data.is_dir() && is_mine(&data));
        // Without the file it is a run that begins just now, or none of ours.
        let left = ours && lock.symlink_metadata().is_ok_and(|data| data.is_file());
        if left && Disk.lock(&lock).is_ok_and(|lock| lock.is_some()) {
            // What cannot be deleted now is tried again by the next guest.
            let _ = fs::remove_dir_all(folder);
        }
    }
}

#[cfg(unix)]
fn is_mine(data: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    data.uid() == rustix::process::geteuid().as_raw()
}

#[cfg(not(unix))]
fn is_mine(_: &fs::Metadata) -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_guest_left_goes_and_what_another_holds_stays() {
        let base = tempfile::tempdir().unwrap();
        let here = Guest::new_in(base.path()).unwrap();
        fs::write(here.checklist(), "version = 1").unwrap();
        let left = base.path().join("optout-guest-1-0");
        fs::create_dir(&left).unwrap();
        fs::write(left.join(LOCK), "").unwrap();
        fs::write(left.join("checklist.toml"), "version = 1").unwrap();
        let other = base.path().join("optout-guest-mine");
        fs::create_dir(&other).unwrap();
        let second = Guest::new_in(base.path()).unwrap();
        assert!(!left.exists() && other.exists() && here.checklist().exists());
        assert_ne!(here.folder(), second.folder());
        here.empty().unwrap();
        assert!(!here.checklist().exists() && here.folder().exists());
        here.wipe().unwrap();
        here.wipe().unwrap();
        assert!(!here.folder().exists() && second.folder().exists());
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_may_look_into_it() {
        use std::os::unix::fs::PermissionsExt;
        let base = tempfile::tempdir().unwrap();
        let guest = Guest::new_in(base.path()).unwrap();
        assert_eq!(guest.folder().metadata().unwrap().permissions().mode() & 0o777, 0o700);
    }
}
