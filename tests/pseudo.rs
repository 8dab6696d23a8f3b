//! A language that no one speaks: English with other letters, longer, and with signs from right to left. What shows up in plain English
//! beside it stands in the code, where no translator reaches it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use optout::faces::fullscreen::Theme;
use optout::guide::{self, Guide, Texts};
use optout::walkthrough::message::Msg;
use optout::walkthrough::page::Block;
use support::Person;
use support::picture::drawn;
use support::scenes::SCENES;

/// A letter that looks like it and is not ASCII.
fn strange(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const OTHER: &str = "äƀçđëƒğħîĵķłɱñöþɋřšŧûṽŵẋÿžÄɃÇĐËƑĞĦÎĴĶŁṀÑÖÞɊŘŠŦÛṼŴẊŸŽ";
    PLAIN.chars().position(|plain| plain == c).and_then(|at| OTHER.chars().nth(at)).unwrap_or(c)
}

/// Other letters, and a word more for each five, one of them from right to left.
fn pseudo(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        let words: Vec<&str> = line.split(' ').collect();
        let longer = words.iter().enumerate().flat_map(|(n, word)| {
            // The content check lets a year pass after this word alone: British laws have it in their name.
            let own = if *word == "Act" { (*word).to_owned() } else { word.chars().map(strange).collect() };
            std::iter::once(own).chain((n % 5 == 4 && !word.is_empty()).then(|| "ïñğ שלום".to_owned()))
        });
        longer.collect::<Vec<_>>().join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn disguise(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = pseudo(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| disguise(&mut variant.value));
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                *value = pseudo(value)
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// The shipped content with every English word disguised.
fn texts() -> Vec<(String, String)> {
    let english =
        guide::content().filter(|file| file.name().starts_with("languages/en/") && file.name().ends_with(".ftl"));
    let disguised = english.map(|file| {
        let mut resource = parser::parse(file.text()).unwrap();
        for entry in &mut resource.body {
            if let Entry::Message(message) = entry {
                message.value.iter_mut().for_each(disguise);
                message.attributes.iter_mut().for_each(|attribute| disguise(&mut attribute.value));
            }
        }
        (file.name().to_owned(), serializer::serialize(&resource))
    });
    disguised.collect()
}

fn guide() -> Guide {
    let mut all = Texts::embedded();
    all.override_with(texts());
    Guide::open(all)
}

/// Files whose names and titles a page may show as they are.
const NAMES: &[&str] = &["authorities.toml", "controllers.toml", "hosts.toml"];
/// Pages that list titles of sources.
const WITH_TITLES: &[&str] = &["sources", "story", "know", "hoax"];

/// What may stand on a page as it is: names, addresses, keys, the languages' own names, what the person gave.
fn known(guide: &Guide, page: &str) -> BTreeSet<String> {
    let titles = WITH_TITLES.contains(&page);
    let named = |name: &str| NAMES.contains(&name) || (titles && name == "sources.toml");
    let facts: String = guide.texts().iter().filter(|(name, _)| named(name)).map(|(_, text)| text).collect();
    let values = facts.split('"').skip(1).step_by(2);
    let others = guide.texts().iter().filter(|(name, _)| name.ends_with("/interface.ftl")).map(|(_, text)| text);
    let others: String = others.collect();
    let own = others.lines().filter(|line| line.starts_with("language-own-name"));
    let keys = ["Enter Esc Tab Space Home End PgUp PgDn Ctrl Shift optout checklist toml Léa Martin lea photos mum"];
    values.chain(own).chain(keys).flat_map(pieces).collect()
}

/// The text without what stands in quotation marks: what a menu is called keeps its name.
fn without_labels(text: &str) -> String {
    let mut parts = text.split('“');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('”').map_or(part, |(_, rest)| rest))
}

/// Words of at least two letters, split at whatever is no letter.
fn pieces(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphabetic()).filter(|piece| piece.chars().count() > 1).map(str::to_owned).collect()
}

#[test]
fn no_sentence_of_a_page_stands_in_the_code() {
    let mut found = BTreeSet::new();
    for scene in SCENES {
        let mut person = Person::on(guide(), scene.file, "en", scene.country);
        person.press(scene.keys);
        assert_eq!(person.at(), Person::with(scene.file, "en", scene.country).press(scene.keys).at());
        let mut page = person.page();
        // Names of menus stand here without quotation marks.
        page.blocks.retain(|block| !matches!(block, Block::Sketch(_) | Block::Trail(_) | Block::Code(_)));
        page.aside.retain(|block| !matches!(block, Block::Sketch(_) | Block::Trail(_) | Block::Code(_)));
        let (said, known) = (without_labels(&support::said(&page)), known(&guide(), scene.page));
        assert!(said.contains('ë'), "{} is disguised", scene.page);
        let plain = pieces(&said).into_iter().filter(|piece| piece.is_ascii() && !known.contains(piece));
        found.extend(plain.map(|piece| format!("{}: {piece}", scene.page)));
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Its commands: what they print, and what they print of mistakes.
#[cfg(unix)]
#[test]
fn no_sentence_of_a_command_stands_in_the_code() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in texts() {
        let path = folder.path().join("content").join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let file = folder.path().join("list.toml");
    std::fs::write(&file, support::scenes::FOUR).unwrap();
    let run = |line: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_optout"));
        command.env_clear().env("HOME", folder.path()).env("OPTOUT_TODAY", "2026-11-22").env("TERM", "xterm");
        command.arg("--content").arg(folder.path().join("content")).arg("--file").arg(&file);
        let done = command.args(["--lang", "en"]).args(line.split_whitespace()).output().unwrap();
        String::from_utf8([done.stdout, done.stderr].concat()).unwrap()
    };
    let mut known = known(&guide(), "");
    // Ids are arguments: they stay what they are, whatever the language.
    let facts = guide::content().filter(|file| file.name().ends_with(".toml"));
    let facts: String = facts.map(guide::BuiltIn::text).collect();
    let lines = facts.lines();
    known.extend(lines.filter_map(|line| line.split_once("id = \"")?.1.split('"').next()).flat_map(pieces));
    known.extend(["opened".to_owned(), "zz".to_owned()]);
    let here = pieces(&folder.path().to_string_lossy());
    let mut found = BTreeSet::new();
    for line in [
        "status",
        "next",
        "privacy",
        "doctor",
        "forget instagram-1",
        "account list",
        "sent instagram-1 --on 2027-01-01",
        "reply instagram-1 zz",
        "mark instagram-1 zz",
    ] {
        let said = without_labels(&run(line));
        assert!(said.contains('ë'), "{line}: {said}");
        let plain = pieces(&said)
            .into_iter()
            .filter(|piece| piece.is_ascii() && !known.contains(piece) && !here.contains(piece));
        found.extend(plain.map(|piece| format!("{line}: {piece}")));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn longer_words_and_other_directions_fit_every_window() {
    for scene in SCENES {
        let mut person = Person::on(guide(), scene.file, "en", scene.country);
        person.press(scene.keys);
        for (width, height) in [(120, 40), (80, 24), (60, 18), (40, 12), (20, 6)] {
            person.send(Msg::Narrow(width < 76));
            drawn(&person.page(), &Theme::default(), width, height);
        }
    }
}
