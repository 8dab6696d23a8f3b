//! What may reach a terminal, and what may not.

use optout::clean::is_hidden;

/// Says what in an output must not be in it: anything but text and line ends.
pub fn fault(bytes: &[u8]) -> Option<String> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return Some(format!("not UTF-8 at byte {}", error.valid_up_to())),
    };
    let found = text.char_indices().find(|(_, c)| is_hidden(*c) && *c != '\n')?;
    let from = text[..found.0].char_indices().rev().nth(30).map_or(0, |(at, _)| at);
    Some(format!("{:?} after {:?}", found.1, &text[from..found.0]))
}

/// Texts that steer a terminal, hide, or break what is careless.
pub const HOSTILE: &[&str] = &[
    "\u{1b}]0;pwned\u{7}",
    "\u{1b}]52;c;cHduZWQ=\u{7}",
    "\u{1b}]8;;https://evil.example\u{1b}\\here\u{1b}]8;;\u{1b}\\",
    "\u{1b}P+q544e\u{1b}\\",
    "\u{1b}[6666m\u{1b}[2J\u{1b}[?1049h",
    "\u{9b}31m\u{90}x\u{9c}\u{9d}0;x\u{9c}",
    "\u{202e}gro.elpmaxe\u{202c}\u{2066}x",
    "a\u{200b}b\u{200d}c\u{feff}d\u{ad}e\u{2060}",
    "\u{e0041}\u{e0042}\u{e007f}\u{f0000}\u{e000}\u{e001}",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "日本語👨‍👩‍👧🇫🇷❤\u{fe0f}",
    "\u{0}\u{1}\u{8}\u{b}\u{c}\u{e}\u{7f}",
    "a\r\nb\rc\u{2028}d\u{2029}e\u{85}f\tg",
    "'''\"\"\"\\u0000\\x{ }{ $name }%s%n../../etc/passwd",
    "\u{3164}\u{ffa0}\u{115f}\u{1160}\u{180e}\u{fff9}",
];
