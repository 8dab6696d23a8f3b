//! Lists `content/` and includes each file by name. Validates nothing: that is the content compiler's work.
//!
//! A folder that is watched as a whole notices new files, too; crates that embed folders do not.

#![allow(clippy::disallowed_methods, reason = "a build script reads the disk and what cargo tells it")]

use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=content");
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("content");
    let mut names = Vec::new();
    list(&root, "", &mut names)?;
    names.sort();
    let (content, beside): (Vec<String>, Vec<String>) =
        names.into_iter().partition(|name| name.ends_with(".toml") || name.ends_with(".ftl"));
    write("content.rs", &root, &content)?;
    write("beside.rs", &root, &beside)
}

/// A list of names and texts, as code.
fn write(file: &str, root: &Path, names: &[String]) -> io::Result<()> {
    let mut code = String::from("&[\n");
    for name in names {
        let path = root.join(name);
        code += &format!("    ({name:?}, include_str!({path:?})),\n");
    }
    code += "]\n";
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join(file), code)
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
