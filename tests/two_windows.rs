//! Two windows and one file: what both changed is asked about, all else is merged; nothing waits unseen.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![cfg(unix)]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::fs;
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use optout::guide::{Guide, Texts};
use optout::objection::based::Based;
use optout::objection::change::{self, Change};
use optout::objection::checklist::{Account, Checklist};
use optout::objection::file::{self, merge, read};
use optout::walkthrough::effect::{self, Clash, Effect, Outcome};
use optout::walkthrough::keys;
use optout::walkthrough::message::Msg;
use optout::walkthrough::model::{Place, Setup};
use optout::walkthrough::walk::Walk;
use optout::world::saver::{Saver, Shelf};
use optout::world::storage::{Disk, Storage};
use support::terminal::Run;
use support::{HEADER, Person, TODAY, key};

const SOON: Duration = Duration::from_secs(20);

fn person(key: &'static str, value: &str) -> Change {
    Change::Person(key, Some(value.to_owned()))
}

fn saver(path: &Path) -> (Saver, Receiver<Outcome>) {
    let (give, take) = channel();
    let give = Mutex::new(give);
    let say = Arc::new(move |outcome| drop(give.lock().unwrap().send(outcome)));
    let apply = Arc::new(|text: &str, changes: &[Based]| Ok(merge(text, changes, HEADER).unwrap()));
    let known = Arc::from(fs::read_to_string(path).unwrap_or_default());
    (Saver::new(Shelf { storage: Arc::new(Disk), path: path.to_path_buf(), known, apply }, say), take)
}

#[test]
fn only_the_value_that_both_changed_stays_out() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("checklist.toml");
    let (mine, outcomes) = saver(&path);
    let list = Checklist::default();
    mine.give(vec![Based::on(&list, person("name", "Léa"))]);
    assert_eq!(outcomes.recv_timeout(SOON), Ok(Outcome::Saved { theirs: None }));
    let list = read(&fs::read_to_string(&path).unwrap()).unwrap();
    let other = file::apply_to_text(&fs::read_to_string(&path).unwrap(), &[person("name", "Lea M.")], HEADER).unwrap();
    fs::write(&path, &other).unwrap();
    mine.give(vec![Based::on(&list, person("name", "Léa Martin")), Based::on(&list, person("phone", "+33 123"))]);
    let clash = Clash { mine: person("name", "Léa Martin"), theirs: Some(person("name", "Lea M.")) };
    let outcome = outcomes.recv_timeout(SOON).unwrap();
    let Outcome::Conflict { theirs, clashes } = outcome.clone() else { panic!("{outcome:?}") };
    assert_eq!(clashes, [clash]);
    assert_eq!(*theirs, fs::read_to_string(&path).unwrap());
    let kept = read(&theirs).unwrap().person;
    assert_eq!((kept.name.as_deref(), kept.phone.as_deref()), (Some("Lea M."), Some("+33 123")));
    // Until the walk was told, a run cannot end as if all were saved.
    assert!(!mine.flush(SOON));
    assert_eq!(mine.untold().len(), 1);
    let _ = mine.fresh(outcome);
    assert!(mine.flush(SOON));
}

#[test]
fn what_was_typed_after_a_save_is_not_taken_back_by_its_outcome() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("checklist.toml");
    let (mine, outcomes) = saver(&path);
    fs::write(&path, "[person]\nphone = \"1234\"\n").unwrap();
    let list = Checklist::default();
    mine.give(vec![Based::on(&list, person("name", "a"))]);
    let outcome = outcomes.recv_timeout(SOON).unwrap();
    assert!(matches!(&outcome, Outcome::Saved { theirs: Some(_) }), "{outcome:?}");
    // The lock keeps the second change from the disk.
    let lock = Disk.lock(&dir.path().join("checklist.toml.lock")).unwrap();
    mine.give(vec![Based::on(&list, person("email", "lea@example.org"))]);
    let Outcome::Saved { theirs: Some(text) } = mine.fresh(outcome) else { panic!() };
    let told = read(&text).unwrap().person;
    assert_eq!(told.phone.as_deref(), Some("1234"));
    assert_eq!(told.email.as_deref(), Some("lea@example.org"));
    drop(lock);
}

