//! The panel of a page in a window with no room beside it: behind a key, and from there back to the same place.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use optout::faces::fullscreen::{self, Theme, View};
use optout::walkthrough::keys::Action;
use optout::walkthrough::message::Msg;
use optout::walkthrough::page::{Focus, Page};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use support::Person;
use support::picture::{drawn, text};
use support::scenes::{SCENES, Scene};

fn named(page: &Page) -> bool {
    page.hides_panel() && page.has(Action::Other)
}

fn narrow(scene: &Scene) -> Person {
    let mut person = scene.enter("en");
    person.send(Msg::Narrow(true));
    person
}

#[test]
fn the_key_is_named_where_there_is_a_panel_and_no_room_and_nowhere_else() {
    for scene in SCENES {
        assert!(!named(&scene.enter("en").page()), "{}: there is room", scene.page);
        let mut person = narrow(scene);
        let page = person.page();
        // There the main key reads what is marked.
        let wanted = page.hides_panel() && scene.page != "protect";
        assert_eq!(named(&page), wanted, "{}", scene.page);
        if !wanted {
            continue;
        }
        for back in ["Tab", "Esc"] {
            person.press("Tab");
            assert_eq!((person.page().blocks, person.at()), (page.aside.clone(), "panel"), "{}", scene.page);
            person.press(back);
            assert_eq!(person.page(), page, "{} {back}", scene.page);
        }
    }
}

#[test]
fn every_panel_is_seen_in_a_narrow_window_on_the_page_or_behind_the_key() {
    for scene in SCENES {
        let mut person = narrow(scene);
        let page = person.page();
        let seen = |page: &Page| text(&drawn(page, &Theme::default(), 60, 200));
        let before = seen(&page);
        if named(&page) {
            person.press("Tab");
            assert_ne!(seen(&person.page()), before, "{}", scene.page);
        } else if !page.aside.is_empty() && !page.hides_panel() && !page.aside_leads {
            let alone = seen(&Page { aside: Vec::new(), ..page });
            assert!(before.len() > alone.len(), "{}: {before}", scene.page);
        }
    }
}

#[test]
fn it_is_reached_from_a_field_and_what_was_typed_stays() {
    let mut person = Person::new();
    person.send(Msg::Narrow(true));
    person.press("Enter /").typed("bel").press("Tab");
    assert_eq!(person.at(), "panel");
    assert!(person.says().contains("Belgium"), "{}", person.says());
    person.press("Tab").typed("g");
    assert_eq!(person.page().focus, Focus::Line);
    assert!(person.says().contains("Belgium"), "{}", person.says());
    assert_eq!(person.walk.model().filter, "belg");
}

#[test]
fn a_window_that_gets_room_shows_it_beside_the_page_again() {
    let scene = SCENES.iter().find(|scene| scene.page == "step").unwrap();
    let mut person = narrow(scene);
    person.press("Tab");
    person.send(Msg::Narrow(false));
    assert_eq!(person.page(), scene.enter("en").page());
}

#[test]
fn what_lay_over_a_page_leaves_it_scrolled_as_it_was() {
    let scene = SCENES.iter().find(|scene| scene.page == "know").unwrap();
    let mut person = scene.enter("en");
    let (theme, mut view) = (Theme::default(), View::default());
    let mut terminal = Terminal::new(TestBackend::new(60, 18)).unwrap();
    let mut show = |page: &Page, view: &mut View| {
        let draw = |frame: &mut ratatui::Frame<'_>| {
            fullscreen::draw(page, &theme, view, frame);
        };
        terminal.draw(draw).unwrap();
    };
    show(&person.page(), &mut view);
    view.scroll_to("know", 4);
    show(&person.page(), &mut view);
    // The keys, and from there the words.
    for keys in ["?", "w", "Esc"] {
        person.press(keys);
        show(&person.page(), &mut view);
    }
    assert_eq!((person.at(), view.scroll("know")), ("know", 4));
    // Somewhere else and back, it begins at its top.
    person.press("Esc");
    show(&person.page(), &mut view);
    person.press("i");
    show(&person.page(), &mut view);
    assert_eq!((person.at(), view.scroll("know")), ("know", 0));
}

/// The program itself, in a window that changes its size.
#[cfg(unix)]
#[test]
fn the_program_asks_how_much_room_there_is() {
    let home = tempfile::tempdir().unwrap();
    let mut run = support::terminal::Run::start(home.path(), &["--lang", "en"], &[]);
    run.wait_for("Object to Meta").send("\r").wait_for("Object on any day");
    run.resize(60, 18);
    run.wait_for("Tab details").wait_until("the page alone", |screen| !screen.contents().contains("Object on"));
    run.send("\t").wait_for("Object on").wait_for("Tab back");
    run.send("\t").wait_for("Tab details");
    run.resize(80, 24);
    run.wait_for("Object on").wait_until("no key", |screen| !screen.contents().contains("Tab"));
}
