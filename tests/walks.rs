//! Walks: given + keys → pages, effects, record. They name ids, not sentences.

mod support;

use optout::objection::standing::{Standing, standing};
use support::{Person, TODAY};

#[test]
fn the_first_form_opens_with_the_fifth_key_and_is_answered_within_twelve() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter");
    assert_eq!(person.at(), "session");
    person.press("1");
    assert_eq!(person.presses, 5);
    assert_eq!(person.opened, ["https://help.instagram.com/contact/767264225370182"]);
    assert_eq!(person.at(), "opened");
    person.press("1");
    assert_eq!(person.at(), "form");
    person.press("Enter");
    assert_eq!(person.at(), "seen");
    person.press("1");
    assert_eq!(person.at(), "answered");
    assert!(person.presses <= 12, "{} presses", person.presses);
    let account = person.account("instagram-1");
    assert_eq!(standing(account), Standing::Accepted);
    assert!(account.history.iter().all(|event| event.on == TODAY));
    println!("first account: {} presses", person.presses);
}

#[test]
fn each_further_account_takes_at_most_six() {
    let mut person = Person::new();
    person.press("Enter Enter 1 + 2 Enter Enter 1 1 Enter 2");
    assert_eq!(person.at(), "answered");
    let before = person.presses;
    person.press("Enter 1 1 Enter 2");
    assert_eq!(standing(person.account("instagram-2")), Standing::Received);
    assert!(person.presses - before <= 6, "{} presses", person.presses - before);
}
