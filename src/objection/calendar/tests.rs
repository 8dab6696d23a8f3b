use super::*;
use crate::guide::Texts;
use crate::objection::checklist::{Event as Happened, Person, What};
use crate::objection::standing::Standing;

const TODAY: Date = date(2026, 11, 26);

fn list() -> Checklist {
    let account = |id: &str, handle: &str, history| Account {
        id: id.into(),
        platform: id.split('-').next().unwrap().into(),
        handle: Some(handle.into()),
        history,
        ..Account::default()
    };
    let sent = Happened::new(date(2026, 11, 25), What::Sent);
    let refused = Happened {
        reply: Some("refused".into()),
        standing: Some(Standing::Refused),
        ..Happened::new(date(2026, 11, 25), What::Reply)
    };
    let mut own = account("facebook-1", "lea.martin", vec![sent.clone(), refused]);
    own.own_date = Some(date(2026, 12, 3));
    Checklist {
        version: 1,
        person: Person {
            name: Some("Léa Martin".into()),
            email: Some("lea@example.org".into()),
            country: Some("FR".into()),
            ..Person::default()
        },
        accounts: vec![
            account("instagram-1", "lea.photos", vec![sent]),
            account("instagram-2", "lea.two", vec![]),
            own,
        ],
        ..Checklist::default()
    }
}

fn made(scope: &str, list: &Checklist, language: &str, today: Date) -> (Vec<Entry>, String) {
    let guide = Guide::open(Texts::embedded());
    let words = guide.words(language);
    let entries = entries(&guide, &words, &[(scope, list)], today);
    let file = file(&words, &entries, today);
    assert_eq!(words.faults(), [] as [String; 0]);
    (entries, file)
}

#[test]
fn the_days_ahead_in_their_order() {
    let (entries, _) = made("", &list(), "en", TODAY);
    let days: Vec<_> =
        entries.iter().map(|entry| (entry.word, entry.account.as_str(), entry.deadline.due.to_string())).collect();
    let days: Vec<_> = days.iter().map(|(word, account, day)| (*word, *account, day.as_str())).collect();
    assert_eq!(
        days,
        [
            ("ics-complaint", "Facebook", "2026-11-26"),
            ("ics-mail", "Instagram", "2026-11-27"),
            ("ics-own", "Facebook", "2026-12-03"),
            ("ics-answer", "Instagram", "2026-12-28"),
            ("ics-reminder", "Instagram", "2026-12-29"),
            ("ics-complaint", "Instagram", "2026-12-31"),
        ]
    );
}

#[test]
fn an_accepted_objection_is_looked_at_again_in_a_year() {
    let mut list = list();
    list.accounts.truncate(1);
    list.accounts[0]
        .history
        .push(Happened { standing: Some(Standing::Accepted), ..Happened::new(date(2026, 11, 26), What::Reply) });
    let (entries, _) = made("", &list, "en", TODAY);
    let days: Vec<_> = entries.iter().map(|entry| (entry.word, entry.deadline.due)).collect();
    assert_eq!(days, [("ics-again", date(2027, 11, 26))]);
}

#[test]
fn nothing_personal_goes_in_and_the_same_day_gives_the_same_file() {
    let (_, file) = made("", &list(), "fr", TODAY);
    for never in ["lea", "Léa", "example.org", "instagram-1", "lea.photos"] {
        assert!(!file.contains(never), "{never} is in:\n{file}");
    }
    assert_eq!(file, made("", &list(), "fr", TODAY).1);
}

#[test]
fn a_uid_stays_and_people_on_one_machine_are_kept_apart() {
    let mut later = list();
    let (first, _) = made("", &later, "en", TODAY);
    later.accounts[0].history.push(Happened {
        reply: Some("extension-announced".into()),
        standing: Some(Standing::Extended),
        ..Happened::new(date(2026, 12, 10), What::Reply)
    });
    let (second, _) = made("", &later, "en", date(2026, 12, 11));
    let uid_of = |entries: &[Entry], word| entries.iter().find(|entry| entry.word == word).unwrap().uid.clone();
    assert_eq!(uid_of(&first, "ics-answer"), uid_of(&second, "ics-answer"));
    let moved = second.iter().find(|entry| entry.word == "ics-answer").unwrap();
    assert_eq!(moved.deadline.due, date(2027, 2, 25));
    assert!(version(date(2026, 12, 11)) > version(TODAY), "the later file is the newer one");
    let (other, _) = made("mum", &list(), "en", TODAY);
    let mut all: Vec<_> = first.iter().chain(&other).map(|entry| entry.uid.clone()).collect();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), first.len() + other.len());
    let letters = |uid: &String| uid.trim_end_matches("@optout").chars().all(|c| c.is_ascii_lowercase());
    assert!(all.iter().all(letters));
}

/// RFC 5545, checked by hand: lines end with CR LF, hold 75 octets at most, and are folded between characters; whole days
/// have no end that is not later than their start; each component has what it needs.
#[test]
fn the_file_keeps_the_rules() {
    for language in ["en", "fr"] {
        let (entries, file) = made("", &list(), language, TODAY);
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
        for line in file.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }
        let unfolded = file.replace("\r\n ", "");
        let count = |line: &str| unfolded.split("\r\n").filter(|known| known.starts_with(line)).count();
        assert_eq!(count("BEGIN:VEVENT"), entries.len());
        assert_eq!(count("DTSTART;VALUE=DATE:"), entries.len());
        assert_eq!((count("DTEND"), count("METHOD"), count("ATTENDEE"), count("ORGANIZER")), (0, 0, 0, 0));
        assert_eq!(count("SUMMARY:"), entries.len());
        assert_eq!(count("SEQUENCE:"), entries.len());
        assert_eq!(count("DTSTAMP:20261126T000000Z"), entries.len() * 3, "each event and each alarm");
        assert_eq!(count("BEGIN:VALARM"), entries.len() * 2);
        assert_eq!(count("TRIGGER:-PT54000S") + count("TRIGGER:PT32400S"), entries.len() * 2);
        assert_eq!(count("UID:"), entries.len() * 3, "no random one is added");
        assert!(unfolded.contains("DTSTART;VALUE=DATE:20261228\r\n"));
    }
}
