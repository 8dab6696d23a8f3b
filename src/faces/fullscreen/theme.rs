//! Roles, and the palettes that give each role its look.

use ratatui::style::{Color, Modifier, Style};

use super::signs::{ASCII, Signs, UNICODE};
use crate::walkthrough::page::Tone;

/// The look of each role, and the signs that are drawn with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    /// Everything that is read.
    pub text: Style,
    /// Where one is, sources, the words of the foot, frames.
    pub quiet: Style,
    /// The page's one heading.
    pub strong: Style,
    /// The focus mark, the present tap.
    pub accent: Style,
    /// The sign of a key.
    pub key: Style,
    /// A link.
    pub link: Style,
    /// Accepted; worked.
    pub good: Style,
    /// Due soon, or not sure.
    pub waiting: Style,
    /// Overdue, refused, failed.
    pub bad: Style,
    /// The chosen row.
    pub pick: Style,
    /// What Meta calls a thing.
    pub label: Style,
    /// Whether there is colour at all; a code for a camera needs it.
    pub colour: bool,
    /// Whether no character beyond ASCII is drawn by us.
    pub ascii: bool,
    /// The signs of rules, frames and marks.
    pub signs: &'static Signs,
}

/// Makes the look of each role.
pub type Palette = fn() -> Theme;

/// The names of all palettes, the default one first.
pub const PALETTES: &[(&str, Palette)] =
    &[("default", sixteen), ("plain", plain), ("contrast", contrast), ("colour-blind", colour_blind)];

impl Theme {
    /// The palette of this name.
    pub fn named(name: &str) -> Option<Theme> {
        PALETTES.iter().find(|(known, _)| *known == name).map(|(_, make)| make())
    }

    /// The same without a character beyond ASCII.
    #[must_use]
    pub fn in_ascii(self) -> Theme {
        Theme { ascii: true, signs: &ASCII, ..self }
    }

    /// The look of a tone.
    pub fn tone(&self, tone: Tone) -> Style {
        match tone {
            Tone::Plain => self.text,
            Tone::Quiet => self.quiet,
            Tone::Good => self.good,
            Tone::Waiting => self.waiting,
            Tone::Bad => self.bad,
        }
    }
}

impl Default for Theme {
    fn default() -> Theme {
        sixteen()
    }
}

/// Follows the terminal's own sixteen colours, so it fits light and dark ones.
fn sixteen() -> Theme {
    let bold = Style::new().add_modifier(Modifier::BOLD);
    let accent = Style::new().fg(Color::Cyan);
    Theme {
        text: Style::new(),
        quiet: Style::new().add_modifier(Modifier::DIM),
        strong: bold,
        accent,
        key: accent.add_modifier(Modifier::BOLD),
        link: accent,
        good: Style::new().fg(Color::Green),
        waiting: Style::new().fg(Color::Yellow),
        bad: Style::new().fg(Color::Red),
        pick: bold,
        label: bold,
        colour: true,
        ascii: false,
        signs: &UNICODE,
    }
}

/// No colour: bold and underlined only.
fn plain() -> Theme {
    let bold = Style::new().add_modifier(Modifier::BOLD);
    let text = Style::new();
    Theme {
        quiet: text,
        accent: bold,
        key: bold,
        link: text.add_modifier(Modifier::UNDERLINED),
        good: text,
        waiting: text,
        bad: text,
        colour: false,
        ..sixteen()
    }
}

/// Nothing dim, and every colour bold.
fn contrast() -> Theme {
    let bold = |colour| Style::new().fg(colour).add_modifier(Modifier::BOLD);
    Theme {
        quiet: Style::new(),
        accent: bold(Color::Cyan),
        link: bold(Color::Cyan).add_modifier(Modifier::UNDERLINED),
        good: bold(Color::Green),
        waiting: bold(Color::Yellow),
        bad: bold(Color::Red),
        pick: Style::new().add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
        ..sixteen()
    }
}

/// Blue, yellow and a bold magenta: told apart where red and green are not.
fn colour_blind() -> Theme {
    Theme {
        good: Style::new().fg(Color::Blue),
        bad: Style::new().fg(Color::Magenta).add_modifier(Modifier::BOLD),
        ..sixteen()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_palette_is_found_by_its_name() {
        for (name, make) in PALETTES {
            assert_eq!(Theme::named(name), Some(make()));
        }
        assert_eq!(Theme::named("none such"), None);
    }

    #[test]
    fn plain_has_no_colour() {
        let theme = plain();
        for style in [theme.text, theme.quiet, theme.strong, theme.accent, theme.key, theme.link, theme.good, theme.bad]
        {
            assert_eq!((style.fg, style.bg), (None, None));
        }
    }
}
