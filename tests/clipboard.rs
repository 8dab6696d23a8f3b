//! A real clipboard on a real display: what was copied outlives the program, and only what is ours is taken out again.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::fs;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use support::strace::{optout, skipped};
use support::sway::Compositor;
use support::terminal::Run;
use support::wait_until;
use support::xvfb::{Desktop, Display};

fn home(settings: &str) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join("optout")).unwrap();
    let text = format!("version = 1\n\n[person]\ncountry = \"FR\"\n{settings}");
    fs::write(home.path().join("optout/checklist.toml"), text).unwrap();
    home
}

/// One test at a time: a dozen servers on a small machine answer later than the second that a copy waits.
static ONE: Mutex<()> = Mutex::new(());

/// An X display and a Wayland compositor, where they can be had here, for as long as nobody else wants them.
fn on_each_desktop(test: impl Fn(&dyn Desktop)) {
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    let display = Display::start().map(|display| Box::new(display) as Box<dyn Desktop>);
    let compositor = Compositor::start().map(|compositor| Box::new(compositor) as Box<dyn Desktop>);
    display.into_iter().chain(compositor).for_each(|desktop| test(&*desktop));
}

/// Waits until this can be pasted: on a busy machine an owner says that it has a text a moment before it serves it.
fn pastes(desktop: &dyn Desktop, text: &str) {
    wait_until(text, || (desktop.pasted().as_deref() == Some(text)).then_some(()));
}

fn copy(home: &Path, desktop: &dyn Desktop) {
    let ran = optout(home, &[], &["copy", "country"]).envs(desktop.env()).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
}

#[test]
fn a_copy_outlives_the_program_and_ends_with_the_next() {
    on_each_desktop(|desktop| {
        let home = home("");
        copy(home.path(), desktop);
        pastes(desktop, "France");
        // It can be pasted more than once, and keeps itself out of histories.
        pastes(desktop, "France");
        assert!(desktop.kinds().contains("x-kde-passwordManagerHint"), "{}", desktop.kinds());
        assert_eq!(desktop.kind("x-kde-passwordManagerHint"), "secret");
        assert_eq!(desktop.holders().len(), 1);
        copy(home.path(), desktop);
        wait_until("one holder", || (desktop.holders().len() == 1).then_some(()));
        desktop.copy("something else");
        wait_until("no holder", || desktop.holders().is_empty().then_some(()));
        pastes(desktop, "something else");
    });
}

#[test]
fn an_owner_that_died_is_no_hindrance() {
    on_each_desktop(|desktop| {
        let home = home("");
        copy(home.path(), desktop);
        for id in desktop.holders() {
            assert!(Command::new("kill").args(["-9", &id.to_string()]).status().unwrap().success());
        }
        wait_until("an empty clipboard", || desktop.pasted().is_none_or(|text| text.is_empty()).then_some(()));
        copy(home.path(), desktop);
        pastes(desktop, "France");
    });
}

/// From the start to the form, where 3 copies the country.
fn try_to_copy(home: &Path, desktop: &dyn Desktop) -> Option<Run> {
    let around = desktop.env();
    let around: Vec<_> = around.iter().map(|(key, value)| (*key, value.as_str())).collect();
    let mut run = Run::start(home, &["--lang", "en"], &around);
    run.wait_for("Object to Meta training").send("\r").wait_for("Where do you live?").send("\r");
    run.wait_for("What do you want to object for?").send("1\r").wait_for("Where is this Instagram account open?");
    // What is said of the browser would come over what is said of the copy.
    run.send("1").wait_for("what opened?").wait_until("a word on the browser", |screen| {
        ["no browser can be reached", "The browser was started"].iter().any(|said| screen.contents().contains(said))
    });
    run.send("1").wait_for("Fill in the form").send("3");
    run.wait_until("what came of the copy", |screen| {
        ["read back", "not proven"].iter().any(|said| screen.contents().contains(said))
    });
    if !run.screen().contents().contains("read back") {
        leave(run);
        return None;
    }
    assert_eq!(desktop.pasted().as_deref(), Some("France"));
    Some(run)
}

/// The same, once more where a busy machine's display answered later than the second that a copy waits.
fn copied_in_the_wizard(settings: &str, desktop: &dyn Desktop) -> (tempfile::TempDir, Run) {
    let again = |_| {
        let home = home(settings);
        try_to_copy(home.path(), desktop).map(|run| (home, run))
    };
    (0..8).find_map(again).expect("a copy that is read back")
}

fn leave(mut run: Run) {
    run.send("\x03");
    assert_eq!(run.end(), 130);
    run.assert_clean();
}

const CLEARS: &str = "\n[settings]\nclear_clipboard = true\n";

#[test]
fn the_wizard_leaves_a_copy_behind_and_clears_it_where_that_is_wanted() {
    on_each_desktop(|desktop| {
        let (_home, keeps) = copied_in_the_wizard("", desktop);
        leave(keeps);
        pastes(desktop, "France");
        let (_home, clears) = copied_in_the_wizard(CLEARS, desktop);
        leave(clears);
        assert!(desktop.pasted().is_none_or(|text| text.is_empty()));
        assert!(desktop.holders().is_empty());
    });
}

#[test]
fn what_another_program_copied_is_never_cleared() {
    on_each_desktop(|desktop| {
        let (_home, run) = copied_in_the_wizard(CLEARS, desktop);
        desktop.copy("not ours");
        pastes(desktop, "not ours");
        leave(run);
        pastes(desktop, "not ours");
    });
}

/// A compositor that takes the connection and never says a word.
#[test]
fn a_silent_compositor_holds_nothing_up() {
    let (home, begun) = (home(""), Instant::now());
    let listener = UnixListener::bind(home.path().join("wayland-1")).unwrap();
    let around = [("XDG_RUNTIME_DIR", home.path().to_str().unwrap()), ("WAYLAND_DISPLAY", "wayland-1")];
    let ran = optout(home.path(), &[], &["copy", "country"]).envs(around).output().unwrap();
    drop(listener);
    assert_eq!(ran.status.code(), Some(1));
    assert!(!ran.stderr.is_empty());
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
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
