//! Noting, setting, marking: what is in the checklist afterwards.

use std::fs;
use std::thread;

use optout::objection::checklist::What;
use optout::objection::standing::{Standing, standing};

use super::{Home, json};

#[test]
fn a_whole_objection_by_commands() {
    let home = Home::new();
    assert_eq!(home.well("set person.country fr"), "person.country: FR\n");
    assert!(home.well("account add instagram lea.photos").starts_with("Added: instagram-1\nInstagram lea.photos: not"));
    home.well("account add facebook --linked-with instagram-1");
    assert!(home.well("mark instagram-1 session").starts_with("session: done, 22 November 2026\n"));
    home.well("mark instagram-1 instagram-own-data.opened skipped --on 2026-11-20");
    home.well("mark instagram-1 session todo");
    home.well("sent instagram-1 --on 2026-11-20 --reference 123");
    assert!(home.well("sent instagram-1 --on 2026-11-20 --reference 123").starts_with("That is noted already."));
    assert!(home.well("reply instagram-1 accepted --note =-)").contains("Take a picture of the screen"));
    home.well("covered facebook-1 --by instagram-1");
    let list = home.kept();
    let [instagram, facebook] = &list.accounts[..] else { panic!("{list:?}") };
    assert_eq!(instagram.steps.len(), 1);
    assert!(instagram.mark("instagram-own-data.opened").is_some_and(|mark| mark.skipped && mark.on.day() == 20));
    assert_eq!(instagram.history.iter().map(|event| event.what).collect::<Vec<_>>(), [What::Sent, What::Reply]);
    assert_eq!(instagram.history[0].reference.as_deref(), Some("123"));
    assert_eq!(instagram.accounts_centre, facebook.accounts_centre);
    assert_eq!([standing(instagram), standing(facebook)], [Standing::Accepted, Standing::Covered]);
    let accounts = json(&home.well("account list --json"));
    assert_eq!(accounts["accounts"][1]["standing"], "covered");
    assert_eq!(json(&home.well("status --json"))["accounts"][0]["sent"], "2026-11-20");
    home.well("account remove facebook-1");
    assert_eq!(home.kept().accounts.len(), 1);
}

#[test]
fn what_is_refused_writes_nothing() {
    let home = Home::new();
    for line in [
        "sent instagram-1",
        "mark instagram-1 session",
        "set person.country ZZ",
        "set person.nothing x",
        "account add nothing",
        "account",
        "copy nothing",
        "completions tcsh",
        "sent instagram-1 --on tomorrow",
    ] {
        let ran = home.run(line);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{line}");
        assert!(!ran.err.is_empty(), "{line}");
    }
    assert_eq!(home.names(), Vec::<String>::new());
    home.well("account add instagram");
    let before = fs::read_to_string(home.file()).unwrap();
    let ran = home.run("sent instagram-1 --on 2026-11-23");
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.starts_with("23 November 2026 is yet to come"), "{}", ran.err);
    assert_eq!(fs::read_to_string(home.file()).unwrap(), before);
}

#[test]
fn an_empty_value_is_taken_out() {
    let home = Home::new();
    home.well("set person.name Léa");
    home.args(&["set", "person.name", ""]);
    assert_eq!(home.kept().person.name, None);
    assert_eq!(home.args(&["set", "person.name", "a\u{1b}[2Jb"]).code, 2);
    home.well("set settings.ascii on");
    home.well("set settings.language fr");
    assert_eq!(home.kept().settings.ascii, Some(true));
    assert_eq!(home.run("next").out, "Ensuite : ajoutez un compte\n");
}

#[test]
fn a_proof_is_noted_and_stays_where_it_is() {
    let home = Home::new();
    home.well("account add instagram");
    fs::write(home.path().join("mail.eml"), "abc").unwrap();
    assert!(home.well("proof instagram-1 mail.eml").contains("ba7816bf"));
    let event = home.kept().accounts[0].history[0].clone();
    assert_eq!(event.path.as_deref(), home.path().join("mail.eml").to_str());
    assert!(event.sha256.unwrap().starts_with("ba7816bf"));
    for wrong in ["none.eml", "optout"] {
        assert_eq!(home.run(&format!("proof instagram-1 {wrong}")).code, 1);
    }
    assert_eq!(home.kept().accounts[0].history.len(), 1);
}

