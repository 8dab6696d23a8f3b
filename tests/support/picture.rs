//! Pages as pictures: as text, and as SVG for the README.

use std::fmt::Write as _;

use optout::faces::fullscreen::{self, Theme, View};
use optout::walkthrough::page::Page;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier};

/// Draws a page in a window of this size.
pub fn drawn(page: &Page, theme: &Theme, width: u16, height: u16) -> Buffer {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    let mut view = View::default();
    // Twice: what the first drawing learned about the page, the second may use.
    for _ in 0..2 {
        terminal
            .draw(|frame| {
                fullscreen::draw(page, theme, &mut view, frame);
            })
            .unwrap();
    }
    terminal.backend().buffer().clone()
}

/// The picture as text, without the blanks at the end of its lines.
pub fn text(buffer: &Buffer) -> String {
    let mut out = String::new();
    for y in 0..buffer.area.height {
        let mut line = String::new();
        let mut skip = 0;
        for x in 0..buffer.area.width {
            let symbol = buffer[(x, y)].symbol();
            if skip > 0 {
                skip -= 1;
                continue;
            }
            skip = unicode_width::UnicodeWidthStr::width(symbol).saturating_sub(1);
            line.push_str(symbol);
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// Width and height of a cell in the SVG.
pub const CELL: (f32, f32) = (8.4, 18.0);

/// The picture as SVG, on a dark or a light ground.
pub fn svg(buffer: &Buffer, dark: bool) -> String {
    let (ground, ink) = if dark { ("#16181d", "#d8d8d8") } else { ("#fafafa", "#1c1c1c") };
    let area = buffer.area;
    let (width, height) = (f32::from(area.width) * CELL.0 + 24.0, f32::from(area.height) * CELL.1 + 24.0);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"14\">\n<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{ground}\"/>\n"
    );
    for y in 0..area.height {
        for (x, run, style) in runs(buffer, y) {
            let modifiers = style.add_modifier;
            let colour = colour(style.fg.unwrap_or(Color::Reset), dark).unwrap_or(ink);
            let mut look = String::new();
            if modifiers.contains(Modifier::BOLD) {
                look += " font-weight=\"bold\"";
            }
            if modifiers.contains(Modifier::DIM) {
                look += " opacity=\"0.62\"";
            }
            if modifiers.contains(Modifier::UNDERLINED) {
                look += " text-decoration=\"underline\"";
            }
            let (left, base) = (12.0 + f32::from(x) * CELL.0, 12.0 + f32::from(y) * CELL.1 + 13.0);
            let length = unicode_width::UnicodeWidthStr::width(run.as_str()) as f32 * CELL.0;
            let text = run.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            writeln!(
                out,
                "<text x=\"{left:.1}\" y=\"{base:.1}\" textLength=\"{length:.1}\" fill=\"{colour}\"{look} xml:space=\"preserve\">{text}</text>"
            )
            .unwrap();
        }
    }
    out + "</svg>\n"
}

/// Pieces of a row that share a look, without the blanks around them.
fn runs(buffer: &Buffer, y: u16) -> Vec<(u16, String, ratatui::style::Style)> {
    let mut runs: Vec<(u16, String, ratatui::style::Style)> = Vec::new();
    for x in 0..buffer.area.width {
        let cell = &buffer[(x, y)];
        match runs.last_mut() {
            Some((_, run, style)) if *style == cell.style() => run.push_str(cell.symbol()),
            _ => runs.push((x, cell.symbol().to_owned(), cell.style())),
        }
    }
    runs.retain(|(_, run, _)| !run.trim().is_empty());
    for (x, run, _) in &mut runs {
        let blanks = run.len() - run.trim_start().len();
        *x += blanks as u16;
        *run = run.trim().to_owned();
    }
    runs
}

fn colour(colour: Color, dark: bool) -> Option<&'static str> {
    Some(match (colour, dark) {
        (Color::Cyan, true) => "#4fa8a8",
        (Color::Cyan, false) => "#0f7070",
        (Color::Green, true) => "#6fae5f",
        (Color::Green, false) => "#2f7a1f",
        (Color::Yellow, true) => "#c9a24b",
        (Color::Yellow, false) => "#8a6300",
        (Color::Red, true) => "#d75f5f",
        (Color::Red, false) => "#b02020",
        _ => return None,
    })
}
