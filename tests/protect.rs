//! What protects more, and the story so far: everything that is known is there, and each page is reached by keys.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::collections::BTreeSet;

use optout::guide::measure::Measure;
use optout::guide::platform::Tri;
use optout::guide::problems;
use optout::guide::{Guide, Texts};
use optout::objection::checklist::Mark;
use optout::walkthrough::page::{Block, Options};
use support::scenes::FOUR;
use support::{Person, TODAY};

/// Settings and habits beside the objection: 17.
const AROUND: usize = 17;
/// Controls of chats with Meta's AI on WhatsApp: 11 lines, of which three say the same switch.
const CHATS: usize = 11 - 2;
/// Lines of the timeline, but the one that says that nothing newer was found; one line tells of two doings.
const TIMELINE: usize = 41 - 1 + 1;
/// Decisions and laws, without the 14 that the timeline has too; one line tells of two days.
const DECISIONS: usize = 26 - 14 + 1;

fn guide() -> Guide {
    Guide::open(Texts::embedded())
}

fn options(person: &Person) -> Options {
    let page = person.page();
    let found = page.blocks.iter().find_map(|block| match block {
        Block::Options(options) => Some(options.clone()),
        _ => None,
    });
    found.expect("a list")
}

fn fits(person: &Person) -> Vec<Measure> {
    let platforms: Vec<_> = person.list().accounts.iter().map(|account| account.platform.as_str()).collect();
    guide().measures().iter().filter(|measure| measure.fits(&platforms)).cloned().collect()
}

#[test]
fn every_measure_and_every_event_is_there() {
    let guide = guide();
    assert_eq!(guide.measures().len(), AROUND + CHATS);
    assert_eq!(guide.timeline().events.len(), TIMELINE + DECISIONS);
    let measures: BTreeSet<_> = guide.measures().iter().map(|measure| &measure.id).collect();
    assert_eq!(measures.len(), guide.measures().len());
    let events: BTreeSet<_> = guide.timeline().events.iter().map(|event| &event.id).collect();
    assert_eq!(events.len(), guide.timeline().events.len());
    let lasting: Vec<_> = guide.measures().iter().filter(|measure| measure.reversible == Tri::No).collect();
    assert_eq!(lasting.iter().map(|measure| measure.id.as_str()).collect::<Vec<_>>(), ["past-posts-limited"]);
}

#[test]
fn both_files_are_in_order_and_have_no_fault() {
    let guide = guide();
    assert!(guide.measures().is_sorted_by(|a, b| a.order < b.order));
    assert!(guide.timeline().events.is_sorted_by_key(|event| event.date));
    let ours = ["hardening.", "timeline.", "protect.ftl", "sources.toml", "labels.toml"];
    let faults: Vec<_> = problems::check(&guide, TODAY)
        .into_iter()
        .filter(|problem| ours.iter().any(|name| problem.file.contains(name)))
        .collect();
    assert_eq!(faults, []);
    // A measure is looked up again, what happened is not.
    let old = problems::old(&guide, TODAY, 12);
    assert!(old.iter().any(|old| old.file == "hardening.toml"));
    assert!(!old.iter().any(|old| old.file == "timeline.toml"));
}

#[test]
fn the_list_is_for_the_platforms_of_the_accounts() {
    // Once its only account is removed, the person has none.
    let mut person =
        Person::with("version = 1\n[[account]]\nid = \"facebook-1\"\nplatform = \"facebook\"\n", "en", "FR");
    person.press("e d Down Enter");
    assert_eq!((person.at(), person.list().accounts.len()), ("accounts", 0));
    person.press("h");
    let all = guide().measures().len();
    assert_eq!(options(&person).items.len(), all);
    let one = "version = 1\n[[account]]\nid = \"whatsapp-1\"\nplatform = \"whatsapp\"\n";
    let mut person = Person::with(one, "en", "FR");
    person.press("h");
    assert_eq!(person.at(), "protect");
    let fitting = fits(&person);
    assert!(fitting.len() < all);
    assert!(fitting.iter().any(|measure| measure.id == "chat-privacy"));
    assert!(fitting.iter().any(|measure| measure.id == "app-permissions"));
    assert!(!fitting.iter().any(|measure| measure.id == "private-account"));
    assert_eq!(options(&person).items.len(), fitting.len());
}

