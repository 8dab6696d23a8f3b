//! A line in messages.

use super::choices::{self, Does, Numbered};
use super::said::Said;
use super::wrap::text;
use crate::walkthrough::keys::Action;
use crate::walkthrough::message::Msg;
use crate::walkthrough::page::{Focus, Page};

/// What a line means on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Heard {
    /// These messages, in order.
    Msgs(Vec<Msg>),
    /// The beginning of a name: it narrows the list, and the only one left is taken.
    Name(String),
    /// What can be said here.
    Help,
    /// Where one is.
    Where,
    /// The page once more.
    Repeat,
    /// Leave.
    Stop,
    /// A text of several lines follows.
    Write,
    /// One page back, where there is none.
    NoBack,
    /// An empty line.
    Nothing,
    /// Nothing that means anything here.
    Unknown,
}

/// Words that are heard everywhere: the id of the program's own word, and the English one, which is always understood.
const WORDS: [(&str, &str); 5] = [
    ("plain-heard-back", "back"),
    ("plain-heard-help", "help"),
    ("plain-heard-where", "where"),
    ("plain-heard-repeat", "repeat"),
    ("plain-heard-stop", "stop"),
];

/// What a line means on this page: a number, a name, one of the words; or, where a line is asked for, what goes in.
pub fn hear(page: &Page, line: &str, said: &Said) -> Heard {
    match page.focus {
        Focus::Line => return Heard::Msgs(vec![given(line)]),
        Focus::Text => return Heard::Write,
        Focus::Page | Focus::List | Focus::AsideList => {}
    }
    let line = line.trim();
    if line.is_empty() {
        return Heard::Nothing;
    }
    if let Some(heard) = word(page, line, said) {
        return heard;
    }
    let numbered = choices::numbered(page, said);
    let filters = choices::filters(page);
    let sign = || signed(page, line).filter(|_| !filters).map(done);
    if let Some(heard) = find(&numbered, line).map(meant).or_else(sign).or_else(|| row_and_key(page, &numbered, line)) {
        return heard;
    }
    match hidden(page, line) {
        Some(n) => Heard::Msgs(vec![Msg::Pick(n)]),
        None if filters && !is_number(line) => Heard::Name(line.to_owned()),
        None => Heard::Unknown,
    }
}

/// An empty line keeps what is there; a full stop alone empties it.
fn given(line: &str) -> Msg {
    match line.trim() {
        "" => Msg::Do(Action::Back),
        "." => Msg::Fill(String::new()),
        line => Msg::Fill(line.to_owned()),
    }
}

fn word(page: &Page, line: &str, said: &Said) -> Option<Heard> {
    let line = bare(line);
    let is = |(id, english): &(&str, &str)| {
        line == *english || said.word(id).split_whitespace().any(|word| bare(word) == line)
    };
    let at = if line == "?" { Some(1) } else { WORDS.iter().position(is) };
    Some(match at? {
        0 if page.has(Action::Back) => Heard::Msgs(vec![Msg::Do(Action::Back)]),
        0 => Heard::NoBack,
        1 => Heard::Help,
        2 => Heard::Where,
        3 => Heard::Repeat,
        _ => Heard::Stop,
    })
}

fn is_number(text: &str) -> bool {
    text.trim_end_matches('.').bytes().all(|b| b.is_ascii_digit())
}

/// The choice with this number or this name.
fn find<'n>(numbered: &'n [Numbered], text: &str) -> Option<&'n Numbered> {
    if is_number(text) {
        let n: usize = text.trim_end_matches('.').parse().ok()?;
        return numbered.get(n.checked_sub(1)?);
    }
    let name = bare(text);
    numbered.iter().find(|choice| bare(&choice.name) == name)
}

/// What the key with this sign does here: sentences that name a key hold here, too.
pub(super) fn signed(page: &Page, sign: &str) -> Option<Action> {
    let actions = page.keys.iter().map(|hint| hint.action);
    // The others have words of their own here, or are the work of a number.
    let letters = actions.filter(|action| action.sign().chars().count() == 1 && !matches!(action, Action::Next));
    letters.into_iter().find(|action| action.sign() == sign)
}

/// What a key does. What is shown bare elsewhere is said once more: nothing else stands around it.
fn done(action: Action) -> Heard {
    match action {
        Action::Bare => Heard::Repeat,
        action => Heard::Msgs(vec![Msg::Do(action)]),
    }
}

fn meant(choice: &Numbered) -> Heard {
    match choice.does {
        Does::Pick(n) => Heard::Msgs(vec![Msg::Pick(n)]),
        Does::Read(n) => Heard::Msgs(vec![Msg::Point(n), Msg::Do(Action::Next)]),
        Does::Key(action) => Heard::Msgs(vec![Msg::Do(action)]),
        Does::Write => Heard::Write,
    }
}

/// "2 record", "2 7": the mark goes to a row, and then a key does something to it.
fn row_and_key(page: &Page, numbered: &[Numbered], line: &str) -> Option<Heard> {
    let (row, key) = line.split_once(char::is_whitespace).filter(|(row, _)| is_number(row))?;
    let key = key.trim();
    let action = match find(numbered, key).map(|choice| choice.does) {
        Some(Does::Key(action)) => action,
        Some(_) => return None,
        None => signed(page, key).filter(|action| *action != Action::Bare)?,
    };
    match find(numbered, row)?.does {
        Does::Pick(n) | Does::Read(n) => Some(Heard::Msgs(vec![Msg::Point(n), Msg::Do(action)])),
        _ => None,
    }
}

/// A whole name of a list that is too long to be read out.
fn hidden(page: &Page, line: &str) -> Option<usize> {
    let options = choices::options(page).filter(|_| choices::is_long(page))?;
    options.items.iter().position(|item| bare(&text(&item.name)) == bare(line))
}

/// A name as it is compared: small letters, without quotation marks and without what closes a sentence.
fn bare(name: &str) -> String {
    let name = name.trim().trim_end_matches(['.', ':', '…']).to_lowercase();
    let name: String = name.chars().filter(|c| !matches!(c, '“' | '”' | '«' | '»' | '"')).collect();
    name.replace('’', "'").split_whitespace().collect::<Vec<_>>().join(" ")
}
