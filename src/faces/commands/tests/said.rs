//! What is said beside an answer: a mail that is missing, a country, who comes first, one's own brackets.

use jiff::civil::date;

use super::after::{kinds, overdue, with};
use super::*;
use crate::objection::checklist::{Event, What};
use crate::objection::standing::Standing;

#[test]
fn a_mail_that_has_not_come_is_said_until_the_answer_is_due() {
    let mut list = overdue("FR");
    for sent in [22, 20, 1] {
        list.accounts[0].history[0].on = date(2026, 11, sent);
        let ran = with(&list, "due");
        assert!(ran.out.contains("if no mail has come by"), "{}", ran.out);
        assert!(ran.out.contains("Meta has to answer by"), "{}", ran.out);
        assert_eq!(ran.code, 0);
    }
    let received = Event { standing: Some(Standing::Received), ..Event::new(date(2026, 11, 2), What::Reply) };
    list.accounts[0].history.push(received);
    assert!(!with(&list, "due").out.contains("no mail"), "one has come");
    // What comes by itself, with links, is a mail too: it is kept, and nothing is sent again.
    list.accounts[0].history[1].reply = Some("elsewhere-automatic".into());
    list.accounts[0].history[1].standing = Some(Standing::Sent);
    assert!(!with(&list, "due").out.contains("no mail"), "one has come");
}

#[test]
fn every_day_that_the_calendar_has_is_said() {
    let mut list = overdue("FR");
    for (day, what) in [
        (date(2026, 11, 21), &["mail", "answer", "reminder", "complaint"][..]),
        (date(2026, 10, 23), &["answer", "reminder", "complaint"]),
    ] {
        let received = Event { standing: Some(Standing::Received), ..Event::new(day, What::Reply) };
        list.accounts[0].history = vec![Event::new(day, What::Sent), received];
        let said: Vec<_> = kinds(&with(&list, "due --json")).into_iter().map(|(what, ..)| what).collect();
        assert_eq!(said, what);
        let unfolded = with(&list, "due --ics -").out.replace("\r\n ", "");
        let days = unfolded.lines().filter(|line| line.starts_with("DTSTART")).count();
        let lines = with(&list, "due").out;
        assert_eq!(lines.lines().count(), days, "{lines}");
        assert!(lines.contains("a reminder makes sense from"), "{lines}");
    }
    // Whoever has complained waits for the authority: what was due before is not counted again.
    list.accounts[0].history.push(Event { kind: Some("complaint".into()), ..Event::new(TODAY, What::Letter) });
    assert_eq!(with(&list, "due").code, 0);
}

#[test]
fn a_country_that_is_missing_is_asked_for() {
    let mut list = overdue("FR");
    list.person.country = None;
    let next = "Next: say where you live; no date can be counted without it\n";
    assert_eq!(with(&list, "next").out, next);
    assert!(with(&list, "status").out.ends_with(next));
    assert_eq!(json(&with(&list, "status --json"))["next"]["do"], "country");
    let due = with(&list, "due");
    assert_eq!((due.code, due.out.as_str()), (0, ""));
    assert!(due.err.contains("optout set person.country"), "{}", due.err);
    // Nothing is waited for: nothing has to be counted.
    list.accounts[0].history.clear();
    assert!(!with(&list, "status").out.contains("where you live") && with(&list, "due").err.is_empty());
}

#[test]
fn in_the_united_kingdom_the_company_comes_first() {
    let first = "ask you to complain to Meta first";
    let mut list = overdue("GB");
    let refused =
        Event { standing: Some(Standing::Refused), reply: Some("refused".into()), ..Event::new(TODAY, What::Reply) };
    for late in [None, Some(refused)] {
        list.accounts[0].history.extend(late);
        let ran = with(&list, "letter complaint");
        assert!(ran.code == 0 && ran.err.contains(first), "{}", ran.err);
    }
    assert!(with(&overdue("GB"), "reply instagram-1 refused").out.contains(first));
    assert!(!with(&overdue("FR"), "reply instagram-1 refused").out.contains(first));
    assert!(!with(&overdue("FR"), "letter complaint").err.contains(first));
    let complained = Event { kind: Some("company-complaint".into()), ..Event::new(TODAY, What::Letter) };
    list.accounts[0].history.push(complained);
    assert!(!with(&list, "letter complaint").err.contains(first));
}

#[test]
fn brackets_in_ones_own_words_are_said_and_stop_nothing() {
    let mut list = overdue("FR");
    for own in ["children=See[photo]of\u{202e}mine.", "children={x}"] {
        let ran = with(&list, &format!("letter objection --ground {own}"));
        assert!(ran.code == 0 && ran.err.contains("in your own words"), "{}", ran.err);
        assert!(!ran.err.contains("A blank is left") && !ran.err.contains("202e"), "{}", ran.err);
    }
    list.person.name = None;
    let blank = with(&list, "letter objection --ground children=See[photo]");
    assert!(blank.code == 1 && blank.err.contains("A blank is left") && !blank.err.contains("photo"), "{}", blank.err);
}
