//! Languages: each says what English says, with the same blanks, and none says a fact.

use super::language::{Language, Message, Part};
use super::{Kind, Report};
use crate::guide::Guide;

pub(super) fn check(guide: &Guide, languages: &[Language], report: &mut Report) {
    let hosts: Vec<&str> = guide.hosts().iter().map(|host| host.name.as_str()).collect();
    let english = languages.iter().find(|language| language.tag == "en");
    for language in languages {
        for (id, message) in &language.messages {
            for part in message.parts.values() {
                if let Some(found) = fact(&part.text, &hosts) {
                    report.add(part.place.clone(), Kind::FactInWords { found });
                }
            }
            match english {
                Some(english) if english.tag != language.tag => compare(id, message, (language, english), report),
                _ => {}
            }
        }
    }
}

/// Parts of a reason that stand on the screen and in no letter.
const ON_SCREEN: &[&str] = &["name", "why", "reply", "ask"];

fn compare(id: &str, own: &Message, (language, english): (&Language, &Language), report: &mut Report) {
    let spared = |part: &str| language.only_letters && id.starts_with("ground-") && ON_SCREEN.contains(&part);
    let english = match english.messages.get(id) {
        Some(message) => message,
        None if english.may_have(id) => return,
        None => return report.add(own.place.clone(), Kind::NoEnglish),
    };
    let named = |part: &str| if part.is_empty() { id.to_owned() } else { format!("{id}.{part}") };
    for part in english.parts.keys().filter(|part| !own.parts.contains_key(*part) && !spared(part)) {
        report.add(own.place.clone(), Kind::NoPart { part: named(part) });
    }
    for (name, part) in &own.parts {
        match english.parts.get(name) {
            None => report.add(part.place.clone(), Kind::NoEnglishPart { part: named(name) }),
            Some(english) if english.blanks != part.blanks => {
                let kind = Kind::OtherBlanks { english: blanks(english), own: blanks(part) };
                report.add(part.place.clone(), kind);
            }
            Some(_) => {}
        }
    }
}

fn blanks(part: &Part) -> String {
    part.blanks.iter().map(|blank| format!("${blank}")).collect::<Vec<_>>().join(" ")
}

/// Endings by which a word is taken for a host.
const ENDINGS: &[&str] = &[".com", ".org", ".net", ".eu", ".info", ".io", ".gov", ".int"];

/// What only a file of facts may say: a link, a host, a year.
fn fact(text: &str, hosts: &[&str]) -> Option<String> {
    let trimmed = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let mut before = String::new();
    text.split_whitespace().map(trimmed).find(|word| {
        let link = word.contains("http:") || word.contains("https") || word.contains("www.");
        let host = hosts.iter().any(|host| word.contains(host)) || ENDINGS.iter().any(|end| word.ends_with(end));
        // British laws have their year in their name, as in Data Protection Act 2018.
        let law = std::mem::replace(&mut before, word.clone()) == "act" && word.len() == 4;
        link || host || (has_year(word) && !law)
    })
}

/// Four digits by themselves that can be a year. The number of a law, such as 2016/679, is none.
fn has_year(word: &str) -> bool {
    let is_year = |digits: &str| digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
    !word.contains('/') && word.split(|c: char| !c.is_ascii_digit()).any(is_year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_are_told_from_words() {
        for text in [
            "see https://a.example/",
            "at www.a.example",
            "on pic.example,",
            "since 2024.",
            "act 2018-02",
            "on 2025-05-26",
        ] {
            assert!(fact(text, &["pic.example"]).is_some(), "{text}");
        }
        for text in [
            "article 21(1) GDPR",
            "Regulation (EU) 2016/679",
            "in 1500 signs",
            "12025",
            "e.g. this",
            "b/c",
            "the Data Act 2018,",
        ] {
            assert_eq!(fact(text, &["pic.example"]), None);
        }
    }
}
