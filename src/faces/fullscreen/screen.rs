//! The terminal: how it is taken over and given back. No answer of it is ever waited for, for some never answer.

use std::cell::Cell;
use std::io;
#[cfg(not(unix))]
use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};

use ratatui::backend::{Backend, ClearType, CrosstermBackend, TestBackend, WindowSize};
use ratatui::buffer;
use ratatui::crossterm::cursor::Show;
use ratatui::crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use ratatui::crossterm::queue;
use ratatui::crossterm::style::{ResetColor, force_color_output};
use ratatui::crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::layout::{Position, Size};

use super::{ground, sgr};

/// Whether the terminal is ours now. There is one terminal for a process, and a panic hook or another thread must be able
/// to give it back without anything handed to it; giving it back twice would move the cursor of the shell.
static OURS: AtomicBool = AtomicBool::new(false);

/// Whether the run is being ended from outside: the terminal is not taken again.
static CLOSED: AtomicBool = AtomicBool::new(false);

/// Clicks and the wheel only: reports of every movement would wake us without need.
const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF: &[u8] = b"\x1b[?1006l\x1b[?1000l";

/// Asks the terminal to clear its screen and what has scrolled off it. Some keep the latter, and no terminal says so.
pub const CLEAR: &str = "\x1b[H\x1b[2J\x1b[3J";

/// What a window is taken for that does not know its size.
const USUAL: Size = Size { width: 80, height: 24 };

/// A serial line says that it has no columns and no rows: nothing could be drawn there.
fn or_usual(size: Size) -> Size {
    if size.width == 0 || size.height == 0 { USUAL } else { size }
}

/// A backend that knows how to take the terminal and give it back, and sends a frame as one piece.
pub trait Stage: Backend {
    /// Takes the terminal over.
    ///
    /// # Errors
    /// There is none, or it cannot be set.
    fn enter(&mut self) -> io::Result<()>;
    /// Gives it back as it was.
    fn leave(&mut self);
    /// Asks for what stands on the shell's own screen to be cleared. While the terminal is given back.
    fn clear_below(&mut self);
    /// Whether pastes come marked as such. Only while a text has the focus: elsewhere a paste without an end would take
    /// the keyboard away.
    fn pastes(&mut self, on: bool);
    /// Takes the mouse, or leaves it to the terminal.
    fn mouse(&mut self, on: bool);
    /// Asks for the background; the answer comes among the keys, or never.
    fn ask_ground(&mut self);
    /// The window may have another size now: it is measured again.
    fn resized(&mut self);
    /// Sends what was drawn, in one write.
    ///
    /// # Errors
    /// The terminal is gone.
    fn send(&mut self) -> io::Result<()>;
}

/// Takes this process's terminal over. The drawing library's own terminal is not made: it keeps two windows of cells more.
///
/// # Errors
/// There is none, or it cannot be set.
pub fn take(mouse: bool) -> io::Result<Tty> {
    // Whether there is colour was decided before, and not by one variable alone.
    force_color_output(true);
    let mut tty = Tty::new(mouse);
    tty.enter()?;
    Ok(tty)
}

/// Gives the terminal back: colours, mouse, pastes, cursor, screen, keyboard. May be called at any time, from any thread,
/// more than once; errors are of no use to anyone then.
pub fn leave() {
    if !OURS.swap(false, Ordering::SeqCst) {
        return;
    }
    // First what does not wait: a terminal that was stopped takes no byte.
    let _ = disable_raw_mode();
    let mut bytes = Vec::with_capacity(64);
    bytes.extend_from_slice(MOUSE_OFF);
    // Writing into memory does not fail.
    let _ = queue!(bytes, ResetColor, DisableBracketedPaste, Show, LeaveAlternateScreen);
    let _ = write_out(&bytes);
}

/// Gives the terminal back for good: whoever comes back from an editor or from having been stopped does not take it again.
pub fn close() {
    CLOSED.store(true, Ordering::SeqCst);
    leave();
}

/// Hands bytes to the terminal that draw nothing, such as a text for its clipboard.
///
/// # Errors
/// The terminal is gone.
pub fn pass(bytes: &[u8]) -> io::Result<()> {
    write_out(bytes)
}

/// The terminal of this process.
#[derive(Debug)]
pub struct Tty {
    /// What was drawn and not yet sent.
    bytes: Vec<u8>,
    at: Position,
    mouse: bool,
    cursor: Option<bool>,
    /// Measured once for each size: to measure means to open the terminal anew.
    size: Cell<Option<Size>>,
}

impl Tty {
    /// Not yet taken over; with reports of the mouse only if they were asked for.
    pub fn new(mouse: bool) -> Tty {
        Tty { bytes: Vec::new(), at: Position::ORIGIN, mouse, cursor: None, size: Cell::new(None) }
    }
}

