use jiff::civil::date;

use super::*;
use crate::objection::change::apply;
use crate::objection::checklist::{Account, Event, Mark, Text, What};

fn list() -> Checklist {
    let mut list = Checklist::default();
    list.accounts.push(Account { id: "a-1".into(), platform: "a".into(), ..Account::default() });
    list
}

fn mark(day: i8) -> Change {
    let mark = Mark { on: date(2026, 11, day), version: 1, skipped: false };
    Change::Mark { account: "a-1".into(), step: "s".into(), mark: Some(mark) }
}

fn text(body: &str) -> Change {
    let (purpose, language, body) = ("own-account".into(), "en".into(), body.into());
    Change::Text(Text { purpose, language, grounds: Vec::new(), short: true, own: true, body })
}

fn set(key: &'static str, value: &str) -> Change {
    Change::Set { account: "a-1".into(), key, value: Some(value.into()) }
}

fn pairs() -> Vec<[Change; 2]> {
    let answer = |value: &str| Change::Answer { ground: "g".into(), ask: "q".into(), value: Some(value.into()) };
    vec![
        [Change::Person("name", Some("x".into())), Change::Person("name", Some("y".into()))],
        [Change::Person("email", Some("x".into())), Change::Person("email", None)],
        [Change::Setting("palette", Some("x".into())), Change::Setting("palette", Some("y".into()))],
        [Change::Switch("mask", Some(true)), Change::Switch("mask", Some(false))],
        [answer("x"), answer("y")],
        [text("x"), text("y")],
        [set("handle", "x"), set("handle", "y")],
        [set("whose", "child"), set("whose", "page")],
        [set("own_date", "2026-12-01"), set("own_date", "2026-12-02")],
        [mark(1), mark(2)],
    ]
}

#[test]
fn two_values_for_one_place_clash_and_one_value_does_not() {
    for [theirs, mine] in pairs() {
        // Both windows knew the value as it was before either.
        let mut before = list();
        apply(&mut before, &theirs);
        let based = Based::on(&before, mine.clone());
        assert_eq!(based.clash(&before), None, "{mine:?}");
        let empty = list();
        let mine_first = Based::on(&empty, mine.clone());
        let clash = mine_first.clash(&before);
        assert_eq!(clash, Some(Clash { mine: mine.clone(), theirs: Some(theirs.clone()) }));
        assert_eq!(Based::on(&empty, theirs.clone()).clash(&before), None, "both meant the same: {theirs:?}");
    }
}

#[test]
fn what_happened_and_what_is_gone_never_clash() {
    let mut now = list();
    let event = |note: &str| Change::Event {
        account: "a-1".into(),
        event: Event { note: Some(note.into()), ..Event::new(date(2026, 11, 22), What::Note) },
    };
    let based = Based::on(&now, event("mine"));
    apply(&mut now, &event("theirs"));
    assert_eq!(based.clash(&now), None);
    let based = Based::on(&list(), mark(1));
    now.accounts.clear();
    assert_eq!(based.clash(&now), None);
}

#[test]
fn an_account_is_not_removed_with_what_another_window_put_into_it() {
    let mut now = list();
    let based = Based::on(&now, Change::Remove("a-1".into()));
    assert_eq!(based.clash(&now), None);
    apply(&mut now, &mark(1));
    assert!(matches!(based.clash(&now), Some(Clash { theirs: Some(Change::Add(_)), .. })));
}

#[test]
fn a_path_names_its_place() {
    assert_eq!(path(&Change::Person("name", None)), "person.name");
    assert_eq!(path(&mark(1)), "a-1.steps.s");
    assert_eq!(path(&text("x")), "text.own-account");
}
