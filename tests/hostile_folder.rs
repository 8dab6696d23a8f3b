//! A content folder that was made to do harm: refused with a reason, in bounded time and memory.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::{Duration, Instant};

use support::bytes::{HOSTILE, fault};
use support::strace::optout;

/// Longest run of a program that is not optimised, on a machine that does other things too.
const LONGEST: Duration = Duration::from_secs(20);
/// Address space, in KiB: most of it is never touched.
const MEMORY: &str = "1000000";

/// Both ways in: the check, and a command that would use the folder. Gives what was said.
fn refused(folder: &Path, names: &str) -> String {
    let home = tempfile::tempdir().unwrap();
    let place = folder.to_str().unwrap();
    let mut said = String::new();
    for args in [vec!["content", "check", place], vec!["--content", place, "guide", "instagram"]] {
        let begun = Instant::now();
        let limited = ["sh", "-c", &format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\"")].map(str::to_owned);
        let limited: Vec<_> = limited.iter().map(String::as_str).collect();
        let ran = optout(home.path(), &limited, &args).output().unwrap();
        let all = [ran.stdout, ran.stderr].concat();
        assert_eq!(fault(&all), None, "{names}: {args:?}");
        let text = String::from_utf8(all).unwrap();
        assert_eq!(ran.status.code(), Some(1), "{args:?}: {text}");
        assert!(text.contains(names), "{args:?} says nothing of {names}: {text}");
        assert!(args[0] != "--content" || text.contains("stopped here"), "{args:?} does not say that it stops: {text}");
        assert!(begun.elapsed() < LONGEST, "{args:?}: {:?}", begun.elapsed());
        said += &text;
    }
    said
}

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    dir
}

#[test]
fn huge_files_are_not_read() {
    let dir = folder(&[("labels.toml", "")]);
    fs::File::options().write(true).open(dir.path().join("labels.toml")).unwrap().set_len(4 << 30).unwrap();
    refused(dir.path(), "labels.toml");
    let large = "#".repeat((1 << 20) + 1);
    refused(folder(&[("languages/en/pages.ftl", &large)]).path(), "pages.ftl");
}

#[test]
fn deep_nesting_is_no_way_to_bring_it_down() {
    let deep = 400_000;
    for (name, text) in [
        ("timeline.toml", format!("a = {}", "[".repeat(deep))),
        ("labels.toml", format!("a = {}", "{a=".repeat(deep / 2))),
        ("regions.toml", format!("{}a = 1", "a.".repeat(deep))),
        ("grounds.toml", format!("[{}a]", "a.".repeat(deep))),
        ("languages/en/zz.ftl", format!("a = {}\n", "{".repeat(deep))),
        ("languages/en/yy.ftl", format!("a = {}\n", "{ $n -> *[x] ".repeat(deep / 10))),
        ("languages/en/xx.ftl", format!("a = {}\n", "{ a }".repeat(deep / 8))),
    ] {
        refused(folder(&[(name, &text)]).path(), name);
    }
}

#[test]
fn words_that_blow_themselves_up_are_refused() {
    let mut text = String::from("l0 = lol\n");
    for n in 1..40 {
        text += &format!("l{n} = {}\n", format!("{{ l{} }}", n - 1).repeat(10));
    }
    refused(folder(&[("languages/en/zz.ftl", &text)]).path(), "zz.ftl");
}

#[test]
fn many_entries_end_in_time() {
    let keys: String = (0..90_000).map(|n| format!("k{n} = 1\n")).collect();
    refused(folder(&[("sources.toml", &keys)]).path(), "sources.toml");
    let entries: String =
        (0..8_000).map(|n| format!("[[label]]\nid = \"same\"\nnames = {{ en = \"{n}\" }}\n\n")).collect();
    refused(folder(&[("labels.toml", &entries)]).path(), "labels.toml");
}

