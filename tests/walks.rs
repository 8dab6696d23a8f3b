//! Walks: given + keys → pages, effects, record. They name ids, not sentences.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use optout::objection::standing::{Standing, standing};
use support::{Person, TODAY};

#[test]
fn the_first_form_opens_with_the_fifth_key_and_is_answered_within_twelve() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter");
    assert_eq!(person.at(), "session");
    person.press("1");
    assert_eq!(person.presses, 5);
    assert_eq!(person.opened, ["https://help.instagram.com/contact/767264225370182"]);
    assert_eq!(person.at(), "opened");
    person.press("1");
    assert_eq!(person.at(), "form");
    person.press("Enter");
    assert_eq!(person.at(), "seen");
    person.press("1");
    assert_eq!(person.at(), "answered");
    assert!(person.presses <= 12, "{} presses", person.presses);
    let account = person.account("instagram-1");
    assert_eq!(standing(account), Standing::Accepted);
    assert!(account.history.iter().all(|event| event.on == TODAY));
    println!("first account: {} presses", person.presses);
}

#[test]
fn each_further_account_takes_at_most_six() {
    let mut person = Person::new();
    person.press("Enter Enter 1 + 2 Enter Enter 1 1 Enter 2");
    assert_eq!(person.at(), "answered");
    let before = person.presses;
    person.press("Enter 1 1 Enter 2");
    assert_eq!(standing(person.account("instagram-2")), Standing::Received);
    assert!(person.presses - before <= 6, "{} presses", person.presses - before);
}

#[test]
fn a_letter_of_the_text_looks_at_no_account_anew() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1 1 t");
    assert_eq!(person.at(), "text");
    person.press("Tab");
    let rows = |person: &Person| person.page().rail.expect("accounts beside the text").rows;
    let before = rows(&person);
    person.press("x y");
    assert!(person.list().texts[0].body.contains("xy"), "{:?}", person.list().texts);
    assert!(std::sync::Arc::ptr_eq(&before, &rows(&person)));
    person.press("Esc Esc Enter 1");
    assert_eq!(person.at(), "answered");
    assert!(!std::sync::Arc::ptr_eq(&before, &rows(&person)));
}

/// A small generator of our own, so that a seed means the same walk on every machine and for ever.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) as usize) % sides
    }
}

/// Presses a key that works here, an option, a motion, or types.
fn stray(person: &mut Person, dice: &mut Dice) {
    let page = person.page();
    match dice.roll(12) {
        0..=4 if !page.keys.is_empty() => {
            let hint = &page.keys[dice.roll(page.keys.len())];
            if !matches!(hint.action, optout::walkthrough::keys::Action::Practise) {
                person.key(hint.action.key());
            }
        }
        5..=7 => {
            let digit = char::from(b'1' + dice.roll(9) as u8);
            person.key(optout::walkthrough::keys::Key::char(digit));
        }
        8..=9 => drop(person.press(["Up", "Down", "Home", "End", "Tab", "PageDown"][dice.roll(6)])),
        10 => drop(person.press("Enter")),
        _ => drop(person.typed(["fra", "été 👩‍👩‍👧", "x\u{202e}", "1984"][dice.roll(4)])),
    }
}

#[test]
fn a_thousand_random_walks_never_panic_and_their_record_reloads_equal() {
    for seed in 0..1000 {
        let mut dice = Dice(seed);
        let mut person = Person::new();
        for _ in 0..40 {
            stray(&mut person, &mut dice);
            assert_eq!(
                person.walk.guide().words("en").faults(),
                Vec::<String>::new(),
                "seed {seed} on {}",
                person.at()
            );
            if person.left.is_some() {
                break;
            }
        }
        let kept = optout::objection::file::read(&person.file).unwrap();
        let mut held = person.list().clone();
        held.version = kept.version;
        assert_eq!(kept, held, "seed {seed}");
    }
}

#[test]
fn back_always_leads_to_the_start_and_loses_nothing() {
    for seed in 0..150 {
        let mut dice = Dice(seed);
        let mut person = Person::new();
        for _ in 0..40 {
            stray(&mut person, &mut dice);
        }
        let before = person.list().accounts.len();
        for _ in 0..50 {
            person.press("Esc");
        }
        assert!(["welcome", "accounts"].contains(&person.at()), "seed {seed} ends at {}", person.at());
        assert_eq!(person.list().accounts.len(), before, "seed {seed}");
    }
}

#[test]
fn every_scene_is_the_page_that_it_says() {
    for scene in support::scenes::SCENES {
        for language in ["en", "fr"] {
            let person = scene.enter(language);
            assert_eq!(person.at(), scene.page, "{} {}", scene.page, scene.keys);
        }
    }
}

#[test]
fn no_key_of_a_page_has_two_meanings() {
    for scene in support::scenes::SCENES {
        let page = scene.enter("en").page();
        for (n, hint) in page.keys.iter().enumerate() {
            let twin = page.keys[n + 1..].iter().find(|other| other.action.key() == hint.action.key());
            assert_eq!(twin, None, "{}: {}", scene.page, hint.label);
            let read = optout::walkthrough::keys::read(&page, hint.action.key());
            assert!(read.is_some(), "{}: the key {} does nothing", scene.page, hint.action.sign());
        }
    }
}

#[test]
fn the_first_date_is_a_look_for_the_mail_in_two_days() {
    for answer in ["2", "8"] {
        let mut person = Person::new();
        person.press("Enter Enter 1 Enter 1 1 Enter").press(answer).press("Enter");
        assert_eq!(person.at(), "accounts");
        assert!(person.says().contains("24 Nov, look for mail"), "{}", person.says());
    }
}
