//! Facts in words: what Meta calls a thing, what a step says, who saw it and when. Pages and commands say the same.

use jiff::civil::Date;

use super::platform::Step;
use super::source::{Confidence, Seen};
use super::{Arg, Args, Guide, Phrase, Role, Run, Words};
use crate::clean::Clean;

/// Facts older than this are said to be old, in months.
const OLD: i32 = 12;

/// A name of a thing on Meta's screens.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// As it stands there.
    pub text: String,
    /// In which language.
    pub tag: String,
    /// Whether that is the language of the person's app.
    pub own: bool,
}

/// What Meta calls a thing: the name in the language of the app if attested, else in English, else in any.
pub fn label(guide: &Guide, id: &str, app: &str) -> Named {
    let none = || Named { text: id.to_owned(), tag: String::new(), own: false };
    let Some(label) = guide.label(id) else { return none() };
    let base = app.split('-').next().unwrap_or(app);
    for tag in [app, base, "en"] {
        if let Some(name) = label.names.get(tag).and_then(|names| names.first()) {
            return Named { text: name.text.clone(), tag: tag.to_owned(), own: tag == app || tag == base };
        }
    }
    match label.names.iter().find_map(|(tag, names)| Some((tag, names.first()?))) {
        Some((tag, name)) => Named { text: name.text.clone(), tag: tag.clone(), own: false },
        None => none(),
    }
}

/// What must be said about a name: not attested in the app's language, or its name in English.
pub fn about_label(guide: &Guide, words: &Words, id: &str, app: &str) -> Option<Phrase> {
    let named = label(guide, id, app);
    if !named.own {
        let language = language(words, &named.tag);
        let word = if named.tag == "en" { "label-only-english" } else { "label-only-other" };
        return Some(words.phrase(word, &[("language", Arg::Text(language.as_str()))]));
    }
    let english = guide.label(id)?.names.get("en")?.first()?;
    let differs = english.text != named.text && named.tag != "en";
    differs.then(|| words.phrase("label-in-english", &[("label", Arg::Label(&english.text))]))
}

/// A part of a step's words (`do`, `where`, `see`, `else`), where it has that part.
pub fn step(guide: &Guide, words: &Words, step: &Step, part: &str, app: &str) -> Option<Phrase> {
    let id = format!("step-{}.{part}", step.id);
    if !words.has(&id) {
        return None;
    }
    let name = |id: &Option<String>| id.as_deref().map(|id| label(guide, id, app).text).unwrap_or_default();
    let (tap, block) = (name(&step.tap), name(&step.block));
    Some(words.phrase(&id, &[("label", Arg::Label(&tap)), ("block", Arg::Label(&block))]))
}

/// A language by its name in the person's own.
pub fn language(words: &Words, tag: &str) -> Clean {
    let id = format!("language-{tag}");
    if words.has(&id) { words.clean(&id, &[]) } else { Clean::line(tag) }
}

/// Whether a fact is old, contradicted, or little sure.
pub fn doubtful(seen: &Seen, today: Date) -> bool {
    seen.contradicted.is_some()
        || seen.confidence == Confidence::Low
        || (!seen.law && seen.last.months_before(today).is_none_or(|months| months >= OLD))
}

/// Who saw it, when, how many, and what speaks against it.
pub fn seen(words: &Words, seen: &Seen, today: Date) -> Phrase {
    let when = words.when(seen.last);
    let months = seen.last.months_before(today);
    let args: Args = &[
        ("when", Arg::Text(when.as_str())),
        ("sources", Arg::Number(seen.sources.len() as i64)),
        ("months", Arg::Number(i64::from(months.unwrap_or(0)))),
    ];
    let id = match months {
        Some(_) if seen.law && seen.confidence == Confidence::Low => "seen-law.unsure",
        Some(_) if seen.law => "seen-law",
        None => "seen-undated",
        Some(months) if months >= OLD => "seen-old",
        Some(_) if seen.confidence == Confidence::Low => "seen-unsure",
        Some(_) => "seen",
    };
    let mut phrase = words.phrase(id, args);
    if let Some(word) = &seen.contradicted {
        phrase.push(Run { text: Clean::line(". "), role: Role::Plain });
        phrase.extend(words.phrase(word, &[]));
    }
    phrase
}

/// A phrase as one text.
pub fn text(phrase: &Phrase) -> String {
    phrase.iter().map(|run| run.text.as_str()).collect()
}
