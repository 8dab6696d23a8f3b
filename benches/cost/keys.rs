//! Keys: what happens, what is on the page then, and what is drawn of it.

use divan::Bencher;
use optout::faces::fullscreen::{Theme, View, draw};
use optout::walkthrough::keys::{Code, Key};
use optout::walkthrough::pages;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

use crate::given::{self, ACCOUNTS};
use crate::support::scenes::{SCENES, Scene};

fn names() -> impl Iterator<Item = &'static str> {
    SCENES.iter().map(|scene| scene.page)
}

fn scene(name: &str) -> &'static Scene {
    SCENES.iter().find(|scene| scene.page == name).unwrap()
}

/// Down and up on the page of all accounts, each with its page.
#[divan::bench(args = ACCOUNTS)]
fn down_and_up(bencher: Bencher, accounts: usize) {
    let mut person = given::person(accounts);
    bencher.bench_local(|| {
        person.key(Key::plain(Code::Down));
        person.key(Key::plain(Code::Up));
        person.walk.page()
    });
}

/// The page of all accounts for the first time.
#[divan::bench(args = ACCOUNTS)]
fn first_time(bencher: Bencher, accounts: usize) {
    let person = given::person(accounts);
    bencher.bench_local(|| pages::page(person.walk.guide(), &person.walk.model().clone()));
}

/// Each page from where the person stands.
#[divan::bench(args = names())]
fn page(bencher: Bencher, name: &str) {
    let person = scene(name).enter("en");
    bencher.bench_local(|| pages::page(person.walk.guide(), person.walk.model()));
}

/// Each page as cells, drawn whole.
#[divan::bench(args = names())]
fn drawn(bencher: Bencher, name: &str) {
    let page = scene(name).enter("en").walk.page();
    let (theme, mut view) = (Theme::default(), View::default());
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    bencher.bench_local(|| {
        terminal.draw(|frame| _ = draw(&page, &theme, &mut view, frame)).unwrap();
    });
}
