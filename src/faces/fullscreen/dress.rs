//! Which palette, in which colours: by what the person wants, what the terminal has, and what it stands on.

use ratatui::style::{Color, Modifier, Style};

use super::ground::Ground;
use super::theme::Theme;
use crate::walkthrough::look::Look;

/// How many colours there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// None, or none is wanted.
    None,
    /// The terminal's own sixteen.
    Sixteen,
    /// Two hundred and fifty-six; those behind the sixteen are the same everywhere.
    #[default]
    Indexed,
}

impl Depth {
    /// What a terminal of this name has. `truecolour` is whether `COLORTERM` says that it has more than it is named for.
    pub fn of_terminal(term: &str, truecolour: bool) -> Depth {
        let many = ["256", "direct", "kitty", "alacritty", "foot", "ghostty", "wezterm", "iterm", "contour", "konsole"];
        match term {
            "" | "dumb" | "vt52" | "vt100" | "vt102" | "vt220" | "vt320" => Depth::None,
            _ if truecolour || many.iter().any(|part| term.contains(part)) => Depth::Indexed,
            _ if cfg!(windows) => Depth::Indexed,
            _ => Depth::Sixteen,
        }
    }
}

/// What is known about the terminal's colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dress {
    /// How many colours.
    pub depth: Depth,
    /// The background.
    pub ground: Ground,
    /// Whether the terminal can be asked for its background.
    pub asks: bool,
}

impl Dress {
    /// The look that the person wants, as far as the terminal can.
    pub fn theme(&self, look: &Look) -> Theme {
        let theme = match look.palette.as_deref() {
            _ if self.depth == Depth::None => super::theme::plain(),
            Some("plain") => super::theme::plain(),
            Some("light") => self.coloured(Ground::Light),
            Some("dark") => self.coloured(Ground::Dark),
            Some("contrast") => self.contrast(),
            Some("colour-blind") => self.colour_blind(),
            _ => self.own(),
        };
        let theme = if self.depth == Depth::Sixteen { theme.in_sixteen() } else { theme };
        if look.ascii == Some(true) { theme.in_ascii() } else { theme }
    }

    /// The terminal's own sixteen, those that are read on its background.
    fn own(&self) -> Theme {
        let dim = Style::new().add_modifier(Modifier::DIM);
        match self.ground {
            Ground::Unknown => Theme::default(),
            ground => Theme { quiet: dim, ..made(sixteen(ground)) },
        }
    }

    fn coloured(&self, ground: Ground) -> Theme {
        match (self.depth, ground) {
            (Depth::Indexed, Ground::Light) => made(LIGHT),
            (Depth::Indexed, Ground::Dark) => made(DARK),
            _ => made(sixteen(ground)),
        }
    }

    /// Nothing dim, every colour bold, and as far from the background as it goes.
    fn contrast(&self) -> Theme {
        let theme = match (self.depth, self.ground) {
            (Depth::Indexed, Ground::Light) => made(CONTRAST_LIGHT),
            (Depth::Indexed, Ground::Dark) => made(CONTRAST_DARK),
            (_, Ground::Unknown) => Theme { quiet: Style::new(), ..Theme::default() },
            (_, ground) => made(sixteen(ground)),
        };
        theme.in_bold()
    }

    /// Blue, yellow and a reddish violet: told apart where red and green are not.
    fn colour_blind(&self) -> Theme {
        match (self.depth, self.ground) {
            (Depth::Indexed, Ground::Light) => made(BLIND_LIGHT),
            (Depth::Indexed, Ground::Dark) => made(BLIND_DARK),
            (_, Ground::Light) => {
                Theme { waiting: Style::new(), bad: fg(Color::Magenta), ..made(sixteen(Ground::Light)) }
            }
            (_, Ground::Dark) => {
                Theme { good: fg(Color::LightCyan), bad: fg(Color::LightMagenta), ..made(sixteen(Ground::Dark)) }
            }
            (_, Ground::Unknown) => Theme {
                good: fg(Color::Blue),
                bad: fg(Color::Magenta).add_modifier(Modifier::BOLD),
                ..Theme::default()
            },
        }
    }
}

/// The colours of a palette. What is read stays as the terminal has it, but for high contrast.
struct Colours {
    text: Option<Color>,
    quiet: Option<Color>,
    accent: Color,
    good: Color,
    waiting: Color,
    bad: Color,
}

const fn indexed(text: Option<Color>, [quiet, accent, good, waiting, bad]: [u8; 5]) -> Colours {
    Colours {
        text,
        quiet: Some(Color::Indexed(quiet)),
        accent: Color::Indexed(accent),
        good: Color::Indexed(good),
        waiting: Color::Indexed(waiting),
        bad: Color::Indexed(bad),
    }
}

const LIGHT: Colours = indexed(None, [241, 24, 22, 94, 124]);
const DARK: Colours = indexed(None, [248, 80, 114, 221, 210]);
const CONTRAST_LIGHT: Colours = indexed(Some(Color::Indexed(16)), [238, 18, 22, 54, 88]);
const CONTRAST_DARK: Colours = indexed(Some(Color::Indexed(231)), [231, 123, 120, 228, 217]);
const BLIND_LIGHT: Colours = indexed(None, [241, 24, 25, 94, 125]);
const BLIND_DARK: Colours = indexed(None, [248, 80, 75, 221, 217]);

/// Of the terminal's own sixteen those that are read on such a background: on a light one neither green, yellow nor cyan.
fn sixteen(ground: Ground) -> Colours {
    let (text, quiet) = (None, None);
    match ground {
        Ground::Light => {
            Colours { text, quiet, accent: Color::Blue, good: Color::Blue, waiting: Color::Magenta, bad: Color::Red }
        }
        Ground::Dark | Ground::Unknown => Colours {
            text,
            quiet,
            accent: Color::LightCyan,
            good: Color::LightGreen,
            waiting: Color::LightYellow,
            bad: Color::LightRed,
        },
    }
}

fn fg(colour: Color) -> Style {
    Style::new().fg(colour)
}

fn made(colours: Colours) -> Theme {
    let maybe = |colour: Option<Color>| colour.map(fg).unwrap_or_default();
    let accent = fg(colours.accent);
    Theme {
        text: maybe(colours.text),
        quiet: maybe(colours.quiet),
        accent,
        key: accent.add_modifier(Modifier::BOLD),
        link: accent,
        good: fg(colours.good),
        waiting: fg(colours.waiting),
        bad: fg(colours.bad),
        ..Theme::default()
    }
}

#[cfg(test)]
#[path = "dress_tests.rs"]
mod tests;
