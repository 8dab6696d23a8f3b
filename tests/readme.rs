//! The README says what is so: its keys are the program's, its commands are those of CI, its links lead somewhere. The handbook for
//! those who build it names every dependency.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

use std::path::Path;

use optout::faces::commands::help;
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
    held("keys", &format!("| key | what it does |\n|---|---|\n{table}"));
}

/// Every command and flag with what its own help says of it.
#[test]
fn its_commands_are_those_of_the_program() {
    let words = Guide::open(Texts::embedded()).words("en");
    let command = help::command(&words);
    let mut rows = Vec::new();
    listed(&command, "optout", &mut rows);
    let flags = command.get_arguments().filter(|arg| arg.is_global_set() && arg.get_id() != "help").map(|flag| {
        let value = flag.get_value_names().filter(|_| flag.get_action().takes_values());
        let value = value.map(|names| format!(" {}", names[0])).unwrap_or_default().replace('|', "\\|");
        format!("| `--{}{value}` | {} |\n", flag.get_long().unwrap(), flag.get_help().unwrap())
    });
    let (rows, flags): (String, String) = (rows.concat(), flags.collect());
    held("commands", &format!("| command | what it does |\n|---|---|\n{rows}"));
    held("flags", &format!("| with any command | |\n|---|---|\n{flags}"));
}

/// The commands below one, those that do something themselves.
fn listed(command: &clap::Command, name: &str, rows: &mut Vec<String>) {
    for part in command.get_subcommands() {
        let name = format!("{name} {}", part.get_name());
        let values = part.get_positionals().map(|value| {
            let word = value.get_value_names().map_or_else(|| value.get_id().to_string(), |names| names[0].to_string());
            if value.is_required_set() { format!(" {word}") } else { format!(" [{word}]") }
        });
        let needed = part.get_opts().filter(|flag| flag.is_required_set());
        let needed = needed.map(|flag| {
            format!(" --{} {}", flag.get_long().unwrap(), flag.get_value_names().map_or("", |names| &names[0]))
        });
        let values: String = values.chain(needed).collect();
        if part.has_subcommands() {
            listed(part, &name, rows);
        } else {
            rows.push(format!("| `{name}{}` | {} |\n", values.replace('|', "\\|"), part.get_about().unwrap()));
        }
    }
}

/// That a part of the README is this one; renewed on request.
fn held(part: &str, now: &str) {
    static ONE_AT_A_TIME: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let path = root().join("README.md");
    // Read anew: another part may just have been renewed.
    let readme = std::fs::read_to_string(&path).unwrap();
    let start = readme.lines().find(|line| line.starts_with(&format!("<!-- {part}: made "))).unwrap();
    let kept = between(&readme, &format!("{start}\n"), &format!("<!-- /{part} -->"));
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        std::fs::write(&path, readme.replace(kept, now)).unwrap();
    } else {
        assert!(kept == now, "renew the {part} with UPDATE_PICTURES=1 cargo test --test readme -- --test-threads=1");
    }
}

#[test]
fn ci_runs_its_test_command() {
    let ci = std::fs::read_to_string(root().join(".ci/run")).unwrap();
    let test = commands().into_iter().find(|command| command.starts_with("cargo test")).unwrap();
    assert!(ci.lines().any(|line| line.trim() == test), "{test} is not what CI runs");
}

/// Links and pictures that lead to files of ours.
fn linked() -> Vec<&'static str> {
    let after =
        |start: &'static str, end: char| README.split(start).skip(1).map(move |rest| rest.split(end).next().unwrap());
    let all = after("](", ')').chain(after("src=\"", '"')).chain(after("srcset=\"", '"'));
    all.filter(|target| !target.starts_with("http")).collect()
}

#[test]
fn its_links_into_the_repository_lead_somewhere() {
    assert!(linked().len() >= 14, "{:?}", linked());
    for target in linked() {
        assert!(root().join(target).exists(), "{target}");
    }
}

/// Whoever has the packed crate alone can follow them too.
#[test]
fn what_it_links_to_is_in_the_package() {
    let manifest: toml::Table = toml::from_str(include_str!("../Cargo.toml")).unwrap();
    let packed: Vec<&str> =
        manifest["package"]["include"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    for target in linked() {
        let path = format!("/{target}");
        let named = packed.iter().any(|name| match name.split_once('*') {
            Some((start, end)) => path.starts_with(start) && path.ends_with(end),
            None => path == **name || path.starts_with(&format!("{name}/")),
        });
        assert!(named, "{target} is not in the package");
    }
}

#[test]
fn it_names_every_language() {
    let guide = Guide::open(Texts::embedded());
    let line = README.lines().find(|line| line.starts_with("It speaks ")).unwrap();
    let mut named: Vec<&str> = line["It speaks ".len()..].trim_end_matches('.').split(", ").collect();
    let last_two = named.pop().unwrap();
    named.extend(last_two.split(" and "));
    let words = guide.words("en");
    let mut spoken: Vec<String> =
        guide.languages().into_iter().map(|tag| words.string(&format!("language-{tag}"), &[])).collect();
    named.sort_unstable();
    spoken.sort_unstable();
    assert_eq!(named, spoken);
}

#[test]
fn every_dependency_has_its_reason_once() {
    let manifest: toml::Table = toml::from_str(include_str!("../Cargo.toml")).unwrap();
    let systems = manifest["target"].as_table().unwrap().values().map(|system| &system["dependencies"]);
    let tables = [&manifest["dependencies"], &manifest["build-dependencies"], &manifest["dev-dependencies"]]
        .into_iter()
        .chain(systems);
    let mut used: Vec<&str> = tables.flat_map(|table| table.as_table().unwrap().keys()).map(String::as_str).collect();
    let table = include_str!("../CONTRIBUTING.md").split_once("| crate | why |\n|---|---|\n").unwrap().1;
    let rows = table.lines().take_while(|line| line.starts_with("| "));
    let mut named: Vec<&str> = rows.flat_map(|row| row[2..].split(" | ").next().unwrap().split(", ")).collect();
    used.sort_unstable();
    used.dedup();
    named.sort_unstable();
    assert_eq!(named, used);
}

#[test]
fn it_names_the_oldest_rust_that_builds_it() {
    let manifest: toml::Table = toml::from_str(include_str!("../Cargo.toml")).unwrap();
    let oldest = manifest["package"]["rust-version"].as_str().unwrap();
    assert!(README.contains(&format!("{oldest} or newer")));
}
