//! `optout status`: every account, where it stands, its next date; and one recommended next action.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::arguments::Status;
use super::call::{Call, Done, even, json_out};
use super::next;
use crate::guide::Arg;
use crate::objection::checklist::{Account, Whose};
use crate::objection::plan::{self, Coming, Next};
use crate::objection::standing::standing;
use crate::objection::tell;

pub(super) fn run(call: &Call, wanted: &Status, out: &mut dyn Write) -> Done {
    if wanted.json {
        json_out(out, &all(call))?;
        return Ok(0);
    }
    text(call, out)?;
    Ok(0)
}

/// Every account in a line, and the next action.
pub(super) fn text(call: &Call, out: &mut dyn Write) -> io::Result<()> {
    let names = tell::accounts(call.words, &call.list.accounts);
    for (account, name) in call.list.accounts.iter().zip(names) {
        writeln!(out, "{}", named(call, account, &even(&name)))?;
    }
    if call.list.accounts.is_empty() {
        writeln!(out, "{}", call.say("status-empty", &[]))?;
    }
    writeln!(out, "{}", next::line(call))
}

/// Where an account stands, and its next date.
pub(super) fn line(call: &Call, account: &Account) -> String {
    named(call, account, &even(&tell::account(call.words, &call.list.accounts, account)))
}

fn named(call: &Call, account: &Account, name: &str) -> String {
    let stands = tell::stands(call.guide, call.words, call.list, account, call.today);
    let args = [("account", Arg::Text(name)), ("standing", Arg::Text(stands.as_str()))];
    match plan::next_date(call.guide, call.list, account, call.today) {
        None => call.say("status-account", &args),
        Some((coming, deadline)) => {
            let date = tell::date(call.words, coming, deadline.due, call.today);
            let args = [args[0], args[1], ("date", Arg::Text(date.as_str()))];
            call.say("status-account-dated", &args)
        }
    }
}

/// All of it, for programs.
pub(super) fn all(call: &Call) -> Value {
    json!({
        "version": 1,
        "today": call.today.to_string(),
        "country": call.list.person.country,
        "accounts": call.list.accounts.iter().map(|account| one(call, account)).collect::<Vec<_>>(),
        "next": next_action(call),
    })
}

fn one(call: &Call, account: &Account) -> Value {
    let stage = plan::stage(call.guide, call.list, account);
    let route = plan::route(call.guide, call.list, account);
    let position = route.and_then(|route| plan::position(route, &stage));
    json!({
        "id": account.id,
        "platform": account.platform,
        "whose": whose(account.whose),
        "handle": account.handle,
        "accounts_centre": account.accounts_centre,
        "route": route.map(|route| route.id.as_str()),
        "standing": standing(account).id(),
        "step": position.map(|(n, of)| json!({ "n": n, "of": of })),
        "sent": plan::sent_on(account).map(|day| day.to_string()),
        "next_date": date(call, account),
    })
}

/// Whose data it is about, by its id.
pub(super) fn whose(whose: Whose) -> Value {
    serde_json::to_value(whose).unwrap_or(Value::Null)
}

fn date(call: &Call, account: &Account) -> Value {
    let found = plan::next_date(call.guide, call.list, account, call.today);
    found.map_or(Value::Null, |(coming, deadline)| {
        json!({ "what": about(coming), "on": deadline.due.to_string(), "kind": deadline.kind.id() })
    })
}

/// What a date is about, by its id.
pub(super) fn about(coming: Coming) -> &'static str {
    match coming {
        Coming::Mail => "mail",
        // How binding the day is, its kind says.
        Coming::Answer | Coming::Suggested => "answer",
        Coming::Overdue => "overdue",
        Coming::Complain | Coming::ComplainToMeta => "complaint",
        Coming::Company => "company",
        Coming::Authority => "authority",
        Coming::Own => "own",
        Coming::Again => "again",
    }
}

fn next_action(call: &Call) -> Value {
    match plan::next(call.guide, call.list, call.today) {
        Next::Add => json!({ "do": "add" }),
        Next::Country => json!({ "do": "country" }),
        Next::GoOn(id) => json!({ "do": "go-on", "account": id }),
        Next::Look(id, coming) => json!({ "do": "look", "account": id, "for": about(coming) }),
        Next::Nothing => json!({ "do": "nothing" }),
    }
}
