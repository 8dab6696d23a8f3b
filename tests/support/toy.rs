//! A guide of invented content, for tests of the engine and of the content check.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, reason = "a test may read its own folder")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use optout::guide::{self, Guide, Texts};

/// Words of the program itself: the toy guide takes them from the shipped ones.
const SHIPPED: &[&str] =
    &["interface", "pages", "errors", "standings", "terms", "know", "plain", "problems", "after", "letters", "keeps"];

/// Files by name, such as `platforms/pic.toml`.
pub type Files = BTreeMap<String, String>;

/// All files of the toy guide.
pub fn files() -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/toy_guide");
    let mut files = Files::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let parts: Vec<_> =
                    path.strip_prefix(&root).unwrap().iter().map(|part| part.to_str().unwrap()).collect();
                files.insert(parts.join("/"), fs::read_to_string(&path).unwrap());
            }
        }
    }
    for file in guide::content() {
        let word = file.name().strip_prefix("languages/en/").and_then(|name| name.strip_suffix(".ftl"));
        if word.is_some_and(|word| SHIPPED.contains(&word)) {
            files.insert(file.name().to_owned(), file.text());
        }
    }
    files
}

/// The toy guide.
pub fn guide() -> Guide {
    guide_of(files())
}

/// A guide of these files alone.
pub fn guide_of(files: Files) -> Guide {
    Guide::open(Texts::only(files))
}
