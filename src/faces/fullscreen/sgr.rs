//! Colours in the words that every colour terminal knows.

/// Rewrites, from a place on, the sixteen colours of the terminal's own from the long form (`38;5;6`) into the short one
/// (`36`): a terminal with no more than sixteen takes the long one for blinking.
pub fn shorten(bytes: &mut Vec<u8>, from: usize) {
    if !bytes[from..].windows(3).any(|three| three == b"8;5") {
        return;
    }
    let written = bytes.split_off(from);
    let mut rest = written.as_slice();
    while let Some(at) = rest.windows(2).position(|two| two == b"\x1b[") {
        let (before, sequence) = rest.split_at(at + 2);
        bytes.extend_from_slice(before);
        let end = sequence.iter().position(|byte| !(byte.is_ascii_digit() || *byte == b';')).unwrap_or(sequence.len());
        let (parameters, behind) = sequence.split_at(end);
        if behind.first() == Some(&b'm') {
            looks(parameters, bytes);
        } else {
            bytes.extend_from_slice(parameters);
        }
        rest = behind;
    }
    bytes.extend_from_slice(rest);
}

/// The parameters of one look.
fn looks(parameters: &[u8], out: &mut Vec<u8>) {
    let parts: Vec<&[u8]> = parameters.split(|byte| *byte == b';').collect();
    let mut at = 0;
    while at < parts.len() {
        if at > 0 {
            out.push(b';');
        }
        match short(&parts[at..]) {
            Some(code) => {
                out.extend_from_slice(code.to_string().as_bytes());
                at += 3;
            }
            // A longer form is handed on whole, so that its parts are not taken for forms of their own.
            None if matches!(parts[at], b"38" | b"48") => {
                let len = if parts.get(at + 1) == Some(&&b"2"[..]) { 5 } else { 3 };
                let end = (at + len).min(parts.len());
                out.extend_from_slice(&parts[at..end].join(&b';'));
                at = end;
            }
            None => {
                out.extend_from_slice(parts[at]);
                at += 1;
            }
        }
    }
}

/// The short code of a colour among the first sixteen.
fn short(parts: &[&[u8]]) -> Option<u16> {
    let [what @ (b"38" | b"48"), b"5", n, ..] = parts else { return None };
    let n: u16 = std::str::from_utf8(n).ok()?.parse().ok()?;
    let ground = if *what == b"48" { 10 } else { 0 };
    match n {
        0..=7 => Some(30 + n + ground),
        8..=15 => Some(82 + n + ground),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shortened(text: &str) -> String {
        let mut bytes = text.as_bytes().to_vec();
        shorten(&mut bytes, 0);
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn the_sixteen_are_short_and_all_else_stays() {
        for (long, short) in [
            ("\x1b[38;5;6ma\x1b[39m", "\x1b[36ma\x1b[39m"),
            ("\x1b[38;5;9;49mé", "\x1b[91;49mé"),
            ("\x1b[39;48;5;15mx", "\x1b[39;107mx"),
            ("\x1b[38;5;16;48;5;231m▀", "\x1b[38;5;16;48;5;231m▀"),
            ("\x1b[38;2;38;5;6m", "\x1b[38;2;38;5;6m"),
            ("\x1b[3;38;5H38;5;6m", "\x1b[3;38;5H38;5;6m"),
            ("\x1b[0m\x1b[38;5;3", "\x1b[0m\x1b[38;5;3"),
        ] {
            assert_eq!(shortened(long), short, "{long:?}");
        }
    }

    #[test]
    fn what_was_there_before_is_not_touched() {
        let mut bytes = b"\x1b[38;5;6m".to_vec();
        let from = bytes.len();
        bytes.extend_from_slice(b"\x1b[38;5;2m");
        shorten(&mut bytes, from);
        assert_eq!(bytes, b"\x1b[38;5;6m\x1b[32m");
    }
}
