//! The sum of a file that a person notes as a proof. The file is read and nothing else: it is never copied.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use sha2::{Digest, Sha256};

use super::Say;
use super::trouble::{shown, why};
use crate::clean::Clean;
use crate::walkthrough::effect::{Outcome, Tried, Why};

/// Takes the sum in a thread of its own: a recording of a screen is large.
pub(super) fn begin(typed: Arc<str>, say: Say) {
    let speak = say.clone();
    let begun = thread::Builder::new().name("digest".into()).spawn(move || speak(digest(&typed)));
    if let Err(error) = begun {
        say(Outcome::Failed { tried: Tried::Digest, why: Why::Other(Clean::line(&error.to_string())) });
    }
}

fn digest(typed: &str) -> Outcome {
    let path = meant(typed, etcetera::home_dir().ok().as_deref());
    match sum(&path) {
        Ok(sum) => Outcome::Digested { path: path.to_string_lossy().into(), sha256: sum.into() },
        Err(error) => {
            let none = matches!(error.kind(), ErrorKind::NotFound | ErrorKind::InvalidInput | ErrorKind::NotADirectory);
            let why = if none { Why::NoFile(shown(&path)) } else { why(&error, &path) };
            Outcome::Failed { tried: Tried::Digest, why }
        }
    }
}

/// A path as a person types it, or as a terminal writes it when a file is dropped there: in quotes, from home on.
fn meant(typed: &str, home: Option<&Path>) -> PathBuf {
    let bare = typed.trim();
    let quoted = ['"', '\''].iter().find_map(|sign| bare.strip_prefix(*sign)?.strip_suffix(*sign));
    let bare = quoted.unwrap_or(bare);
    let path = match (bare.strip_prefix("~/"), home) {
        (Some(below), Some(home)) => home.join(below),
        _ => PathBuf::from(bare),
    };
    // The program is started from anywhere; the record has to name one place.
    std::path::absolute(&path).unwrap_or(path)
}

fn sum(path: &Path) -> io::Result<String> {
    // A pipe or a terminal would be waited for without end.
    if !path.metadata()?.is_file() {
        return Err(ErrorKind::InvalidInput.into());
    }
    let mut file = File::open(path)?;
    let (mut hash, mut buffer) = (Sha256::new(), vec![0; 1 << 16]);
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()),
            n => hash.update(&buffer[..n]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sum_is_that_of_the_file_and_the_path_is_whole() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("mail of meta.txt");
        std::fs::write(&file, "abc").unwrap();
        let sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        let path: Arc<str> = file.to_str().unwrap().into();
        for typed in [path.to_string(), format!(" '{path}' "), format!("\"{path}\"")] {
            assert_eq!(digest(&typed), Outcome::Digested { path: path.clone(), sha256: sum.into() });
        }
        for typed in [dir.path().join("none"), dir.path().to_owned()] {
            let why = Why::NoFile(shown(&typed));
            assert_eq!(digest(typed.to_str().unwrap()), Outcome::Failed { tried: Tried::Digest, why });
        }
        assert_eq!(meant("~/a", Some(Path::new("/home/lea"))), Path::new("/home/lea/a"));
    }
}
