//! The settings: from any page and back to it, each in force at once and kept.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use optout::guide::{Guide, Texts};
use optout::objection::change::{SWITCHES, WORD_SETTINGS};
use optout::objection::file;
use optout::walkthrough::effect::Effect;
use optout::walkthrough::keys::{Action, Code};
use optout::walkthrough::look::{Look, PALETTES};
use optout::walkthrough::model::Setup;
use optout::walkthrough::page::Focus;
use optout::walkthrough::pages::overlays::TERMS;
use optout::walkthrough::walk::Walk;
use support::Person;
use support::scenes::{FOUR, SCENES};

#[test]
fn settings_and_words_are_a_help_away_and_lead_back_to_the_same_place() {
    let overlays = ["help", "sources", "code-overlay", "terms", "languages", "app-languages", "letter-languages"];
    let more = ["settings", "palettes", "hoax", "quit", "remove"];
    for scene in SCENES.iter().filter(|scene| !overlays.contains(&scene.page) && !more.contains(&scene.page)) {
        for (sign, page) in [(",", "settings"), ("w", "terms")] {
            let mut person = scene.enter("en");
            let before = person.page();
            if !before.has(Action::Help) {
                // While a line is typed the question mark is a sign like any other.
                assert!(matches!(before.focus, Focus::Line | Focus::Text), "{}", scene.page);
                continue;
            }
            person.press("?").press(sign);
            assert_eq!(person.at(), page, "{}", scene.page);
            person.press("Esc");
            let after = person.page();
            // What just happened is said until the next key.
            assert_eq!((&after.blocks, &after.aside, &after.keys), (&before.blocks, &before.aside, &before.keys));
        }
    }
}

#[test]
fn each_setting_is_one_key_and_is_kept() {
    let mut person = Person::with(FOUR, "en", "FR");
    let languages = person.walk.guide().languages();
    let french = languages.iter().position(|tag| *tag == "fr").map(|at| (at + 1).to_string()).unwrap();
    person.press(",");
    assert_eq!(person.at(), "settings");
    for (key, switch) in ["5", "6", "7", "8"].into_iter().zip(SWITCHES) {
        person.press(key);
        assert!(person.file.contains(&format!("{switch} = true")), "{switch}: {}", person.file);
        person.press(key);
        assert!(person.file.contains(&format!("{switch} = false")), "{switch}: {}", person.file);
        assert_eq!(person.at(), "settings");
    }
    for (key, word) in ["1", "2", "3", "4"].into_iter().zip(WORD_SETTINGS) {
        let place = if word == "language" { french.clone() } else { "2".to_owned() };
        person.press(key).press(&place);
        assert!(person.file.contains(&format!("\n{word} = ")), "{word}: {}", person.file);
        assert_eq!(person.at(), "settings", "a list leads back to the settings");
    }
    let kept = file::read(&person.file).unwrap().settings;
    assert_eq!(kept.language.as_deref(), Some("fr"));
    assert_eq!(kept.palette.as_deref(), Some(PALETTES[1]));
    assert!(person.says().contains("Réglages"), "the language holds at once");
}

#[test]
fn what_a_flag_asks_for_holds_until_it_is_set() {
    let mut person = Person::with("version = 1\n[settings]\npalette = \"dark\"\nmouse = false\n", "en", "FR");
    assert_eq!(
        person.walk.look(),
        Look { palette: Some("dark".to_owned()), mouse: Some(false), ascii: None },
        "the file's own"
    );
    let setup = Setup {
        look: Look { palette: Some("contrast".to_owned()), mouse: Some(true), ascii: Some(true) },
        ..person.walk.model().setup.clone()
    };
    let list = person.list().clone();
    person.walk = Walk::new(Guide::open(Texts::embedded()), setup, list);
    assert_eq!(person.walk.look().palette.as_deref(), Some("contrast"));
    person.press("? , 6");
    assert_eq!(person.walk.look().mouse, Some(false), "turned off, whatever the flag said");
    assert_eq!(person.walk.look().ascii, Some(true));
    assert!(!person.file.contains("contrast") && !person.file.contains("ascii"), "a flag is not kept: {}", person.file);
}

#[test]
fn addresses_are_hidden_on_the_screen_and_whole_in_the_clipboard() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1 1 1").typed("lea@example.org").press("Enter");
    assert!(person.says().contains("lea@example.org"));
    person.press("? , 7 Esc");
    assert!(
        !person.says().contains("lea@example.org") && person.says().contains("l··@example.org"),
        "{}",
        person.says()
    );
    person.press("1");
    assert_eq!(person.clipboard, "lea@example.org");
}

#[test]
fn the_clipboard_is_emptied_at_the_end_only_where_that_is_wanted() {
    for wanted in [false, true] {
        let mut person = Person::with(FOUR, "en", "FR");
        if wanted {
            person.press(", 8 Esc");
        }
        person.press("q");
        let cleared = person.effects.iter().position(|effect| *effect == Effect::ClearClipboard);
        assert_eq!(cleared.is_some(), wanted);
        assert!(cleared.is_none_or(|at| at + 2 == person.effects.len()), "before the end: {:?}", person.effects);
    }
}

#[test]
fn the_twelve_words_are_explained_in_two_lines() {
    for language in ["en", "fr"] {
        let words = Guide::open(Texts::embedded()).words(language);
        for term in TERMS {
            let means = words.string(&format!("term-{term}.means"), &[]);
            assert!(means.chars().count() <= 132, "{language}: {term}: {means}");
        }
    }
}

#[test]
fn the_foot_of_a_text_names_the_key_that_takes_back() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1 1 t Tab");
    assert!(person.page().has(Action::Undo));
    let before = person.says();
    person.typed("x");
    assert_ne!(person.says(), before);
    person.key(Action::Undo.key());
    assert!(person.says().contains(before.lines().nth(3).unwrap()));
    assert_eq!(Action::Undo.key().code, Code::Char('z'));
}
