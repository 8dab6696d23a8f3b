//! The walk as a recording that can be played: made from the program itself, with nobody's data and without a clock, and held to what it
//! shows now. What is compared is what stands on the screen, not the bytes that brought it there.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::fmt::Write as _;
use std::num::NonZero;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use support::terminal::Run;

/// A moment of the walk.
struct Moment {
    /// What the page is about, for a player that can jump to it; empty where the page stays the same.
    name: &'static str,
    /// What is typed to get there.
    keys: &'static str,
    /// What then stands on the screen.
    shows: &'static str,
}

const fn page(name: &'static str, keys: &'static str, shows: &'static str) -> Moment {
    Moment { name, keys, shows }
}

const fn then(keys: &'static str, shows: &'static str) -> Moment {
    Moment { name: "", keys, shows }
}

const DOWN: &str = "\x1b[B";
const ESC: &str = "\x1b";

/// From the first start to a date, by the menus of the app. Nothing is copied: a recording must not touch a viewer's clipboard.
const WALK: &[Moment] = &[
    page("Welcome", "", "Object to Meta training"),
    page("Where you live", "\r", "▸ Ireland"),
    page("What for", "\r", "▸ [ ] 1"),
    then("1", "▸ [x] 1"),
    page("Whose session", "\r", "Where is this Instagram account open?"),
    page("Only in the app", "4", "It is longer"),
    page("The way", "\r", "1 of 7"),
    page("Step 2 of 7", "\r", "2 of 7"),
    page("Step 3 of 7", "\r", "3 of 7"),
    page("Step 4 of 7", "\r", "4 of 7"),
    page("Step 5 of 7", "\r", "5 of 7"),
    page("What opened", "\r", "What opened?"),
    page("The form", "1", "Fill in the form"),
    page("A text", "t", "▸ [ ] posted long"),
    then(" ", "▸ [x] posted long"),
    then(DOWN, "▸   [ ] Since which year"),
    then(DOWN, "▸   [ ] What did you use"),
    then(DOWN, "▸   [ ] Would you have posted"),
    then(DOWN, "▸ [ ] pictures of children"),
    then(" ", "▸ [x] pictures of children"),
    page("The form, with a text", ESC, "this box may stay empty"),
    page("What happened", "\r", "What happened when you pressed"),
    page("What it means", "2", "Noted on 22 November 2026"),
    page("What follows", "\r", "Next: Instagram, look for the mail"),
];

/// Tenths of a second for which a moment stands: a page is read, a change of it is seen.
fn stands(moment: &Moment) -> u32 {
    if moment.name.is_empty() { 12 } else { 35 }
}

fn place() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures/walk.cast")
}

/// The recording in the format of asciinema, version 2, from the screen of each moment.
fn recording(screens: &[vt100::Screen]) -> String {
    let title = "optout: an objection, from the first start to the first date";
    let mut out = format!("{}\n", json!({"version": 2, "width": 80, "height": 24, "title": title}));
    let mut tenths = 0;
    for (n, (moment, screen)) in WALK.iter().zip(screens).enumerate() {
        let bytes: String = match n.checked_sub(1) {
            Some(before) => screen.contents_diff(&screens[before]),
            None => screen.contents_formatted(),
        };
        let time = f64::from(tenths) / 10.0;
        if !moment.name.is_empty() {
            writeln!(out, "{}", json!([time, "m", moment.name])).unwrap();
        }
        writeln!(out, "{}", json!([time, "o", bytes])).unwrap();
        tenths += stands(moment);
    }
    out
}

/// What stands on the screen at each moment of a recording.
fn played(recording: &str) -> Vec<String> {
    let mut parser = vt100::Parser::new(NonZero::new(24).unwrap(), NonZero::new(80).unwrap(), 0);
    let events = recording.lines().skip(1).map(|line| serde_json::from_str::<Value>(line).unwrap());
    let output = events.filter(|event| event[1] == "o").map(|event| event[2].as_str().unwrap().to_owned());
    output
        .map(|bytes| {
            parser.process(bytes.as_bytes());
            parser.screen().contents()
        })
        .collect()
}

/// Walks the program through all moments; `arrived` waits for each.
fn walk(mut arrived: impl FnMut(usize, &Moment, &mut Run)) {
    let home = tempfile::tempdir().unwrap();
    let mut run = Run::start(home.path(), &[], &[]);
    for (n, moment) in WALK.iter().enumerate() {
        run.send(moment.keys);
        arrived(n, moment, &mut run);
    }
    run.send("\x03");
    run.end();
}

fn renew() {
    let mut screens = Vec::new();
    walk(|_, moment, run| {
        run.wait_for(moment.shows).settle();
        screens.push(run.screen().clone());
    });
    std::fs::write(place(), recording(&screens)).unwrap();
}

/// Played in a terminal it must do no more than draw: no copying, no question to the terminal, no path of a home.
fn assert_it_only_draws(recording: &str) {
    assert!(!recording.contains("\\u001b]"), "nothing for the terminal itself, such as a clipboard");
    assert!(!recording.contains("\\u001b[c") && !recording.contains("[?1049"), "no question, no other screen");
    assert!(!recording.contains("/tmp") && !recording.contains("/home"));
}

#[test]
fn the_recording_shows_what_the_program_shows() {
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        renew();
    }
    let kept = std::fs::read_to_string(place()).unwrap();
    assert_it_only_draws(&kept);
    let frames = played(&kept);
    assert_eq!(frames.len(), WALK.len(), "renew it with UPDATE_PICTURES=1 cargo test --test moving_picture");
    walk(|n, moment, run| {
        assert!(frames[n].contains(moment.shows), "moment {n} of the recording:\n{}", frames[n]);
        let what = format!("moment {n} of tests/pictures/walk.cast; renew it with UPDATE_PICTURES=1:\n{}", frames[n]);
        run.wait_until(&what, |screen| screen.contents() == frames[n]);
    });
}
