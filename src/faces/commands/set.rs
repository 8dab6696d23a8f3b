//! `optout set`: a value of `[person]` or `[settings]`. An empty one is taken out.

use std::io::Write;

use super::arguments::Set;
use super::call::{Call, Done, Stop};
use super::hands::Hands;
use super::note::listed;
use crate::guide::{Arg, Guide};
use crate::objection::change::{PERSON_KEYS, SWITCHES, WORD_SETTINGS, is_email};
use crate::walkthrough::effect::Change;

/// A name or a number longer than this is a paste that went wrong.
const LONGEST: usize = 200;

pub(super) fn run(call: &Call, wanted: &Set, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let changes = change(call, &wanted.key, &wanted.value)?;
    call.save(hands, changes.clone())?;
    for change in &changes {
        let (key, value) = match change {
            Change::Person(key, value) => (format!("person.{key}"), value.clone()),
            Change::Setting(key, value) => (format!("settings.{key}"), value.clone()),
            Change::Switch(key, value) => (format!("settings.{key}"), value.map(|on| on_off(on).to_owned())),
            _ => continue,
        };
        let word = if value.is_some() { "set-now" } else { "set-out" };
        let value = value.unwrap_or_default();
        writeln!(out, "{}", call.say(word, &[("key", Arg::Text(&key)), ("value", Arg::Text(&value))]))?;
    }
    Ok(0)
}

fn on_off(on: bool) -> &'static str {
    if on { "true" } else { "false" }
}

/// The changes that a key and its value come to.
pub(super) fn change(call: &Call, key: &str, value: &str) -> Result<Vec<Change>, Stop> {
    let value = value.trim();
    let given = (!value.is_empty()).then_some(value);
    let found = |keys: &[&'static str], part: &str| keys.iter().copied().find(|known| *known == part);
    match key.split_once('.') {
        Some(("person", part)) => {
            let Some(part) = found(&PERSON_KEYS, part) else { return Err(no_such_key(call, key)) };
            let value = given.map(|value| person(call, part, value)).transpose()?;
            let mut changes = vec![Change::Person(part, value.clone())];
            // A part of another country would lead to a wrong authority.
            let region = call.list.person.region.as_deref();
            if part == "country" && region.is_some_and(|region| !belongs(region, value.as_deref())) {
                changes.push(Change::Person("region", None));
            }
            Ok(changes)
        }
        Some(("settings", part)) => {
            if let Some(part) = found(&SWITCHES, part) {
                let value = given.map(|value| switch(call, key, value)).transpose()?;
                return Ok(vec![Change::Switch(part, value)]);
            }
            let Some(part) = found(&WORD_SETTINGS, part) else { return Err(no_such_key(call, key)) };
            let value = given.map(|value| setting(call, part, value)).transpose()?;
            Ok(vec![Change::Setting(part, value)])
        }
        _ => Err(no_such_key(call, key)),
    }
}

/// Every key that can be set.
pub(super) fn keys() -> Vec<String> {
    let person = PERSON_KEYS.iter().map(|key| format!("person.{key}"));
    let settings = WORD_SETTINGS.iter().chain(&SWITCHES).map(|key| format!("settings.{key}"));
    person.chain(settings).collect()
}

fn no_such_key(call: &Call, key: &str) -> Stop {
    let keys = keys();
    let known = listed(keys.iter().map(String::as_str));
    call.wrong("set-no-such-key", &[("key", Arg::Text(key)), ("known", Arg::Text(&known))])
}

fn belongs(region: &str, country: Option<&str>) -> bool {
    country.is_none_or(|country| region.split('-').next() == Some(country))
}

fn person(call: &Call, key: &str, value: &str) -> Result<String, Stop> {
    let wrong = |word: &str| call.wrong(word, &[("value", Arg::Text(value))]);
    let plain = value.chars().count() <= LONGEST && !value.chars().any(char::is_control);
    match key {
        "country" => {
            let country = value.to_uppercase();
            call.guide.region(&country).map(|_| country).ok_or_else(|| wrong("set-country"))
        }
        "region" => {
            let region = value.to_uppercase();
            if !is_region(&region) {
                return Err(wrong("set-region"));
            }
            let here = belongs(&region, call.list.person.country.as_deref());
            if here { Ok(region) } else { Err(wrong("set-region-elsewhere")) }
        }
        "email" if !plain || !is_email(value) => Err(wrong("set-email")),
        "phone" if !plain || !is_phone(value) => Err(wrong("set-phone")),
        _ if plain => Ok(value.to_owned()),
        _ => Err(wrong("set-name")),
    }
}

/// ISO 3166-2: a country, a hyphen, one to three letters or digits.
fn is_region(region: &str) -> bool {
    let Some((country, part)) = region.split_once('-') else { return false };
    let country_fits = country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase());
    country_fits && (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

fn is_phone(value: &str) -> bool {
    let digits = value.chars().filter(char::is_ascii_digit).count();
    digits >= 3 && value.chars().all(|c| c.is_ascii_digit() || " +-()./".contains(c))
}

fn switch(call: &Call, key: &str, value: &str) -> Result<bool, Stop> {
    match value.to_lowercase().as_str() {
        "true" | "on" | "yes" | "1" => Ok(true),
        "false" | "off" | "no" | "0" => Ok(false),
        _ => Err(call.wrong("set-switch", &[("key", Arg::Text(key)), ("value", Arg::Text(value))])),
    }
}

fn setting(call: &Call, key: &str, value: &str) -> Result<String, Stop> {
    if key == "palette" {
        if call.look.palettes.contains(&value) {
            return Ok(value.to_owned());
        }
        let known = listed(call.look.palettes.iter().copied());
        return Err(call.wrong("set-palette", &[("value", Arg::Text(value)), ("known", Arg::Text(&known))]));
    }
    let known = languages(call.guide, key);
    let same = |tag: &&String| tag.eq_ignore_ascii_case(value);
    if let Some(tag) = known.iter().find(same) {
        return Ok(tag.clone());
    }
    let known = listed(known.iter().map(String::as_str));
    Err(call.wrong("set-language", &[("value", Arg::Text(value)), ("known", Arg::Text(&known))]))
}

/// The languages a setting can have. Letters are written in more than the program speaks, and an app speaks many more: those
/// that its names are known in.
fn languages(guide: &Guide, key: &str) -> Vec<String> {
    let own = if key == "letter_language" { guide.letter_languages() } else { guide.languages() };
    let mut all: Vec<String> = own.into_iter().map(str::to_owned).collect();
    if key == "app_language" {
        all.extend(guide.labels().iter().flat_map(|label| label.names.keys().cloned()));
        all.extend(guide.regions().iter().flat_map(|region| region.languages.iter().cloned()));
    }
    all.sort_unstable();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_told_from_slips() {
        for region in ["DE-BY", "GB-SCT", "FR-75", "BR-SP", "CH-1"] {
            assert!(is_region(region), "{region}");
        }
        for region in ["DE", "DE-", "D-BY", "DE-BAYERN", "DE_BY", "DE-B Y", "de-by", "ÄÖ-BY", "DE-É"] {
            assert!(!is_region(region), "{region}");
        }
        assert!(is_email("lea@example.org") && !is_email("lea@example") && !is_email("a b@example.org"));
        assert!(!is_email("@example.org") && !is_email("lea"));
        assert!(is_phone("+33 (0)1 23-45") && !is_phone("call me") && !is_phone("12"));
    }
}