impl Stage for Tty {
    fn enter(&mut self) -> io::Result<()> {
        if CLOSED.load(Ordering::SeqCst) {
            return Err(io::ErrorKind::NotConnected.into());
        }
        enable_raw_mode()?;
        OURS.store(true, Ordering::SeqCst);
        self.cursor = None;
        self.size.set(None);
        self.bytes.clear();
        queue!(self.bytes, EnterAlternateScreen)?;
        if self.mouse {
            self.bytes.extend_from_slice(MOUSE_ON);
        }
        Ok(())
    }

    fn leave(&mut self) {
        self.bytes.clear();
        leave();
    }

    fn clear_below(&mut self) {
        // A terminal that is gone shows nothing.
        let _ = write_out(CLEAR.as_bytes());
    }

    fn resized(&mut self) {
        self.size.set(None);
    }

    fn mouse(&mut self, on: bool) {
        if std::mem::replace(&mut self.mouse, on) != on {
            self.bytes.extend_from_slice(if on { MOUSE_ON } else { MOUSE_OFF });
        }
    }

    fn ask_ground(&mut self) {
        self.bytes.extend_from_slice(ground::ASK);
    }

    fn pastes(&mut self, on: bool) {
        let out = &mut self.bytes;
        // Writing into memory does not fail.
        let _ = if on { queue!(out, EnableBracketedPaste) } else { queue!(out, DisableBracketedPaste) };
    }

    fn send(&mut self) -> io::Result<()> {
        // A watchdog may have given the terminal back meanwhile.
        let result = if OURS.load(Ordering::SeqCst) { write_out(&self.bytes) } else { Ok(()) };
        self.bytes.clear();
        result
    }
}

impl Tty {
    /// The drawing library's own writer of escapes, into memory: it flushes several times a frame.
    fn memory(&mut self) -> CrosstermBackend<&mut Vec<u8>> {
        CrosstermBackend::new(&mut self.bytes)
    }
}

impl Backend for Tty {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a buffer::Cell)>,
    {
        let from = self.bytes.len();
        self.memory().draw(content)?;
        sgr::shorten(&mut self.bytes, from);
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        if self.cursor.replace(false) == Some(false) { Ok(()) } else { self.memory().hide_cursor() }
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        if self.cursor.replace(true) == Some(true) { Ok(()) } else { self.memory().show_cursor() }
    }

    /// Where we put it last: the terminal is not asked.
    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.at)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let at = position.into();
        self.at = at;
        self.memory().set_cursor_position(at)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.memory().clear()
    }

    fn clear_region(&mut self, clear_type: ClearType) -> io::Result<()> {
        self.memory().clear_region(clear_type)
    }

    fn size(&self) -> io::Result<Size> {
        if let Some(size) = self.size.get() {
            return Ok(size);
        }
        let size = or_usual(CrosstermBackend::new(io::sink()).size()?);
        self.size.set(Some(size));
        Ok(size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.memory().window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A test has no terminal to take over.
impl Stage for TestBackend {
    fn enter(&mut self) -> io::Result<()> {
        Ok(())
    }
    fn leave(&mut self) {}
    fn clear_below(&mut self) {}
    fn pastes(&mut self, _: bool) {}
    fn resized(&mut self) {}
    fn mouse(&mut self, _: bool) {}
    fn ask_ground(&mut self) {}
    fn send(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Straight to the terminal: the buffer of `std` would cut a frame at its line breaks, and its lock could be held by a
/// thread that waits for a terminal which no longer reads.
#[cfg(unix)]
fn write_out(mut bytes: &[u8]) -> io::Result<()> {
    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::io::Errno;
    let out = rustix::stdio::stdout();
    while !bytes.is_empty() {
        match rustix::io::write(out, bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(written) => bytes = &bytes[written..],
            Err(Errno::INTR) => {}
            // Another program set the terminal to not waiting; it takes more when it has shown what it has.
            Err(Errno::AGAIN) => {
                let _ = poll(&mut [PollFd::new(&out, PollFlags::OUT)], None);
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

#[cfg(not(unix))]
fn write_out(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(bytes)?;
    out.flush()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_knows_no_size_gets_the_usual_one() {
        assert_eq!(or_usual(Size::new(0, 0)), USUAL);
        assert_eq!(or_usual(Size::new(0, 24)), USUAL);
        assert_eq!(or_usual(Size::new(1, 1)), Size::new(1, 1));
    }

    #[test]
    fn a_frame_is_one_piece_and_the_terminal_is_not_asked() {
        let mut tty = Tty::new(false);
        tty.set_cursor_position((3, 4)).unwrap();
        tty.show_cursor().unwrap();
        tty.show_cursor().unwrap();
        tty.clear_region(ClearType::All).unwrap();
        tty.flush().unwrap();
        assert_eq!(tty.get_cursor_position().unwrap(), Position::new(3, 4));
        assert_eq!(tty.bytes, b"\x1b[5;4H\x1b[?25h\x1b[2J");
        tty.send().unwrap();
        assert!(tty.bytes.is_empty(), "nothing is sent while the terminal is not ours");
    }
}
