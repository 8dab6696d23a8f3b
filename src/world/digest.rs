//! The SHA-256 of a file, so that it can be shown later that it is the same. The file is read, not copied.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::storage::open_regular;
use super::trouble::why;
use crate::walkthrough::effect::Why;

/// A file's whole path and its SHA-256 in hexadecimal.
///
/// # Errors
/// Where it is no file that can be read.
pub fn digest(path: &Path) -> Result<(PathBuf, String), Why> {
    let path = std::path::absolute(path).map_err(|error| why(&error, path))?;
    let sum = sum(&path).map_err(|error| why(&error, &path))?;
    Ok((path, sum))
}

fn sum(path: &Path) -> io::Result<String> {
    let mut file = open_regular(path)?;
    let mut hasher = Sha256::new();
    let mut piece = vec![0; 1 << 16];
    loop {
        match file.read(&mut piece) {
            Ok(0) => break,
            Ok(n) => hasher.update(&piece[..n]),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_the_known_one_and_only_files_have_one() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("mail.eml");
        std::fs::write(&file, "abc").unwrap();
        let (path, sum) = digest(&file).unwrap();
        assert_eq!(path, file);
        assert_eq!(sum, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert!(digest(dir.path()).is_err());
        assert!(digest(&dir.path().join("none")).is_err());
    }
}
