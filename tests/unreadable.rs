//! A checklist that cannot be read: said where and why, never overwritten, and gone on from, in both faces.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![cfg(unix)]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use optout::guide::{Guide, Texts};
use optout::objection::file::read;
use support::terminal::Run;

const BROKEN: &str = "version = 1\n\n[person]\nname = \"Léa\nemail = \"lea@example.org\"\n";
const COPY: &str =
    "version = 1\n\n[person]\ncountry = \"FR\"\n\n[[account]]\nid = \"instagram-1\"\nplatform = \"instagram\"\n";

/// A home with a broken checklist, and with copies of earlier days, of which the newest does not read either.
fn home(copies: bool) -> (tempfile::TempDir, PathBuf) {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("optout");
    fs::create_dir_all(folder.join("backups")).unwrap();
    fs::write(folder.join("checklist.toml"), BROKEN).unwrap();
    if copies {
        fs::write(folder.join("backups/checklist-2026-11-21.toml"), "[broken\n").unwrap();
        fs::write(folder.join("backups/checklist-2026-11-20.toml"), COPY).unwrap();
    }
    (home, folder)
}

fn text(path: impl AsRef<Path>) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn the_newest_copy_that_reads_is_put_back_and_the_broken_file_kept() {
    let (home, folder) = home(true);
    let mut run = Run::start(home.path(), &[], &[]);
    run.wait_for("Go on with the copy of Friday 20 November 2026").send("1");
    run.wait_for("your accounts").wait_for("checklist.toml.broken-1").wait_for("Instagram");
    assert_eq!(text(folder.join("checklist.toml.broken-1")), BROKEN);
    assert_eq!(text(folder.join("checklist.toml")), COPY);
    // What is done from here on is saved as ever.
    let guide = Guide::open(Texts::embedded());
    let french = guide.languages().iter().position(|tag| *tag == "fr").unwrap() + 1;
    run.send("l").wait_for("Français").send(&french.to_string()).wait_for("vos comptes").send("q");
    assert_eq!(run.end(), 0);
    run.assert_clean();
    let kept = text(folder.join("checklist.toml"));
    assert!(kept.contains("[[account]]\nid = \"instagram-1\"\nplatform = \"instagram\"\n"), "{kept}");
    assert_eq!(read(&kept).unwrap().settings.language.as_deref(), Some("fr"));
}

#[test]
fn a_new_name_leaves_the_broken_file_as_it_is() {
    let (home, folder) = home(false);
    fs::write(folder.join("checklist-2.toml"), "taken").unwrap();
    let mut run = Run::start(home.path(), &[], &[]);
    run.wait_for("Go on with a new file").wait_for("checklist-3.toml").send("1").wait_for("Object to Meta training");
    run.send("\r").wait_for("Where do you live?").send("\r").wait_for("What do you want to object for?").send("\x03");
    assert_eq!(run.end(), 130);
    assert!(run.shows().contains("checklist-3.toml"), "{}", run.shows());
    assert_eq!(text(folder.join("checklist.toml")), BROKEN);
    assert_eq!(text(folder.join("checklist-2.toml")), "taken");
    assert_eq!(read(&text(folder.join("checklist-3.toml"))).unwrap().person.country.as_deref(), Some("IE"));
}

/// The same by lines.
fn plain(home: &Path, lines: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_optout"));
    command.args(["--plain", "--lang", "en", "--today", "2026-11-22"]).env_clear();
    command.env("HOME", home).env("XDG_DATA_HOME", home).env("LANG", "en_IE.UTF-8");
    let mut run = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    run.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    run.wait_with_output().unwrap()
}

#[test]
fn by_lines_it_is_the_same() {
    let (home, folder) = home(true);
    let left = plain(home.path(), "3\n");
    let said = String::from_utf8(left.stdout).unwrap();
    assert_eq!(left.status.code(), Some(1), "{said}");
    for wanted in ["cannot be read", "line 4, column", "copy of Friday 20 November 2026", "checklist-2.toml"] {
        assert!(said.split_whitespace().collect::<Vec<_>>().join(" ").contains(wanted), "{wanted}: {said}");
    }
    assert!(!said.contains("lea@example.org"), "{said}");
    assert_eq!(text(folder.join("checklist.toml")), BROKEN);
    let gone_on = plain(home.path(), "1\nstop\n");
    let said = String::from_utf8(gone_on.stdout).unwrap();
    assert_eq!(gone_on.status.code(), Some(0), "{said}");
    assert!(said.contains("Instagram"), "{said}");
    assert_eq!(
        (text(folder.join("checklist.toml")), text(folder.join("checklist.toml.broken-1"))),
        (COPY.into(), BROKEN.into())
    );
}

#[test]
fn nobody_there_to_answer_changes_nothing() {
    let (home, folder) = home(true);
    plain(home.path(), "");
    plain(home.path(), "help\nlanguage\nwhat?\n\n");
    assert_eq!(text(folder.join("checklist.toml")), BROKEN);
    assert_eq!(fs::read_dir(folder).unwrap().count(), 2);
}

#[test]
fn bytes_that_are_no_text_and_a_folder_in_its_place_are_named() {
    let (home, folder) = home(true);
    fs::write(folder.join("checklist.toml"), b"[person]\nname = \"\xff\"\n").unwrap();
    let said = String::from_utf8(plain(home.path(), "").stdout).unwrap();
    assert!(said.contains("not UTF-8 text at byte 17") && said.contains("copy of Friday 20 November 2026"), "{said}");
    fs::remove_file(folder.join("checklist.toml")).unwrap();
    fs::create_dir(folder.join("checklist.toml")).unwrap();
    let said = String::from_utf8(plain(home.path(), "").stdout).unwrap();
    assert!(said.contains("cannot be read"), "{said}");
    assert!(folder.join("checklist.toml").is_dir());
}
