//! What holds in every language that the program speaks: it is found, it is whole, and nothing of it is cut.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::sync::LazyLock;

use optout::faces::fullscreen::Theme;
use optout::guide::{Guide, Texts, problems};
use optout::walkthrough::keys::Action;
use optout::walkthrough::page::{Block, Hint, Page};
use support::picture::{drawn, text};
use support::scenes::{PANELS, SCENES, Scene, TROUBLES};

fn guide() -> Guide {
    Guide::open(Texts::embedded())
}

fn languages() -> Vec<String> {
    guide().languages().into_iter().map(str::to_owned).collect()
}

#[test]
fn a_language_is_found_by_locale_and_by_tag() {
    let guide = guide();
    for (wanted, found) in [
        ("fr-CA", Some("fr")),
        ("fr_CH.UTF-8", Some("fr")),
        ("FR", Some("fr")),
        ("en_GB", Some("en")),
        ("C", Some("en")),
        ("C.UTF-8", Some("en")),
        ("POSIX", Some("en")),
        ("fr_FR@euro", Some("fr")),
        ("xx", None),
        ("", None),
        ("not a tag", None),
    ] {
        assert_eq!(guide.nearest_language(wanted), found, "{wanted:?}");
    }
}

#[test]
fn every_language_has_every_word() {
    for cover in problems::coverage(&guide()) {
        assert_eq!(cover.missing, Vec::<String>::new(), "{}", cover.language);
    }
}

/// The words that a page has to show whatever the language: those of its blocks, and the last part of its title.
fn words(Shown { page, narrow, .. }: &Shown) -> Vec<String> {
    let mut body = page.clone();
    // The panel lies behind a key.
    if *narrow && page.hides_panel() {
        body.aside.clear();
    }
    body.keys.clear();
    body.title = page.title.last().cloned().into_iter().collect();
    // A text that is edited scrolls by itself, and a code is drawn.
    body.blocks.retain(|block| !matches!(block, Block::Editor(_) | Block::Code(_)));
    for block in body.blocks.iter_mut().chain(&mut body.aside) {
        // The taps of a way fold around the present one.
        if let Block::Trail(trail) = block {
            trail.taps = vec![trail.taps[trail.at].clone()];
            trail.at = 0;
        }
    }
    let said = support::said(&body);
    // A link may break anywhere, a hyphenated word at its hyphen; brackets are the helper's own.
    let words = said.split_whitespace().filter(|word| !word.contains("://"));
    let pieces = words.flat_map(|word| word.split(['-', '(', ')', '[', ']', '|', ':']));
    pieces.filter(|piece| piece.chars().any(char::is_alphanumeric)).map(str::to_owned).collect()
}

/// A scene in a language.
struct Shown {
    language: String,
    scene: &'static str,
    page: Page,
    /// As it is in a window with no room for a panel beside it.
    narrow: bool,
}

impl Shown {
    /// Those of these widths that it is shown at.
    fn widths(&self, all: &[u16]) -> Vec<u16> {
        all.iter().copied().filter(|width| (*width < 76) == self.narrow).collect()
    }
}

/// Every page in every language.
static PAGES: LazyLock<Vec<Shown>> = LazyLock::new(|| {
    let in_one = |language: String| {
        let shown = move |(scene, narrow): (&Scene, bool)| Shown {
            language: language.clone(),
            scene: scene.page,
            page: scene.page_at(&language, if narrow { 60 } else { 80 }),
            narrow,
        };
        let pages = SCENES.iter().chain(TROUBLES).flat_map(|scene| [(scene, false), (scene, true)]);
        pages.chain(PANELS.iter().map(|scene| (scene, true))).map(shown)
    };
    languages().into_iter().flat_map(in_one).collect()
});

