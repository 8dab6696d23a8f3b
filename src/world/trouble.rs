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
