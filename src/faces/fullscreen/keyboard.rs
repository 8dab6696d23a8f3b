//! From the terminal's events to what the loop reads. The only place that reads them.

use std::time::Duration;

use ratatui::crossterm::event::{
    self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};

use crate::walkthrough::effect::Outcome;
use crate::walkthrough::keys::{Code, Key};

/// What reaches the loop from outside, in one line of time.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// A key was pressed.
    Key(Key),
    /// A paste, as one piece.
    Paste(String),
    /// The window has another size, or must be drawn again.
    Resize,
    /// The program was stopped from outside and goes on: the shell has had the terminal meanwhile.
    Continued,
    /// The left button was pressed at this column and row. Only where the mouse was asked for.
    Click {
        /// From the left, counted from 0.
        column: u16,
        /// From the top, counted from 0.
        row: u16,
    },
    /// The wheel was turned: up, or down.
    Wheel {
        /// Towards the beginning.
        up: bool,
    },
    /// An effect came home.
    Outcome(Outcome),
    /// The terminal was taken away, or the program was asked to end.
    Hangup,
}

/// How long the events' reader looks: time enough to look once. It never waits less than a whole millisecond by sleeping,
/// but by looking again and again, so this is time of the processor.
const LOOK: Duration = Duration::from_micros(2);
/// How often it looks before there is taken to be nothing. A thread that is held up just then has not looked at all, and a
/// key must not wait for the next one.
const LOOKS: usize = 3;

/// Hands on all that is waiting; `false` once nobody listens. `unread` says how many bytes wait at the terminal.
///
/// Once as many bytes came as waited nobody has to look for more: that time would be added to each key. Of what came
/// meanwhile the events' reader may hold something: whoever is about to wait calls this once more.
pub fn drain(mut unread: impl FnMut() -> u64, send: &mut dyn FnMut(Input) -> bool) -> bool {
    let (wanted, mut seen) = (unread().max(1), 0);
    while seen < wanted && (0..LOOKS).any(|_| event::poll(LOOK).unwrap_or(false)) {
        let Ok(event) = event::read() else { break };
        seen += bytes(&event);
        if input(event).is_some_and(|input| !send(input)) {
            return false;
        }
    }
    true
}

/// The fewest bytes that make this event.
fn bytes(event: &Event) -> u64 {
    match event {
        Event::Key(KeyEvent { code: KeyCode::Char(c), .. }) => c.len_utf8() as u64,
        Event::Key(KeyEvent { code, .. }) => match code {
            KeyCode::Up | KeyCode::Down | KeyCode::Left | KeyCode::Right | KeyCode::Home | KeyCode::End => 3,
            _ => 1,
        },
        Event::Paste(text) => text.len() as u64,
        _ => 0,
    }
}

/// What an event means to us, if anything.
pub fn input(event: Event) -> Option<Input> {
    match event {
        Event::Key(pressed) => key(pressed).map(Input::Key),
        Event::Paste(text) => Some(Input::Paste(text)),
        Event::Resize(..) => Some(Input::Resize),
        Event::Mouse(mouse) => mouse_input(mouse),
        Event::FocusGained | Event::FocusLost => None,
    }
}

fn mouse_input(mouse: MouseEvent) -> Option<Input> {
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Input::Click { column: mouse.column, row: mouse.row }),
        MouseEventKind::ScrollUp => Some(Input::Wheel { up: true }),
        MouseEventKind::ScrollDown => Some(Input::Wheel { up: false }),
        _ => None,
    }
}

fn key(pressed: KeyEvent) -> Option<Key> {
    if pressed.kind == KeyEventKind::Release {
        return None;
    }
    let with = |modifier| pressed.modifiers.contains(modifier);
    if with(KeyModifiers::SUPER) || with(KeyModifiers::META) || with(KeyModifiers::HYPER) {
        return None;
    }
    let (mut ctrl, mut alt) = (with(KeyModifiers::CONTROL), with(KeyModifiers::ALT));
    let code = match pressed.code {
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab if with(KeyModifiers::SHIFT) => Code::BackTab,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        // AltGr, as Windows reports it: the sign is meant.
        KeyCode::Char(c) if ctrl && alt && cfg!(windows) => {
            (ctrl, alt) = (false, false);
            Code::Char(c)
        }
        // What older terminals send for Backspace, and what a line feed in a paste without marks arrives as.
        KeyCode::Char('h') if ctrl && !alt => return Some(Key::plain(Code::Backspace)),
        KeyCode::Char('j') if ctrl && !alt => return Some(Key::plain(Code::Enter)),
        KeyCode::Char(c) if ctrl => Code::Char(c.to_ascii_lowercase()),
        KeyCode::Char(c) => Code::Char(c),
        _ => return None,
    };
    Some(Key { code, ctrl, alt })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Option<Input> {
        input(Event::Key(KeyEvent::new(code, modifiers)))
    }

    #[test]
    fn keys_come_as_they_are_pressed() {
        assert_eq!(pressed(KeyCode::Char('é'), KeyModifiers::NONE), Some(Input::Key(Key::char('é'))));
        assert_eq!(pressed(KeyCode::Char('?'), KeyModifiers::SHIFT), Some(Input::Key(Key::char('?'))));
        assert_eq!(pressed(KeyCode::Char('C'), KeyModifiers::CONTROL), Some(Input::Key(Key::ctrl('c'))));
        assert_eq!(pressed(KeyCode::Tab, KeyModifiers::SHIFT), Some(Input::Key(Key::plain(Code::BackTab))));
        assert_eq!(pressed(KeyCode::F(5), KeyModifiers::NONE), None);
    }

    #[test]
    fn releases_say_nothing() {
        let mut event = KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE);
        event.kind = KeyEventKind::Release;
        assert_eq!(input(Event::Key(event)), None);
    }
}
