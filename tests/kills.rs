//! kill -9 of the full-screen program at any moment while somebody types: the file is whole, and no more than the last
//! few signs are lost.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use optout::objection::file::read;
use support::terminal::Run;

/// Signs that may wait for the disk.
const WAITING: usize = 50;
/// Signs typed at once.
const PIECE: usize = 7;

fn body(home: &Path) -> String {
    let text = fs::read_to_string(home.join("optout/checklist.toml")).unwrap();
    let list = read(&text).expect("a file that is whole at any moment");
    list.text("own-account").map(|text| text.body.to_string()).unwrap_or_default()
}

/// The text that the n-th round types: no two pieces are alike, so that a gap would be seen.
fn pieces(round: usize) -> impl Iterator<Item = String> {
    (0..).map(move |n| format!("{:0>1$} ", (round * 1000 + n) % 1_000_000, PIECE - 1))
}

/// A home in which the walk has come to the form, and the text is the person's own.
fn begun() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let mut run = Run::start(home.path(), &[], &[]);
    run.wait_for("Object to Meta training").send("\r").wait_for("Where do you live?").send("\r");
    run.wait_for("What do you want to object for?").send("1\r").wait_for("Where is this Instagram account open?");
    run.send("1").wait_for("what opened?").send("1").wait_for("Fill in the form");
    run.send("t").wait_for("Reasons").send("\t").wait_for("leave the text").send("\x1b[1;5F!").wait_for("!");
    run.send("\x03");
    assert_eq!(run.end(), 130);
    home
}

/// Types and kills at a moment that is another one in each round; the screen says what had arrived.
fn round(home: &Path, n: usize) {
    let mut run = Run::start(home, &[], &[]);
    run.wait_for("fill in the form").send("\r").wait_for("Fill in the form");
    run.send("t").wait_for("Reasons").send("\t").wait_for("leave the text").send("\x1b[1;5F");
    let before = body(home);
    let moment = Instant::now() + Duration::from_micros((n as u64 * 7919) % 60_000);
    let mut shown = String::new();
    for piece in pieces(n).take(40) {
        run.send(&piece);
        // In every second round the keys come faster than they are shown.
        if n.is_multiple_of(2) {
            run.wait_for(piece.trim());
            shown.push_str(&piece);
            // No person types faster than a disk writes.
            support::wait_until("the disk", || {
                (body(home).len() - before.len() + WAITING >= shown.len()).then_some(())
            });
        }
        if Instant::now() >= moment {
            break;
        }
    }
    run.signal("KILL");
    run.end();
    let after = body(home);
    let typed: String = pieces(n).take(10_000).collect();
    let added = after.strip_prefix(before.as_str()).unwrap_or_else(|| panic!("round {n}: {before:?} became {after:?}"));
    assert!(typed.starts_with(added), "round {n}: a gap in {added:?}");
    assert!(
        added.chars().count() + WAITING + PIECE >= shown.chars().count(),
        "round {n}: {} of {} signs",
        added.len(),
        shown.len()
    );
}

fn rounds(count: usize) {
    let home = begun();
    (0..count).for_each(|n| round(home.path(), n));
    assert!(!body(home.path()).is_empty());
}

#[test]
fn killed_while_keys_arrive() {
    rounds(6);
}

#[test]
#[ignore = "takes half a minute: a hundred kills"]
fn killed_a_hundred_times_while_keys_arrive() {
    rounds(100);
}
