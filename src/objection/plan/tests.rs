use jiff::civil::{Date, date};

use super::*;
use crate::guide::Texts;
use crate::objection::checklist::{Event, Person, What};
use crate::objection::deadline::Kind;

const SENT: Date = date(2026, 11, 25);

fn guide() -> Guide {
    Guide::open(Texts::embedded())
}

fn in_country(country: &str, history: Vec<Event>) -> Checklist {
    let account = Account { id: "instagram-1".into(), platform: "instagram".into(), history, ..Account::default() };
    let person = Person { country: Some(country.into()), ..Person::default() };
    Checklist { version: 1, person, accounts: vec![account], ..Checklist::default() }
}

fn sent(on: Date) -> Event {
    Event::new(on, What::Sent)
}

fn reply(on: Date, reply: &str, standing: Option<Standing>) -> Event {
    Event { reply: Some(reply.into()), standing, ..Event::new(on, What::Reply) }
}

fn posted(on: Date, kind: &str) -> Event {
    Event { kind: Some(kind.into()), ..Event::new(on, What::Letter) }
}

fn coming(list: &Checklist, today: Date) -> Option<(Coming, Date, Kind)> {
    next_date(&guide(), list, &list.accounts[0], today).map(|(coming, date)| (coming, date.due, date.kind))
}

#[test]
fn from_sent_to_complaint_over_the_months() {
    let mut list = in_country("FR", vec![sent(SENT)]);
    assert_eq!(coming(&list, SENT), Some((Coming::Mail, date(2026, 11, 27), Kind::Suggested)));
    assert_eq!(coming(&list, date(2026, 11, 28)), Some((Coming::Answer, date(2026, 12, 28), Kind::Law)));
    assert_eq!(coming(&list, date(2026, 12, 28)), Some((Coming::Answer, date(2026, 12, 28), Kind::Law)));
    assert_eq!(coming(&list, date(2026, 12, 29)), Some((Coming::Overdue, date(2026, 12, 28), Kind::Law)));
    assert_eq!(next(&guide(), &list, date(2026, 12, 29)), Next::Look("instagram-1".into(), Coming::Overdue));
    list.accounts[0].history.push(posted(date(2026, 12, 29), "reminder"));
    assert_eq!(coming(&list, date(2026, 12, 30)), Some((Coming::Complain, date(2027, 1, 12), Kind::Suggested)));
    assert_eq!(next(&guide(), &list, date(2027, 1, 12)), Next::Look("instagram-1".into(), Coming::Complain));
    list.accounts[0].history.push(posted(date(2027, 1, 12), "complaint"));
    assert_eq!(coming(&list, date(2027, 1, 13)), Some((Coming::Authority, date(2027, 4, 12), Kind::Suggested)));
    list.accounts[0].history.push(reply(date(2027, 2, 1), "accepted", Some(Standing::Accepted)));
    assert_eq!(coming(&list, date(2027, 2, 1)), Some((Coming::Again, date(2028, 2, 1), Kind::Suggested)));
}

#[test]
fn an_extension_moves_the_date_only_when_told_in_time() {
    for (told, due) in [(date(2026, 12, 28), date(2027, 2, 25)), (date(2026, 12, 29), date(2026, 12, 28))] {
        let list = in_country("FR", vec![sent(SENT), reply(told, "extension-announced", Some(Standing::Extended))]);
        let dates = dates(&guide(), &list, &list.accounts[0]);
        assert_eq!(dates.answer.map(|answer| answer.due), Some(due));
        assert_eq!(dates.too_late.is_some(), due < told);
    }
    let two = [date(2026, 12, 20), date(2027, 1, 20)].map(|on| reply(on, "extension-announced", None));
    let list = in_country("FR", [vec![sent(SENT)], two.to_vec()].concat());
    assert_eq!(coming(&list, date(2027, 1, 21)), Some((Coming::Answer, date(2027, 2, 25), Kind::Law)));
}

#[test]
fn what_ended_in_an_error_was_not_sent_and_later_ones_do_not_move_the_date() {
    let error = |on| reply(on, "error", None);
    let (first, second) = (date(2026, 11, 1), date(2026, 11, 9));
    for (history, expected) in [
        (vec![sent(first), error(first), sent(second)], Some(second)),
        (vec![sent(first), error(first)], None),
        (
            vec![sent(first), reply(first, "received", Some(Standing::Received)), sent(second), error(second)],
            Some(first),
        ),
        (vec![sent(first), sent(second)], Some(first)),
        (vec![sent(second), sent(first)], Some(first)),
        // The error of a day belongs to the sending of that day, not to the one that was noted last.
        (vec![sent(second), sent(first), error(second)], Some(first)),
        (vec![posted(first, "objection"), posted(second, "supplement")], Some(first)),
        (vec![posted(first, "reminder")], None),
    ] {
        assert_eq!(sent_on(&in_country("FR", history).accounts[0]), expected);
    }
}

