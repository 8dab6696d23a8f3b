//! Walks after sending: an extension, a date of one's own, a reminder, a complaint, a proof. By keys, and by ids.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use jiff::civil::{Date, date};
use optout::objection::checklist::What;
use optout::objection::plan;
use optout::objection::standing::{Standing, standing};
use optout::walkthrough::effect::Effect;
use optout::walkthrough::message::Msg;
use support::Person;

/// One objection, sent on Tuesday 3 November 2026: an answer is due on Thursday 3 December.
const SENT: &str = r#"version = 1

[person]
name = "Léa Martin"
country = "FR"

[[account]]
id = "instagram-1"
platform = "instagram"

[[account.history]]
on = 2026-11-03
what = "sent"
"#;

fn person_on(today: Date) -> Person {
    let mut person = Person::with(SENT, "en", "FR");
    person.send(Msg::Today(today));
    person
}

/// From the wait to the question when an extension was announced.
fn extension(person: &mut Person) {
    let replies = &person.walk.guide().replies().replies;
    let later: Vec<_> = replies
        .iter()
        .filter(|reply| reply.of.is_none() && reply.later && reply.id != "no-code-came")
        .map(|reply| reply.id.clone())
        .collect();
    let at = later.iter().position(|id| id == plan::EXTENSION).unwrap() + 1;
    person.press(&format!("m {at}"));
    assert_eq!(person.at(), "announced");
}

fn due(person: &Person) -> Date {
    let region = person.walk.guide().region("FR").unwrap();
    plan::answer_due(region, person.account("instagram-1")).unwrap().due
}

fn stands(person: &Person) -> Standing {
    standing(person.account("instagram-1"))
}

fn retype(person: &mut Person, text: &str) {
    person.press("^a ^k").typed(text).press("Enter");
}

#[test]
fn an_extension_in_time_moves_the_date() {
    let mut person = person_on(date(2026, 11, 22));
    person.press("Enter");
    assert_eq!(person.at(), "waiting");
    extension(&mut person);
    person.press("Enter");
    assert_eq!((person.at(), stands(&person)), ("waiting", Standing::Extended));
    assert_eq!(due(&person), date(2027, 2, 3));
    let says = person.says();
    assert!(says.contains("3 February 2027") && says.contains("the extension was announced: in time"), "{says}");
    // The strip and the table of the accounts go by it, too.
    person.press("Enter");
    assert!(person.says().contains("3 Feb"), "{}", person.says());
}

#[test]
fn one_announced_too_late_leaves_the_date_and_says_so() {
    let mut person = person_on(date(2026, 12, 10));
    person.press("Enter");
    extension(&mut person);
    person.press("2");
    for wrong in ["5.12.2026", "2026-12-32", "2026-12-11", "2026-11-02"] {
        retype(&mut person, wrong);
        assert_eq!(person.at(), "announced", "{wrong}");
        assert!(person.page().notice.is_some() && person.says().contains(wrong), "{}", person.says());
    }
    // Leaving the field records nothing.
    person.press("Esc");
    assert_eq!(person.account("instagram-1").history.len(), 1);
    person.press("2");
    retype(&mut person, "2026-12-05");
    assert_eq!((person.at(), stands(&person)), ("waiting", Standing::Sent));
    assert_eq!(due(&person), date(2026, 12, 3));
    let last = person.account("instagram-1").history.last().unwrap();
    assert_eq!((last.on, last.reply.as_deref(), last.standing), (date(2026, 12, 5), Some(plan::EXTENSION), None));
    person.press("Down");
    assert!(person.says().contains("the date stays"), "{}", person.says());
}

#[test]
fn a_date_of_ones_own_is_checked_and_can_go_again() {
    let mut person = person_on(date(2026, 11, 22));
    person.press("Enter d");
    for wrong in ["soon", "2027-02-29", "2026-11-22"] {
        retype(&mut person, wrong);
        assert!(person.says().contains(wrong) && person.page().notice.is_some(), "{}", person.says());
        assert_eq!(person.account("instagram-1").own_date, None);
    }
    retype(&mut person, "2026-11-30");
    assert_eq!(person.again().account("instagram-1").own_date, Some(date(2026, 11, 30)));
    let own = |person: &Person| {
        let list = person.list();
        plan::next_date(person.walk.guide(), list, &list.accounts[0], date(2026, 11, 22)).unwrap()
    };
    assert_eq!((own(&person).0, own(&person).1.due), (plan::Coming::Own, date(2026, 11, 30)));
    person.press("d ^a ^k Enter");
    assert_eq!(person.account("instagram-1").own_date, None);
    // The calendar file holds the dates ahead.
    person.press("f");
    let file = person.effects.iter().rev().find_map(|effect| match effect {
        Effect::Write { name, text } => Some((name.clone(), text.clone())),
        _ => None,
    });
    let (name, text) = file.unwrap();
    assert!(name == "optout.ics" && text.contains("20261203"), "{name} {text}");
}

