//! Who saw a step, and when.

use super::super::ink::Ink;
use super::super::sheet::{Piece, Room};
use crate::walkthrough::page::SourceBlock;

/// Quiet, unless there is a doubt to see.
pub fn draw(source: &SourceBlock, room: &Room) -> Piece {
    let look = if source.doubt { room.theme.waiting } else { room.theme.quiet };
    Ink::phrase(room.theme, &source.text, look).rows(room.width).into()
}
