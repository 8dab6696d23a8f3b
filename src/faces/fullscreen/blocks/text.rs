//! A paragraph.

use super::super::ink::Ink;
use super::super::sheet::{Piece, Room};
use crate::walkthrough::page::{Phrase, Tone};

/// In the look of its tone.
pub fn draw(tone: Tone, text: &Phrase, room: &Room) -> Piece {
    Ink::phrase(room.theme, text, room.theme.tone(tone)).rows(room.width).into()
}
