//! The line that a shell asks about, as far as it decides whose accounts can come next.

use std::ffi::OsString;
use std::path::PathBuf;

use optout::faces::commands::Globals;

/// Whether the word at the caret begins like a flag. Some shells say which word that is, for the others it is the last.
pub fn flag_is_begun(arguments: &[OsString]) -> bool {
    let words: Vec<_> = arguments.iter().skip_while(|word| *word != "--").skip(1).collect();
    let index = crate::start::set("_CLAP_COMPLETE_INDEX").and_then(|n| n.to_str()?.parse().ok());
    let at = index.unwrap_or(words.len().saturating_sub(1));
    words.get(at).is_some_and(|word| word.to_string_lossy().starts_with('-'))
}

/// The flags among the words that were typed so far: a shell hands them over as they were typed, behind `--`.
pub fn globals(arguments: &[OsString]) -> Globals {
    let typed = arguments.iter().skip_while(|word| *word != "--").skip(1);
    let words: Vec<String> = typed.map(|word| word.to_string_lossy().into_owned()).collect();
    Globals {
        file: value(&words, "--file").map(|path| placed(&path, crate::start::set("HOME"))),
        person: value(&words, "--person").map(|name| unquoted(&name)),
        guest: words.iter().any(|word| word == "--guest"),
        practice: words.iter().any(|word| word == "--practice"),
        ..Globals::default()
    }
}

/// What was given with a flag. Bash takes the sign between them for a word of its own.
fn value(words: &[String], flag: &str) -> Option<String> {
    let joined =
        || words.iter().find_map(|word| word.strip_prefix(flag)?.strip_prefix('=').filter(|rest| !rest.is_empty()));
    let apart = || {
        let at = words.iter().position(|word| word == flag || *word == format!("{flag}="))?;
        words[at + 1..].iter().find(|word| *word != "=").map(String::as_str)
    };
    joined().or_else(apart).map(str::to_owned)
}

/// No shell has put a home in the place of `~` yet.
fn placed(path: &str, home: Option<OsString>) -> PathBuf {
    match (path.strip_prefix("~/"), home) {
        (Some(rest), Some(home)) => PathBuf::from(home).join(unquoted(rest)),
        _ => PathBuf::from(unquoted(path)),
    }
}

/// Quotation marks around a word, and backslashes before signs, are the shell's.
fn unquoted(word: &str) -> String {
    let quote = word.chars().next().filter(|c| matches!(c, '"' | '\''));
    if let Some(quote) = quote {
        return word[1..].trim_end_matches(quote).to_owned();
    }
    let mut chars = word.chars();
    let mut plain = String::new();
    while let Some(c) = chars.next() {
        plain.extend(if c == '\\' && cfg!(unix) { chars.next() } else { Some(c) });
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &str) -> Globals {
        let before = ["optout", "--"].into_iter();
        globals(&before.chain(line.split('|')).map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn a_file_is_found_however_it_is_typed() {
        let typed = ["optout|--file|a.toml|sent|", "optout|sent|--file=a.toml|", "optout|--file|=|a.toml|sent"];
        for line in typed.into_iter().chain(["optout|--file|'a.toml'|sent", "optout|--file|\"a.toml\"|x"]) {
            assert_eq!(asked(line).file, Some("a.toml".into()), "{line}");
        }
        assert_eq!(asked("optout|--file|a\\ b.toml|sent|").file, Some("a b.toml".into()));
        assert_eq!(asked("optout|sent|").file, None);
        assert_eq!(placed("~/a.toml", Some("/home/lea".into())), PathBuf::from("/home/lea/a.toml"));
    }

    #[test]
    fn whose_it_is_is_found_too() {
        assert_eq!(asked("optout|--person|mum|sent|").person.as_deref(), Some("mum"));
        assert!(asked("optout|sent|--guest|").guest);
        let typed_by_nobody = globals(&["optout".into(), "--guest".into()]);
        assert!(!typed_by_nobody.guest, "what stands before the words is the shell's");
    }
}
