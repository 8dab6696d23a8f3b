//! `optout status --everyone`: one's own checklist, and that of each person who has one.

use std::io::Write;

use serde_json::{Value, json};

use super::arguments::Status;
use super::call::{Call, Done};
use super::hands::{Hands, Person};
use super::json::shown;
use super::status;
use crate::guide::Arg;

pub(super) fn run(call: &Call, wanted: &Status, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let everyone = hands.everyone();
    let unread = everyone.iter().any(|person| person.list.is_err());
    if wanted.json {
        let all: Vec<_> = everyone.iter().map(|person| one(call, person)).collect();
        writeln!(out, "{}", shown(&json!({ "version": 1, "today": call.today.to_string(), "people": all })))?;
        return Ok(u8::from(unread));
    }
    for person in &everyone {
        let heading = match &person.name {
            Some(name) => call.say("everyone-person", &[("person", Arg::Text(name))]),
            None => call.say("everyone-own", &[]),
        };
        writeln!(out, "{heading}")?;
        match &person.list {
            Ok(list) => status::text(&Call { list, ..*call }, out)?,
            Err(why) => writeln!(out, "{why}")?,
        }
    }
    Ok(u8::from(unread))
}

fn one(call: &Call, person: &Person) -> Value {
    match &person.list {
        Err(why) => json!({ "person": person.name, "error": why.as_str() }),
        Ok(list) => {
            let mut value = status::all(&Call { list, ..*call });
            if let Some(keys) = value.as_object_mut() {
                keys.remove("version");
                keys.insert("person".to_owned(), json!(person.name));
            }
            value
        }
    }
}
