//! What is recorded and what is said of it: nothing untrue stands in a record, a letter or a list of dates.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use jiff::civil::date;
use optout::objection::evidence::{self, Report};
use optout::objection::letters;
use optout::objection::standing::{Standing, standing};
use optout::walkthrough::effect::{Outcome, Tried, What, Why};
use optout::walkthrough::message::Msg;
use support::{Person, TODAY};

fn report(person: &Person) -> String {
    let (guide, words) = (person.walk.guide(), person.walk.guide().words("en"));
    let report = Report { guide, words: &words, list: person.list(), account: None, today: TODAY, proofs: None };
    evidence::markdown(&report) + &evidence::json(&report)
}

#[test]
fn what_was_corrected_on_the_spot_is_told_to_nobody() {
    let mut person = Person::with(SENT, "en", "FR");
    person.press("Enter m 1");
    assert_eq!((person.at(), standing(person.account("instagram-1"))), ("answered", Standing::Accepted));
    person.press("m 5");
    let account = person.account("instagram-1");
    assert_eq!((person.at(), standing(account)), ("answered", Standing::Refused));
    let replies: Vec<_> = account.history.iter().filter_map(|event| event.reply.as_deref()).collect();
    assert_eq!(replies, ["accepted", "refused"], "the history is only added to");
    let words = person.walk.guide().words("en");
    let letter = letters::history(&words, account).join("\n");
    for told in [report(&person), letter] {
        assert!(told.contains("refused") && !told.contains("accept"), "{told}");
    }
    person.press("r");
    assert_eq!(person.at(), "record");
    assert!(person.says().contains("Noted by mistake: You saw: "), "{}", person.says());
    // After another start too.
    let again = person.again();
    assert_eq!(again.account("instagram-1"), person.account("instagram-1"));
}

#[test]
fn a_later_answer_corrects_no_earlier_one() {
    let mut person = Person::with(SENT, "en", "FR");
    person.press("Enter m 2 Esc Esc Enter m 5");
    assert_eq!(person.at(), "answered");
    assert_eq!(person.account("instagram-1").mistaken(), [false, false, false]);
    // Back from the question to what was answered, and the same once more: nothing is noted twice.
    person.press("m 5");
    assert_eq!(person.account("instagram-1").history.len(), 3);
}

/// An Instagram account in France whose form was sent ten days ago.
const SENT: &str = r#"version = 1
[person]
country = "FR"
[[account]]
id = "instagram-1"
platform = "instagram"
[[account.history]]
on = 2026-11-12
what = "sent"
"#;

/// Somebody in Switzerland, known by name, whose objection was refused.
const REFUSED: &str = r#"version = 1
[person]
name = "Léa Martin"
country = "CH"
[settings]
letter_language = "en"
[[account]]
id = "instagram-1"
platform = "instagram"
[[account.history]]
on = 2026-10-12
what = "sent"
[[account.history]]
on = 2026-10-14
what = "reply"
reply = "refused"
standing = "refused"
"#;

#[test]
fn a_blank_in_a_letter_is_named_and_its_key_asks_for_it() {
    let mut person = Person::with(REFUSED, "en", "CH");
    person.press("Enter t 4");
    assert_eq!(person.at(), "follow");
    assert!(person.says().contains("still to be filled in: [your postal or e-mail address]"), "{}", person.says());
    person.press("e").typed("Rue du Lac 3, 1800 Vevey").press("Enter");
    assert_eq!(person.list().person.email, None, "no address of mail");
    assert_eq!(person.list().person.name.as_deref(), Some("Léa Martin"));
    person.press("^a ^k").typed("lea@example.org").press("Enter");
    assert_eq!(person.list().person.email.as_deref(), Some("lea@example.org"));
    assert!(!person.says().contains("still to be filled in"), "{}", person.says());
    // Nothing is missing any more: the name can be mended.
    person.press("e");
    assert!(person.says().contains("Your name"), "{}", person.says());
}

#[test]
fn a_posted_objection_says_where_an_answer_goes() {
    let file = "version = 1\n[person]\nname = \"Léa Martin\"\n[[account]]\nid = \"no-account-1\"\nplatform = \"no-account\"\nwhose = \"others-posts\"\nroute = \"letter\"\n";
    let mut person = Person::with(file, "en", "FR");
    person.press("Enter");
    assert_eq!(person.at(), "letter");
    assert!(person.says().contains("[your postal or e-mail address]"), "{}", person.says());
    person.press("Enter");
    assert_eq!(person.at(), "letter", "it is not recorded before the blank was looked at");
    person.press("e").typed("lea@example.org").press("Enter");
    assert!(person.says().contains("Léa Martin\nlea@example.org"), "{}", person.says());
    person.press("Enter");
    assert_eq!(person.at(), "waiting");
}

