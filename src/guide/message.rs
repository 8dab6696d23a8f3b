//! Where the messages of a Fluent text stand, and the number that finds one.
//!
//! `build.rs` uses this file, too: it notes the numbers beside each built-in file of words, so that a start unpacks only the
//! files that it says something from.

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
