//! `optout mark`: a step was taken, left out, or is still to do.

use std::io::Write;

use super::arguments::{Mark as Wanted, Marked};
use super::call::{Call, Done, Stop};
use super::hands::Hands;
use super::note::listed;
use crate::guide::Arg;
use crate::guide::platform::{Device, Form, TextNeed};
use crate::objection::checklist::{Account, Mark};
use crate::objection::plan;
use crate::walkthrough::effect::Change;

pub(super) fn run(call: &Call, wanted: &Wanted, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let account = call.account(&wanted.account)?;
    let on = call.day(account, wanted.day)?;
    let version = version(call, account, &wanted.step, wanted.state)?;
    let mark = Mark { on, version, skipped: wanted.state == Marked::Skipped };
    let change = Change::Mark {
        account: account.id.clone(),
        step: wanted.step.clone(),
        mark: (wanted.state != Marked::Todo).then_some(mark),
    };
    let list = call.save(hands, vec![change])?;
    let Some(now) = list.account(&account.id) else {
        return Err(call.could_not("account-gone", &[("account", Arg::Text(&account.id))]));
    };
    let word = match wanted.state {
        Marked::Done => "marked-done",
        Marked::Skipped => "marked-skipped",
        Marked::Todo => "marked-todo",
    };
    let day = call.words.date_full(on);
    let args = [("step", Arg::Text(wanted.step.as_str())), ("day", Arg::Text(day.as_str()))];
    writeln!(out, "{}", call.say(word, &args))?;
    call.stands(out, &list, now)?;
    Ok(0)
}

/// The version of the step that is marked. A mark of another way can be taken back.
fn version(call: &Call, account: &Account, step: &str, state: Marked) -> Result<u32, Stop> {
    let known = known(call, account);
    if let Some((_, version)) = known.iter().find(|(id, _)| id == step) {
        return Ok(*version);
    }
    if state == Marked::Todo && account.mark(step).is_some() {
        return Ok(1);
    }
    if known.is_empty() {
        return Err(call.could_not("no-steps", &[("account", Arg::Text(&account.id))]));
    }
    let ids = listed(known.iter().map(|(id, _)| id.as_str()));
    let args = [("step", Arg::Text(step)), ("account", Arg::Text(&account.id)), ("known", Arg::Text(&ids))];
    Err(call.wrong("no-such-step", &args))
}

/// The steps of an account's way in their order, each with its version: questions, taps, the form and its fields.
pub(super) fn known(call: &Call, account: &Account) -> Vec<(String, u32)> {
    let mut all = Vec::new();
    if plan::ladder(call.guide, call.list, account).is_some_and(|ladder| ladder.before.is_some()) {
        all.push((plan::BEFORE.to_owned(), 1));
    }
    let Some(route) = plan::route(call.guide, call.list, account) else { return all };
    if route.device == Device::Browser {
        all.push((plan::SESSION.to_owned(), 1));
    }
    let steps = route.steps.iter().map(|id| (id.clone(), call.guide.step(id).map_or(1, |step| step.version)));
    all.extend(steps);
    if let Some(form) = plan::form(call.guide, account, route) {
        all.extend(fields(form));
    }
    all
}

fn fields(form: &Form) -> Vec<(String, u32)> {
    let mut all = vec![(plan::opened(form), 1)];
    all.extend(form.fields.iter().map(|field| (format!("{}.{}", form.id, field.id), field.version)));
    // The box for reasons can be copied into even where no source lists it as a field.
    let text = format!("{}.text", form.id);
    if form.text != TextNeed::None && !all.iter().any(|(id, _)| *id == text) {
        all.push((text, 1));
    }
    all
}
