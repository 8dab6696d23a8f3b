//! A link for the phone: where its code can be drawn one is told to scan it, elsewhere to type the address, and in which
//! window it could be drawn.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use optout::faces::fullscreen::Theme;
use optout::walkthrough::page::{Block, CodeBlock, Page};
use support::picture::{drawn, text};
use support::scenes::{SCENES, Scene};
use support::talk::talk;

/// The pages with a code.
fn scenes() -> impl Iterator<Item = &'static Scene> {
    SCENES.iter().filter(|scene| ["code-overlay", "session-help"].contains(&scene.page))
}

fn code(page: &Page) -> CodeBlock {
    let found = page.blocks.iter().find_map(|block| match block {
        Block::Code(code) => Some(code.clone()),
        _ => None,
    });
    found.unwrap()
}

/// The window that the sentence names, as "39×24".
fn window(code: &CodeBlock) -> (u16, u16) {
    let why: String = code.instead.iter().map(|run| run.text.as_str()).collect();
    let (before, after) = why.split_once('×').unwrap();
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>();
    let width: String = digits(&before.chars().rev().collect::<String>()).chars().rev().collect();
    (width.parse().unwrap(), digits(after).parse().unwrap())
}

/// What is on the screen, without line breaks and blanks.
fn shown(scene: &Scene, language: &str, size: (u16, u16), theme: &Theme) -> String {
    let picture = text(&drawn(&scene.page_at(language, size.0), theme, size.0, size.1));
    picture.split_whitespace().collect()
}

fn packed(phrase: &[optout::walkthrough::page::Run]) -> String {
    phrase.iter().flat_map(|run| run.text.as_str().split_whitespace()).collect()
}

#[test]
fn the_window_that_is_named_shows_the_code_whole_and_a_smaller_one_says_what_to_do() {
    for language in ["en", "de", "fr", "it"] {
        for scene in scenes() {
            let page = scene.page_at(language, 60);
            let block = code(&page);
            let (width, height) = window(&block);
            for size in [(width, height), (76, height), (80, height), (120, 40)] {
                let picture = shown(scene, language, size, &Theme::default());
                assert!(picture.matches('█').count() > 100, "{} {size:?}", scene.page);
                assert!(picture.contains(&packed(&block.scan)), "{} {size:?}", scene.page);
                assert!(!picture.contains(&packed(&block.instead)));
            }
            for size in [(width - 1, 40), (60, height - 6), (60, 18)] {
                let picture = shown(scene, language, size, &Theme::default());
                assert!(!picture.contains('█') && picture.contains(&packed(&block.instead)), "{} {size:?}", scene.page);
                assert!(block.scan.is_empty() || !picture.contains(&packed(&block.scan)), "{} {size:?}", scene.page);
                assert!(picture.contains(&packed(&block.type_it)), "{} {size:?}", scene.page);
            }
            // What is to be typed is what one sees, in a low window, too.
            let address: String = block.link.as_str().split_whitespace().collect();
            for size in [(60, 18), (60, 14)] {
                assert!(
                    shown(scene, language, size, &Theme::default()).contains(&address),
                    "{language} {}",
                    scene.page
                );
            }
            let ascii = shown(scene, language, (80, 30), &Theme::default().in_ascii());
            assert!(!ascii.contains('█'), "{ascii}");
        }
    }
}

#[test]
fn by_lines_nobody_is_told_to_scan_what_was_not_drawn() {
    let talked = talk("", "en", "1\n1\n1\ngo on\ncode\n", 80);
    assert!(talked.said.contains("Type this address on the phone.\nThe code cannot be drawn here"), "{}", talked.said);
    assert!(!talked.said.contains("Scan this"), "{}", talked.said);
}
