//! Odd cases: what is said stays true where things went another way than usual.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use jiff::civil::{Date, date};
use optout::guide::tell;
use optout::objection::checklist::{Account, Event, What};
use optout::objection::plan::{self, Coming};
use optout::objection::standing::{Standing, standing};
use optout::walkthrough::message::Msg;
use optout::walkthrough::page::{Block, Choice};
use support::{Person, TODAY};

/// Somebody in France with an Instagram account of which nothing is noted, at what Meta answered.
fn answered_from_outside() -> Person {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter Esc Esc Esc Esc Esc m");
    assert_eq!(person.at(), "seen");
    person
}

fn history(person: &Person) -> Vec<(Date, What)> {
    person.account("instagram-1").history.iter().map(|event| (event.on, event.what)).collect()
}

fn next(person: &Person) -> Option<(Coming, Date)> {
    let account = person.account("instagram-1");
    plan::next_date(person.walk.guide(), person.list(), account, TODAY).map(|(coming, date)| (coming, date.due))
}

#[test]
fn what_was_sent_before_optout_has_its_own_day() {
    let mut person = answered_from_outside();
    person.press("6");
    assert_eq!(person.at(), "day");
    assert!(history(&person).is_empty(), "nothing is noted before the day is said");
    person.press("2").typed("2026-11-10").press("Enter");
    // Nothing yet: there is no answer to have a day.
    assert_eq!(person.at(), "answered");
    assert_eq!(history(&person), [(date(2026, 11, 10), What::Sent), (TODAY, What::Reply)]);
    let answer = plan::dates(person.walk.guide(), person.list(), person.account("instagram-1")).answer.unwrap();
    assert_eq!(answer.due, date(2026, 12, 10));
}

#[test]
fn its_answer_has_its_own_day_too() {
    let mut person = answered_from_outside();
    person.press("5 2").typed("2026-10-01").press("Enter");
    assert_eq!(person.at(), "day");
    person.press("2").typed("2026-09-30").press("Enter");
    assert!(person.page().notice.is_some(), "no answer comes before the sending");
    person.press("Esc 2").typed("2026-10-20").press("Enter");
    assert_eq!(history(&person), [(date(2026, 10, 1), What::Sent), (date(2026, 10, 20), What::Reply)]);
    assert_eq!(standing(person.account("instagram-1")), Standing::Refused);
}

#[test]
fn a_day_that_nobody_knows_makes_no_date() {
    let mut person = answered_from_outside();
    person.press("6 3");
    assert_eq!(history(&person), [(TODAY, What::Reply)]);
    assert_eq!(standing(person.account("instagram-1")), Standing::Sent);
    assert_eq!(plan::stands_since(person.account("instagram-1")), None, "the day of this answer is no day of sending");
    // It was sent today at the latest: a month on, an answer would be there. No law makes that day due.
    assert_eq!(next(&person), Some((Coming::Suggested, date(2026, 12, 22))));
    let account = person.account("instagram-1");
    let dates = plan::dates(person.walk.guide(), person.list(), account);
    assert_eq!((dates.answer, dates.mail), (None, None));
    assert_eq!(dates.undated.unwrap().kind.id(), "suggested");
    assert!(!person.says().contains("two days"), "{}", person.says());
    assert!(person.says().contains("carries the day"), "{}", person.says());
    let mut later = Person::with(&person.file, "en", "FR");
    later.press("Enter");
    assert_eq!(later.at(), "waiting");
    assert!(!later.says().contains("two days") && !later.says().contains("now: it is"), "{}", later.says());
    later.press("Enter");
    assert!(later.says().contains("Next: Instagram, look for the day of sending"), "{}", later.says());
    later.send(Msg::Today(date(2026, 12, 22)));
    assert!(later.says().contains("look whether Meta has answered"), "{}", later.says());
    assert!(later.says().contains("send it again"), "{}", later.says());
    // The day can still be named.
    person.press("Enter m 6 2").typed("2026-11-10").press("Enter");
    assert!(plan::sent_on(person.account("instagram-1")).is_some());
}

