//! The look whether an accepted objection still stands: once a year, and when something happens that it may not cover.
//!
//! All of it is in the history, as notes with a kind of their own: a fold, nothing stored beside it.

use jiff::civil::Date;

use super::checklist::{Account, Event, What};
use super::deadline::{self, Deadline};
use super::standing::{Standing, standing};

/// What a person can note about an objection that stands. Word: `again-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Note {
    /// Looked at: nothing has changed.
    Checked,
    /// An account was added somewhere.
    NewAccount,
    /// Accounts were linked.
    Linked,
    /// Accounts were unlinked.
    Unlinked,
    /// A mail about a new policy came.
    PolicyMail,
}

impl Note {
    /// Every note with its id, which is the `kind` of the event in the file.
    pub const ALL: [(Note, &'static str); 5] = [
        (Note::Checked, "checked"),
        (Note::NewAccount, "new-account"),
        (Note::Linked, "linked"),
        (Note::Unlinked, "unlinked"),
        (Note::PolicyMail, "policy-mail"),
    ];

    /// Its id.
    pub fn id(self) -> &'static str {
        Note::ALL[self as usize].1
    }

    /// The note that an event is, if it is one.
    pub fn of(event: &Event) -> Option<Note> {
        let kind = event.kind.as_deref().filter(|_| event.what == What::Note)?;
        Note::ALL.iter().find(|(_, id)| *id == kind).map(|(note, _)| *note)
    }
}

/// The event that says it. An account that was covered by another and is no longer linked has not been sent.
pub fn event(account: &Account, note: Note, today: Date) -> Event {
    let uncovered = note == Note::Unlinked && standing(account) == Standing::Covered;
    Event {
        kind: Some(note.id().to_owned()),
        standing: uncovered.then_some(Standing::NotStarted),
        ..Event::new(today, What::Note)
    }
}

/// When to look again: at once after something that may not be covered, else a year after the last look or the answer.
/// What another account covers has no year of its own: it is looked at with that one.
pub fn due(account: &Account) -> Option<Deadline> {
    let now = standing(account);
    for event in account.counted().rev() {
        match Note::of(event) {
            Some(Note::Checked) => return (now == Standing::Accepted).then(|| deadline::look_again(event.on)),
            Some(_) => return Some(deadline::look_now(event.on)),
            None if event.standing == Some(Standing::Accepted) => return Some(deadline::look_again(event.on)),
            None if event.what == What::Covered => return None,
            None => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn accepted() -> Account {
        let reply = Event { standing: Some(Standing::Accepted), ..Event::new(date(2026, 3, 1), What::Reply) };
        Account { history: vec![Event::new(date(2026, 2, 28), What::Sent), reply], ..Account::default() }
    }

    fn after(account: &Account, note: Note, on: Date) -> Account {
        let mut account = account.clone();
        account.history.push(event(&account, note, on));
        account
    }

    #[test]
    fn once_a_year_and_at_once_after_what_may_not_be_covered() {
        let account = accepted();
        assert_eq!(due(&account).unwrap().due, date(2027, 3, 1));
        for note in [Note::NewAccount, Note::Linked, Note::Unlinked, Note::PolicyMail] {
            let changed = after(&account, note, date(2026, 11, 22));
            assert_eq!(standing(&changed), Standing::Accepted);
            assert_eq!(due(&changed).unwrap().due, date(2026, 11, 22), "{note:?}");
            let looked = after(&changed, Note::Checked, date(2026, 11, 23));
            assert_eq!(due(&looked).unwrap().due, date(2027, 11, 23), "{note:?}");
        }
    }

    #[test]
    fn what_is_no_longer_linked_is_no_longer_covered() {
        let account = Account { history: vec![Event::new(date(2026, 3, 1), What::Covered)], ..Account::default() };
        assert_eq!(due(&account), None);
        assert_eq!(standing(&after(&account, Note::Linked, date(2026, 4, 1))), Standing::Covered);
        assert_eq!(standing(&after(&account, Note::Unlinked, date(2026, 4, 1))), Standing::NotStarted);
    }

    #[test]
    fn an_answer_after_the_note_begins_a_new_year() {
        let mut account = after(&accepted(), Note::PolicyMail, date(2026, 11, 22));
        let reply = Event { standing: Some(Standing::Accepted), ..Event::new(date(2026, 12, 1), What::Reply) };
        account.history.push(reply);
        assert_eq!(due(&account).unwrap().due, date(2027, 12, 1));
    }
}
