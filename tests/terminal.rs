//! The whole program in a pseudo-terminal: the walk, killed and resumed, and a terminal that is left as it was.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use optout::objection::file;
use optout::objection::standing::{Standing, standing};
use support::terminal::Run;

fn checklist(home: &Path) -> PathBuf {
    home.join("optout/checklist.toml")
}

fn kept(home: &Path) -> optout::objection::checklist::Checklist {
    file::read(&fs::read_to_string(checklist(home)).unwrap()).unwrap()
}

/// From the first start to the form.
fn to_the_form(run: &mut Run) {
    run.wait_for("Object to Meta training").send("\r").wait_for("Where do you live?").send("\r");
    run.wait_for("What do you want to object for?").send("1\r").wait_for("Where is this Instagram account open?");
    run.send("1").wait_for("what opened?").send("1").wait_for("Fill in the form");
}

#[test]
fn the_whole_walk_killed_and_resumed() {
    let home = tempfile::tempdir().unwrap();
    let mut run = Run::start(home.path(), &[], &[]);
    to_the_form(&mut run);
    // The mark of the form is on the disk before its page is left.
    run.send("t").wait_for("Reasons").send(" ").wait_for("[x]").send("\t").wait_for("leave the text");
    run.send("\x1b[1;5F").send("Since 2009.").wait_for("Since 2009.");
    wait_for_file(home.path(), "Since 2009.");
    run.signal("KILL");
    run.end();

    let mut run = Run::start(home.path(), &[], &[]);
    run.wait_for("fill in the form").send("\r").wait_for("Fill in the form").send("t").wait_for("Since 2009.");
    run.send("\x1b").wait_for("Fill in the form").send("\r").wait_for("What happened when you pressed");
    run.send("1").wait_for("It is accepted").send("\r").wait_for("your accounts").send("q");
    assert_eq!(run.end(), 0);
    run.assert_clean();
    assert!(run.shows().contains("Saved in"), "{}", run.shows());

    let list = kept(home.path());
    assert_eq!(standing(list.account("instagram-1").unwrap()), Standing::Accepted);
    let text = list.text("own-account").unwrap();
    assert!(text.own && text.body.contains("Since 2009."));
}

/// Half-written text is on the disk within two seconds; waited for by the file, not by the clock.
fn wait_for_file(home: &Path, text: &str) {
    let end = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while !fs::read_to_string(checklist(home)).unwrap_or_default().contains(text) {
        assert!(std::time::Instant::now() < end, "{text} never reached the disk");
        std::thread::yield_now();
    }
}

#[test]
fn every_way_out_leaves_the_terminal_clean_and_the_file_whole() {
    for (name, code) in [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131)] {
        let home = tempfile::tempdir().unwrap();
        let mut run = Run::start(home.path(), &[], &[]);
        to_the_form(&mut run);
        run.send("t").wait_for("Reasons").send("\t").wait_for("leave the text").send("My draft").wait_for("My draft");
        run.signal(name);
        assert_eq!(run.end(), code, "{name}");
        run.assert_clean();
        assert!(kept(home.path()).text("own-account").unwrap().body.contains("My draft"), "{name}");
    }
}

#[test]
fn ctrl_c_leaves_at_once_from_anywhere() {
    let home = tempfile::tempdir().unwrap();
    let mut run = Run::start(home.path(), &[], &[]);
    to_the_form(&mut run);
    run.send("t").wait_for("Reasons").send("\t").wait_for("leave the text").send("\x03");
    assert_eq!(run.end(), 130);
    run.assert_clean();
}

#[test]
fn a_terminal_that_is_closed_ends_the_program_and_keeps_the_draft() {
    let home = tempfile::tempdir().unwrap();
    let mut run = Run::start(home.path(), &[], &[]);
    to_the_form(&mut run);
    run.send("t").wait_for("Reasons").send("\t").wait_for("leave the text").send("My draft").wait_for("My draft");
    let status = run.close().expect("the program outlived its terminal");
    assert_eq!(status.exit_code(), 129);
    assert!(kept(home.path()).text("own-account").unwrap().body.contains("My draft"));
}

/// What is in a folder, its folders included.
fn all_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { all_files(&path) } else { vec![path] }).collect()
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect()
}

