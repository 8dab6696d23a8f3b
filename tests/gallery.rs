//! Every page at a glance: one picture each, on a dark and a light ground, in a small and a wide window, and a page that shows them all.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use optout::faces::fullscreen::Theme;
use support::picture::{CELL, drawn, svg};
use support::scenes::{PANELS, SCENES, Scene, TROUBLES};

/// A window, and where on the picture it is drawn.
struct Window {
    /// Columns and rows.
    size: (u16, u16),
    dark: bool,
    at: (u16, u16),
    wide: u16,
}

const fn window(size: (u16, u16), dark: bool, at: (u16, u16), wide: u16) -> Window {
    Window { size, dark, at, wide }
}

const WINDOWS: [Window; 4] = [
    window((80, 24), true, (0, 0), 696),
    window((80, 24), false, (712, 0), 696),
    window((50, 16), false, (0, 472), 444),
    window((120, 40), true, (460, 472), 948),
];
const SIZE: (u16, u16) = (1408, 1154);
/// Panels that lie behind a key in a narrow window stand beside the page in a wider one.
const NARROW: [Window; 2] = [window((50, 16), true, (0, 0), 444), window((50, 16), false, (460, 0), 444)];
const PANEL: (u16, u16) = (908, 312);

fn folder() -> PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures")
}

/// The page in all its windows.
fn sheet(scene: &Scene, panel: bool) -> String {
    let (size, windows) = if panel { (PANEL, &NARROW[..]) } else { (SIZE, &WINDOWS[..]) };
    let mut out = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\">\n", size.0, size.1);
    for Window { size: (width, height), dark, at: (x, y), wide } in windows {
        let picture = svg(&drawn(&scene.page_at("en", *width), &Theme::default(), *width, *height), *dark);
        let high = f32::from(*wide) * (f32::from(*height) * CELL.1 + 24.0) / (f32::from(*width) * CELL.0 + 24.0);
        let place = format!("<svg x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high:.0}\"");
        out += &picture.replacen("<svg xmlns=\"http://www.w3.org/2000/svg\"", &place, 1);
    }
    out + "</svg>\n"
}

/// The table of all of them.
fn index(names: &[&str]) -> String {
    let mut out = "# Every page

Drawn by the program in English, each in four windows: 80 columns on a dark and on a light ground, 50 columns, 120 columns. A panel that
lies behind a key in a narrow window is shown there. `.ci/renew` draws them anew. The same pages as text, and in French, lie in the folders beside this file;
`longest-*` has each page in the language that says most on it, `plain-en` what plain mode says.

| | |
|---|---|
"
    .to_owned();
    for pair in names.chunks(2) {
        let cell = |name: &&str| format!("{name}<br>[![{name}](gallery/{name}.svg)](gallery/{name}.svg)");
        writeln!(out, "| {} |", pair.iter().map(cell).collect::<Vec<_>>().join(" | ")).unwrap();
    }
    out
}

#[test]
fn every_page_is_in_the_gallery_as_it_is_drawn() {
    let all: Vec<_> = SCENES.iter().chain(TROUBLES).map(|scene| (scene, false)).collect();
    let all: Vec<_> = all.into_iter().chain(PANELS.iter().map(|scene| (scene, true))).collect();
    let names: Vec<_> = all.iter().map(|(scene, _)| scene.page).collect();
    let mut made: Vec<_> =
        all.iter().map(|(scene, panel)| (format!("gallery/{}.svg", scene.page), sheet(scene, *panel))).collect();
    made.push(("README.md".to_owned(), index(&names)));
    let renew = std::env::var_os("UPDATE_PICTURES").is_some();
    std::fs::create_dir_all(folder().join("gallery")).unwrap();
    for (name, now) in &made {
        let path = folder().join(name);
        if renew {
            std::fs::write(&path, now).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == *now, "{name} is not what the program draws; renew it with UPDATE_PICTURES=1 and look at it");
    }
    let there = std::fs::read_dir(folder().join("gallery")).unwrap();
    let there: BTreeSet<_> = there.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(there, names.iter().map(|name| format!("{name}.svg")).collect(), "a picture of no page");
}
