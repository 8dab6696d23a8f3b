//! A code for a phone's camera.

use qrcodegen::{QrCode, QrCodeEcc};
use ratatui::text::Line;

use super::super::ink::Ink;
use super::super::sheet::{Piece, Room};
use crate::walkthrough::page::CodeBlock;

/// Light modules around the code, without which cameras do not find it.
const QUIET: i32 = 2;

/// The code in half blocks, or what is said instead where it does not fit or would not be read.
pub fn draw(block: &CodeBlock, room: &Room) -> Piece {
    let instead = || Ink::phrase(room.theme, &block.instead, room.theme.waiting).rows(room.width).into();
    let Ok(code) = QrCode::encode_text(block.link.as_str(), QrCodeEcc::Low) else { return instead() };
    let side = usize::try_from(code.size() + 2 * QUIET).unwrap_or(usize::MAX);
    let drawable = room.theme.colour && !room.theme.ascii;
    if !drawable || side > room.width || side.div_ceil(2) > room.height {
        return instead();
    }
    let columns = -QUIET..code.size() + QUIET;
    let halves = |x: i32, y: i32| match (code.get_module(x, y), code.get_module(x, y + 1)) {
        (true, true) => '█',
        (true, false) => '▀',
        (false, true) => '▄',
        (false, false) => ' ',
    };
    let rows: Vec<Line<'static>> = (-QUIET..code.size() + QUIET)
        .step_by(2)
        .map(|y| Line::styled(columns.clone().map(|x| halves(x, y)).collect::<String>(), room.theme.code))
        .collect();
    rows.into()
}
