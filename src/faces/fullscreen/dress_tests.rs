//! Whether colours can be read, by the rule of WCAG 2.1, and told apart.

use ratatui::style::{Color, Style};

use super::*;
use crate::walkthrough::look::PALETTES;

type Rgb = [f64; 3];

/// What palettes are made for: from white to a light grey, from black to a dark grey.
const LIGHT_GROUNDS: [u8; 2] = [0xff, 0xee];
const DARK_GROUNDS: [u8; 2] = [0x00, 0x30];

/// The first sixteen as the Linux console and xterm have them.
const CONSOLE: [u32; 16] = [
    0x000000, 0xaa0000, 0x00aa00, 0xaa5500, 0x0000aa, 0xaa00aa, 0x00aaaa, 0xaaaaaa, 0x555555, 0xff5555, 0x55ff55,
    0xffff55, 0x5555ff, 0xff55ff, 0x55ffff, 0xffffff,
];
const XTERM: [u32; 16] = [
    0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5, 0x7f7f7f, 0xff0000, 0x00ff00,
    0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
];

fn linear(level: u8) -> f64 {
    let level = f64::from(level) / 255.0;
    if level <= 0.03928 { level / 12.92 } else { ((level + 0.055) / 1.055).powf(2.4) }
}

fn hex(colour: u32) -> Rgb {
    let [_, red, green, blue] = colour.to_be_bytes();
    [red, green, blue].map(linear)
}

fn grey(level: u8) -> Rgb {
    [linear(level); 3]
}

/// A colour in light, the first sixteen as this terminal has them.
fn light(colour: Color, own: &[u32; 16]) -> Rgb {
    let named = [
        Color::Black,
        Color::Red,
        Color::Green,
        Color::Yellow,
        Color::Blue,
        Color::Magenta,
        Color::Cyan,
        Color::Gray,
        Color::DarkGray,
        Color::LightRed,
        Color::LightGreen,
        Color::LightYellow,
        Color::LightBlue,
        Color::LightMagenta,
        Color::LightCyan,
        Color::White,
    ];
    match colour {
        Color::Indexed(n @ 16..=231) => {
            let level = |step: u8| [0, 95, 135, 175, 215, 255][usize::from(step)];
            [(n - 16) / 36, (n - 16) / 6 % 6, (n - 16) % 6].map(level).map(linear)
        }
        Color::Indexed(n @ 232..) => grey(8 + 10 * (n - 232)),
        colour => hex(own[named.iter().position(|known| *known == colour).unwrap()]),
    }
}

fn luminance([red, green, blue]: Rgb) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Everything that is read in a look of its own.
fn looks(theme: &Theme) -> Vec<(&'static str, Style)> {
    vec![
        ("text", theme.text),
        ("quiet", theme.quiet),
        ("strong", theme.strong),
        ("accent", theme.accent),
        ("key", theme.key),
        ("link", theme.link),
        ("good", theme.good),
        ("waiting", theme.waiting),
        ("bad", theme.bad),
        ("pick", theme.pick),
        ("label", theme.label),
    ]
}

fn theme(palette: &str, depth: Depth, ground: Ground) -> Theme {
    let look = Look { palette: Some(palette.to_owned()), ..Look::default() };
    Dress { depth, ground, asks: false }.theme(&look)
}

/// The least contrast of a palette's colours with these backgrounds.
fn least(theme: &Theme, grounds: &[u8], own: &[u32; 16]) -> (f64, String) {
    let mut least = (21.0, String::new());
    for (role, style) in looks(theme) {
        assert_eq!(style.bg, None, "no background is painted: {role}");
        for ground in grounds {
            let Some(colour) = style.fg else { continue };
            let found = contrast(light(colour, own), grey(*ground));
            if found < least.0 {
                least = (found, format!("{role} on {ground:02x}"));
            }
        }
    }
    least
}

