//! What one can say on a page, in numbers: what is listed first, then the keys, in the order of [`Page::choices`].

use super::said::Said;
use super::wrap::{capital, even, sentences, text};
use crate::walkthrough::keys::Action;
use crate::walkthrough::message::Msg;
use crate::walkthrough::page::{AccountRow, Block, Choice, FieldRow, Focus, Options, Page};

/// A list with a filter is read out only where it is no longer than this.
const MANY: usize = 20;

/// One choice.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbered {
    /// Its name alone, which is understood, too.
    pub name: String,
    /// What is said of it: name, mark, note.
    pub spoken: String,
    /// What it does.
    pub does: Does,
}

/// What a choice does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Picks the n-th of the list, counted from 0.
    Pick(usize),
    /// Leads to what is said of the n-th of the list: to tick it is an act of its own.
    Read(usize),
    /// Does what a key does.
    Key(Action),
    /// Reads a text of several lines.
    Write,
}

/// The choices of a page by number, the first is 1. None while a line or a text is asked for.
pub fn numbered(page: &Page, said: &Said) -> Vec<Numbered> {
    if matches!(page.focus, Focus::Line | Focus::Text) {
        return Vec::new();
    }
    let choices = page.choices().into_iter();
    choices.filter_map(|(name, msg)| one(page, said, text(&name), &msg)).collect()
}

fn one(page: &Page, said: &Said, name: String, msg: &Msg) -> Option<Numbered> {
    match msg {
        Msg::Pick(n) if is_read_out(page, *n) => {
            let spoken = row(page, said, *n).unwrap_or_else(|| name.clone());
            let does = if reads_a_row(page) { Does::Read(*n) } else { Does::Pick(*n) };
            Some(Numbered { name, spoken, does })
        }
        Msg::Do(Action::Other) if editor(page) => {
            let name = said.word("plain-write");
            Some(Numbered { spoken: name.clone(), name, does: Does::Write })
        }
        Msg::Do(action) if is_of_use(page, *action) => {
            Some(Numbered { spoken: capital(&name), name, does: Does::Key(*action) })
        }
        _ => None,
    }
}

/// Whether the page has a text to write.
pub fn editor(page: &Page) -> bool {
    page.blocks.iter().chain(&page.aside).any(|block| matches!(block, Block::Editor(_)))
}

/// The list of a page, if it is one of options.
pub fn options(page: &Page) -> Option<&Options> {
    page.blocks.iter().chain(&page.aside).find_map(|block| match block {
        Block::Options(options) => Some(options),
        _ => None,
    })
}

/// Whether a typed name narrows the list.
pub fn filters(page: &Page) -> bool {
    options(page).is_some_and(|options| options.filter.is_some())
}

/// Whether a list that is narrowed by a name is too long to be read out.
pub fn is_long(page: &Page) -> bool {
    filters(page) && options(page).is_some_and(|options| options.items.len() > MANY)
}

/// Of a list that is too long, only the one that the mark is on is offered.
fn is_read_out(page: &Page, n: usize) -> bool {
    !is_long(page) || options(page).is_some_and(|options| options.at == n)
}

/// Keys that only mean something to the eye, or that a number does already, are no choices.
fn is_of_use(page: &Page, action: Action) -> bool {
    let fields = page.blocks.iter().any(|block| matches!(block, Block::Fields(_)));
    let accounts = page.blocks.iter().any(|block| matches!(block, Block::Accounts(_)));
    let list = options(page).filter(|options| !options.items.is_empty());
    match action {
        Action::Bare | Action::Filter | Action::Help => false,
        // The panel is said with the page.
        Action::Other => !page.hides_panel(),
        // One leaves by a word there; where there is no page before, it is one of the choices.
        Action::Quit => !page.has(Action::Back),
        Action::Toggle => reads_a_row(page) || (!fields && list.is_none()),
        // Nothing is left that could be taken.
        Action::Next if filters(page) && list.is_none() => false,
        Action::Next => match (page.focus, list) {
            (Focus::AsideList, _) => false,
            (Focus::List, Some(options)) => options.several && !reads_a_row(page),
            (Focus::List, None) => !accounts,
            _ => true,
        },
        _ => true,
    }
}

/// Whether keys of the page do something to the row that the mark is on, so that the mark has to be said.
pub fn rows_take_keys(page: &Page) -> bool {
    let counted = options(page).is_some_and(|options| options.several) && page.has(Action::More) && !editor(page);
    counted
        || reads_a_row(page)
        || page.blocks.iter().any(|block| matches!(block, Block::Accounts(_) | Block::Fields(_)))
}

/// Whether rows are ticked, and going on leads to what is said of the marked one.
fn reads_a_row(page: &Page) -> bool {
    options(page).is_some_and(|options| options.several) && !page.aside.is_empty() && !editor(page)
}

/// A key of the page that does something to a row.
pub fn is_for_a_row(page: &Page, action: Action) -> bool {
    match action {
        Action::Change | Action::Answer | Action::Record | Action::Text | Action::More | Action::Remove => true,
        Action::Toggle => reads_a_row(page),
        _ => false,
    }
}

fn row(page: &Page, said: &Said, n: usize) -> Option<String> {
    let marked = |at: usize, name: String| {
        if at == n && rows_take_keys(page) { said.with("plain-marked", "name", &name) } else { name }
    };
    page.blocks.iter().chain(&page.aside).find_map(|block| match block {
        Block::Options(options) => {
            let item = options.items.get(n)?;
            Some(marked(options.at, option(said, options.several, item)))
        }
        Block::Accounts(accounts) => {
            let row = accounts.rows.get(n)?;
            Some(account(&marked(accounts.at, even(row.name.as_str())), row))
        }
        Block::Fields(fields) => {
            let row = fields.rows.get(n)?;
            Some(field(said, &marked(fields.at, text(&row.name)), row))
        }
        _ => None,
    })
}

fn option(said: &Said, several: bool, item: &Choice) -> String {
    let name = text(&item.name);
    let note = item.note.as_ref().map_or_else(String::new, |note| even(note.as_str()));
    if item.belongs && name.ends_with('?') {
        return asked(said, &name, item.chosen, &note);
    }
    let name = match (item.chosen, several) {
        (true, _) => said.with("plain-chosen", "name", &name),
        (false, true) => said.with("plain-not-chosen", "name", &name),
        (false, false) => name,
    };
    match () {
        () if note.is_empty() => capital(&name),
        // A sentence of its own.
        () if note.ends_with('.') => sentences([name.as_str(), note.as_str()]),
        () => capital(&format!("{name}, {note}")),
    }
}

/// A question that belongs to a choice: it is answered, or not yet, and is nothing to be ticked.
fn asked(said: &Said, question: &str, answered: bool, answer: &str) -> String {
    match (answered, answer) {
        (true, "") => {
            let yes = said.with("plain-chosen", "name", "");
            sentences([question, yes.trim_start_matches([',', ' '])])
        }
        (_, answer) => sentences([question, answer]),
    }
}

fn account(name: &str, row: &AccountRow) -> String {
    sentences([name, row.standing.as_str(), row.next.as_str()])
}

fn field(said: &Said, name: &str, row: &FieldRow) -> String {
    let value = match row.value.is_empty() {
        true => String::new(),
        false => said.with("plain-now", "value", row.value.as_str()),
    };
    let copied = row.copied.as_ref().map_or("", |copied| copied.as_str());
    sentences([name, &text(&row.hint), &value, copied])
}
