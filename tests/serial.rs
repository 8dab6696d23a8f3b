//! A serial line of 9,600 baud and a window of 30 columns: what is said fits, nothing is lost, and nobody waits long for it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::collections::BTreeSet;

use optout::faces::plain::{Walker, speak};
use optout::guide::{Guide, Texts};
use support::scenes::{SCENES, Scene, TROUBLES};
use support::talk::talk;
use unicode_width::UnicodeWidthStr;

/// Bytes in a second: 9,600 baud, ten of them for each byte.
const SECOND: usize = 960;
/// Pages that hold a whole text, or that one goes to because one wants to read.
const LONG: [&str; 9] = ["text", "letter", "follow", "hand-out", "protect", "terms", "know", "sources", "story"];
/// The short way from the first start to an answer of Meta's.
const WALK: [&str; 10] = ["1", "1", "1", "go on", "1", "1", "1", "lea@example.org", "I pressed the button", "1"];

fn languages() -> Vec<String> {
    Guide::open(Texts::embedded()).languages().into_iter().map(str::to_owned).collect()
}

/// What is said of each page in each language.
fn said(width: usize) -> impl Iterator<Item = (String, &'static Scene, String)> {
    languages().into_iter().flat_map(move |language| {
        SCENES.iter().chain(TROUBLES).map(move |scene| {
            let person = scene.enter(&language);
            (language.clone(), scene, speak(&person.page(), &Walker::said(&person.walk), width))
        })
    })
}

/// An address, or the place of a file: said whole.
fn is_address(word: &str) -> bool {
    word.contains(['/', '@'])
}

/// Lines that are too long, but for one that is an address alone.
fn too_long(said: &str) -> Vec<String> {
    let long = said.lines().filter(|line| line.width() > 30);
    long.filter(|line| line.contains(' ') || !is_address(line)).map(str::to_owned).collect()
}

/// The text without its line ends: a word that was broken at its hyphen is one again.
fn words(said: &str) -> String {
    let in_one = said.split_whitespace().collect::<Vec<_>>().join(" ");
    in_one.replace("- ", "-")
}

#[test]
fn in_thirty_columns_every_line_fits_and_no_word_is_lost() {
    let wide: Vec<String> = said(10_000).map(|(.., said)| words(&said)).collect();
    for ((language, scene, narrow), wide) in said(30).zip(wide) {
        assert_eq!(too_long(&narrow), Vec::<String>::new(), "{language} {}", scene.page);
        assert_eq!(words(&narrow), wide, "{language} {}", scene.page);
    }
}

/// With the line end that a terminal shows behind each answer.
fn echoed(said: &str, language: &str) -> String {
    let words = Guide::open(Texts::embedded()).words(language);
    let ids = ["plain-prompt", "plain-prompt-line", "plain-prompt-text", "plain-prompt-filter"];
    ids.iter().fold(said.to_owned(), |said, id| {
        let question = words.string(id, &[]);
        let last = question.rsplit(' ').next().unwrap();
        said.replace(&format!("{last} "), &format!("{last}\n"))
    })
}

#[test]
fn a_walk_in_thirty_columns_loses_nothing_either() {
    let lines = WALK.map(|line| format!("{line}\n")).concat();
    for (language, lines) in
        [("en", lines.as_str()), ("fr", "1\n1\n1\n5\n1\nhelp\nback\nwhere\nx\nstop\n"), ("de", "1\nx\nstop\n")]
    {
        let [narrow, wide] = [30, 10_000].map(|width| talk("", language, lines, width).said);
        assert_eq!(too_long(&echoed(&narrow, language)), Vec::<String>::new(), "{language}");
        assert_eq!(words(&narrow), words(&wide), "{language}");
    }
}

/// A page that one works with is there in little more than a second, whatever the language; one that is read, in ten.
#[test]
fn nobody_waits_long_for_a_page() {
    let mut sizes = Vec::new();
    for (language, scene, said) in said(80) {
        let most = if LONG.contains(&scene.page) { 10 * SECOND } else { SECOND * 5 / 4 };
        assert!(said.len() <= most, "{language} {}: {} bytes", scene.page, said.len());
        sizes.push(said.len());
    }
    sizes.sort_unstable();
    let usual = sizes[sizes.len() / 2];
    assert!(usual <= SECOND * 3 / 4, "the usual page has {usual} bytes");
}

/// A second for what each answer leads to, and one for the greeting.
#[test]
fn a_whole_walk_takes_a_second_an_answer_and_says_nothing_twice() {
    let talked = talk("", "en", &WALK.map(|line| format!("{line}\n")).concat(), 10_000);
    assert_eq!(talked.walk.page().id, "answered", "{}", talked.said);
    assert!(talked.said.len() <= (WALK.len() + 1) * SECOND, "{} bytes", talked.said.len());
    let mut known = BTreeSet::new();
    // Where a link leads is said wherever it can be opened.
    let sentences = talked.said.lines().filter(|line| line.len() > 40 && !line.contains("://"));
    let twice: Vec<_> = sentences.filter(|line| !known.insert(*line)).collect();
    assert_eq!(twice, Vec::<&str>::new());
}

/// Whoever knows the way types ahead: all lines wait in the terminal while the program still speaks. It asks the terminal
/// nothing, and sends nothing that a serial line would show as rubbish.
#[cfg(unix)]
#[test]
fn what_is_typed_ahead_is_not_lost() {
    for term in ["dumb", "vt100", "linux"] {
        let home = tempfile::tempdir().unwrap();
        let args = ["--plain", "--lang", "en"];
        let mut run = support::terminal::Run::start(home.path(), &args, &[("TERM", term)]);
        run.send("1\r1\r1\rgo on\r1\rback\rback\rstop\r");
        assert_eq!(run.end(), 0, "{}", run.shows());
        let said = String::from_utf8_lossy(&run.raw).into_owned();
        assert!(!said.contains('\u{1b}'), "{term}: {said:?}");
        let kept = std::fs::read_to_string(home.path().join("optout/checklist.toml")).unwrap();
        assert!(kept.contains("country = \"IE\"") && kept.contains("id = \"instagram-1\""), "{term}: {kept}\n{said}");
    }
}