#[test]
fn every_palette_is_read_on_the_background_that_it_is_made_for() {
    let grounds = [(Ground::Light, LIGHT_GROUNDS), (Ground::Dark, DARK_GROUNDS)];
    for (ground, greys) in grounds {
        let own = if ground == Ground::Light { "light" } else { "dark" };
        for palette in [own, "contrast", "colour-blind"] {
            let (found, place) = least(&theme(palette, Depth::Indexed, ground), &greys, &XTERM);
            assert!(found >= 4.5, "{palette}, {ground:?}: {found:.2} of {place}");
        }
        let (found, place) = least(&theme("contrast", Depth::Indexed, ground), &greys[..1], &XTERM);
        assert!(found >= 7.0, "high contrast, {ground:?}: {found:.2} of {place}");
        // Of the sixteen nobody knows what they are; these are what they are where nobody changed them.
        for (depth, palette) in [
            (Depth::Sixteen, own),
            (Depth::Sixteen, "contrast"),
            (Depth::Sixteen, "colour-blind"),
            (Depth::Indexed, "default"),
        ] {
            for own in [&CONSOLE, &XTERM] {
                let (found, place) = least(&theme(palette, depth, ground), &greys[..1], own);
                assert!(found >= 4.5, "{palette} of sixteen, {ground:?}: {found:.2} of {place}");
            }
        }
    }
}

/// How a colour is seen without the cones for green: Machado, Oliveira and Fernandes 2009, severity 1.
fn without_green([r, g, b]: Rgb) -> Rgb {
    [
        (0.367322 * r + 0.860646 * g - 0.227968 * b).clamp(0.0, 1.0),
        (0.280085 * r + 0.672501 * g + 0.047413 * b).clamp(0.0, 1.0),
        (-0.011820 * r + 0.042940 * g + 0.968881 * b).clamp(0.0, 1.0),
    ]
}

/// CIE L*a*b*, where equal distances look equal.
fn lab([r, g, b]: Rgb) -> Rgb {
    let part = |t: f64| if t > 0.008856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
    let x = part((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    let y = part(0.2126 * r + 0.7152 * g + 0.0722 * b);
    let z = part((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

#[test]
fn where_red_and_green_look_alike_the_three_standings_do_not() {
    /// Far more than what is seen side by side: standings are seen apart.
    const APART: f64 = 40.0;
    for ground in [Ground::Light, Ground::Dark] {
        let theme = theme("colour-blind", Depth::Indexed, ground);
        let seen =
            [theme.good, theme.waiting, theme.bad].map(|style| lab(without_green(light(style.fg.unwrap(), &XTERM))));
        for (a, b) in [(0, 1), (0, 2), (1, 2)] {
            let square = |n: usize| (seen[a][n] - seen[b][n]).powi(2);
            let distance = (square(0) + square(1) + square(2)).sqrt();
            assert!(distance >= APART, "{ground:?}: {a} and {b} are {distance:.0} apart");
        }
    }
}

#[test]
fn every_palette_has_its_name_and_plain_has_no_colour() {
    let all: Vec<Theme> = PALETTES.iter().map(|name| theme(name, Depth::Indexed, Ground::Dark)).collect();
    for (n, one) in all.iter().enumerate() {
        assert!(all[n + 1..].iter().all(|other| other != one), "{} is another one", PALETTES[n]);
    }
    for (_, style) in looks(&theme("plain", Depth::Indexed, Ground::Dark)) {
        assert_eq!((style.fg, style.bg), (None, None));
    }
    for name in PALETTES {
        assert_eq!(theme(name, Depth::None, Ground::Light), super::super::theme::plain(), "{name} without colours");
    }
}

#[test]
fn a_terminal_of_sixteen_colours_gets_no_other() {
    for ground in [Ground::Unknown, Ground::Light, Ground::Dark] {
        for name in PALETTES {
            let theme = theme(name, Depth::Sixteen, ground);
            let code = ("code", theme.code);
            for (role, style) in looks(&theme).into_iter().chain([code]) {
                let beyond = |colour: Option<Color>| matches!(colour, Some(Color::Indexed(16..) | Color::Rgb(..)));
                assert!(!beyond(style.fg) && !beyond(style.bg), "{name}, {ground:?}: {role}");
            }
        }
    }
}

#[test]
fn terminals_have_the_colours_of_their_names() {
    for (term, truecolour, depth) in [
        ("xterm-256color", false, Depth::Indexed),
        ("tmux-256color", false, Depth::Indexed),
        ("xterm-kitty", false, Depth::Indexed),
        ("xterm", true, Depth::Indexed),
        ("dumb", true, Depth::None),
        ("vt100", false, Depth::None),
    ] {
        assert_eq!(Depth::of_terminal(term, truecolour), depth, "{term}");
    }
    if !cfg!(windows) {
        for term in ["linux", "xterm", "screen", "rxvt"] {
            assert_eq!(Depth::of_terminal(term, false), Depth::Sixteen, "{term}");
        }
    }
}
