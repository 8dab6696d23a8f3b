//! What holds in every language that the program speaks: it is found, it is whole, and nothing of it is cut.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use optout::faces::fullscreen::Theme;
use optout::guide::{Guide, Texts, problems};
use optout::walkthrough::page::{Block, Page};
use support::picture::{drawn, text};
use support::scenes::SCENES;

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
fn words(page: &Page) -> Vec<String> {
    let mut body = page.clone();
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

#[test]
fn no_word_is_cut_in_any_language() {
    let mut lost = Vec::new();
    for language in languages() {
        for scene in SCENES {
            let page = scene.enter(&language).page();
            for width in [80, 60] {
                let picture = text(&drawn(&page, &Theme::default(), width, 300));
                for word in words(&page) {
                    if !picture.contains(&word) {
                        lost.push(format!("{language} {} {width}: {word}", scene.page));
                    }
                }
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}
