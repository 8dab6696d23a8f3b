//! What a terminal can do to the program: stop it, paste ten megabytes, send two hundred keys at once, speak no UTF-8.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::fs;
use std::path::Path;

use optout::objection::file;
use support::terminal::Run;

fn kept(home: &Path) -> optout::objection::checklist::Checklist {
    // There is none before the first save.
    file::read(&fs::read_to_string(home.join("optout/checklist.toml")).unwrap_or_default()).unwrap()
}

/// From the start to the text, whose editor has the keys.
fn to_the_text(home: &Path) -> Run {
    let mut run = Run::start(home, &["--lang", "en"], &[]);
    // All at once, as a terminal hands them over that was slow: none is lost and none comes twice.
    run.wait_for("Object to Meta training").send("\r\r1\r11").wait_for("Fill in the form");
    run.send("t").wait_for("Reasons").send("\t").wait_until("paste mode", |screen| screen.bracketed_paste());
    run
}

#[test]
fn two_hundred_keys_in_one_read_all_arrive() {
    let home = tempfile::tempdir().unwrap();
    let mut run = to_the_text(home.path());
    let keys = (0..200).map(|n| char::from(b'a' + n % 26)).collect::<String>();
    run.send(&keys);
    support::wait_until("the last key in the file", || {
        kept(home.path()).text("own-account").filter(|text| text.body.contains(&keys)).map(drop)
    });
    run.send("\x03");
    assert_eq!(run.end(), 130);
}

#[test]
fn a_paste_of_ten_megabytes_is_refused_whole_and_the_next_key_works() {
    let home = tempfile::tempdir().unwrap();
    let mut run = to_the_text(home.path());
    run.send("Mine.");
    run.send("\x1b[200~").send(&"0123456789".repeat(1_000_000)).send("\x1b[201~");
    run.wait_for("That is 10000000 signs");
    run.send("!");
    support::wait_until("the next key in the file", || {
        kept(home.path()).text("own-account").filter(|text| text.body.contains("Mine.!")).map(drop)
    });
    assert!(!kept(home.path()).text("own-account").unwrap().body.contains("0123456789"));
    run.send("\x03");
    assert_eq!(run.end(), 130);
}

#[test]
fn an_escape_without_an_end_holds_nothing_up() {
    let home = tempfile::tempdir().unwrap();
    let mut run = Run::start(home.path(), &["--lang", "en"], &[]);
    let edge = |columns: usize| "─".repeat(columns);
    run.wait_for("Object to Meta training").send("\r").wait_for("Where do you live?").send("\r");
    run.wait_for("What do you want to object for?").wait_for("▸").wait_for(&edge(80));
    let picked = |screen: &vt100::Screen| screen.contents().lines().position(|line| line.contains('▸'));
    let before = picked(run.screen());
    // The beginning of an arrow key, as a slow line breaks it.
    run.send("\x1b[").resize(100, 30);
    run.wait_for(&edge(100));
    run.send("B").wait_until("the next row is picked", |screen| picked(screen) != before);
    run.send("\x03");
    assert_eq!(run.end(), 130);
}

#[test]
fn stopped_and_taken_up_again_it_is_where_it_was() {
    let home = tempfile::tempdir().unwrap();
    // A shell with job control: it goes on when its job is stopped, and takes it up again.
    let shell = ["bash", "--norc", "-i", "-c", "\"$0\" --lang en; echo was-stopped; fg; echo ended $?"];
    let around = [("PATH", "/usr/bin:/bin")];
    if !Path::new("/usr/bin/bash").exists() && !Path::new("/bin/bash").exists() {
        return;
    }
    let mut run = Run::wrapped(&shell, home.path(), &[], &around);
    run.wait_for("Object to Meta training").send("\r").wait_for("Where do you live?").send("\x1a");
    run.wait_until("the shell, and the page again", |screen| screen.contents().contains("Where do you live?"));
    run.send("\r").wait_for("What do you want to object for?").send("\x03");
    run.wait_for("ended 130");
    let raw = String::from_utf8_lossy(&run.raw).into_owned();
    let (before, after) = raw.split_once("was-stopped\r\n").expect("it was stopped");
    // The shell had its own screen, and a cursor that is seen; the page was drawn anew.
    assert!(before.rfind("\x1b[?1049l") > before.rfind("\x1b[?1049h"), "{before:?}");
    assert!(after.contains("\x1b[?1049h\x1b[2J"), "{after:?}");
}

#[test]
fn stopped_from_outside_it_takes_the_terminal_again() {
    let home = tempfile::tempdir().unwrap();
    let shell = ["bash", "--norc", "-i", "-c", "\"$0\" --lang en; echo was-stopped; fg; echo ended $?"];
    if !Path::new("/usr/bin/bash").exists() && !Path::new("/bin/bash").exists() {
        return;
    }
    let mut run = Run::wrapped(&shell, home.path(), &[], &[("PATH", "/usr/bin:/bin")]);
    run.wait_for("Object to Meta training").send("\r").wait_for("Where do you live?");
    if !run.signal_below("STOP") {
        return eprintln!("skipped: no pkill here");
    }
    run.wait_until("the page again", |screen| {
        screen.alternate_screen()
            && screen.contents().contains("Where do you live?")
            && !screen.contents().contains("fg")
    });
    // Without raw mode a key would wait for the end of its line, and be shown.
    run.send("\x1b").wait_for("Object to Meta training").send("\x03");
    run.wait_for("ended 130");
}

#[test]
fn ended_while_it_is_stopped_it_ends() {
    let home = tempfile::tempdir().unwrap();
    let shell = ["bash", "--norc", "-i", "-c", "\"$0\" --lang en; kill %1; fg; echo ended $?"];
    if !Path::new("/usr/bin/bash").exists() && !Path::new("/bin/bash").exists() {
        return;
    }
    let mut run = Run::wrapped(&shell, home.path(), &[], &[("PATH", "/usr/bin:/bin")]);
    run.wait_for("Object to Meta training").send("\x1a").wait_for("ended 143");
    run.assert_clean();
}

#[test]
fn where_another_character_set_is_named_signs_are_ascii() {
    let home = tempfile::tempdir().unwrap();
    let mut run = Run::start(home.path(), &["--lang", "en"], &[("LC_ALL", "en_IE.ISO-8859-1")]);
    run.wait_for("Object to Meta training").send("\r").wait_for("Where do you live?").send("\r");
    run.wait_for("What do you want to object for?").send("\x03");
    assert_eq!(run.end(), 130);
    let odd: String = String::from_utf8_lossy(&run.raw).chars().filter(|c| !c.is_ascii()).collect();
    assert_eq!(odd, "");
}
