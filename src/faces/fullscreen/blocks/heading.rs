//! The page's one heading.

use super::super::ink::Ink;
use super::super::sheet::{Piece, Room};
use crate::walkthrough::page::Phrase;

/// Weighty, on rows of its own.
pub fn draw(phrase: &Phrase, room: &Room) -> Piece {
    Ink::phrase(room.theme, phrase, room.theme.strong).rows(room.width).into()
}
