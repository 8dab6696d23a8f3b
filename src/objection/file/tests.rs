mod any;
mod odd;

use std::sync::Arc;

use jiff::civil::{Date, date};

use super::super::checklist::{Account, Event, LetterText, Mark, Text, What};
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
