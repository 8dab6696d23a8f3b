//! Packs the files of `content/` and lists them by name. Validates nothing: that is the content compiler's work.
//!
//! A folder that is watched as a whole notices new files, too; crates that embed folders do not.

#![allow(clippy::disallowed_methods, reason = "a build script reads the disk and what cargo tells it")]

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use lz4_flex::block::compress;

#[path = "src/guide/message.rs"]
mod message;

/// A part ends at the first message or table after as many bytes: less costs the packing more than a page gains.
const PART: usize = 4000;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=content");
    println!("cargo::rerun-if-changed=src/guide/message.rs");
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("content");
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    let mut names = Vec::new();
    list(&root, "", &mut names)?;
    names.sort();
    let (content, beside): (Vec<String>, Vec<String>) =
        names.into_iter().partition(|name| name.ends_with(".toml") || name.ends_with(".ftl"));
    let mut pack = Pack::default();
    for name in content.iter().chain(&beside) {
        pack.file(name, &fs::read_to_string(root.join(name))?)?;
    }
    fs::write(out.join("content.lz4"), &pack.packed)?;
    fs::write(out.join("content.rs"), pack.code(content.len()))
}

/// What goes into the program: texts packed one behind the other, and where each begins and ends.
#[derive(Default)]
struct Pack {
    names: String,
    entries: String,
    parts: String,
    numbers: Vec<u32>,
    places: Vec<u16>,
    packed: Vec<u8>,
    count: usize,
}

impl Pack {
    fn file(&mut self, name: &str, text: &str) -> io::Result<()> {
        let (start, first) = (self.names.len(), self.count);
        self.names += name;
        for (part, holds) in parts(name, text) {
            let [from, number] = [self.packed.len(), self.numbers.len()];
            self.packed.extend(compress(part.as_bytes()));
            for (hash, at) in holds {
                self.numbers.push(hash);
                self.places.push(u16::try_from(at).map_err(io::Error::other)?);
            }
            let (packed, numbers) = ([from, self.packed.len()], [number, self.numbers.len()]);
            let (count, length) = (self.count, part.len());
            self.parts += &format!(
                "    Part {{ number: {count}, packed: {packed:?}, length: {length}, numbers: {numbers:?} }},\n"
            );
            self.count += 1;
        }
        let (name, parts) = ([start, self.names.len()], [first, self.count]);
        self.entries += &format!("    Entry {{ name: {name:?}, parts: {parts:?} }},\n");
        Ok(())
    }

    fn code(&self, content: usize) -> String {
        let Pack { names, entries, parts, numbers, places, count, .. } = self;
        let (files, all) = (entries.lines().count(), numbers.len());
        format!(
            "static NAMES: &str = {names:?};\n\
             static ENTRIES: [Entry; {files}] = [\n{entries}];\n\
             static PARTS: [Part; {count}] = [\n{parts}];\n\
             static NUMBERS: [u32; {all}] = {numbers:?};\n\
             static PLACES: [u16; {all}] = {places:?};\n\
             static PACKED: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/content.lz4\"));\n\
             /// How many of the files are content; the others lie beside it.\n\
             const CONTENT: usize = {content};\n"
        )
    }
}

/// What a part holds: numbers, and where in it each stands.
type Holds = Vec<(u32, usize)>;

/// The parts of a file, and what each holds, by its numbers: its messages, or its lists and the ids in them.
fn parts<'a>(name: &str, text: &'a str) -> Vec<(&'a str, Holds)> {
    let found: Vec<(usize, Vec<u32>)> = if name.ends_with(".ftl") {
        message::messages(text).map(|(at, id)| (at, vec![message::hash(id)])).collect()
    } else if name.ends_with(".toml") {
        message::tables(text)
            .map(|(at, list)| (at, vec![message::hash(list), message::hash(id(&text[at..]))]))
            .collect()
    } else {
        Vec::new()
    };
    let mut parts = vec![(0, Holds::new())];
    for (at, numbers) in found {
        if parts.last().is_some_and(|(start, _)| at - start >= PART) {
            parts.push((at, Holds::new()));
        }
        if let Some((start, holds)) = parts.last_mut() {
            holds.extend(numbers.into_iter().map(|number| (number, at - *start)));
        }
    }
    let ends: Vec<usize> = parts.iter().skip(1).map(|(start, _)| *start).chain([text.len()]).collect();
    let cut = parts.into_iter().zip(ends).map(|((start, mut holds), end)| {
        // Of two with the same number the later is behind.
        holds.sort_unstable();
        (&text[start..end], holds)
    });
    cut.collect()
}

/// The id of a table: the value of its first key.
fn id(table: &str) -> &str {
    table.lines().nth(1).and_then(|line| line.split('"').nth(1)).unwrap_or_default()
}

fn list(folder: &Path, prefix: &str, names: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{name}/"), names)?;
        } else if [".toml", ".ftl", ".md", ".schema.json"].iter().any(|end| name.ends_with(end)) {
            names.push(name);
        }
    }
    Ok(())
}
