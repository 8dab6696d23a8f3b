//! Arguments, variables and file names that are no text, or are made to steer: no panic, no raw byte on any output.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::Path;
use std::process::{Command, Stdio};

use optout::objection::file::read;
use support::bytes::{HOSTILE, fault};
use support::strace::optout;
use support::terminal::Run;

/// Hostile arguments as bytes: a NUL cannot be in one, and some are not UTF-8.
fn words() -> Vec<OsString> {
    let texts = HOSTILE.iter().map(|text| text.replace('\0', "")).filter(|text| !text.is_empty()).map(OsString::from);
    let bytes = [&b"\xff\xfe"[..], b"a\xc3", b"\xed\xa0\x80", b"\x1b]0;x\x07\xff", b"-\xff", b"--\xff=\xff"];
    texts.chain(bytes.iter().map(|bytes| OsString::from_vec(bytes.to_vec()))).collect()
}

fn harmless(mut command: Command, what: &str) -> i32 {
    let ran = command.stdin(Stdio::null()).output().unwrap();
    for output in [&ran.stdout, &ran.stderr] {
        assert_eq!(fault(output), None, "{what}");
    }
    let code = ran.status.code().unwrap_or_else(|| panic!("{what}: {:?}", ran.status));
    assert!((0..=3).contains(&code), "{what}: {code} {}", String::from_utf8_lossy(&ran.stderr));
    code
}

fn home() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    for line in [&["account", "add", "instagram"][..], &["sent", "instagram-1"]] {
        assert!(optout(home.path(), &[], line).output().unwrap().status.success());
    }
    home
}

/// Where `@` stands, each hostile word is put.
const LINES: &[&str] = &[
    "@",
    "--lang @ status",
    "--lang=@ --help",
    "--file @ status",
    "--file @ set person.name x",
    "--person @ status",
    "--content @ guide instagram",
    "--today @ status",
    "--color @ status",
    "status @",
    "guide @",
    "guide instagram --route @",
    "guide instagram --country @",
    "account add @",
    "account add instagram @",
    "account add facebook --email @",
    "account remove @",
    "mark @ session",
    "mark instagram-1 @",
    "mark instagram-1 session --on @",
    "sent instagram-1 --reference @",
    "reply instagram-1 @",
    "reply instagram-1 accepted --note @",
    "covered instagram-1 --by @",
    "proof instagram-1 @",
    "set @ x",
    "set person.name @",
    "set person.email @",
    "set settings.palette @",
    "copy @",
    "link @",
    "content check @",
    "content export @",
    "completions @",
    "man @",
];

#[test]
fn no_argument_is_said_raw() {
    let home = home();
    for word in words() {
        for line in LINES {
            let args: Vec<OsString> = line
                .split(' ')
                .map(|part| {
                    let (before, after) = part.split_once('@').map_or((part, None), |(a, b)| (a, Some(b)));
                    let mut all = OsString::from(before);
                    if let Some(after) = after {
                        all.push(&word);
                        all.push(after);
                    }
                    all
                })
                .collect();
            let mut command = optout(home.path(), &[], &[]);
            command.args(&args);
            harmless(command, &format!("{args:?}"));
        }
    }
    // Whatever was taken is in a file that reads, and is said without harm.
    let text = fs::read_to_string(home.path().join("optout/checklist.toml")).unwrap();
    assert!(read(&text).unwrap().misread.is_empty());
    for line in ["status", "status --json", "next", "account list", "account list --json", "doctor", "privacy"] {
        harmless(optout(home.path(), &[], &line.split(' ').collect::<Vec<_>>()), line);
    }
    harmless(optout(home.path(), &[], &["forget", "--all"]), "forget");
}

#[test]
fn no_variable_is_said_raw() {
    let home = home();
    let names = [
        "OPTOUT_FILE",
        "OPTOUT_LANG",
        "OPTOUT_CONTENT",
        "OPTOUT_TODAY",
        "OPTOUT_PLAIN",
        "LANG",
        "LC_ALL",
        "LANGUAGE",
        "HOME",
        "XDG_DATA_HOME",
        "TERM",
        "NO_COLOR",
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "EDITOR",
        "COLUMNS",
        "TZ",
    ];
    let (texts, bytes): (Vec<_>, Vec<_>) = words().into_iter().partition(|word| word.to_str().is_some());
    let together = texts.join(OsStr::new(" "));
    for word in bytes.into_iter().chain([together]) {
        for name in names {
            // Colour that is forced is ours.
            for line in [&["status"][..], &["doctor"], &["set", "person.name", "x"], &["--plain"], &["--help"]] {
                let mut command = optout(home.path(), &[], line);
                command.env(name, &word);
                harmless(command, &format!("{name}={word:?} {line:?}"));
            }
        }
    }
}

fn below(folder: &Path) -> Vec<OsString> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect()
}

