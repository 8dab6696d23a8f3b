//! Pictures of every page at three sizes in both languages, and what must hold on each of them at every size.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use optout::faces::fullscreen::{self, Theme, View};
use optout::guide::Arg;
use optout::walkthrough::keys::Action;
use optout::walkthrough::page::{Block, Focus, Notice, Tone};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use support::picture::{drawn, svg, text};
use support::scenes::{FOUR, PANELS, SCENES, Scene, TROUBLES};

/// Columns and rows.
const SIZES: [(u16, u16); 3] = [(80, 24), (60, 18), (120, 40)];

#[test]
fn every_page_at_three_sizes_in_both_languages() {
    for language in ["en", "fr"] {
        for (scene, (width, height)) in pictured() {
            let picture = text(&drawn(&scene.page_at(language, width), &Theme::default(), width, height));
            insta::with_settings!({
                snapshot_path => format!("pictures/{language}-{width}x{height}"),
                prepend_module_to_snapshot => false,
                omit_expression => true,
            }, {
                insta::assert_snapshot!(scene.page, picture);
            });
        }
    }
}

/// Every page at every size, and the panels where they lie behind a key.
fn pictured() -> impl Iterator<Item = (&'static Scene, (u16, u16))> {
    let pages = SCENES.iter().chain(TROUBLES).flat_map(|scene| SIZES.map(|size| (scene, size)));
    let panels = PANELS.iter().flat_map(|scene| SIZES.map(|size| (scene, size)));
    pages.chain(panels.filter(|(_, (width, _))| *width < 76))
}

/// Sizes from nothing to more than anyone has, in steps that meet every threshold of the layout and its neighbours.
fn all_sizes() -> impl Iterator<Item = (u16, u16)> {
    let widths = (0..=24).chain([38, 39, 40, 41, 55, 74, 75, 76, 77, 100, 119, 120, 121, 130]);
    let heights = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 24, 50];
    widths.flat_map(move |width| heights.into_iter().map(move |height| (width, height)))
}

#[test]
fn no_size_is_too_small_or_too_large() {
    for scene in SCENES.iter().chain(TROUBLES).chain(PANELS) {
        let pages = [0, 76].map(|width| scene.page_at("fr", width));
        for (width, height) in all_sizes() {
            drawn(&pages[usize::from(width >= 76)], &Theme::default(), width, height);
        }
    }
}

#[test]
fn ascii_stays_ascii_but_for_letters_of_words() {
    let theme = Theme::default().in_ascii();
    for scene in
        SCENES.iter().filter(|scene| scene.file.is_empty() && scene.page != "country" && scene.page != "code-overlay")
    {
        let picture = text(&drawn(&scene.enter("en").page(), &theme, 80, 24));
        // A name that sources print in another language keeps its letters.
        let strange: Vec<char> = picture.chars().filter(|c| !c.is_ascii() && !c.is_alphabetic()).collect();
        assert_eq!(strange, Vec::<char>::new(), "{}", scene.page);
    }
}

#[test]
fn a_short_window_shows_what_there_is_to_choose_from() {
    for language in ["en", "fr"] {
        let page = SCENES.iter().find(|scene| scene.page == "what-for").unwrap().enter(language).page();
        let picture = text(&drawn(&page, &Theme::default(), 40, 12));
        assert!(picture.matches("[ ]").count() + picture.matches("[x]").count() >= 4, "{picture}");
        assert!(picture.contains('▾'), "what lies below has a mark: {picture}");
    }
}

