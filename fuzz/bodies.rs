//! What each fuzz target does with its bytes, and what must hold then. `tests/seeds.rs` does the same with every seed, so
//! that a finding stays found where no fuzzer is at hand.

use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::Arc;

use jiff::civil::{Date, date};
use optout::clean::{is_hidden, typed};
use optout::faces::fullscreen::{self, Theme, View};
use optout::faces::plain::{Said, hear, speak};
use optout::guide::{Guide, Texts, problems};
use optout::objection::based::Based;
use optout::objection::change::{self, Change};
use optout::objection::checklist::{Account, Checklist, Event, LetterText, Mark, Text, What};
use optout::objection::letters::{self, Kind, Scene};
use optout::objection::{calendar, evidence, file, letter};
use optout::walkthrough::effect::{Effect, How, Outcome};
use optout::walkthrough::keys::{self, Code, Key};
use optout::walkthrough::message::Msg;
use optout::walkthrough::model::Setup;
use optout::walkthrough::page::Page;
use optout::walkthrough::walk::Walk;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

/// What a target does with its bytes.
pub type Target = fn(&[u8]);

/// Every target by its name.
pub const TARGETS: &[(&str, Target)] =
    &[("checklist", checklist), ("content", content), ("keys", keys), ("letter", letter), ("calendar", calendar)];

const TODAY: Date = date(2026, 11, 22);

thread_local! {
    /// Parsed once: a fuzzer would spend its time on nothing else.
    static GUIDE: OnceCell<Rc<Guide>> = const { OnceCell::new() };
}

fn guide() -> Rc<Guide> {
    GUIDE.with(|guide| guide.get_or_init(|| Rc::new(Guide::open(Texts::embedded()))).clone())
}

/// Changes of every kind, made of pieces of a text. The first byte says which.
fn changes(text: &str, which: u8) -> Vec<Change> {
    let lines: Vec<&str> = text.lines().chain([""]).collect();
    let word = |n: usize| lines[n % lines.len()].chars().take(200).collect::<String>();
    let body = |n: usize| -> Arc<str> { word(n).into() };
    let account = file::read(text).ok().and_then(|list| list.accounts.first().map(|account| account.id.clone()));
    let account = account.unwrap_or_else(|| "instagram-1".to_owned());
    let event = Event { note: Some(word(1)), reference: Some(word(2)), ..Event::new(TODAY, What::Note) };
    let mark = Mark { on: TODAY, version: 2, skipped: which & 1 == 1 };
    let (purpose, language) = ("own-account".to_owned(), "en".to_owned());
    let own =
        Text { purpose, language: language.clone(), grounds: vec![word(3)], short: true, own: true, body: body(4) };
    let letter = LetterText { kind: "reminder".into(), on: None, language, own: true, body: body(5) };
    let new = Account { id: "instagram-1".into(), platform: "instagram".into(), ..Account::default() };
    let all = [
        Change::Person("name", Some(word(0))),
        Change::Person("email", None),
        Change::Add(new),
        Change::Mark { account: account.clone(), step: word(6), mark: Some(mark) },
        Change::Event { account: account.clone(), event },
        Change::Text(own),
        Change::Letter { account: account.clone(), letter },
        Change::Set { account: account.clone(), key: "handle", value: Some(word(7)) },
        Change::Answer { ground: word(8), ask: word(9), value: Some(word(10)) },
        Change::Switch("mask", Some(true)),
        Change::Protect(word(11), Some(mark)),
        Change::Mark { account: account.clone(), step: word(6), mark: None },
        Change::Remove(account),
    ];
    let picked = |(n, _): &(usize, Change)| (usize::from(which) >> (n % 8)) & 1 == 1 || n % 8 == usize::from(which) % 8;
    all.into_iter().enumerate().filter(picked).map(|(_, change)| change).collect()
}