/// A person with a name, whose other window has changed it while this one did.
fn asked() -> Person {
    let file = "version = 1\n\n[person]\nname = \"Lea M.\"\nphone = \"+33 123\"\n";
    let mut person = Person::with("[person]\nname = \"Léa\"\n", "en", "FR");
    person.file = file.to_owned();
    let clash = Clash { mine: self::person("name", "Léa Martin"), theirs: Some(self::person("name", "Lea M.")) };
    person.send(Msg::Happened(Outcome::Conflict { theirs: file.into(), clashes: vec![clash] }));
    assert_eq!(person.at(), "clash");
    person
}

#[test]
fn the_page_shows_both_and_keeps_the_one_that_is_picked() {
    let mut person = asked();
    let says = person.says();
    assert!(says.contains("Léa Martin") && says.contains("Lea M.") && says.contains("your name"), "{says}");
    // It cannot be waved away.
    person.press("Esc x");
    assert_eq!(person.at(), "clash");
    person.press("Enter");
    assert_eq!(person.at(), "welcome");
    assert_eq!(person.list().person.name.as_deref(), Some("Léa Martin"));
    assert_eq!(person.list().person.phone.as_deref(), Some("+33 123"));
    let saved = person.effects.iter().rev().find_map(|effect| match effect {
        Effect::Save(changes) => Some(changes.clone()),
        _ => None,
    });
    // It is based on what the other window wrote, so that it goes in.
    let wanted = Based { change: self::person("name", "Léa Martin"), was: Some(self::person("name", "Lea M.")) };
    assert_eq!(saved, Some(vec![wanted]));
}

#[test]
fn a_setting_is_shown_in_words_and_a_masked_value_whole() {
    let mut person = asked();
    let palette = |name: &str| Change::Setting("palette", Some(name.to_owned()));
    let conflict = |mine, theirs| Outcome::Conflict {
        theirs: "version = 1\n\n[settings]\nmask = true\n".into(),
        clashes: vec![Clash { mine, theirs: Some(theirs) }],
    };
    person.press("Enter");
    person.send(Msg::Happened(conflict(palette("light"), palette("contrast"))));
    assert!(person.says().contains("high contrast"), "{}", person.says());
    person.press("Enter");
    let mail = |mail: &str| self::person("email", mail);
    person.send(Msg::Happened(conflict(mail("lea@example.org"), mail("leo@example.org"))));
    let says = person.says();
    assert!(says.contains("lea@example.org") && says.contains("leo@example.org"), "{says}");
}

#[test]
fn the_other_windows_value_needs_no_save() {
    let mut person = asked();
    person.press("2");
    assert_eq!(person.at(), "welcome");
    assert_eq!(person.list().person.name.as_deref(), Some("Lea M."));
    assert!(!person.effects.iter().any(|effect| matches!(effect, Effect::Save(_))));
}

/// A text that is open here and was changed there: picked theirs it is what the editor holds, picked mine it is kept.
#[test]
fn a_text_that_is_open_follows_what_is_picked() {
    for (pick, wanted) in [("1", "Mine."), ("2", "Theirs.")] {
        let mut person = Person::new();
        person.press("Enter Enter 1 Enter 1 1 t Tab ^End").typed("Mine.");
        let ours = person.file.clone();
        let Some(Effect::Save(changes)) = person.effects.last().cloned() else { panic!() };
        let Change::Text(mine) = changes[0].change.clone() else { panic!("{changes:?}") };
        let theirs = Change::Text(optout::objection::checklist::Text { body: "Theirs.".into(), ..mine.clone() });
        person.file = file::apply_to_text(&ours, std::slice::from_ref(&theirs), HEADER).unwrap();
        let clashes = vec![Clash { mine: Change::Text(mine), theirs: Some(theirs) }];
        person.send(Msg::Happened(Outcome::Conflict { theirs: person.file.as_str().into(), clashes }));
        let says = person.says();
        assert!(says.contains("Mine.") && says.contains("Theirs."), "{says}");
        person.press(pick);
        assert_eq!(person.at(), "text");
        person.press("^End").typed("!");
        let kept = read(&person.file).unwrap().text("own-account").unwrap().body.to_string();
        assert!(kept.ends_with(&format!("{wanted}!")), "{pick}: {kept}");
    }
}

#[test]
fn leaving_undecided_says_what_was_not_saved() {
    let mut person = asked();
    person.send(Msg::Leave);
    let Some(Effect::Quit { parting, code: 130, .. }) = person.effects.last() else { panic!() };
    assert!(parting.iter().any(|line| line.as_str().contains("Léa Martin")), "{parting:?}");
}

