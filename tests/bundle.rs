//! The bundle on a disk: its sums hold for `sha256sum -c`, and a changed file is found.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test that panics has failed, and this one writes the files that the world writes"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

use jiff::civil::date;
use optout::guide::{Guide, Texts};
use optout::objection::checklist::{Account, Checklist, Event, LetterText, Person, What};
use optout::objection::evidence::{Report, bundle};

fn checks(folder: &Path, list: &str) -> Option<bool> {
    let mut asked = Command::new("sha256sum");
    asked.args(["--check", "--strict", list]).current_dir(folder).stdout(Stdio::null()).stderr(Stdio::null());
    let status = asked.status();
    if status.is_err() {
        eprintln!("SKIPPED: no sha256sum here, so the sums were not checked by it");
    }
    status.ok().map(|status| status.success())
}

#[test]
fn the_sums_hold_and_a_changed_file_is_found() {
    let sent = Event::new(date(2026, 11, 25), What::Sent);
    let letter = LetterText {
        kind: "form".into(),
        on: Some(date(2026, 11, 25)),
        language: "en".into(),
        own: false,
        body: Arc::from("I object.\n"),
    };
    let account = Account {
        id: "instagram-1".into(),
        platform: "instagram".into(),
        history: vec![sent],
        letters: vec![letter],
        ..Account::default()
    };
    let person = Person { country: Some("DE".into()), region: Some("DE-BY".into()), ..Person::default() };
    let list = Checklist { version: 1, person, accounts: vec![account], ..Checklist::default() };
    let guide = Guide::open(Texts::embedded());
    let words = guide.words("en");
    let report =
        Report { guide: &guide, words: &words, list: &list, account: None, today: date(2026, 12, 1), proofs: None };
    let folder = tempfile::tempdir().unwrap();
    for file in bundle(&report) {
        let path = folder.path().join(&file.name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, file.contents).unwrap();
    }
    let Some(good) = checks(folder.path(), "SHA256SUMS") else { return };
    assert!(good, "sha256sum finds every file as it was");
    fs::write(folder.path().join("texts/instagram-1-form-2026-11-25.txt"), "I object!\n").unwrap();
    assert_eq!(checks(folder.path(), "SHA256SUMS"), Some(false), "a changed file is found");
}

#[cfg(unix)]
#[test]
fn names_that_need_it_are_escaped_as_sha256sum_reads_them() {
    use optout::objection::evidence::sums;
    /// The sum of an empty file, from FIPS 180-2.
    const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let folder = tempfile::tempdir().unwrap();
    let names = ["plain.png", "a\\b.png", "two\nlines.png", " led by a blank"];
    for name in names {
        fs::write(folder.path().join(name), "").unwrap();
    }
    let list = sums(names.map(|name| (EMPTY.to_owned(), name)));
    fs::write(folder.path().join("list"), list).unwrap();
    assert_ne!(checks(folder.path(), "list"), Some(false));
}
