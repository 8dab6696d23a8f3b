//! A folder with content of somebody's own. It may be hostile: names from a fixed shape, regular files, limits.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind};
use std::path::Path;

use super::storage::read_at_most;
use super::trouble::why;
use crate::clean::Clean;
use crate::walkthrough::effect::Why;

/// Bytes of one file.
const FILE: u64 = 1 << 20;
/// Bytes of all of them.
const ALL: u64 = 8 << 20;
/// How many files.
const FILES: usize = 1000;
/// How many names are looked at.
const NAMES: usize = 5000;

/// What a folder holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folder {
    /// Name, with `/` between its parts, and text.
    pub texts: BTreeMap<String, String>,
    /// What was left out, and why.
    pub ignored: Vec<(Clean, Ignored)>,
}

/// Why a file was left out. The built-in one is used in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ignored {
    /// Its name is none that content has.
    Name,
    /// It is a link, a device, a pipe or a folder.
    NotAFile,
    /// It is larger than a mebibyte.
    TooLarge,
    /// All together are larger than eight.
    TooMuch,
    /// There are more than a thousand.
    TooMany,
    /// It is not UTF-8 text, from this byte on.
    NotText(usize),
    /// It could not be read.
    Unreadable,
}

/// Reads a folder of content. `hosts` is the built-in list of hosts: a copy of it in the folder is nobody's mistake.
///
/// # Errors
/// Where the folder itself cannot be read; a file that cannot be is only left out.
pub fn read_folder(folder: &Path, hosts: &str) -> Result<Folder, Why> {
    let mut found = Folder::default();
    let mut names = names_in(folder, "").map_err(|error| why(&error, folder))?;
    names.sort_unstable();
    let mut bytes = 0;
    for name in names {
        let known = if !is_known(&name) {
            Err(Ignored::Name)
        } else if found.texts.len() >= FILES {
            Err(Ignored::TooMany)
        } else {
            read(folder, &name, ALL - bytes)
        };
        match known {
            Ok(text) => {
                bytes += text.len() as u64;
                found.texts.insert(name, text);
            }
            Err(Ignored::Name) if is_a_note(&name) => {}
            Err(Ignored::Name) if name == HOSTS && read(folder, &name, ALL - bytes).as_deref() == Ok(hosts) => {}
            Err(reason) => found.ignored.push((Clean::line(&name), reason)),
        }
    }
    Ok(found)
}

/// All names, at most three folders deep. Folders that are links are not entered: they show up as a name, and are no file.
fn names_in(folder: &Path, below: &str) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() && name.matches('/').count() < 2 {
            names.extend(names_in(&entry.path(), &format!("{name}/"))?);
        } else {
            names.push(name);
        }
        if names.len() > NAMES {
            break;
        }
    }
    Ok(names)
}

/// The list of hosts.
const HOSTS: &str = "hosts.toml";

