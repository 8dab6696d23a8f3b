//! Whole pictures.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;

use super::samples;
use super::theme::plain;
use super::view::View;
use super::{Dress, Ground, Theme, draw};
use crate::clean::Clean;
use crate::walkthrough::look::{Look, PALETTES};
use crate::walkthrough::page::Page;

fn picture(page: &Page, theme: &Theme, view: &mut View, width: u16, height: u16) -> (Buffer, super::Extent) {
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    let mut extent = super::Extent::default();
    terminal.draw(|frame| extent = draw(page, theme, view, frame)).unwrap();
    (terminal.backend().buffer().clone(), extent)
}

fn rows(buffer: &Buffer) -> Vec<String> {
    let area = buffer.area;
    (0..area.height)
        .map(|y| (0..area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_owned())
        .collect()
}

fn at_every_size(theme: &Theme, pages: impl Iterator<Item = Page>) {
    for page in pages {
        let mut view = View::default();
        let mut terminal = Terminal::new(TestBackend::new(0, 0)).unwrap();
        for (width, height) in (0..=130).flat_map(|width| (0..=50).map(move |height| (width, height))) {
            terminal.backend_mut().resize(width, height);
            let mut cursor = None;
            terminal.draw(|frame| cursor = draw(&page, theme, &mut view, frame).cursor).unwrap();
            if let Some(at) = cursor {
                assert!(at.x < width && at.y < height, "{} {width}x{height}: {at:?}", page.id);
            }
        }
    }
}

#[test]
fn every_second_page_at_every_size() {
    at_every_size(&Theme::default(), samples::all().into_iter().step_by(2));
}

#[test]
fn every_other_page_at_every_size() {
    at_every_size(&Theme::default(), samples::all().into_iter().skip(1).step_by(2));
}

#[test]
fn a_strange_page_in_ascii_at_every_size() {
    at_every_size(&plain().in_ascii(), samples::all().into_iter().filter(|page| page.id == "strange"));
}

#[test]
fn what_is_hidden_has_a_mark() {
    for page in samples::all().into_iter().filter(|page| page.id != "strange") {
        for (width, height) in [(80, 24), (80, 14), (60, 20), (40, 12), (38, 10), (24, 8)] {
            let (buffer, extent) = picture(&page, &Theme::default(), &mut View::default(), width, height);
            let text = rows(&buffer).join("\n");
            assert_eq!(extent.below, text.contains('▾'), "{} {width}x{height}\n{text}", page.id);
            assert_eq!(extent.above, text.contains('▴'), "{} {width}x{height}\n{text}", page.id);
        }
    }
}

#[test]
fn never_two_blank_rows_between_groups() {
    for page in samples::all().into_iter().filter(|page| !["strange", "step", "code"].contains(&page.id)) {
        let (buffer, _) = picture(&page, &Theme::default(), &mut View::default(), 80, 50);
        let all = rows(&buffer);
        let end = all[..46].iter().rposition(|row| !row.is_empty()).unwrap_or(0);
        let twice = all[2..end.max(2)].windows(2).position(|two| two.iter().all(String::is_empty));
        assert_eq!(twice, None, "{}\n{}", page.id, all.join("\n"));
    }
}

#[test]
fn every_word_of_a_page_can_be_reached_by_scrolling() {
    let page = samples::deadline();
    let mut view = View::default();
    let mut seen = String::new();
    for top in 0..80 {
        view.scroll_to(page.id, top);
        let (buffer, _) = picture(&page, &Theme::default(), &mut view, 50, 12);
        if top == 0 {
            view.scroll_to(page.id, 0);
        }
        seen += &rows(&buffer).join("\n");
    }
    for word in ["Meta has to answer", "Ireland", "Je m'oppose", "proches", "1182/71"] {
        assert!(seen.contains(word), "{word}");
    }
}

#[test]
fn in_ascii_nothing_of_ours_is_beyond_it() {
    let theme = Theme::default().in_ascii();
    for mut page in [samples::welcome(), samples::seen(), samples::country(), samples::long_list()] {
        page.corner = Some(Clean::line("English"));
        for (width, height) in [(80, 24), (50, 13), (30, 9)] {
            let (buffer, _) = picture(&page, &theme, &mut View::default(), width, height);
            let text = rows(&buffer).join("\n");
            assert!(text.is_ascii(), "{text}");
        }
    }
    let (buffer, _) = picture(&samples::step(), &theme, &mut View::default(), 80, 24);
    let text = rows(&buffer).join("\n");
    assert!(text.chars().all(|c| c.is_ascii() || c.is_alphabetic()), "{text}");
}

#[test]
fn no_palette_but_the_code_sets_a_background() {
    let dress = Dress { ground: Ground::Light, ..Dress::default() };
    for name in PALETTES {
        let theme = dress.theme(&Look { palette: Some(name.to_owned()), ..Look::default() });
        for page in samples::all().into_iter().filter(|page| page.id != "code") {
            let (buffer, _) = picture(&page, &theme, &mut View::default(), 80, 24);
            assert!(buffer.content.iter().all(|cell| cell.bg == ratatui::style::Color::Reset), "{name} {}", page.id);
        }
    }
}

#[test]
fn the_code_is_read_by_a_camera() {
    let page = Page { blocks: vec![samples::code_block()], ..samples::empty() };
    let (buffer, _) = picture(&page, &Theme::default(), &mut View::default(), 80, 24);
    assert_eq!(decoded(&buffer), samples::link().as_str());
    let (buffer, _) = picture(&page, &plain(), &mut View::default(), 80, 24);
    assert!(rows(&buffer).join("\n").contains("needs a larger window"), "without colour it is said that there is none");
    let (buffer, _) = picture(&page, &Theme::default(), &mut View::default(), 60, 14);
    assert!(rows(&buffer).join("\n").contains("needs a larger window"), "where there is no room, too");
}

/// Each half cell becomes four by four points.
fn decoded(buffer: &Buffer) -> String {
    const POINTS: usize = 4;
    let area = buffer.area;
    let (width, height) = (usize::from(area.width) * POINTS, usize::from(area.height) * 2 * POINTS);
    let dark = |x: usize, y: usize| {
        let cell = &buffer[((x / POINTS) as u16, (y / POINTS / 2) as u16)];
        let upper = (y / POINTS).is_multiple_of(2);
        match cell.symbol() {
            _ if cell.bg == ratatui::style::Color::Reset => true,
            "█" => true,
            "▀" => upper,
            "▄" => !upper,
            _ => false,
        }
    };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| if dark(x, y) { 0 } else { 255 });
    let grids = image.detect_grids();
    grids[0].decode().unwrap().1
}
