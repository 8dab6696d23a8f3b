//! JSON as it is printed: a terminal may read it, too.

use std::fmt::Write;

use serde_json::Value;

use crate::clean::is_hidden;

/// The text of an answer. JSON itself leaves DEL, C1 and what turns or hides text as it is; here all of it is escaped, so
/// that a reader of JSON gets the same and a terminal gets nothing to obey.
pub(super) fn shown(value: &Value) -> String {
    let plain = format!("{value:#}");
    if !plain.chars().any(steers) {
        return plain;
    }
    let mut out = String::with_capacity(plain.len() + 16);
    for c in plain.chars() {
        if steers(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                // Writing into a string does not fail.
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out
}

fn steers(c: char) -> bool {
    is_hidden(c) && c != '\n'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_is_escaped_and_reads_the_same() {
        let all: String = (0..0x11_0000).filter_map(char::from_u32).filter(|c| is_hidden(*c)).collect();
        let value = serde_json::json!({ "a": all, "é": ["日本", "\u{202e}"] });
        let text = shown(&value);
        assert!(!text.chars().any(steers));
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
    }
}
