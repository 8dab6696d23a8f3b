//! The SHA-256 of a file, so that it can be shown later that it is the same. The file is read, never copied.

use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use sha2::{Digest, Sha256};

use super::Say;
use super::storage::open_regular;
use super::trouble::{shown, why};
use crate::clean::Clean;
use crate::walkthrough::effect::{Outcome, Tried, Why};

/// A file's whole path and its SHA-256 in hexadecimal.
///
/// # Errors
/// Where it is no file that can be read.
pub fn digest(path: &Path) -> Result<(PathBuf, String), Why> {
    let path = std::path::absolute(path).map_err(|error| why(&error, path))?;
    let none = |kind| matches!(kind, ErrorKind::NotFound | ErrorKind::InvalidInput | ErrorKind::NotADirectory);
    match sum(&path) {
        Ok(sum) => Ok((path, sum)),
        Err(error) if none(error.kind()) || path.is_dir() => Err(Why::NoFile(shown(&path))),
        Err(error) => Err(why(&error, &path)),
    }
}

/// Takes the sum in a thread of its own: a recording of a screen is large.
pub(super) fn begin(typed: Arc<str>, say: Say) {
    let speak = say.clone();
    let begun = thread::Builder::new().name("digest".into()).spawn(move || speak(of_typed(&typed)));
    if let Err(error) = begun {
        say(Outcome::Failed { tried: Tried::Digest, why: Why::Other(Clean::line(&error.to_string())) });
    }
}

fn of_typed(typed: &str) -> Outcome {
    match digest(&meant(typed, etcetera::home_dir().ok().as_deref())) {
        Ok((path, sum)) => Outcome::Digested { path: path.to_string_lossy().into(), sha256: sum.into() },
        Err(why) => Outcome::Failed { tried: Tried::Digest, why },
    }
}

/// A path as a person types it, or as a terminal writes it when a file is dropped there: in quotes, from home on.
fn meant(typed: &str, home: Option<&Path>) -> PathBuf {
    let bare = typed.trim();
    let quoted = ['"', '\''].iter().find_map(|sign| bare.strip_prefix(*sign)?.strip_suffix(*sign));
    let bare = quoted.unwrap_or(bare);
    match (bare.strip_prefix("~/"), home) {
        (Some(below), Some(home)) => home.join(below),
        _ => PathBuf::from(bare),
    }
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
        let file = dir.path().join("mail of meta.txt");
        std::fs::write(&file, "abc").unwrap();
        let sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(digest(&file), Ok((file.clone(), sum.to_owned())));
        for none in [dir.path().join("none"), dir.path().to_owned()] {
            assert_eq!(digest(&none), Err(Why::NoFile(shown(&none))));
        }
    }

    #[test]
    fn a_path_is_taken_as_it_is_typed_or_dropped() {
        let home = Some(Path::new("/home/lea"));
        for typed in ["/a b/c", " '/a b/c' ", "\"/a b/c\""] {
            assert_eq!(meant(typed, home), Path::new("/a b/c"));
        }
        assert_eq!(meant("~/a", home), Path::new("/home/lea/a"));
    }
}
