//! The report as JSON, for other programs. Keys are only ever added; dates are ISO, and each says how binding it is.

use serde_json::{Map, Value, json};

use super::{Report, gather};
use crate::clean;
use crate::objection::checklist::{Account, Event, What};
use crate::objection::deadline::{Deadline, Line};
use crate::objection::letters::controllers;
use crate::objection::plan;
use crate::objection::standing::standing;

/// The report as JSON.
pub fn json(report: &Report) -> String {
    let person = &report.list.person;
    let value = json!({
        "version": 1,
        "made": report.today.to_string(),
        "language": report.words.tag(),
        "person": given([
            ("name", person.name.clone()),
            ("email", person.email.clone()),
            ("phone", person.phone.clone()),
            ("country", person.country.clone()),
            ("region", person.region.clone()),
        ]),
        "accounts": report.accounts().map(|account| self::account(report, account)).collect::<Vec<_>>(),
    });
    // The alternate form of a value is the indented one, and cannot fail.
    clean::json(&format!("{value:#}\n"))
}

/// An object of the keys that have a value.
fn given<const N: usize>(pairs: [(&str, Option<String>); N]) -> Value {
    let known = pairs.into_iter().filter_map(|(key, value)| Some((key.to_owned(), Value::String(value?))));
    Value::Object(known.collect::<Map<_, _>>())
}

fn account(report: &Report, account: &Account) -> Value {
    let dates = plan::dates(report.guide, report.list, account);
    let named = gather::named(&dates);
    let companies = controllers(report.guide, report.list, account).into_iter();
    let late =
        dates.too_late.map(|late| json!({ "announced": late.announced.to_string(), "end": late.end.to_string() }));
    let mut value = json!({
        "id": account.id,
        "platform": account.platform,
        "standing": standing(account).id(),
        "controllers": companies.map(|known| json!({ "name": known.name, "address": known.address })).collect::<Vec<_>>(),
        "history": account.counted().map(event).collect::<Vec<_>>(),
        "dates": named.into_iter().map(|(what, deadline)| date(report, what, deadline)).collect::<Vec<_>>(),
        "texts": account.sent_texts().map(|letter| json!({
            "kind": letter.kind, "on": letter.on.map(|on| on.to_string()), "language": letter.language, "own": letter.own, "body": &*letter.body,
        })).collect::<Vec<_>>(),
        "proofs": gather::proof_events(account).map(|(event, path)| json!({
            "path": path, "on": event.on.to_string(), "sha256": event.sha256,
            "now": report.fate(path, event.sha256.as_deref()).map(super::Fate::id),
        })).collect::<Vec<_>>(),
    });
    let more = [
        ("handle", account.handle.clone().map(Value::String)),
        ("sent", dates.sent.map(|sent| Value::String(sent.to_string()))),
        ("extension_too_late", late),
    ];
    for (key, known) in more.into_iter().filter_map(|(key, value)| Some((key, value?))) {
        value[key] = known;
    }
    value
}

fn event(event: &Event) -> Value {
    let what = What::ALL.iter().find(|(what, _)| *what == event.what).map(|(_, id)| (*id).to_owned());
    given([
        ("on", Some(event.on.to_string())),
        ("what", what),
        ("reply", event.reply.clone()),
        ("standing", event.standing.map(|standing| standing.id().to_owned())),
        ("reference", event.reference.clone()),
        ("by", event.by.clone()),
        ("kind", event.kind.clone()),
        ("path", event.path.clone()),
        ("sha256", event.sha256.clone()),
        ("note", event.note.clone()),
    ])
}

fn date(report: &Report, what: &str, deadline: &Deadline) -> Value {
    let rule = plan::region(report.guide, report.list).map(|region| region.response_rule);
    let line = |line: &Line| {
        given([
            ("date", Some(line.day.to_string())),
            ("id", Some(line.word.to_owned())),
            ("text", Some(gather::said_line(report, line))),
            ("article", rule.and_then(|rule| line.article(rule)).map(|id| report.say(id, &[]))),
        ])
    };
    json!({
        "what": what,
        "date": deadline.due.to_string(),
        "kind": deadline.kind.id(),
        "working": deadline.working.iter().map(line).collect::<Vec<_>>(),
    })
}