#[test]
fn a_complaint_is_offered_two_days_after_the_end() {
    let mut person = person_on(date(2026, 12, 3));
    person.press("Enter t 3");
    assert_eq!(person.at(), "letters", "the period is not over");
    person.send(Msg::Today(date(2026, 12, 4)));
    person.press("3");
    assert_eq!(person.at(), "follow");
    person.press("Enter");
    assert_eq!((person.at(), stands(&person)), ("waiting", Standing::Reminded));
    let kept = person.account("instagram-1").letters.clone();
    assert!(kept.len() == 1 && kept[0].kind == "reminder" && !kept[0].own, "{kept:?}");
    assert_eq!(kept[0].on, Some(date(2026, 12, 4)));
    for (day, at) in [(4, "letters"), (5, "letters"), (6, "follow")] {
        person.send(Msg::Today(date(2026, 12, day)));
        person.press("Esc Enter t 4");
        assert_eq!(person.at(), at, "{day} December");
        person.press("Esc Esc");
    }
    // Read in English, written in the language that the authority takes; its form is shown, since it has no mail address.
    person.press("t 4");
    let page = person.page();
    let french = person.walk.guide().words("en").string("language-fr", &[]);
    assert!(page.corner.unwrap().as_str().contains(&french));
    assert!(person.says().contains("cnil.fr"), "{}", person.says());
    assert!(!person.page().has(optout::walkthrough::keys::Action::Open));
}

#[test]
fn a_complaint_is_edited_mailed_to_an_authority_only_and_recorded() {
    let mut person = Person::with(&SENT.replace("\"FR\"", "\"IE\""), "en", "IE");
    person.send(Msg::Today(date(2026, 12, 10)));
    person.press("Enter t 3");
    assert!(!person.page().has(optout::walkthrough::keys::Action::Open), "Meta has no mail address");
    person.press("Esc 4");
    assert_eq!(person.at(), "follow");
    person.press("Tab ^End").typed("My own end.").press("Esc o");
    assert!(person.opened[0].starts_with("mailto:info@dataprotection.ie?subject="), "{:?}", person.opened);
    assert!(person.opened[0].contains("My%20own%20end."));
    // One's own words are in no language that is known here; another one is that of the next draft.
    assert!(person.page().corner.unwrap().as_str().contains("your words"));
    let subject = |link: &str| link.split("&body").next().map(str::to_owned);
    let english = subject(&person.opened[0]);
    person.press("g o");
    assert!(person.page().corner.unwrap().as_str().contains("your words"));
    assert_eq!(subject(&person.opened[1]), english, "the subject goes with the text");
    person.press("g");
    assert!(person.says().contains("fresh draft below it, in this language"), "{}", person.says());
    let mut person = person.again();
    person.send(Msg::Today(date(2026, 12, 10)));
    person.press("Enter t 4");
    assert!(person.says().contains("My own end."));
    person.press("c Enter");
    assert!(person.clipboard.contains("My own end."));
    // The name is a blank still: the same key once more takes it as filled by hand.
    assert_eq!((person.at(), stands(&person)), ("follow", Standing::Sent));
    person.press("Enter");
    assert_eq!(stands(&person), Standing::Complained);
    let kept = &person.account("instagram-1").letters[0];
    assert!(kept.own && kept.body.contains("My own end."));
}

#[test]
fn a_complaint_says_what_the_authority_wants_and_what_follows() {
    let complain = |country: &str| {
        let refused = "[[account.history]]\non = 2026-11-09\nwhat = \"reply\"\nstanding = \"refused\"\n";
        let file = SENT.replace("FR", country) + refused;
        let mut person = Person::with(&file, "en", country);
        person.send(Msg::Today(date(2026, 11, 10)));
        person.press(if country == "GB" { "Enter t 5" } else { "Enter t 4" });
        assert_eq!(person.at(), "follow", "{country}");
        person
    };
    for (country, wanted) in [("ES", "Cl@ve"), ("BR", "gov.br"), ("SK", "A copy of your"), ("GB", "ico.org.uk")] {
        let says = complain(country).says();
        assert!(says.contains(wanted), "{country}: {says}");
    }
    assert!(complain("GB").says().contains("complain to Meta first"));
    let mut swiss = complain("CH");
    assert!(swiss.says().contains("article 52"), "{}", swiss.says());
    swiss.press("x");
    assert!(!swiss.says().contains("passes a complaint on"), "{}", swiss.says());
    swiss.press("Esc Enter Enter");
    assert_eq!(stands(&swiss), Standing::Complained);
    // No law gives a day to ask the authority on, so both pages say what there is.
    assert!(swiss.says().contains("goes to the civil court"), "{}", swiss.says());
    swiss.press("Enter");
    assert!(swiss.at() == "accounts" && swiss.says().contains("goes to the civil court"), "{}", swiss.says());
    let mut french = complain("FR");
    french.press("Enter Enter");
    assert!(!french.says().contains("No period is known to us"), "{}", french.says());
}

