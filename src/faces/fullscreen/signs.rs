//! The signs we draw ourselves, and their stand-ins in ASCII.

use std::borrow::Cow;

/// Every sign that is not a word.
#[derive(Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the sign of its name")]
pub struct Signs {
    pub bar: &'static str,
    pub rule: &'static str,
    pub upright: &'static str,
    pub more_above: &'static str,
    pub more_below: &'static str,
    pub dots: &'static str,
    pub next_tap: &'static str,
    pub then: &'static str,
    pub under_tap: &'static str,
    pub tap: (&'static str, &'static str),
    pub back: &'static str,
    pub between: &'static str,
    pub none: &'static str,
    pub done: &'static str,
    pub corners: [&'static str; 4],
    pub tees: [&'static str; 2],
    pub sent: &'static str,
    pub today: &'static str,
    pub due: &'static str,
    pub past: &'static str,
    pub future: &'static str,
}

/// The signs of a terminal that shows all characters.
pub const UNICODE: Signs = Signs {
    bar: "▸",
    rule: "─",
    upright: "│",
    more_above: "▴",
    more_below: "▾",
    dots: "…",
    next_tap: "›",
    then: "→",
    under_tap: "▔",
    tap: ("▶", "◀"),
    back: "‹",
    between: "·",
    none: "–",
    done: "✓",
    corners: ["┌", "┐", "└", "┘"],
    tees: ["├", "┤"],
    sent: "●",
    today: "┃",
    due: "◇",
    past: "━",
    future: "╌",
};

/// Their stand-ins in ASCII.
pub const ASCII: Signs = Signs {
    bar: ">",
    rule: "-",
    upright: "|",
    more_above: "^",
    more_below: "v",
    dots: "...",
    next_tap: ">",
    then: "=>",
    under_tap: "^",
    tap: (">", "<"),
    back: "<",
    between: "-",
    none: "-",
    done: "*",
    corners: ["+", "+", "+", "+"],
    tees: ["+", "+"],
    sent: "o",
    today: "|",
    due: "x",
    past: "=",
    future: "-",
};

/// What stands in ASCII for a sign of typography. Letters, with accents or of other scripts, have no stand-in and stay.
fn stand_in(c: char) -> Option<&'static str> {
    Some(match c {
        '‘' | '’' | '‚' | '‛' | '′' | '‹' | '›' => "'",
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' => "\"",
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' => "-",
        '\u{a0}' | '\u{2002}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => " ",
        '…' => "...",
        '·' | '•' | '‧' | '∙' => "-",
        '→' | '⇒' | '▸' | '▶' => ">",
        '←' | '⇐' | '◂' | '◀' => "<",
        '↑' | '▴' => "^",
        '↓' | '▾' => "v",
        '↵' => "Enter",
        '✓' | '✔' => "*",
        '×' | '✗' | '✘' => "x",
        '§' => "art.",
        _ => return None,
    })
}

/// A blank on which no row breaks.
fn holds(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}')
}

/// A text with the signs of typography turned into ASCII. The blank inside « » goes with them: a straight mark beside a blank
/// could be left alone at the end of a row.
pub fn in_ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if holds(c) && rest.peek() == Some(&'»') {
            continue;
        }
        if c == '«' {
            rest.next_if(|next| holds(*next));
        }
        match stand_in(c) {
            Some(sign) => out.push_str(sign),
            None => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// The same sign for sign, for a text whose columns must stay where they are.
pub fn in_one(text: &str) -> Option<&'static str> {
    let mut all = text.chars();
    let (Some(c), None) = (all.next(), all.next()) else { return None };
    // A wide space fills two columns; one narrow stand-in would move what follows.
    if c == '\u{3000}' { Some("  ") } else { stand_in(c).map(|sign| &sign[..1]) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typography_goes_and_letters_stay() {
        assert_eq!(in_ascii("“l’été” – une\u{a0}fois…"), "\"l'été\" - une fois...");
        assert_eq!(in_ascii("la rubrique «\u{202f}Plus d’infos\u{a0}»\u{202f}?"), "la rubrique \"Plus d'infos\" ?");
    }

    #[test]
    fn the_ascii_signs_are_ascii() {
        assert!(format!("{ASCII:?}").is_ascii());
    }
}
