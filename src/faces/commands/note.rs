//! What the commands that note something share: the account, the day, the save, and the line that says where it stands.

use std::io::{self, Write};

use jiff::civil::Date;

use super::arguments::Day;
use super::call::{Call, Stop, even};
use super::hands::Hands;
use super::status;
use crate::guide::Arg;
use crate::objection::checklist::{Account, Checklist};
use crate::objection::days::{self, Doubt, LONG_AGO_YEARS};
use crate::objection::tell;
use crate::walkthrough::effect::{Change, Why};

/// Ids behind each other.
pub(super) fn listed<'a>(ids: impl IntoIterator<Item = &'a str>) -> String {
    ids.into_iter().collect::<Vec<_>>().join(", ")
}

impl<'a> Call<'a> {
    /// The account with this id, or the only one of this name.
    pub(super) fn account(&self, id: &str) -> Result<&'a Account, Stop> {
        if let Some(account) = self.list.account(id) {
            return Ok(account);
        }
        let mut called = self.list.accounts.iter().filter(|account| account.is_called(id));
        if let (Some(account), None) = (called.next(), called.next()) {
            return Ok(account);
        }
        let known = listed(self.list.accounts.iter().map(|account| account.id.as_str()));
        let word = if known.is_empty() { "no-account-yet" } else { "no-such-account" };
        Err(self.wrong(word, &[("account", Arg::Text(id)), ("known", Arg::Text(&known))]))
    }

    /// An account by its name.
    pub(super) fn name(&self, account: &Account) -> String {
        even(&tell::account(self.words, &self.list.accounts, account))
    }

    /// The day that something happened to an account on: today, or an earlier one. Where more is noted already than today, and
    /// nobody names the day, the clock may have been set back. A day long ago has to be said twice.
    pub(super) fn day(&self, account: &Account, wanted: Day) -> Result<Date, Stop> {
        let on = wanted.on;
        let last = account.history.iter().map(|event| event.on).max();
        if let (None, Some(last)) = (on, last.filter(|last| *last > self.today)) {
            let [today, last] = [self.today, last].map(|day| self.words.date_full(day));
            let args = [("today", Arg::Text(today.as_str())), ("last", Arg::Text(last.as_str()))];
            return Err(self.could_not("clock-set-back", &args));
        }
        let day = on.unwrap_or(self.today);
        let word = match days::doubt(day, self.today) {
            Some(Doubt::ToCome) => "day-to-come",
            Some(Doubt::LongAgo) if !wanted.anyway => "day-long-ago",
            Some(Doubt::LongAgo) | None => return Ok(day),
        };
        let day = self.words.date_full(day);
        Err(self.wrong(word, &[("day", Arg::Text(day.as_str())), ("n", Arg::Number(LONG_AGO_YEARS))]))
    }

    /// Saves, and gives the checklist as it is then.
    pub(super) fn save(&self, hands: &mut dyn Hands, changes: Vec<Change>) -> Result<Checklist, Stop> {
        hands.save(changes).map_err(|why| self.because("not-saved", &why))
    }

    /// Saves changes of an account, and says where it stands then.
    pub(super) fn note(
        &self,
        hands: &mut dyn Hands,
        out: &mut dyn Write,
        account: &str,
        changes: Vec<Change>,
    ) -> Result<Checklist, Stop> {
        let list = self.save(hands, changes)?;
        let Some(known) = list.account(account) else {
            // Another window took it away meanwhile.
            return Err(self.could_not("account-gone", &[("account", Arg::Text(account))]));
        };
        self.stands(out, &list, known)?;
        Ok(list)
    }

    /// Says where an account stands.
    pub(super) fn stands(&self, out: &mut dyn Write, list: &Checklist, account: &Account) -> io::Result<()> {
        let now = Call { list, ..*self };
        writeln!(out, "{}", status::line(&now, account))
    }

    /// It could not be done, and why.
    pub(super) fn because(&self, id: &str, why: &Why) -> Stop {
        self.could_not(id, &[("reason", Arg::Text(&self.reason(why)))])
    }

    /// A reason in words.
    pub(super) fn reason(&self, why: &Why) -> String {
        self.say(why.id(), &[("detail", Arg::Text(why.detail().as_str()))])
    }
}
