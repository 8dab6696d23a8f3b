//! A link as a code for a phone's camera, in signs: all faces draw the same one.

use qrcodegen::{QrCode, QrCodeEcc};

use super::Link;

/// Light modules around the code, without which cameras do not find it.
const QUIET: i32 = 2;

/// Which modules are drawn; the others are the ground. Cameras read both ways, as long as the edge is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawn {
    /// The dark ones, where the ground is known to be light.
    Dark,
    /// The light ones: most terminals are dark.
    Light,
}

/// A code.
#[derive(Clone)]
pub struct Code(QrCode);

impl Code {
    /// The code of a link; `None` where it is longer than a code can hold.
    pub fn of(link: &Link) -> Option<Code> {
        QrCode::encode_text(link.as_str(), QrCodeEcc::Low).ok().map(Code)
    }

    /// Its width in columns, with its edge.
    pub fn width(&self) -> usize {
        usize::try_from(self.0.size() + 2 * QUIET).unwrap_or(usize::MAX)
    }

    /// Its height in rows, with its edge.
    pub fn height(&self) -> usize {
        self.width().div_ceil(2)
    }

    /// In half blocks, two rows of modules in a line.
    pub fn rows(&self, drawn: Drawn) -> Vec<String> {
        let is_drawn = |x, y| self.0.get_module(x, y) == (drawn == Drawn::Dark);
        let half = |x, y| match (is_drawn(x, y), is_drawn(x, y + 1)) {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        };
        self.modules().step_by(2).map(|y| self.modules().map(|x| half(x, y)).collect()).collect()
    }

    /// In pairs of ASCII signs, the light modules drawn.
    pub fn ascii_rows(&self) -> Vec<String> {
        let pair = |x, y| if self.0.get_module(x, y) { "  " } else { "##" };
        self.modules().map(|y| self.modules().map(|x| pair(x, y)).collect()).collect()
    }

    fn modules(&self) -> std::ops::Range<i32> {
        -QUIET..self.0.size() + QUIET
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ADDRESS: &str = "https://help.instagram.com/contact/767264225370182";
    /// Pixels of a module's side.
    const SIDE: usize = 4;

    /// What a camera reads of a picture whose light places are these.
    fn read(width: usize, height: usize, light: impl Fn(usize, usize) -> bool) -> String {
        let pixel = |x: usize, y: usize| if light(x / SIDE, y / SIDE) { 255 } else { 0 };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(width * SIDE, height * SIDE, pixel);
        image.detect_grids()[0].decode().unwrap().1
    }

    #[test]
    fn every_way_of_drawing_is_read_back() {
        let code = Code::of(&Link::check(ADDRESS, |_| true).unwrap()).unwrap();
        for drawn in [Drawn::Light, Drawn::Dark] {
            let rows: Vec<Vec<char>> = code.rows(drawn).iter().map(|row| row.chars().collect()).collect();
            let inked = |x: usize, y: usize| {
                let sign = rows[y / 2][x];
                sign == '█' || sign == if y.is_multiple_of(2) { '▀' } else { '▄' }
            };
            let light = |x: usize, y: usize| inked(x, y) == (drawn == Drawn::Light);
            assert_eq!(rows[0].len(), code.width());
            assert_eq!(read(code.width(), 2 * rows.len(), light), ADDRESS, "{drawn:?}");
        }
        let rows = code.ascii_rows();
        let light = |x: usize, y: usize| rows[y].as_bytes()[2 * x] == b'#';
        assert_eq!(read(code.width(), rows.len(), light), ADDRESS);
    }
}