#[test]
fn a_disk_that_may_not_be_written_is_exit_one() {
    let home = Home::new();
    home.well("account add instagram");
    let before = fs::read_to_string(home.file()).unwrap();
    // A folder in the place of the file that a save writes first: this stops root, too.
    fs::create_dir(home.path().join("optout/.checklist.toml.tmp")).unwrap();
    let ran = home.run("sent instagram-1");
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.starts_with("Nothing was saved: "), "{}", ran.err);
    assert_eq!(fs::read_to_string(home.file()).unwrap(), before);
    let newer = before.replace("version = 1", "version = 2");
    fs::remove_dir(home.path().join("optout/.checklist.toml.tmp")).unwrap();
    fs::write(home.file(), &newer).unwrap();
    let ran = home.run("sent instagram-1");
    assert!(ran.code == 1 && ran.err.contains("newer version"), "{}", ran.err);
    assert_eq!(fs::read_to_string(home.file()).unwrap(), newer);
}

#[test]
fn practice_saves_nothing_and_deletes_nothing() {
    let home = Home::new();
    home.well("account add instagram");
    let before = fs::read_to_string(home.file()).unwrap();
    fs::write(home.path().join("practice.toml"), "mine").unwrap();
    for line in ["--practice account add instagram", "--practice forget --yes", "--practice doctor --fix"] {
        let ran = home.run(line);
        assert!(ran.code == 0 && ran.err.starts_with("Practice: "), "{line}: {ran:?}");
    }
    assert_eq!(fs::read_to_string(home.file()).unwrap(), before);
    assert_eq!(fs::read_to_string(home.path().join("practice.toml")).unwrap(), "mine");
}

#[test]
fn two_hundred_marks_at_once_lose_nothing() {
    let home = Home::new();
    home.well("set person.country FR");
    const FIELDS: [&str; 5] = ["opened", "email", "explanation", "country", "text"];
    for _ in 0..40 {
        home.well("account add instagram");
    }
    let home = &home;
    thread::scope(|scope| {
        for n in 0..200 {
            let account = format!("instagram-{}", n / FIELDS.len() + 1);
            let step = format!("instagram-own-data.{}", FIELDS[n % FIELDS.len()]);
            scope.spawn(move || {
                // Whoever finds the file locked for ten seconds is told so, and may try again.
                loop {
                    let ran = home.args(&["mark", &account, &step]);
                    if ran.code == 0 {
                        break;
                    }
                    assert!(ran.code == 1 && ran.err.contains("locked"), "{ran:?}");
                }
            });
        }
    });
    let list = home.kept();
    assert_eq!(list.accounts.len(), 40);
    assert!(list.accounts.iter().all(|account| account.steps.len() == FIELDS.len()), "{list:?}");
}

#[test]
fn everyone_stands_in_the_status() {
    let home = Home::new();
    home.well("account add instagram");
    home.well("--person mum account add facebook");
    let out = home.well("status --everyone");
    assert!(out.contains("Your own checklist\nInstagram") && out.contains("The checklist of mum\nFacebook"), "{out}");
    let all = json(&home.well("status --everyone --json"));
    assert_eq!(all["people"][1]["person"], "mum");
    assert_eq!(all["people"][1]["accounts"][0]["id"], "facebook-1");
    fs::write(home.path().join("optout/people/mum.toml"), "[").unwrap();
    let ran = home.run("status --everyone");
    assert!(ran.code == 1 && ran.out.contains("mum.toml, line 1"), "{}", ran.out);
}

#[test]
fn a_service_that_goes_with_another_is_refused_with_the_way_it_goes() {
    let home = Home::new();
    for platform in ["threads", "meta"] {
        let ran = home.run(&format!("account add {platform}"));
        assert_eq!(ran.code, 2);
        assert!(ran.err.contains("optout account add instagram"), "{}", ran.err);
    }
    assert!(home.run("account add mastodon").err.contains("is not known"));
}

