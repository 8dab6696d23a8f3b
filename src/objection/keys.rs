//! The keys that are set by their name, and where the value of each lies. A new one is named here, in its type, and where
//! the file is read.

use std::borrow::Cow;

use super::checklist::{Account, Person, Settings};
use super::file::WHOSE;

/// Keys of `[person]`.
pub const PERSON_KEYS: [&str; 5] = ["name", "country", "region", "email", "phone"];
/// Keys of `[settings]` with a word for a value.
pub const WORD_SETTINGS: [&str; 4] = ["language", "app_language", "letter_language", "palette"];
/// Keys of `[settings]` that are on or off.
pub const SWITCHES: [&str; 4] = ["ascii", "mouse", "mask", "clear_clipboard"];
/// Keys of an account that can be set, in the order in which a new one is written.
pub const ACCOUNT_KEYS: [&str; 6] = ["form", "handle", "whose", "accounts_centre", "route", "own_date"];

/// Whether something can be a mail address: what a slip of the hand or a word of command is not.
pub fn is_email(value: &str) -> bool {
    let Some((name, host)) = value.rsplit_once('@') else { return false };
    !name.is_empty() && host.contains('.') && !value.contains(char::is_whitespace)
}

/// The field that is named by a key, borrowed as the whole is.
macro_rules! field {
    ($key:expr, $whole:expr => $type:ident { $($name:ident),* }) => {{
        let $type { $($name,)* .. } = $whole;
        match $key {
            $(stringify!($name) => Some($name),)*
            _ => None,
        }
    }};
}

macro_rules! person_field {
    ($key:expr, $whole:expr) => {
        field!($key, $whole => Person { name, country, region, email, phone })
    };
}

macro_rules! word_field {
    ($key:expr, $whole:expr) => {
        field!($key, $whole => Settings { language, app_language, letter_language, palette })
    };
}

macro_rules! switch_field {
    ($key:expr, $whole:expr) => {
        field!($key, $whole => Settings { ascii, mouse, mask, clear_clipboard })
    };
}

pub(super) fn person_mut<'a>(person: &'a mut Person, key: &str) -> Option<&'a mut Option<String>> {
    person_field!(key, person)
}

pub(super) fn person(person: &Person, key: &str) -> Option<String> {
    person_field!(key, person)?.clone()
}

pub(super) fn word_mut<'a>(settings: &'a mut Settings, key: &str) -> Option<&'a mut Option<String>> {
    word_field!(key, settings)
}

pub(super) fn word(settings: &Settings, key: &str) -> Option<String> {
    word_field!(key, settings)?.clone()
}

pub(super) fn switch_mut<'a>(settings: &'a mut Settings, key: &str) -> Option<&'a mut Option<bool>> {
    switch_field!(key, settings)
}

pub(super) fn switch(settings: &Settings, key: &str) -> Option<bool> {
    *switch_field!(key, settings)?
}

/// The value of a key of an account, as a change carries it.
pub(super) fn account<'a>(account: &'a Account, key: &str) -> Option<Cow<'a, str>> {
    let word = match key {
        "form" => account.form.as_deref(),
        "handle" => account.handle.as_deref(),
        "accounts_centre" => account.accounts_centre.as_deref(),
        "route" => account.route.as_deref(),
        // One's own is what it is where nothing is written.
        "whose" if account.whose == Default::default() => None,
        "whose" => WHOSE.iter().find(|(whose, _)| *whose == account.whose).map(|(_, id)| *id),
        "own_date" => return account.own_date.map(|day| Cow::Owned(day.to_string())),
        _ => None,
    };
    word.map(Cow::Borrowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_that_is_named_has_its_place() {
        let (mut one, mut settings) = (Person::default(), Settings::default());
        PERSON_KEYS.iter().for_each(|key| *person_mut(&mut one, key).unwrap() = Some((*key).into()));
        WORD_SETTINGS.iter().for_each(|key| *word_mut(&mut settings, key).unwrap() = Some((*key).into()));
        assert!(PERSON_KEYS.iter().all(|key| person(&one, key).as_deref() == Some(*key)));
        assert!(WORD_SETTINGS.iter().all(|key| word(&settings, key).as_deref() == Some(*key)));
        for key in SWITCHES {
            let mut settings = Settings::default();
            *switch_mut(&mut settings, key).unwrap() = Some(true);
            let on: Vec<&str> = SWITCHES.into_iter().filter(|key| switch(&settings, key) == Some(true)).collect();
            assert_eq!(on, [key]);
        }
    }
}
