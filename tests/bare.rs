//! A page handed over bare: what is read fits the window, what is copied is whole.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use optout::faces::plain::{Walker, speak_bare};
use optout::walkthrough::page::Block;
use support::Person;
use support::scenes::{PANELS, SCENES};

fn bare(person: &Person, width: usize) -> String {
    speak_bare(&person.page(), &Walker::said(&person.walk), width)
}

/// Lines of what is copied there: letters, texts, and what a form takes.
fn copied(person: &Person) -> Vec<String> {
    let page = person.page();
    let mut all = Vec::new();
    for block in page.blocks.iter().chain(&page.aside) {
        match block {
            Block::Letter(letter) => all.extend(letter.as_str().lines().map(str::to_owned)),
            Block::Editor(editor) => all.extend(editor.text.lines().map(str::to_owned)),
            Block::Fields(fields) => all.extend(fields.rows.iter().map(|row| row.value.to_string())),
            _ => {}
        }
    }
    all
}

#[test]
fn what_is_read_fits_every_window_and_breaks_no_address() {
    for language in ["en", "de", "fr", "pl"] {
        for (scene, width) in SCENES.iter().chain(PANELS).flat_map(|scene| [(scene, 20), (scene, 40), (scene, 80)]) {
            let person = scene.enter(language);
            let copied = copied(&person);
            for line in bare(&person, width).lines() {
                let fits = line.chars().count() <= width || !line.trim().contains(' ');
                assert!(fits || copied.iter().any(|text| text == line), "{language} {} {width}: {line}", scene.page);
            }
        }
    }
}

#[test]
fn a_letter_is_copied_without_a_break_of_ours() {
    for (page, keys) in [
        ("letter", "Enter Enter 1 Enter 5 2 Enter"),
        ("text", "Enter Enter 1 Enter 1 1 t Space"),
        ("form", "Enter Enter 1 Enter 1 1 t Space Esc"),
    ] {
        let mut person = Person::with("", "fr", "FR");
        person.press(keys);
        assert_eq!(person.at(), page);
        let shown = bare(&person, 60);
        person.press(if page == "form" { "2" } else { "c" });
        assert!(person.clipboard.lines().any(|line| line.chars().count() > 200), "{}", person.clipboard);
        for line in person.clipboard.lines() {
            assert!(shown.lines().any(|known| known == line), "{page}: {line}\n{shown}");
        }
        // That the window cuts them is said, but only where it does.
        let cut = person.walk.guide().words("fr").string("plain-cut", &[]);
        let told = |shown: &str| shown.replace('\n', " ").contains(&cut);
        assert!(told(&shown) && !told(&bare(&person, 4000)), "{shown}");
    }
}

#[test]
fn its_keys_keep_their_signs() {
    let person = Person::new();
    assert!(bare(&person, 80).contains("w says why"), "{}", bare(&person, 80));
}

#[cfg(unix)]
#[test]
fn it_is_in_the_language_that_was_taken_and_as_wide_as_the_window() {
    let home = tempfile::tempdir().unwrap();
    let mut run = support::terminal::Run::start(home.path(), &["--lang", "en"], &[]);
    run.wait_for("Object to Meta training");
    run.resize(50, 40);
    run.send("l").wait_for("Language of the program").send("1").wait_for("beginnen");
    run.send("b").wait_for("Die Eingabetaste führt zurück zur Seite.");
    assert!(run.shows().contains("Ein Formular je Konto: eine E-Mail-Adresse und ein\nKnopf."), "{}", run.shows());
    run.send("\r").wait_for("beginnen");
}
