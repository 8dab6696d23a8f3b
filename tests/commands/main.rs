//! Commands of the real program in an empty home: stdout, stderr, exit code, and the checklist afterwards.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod after;
mod doing;
mod keeping;
mod places;
mod shell;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use optout::objection::checklist::Checklist;
use optout::objection::file;
use serde_json::Value;

/// A home with nothing in it.
struct Home(tempfile::TempDir);

#[derive(Debug)]
struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Home {
    fn new() -> Home {
        Home(tempfile::tempdir().unwrap())
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_optout"));
        command.args(args).env_clear().current_dir(self.path()).stdin(Stdio::null());
        command.env("HOME", self.path()).env("XDG_DATA_HOME", self.path()).env("LANG", "en_IE.UTF-8");
        command.env("OPTOUT_TODAY", "2026-11-22").env("PATH", "/usr/bin:/bin");
        command
    }

    fn args(&self, args: &[&str]) -> Ran {
        let ran = self.command(args).output().unwrap();
        let [out, err] = [ran.stdout, ran.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        assert!(!out.contains('\u{1b}') && !err.contains('\u{1b}'), "{args:?}: {out}{err}");
        Ran { code: ran.status.code().unwrap(), out, err }
    }

    /// Words apart by spaces.
    fn run(&self, line: &str) -> Ran {
        self.args(&line.split_whitespace().collect::<Vec<_>>())
    }

    /// A command that does what it should.
    fn well(&self, line: &str) -> String {
        let ran = self.run(line);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{line}: {}", ran.out);
        ran.out
    }

    fn file(&self) -> PathBuf {
        self.path().join("optout/checklist.toml")
    }

    fn kept(&self) -> Checklist {
        file::read(&fs::read_to_string(self.file()).unwrap()).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        let mut folders = vec![self.path().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                names.push(path.strip_prefix(self.path()).unwrap().to_string_lossy().into_owned());
                if path.is_dir() {
                    folders.push(path);
                }
            }
        }
        names.sort();
        names
    }
}

fn json(text: &str) -> Value {
    let value: Value = serde_json::from_str(text).unwrap();
    assert_eq!(value["version"], 1);
    value
}
