use std::sync::Mutex;
use std::sync::mpsc;

use super::*;
use crate::walkthrough::effect::What;

fn decode(text: &[u8]) -> Vec<u8> {
    let value =
        |b: u8| b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".iter().position(|c| *c == b);
    let bits: Vec<usize> = text.iter().filter_map(|b| value(*b)).collect();
    let mut out = Vec::new();
    for four in bits.chunks(4) {
        let all = four.iter().fold(0, |all, bits| all << 6 | bits) << (6 * (4 - four.len()));
        out.extend([all >> 16, all >> 8, all].iter().take(four.len() - 1).map(|byte| *byte as u8));
    }
    out
}

fn copy(around: Surroundings, text: &str) -> (Outcome, Vec<u8>) {
    let written = Arc::new(Mutex::new(Vec::new()));
    let (give, take) = mpsc::channel();
    let give = Mutex::new(give);
    let sink = written.clone();
    let terminal: Terminal = Arc::new(move |bytes| {
        sink.lock().unwrap().extend_from_slice(bytes);
        Ok(())
    });
    let say: Say = Arc::new(move |outcome| give.lock().unwrap().send(outcome).unwrap());
    let mut clipboard = Clipboard::new(around, terminal, say);
    clipboard.copy(Clip { what: What::Text, text: Arc::from(text) });
    let outcome = take.recv_timeout(Duration::from_secs(5)).unwrap();
    let bytes = written.lock().unwrap().clone();
    (outcome, bytes)
}

#[test]
fn without_a_display_the_terminal_gets_it_and_nothing_is_claimed() {
    for text in ["", "Grüße 日本 👍\n\"you\"", &"é".repeat(37_000)] {
        let (outcome, bytes) = copy(Surroundings::default(), text);
        let signs = text.encode_utf16().count();
        assert_eq!(outcome, Outcome::Copied { what: What::Text, how: How::Terminal, proven: false, signs });
        let inner = bytes.strip_prefix(b"\x1b]52;c;").unwrap().strip_suffix(b"\x1b\\").unwrap();
        assert_eq!(decode(inner), text.as_bytes());
    }
}

#[test]
fn over_ssh_a_display_is_not_asked() {
    let around = Surroundings { ssh: true, display: Some("127.0.0.1:77".into()), ..Surroundings::default() };
    let (outcome, _) = copy(around, "a");
    assert!(matches!(outcome, Outcome::Copied { how: How::Terminal, .. }), "{outcome:?}");
}

#[test]
fn a_dead_display_falls_back() {
    let around = Surroundings { display: Some(":7791".into()), ..Surroundings::default() };
    let (outcome, _) = copy(around, "a");
    // With a display of one's own the system's clipboard may well work.
    assert!(matches!(outcome, Outcome::Copied { .. }), "{outcome:?}");
}

#[test]
fn screen_gets_it_in_pieces() {
    let around = Surroundings { screen: true, ..Surroundings::default() };
    let text = "Grüße ".repeat(300);
    let (_, bytes) = copy(around, &text);
    let whole = String::from_utf8(bytes).unwrap();
    let pieces: Vec<&str> = whole.split("\x1bP").skip(1).map(|piece| piece.strip_suffix("\x1b\\").unwrap()).collect();
    assert!(pieces.iter().all(|piece| piece.len() <= 76));
    let inner = pieces.concat();
    let inner = inner.strip_prefix("\x1b]52;c;").unwrap().strip_suffix('\x07').unwrap();
    assert_eq!(decode(inner.as_bytes()), text.as_bytes());
}

#[test]
fn what_is_too_long_is_refused_whole() {
    let (outcome, bytes) = copy(Surroundings::default(), &"a".repeat(74_001));
    assert_eq!(outcome, Outcome::Failed { tried: Tried::Copy(What::Text), why: Why::TooLong });
    assert!(bytes.is_empty());
}