#[test]
fn nothing_outside_the_folder_is_read() {
    let secret = folder(&[("secret.toml", "secret-of-another-folder = 1\n")]);
    let dir = folder(&[]);
    symlink(secret.path().join("secret.toml"), dir.path().join("labels.toml")).unwrap();
    let said = refused(dir.path(), "labels.toml");
    assert!(!said.contains("secret-of-another-folder"), "{said}");
    let dir = folder(&[]);
    symlink(secret.path(), dir.path().join("platforms")).unwrap();
    let said = refused(dir.path(), "platforms");
    assert!(!said.contains("secret-of-another-folder"), "{said}");
    let dir = folder(&[]);
    symlink("/dev/zero", dir.path().join("labels.toml")).unwrap();
    refused(dir.path(), "labels.toml");
    let dir = folder(&[]);
    symlink("..", dir.path().join("languages")).unwrap();
    refused(dir.path(), "languages");
    let dir = folder(&[]);
    rustix::fs::mkfifoat(rustix::fs::CWD, dir.path().join("labels.toml"), rustix::fs::Mode::RUSR).unwrap();
    refused(dir.path(), "labels.toml");
}

#[test]
fn names_that_lead_elsewhere_or_hide_are_refused_and_shown_harmless() {
    let dir = tempfile::tempdir().unwrap();
    let mut made = 0;
    for text in HOSTILE {
        let name: String = text.chars().filter(|c| !matches!(c, '/' | '\0')).take(60).collect();
        made += usize::from(fs::write(dir.path().join(format!("{name}.toml")), "x = 1\n").is_ok());
    }
    use std::os::unix::ffi::OsStrExt;
    let bytes = std::ffi::OsStr::from_bytes(b"\xff\x1b]0;x\x07.toml");
    fs::write(dir.path().join(bytes), "x = 1\n").unwrap();
    assert!(made >= HOSTILE.len() - 2, "{made}");
    refused(dir.path(), ".toml");
}

#[test]
fn ids_that_are_there_twice_or_are_no_ids_are_named() {
    let labels = include_str!("../content/labels.toml");
    let at = labels.find("[[label]]").unwrap();
    let first = &labels[at..];
    let first = &first[..first[9..].find("[[label]]").unwrap() + 9];
    refused(folder(&[("labels.toml", &format!("{labels}\n{first}"))]).path(), "labels.toml");
    for id in ["../../etc", "a/b", "A", "é", "", "a\\u001b]0;x\\u0007"] {
        let entry = format!("\n[[label]]\nid = \"{id}\"\nnames = {{ en = [\"x\"] }}\n");
        refused(folder(&[("labels.toml", &format!("{labels}{entry}"))]).path(), "labels.toml");
    }
}

#[test]
fn hosts_that_look_alike_are_refused_and_no_folder_brings_its_own() {
    let platform = include_str!("../content/platforms/instagram.toml");
    let real = "https://help.instagram.com/contact/767264225370182";
    assert!(platform.contains(real));
    for link in [
        "http://help.instagram.com/contact/1",
        "https://help.instagram.com.evil.example/contact/1",
        "https://help.instagram.com./contact/1",
        "https://help.instagram.com@evil.example/1",
        "https://user@help.instagram.com/1",
        "https://help.instagram.com:444/1",
        "https://help.instаgram.com/1",
        "https://xn--help-instgram-x4b.com/1",
        "https://help。instagram。com/1",
        "https://help.instagram.com\\\\@evil.example/1",
        "https://evil.example/?https://help.instagram.com/",
        "https://l.facebook.com/l.php?u=https://evil.example",
        "https://help.instagram.com/\\u202e1",
        "//help.instagram.com/1",
        "javascript:alert(1)//help.instagram.com",
        "https:help.instagram.com/1",
    ] {
        let text = platform.replacen(real, link, 1);
        refused(folder(&[("platforms/instagram.toml", &text)]).path(), "platforms/instagram.toml");
    }
    let text = platform.replacen(real, "https://evil.example/1", 1);
    let hosts = "[[host]]\nname = \"evil.example\"\n";
    let both = [("platforms/instagram.toml", text.as_str()), ("hosts.toml", hosts)];
    let said = refused(folder(&both).path(), "hosts.toml");
    assert!(said.contains("platforms/instagram.toml"), "{said}");
}