#[test]
fn in_a_short_window_the_question_stays_and_a_message_is_whole() {
    for language in ["en", "fr", "de", "pl"] {
        for page in ["session", "opened", "seen", "what-for"] {
            let mut page = SCENES.iter().find(|scene| scene.page == page).unwrap().enter(language).page();
            let first = |blocks: &[Block]| match &blocks[0] {
                Block::Heading(phrase) => phrase.iter().map(|run| run.text.as_str()).collect::<String>(),
                other => panic!("{other:?}"),
            };
            let question: String = first(&page.blocks).split(' ').take(2).collect::<Vec<_>>().join(" ");
            let picture = text(&drawn(&page, &Theme::default(), 40, 12));
            assert!(picture.contains(&question), "{picture}");
            let words = optout::guide::Guide::open(optout::guide::Texts::embedded()).words(language);
            let reason = words.string("error-no-browser", &[]);
            let keys = [("key-copy", Action::Copy.blank()), ("key-code", Action::Code.blank())];
            let text_of_it = words.phrase("failed-open", &[&[("reason", Arg::Text(&reason))], &keys[..]].concat());
            let last = text_of_it.last().unwrap().text.as_str().rsplit(' ').next().unwrap().to_owned();
            page.notice = Some(Notice { tone: Tone::Bad, text: text_of_it });
            let picture = text(&drawn(&page, &Theme::default(), 40, 12));
            assert!(picture.contains(&last) && picture.contains(&question), "{picture}");
            assert!(picture.contains('▸'), "{picture}");
        }
    }
}

/// The mark of a rail's account, and nothing of the page behind the line at its edge.
#[test]
fn a_wide_window_keeps_all_accounts_in_view() {
    for scene in SCENES.iter().filter(|scene| scene.file == FOUR && !["accounts", "people"].contains(&scene.page)) {
        let page = scene.enter("en").page();
        let wide = text(&drawn(&page, &Theme::default(), 120, 40));
        for name in ["@lea.photos", "Léa Martin", "WhatsApp"] {
            assert!(wide.lines().any(|line| line.chars().take(33).collect::<String>().contains(name)), "{wide}");
        }
        let upright = |line: &&str| line.chars().nth(33) == Some('│');
        assert!(wide.lines().skip(2).take(30).all(|line| upright(&line)), "{}\n{wide}", scene.page);
        let narrow = text(&drawn(&page, &Theme::default(), 119, 40));
        assert!(!narrow.lines().skip(2).take(30).all(|line| upright(&line)), "{}", scene.page);
    }
}

/// The pages in the README.
const IN_README: [&str; 7] = ["step", "what-for", "session", "form", "text", "seen", "accounts"];

/// Names of the files, and what they have to hold: each page on a light and on a dark ground.
fn pictures_in_the_readme() -> impl Iterator<Item = (String, String)> {
    IN_README.into_iter().flat_map(|page| {
        let scene = SCENES.iter().find(|scene| scene.page == page).unwrap();
        let buffer = drawn(&scene.enter("en").page(), &Theme::default(), 80, 24);
        [("dark", true), ("light", false)].map(|(name, dark)| (format!("{page}-{name}.svg"), svg(&buffer, dark)))
    })
}

/// Each picture of the README is the program's own drawing.
#[test]
fn the_pictures_in_the_readme_are_drawn_by_the_program() {
    for (name, now) in pictures_in_the_readme() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures").join(&name);
        if std::env::var_os("UPDATE_PICTURES").is_some() {
            std::fs::write(&path, &now).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == now, "{name} is not what the program draws; renew it with UPDATE_PICTURES=1 and look at it");
    }
}

/// A sign that there is more is a promise: keys lead there.
#[test]
fn what_is_hidden_below_is_scrolled_to() {
    for scene in SCENES.iter().chain(TROUBLES).chain(PANELS) {
        for (width, height) in SIZES.into_iter().chain([(76, 20), (40, 12), (44, 15)]) {
            let page = scene.page_at("de", width);
            let mut view = View::default();
            let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
            let mut extent = None;
            for _ in 0..2 {
                terminal
                    .draw(|frame| extent = Some(fullscreen::draw(&page, &Theme::default(), &mut view, frame)))
                    .unwrap();
            }
            let extent = extent.unwrap();
            if page.focus == Focus::Page && extent.below {
                assert!(extent.scrolls.1, "{} at {width}x{height}", scene.page);
            }
        }
    }
}
