//! Commands: arguments → stdout, stderr, exit code.

mod after;
mod doing;
mod said;
mod shelves;

use std::io::{self, Write};

use jiff::civil::{Date, date};
use serde_json::Value;

pub(super) use self::shelves::Shelves;
use super::call::{Call, Look};
use super::{help, run};
use crate::clean::Clean;
use crate::guide::{Guide, Texts};
use crate::objection::checklist::Checklist;
use crate::objection::file;

const TODAY: Date = date(2026, 11, 22);

const FILE: &str = r#"version = 1
[person]
country = "FR"
[[account]]
id = "instagram-1"
platform = "instagram"
handle = "lea.photos"
[[account.history]]
on = 2026-11-10
what = "sent"
[[account]]
id = "facebook-1"
platform = "facebook"
"#;

pub(super) struct Ran {
    pub(super) code: u8,
    pub(super) out: String,
    pub(super) err: String,
}

pub(super) fn ran_with(list: &Checklist, language: &str, folders: &mut Shelves, line: &str) -> Ran {
    let guide = Guide::open(Texts::embedded());
    let words = guide.words(language);
    let arguments = std::iter::once("optout").chain(line.split_whitespace());
    let arguments = match help::read(arguments, &words) {
        Ok(arguments) => arguments,
        Err(error) => {
            let code = u8::try_from(error.exit_code()).unwrap();
            return Ran { code, out: String::new(), err: error.to_string() };
        }
    };
    folders.list = list.clone();
    let lang = arguments.globals.lang.as_deref();
    let look = Look { palettes: &["default", "plain"], ..Look::default() };
    let file = Clean::line("checklist.toml");
    let call = Call { guide: &guide, list, words: &words, today: TODAY, file: &file, look, person: None, lang };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = run(&arguments.command.expect("a command"), &call, folders, &mut out, &mut err);
    assert_eq!(words.faults(), Vec::<String>::new(), "{line}");
    Ran { code, out: String::from_utf8(out).unwrap(), err: String::from_utf8(err).unwrap() }
}

fn ran(line: &str) -> Ran {
    ran_with(&file::read(FILE).unwrap(), "en", &mut Shelves::default(), line)
}

fn empty(line: &str) -> Ran {
    ran_with(&Checklist::default(), "en", &mut Shelves::default(), line)
}

fn json(ran: &Ran) -> Value {
    let value: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(value["version"], 1);
    value
}

#[test]
fn every_command_and_every_flag_has_its_words() {
    let guide = Guide::open(Texts::embedded());
    let words = guide.words("en");
    fn walk(command: &clap::Command, id: &str, below: &str, words: &crate::guide::Words) -> usize {
        assert!(words.has(id), "{id}");
        assert_eq!(command.get_about().map(ToString::to_string), Some(words.string(id, &[])));
        assert!(words.has(&format!("{id}.example")) || id == "help-content", "{id}.example");
        for arg in command.get_arguments() {
            let flag = help::flag_id(id, arg);
            assert!(words.has(&flag), "{flag}");
            assert_eq!(arg.get_help().map(ToString::to_string), Some(words.string(&flag, &[])), "{flag}");
        }
        let parts = command.get_subcommands().map(|part| {
            let id = help::command_id(below, part);
            walk(part, &id, &id, words)
        });
        1 + parts.sum::<usize>()
    }
    let command = help::command(&words);
    command.clone().debug_assert();
    assert_eq!(walk(&command, "help-optout", "help", &words), 30);
}

#[test]
fn no_command_has_an_argument_that_clap_takes_for_one_of_all() {
    fn walk(command: &clap::Command, globals: &[clap::Id]) {
        for arg in command.get_arguments().filter(|arg| !arg.is_global_set()) {
            let is_top = command.get_name() == "optout";
            assert!(is_top || !globals.contains(arg.get_id()), "{} {}", command.get_name(), arg.get_id());
        }
        command.get_subcommands().for_each(|part| walk(part, globals));
    }
    let command = help::command(&Guide::open(Texts::embedded()).words("en"));
    let globals: Vec<_> = command.get_arguments().map(|arg| arg.get_id().clone()).collect();
    walk(&command, &globals);
}

#[test]
fn help_is_said_in_words_and_wrong_use_is_two() {
    let help = empty("guide --help");
    assert_eq!(help.code, 0);
    for part in ["Writes the way of a platform", "Usage: optout guide", "--app-lang <TAG>", "optout guide instagram"] {
        assert!(help.err.contains(part), "{part} is not in\n{}", help.err);
    }
    // A command's own flags come before those of every command.
    assert!(help.err.find("--route") < help.err.find("--file"));
    for line in ["guide", "nonsense", "status --nonsense", "status --file a --person b", "content", "--today x status"]
    {
        assert_eq!(empty(line).code, 2, "{line}");
    }
}

#[test]
fn status_says_each_account_and_the_next_action() {
    let status = ran("status");
    let lines: Vec<_> = status.out.lines().collect();
    assert_eq!(lines[0], "Instagram lea.photos: sent, 10 Nov; 10 Dec, in 18 days");
    assert_eq!(lines[1], "Facebook: not started");
    assert_eq!((lines.len(), status.code), (3, 0));
    assert_eq!(ran("next").out.trim_end(), lines[2]);
    assert_eq!(empty("status").code, 0);
    assert_eq!(empty("next").out, "Next: add an account\n");
}

#[test]
fn status_for_programs_has_its_dates_and_their_kinds() {
    let value = json(&ran("status --json"));
    assert_eq!(value["today"], "2026-11-22");
    let first = &value["accounts"][0];
    assert_eq!((&first["id"], &first["standing"]), (&Value::from("instagram-1"), &Value::from("sent")));
    assert_eq!(first["next_date"], serde_json::json!({ "what": "answer", "on": "2026-12-10", "kind": "law" }));
    assert_eq!(value["accounts"][1]["next_date"], Value::Null);
    assert_eq!(value["next"], serde_json::json!({ "do": "go-on", "account": "facebook-1" }));
    assert_eq!(json(&empty("status --json"))["next"]["do"], "add");
}

