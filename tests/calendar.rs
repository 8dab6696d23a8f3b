//! The calendar file, read back by a parser that is not the one that wrote it: python3's `icalendar`, where it is at hand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test that panics has failed, and this one starts a parser of its own"
)]

use std::io::Write as _;
use std::process::{Command, Stdio};

use jiff::civil::date;
use optout::guide::{Guide, Texts};
use optout::objection::calendar;
use optout::objection::checklist::{Account, Checklist, Event, Person, What};

const READ: &str = r#"
import sys, datetime, icalendar
for event in icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk("VEVENT"):
    start = event.decoded("DTSTART")
    assert type(start) is datetime.date, start
    alarms = [alarm.decoded("TRIGGER") for alarm in event.walk("VALARM")]
    hours = sorted(int(alarm.total_seconds() // 3600) for alarm in alarms)
    print(start, event["UID"], int(event["SEQUENCE"]), *hours, str(event["SUMMARY"]), sep="|")
"#;

/// Whether a parser is there. Where none is, the hand-made checks beside the code stand alone.
fn parser() -> bool {
    let asked = Command::new("python3").args(["-c", "import icalendar"]).stderr(Stdio::null()).status();
    let there = asked.is_ok_and(|status| status.success());
    if !there {
        eprintln!("SKIPPED: no python3 with the package icalendar, so the calendar file was not read back");
    }
    there
}

fn read(file: &str) -> String {
    let mut child = Command::new("python3")
        .args(["-c", READ])
        .env("PYTHONIOENCODING", "utf-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(file.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "it was not read:\n{file}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn another_parser_reads_the_same() {
    if !parser() {
        return;
    }
    let account = Account {
        id: "whatsapp-1".into(),
        platform: "whatsapp".into(),
        history: vec![Event::new(date(2026, 11, 25), What::Sent)],
        own_date: Some(date(2026, 12, 24)),
        ..Account::default()
    };
    let person = Person { country: Some("FR".into()), ..Person::default() };
    let list = Checklist { version: 1, person, accounts: vec![account], ..Checklist::default() };
    let guide = Guide::open(Texts::embedded());
    for language in ["en", "fr"] {
        let words = guide.words(language);
        let today = date(2026, 11, 26);
        let entries = calendar::entries(&guide, &words, &[("", &list)], today);
        let said = read(&calendar::file(&words, &entries, today));
        let lines: Vec<_> = said.lines().collect();
        assert_eq!(lines.len(), 5, "{said}");
        for (line, entry) in lines.iter().zip(&entries) {
            let summary = words.string(entry.word, &[("account", optout::guide::Arg::Text("WhatsApp"))]);
            assert_eq!(*line, format!("{}|{}|329|-15|9|{summary}", entry.deadline.due, entry.uid));
        }
    }
}
