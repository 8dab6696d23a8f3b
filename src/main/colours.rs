//! What is known about the terminal's colours before it is asked.

use optout::faces::commands::Colour;
use optout::faces::fullscreen::{Depth, Dress, Ground};
use optout::guide::{Arg, Words};
use optout::walkthrough::look::PALETTES;

use crate::start::{Stop, Wanted, set, wants_colour};

/// That the palette of the command line is one there is.
///
/// # Errors
/// Where it is none: those that there are are named.
pub fn known_palette(wanted: &Wanted, words: &Words) -> Result<(), Stop> {
    let Some(name) = wanted.palette.as_deref().filter(|name| !PALETTES.contains(name)) else { return Ok(()) };
    let known = PALETTES.join(", ");
    let line = words.clean("set-palette", &[("value", Arg::Text(name)), ("known", Arg::Text(&known))]);
    Err(Stop { lines: vec![line], code: 2 })
}

/// Terminals that answer when they are asked for their background, or say nothing; others would write the question down.
const ANSWERING: [&str; 12] = [
    "xterm",
    "tmux",
    "rxvt",
    "alacritty",
    "foot",
    "ghostty",
    "wezterm",
    "contour",
    "konsole",
    "gnome",
    "mlterm",
    "st-",
];

/// What is known about the terminal's colours before it is asked.
pub fn dress(wanted: &Wanted) -> Dress {
    let word = |name: &str| set(name).map(|value| value.to_string_lossy().into_owned()).unwrap_or_default();
    let term = word("TERM");
    let depth = match (wanted.colour, Depth::of_terminal(&term, set("COLORTERM").is_some())) {
        (Colour::Never, _) => Depth::None,
        (Colour::Auto, _) if !wants_colour() => Depth::None,
        (Colour::Always, Depth::None) => Depth::Sixteen,
        (_, depth) => depth,
    };
    let within_tmux = set("TMUX").is_some();
    let answers = within_tmux || ANSWERING.iter().any(|name| term.starts_with(name));
    let asks = answers && depth != Depth::None && !cfg!(windows);
    Dress { depth, ground: Ground::from_variable(&word("COLORFGBG")), asks }
}
