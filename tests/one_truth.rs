//! What every face says of one history: the pages, the commands' sentences, the hand-out and the calendar agree.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use jiff::civil::{Date, date};
use optout::objection::{calendar, hand_out, tell};
use optout::walkthrough::message::Msg;
use support::Person;

/// Refused on 5 December, and a supplement sent on the 31st.
fn refused(country: &str, supplement: bool, today: Date) -> Person {
    let letter = "[[account.history]]\non = 2026-12-31\nwhat = \"letter\"\nkind = \"supplement\"\n";
    let text = format!(
        "version = 1\n[person]\nname = \"Léa Martin\"\ncountry = \"{country}\"\n[[account]]\nid = \"instagram-1\"\n\
         platform = \"instagram\"\n[[account.history]]\non = 2026-11-25\nwhat = \"sent\"\n[[account.history]]\n\
         on = 2026-12-05\nwhat = \"reply\"\nreply = \"refused\"\nstanding = \"refused\"\n{}",
        if supplement { letter } else { "" }
    );
    let mut person = Person::with(&text, "en", country);
    person.send(Msg::Today(today));
    person
}

fn next(person: &Person, today: Date) -> String {
    let guide = person.walk.guide();
    optout::guide::tell::text(&tell::next(guide, &guide.words("en"), person.list(), today))
}

fn on_paper(person: &Person, today: Date) -> String {
    let guide = person.walk.guide();
    let words = guide.words("en");
    let paper = hand_out::text(guide, &words, person.list(), today);
    assert_eq!(words.faults(), [] as [String; 0]);
    paper
}

fn in_calendar(person: &Person, today: Date) -> String {
    let guide = person.walk.guide();
    let words = guide.words("en");
    let entries = calendar::entries(guide, &words, &[("", person.list())], today);
    calendar::file(&words, &entries, today).replace("\r\n ", "")
}

#[test]
fn a_refusal_stands_whatever_was_sent_since() {
    let today = date(2026, 12, 31);
    let mut person = refused("DE", true, today);
    assert_eq!(next(&person, today), "Next: Instagram, wait for the answer; the complaint from 14 Jan 2027");
    let stands = "Meta refused the objection on 5 December 2026";
    assert!(on_paper(&person, today).contains(stands), "{}", on_paper(&person, today));
    person.press("Enter");
    assert!(person.at() == "waiting" && person.says().contains(stands), "{}", person.says());
    person.press("r");
    assert!(person.at() == "record" && person.says().contains(stands), "{}", person.says());
    person.press("t");
    let says = person.says();
    assert!(person.at() == "letters" && says.contains("Sent on 31 December 2026. Another one"), "{says}");
    assert!(!says.contains("once Meta asks for more"), "{says}");
    let later = date(2027, 1, 14);
    assert_eq!(next(&person, later), "Next: Instagram, the complaint");
}

#[test]
fn a_supplement_is_offered_until_it_is_sent_and_again_when_meta_writes() {
    let today = date(2026, 12, 31);
    let letters = |mut person: Person| {
        person.press("Enter t 2");
        person.at()
    };
    assert_eq!(letters(refused("DE", false, today)), "follow");
    assert_eq!(letters(refused("DE", true, today)), "letters");
    let mut again = refused("DE", true, today);
    again.press("m 5");
    assert_eq!(again.account("instagram-1").history.last().unwrap().reply.as_deref(), Some("refused"));
    let mut again = again.again();
    again.send(Msg::Today(today));
    assert_eq!(letters(again), "follow");
}

#[test]
fn where_the_company_comes_first_the_complaint_to_it_is_named() {
    let today = date(2026, 12, 10);
    let person = refused("GB", false, today);
    assert_eq!(next(&person, today), "Next: Instagram, the complaint to Meta");
    let all = [person.says(), on_paper(&person, today), in_calendar(&person, today)];
    for (said, part) in all.iter().zip(["5 Dec, complaint to Meta", "A complaint to Meta makes", "Complaint to Meta"]) {
        assert!(said.contains(part), "{part}: {said}");
    }
    let mut silent = refused("GB", false, today);
    silent.file = silent
        .file
        .replace("reply = \"refused\"\nstanding = \"refused\"", "reply = \"received\"\nstanding = \"received\"");
    let silent = silent.again();
    let over = on_paper(&silent, date(2027, 2, 1));
    assert!(over.contains("A reminder makes sense now, then a complaint to Meta"), "{over}");
    let mut told = refused("GB", false, today);
    told.press("m 5");
    assert!(told.at() == "answered" && told.says().contains("a complaint to Meta itself"), "{}", told.says());
    assert!(!told.says().contains("complaint to the authority"), "{}", told.says());
    let to_them = "[[account.history]]\non = 2026-12-10\nwhat = \"letter\"\nkind = \"company-complaint\"\n";
    let done = Person::with(&(person.file.clone() + to_them), "en", "GB");
    assert!(!next(&done, today).contains("complaint to Meta"), "{}", next(&done, today));
    let ireland = refused("IE", false, today);
    assert_eq!(next(&ireland, today), "Next: Instagram, the complaint");
    assert!(!in_calendar(&ireland, today).contains("Complaint to Meta"));
}

#[test]
fn the_hand_out_of_the_first_day_has_the_day_in_law() {
    let today = date(2026, 11, 25);
    for (country, law, suggested) in [("FR", true, false), ("US", false, true)] {
        let text = format!(
            "version = 1\n[person]\ncountry = \"{country}\"\n[[account]]\nid = \"instagram-1\"\nplatform = \
             \"instagram\"\n[[account.history]]\non = 2026-11-25\nwhat = \"sent\"\n"
        );
        let mut person = Person::with(&text, "en", country);
        person.send(Msg::Today(today));
        let paper = on_paper(&person, today);
        assert!(paper.contains("27 November 2026"), "the mail: {paper}");
        assert_eq!(paper.contains("By law an answer is due by 28 December 2026"), law, "{paper}");
        assert_eq!(paper.contains("By law"), law, "{paper}");
        assert_eq!(paper.contains("Look again on"), suggested, "{paper}");
    }
}
