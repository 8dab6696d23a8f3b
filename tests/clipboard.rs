//! A real clipboard on a real display: what was copied outlives the program, and only what is ours is taken out again.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::fs;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use support::strace::{optout, skipped};
use support::terminal::Run;
use support::wait_until;
use support::xvfb::Display;

fn home(settings: &str) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join("optout")).unwrap();
    let text = format!("version = 1\n\n[person]\ncountry = \"FR\"\n{settings}");
    fs::write(home.path().join("optout/checklist.toml"), text).unwrap();
    home
}

fn copy(home: &Path, display: &Display) {
    let ran = optout(home, &[], &["copy", "country"]).env("DISPLAY", &display.name).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
}

#[test]
fn a_copy_outlives_the_program_and_ends_with_the_next() {
    let Some(display) = Display::start() else { return };
    let home = home("");
    copy(home.path(), &display);
    assert_eq!(display.pasted().as_deref(), Some("France"));
    // It can be pasted more than once, and keeps itself out of histories.
    assert_eq!(display.pasted().as_deref(), Some("France"));
    assert!(display.kinds().contains("x-kde-passwordManagerHint"), "{}", display.kinds());
    assert_eq!(display.kind("x-kde-passwordManagerHint"), "secret");
    assert_eq!(display.holders().len(), 1);
    copy(home.path(), &display);
    wait_until("one holder", || (display.holders().len() == 1).then_some(()));
    display.copy("something else");
    wait_until("no holder", || display.holders().is_empty().then_some(()));
    wait_until("the other text", || (display.pasted().as_deref() == Some("something else")).then_some(()));
}

#[test]
fn an_owner_that_died_is_no_hindrance() {
    let Some(display) = Display::start() else { return };
    let home = home("");
    copy(home.path(), &display);
    for id in display.holders() {
        assert!(Command::new("kill").args(["-9", &id.to_string()]).status().unwrap().success());
    }
    wait_until("an empty clipboard", || display.pasted().is_none_or(|text| text.is_empty()).then_some(()));
    copy(home.path(), &display);
    assert_eq!(display.pasted().as_deref(), Some("France"));
}

/// From the start to the form, where 3 copies the country.
fn copied_in_the_wizard<'d>(home: &Path, display: &'d Display) -> (Run, &'d Display) {
    let mut run = Run::start(home, &["--lang", "en"], &[("DISPLAY", &display.name)]);
    run.wait_for("Object to Meta training").send("\r").wait_for("Where do you live?").send("\r");
    run.wait_for("What do you want to object for?").send("1\r").wait_for("Where is this Instagram account open?");
    run.send("1").wait_for("What opened?").send("1").wait_for("Fill in the form");
    run.send("3").wait_for("read back");
    assert_eq!(display.pasted().as_deref(), Some("France"));
    (run, display)
}

fn leave(mut run: Run) {
    run.send("\x03");
    assert_eq!(run.end(), 130);
    run.assert_clean();
}

#[test]
fn the_wizard_leaves_a_copy_behind_and_clears_it_where_that_is_wanted() {
    let Some(display) = Display::start() else { return };
    let keeps = home("");
    leave(copied_in_the_wizard(keeps.path(), &display).0);
    assert_eq!(display.pasted().as_deref(), Some("France"));
    let clears = home("\n[settings]\nclear_clipboard = true\n");
    leave(copied_in_the_wizard(clears.path(), &display).0);
    assert!(display.pasted().is_none_or(|text| text.is_empty()));
    assert!(display.holders().is_empty());
}

#[test]
fn what_another_program_copied_is_never_cleared() {
    let Some(display) = Display::start() else { return };
    let clears = home("\n[settings]\nclear_clipboard = true\n");
    let (run, display) = copied_in_the_wizard(clears.path(), &display);
    display.copy("not ours");
    leave(run);
    assert_eq!(display.pasted().as_deref(), Some("not ours"));
}

/// A display that takes the connection and never says a word.
#[test]
fn a_silent_display_holds_nothing_up() {
    let place = |n: u32| format!("/tmp/.X11-unix/X{n}");
    let _ = fs::create_dir("/tmp/.X11-unix");
    let base = 5000 + std::process::id() % 1000;
    let Some((n, listener)) = (base..base + 50).find_map(|n| Some((n, UnixListener::bind(place(n)).ok()?))) else {
        return skipped("no socket can be made where displays have theirs");
    };
    let begun = Instant::now();
    let home = home("");
    let ran = optout(home.path(), &[], &["copy", "country"]).env("DISPLAY", format!(":{n}")).output().unwrap();
    let _ = fs::remove_file(place(n));
    drop(listener);
    assert_eq!(ran.status.code(), Some(1));
    assert!(!ran.stderr.is_empty());
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
}