#[test]
fn a_sending_that_is_noted_after_the_answer_does_not_take_the_answer_back() {
    let refused = Event { standing: Some(Standing::Refused), ..Event::new(date(2026, 11, 12), What::Reply) };
    let sent = Event::new(date(2026, 11, 3), What::Sent);
    let again = Event::new(date(2026, 11, 20), What::Sent);
    let mut account = Account { history: vec![refused, sent], ..Account::default() };
    assert_eq!(standing(&account), Standing::Refused);
    assert_eq!(plan::sent_on(&account), Some(date(2026, 11, 3)));
    account.history.push(again);
    assert_eq!(standing(&account), Standing::Sent, "one that was sent after the answer waits for the next");
}

#[test]
fn what_was_refused_on_an_unknown_day_can_still_be_answered() {
    let mut person = answered_from_outside();
    person.press("5 3");
    // A record has a day: which one it takes is said before it is taken.
    assert!(person.says().contains("with today’s date"), "{}", person.says());
    person.press("3 Enter");
    assert_eq!(person.at(), "follow");
}

#[test]
fn the_button_pressed_just_now_asks_for_no_day() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1 1 Enter 2");
    assert_eq!(person.at(), "answered");
    assert_eq!(history(&person)[0], (TODAY, What::Sent));
}

#[test]
fn a_day_long_ago_is_asked_about_once_and_one_to_come_is_refused() {
    let mut person = answered_from_outside();
    person.press("6 2").typed("2027-01-01").press("Enter");
    assert_eq!((person.at(), history(&person).len()), ("day", 0));
    person.press("Esc 2").typed("1999-05-01").press("Enter");
    assert_eq!((person.at(), history(&person).len()), ("day", 0));
    assert!(person.says().contains("1999"), "{}", person.says());
    person.press("Enter");
    assert_eq!(history(&person)[0], (date(1999, 5, 1), What::Sent));
}

/// The same, with a letter that is in the post since today.
fn posted() -> Person {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 5 2 Enter");
    assert_eq!(person.at(), "letter");
    person.press("Enter Enter");
    assert_eq!(person.at(), "waiting");
    person
}

#[test]
fn a_letter_is_confirmed_by_no_mail_and_counted_from_its_arrival() {
    let person = posted();
    let dates = plan::dates(person.walk.guide(), person.list(), person.account("instagram-1"));
    assert_eq!(dates.mail, None);
    let answer = dates.answer.unwrap();
    // Posted on 22 November, by our count there on the 29th: a month later, the 29th of December.
    assert_eq!((answer.due, answer.kind.id()), (date(2026, 12, 29), "suggested"));
    assert_eq!(answer.working[0].day, TODAY);
    assert!(!person.says().contains("has to answer"), "{}", person.says());
    assert!(person.says().contains("seven days"), "{}", person.says());
}

#[test]
fn a_letter_is_answered_by_no_screen() {
    let mut person = posted();
    person.press("m");
    assert!(!person.says().contains("an error"), "{}", person.says());
}

#[test]
fn the_advice_to_send_a_supplement_goes_once_it_was_sent() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1 1 Enter 4 2");
    assert_eq!(person.at(), "answered");
    person.press("Enter Enter Enter");
    assert_eq!(person.at(), "waiting");
    assert_eq!(standing(person.account("instagram-1")), Standing::Sent);
    assert!(!person.says().contains("in a supplement"), "{}", person.says());
}

#[test]
fn long_after_the_sending_the_date_in_law_is_the_next() {
    let text = "version = 1\n[person]\ncountry = \"FR\"\n[[account]]\nid = \"instagram-1\"\nplatform = \"instagram\"\n\
                [[account.history]]\non = 2026-11-01\nwhat = \"sent\"\n";
    let mut person = Person::with(text, "en", "FR");
    person.press("m 2");
    assert_eq!(person.at(), "answered");
    assert_eq!(next(&person), Some((Coming::Answer, date(2026, 12, 1))));
}

