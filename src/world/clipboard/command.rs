//! Other programs that copy. Text goes over their standard input, never as an argument that others can see.

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::LIMIT;

/// Gives a program a text; says whether it took it in time.
pub(super) fn feed(program: &str, args: &[&str], text: &str) -> bool {
    let command =
        Command::new(program).args(args).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    let Ok(mut child) = command else { return false };
    write_beside(&mut child, text);
    ends_well(&mut child)
}

/// What a program says.
pub(super) fn ask(program: &str, args: &[&str]) -> Option<String> {
    let mut child = Command::new(program)
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut out = child.stdout.take()?;
    let reader = thread::spawn(move || {
        let mut text = String::new();
        out.read_to_string(&mut text).ok().map(|_| text)
    });
    if ends_well(&mut child) { reader.join().ok().flatten() } else { None }
}

/// A program that does not read would block whoever writes.
pub(super) fn write_beside(child: &mut Child, text: &str) {
    if let Some(mut input) = child.stdin.take() {
        let text = text.to_owned();
        thread::spawn(move || {
            let _ = input.write_all(text.as_bytes());
        });
    }
}

fn ends_well(child: &mut Child) -> bool {
    let end = Instant::now() + LIMIT;
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if Instant::now() < end => thread::sleep(Duration::from_millis(3)),
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                return false;
            }
        }
    }
}
