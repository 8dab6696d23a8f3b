//! The files that are built in: packed, and each unpacked when it is read for the first time.
//!
//! Nine languages of words are two and a half megabytes, of which a page reads a few dozen kilobytes in one language. LZ4 packs
//! them to less than half; what packs tighter takes ten times as long to unpack, and that at every start.

use std::sync::OnceLock;

use lz4_flex::block::decompress;

/// A file that is built in.
pub struct BuiltIn {
    /// Its name in `content/`, such as `platforms/instagram.toml`.
    pub name: &'static str,
    /// Numbers of its messages, sorted; see [`hash`](super::message::hash). Empty for what is no file of words.
    pub(super) messages: &'static [u32],
    packed: &'static [u8],
    length: usize,
    text: OnceLock<String>,
}

include!(concat!(env!("OUT_DIR"), "/counts.rs"));

/// The files with content, in the order of their names.
pub static CONTENT: [BuiltIn; CONTENT_FILES] = include!(concat!(env!("OUT_DIR"), "/content.rs"));

/// What lies beside the content for those who edit it: how to, glossaries, schemas. The program reads none of it.
pub static BESIDE: [BuiltIn; BESIDE_FILES] = include!(concat!(env!("OUT_DIR"), "/beside.rs"));

impl BuiltIn {
    /// Only `build.rs` writes calls of this.
    const fn new(name: &'static str, messages: &'static [u32], packed: &'static [u8], length: usize) -> BuiltIn {
        BuiltIn { name, messages, packed, length, text: OnceLock::new() }
    }

    /// What it says.
    pub fn text(&self) -> &str {
        // What does not unpack would be a fault of the build: it reads as empty, and a test compares each file with the disk.
        let unpacked = || decompress(self.packed, self.length).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        self.text.get_or_init(|| unpacked().unwrap_or_default())
    }
}

impl std::fmt::Debug for BuiltIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::message::{hash, messages};

    #[test]
    #[allow(clippy::disallowed_methods, reason = "compares what is built in with the disk")]
    fn each_file_unpacks_to_what_lies_on_the_disk() {
        assert!(CONTENT.len() > 200 && BESIDE.len() > 10);
        for file in CONTENT.iter().chain(&BESIDE) {
            let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content").join(file.name);
            assert_eq!(file.text(), std::fs::read_to_string(path).unwrap(), "{}", file.name);
        }
    }

    #[test]
    fn they_stand_in_the_order_of_their_names_and_know_their_messages() {
        assert!(CONTENT.is_sorted_by(|one, next| one.name < next.name));
        for file in CONTENT.iter().filter(|file| file.name.ends_with(".ftl")) {
            assert!(messages(file.text()).count() > 0, "{}", file.name);
            for (_, id) in messages(file.text()) {
                assert!(file.messages.binary_search(&hash(id)).is_ok(), "{}: {id}", file.name);
            }
        }
    }
}
