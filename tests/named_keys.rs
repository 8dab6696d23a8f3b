//! A sentence that names a key names one that the page has; by lines it names what does the same there.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::collections::BTreeSet;

use optout::faces::plain::{Heard, Walker, choices, hear, named, speak};
use optout::walkthrough::effect::{How, Outcome, Tried, What, Why};
use optout::walkthrough::keys::{Action, TABLE};
use optout::walkthrough::message::Msg;
use optout::walkthrough::page::{Block, Page, Phrase, Role};
use support::Person;
use support::scenes::{SCENES, Scene, TROUBLES};
use support::talk::talk;

const LANGUAGES: [&str; 9] = ["en", "fr", "de", "es", "it", "nl", "pl", "pt", "pt-BR"];

/// An account whose day of sending nobody noted, and one without an answer in time, invented.
const LATE: &str = r#"version = 1

[person]
country = "FR"

[[account]]
id = "instagram-1"
platform = "instagram"

[[account.history]]
on = 2026-05-03
what = "sent"

[[account]]
id = "facebook-1"
platform = "facebook"

[[account.history]]
on = 2026-11-20
what = "reply"
reply = "received"
standing = "received"
"#;

const MORE: [Scene; 6] = [
    Scene { page: "accounts", file: LATE, country: "FR", keys: "" },
    Scene { page: "waiting", file: LATE, country: "FR", keys: "Enter" },
    Scene { page: "waiting", file: LATE, country: "FR", keys: "Down Enter" },
    Scene { page: "text", file: "", country: "FR", keys: "Enter Enter 1 Enter 1 1 t Tab x Esc Space" },
    Scene { page: "letter", file: "", country: "FR", keys: "Enter Enter 1 Enter 5 2 Enter e" },
    Scene { page: "waiting", file: LATE, country: "FR", keys: "Down Enter d" },
];

/// Every sentence of a page that is made of more than one piece.
fn phrases(page: &Page) -> Vec<Phrase> {
    let mut all: Vec<Phrase> = page.notice.iter().map(|notice| notice.text.clone()).collect();
    for block in page.blocks.iter().chain(&page.aside) {
        match block {
            Block::Heading(text) | Block::Text { text, .. } => all.push(text.clone()),
            Block::Rows(rows) => all.extend(rows.iter().map(|(_, text)| text.clone())),
            _ => {}
        }
    }
    all
}

/// What can go wrong on a page, and what may be said of it.
fn mishaps(page: &Page) -> Vec<Outcome> {
    let failed = |tried| Outcome::Failed { tried, why: Why::NoClipboard };
    let mut all = Vec::new();
    if page.has(Action::Copy) {
        all.push(failed(Tried::Copy(What::Text)));
        all.extend([How::Tmux, How::Terminal].map(|how| Outcome::Copied {
            what: What::Text,
            how,
            proven: false,
            signs: 7,
        }));
    }
    if page.has(Action::Open) {
        all.push(failed(Tried::Open));
    }
    all
}

/// The keys that a page names; each is one of its own, and what is said in its stead does the same.
fn named_on(person: &Person, language: &str) -> BTreeSet<&'static str> {
    let (page, said) = (person.page(), Walker::said(&person.walk));
    let numbered = choices::numbered(&page, &said);
    let mut seen = BTreeSet::new();
    for run in phrases(&page).into_iter().flatten().filter(|run| run.role == Role::Key) {
        let sign = run.text.as_str().to_owned();
        let (action, id, ..) = *TABLE.iter().find(|row| row.3 == sign).unwrap();
        assert!(page.has(action), "{language}, {}: there is no {id}", page.id);
        let instead = named::text(&vec![run], &page, Some(&numbered), &said);
        let word = instead.rsplit(' ').next().unwrap();
        let does = if action == Action::Bare { Heard::Repeat } else { Heard::Msgs(vec![Msg::Do(action)]) };
        assert_eq!(hear(&page, word, &said), does, "{language}, {}: {instead:?} for {sign}", page.id);
        assert_ne!(word, sign, "{language}, {}: the sign itself is said", page.id);
        let spoken = speak(&page, &said, 400);
        assert!(
            spoken.to_lowercase().contains(&instead.to_lowercase()),
            "{language}, {}: {instead}\n{spoken}",
            page.id
        );
        seen.insert(id);
    }
    seen
}

#[test]
fn what_a_sentence_names_is_there_for_the_hand_and_for_the_ear() {
    for language in LANGUAGES {
        let mut seen = BTreeSet::new();
        for scene in SCENES.iter().chain(TROUBLES).chain(&MORE) {
            let person = scene.enter(language);
            assert!(scene.page.starts_with(person.at()), "{}", person.at());
            seen.extend(named_on(&person, language));
            for outcome in mishaps(&person.page()) {
                let mut person = scene.enter(language);
                person.send(Msg::Happened(outcome));
                seen.extend(named_on(&person, language));
            }
        }
        let all = ["answer", "bare", "change", "code", "copy", "file", "more", "record", "remove", "why"];
        assert_eq!(seen.into_iter().collect::<Vec<_>>(), all, "{language}");
    }
}

/// The first word of each part of a sentence, where another one follows it.
fn first_words(line: &str) -> impl Iterator<Item = &str> {
    line.split(['.', ';', ':', ',', '=', '}']).filter_map(|part| part.trim().split_once(' ').map(|(first, _)| first))
}

#[test]
fn no_word_names_a_key_but_by_a_blank() {
    // English has no word of one letter but these; that the other languages have the same blanks is tested elsewhere.
    let signs: Vec<&str> = TABLE.iter().map(|row| row.3).filter(|sign| sign.len() == 1).collect();
    for entry in std::fs::read_dir("content/languages/en").unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        for line in
            text.lines().filter(|line| path.extension().is_some_and(|end| end == "ftl") && !line.starts_with('#'))
        {
            let named = first_words(line).find(|word| !["a", "I"].contains(word) && signs.contains(word));
            assert_eq!(named, None, "{}: {line}", path.display());
        }
    }
}

#[test]
fn a_name_that_no_file_can_bear_is_answered_with_the_nearest() {
    let talked = talk(support::scenes::FOUR, "en", "P\nadd a person\nLéa Martin\n", 80);
    assert!(talked.said.contains("is lea-martin: take it"), "{}", talked.said);
}
