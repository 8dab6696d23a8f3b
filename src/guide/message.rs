//! Where the messages of a Fluent text and the tables of a TOML text stand, and the number that finds one.
//!
//! `build.rs` uses this file, too: it cuts the built-in files there and notes the numbers beside each part, so that only those
//! parts are unpacked that are read.

/// Messages and terms of a Fluent text, and where each begins: at a line that is its id and `=`.
pub fn messages(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    starts.filter_map(|start| Some((start, identifier(&text[start..])?)))
}

/// The id of the message that begins a text, if one does.
pub fn identifier(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    bytes.first().filter(|first| first.is_ascii_alphabetic() || **first == b'-')?;
    let end = bytes.iter().position(|byte| !(byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')))?;
    let sign = bytes[end..].iter().find(|byte| **byte != b' ')?;
    (*sign == b'=').then(|| &text[..end])
}

/// A number of 32 bits for an id (FNV-1a). Two ids may have the same one: it says where to look, not what is there.
pub fn hash(id: &str) -> u32 {
    id.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Where each table of a list begins (`[[step]]`), and of which; not those below another table (`[[form.field]]`).
pub fn tables(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let first = text.starts_with("[[").then_some(0);
    let lines = first.into_iter().chain(text.match_indices("\n[[").map(|(at, _)| at + 1));
    lines.filter_map(|at| {
        let (list, _) = text[at + 2..].split_once("]]")?;
        (!list.contains('.')).then_some((at, list))
    })
}
