//! What was answered, by the whole history. The standing tells what came last; what was decided outlives a supplement or a
//! reminder of the person's, and a letter that forgets it says something untrue.

use jiff::civil::Date;

use super::checklist::{Account, Event, What};
use super::letters::Kind;
use super::standing::Standing;

/// What was decided on an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It was accepted, or another account's covers it.
    Accepted,
    /// It was refused.
    Refused,
    /// It was said that this is not offered where the person lives.
    NotOffered,
}

/// The decision that stands, and its day; `None` where none is on record.
pub fn decision(account: &Account) -> Option<(Decision, Date)> {
    account.counted().fold(None, |known, event| match (event.what, event.standing) {
        (What::Covered, _) | (_, Some(Standing::Accepted | Standing::Covered)) => Some((Decision::Accepted, event.on)),
        (_, Some(Standing::Refused)) => Some((Decision::Refused, event.on)),
        (_, Some(Standing::NotOffered)) => Some((Decision::NotOffered, event.on)),
        // Another account's objection covers this one no longer.
        (_, Some(Standing::NotStarted)) => None,
        // What was sent by another way afterwards has not been decided on.
        (What::Sent, _) => known.filter(|(decision, _)| *decision != Decision::NotOffered),
        _ => known,
    })
}

/// The day of the refusal that stands.
pub fn refused_on(account: &Account) -> Option<Date> {
    decision(account).filter(|(decision, _)| *decision == Decision::Refused).map(|(_, on)| on)
}

/// The last answer that gives a reason for a supplement (more was asked for, the person was sent elsewhere, it was refused)
/// and its day; `None` where none came, or where it was accepted since.
pub fn wants_supplement(account: &Account) -> Option<(Standing, Date)> {
    account.counted().fold(None, |known, event| match (event.what, event.standing) {
        (_, Some(wants @ (Standing::AskedForMore | Standing::SentElsewhere | Standing::Refused))) => {
            Some((wants, event.on))
        }
        (What::Covered, _) | (_, Some(Standing::Accepted | Standing::Covered | Standing::NotStarted)) => None,
        _ => known,
    })
}

/// The day of the supplement that was sent on the last answer that gave a reason for one; `None` where none was yet.
pub fn supplemented_on(account: &Account) -> Option<Date> {
    let wants = |event: &Event| {
        matches!(event.standing, Some(Standing::AskedForMore | Standing::SentElsewhere | Standing::Refused))
    };
    account.history.iter().fold(None, |known, event| match event.what {
        _ if wants(event) => None,
        What::Letter if event.kind.as_deref() == Some(Kind::Supplement.id()) => Some(event.on),
        _ => known,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn account(events: &[(What, Option<Standing>)]) -> Account {
        let on = |n: usize| date(2026, 11, 1 + i8::try_from(n).unwrap());
        let event = |(n, (what, standing)): (usize, &(What, Option<Standing>))| Event {
            standing: *standing,
            ..Event::new(on(n), *what)
        };
        Account { history: events.iter().enumerate().map(event).collect(), ..Account::default() }
    }

    #[test]
    fn a_decision_stands_until_another_one() {
        let (sent, letter) = ((What::Sent, None), (What::Letter, None));
        let reply = |standing| (What::Reply, Some(standing));
        let refused = reply(Standing::Refused);
        let day = |n| Some(date(2026, 11, n));
        assert_eq!(decision(&account(&[sent, reply(Standing::Received), letter])), None);
        assert_eq!(refused_on(&account(&[sent, refused, letter, reply(Standing::Received)])), day(2));
        assert_eq!(refused_on(&account(&[sent, refused, sent])), day(2), "sending again does not undo it");
        assert_eq!(refused_on(&account(&[sent, refused, reply(Standing::Accepted)])), None);
        let covered = account(&[(What::Covered, None)]);
        assert_eq!(decision(&covered), Some((Decision::Accepted, date(2026, 11, 1))));
        let apart = (What::Note, Some(Standing::NotStarted));
        assert_eq!(decision(&account(&[(What::Covered, None), apart])), None, "no longer covered");
        let elsewhere = reply(Standing::NotOffered);
        assert_eq!(decision(&account(&[sent, elsewhere])), Some((Decision::NotOffered, date(2026, 11, 2))));
        assert_eq!(decision(&account(&[sent, elsewhere, sent])), None, "another way was tried");
    }

    #[test]
    fn the_last_answer_that_asks_for_something_counts() {
        let reply = |standing| (What::Reply, Some(standing));
        let history =
            [(What::Sent, None), reply(Standing::Refused), reply(Standing::AskedForMore), (What::Letter, None)];
        assert_eq!(wants_supplement(&account(&history[..1])), None);
        assert_eq!(wants_supplement(&account(&history[..2])), Some((Standing::Refused, date(2026, 11, 2))));
        assert_eq!(wants_supplement(&account(&history)), Some((Standing::AskedForMore, date(2026, 11, 3))));
        let done = [&history[..], &[reply(Standing::Accepted)]].concat();
        assert_eq!(wants_supplement(&account(&done)), None);
    }
}
