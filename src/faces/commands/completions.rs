//! `optout completions`: what a shell has to read once so that it asks this program what can come next.

use std::io::Write;

use clap_complete::env::Shells;

use super::arguments::{Completions, Shell};
use super::call::Done;
use super::complete::{NAME, VARIABLE};

pub(super) fn run(wanted: &Completions, out: &mut dyn Write) -> Done {
    let shell = match wanted.shell {
        Shell::Bash => "bash",
        Shell::Elvish => "elvish",
        Shell::Fish => "fish",
        Shell::Powershell => "powershell",
        Shell::Zsh => "zsh",
    };
    let mut script = Vec::new();
    if let Some(shell) = Shells::builtins().completer(shell) {
        shell.write_registration(VARIABLE, NAME, NAME, NAME, &mut script)?;
    }
    out.write_all(&script)?;
    Ok(0)
}