/// Load, save, load: what is written reads, reads as meant, and what is not TOML is refused.
pub fn checklist(data: &[u8]) {
    let Some((which, rest)) = data.split_first() else { return };
    let Ok(text) = std::str::from_utf8(rest) else { return };
    let changes = changes(text, *which);
    let Ok(mut list) = file::read(text) else {
        assert!(file::apply_to_text(text, &changes, "A checklist.").is_err());
        return;
    };
    let none: [Change; 0] = [];
    if list.version <= 1 && !text.trim().is_empty() {
        assert_eq!(file::apply_to_text(text, &none, "A checklist.").as_deref(), Ok(text));
    }
    let based: Vec<Based> = {
        let mut seen = list.clone();
        let on = |change: &Change| {
            let based = Based::on(&seen, change.clone());
            change::apply(&mut seen, change);
            based
        };
        changes.iter().map(on).collect()
    };
    let Ok(merged) = file::merge(text, &based, "A checklist.") else { return };
    assert_eq!(merged.clashes, [], "nobody else changed anything");
    changes.iter().for_each(|change| change::apply(&mut list, change));
    let again = file::read(&merged.text).expect("what was written reads");
    if !text.trim().is_empty() || !changes.is_empty() {
        list.version = again.version;
    }
    assert_eq!(again, list, "{}", merged.text);
}

/// The files of content that a folder can bring.
const FILES: &[&str] = &[
    "platforms/x.toml",
    "labels.toml",
    "regions.toml",
    "authorities.toml",
    "controllers.toml",
    "grounds.toml",
    "replies.toml",
    "hardening.toml",
    "timeline.toml",
    "sources.toml",
    "languages/en/x.ftl",
    "languages/fr/x.ftl",
];

/// A file of content is checked, and used although it has faults.
pub fn content(data: &[u8]) {
    let Some((which, rest)) = data.split_first() else { return };
    let Ok(text) = std::str::from_utf8(rest) else { return };
    let name = FILES[usize::from(*which) % FILES.len()];
    let words = ("languages/en/a.ftl".to_owned(), "hello = Hello { $name }\n".to_owned());
    let opened = Guide::open(Texts::only([words, (name.to_owned(), text.to_owned())]));
    for problem in problems::check(&opened, TODAY) {
        let (what, hint) = problems::worded(&problem, &guide().words("en"));
        assert!(![what.as_str(), hint.as_str()].iter().any(|said| said.chars().any(|c| is_hidden(c) && c != '\n')));
        assert!(problem.line <= text.lines().count() + 2, "{problem:?}");
    }
    let _ = (opened.platforms().len(), opened.labels().len(), opened.regions().len(), opened.authorities().len());
    let _ =
        (opened.grounds().len(), opened.replies(), opened.measures().len(), opened.timeline(), opened.sources().len());
    for tag in ["en", "fr"] {
        let said = opened.words(tag).clean("hello", &[("name", optout::guide::Arg::Text("\u{1b}[2J"))]);
        assert!(!said.as_str().contains('\u{1b}'));
    }
}

/// A key by a byte.
fn key(byte: u8) -> Key {
    const CODES: [Code; 14] = [
        Code::Enter,
        Code::Esc,
        Code::Tab,
        Code::BackTab,
        Code::Up,
        Code::Down,
        Code::Left,
        Code::Right,
        Code::Home,
        Code::End,
        Code::PageUp,
        Code::PageDown,
        Code::Backspace,
        Code::Delete,
    ];
    match byte {
        0..=13 => Key::plain(CODES[usize::from(byte)]),
        14..=31 => Key::ctrl(char::from(b'a' + byte - 14)),
        byte => Key::char(char::from(byte)),
    }
}

/// What the world answers, where it does all it is asked for.
fn answered(effect: Effect, kept: &mut String) -> Option<Outcome> {
    Some(match effect {
        Effect::Save(changes) => {
            let merged = file::merge(kept, &changes, "A checklist.").expect("our own file reads");
            assert_eq!(merged.clashes, []);
            *kept = merged.text;
            Outcome::Saved { theirs: None }
        }
        Effect::Copy(clip) => {
            assert!(!typed(&clip.text).contains('\u{1b}'));
            Outcome::Copied { what: clip.what, how: How::Clipboard, proven: true, signs: 1 }
        }
        Effect::Open(_) => Outcome::Opened,
        Effect::Mail(_) => Outcome::Mailed,
        Effect::Digest(path) => Outcome::Digested { path, sha256: "ab".repeat(32).into() },
        Effect::Write { name, .. } => Outcome::Wrote(optout::clean::Clean::line(&name)),
        Effect::Edit(text) => Outcome::Edited(text),
        Effect::ClearClipboard => Outcome::Cleared,
        _ => return None,
    })
}

