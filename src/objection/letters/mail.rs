//! A letter for the mail program. To authorities only: Meta publishes no mail address for this.

use std::fmt::{self, Write as _};

use super::Letter;
use crate::guide::place::Authority;

/// A `mailto:` address to an authority. Only [`mailto`] makes one, so nothing else can be handed to a mail program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailto(String);

impl Mailto {
    /// The whole address, with subject and body.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Mailto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The letter as a `mailto:` address (RFC 6068); `None` where the authority takes no complaint by plain mail.
pub fn mailto(authority: &Authority, letter: &Letter) -> Option<Mailto> {
    let to = encoded(authority.plain_mail()?).replace("%40", "@");
    let body = letter.text.replace('\n', "\r\n");
    Some(Mailto(format!("mailto:{to}?subject={}&body={}", encoded(&letter.subject), encoded(&body))))
}

/// Percent-encoded but for what RFC 3986 leaves unreserved.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            // Writing to a string cannot fail.
            _ => drop(write!(out, "%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_unreserved_stays() {
        assert_eq!(encoded("a b&c=d\r\né~"), "a%20b%26c%3Dd%0D%0A%C3%A9~");
    }
}
