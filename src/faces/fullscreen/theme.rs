//! Roles, and the look of each; [`dress`](super::dress) chooses the colours.

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
    /// A code for a camera: black on white, for an inverted one is not read.
    pub code: Style,
    /// Whether there is colour at all; a code for a camera needs it.
    pub colour: bool,
    /// Whether no character beyond ASCII is drawn by us.
    pub ascii: bool,
    /// The signs of rules, frames and marks.
    pub signs: &'static Signs,
}

impl Theme {
    /// The same without a character beyond ASCII.
    #[must_use]
    pub fn in_ascii(self) -> Theme {
        Theme { ascii: true, signs: &ASCII, ..self }
    }

    /// The same for a terminal of sixteen colours.
    #[must_use]
    pub fn in_sixteen(self) -> Theme {
        Theme { code: Style::new().fg(Color::Black).bg(Color::White), ..self }
    }

    /// The same with every colour bold, links and what is picked underlined.
    #[must_use]
    pub fn in_bold(self) -> Theme {
        let bold = |style: Style| style.add_modifier(Modifier::BOLD);
        Theme {
            accent: bold(self.accent),
            link: bold(self.link).add_modifier(Modifier::UNDERLINED),
            good: bold(self.good),
            waiting: bold(self.waiting),
            bad: bold(self.bad),
            pick: bold(self.pick).add_modifier(Modifier::UNDERLINED),
            ..self
        }
    }

    /// The look of a tone.
    pub fn tone(&self, tone: Tone) -> Style {
        match tone {
            Tone::Plain | Tone::Title => self.text,
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
        // Whatever the terminal's theme makes of its first sixteen colours.
        code: Style::new().fg(Color::Indexed(16)).bg(Color::Indexed(231)),
        colour: true,
        ascii: false,
        signs: &UNICODE,
    }
}

/// No colour: bold and underlined only.
pub(super) fn plain() -> Theme {
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
