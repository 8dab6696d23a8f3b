//! The save of the real program against a system whose calls fail, or are its last, one after the other.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use optout::objection::file::read;
use support::strace::{self, Call, Ended, traced};

/// What a save changes on the disk, rather than looks at.
const WRITES: [&str; 11] =
    ["openat", "write", "fsync", "rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir", "mkdirat", "flock"];
/// Calls whose failure means nothing, or that the standard library takes for a fault of the program.
const NEVER_FAIL: [&str; 3] = ["close", "fcntl", "execve"];

/// A home before a save.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Before {
    /// Nothing was ever saved.
    Nothing,
    /// There is a file, and no copy of today.
    File,
    /// There is a file, and today's copy.
    Copied,
}

struct Home {
    dir: tempfile::TempDir,
    before: Before,
}

impl Home {
    fn new(before: Before) -> Home {
        let home = Home { dir: tempfile::tempdir().unwrap(), before };
        if before != Before::Nothing {
            home.well(&["set", "person.name", "old"]);
        }
        if before == Before::Copied {
            home.well(&["set", "person.phone", "+33 123"]);
        }
        home
    }

    fn path(&self) -> &Path {
        self.dir.path()
    }

    fn folder(&self) -> PathBuf {
        self.path().join("optout")
    }

    fn well(&self, args: &[&str]) {
        let ran = strace::optout(self.path(), &[], args).output().unwrap();
        assert!(ran.status.success(), "{args:?}: {}", String::from_utf8_lossy(&ran.stderr));
    }

    /// The name in the file; a file that is there reads.
    fn name(&self) -> Option<String> {
        let text = fs::read_to_string(self.folder().join("checklist.toml")).ok()?;
        read(&text).expect("a file that is whole").person.name
    }

    /// Old or new, never half; after the next save no litter.
    fn is_whole(&self, ended: &Ended, why: &str) {
        let name = self.name();
        let old = if self.before == Before::Nothing { None } else { Some("old") };
        assert!(name.as_deref() == old || name.as_deref() == Some("new"), "{why}: {name:?}");
        if ended.code == Some(0) {
            assert_eq!(name.as_deref(), Some("new"), "{why}: said to be saved, and is not");
        }
        self.well(&["set", "person.name", "last"]);
        assert_eq!(self.name().as_deref(), Some("last"), "{why}");
        for entry in fs::read_dir(self.folder()).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            assert!(["backups", "checklist.toml", "checklist.toml.lock"].contains(&name.as_str()), "{why}: {name}");
        }
    }
}

const SAVE: [&str; 3] = ["set", "person.name", "new"];

fn calls(before: Before) -> Vec<Call> {
    let home = Home::new(before);
    strace::calls(home.path(), &SAVE, &home.folder())
}

/// Makes a call fail, once or from there on; says whether it came to that.
fn fail(before: Before, call: &Call, errno: &str, from_here_on: bool) -> bool {
    let home = Home::new(before);
    let inject = format!("inject={}:error={errno}:when={}{}", call.name, call.nth, if from_here_on { "+" } else { "" });
    let ended = traced(home.path(), &["-e", &inject], &SAVE);
    let why = format!("{before:?} {inject}: {} {:?}", ended.said, ended.code);
    let hit = ended.trace.iter().any(|line| line.contains("(INJECTED)"));
    assert!(matches!(ended.code, Some(0..=2)), "{why}");
    // Whoever is told of no file of their own was also told why.
    let mute = call.name == "write" && from_here_on;
    assert!(ended.code == Some(0) || mute || !ended.said.trim().is_empty(), "{why}");
    if errno == "EINTR" && !from_here_on {
        assert_eq!(ended.code, Some(0), "a call that was interrupted is made again: {why}");
    }
    home.is_whole(&ended, &why);
    hit
}

/// Kills at a call, before it is made.
fn kill(before: Before, call: &Call) -> bool {
    let home = Home::new(before);
    let inject = format!("inject={}:signal=KILL:when={}", call.name, call.nth);
    let ended = traced(home.path(), &["-e", &inject], &SAVE);
    home.is_whole(&ended, &format!("{before:?} {inject}"));
    ended.signal == Some(9)
}

