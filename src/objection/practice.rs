//! What one practises with: an invented person with two accounts, one to walk through and one that waits for Meta.

use jiff::ToSpan;
use jiff::civil::Date;

use super::checklist::{Account, Checklist, Event, Person, VERSION, What};
use super::standing::Standing;

/// Where the country is not known, the invented person lives here.
const COUNTRY: &str = "FR";
/// So many days ago the objection that waits was sent: a mail from Meta is late, and the answer not yet due.
const DAYS_AGO: i64 = 19;

/// An invented checklist; nobody of that name and address is meant. The country is the person's own, so that what is
/// practised is what holds for them.
pub fn invented(country: Option<&str>, today: Date) -> Checklist {
    let sent = today.checked_sub(DAYS_AGO.days()).unwrap_or(today);
    let account = |platform: &str, handle: &str| Account {
        id: format!("{platform}-1"),
        platform: platform.to_owned(),
        handle: Some(handle.to_owned()),
        ..Account::default()
    };
    let received = Event {
        reply: Some("received".to_owned()),
        standing: Some(Standing::Received),
        ..Event::new(sent, What::Reply)
    };
    Checklist {
        version: VERSION,
        person: Person {
            name: Some("Léa Martin".to_owned()),
            country: Some(country.unwrap_or(COUNTRY).to_owned()),
            email: Some("lea@example.org".to_owned()),
            ..Person::default()
        },
        accounts: vec![
            account("instagram", "@lea.photos"),
            Account { history: vec![Event::new(sent, What::Sent), received], ..account("facebook", "Léa Martin") },
        ],
        ..Checklist::default()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::guide::{Guide, Texts};
    use crate::objection::{plan, standing};

    #[test]
    fn one_account_can_be_walked_and_one_waits() {
        let (guide, today) = (Guide::open(Texts::embedded()), date(2026, 11, 22));
        let list = invented(None, today);
        let stages: Vec<_> = list.accounts.iter().map(|account| plan::stage(&guide, &list, account)).collect();
        assert!(!matches!(stages[0], plan::Stage::Waiting | plan::Stage::Rest), "{stages:?}");
        assert_eq!(stages[1], plan::Stage::Waiting);
        assert_eq!(standing::standing(&list.accounts[1]), Standing::Received);
        assert_eq!(invented(Some("BE"), today).person.country.as_deref(), Some("BE"));
    }

    #[test]
    fn it_is_made_on_the_first_day_of_the_calendar_too() {
        assert_eq!(invented(None, Date::MIN).accounts[1].history[0].on, Date::MIN);
    }
}
