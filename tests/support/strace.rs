//! The real program under strace: its system calls, each of which can be made to fail or to be its last.

use std::fs;
use std::io::Write;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Says something past the capture of tests.
pub fn told(what: &str) {
    let _ = writeln!(std::io::stderr(), "\n{what}");
}

/// Says that something was not tested here.
pub fn skipped(what: &str) {
    told(&format!("!! skipped: {what}"));
}

/// Whether strace is there and may trace; says so where not.
pub fn is_here() -> bool {
    let probe = Command::new("strace").args(["-qq", "-o", "/dev/null", "true"]).stderr(Stdio::null()).status();
    let here = probe.is_ok_and(|status| status.success());
    if !here {
        skipped("strace is not installed, or may not trace here");
    }
    here
}

/// A system call: the n-th of its name, from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub name: String,
    pub nth: usize,
}

/// How a run ended.
#[derive(Debug)]
pub struct Ended {
    /// Exit code; none where a signal ended it.
    pub code: Option<i32>,
    pub signal: Option<i32>,
    pub said: String,
    /// The lines of the trace.
    pub trace: Vec<String>,
}

/// The program in a home, without anything of this environment.
pub fn optout(home: &Path, wrapped: &[&str], args: &[&str]) -> Command {
    let program = env!("CARGO_BIN_EXE_optout");
    let mut line = wrapped.to_vec();
    line.push(program);
    line.extend(args);
    let mut command = Command::new(line[0]);
    command.args(&line[1..]).env_clear().current_dir(home).stdin(Stdio::null());
    command.env("HOME", home).env("XDG_DATA_HOME", home).env("LANG", "en_IE.UTF-8").env("PATH", "/usr/bin:/bin");
    command.env("OPTOUT_TODAY", "2026-11-22");
    command
}

/// Runs it under strace with these options.
pub fn traced(home: &Path, options: &[&str], args: &[&str]) -> Ended {
    let log = tempfile::NamedTempFile::new().unwrap();
    let place = log.path().to_str().unwrap();
    let wrapped = [&["strace", "-f", "-y", "-qq", "-o", place], options].concat();
    let Output { status, stderr, .. } = optout(home, &wrapped, args).output().unwrap();
    Ended {
        code: status.code(),
        signal: status.signal(),
        said: String::from_utf8_lossy(&stderr).into_owned(),
        trace: String::from_utf8_lossy(&fs::read(log.path()).unwrap()).lines().map(str::to_owned).collect(),
    }
}

/// The calls of the main thread that touch what lies below a folder, in their order.
pub fn calls(home: &Path, args: &[&str], below: &Path) -> Vec<Call> {
    let ended = traced(home, &[], args);
    assert_eq!(ended.code, Some(0), "{}", ended.said);
    let below = below.to_str().unwrap();
    let mut counts = std::collections::BTreeMap::new();
    let mut found = Vec::new();
    let main = ended.trace[0].split(' ').next().unwrap().to_owned();
    for line in ended.trace.iter().filter(|line| line.starts_with(&main)) {
        let rest = line[main.len()..].trim_start();
        let Some((name, rest)) = rest.split_once('(') else { continue };
        if !name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_') {
            continue;
        }
        let nth = counts.entry(name.to_owned()).or_insert(0);
        *nth += 1;
        if rest.contains(below) {
            found.push(Call { name: name.to_owned(), nth: *nth });
        }
    }
    found
}
