//! A display of one's own that nobody looks at, and the clipboard on it.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use super::strace::skipped;

/// A display; it ends with this.
pub struct Display {
    server: Child,
    /// Its name, such as `:7`.
    pub name: String,
}

impl Display {
    /// Starts one, where Xvfb and xclip are there; says so where not.
    pub fn start() -> Option<Display> {
        let server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "640x480x8", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let xclip = Command::new("xclip").arg("-version").stderr(Stdio::null()).status();
        let (Ok(mut server), Ok(_)) = (server, xclip) else {
            skipped("Xvfb or xclip is not installed: no real clipboard was tried");
            return None;
        };
        let mut line = String::new();
        BufReader::new(server.stdout.take()?).read_line(&mut line).unwrap();
        let display = Display { name: format!(":{}", line.trim()), server };
        assert!(!line.trim().is_empty(), "the display did not start");
        Some(display)
    }

    fn xclip(&self, args: &[&str]) -> Command {
        // An owner that dies between question and answer leaves xclip waiting for ever.
        let mut command = Command::new("timeout");
        command
            .args(["5", "xclip", "-selection", "clipboard"])
            .args(args)
            .env("DISPLAY", &self.name)
            .stderr(Stdio::null());
        command
    }
}

/// A clipboard that other programs see, too.
pub trait Desktop {
    /// What leads a program to it.
    fn env(&self) -> Vec<(&'static str, String)>;
    /// What another program would paste; nothing where the clipboard is empty.
    fn pasted(&self) -> Option<String>;
    /// The kinds that the owner of the clipboard offers.
    fn kinds(&self) -> String;
    /// What it says for one of them.
    fn kind(&self, name: &str) -> String;
    /// What another program copies.
    fn copy(&self, text: &str);
    /// Processes of ours that hold a text here.
    fn holders(&self) -> Vec<u32>;
}

impl Desktop for Display {
    fn env(&self) -> Vec<(&'static str, String)> {
        vec![("DISPLAY", self.name.clone())]
    }

    fn pasted(&self) -> Option<String> {
        let output = self.xclip(&["-o"]).output().unwrap();
        output.status.success().then(|| String::from_utf8(output.stdout).unwrap())
    }

    fn kinds(&self) -> String {
        String::from_utf8(self.xclip(&["-o", "-t", "TARGETS"]).output().unwrap().stdout).unwrap()
    }

    fn kind(&self, name: &str) -> String {
        String::from_utf8(self.xclip(&["-o", "-t", name]).output().unwrap().stdout).unwrap()
    }

    fn copy(&self, text: &str) {
        let mut run = self.xclip(&["-i"]).stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
        run.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        assert!(run.wait().unwrap().success());
    }

    fn holders(&self) -> Vec<u32> {
        holders(&format!("DISPLAY={}\0", self.name))
    }
}

/// Processes of ours that hold a text, with this in their environment.
pub fn holders(mine: &str) -> Vec<u32> {
    let holds = |id: &u32| {
        let line = fs::read(format!("/proc/{id}/cmdline")).unwrap_or_default();
        let around = fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
        String::from_utf8_lossy(&line).contains("hold-clipboard") && String::from_utf8_lossy(&around).contains(mine)
    };
    let all = fs::read_dir("/proc").unwrap().filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    all.filter(holds).collect()
}

impl Drop for Display {
    fn drop(&mut self) {
        for id in self.holders() {
            let _ = Command::new("kill").arg(id.to_string()).status();
        }
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
