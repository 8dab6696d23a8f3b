//! What tests are written with: a person who presses keys and looks at pages.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]

pub mod bytes;
pub mod picture;
mod said;
pub mod scenes;
#[cfg(target_os = "linux")]
pub mod strace;
#[cfg(target_os = "linux")]
pub mod sway;
pub mod talk;
#[cfg(unix)]
pub mod terminal;
pub mod toy;
#[cfg(target_os = "linux")]
pub mod xvfb;

use jiff::civil::{Date, date};
use optout::guide::{Guide, Texts};
use optout::objection::checklist::{Account, Checklist};
use optout::objection::file;
use optout::walkthrough::effect::{Effect, How, Neighbour, Outcome, TakenOver, Who};
use optout::walkthrough::keys::{self, Code, Key};
use optout::walkthrough::message::Msg;
use optout::walkthrough::model::Setup;
use optout::walkthrough::page::Page;
use optout::walkthrough::walk::Walk;
pub use said::said;

/// The day on which tests take place.
pub const TODAY: Date = date(2026, 11, 22);

/// First lines of a checklist file, in a test.
pub const HEADER: &str = "A checklist.";

/// Waits until something is there; only a failing test takes the whole of its patience.
pub fn wait_until<T>(what: &str, mut there: impl FnMut() -> Option<T>) -> T {
    let end = std::time::Instant::now() + std::time::Duration::from_secs(20);
    loop {
        if let Some(found) = there() {
            return found;
        }
        assert!(std::time::Instant::now() < end, "waited in vain: {what}");
        std::thread::yield_now();
    }
}

/// A person at the keyboard, with a file, a clipboard and a browser of their own.
pub struct Person {
    pub walk: Walk,
    /// The checklist file.
    pub file: String,
    /// Whose it is, and the files of the others.
    pub who: Who,
    pub others: Vec<(Who, String)>,
    /// What was copied last.
    pub clipboard: String,
    /// Links that were opened.
    pub opened: Vec<String>,
    /// Everything that was asked of the world.
    pub effects: Vec<Effect>,
    /// Keys pressed, typed text apart.
    pub presses: usize,
    /// Exit code, once left.
    pub left: Option<u8>,
}

impl Person {
    /// Somebody in France who reads English, at the first start.
    pub fn new() -> Person {
        Person::with("", "en", "FR")
    }

    /// Somebody with this file.
    pub fn with(file_text: &str, language: &str, country: &str) -> Person {
        Person::on(Guide::open(Texts::embedded()), file_text, language, country)
    }

    /// Somebody with this guide and file.
    pub fn on(guide: Guide, file_text: &str, language: &str, country: &str) -> Person {
        let setup = Setup {
            languages: vec![language.to_owned()],
            country: Some(country.to_owned()),
            file: optout::clean::Clean::line("checklist.toml"),
            ..Setup::default()
        };
        Person::told(guide, file_text, setup)
    }

    /// Somebody whose program was told this of its surroundings.
    pub fn told(guide: Guide, file_text: &str, setup: Setup) -> Person {
        let list = file::read(file_text).expect("a file that reads");
        let mut person = Person {
            walk: Walk::new(guide, setup, list),
            file: file_text.to_owned(),
            who: Who::Own,
            others: Vec::new(),
            clipboard: String::new(),
            opened: Vec::new(),
            effects: Vec::new(),
            presses: 0,
            left: None,
        };
        person.send(Msg::Today(TODAY));
        person
    }

    /// Presses keys by their names, apart by spaces: `Enter`, `Esc`, `Tab`, `Space`, `Down`, `^O`, or the sign itself.
    pub fn press(&mut self, names: &str) -> &mut Person {
        for name in names.split_whitespace() {
            self.presses += 1;
            self.key(key(name));
        }
        self
    }

    /// Types a text, letter by letter.
    pub fn typed(&mut self, text: &str) -> &mut Person {
        for c in text.chars() {
            self.key(Key::char(c));
        }
        self
    }

    /// One key.
    pub fn key(&mut self, key: Key) {
        if let Some(msg) = keys::read(&self.walk.page(), key) {
            self.send(msg);
        }
    }

    /// One message, and what it leads to.
    pub fn send(&mut self, msg: Msg) {
        let effects = self.walk.turn(msg);
        for effect in effects {
            self.effects.push(effect.clone());
            if let Some(outcome) = self.world(effect) {
                self.send(Msg::Happened(outcome));
            }
        }
    }

