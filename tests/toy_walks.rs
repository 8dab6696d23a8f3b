//! The engine on content of its own: what is walked follows from the files, not from what they happen to say about Meta.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use optout::objection::standing::{Standing, standing};
use support::{Person, toy};

fn somebody(country: &str) -> Person {
    Person::on(toy::guide(), "", "en", country)
}

#[test]
fn a_form_by_its_link_from_the_first_page_to_the_record() {
    let mut person = somebody("XN");
    person.press("Enter Enter 1 Enter");
    assert_eq!(person.at(), "session");
    person.press("1");
    assert_eq!(person.opened, ["https://help.pic.example/contact/1"]);
    person.press("1 Enter 1");
    assert_eq!(person.at(), "answered");
    let account = person.account("pic-1");
    assert_eq!(standing(account), Standing::Accepted);
    assert!(account.mark("session").is_some() && account.mark("pic-own.opened").is_some());
}

#[test]
fn the_ladder_leads_on_and_shared_steps_keep_their_marks() {
    let mut person = somebody("XN");
    person.press("Enter Enter 1 Enter n Down Enter");
    assert_eq!(person.account("pic-1").route.as_deref(), Some("pic-menus"));
    while person.at() == "session" {
        person.press("1");
    }
    assert_eq!(person.at(), "step");
    person.press("Enter");
    assert!(person.account("pic-1").mark("pic-menu").is_some());
    person.press("z");
    assert!(person.account("pic-1").mark("pic-menu").is_none(), "the last mark was taken back");
    person.press("Enter n 2");
    assert_eq!(person.account("pic-1").route.as_deref(), Some("general-form"), "the next way");
    assert!(person.account("pic-1").mark("pic-menu").is_some(), "a mark outlives its way");
}

#[test]
fn where_no_right_is_known_nothing_is_sent() {
    let mut person = somebody("XS");
    person.press("Enter Enter");
    assert_eq!(person.at(), "no-right");
    assert!(person.opened.is_empty() && person.list().accounts.is_empty());
}
