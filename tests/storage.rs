//! The save against a disk that fails, a second window, links, modes and days.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![cfg(unix)]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::civil::{Date, date};
use optout::clean::Clean;
use optout::objection::based::Based;
use optout::objection::change::Change;
use optout::objection::checklist::{Account, Event, What};
use optout::objection::file::{Refused, merge, read};
use optout::walkthrough::effect::Why;
use optout::world::save::{Apply, Saved, Trouble, load, save};
use optout::world::saver::{Saver, Shelf};
use optout::world::storage::{Disk, Faulty, Storage};

const TODAY: Date = date(2026, 11, 22);

fn apply() -> Apply {
    Arc::new(|text, changes| {
        merge(text, changes, "A checklist.").map_err(|refused| match refused {
            Refused::Newer(_) => Why::Newer,
            Refused::Unreadable(error) => Why::Unreadable(Clean::line(&error.to_string())),
        })
    })
}

fn name(name: &str) -> [Change; 1] {
    [Change::Person("name", Some(name.to_owned()))]
}

/// Changes of what is in the file now.
fn based(path: &Path, changes: &[Change]) -> Vec<Based> {
    let list = fs::read_to_string(path).ok().and_then(|text| read(&text).ok()).unwrap_or_default();
    changes.iter().map(|change| Based::on(&list, change.clone())).collect()
}

fn put(disk: &dyn Storage, path: &Path, changes: &[Change]) -> Result<Saved, Trouble> {
    save(disk, path, &based(path, changes), false, TODAY, &apply())
}

fn names(folder: &Path) -> Vec<String> {
    let mut names = Disk.list(folder).unwrap_or_default();
    names.sort();
    names
}

fn mode(path: &Path) -> u32 {
    fs::symlink_metadata(path).unwrap().permissions().mode() & 0o777
}

fn nothing_is_open_to_others(folder: &Path) {
    for name in names(folder) {
        let path = folder.join(name);
        let most = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode(&path) & !most, 0, "{}", path.display());
        if path.is_dir() {
            nothing_is_open_to_others(&path);
        }
    }
}

#[test]
fn a_disk_that_fails_anywhere_leaves_the_old_file_or_the_new_one() {
    rustix::process::umask(rustix::fs::Mode::empty());
    let mut faults = 0;
    for errno in [5, 28, 13, 30, 122] {
        for from_here_on in [false, true] {
            for first in [false, true] {
                faults += fail_everywhere(errno, from_here_on, first);
            }
        }
    }
    assert!(faults >= 200, "{faults} faults");
}

/// Fails each operation of a save in turn, until a save ends without a fault.
fn fail_everywhere(errno: i32, from_here_on: bool, first: bool) -> usize {
    for n in 0.. {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("deep/optout");
        let path = folder.join("checklist.toml");
        if !first {
            put(&Disk, &path, &name("old")).unwrap();
        }
        let before = fs::read_to_string(&path).ok();
        let disk = Faulty::new(Disk, n, errno, from_here_on);
        let result = put(&disk, &path, &name("new"));
        let text = fs::read_to_string(&path).ok();
        let is_new = text.as_deref().is_some_and(|text| text.contains("new"));
        assert!(text == before || is_new && read(text.as_deref().unwrap()).is_ok(), "{n}: {text:?}");
        match &result {
            Ok(_) => assert!(is_new, "{n}: said to be saved, and is not"),
            Err(trouble) => assert_eq!(trouble.in_place.is_some(), is_new, "{n}: {trouble:?}"),
        }
        nothing_is_open_to_others(dir.path());
        if !disk.hit() {
            return n;
        }
        put(&Disk, &path, &name("last")).unwrap();
        nothing_is_open_to_others(dir.path());
        let known = ["backups", "checklist.toml", "checklist.toml.lock"];
        let wanted = if text.is_some() { &known[..] } else { &known[1..] };
        assert_eq!(names(&folder), wanted, "{n}: litter");
    }
    unreachable!()
}

#[test]
fn a_text_of_others_modes_becomes_private_and_a_link_stays_one() {
    let dir = tempfile::tempdir().unwrap();
    let real = dir.path().join("real.toml");
    fs::write(&real, "# mine\n").unwrap();
    fs::set_permissions(&real, fs::Permissions::from_mode(0o644)).unwrap();
    symlink("real.toml", dir.path().join("one")).unwrap();
    symlink(dir.path().join("one"), dir.path().join("two")).unwrap();
    put(&Disk, &dir.path().join("two"), &name("Léa")).unwrap();
    assert!(dir.path().join("one").is_symlink() && dir.path().join("two").is_symlink());
    assert_eq!(fs::read_to_string(&real).unwrap(), "# mine\nversion = 1\n\n[person]\nname = \"Léa\"\n");
    assert_eq!(mode(&real), 0o600);
    assert_eq!(mode(&dir.path().join("backups/real-2026-11-22.toml")), 0o600);
    symlink("nowhere/there.toml", dir.path().join("dangling")).unwrap();
    put(&Disk, &dir.path().join("dangling"), &name("Léa")).unwrap();
    assert!(dir.path().join("nowhere/there.toml").is_file());
    symlink("circle", dir.path().join("circle")).unwrap();
    assert!(put(&Disk, &dir.path().join("circle"), &name("Léa")).is_err());
}

