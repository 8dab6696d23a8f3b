//! A link as a code for a phone's camera, in lines of block signs and nothing else.

use qrcodegen::{QrCode, QrCodeEcc};

use crate::link::Link;

/// Light modules around the code, without which cameras do not find it.
const QUIET: i32 = 2;

/// The code, two rows of modules in a line; `None` where it is wider than `width`. The light modules are drawn, as most
/// terminals are dark; cameras read the other way round, too, as long as the edge is there.
pub fn rows(link: &Link, width: usize) -> Option<Vec<String>> {
    let code = QrCode::encode_text(link.as_str(), QrCodeEcc::Low).ok()?;
    let side = usize::try_from(code.size() + 2 * QUIET).ok()?;
    let range = -QUIET..code.size() + QUIET;
    let half = |x: i32, y: i32| match (code.get_module(x, y), code.get_module(x, y + 1)) {
        (false, false) => '█',
        (false, true) => '▀',
        (true, false) => '▄',
        (true, true) => ' ',
    };
    let row = |y| range.clone().map(|x| half(x, y)).collect::<String>();
    (side <= width).then(|| range.clone().step_by(2).map(row).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pixels of a module's side.
    const SIDE: usize = 4;

    #[test]
    fn a_code_is_read_back_and_is_left_out_where_it_has_no_room() {
        let address = "https://help.instagram.com/contact/767264225370182";
        let link = Link::check(address, |_| true).unwrap();
        let rows = rows(&link, 80).unwrap();
        let width = rows[0].chars().count();
        let modules: Vec<Vec<char>> = rows.iter().map(|row| row.chars().collect()).collect();
        let light = |x: usize, y: usize| {
            let (upper, sign) = (y.is_multiple_of(2), modules[y / 2][x]);
            sign == '█' || sign == if upper { '▀' } else { '▄' }
        };
        let pixel = |x: usize, y: usize| if light(x / SIDE, y / SIDE) { 255 } else { 0 };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(width * SIDE, 2 * rows.len() * SIDE, pixel);
        assert_eq!(image.detect_grids()[0].decode().unwrap().1, address);
        assert_eq!(super::rows(&link, width - 1), None);
    }
}