#[test]
fn of_a_guest_nothing_is_left_however_the_run_ends() {
    for (name, code) in [("", 0), ("TERM", 143), ("HUP", 129), ("INT", 130)] {
        let (home, tmp) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let mut run = Run::start(home.path(), &["--guest"], &[("XDG_RUNTIME_DIR", tmp.path().to_str().unwrap())]);
        run.wait_for("guest: nothing is kept");
        to_the_form(&mut run);
        run.send("t").wait_for("Reasons").send("\t").wait_for("leave the text").send("My draft").wait_for("My draft");
        let kept = || all_files(tmp.path()).iter().any(|file| file.ends_with("checklist.toml"));
        let end = std::time::Instant::now() + std::time::Duration::from_secs(20);
        while !kept() {
            assert!(std::time::Instant::now() < end, "a guest's work is kept while the run lasts");
            std::thread::yield_now();
        }
        match name {
            "" => {
                run.send("\x1b").wait_for("edit the text").send("\x1b").wait_for("Fill in the form");
                run.send("q").wait_for("First the hand-out").send("2");
            }
            name => run.signal(name),
        }
        assert_eq!(run.end(), code, "{name}");
        run.assert_clean();
        assert_eq!(folders(tmp.path()), Vec::<PathBuf>::new(), "{name}");
        assert_eq!(all_files(home.path()), Vec::<PathBuf>::new(), "{name}");
        assert!(run.shows().contains("everything that was kept here is wiped"), "{name}: {}", run.shows());
    }
}

#[test]
fn what_a_guest_had_printed_is_cleared_at_the_end_however_it_comes() {
    for (name, code) in [("", 0), ("TERM", 143)] {
        let (home, tmp) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let mut run = Run::start(home.path(), &["--guest"], &[("XDG_RUNTIME_DIR", tmp.path().to_str().unwrap())]);
        run.wait_for("guest: nothing is kept").send("b").wait_for("Enter leads back").send("\r");
        run.wait_for("guest: nothing is kept");
        match name {
            "" => {
                run.send("q").wait_for("Leave, and wipe").send("1");
            }
            name => run.signal(name),
        }
        assert_eq!(run.end(), code, "{name}");
        let shows = run.shows();
        assert!(shows.contains("the terminal was asked to clear"), "{name}: {shows}");
        assert!(!shows.contains("Enter leads back"), "{name}: {shows}");
    }
}

#[test]
fn a_second_person_gets_a_file_and_the_first_keeps_theirs() {
    let home = tempfile::tempdir().unwrap();
    let mut run = Run::start(home.path(), &[], &[]);
    to_the_form(&mut run);
    run.send("\r").wait_for("What happened when you pressed").send("1").wait_for("It is accepted").send("\r");
    run.wait_for("your accounts").send("P").wait_for("Whose checklist?").send("a").wait_for("be called?");
    run.send("Mum\r").wait_for("optout · mum").send("\r").wait_for("Where do you live?").send("\r");
    run.wait_for("What do you want to object for?").send("2\r").wait_for("Where is this Facebook account open?");
    run.send("q").wait_for("Leave optout?").send("\r");
    assert_eq!(run.end(), 0);
    let mum = fs::read_to_string(home.path().join("optout/people/mum.toml")).unwrap();
    let mum = file::read(&mum).unwrap();
    assert!(mum.account("facebook-1").is_some() && mum.account("instagram-1").is_none());
    assert!(kept(home.path()).account("facebook-1").is_none());
    assert_eq!(standing(kept(home.path()).account("instagram-1").unwrap()), Standing::Accepted);

    let mut run = Run::start(home.path(), &["--person", "mum"], &[]);
    run.wait_for("optout · mum").send("P").wait_for("1 accepted by Meta").send("\x1b[H\r").wait_for("optout · you");
    run.send("\x03");
    assert_eq!(run.end(), 130);
}

#[test]
fn a_storm_of_sizes_leaves_it_alive() {
    let home = tempfile::tempdir().unwrap();
    let mut run = Run::start(home.path(), &[], &[]);
    run.wait_for("Object to Meta training");
    for n in 0..100u16 {
        run.resize(1 + n * 7 % 130, 1 + n * 5 % 50);
    }
    run.resize(80, 24);
    run.send("\r").wait_for("Where do you live?").send("\x03");
    assert_eq!(run.end(), 130);
    run.assert_clean();
}

#[test]
fn without_a_display_a_copy_is_handed_to_the_terminal_and_said_so() {
    let home = tempfile::tempdir().unwrap();
    let mut run = Run::start(home.path(), &[], &[]);
    to_the_form(&mut run);
    run.send("3").wait_for("Handed to the terminal");
    // "Ireland" in base64, between the marks of OSC 52.
    let raw = String::from_utf8_lossy(&run.raw).into_owned();
    assert!(raw.contains("\x1b]52;c;SXJlbGFuZA=="), "{raw:?}");
    run.send("\x03");
    run.end();
}

