//! Two faces of one walk: what is done by keys and said by lines leaves the same checklist, on every page and on strolls
//! that nobody planned. And every page as it is spoken, as a picture.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use std::collections::BTreeSet;
use std::path::Path;

use optout::faces::plain::choices::{self, Does, Numbered};
use optout::faces::plain::{Walker, speak};
use optout::walkthrough::keys::{self, Action, Code, Key};
use optout::walkthrough::message::{Motion, Msg};
use optout::walkthrough::page::{Block, Focus, Page};
use support::scenes::{SCENES, Scene, TROUBLES};
use support::talk::{Talked, talk_in};
use support::{Person, key};

/// Somebody who presses keys, and writes down what to say for each.
struct Twin {
    person: Person,
    lines: String,
    seen: BTreeSet<&'static str>,
}

impl Twin {
    fn new(scene: &Scene, language: &str) -> Twin {
        let person = Person::with(scene.file, language, scene.country);
        Twin { person, lines: String::new(), seen: BTreeSet::new() }
    }

    fn page(&mut self) -> Page {
        let page = self.person.page();
        self.seen.insert(page.id);
        page
    }

    fn say(&mut self, line: &str) {
        self.lines += line;
        self.lines.push('\n');
    }

    fn numbered(&self) -> Vec<Numbered> {
        choices::numbered(&self.person.page(), &Walker::said(&self.person.walk))
    }

    /// The number of a choice, if it is read out.
    fn number(&self, wanted: Does) -> Option<usize> {
        self.numbered().iter().position(|choice| choice.does == wanted).map(|at| at + 1)
    }

    fn at(&self) -> usize {
        let page = self.person.page();
        let lists = page.blocks.iter().chain(&page.aside);
        let mut at = lists.filter_map(|block| match block {
            Block::Options(options) => Some(options.at),
            Block::Accounts(accounts) => Some(accounts.at),
            Block::Fields(fields) => Some(fields.at),
            _ => None,
        });
        at.next().unwrap_or(0)
    }

    /// A key as a scene has it, and the same said.
    fn press(&mut self, key: Key) {
        let page = self.page();
        match keys::read(&page, key) {
            // By lines there is no mark to be moved: a row is named when something is done to it.
            Some(Msg::Move(_)) => self.person.key(key),
            // By lines the number of such a row leads to what is said of it; to tick it is a choice of its own.
            Some(Msg::Do(Action::Toggle)) if self.reads() => self.act(Action::Toggle),
            Some(Msg::Pick(n)) if self.reads() => {
                let tick = self.number(Does::Key(Action::Toggle)).unwrap();
                self.say(&format!("{} {tick}", self.number(Does::Read(n)).unwrap()));
                self.person.key(key);
            }
            Some(Msg::Pick(n)) => self.pick(n),
            Some(Msg::Do(Action::Toggle)) => self.pick(self.at()),
            Some(Msg::Do(action)) if self.number(Does::Key(action)).is_some() => self.act(action),
            Some(Msg::Do(Action::Next)) => self.pick(self.at()),
            Some(Msg::Do(Action::Back)) => self.back(),
            Some(Msg::Do(Action::Help)) => {
                self.say("help");
                self.person.key(key);
            }
            other => panic!("on {}: {key:?} is {other:?}, which nobody says", page.id),
        }
    }

    /// The keys of a scene. Letters in a field are one line, until Enter.
    fn follow(&mut self, names: &str) {
        let mut typed = String::new();
        for name in names.split_whitespace() {
            if self.person.page().focus != Focus::Line {
                self.press(key(name));
            } else if name == "Enter" {
                self.page();
                self.say(&std::mem::take(&mut typed));
                self.person.key(key(name));
            } else {
                typed += name;
                self.person.key(key(name));
            }
        }
    }

    fn back(&mut self) {
        self.say("back");
        self.person.press("Esc");
    }