#[test]
fn an_earlier_sending_that_is_noted_later_is_the_first() {
    let list = in_country("FR", vec![sent(date(2026, 11, 22)), sent(date(2026, 11, 1))]);
    let dates = dates(&guide(), &list, &list.accounts[0]);
    assert_eq!(dates.answer.map(|answer| answer.due), Some(date(2026, 12, 1)));
    assert_eq!(stands_since(&list.accounts[0]), Some(date(2026, 11, 1)));
}

#[test]
fn a_doubt_about_identity_is_said_and_moves_nothing() {
    let asked = reply(date(2026, 12, 1), "wants-identity", Some(Standing::AskedForMore));
    let list = in_country("FR", vec![sent(SENT), asked]);
    let answer = dates(&guide(), &list, &list.accounts[0]).answer.unwrap();
    assert_eq!(answer.due, date(2026, 12, 28));
    assert_eq!(answer.working.last().map(|line| (line.word, line.day)), Some(("working-identity", date(2026, 12, 1))));
}

#[test]
fn a_refusal_opens_the_complaint_at_once() {
    let list = in_country(
        "FR",
        vec![
            sent(SENT),
            reply(date(2026, 11, 30), "refused", Some(Standing::Refused)),
            Event::new(date(2026, 12, 2), What::Proof),
        ],
    );
    assert_eq!(
        coming(&list, date(2026, 12, 2)),
        Some((Coming::Complain, date(2026, 11, 30), Kind::Suggested)),
        "a proof noted later does not move it"
    );
}

#[test]
fn after_a_refusal_no_answer_is_due_whatever_is_sent_since() {
    let refused = reply(date(2026, 11, 30), "refused", Some(Standing::Refused));
    let mut list = in_country("FR", vec![sent(SENT), refused, posted(date(2026, 12, 2), "supplement")]);
    let later = date(2027, 1, 15);
    assert_eq!(coming(&list, later), Some((Coming::Complain, date(2026, 12, 16), Kind::Suggested)));
    let known = dates(&guide(), &list, &list.accounts[0]);
    assert!(known.answer.is_none() && known.reminder.is_none(), "{known:?}");
    list.accounts[0].history.push(reply(date(2026, 12, 5), "received", Some(Standing::Received)));
    assert_eq!(coming(&list, later), Some((Coming::Complain, date(2026, 11, 30), Kind::Suggested)));
    list.accounts[0].history.push(posted(date(2026, 12, 20), "complaint"));
    assert_eq!(dates(&guide(), &list, &list.accounts[0]).answer, None, "none was due, so none is late");
    assert_eq!(coming(&list, later), Some((Coming::Authority, date(2027, 3, 20), Kind::Suggested)));
    list.accounts[0].history.push(reply(date(2027, 1, 10), "accepted", Some(Standing::Accepted)));
    assert_eq!(coming(&list, later).map(|(coming, ..)| coming), Some(Coming::Again));
}

#[test]
fn a_standing_is_dated_by_the_event_that_made_it() {
    let day = |n| date(2026, 12, n);
    let received = reply(day(2), "received", Some(Standing::Received));
    for (history, since) in [
        (vec![], None),
        (vec![sent(day(1)), sent(day(4))], Some(day(1))),
        (vec![sent(day(1)), received.clone(), Event::new(day(5), What::Proof)], Some(day(2))),
        (vec![sent(day(1)), received.clone(), posted(day(20), "reminder")], Some(day(20))),
        (vec![sent(day(1)), posted(day(28), "complaint")], Some(day(28))),
        (
            vec![sent(day(1)), reply(day(3), "wants-more", Some(Standing::AskedForMore)), posted(day(6), "supplement")],
            Some(day(6)),
        ),
        (vec![Event::new(day(7), What::Covered)], Some(day(7))),
        (vec![sent(day(1)), Event::new(day(8), What::Withdrawn)], Some(day(8))),
    ] {
        assert_eq!(stands_since(&in_country("FR", history.clone()).accounts[0]), since, "{history:?}");
    }
}

#[test]
fn an_extension_that_came_too_late_is_not_called_one() {
    let words = guide().words("en");
    for (told, said) in [(date(2026, 12, 28), "standing-extended"), (date(2026, 12, 29), "extension-late")] {
        let list = in_country("FR", vec![sent(SENT), reply(told, EXTENSION, Some(Standing::Extended))]);
        let stands = crate::objection::tell::stands(&guide(), &words, &list, &list.accounts[0], date(2026, 12, 1));
        assert!(stands.as_str().starts_with(&words.string(said, &[])), "{stands}");
    }
    assert!(!words.string("standing-extended.long", &[]).contains("in time"));
}

