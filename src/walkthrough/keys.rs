//! The one table of keys. What a key does, the foot, the help page and the README all read it.

use super::message::{Edit, Motion, Msg};
use super::page::{Arg, Block, Focus, Page};

/// A key press, whatever terminal it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// With Ctrl.
    pub ctrl: bool,
    /// With Alt.
    pub alt: bool,
}

/// Which key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is the key of its name")]
pub enum Code {
    Char(char),
    Enter,
    Esc,
    Tab,
    BackTab,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    Backspace,
    Delete,
}

impl Key {
    /// The key alone.
    pub const fn plain(code: Code) -> Key {
        Key { code, ctrl: false, alt: false }
    }

    /// A letter or sign.
    pub const fn char(c: char) -> Key {
        Key::plain(Code::Char(c))
    }

    /// A letter with Ctrl.
    pub const fn ctrl(c: char) -> Key {
        Key { code: Code::Char(c), ctrl: true, alt: false }
    }
}

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident $id:literal $key:expr, $sign:literal;)*) => {
        /// What a key can do on a page. Word: `key-<id>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Action { $($(#[$doc])* $name,)* }

        /// Every action with its id, its key and the sign of that key.
        pub const TABLE: &[(Action, &str, Key, &str)] = &[$((Action::$name, $id, $key, $sign),)*];
    };
}

actions! {
    /// The one main thing of the page.
    Next "next" Key::plain(Code::Enter), "↵";
    /// One level back.
    Back "back" Key::plain(Code::Esc), "Esc";
    /// Adds an account, or a proof.
    Add "add" Key::char('a'), "a";
    /// Leaves the full screen and prints the page plainly.
    Bare "bare" Key::char('b'), "b";
    /// Copies the text or the link.
    Copy "copy" Key::char('c'), "c";
    /// A date of one's own, or a removal.
    Remove "remove" Key::char('d'), "d";
    /// Edits what the mark is on.
    Change "change" Key::char('e'), "e";
    /// Writes the text, the report or the dates to a file.
    File "file" Key::char('f'), "f";
    /// The language of the text.
    TextLanguage "text-language" Key::char('g'), "g";
    /// What protects more.
    Protect "protect" Key::char('h'), "h";
    /// What is used, what is not, passing it on.
    Know "know" Key::char('i'), "i";
    /// For a child.
    Child "child" Key::char('k'), "k";
    /// The language of the program.
    Language "language" Key::char('l'), "l";
    /// What Meta answered.
    Answer "answer" Key::char('m'), "m";
    /// It looks different here.
    Different "different" Key::char('n'), "n";
    /// Opens the link in the browser, or the letter in the mail program.
    Open "open" Key::char('o'), "o";
    /// Who has a checklist on this machine.
    People "people" Key::char('P'), "P";
    /// Practises with invented data.
    Practise "practise" Key::char('p'), "p";
    /// Leaves.
    Quit "quit" Key::char('q'), "q";
    /// The record of an account.
    Record "record" Key::char('r'), "r";
    /// The sources.
    Sources "sources" Key::char('s'), "s";
    /// The text.
    Text "text" Key::char('t'), "t";
    /// The link as a code.
    Code "code" Key::char('u'), "u";
    /// Short or long.
    Length "length" Key::char('v'), "v";
    /// Why.
    Why "why" Key::char('w'), "w";
    /// Skips the step.
    Skip "skip" Key::char('x'), "x";
    /// The language of the person's app.
    AppLanguage "app-language" Key::char('y'), "y";
    /// Takes the last mark back.
    Unmark "unmark" Key::char('z'), "z";
    /// One more of the same kind.
    More "more" Key::char('+'), "+";
    /// Narrows the list.
    Filter "filter" Key::char('/'), "/";
    /// Picks or drops what the mark is on.
    Toggle "toggle" Key::char(' '), "Space";
    /// Goes to the other part of the page.
    Other "other" Key::plain(Code::Tab), "Tab";
    /// The person's own editor.
    Editor "editor" Key::ctrl('o'), "^O";
    /// Takes back what was typed last.
    Undo "undo" Key::ctrl('z'), "^Z";
    /// The settings.
    Settings "settings" Key::char(','), ",";
    /// All keys of this page.
    Help "help" Key::char('?'), "?";
}

impl Action {
    fn row(self) -> &'static (Action, &'static str, Key, &'static str) {
        // The table is made from the same list as the enum, in the same order.
        &TABLE[self as usize]
    }

    /// Its id, as in `key-<id>`.
    pub fn id(self) -> &'static str {
        self.row().1
    }

    /// Its key.
    pub fn key(self) -> Key {
        self.row().2
    }

    /// The sign of its key.
    pub fn sign(self) -> &'static str {
        self.row().3
    }

    /// Fills the blank of a sentence that names its key, by custom `key-<id>`.
    pub fn blank(self) -> Arg<'static> {
        Arg::Key(self.sign())
    }

    /// The sign of its key in ASCII.
    pub fn ascii_sign(self) -> &'static str {
        if self == Action::Next { "Enter" } else { self.sign() }
    }
}

