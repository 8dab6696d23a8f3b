//! The walk by lines, with a world that does at once what it is asked to.

use std::collections::VecDeque;

use jiff::civil::Date;
use optout::clean::Clean;
use optout::faces::plain::{self, Outside};
use optout::guide::{Guide, Texts};
use optout::objection::file;
use optout::walkthrough::effect::{Effect, How, Outcome, Who};
use optout::walkthrough::model::Setup;
use optout::walkthrough::walk::Walk;

use super::{HEADER, TODAY, neighbours, switch};

/// A world that does at once what it is asked to.
#[derive(Default)]
pub struct World {
    pub file: String,
    pub who: Who,
    pub others: Vec<(Who, String)>,
    pub clipboard: String,
    pub opened: Vec<String>,
    /// The last save fails.
    pub fails: bool,
    outcomes: VecDeque<Outcome>,
}

impl Outside for World {
    fn today(&mut self) -> Date {
        TODAY
    }

    fn begin(&mut self, effect: Effect) {
        let outcome = match effect {
            Effect::Save(changes) => {
                self.file = file::apply_to_text(&self.file, &changes, HEADER).unwrap();
                Outcome::Saved { theirs: None }
            }
            Effect::Copy(clip) => {
                self.clipboard = clip.text.to_string();
                let signs = clip.text.encode_utf16().count();
                Outcome::Copied { what: clip.what, how: How::Clipboard, proven: true, signs }
            }
            Effect::Mail(address) => {
                self.opened.push(address.to_string());
                Outcome::Mailed
            }
            Effect::Digest(path) => Outcome::Digested { path, sha256: "ab".repeat(32).into() },
            Effect::Open(link) => {
                self.opened.push(link.to_string());
                Outcome::Opened
            }
            Effect::Write { name, .. } => Outcome::Wrote(Clean::line(&name)),
            Effect::Edit(text) => Outcome::Edited(format!("{text} Edited.").into()),
            Effect::ClearClipboard => {
                self.clipboard.clear();
                Outcome::Cleared
            }
            Effect::ClearScreen => return,
            Effect::LookForPeople => Outcome::People(neighbours(&self.file, &self.who, &self.others)),
            Effect::Switch(to) => switch(to, &mut self.file, &mut self.who, &mut self.others),
            effect => panic!("{effect:?} is no matter of the world's"),
        };
        self.outcomes.push_back(outcome);
    }

    fn end(&mut self) -> bool {
        !self.fails
    }

    fn outcome(&mut self) -> Option<Outcome> {
        self.outcomes.pop_front()
    }
}

/// What came of a conversation.
pub struct Talked {
    pub walk: Walk,
    pub world: World,
    pub said: String,
    pub code: u8,
}

/// Somebody in France speaks these lines.
pub fn talk(file_text: &str, language: &str, lines: &str, width: usize) -> Talked {
    talk_in("FR", file_text, language, lines, width)
}

/// Somebody in this country speaks these lines.
pub fn talk_in(country: &str, file_text: &str, language: &str, lines: &str, width: usize) -> Talked {
    let setup = Setup {
        languages: vec![language.to_owned()],
        country: Some(country.to_owned()),
        file: Clean::line("checklist.toml"),
        ..Setup::default()
    };
    let mut walk = Walk::new(Guide::open(Texts::embedded()), setup, file::read(file_text).unwrap());
    let mut world = World { file: file_text.to_owned(), ..World::default() };
    let mut output = Vec::new();
    let code = plain::run(&mut walk, &mut lines.as_bytes(), &mut output, &mut world, width).unwrap();
    Talked { walk, world, said: String::from_utf8(output).unwrap(), code }
}
