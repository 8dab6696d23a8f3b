//! A letter into a text, by the length of the text.

use divan::Bencher;
use optout::faces::fullscreen::{Theme, View, draw};
use optout::walkthrough::keys::{Code, Key};
use optout::walkthrough::message::Msg;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::given::{self, THOUSANDS};

/// A letter and its removal, each with the page and its cells.
#[divan::bench(args = THOUSANDS)]
fn letter(bencher: Bencher, thousands: usize) {
    let mut person = given::writer(thousands);
    let (theme, mut view) = (Theme::default(), View::default());
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    bencher.bench_local(|| {
        for key in [Key::char('x'), Key::plain(Code::Backspace)] {
            // What is to be saved goes to the saver, whose work is not the person's.
            let msg = optout::walkthrough::keys::read(&person.walk.page(), key).unwrap();
            let _ = person.walk.turn(msg);
            let page = person.walk.page();
            terminal.draw(|frame| _ = draw(&page, &theme, &mut view, frame)).unwrap();
        }
    });
}

/// Five hundred letters that came at once, then taken back.
#[divan::bench(args = THOUSANDS)]
fn burst(bencher: Bencher, thousands: usize) {
    let mut person = given::writer(thousands);
    let letters = "objection ".repeat(50);
    bencher.bench_local(|| {
        let _ = person.walk.turn(Msg::Type(letters.clone()));
        let _ = person.walk.turn(Msg::Edit(optout::walkthrough::message::Edit::Undo));
        person.walk.page()
    });
}
