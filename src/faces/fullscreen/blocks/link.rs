//! A link, with the host in plain sight.

use ratatui::text::Line;

use super::super::ink::Ink;
use super::super::sheet::{Piece, Room};
use crate::link::Link;
use crate::walkthrough::page::LinkBlock;

/// What it is, the host, the whole address.
pub fn draw(block: &LinkBlock, room: &Room) -> Piece {
    let mut rows = Ink::phrase(room.theme, &block.name, room.theme.text).rows(room.width);
    rows.extend(address(&block.link, room));
    rows.into()
}

/// The host alone, then the whole address in one look, cut only where it is longer than a row.
pub fn address(link: &Link, room: &Room) -> Vec<Line<'static>> {
    let mut rows = Ink::address(link.host(), room.theme.strong).rows(room.width);
    rows.extend(Ink::address(link.as_str(), room.theme.link).rows(room.width));
    rows
}
