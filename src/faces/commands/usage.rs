//! What is wrong with a command line, in the person's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::clean::Clean;
use crate::guide::{Arg, Args, Words};

/// A day as it is written, for whoever wrote another.
const DAY: &str = "2026-11-22";

/// The mistake in a sentence, and where help is. Kinds of mistakes that have no words here are told as the parser tells them.
///
/// What was typed is repeated in it, and may be made to steer the terminal: so it comes clean.
pub fn told(error: &clap::Error, words: &Words) -> Vec<Clean> {
    let Some(sentence) = sentence(error, words) else {
        return vec![Clean::text(error.to_string().trim_end())];
    };
    let valid = given(error, ContextKind::ValidValue);
    let values = (!valid.is_empty()).then(|| words.clean("usage-values", &[("values", Arg::Text(&valid))]));
    let day = given(error, ContextKind::InvalidArg)
        .contains("<DATE>")
        .then(|| words.clean("usage-date", &[("day", Arg::Text(DAY))]));
    [Some(sentence), values, day, Some(words.clean("usage-help", &[]))].into_iter().flatten().collect()
}

fn sentence(error: &clap::Error, words: &Words) -> Option<Clean> {
    let (flag, value) = (given(error, ContextKind::InvalidArg), given(error, ContextKind::InvalidValue));
    let say = |id: &str, args: Args| Some(words.clean(id, args));
    match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => say("usage-no-value", &[("flag", Arg::Text(&flag))]),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            say("usage-value", &[("value", Arg::Text(&value)), ("flag", Arg::Text(&flag))])
        }
        ErrorKind::UnknownArgument => say("usage-unknown", &[("name", Arg::Text(&flag))]),
        ErrorKind::InvalidSubcommand => {
            let name = given(error, ContextKind::InvalidSubcommand);
            say("usage-unknown", &[("name", Arg::Text(&name))])
        }
        ErrorKind::MissingRequiredArgument => say("usage-missing", &[("names", Arg::Text(&flag))]),
        ErrorKind::ArgumentConflict => {
            let other = given(error, ContextKind::PriorArg);
            say("usage-conflict", &[("flag", Arg::Text(&flag)), ("other", Arg::Text(&other))])
        }
        _ => None,
    }
}

/// What the parser knows of the mistake, as text.
fn given(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(all)) => all.join(", "),
        _ => String::new(),
    }
}
