//! The files that are built in: packed in parts of a few thousand bytes, each unpacked when it is read for the first time.
//!
//! Nine languages of words are two and a half megabytes, of which a page reads a few dozen kilobytes in one language. LZ4 packs
//! them to half; what packs tighter takes ten times as long to unpack, and that at every start. The tables hold numbers alone:
//! an address in them would be work for the loader, at every start, too.

use std::ops::{Index, Range};
use std::sync::OnceLock;

use lz4_flex::block::decompress;

include!(concat!(env!("OUT_DIR"), "/content.rs"));

/// What the build noted of a file.
struct Entry {
    /// Where its name stands in `NAMES`.
    name: [u32; 2],
    /// Which of `PARTS` are its own.
    parts: [u32; 2],
}

/// A piece of a file that can be read alone: it ends where a message or a table of a list ends.
pub(super) struct Part {
    /// Which of `PARTS` it is.
    number: u32,
    /// Where it stands in `PACKED`.
    packed: [u32; 2],
    /// How long it is once unpacked, in bytes.
    length: u32,
    /// Where the numbers of what it holds stand in `NUMBERS`, sorted (see [`hash`](super::message::hash)), and in `PLACES`
    /// where in the part each begins.
    numbers: [u32; 2],
}

/// The unpacked text of each part.
static TEXTS: [OnceLock<String>; PARTS.len()] = [const { OnceLock::new() }; PARTS.len()];

/// A file that is built in.
#[derive(Clone, Copy)]
pub struct BuiltIn(&'static Entry);

/// The files with content, in the order of their names.
pub fn content() -> impl ExactSizeIterator<Item = BuiltIn> {
    ENTRIES[..CONTENT].iter().map(BuiltIn)
}

/// What lies beside the content for those who edit it: how to, glossaries, schemas. The program reads none of it.
pub fn beside() -> impl ExactSizeIterator<Item = BuiltIn> {
    ENTRIES[CONTENT..].iter().map(BuiltIn)
}

/// The file with content of this name.
pub(super) fn named(name: &str) -> Option<BuiltIn> {
    let at = ENTRIES[..CONTENT].binary_search_by(|entry| within(NAMES, entry.name).cmp(name)).ok()?;
    ENTRIES.get(at).map(BuiltIn)
}

/// The names of the files with content that begin so, in their order.
pub(super) fn names(prefix: &str) -> impl Iterator<Item = &'static str> + use<'_> {
    let first = ENTRIES[..CONTENT].partition_point(|entry| within(NAMES, entry.name) < prefix);
    let names = ENTRIES[first..CONTENT].iter().map(|entry| BuiltIn(entry).name());
    names.take_while(move |name| name.starts_with(prefix))
}

impl BuiltIn {
    /// Its name in `content/`, such as `platforms/instagram.toml`.
    pub fn name(self) -> &'static str {
        within(NAMES, self.0.name)
    }

    /// All that it says.
    pub fn text(self) -> String {
        self.parts().iter().map(Part::text).collect()
    }

    /// Its parts, in their order.
    pub(super) fn parts(self) -> &'static [Part] {
        within(&PARTS, self.0.parts)
    }
}

impl std::fmt::Debug for BuiltIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl Part {
    /// What it says. What does not unpack would be a fault of the build: it reads as empty, and a test compares each file with
    /// the disk.
    pub fn text(&'static self) -> &'static str {
        let unpacked = || {
            let bytes = decompress(within(PACKED, self.packed), self.length as usize).ok();
            bytes.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
        };
        TEXTS.get(self.number as usize).map_or("", |text| text.get_or_init(unpacked))
    }

    /// Where in it something with this number begins, in their order: several things can have one number.
    pub fn places(&self, number: u32) -> impl DoubleEndedIterator<Item = usize> {
        let numbers = within(&NUMBERS, self.numbers);
        let first = numbers.partition_point(|known| *known < number);
        let places = numbers.iter().zip(within(&PLACES, self.numbers)).skip(first);
        let same = numbers[first..].iter().take_while(|known| **known == number).count();
        places.take(same).map(|(_, place)| usize::from(*place))
    }

    /// Whether something with this number may stand in it: a message of a file of words, a list or an id of another one.
    pub fn may_hold(&self, number: u32) -> bool {
        within(&NUMBERS, self.numbers).binary_search(&number).is_ok()
    }
}

/// What the build noted the place of.
fn within<T: ?Sized + Index<Range<usize>>>(whole: &T, [start, end]: [u32; 2]) -> &T::Output {
    &whole[start as usize..end as usize]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::message::{hash, messages};

    #[test]
    #[allow(clippy::disallowed_methods, reason = "compares what is built in with the disk")]
    fn each_file_unpacks_to_what_lies_on_the_disk() {
        assert!(content().len() > 200 && beside().len() > 10);
        for file in content().chain(beside()) {
            let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content").join(file.name());
            assert_eq!(file.text(), std::fs::read_to_string(path).unwrap(), "{}", file.name());
        }
    }

    #[test]
    fn they_stand_in_the_order_of_their_names() {
        assert!(content().map(BuiltIn::name).is_sorted_by(|one, next| one < next));
        for file in content() {
            assert_eq!(named(file.name()).map(BuiltIn::name), Some(file.name()));
        }
        assert!(named("hosts.tom").is_none() && named("README.md").is_none());
        assert!(names("platforms/").all(|name| name.ends_with(".toml")) && names("platforms/").count() > 3);
    }

    #[test]
    fn each_part_knows_what_it_holds() {
        for file in content().filter(|file| file.name().ends_with(".ftl")) {
            for part in file.parts() {
                let mut all = messages(part.text());
                assert!(all.all(|(at, id)| part.places(hash(id)).any(|place| place == at)), "{}", file.name());
            }
            assert!(messages(&file.text()).count() > 0, "{}", file.name());
        }
    }
}