#[test]
fn what_cannot_be_read_is_never_overwritten() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("checklist.toml");
    for bytes in [&b"name = lea@example.org"[..], b"\xff", b"version = 99\n", b"[person\n"] {
        fs::write(&path, bytes).unwrap();
        let trouble = put(&Disk, &path, &name("x")).unwrap_err();
        assert!(matches!(trouble.why, Why::Newer | Why::Unreadable(_)), "{trouble:?}");
        assert!(!format!("{trouble:?}").contains("example"), "{trouble:?}");
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    assert!(put(&Disk, &path, &name("x")).is_err());
    fs::remove_dir(&path).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
    assert!(matches!(load(&Disk, &path), Err(Why::Unreadable(_))));
    assert_eq!(names(dir.path()), ["checklist.toml", "checklist.toml.lock"]);
}

#[test]
fn one_backup_a_day_and_seven_in_all() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("mum.toml");
    let backups = dir.path().join("backups");
    fs::create_dir(&backups).unwrap();
    fs::write(backups.join("mum-2026-notes.toml"), "mine").unwrap();
    fs::write(backups.join("dad-2020-01-01.toml"), "his").unwrap();
    for day in 1..=12 {
        for hour in 0..3 {
            let change = name(&format!("{day}.{hour}"));
            save(&Disk, &path, &based(&path, &change), false, date(2026, 11, day), &apply()).unwrap();
        }
    }
    let days: Vec<String> = (6..=12).map(|day| format!("mum-2026-11-{day:02}.toml")).collect();
    let mut wanted = vec!["dad-2020-01-01.toml".to_owned()];
    wanted.extend(days);
    wanted.push("mum-2026-notes.toml".to_owned());
    assert_eq!(names(&backups), wanted);
    // It is the version before the first change of that day.
    assert!(fs::read_to_string(backups.join("mum-2026-11-12.toml")).unwrap().contains("\"11.2\""));
    // A clock that went back does not cost the newest backup.
    save(&Disk, &path, &based(&path, &name("then")), false, date(1970, 1, 1), &apply()).unwrap();
    assert!(backups.join("mum-1970-01-01.toml").exists());
}

#[test]
fn what_is_the_same_is_not_written() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("checklist.toml");
    put(&Disk, &path, &name("Léa")).unwrap();
    let before = fs::metadata(&path).unwrap();
    put(&Disk, &path, &name("Léa")).unwrap();
    assert_eq!(before.modified().unwrap(), fs::metadata(&path).unwrap().modified().unwrap());
    assert_eq!(names(dir.path()), ["checklist.toml", "checklist.toml.lock"]);
}

#[test]
fn another_programs_lock_is_waited_for_and_then_named() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("checklist.toml");
    let lock = Disk.lock(&dir.path().join("checklist.toml.lock")).unwrap();
    assert_eq!(put(&Disk, &path, &name("x")).unwrap_err().why, Why::Locked);
    drop(lock);
    put(&Disk, &path, &name("x")).unwrap();
}

#[test]
fn without_locks_it_saves_all_the_same() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("checklist.toml");
    // The third operation is the lock; 37 is "no locks available" on Linux.
    let locks = if cfg!(target_os = "linux") { 37 } else { 77 };
    let disk = Faulty::new(Disk, 2, locks, false);
    put(&disk, &path, &name("x")).unwrap();
    assert!(disk.hit());
}

#[test]
fn two_windows_lose_nothing_of_each_other() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("checklist.toml");
    let account = |n: u8| format!("instagram-{n}");
    for n in 1..=2 {
        let new = Account { id: account(n), platform: "instagram".into(), ..Account::default() };
        put(&Disk, &path, &[Change::Add(new)]).unwrap();
    }
    let failures = Arc::new(Mutex::new(Vec::new()));
    let window = |n: u8| {
        let (path, failures) = (path.clone(), failures.clone());
        std::thread::spawn(move || {
            let say = Arc::new(move |outcome| {
                if !matches!(outcome, optout::walkthrough::effect::Outcome::Saved { .. }) {
                    failures.lock().unwrap().push(outcome);
                }
            });
            let known = Arc::from("");
            let saver = Saver::new(Shelf { storage: Arc::new(Disk), path, known, apply: apply() }, say);
            for count in 0..500 {
                let note = Some(format!("{n}.{count}"));
                let event = Event { note, ..Event::new(TODAY, What::Note) };
                let change = Change::Event { account: format!("instagram-{n}"), event };
                saver.give(vec![Based { change, was: None }]);
                if count % 10 == 0 {
                    std::thread::sleep(Duration::from_millis(1));
                }
            }
            assert!(saver.flush(Duration::from_secs(60)));
        })
    };
    let windows = [window(1), window(2)];
    windows.into_iter().for_each(|window| window.join().unwrap());
    let list = read(&fs::read_to_string(&path).unwrap()).unwrap();
    for n in 1..=2 {
        let notes: Vec<_> = list.account(&account(n)).unwrap().history.iter().filter_map(|e| e.note.clone()).collect();
        assert_eq!(notes, (0..500).map(|count| format!("{n}.{count}")).collect::<Vec<_>>());
    }
    let hiccups = failures.lock().unwrap();
    assert!(hiccups.iter().all(|outcome| format!("{outcome:?}").contains("Sav")), "{hiccups:?}");
}
