//! `optout account list`: the accounts and their ids.

use std::io::Write;

use serde_json::{Value, json};

use super::arguments::AccountList;
use super::call::{Call, Done};
use super::json::shown;
use super::status;
use crate::guide::Arg;
use crate::objection::checklist::Account;
use crate::objection::standing::standing;

pub(super) fn run(call: &Call, wanted: &AccountList, out: &mut dyn Write) -> Done {
    let all = &call.list.accounts;
    if wanted.json {
        let accounts: Vec<_> = all.iter().map(one).collect();
        writeln!(out, "{}", shown(&json!({ "version": 1, "accounts": accounts })))?;
        return Ok(0);
    }
    if all.is_empty() {
        writeln!(out, "{}", call.say("status-empty", &[]))?;
    }
    for account in all {
        let name = call.name(account);
        let args = [("id", Arg::Text(account.id.as_str())), ("account", Arg::Text(name.as_str()))];
        writeln!(out, "{}", call.say("account-line", &args))?;
    }
    Ok(0)
}

fn one(account: &Account) -> Value {
    json!({
        "id": account.id,
        "platform": account.platform,
        "whose": status::whose(account.whose),
        "handle": account.handle,
        "form": account.form,
        "route": account.route,
        "accounts_centre": account.accounts_centre,
        "standing": standing(account).id(),
    })
}
