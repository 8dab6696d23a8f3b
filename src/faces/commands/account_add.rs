//! `optout account add`: one more account.

use std::io::Write;

use super::arguments::AccountAdd;
use super::call::{Call, Done, Stop, noted};
use super::hands::Hands;
use super::note::listed;
use super::set;
use crate::clean::{Clean, typed};
use crate::guide::Arg;
use crate::guide::platform::Platform;
use crate::objection::checklist::{Account, Whose};
use crate::walkthrough::effect::Change;

/// The word for accounts that share an Accounts Centre, where none has one yet.
const CENTRE: &str = "main";

pub(super) fn run(call: &Call, wanted: &AccountAdd, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let platform = call.platform(&wanted.platform)?;
    let mut changes = email(call, wanted.email.as_deref())?;
    let centre = match &wanted.linked_with {
        Some(other) => Some(linked(call, platform, other, &mut changes)?),
        None => None,
    };
    // The sign before a name belongs to the apps, not to the name.
    let handle = wanted.handle.as_deref().map(|handle| typed(handle).trim().trim_start_matches('@').to_owned());
    changes.push(Change::Add(Account {
        id: call.list.free_id(&platform.id),
        platform: platform.id.clone(),
        handle: handle.filter(|handle| !handle.is_empty()),
        form: form(call, platform, wanted.form.as_deref())?,
        whose: whose(platform),
        accounts_centre: centre,
        ..Account::default()
    }));
    let list = call.save(hands, changes)?;
    // The id may be another than the one that was free a moment ago.
    if let Some(account) = list.accounts.iter().rev().find(|account| account.platform == platform.id) {
        writeln!(out, "{}", call.say("account-added", &[("account", Arg::Text(&account.id))]))?;
        call.stands(out, &list, account)?;
        return noted(0, twin(call, account).into_iter().collect());
    }
    Ok(0)
}

/// Another account of the same service had the same name before: most likely it is the same one.
fn twin(call: &Call, account: &Account) -> Option<Clean> {
    let name = account.handle.as_deref()?;
    let same =
        |other: &&Account| other.platform == account.platform && other.whose == account.whose && other.is_called(name);
    let known = call.list.accounts.iter().find(same)?;
    Some(call.words.clean("account-twin", &[("known", Arg::Text(&known.id)), ("account", Arg::Text(&account.id))]))
}

/// Where nobody has an account of their own, it is about what others post.
fn whose(platform: &Platform) -> Whose {
    let own = platform.ladders.iter().any(|ladder| ladder.whose == Whose::Own);
    if own || platform.ladders.is_empty() { Whose::Own } else { Whose::OthersPosts }
}

fn form(call: &Call, platform: &Platform, id: Option<&str>) -> Result<Option<String>, Stop> {
    let Some(id) = id else { return Ok(None) };
    if platform.forms.iter().any(|form| form.id == id) {
        return Ok(Some(id.to_owned()));
    }
    let known = listed(platform.forms.iter().map(|form| form.id.as_str()));
    Err(call.wrong("no-such-form", &[("form", Arg::Text(id)), ("known", Arg::Text(&known))]))
}

/// One address stands in a checklist: another one is not overwritten by the way.
fn email(call: &Call, email: Option<&str>) -> Result<Vec<Change>, Stop> {
    let Some(email) = email else { return Ok(Vec::new()) };
    let change = set::change(call, "person.email", email)?;
    match &call.list.person.email {
        Some(known) if known != email.trim() => Err(call.wrong("account-other-email", &[])),
        _ => Ok(change),
    }
}

/// The word of the Accounts Centre; the other account gets it, too, where it has none.
fn linked(call: &Call, platform: &Platform, other: &str, changes: &mut Vec<Change>) -> Result<String, Stop> {
    let other = call.account(other)?;
    let can = |id: &str| call.guide.outline(id).is_some_and(|platform| platform.accounts_centre);
    if !can(&platform.id) || !can(&other.platform) {
        return Err(call.wrong("account-not-linkable", &[]));
    }
    if let Some(centre) = &other.accounts_centre {
        return Ok(centre.clone());
    }
    let taken = |word: &String| call.list.accounts.iter().any(|account| account.accounts_centre.as_ref() == Some(word));
    let mut words = std::iter::once(CENTRE.to_owned()).chain((2..).map(|n| format!("{CENTRE}-{n}")));
    let centre = words.find(|word| !taken(word)).unwrap_or_default();
    changes.push(Change::Set { account: other.id.clone(), key: "accounts_centre", value: Some(centre.clone()) });
    Ok(centre)
}
