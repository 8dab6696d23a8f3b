//! On X11 and Wayland a copied text lives as long as the program that owns it. So at the end this program is run once
//! more, without a terminal, and serves the text until something else is copied, or for ten minutes.

use std::time::Duration;

/// The first argument that asks for it. It is not for people: help does not name it.
pub const HOLD: &str = "hold-clipboard";

/// How long a holder may take to begin. Only a display that has just answered is handed over to, so this is the time of a
/// busy machine: whoever ended sooner would take the text along.
pub(super) const HANDOVER: Duration = Duration::from_secs(4);

#[cfg(target_os = "linux")]
pub(super) use linux::hand_over;
#[cfg(target_os = "linux")]
pub use linux::hold_clipboard;

/// Serves the text; there is nothing to serve here.
#[cfg(not(target_os = "linux"))]
pub fn hold_clipboard() -> u8 {
    1
}

/// The system keeps it by itself here.
#[cfg(not(target_os = "linux"))]
pub(super) fn hand_over(_: &str) {}

#[cfg(target_os = "linux")]
mod linux {
    use std::io::{Read, Write};
    use std::process::{Command, Stdio};
    use std::sync::mpsc;
    use std::thread;
    use std::time::{Duration, Instant};

    use arboard::SetExtLinux;

    use super::super::command;
    use super::super::system::unseen;
    use super::{HANDOVER, HOLD};

    const TEN_MINUTES: Duration = Duration::from_secs(600);
    /// How long taking a clipboard may take.
    const MOMENT: Duration = Duration::from_millis(30);
    /// No text of ours is longer.
    const LONGEST: u64 = 4 << 20;

    /// Starts the holder and waits until it owns the text, so that there is no moment without one.
    pub(in super::super) fn hand_over(text: &str) {
        let Ok(program) = std::env::current_exe() else { return };
        let holder = Command::new(program)
            .arg(HOLD)
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let Ok(mut holder) = holder else { return };
        command::write_beside(&mut holder, text);
        let Some(mut out) = holder.stdout.take() else { return };
        let (told, wait) = mpsc::channel();
        thread::spawn(move || {
            let _ = out.read(&mut [0; 2]);
            let _ = told.send(());
        });
        let _ = wait.recv_timeout(HANDOVER);
    }

    /// What the holder does; returns its exit code.
    pub fn hold_clipboard() -> u8 {
        match hold() {
            Some(()) => 0,
            None => 1,
        }
    }

    fn hold() -> Option<()> {
        // The person's terminal may close; this must not end with it.
        let _ = rustix::process::setsid();
        let mut text = String::new();
        std::io::stdin().take(LONGEST).read_to_string(&mut text).ok()?;
        // Waiting with a limit does nothing on Wayland, so the limit is our own.
        thread::spawn(|| {
            thread::sleep(TEN_MINUTES);
            std::process::exit(0);
        });
        let mut clipboard = arboard::Clipboard::new().ok()?;
        // Whoever copied while this was starting is not to lose it.
        if clipboard.get_text().ok()? != text {
            return Some(());
        }
        let (taking, taken) = mpsc::channel();
        let known = text.clone();
        thread::spawn(move || {
            if taken.recv().is_ok() {
                say_that_it_is_held(&known);
            }
        });
        let _ = taking.send(());
        // Taken once only: a second time could take it from a program that copied in between.
        unseen(clipboard.set()).wait().text(text).ok()
    }

    /// Tells whoever started this that it may end. The library does not say when it has the clipboard, only when it has
    /// lost it; so a moment is given to it, and the text is read back.
    fn say_that_it_is_held(text: &str) {
        let end = Instant::now() + HANDOVER * 3 / 4;
        let mut clipboard = arboard::Clipboard::new().ok();
        loop {
            thread::sleep(MOMENT);
            let held = clipboard.as_mut().is_some_and(|clipboard| clipboard.get_text().is_ok_and(|now| now == text));
            if held || Instant::now() >= end {
                break;
            }
        }
        let mut out = std::io::stdout();
        let _ = out.write_all(b"ok").and_then(|()| out.flush());
    }
}
