//! How a walk in plain lines ends: by a signal, over a file that is only read, on a disk that takes nothing.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::io::{Read, Write};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use optout::objection::file::read;
use support::wait_until;

/// The lines that lead from the welcome into a text.
const TO_THE_TEXT: &str = "begin\nIreland\nInstagram\ngo on\n1\n1\ntext\n1\nwrite the text\n";

fn begun(home: &Path, args: &[&str], lines: &str) -> Child {
    let mut child = Command::new(env!("CARGO_BIN_EXE_optout"))
        .arg("--plain")
        .args(args)
        .env_clear()
        .envs([("HOME", home), ("XDG_DATA_HOME", home), ("XDG_RUNTIME_DIR", home)])
        .envs([("LANG", "en_IE.UTF-8"), ("OPTOUT_TODAY", "2026-11-22")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.as_mut().unwrap().write_all(lines.as_bytes()).unwrap();
    child
}

/// Reads what is said until it has these words.
fn heard(child: &mut Child, words: &str) -> String {
    let mut said = Vec::new();
    let mut byte = [0];
    while !String::from_utf8_lossy(&said).ends_with(words) {
        assert_eq!(child.stdout.as_mut().unwrap().read(&mut byte).unwrap(), 1, "{}", String::from_utf8_lossy(&said));
        said.push(byte[0]);
    }
    String::from_utf8(said).unwrap()
}

/// Sends a signal, and gives the exit code and what was said after it; the input stays open.
fn ended_by(mut child: Child, signal: rustix::process::Signal) -> (Option<i32>, String) {
    let pid = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(pid, signal).unwrap();
    let status = wait_until("the end", || child.try_wait().unwrap());
    assert_eq!(status.signal(), None);
    let mut said = String::new();
    child.stdout.take().unwrap().read_to_string(&mut said).unwrap();
    (status.code(), said)
}

#[test]
fn a_signal_in_the_midst_of_a_text_loses_no_line_of_it() {
    use rustix::process::Signal;
    for (signal, code) in [(Signal::TERM, 143), (Signal::INT, 130), (Signal::HUP, 129)] {
        let home = tempfile::tempdir().unwrap();
        let mut child = begun(home.path(), &[], TO_THE_TEXT);
        heard(&mut child, "there:");
        child.stdin.as_mut().unwrap().write_all(b"One line by hand.\nAnd another.\n").unwrap();
        // Half-written text is in the file by itself, within two seconds.
        let path = home.path().join("optout/checklist.toml");
        let body = || {
            let list = read(&std::fs::read_to_string(&path).ok()?).ok()?;
            Some(list.texts.first()?.body.to_string())
                .filter(|body| body.ends_with("\n\nOne line by hand.\nAnd another."))
        };
        wait_until("the text in the file", body);
        child.stdin.as_mut().unwrap().write_all(b"A last one.\n").unwrap();
        let pipe = child.stdin.as_ref().unwrap();
        wait_until("the last line to be read", || (rustix::io::ioctl_fionread(pipe).ok()? == 0).then_some(()));
        let (ended, said) = ended_by(child, signal);
        assert_eq!(ended, Some(code));
        assert!(said.contains(&format!("Saved in {}", path.display())), "{said}");
        let list = read(&std::fs::read_to_string(&path).unwrap()).unwrap();
        assert!(list.texts[0].body.contains("And another."), "{}", list.texts[0].body);
        assert!(list.texts[0].body.starts_with("I object") || list.texts[0].body.starts_with("Under article"));
    }
}

#[test]
fn whoever_ends_it_at_the_keyboard_hears_what_comes_next() {
    let home = tempfile::tempdir().unwrap();
    let mut child = begun(home.path(), &[], "begin\nIreland\nInstagram\ngo on\n1\n1\n");
    heard(&mut child, "Fill in the form");
    heard(&mut child, "or help:");
    let (ended, said) = ended_by(child, rustix::process::Signal::INT);
    assert_eq!(ended, Some(130));
    let said = said.replace('\n', " ");
    assert!(said.contains("Saved in"), "{said}");
    assert!(said.contains("Instagram, fill in the form and press the button"), "{said}");
}

#[test]
fn an_address_that_is_refused_is_not_said_to_stand_there() {
    let home = tempfile::tempdir().unwrap();
    let lines = "begin\nIreland\nInstagram\ngo on\n1\n1\n1\nlea\nstop\n";
    let (_, said) = whole(home.path(), &[], lines);
    assert!(said.contains("Lea is no mail address"), "{said}");
    assert!(!said.contains("Now: lea"), "{said}");
}

#[test]
fn a_signal_ends_a_guest_and_wipes_what_was_kept() {
    let home = tempfile::tempdir().unwrap();
    let mut child = begun(home.path(), &["--guest"], "begin\nIreland\n");
    heard(&mut child, "or help:");
    let (code, said) = ended_by(child, rustix::process::Signal::TERM);
    assert_eq!(code, Some(143));
    assert!(said.contains("everything that was kept here is wiped"), "{said}");
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

/// All that is said of a walk by these lines, and how it ends.
fn whole(home: &Path, args: &[&str], lines: &str) -> (Option<i32>, String) {
    let output = begun(home, args, lines).wait_with_output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

#[test]
fn a_newer_file_is_said_to_be_only_read() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("newer.toml");
    let newer =
        "version = 9\n[person]\ncountry = \"FR\"\n[[account]]\nid = \"instagram-1\"\nplatform = \"instagram\"\n";
    std::fs::write(&path, newer).unwrap();
    let (code, said) = whole(home.path(), &["--file", path.to_str().unwrap()], "3\n8\nlea\nstop\n");
    assert_eq!(code, Some(0));
    let told = "it is only read, and nothing is saved";
    let said = said.replace('\n', " ");
    assert_eq!(said.matches(told).count(), 2, "at the start and at the end: {said}");
    assert!(!said.contains("Saved in"), "{said}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), newer);
}

#[cfg(target_os = "linux")]
#[test]
fn what_could_not_be_saved_is_said_once_and_told_by_the_code() {
    let home = tempfile::tempdir().unwrap();
    let (code, said) = whole(home.path(), &["--file", "/proc/optout.toml"], "begin\nIreland\nInstagram\ngo on\nstop\n");
    assert_eq!(code, Some(1), "{said}");
    assert_eq!(said.matches("The last changes could not be saved.").count(), 1, "{said}");
    assert!(!said.contains("Saved in"), "{said}");
}

#[test]
fn what_is_wrong_with_a_day_begins_a_line_and_the_second_question_says_its_choices() {
    let home = tempfile::tempdir().unwrap();
    let lines = "1 4\n5\n2\nquatsch\n2027-01-01\n2026-11-10\nstop\n";
    let path = home.path().join("one.toml");
    std::fs::write(
        &path,
        "version = 1\n[person]\ncountry = \"IE\"\n[[account]]\nid = \"a\"\nplatform = \"instagram\"\n",
    )
    .unwrap();
    let (_, said) = whole(home.path(), &["--file", path.to_str().unwrap()], lines);
    for wrong in ["That is no date as YYYY-MM-DD.", "1 January 2027 is still to come."] {
        assert!(said.contains(&format!("\n{wrong}")), "{wrong}\n{said}");
    }
    let (first, second) = said.split_once("When did Meta answer?\n").unwrap();
    for question in [&first[first.find("When did you send it?").unwrap()..], second] {
        assert!(question.contains("4 choices.\n1 Today\n2 On another day\n3 I do not know"), "{said}");
    }
    assert!(second.contains("note it with today’s date"), "{said}");
}
