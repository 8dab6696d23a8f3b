//! Whoever checks facts or translates adds to the files and touches no code: tried with one of each.

use optout::clean::Clean;
use optout::faces::commands::call::Look;
use optout::faces::commands::{Call, Command, guide as guide_command, help};
use optout::guide;
use optout::objection::checklist::Checklist;

use super::*;

fn put(files: &mut Files, name: &str, more: &str) {
    files.entry(name.to_owned()).or_default().push_str(more);
}

/// Puts one text behind another, which has to be there.
fn behind(files: &mut Files, name: &str, at: &str, more: &str) {
    let text = files.get_mut(name).expect(name);
    assert!(text.contains(at), "{name} has no {at:?}");
    *text = text.replacen(at, &format!("{at}{more}"), 1);
}

const REGION: &str = "
[[region]]
country = \"XE\"
regime = \"gdpr\"
objection_right = true
meta_form = \"eu\"
ladder = \"eu\"
response_rule = \"gdpr-one-month\"
controller = \"pic-company\"
controller_whatsapp = \"pic-company\"
languages = [\"yy\", \"en\"]
authorities = [\"north-authority\"]
seen = { sources = [\"T1\"], last = \"2026-04\", confidence = \"medium\" }
";

const STEP: &str = "[[step]]
id = \"pic-rights\"
version = 1
tap = \"help\"
seen = { sources = [\"T1\"], last = \"2026-04\", confidence = \"high\" }

";

/// The toy guide with a language, a region and a step that it did not have.
fn grown() -> Files {
    let mut files = toy::files();
    // This file makes it a language that the program speaks.
    put(&mut files, "languages/yy/interface.ftl", "quote-open = “\nquote-close = ”\n");
    put(&mut files, "languages/yy/ways.ftl", "platform-pic = Piyy\nregion-XE = Eastlandyy\n");
    put(
        &mut files,
        "languages/yy/ways.ftl",
        "step-pic-rights =\n    .do = Tapyy { $label }\n    .where = Topyy.\n    .see = Listyy.\n",
    );
    put(&mut files, PLACES, "\nregion-XE = Eastland\nlanguage-yy = Yish\n");
    put(&mut files, "regions.toml", REGION);
    let first = "[[step]]\nid = \"pic-menu\"";
    behind(&mut files, PIC, "confidence = \"medium\" }\n\n", STEP);
    assert!(files[PIC].contains(&format!("{STEP}{first}")), "the step stands before the first one");
    behind(&mut files, PIC, "\"pic-privacy\", ", "\"pic-rights\", ");
    let words = "step-pic-rights =\n    .do = Tap { $label }\n    .where = At the top.\n    .see = A list opens.\n";
    put(&mut files, WAYS, words);
    files
}

/// The page of a guide, with the words that the program itself brings.
fn page(mut files: Files, country: &str, language: &str) -> String {
    for file in guide::content() {
        if ["commands", "help", "html"].iter().any(|word| file.name() == format!("languages/en/{word}.ftl")) {
            files.insert(file.name().to_owned(), file.text());
        }
    }
    let guide = toy::guide_of(files);
    let words = guide.words(language);
    let line = ["optout", "guide", "pic", "--country", country, "--route", "pic-menus"];
    let Some(Command::Guide(wanted)) = help::read(line, &words).unwrap().command else { panic!("another command") };
    let (list, file) = (Checklist::default(), Clean::line("checklist.toml"));
    let (look, person, lang) = (Look::default(), None, None);
    let call = Call { guide: &guide, list: &list, words: &words, today: TODAY, file: &file, look, person, lang };
    let mut out = Vec::new();
    assert_eq!(guide_command::run(&call, &wanted, &mut out).unwrap(), 0);
    String::from_utf8(out).unwrap()
}

#[test]
fn a_language_a_region_and_a_step_need_no_code() {
    assert_eq!(faults(grown()), []);
    let guide = toy::guide_of(grown());
    assert!(guide.languages().contains(&"yy"));
    assert_eq!(guide.nearest_language("yy-XE"), Some("yy"));
    assert_eq!(guide.region("XE").unwrap().authorities, ["north-authority"]);
    let coverage = problems::coverage(&guide);
    let yy = coverage.iter().find(|coverage| coverage.language == "yy").unwrap();
    assert!(0 < yy.has && yy.has < yy.of);

    let said = page(grown(), "xe", "yy");
    assert!(said.starts_with("Piyy, Eastlandyy\n"), "{said}");
    let parts = ["1. Tap ", "2. Tap ", "3. Tapyy “Help”.", "Topyy.", "Listyy.", "4. Open the form."];
    let mut rest = said.as_str();
    for part in parts {
        let at = rest.find(part).unwrap_or_else(|| panic!("{part} is not, or not in its place, in\n{said}"));
        rest = &rest[at + part.len()..];
    }
}