#[test]
fn what_takes_longer_was_sent_although_nobody_knows_when() {
    let mut person = answered_from_outside();
    person.press("9 3 1");
    assert_eq!(standing(person.account("instagram-1")), Standing::Extended);
    assert_eq!(plan::sent_on(person.account("instagram-1")), None);
}

#[test]
fn an_answer_of_an_earlier_day_is_shown_with_that_day() {
    let mut person = answered_from_outside();
    person.press("1 2").typed("2026-11-01").press("Enter 2").typed("2026-11-10").press("Enter");
    assert_eq!(person.at(), "answered");
    assert!(person.says().contains("10 November 2026: accepted"), "{}", person.says());
    assert!(!person.says().contains("Noted on"), "{}", person.says());
}

#[test]
fn words_of_ones_own_keep_their_language() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1 1 t Tab").typed("Mine. ").press("Esc");
    let before = person.list().text("own-account").cloned().unwrap();
    assert!(before.own, "{before:?}");
    person.press("g");
    let after = person.list().text("own-account").cloned().unwrap();
    assert_eq!((&after.language, &after.body), (&before.language, &before.body));
    // The next draft is in another one.
    let next = person.list().settings.letter_language.clone().unwrap();
    assert_ne!(next, before.language);
    person.press("g");
    assert_ne!(person.list().settings.letter_language.as_ref(), Some(&next));
}

#[test]
fn where_a_mail_is_looked_for_is_two_days_from_what_was_seen() {
    let text = "version = 1\n[person]\ncountry = \"FR\"\n[[account]]\nid = \"instagram-1\"\nplatform = \"instagram\"\n\
                [[account.history]]\non = 2026-11-20\nwhat = \"sent\"\n";
    let mut person = Person::with(text, "en", "FR");
    person.press("m 2");
    assert_eq!(person.at(), "answered");
    assert_eq!(next(&person), Some((Coming::Mail, date(2026, 11, 24))));
    assert!(person.says().contains("24 November 2026"), "{}", person.says());
    assert!(!person.says().contains("two days"), "one sentence says when: {}", person.says());
}

#[test]
fn whoever_is_locked_out_is_asked_once_and_ends_at_a_letter() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 5 1").typed("lea.photos").press("Enter");
    assert_eq!(person.at(), "opened", "whose session it is was said");
    assert_eq!(person.opened.len(), 1);
    assert_eq!(person.again().press("Enter").at(), "opened");
    // It asks for the log-in, too.
    person.press("2");
    assert_eq!(person.at(), "opened-help");
    person.press("Enter");
    assert_eq!(person.at(), "letter");
    assert!(person.says().contains("lea.photos"), "Meta has to find it: {}", person.says());
    assert_eq!(person.again().press("Enter").at(), "letter");
    // Once the account is found again, every way is open.
    person.press("n 1");
    assert_ne!(person.at(), "letter");
}

#[test]
fn an_answer_about_the_posts_of_others_speaks_of_no_account() {
    for reply in ["1", "3", "7"] {
        let mut person = Person::new();
        person.press("Enter Enter 4 Enter 1 1 Enter").press(reply);
        assert!(["answered", "code"].contains(&person.at()), "{}", person.at());
        let said = person.says();
        assert!(!said.contains(" account"), "{said}");
    }
}

#[test]
fn a_short_date_of_another_year_says_which() {
    let text = "version = 1\n[person]\ncountry = \"FR\"\n[[account]]\nid = \"instagram-1\"\nplatform = \"instagram\"\n\
                [[account.history]]\non = 2025-05-20\nwhat = \"sent\"\n";
    let person = Person::with(text, "en", "FR");
    assert!(person.says().contains("20 May 2025"), "{}", person.says());
}