#[test]
fn a_paste_is_one_piece_and_control_characters_do_not_come_through() {
    let home = tempfile::tempdir().unwrap();
    let mut run = Run::start(home.path(), &[], &[]);
    to_the_form(&mut run);
    run.send("t").wait_for("Reasons").send("\t").wait_until("paste mode", |screen| screen.bracketed_paste());
    run.send("\x1b[200~first\nsecond \x1b]0;evil\x07 end\x1b[201~").wait_for("second");
    wait_for_file(home.path(), "second");
    let body = kept(home.path()).text("own-account").unwrap().body.to_string();
    assert!(body.contains("first\nsecond") && !body.contains('\x1b') && !body.contains('\x07'), "{body:?}");
    run.send("\x03");
    run.end();
}

#[test]
fn a_broken_checklist_is_named_with_its_place_and_never_overwritten() {
    let home = tempfile::tempdir().unwrap();
    let broken = "version = 1\n\n[person]\nname = \"Léa\nemail = \"lea@example.org\"\n";
    fs::create_dir_all(home.path().join("optout")).unwrap();
    fs::write(checklist(home.path()), broken).unwrap();
    let mut run = Run::start(home.path(), &[], &[]);
    run.wait_for("Your checklist cannot be read").wait_for("line 4, column");
    let shows = run.shows();
    assert!(!shows.contains("lea@example.org"), "the line's text is nobody's business: {shows}");
    assert!(!shows.contains("Go on with the copy"), "there is none: {shows}");
    // Neither the language nor anything else is saved over it.
    run.send("l").wait_for("Français").send("\x1b").wait_for("cannot be read").send("q");
    assert_eq!(run.end(), 1);
    run.assert_clean();
    assert!(run.shows().contains("Nothing in that file was changed"), "{}", run.shows());
    assert_eq!(fs::read_to_string(checklist(home.path())).unwrap(), broken);
    assert_eq!(fs::read_dir(home.path().join("optout")).unwrap().count(), 1);
}

#[test]
fn without_a_terminal_one_sentence_and_exit_two() {
    let home = tempfile::tempdir().unwrap();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_optout"))
        .env_clear()
        .env("HOME", home.path())
        .env("XDG_DATA_HOME", home.path())
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("optout status") && said.contains("optout --plain"), "{said}");
    assert_eq!(said.lines().count(), 1);
    assert!(!home.path().join("optout").exists(), "nothing is written by a run that does nothing");
}

/// Killed at any moment the file is whole, and more than fifty signs never wait for the disk while somebody types.
#[test]
fn killed_while_typing_at_most_fifty_signs_are_lost() {
    let home = tempfile::tempdir().unwrap();
    for round in 1..=12usize {
        let mut run = Run::start(home.path(), &[], &[]);
        if round == 1 {
            to_the_form(&mut run);
        } else {
            run.wait_for("fill in the form").send("\r").wait_for("Fill in the form");
        }
        run.send("t").wait_for("Reasons").send("\t").wait_for("leave the text");
        let typed = 40 + round * 37 % 160;
        let all = signs(&run) + typed;
        run.send(&"a".repeat(typed));
        run.wait_until("all letters", |screen| screen.contents().contains(&format!("{all} signs")));
        wait_for_signs(home.path(), all - 50);
        run.send("bcd").wait_until("three more", |screen| screen.contents().contains(&format!("{} signs", all + 3)));
        run.signal("KILL");
        run.end();
        assert!(kept_signs(home.path()) + 50 >= all, "round {round}");
    }
}

fn kept_signs(home: &Path) -> usize {
    let text = fs::read_to_string(checklist(home)).unwrap_or_default();
    let list = file::read(&text).expect("a file that is whole at any moment");
    list.text("own-account").map_or(0, |text| optout::objection::letter::signs(&text.body))
}

fn wait_for_signs(home: &Path, wanted: usize) {
    let end = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while kept_signs(home) < wanted {
        assert!(std::time::Instant::now() < end, "{wanted} signs never reached the disk");
        std::thread::yield_now();
    }
}

/// The number of signs that the head line shows.
fn signs(run: &Run) -> usize {
    let shows = run.shows();
    let before = shows.split(" signs").next().unwrap();
    before.rsplit(' ').next().unwrap().parse().unwrap()
}

