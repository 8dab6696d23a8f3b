//! Where the checklist is.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;

use crate::walkthrough::effect::Name;

/// The folder with a checklist for each person, in that of everything that is kept.
pub const PEOPLE: &str = "people";

/// Why there is no place for a checklist.
#[derive(Debug, thiserror::Error)]
pub enum NoPlace {
    /// A person's name is something other than letters from a to z, digits and hyphens, at most 64.
    #[error("not a name for a person's checklist")]
    Name,
    /// The system knows no home.
    #[error("no home folder")]
    NoHome,
    /// A relative path, and no current folder.
    #[error(transparent)]
    Here(#[from] io::Error),
}

/// The checklist: the file that was named, else `OPTOUT_FILE`, else the person's, else one's own.
///
/// # Errors
/// Says what is missing.
pub fn checklist(file: Option<&Path>, person: Option<&str>) -> Result<PathBuf, NoPlace> {
    let asked = std::env::var_os("OPTOUT_FILE").filter(|_| person.is_none());
    checklist_in(file, asked, person, data)
}

fn checklist_in(
    file: Option<&Path>,
    asked: Option<OsString>,
    person: Option<&str>,
    data: impl Fn() -> Result<PathBuf, NoPlace>,
) -> Result<PathBuf, NoPlace> {
    let asked = asked.filter(|path| !path.is_empty()).map(PathBuf::from);
    if let Some(file) = file.map(Path::to_path_buf).or(asked) {
        return Ok(std::path::absolute(file)?);
    }
    let data = data()?;
    Ok(match person {
        Some(person) => of_person(&data.join(PEOPLE), &Name::of(person).ok_or(NoPlace::Name)?),
        None => data.join("checklist.toml"),
    })
}

/// The folder of everything that is kept.
///
/// # Errors
/// Where the system knows no home.
pub fn data() -> Result<PathBuf, NoPlace> {
    let base = etcetera::base_strategy::choose_native_strategy().map_err(|_| NoPlace::NoHome)?;
    Ok(base.data_dir().join("optout"))
}

/// The checklist of a person, in the folder of people.
pub(super) fn of_person(people: &Path, name: &Name) -> PathBuf {
    people.join(format!("{name}.toml"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(file: Option<&str>, asked: Option<&str>, person: Option<&str>) -> Result<PathBuf, NoPlace> {
        checklist_in(file.map(Path::new), asked.map(OsString::from), person, || Ok("/data/optout".into()))
    }

    #[test]
    fn a_person_has_a_file_of_their_own() {
        assert_eq!(place(None, None, Some("Mum")).unwrap(), Path::new("/data/optout/people/mum.toml"));
        for name in ["", ".", "..", "a/b", "a\\b", "é", "a b", "\0", &"a".repeat(65), "a.toml"] {
            assert!(matches!(place(None, None, Some(name)), Err(NoPlace::Name)), "{name:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn what_is_named_comes_first() {
        assert_eq!(place(Some("/a.toml"), Some("/b.toml"), None).unwrap(), Path::new("/a.toml"));
        assert_eq!(place(None, Some("/b.toml"), None).unwrap(), Path::new("/b.toml"));
        assert_eq!(place(None, Some(""), None).unwrap(), Path::new("/data/optout/checklist.toml"));
        assert!(place(Some("a.toml"), None, None).unwrap().is_absolute());
    }
}
