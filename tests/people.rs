//! Several people on one machine: each has a file, and nothing of one gets into that of another.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use optout::clean::Clean;
use optout::guide::{Guide, Texts};
use optout::objection::file;
use optout::objection::recheck::Note;
use optout::objection::standing::{Standing, standing};
use optout::walkthrough::effect::{Effect, Name, Outcome, Tried, Who, Why};
use optout::walkthrough::message::Msg;
use optout::walkthrough::model::Setup;
use optout::walkthrough::page::Block;
use optout::walkthrough::walk::Walk;
use support::scenes::{FOUR, IN_GERMANY};
use support::{Person, TODAY, said};

fn named(name: &str) -> Who {
    Who::Named(Name::of(name).unwrap())
}

#[test]
fn a_second_person_is_added_does_a_step_and_both_files_are_right() {
    let mut person = Person::with(FOUR, "en", "FR");
    assert_eq!(person.page().who, None, "with one person nobody has to be named");
    person.press("P a").typed("Mum").press("Enter");
    assert_eq!(person.at(), "welcome");
    assert_eq!(person.page().who.unwrap().as_str(), "mum");
    person.press("Enter Enter 1 Enter 1 1 Enter 1");
    assert_eq!(person.page().who.unwrap().as_str(), "mum", "on every page");
    let mum = file::read(&person.file).unwrap();
    assert_eq!(standing(mum.account("instagram-1").unwrap()), Standing::Accepted);
    assert_eq!(person.others, [(Who::Own, FOUR.to_owned())]);

    person.press("Enter P");
    assert_eq!(person.at(), "people");
    assert!(person.says().contains("mum  (1 accepted by Meta)"), "{}", person.says());
    person.press("Home Enter");
    assert_eq!((person.at(), person.file.as_str()), ("accounts", FOUR));
    assert_eq!(person.page().who.unwrap().as_str(), "you");
    assert_eq!(person.list(), &file::read(FOUR).unwrap());
    assert_eq!(file::read(&person.others[0].1).unwrap(), mum);
}

#[test]
fn a_name_that_is_not_one_of_a_file_is_mended_and_one_that_is_taken_refused() {
    let mut person = Person::with(FOUR, "en", "FR");
    person.others.push((named("tom"), FOUR.to_owned()));
    person.press("P a").typed("Léa Martin").press("Enter");
    let Some(Block::Field(field)) = person.page().blocks.into_iter().find(|block| matches!(block, Block::Field(_)))
    else {
        panic!("the field is gone")
    };
    assert_eq!(field.value.as_str(), "lea-martin");
    assert!(person.page().notice.is_some());
    person.press("Enter");
    assert_eq!(person.who, named("lea-martin"));

    person.press("P a").typed("tom").press("Enter");
    assert_eq!((person.at(), person.who.clone()), ("people", named("lea-martin")));
    person.press("Esc a").typed("///").press("Enter");
    assert_eq!((person.at(), person.who.clone()), ("people", named("lea-martin")));
    assert!(person.page().notice.is_some());
}