    fn act(&mut self, action: Action) {
        let number = self.number(Does::Key(action)).unwrap();
        let page = self.person.page();
        let row = self
            .number(Does::Pick(self.at()))
            .or_else(|| self.number(Does::Read(self.at())))
            .filter(|_| choices::is_for_a_row(&page, action));
        match row.filter(|_| choices::rows_take_keys(&page)) {
            Some(row) => self.say(&format!("{row} {number}")),
            None => self.say(&number.to_string()),
        }
        self.person.key(action.key());
    }

    fn reads(&self) -> bool {
        self.numbered().iter().any(|choice| matches!(choice.does, Does::Read(_)))
    }

    /// Takes the n-th of a list: by its digit, or by moving there.
    fn pick(&mut self, n: usize) {
        let page = self.person.page();
        let line = match self.number(Does::Pick(n)).or_else(|| self.number(Does::Read(n))) {
            Some(number) => number.to_string(),
            None => said_name(&page, n),
        };
        self.say(&line);
        let reads = self.reads();
        let digit = u32::try_from(n + 1).ok().and_then(|n| char::from_digit(n, 10)).map(Key::char);
        if let Some(digit) = digit.filter(|digit| !reads && n < 9 && keys::read(&page, *digit) == Some(Msg::Pick(n))) {
            return self.person.key(digit);
        }
        while self.at() != n {
            let (motion, key) = if self.at() < n { (Motion::Down, Code::Down) } else { (Motion::Up, Code::Up) };
            assert_eq!(keys::read(&page, Key::plain(key)), Some(Msg::Move(motion)));
            self.person.key(Key::plain(key));
        }
        self.person.key(if page.has(Action::Toggle) && !reads { Action::Toggle.key() } else { Action::Next.key() });
    }

    /// Fills the field that has the keys.
    fn fill(&mut self, text: &str) {
        self.say(text);
        if text.is_empty() {
            self.person.press("Esc");
        } else {
            self.person.press("Home ^K").typed(text).press("Enter");
        }
    }

    /// Writes a text in place of the one there is.
    fn write(&mut self, text: &str) {
        let number = self.number(Does::Write).unwrap();
        self.say(&format!("{number}\n{text}\n."));
        self.person.press("Tab");
        assert_eq!(self.person.page().focus, Focus::Text);
        for _ in 0..9 {
            self.person.press("PageUp");
        }
        self.person.send(Msg::Caret(0));
        while !text_on(&self.person.page()).is_empty() {
            self.person.press("^K Delete");
        }
        self.person.typed(text).press("Esc");
    }

    /// The same by lines.
    fn talked(&self, scene: &Scene, language: &str) -> Talked {
        talk_in(scene.country, scene.file, language, &self.lines, 80)
    }

    fn assert_agrees(&self, talked: &Talked, name: &str) {
        assert_eq!(talked.walk.page().id, self.person.at(), "{name}\n{}\n{}", self.lines, talked.said);
        assert_eq!(talked.world.file, self.person.file, "{name}\n{}", self.lines);
        // The lines have come to their end, and at the end the clipboard is emptied where that is wanted.
        let emptied = self.person.list().settings.clear_clipboard == Some(true);
        let clipboard = if emptied { "" } else { &self.person.clipboard };
        assert_eq!(talked.world.clipboard, clipboard, "{name}\n{}", self.lines);
        assert_eq!(talked.world.opened, self.person.opened, "{name}\n{}", self.lines);
    }
}

fn said_name(page: &Page, n: usize) -> String {
    let options = choices::options(page).expect("a list");
    options.items[n].name.iter().map(|run| run.text.as_str()).collect()
}

fn text_on(page: &Page) -> String {
    let mut blocks = page.blocks.iter().chain(&page.aside);
    blocks
        .find_map(|block| if let Block::Editor(editor) = block { Some(editor.text.to_string()) } else { None })
        .unwrap()
}

#[test]
fn every_page_is_reached_by_lines_as_by_keys_with_the_same_checklist() {
    for language in ["en", "fr"] {
        for scene in SCENES {
            let mut twin = Twin::new(scene, language);
            twin.follow(scene.keys);
            assert_eq!(twin.person.at(), scene.page);
            let talked = twin.talked(scene, language);
            twin.assert_agrees(&talked, scene.page);
        }
    }
}

