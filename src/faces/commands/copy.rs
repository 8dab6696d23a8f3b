//! `optout copy`: one field to the clipboard.

use std::io::Write;

use super::arguments::{Copy as Wanted, Field};
use super::call::{Call, Done, Stop};
use super::hands::{Copied, Hands};
use crate::clean::Clean;
use crate::guide::Arg;
use crate::objection::checklist::Account;
use crate::objection::{letter, plan};
use crate::walkthrough::effect::{Clip, How, What};

pub(super) fn run(call: &Call, wanted: &Wanted, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let meant = || call.meant(wanted.account.as_deref(), "copy-which");
    // A name that is none is told, whatever is copied.
    wanted.account.as_deref().map(|id| call.account(id)).transpose()?;
    let (what, text) = match wanted.field {
        Field::Country => (What::Field(0), country(call)?),
        Field::Email => (What::Field(0), call.list.person.email.clone().ok_or_else(|| unknown(call, "email"))?),
        Field::Text => (What::Text, text(call, meant()?)),
        Field::Link => (What::Link, link(call, meant()?)?),
    };
    let copied =
        hands.copy(Clip { what, text: text.as_str().into() }).map_err(|why| call.because("copy-failed", &why))?;
    writeln!(out, "{}", said(call, copied))?;
    Ok(0)
}

/// How it was handed over.
pub(super) fn said(call: &Call, copied: Copied) -> Clean {
    let word = match (copied.how, copied.proven) {
        (How::Clipboard, true) => "copy-proven",
        (How::Clipboard, false) | (How::Termux, _) => "copy-unproven",
        (How::Tmux, _) => "copy-tmux",
        (How::Terminal, _) => "copy-terminal",
    };
    call.words.clean(word, &[("n", signs(copied))])
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

/// The text of the person's own, else sentences that anybody can use.
fn text(call: &Call, account: &Account) -> String {
    let purpose = letter::purpose(account);
    if let Some(text) = call.list.text(purpose).filter(|text| !text.body.trim().is_empty()) {
        return text.body.to_string();
    }
    let settings = &call.list.settings;
    let own = settings.letter_language.as_deref().or(settings.app_language.as_deref());
    let words = call.guide.words(own.unwrap_or(call.words.tag()));
    letter::prepared(&words, purpose, letter::regime(call.guide, call.list))
}

/// The link of the form at the end of the account's way.
fn link(call: &Call, account: &Account) -> Result<String, Stop> {
    let form = plan::route(call.guide, call.list, account)
        .and_then(|route| plan::form(call.guide, account, route))
        .and_then(|form| call.guide.form_link(form));
    let none = || call.could_not("copy-no-link", &[("account", Arg::Text(&account.id))]);
    form.map(|link| link.as_str().to_owned()).ok_or_else(none)
}
