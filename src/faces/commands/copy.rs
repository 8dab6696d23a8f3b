//! `optout copy`: one field to the clipboard.

use std::io::Write;

use super::arguments::{Copy as Wanted, Field};
use super::call::{Call, Done, Stop};
use super::hands::{Copied, Hands};
use super::note::listed;
use crate::guide::Arg;
use crate::objection::checklist::Account;
use crate::objection::{letter, plan};
use crate::walkthrough::effect::{Clip, How, What};

pub(super) fn run(call: &Call, wanted: &Wanted, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let account = wanted.account.as_deref().map(|id| call.account(id)).transpose()?;
    let (what, text) = match wanted.field {
        Field::Country => (What::Field(0), country(call)?),
        Field::Email => (What::Field(0), call.list.person.email.clone().ok_or_else(|| unknown(call, "email"))?),
        Field::Text => (What::Text, text(call, account)?),
        Field::Link => (What::Link, link(call, account)?),
    };
    let copied =
        hands.copy(Clip { what, text: text.as_str().into() }).map_err(|why| call.because("copy-failed", &why))?;
    let word = match (copied.how, copied.proven) {
        (How::Clipboard, true) => "copy-proven",
        (How::Clipboard, false) | (How::Termux, _) => "copy-unproven",
        (How::Tmux, _) => "copy-tmux",
        (How::Terminal, _) => "copy-terminal",
    };
    writeln!(out, "{}", call.say(word, &[("n", signs(copied))]))?;
    Ok(0)
}

fn signs(copied: Copied) -> Arg<'static> {
    Arg::Number(i64::try_from(copied.signs).unwrap_or(i64::MAX))
}

fn unknown(call: &Call, key: &str) -> Stop {
    call.could_not("copy-unknown", &[("key", Arg::Text(&format!("person.{key}")))])
}

/// The country as a form's list has it: by its name.
fn country(call: &Call) -> Result<String, Stop> {
    let country = call.list.person.country.as_deref().ok_or_else(|| unknown(call, "country"))?;
    Ok(call.say(&format!("region-{country}"), &[]))
}

/// The account that is meant: the one that was named, else the only one.
fn meant<'a>(call: &Call<'a>, account: Option<&'a Account>) -> Result<&'a Account, Stop> {
    match (account, call.list.accounts.as_slice()) {
        (Some(account), _) | (None, [account]) => Ok(account),
        (None, []) => Err(call.wrong("no-account-yet", &[])),
        (None, all) => {
            let known = listed(all.iter().map(|account| account.id.as_str()));
            Err(call.wrong("copy-which", &[("known", Arg::Text(&known))]))
        }
    }
}

/// The text of the person's own, else sentences that anybody can use.
fn text<'a>(call: &Call<'a>, account: Option<&'a Account>) -> Result<String, Stop> {
    let purpose = letter::purpose(meant(call, account)?);
    if let Some(text) = call.list.text(purpose).filter(|text| !text.body.trim().is_empty()) {
        return Ok(text.body.to_string());
    }
    let settings = &call.list.settings;
    let own = settings.letter_language.as_deref().or(settings.app_language.as_deref());
    let words = call.guide.words(own.unwrap_or(call.words.tag()));
    Ok(letter::prepared(&words, purpose, letter::regime(call.guide, call.list)))
}

/// The link of the form at the end of the account's way.
fn link<'a>(call: &Call<'a>, account: Option<&'a Account>) -> Result<String, Stop> {
    let account = meant(call, account)?;
    let form = plan::route(call.guide, call.list, account)
        .and_then(|route| plan::form(call.guide, account, route))
        .and_then(|form| call.guide.form_link(form));
    let none = || call.could_not("copy-no-link", &[("account", Arg::Text(&account.id))]);
    form.map(|link| link.as_str().to_owned()).ok_or_else(none)
}