#[test]
fn without_a_recorded_request_no_complaint_is_offered_and_it_says_why() {
    let none = SENT.split("[[account.history]]").next().unwrap();
    let mut person = Person::with(none, "en", "FR");
    person.press("e End Enter");
    assert_eq!(person.at(), "letters");
    let why = person.walk.guide().words("en").string("letter-refused-no-request", &[]);
    assert!(person.says().contains(&why), "{}", person.says());
    person.press("4");
    assert_eq!(person.at(), "letters");
    assert!(person.page().notice.unwrap().sentence().contains(&why));
}

#[test]
fn a_date_that_has_passed_is_called_overdue_in_the_record_too() {
    let mut person = person_on(date(2026, 11, 22));
    person.press("r");
    assert!(person.says().contains("Meta has to answer by"), "{}", person.says());
    let mut person = person_on(date(2027, 1, 5));
    person.press("r");
    assert_eq!(person.at(), "record");
    assert!(person.says().contains("Meta had to answer by"), "{}", person.says());
}

#[test]
fn a_proof_is_noted_with_its_sum_and_the_report_is_written() {
    let mut person = person_on(date(2026, 11, 22));
    person.press("r a").typed("/home/lea/mail.eml").press("Esc");
    assert_eq!(person.account("instagram-1").history.len(), 1);
    person.press("a").typed("/home/lea/mail.eml").press("Enter");
    let proof = person.account("instagram-1").history.last().unwrap();
    assert_eq!((proof.what, proof.path.as_deref()), (What::Proof, Some("/home/lea/mail.eml")));
    assert_eq!(proof.sha256.as_deref(), Some("ab".repeat(32).as_str()));
    assert_eq!(stands(&person), Standing::Sent);
    person.press("f");
    let written = person.effects.iter().filter_map(|effect| match effect {
        Effect::Write { name, text } => Some((name.as_str(), text.contains("/home/lea/mail"))),
        _ => None,
    });
    let written: Vec<_> = written.collect();
    assert_eq!(written, [("optout-report-instagram-1.md", true), ("optout-report-instagram-1.html", true)]);
}

#[test]
fn a_second_reminder_leaves_the_first_as_it_was_sent() {
    let mut person = person_on(date(2026, 12, 4));
    for (day, end) in [(4, "My first end."), (5, "My second end.")] {
        person.send(Msg::Today(date(2026, 12, day)));
        person.press("Esc Esc Enter t 3");
        assert_eq!(person.at(), "follow");
        person.press("Tab ^End").typed(end).press("Esc");
        assert!(person.says().contains(end));
        person = person.again();
        person.send(Msg::Today(date(2026, 12, day)));
        person.press("Enter t 3 Enter");
        assert_eq!((person.at(), stands(&person)), ("waiting", Standing::Reminded));
    }
    let kept = &person.account("instagram-1").letters;
    let said: Vec<_> =
        kept.iter().map(|letter| (letter.on.unwrap().day(), letter.body.contains("My first end."))).collect();
    assert_eq!(said, [(4, true), (5, false)]);
    assert!(kept[1].body.contains("My second end."));
}

#[test]
fn where_no_right_is_known_no_objection_is_written_either() {
    let sent = "[person]\ncountry = \"US\"\n[[account]]\nid = \"facebook-1\"\nplatform = \"facebook\"\n\
                [[account.history]]\non = 2026-10-31\nwhat = \"sent\"\n";
    let mut person = Person::with(sent, "en", "US");
    person.press("Enter t");
    assert_eq!(person.at(), "letters");
    person.press("1");
    assert_eq!(person.at(), "letters");
    assert!(person.says().contains("No right to object is known where you live"), "{}", person.says());
    assert!(person.page().notice.is_some());
}
