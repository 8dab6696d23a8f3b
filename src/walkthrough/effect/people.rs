//! Whose checklist it is: what the walk asks for and what the world finds.

use std::fmt;
use std::sync::Arc;

use super::Why;
use crate::clean::Clean;

/// The longest name of a person's checklist.
const LONGEST: usize = 64;

/// A name that can be that of a file on every system: letters a to z, digits and hyphens, 1 to 64 of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(String);

impl Name {
    /// The name, in small letters; `None` where it cannot be that of a file.
    pub fn of(text: &str) -> Option<Name> {
        let name = text.to_ascii_lowercase();
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let fits = (1..=LONGEST).contains(&name.len()) && name.bytes().all(plain);
        fits.then_some(Name(name))
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whose checklist.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Who {
    /// The one that the program opens unasked.
    #[default]
    Own,
    /// That of a person with a name.
    Named(Name),
    /// A new temporary one in place of the last, which is wiped.
    Guest,
}

impl Who {
    /// The name, where there is one.
    pub fn name(&self) -> Option<&Name> {
        match self {
            Who::Named(name) => Some(name),
            Who::Own | Who::Guest => None,
        }
    }
}

/// Somebody with a checklist on this machine.
#[derive(Clone, Debug, PartialEq)]
pub struct Neighbour {
    /// Who.
    pub who: Who,
    /// The text of the file, empty where there is none yet; or why it was not read.
    pub text: Result<Arc<str>, Why>,
}

/// A checklist that has taken the place of the one before.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenOver {
    /// Whose it is.
    pub who: Who,
    /// Where it lies, in words fit for a person.
    pub file: Clean,
    /// Its text, empty where there is no file yet.
    pub text: Arc<str>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_of_a_file_everywhere() {
        assert_eq!(Name::of("Mum").map(|name| name.to_string()), Some("mum".to_owned()));
        for name in ["", ".", "..", "a/b", "a\\b", "é", "a b", "\0", &"a".repeat(65), "a.toml"] {
            assert_eq!(Name::of(name), None, "{name:?}");
        }
    }
}
