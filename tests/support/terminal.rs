//! The whole program in a pseudo-terminal: keys go in, a screen comes out. Waits for text, never for a time.

use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// Longest wait for a text; only a failing test takes it.
const PATIENCE: Duration = Duration::from_secs(20);

/// A run of the program.
pub struct Run {
    child: Box<dyn Child + Send + Sync>,
    master: Option<Box<dyn MasterPty + Send>>,
    keys: Option<Box<dyn Write + Send>>,
    bytes: Receiver<Vec<u8>>,
    reading: Option<JoinHandle<()>>,
    screen: vt100::Parser,
    /// Everything that was written to the terminal.
    pub raw: Vec<u8>,
}

impl Run {
    /// Starts the program in a home of its own.
    pub fn start(home: &Path, args: &[&str], env: &[(&str, &str)]) -> Run {
        Run::wrapped(&[], home, args, env)
    }

    /// The same, behind another program that runs it, such as strace.
    pub fn wrapped(wrapper: &[&str], home: &Path, args: &[&str], env: &[(&str, &str)]) -> Run {
        Run::program(&[wrapper, &[env!("CARGO_BIN_EXE_optout")], args].concat(), home, env)
    }

    /// Another program, such as a shell.
    pub fn program(line: &[&str], home: &Path, env: &[(&str, &str)]) -> Run {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(line[0]);
        command.args(&line[1..]);
        command.env_clear();
        command.env("HOME", home);
        command.env("XDG_DATA_HOME", home);
        command.env("TERM", "xterm-256color");
        command.env("LANG", "en_IE.UTF-8");
        command.env("OPTOUT_TODAY", "2026-11-22");
        for (name, value) in env {
            command.env(name, value);
        }
        command.cwd(home);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (sender, bytes) = channel();
        let reading = Some(thread::spawn(move || {
            let mut buffer = [0; 65536];
            while let Ok(n) = reader.read(&mut buffer) {
                if n == 0 || sender.send(buffer[..n].to_vec()).is_err() {
                    break;
                }
            }
        }));
        let keys = Some(pair.master.take_writer().unwrap());
        Run {
            child,
            master: Some(pair.master),
            keys,
            bytes,
            reading,
            screen: vt100::Parser::new(at_least_one(24), at_least_one(80), 0),
            raw: Vec::new(),
        }
    }

    /// Sends bytes as a terminal would.
    pub fn send(&mut self, bytes: &str) -> &mut Run {
        let keys = self.keys.as_mut().unwrap();
        keys.write_all(bytes.as_bytes()).unwrap();
        keys.flush().unwrap();
        self
    }

    /// Waits until the screen shows this.
    pub fn wait_for(&mut self, text: &str) -> &mut Run {
        self.wait_until(text, |screen| screen.contents().contains(text))
    }

    /// Waits until the screen is as wanted.
    pub fn wait_until(&mut self, what: &str, wanted: impl Fn(&vt100::Screen) -> bool) -> &mut Run {
        let end = Instant::now() + PATIENCE;
        while !wanted(self.screen.screen()) {
            let rest = end.saturating_duration_since(Instant::now());
            match self.bytes.recv_timeout(rest) {
                Ok(bytes) => {
                    self.screen.process(&bytes);
                    self.raw.extend(bytes);
                }
                Err(_) => panic!("waited in vain for {what}; the screen shows\n{}", self.screen.screen().contents()),
            }
        }
        self
    }

    /// Takes in what still comes until nothing has come for a while. For making a picture, where no text says that all is there.
    pub fn settle(&mut self) -> &mut Run {
        while let Ok(bytes) = self.bytes.recv_timeout(Duration::from_millis(500)) {
            self.screen.process(&bytes);
            self.raw.extend(bytes);
        }
        self
    }

    /// The screen, with its colours.
    pub fn screen(&self) -> &vt100::Screen {
        self.screen.screen()
    }

    /// What the screen shows.
    pub fn shows(&self) -> String {
        self.screen.screen().contents()
    }

    /// Sends a signal by its name.
    pub fn signal(&mut self, name: &str) {
        let id = self.child.process_id().unwrap().to_string();
        let sent = std::process::Command::new("kill").args([&format!("-{name}"), &id]).status().unwrap();
        assert!(sent.success());
    }

    /// Sends a signal to what a shell runs. `false` where that cannot be done here.
    pub fn signal_below(&mut self, name: &str) -> bool {
        let id = self.child.process_id().unwrap().to_string();
        std::process::Command::new("pkill")
            .args([&format!("-{name}"), "-P", &id])
            .status()
            .is_ok_and(|sent| sent.success())
    }

    /// Another size of the window.
    pub fn resize(&mut self, cols: u16, rows: u16) {
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        self.master.as_ref().unwrap().resize(size).unwrap();
        self.screen.screen_mut().set_size(at_least_one(rows), at_least_one(cols));
    }

    /// Closes the terminal under the program, and waits for its end.
    pub fn close(mut self) -> Option<portable_pty::ExitStatus> {
        // The thread that reads holds the terminal too: with nobody to send to it ends at the next output, here that of a key.
        self.bytes = channel().1;
        self.send("x");
        self.reading.take().unwrap().join().unwrap();
        drop((self.keys.take(), self.master.take()));
        wait(&mut self.child)
    }

    /// Waits for the end; gives the exit code and the last of the output.
    pub fn end(&mut self) -> u32 {
        let status = wait(&mut self.child).expect("the program did not end");
        while let Ok(bytes) = self.bytes.recv_timeout(Duration::from_millis(300)) {
            self.screen.process(&bytes);
            self.raw.extend(bytes);
        }
        status.exit_code()
    }

    /// The terminal is as it was: normal screen, cursor shown, no paste mode, no mouse.
    pub fn assert_clean(&self) {
        let screen = self.screen.screen();
        assert!(!screen.alternate_screen(), "still on the alternate screen");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert!(!screen.bracketed_paste(), "paste mode is on");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None, "the mouse is taken");
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        let _ = self.child.kill();
    }
}

fn at_least_one(n: u16) -> NonZero<u16> {
    NonZero::new(n.max(1)).unwrap()
}

fn wait(child: &mut Box<dyn Child + Send + Sync>) -> Option<portable_pty::ExitStatus> {
    let end = Instant::now() + PATIENCE;
    while Instant::now() < end {
        if let Ok(Some(status)) = child.try_wait() {
            return Some(status);
        }
        thread::yield_now();
        thread::park_timeout(Duration::from_millis(5));
    }
    None
}