/// What a key means on a page. `None` where it means nothing there.
///
/// Up and Down in an editor are the face's own matter (it knows the wrapped lines) and give `None` here.
pub fn read(page: &Page, key: Key) -> Option<Msg> {
    if key.ctrl && key.code == Code::Char('c') {
        return Some(Msg::Leave);
    }
    let text = matches!(page.focus, Focus::Line | Focus::Text);
    if text && let Some(msg) = in_text(page, key) {
        return Some(msg);
    }
    if key == Key::ctrl('z') {
        return Some(Msg::Suspend);
    }
    if let Some(hint) = page.keys.iter().find(|hint| works(hint.action, key, text)) {
        return Some(Msg::Do(hint.action));
    }
    if page.focus == Focus::Text || key.alt || key.ctrl {
        return None;
    }
    // A letter that is no key of the page is the first of a name that is looked for in its list.
    if let Code::Char(letter) = key.code
        && !text
        && letter.is_alphabetic()
        && page.has(Action::Filter)
    {
        return Some(Msg::Type(letter.to_string()));
    }
    let motion = match key.code {
        Code::Up | Code::BackTab => Motion::Up,
        Code::Down | Code::Tab => Motion::Down,
        Code::PageUp => Motion::PageUp,
        Code::PageDown => Motion::PageDown,
        Code::Char(_) | Code::Home | Code::End if text => return None,
        Code::Char('k') => Motion::Up,
        Code::Char('j') => Motion::Down,
        Code::Home => Motion::First,
        Code::End => Motion::Last,
        Code::Char(digit @ '1'..='9') => return digit_pick(page, digit as usize - '1' as usize),
        _ => return None,
    };
    Some(Msg::Move(motion))
}

/// In a text, only keys that are no letters reach the page.
fn works(action: Action, key: Key, text: bool) -> bool {
    action.key() == key && !(text && !key.ctrl && matches!(key.code, Code::Char(_)))
}

fn in_text(page: &Page, key: Key) -> Option<Msg> {
    let many = page.focus == Focus::Text;
    let edit = match (key.code, key.ctrl, key.alt) {
        (Code::Char(c), false, false) => return Some(Msg::Type(c.to_string())),
        (Code::Enter, false, _) if many => Edit::Break,
        (Code::Backspace, false, false) => Edit::Backspace,
        (Code::Backspace, ..) | (Code::Char('w'), true, false) => Edit::BackspaceWord,
        (Code::Delete, false, false) => Edit::Delete,
        (Code::Delete, ..) | (Code::Char('d'), false, true) => Edit::DeleteWord,
        (Code::Char('d'), true, false) => Edit::Delete,
        (Code::Left, false, false) => Edit::Left,
        (Code::Right, false, false) => Edit::Right,
        (Code::Left, ..) | (Code::Char('b'), false, true) => Edit::WordLeft,
        (Code::Right, ..) | (Code::Char('f'), false, true) => Edit::WordRight,
        (Code::Home, true, _) => Edit::Top,
        (Code::End, true, _) => Edit::Bottom,
        (Code::Home, false, _) | (Code::Char('a'), true, false) => Edit::Home,
        (Code::End, false, _) | (Code::Char('e'), true, false) => Edit::End,
        (Code::Char('k'), true, false) => Edit::KillLine,
        (Code::Char('z'), true, false) => Edit::Undo,
        (Code::Char('y'), true, false) => Edit::Redo,
        _ => return None,
    };
    Some(Msg::Edit(edit))
}

fn digit_pick(page: &Page, n: usize) -> Option<Msg> {
    let count = page.blocks.iter().chain(&page.aside).find_map(|block| match block {
        Block::Options(options) if options.numbered => Some(options.items.len()),
        Block::Fields(fields) => Some(fields.rows.len()),
        Block::Accounts(accounts) => Some(accounts.rows.len()),
        _ => None,
    })?;
    (n < count).then_some(Msg::Pick(n))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_actions_share_a_key_or_an_id() {
        for (n, a) in TABLE.iter().enumerate() {
            for b in &TABLE[n + 1..] {
                assert_ne!(a.1, b.1, "id");
                assert_ne!(a.2, b.2, "key of {} and {}", a.1, b.1);
            }
        }
    }

    #[test]
    fn each_action_finds_its_own_row() {
        for row in TABLE {
            assert_eq!(row.0.id(), row.1);
        }
    }
}
