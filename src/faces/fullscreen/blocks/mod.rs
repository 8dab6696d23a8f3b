//! One file per kind of block: each becomes rows of a width.

mod accounts;
mod calendar;
mod code;
pub mod editor;
mod field;
mod fields;
mod heading;
mod letter;
mod link;
mod list;
mod options;
pub mod rows;
mod sketch;
mod source;
mod step;
mod text;
mod trail;

use super::sheet::{Piece, Room};
use crate::walkthrough::page::Block;
use editor::Wrapped;

/// The narrowest a block is ever drawn; a narrower window cuts it.
pub const NARROWEST: usize = 8;

/// The rows of a block.
pub fn draw(block: &Block, room: &Room, wrapped: &mut Wrapped) -> Piece {
    let room = Room { width: room.width.max(NARROWEST), ..*room };
    match block {
        Block::Heading(phrase) => heading::draw(phrase, &room),
        Block::Text { tone, text } => text::draw(*tone, text, &room),
        Block::Rows(rows) => rows::draw(rows, &room),
        Block::Options(options) => options::draw(options, &room),
        Block::Field(field) => field::draw(field, &room),
        Block::Editor(editor) => editor::draw(editor, &room, wrapped),
        Block::Trail(trail) => trail::draw(trail, &room),
        Block::Step(step) => step::draw(step, &room),
        Block::Sketch(sketch) => sketch::draw(sketch, &room),
        Block::Code(code) => code::draw(code, &room),
        Block::Accounts(accounts) => accounts::draw(accounts, &room),
        Block::Calendar(calendar) => calendar::draw(calendar, &room),
        Block::Fields(fields) => fields::draw(fields, &room),
        Block::Letter(text) => letter::draw(text, &room),
        Block::Paper(lines) => letter::paper(lines, &room),
        Block::Link(link) => link::draw(link, &room),
        Block::Source(source) => source::draw(source, &room),
    }
}
