//! Shells at their prompt: the completions are read as their owner would, a line is begun, and Tab is pressed.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use support::terminal::Run;

/// The own checklist, and that of somebody else.
const OWN: &str = "version = 1\n\n[[account]]\nid = \"instagram-1\"\nplatform = \"instagram\"\n";
const OTHER: &str = "version = 1\n\n[[account]]\nid = \"facebook-7\"\nplatform = \"facebook\"\n";

/// Whether a shell is at hand; where it is not, that is said loudly.
fn has(shell: &str) -> bool {
    let asked = Command::new(shell).arg("--version").stdin(Stdio::null()).output();
    let found = asked.is_ok_and(|ran| ran.status.success());
    if !found {
        eprintln!("skipped: {shell} is not installed");
    }
    found
}

fn home(shell: &str) -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    fs::create_dir(home.path().join("optout")).unwrap();
    fs::write(home.path().join("optout/checklist.toml"), OWN).unwrap();
    fs::write(home.path().join("other.toml"), OTHER).unwrap();
    let mut asked = Command::new(env!("CARGO_BIN_EXE_optout"));
    asked.args(["completions", shell]).env_clear().env("HOME", home.path());
    fs::write(home.path().join("completions"), asked.output().unwrap().stdout).unwrap();
    home
}

/// The shell at its first prompt, with nobody's settings.
fn at_its_prompt(line: &[&str], home: &Path) -> Run {
    let bin = Path::new(env!("CARGO_BIN_EXE_optout")).parent().unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let folder = home.display().to_string();
    let env = [("PATH", path.as_str()), ("ZDOTDIR", &folder), ("PS1", "prompt> "), ("XDG_CONFIG_HOME", &folder)];
    Run::program(line, home, &env)
}

/// Begins lines and presses Tab; what comes next stands on the screen by itself, nobody typed it.
fn completes(line: &[&str], prepare: &str) {
    if !has(line[0]) {
        return;
    }
    let home = home(line[0]);
    let mut run = at_its_prompt(line, home.path());
    // The answer is not what was typed, so it is not the echo that is waited for.
    run.send(&format!("{prepare}source ./completions; echo is-'rea'dy\r")).wait_for("is-ready");
    run.send("optout account remove \t").wait_for("optout account remove instagram-1");
    run.send("\x15").send("optout --file other.toml sent \t").wait_for("--file other.toml sent facebook-7");
    run.send("\x15").send("optout set --pla\t").wait_for("optout set --plain");
    run.send("\x15").send("optout guide wha\t").wait_for("optout guide whatsapp");
}

#[test]
fn a_real_bash_at_its_prompt() {
    completes(&["bash", "--norc", "--noprofile", "-i"], "");
}

#[test]
fn a_real_fish_at_its_prompt() {
    completes(&["fish", "--no-config", "-i"], "");
}

/// It completes only what its own system was begun for.
#[test]
fn a_real_zsh_at_its_prompt() {
    completes(&["zsh", "-f", "-i"], "autoload -U compinit; compinit -u -D; ");
}