/// Does this with all of them, on as many processors as there are, and counts the hits.
fn all<T: Sync>(cases: &[T], case: impl Fn(&T) -> bool + Sync) -> usize {
    let lanes = thread::available_parallelism().map_or(1, usize::from).min(cases.len().max(1));
    thread::scope(|scope| {
        let lane = |lane: usize| cases.iter().skip(lane).step_by(lanes).filter(|this| case(this)).count();
        let running: Vec<_> = (0..lanes).map(|n| scope.spawn(move || lane(n))).collect();
        running.into_iter().map(|lane| lane.join().unwrap()).sum()
    })
}

#[test]
fn each_writing_call_fails_once_and_each_is_the_last_once() {
    if !strace::is_here() {
        return;
    }
    let writes: Vec<Call> =
        calls(Before::File).into_iter().filter(|call| WRITES.contains(&call.name.as_str())).collect();
    assert!(writes.len() >= 10, "{writes:?}");
    let errors = ["ENOSPC", "EIO", "EACCES", "EROFS", "EINTR"];
    let failing: Vec<_> = writes.iter().zip(errors.iter().cycle()).collect();
    let failed = all(&failing, |(call, errno)| fail(Before::File, call, errno, false));
    let killed = all(&writes, |call| kill(Before::File, call));
    assert_eq!((failed, killed), (writes.len(), writes.len()));
}

#[test]
#[ignore = "takes minutes: every error at every call, once and from there on"]
fn every_call_fails_with_every_error() {
    if !strace::is_here() {
        return;
    }
    let mut cases = Vec::new();
    for before in [Before::Nothing, Before::File, Before::Copied] {
        for call in calls(before).into_iter().filter(|call| !NEVER_FAIL.contains(&call.name.as_str())) {
            let writes = WRITES.contains(&call.name.as_str());
            let errors: &[_] =
                if writes { &["ENOSPC", "EIO", "EACCES", "EROFS", "EMFILE"] } else { &["EIO", "EACCES"] };
            cases.extend(errors.iter().flat_map(|errno| [false, true].map(|on| (before, call.clone(), *errno, on))));
            if writes || call.name == "read" {
                cases.push((before, call, "EINTR", false));
            }
        }
    }
    let hits = all(&cases, |(before, call, errno, on)| fail(*before, call, errno, *on));
    strace::told(&format!("{hits} of {} faults happened, all survived", cases.len()));
    assert!(hits >= 400, "{hits} faults");
}

#[test]
#[ignore = "takes half a minute: kill -9 at every call of a save, at least 200 times"]
fn killed_at_every_call_two_hundred_times() {
    if !strace::is_here() {
        return;
    }
    let states = [Before::Nothing, Before::File, Before::Copied];
    let once: Vec<_> =
        states.iter().flat_map(|before| calls(*before).into_iter().map(|call| (*before, call))).collect();
    let rounds = 200_usize.div_ceil(once.len()) + 1;
    let cases: Vec<_> = std::iter::repeat_n(once, rounds).flatten().collect();
    let killed = all(&cases, |(before, call)| kill(*before, call));
    strace::told(&format!("{killed} kills, nothing lost"));
    assert!(killed >= 200, "{killed} kills");
}

/// Two programs that write at the same time: what each noted is there, in its order.
fn two_programs_write(times: usize) {
    let home = Home::new(Before::Nothing);
    home.well(&["account", "add", "instagram"]);
    home.well(&["account", "add", "facebook"]);
    let write = |account: &str, key: &str| {
        for n in 0..times {
            let note = format!("{account} {n}");
            home.well(&["reply", account, "nothing-yet", "--note", &note]);
            if n % 5 == 0 {
                home.well(&["set", key, &format!("{n}{n}{n}")]);
            }
        }
    };
    thread::scope(|scope| {
        scope.spawn(|| write("instagram-1", "person.name"));
        scope.spawn(|| write("facebook-1", "person.phone"));
    });
    let list = read(&fs::read_to_string(home.folder().join("checklist.toml")).unwrap()).unwrap();
    for account in ["instagram-1", "facebook-1"] {
        let notes: Vec<_> =
            list.account(account).unwrap().history.iter().filter_map(|event| event.note.clone()).collect();
        assert_eq!(notes, (0..times).map(|n| format!("{account} {n}")).collect::<Vec<_>>());
    }
    let last = (times - 1) / 5 * 5;
    let last = format!("{last}{last}{last}");
    assert_eq!((list.person.name, list.person.phone), (Some(last.clone()), Some(last)));
}

#[test]
fn two_programs_lose_nothing_of_each_other() {
    two_programs_write(25);
}

#[test]
#[ignore = "takes a minute: two programs write 500 times each"]
fn two_programs_write_five_hundred_times_each() {
    two_programs_write(500);
}
