//! What can happen to the walk.

use jiff::civil::Date;

use super::effect::Outcome;
use super::keys::Action;

/// One thing that happened. [`Msg::Today`] comes first, and again before the first key of a new day.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// What day it is.
    Today(Date),
    /// Whether the window has no room for a panel beside the page: it then lies behind a key. A face without windows says nothing.
    Narrow(bool),
    /// A key of the page.
    Do(Action),
    /// The n-th of the list was picked: options, accounts or fields, counted from 0.
    Pick(usize),
    /// The mark goes to the n-th of the list.
    Point(usize),
    /// The mark moves.
    Move(Motion),
    /// Letters typed into the field or text that has the focus.
    Type(String),
    /// A paste, as one piece.
    Paste(String),
    /// A whole line or text given at once, in place of what the field or text held.
    Fill(String),
    /// A key of the field or text that has the focus.
    Edit(Edit),
    /// The caret goes to this byte offset of the text; a face that knows the wrapped lines sends it.
    Caret(usize),
    /// An effect came home.
    Happened(Outcome),
    /// The person wants to stop the program for a while: Ctrl-Z outside a text.
    Suspend,
    /// The person wants to leave at once: Ctrl-C.
    Leave,
}

/// How the mark moves in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// One up.
    Up,
    /// One down.
    Down,
    /// Several up.
    PageUp,
    /// Several down.
    PageDown,
    /// To the first.
    First,
    /// To the last.
    Last,
}

/// What a key does in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A line break.
    Break,
    /// Deletes the grapheme before the caret.
    Backspace,
    /// Deletes the grapheme behind the caret.
    Delete,
    /// Deletes the word before the caret.
    BackspaceWord,
    /// Deletes the word behind the caret.
    DeleteWord,
    /// Deletes to the end of the paragraph.
    KillLine,
    /// One grapheme to the left.
    Left,
    /// One grapheme to the right.
    Right,
    /// One word to the left.
    WordLeft,
    /// One word to the right.
    WordRight,
    /// To the beginning of the paragraph.
    Home,
    /// To the end of the paragraph.
    End,
    /// To the beginning of the text.
    Top,
    /// To the end of the text.
    Bottom,
    /// Takes the last change back.
    Undo,
    /// Does again what was taken back.
    Redo,
}