#[test]
fn a_profile_without_a_name_stops_nobody() {
    for key in ["Enter", "Esc"] {
        let mut person = Person::new();
        person.press("Enter Enter 1 Enter 5 2").press(key);
        assert_eq!(person.at(), "letter", "{key}");
    }
}

#[test]
fn nothing_possible_here_is_no_end_where_the_right_exists() {
    let sent = "version = 1\n[person]\ncountry = \"FR\"\n[[account]]\nid = \"instagram-1\"\nplatform = \"instagram\"\n\
                route = \"instagram-direct\"\n[[account.history]]\non = 2026-11-10\nwhat = \"sent\"\n";
    let mut person = Person::with(sent, "en", "FR");
    person.press("m");
    let at = said_at(&person, "nothing is possible here");
    person.press(&at);
    assert_eq!(person.at(), "answered");
    assert!(person.says().contains("stays sent"), "{}", person.says());
    // What was sent has to be answered all the same.
    assert_eq!(standing(person.account("instagram-1")), Standing::Sent);
    let dates = plan::dates(person.walk.guide(), person.list(), person.account("instagram-1"));
    assert_eq!(dates.answer.unwrap().due, date(2026, 12, 10));
    let next = plan::next(person.walk.guide(), person.list(), TODAY);
    assert_eq!(next, plan::Next::GoOn("instagram-1".into()));
    let overdue = plan::next(person.walk.guide(), person.list(), date(2026, 12, 11));
    assert_eq!(overdue, plan::Next::Look("instagram-1".into(), Coming::Overdue), "its period is over");
    // Somebody who leaves here finds the next way from the wait, too.
    let mut later = Person::with(&person.file, "en", "FR");
    assert!(later.says().contains("take the next way"), "{}", later.says());
    assert!(!later.says().contains("No mail yet") && later.says().contains("decides nothing"), "{}", later.says());
    // Had it been sent today, no mail would be looked for either: one has come.
    let today = person.file.replace("2026-11-10", "2026-11-22");
    let today = Person::with(&today, "en", "FR");
    assert_eq!(plan::dates(today.walk.guide(), today.list(), today.account("instagram-1")).mail, None);
    later.press("Enter n");
    assert_eq!(later.at(), "routes");
    person.press("Enter");
    assert_eq!(person.at(), "routes");
    let at = said_at(&person, "general");
    person.press(&at);
    assert!(!matches!(person.at(), "waiting" | "record"), "the walk goes on: {}", person.at());
    assert_ne!(plan::stage(person.walk.guide(), person.list(), person.account("instagram-1")), plan::Stage::Waiting);
    // What is sent by it is a request of its own, and the first day stays.
    while person.at() != "form" {
        let before = person.at();
        person.press("1");
        assert_ne!(person.at(), before, "{}", person.says());
    }
    person.press("Enter 2");
    assert_eq!(person.at(), "answered");
    let sent: Vec<_> = history(&person).into_iter().filter(|(_, what)| *what == What::Sent).collect();
    assert_eq!(sent, [(date(2026, 11, 10), What::Sent), (TODAY, What::Sent)]);
    assert_eq!(plan::stage(person.walk.guide(), person.list(), person.account("instagram-1")), plan::Stage::Waiting);
}

#[test]
fn where_no_right_is_known_nothing_possible_stays_what_it_is() {
    let sent = "version = 1\n[person]\ncountry = \"US\"\n[[account]]\nid = \"instagram-1\"\nplatform = \"instagram\"\n\
                [[account.history]]\non = 2026-11-10\nwhat = \"sent\"\n";
    let mut person = Person::with(sent, "en", "US");
    person.press("m");
    let at = said_at(&person, "nothing is possible here");
    person.press(&at);
    assert_eq!(standing(person.account("instagram-1")), Standing::NotOffered);
}

