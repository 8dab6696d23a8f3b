//! Text that was written to steer a terminal, to hide or to break: kept as it is in the file, shown harmless everywhere.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::sync::Arc;

use optout::clean::is_hidden;
use optout::faces::fullscreen::Theme;
use optout::faces::plain::{Said, speak};
use optout::guide::{Guide, Texts};
use optout::objection::change::{Change, apply};
use optout::objection::checklist::{Checklist, Event, LetterText, Text, What};
use optout::objection::file;
use optout::walkthrough::message::Msg;
use proptest::prelude::*;
use support::bytes::HOSTILE;
use support::picture::{drawn, text};
use support::scenes::{FOUR, SCENES};
use support::{HEADER, Person, TODAY, said};

/// Pieces of all that is dangerous, among letters.
fn hostile() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => proptest::sample::select(HOSTILE).prop_map(str::to_owned),
        2 => any::<char>().prop_map(String::from),
        1 => proptest::char::range('\0', '\u{9f}').prop_map(String::from),
        2 => "[a-zé ]{0,6}",
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat())
}

/// Every place of a checklist into which a person, or who writes their file, can put text.
fn changes(texts: &[String]) -> Vec<Change> {
    let text = |n: usize| texts[n % texts.len()].clone();
    let body = |n: usize| -> Arc<str> { text(n).into() };
    let event = |what, n: usize| Event {
        reference: Some(text(n)),
        note: Some(text(n + 1)),
        path: Some(text(n + 2)),
        reply: Some(text(n + 3)),
        by: Some(text(n)),
        ..Event::new(TODAY, what)
    };
    let on = |account: &str, event| Change::Event { account: account.to_owned(), event };
    let set = |account: &str, key, n: usize| Change::Set { account: account.to_owned(), key, value: Some(text(n)) };
    let mut all: Vec<Change> =
        ["name", "email", "phone"].into_iter().enumerate().map(|(n, key)| Change::Person(key, Some(text(n)))).collect();
    all.extend(["instagram-1", "facebook-1", "whatsapp-1"].into_iter().enumerate().flat_map(|(n, account)| {
        [
            set(account, "handle", n),
            set(account, "accounts_centre", n + 1),
            on(account, event(What::Note, n)),
            on(account, event(What::Proof, n + 1)),
            on(account, event(What::Reply, n + 2)),
        ]
    }));
    let (purpose, language) = ("own-account".to_owned(), "en".to_owned());
    all.push(Change::Text(Text { purpose, language, grounds: vec![text(0)], short: false, own: true, body: body(2) }));
    let letter = LetterText { kind: "reminder".into(), on: None, language: "en".into(), own: true, body: body(3) };
    all.push(Change::Letter { account: "facebook-1".into(), letter });
    all.push(Change::Answer { ground: "expectation".into(), ask: "since".into(), value: Some(text(1)) });
    all.push(Change::Answer { ground: text(2), ask: text(3), value: Some(text(0)) });
    all
}

fn harmless(what: &str, shown: &str) {
    let found = shown.chars().find(|c| is_hidden(*c) && *c != '\n');
    assert_eq!(found, None, "{what}: {shown:?}");
}

/// All faces of a page.
fn all_faces(person: &Person) {
    let page = person.page();
    let words = person.walk.guide().words(&person.walk.model().language);
    let plain = speak(&page, &Said::new(move |id, blanks| words.clean(id, blanks)), 80);
    harmless(page.id, &plain);
    for (width, height) in [(80, 24), (41, 60), (120, 40)] {
        let picture = text(&drawn(&page, &Theme::default(), width, height));
        harmless(page.id, &picture);
        // A sign that is wider or higher than its cell would push what is beside it.
        for line in picture.lines() {
            assert!(unicode_width::UnicodeWidthStr::width(line) <= usize::from(width), "{}: {line:?}", page.id);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn it_is_kept_as_it_is(texts in proptest::collection::vec(hostile(), 4)) {
        let changes = changes(&texts);
        let mut list = file::read(FOUR).unwrap();
        changes.iter().for_each(|change| apply(&mut list, change));
        let written = file::apply_to_text(FOUR, &changes, HEADER).unwrap();
        prop_assert_eq!(file::read(&written).unwrap(), list);
        let raw = written.chars().find(|c| c.is_ascii_control() && !matches!(c, '\n' | '\t'));
        prop_assert_eq!(raw, None);
    }

    #[test]
    fn no_page_shows_it_raw(texts in proptest::collection::vec(hostile(), 4), scene in 0..SCENES.len()) {
        let scene = &SCENES[scene];
        let start = if scene.file.is_empty() { "" } else { scene.file };
        let wanted: Vec<Change> = changes(&texts);
        let written = file::apply_to_text(start, &wanted, HEADER).unwrap();
        let mut person = Person::with(&written, "en", scene.country);
        all_faces(&person);
        for name in scene.keys.split_whitespace() {
            person.press(name);
            all_faces(&person);
        }
        prop_assert!(!said(&person.page()).is_empty());
    }

    #[test]
    fn no_paste_and_no_key_breaks_a_page(texts in proptest::collection::vec(hostile(), 4), scene in 0..SCENES.len()) {
        let mut person = SCENES[scene].enter("en");
        for (n, text) in texts.iter().enumerate() {
            person.send([Msg::Paste(text.clone()), Msg::Type(text.clone()), Msg::Fill(text.clone())][n % 3].clone());
            all_faces(&person);
        }
        // What was copied of it steers nothing either.
        let copied = optout::clean::typed(&person.clipboard);
        prop_assert!(!copied.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')));
    }
}

#[test]
fn every_ending_of_a_hand_written_file_is_shown_harmless() {
    for hostile in HOSTILE {
        let quoted = toml::Value::String((*hostile).to_owned()).to_string();
        let text = format!(
            "version = 1\n{quoted} = 1\n[person]\nname = {quoted}\ncountry = {quoted}\n[settings]\nlanguage = {quoted}\n\
             palette = {quoted}\napp_language = {quoted}\n[[account]]\nid = {quoted}\nplatform = {quoted}\nform = {quoted}\n\
             route = {quoted}\n[account.steps]\n{quoted} = {{ on = 2026-11-22, version = 1 }}\n"
        );
        let Ok(list) = file::read(&text) else { continue };
        assert_ne!(list, Checklist::default());
        let guide = Guide::open(Texts::embedded());
        let mut person = Person::on(guide, &text, "en", "FR");
        for keys in ["", "Enter", "Esc", "e", "d", "Esc Esc r", "Esc a Enter", "i", "Esc q"] {
            person.press(keys);
            all_faces(&person);
        }
    }
}
