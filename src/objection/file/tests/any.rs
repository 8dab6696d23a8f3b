//! Any text and any changes: what holds for all of them.

use std::sync::Arc;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::super::super::change::{self, Change};
use super::super::super::checklist::{Account, Event, LetterText, Mark, Text, What, Whose};
use super::super::super::standing::Standing;
use super::super::{apply_to_text, read};
use super::odd::ODD;
use super::{OWNER, check};

fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{0,4}",
        any::<String>(),
        prop::collection::vec(
            prop::sample::select(vec![
                "\0",
                "\"",
                "\"\"\"",
                "'",
                "'''",
                "\\",
                "\r",
                "\r\n",
                "\n",
                "\t",
                " ",
                "\x7f",
                "\u{9b}",
                "\u{202e}",
                "#",
                "👨‍👩‍👧",
                "\u{feff}",
                "\u{2028}",
                "]",
                "[[",
                ".",
                "=",
                "é",
                "a"
            ]),
            0..12
        )
        .prop_map(|parts| parts.concat()),
    ]
}

fn maybe<T: Strategy>(of: T) -> impl Strategy<Value = Option<T::Value>>
where
    T::Value: Clone,
{
    prop::option::of(of)
}

fn day() -> impl Strategy<Value = Date> {
    (0i16..=9999, 1i8..=12, 1i8..=28).prop_map(|(y, m, d)| date(y, m, d))
}

fn own_date() -> impl Strategy<Value = String> {
    prop_oneof![day().prop_map(|day| day.to_string()), hostile()]
}

fn mark() -> impl Strategy<Value = Mark> {
    (day(), any::<u32>(), any::<bool>()).prop_map(|(on, version, skipped)| Mark { on, version, skipped })
}

fn event() -> impl Strategy<Value = Event> {
    let what = prop::sample::select(What::ALL.map(|(what, _)| what).to_vec());
    let standing = prop::sample::select(Standing::ALL.iter().map(|(standing, _)| *standing).collect::<Vec<_>>());
    (day(), what, maybe(hostile()), maybe(standing), maybe(hostile()), maybe(hostile())).prop_map(
        |(on, what, reply, standing, reference, note)| Event {
            reply,
            standing,
            reference,
            note,
            ..Event::new(on, what)
        },
    )
}

fn letter() -> impl Strategy<Value = LetterText> {
    let kind = prop::sample::select(vec!["reminder", "form"]);
    let body = prop_oneof![Just("same".to_owned()), hostile()];
    (kind, maybe(day()), prop_oneof![Just("en".to_owned()), hostile()], any::<bool>(), body).prop_map(
        |(kind, on, language, own, body)| LetterText { kind: kind.into(), on, language, own, body: Arc::from(body) },
    )
}

fn id() -> impl Strategy<Value = String> {
    prop::sample::select(vec!["instagram-1", "facebook-1", "x\n\"-1"]).prop_map(String::from)
}

fn step() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec!["odd", "older", "privacy-centre", "a.b", "first"]).prop_map(String::from),
        hostile()
    ]
}

fn account() -> impl Strategy<Value = Account> {
    let whose = prop::sample::select(vec![Whose::Own, Whose::Page, Whose::Child, Whose::OthersPosts]);
    let marks = prop::collection::vec((step(), mark()), 0..3);
    let kept = (marks, prop::collection::vec(event(), 0..3), prop::collection::vec(letter(), 0..3));
    (id(), hostile(), (maybe(hostile()), maybe(day())), whose, kept).prop_map(|(id, platform, said, whose, kept)| {
        let ((handle, own_date), (steps, history, letters)) = (said, kept);
        Account { id, platform, handle, whose, own_date, steps, history, letters, ..Account::default() }
    })
}

fn a_change() -> impl Strategy<Value = Change> {
    let key = |keys: &'static [&'static str]| prop::sample::select(keys);
    let text = (prop::sample::select(vec!["own-account", "child"]), hostile(), prop::collection::vec(hostile(), 0..3));
    prop_oneof![
        (key(&change::PERSON_KEYS), maybe(hostile())).prop_map(|(k, v)| Change::Person(k, v)),
        (key(&["language", "palette", "mouse"]), maybe(hostile())).prop_map(|(k, v)| Change::Setting(k, v)),
        (key(&["mouse", "mask", "language"]), any::<Option<bool>>()).prop_map(|(k, v)| Change::Switch(k, v)),
        (step(), step(), maybe(hostile())).prop_map(|(ground, ask, value)| Change::Answer { ground, ask, value }),
        (text, any::<bool>(), any::<bool>(), hostile()).prop_map(|((purpose, language, grounds), short, own, body)| {
            Change::Text(Text { purpose: purpose.into(), language, grounds, short, own, body: Arc::from(body) })
        }),
        account().prop_map(Change::Add),
        id().prop_map(Change::Remove),
        (id(), key(&["handle", "form", "whose", "route", "nothing"]), maybe(hostile()))
            .prop_map(|(account, key, value)| Change::Set { account, key, value }),
        (id(), prop::sample::select(vec!["own", "child", "x"])).prop_map(|(account, id)| Change::Set {
            account,
            key: "whose",
            value: Some(id.into())
        }),
        (id(), maybe(own_date())).prop_map(|(account, value)| Change::Set { account, key: "own_date", value }),
        (id(), step(), maybe(mark())).prop_map(|(account, step, mark)| Change::Mark { account, step, mark }),
        (id(), event()).prop_map(|(account, event)| Change::Event { account, event }),
        (id(), letter()).prop_map(|(account, letter)| Change::Letter { account, letter }),
        (step(), maybe(mark())).prop_map(|(id, mark)| Change::Protect(id, mark)),
        (step(), maybe(hostile())).prop_map(|(place, value)| Change::Undecided(place, value)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn the_text_and_the_types_change_alike(changes in prop::collection::vec(a_change(), 0..12), ends in 0..11usize) {
        let crlf = OWNER.replace('\n', "\r\n");
        let mixed = OWNER.replacen('\n', "\r\n", 9);
        let old = ["", OWNER, &crlf, &mixed].get(ends).copied().unwrap_or_else(|| ODD[ends - 4]);
        let new = check(old, &changes);
        if (1..4).contains(&ends) {
            for kept in ["# My objections. Do not touch!", "shoe_size = 38", "[person]   # that is me", "# the end"] {
                prop_assert!(new.contains(kept));
            }
        }
        // Again the same: whatever does not add up is not written twice.
        let twice: Vec<Change> = changes.into_iter().filter(|c| matches!(c, Change::Person(..) | Change::Text(_))).collect();
        let once = apply_to_text(&new, &twice, "").unwrap();
        let last: Vec<Change> = twice.last().cloned().into_iter().collect();
        prop_assert_eq!(apply_to_text(&once, &last, "").unwrap(), once);
    }

    #[test]
    fn any_text_is_read_or_refused(text in hostile()) {
        let _ = read(&text);
    }
}
