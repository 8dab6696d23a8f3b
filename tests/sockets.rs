//! No socket but that of the local display: every command and both walks under strace.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use support::strace::{self, optout};
use support::sway::Compositor;
use support::terminal::Run;
use support::xvfb::{Desktop, Display};

/// Every command there is, in an order in which each finds what it needs.
const COMMANDS: &[&str] = &[
    "--help",
    "--version",
    "set person.country FR",
    "set person.email lea@example.org",
    "account add instagram lea.photos",
    "account add facebook --linked-with instagram-1",
    "account list --json",
    "status --json --everyone",
    "next",
    "mark instagram-1 session done",
    "sent instagram-1 --reference 1",
    "reply instagram-1 accepted",
    "covered facebook-1 --by instagram-1",
    "proof instagram-1 optout/checklist.toml",
    "guide instagram --format html",
    "link instagram --qr",
    "copy email",
    "copy text instagram-1",
    "privacy",
    "doctor --fix",
    "content check",
    "content list",
    "content export out",
    "content sources",
    "completions bash",
    "man",
    "account remove facebook-1",
    "forget --all --yes",
];

fn options(log: &Path) -> Vec<String> {
    let what = "trace=socket,connect,bind,listen,sendto,sendmsg,socketpair,accept,accept4";
    ["strace", "-f", "-qq", "-o", log.to_str().unwrap(), "-e", what].map(str::to_owned).to_vec()
}

/// Only sockets of this machine's own, and connections to nothing but a display and what knows users' names.
fn assert_local(log: &Path, what: &str) -> usize {
    let text = fs::read_to_string(log).unwrap();
    let calls = text.lines().filter(|line| ["socket(", "connect(", "bind("].iter().any(|call| line.contains(call)));
    for line in calls.clone() {
        assert!(line.contains("AF_UNIX"), "{what}: {line}");
        let reaches = line.contains("connect(");
        let known = [".X11-unix/X", "/wayland-", "/nscd/"].iter().any(|place| line.contains(place));
        assert!(!reaches || known, "{what}: {line}");
    }
    calls.count()
}

/// A copy is traced for as long as it is held: another program copies, and it ends.
fn release(display: Option<&dyn Desktop>) {
    let Some(display) = display else { return };
    support::wait_until("a holder", || (!display.holders().is_empty()).then_some(()));
    // Under strace a program that copies may come before the holder has begun.
    support::wait_until("the end of the holder", || {
        display.copy("something else");
        display.holders().is_empty().then_some(())
    });
}

#[test]
fn no_command_opens_another_socket() {
    if !strace::is_here() {
        return;
    }
    let display = Display::start();
    let local = display.as_ref().map_or(":7999", |display| display.name.as_str());
    let mut seen = 0;
    // With a display here, with one that names a host, and with none.
    for name in [local, "127.0.0.1:77", "localhost:10.0", ""] {
        let home = tempfile::tempdir().unwrap();
        for line in COMMANDS {
            let log = tempfile::NamedTempFile::new().unwrap();
            let options = options(log.path());
            let options: Vec<_> = options.iter().map(String::as_str).collect();
            let args: Vec<_> = line.split(' ').collect();
            let mut command = optout(home.path(), &options, &args);
            command.env("DISPLAY", name).stdout(Stdio::piped()).stderr(Stdio::piped());
            let running = command.spawn().unwrap();
            if line.starts_with("copy") && name == local {
                release(display.as_ref().map(|display| display as &dyn Desktop));
            }
            let output = running.wait_with_output().unwrap();
            let copies = line.starts_with("copy") && name != local;
            assert!(copies || output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
            let calls = assert_local(log.path(), line);
            assert!(name == local || calls == 0, "{line} reaches for {name:?}");
            seen += calls;
        }
    }
    assert!(display.is_none() || seen > 0, "the trace saw not even the display");
}

#[test]
fn a_copy_on_wayland_reaches_the_compositor_alone() {
    if !strace::is_here() {
        return;
    }
    let Some(compositor) = Compositor::start() else { return };
    let (home, log) = (tempfile::tempdir().unwrap(), tempfile::NamedTempFile::new().unwrap());
    let options = options(log.path());
    let options: Vec<_> = options.iter().map(String::as_str).collect();
    assert!(optout(home.path(), &[], &["set", "person.country", "FR"]).status().unwrap().success());
    let mut command = optout(home.path(), &options, &["copy", "country"]);
    let running = command.envs(compositor.env()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    release(Some(&compositor));
    assert!(running.wait_with_output().unwrap().status.success());
    let text = fs::read_to_string(log.path()).unwrap();
    assert!(assert_local(log.path(), "copy") > 0 && text.contains("/wayland-"), "{text}");
}

#[test]
fn neither_walk_opens_another_socket() {
    if !strace::is_here() {
        return;
    }
    let Some(display) = Display::start() else { return };
    for name in [display.name.as_str(), "127.0.0.1:77"] {
        let home = tempfile::tempdir().unwrap();
        // A copy that is held would be traced for as long.
        fs::create_dir(home.path().join("optout")).unwrap();
        fs::write(home.path().join("optout/checklist.toml"), "[settings]\nclear_clipboard = true\n").unwrap();
        let log = tempfile::NamedTempFile::new().unwrap();
        let options = options(log.path());
        let options: Vec<_> = options.iter().map(String::as_str).collect();
        // No browser is at hand: one would reach for its display, and for the page.
        let tools = home.path().join("tools");
        fs::create_dir(&tools).unwrap();
        std::os::unix::fs::symlink("/usr/bin/strace", tools.join("strace")).unwrap();
        let path = tools.to_str().unwrap();
        let mut run = Run::wrapped(&options, home.path(), &[], &[("DISPLAY", name), ("PATH", path)]);
        run.wait_for("Object to Meta training").send("\r").wait_for("Where do you live?").send("\r");
        run.wait_for("What do you want to object for?").send("1\r").wait_for("Where is this Instagram account open?");
        // What is said of the browser would come over what is said of the copy.
        run.send("1").wait_for("what opened?").wait_for("no browser can be reached");
        run.send("1").wait_for("Fill in the form");
        run.send("3").wait_until("a copy", |screen| {
            let shows = screen.contents();
            shows.contains("read back") || shows.contains("Handed to the terminal")
        });
        run.send("\x03");
        assert_eq!(run.end(), 130);
        let calls = assert_local(log.path(), "the wizard");
        assert_eq!(calls > 0, name == display.name, "{name}: {calls}");
    }
    let home = tempfile::tempdir().unwrap();
    let log = tempfile::NamedTempFile::new().unwrap();
    let options = options(log.path());
    let options: Vec<_> = options.iter().map(String::as_str).collect();
    let mut command = optout(home.path(), &options, &["--plain", "--lang", "en"]);
    let mut run = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    run.stdin.take().unwrap().write_all(b"1\nfrance\n1\n6\n7\nopen\nstop\n").unwrap();
    run.wait().unwrap();
    assert_eq!(assert_local(log.path(), "plain"), 0);
}