/// How many bytes of keys are pressed: whoever wants to come further starts further on.
const KEYS: usize = 96;

/// The languages in which a walk is walked.
const LANGUAGES: [&str; 8] = ["en", "fr", "de", "es", "it", "nl", "pl", "pt"];

/// What is on the checklist at the start, so that a short walk reaches the pages that come late: nothing, something of
/// everything, all that comes after an answer.
const STARTS: [&str; 3] = ["", include_str!("starts/four.toml"), include_str!("starts/answered.toml")];

/// Keys, pastes and lines: each page is drawn and spoken, and the file holds what the walk holds.
///
/// The first byte says where the walk starts and in which language, the second the size of the window.
pub fn keys(data: &[u8]) {
    let [start, size, rest @ ..] = data else { return };
    let mut kept = STARTS[usize::from(start & 3) % STARTS.len()].to_owned();
    let language = LANGUAGES[usize::from(start >> 2) % LANGUAGES.len()];
    let setup = Setup { languages: vec![language.into()], country: Some("FR".into()), ..Setup::default() };
    let mut walk = Walk::new(guide(), setup, file::read(&kept).expect("the starts read"));
    let mut faces = Faces::new(*size);
    let mut rest = &rest[..KEYS.min(rest.len())];
    let mut msgs = vec![Msg::Today(TODAY)];
    loop {
        while let Some(msg) = msgs.pop() {
            for effect in walk.turn(msg) {
                if matches!(effect, Effect::Quit { .. }) {
                    return holds(&walk, &kept);
                }
                msgs.extend(answered(effect, &mut kept).map(Msg::Happened));
            }
        }
        faces.show(&walk);
        let Some((byte, more)) = rest.split_first() else { break };
        rest = more;
        match byte {
            // The window gets another size.
            0xc0..=0xff => faces.resize(*byte << 2),
            // A paste, or a line as plain mode hears it, of the next bytes.
            0x80..=0xbf => {
                let length = usize::from(byte & 0x1f).min(rest.len());
                let text = String::from_utf8_lossy(&rest[..length]).into_owned();
                rest = &rest[length..];
                if byte & 0x20 == 0 {
                    msgs.push(Msg::Paste(text));
                } else if let optout::faces::plain::Heard::Msgs(heard) = hear(&walk.page(), &text, &said(&walk)) {
                    msgs.extend(heard.into_iter().rev());
                }
            }
            _ => msgs.extend(keys::read(&walk.page(), key(*byte)).filter(|msg| *msg != Msg::Leave)),
        }
    }
    holds(&walk, &kept);
}

fn said(walk: &Walk) -> Said {
    let words = walk.guide().words(&walk.model().language);
    Said::new(move |id, blanks| words.clean(id, blanks))
}

/// A window and a voice, and what was shown there last: what has not changed is not shown again.
struct Faces {
    terminal: Terminal<TestBackend>,
    view: View,
    last: Option<Page>,
}

impl Faces {
    fn new(size: u8) -> Faces {
        let (width, height) = window(size);
        let terminal = Terminal::new(TestBackend::new(width, height)).expect("a terminal that is memory");
        Faces { terminal, view: View::default(), last: None }
    }

    fn resize(&mut self, size: u8) {
        let (width, height) = window(size);
        self.terminal.backend_mut().resize(width, height);
        self.last = None;
    }

