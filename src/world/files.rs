//! Files the person asked for: where documents are, under a name that is not taken.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::storage::{Disk, Storage};
use super::trouble::{shown, why};
use crate::walkthrough::effect::{Outcome, Tried};

/// Writes a text into the person's documents, or beside the checklist where there is no such folder.
pub(super) fn write(documents: Option<&Path>, checklist: &Path, name: &str, text: &str) -> Outcome {
    let beside = checklist.parent().unwrap_or(Path::new("."));
    let folder = documents.unwrap_or(beside);
    match write_new(folder, name, text) {
        Ok(place) => Outcome::Wrote(shown(&place)),
        Err(error) => Outcome::Failed { tried: Tried::Write, why: why(&error, folder) },
    }
}

/// The person's home.
pub(super) fn home() -> Option<PathBuf> {
    etcetera::home_dir().ok().filter(|path| path.is_dir())
}

/// The folder of the person's documents.
pub fn documents() -> Option<PathBuf> {
    let home = etcetera::home_dir().ok()?;
    let config = std::env::var_os("XDG_CONFIG_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let config = config.unwrap_or_else(|| home.join(".config")).join("user-dirs.dirs");
    let named = fs::read_to_string(config).ok().and_then(|text| named_in(&text, &home));
    [named, Some(home.join("Documents"))].into_iter().flatten().find(|path| path.is_dir())
}

/// What the desktop calls it: `XDG_DOCUMENTS_DIR="$HOME/Dokumente"`.
fn named_in(text: &str, home: &Path) -> Option<PathBuf> {
    let value = text.lines().find_map(|line| line.trim().strip_prefix("XDG_DOCUMENTS_DIR="))?;
    let value = value.trim_matches('"');
    match value.strip_prefix("$HOME/") {
        Some(below) => Some(home.join(below)),
        None => Some(PathBuf::from(value)).filter(|path| path.is_absolute()),
    }
}

/// A name that leads nowhere else.
fn plain(name: &str) -> String {
    let kept: String =
        name.chars().map(|c| if c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ' ') { c } else { '-' }).collect();
    let kept = kept.trim_matches(['.', ' ', '-']);
    if kept.is_empty() { "optout.txt".to_owned() } else { kept.to_owned() }
}

fn write_new(folder: &Path, name: &str, text: &str) -> io::Result<PathBuf> {
    let name = plain(name);
    let (stem, end) = name.rfind('.').map_or((name.as_str(), ""), |at| name.split_at(at));
    Disk.make_dir(folder)?;
    for n in 1..10_000 {
        let path = if n == 1 { folder.join(&name) } else { folder.join(format!("{stem}-{n}{end}")) };
        let mut file = match Disk.create_new(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
            Err(error) => return Err(error),
        };
        let written = Disk.write(&mut file, text.as_bytes()).and_then(|()| Disk.sync(&file));
        // Half a letter is none.
        return written.map(|()| path.clone()).inspect_err(|_| drop(Disk.remove(&path)));
    }
    Err(ErrorKind::AlreadyExists.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_ever_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let list = dir.path().join("checklist.toml");
        for (n, name) in ["letter.txt", "letter-2.txt", "letter-3.txt"].iter().enumerate() {
            let outcome = write(None, &list, "letter.txt", &n.to_string());
            assert_eq!(outcome, Outcome::Wrote(shown(&dir.path().join(name))));
            assert_eq!(fs::read_to_string(dir.path().join(name)).unwrap(), n.to_string());
        }
    }

    #[test]
    fn a_name_leads_nowhere_else() {
        assert_eq!(plain("../../etc/passwd"), "etc-passwd");
        assert_eq!(plain("a\u{1b}[2J\n.txt"), "a--2J-.txt");
        assert_eq!(plain(".."), "optout.txt");
    }

    #[test]
    fn documents_are_where_the_desktop_says() {
        let home = Path::new("/home/lea");
        let text = "# x\nXDG_MUSIC_DIR=\"$HOME/M\"\nXDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"\n";
        assert_eq!(named_in(text, home), Some(home.join("Dokumente")));
        assert_eq!(named_in("XDG_DOCUMENTS_DIR=\"x\"", home), None);
    }
}