/// `x.toml`, `platforms/x.toml`, `languages/tag/x.ftl`. The list of hosts is never taken from a folder.
fn is_known(name: &str) -> bool {
    let word = |text: &str| {
        (1..=64).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let tag =
        |text: &str| (2..=35).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let ends = |text: &str, end: &str| text.strip_suffix(end).is_some_and(word);
    match name.split('/').collect::<Vec<_>>()[..] {
        [file] => file != HOSTS && ends(file, ".toml"),
        ["platforms", file] => ends(file, ".toml"),
        ["languages", language, file] => tag(language) && ends(file, ".ftl"),
        _ => false,
    }
}

/// Notes, an editor's leavings and the schemas it checks with are nobody's mistake.
fn is_a_note(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or_default();
    let schema = name.starts_with("schema/") && file.ends_with(".schema.json");
    file.ends_with(".md") || file.starts_with('.') || file.ends_with('~') || schema
}

fn read(folder: &Path, name: &str, left: u64) -> Result<String, Ignored> {
    let file = open(&folder.join(name)).map_err(|error| match error.kind() {
        ErrorKind::InvalidInput => Ignored::NotAFile,
        _ => Ignored::Unreadable,
    })?;
    let length = file.metadata().map_err(|_| Ignored::Unreadable)?.len();
    if length > FILE {
        return Err(Ignored::TooLarge);
    }
    if length > left {
        return Err(Ignored::TooMuch);
    }
    // What it says about its length is no promise.
    let bytes = read_at_most(file, FILE.min(left)).map_err(|error| match error.kind() {
        ErrorKind::InvalidData => Ignored::TooLarge,
        _ => Ignored::Unreadable,
    })?;
    String::from_utf8(bytes).map_err(|error| Ignored::NotText(error.utf8_error().valid_up_to()))
}

/// Opens a regular file, never what a link points to, and never waits for a pipe.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
        options.custom_flags(flags.bits().cast_signed());
    }
    if !fs::symlink_metadata(path)?.is_file() {
        return Err(ErrorKind::InvalidInput.into());
    }
    let file = options.open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(ErrorKind::InvalidInput.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn only_files_with_known_names_are_read() {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path();
        let put = |name: &str, text: &[u8]| {
            let path = root.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        put("grounds.toml", b"a = 1");
        put("hosts.toml", b"x");
        put("README.md", b"x");
        put("schema/grounds.schema.json", b"x");
        put("platforms/instagram.toml", b"b");
        put("languages/zh-Hant/pages.ftl", b"c");
        put("languages/fr/deep/pages.ftl", b"c");
        put("Grounds.toml", b"x");
        put("bytes.toml", b"abc\xff");
        put("large.toml", &vec![b'a'; (FILE + 1) as usize]);
        std::os::unix::fs::symlink("/etc/passwd", root.join("link.toml")).unwrap();
        std::os::unix::fs::symlink("/etc", root.join("etc")).unwrap();
        let made = std::process::Command::new("mkfifo").arg(root.join("pipe.toml")).status();
        assert!(made.unwrap().success());
        let found = read_folder(root, "the list").unwrap();
        let names: Vec<&str> = found.texts.keys().map(String::as_str).collect();
        assert_eq!(names, ["grounds.toml", "languages/zh-Hant/pages.ftl", "platforms/instagram.toml"]);
        let ignored: Vec<(&str, Ignored)> = found.ignored.iter().map(|(name, why)| (name.as_str(), *why)).collect();
        let wanted = [
            ("Grounds.toml", Ignored::Name),
            ("bytes.toml", Ignored::NotText(3)),
            ("etc", Ignored::Name),
            ("hosts.toml", Ignored::Name),
            ("languages/fr/deep", Ignored::Name),
            ("large.toml", Ignored::TooLarge),
            ("link.toml", Ignored::NotAFile),
            ("pipe.toml", Ignored::NotAFile),
        ];
        let mut sorted = wanted.to_vec();
        sorted.sort_by_key(|(name, _)| *name);
        let mut seen = ignored.clone();
        seen.sort_by_key(|(name, _)| *name);
        assert_eq!(seen, sorted);
        put("hosts.toml", b"the list");
        let copied = read_folder(root, "the list").unwrap().ignored;
        assert!(copied.iter().all(|(name, _)| name.as_str() != HOSTS), "a copy of the built-in list is no fault");
    }

    #[test]
    fn too_many_and_too_much_are_left_out() {
        let dir = tempfile::tempdir().unwrap();
        for n in 0..FILES + 3 {
            fs::write(dir.path().join(format!("f{n}.toml")), "x").unwrap();
        }
        assert_eq!(read_folder(dir.path(), "").unwrap().ignored.len(), 3);
        let dir = tempfile::tempdir().unwrap();
        for n in 0..10 {
            fs::write(dir.path().join(format!("f{n}.toml")), vec![b'a'; FILE as usize]).unwrap();
        }
        let found = read_folder(dir.path(), "").unwrap();
        assert_eq!((found.texts.len(), found.ignored.len()), (8, 2));
        assert!(read_folder(&dir.path().join("none"), "").is_err());
    }
}
