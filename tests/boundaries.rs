//! Who may import whom: every path in `src/`, parsed.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};

/// Room → rooms of ours that it may name. The longest room that fits a path is taken.
const MAY_NAME: &[(&str, &[&str])] = &[
    ("guide", &["guide", "clean", "link"]),
    ("objection", &["guide", "objection", "clean", "link"]),
    ("walkthrough", &["guide", "objection", "walkthrough", "clean", "link"]),
    ("faces/fullscreen", &["walkthrough", "faces::fullscreen", "clean", "link"]),
    ("faces/plain", &["walkthrough", "faces::plain", "clean", "link"]),
    ("faces/commands", &["guide", "objection", "walkthrough::effect", "faces::commands", "clean", "link"]),
    ("world", &["walkthrough::effect", "world", "clean", "link"]),
    ("clean", &["guide", "clean"]),
    ("link", &["link"]),
];

/// Outside crate or module → rooms that may name it.
const BOUND: &[(&str, &[&str])] = &[
    ("ratatui", &["faces/fullscreen"]),
    ("crossterm", &["faces/fullscreen", "world"]),
    ("arboard", &["world"]),
    ("open", &["world"]),
    ("signal_hook", &["world"]),
    ("std::fs", &["world"]),
    ("std::env", &["world", "main"]),
    ("std::process", &["world", "main"]),
    ("std::net", &[]),
    ("clap", &["faces/commands", "main"]),
];

/// Paths of a file, each with the modules inside the file that it stands in.
struct Paths {
    inside: Vec<String>,
    found: Vec<(Vec<String>, String)>,
}

impl<'a> Visit<'a> for Paths {
    fn visit_path(&mut self, path: &'a syn::Path) {
        let parts: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.found.push((self.inside.clone(), parts.join("::")));
        visit::visit_path(self, path);
    }

    fn visit_use_tree(&mut self, tree: &'a syn::UseTree) {
        let mut found = Vec::new();
        collect(tree, String::new(), &mut found);
        self.found.extend(found.into_iter().map(|path| (self.inside.clone(), path)));
    }

    fn visit_item_mod(&mut self, module: &'a syn::ItemMod) {
        self.inside.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.inside.pop();
    }
}

fn collect(tree: &syn::UseTree, before: String, found: &mut Vec<String>) {
    let join = |name: String| if before.is_empty() { name } else { format!("{before}::{name}") };
    match tree {
        syn::UseTree::Path(path) => collect(&path.tree, join(path.ident.to_string()), found),
        syn::UseTree::Name(name) => found.push(join(name.ident.to_string())),
        syn::UseTree::Rename(name) => found.push(join(name.ident.to_string())),
        syn::UseTree::Glob(_) => found.push(before),
        syn::UseTree::Group(group) => group.items.iter().for_each(|item| collect(item, before.clone(), found)),
    }
}

fn files(folder: &Path, all: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, all);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            all.push(path);
        }
    }
}

/// `super` and `self` made into a path from the crate's root.
fn from_root(module: &[String], path: &str) -> String {
    let mut at = module.to_vec();
    let mut parts = path.split("::").peekable();
    match parts.peek() {
        Some(&"crate") => at.clear(),
        Some(&"self" | &"super") => {}
        _ => return path.to_owned(),
    }
    for part in parts {
        match part {
            "crate" | "self" => {}
            "super" => drop(at.pop()),
            name => at.push(name.to_owned()),
        }
    }
    format!("crate::{}", at.join("::"))
}

/// What is wrong with a path that a file of a room names.
fn fault(room: &str, path: &str) -> Option<String> {
    if let Some(inside) = path.strip_prefix("crate::").or_else(|| path.strip_prefix("optout::")) {
        // `pub(crate)` names no room.
        if inside.is_empty() {
            return None;
        }
        let (_, allowed) = MAY_NAME.iter().find(|(name, _)| *name == room)?;
        let fits = |name: &&&str| inside == **name || inside.starts_with(&format!("{name}::"));
        return allowed.iter().find(fits).is_none().then(|| format!("{room} may not name {inside}"));
    }
    let (crate_, rooms) = BOUND.iter().find(|(name, _)| path.starts_with(&format!("{name}::")))?;
    (!rooms.contains(&room)).then(|| format!("{room} may not name {crate_}"))
}

fn room(file: &str) -> String {
    let rooms = MAY_NAME.iter().map(|(name, _)| *name).filter(|name| {
        file.starts_with(&format!("{name}/")) || file == format!("{name}.rs") || file == format!("{name}/mod.rs")
    });
    rooms.max_by_key(|name| name.len()).unwrap_or("main").to_owned()
}

fn faults_of(file: &str, text: &str) -> Vec<String> {
    let mut paths = Paths { inside: Vec::new(), found: Vec::new() };
    paths.visit_file(&syn::parse_file(text).unwrap());
    let module: Vec<String> = file
        .trim_end_matches(".rs")
        .trim_end_matches("/mod")
        .split('/')
        .filter(|part| *part != "lib" && *part != "main")
        .map(str::to_owned)
        .collect();
    let room = room(file);
    let all = paths.found.iter().map(|(inside, path)| from_root(&[module.as_slice(), inside].concat(), path));
    all.filter_map(|path| fault(&room, &path)).map(|fault| format!("{file}: {fault}")).collect()
}

#[test]
fn every_room_names_only_what_it_may() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&src, &mut all);
    assert!(all.len() > 20, "the files of src were not found");
    let mut faults = Vec::new();
    for path in all {
        let file = path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
        faults.extend(faults_of(&file, &fs::read_to_string(&path).unwrap()));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_check_itself_sees_what_it_should() {
    for (file, text) in [
        ("guide/mod.rs", "use crate::objection::plan;"),
        ("objection/plan.rs", "fn x() { crate::walkthrough::walk::Walk::page(); }"),
        ("walkthrough/pages/welcome.rs", "use super::super::super::world::Storage;"),
        ("faces/fullscreen/draw.rs", "use crate::{clean::Clean, guide::Guide};"),
        ("world/save.rs", "use crate::objection::checklist::Checklist;"),
        ("walkthrough/update.rs", "fn x() { let _ = std::fs::read(\"x\"); }"),
        ("world/open.rs", "use std::net::TcpStream;"),
        ("walkthrough/turn.rs", "fn x() { open::that_detached(\"x\"); }"),
        ("faces/plain/mod.rs", "use ratatui::style::Style;"),
    ] {
        assert_eq!(faults_of(file, text).len(), 1, "{file}: {text}");
    }
    assert!(faults_of("world/save.rs", "use crate::walkthrough::effect::Change; use std::fs::File;").is_empty());
}
