//! When the saver writes, what it says, and what it does after a failure.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![cfg(unix)]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

use std::fs;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use optout::clean::Clean;
use optout::objection::based::Based;
use optout::objection::change::Change;
use optout::objection::checklist::LetterText;
use optout::walkthrough::effect::{Merged, Outcome, Tried, Why};
use optout::world::Say;
use optout::world::save::Apply;
use optout::world::saver::{Saver, Shelf};
use optout::world::storage::{Disk, Faulty, Storage};

/// What the contract says: two seconds or fifty signs; a word after 0.3 seconds.
const DRAFT: Duration = Duration::from_secs(2);
const SIGNS: usize = 50;
const SLOW: Duration = Duration::from_millis(300);

fn note(name: &str) -> Based {
    Based { change: Change::Person("name", Some(name.to_owned())), was: None }
}

fn letter(kind: &str, body: &str) -> Based {
    let letter = LetterText { kind: kind.into(), on: None, language: String::new(), own: true, body: Arc::from(body) };
    Based { change: Change::Letter { account: "a".into(), letter }, was: None }
}

fn all(text: String) -> Merged {
    Merged { text, clashes: Vec::new(), renamed: Vec::new() }
}

/// One line for each change: enough to see what was written, how often and in which order.
fn lines() -> Apply {
    Arc::new(|text, changes| {
        let line = |based: &Based| match &based.change {
            Change::Person(_, Some(name)) => format!("name {name}\n"),
            Change::Letter { letter, .. } => format!("{} {}\n", letter.kind, letter.body),
            other => panic!("{other:?}"),
        };
        Ok(all(text.to_owned() + &changes.iter().map(line).collect::<String>()))
    })
}

fn saver(storage: Arc<dyn Storage>, path: PathBuf) -> (Saver, Receiver<Outcome>) {
    let (give, take) = channel();
    let give = Mutex::new(give);
    let say: Say = Arc::new(move |outcome| drop(give.lock().unwrap().send(outcome)));
    let known = Arc::from(fs::read_to_string(&path).unwrap_or_default());
    (Saver::new(Shelf { storage, path, known, apply: lines() }, say), take)
}

const SOON: Duration = Duration::from_secs(20);

#[test]
fn drafts_wait_for_each_other_and_for_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("list.toml");
    let (saver, outcomes) = saver(Arc::new(Disk), path.clone());
    let begun = Instant::now();
    saver.give(vec![letter("reminder", "a")]);
    saver.give(vec![letter("reminder", "ab")]);
    saver.give(vec![letter("form", "x")]);
    assert!(!path.exists());
    assert_eq!(outcomes.recv_timeout(SOON), Ok(Outcome::Saved { theirs: None }));
    assert!(
        begun.elapsed() >= DRAFT - Duration::from_millis(100) && begun.elapsed() < DRAFT * 3,
        "{:?}",
        begun.elapsed()
    );
    assert_eq!(fs::read_to_string(&path).unwrap(), "reminder ab\nform x\n");
    saver.give(vec![letter("reminder", &format!("ab{}", "é".repeat(SIGNS - 1)))]);
    saver.give(vec![letter("reminder", "abc")]);
    let begun = Instant::now();
    saver.give(vec![note("n")]);
    assert_eq!(outcomes.recv_timeout(SOON), Ok(Outcome::Saved { theirs: None }));
    saver.give(vec![letter("reminder", &"é".repeat(SIGNS))]);
    assert_eq!(outcomes.recv_timeout(SOON), Ok(Outcome::Saved { theirs: None }));
    assert!(begun.elapsed() < DRAFT, "{:?}", begun.elapsed());
    let all = fs::read_to_string(&path).unwrap();
    assert!(all.contains("form x\nreminder abc\nname n\nreminder éé"), "{all}");
}

#[test]
fn a_flush_leaves_nothing_waiting() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("list.toml");
    let (saver, _outcomes) = saver(Arc::new(Disk), path.clone());
    assert!(saver.flush(Duration::ZERO));
    saver.give(vec![letter("form", "x")]);
    let other = saver.clone();
    assert!(thread::spawn(move || other.flush(SOON)).join().unwrap());
    assert_eq!(fs::read_to_string(&path).unwrap(), "form x\n");
}

#[test]
fn what_could_not_be_saved_is_saved_with_the_next_change_and_once() {
    let mut n = 0;
    loop {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("list.toml");
        fs::write(&path, "old\n").unwrap();
        let disk = Arc::new(Faulty::new(Disk, n, 5, false));
        let (saver, outcomes) = saver(disk.clone(), path.clone());
        saver.give(vec![note("a")]);
        let first = outcomes.recv_timeout(SOON).unwrap();
        if !disk.hit() {
            break;
        }
        saver.give(vec![note("b")]);
        assert_eq!(outcomes.recv_timeout(SOON), Ok(Outcome::Saved { theirs: None }), "{n} {first:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "old\nname a\nname b\n", "{n} {first:?}");
        n += 1;
    }
    assert!(n >= 10, "{n} faults");
}

#[test]
fn what_another_window_wrote_comes_home() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("list.toml");
    let (saver, outcomes) = saver(Arc::new(Disk), path.clone());
    saver.give(vec![note("a")]);
    assert_eq!(outcomes.recv_timeout(SOON), Ok(Outcome::Saved { theirs: None }));
    fs::write(&path, "theirs\n").unwrap();
    saver.give(vec![note("b")]);
    assert_eq!(outcomes.recv_timeout(SOON), Ok(Outcome::Saved { theirs: Some(Arc::from("theirs\nname b\n")) }));
}

#[test]
fn a_slow_disk_is_mentioned() {
    let apply: Apply = Arc::new(|text, _| {
        thread::sleep(SLOW * 2);
        Ok(all(format!("{text}x")))
    });
    let dir = tempfile::tempdir().unwrap();
    let (give, take) = channel();
    let give = Mutex::new(give);
    let say: Say = Arc::new(move |outcome| drop(give.lock().unwrap().send(outcome)));
    let shelf = Shelf { storage: Arc::new(Disk), path: dir.path().join("l.toml"), known: Arc::from(""), apply };
    let saver = Saver::new(shelf, say);
    saver.give(vec![note("a")]);
    assert_eq!(take.recv_timeout(SOON), Ok(Outcome::Saving));
    assert_eq!(take.recv_timeout(SOON), Ok(Outcome::Saved { theirs: None }));
}

#[test]
fn a_text_that_cannot_be_read_is_said_and_kept() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("list.toml");
    fs::write(&path, b"a\xff").unwrap();
    let (saver, outcomes) = saver(Arc::new(Disk), path.clone());
    saver.give(vec![note("a")]);
    let why = Why::Unreadable(Clean::line("not UTF-8 text at byte 1"));
    assert_eq!(outcomes.recv_timeout(SOON), Ok(Outcome::Failed { tried: Tried::Save, why }));
    assert_eq!(fs::read(&path).unwrap(), b"a\xff");
    assert!(!saver.flush(SOON));
}