#[test]
fn a_mark_is_saved_with_its_day_and_can_be_taken_back() {
    let mut person = Person::with(FOUR, "en", "FR");
    person.press("h Down Space");
    let id = fits(&person)[1].id.clone();
    let mark = Mark { on: TODAY, version: 1, skipped: false };
    assert_eq!(person.list().protect.get(&id), Some(&mark));
    assert!(options(&person).items[1].chosen);

    let mut again = person.again();
    assert_eq!(again.list().protect.get(&id), Some(&mark));
    again.press("h Down");
    assert!(options(&again).items[1].chosen);
    assert!(!options(&again).items[0].chosen);

    again.press("Space");
    assert!(again.again().list().protect.is_empty());
    // A number picks as Space does.
    again.press("3");
    assert_eq!(again.again().list().protect.keys().collect::<Vec<_>>(), [&fits(&again)[2].id]);
}

#[test]
fn a_measure_has_a_page_to_be_read_on() {
    let mut person = Person::with(FOUR, "en", "FR");
    person.press("h Down Enter");
    assert_eq!(person.at(), "measure");
    person.press("Space s");
    assert_eq!(person.at(), "sources");
    assert!(person.again().list().protect.contains_key(&fits(&person)[1].id));
    person.press("Esc Esc");
    assert_eq!((person.at(), options(&person).at), ("protect", 1));
    assert!(options(&person).items[1].chosen);
}

#[test]
fn each_measure_says_what_it_does_and_comes_with_its_sources() {
    for language in ["en", "fr"] {
        let mut person = Person::with(FOUR, language, "FR");
        person.press("h");
        for (n, measure) in fits(&person).iter().enumerate() {
            let page = person.page();
            assert_eq!(options(&person).at, n);
            assert!(
                page.aside.iter().any(|block| matches!(block, Block::Rows(rows) if rows.len() == 3)),
                "{measure:?}"
            );
            assert!(page.aside.iter().any(|block| matches!(block, Block::Source(_))), "{measure:?}");
            person.press("s");
            assert_eq!(person.at(), "sources");
            if let Some(word) = &measure.seen.contradicted {
                assert!(person.says().contains(guide().words(language).clean(word, &[]).as_str()), "{word}");
            }
            person.press("Esc Down");
        }
        assert_eq!(guide().words(language).faults(), Vec::<String>::new());
        assert_eq!(person.walk.guide().words(language).faults(), Vec::<String>::new());
    }
}

#[test]
fn names_on_the_way_follow_the_language_of_the_app() {
    let file = "version = 1\n[settings]\napp_language = \"de\"\n\
        [[account]]\nid = \"instagram-1\"\nplatform = \"instagram\"\n";
    let mut person = Person::with(file, "en", "DE");
    person.press("h");
    assert_eq!(fits(&person)[0].id, "private-account");
    let says = person.says();
    for name in ["Konto-Privatsphäre", "Privates Konto", "In privates Konto umwandeln"] {
        assert!(says.contains(name), "{name}");
    }
}

#[test]
fn the_story_is_told_from_its_end() {
    for language in ["en", "fr"] {
        let mut person = Person::with(FOUR, language, "FR");
        person.press("i r");
        assert_eq!(person.at(), "story");
        let events = &guide().timeline().events.clone();
        let page = person.page();
        let rows = page.blocks.iter().find_map(|block| match block {
            Block::Rows(rows) => Some(rows),
            _ => None,
        });
        let rows = rows.expect("rows");
        assert_eq!(rows.len(), events.len());
        let words = guide().words(language);
        assert_eq!(rows[0].0, words.when(events.last().expect("an event").date));
        assert_eq!(rows[rows.len() - 1].0, words.when(events[0].date));
        let now = words.clean("timeline-now", &[]);
        assert!(person.says().find(now.as_str()) < person.says().find(rows[0].0.as_str()));
        person.press("s");
        assert_eq!(person.at(), "sources");
        person.press("Esc");
        assert_eq!(person.at(), "story");
        person.press("Esc");
        assert_eq!(person.at(), "know");
        assert_eq!(person.walk.guide().words(language).faults(), Vec::<String>::new());
    }
}

/// Columns that a name in the list may take, and signs that a sentence may have.
const NAME: usize = 40;
const SENTENCE: usize = 240;

#[test]
fn words_are_short_in_every_language() {
    let guide = guide();
    for language in guide.languages() {
        let words = guide.words(language);
        let length =
            |id: &str, known: &str| words.clean(id, &[(known, optout::guide::Arg::Text(""))]).as_str().chars().count();
        for measure in guide.measures() {
            let id = format!("measure-{}", measure.id);
            assert!(length(&id, "") <= NAME, "{language} {id}");
            for part in ["does", "not"] {
                assert!(length(&format!("{id}.{part}"), "label") <= SENTENCE, "{language} {id}.{part}");
            }
        }
        for event in &guide.timeline().events {
            assert!(length(&format!("happening-{}", event.id), "") <= SENTENCE, "{language} {}", event.id);
        }
    }
}
