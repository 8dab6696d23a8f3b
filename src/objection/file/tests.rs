use std::sync::Arc;

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::super::checklist::{Account, Event, LetterText, Mark, Text, What, Whose};
use super::super::standing::Standing;
use super::*;

const OWNER: &str = "\
# My objections. Do not touch!
version = 1

[person]   # that is me
name = \"Léa Martin\" # with an accent
shoe_size = 38
country = 7

[answers.expectation]
since = \"2009\"
until = 5

# the one from my phone
[[account]]
id = \"instagram-1\"
platform = \"instagram\"
handle = \"lea.photos\"  # old one
whose = \"dragon\"

[account.steps]
privacy-centre = { on = 2026-11-22, version = 3 } # took long
odd = 5
older = { version = 2 }

[[account.history]]
on = 2026-11-22
what = \"sent\"
weather = \"rain\"

[[account.history]]
on = 2026-11-22
what = \"danced\"

[[account]]
platform = \"facebook\"

[[account]]
id = \"facebook-1\"
platform = \"facebook\"
[account.steps.first]
on = 2026-01-01
version = \"x\"

[protect]
two-factor = { on = 2026-11-20, version = 1, skipped = true }

# the end
";

/// Files as nobody should write them.
const ODD: [&str; 7] = [
    "person = 5\ntext = \"x\"\naccount = [3, {id = \"instagram-1\", platform = \"x\", steps = 5, letter = [] }]\n",
    "account = 5\nanswers = 6 # why\nprotect = []\nundecided = { a = 1 }\n[settings.x]\ny = 1\n",
    "person.name = \"x\"\nanswers.expectation.since = \"a\"\nanswers.odd = 1\nprotect.a.on = 2026-01-01\n",
    "[account]\nid = \"instagram-1\"\nplatform = \"x\"\n[account.steps]\n",
    "[[account]]\nid = \"instagram-1\"\nplatform = \"x\"\nsteps.a.on = 2026-01-01\nhistory = [{ on = 2026-01-01, what = \"sent\" }, 5]\nletter = 7",
    "# top\n\n[[account]]\nid = \"instagram-1\"\nplatform = \"x\"\n[[account]]\nid = \"instagram-1\"\nplatform = \"y\"\n",
    "[[account]]\nid = \"instagram-1\"\nplatform = \"x\"\n[account.steps.odd]\nversion = 3\n[account.steps.first]\non = 2026-01-01\n[[account.history]]\n[[text]]\nfor = \"child\"\nbody = 5\n[[text]]\nfor = \"child\"\n",
];

fn text(body: &str) -> Text {
    Text {
        purpose: "own-account".into(),
        language: "fr".into(),
        grounds: vec!["expectation".into()],
        short: false,
        own: true,
        body: Arc::from(body),
    }
}

fn check(text: &str, changes: &[Change]) -> String {
    let new = apply_to_text(text, changes, "A checklist.\nYours.").unwrap();
    let mut list = read(text).unwrap();
    for change in changes {
        super::super::change::apply(&mut list, change);
    }
    assert_eq!(read(&new).unwrap(), list, "{changes:?}\n{new}");
    new
}

#[test]
fn what_is_not_understood_is_listed_and_left_out() {
    let list = read(OWNER).unwrap();
    let misread = [
        "person.country",
        "answers.expectation.until",
        "account.2",
        "account.1.whose",
        "account.1.steps.odd",
        "account.1.steps.older",
        "account.1.history.2",
        "account.3.steps.first.version",
    ];
    let mut found = list.misread.clone();
    found.sort();
    let mut wanted = misread.map(String::from).to_vec();
    wanted.sort();
    assert_eq!(found, wanted);
    assert_eq!(list.accounts.len(), 2);
    assert_eq!(list.accounts[0].history.len(), 1);
    assert_eq!(list.accounts[0].mark("privacy-centre").unwrap().version, 3);
    assert!(list.protect["two-factor"].skipped);
}