#[test]
fn a_language_of_the_environment_that_is_not_known_is_passed_over_and_said() {
    let home = Home::new();
    let ran = |tag: &str| {
        let output = home.command(&["status"]).env("OPTOUT_LANG", tag).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let (code, said) = ran("xx");
    assert_eq!(code, Some(0));
    assert!(said.contains("OPTOUT_LANG names xx"), "{said}");
    assert!(!ran("fr_FR.UTF-8").1.contains("OPTOUT_LANG"));
}

#[test]
fn an_answer_makes_up_no_day_of_sending() {
    let home = Home::new();
    home.well("set person.country FR");
    home.well("account add instagram");
    let said = home.well("reply instagram-1 received");
    assert!(said.contains("no period can be counted"), "{said}");
    assert!(said.contains("optout sent instagram-1 --on") && !said.contains("in two days"), "{said}");
    assert!(home.kept().accounts[0].history.iter().all(|event| event.reply.is_some()));
    // It is not silent about it: where the day is found, how it is noted, and when to look without it.
    let next = home.well("next --today 2026-01-12");
    assert!(next.lines().count() == 1 && next.contains("optout sent instagram-1 --on"), "{next}");
    // The day can be named later.
    home.well("sent instagram-1 --on 2026-01-12");
    assert!(!home.well("status").contains("no date"));
}

#[test]
fn a_day_long_ago_is_taken_only_when_it_is_meant() {
    let home = Home::new();
    home.well("account add instagram");
    home.well("account add facebook");
    let lines = [
        "sent instagram-1",
        "reply instagram-1 received",
        "mark instagram-1 session",
        "covered instagram-1 --by facebook-1",
    ];
    for line in lines {
        for (day, word) in [("0001-01-01", "--anyway"), ("2023-11-21", "--anyway"), ("2026-11-23", "yet to come")] {
            let ran = home.run(&format!("{line} --on {day} --today 2026-11-22"));
            assert!(ran.code == 2 && ran.out.is_empty() && ran.err.contains(word), "{line} {day}: {ran:?}");
        }
    }
    assert!(home.kept().accounts.iter().all(|account| account.history.is_empty() && account.steps.is_empty()));
    // A day to come is never meant.
    let ran = home.run("sent instagram-1 --on 2026-11-23 --anyway --today 2026-11-22");
    assert_eq!(ran.code, 2, "{ran:?}");
    home.well("sent instagram-1 --on 2023-11-22 --today 2026-11-22");
    home.well("sent facebook-1 --on 2023-11-21 --anyway --today 2026-11-22");
}

#[test]
fn an_account_goes_by_its_name_and_a_second_of_that_name_is_told() {
    let home = Home::new();
    home.well("set person.country FR");
    assert!(home.well("account add instagram @pat01").contains("Instagram pat01"));
    home.well("sent @pat01 --on 2026-11-20");
    let ran = home.run("account add instagram Pat01");
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("already: instagram-1") && ran.err.contains("remove instagram-2"), "{}", ran.err);
    assert_eq!(home.run("sent @pat01").code, 2, "two bear that name");
}

#[test]
fn a_second_day_of_sending_is_told_with_the_way_to_put_the_first_right() {
    let home = Home::new();
    home.well("set person.country FR");
    home.well("account add instagram");
    assert_eq!(home.run("sent instagram-1 --on 2025-11-15").err, "");
    let ran = home.run("sent instagram-1 --on 2026-11-15");
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("15 November 2025") && ran.err.contains("entry 2025-11-15"), "{}", ran.err);
}

#[test]
fn a_code_that_is_wanted_is_due_today() {
    let home = Home::new();
    home.well("set person.country FR");
    home.well("account add instagram");
    home.well("reply instagram-1 code");
    let ran = home.run("due");
    assert!(ran.out.contains("Instagram: a code is wanted"), "{}", ran.out);
    assert_eq!(ran.code, 0);
}

#[test]
fn a_calendar_of_several_says_whose_each_day_is() {
    let home = Home::new();
    for person in ["", "--person ann "] {
        home.well(&format!("{person}set person.country FR"));
        home.well(&format!("{person}account add instagram"));
        home.well(&format!("{person}sent instagram-1"));
    }
    let all = home.run("due --everyone --ics -").out;
    assert!(all.contains("ann\\, Instagram"), "{all}");
    assert!(!home.run("--person ann due --ics -").out.contains("ann"));
}
