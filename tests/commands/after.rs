//! What follows after sending: due, letters, the report and the bundle, as somebody at a shell has them.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

use super::{Home, json};

/// A home with one objection, sent on 14 October 2026: an answer was due by Monday 16 November.
fn sent() -> Home {
    let home = Home::new();
    home.well("set person.country FR");
    home.args(&["set", "person.name", "Léa Martin"]);
    home.well("set person.email lea@example.org");
    home.well("account add instagram lea.photos");
    home.well("sent instagram-1 --on 2026-10-14");
    home
}

#[test]
fn a_timer_hears_by_the_exit_code() {
    let home = Home::new();
    let quiet = home.run("due");
    assert_eq!((quiet.code, quiet.out.as_str(), quiet.err.as_str()), (0, "", ""));
    let home = sent();
    for (today, code, what) in [
        ("2026-10-15", 0, &["mail", "answer", "reminder", "complaint"][..]),
        // Nothing was recorded as come: what to do about that is said until the answer is due.
        ("2026-11-10", 0, &["mail", "answer", "reminder", "complaint"]),
        ("2026-11-17", 3, &["overdue", "reminder", "complaint"]),
    ] {
        let ran = home.run(&format!("due --json --today {today}"));
        assert_eq!((ran.code, ran.err.as_str()), (code, ""), "{today}");
        let value = json(&ran.out);
        let said: Vec<_> =
            value["dates"].as_array().unwrap().iter().map(|date| date["what"].as_str().unwrap()).collect();
        assert_eq!(said, what, "{today}");
        assert_eq!(home.run(&format!("due --today {today}")).out.lines().count(), what.len());
    }
    home.well("--person mum account add facebook");
    fs::write(home.path().join("optout/people/mum.toml"), "[").unwrap();
    let everyone = home.run("due --everyone");
    assert!(everyone.code == 1 && everyone.out.starts_with("Instagram") && everyone.err.contains("mum.toml"));
}

#[test]
fn the_calendar_of_two_people_knows_them_apart() {
    let home = sent();
    for line in ["set person.country FR", "account add instagram lea.photos", "sent instagram-1 --on 2026-11-20"] {
        home.well(&format!("--person mum {line}"));
    }
    let uids = |line: &str| {
        let out = home.run(line).out;
        let uids = out.lines().filter(|line| line.starts_with("UID:") && line.len() > 40 && !line.contains('-'));
        uids.map(str::to_owned).collect::<Vec<_>>()
    };
    let [own, mum] = ["due --ics - --today 2026-11-01", "--person mum due --ics -"].map(uids);
    assert!(!own.is_empty() && !mum.is_empty() && mum.iter().all(|uid| !own.contains(uid)), "{own:?} {mum:?}");
    let all = uids("due --everyone --ics - --today 2026-11-01");
    assert!(own.iter().chain(&mum).all(|uid| all.contains(uid)), "{all:?}");
}

