//! `optout sent`: the form was sent.

use std::io::Write;

use super::arguments::Sent;
use super::call::{Call, Done, noted};
use super::hands::Hands;
use crate::clean::{Clean, typed};
use crate::guide::Arg;
use crate::objection::checklist::{Account, Event, What};
use crate::objection::plan;
use crate::walkthrough::effect::Change;

pub(super) fn run(call: &Call, wanted: &Sent, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let account = call.account(&wanted.account)?;
    let on = call.day(account, wanted.day)?;
    let reference = wanted.reference.as_deref().map(|text| typed(text).trim().to_owned());
    let event = Event { reference: reference.filter(|text| !text.is_empty()), ..Event::new(on, What::Sent) };
    // The same command once more is no second objection.
    if account.history.contains(&event) {
        writeln!(out, "{}", call.say("noted-already", &[]))?;
        call.stands(out, call.list, account)?;
        return Ok(0);
    }
    let list = call.note(hands, out, &account.id, vec![Change::Event { account: account.id.clone(), event }])?;
    noted(0, list.account(&account.id).and_then(|now| first_stands(call, now)).into_iter().collect())
}

/// Where another day of sending was noted: which of them counts, and how it is put right should it be a slip.
fn first_stands(call: &Call, account: &Account) -> Option<Clean> {
    let first = plan::request_of_several(account)?.on;
    let (day, iso) = (call.words.date_full(first), first.to_string());
    let args = [("day", Arg::Text(day.as_str())), ("iso", Arg::Text(&iso)), ("file", Arg::Text(call.file.as_str()))];
    Some(call.words.clean("sent-first-stands", &args))
}
