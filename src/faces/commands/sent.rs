//! `optout sent`: the form was sent.

use std::io::Write;

use super::arguments::Sent;
use super::call::{Call, Done};
use super::hands::Hands;
use crate::clean::typed;
use crate::objection::checklist::{Event, What};
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
    call.note(hands, out, &account.id, vec![Change::Event { account: account.id.clone(), event }])?;
    Ok(0)
}