/// The number of the first choice on the page that has these words.
fn said_at(person: &Person, words: &str) -> String {
    let page = person.page();
    let items = page.blocks.iter().find_map(|block| match block {
        Block::Options(options) => Some(&options.items),
        _ => None,
    });
    let said = |item: &Choice| item.name.iter().map(|run| run.text.as_str()).collect::<String>();
    let at = items.unwrap().iter().position(|item| said(item).contains(words));
    (at.unwrap_or_else(|| panic!("no {words}: {}", person.says())) + 1).to_string()
}

#[test]
fn whoever_turns_back_between_two_days_has_noted_nothing() {
    let mut person = answered_from_outside();
    person.press("5 2").typed("2026-10-01").press("Enter");
    assert_eq!(person.at(), "day");
    assert!(person.says().contains("Nothing has been noted yet"), "{}", person.says());
    assert!(history(&person).is_empty());
    // The first day can be put right: it is noted once, with the answer.
    person.press("Esc 2").typed("2026-10-03").press("Enter 2").typed("2026-10-20").press("Enter");
    assert_eq!(history(&person), [(date(2026, 10, 3), What::Sent), (date(2026, 10, 20), What::Reply)]);
    let mut person = answered_from_outside();
    let at = said_at(&person, "take longer");
    person.press(&at).press("2").typed("2026-11-01").press("Enter");
    assert_eq!((person.at(), history(&person).len()), ("announced", 0));
    person.press("1");
    assert_eq!(history(&person), [(date(2026, 11, 1), What::Sent), (TODAY, What::Reply)]);
    assert_eq!(standing(person.account("instagram-1")), Standing::Extended);
}

#[test]
fn what_was_objected_to_already_has_its_days_too() {
    let mut person = answered_from_outside();
    let at = said_at(&person, "already objected");
    person.press(&at);
    assert_eq!(person.at(), "day");
    person.press("2").typed("2025-05-20").press("Enter");
    assert_eq!(person.at(), "day");
    person.press("2").typed("2025-05-22").press("Enter");
    assert_eq!(history(&person), [(date(2025, 5, 20), What::Sent), (date(2025, 5, 22), What::Reply)]);
    assert_eq!(standing(person.account("instagram-1")), Standing::Accepted);
    assert!(!person.says().contains("days ago"), "no date that comes next lies behind: {}", person.says());
    // The day may be forgotten; an acceptance stands all the same.
    let mut person = answered_from_outside();
    person.press(&at).press("3 3");
    assert_eq!(history(&person), [(TODAY, What::Reply)]);
    // Where Meta's page says so, it says so today.
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1");
    assert_eq!(person.at(), "opened");
    let at = said_at(&person, "already objected");
    person.press(&at).press("2").typed("2025-05-20").press("Enter");
    assert_eq!(history(&person), [(date(2025, 5, 20), What::Sent), (TODAY, What::Reply)]);
}

#[test]
fn an_acceptance_of_an_earlier_day_has_no_screen_any_more() {
    let mut person = answered_from_outside();
    person.press("1 2").typed("2026-10-01").press("Enter 2").typed("2026-10-02").press("Enter");
    assert_eq!(person.at(), "answered");
    assert!(!person.says().contains("now: it is your proof"), "{}", person.says());
    assert!(person.says().contains("Keep the mail"), "{}", person.says());
    let mut person = answered_from_outside();
    person.press("1 1");
    assert!(person.says().contains("now: it is your proof"), "{}", person.says());
}

#[test]
fn whoever_is_locked_out_hears_where_the_profile_is_named() {
    for (way, words) in [("1", "Name it in the form"), ("2", "It goes into the letter")] {
        let mut person = Person::new();
        person.press("Enter Enter 1 Enter 5").press(way);
        let page = person.page();
        let hint = page.blocks.iter().find_map(|block| match block {
            Block::Field(field) => field.hint.clone(),
            _ => None,
        });
        let hint: String = hint.unwrap().iter().map(|run| run.text.as_str()).collect();
        assert!(hint.contains(words), "{hint}");
    }
}

