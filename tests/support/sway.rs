//! A Wayland compositor of one's own that draws nowhere, and the clipboard on it.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::strace::skipped;
use super::wait_until;
use super::xvfb::{Desktop, holders};

/// A compositor; it ends with this.
pub struct Compositor {
    server: Child,
    folder: tempfile::TempDir,
    name: String,
}

/// Whoever runs tests as root: sway itself refuses to be that.
const NOBODY: &str = "65534";

impl Compositor {
    /// Starts one, where sway and wl-clipboard are there; says so where not.
    pub fn start() -> Option<Compositor> {
        let here = |program: &str| {
            let version = Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
            version.is_ok()
        };
        if !here("sway") || !here("wl-copy") {
            skipped("sway or wl-clipboard is not installed: no Wayland clipboard was tried");
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let settings = folder.path().join("config");
        fs::write(&settings, "xwayland disable\n").unwrap();
        let mut server = as_somebody(folder.path())
            .args(["sway", "-c", settings.to_str().unwrap()])
            .env("XDG_RUNTIME_DIR", folder.path())
            .env("WLR_BACKENDS", "headless")
            .env("WLR_RENDERER", "pixman")
            .env("WLR_LIBINPUT_NO_DEVICES", "1")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let name = wait_until("the compositor, or its end", || {
            let names =
                fs::read_dir(folder.path()).unwrap().filter_map(|entry| entry.ok()?.file_name().into_string().ok());
            let mut sockets = names.filter(|name| name.starts_with("wayland-") && !name.ends_with(".lock"));
            sockets.next().map(Some).or_else(|| server.try_wait().unwrap().map(|_| None))
        });
        let Some(name) = name else {
            skipped("sway does not start here: no Wayland clipboard was tried");
            return None;
        };
        Some(Compositor { server, folder, name })
    }

    fn command(&self, program: &str, args: &[&str]) -> Command {
        // An owner that dies between question and answer leaves it waiting for ever.
        let mut command = Command::new("timeout");
        command.args(["5", program]).args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        command.envs(self.env().iter().map(|(key, value)| (*key, value.as_str())));
        command
    }

    fn said(&self, args: &[&str]) -> Option<String> {
        let output = self.command("wl-paste", args).output().unwrap();
        output.status.success().then(|| String::from_utf8(output.stdout).unwrap())
    }
}

/// A command that runs another one as somebody who may have a desktop, and owns this folder.
fn as_somebody(folder: &Path) -> Command {
    if !rustix::process::getuid().is_root() {
        return Command::new("env");
    }
    assert!(Command::new("chown").args(["-R", NOBODY]).arg(folder).status().unwrap().success());
    let mut command = Command::new("setpriv");
    command.args(["--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"]);
    command
}

impl Desktop for Compositor {
    fn env(&self) -> Vec<(&'static str, String)> {
        let folder = self.folder.path().to_str().unwrap().to_owned();
        vec![("XDG_RUNTIME_DIR", folder), ("WAYLAND_DISPLAY", self.name.clone())]
    }

    fn pasted(&self) -> Option<String> {
        self.said(&["--no-newline"])
    }

    fn kinds(&self) -> String {
        self.said(&["--list-types"]).unwrap_or_default()
    }

    fn kind(&self, name: &str) -> String {
        self.said(&["--no-newline", "--type", name]).unwrap_or_default()
    }

    fn copy(&self, text: &str) {
        // It serves the text from a process of its own, which no limit of time may end.
        let mut command = Command::new("wl-copy");
        command.envs(self.env().iter().map(|(key, value)| (*key, value.as_str())));
        let mut run = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        run.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        assert!(run.wait().unwrap().success());
    }

    fn holders(&self) -> Vec<u32> {
        holders(&format!("XDG_RUNTIME_DIR={}\0", self.folder.path().display()))
    }
}

impl Drop for Compositor {
    fn drop(&mut self) {
        for id in self.holders() {
            let _ = Command::new("kill").arg(id.to_string()).status();
        }
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