#[test]
fn an_early_reminder_does_not_bring_a_complaint_before_the_days_of_grace() {
    let list = in_country("FR", vec![sent(SENT), posted(date(2026, 12, 1), "reminder")]);
    assert_eq!(dates(&guide(), &list, &list.accounts[0]).complaint.map(|date| date.due), Some(date(2026, 12, 31)));
    assert_eq!(coming(&list, date(2026, 12, 20)), Some((Coming::Answer, date(2026, 12, 28), Kind::Law)));
}

#[test]
fn without_a_reminder_a_complaint_is_for_the_day_that_it_is_offered() {
    let list = in_country("FR", vec![sent(date(2026, 11, 22))]);
    let dates = dates(&guide(), &list, &list.accounts[0]);
    assert_eq!(dates.reminder.map(|date| date.due), Some(date(2026, 12, 23)));
    assert_eq!(dates.complaint.map(|date| date.due), Some(date(2026, 12, 25)), "the period and two days");
}

#[test]
fn no_complaint_has_a_date_where_no_authority_is_known_and_nothing_follows_where_no_right_is() {
    for (country, reminds, complains) in
        [("CH", true, true), ("BR", true, true), ("MX", true, false), ("PE", true, false), ("US", false, false)]
    {
        let list = in_country(country, vec![sent(SENT)]);
        let dates = dates(&guide(), &list, &list.accounts[0]);
        assert_eq!((dates.reminder.is_some(), dates.complaint.is_some()), (reminds, complains), "{country}");
    }
    let refused = reply(date(2026, 11, 30), "refused", Some(Standing::Refused));
    let list = in_country("MX", vec![sent(SENT), refused]);
    assert_eq!(coming(&list, date(2026, 12, 2)), None);
    let (guide, today) = (guide(), date(2026, 12, 2));
    let next = crate::objection::tell::next(&guide, &guide.words("en"), &list, today);
    assert!(!crate::guide::tell::text(&next).as_str().contains("complaint"));
}

#[test]
fn the_regions_without_a_period_only_suggest() {
    for (country, due) in [("CH", date(2026, 12, 25)), ("BR", date(2026, 12, 10))] {
        let list = in_country(country, vec![sent(SENT)]);
        assert_eq!(coming(&list, date(2026, 12, 1)), Some((Coming::Suggested, due, Kind::Suggested)), "{country}");
    }
    let complained = in_country("GB", vec![sent(SENT), posted(date(2026, 12, 28), "company-complaint")]);
    assert_eq!(coming(&complained, date(2026, 12, 28)), Some((Coming::Company, date(2027, 1, 27), Kind::Law)));
    let extended = reply(date(2026, 12, 1), "extension-announced", Some(Standing::Extended));
    let told = in_country("CH", vec![sent(SENT), extended]);
    let dates = dates(&guide(), &told, &told.accounts[0]);
    assert!(dates.extension_unknown && dates.too_late.is_none());
    assert_eq!(dates.answer.map(|answer| answer.due), Some(date(2026, 12, 25)), "the date stays");
    let complained = in_country("CH", vec![sent(SENT), posted(date(2026, 12, 28), "complaint")]);
    assert_eq!(coming(&complained, date(2026, 12, 28)), None, "no period of the authority is known");
}

#[test]
fn a_date_of_ones_own_comes_first_where_it_is_earlier_and_ends_when_something_happens() {
    let mut list = in_country("FR", vec![sent(SENT)]);
    list.accounts[0].own_date = Some(date(2026, 12, 10));
    assert_eq!(coming(&list, date(2026, 12, 1)), Some((Coming::Own, date(2026, 12, 10), Kind::Own)));
    assert_eq!(next(&guide(), &list, date(2026, 12, 10)), Next::Look("instagram-1".into(), Coming::Own));
    list.accounts[0].history.push(reply(date(2026, 12, 10), "received", Some(Standing::Received)));
    // No mail is looked for any more so long after the sending.
    assert_eq!(coming(&list, date(2026, 12, 10)), Some((Coming::Answer, date(2026, 12, 28), Kind::Law)));
    list.accounts[0].own_date = Some(date(2027, 3, 1));
    assert_eq!(coming(&list, date(2026, 12, 10)), Some((Coming::Answer, date(2026, 12, 28), Kind::Law)));
    let mut fresh = in_country("FR", vec![]);
    fresh.accounts[0].own_date = Some(date(2026, 12, 10));
    assert_eq!(coming(&fresh, date(2026, 12, 1)), Some((Coming::Own, date(2026, 12, 10), Kind::Own)));
}