    fn world(&mut self, effect: Effect) -> Option<Outcome> {
        match effect {
            Effect::Save(changes) => {
                self.file = file::apply_to_text(&self.file, &changes, HEADER).expect("changes that apply");
                Some(Outcome::Saved { theirs: None })
            }
            Effect::Copy(clip) => {
                self.clipboard = clip.text.to_string();
                let signs = clip.text.encode_utf16().count();
                Some(Outcome::Copied { what: clip.what, how: How::Clipboard, proven: true, signs })
            }
            Effect::Open(link) => {
                self.opened.push(link.to_string());
                Some(Outcome::Opened)
            }
            Effect::Mail(address) => {
                self.opened.push(address.to_string());
                Some(Outcome::Mailed)
            }
            Effect::Digest(path) => Some(Outcome::Digested { path, sha256: "ab".repeat(32).into() }),
            Effect::Write { name, .. } => Some(Outcome::Wrote(optout::clean::Clean::line(&name))),
            Effect::Edit(text) => Some(Outcome::Edited(format!("{text} Edited.").into())),
            Effect::Restore(_) => Some(Outcome::Restored { text: self.file.as_str().into(), aside: None }),
            Effect::Elsewhere => Some(Outcome::Moved(optout::clean::Clean::line("checklist-2.toml"))),
            Effect::Bare | Effect::Suspend => Some(Outcome::Back),
            Effect::ClearClipboard => {
                self.clipboard.clear();
                Some(Outcome::Cleared)
            }
            Effect::ClearScreen => None,
            Effect::LookForPeople => Some(Outcome::People(neighbours(&self.file, &self.who, &self.others))),
            Effect::Switch(who) => Some(switch(who, &mut self.file, &mut self.who, &mut self.others)),
            Effect::Quit { code, .. } => {
                self.left = Some(code);
                None
            }
        }
    }

    /// The page as it is.
    pub fn page(&self) -> Page {
        self.walk.page()
    }

    /// Its id.
    pub fn at(&self) -> &'static str {
        self.page().id
    }

    /// The same person, started again: what is in the file is all that is left.
    pub fn again(&self) -> Person {
        let model = self.walk.model();
        Person::with(&self.file, &model.language, model.setup.country.as_deref().unwrap_or("FR"))
    }

    /// The checklist as the walk holds it.
    pub fn list(&self) -> &Checklist {
        &self.walk.model().list
    }

    /// An account of it.
    pub fn account(&self, id: &str) -> &Account {
        self.list().account(id).unwrap_or_else(|| panic!("no account {id}"))
    }

    /// All that the page says, as one text.
    pub fn says(&self) -> String {
        said(&self.page())
    }
}

/// Everybody with a file, the own one first, which is always named.
pub fn neighbours(file: &str, who: &Who, others: &[(Who, String)]) -> Vec<Neighbour> {
    let mut all = others.to_vec();
    all.push((who.clone(), file.to_owned()));
    if all.iter().all(|(who, _)| *who != Who::Own) {
        all.push((Who::Own, String::new()));
    }
    all.retain(|(who, text)| *who == Who::Own || !text.is_empty());
    all.sort_by_key(|(who, _)| who.name().cloned());
    all.into_iter().map(|(who, text)| Neighbour { who, text: Ok(text.into()) }).collect()
}

/// Puts one person's file away and takes another's.
pub fn switch(to: Who, file: &mut String, who: &mut Who, others: &mut Vec<(Who, String)>) -> Outcome {
    let at = others.iter().position(|(known, _)| *known == to && to != Who::Guest);
    let text = at.map(|at| others.remove(at).1).unwrap_or_default();
    let left = std::mem::replace(file, text);
    others.push((std::mem::replace(who, to.clone()), left));
    let name = to.name().map_or("checklist", |name| name.as_str());
    let shown = optout::clean::Clean::line(&format!("{name}.toml"));
    Outcome::Switched(TakenOver { who: to, file: shown, text: file.as_str().into() })
}

/// A key by its name.
pub fn key(name: &str) -> Key {
    let code = match name {
        "Enter" => Code::Enter,
        "Esc" => Code::Esc,
        "Tab" => Code::Tab,
        "BackTab" => Code::BackTab,
        "Up" => Code::Up,
        "Down" => Code::Down,
        "Left" => Code::Left,
        "Right" => Code::Right,
        "Home" => Code::Home,
        "End" => Code::End,
        "PageUp" => Code::PageUp,
        "PageDown" => Code::PageDown,
        "Backspace" => Code::Backspace,
        "Delete" => Code::Delete,
        "^End" => return Key { ctrl: true, ..Key::plain(Code::End) },
        "Space" => Code::Char(' '),
        _ => match name.strip_prefix('^').and_then(|rest| rest.chars().next()) {
            Some(letter) => return Key::ctrl(letter.to_ascii_lowercase()),
            None => Code::Char(name.chars().next().expect("a key's name")),
        },
    };
    Key::plain(code)
}
