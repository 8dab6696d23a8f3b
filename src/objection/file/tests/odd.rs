//! Files that nobody should write, that are broken, or that a newer version wrote.

use jiff::civil::date;

use super::super::super::change::Change;
use super::super::super::checklist::{Account, Event, Mark, What};
use super::super::{Refused, apply_to_text, read};
use super::{OWNER, check, text};

/// Files as nobody should write them.
pub(super) const ODD: [&str; 7] = [
    "person = 5\ntext = \"x\"\naccount = [3, {id = \"instagram-1\", platform = \"x\", steps = 5, letter = [] }]\n",
    "account = 5\nanswers = 6 # why\nprotect = []\nundecided = { a = 1 }\n[settings.x]\ny = 1\n",
    "person.name = \"x\"\nanswers.expectation.since = \"a\"\nanswers.odd = 1\nprotect.a.on = 2026-01-01\n",
    "[account]\nid = \"instagram-1\"\nplatform = \"x\"\n[account.steps]\n",
    "[[account]]\nid = \"instagram-1\"\nplatform = \"x\"\nsteps.a.on = 2026-01-01\nhistory = [{ on = 2026-01-01, what = \"sent\" }, 5]\nletter = 7",
    "# top\n\n[[account]]\nid = \"instagram-1\"\nplatform = \"x\"\n[[account]]\nid = \"instagram-1\"\nplatform = \"y\"\n",
    "[[account]]\nid = \"instagram-1\"\nplatform = \"x\"\n[account.steps.odd]\nversion = 3\n[account.steps.first]\non = 2026-01-01\n[[account.history]]\n[[text]]\nfor = \"child\"\nbody = 5\n[[text]]\nfor = \"child\"\n",
];

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
fn a_return_that_ends_no_line_is_refused_and_not_lost() {
    let change = [Change::Person("name", Some("Ana".into()))];
    let texts = [
        ("[person]\r\nemail = '''a\r\r\nb'''\r\n", 2),
        ("[person]\r\nemail = \"a\"\r\r\n", 2),
        ("# a\r\r\n[person]\n", 1),
        ("[person]\nemail = '''\na\rb'''\n", 3),
    ];
    for (text, line) in texts {
        let Err(Refused::Unreadable(why)) = apply_to_text(text, &change, "") else { panic!("{text:?}") };
        assert_eq!(why.line, line, "{text:?} {why:?}");
        assert!(read(text).is_err());
    }
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

/// Found by a fuzzer: the last entry of an account's history became that of a new account.
#[test]
fn a_new_account_takes_nothing_of_one_whose_tables_are_out_of_order() {
    let text = "version = 1\n\n[[account]]\nid = \"a-1\"\nplatform = \"a\"\n\n[[account.history]]\non = 2026-11-01\nwhat = \
                \"sent\"\n\n[account.mine]\nx = 1\n\n[[account.history]]\non = 2026-11-02\nwhat = \"note\"\n";
    let new = Account { id: "b-1".into(), platform: "b".into(), ..Account::default() };
    let list = read(&check(text, &[Change::Add(new)])).unwrap();
    assert_eq!(list.accounts.iter().map(|account| account.history.len()).collect::<Vec<_>>(), [2, 0]);
}