/// Where each of these stands in a text, one behind the other.
fn in_order(text: &str, parts: &[String]) {
    let mut rest = text;
    for part in parts {
        let at = rest.find(part.as_str());
        rest = &rest[at.unwrap_or_else(|| panic!("{part} is not, or not in its place, in\n{text}")) + part.len()..];
    }
}

#[test]
fn a_guide_holds_the_ways_and_their_steps_in_order() {
    let value = json(&ran("guide instagram --format json --app-lang fr"));
    let routes = value["routes"].as_array().unwrap();
    assert_eq!(routes[0]["id"], "instagram-direct");
    assert_eq!(routes[0]["form"]["link"], "https://help.instagram.com/contact/767264225370182");
    assert!(routes.iter().any(|route| route["historic"] == true));
    let said = |value: &Value| value.as_str().unwrap().to_owned();
    let parts: Vec<String> = routes
        .iter()
        .flat_map(|route| {
            let steps = route["steps"].as_array().unwrap().iter().map(|step| said(&step["do"]));
            std::iter::once(said(&route["name"])).chain(steps).collect::<Vec<_>>()
        })
        .collect();
    assert!(parts.len() > 20);
    let text = ran("guide instagram --app-lang fr").out;
    in_order(&text, &parts);
    assert!(text.starts_with("Instagram, France\n"));
    assert!(text.contains("“Centre de confidentialité”") && text.contains("“Privacy Centre”"));
    assert!(text.contains("Seen 27 May 2025 by "));
    assert!(!text.contains('\u{1b}'));
    let markdown = ran("guide instagram --app-lang fr --format md").out;
    in_order(&markdown, &parts);
    assert!(markdown.starts_with("# Instagram, France\n"));
    assert!(markdown.contains("<https://help.instagram.com/contact/767264225370182>"));
}

#[test]
fn every_platform_has_a_guide_in_every_country_and_language() {
    let guide = Guide::open(Texts::embedded());
    let list = Checklist::default();
    for language in ["en", "fr"] {
        for platform in guide.platforms() {
            for country in ["FR", "GB", "BR", "CH", "US", "IN", "JP"].iter().filter(|cc| guide.region(cc).is_some()) {
                let line = format!("guide {} --country {country}", platform.id);
                let done = ran_with(&list, language, &mut Shelves::default(), &line);
                assert_eq!((done.code, done.err.as_str()), (0, ""), "{line}");
            }
        }
    }
}

#[test]
fn what_a_guide_lacks_is_named_with_its_flag() {
    for (line, part) in [
        ("guide instagram", "--country"),
        ("guide nothing --country FR", "instagram"),
        ("guide instagram --country ZZ", "ZZ"),
        ("guide instagram --country fr --route nothing", "instagram-direct"),
    ] {
        let done = empty(line);
        assert_eq!((done.code, done.out.as_str()), (2, ""), "{line}");
        assert!(done.err.contains(part), "{line}: {}", done.err);
    }
    let one = empty("guide instagram --country fr --route instagram-direct --format json");
    assert_eq!(json(&one)["routes"].as_array().unwrap().len(), 1);
}

#[test]
fn content_is_listed_exported_and_its_sources_told() {
    assert!(ran("content list").out.lines().any(|line| line == "platforms/instagram.toml"));
    let mut folders = Shelves::default();
    let done = ran_with(&Checklist::default(), "en", &mut folders, "content export somewhere");
    assert!(done.out.contains("somewhere") && done.code == 0);
    for name in ["regions.toml", "README.md", "schema/regions.schema.json", "languages/de/glossary.md"] {
        assert!(folders.written.contains(&name.to_owned()), "{name}");
    }
    assert!(!folders.written.contains(&"hosts.toml".to_owned()), "no folder can change the hosts");
    let full = empty("content export full");
    assert_eq!((full.code, full.out.as_str()), (1, ""));
    let [all, old] = ["content sources", "content sources --older-than 12"].map(|line| empty(line).out.lines().count());
    assert!(0 < old && old < all, "{old} of {all}");
}

#[test]
fn a_check_finds_the_fault_of_a_folder() {
    let broken = || Shelves {
        holds: vec![("grounds.toml".to_owned(), "[[ground]]\nid = 3\n".to_owned())],
        ..Shelves::default()
    };
    let done = ran_with(&Checklist::default(), "en", &mut broken(), "content check folder");
    assert_eq!(done.code, 1, "{}", done.out);
    assert!(done.out.lines().any(|line| line.starts_with("grounds.toml:2: ")), "{}", done.out);
}

#[test]
fn privacy_names_the_file() {
    let done = ran("privacy");
    assert!(done.code == 0 && done.out.contains("checklist.toml"), "{}", done.out);
}

/// Somebody who has read enough.
struct Closed;

impl Write for Closed {
    fn write(&mut self, _bytes: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_pipe_that_closes_early_is_no_fault() {
    let guide = Guide::open(Texts::embedded());
    let words = guide.words("en");
    let list = file::read(FILE).unwrap();
    let call = Call {
        guide: &guide,
        list: &list,
        words: &words,
        today: TODAY,
        file: &Clean::line("x"),
        look: Look::default(),
        person: None,
        lang: None,
    };
    let mut err = Vec::new();
    let code = run(&super::Command::Next, &call, &mut Shelves::default(), &mut Closed, &mut err);
    assert_eq!((code, err.is_empty()), (0, true));
}