#[test]
fn a_letter_is_written_for_its_owner_alone_and_over_nothing() {
    let home = sent();
    let shown = home.well("letter reminder");
    assert!(shown.contains("ended on 16 November 2026"), "{shown}");
    let written = home.well("letter reminder -o reminder.txt");
    let file = home.path().join("reminder.txt");
    assert_eq!(written, format!("Written: {}\n", file.display()));
    assert_eq!(fs::read_to_string(&file).unwrap(), shown);
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    fs::write(&file, "mine").unwrap();
    fs::create_dir(home.path().join("folder")).unwrap();
    for (line, part) in [
        ("letter reminder -o reminder.txt", "is there already"),
        ("letter reminder -o folder", "is there already"),
        ("letter reminder -o nowhere/reminder.txt", "was not written"),
        ("due --ics reminder.txt", "is there already"),
        ("report -o reminder.txt", "is there already"),
    ] {
        let ran = home.run(line);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{line}");
        assert!(ran.err.contains(part), "{line}: {}", ran.err);
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    for wrong in ["letter", "letter postcard", "letter reminder nobody", "report --format pdf", "bundle", "due --ics"] {
        let ran = home.run(wrong);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{wrong}");
        assert!(!ran.err.is_empty(), "{wrong}");
    }
    // Nothing of this is a request: the checklist is as it was.
    assert_eq!(home.kept().accounts[0].history.len(), 1);
}

/// What `sha256sum --check` says of a list in a folder; `None` where there is no such program.
fn checked(folder: &std::path::Path, list: &str) -> Option<bool> {
    let mut asked = Command::new("sha256sum");
    asked.args(["--check", "--strict", list]).current_dir(folder).stdout(Stdio::null()).stderr(Stdio::null());
    let status = asked.status();
    if status.is_err() {
        eprintln!("SKIPPED: no sha256sum here, so the sums were not checked by it");
    }
    status.ok().map(|status| status.success())
}

#[test]
fn a_bundle_is_checked_by_sha256sum_and_a_lost_proof_is_said() {
    let home = sent();
    for name in ["mail.eml", "screen one.png"] {
        fs::write(home.path().join(name), name).unwrap();
        home.args(&["proof", "instagram-1", name, "--on", "2026-10-14"]);
    }
    home.well("bundle instagram-1 -o whole");
    let whole = home.path().join("whole");
    let Some(good) = checked(&whole, "SHA256SUMS") else { return };
    assert!(good && checked(&whole, "proofs.sha256") == Some(true));
    assert_eq!(fs::metadata(&whole).unwrap().permissions().mode() & 0o777, 0o700);
    let again = home.run("bundle instagram-1 -o whole");
    assert!(again.code == 1 && again.out.is_empty(), "{}", again.out);
    fs::write(home.path().join("mail.eml"), "another").unwrap();
    fs::remove_file(home.path().join("screen one.png")).unwrap();
    let ran = home.run("bundle -o later");
    assert_eq!(ran.code, 0);
    assert!(ran.err.contains("mail.eml has changed") && ran.err.contains("screen one.png was noted"), "{}", ran.err);
    let later = home.path().join("later");
    assert_eq!([checked(&later, "SHA256SUMS"), checked(&later, "proofs.sha256")], [Some(true), Some(false)]);
    let listed = fs::read_to_string(later.join("proofs.txt")).unwrap();
    assert!(listed.contains("(changed since)") && listed.contains("(not found)"), "{listed}");
    let report = json(&home.run("report --format json").out);
    assert_eq!(report["accounts"][0]["proofs"][1]["now"], "gone");
    assert!(home.run("report --format html").out.starts_with("<!DOCTYPE html>"));
    assert!(home.run("report instagram-1").out.contains("| 14 October 2026 |"));
}

#[test]
fn where_no_right_is_known_it_says_what_can_be_done() {
    let home = Home::new();
    home.well("set person.country US");
    for line in ["letter objection", "letter complaint --anyway"] {
        let ran = home.run(line);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{line}");
        assert!(ran.err.contains("What you can do there:\n  Set your accounts to private."), "{}", ran.err);
    }
}

#[test]
fn a_line_says_which_of_two_requests_it_counts_from() {
    let home = sent();
    let plain = home.well("next --today 2026-11-10");
    assert!(!plain.contains("counted from"), "{plain}");
    assert_eq!(home.run("sent instagram-1 --on 2026-10-20 --today 2026-11-10").code, 0);
    for line in ["next --today 2026-11-10", "due --today 2026-11-10"] {
        let out = home.run(line).out;
        assert!(out.contains("counted from the form of 14 October 2026"), "{line}: {out}");
    }
}

#[test]
fn a_complaint_that_depends_on_the_part_of_the_country_says_so() {
    let home = sent();
    home.well("set person.country DE");
    let ran = home.run("letter complaint --today 2026-12-10 --lang de");
    assert_eq!(ran.code, 0, "{}", ran.err);
    let said: Vec<&str> = ran.err.lines().filter(|line| line.contains("set person.region")).collect();
    assert_eq!(said.len(), 1, "{}", ran.err);
    home.well("set person.region DE-BE");
    let ran = home.run("letter complaint --today 2026-12-10 --lang de");
    assert!(ran.code == 0 && !ran.err.contains("person.region"), "{}", ran.err);
    let no = home.run("letter reminder --today 2026-12-10");
    assert!(!no.err.contains("person.region"), "{}", no.err);
}
