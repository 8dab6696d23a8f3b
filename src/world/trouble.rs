//! From the system's errors to reasons that can be worded.

use std::io::{Error, ErrorKind};
use std::path::Path;

use crate::clean::Clean;
use crate::walkthrough::effect::Why;

/// A path as it may be shown.
pub(super) fn shown(path: &Path) -> Clean {
    Clean::line(&path.to_string_lossy())
}

/// Why something in this folder could not be done.
pub(super) fn why(error: &Error, folder: &Path) -> Why {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Why::NoSpace(shown(folder)),
        ErrorKind::PermissionDenied => Why::Denied(shown(folder)),
        ErrorKind::ReadOnlyFilesystem => Why::ReadOnly(shown(folder)),
        ErrorKind::NotFound | ErrorKind::NotADirectory => Why::NoFolder(shown(folder)),
        ErrorKind::TimedOut => Why::Slow,
        _ if is_disk_error(error) => Why::Disk(shown(folder)),
        _ => Why::Other(Clean::line(&error.to_string())),
    }
}

#[cfg(unix)]
fn is_disk_error(error: &Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::IO.raw_os_error())
}

#[cfg(not(unix))]
fn is_disk_error(_: &Error) -> bool {
    false
}

/// Whether locks are not to be had here, as on some network folders.
#[cfg(unix)]
pub(super) fn has_no_locks(error: &Error) -> bool {
    use rustix::io::Errno;
    error.kind() == ErrorKind::Unsupported
        || [Errno::NOLCK, Errno::OPNOTSUPP, Errno::NOSYS]
            .iter()
            .any(|no| error.raw_os_error() == Some(no.raw_os_error()))
}

/// Whether locks are not to be had here.
#[cfg(not(unix))]
pub(super) fn has_no_locks(error: &Error) -> bool {
    error.kind() == ErrorKind::Unsupported
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_common_is_said_in_the_persons_words_not_in_the_systems() {
        let folder = Path::new("/mnt/stick");
        for kind in [
            ErrorKind::NotFound,
            ErrorKind::NotADirectory,
            ErrorKind::PermissionDenied,
            ErrorKind::ReadOnlyFilesystem,
            ErrorKind::StorageFull,
            ErrorKind::QuotaExceeded,
            ErrorKind::TimedOut,
        ] {
            let why = why(&kind.into(), folder);
            assert!(!matches!(why, Why::Other(_)), "{kind}");
        }
        assert_eq!(why(&ErrorKind::NotFound.into(), folder), Why::NoFolder(shown(folder)));
    }
}