#[test]
fn of_several_requests_it_is_said_which_one_counts() {
    let file = |events: &str| {
        format!(
            "version = 1\n[person]\ncountry = \"FR\"\n[[account]]\nid = \"instagram-1\"\nplatform = \"instagram\"\n{events}"
        )
    };
    let event = |on: &str, rest: &str| format!("[[account.history]]\non = {on}\n{rest}\n");
    let form = event("2026-11-02", "what = \"sent\"");
    let letter = event("2026-11-04", "what = \"letter\"\nkind = \"objection\"");
    let elsewhere =
        event("2026-11-03", "what = \"reply\"\nreply = \"elsewhere-other-company\"\nstanding = \"sent-elsewhere\"");
    let early_letter = event("2026-10-20", "what = \"letter\"\nkind = \"objection\"");
    let late_letter = event("2026-10-30", "what = \"letter\"\nkind = \"objection\"");
    for (events, due, said) in [
        // What arrived first counts: a form does so at once, a letter seven days after its posting.
        (format!("{form}{letter}"), date(2026, 12, 2), "from the form of 2 November 2026"),
        (format!("{early_letter}{form}"), date(2026, 11, 27), "from the letter posted on 20 October 2026"),
        (format!("{late_letter}{form}"), date(2026, 12, 2), "from the form of 2 November 2026"),
        // Another company was asked since: its time began with that.
        (format!("{form}{elsewhere}{letter}"), date(2026, 12, 11), "from the letter posted on 4 November 2026"),
    ] {
        let mut person = Person::with(&file(&events), "en", "FR");
        let dates = plan::dates(person.walk.guide(), person.list(), person.account("instagram-1"));
        assert_eq!(dates.answer.map(|answer| answer.due), Some(due), "{said}");
        assert!(person.says().contains(said), "{said}: {}", person.says());
        let begins = person.page().blocks.iter().find_map(|block| match block {
            Block::Calendar(calendar) => Some(calendar.sent.0),
            _ => None,
        });
        let request = plan::request(person.account("instagram-1")).unwrap().on;
        assert_eq!(begins, Some(request), "the line of days begins with the request that counts");
        person.press("Enter");
        assert_eq!(person.at(), "waiting");
        assert!(person.says().contains(said), "{said}: {}", person.says());
    }
    let one = Person::with(&file(&form), "en", "FR");
    assert!(!one.says().contains("several requests"), "{}", one.says());
}

#[test]
fn a_form_that_is_not_shown_takes_no_right_away() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1");
    assert_eq!(person.at(), "opened");
    let at = said_at(&person, "not in your region");
    person.press(&at);
    assert!(person.says().contains("only this form is not shown"), "{}", person.says());
    person.press("Enter");
    assert_eq!(person.at(), "routes");
}

#[test]
fn a_law_does_not_grow_old_as_a_page_does() {
    let person = Person::new();
    let (guide, later) = (person.walk.guide(), date(2040, 1, 1));
    let told = |id: &str| {
        let seen = &guide.reply(id).unwrap().seen;
        (tell::text(&tell::seen(&guide.words("en"), seen, later)), tell::doubtful(seen, later))
    };
    assert_eq!(told("extension-announced"), ("from a law of 27 April 2016".to_owned(), false));
    let (said, doubt) = told("wants-identity");
    assert!(doubt && said.ends_with("no case is known"), "{said}");
    let (said, doubt) = told("accepted");
    assert!(doubt && said.contains("it may have changed"), "{said}");
    let old = optout::guide::problems::old(guide, later, 12);
    assert!(!old.iter().any(|old| old.key.starts_with("extension-announced")), "{old:?}");
}

