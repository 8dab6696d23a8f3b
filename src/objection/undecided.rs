//! What a person wrote in one window while another window wrote something else in the same place: kept until they have
//! picked, and asked about at the next start where a window was closed before that.

use super::based::{Based, Clash, path, value};
use super::change::{ACCOUNT_KEYS, Change, PERSON_KEYS, WORD_SETTINGS};
use super::checklist::{Checklist, LetterText, Text};
use super::misread::below;

/// The change that keeps what another one would have written. Only what was written: a mark or a removal is soon made
/// again, and what takes something out has nothing to be kept.
pub(super) fn kept(mine: &Change) -> Option<Change> {
    let written = matches!(
        mine,
        Change::Person(..)
            | Change::Setting(..)
            | Change::Answer { .. }
            | Change::Text(_)
            | Change::Set { .. }
            | Change::Letter { .. }
    );
    let value = Some(value(mine)).filter(|value| written && !value.is_empty());
    value.map(|value| Change::Undecided(path(mine), Some(value)))
}

/// What a checklist holds undecided, as the two that clash. What has no place any more is left out, and what is in its
/// place by now.
pub fn clashes(list: &Checklist) -> Vec<Clash> {
    let meant = |(place, value): (&String, &String)| {
        let mine = change(list, place, value)?;
        let theirs = Based::on(list, mine.clone()).was;
        (theirs.as_ref() != Some(&mine)).then_some(Clash { mine, theirs })
    };
    list.undecided.iter().filter_map(meant).collect()
}

/// The change that is no longer undecided, where it was.
pub fn decided(list: &Checklist, mine: &Change) -> Option<Change> {
    let place = path(mine);
    list.undecided.contains_key(&place).then_some(Change::Undecided(place, None))
}

/// Whether a place is one of this account.
pub(super) fn is_of(place: &str, account: &str) -> bool {
    place.strip_prefix(&below("", account)).is_some_and(|rest| rest.starts_with('.'))
}

/// The change of this place to this value.
fn change(list: &Checklist, place: &str, value: &str) -> Option<Change> {
    let key = |known: &[&'static str], key: &str| known.iter().copied().find(|known| *known == key);
    let some = Some(value.to_owned());
    let parts: Vec<&str> = place.split('.').collect();
    Some(match parts[..] {
        ["person", name] => Change::Person(key(&PERSON_KEYS, name)?, some),
        ["settings", name] => Change::Setting(key(&WORD_SETTINGS, name)?, some),
        ["answers", ground, ask] => Change::Answer { ground: ground.to_owned(), ask: ask.to_owned(), value: some },
        ["text", purpose] => {
            let known = list.text(purpose)?.clone();
            Change::Text(Text { own: true, body: value.into(), ..known })
        }
        [account, "letter", kind] => {
            let known = list.account(account)?.draft(kind)?.clone();
            Change::Letter { account: account.to_owned(), letter: LetterText { body: value.into(), ..known } }
        }
        [account, name] => {
            list.account(account)?;
            Change::Set { account: account.to_owned(), key: key(&ACCOUNT_KEYS, name)?, value: some }
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::objection::checklist::Account;
    use crate::objection::file::{apply_to_text, merge, read};

    const FILE: &str = "version = 1\n\n[person]\nname = \"Lea M.\"\n\n[[text]]\nfor = \"child\"\nlanguage = \"fr\"\nbody = \
                        \"Theirs.\"\n\n[[account]]\nid = \"instagram-1\"\nplatform = \"instagram\"\nhandle = \"@theirs\"\n";

    fn set(value: &str) -> Change {
        Change::Set { account: "instagram-1".into(), key: "handle", value: Some(value.into()) }
    }

    /// Three places that another window has changed, each written otherwise here.
    fn mine() -> [Change; 3] {
        let text = read(FILE).unwrap().text("child").unwrap().clone();
        let text = Text { own: true, body: "Mine:\n\"é\".".into(), ..text };
        [Change::Person("name", Some("Léa".into())), Change::Text(text), set("@mine")]
    }

    #[test]
    fn what_was_written_in_both_is_kept_until_one_is_picked() {
        let before = Checklist {
            accounts: vec![Account { id: "instagram-1".into(), ..Account::default() }],
            ..Checklist::default()
        };
        let based = mine().map(|change| Based::on(&before, change));
        let merged = merge(FILE, &based, "").unwrap();
        let list = read(&merged.text).unwrap();
        // The file goes on to hold what the other window wrote.
        assert_eq!(list.person.name.as_deref(), Some("Lea M."));
        let mut asked = clashes(&list);
        asked.sort_by_key(|clash| mine().iter().position(|change| *change == clash.mine));
        assert_eq!(asked, merged.clashes);
        // Picked: what is decided is asked no more, and nothing else of it stays.
        let decided: Vec<Change> = mine().iter().filter_map(|change| decided(&list, change)).collect();
        let list = read(&apply_to_text(&merged.text, &decided, "").unwrap()).unwrap();
        assert_eq!((decided.len(), list.undecided.len()), (3, 0));
    }

    #[test]
    fn what_is_the_same_by_now_or_has_no_place_is_not_asked() {
        let places = "[undecided]\n\"person.name\" = \"Lea M.\"\n\"facebook-1.handle\" = \"x\"\n\"text.whatsapp\" = \"x\"\n\
                      \"person.shoe\" = \"x\"\n\"instagram-1.id\" = \"x\"\nodd = \"x\"\n";
        assert_eq!(clashes(&read(&format!("{FILE}\n{places}")).unwrap()), []);
    }

    #[test]
    fn nothing_undecided_stays_of_an_account_that_is_removed() {
        let file = format!("{FILE}\n[undecided]\n\"instagram-1.handle\" = \"@x\"\n\"instagram-10.handle\" = \"@y\"\n");
        let text = apply_to_text(&file, &[Change::Remove("instagram-1".into())], "").unwrap();
        assert!(!text.contains("@x") && text.contains("@y"), "{text}");
    }

    #[test]
    fn marks_and_removals_are_not_kept() {
        assert_eq!(kept(&Change::Remove("instagram-1".into())), None);
        assert_eq!(kept(&Change::Person("name", None)), None);
        assert_eq!(kept(&set("@a")), Some(Change::Undecided("instagram-1.handle".into(), Some("@a".into()))));
    }
}