#[test]
fn file_names_that_are_no_text_are_kept_and_said_harmless() {
    for name in [&b"caf\xe9.toml"[..], b"\x1b]0;x\x07.toml", "\u{202e}lmot.x".as_bytes(), b"a\nb.toml", b" .toml"] {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join(OsStr::from_bytes(name));
        let run = |line: &[&str]| {
            let mut command = optout(home.path(), &[], line);
            command.arg("--file").arg(&path);
            assert_eq!(harmless(command, &format!("{name:?} {line:?}")), 0, "{name:?} {line:?}");
        };
        run(&["account", "add", "instagram"]);
        run(&["set", "person.name", "x"]);
        run(&["status"]);
        run(&["doctor"]);
        assert!(read(&fs::read_to_string(&path).unwrap()).unwrap().account("instagram-1").is_some());
        assert!(below(home.path()).contains(&OsString::from_vec(name.to_vec())), "{name:?}");
        run(&["forget", "--all", "--yes"]);
        assert_eq!(below(home.path()), Vec::<OsString>::new(), "{name:?}");
    }
}

/// The whole program on a terminal: every sequence in its stream is one of its own.
#[test]
fn the_terminal_gets_no_sequence_but_ours() {
    let home = tempfile::tempdir().unwrap();
    let all: String = HOSTILE.concat();
    let quoted = toml::Value::String(all.clone()).to_string();
    let text = format!(
        "version = 1\n[person]\nname = {quoted}\ncountry = \"FR\"\nemail = {quoted}\n[[text]]\nfor = \"own-account\"\n\
         language = \"en\"\nown = true\nbody = {quoted}\n[[account]]\nid = \"instagram-1\"\nplatform = \"instagram\"\n\
         handle = {quoted}\n[[account.history]]\non = 2026-11-22\nwhat = \"note\"\nnote = {quoted}\n"
    );
    assert!(read(&text).unwrap().account("instagram-1").is_some());
    fs::create_dir(home.path().join("optout")).unwrap();
    fs::write(home.path().join("optout/checklist.toml"), &text).unwrap();
    let mut run = Run::start(home.path(), &[], &[]);
    run.wait_for("your accounts").send("r").wait_for("what happened").send("\x1b").wait_for("your accounts");
    run.send("\r").wait_for("Where is this Instagram account open?").send("1").wait_for("what opened?").send("1");
    run.wait_for("Fill in the form").send("t").wait_for("Reasons").send("\t").wait_for("leave the text");
    run.send("\x1b[200~\x1b]0;pwned\x07\u{9b}6666m\x1b[201~").send("\x03");
    assert_eq!(run.end(), 130);
    run.assert_clean();
    let raw = String::from_utf8(std::mem::take(&mut run.raw)).expect("UTF-8");
    assert_eq!(strange(&raw), None);
}

/// The one question that the program asks of a terminal (OSC 11).
const BACKGROUND: &str = "\x1b]11;?\x1b\\";

/// What is in a stream besides text and the sequences that this program uses.
fn strange(stream: &str) -> Option<String> {
    let mut rest = stream;
    while let Some(at) = rest.find(|c: char| optout::clean::is_hidden(c) && !matches!(c, '\n' | '\r')) {
        rest = &rest[at..];
        let known = |end: usize| {
            let sequence = &rest[..end];
            !sequence.contains("6666") && !sequence.contains("pwned")
        };
        let end = match rest.strip_prefix("\x1b[") {
            Some(inner) => inner.find(|c: char| ('\x40'..='\x7e').contains(&c)).map(|end| end + 3),
            // The question for the colour of the background.
            None => rest.starts_with(BACKGROUND).then_some(BACKGROUND.len()),
        };
        match end.filter(|end| known(*end)) {
            Some(end) => rest = &rest[end..],
            None => return Some(rest.chars().take(20).collect()),
        }
    }
    None
}

#[test]
fn a_language_that_nobody_speaks_here_and_a_day_that_is_none_are_refused_with_what_there_is() {
    let home = home();
    let ran = |line: &str| {
        let args: Vec<_> = line.split_whitespace().collect();
        let ran = optout(home.path(), &[], &args).output().unwrap();
        (ran.status.code(), String::from_utf8(ran.stderr).unwrap())
    };
    for line in ["--lang xx status", "--lang xx letter objection", "--lang xx"] {
        let (code, said) = ran(line);
        assert!(code == Some(2) && said.contains("xx") && said.contains("pt-BR"), "{line}: {said}");
    }
    for tag in ["fr-XX", "fr_FR.UTF-8", "C", "POSIX", "pt-AO"] {
        assert_eq!(ran(&format!("--lang {tag} status")).0, Some(0), "{tag}");
    }
    for line in ["--today 2026-2-3 status", "sent instagram-1 --on 2026-2-3"] {
        let (code, said) = ran(line);
        assert!(code == Some(2) && said.contains("2026-11-22"), "{line}: {said}");
    }
}
