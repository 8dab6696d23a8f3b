//! The page for programs.

use serde_json::{Value, json};

use super::super::call::Call;
use super::sheet::{Ending, Sheet, Tap, Way};
use crate::guide::platform::{Device, End, State, Tri};
use crate::guide::source::{Confidence, Seen, When};
use crate::guide::tell::text;

/// Keys are only ever added.
pub fn json(call: &Call, sheet: &Sheet) -> Value {
    json!({
        "version": 1,
        "today": call.today.to_string(),
        "platform": sheet.platform.id,
        "country": sheet.region.country,
        "language": call.words.tag(),
        "app_language": sheet.app,
        "routes": sheet.ways.iter().map(way).collect::<Vec<_>>(),
    })
}

fn way(way: &Way) -> Value {
    let ends = match &way.route.ends {
        End::Form(_) => "form",
        End::Letter => "letter",
        End::Advice => "advice",
    };
    let device = match way.route.device {
        Device::Browser => "browser",
        Device::App => "app",
        Device::Letter => "letter",
        Device::None => "none",
    };
    json!({
        "id": way.route.id,
        "name": way.name,
        "about": way.about,
        "device": device,
        "historic": way.route.historic,
        "ends": ends,
        "steps": way.steps.iter().map(tap).collect::<Vec<_>>(),
        "form": way.form.as_ref().map(form),
        "post": way.post.as_ref().map(|(_, address)| address),
        "seen": seen(&way.route.seen),
    })
}

fn tap(tap: &Tap) -> Value {
    json!({
        "id": tap.step.id,
        "version": tap.step.version,
        "do": text(&tap.act),
        "more": tap.more,
        "see": tap.next,
        "link": tap.link.as_ref().map(|link| link.as_str()),
        "seen": seen(&tap.step.seen),
    })
}

fn form(form: &Ending) -> Value {
    let state = match form.form.state {
        State::Attested => "attested",
        State::Unsure => "unsure",
        State::Replaced => "replaced",
        State::Dead => "dead",
    };
    let fields = form.fields.iter().map(|entry| {
        let field = entry.field;
        json!({ "id": field.id, "name": entry.name, "hint": entry.hint, "required": tri(field.required), "prefilled": tri(field.prefilled) })
    });
    json!({
        "id": form.form.id,
        "name": form.name,
        "note": form.note,
        "link": form.link.as_ref().map(|link| link.as_str()),
        "state": state,
        "last_linked": when(form.form.last_linked),
        "last_working": when(form.form.last_working),
        "fields": fields.collect::<Vec<_>>(),
        "press": form.press,
        "seen": seen(&form.form.seen),
    })
}

fn seen(seen: &Seen) -> Value {
    let confidence = match seen.confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    };
    json!({
        "sources": seen.sources,
        "first": when(seen.first),
        "last": when(seen.last),
        "confidence": confidence,
        "contradicted": seen.contradicted.is_some(),
    })
}

fn tri(tri: Tri) -> &'static str {
    match tri {
        Tri::Yes => "yes",
        Tri::No => "no",
        Tri::Unsure => "unsure",
    }
}

/// As exact as its source: a day, a month, a year, or nothing.
fn when(when: When) -> Option<String> {
    match (when.year, when.month, when.day) {
        (0, ..) => None,
        (year, 0, _) => Some(format!("{year:04}")),
        (year, month, 0) => Some(format!("{year:04}-{month:02}")),
        (year, month, day) => Some(format!("{year:04}-{month:02}-{day:02}")),
    }
}