/// The form's explanation was copied, and the page where it is written is open: what was copied, and the person.
fn prepared_and_copied() -> (String, Person) {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1 1 2");
    assert_eq!(person.at(), "form");
    let copied = person.clipboard.clone();
    assert!(!copied.is_empty());
    person.press("t");
    (copied, person)
}

#[test]
fn a_text_that_was_copied_was_edited_by_nobody() {
    let (copied, mut person) = prepared_and_copied();
    let kept = |person: &Person| person.list().text("own-account").cloned().unwrap();
    assert_eq!((kept(&person).own, kept(&person).body.to_string()), (false, copied.clone()));
    let notice = |person: &Person| person.page().notice.map(|notice| notice.sentence());
    person.press("v");
    let later = person.walk.guide().words("en").string("text-now-long.later", &[]);
    assert_eq!((kept(&person).body.to_string(), notice(&person)), (copied.clone(), Some(later)));
    // The reason reaches the text, and each length is another text.
    person.press("Space");
    let long = kept(&person);
    assert!(!long.own && *long.body != *copied && !long.body.contains(&copied), "{long:?}");
    person.press("v");
    assert!(!kept(&person).own && kept(&person).body != long.body);
    assert!(!person.page().has(optout::walkthrough::keys::Action::More), "nothing to add a second draft to");
}

#[test]
fn of_a_text_edited_by_hand_no_other_length_is_claimed() {
    let (_, mut person) = prepared_and_copied();
    person.press("Tab").typed("Mine. ").press("Esc");
    let before = person.list().text("own-account").cloned().unwrap();
    person.press("v");
    let said = person.page().notice.unwrap().sentence();
    assert!(said.starts_with("You have edited the text by hand: it stays as it is."), "{said}");
    assert_eq!(person.list().text("own-account").unwrap().body, before.body);
}

#[test]
fn a_draft_follows_the_person_under_another_law() {
    let (copied, person) = prepared_and_copied();
    let mut moved = Person::with(&person.file.replace("\"FR\"", "\"GB\""), "en", "GB");
    while moved.at() != "form" {
        assert!(moved.press("Enter").presses < 9, "{}", moved.says());
    }
    moved.press("t");
    let now = moved.list().text("own-account").unwrap();
    assert_eq!(moved.at(), "text", "{}", moved.says());
    assert!(!now.own && *now.body != *copied && now.body.contains("UK GDPR"), "{now:?}");
}

#[test]
fn a_changed_answer_leads_to_its_own_way() {
    let mut person = Person::new();
    person.press("Enter Enter 3 Enter");
    assert_eq!(person.at(), "before", "{}", person.says());
    let route = |person: &Person| person.account("whatsapp-1").route.clone();
    let mut always = person.again();
    always.press("Enter 1");
    let own_way = always.says();
    person.press("2");
    assert_eq!(route(&person).as_deref(), Some("whatsapp-nothing-to-send"));
    person.press("Esc 1");
    assert_eq!((route(&person), person.says()), (None, own_way), "as if it had been the first answer");
    person.press("Esc 2");
    assert_eq!(route(&person).as_deref(), Some("whatsapp-nothing-to-send"));
}

#[test]
fn what_was_only_handed_on_is_not_called_copied() {
    use optout::walkthrough::effect::{How, Outcome, What};
    let (_, mut person) = prepared_and_copied();
    person.press("Esc");
    let marks = |person: &Person| {
        let page = person.page();
        let fields = page.blocks.iter().find_map(|block| match block {
            Block::Fields(fields) => Some(fields),
            _ => None,
        });
        let row = fields.unwrap().rows.get(1).cloned().unwrap();
        (row.copied.map(|word| word.to_string()), row.proven)
    };
    let what = What::Field(1);
    for (how, proven, word) in [(How::Terminal, false, "handed on"), (How::Clipboard, true, "copied")] {
        person.send(Msg::Happened(Outcome::Copied { what, how, proven, signs: 3 }));
        assert_eq!(marks(&person), (Some(word.to_owned()), proven));
    }
}
