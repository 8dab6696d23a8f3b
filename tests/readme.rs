//! The README says what is so: its keys are the program's, its commands are those of CI, its links lead somewhere.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

use std::path::Path;

use optout::guide::{Guide, Texts};
use optout::walkthrough::keys::TABLE;

const README: &str = include_str!("../README.md");

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    text.split_once(start).unwrap().1.split_once(end).unwrap().0
}

/// The blocks of shell commands, in order.
fn commands() -> Vec<&'static str> {
    README.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap().trim()).collect()
}

#[test]
fn its_keys_are_those_of_the_program() {
    let words = Guide::open(Texts::embedded()).words("en");
    let rows =
        TABLE.iter().map(|(_, id, _, sign)| format!("| `{sign}` | {} |\n", words.string(&format!("key-{id}"), &[])));
    let table: String = rows.collect();
    let head = "| key | what it does |\n|---|---|\n";
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        let old = between(README, "held by tests/readme.rs -->\n", "<!-- /keys -->");
        std::fs::write(root().join("README.md"), README.replace(old, &format!("{head}{table}"))).unwrap();
        return;
    }
    let kept = between(README, "held by tests/readme.rs -->\n", "<!-- /keys -->");
    assert!(kept == format!("{head}{table}"), "renew the table with UPDATE_PICTURES=1 cargo test --test readme");
}

#[test]
fn ci_runs_its_test_command() {
    let ci = std::fs::read_to_string(root().join(".ci/run")).unwrap();
    let test = commands().into_iter().find(|command| command.starts_with("cargo test")).unwrap();
    assert!(ci.lines().any(|line| line.trim() == test), "{test} is not what CI runs");
}

#[test]
fn its_links_into_the_repository_lead_somewhere() {
    let targets = README.split("](").skip(1).map(|rest| rest.split(')').next().unwrap());
    let mut all: Vec<&str> = targets.collect();
    all.extend(README.split("src=\"").skip(1).map(|rest| rest.split('"').next().unwrap()));
    let ours: Vec<_> = all.into_iter().filter(|target| !target.starts_with("http")).collect();
    assert!(ours.len() >= 3);
    for target in ours {
        assert!(root().join(target).exists(), "{target}");
    }
}

#[test]
fn it_names_the_oldest_rust_that_builds_it() {
    let manifest: toml::Table = toml::from_str(include_str!("../Cargo.toml")).unwrap();
    let oldest = manifest["package"]["rust-version"].as_str().unwrap();
    assert!(README.contains(&format!("{oldest} or newer")));
}
