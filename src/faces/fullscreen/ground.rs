//! The terminal's background: asked once, while the first picture is made, and never waited for.
//!
//! The answer comes in among the keys, and only what follows its grammar to the letter is taken for it; everything else
//! goes on as the keys it is. A terminal that never answers costs nothing.

use crate::walkthrough::keys::{Code, Key};

/// Asks for the colour of the background (OSC 11).
pub const ASK: &[u8] = b"\x1b]11;?\x1b\\";

/// What an answer begins with, behind the escape and the bracket.
const BEGINNING: &str = "11;rgb";
/// No answer is longer.
const LONGEST: usize = 40;
/// A background darker than this, of 255, is a dark one.
const MIDDLE: u32 = 128;

/// What the page stands on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ground {
    /// Nobody said.
    #[default]
    Unknown,
    /// Dark letters are read on it.
    Light,
    /// Light letters are read on it.
    Dark,
}

impl Ground {
    /// From `COLORFGBG`, which some terminals set: "15;0", "0;default;15".
    pub fn from_variable(value: &str) -> Ground {
        match value.rsplit(';').next().and_then(|last| last.parse::<u8>().ok()) {
            Some(0..=6 | 8) => Ground::Dark,
            Some(7 | 9..=15) => Ground::Light,
            _ => Ground::Unknown,
        }
    }

    /// From an answer such as "11;rgb:ffff/ffff/ffff".
    fn from_answer(text: &str) -> Option<Ground> {
        let parts: Vec<&str> = text.split_once(':')?.1.split('/').collect();
        let [red, green, blue, ..] = parts[..] else { return None };
        let level = |part: &str| {
            let most = 16_u32.checked_pow(u32::try_from(part.len()).ok().filter(|len| (1..=4).contains(len))?)? - 1;
            Some(u32::from_str_radix(part, 16).ok()? * 255 / most)
        };
        // How bright the eye finds each of the three.
        let bright = (level(red)? * 299 + level(green)? * 587 + level(blue)? * 114) / 1000;
        Some(if bright < MIDDLE { Ground::Dark } else { Ground::Light })
    }
}

/// What became of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// It may belong to the answer, and is held.
    Held,
    /// These keys are none of the answer.
    Keys(Vec<Key>),
    /// The answer is complete.
    Answer(Ground),
}

/// Picks the answer out of the keys.
#[derive(Clone, Debug, Default)]
pub struct Listener {
    listening: bool,
    held: Vec<Key>,
    text: String,
}

impl Listener {
    /// From now on an answer may come.
    pub fn listen(&mut self) {
        self.listening = true;
    }

    /// Whether an answer is still to come.
    pub fn is_listening(&self) -> bool {
        self.listening
    }

    /// Takes a key in.
    pub fn hear(&mut self, key: Key) -> Heard {
        if !self.listening {
            return Heard::Keys(vec![key]);
        }
        let begins = key == Key { code: Code::Char(']'), ctrl: false, alt: true };
        match (self.held.is_empty(), begins) {
            (true, false) => return Heard::Keys(vec![key]),
            (_, true) => {
                let before = std::mem::replace(&mut self.held, vec![key]);
                self.text.clear();
                return if before.is_empty() { Heard::Held } else { Heard::Keys(before) };
            }
            (false, false) => self.held.push(key),
        }
        let ends = key == Key { code: Code::Char('\\'), ctrl: false, alt: true } || key == Key::ctrl('g');
        match (key.code, ends) {
            (_, true) => match Ground::from_answer(&self.text).filter(|_| self.text.starts_with(BEGINNING)) {
                Some(ground) => {
                    *self = Listener::default();
                    Heard::Answer(ground)
                }
                None => self.give_up(),
            },
            (Code::Char(c), false) if !key.ctrl && !key.alt && self.goes_on(c) => {
                self.text.push(c);
                Heard::Held
            }
            _ => self.give_up(),
        }
    }

    /// Whether the answer can go on like that.
    fn goes_on(&self, c: char) -> bool {
        match BEGINNING.as_bytes().get(self.text.len()) {
            Some(wanted) => char::from(*wanted) == c,
            None => self.text.len() < LONGEST && (c.is_ascii_hexdigit() || matches!(c, ':' | '/')),
        }
    }

    fn give_up(&mut self) -> Heard {
        self.text.clear();
        Heard::Keys(std::mem::take(&mut self.held))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The keys that an answer comes as.
    fn keys(text: &str) -> Vec<Key> {
        let mut all = vec![Key { code: Code::Char(']'), ctrl: false, alt: true }];
        all.extend(text.chars().map(Key::char));
        all
    }

    fn hear(listener: &mut Listener, keys: &[Key]) -> (Vec<Key>, Option<Ground>) {
        let (mut through, mut ground) = (Vec::new(), None);
        for key in keys {
            match listener.hear(*key) {
                Heard::Held => {}
                Heard::Keys(keys) => through.extend(keys),
                Heard::Answer(answer) => ground = Some(answer),
            }
        }
        (through, ground)
    }

    #[test]
    fn an_answer_is_heard_and_no_key_of_it_gets_through() {
        let end = [Key { code: Code::Char('\\'), ctrl: false, alt: true }, Key::ctrl('g')];
        for (text, wanted) in [
            ("11;rgb:ffff/ffff/ffff", Ground::Light),
            ("11;rgb:1e/1e/1e", Ground::Dark),
            ("11;rgba:fdfd/f6f6/e3e3/ffff", Ground::Light),
            ("11;rgb:0/0/0", Ground::Dark),
        ] {
            for end in end {
                let mut listener = Listener::default();
                listener.listen();
                let mut all = vec![Key::char('x')];
                all.extend(keys(text));
                all.extend([end, Key::char('y'), Key::char('1')]);
                let heard = hear(&mut listener, &all);
                assert_eq!(heard, (vec![Key::char('x'), Key::char('y'), Key::char('1')], Some(wanted)), "{text}");
            }
        }
    }

    #[test]
    fn keys_that_are_no_answer_all_get_through() {
        for text in ["", "1", "11;rgb", "11;rgb:zz", "q", "11;rgb:ff/ff/ff/ff/ff/ff/ff/ff/ff/ff/ff/ff/ff/ff/ff"] {
            let mut listener = Listener::default();
            listener.listen();
            let mut all = keys(text);
            all.push(Key::plain(Code::Enter));
            assert_eq!(hear(&mut listener, &all), (all.clone(), None), "{text}");
        }
        let mut asked_nothing = Listener::default();
        let all = keys("11;rgb:ffff/ffff/ffff");
        assert_eq!(hear(&mut asked_nothing, &all), (all, None));
    }

    #[test]
    fn the_variable_is_read_as_terminals_write_it() {
        for (value, wanted) in [
            ("15;0", Ground::Dark),
            ("0;15", Ground::Light),
            ("0;default;15", Ground::Light),
            ("7;8", Ground::Dark),
            ("default;default", Ground::Unknown),
            ("", Ground::Unknown),
        ] {
            assert_eq!(Ground::from_variable(value), wanted, "{value}");
        }
    }
}