#[test]
fn whoever_has_heard_from_meta_misses_no_mail() {
    let event = |reply: &str, standing: &str| {
        format!(
            "[[account.history]]\non = 2026-11-13\nwhat = \"reply\"\nreply = \"{reply}\"\nstanding = \"{standing}\"\n"
        )
    };
    for (reply, standing, missing) in [
        ("nothing-yet", "sent", true),
        ("received", "received", false),
        ("wants-reasons", "asked-for-more", false),
        ("wants-prompts", "asked-for-more", false),
        ("wants-identity", "asked-for-more", false),
        ("elsewhere-automatic", "sent", false),
    ] {
        let person = Person::with(&format!("{SENT}{}", event(reply, standing)), "en", "FR");
        assert_eq!(person.at(), "accounts");
        assert_eq!(person.says().contains("No mail yet?"), missing, "{reply}: {}", person.says());
        assert_eq!(person.says().contains("Meta has replied since"), !missing, "{reply}: {}", person.says());
    }
    let automatic = Person::with(&format!("{SENT}{}", event("elsewhere-automatic", "sent")), "en", "FR");
    assert!(!report(&automatic).contains("Look for a mail"), "{}", report(&automatic));
    // What is sent again afterwards has a mail of its own to be looked for.
    let again = format!(
        "{SENT}{}[[account.history]]\non = 2026-11-21\nwhat = \"sent\"\n",
        event("elsewhere-automatic", "sent")
    );
    let account = Person::with(&again, "en", "FR");
    assert!(report(&account).contains("ook for a mail"), "{}", report(&account));
}

#[test]
fn no_date_stands_without_saying_what_it_is() {
    // What was refused, what is waited for, and a suggestion that has passed.
    for (file, country, today, said) in [
        (REFUSED, "CH", TODAY, "A complaint makes sense from"),
        (SENT, "FR", TODAY, "Meta has to answer by"),
        (SENT, "FR", date(2026, 12, 16), "Meta had to answer by"),
        (&SENT.replace("FR", "CH"), "CH", TODAY, "We suggest looking again on"),
        (&SENT.replace("FR", "CH"), "CH", date(2027, 1, 5), "We suggested looking again on"),
    ] {
        let mut person = Person::with(file, "en", country);
        person.send(Msg::Today(today));
        person.press("r");
        assert_eq!(person.at(), "record");
        assert!(person.says().contains(said), "{said}: {}", person.says());
    }
    let mut person = Person::with(SENT, "en", "FR");
    person.press("Enter m 2");
    assert!(person.at() == "answered" && person.says().contains("Meta has to answer by"), "{}", person.says());
}

#[test]
fn nobody_is_told_to_open_an_address_that_there_is_not() {
    let mut person = Person::with(BRAZIL, "en", "BR");
    person.press("Enter 3 Enter Enter");
    while person.at() == "step" {
        person.press("Enter");
    }
    assert_eq!(person.at(), "opened");
    assert!(person.says().contains("where the last step led"), "{}", person.says());
    assert!(!person.says().contains("Open the address"), "{}", person.says());
}

/// Somebody in Brazil with an Instagram account: the way is known, and the address of its form is not.
const BRAZIL: &str =
    "version = 1\n[person]\ncountry = \"BR\"\n[[account]]\nid = \"instagram-1\"\nplatform = \"instagram\"\n";

#[test]
fn a_text_copied_on_its_own_page_is_kept_for_the_form_too() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1 1");
    assert_eq!(person.at(), "form");
    person.press("t");
    assert_eq!(person.at(), "text");
    person.press("c Esc");
    let copied = person.clipboard.clone();
    assert!(person.at() == "form" && !copied.is_empty());
    person.press("Enter 1");
    assert_eq!(person.at(), "answered");
    let letters = &person.account("instagram-1").letters;
    assert_eq!(
        letters.iter().map(|letter| (letter.kind.as_str(), &*letter.body)).collect::<Vec<_>>(),
        [("form", copied.as_str())]
    );
    // Whoever only read the text has sent none.
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1 1 t Esc Enter 1");
    assert!(person.at() == "answered" && person.account("instagram-1").letters.is_empty());
}

#[test]
fn what_is_changed_after_copying_did_not_go_into_the_form() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1 1 2");
    let copied = person.clipboard.clone();
    person.press("t Space Esc");
    assert_eq!(person.at(), "form");
    let now = person.list().text("own-account").unwrap().body.to_string();
    person.press("Enter 1");
    let letters = person.account("instagram-1").letters.clone();
    assert_ne!(now, copied);
    assert_eq!(
        letters.iter().map(|letter| (letter.on.is_some(), &*letter.body)).collect::<Vec<_>>(),
        [(true, &*copied)]
    );
    // Copied once more, it is the text as it is now.
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1 1 2 t Space Esc 2 Enter 1");
    let letters = person.account("instagram-1").letters.clone();
    assert_eq!(letters.iter().map(|letter| &*letter.body).collect::<Vec<_>>(), [&*now]);
}

#[test]
fn a_text_that_could_not_be_copied_was_taken_over_by_hand() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1 1 2");
    assert_eq!(person.at(), "form");
    let before = person.account("instagram-1").steps.len();
    let mut fresh = Person::new();
    fresh.press("Enter Enter 1 Enter 1 1");
    let unmarked = fresh.account("instagram-1").steps.len();
    assert!(before > unmarked, "the text was copied");
    for field in 0..4 {
        let tried = Tried::Copy(What::Field(field));
        fresh.send(Msg::Happened(Outcome::Failed { tried, why: Why::Locked }));
    }
    assert_eq!(fresh.account("instagram-1").steps.len(), unmarked + 1, "the text alone is kept");
}