#[test]
fn no_word_is_cut_in_any_language() {
    let mut lost = Vec::new();
    for shown @ Shown { language, scene, page, .. } in PAGES.iter() {
        for width in shown.widths(&[120, 80, 60]) {
            let picture = text(&drawn(page, &Theme::default(), width, 300));
            let missing = words(shown).into_iter().filter(|word| !picture.contains(word));
            lost.extend(missing.map(|word| format!("{language} {scene} {width}: {word}")));
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// The row of the window that is ruled off last, and those below it.
fn foot(picture: &str) -> Vec<&str> {
    let rows: Vec<&str> = picture.lines().collect();
    let rule = rows.iter().rposition(|row| row.starts_with('─')).expect("a rule over the foot");
    rows[rule + 1..].to_vec()
}

/// The main key, the way back and the way to the others are named, whole, and no key is named in part.
#[test]
fn the_foot_names_the_main_key_and_the_way_to_the_others() {
    let mut lost = Vec::new();
    for Shown { language, scene, page, narrow } in PAGES.iter() {
        let sizes = [(120, 40), (80, 24), (60, 18), (50, 16)];
        for (width, height) in sizes.into_iter().filter(|(width, ..)| (*width < 76) == *narrow) {
            let picture = text(&drawn(page, &Theme::default(), width, height));
            let foot = foot(&picture);
            let shown = |hint: &Hint| foot.iter().any(|row| row.contains(&format!("{} {}", hint.sign, hint.label)));
            let panel = |hint: &Hint| hint.action == Action::Other && page.hides_panel();
            let vital = |hint: &&Hint| matches!(hint.action, Action::Back | Action::Help) || panel(hint);
            let missing = page.keys.iter().take(1).chain(page.keys.iter().filter(vital)).filter(|hint| !shown(hint));
            lost.extend(missing.map(|hint| format!("{language} {scene} {width}: {} in {foot:?}", hint.label)));
            let pieces = foot.iter().flat_map(|row| row.split("  ")).map(str::trim).filter(|piece| !piece.is_empty());
            let known: Vec<_> = page.keys.iter().map(|hint| format!("{} {}", hint.sign, hint.label)).collect();
            lost.extend(
                pieces
                    .filter(|piece| !known.iter().any(|one| one == piece))
                    .map(|p| format!("{language} {scene} {width}: {p}")),
            );
            if foot.len() > 2 {
                lost.push(format!("{language} {scene} {width}: {} rows in the foot", foot.len()));
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// The last part of where one is, and what stands at the right of it.
#[test]
fn the_head_is_whole_in_every_language() {
    let mut lost = Vec::new();
    for shown @ Shown { language, scene, page, .. } in PAGES.iter() {
        for width in shown.widths(&[80, 60]) {
            let picture = text(&drawn(page, &Theme::default(), width, 24));
            let head = picture.lines().next().unwrap_or_default();
            let parts = page.title.last().into_iter().chain(&page.corner).filter(|part| !head.contains(part.as_str()));
            lost.extend(parts.map(|part| format!("{language} {scene} {width}: {part} in {head}")));
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
fn the_rail_is_whole_in_every_language() {
    let mut lost = Vec::new();
    for Shown { language, scene, page, .. } in PAGES.iter().filter(|shown| !shown.narrow) {
        let Some(rail) = &page.rail else { continue };
        let picture = text(&drawn(page, &Theme::default(), 120, 40));
        // A standing may take two rows.
        let cells: String = picture.lines().flat_map(|row| row.chars().take(33).chain([' '])).collect();
        let in_one = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let all = rail.rows.iter().flat_map(|row| [&row.name, &row.standing]);
        let missing = all.filter(|part| !in_one(&cells).contains(&in_one(part.as_str())));
        lost.extend(missing.map(|part| format!("{language} {scene}: {part}")));
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// A sign that closes, or that stands between two things, is never the first of a row, and one that opens never the last.
#[test]
fn no_row_breaks_at_the_wrong_side_of_a_sign() {
    let mut wrong = Vec::new();
    // The help names the keys themselves.
    for shown @ Shown { language, scene, page, .. } in PAGES.iter().filter(|shown| shown.scene != "help") {
        for width in shown.widths(&[80, 60, 50]) {
            let picture = text(&drawn(page, &Theme::default(), width, 300));
            let body = picture.lines().skip(2).take_while(|row| !row.starts_with('─'));
            let pieces = body.flat_map(|row| row.split("  ").flat_map(|part| part.split('│'))).map(str::trim);
            let bad = pieces.filter(|piece| {
                let opened = piece.ends_with(['«', '„', '(', '[']);
                piece.starts_with(['»', '”', ':', ';', '!', '?', ',', ')', '·', '\u{202f}', '\u{a0}']) || opened
            });
            wrong.extend(bad.map(|piece| format!("{language} {scene} {width}: {piece}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The picture of a page in the language that has most to say on it: where nothing is cut, nothing shorter is.
#[test]
fn every_page_where_it_is_longest() {
    let panels = PANELS.iter().map(|scene| (scene, (60, 18)));
    let pages = SCENES.iter().chain(TROUBLES).flat_map(|scene| [(80, 24), (60, 18)].map(|size| (scene, size)));
    for (scene, (width, height)) in pages.chain(panels) {
        let all = PAGES.iter().filter(|shown| shown.scene == scene.page && shown.narrow == (width < 76));
        let longest = all.max_by_key(|shown| support::said(&shown.page).chars().count());
        let Shown { language, page, .. } = longest.expect("a language");
        let picture = text(&drawn(page, &Theme::default(), width, height));
        insta::with_settings!({
            snapshot_path => format!("pictures/longest-{width}x{height}"),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(scene.page, format!("{language}\n{picture}"));
        });
    }
}

/// A mistake in a command line is said in the language that was asked for, whatever kind it is.
#[test]
fn mistakes_of_a_command_line_are_said_in_each_language() {
    let home = tempfile::tempdir().unwrap();
    for language in languages() {
        for (line, names) in [
            ("letter zz", "zz"),
            ("status --zz", "--zz"),
            ("zz", "zz"),
            ("mark", "<ACCOUNT>"),
            ("sent x --on", "--on"),
            ("sent x --on never", "never"),
            ("status --guest --person mum", "--person"),
        ] {
            let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_optout"));
            command.env_clear().env("HOME", home.path()).args(["--lang", &language]).args(line.split_whitespace());
            let done = command.output().unwrap();
            let said = String::from_utf8(done.stderr).unwrap();
            assert_eq!(done.status.code(), Some(2), "{language} {line}: {said}");
            assert!(said.contains(names) && !said.contains("error:"), "{language} {line}: {said}");
            assert!(said.lines().last().unwrap().contains("--help"), "{language} {line}: {said}");
        }
    }
}
