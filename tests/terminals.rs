//! The whole program in terminals of many names: the first page appears, a key works, and it is left as it was.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use support::terminal::Run;

/// Whether a sequence of the terminal's was written.
fn wrote(run: &Run, sequence: &str) -> bool {
    run.raw.windows(sequence.len()).any(|bytes| bytes == sequence.as_bytes())
}

const ASKS: &str = "\x1b]11;?\x1b\\";

#[test]
fn the_first_page_appears_and_a_key_works_in_every_terminal() {
    for (term, asked) in [
        ("linux", false),
        ("xterm", true),
        ("xterm-256color", true),
        ("screen", false),
        ("tmux-256color", true),
        ("vt220", false),
    ] {
        let home = tempfile::tempdir().unwrap();
        let mut run = Run::start(home.path(), &[], &[("TERM", term)]);
        run.wait_for("Object to Meta training").send("\r").wait_for("Where do you live?").send("q");
        run.wait_for("Leave").send("\r");
        assert_eq!(run.end(), 0, "{term}");
        run.assert_clean();
        assert_eq!(wrote(&run, ASKS), asked, "{term}: the background is asked only where that is understood");
        let long = run.raw.windows(5).any(|bytes| bytes == b"38;5;" || bytes == b"48;5;");
        assert!(!long || term.contains("256"), "{term}: only colours that it has");
    }
}

#[test]
fn a_dumb_terminal_is_spoken_to_in_lines() {
    let home = tempfile::tempdir().unwrap();
    let mut run = Run::start(home.path(), &[], &[("TERM", "dumb")]);
    run.wait_for("Your choice, or help:").send("1\r").wait_for("Where do you live?").send("stop\r");
    assert_eq!(run.end(), 0);
    assert!(!run.raw.contains(&0x1b), "no sequence at all");
}

#[test]
fn the_answer_about_the_background_is_no_key_whenever_it_comes() {
    for (answer, colour) in [("rgb:ffff/ffff/ffff", "\x1b[34"), ("rgb:1e1e/1e1e/1e1e", "\x1b[96")] {
        let home = tempfile::tempdir().unwrap();
        let mut run = Run::start(home.path(), &[], &[]);
        run.wait_for("Object to Meta training").send("\r").wait_for("Where do you live?");
        // In two pieces, and between keys of the person's own.
        run.send("/swi").send("\x1b]11;").send(&format!("{answer}\x1b\\")).send("tz").wait_for("switz");
        run.send("\r").wait_for("What do you want to object for?");
        assert!(wrote(&run, colour), "{answer}: in colours for that background");
        run.send("\x03");
        assert_eq!(run.end(), 130);
        run.assert_clean();
    }
}

#[test]
fn colour_is_as_it_is_asked_for() {
    let coloured = |args: &[&str], env: &[(&str, &str)]| {
        let home = tempfile::tempdir().unwrap();
        let mut run = Run::start(home.path(), args, env);
        run.wait_for("Object to Meta training").send("\x03");
        run.end();
        ["\x1b[36", "\x1b[96", "38;5;"].iter().any(|sequence| wrote(&run, sequence))
    };
    assert!(coloured(&[], &[]));
    assert!(!coloured(&[], &[("NO_COLOR", "1")]));
    assert!(coloured(&[], &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]));
    assert!(!coloured(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]));
    assert!(coloured(&["--color", "always"], &[("NO_COLOR", "1")]));
    assert!(!coloured(&["--palette", "plain"], &[]));
    assert!(coloured(&["--palette", "dark"], &[]));
}

#[test]
fn the_mouse_is_taken_only_on_request() {
    let home = tempfile::tempdir().unwrap();
    let mut run = Run::start(home.path(), &[], &[]);
    run.wait_for("Object to Meta training").send("?,").wait_for("Settings");
    assert!(!wrote(&run, "\x1b[?1000h"));
    run.send("6")
        .wait_until("the mouse is taken", |screen| screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None);
    // A click on the row of the mouse gives it back.
    run.wait_until("the mark is there", |screen| screen.contents().contains("▸ 6"));
    let row = run.shows().lines().position(|line| line.contains("▸ 6")).unwrap() + 1;
    run.send(&format!("\x1b[<0;10;{row}M"))
        .wait_until("the mouse is free", |screen| screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None);
    run.send("\x03");
    assert_eq!(run.end(), 130);
    run.assert_clean();

    let mut run = Run::start(home.path(), &["--mouse"], &[]);
    run.wait_for("Object to Meta training").send("\r").wait_for("Where do you live?").send("\r");
    run.wait_for("What do you want to object for?");
    let row = run.shows().lines().position(|line| line.contains("Facebook")).unwrap() + 1;
    run.send(&format!("\x1b[<0;10;{row}M")).wait_for("[x] 2");
    run.signal("TERM");
    assert_eq!(run.end(), 143);
    run.assert_clean();
}

#[test]
fn a_palette_that_there_is_not_is_named_with_those_there_are() {
    let home = tempfile::tempdir().unwrap();
    let mut run = Run::start(home.path(), &["--palette", "pink"], &[]);
    assert_eq!(run.end(), 2);
    assert!(run.shows().contains("pink") && run.shows().contains("contrast"), "{}", run.shows());
}