#[test]
fn the_persons_own_editor_gets_the_text_and_gives_it_back() {
    let home = tempfile::tempdir().unwrap();
    let editor = home.path().join("editor.sh");
    let flags = home.path().join("flags");
    let asks = format!("grep flags /proc/$$/fdinfo/0 > '{}'", flags.display());
    fs::write(&editor, format!("#!/bin/sh\n{asks}\nprintf 'From my own editor.' > \"$1\"\n")).unwrap();
    let sh = format!("sh {}", editor.display());
    let mut run = Run::start(home.path(), &[], &[("VISUAL", &sh), ("PATH", "/usr/bin:/bin")]);
    to_the_form(&mut run);
    run.send("t").wait_for("Reasons").send("\x0f").wait_for("From my own editor.");
    run.send("\x03");
    assert_eq!(run.end(), 130);
    run.assert_clean();
    assert_eq!(&*kept(home.path()).text("own-account").unwrap().body, "From my own editor.");
    if cfg!(target_os = "linux") {
        let flags = fs::read_to_string(flags).unwrap();
        let flags = u32::from_str_radix(flags.split_whitespace().nth(1).unwrap(), 8).unwrap();
        let never_waits = rustix::fs::OFlags::NONBLOCK.bits();
        assert_eq!(flags & never_waits, 0, "an editor waits for its keys, as the shell's terminal does");
    }
}

/// A day of the walk over the months: starts the program, does something, leaves.
fn on_day(home: &Path, day: &str, act: impl FnOnce(&mut Run)) -> Standing {
    let mut run = Run::start(home, &[], &[("OPTOUT_TODAY", day)]);
    act(&mut run);
    run.send("\x03");
    assert_eq!(run.end(), 130, "{day}");
    run.assert_clean();
    standing(kept(home).account("instagram-1").unwrap())
}

/// From the accounts to the wait, and to its letters.
fn to_the_letters(run: &mut Run) {
    run.wait_for("your accounts")
        .send("\r")
        .wait_for("waiting for Meta")
        .send("t")
        .wait_for("Nothing is sent from here");
}

#[test]
fn eleven_invented_months_from_sent_to_complaint() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    let sent = on_day(home, "2026-11-22", |run| {
        to_the_form(run);
        run.send("\r").wait_for("What happened when you pressed").send("8").wait_for("Noted on 22 November");
    });
    assert_eq!(sent, Standing::Sent);
    // In time: the first period ends on 22 December.
    let extended = on_day(home, "2026-12-10", |run| {
        run.wait_for("your accounts").send("\r").wait_for("has to answer by Tuesday 22 December 2026");
        run.send("m").wait_for("What did Meta answer?").send("8").wait_for("When were you told").send("\r");
        run.wait_for("has to answer by Monday 22 February 2027");
    });
    assert_eq!(extended, Standing::Extended);
    let waits = on_day(home, "2027-01-20", |run| {
        to_the_letters(run);
        run.send("3").wait_for("Not now");
    });
    assert_eq!(waits, Standing::Extended);
    let reminded = on_day(home, "2027-02-23", |run| {
        run.wait_for("overdue");
        to_the_letters(run);
        // A letter with a blank in it counts only the second time.
        run.send("3").wait_for("your name").send("\r").wait_for("Nothing was recorded");
        run.send("\r").wait_for("Recorded as sent today: reminder");
    });
    assert_eq!(reminded, Standing::Reminded);
    let complained = on_day(home, "2027-03-10", |run| {
        run.wait_for("the complaint");
        to_the_letters(run);
        run.send("4").wait_for("info@dataprotection.ie").send("\r").wait_for("Nothing was recorded");
        run.send("\r").wait_for("Recorded as sent today: complaint");
    });
    assert_eq!(complained, Standing::Complained);
    let asks = on_day(home, "2027-06-11", |run| {
        run.wait_for("ask the authority how it stands");
    });
    assert_eq!(asks, Standing::Complained);
    let accepted = on_day(home, "2027-10-20", |run| {
        run.wait_for("your accounts").send("m").wait_for("What did Meta answer?").send("1").wait_for("It is accepted");
    });
    assert_eq!(accepted, Standing::Accepted);
    let kinds: Vec<_> = kept(home).accounts[0].letters.iter().map(|letter| letter.kind.clone()).collect();
    assert_eq!(kinds, ["reminder", "complaint"]);
}

#[test]
fn a_pipe_gets_no_escape_sequence_not_even_for_a_clipboard() {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let home = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_optout"));
    command.args(["--plain", "--lang", "en"]).env("HOME", home.path()).env("XDG_DATA_HOME", home.path());
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "TMUX", "TERMUX_VERSION"] {
        command.env_remove(name);
    }
    let mut run = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    run.stdin.take().unwrap().write_all(b"1\nfrance\n1\n6\n7\nstop\n").unwrap();
    let said = run.wait_with_output().unwrap();
    let text = String::from_utf8(said.stdout).unwrap();
    assert!(text.contains("Not copied"), "{text}");
    assert!(!text.contains('\x1b'), "{text:?}");
}
