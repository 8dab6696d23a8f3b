//! `optout account remove`: an account goes from the checklist. The copies of earlier days keep it; `forget` does not.

use std::io::Write;

use super::arguments::AccountRemove;
use super::call::{Call, Done};
use super::hands::Hands;
use crate::guide::Arg;
use crate::walkthrough::effect::Change;

pub(super) fn run(call: &Call, wanted: &AccountRemove, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let account = call.account(&wanted.id)?;
    call.save(hands, vec![Change::Remove(account.id.clone())])?;
    let name = call.name(account);
    let args = [("id", Arg::Text(account.id.as_str())), ("account", Arg::Text(&name))];
    writeln!(out, "{}", call.say("account-removed", &args))?;
    Ok(0)
}
