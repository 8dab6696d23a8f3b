//! A code for a phone's camera.

use ratatui::text::Line;

use super::super::ink::Ink;
use super::super::sheet::{Piece, Room};
use crate::link::code::{Code, Drawn};
use crate::walkthrough::page::{CodeBlock, Phrase};

/// The code in half blocks, or what is said instead where it does not fit whole or would not be read.
pub fn draw(block: &CodeBlock, room: &Room) -> Piece {
    let drawable = room.theme.colour && !room.theme.ascii;
    let code =
        Code::of(&block.link).filter(|code| drawable && code.width() <= room.width && code.height() <= room.height);
    let Some(code) = code else {
        let why = Ink::phrase(room.theme, &block.instead, room.theme.waiting).rows(room.width);
        return below(&block.type_it, why, room);
    };
    let line = |row| Line::styled(row, room.theme.code);
    let rows: Vec<Line<'static>> = code.rows(Drawn::Dark).into_iter().map(line).collect();
    // A code of which a row is out of view is of no use.
    let titled = below(&block.scan, rows.clone(), room);
    if titled.rows.len() <= room.height { titled } else { rows.into() }
}

fn below(title: &Phrase, rows: Vec<Line<'static>>, room: &Room) -> Piece {
    let mut title = Ink::phrase(room.theme, title, room.theme.strong).rows(room.width);
    if !title.is_empty() {
        title.push(Line::default());
    }
    Piece::from(rows).below(title)
}