/// A small generator of our own, so that a seed means the same walk on every machine and for ever.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) as usize) % sides
    }
}

/// What only a narrow window has: the panel behind its key, from which one comes back to the page as it was.
fn peek(twin: &mut Twin, dice: &mut Dice) {
    let page = twin.page();
    if !page.hides_panel() || !page.has(Action::Other) {
        return;
    }
    twin.person.press("Tab");
    assert_eq!((twin.page().blocks, twin.page().over), (page.aside.clone(), true));
    twin.person.press(["Esc", "Tab"][dice.roll(2)]);
    assert_eq!(twin.page(), page);
}

/// One thing that can be done on the page, by both.
fn stray(twin: &mut Twin, dice: &mut Dice) {
    peek(twin, dice);
    let page = twin.page();
    if page.focus == Focus::Line {
        return twin.fill(["", "2009", "Léa Martin", "lea@example.org", "2026-12-01"][dice.roll(5)]);
    }
    if page.has(Action::Back) && dice.roll(9) == 0 {
        return twin.back();
    }
    if page.has(Action::Help) && dice.roll(15) == 0 {
        return twin.press(Action::Help.key());
    }
    let numbered = twin.numbered();
    match numbered[dice.roll(numbered.len())].does {
        // What is practised is not kept, and who has left says nothing more.
        Does::Key(Action::Practise | Action::Quit) => {}
        Does::Key(action) => twin.act(action),
        Does::Pick(n) | Does::Read(n) => twin.pick(n),
        Does::Write => twin.write(["Mine.", "Été, 2009.", "a b  c"][dice.roll(3)]),
    }
}

/// Says where two faces parted: only a failing test asks.
fn first_difference(twin: &Twin, start: &Scene, language: &str, steps: &[(usize, &str, String)]) {
    for (length, page, file) in steps {
        let talked = talk_in(start.country, start.file, language, &twin.lines[..*length], 80);
        if talked.world.file != *file || talked.walk.page().id != *page {
            let said: Vec<_> = talked.said.lines().rev().take(60).collect();
            let said: Vec<_> = said.into_iter().rev().collect();
            panic!("they part at {page:?}, in {}\n{}\n{file}", twin.lines[..*length].escape_debug(), said.join("\n"));
        }
    }
}

#[test]
fn strolls_by_keys_and_by_lines_leave_the_same_checklist() {
    let mut seen = BTreeSet::new();
    for seed in 0..200_u64 {
        let mut dice = Dice(seed);
        let language = if seed % 3 == 0 { "fr" } else { "en" };
        let start = &SCENES[dice.roll(SCENES.len())];
        let mut twin = Twin::new(start, language);
        twin.person.send(Msg::Narrow(seed % 2 == 0));
        twin.follow(start.keys);
        let mut steps = Vec::new();
        for _ in 0..35 {
            if twin.person.left.is_some() {
                break;
            }
            stray(&mut twin, &mut dice);
            steps.push((twin.lines.len(), twin.person.at(), twin.person.file.clone()));
        }
        let talked = twin.talked(start, language);
        if talked.world.file != twin.person.file || talked.walk.page().id != twin.person.at() {
            first_difference(&twin, start, language, &steps);
        }
        twin.assert_agrees(&talked, &format!("seed {seed} from {}", start.page));
        seen.extend(twin.seen);
    }
    let missed: Vec<_> = SCENES.iter().map(|scene| scene.page).filter(|page| !seen.contains(page)).collect();
    assert_eq!(missed, Vec::<&str>::new(), "pages that no stroll came by");
}

#[test]
fn every_page_as_it_is_spoken() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pictures/plain-en");
    let renew = std::env::var_os("UPDATE_PICTURES").is_some();
    for scene in SCENES.iter().chain(TROUBLES) {
        let person = scene.enter("en");
        let now = speak(&person.page(), &Walker::said(&person.walk), 80);
        let path = folder.join(format!("{}.txt", scene.page));
        if renew {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &now).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == now,
            "{} is not what is said; renew it with UPDATE_PICTURES=1 cargo test --test faces_agree, and read it:\n{now}",
            path.display()
        );
    }
}
