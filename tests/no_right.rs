//! The walk where no right to object is known: nothing is promised, and it goes on with what there is.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use optout::objection::standing::{Standing, standing};
use optout::walkthrough::keys::Action;
use optout::walkthrough::page::Block;
use support::Person;

/// Somebody in a country with an account of this platform, and what happened to it.
fn somebody(country: &str, platform: &str, history: &str) -> Person {
    let text = format!(
        "[person]\ncountry = \"{country}\"\n[[account]]\nid = \"{platform}-1\"\nplatform = \"{platform}\"\n{history}"
    );
    Person::with(&text, "en", country)
}

const SENT: &str = "[[account.history]]\non = 2026-11-20\nwhat = \"sent\"\n";

#[test]
fn no_text_is_offered_that_claims_a_right() {
    let mut person = somebody("US", "facebook", "");
    person.press("t");
    assert_eq!(person.at(), "no-right");
    assert!(person.says().contains("Set your accounts to private"), "{}", person.says());
    assert!(person.page().notice.unwrap().sentence().contains("No right to object is known"));
    // Where Meta's forms may open although no right is known, a text asks and claims nothing.
    let mut person = somebody("JE", "facebook", "");
    person.press("t");
    assert_eq!(person.at(), "text");
    assert!(person.says().contains("I ask Meta not to process"), "{}", person.says());
    assert!(!person.says().contains("law of the place"), "{}", person.says());
}

#[test]
fn a_refusal_leads_to_no_letter() {
    let refused =
        "[[account.history]]\non = 2026-11-22\nwhat = \"reply\"\nreply = \"refused\"\nstanding = \"refused\"\n";
    let mut person = somebody("US", "facebook", &format!("{SENT}{refused}"));
    assert!(!person.says().contains("answer Meta"), "{}", person.says());
    person.press("Enter");
    assert_eq!(person.at(), "waiting");
    let said = person.says();
    assert!(said.contains("No right to object is known where you live"), "{said}");
    assert!(!said.contains("complaint are") && !said.contains("supplement"), "{said}");
    let mut person = somebody("US", "facebook", SENT);
    person.press("m");
    let page = person.page();
    let at = page.blocks.iter().find_map(|block| match block {
        Block::Options(options) => {
            options.items.iter().position(|item| item.name.iter().any(|run| run.text.as_str().contains("says no")))
        }
        _ => None,
    });
    person.press(&(at.unwrap() + 1).to_string());
    assert_eq!(person.at(), "answered");
    assert_eq!(standing(person.account("facebook-1")), Standing::Refused);
    assert!(!person.says().contains("write a text"), "{}", person.says());
    person.press("Enter");
    assert_eq!(person.at(), "accounts");
}

#[test]
fn the_walk_goes_on_with_the_one_form_there_is() {
    let mut person = Person::with("[person]\ncountry = \"US\"\n", "en", "US");
    person.press("Enter Enter");
    assert_eq!(person.at(), "no-right");
    assert!(person.page().has(Action::Add));
    person.press("a");
    assert_eq!(person.at(), "session");
    assert!(person.says().contains("510058597920541"), "{}", person.says());
    // Asked for once more, it is the same request.
    person.press("Esc Esc k Enter a");
    assert_eq!(person.list().accounts.len(), 1);
}

#[test]
fn what_can_be_done_without_a_form_comes_before_the_form_and_does_not_end_the_walk() {
    let text = "[person]\ncountry = \"US\"\n[[account]]\nid = \"no-account-1\"\nplatform = \"no-account\"\n\
                whose = \"others-posts\"\n";
    let mut person = Person::with(text, "en", "US");
    person.press("Enter");
    assert_eq!(person.at(), "advice");
    person.press("Enter");
    assert_eq!(person.at(), "session");
    assert_eq!(standing(person.account("no-account-1")), Standing::UnderWay);
    assert_eq!(person.account("no-account-1").history, []);
    let mut person = somebody("US", "facebook", "");
    person.press("Enter Enter");
    assert_eq!(standing(person.account("facebook-1")), Standing::NotOffered);
}

#[test]
fn what_to_know_speaks_of_no_right_that_is_not_there() {
    for (country, right) in [("US", false), ("JP", false), ("FR", true)] {
        let mut person = somebody(country, "facebook", "");
        person.press("i");
        assert_eq!(person.says().contains("not the end of your right"), right, "{country}");
    }
}