#[test]
fn control_characters_stay_behind() {
    let (_, bytes) = copy(Surroundings::default(), "a\u{1b}]52;c;eA==\u{7}\r\nb\u{9b}31m\0");
    let inner = bytes.strip_prefix(b"\x1b]52;c;").unwrap().strip_suffix(b"\x1b\\").unwrap();
    assert_eq!(String::from_utf8(decode(inner)).unwrap(), "a]52;c;eA==\nb31m");
}

/// A clipboard that another program may write to at any moment: `after_set` is what it puts there at once.
#[derive(Default)]
struct Shared {
    there: String,
    after_set: Option<&'static str>,
    silent: bool,
    cleared: bool,
}

impl Native for Shared {
    fn set(&mut self, text: Arc<str>) -> Result<(), Why> {
        self.there = self.after_set.map_or_else(|| text.to_string(), str::to_owned);
        Ok(())
    }

    fn get(&mut self) -> Result<String, Why> {
        if self.silent { Err(Why::NoClipboard) } else { Ok(self.there.clone()) }
    }

    fn clear(&mut self) -> Result<(), Why> {
        self.cleared = true;
        self.there.clear();
        Ok(())
    }
}

/// A worker at a local display, and what it writes to the terminal.
fn worker(system: Shared) -> (Worker<Shared>, Arc<Mutex<Vec<u8>>>) {
    let written = Arc::new(Mutex::new(Vec::new()));
    let sink = written.clone();
    let terminal: Terminal = Arc::new(move |bytes| {
        sink.lock().unwrap().extend_from_slice(bytes);
        Ok(())
    });
    let around = Surroundings { display: Some("unix:0".into()), ..Surroundings::default() };
    (Worker { around, terminal, say: Arc::new(|_| ()), ours: None, system }, written)
}

#[test]
fn what_another_program_changed_at_once_is_said_and_left_alone() {
    let (mut worker, written) = worker(Shared { after_set: Some("theirs"), ..Shared::default() });
    assert_eq!(worker.copy(&Arc::from("ours")), Err(Why::Changed));
    assert_eq!(*written.lock().unwrap(), b"", "no other way behind the person's back");
    assert_eq!(worker.clear(), Ok(()), "nothing of ours is there");
    assert!(!worker.system.cleared);
    assert_eq!(worker.system.there, "theirs");
}

#[test]
fn what_another_program_put_there_later_is_not_cleared() {
    let (mut worker, _) = worker(Shared::default());
    assert_eq!(worker.copy(&Arc::from("ours")), Ok((How::Clipboard, true)));
    worker.system.there = "theirs".into();
    assert_eq!(worker.clear(), Ok(()));
    assert!(!worker.system.cleared);
    assert_eq!(worker.system.there, "theirs");
}

#[test]
fn what_is_still_ours_is_cleared() {
    let (mut worker, _) = worker(Shared::default());
    assert_eq!(worker.copy(&Arc::from("ours")), Ok((How::Clipboard, true)));
    assert_eq!(worker.clear(), Ok(()));
    assert_eq!((worker.system.cleared, worker.system.there.as_str()), (true, ""));
}

#[test]
fn of_a_clipboard_that_does_not_tell_nothing_is_claimed() {
    let (mut worker, written) = worker(Shared { silent: true, ..Shared::default() });
    assert_eq!(worker.copy(&Arc::from("ours")), Ok((How::Clipboard, false)));
    assert_eq!(*written.lock().unwrap(), b"");
    // The text may be there still.
    assert_eq!(worker.clear(), Err(Why::NoClipboard));
    assert!(!worker.system.cleared, "what cannot be seen to be ours stays");
}

#[test]
fn what_is_no_text_any_more_is_not_ours() {
    let (mut worker, _) = worker(Shared::default());
    assert_eq!(worker.copy(&Arc::from("ours")), Ok((How::Clipboard, true)));
    // A picture, or nothing.
    worker.system.silent = true;
    assert_eq!(worker.clear(), Ok(()));
    assert!(!worker.system.cleared);
}