#[test]
fn a_new_file_has_the_shape_of_the_contract() {
    let day = date(2026, 11, 22);
    let account = Account { id: "instagram-1".into(), platform: "instagram".into(), ..Account::default() };
    let mark = |version, skipped| Some(Mark { on: day, version, skipped });
    let step = |step: &str, mark| Change::Mark { account: "instagram-1".into(), step: step.into(), mark };
    let event =
        Event { reply: Some("accepted".into()), standing: Some(Standing::Accepted), ..Event::new(day, What::Reply) };
    let new = check(
        "",
        &[
            Change::Protect("two-factor".into(), mark(1, false)),
            Change::Add(account),
            Change::Text(text("Hello,\n\"\"\"you\"\"\"\\ there")),
            Change::Event { account: "instagram-1".into(), event },
            step("privacy-centre", mark(3, false)),
            step("instagram-own-data.explanation", mark(1, true)),
            Change::Letter {
                account: "instagram-1".into(),
                letter: LetterText {
                    kind: "reminder".into(),
                    on: Some(day),
                    language: "fr".into(),
                    own: false,
                    body: "Again".into(),
                },
            },
            Change::Answer { ground: "expectation".into(), ask: "since".into(), value: Some("2009".into()) },
            Change::Person("name", Some("Léa".into())),
            Change::Switch("mask", Some(true)),
        ],
    );
    let wanted = "\
# A checklist.
# Yours.
version = 1

[person]
name = \"Léa\"

[settings]
mask = true

[answers.expectation]
since = \"2009\"

[[text]]
for = \"own-account\"
language = \"fr\"
grounds = [\"expectation\"]
own = true
body = \"\"\"
Hello,
\"\"\\\"you\"\"\\\"\\\\ there\"\"\"

[[account]]
id = \"instagram-1\"
platform = \"instagram\"

[account.steps]
privacy-centre = { on = 2026-11-22, version = 3 }
\"instagram-own-data.explanation\" = { on = 2026-11-22, version = 1, skipped = true }

[[account.history]]
on = 2026-11-22
what = \"reply\"
reply = \"accepted\"
standing = \"accepted\"

[[account.letter]]
kind = \"reminder\"
on = 2026-11-22
language = \"fr\"
body = \"\"\"
Again\"\"\"

[protect]
two-factor = { on = 2026-11-22, version = 1 }
";
    assert_eq!(new, wanted);
}

#[test]
fn one_changed_value_leaves_every_other_line() {
    let crlf = OWNER.replace('\n', "\r\n");
    let mixed = OWNER.replacen('\n', "\r\n", 20);
    let marked = format!("\u{feff}{crlf}");
    for old in [OWNER, &crlf, &mixed, &marked, OWNER.trim_end()] {
        let new = check(old, &[Change::Person("name", Some("Ana".into()))]);
        let differ: Vec<_> = old.split_inclusive('\n').zip(new.split_inclusive('\n')).filter(|(a, b)| a != b).collect();
        assert_eq!(differ.len(), 1, "{differ:?}");
        assert!(differ[0].1.starts_with("name = \"Ana\" # with an accent"));
        assert_eq!(old.lines().count(), new.lines().count());
        assert_eq!(old.ends_with('\n'), new.ends_with('\n'));
    }
}

#[test]
fn what_is_the_same_is_not_written() {
    let same = [
        Change::Person("name", Some("Léa Martin".into())),
        Change::Person("country", None),
        Change::Remove("nobody".into()),
        Change::Set { account: "instagram-1".into(), key: "handle", value: Some("lea.photos".into()) },
        Change::Mark { account: "instagram-1".into(), step: "odd".into(), mark: None },
    ];
    assert_eq!(check(OWNER, &same), OWNER);
    for empty in ["", "\n", "# mine", "\u{feff}"] {
        assert_eq!(check(empty, &same[1..]), empty);
    }
    let new = check("# mine", &[Change::Person("name", Some("Ana".into()))]);
    assert_eq!(new, "# mine\nversion = 1\n\n[person]\nname = \"Ana\"");
}

#[test]
fn what_was_sent_stays_and_a_draft_becomes_it() {
    let letter = |on: Option<Date>, own: bool, body: &str| Change::Letter {
        account: "instagram-1".into(),
        letter: LetterText { kind: "reminder".into(), on, language: "fr".into(), own, body: body.into() },
    };
    let [first, second] = [date(2026, 12, 4), date(2027, 1, 4)];
    // As an older version kept it: without a day, and not edited by hand.
    let older = "[[account]]\nid = \"instagram-1\"\nplatform = \"x\"\n\n\
        [[account.letter]]\nkind = \"reminder\"\nlanguage = \"fr\"\nbody = \"Zero\"\n";
    let new = check(
        older,
        &[
            letter(None, true, "One"),
            letter(None, true, "One more"),
            letter(Some(first), true, "One more"),
            letter(Some(first), true, "One more"),
            letter(None, true, "Two"),
            letter(Some(second), true, "Two"),
            letter(None, true, "Three"),
        ],
    );
    let account = &read(&new).unwrap().accounts[0];
    let kept: Vec<_> = account.letters.iter().map(|letter| (letter.on, &*letter.body)).collect();
    assert_eq!(kept, [(None, "Zero"), (Some(first), "One more"), (Some(second), "Two"), (None, "Three")]);
    assert_eq!(account.draft("reminder").map(|letter| &*letter.body), Some("Three"));
    let sent: Vec<_> = account.sent_texts().map(|letter| &*letter.body).collect();
    assert_eq!(sent, ["Zero", "One more", "Two"]);
    assert!(new.contains("kind = \"reminder\"\non = 2026-12-04\nlanguage = \"fr\"\nown = true\nbody"), "{new}");
}

#[test]
fn a_date_of_ones_own_is_written_as_a_date() {
    let set = |value: Option<&str>| Change::Set {
        account: "instagram-1".into(),
        key: "own_date",
        value: value.map(String::from),
    };
    let new = check(OWNER, &[set(Some("2026-12-01"))]);
    assert!(new.contains("\nown_date = 2026-12-01\n"), "{new}");
    assert_eq!(read(&new).unwrap().account("instagram-1").unwrap().own_date, Some(date(2026, 12, 1)));
    for none in ["soon", "2026-02-30", "2026-12-01T10:00", "20261201", "-000001-01-01", ""] {
        assert_eq!(check(&new, &[set(Some(none))]), new, "{none}");
    }
    assert_eq!(check(&new, &[set(None)]), OWNER);
    let odd = new.replace("own_date = 2026-12-01", "own_date = \"soon\"");
    assert!(read(&odd).unwrap().misread.iter().any(|path| path.ends_with(".own_date")));
    assert_eq!(check(&odd, &[set(None)]), odd, "what could not be read stays");
    assert_eq!(check(&odd, &[set(Some("2026-12-01"))]), new);
}

#[test]
fn changes_of_what_was_misread_and_of_lists_of_every_kind() {
    let mark = Some(Mark { on: date(2026, 11, 23), version: 2, skipped: false });
    let step = |account: &str, step: &str| Change::Mark { account: account.into(), step: step.into(), mark };
    let changes = [
        step("instagram-1", "odd"),
        step("instagram-1", "older"),
        step("facebook-1", "first"),
        step("facebook-1", "second"),
        Change::Person("country", Some("FR".into())),
        Change::Event { account: "instagram-1".into(), event: Event::new(date(2026, 11, 24), What::Note) },
        Change::Remove("instagram-1".into()),
        Change::Person("phone", Some("1".into())),
    ];
    for n in 0..=changes.len() {
        let new = check(OWNER, &changes[..n]);
        assert!(new.contains("shoe_size = 38") && new.contains("# the end"), "{new}");
    }
    for odd in ODD {
        let mut list = changes.to_vec();
        list.insert(0, Change::Text(text("one\ntwo")));
        list.insert(1, Change::Protect("a".into(), mark));
        list.insert(
            2,
            Change::Add(Account { id: "instagram-1".into(), platform: "instagram".into(), ..Account::default() }),
        );
        list.insert(3, Change::Answer { ground: "odd".into(), ask: "a.b".into(), value: Some("c".into()) });
        list.insert(4, Change::Switch("mouse", Some(false)));
        for n in 0..=list.len() {
            check(odd, &list[..n]);
        }
    }
}

#[test]
fn what_made_room_is_kept_as_a_comment() {
    let new = check("person = 5 # mine\n", &[Change::Person("name", Some("Ana".into()))]);
    assert_eq!(new, "\n[person]\nname = \"Ana\"\n# person = 5 # mine\n".trim_start());
}

#[test]
fn a_newer_file_and_a_broken_one_are_refused() {
    let change = [Change::Person("name", Some("Ana".into()))];
    assert_eq!(apply_to_text("version = 2\n", &change, ""), Err(Refused::Newer(2)));
    assert_eq!(read("version = 2\n").unwrap().version, 2);
    let broken = "version = 1\n[person]\nname = lea@example.org\n";
    let Err(Refused::Unreadable(why)) = apply_to_text(broken, &change, "") else { panic!() };
    assert_eq!((why.line, why.column), (3, 8), "{why}");
    assert!(!why.to_string().contains("example"), "{why}");
}

#[test]
fn a_file_cut_or_flipped_anywhere_is_read_or_refused_but_never_a_panic() {
    for at in (0..OWNER.len()).filter(|at| OWNER.is_char_boundary(*at)) {
        let _ = read(&OWNER[..at]);
        for bit in 0..8 {
            let mut bytes = OWNER.as_bytes().to_vec();
            bytes[at] ^= 1 << bit;
            if let Ok(text) = String::from_utf8(bytes) {
                let _ = read(&text);
            }
        }
    }
}

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
        (key(&super::super::change::PERSON_KEYS), maybe(hostile())).prop_map(|(k, v)| Change::Person(k, v)),
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

/// Found by a fuzzer: the last entry of an account's history became that of a new account.
#[test]
fn a_new_account_takes_nothing_of_one_whose_tables_are_out_of_order() {
    let text = "version = 1\n\n[[account]]\nid = \"a-1\"\nplatform = \"a\"\n\n[[account.history]]\non = 2026-11-01\nwhat = \
                \"sent\"\n\n[account.mine]\nx = 1\n\n[[account.history]]\non = 2026-11-02\nwhat = \"note\"\n";
    let new = Account { id: "b-1".into(), platform: "b".into(), ..Account::default() };
    let list = read(&check(text, &[Change::Add(new)])).unwrap();
    assert_eq!(list.accounts.iter().map(|account| account.history.len()).collect::<Vec<_>>(), [2, 0]);
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