#[cfg(target_os = "linux")]
fn optout(home: &std::path::Path, args: &[&str]) -> std::process::Command {
    use std::process::{Command, Stdio};
    let mut command = Command::new(env!("CARGO_BIN_EXE_optout"));
    command.args(args).env_clear().env("HOME", home).env("XDG_DATA_HOME", home).env("LANG", "en_IE.UTF-8");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

#[cfg(target_os = "linux")]
#[test]
fn a_command_whose_value_was_changed_meanwhile_says_so_and_changes_nothing() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("optout/checklist.toml");
    let set = |args: &[&str]| assert!(optout(home.path(), args).status().unwrap().success());
    set(&["set", "person.name", "Léa"]);
    let before = fs::read_to_string(&file).unwrap();
    let lock = Disk.lock(&home.path().join("optout/checklist.toml.lock")).unwrap().unwrap();
    let waiting = optout(home.path(), &["set", "person.name", "Léa Martin"]).spawn().unwrap();
    // It has read the file when it waits for the lock, and there alone it sleeps.
    support::wait_until("the command waits for the lock", || {
        let at = fs::read_to_string(format!("/proc/{}/wchan", waiting.id())).ok()?;
        at.contains("nanosleep").then_some(())
    });
    let theirs = before.replace("Léa", "Lea M.");
    fs::write(&file, &theirs).unwrap();
    drop(lock);
    let ended = waiting.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(1));
    let said = String::from_utf8(ended.stderr).unwrap();
    assert!(said.contains("person.name") && said.contains("in the meantime"), "{said}");
    assert_eq!(fs::read_to_string(&file).unwrap(), theirs);
}

#[test]
fn the_whole_program_asks_and_keeps_what_is_picked() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("optout/checklist.toml");
    let mut run = Run::start(home.path(), &[], &[]);
    run.wait_for("Object to Meta training").send("\r").wait_for("Where do you live?");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, "[person]\ncountry = \"FR\"\nname = \"Léa\"\n").unwrap();
    run.send("\r")
        .wait_for("Another window changed your country")
        .send("2")
        .wait_for("What do you want to object for?");
    run.send("\x03");
    run.end();
    run.assert_clean();
    let kept = read(&fs::read_to_string(&file).unwrap()).unwrap().person;
    assert_eq!((kept.country.as_deref(), kept.name.as_deref()), (Some("FR"), Some("Léa")));
}

/// A window of its own on the file: keys go in, changes are saved, and outcomes are told when it is asked for.
struct Window {
    walk: Walk,
    saver: Saver,
    outcomes: Receiver<Outcome>,
}

impl Window {
    fn open(path: &Path) -> Window {
        let (saver, outcomes) = saver(path);
        let setup = Setup { country: Some("FR".into()), ..Setup::default() };
        let list = read(&fs::read_to_string(path).unwrap_or_default()).unwrap();
        let mut walk = Walk::new(Guide::open(Texts::embedded()), setup, list);
        walk.turn(Msg::Today(TODAY));
        Window { walk, saver, outcomes }
    }

    fn press(&mut self, names: &str) {
        for name in names.split_whitespace() {
            let Some(msg) = keys::read(&self.walk.page(), key(name)) else { panic!("{name}") };
            self.send(msg);
        }
    }

    fn send(&mut self, msg: Msg) {
        for effect in self.walk.turn(msg) {
            if let Effect::Save(changes) = effect {
                self.saver.give(changes);
            }
        }
    }

    /// Everything is on the disk; the walk hears of it later.
    fn saved(&self) {
        assert!(self.saver.flush(SOON));
    }

    /// The walk hears of what came of its saves.
    fn hear(&mut self) {
        self.saved();
        while let Ok(outcome) = self.outcomes.try_recv() {
            let outcome = self.saver.fresh(outcome);
            self.send(Msg::Happened(outcome));
        }
    }
}

fn account(id: &str) -> Account {
    Account { id: id.into(), platform: "instagram".into(), handle: Some("@theirs".into()), ..Account::default() }
}

