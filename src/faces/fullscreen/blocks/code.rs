//! A code for a phone's camera.

use ratatui::text::Line;

use super::super::ink::Ink;
use super::super::sheet::{Piece, Room};
use crate::link::code::{Code, Drawn};
use crate::walkthrough::page::CodeBlock;

/// The code in half blocks, or what is said instead where it does not fit or would not be read.
pub fn draw(block: &CodeBlock, room: &Room) -> Piece {
    let instead = || Ink::phrase(room.theme, &block.instead, room.theme.waiting).rows(room.width).into();
    let Some(code) = Code::of(&block.link) else { return instead() };
    let drawable = room.theme.colour && !room.theme.ascii;
    if !drawable || code.width() > room.width || code.width().div_ceil(2) > room.height {
        return instead();
    }
    let line = |row| Line::styled(row, room.theme.code);
    let rows: Vec<Line<'static>> = code.rows(Drawn::Dark).into_iter().map(line).collect();
    rows.into()
}