    /// Draws the page, and speaks it in lines as long as the window is wide.
    fn show(&mut self, walk: &Walk) {
        let page = walk.page();
        if self.last.as_ref() == Some(&page) {
            return;
        }
        let draw = |frame: &mut ratatui::Frame| {
            fullscreen::draw(&page, &Theme::default(), &mut self.view, frame);
        };
        let width = self.terminal.draw(draw).expect("a terminal that is memory").area.width;
        let spoken = speak(&page, &said(walk), usize::from(width).max(20));
        assert!(!spoken.chars().any(|c| is_hidden(c) && c != '\n'), "{spoken:?}");
        self.last = Some(page);
    }
}

/// Columns and rows by a byte, from none at all.
fn window(byte: u8) -> (u16, u16) {
    (u16::from(byte) * 7 % 131, u16::from(byte) * 5 % 51)
}

fn holds(walk: &Walk, kept: &str) {
    if walk.model().setup.practice {
        return;
    }
    let mut list = walk.model().list.clone();
    let file = file::read(kept).expect("our own file reads");
    list.version = file.version;
    assert_eq!(file, list);
}

/// A checklist in which every word is one of the text's lines.
fn filled(data: &[u8]) -> Option<Checklist> {
    let (which, rest) = data.split_first()?;
    let text = std::str::from_utf8(rest).ok()?;
    let mut list = Checklist::default();
    let guide = guide();
    let countries = guide.regions();
    list.person.country = Some(countries[usize::from(*which) % countries.len()].country.clone());
    let mut all = changes(text, 0xff);
    all.retain(|change| !matches!(change, Change::Remove(_)));
    let sent = Event { reference: text.lines().next().map(str::to_owned), ..Event::new(date(2026, 10, 1), What::Sent) };
    all.push(Change::Event { account: "instagram-1".to_owned(), event: sent });
    all.iter().for_each(|change| change::apply(&mut list, change));
    Some(list)
}

/// Every letter, text and report is filled with whatever a person wrote.
pub fn letter(data: &[u8]) {
    let Some(list) = filled(data) else { return };
    let guide = &*guide();
    for tag in ["en", "fr"] {
        let words = guide.words(tag);
        for account in &list.accounts {
            for (kind, _) in Kind::ALL {
                let scene =
                    Scene { guide, words: &words, list: &list, account, today: TODAY, authority: None, anyway: true };
                if let Ok(letter) = letters::compose(&scene, kind) {
                    assert!(!letter.subject.contains('\n'), "{:?}", letter.subject);
                    let authority = guide.authorities().iter().find(|one| Some(&one.id) == letter.authority.as_ref());
                    let _ = authority.and_then(|authority| letters::mailto(authority, &letter));
                    let _ = letter::warnings(&letter.text);
                }
            }
            let body = list.text("own-account").map(|text| text.body.to_string()).unwrap_or_default();
            let _ = letter::letter(guide, &words, &list, account, &body, TODAY);
        }
        let report = evidence::Report { guide, words: &words, list: &list, account: None, today: TODAY, proofs: None };
        let html = evidence::html(&report);
        assert!(!html.to_lowercase().contains("<script") && !html.contains('\u{1b}'), "{html}");
        let _ = evidence::markdown(&report);
        serde_json::from_str::<serde_json::Value>(&evidence::json(&report).to_string()).expect("JSON");
    }
}

/// Calendar files keep to the form: short lines that end as they should, no control characters.
pub fn calendar(data: &[u8]) {
    let Some(list) = filled(data) else { return };
    let guide = &*guide();
    for tag in ["en", "fr"] {
        let words = guide.words(tag);
        let text = calendar::file(&words, &calendar::entries(guide, &words, &[("", &list)], TODAY), TODAY);
        assert!(text.is_empty() || text.ends_with("\r\n"));
        for line in text.split_terminator("\r\n") {
            assert!(line.len() <= 75, "{line:?}");
            assert!(!line.chars().any(|c| c.is_control() && c != '\t'), "{line:?}");
        }
        let unfolded = text.replace("\r\n ", "");
        let events = unfolded.matches("\r\nBEGIN:VEVENT\r\n").count();
        assert_eq!(events, unfolded.matches("\r\nEND:VEVENT\r\n").count());
        assert_eq!(events, unfolded.matches("\r\nDTSTART;VALUE=DATE:").count(), "{unfolded}");
    }
}