/// Two windows that each add an account, which both call by the same id: each goes on with its own.
#[test]
fn a_window_goes_on_with_the_account_that_it_added() {
    // The second window hears of the new id at once, or only after it has changed more.
    for late in [false, true] {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("checklist.toml");
        let mut window = Window::open(&path);
        window.press("Enter Enter");
        window.hear();
        let before = fs::read_to_string(&path).unwrap();
        let theirs = Change::Add(account("instagram-1"));
        fs::write(&path, file::apply_to_text(&before, &[theirs], HEADER).unwrap()).unwrap();
        window.press("1 Enter");
        window.saved();
        if !late {
            window.hear();
        }
        window.press("1 1");
        window.hear();
        assert_eq!(window.walk.model().at, Place::Form("instagram-2".into()), "late: {late}");
        window.press("t Tab ^End");
        window.send(Msg::Type("Mine.".into()));
        window.press("Esc Esc");
        window.hear();
        let kept = read(&fs::read_to_string(&path).unwrap()).unwrap();
        assert_eq!(kept.account("instagram-1"), Some(&account("instagram-1")), "late: {late}");
        let ours = kept.account("instagram-2").unwrap();
        assert_eq!(ours.steps.len(), 2, "late: {late}, {ours:?}");
        assert!(kept.text("own-account").is_some_and(|text| text.body.ends_with("Mine.")), "late: {late}");
        assert_eq!(window.walk.model().list, kept, "late: {late}");
    }
}

/// The ids that a window gives are its own until it hears how the file calls its accounts, however many it adds meanwhile.
#[test]
fn ids_of_a_window_are_followed_until_it_hears_of_others() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("checklist.toml");
    let (saver, outcomes) = saver(&path);
    let mut list = Checklist::default();
    fs::write(&path, file::apply_to_text("", &[Change::Add(account("instagram-1"))], HEADER).unwrap()).unwrap();
    let mut give = |changes: &[Change]| {
        let based = changes.iter().map(|change| {
            let based = Based::on(&list, change.clone());
            change::apply(&mut list, change);
            based
        });
        saver.give(based.collect());
    };
    let add = |id: &str| Change::Add(Account { handle: Some(format!("@{id}")), ..account(id) });
    let route = |id: &str, to: &str| Change::Set { account: id.into(), key: "route", value: Some(to.into()) };
    // Both in one save, the second one's id being the one that the first one gets.
    give(&[add("instagram-1"), route("instagram-1", "a"), add("instagram-2"), route("instagram-2", "b")]);
    assert!(saver.flush(SOON));
    // Unheard of as yet: one more, and changes of all.
    give(&[add("instagram-3"), route("instagram-3", "c"), route("instagram-2", "bb"), route("instagram-1", "aa")]);
    give(&[Change::Remove("instagram-1".into()), add("instagram-1"), route("instagram-1", "d")]);
    assert!(saver.flush(SOON));
    let mut renamed = Vec::new();
    while let Ok(outcome) = outcomes.try_recv() {
        if let Outcome::Renamed(more) = saver.fresh(outcome) {
            renamed.extend(more);
        }
    }
    let kept = read(&fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!(kept.account("instagram-1"), Some(&account("instagram-1")));
    for (id, wanted) in [("instagram-2", "bb"), ("instagram-3", "c"), ("instagram-1", "d")] {
        let now = effect::renamed(id, &renamed);
        let account = kept.account(now).unwrap();
        assert_eq!(account.handle.as_deref(), Some(&*format!("@{id}")), "{renamed:?}");
        assert_eq!(account.route.as_deref(), Some(wanted), "{id} {renamed:?}");
    }
    assert_eq!(kept.accounts.len(), 4);
    // From now on the ids are those of the file.
    let second = effect::renamed("instagram-2", &renamed);
    list = kept.clone();
    saver.give(vec![Based::on(&list, route(second, "e"))]);
    assert!(saver.flush(SOON));
    let kept = read(&fs::read_to_string(&path).unwrap()).unwrap();
    assert_eq!(kept.account(second).unwrap().route.as_deref(), Some("e"));
}

/// Closed, or killed, before anything was picked: the next start asks once more.
#[cfg(target_os = "linux")]
#[test]
fn what_was_undecided_at_a_signal_is_asked_at_the_next_start() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("optout/checklist.toml");
    let mut run = Run::start(home.path(), &[], &[]);
    run.wait_for("Object to Meta training").send("\r").wait_for("Where do you live?");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, "[person]\ncountry = \"FR\"\n").unwrap();
    run.send("\r").wait_for("Another window changed your country");
    run.signal("TERM");
    assert_eq!(run.end(), 143);
    let kept = read(&fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(kept.person.country.as_deref(), Some("FR"));
    let mut run = Run::start(home.path(), &[], &[]);
    run.wait_for("Another window changed your country").send("1").wait_for("Object to Meta training").send("\x03");
    run.end();
    run.assert_clean();
    let kept = read(&fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(kept.person.country.as_deref(), Some("IE"));
    assert!(kept.undecided.is_empty());
}
