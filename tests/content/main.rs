//! The content: what is shipped has no fault, and each rule is tripped by the smallest fault of its kind.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]

#[path = "../support/mod.rs"]
mod support;

use optout::guide::problems::{self, Kind, Problem, Thing};
use optout::guide::{Guide, Texts};
use support::TODAY;
use support::toy::{self, Files};

mod additions;
mod counts;
mod facts;
mod ids;
mod reading;
mod shipped;
mod ways;
mod words;

const PIC: &str = "platforms/pic.toml";
const CHAT: &str = "platforms/chat.toml";
const WAYS: &str = "languages/en/ways.ftl";
const TEXTS: &str = "languages/en/texts.ftl";
const PLACES: &str = "languages/en/places.ftl";
const XX: &str = "languages/xx/ways.ftl";

fn text(text: &str) -> String {
    text.to_owned()
}

fn no_such(thing: Thing, id: &str) -> Kind {
    Kind::NoSuch { thing, id: text(id) }
}

fn unused(thing: Thing, id: &str) -> Kind {
    Kind::Unused { thing, id: text(id) }
}

fn no_word(id: &str) -> Kind {
    Kind::NoWord { id: text(id) }
}

/// What is wrong with these files; every fault has its words.
fn faults(files: Files) -> Vec<Problem> {
    let found = problems::check(&toy::guide_of(files), TODAY);
    let shipped = Guide::open(Texts::embedded());
    for language in ["en", "fr"] {
        let words = shipped.words(language);
        for problem in &found {
            let word = format!("problem-{}", problem.kind.id());
            assert!(words.has_own(&word) && words.has_own(&format!("{word}.hint")), "{word} has no {language} words");
            let (what, hint) = problems::worded(problem, &words);
            assert!(!what.is_empty() && !hint.is_empty());
        }
        assert_eq!(words.faults(), Vec::<String>::new(), "a blank of a problem's words is not filled");
    }
    found
}

/// The toy guide with one change.
struct Change {
    files: Files,
    file: &'static str,
}

/// Takes the toy guide and puts one text in place of another, which has to be there.
fn change(file: &'static str, from: &str, to: &str) -> Change {
    Change { files: toy::files(), file }.and(file, from, to)
}

impl Change {
    /// One more change, in whatever file.
    fn and(mut self, file: &'static str, from: &str, to: &str) -> Change {
        let text = self.files.get_mut(file).expect(file);
        assert!(text.contains(from), "{file} has no {from:?}");
        *text = text.replacen(from, to, 1);
        self
    }

    /// Nothing is found.
    fn fine(self) {
        assert_eq!(faults(self.files), []);
    }

    /// The fault of this kind is found, on the line of the changed file where `at` stands.
    fn has(self, at: &str, key: &str, kind: Kind) -> Vec<Problem> {
        let text = &self.files[self.file];
        let line = text[..text.find(at).expect(at)].matches('\n').count() + 1;
        let wanted = Problem { file: self.file.to_owned(), line, key: key.to_owned(), kind };
        let found = faults(self.files);
        assert!(found.contains(&wanted), "{wanted:#?}\nis not among\n{found:#?}");
        found
    }

    /// The same, and nothing else is found.
    fn is(self, at: &str, key: &str, kind: Kind) {
        let found = self.has(at, key, kind);
        assert_eq!(found.len(), 1, "{found:#?}");
    }
}

#[test]
fn ten_faults_are_all_reported() {
    let change = change(PIC, "order = 1", "order = 'one'")
        .and(PIC, "button = \"send\"", "button = \"sent\"")
        .and(PIC, "last = \"2026-05-02\"", "last = \"2027\"")
        .and(CHAT, "https://help.chat.example/rights/", "http://help.chat.example/rights/")
        .and(CHAT, "label = \"help\", tap = true", "label = \"help\"")
        .and("authorities.toml", "complaints@", "complaints at ")
        .and("replies.toml", "sources = [\"T1\"]", "sources = []")
        .and(WAYS, "form-chat-rights = Chat’s form", "form-chat-rights = See www.chat.example for the form")
        .and(WAYS, "    .about = The shortest way.\n", "")
        .and(XX, "Tapx { $label }", "Tapx");
    let found = faults(change.files);
    let ids: Vec<_> = found.iter().map(|problem| problem.kind.id()).collect();
    let wanted = [
        "bad-mail",
        "fact-in-words",
        "other-blanks",
        "link-not-https",
        "sketch-taps",
        "wrong-value",
        "no-such-label",
        "future-date",
        "unused-label",
        "no-word",
        "no-source",
    ];
    for id in wanted {
        assert!(ids.iter().any(|known| known == id), "{id} is not among {ids:?}");
    }
    assert_eq!(found.len(), wanted.len(), "{found:#?}");
}
