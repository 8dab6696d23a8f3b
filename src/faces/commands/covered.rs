//! `optout covered`: the answer to another account's objection named this one.

use std::io::Write;

use super::arguments::Covered;
use super::call::{Call, Done};
use super::hands::Hands;
use crate::guide::Arg;
use crate::objection::checklist::{Event, What};
use crate::objection::standing::{Standing, standing};
use crate::walkthrough::effect::Change;

pub(super) fn run(call: &Call, wanted: &Covered, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let account = call.account(&wanted.account)?;
    let by = call.account(&wanted.by)?;
    let on = call.day(account, wanted.day)?;
    if account.id == by.id {
        return Err(call.wrong("covered-by-itself", &[]));
    }
    if standing(by) != Standing::Accepted {
        return Err(call.could_not("covered-not-accepted", &[("account", Arg::Text(&by.id))]));
    }
    let named = Some(by.id.clone());
    let event = Event { by: named, standing: Some(Standing::Covered), ..Event::new(on, What::Covered) };
    call.note(hands, out, &account.id, vec![Change::Event { account: account.id.clone(), event }])?;
    Ok(0)
}
