//! `optout reply`: what came back, and what to do now.

use std::io::{self, Write};

use jiff::civil::Date;

use super::arguments::Reply as Wanted;
use super::call::{Call, Done, Stop};
use super::hands::Hands;
use super::next;
use super::note::listed;
use crate::clean::{Clean, typed};
use crate::guide::Arg;
use crate::guide::reply::Reply;
use crate::objection::checklist::{Account, Event, What};
use crate::objection::deadline::{Deadline, TooLate};
use crate::objection::letters;
use crate::objection::plan;
use crate::objection::standing::Standing;
use crate::objection::tell::{self, Told};
use crate::walkthrough::effect::Change;

/// An answer that tells of an objection sent at some other time.
const ALREADY: &str = "already-objected";

pub(super) fn run(call: &Call, wanted: &Wanted, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let account = call.account(&wanted.account)?;
    let reply = reply(call, &wanted.reply)?;
    let on = call.day(account, wanted.day)?;
    not_before_sending(call, account, on)?;
    let note = wanted.note.as_deref().map(|text| typed(text).trim().to_owned());
    let extended = (reply.id == plan::EXTENSION).then(|| plan::announced_on(call.guide, call.list, account, on));
    // An extension that was announced too late moves no date, and gives no standing.
    let standing = plan::meant(call.guide, call.list, reply, call.today);
    let event = Event {
        reply: Some(reply.id.clone()),
        standing: standing.filter(|_| matches!(extended, None | Some(Some(Ok(_))))),
        note: note.filter(|text| !text.is_empty()),
        ..Event::new(on, What::Reply)
    };
    if account.history.last() == Some(&event) {
        writeln!(out, "{}", call.say("noted-already", &[]))?;
        call.stands(out, call.list, account)?;
        return Ok(0);
    }
    let list = call.note(hands, out, &account.id, vec![Change::Event { account: account.id.clone(), event }])?;
    // The day of an answer is not that of the sending, and none is made up.
    let day_unknown = reply.sent && reply.id != ALREADY && plan::sent_on(account).is_none();
    if day_unknown {
        writeln!(out, "{}", call.say("waiting-day-unknown", &[]))?;
    }
    if let Some(extended) = extended.filter(|_| !day_unknown) {
        writeln!(out, "{}", extension(call, extended))?;
    }
    let now = Call { list: &list, ..*call };
    let undated = next::undated(&now, &account.id).filter(|_| plan::leaves_open(&reply.id));
    advice(call, account, Told { reply: &reply.id, on, today: call.today }, undated, out)?;
    if standing == Some(Standing::Refused) && letters::company_first(call.guide, call.list, account) {
        writeln!(out, "{}", call.words.clean("company-first", &[]))?;
    }
    Ok(0)
}

/// What a reply means, and what to do now: to look in two days only where it was sent just now, not where nobody knows the day.
fn advice(call: &Call, account: &Account, told: Told, undated: Option<String>, out: &mut dyn Write) -> io::Result<()> {
    let said = |part: String| call.words.has(&part).then(|| call.say(&part, &[]));
    let means = said(tell::reply(call.guide, call.words, call.list, account, told, "means"));
    let act = undated.or_else(|| said(tell::act(call.guide, call.words, call.list, account, told)));
    means.into_iter().chain(act).try_for_each(|line| writeln!(out, "{line}"))
}

/// What an announced extension comes to.
fn extension(call: &Call, extended: Option<Result<Deadline, TooLate>>) -> Clean {
    match extended {
        Some(Ok(deadline)) => {
            let day = call.words.date_full(deadline.due);
            call.words.clean("extension-in-time", &[("date", Arg::Text(day.as_str()))])
        }
        Some(Err(late)) => {
            let [announced, end] = [late.announced, late.end].map(|day| call.words.date_full(day));
            let args = [("announced", Arg::Text(announced.as_str())), ("end", Arg::Text(end.as_str()))];
            call.words.clean("extension-too-late", &args)
        }
        None => call.words.clean("extension-unknown", &[]),
    }
}

fn reply<'g>(call: &Call<'g>, id: &str) -> Result<&'g Reply, Stop> {
    call.guide.reply(id).ok_or_else(|| {
        let known = listed(call.guide.replies().replies.iter().map(|reply| reply.id.as_str()));
        call.wrong("no-such-reply", &[("reply", Arg::Text(id)), ("known", Arg::Text(&known))])
    })
}

/// Nothing comes back before something was sent: one of the days is a slip.
fn not_before_sending(call: &Call, account: &Account, on: Date) -> Result<(), Stop> {
    match plan::sent_on(account) {
        Some(sent) if on < sent => {
            let (day, sent) = (call.words.date_full(on), call.words.date_full(sent));
            let args = [("day", Arg::Text(day.as_str())), ("sent", Arg::Text(sent.as_str()))];
            Err(call.wrong("noted-before-sent", &args))
        }
        _ => Ok(()),
    }
}
