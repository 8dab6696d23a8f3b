//! `optout proof`: where a proof lies, and its sum. The file itself stays where it is.

use std::io::Write;

use super::arguments::Proof;
use super::call::{Call, Done};
use super::hands::Hands;
use crate::guide::Arg;
use crate::objection::checklist::{Event, What};
use crate::walkthrough::effect::Change;

pub(super) fn run(call: &Call, wanted: &Proof, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let account = call.account(&wanted.account)?;
    let on = call.day(account, wanted.day)?;
    let (path, sum) = hands.digest(&wanted.proof).map_err(|why| {
        let (file, reason) = (wanted.proof.to_string_lossy(), call.reason(&why));
        call.could_not("proof-not-read", &[("file", Arg::Text(&file)), ("reason", Arg::Text(&reason))])
    })?;
    // A name that is no text could not be found again by what the checklist would hold.
    let Some(path) = path.to_str() else { return Err(call.could_not("proof-name", &[])) };
    let event = Event { path: Some(path.to_owned()), sha256: Some(sum.clone()), ..Event::new(on, What::Proof) };
    let list = call.save(hands, vec![Change::Event { account: account.id.clone(), event }])?;
    if list.account(&account.id).is_none() {
        return Err(call.could_not("account-gone", &[("account", Arg::Text(&account.id))]));
    }
    let name = call.name(account);
    let args = [("account", Arg::Text(name.as_str())), ("file", Arg::Text(path)), ("sum", Arg::Text(&sum))];
    writeln!(out, "{}", call.say("proof-noted", &args))?;
    Ok(0)
}
