//! Packs the files of `content/` and lists them by name. Validates nothing: that is the content compiler's work.
//!
//! A folder that is watched as a whole notices new files, too; crates that embed folders do not.

#![allow(clippy::disallowed_methods, reason = "a build script reads the disk and what cargo tells it")]

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use lz4_flex::block::compress;

#[path = "src/guide/message.rs"]
mod message;

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
    let counts = [("CONTENT", &content), ("BESIDE", &beside)];
    let counts = counts.map(|(list, names)| format!("const {list}_FILES: usize = {};\n", names.len()));
    fs::write(out.join("counts.rs"), counts.concat())?;
    write(&out, "content", &root, &content)?;
    write(&out, "beside", &root, &beside)
}

/// A list of files as code, with the packed text of each in a file beside it.
fn write(out: &Path, list: &str, root: &Path, names: &[String]) -> io::Result<()> {
    let mut code = String::from("[\n");
    for (n, name) in names.iter().enumerate() {
        let text = fs::read_to_string(root.join(name))?;
        let file = out.join(format!("{list}-{n}"));
        fs::write(&file, compress(text.as_bytes()))?;
        let (length, messages) = (text.len(), messages(name, &text));
        code += &format!("    BuiltIn::new({name:?}, &{messages:?}, include_bytes!({file:?}), {length}),\n");
    }
    code += "]\n";
    fs::write(out.join(format!("{list}.rs")), code)
}

/// The numbers of the messages of a file of words, sorted.
fn messages(name: &str, text: &str) -> Vec<u32> {
    let words = name.ends_with(".ftl").then(|| message::messages(text).map(|(_, id)| message::hash(id)));
    let mut numbers: Vec<u32> = words.into_iter().flatten().collect();
    numbers.sort_unstable();
    numbers
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