#[test]
fn until_another_checklist_is_there_no_key_changes_anything() {
    let mut walk = Walk::new(Guide::open(Texts::embedded()), Setup::default(), file::read(FOUR).unwrap());
    walk.turn(Msg::Today(TODAY));
    for key in "Pa".chars() {
        let msg = optout::walkthrough::keys::read(&walk.page(), optout::walkthrough::keys::Key::char(key)).unwrap();
        walk.turn(msg);
    }
    let effects = walk.turn(Msg::Fill("mum".to_owned()));
    assert_eq!(effects, [Effect::Switch(named("mum"))]);
    let before = walk.model().clone();
    for msg in [Msg::Pick(0), Msg::Do(optout::walkthrough::keys::Action::Next), Msg::Type("x".to_owned())] {
        assert_eq!(walk.turn(msg), []);
    }
    assert_eq!(*walk.model(), before);
    walk.turn(Msg::Happened(Outcome::Failed { tried: Tried::Switch, why: Why::NotSaved }));
    assert!(!walk.model().switching && walk.page().notice.is_some());
    assert_eq!(walk.model().list, before.list);
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_open_one_stays() {
    let mut person = Person::with(FOUR, "en", "FR");
    person.others.push((named("tom"), "[person".to_owned()));
    person.press("P");
    assert!(person.says().contains("cannot be read"), "{}", person.says());
}

#[test]
fn the_next_person_finds_neither_clipboard_nor_screen() {
    let mut person = Person::with(FOUR, "en", "FR");
    person.others.push((named("tom"), FOUR.to_owned()));
    person.press("i c Enter");
    assert!(!person.clipboard.is_empty());
    person.press("P n Enter");
    assert_eq!(person.at(), "people", "not yet logged out: back");
    assert!(!person.effects.contains(&Effect::ClearClipboard));
    person.press("n Down Enter");
    assert!(person.clipboard.is_empty());
    assert!(person.effects.contains(&Effect::ClearScreen));
    person.typed("ann").press("Enter");
    assert_eq!((person.at(), person.who.clone()), ("welcome", named("ann")));
    assert_eq!(person.list().accounts, []);
}

/// Somebody at a library.
fn guest() -> Person {
    let setup = Setup { guest: true, country: Some("FR".to_owned()), ..Setup::default() };
    let mut person = Person::new();
    person.walk = Walk::new(Guide::open(Texts::embedded()), setup, Default::default());
    person.who = Who::Guest;
    person.send(Msg::Today(TODAY));
    person
}

#[test]
fn a_guest_is_told_on_every_page_and_offered_the_hand_out_before_all_is_wiped() {
    let mut person = guest();
    assert!(!person.page().has(optout::walkthrough::keys::Action::People));
    person.press("Enter Enter 1 Enter 1 1 Enter 2");
    assert_eq!(person.page().who.unwrap().as_str(), "guest: nothing is kept");
    person.press("q Enter");
    assert_eq!(person.at(), "hand-out");
    let text = said(&person.page());
    assert!(text.contains("Sent on 22 November 2026"), "{text}");
    assert!(text.contains("24 November 2026"), "{text}");
    person.press("f");
    let written: Vec<_> = person.effects.iter().filter(|effect| matches!(effect, Effect::Write { .. })).collect();
    assert_eq!(written.len(), 2, "the page and the dates");
    person.press("Enter Enter");
    assert_eq!(person.left, Some(0));
    let Some(Effect::Quit { parting, .. }) = person.effects.last() else { panic!("not left") };
    let files = "Written for this person: optout.ics, optout-hand-out.md.";
    assert!(parting.iter().any(|line| line.as_str().contains(files)), "{parting:?}");
}

#[test]
fn files_of_one_guest_are_named_before_the_next_and_not_after() {
    let mut person = guest();
    person.press("Enter Enter 1 Enter 1 1 Enter 2 Enter n");
    assert!(!said(&person.page()).contains("Written for this person"));
    person.send(Msg::Happened(Outcome::Wrote(Clean::line("/tmp/optout-hand-out.md"))));
    assert!(said(&person.page()).contains("/tmp/optout-hand-out.md"));
    person.press("Down Enter Enter Enter 1 Enter 1 1 Enter 2 Enter n");
    assert!(!said(&person.page()).contains("hand-out.md"));
}

#[test]
fn after_a_guest_the_next_one_begins_anew() {
    let mut person = guest();
    person.press("Enter Enter 1 Enter 1 1 Enter 2 Enter n Down Enter");
    assert_eq!(person.at(), "welcome");
    assert_eq!(person.list().accounts, []);
    assert!(person.effects.contains(&Effect::Switch(Who::Guest)));
    assert!(person.page().who.is_some());
}

#[test]
fn in_practice_there_is_nobody_else_and_nothing_is_kept() {
    let mut person = Person::new();
    person.press("p");
    assert_eq!((person.at(), person.list().accounts.len()), ("accounts", 2));
    // The one that waits is answered, the other one is walked through.
    person.press("2 m 1");
    assert_eq!(person.at(), "answered", "{}", person.says());
    person.press("Enter Esc Esc Esc");
    assert_eq!(person.at(), "accounts");
    person.press("P n f f q");
    assert_eq!(person.left.or(Some(9)), Some(9), "{}", person.at());
    let kept = |effect: &Effect| {
        matches!(effect, Effect::Save(_) | Effect::Write { .. } | Effect::Open(_) | Effect::Mail(_) | Effect::Switch(_))
    };
    assert!(!person.effects.iter().any(kept), "{:?}", person.effects);
    assert_eq!(person.file, "");
}

#[test]
fn where_the_authority_depends_on_it_the_part_of_the_country_is_asked_once() {
    let mut person = Person::with(IN_GERMANY, "en", "DE");
    person.press("Enter t End Enter");
    assert_eq!(person.at(), "residence");
    assert_eq!(person.list().person.region, None);
    // Bavaria: its authority for companies, not the one for public bodies.
    person.press("2");
    assert_eq!(person.list().person.region.as_deref(), Some("DE-BY"));
    assert_eq!(person.at(), "follow");
    assert!(person.says().contains("BayLDA"), "{}", person.says());
    person.press("Esc");
    assert_eq!(person.at(), "letters");
    person.press("End Enter");
    assert_eq!(person.at(), "follow", "it is asked once");
    person.press("x");
    assert_eq!(person.at(), "authority");
    person.press("2");
    assert_eq!(person.at(), "follow");
    assert!(!person.says().contains("BayLDA"), "{}", person.says());
    person.press("x End Enter");
    assert_eq!(person.at(), "residence", "whoever moved can say so");
}

#[test]
fn who_would_rather_not_say_writes_to_the_authority_that_is_there_for_all() {
    let mut person = Person::with(IN_GERMANY, "en", "DE");
    person.press("Enter t End Enter End Enter");
    assert_eq!((person.at(), person.list().person.region.clone()), ("follow", None));
    assert!(person.says().contains("Hamburg"), "{}", person.says());
}

#[test]
fn elsewhere_no_part_of_the_country_is_asked() {
    for (country, pick) in [("FR", true), ("GB", false)] {
        let text = IN_GERMANY.replace("\"DE\"", &format!("\"{country}\""));
        let mut person = Person::with(&text, "en", country);
        person.press("Enter t End Enter");
        assert_eq!(person.at(), "follow", "{country}");
        assert_eq!(person.page().has(optout::walkthrough::keys::Action::Skip), pick, "{country}");
    }
}

#[test]
fn what_may_not_be_covered_makes_a_look_the_next_action() {
    let mut person = Person::with(&IN_GERMANY.replace("refused", "received"), "en", "DE");
    person.press("End r w");
    assert_eq!(person.at(), "again");
    person.press("5");
    assert_eq!(person.at(), "accounts");
    let note = |person: &Person| Note::of(person.account("facebook-1").history.last().unwrap());
    assert_eq!(note(&person), Some(Note::PolicyMail));
    assert_eq!(standing(person.account("facebook-1")), Standing::Accepted);
    assert_eq!(person.list(), &file::read(&person.file).unwrap());
    let mut person = person.again();
    person.press("End Enter");
    assert_eq!(person.at(), "again", "the account leads to the look");
    person.press("1");
    assert_eq!(note(&person), Some(Note::Checked));
    assert!(person.says().contains("22 Nov 2027"), "{}", person.says());
}

#[test]
fn an_account_that_is_added_or_linked_is_noted_with_those_that_were_accepted() {
    let mut person = Person::with(IN_GERMANY, "en", "DE");
    person.press("a 1 Enter");
    assert_eq!(person.at(), "linked");
    let kinds = |person: &Person| {
        let notes = person.account("facebook-1").history.iter().filter_map(Note::of);
        notes.collect::<Vec<_>>()
    };
    assert_eq!(kinds(&person), [Note::NewAccount]);
    person.press("2 3 Enter");
    assert_eq!(kinds(&person), [Note::NewAccount, Note::Linked]);
    assert_eq!(standing(person.account("instagram-2")), Standing::NotStarted);
}

/// A run in plain lines, over pipes.
fn plainly(home: &std::path::Path, args: &[&str], lines: &[&str]) -> String {
    use std::io::Write;
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_optout"))
        .args(args)
        .arg("--plain")
        .env_clear()
        .envs([("HOME", home), ("XDG_DATA_HOME", home), ("XDG_RUNTIME_DIR", home)])
        .envs([("LANG", "en_IE.UTF-8"), ("OPTOUT_TODAY", "2026-11-22")])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all((lines.join("\n") + "\n").as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn in_plain_lines_a_person_is_added_and_changed_to_as_well() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("optout");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("checklist.toml"), FOUR).unwrap();
    let add = ["people", "add a person", "Mum", "begin", "Ireland", "Instagram", "go on", "stop"];
    let said = plainly(home.path(), &[], &add);
    assert!(said.contains("Mum, whose session") || said.contains("Mum, Instagram"), "{said}");
    let mum = std::fs::read_to_string(folder.join("people/mum.toml")).unwrap();
    assert_eq!(file::read(&mum).unwrap().accounts.len(), 1);
    assert_eq!(std::fs::read_to_string(folder.join("checklist.toml")).unwrap(), FOUR);
    let said = plainly(home.path(), &["--person", "mum"], &["people", "you", "stop"]);
    assert!(said.contains("You, your accounts"), "{said}");
}

#[test]
fn of_a_guest_in_plain_lines_nothing_is_left() {
    let home = tempfile::tempdir().unwrap();
    let said = plainly(home.path(), &["--guest"], &["begin", "Ireland", "Instagram", "go on", "stop"]);
    assert!(said.contains("everything that was kept here is wiped"), "{said}");
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
}

#[test]
fn a_guest_neither_learns_of_others_nor_deletes_what_is_theirs() {
    let home = tempfile::tempdir().unwrap();
    let people = home.path().join("optout/people");
    std::fs::create_dir_all(&people).unwrap();
    std::fs::write(people.join("mum.toml"), FOUR).unwrap();
    for args in [["status", "--everyone"].as_slice(), &["forget", "--all", "--yes"]] {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_optout"))
            .arg("--guest")
            .args(args)
            .env_clear()
            .envs([("HOME", home.path()), ("XDG_DATA_HOME", home.path()), ("XDG_RUNTIME_DIR", home.path())])
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(!said.contains("mum") && !said.contains("Facebook"), "{said}");
        assert_eq!(std::fs::read_to_string(people.join("mum.toml")).unwrap(), FOUR, "{args:?}");
    }
}
