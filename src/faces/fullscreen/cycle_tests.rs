//! The loop, with a scripted outside and a walk that only writes down.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io;

use jiff::civil::{Date, date};
use ratatui::backend::{Backend, ClearType, TestBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use super::samples;
use super::*;
use crate::clean::Clean;
use crate::walkthrough::effect::Outcome;
use crate::walkthrough::keys::{Action, Code, Key};
use crate::walkthrough::message::{Motion, Msg};

/// A walk that stays on one page.
struct Walk {
    page: Page,
    heard: Vec<Msg>,
    answer: fn(&Msg) -> Vec<Effect>,
}

impl Walker for Walk {
    fn turn(&mut self, msg: Msg) -> Vec<Effect> {
        let mut effects = (self.answer)(&msg);
        if matches!(msg, Msg::Leave) {
            effects.push(Effect::Quit { kept: Some(Clean::line("saved")), parting: Vec::new(), code: 3 });
        }
        self.heard.push(msg);
        effects
    }

    fn page(&self) -> Page {
        self.page.clone()
    }

    /// The first stop sets the mouse and another palette.
    fn look(&self) -> Look {
        let set = self.heard.contains(&Msg::Suspend);
        Look { palette: set.then(|| "dark".to_owned()), mouse: set.then_some(true), ..Look::default() }
    }
}

/// Bursts of input: the loop blocks between them.
#[derive(Default)]
struct Script {
    bursts: VecDeque<Vec<Input>>,
    now: VecDeque<Input>,
    days: Vec<Date>,
    begun: Vec<Effect>,
    apart: Vec<Effect>,
}

impl Outside for Script {
    fn next(&mut self) -> Option<Input> {
        self.now = self.bursts.pop_front()?.into();
        self.now.pop_front()
    }
    fn ready(&mut self) -> Option<Input> {
        self.now.pop_front()
    }
    fn begin(&mut self, effect: Effect) {
        self.begun.push(effect);
    }
    fn today(&mut self) -> Date {
        if self.days.len() > 1 { self.days.remove(0) } else { self.days.first().copied().unwrap_or(date(2026, 11, 22)) }
    }
    fn apart(&mut self, effect: Effect, _: &Page) -> Outcome {
        self.apart.push(effect);
        Outcome::Back
    }
}

/// Writes down what is done to the terminal.
struct Watched {
    inner: TestBackend,
    done: Vec<&'static str>,
}

impl Stage for Watched {
    fn enter(&mut self) -> io::Result<()> {
        self.done.push("enter");
        Ok(())
    }
    fn leave(&mut self) {
        self.done.push("leave");
    }
    fn clear_below(&mut self) {
        self.done.push("clear below");
    }
    fn resized(&mut self) {}
    fn mouse(&mut self, on: bool) {
        self.done.push(if on { "mouse on" } else { "mouse off" });
    }
    fn ask_ground(&mut self) {
        self.done.push("ask");
    }
    fn pastes(&mut self, on: bool) {
        self.done.push(if on { "pastes on" } else { "pastes off" });
    }
    fn send(&mut self) -> io::Result<()> {
        self.done.push("send");
        Ok(())
    }
}

impl Backend for Watched {
    type Error = Infallible;
    fn draw<'a, I: Iterator<Item = (u16, u16, &'a Cell)>>(&mut self, content: I) -> Result<(), Infallible> {
        self.inner.draw(content)
    }
    fn hide_cursor(&mut self) -> Result<(), Infallible> {
        self.inner.hide_cursor()
    }
    fn show_cursor(&mut self) -> Result<(), Infallible> {
        self.inner.show_cursor()
    }
    fn get_cursor_position(&mut self) -> Result<Position, Infallible> {
        self.inner.get_cursor_position()
    }
    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), Infallible> {
        self.inner.set_cursor_position(position)
    }
    fn clear(&mut self) -> Result<(), Infallible> {
        self.done.push("clear");
        self.inner.clear()
    }
    fn clear_region(&mut self, clear_type: ClearType) -> Result<(), Infallible> {
        self.done.push("clear");
        self.inner.clear_region(clear_type)
    }
    fn size(&self) -> Result<Size, Infallible> {
        self.inner.size()
    }
    fn window_size(&mut self) -> Result<WindowSize, Infallible> {
        self.inner.window_size()
    }
    fn flush(&mut self) -> Result<(), Infallible> {
        Ok(())
    }
}

/// What came of a run.
struct Told {
    heard: Vec<Msg>,
    script: Script,
    done: Vec<&'static str>,
    ending: Ending,
}

fn told(page: Page, bursts: Vec<Vec<Input>>, days: Vec<Date>, answer: fn(&Msg) -> Vec<Effect>) -> Told {
    dressed(page, bursts, days, answer, Dress::default())
}

fn dressed(
    page: Page,
    bursts: Vec<Vec<Input>>,
    days: Vec<Date>,
    answer: fn(&Msg) -> Vec<Effect>,
    dress: Dress,
) -> Told {
    let mut walk = Walk { page, heard: Vec::new(), answer };
    let mut script = Script { bursts: bursts.into(), days, ..Script::default() };
    let mut stage = Watched { inner: TestBackend::new(80, 24), done: Vec::new() };
    let ending = run(&mut walk, &mut script, &mut stage, dress, &mut View::default());
    Told { heard: walk.heard, script, done: stage.done, ending }
}

fn quiet(page: Page, bursts: Vec<Vec<Input>>) -> Told {
    told(page, bursts, Vec::new(), |_| Vec::new())
}

fn key(code: Code) -> Input {
    Input::Key(Key::plain(code))
}

fn letters(text: &str) -> Vec<Input> {
    text.chars().map(|c| Input::Key(Key::char(c))).collect()
}

#[test]
fn the_day_comes_first_and_before_the_first_key_of_a_new_one() {
    let days = [date(2026, 11, 22), date(2026, 11, 22), date(2026, 11, 23)];
    let bursts = vec![vec![key(Code::Enter)], vec![key(Code::Enter)]];
    let told = told(samples::welcome(), bursts, days.to_vec(), |_| Vec::new());
    assert_eq!(
        told.heard,
        [Msg::Today(days[0]), Msg::Do(Action::Next), Msg::Today(days[2]), Msg::Do(Action::Next), Msg::Leave]
    );
}

#[test]
fn a_terminal_that_goes_away_ends_in_a_leave() {
    let told = quiet(samples::welcome(), vec![vec![Input::Hangup, key(Code::Enter)]]);
    assert_eq!(told.heard[1..], [Msg::Leave]);
    assert_eq!(told.ending, Ending { kept: Some(Clean::line("saved")), parting: Vec::new(), code: 3 });
}

#[test]
fn ctrl_c_leaves_from_a_text_too() {
    let told = quiet(samples::composer(true), vec![vec![Input::Key(Key::ctrl('c'))], letters("never")]);
    assert_eq!(told.heard[1..], [Msg::Leave]);
}

#[test]
fn letters_that_come_together_are_told_together_and_drawn_once() {
    let told = quiet(samples::composer(true), vec![letters("five hundred letters")]);
    assert_eq!(told.heard[1], Msg::Type("five hundred letters".to_owned()));
    assert_eq!(told.done, ["pastes on", "clear", "send"], "the page stayed the same, so it is not drawn again");
}

#[test]
fn a_paste_goes_where_letters_are_text_and_nowhere_else() {
    let paste = || vec![Input::Paste("q\nq".to_owned())];
    assert_eq!(quiet(samples::composer(true), vec![paste()]).heard[1], Msg::Paste("q\nq".to_owned()));
    assert_eq!(quiet(samples::composer(false), vec![paste()]).heard[1..], [Msg::Leave]);
    assert_eq!(quiet(samples::welcome(), vec![paste()]).done, ["clear", "send"], "pastes are never asked for there");
}

#[test]
fn up_in_a_text_is_a_place_in_it() {
    let told = quiet(samples::composer(true), vec![vec![key(Code::Up)], vec![key(Code::Left)]]);
    let Msg::Caret(offset) = told.heard[1] else { panic!("{:?}", told.heard) };
    assert!(offset < samples::letter_text().len() - 20);
    assert_eq!(told.heard[2], Msg::Edit(crate::walkthrough::message::Edit::Left));
}

#[test]
fn a_list_moves_and_a_page_without_one_scrolls() {
    let list = quiet(samples::long_list(), vec![vec![key(Code::Down)]]);
    assert_eq!(list.heard[1], Msg::Move(Motion::Down));
    let long = Page { blocks: vec![samples::text(&"word ".repeat(900))], ..samples::empty() };
    let told = quiet(
        long,
        vec![vec![key(Code::Down)], vec![key(Code::PageDown)], vec![key(Code::End)], vec![key(Code::Home)]],
    );
    assert_eq!(told.heard[1..], [Msg::Leave], "none of it is the walk's matter");
    assert_eq!(told.done.iter().filter(|done| **done == "send").count(), 5);
}

#[test]
fn a_click_picks_what_stands_there() {
    let told = quiet(
        samples::seen(),
        vec![vec![Input::Click { column: 50, row: 6 }], vec![Input::Click { column: 1, row: 0 }]],
    );
    assert_eq!(told.heard[1..], [Msg::Pick(5), Msg::Leave]);
}

#[test]
fn the_terminal_is_given_back_while_another_program_has_it() {
    let told = told(
        samples::welcome(),
        vec![vec![key(Code::Enter)], vec![Input::Outcome(Outcome::Back)]],
        Vec::new(),
        |msg| {
            if *msg == Msg::Do(Action::Next) { vec![Effect::Bare, Effect::ClearClipboard] } else { Vec::new() }
        },
    );
    assert_eq!(told.script.apart, [Effect::Bare]);
    assert_eq!(told.script.begun, [Effect::ClearClipboard]);
    assert_eq!(told.done, ["clear", "send", "leave", "enter", "clear", "send"]);
    assert_eq!(told.heard[2], Msg::Happened(Outcome::Back));
}

#[test]
fn what_was_printed_below_is_cleared_with_the_screen_and_only_then() {
    let answer = |msg: &Msg| match msg {
        Msg::Do(Action::Next) => vec![Effect::Bare],
        Msg::Happened(Outcome::Cleared) => vec![Effect::ClearScreen],
        _ => Vec::new(),
    };
    let clear = || vec![Input::Outcome(Outcome::Cleared)];
    let told = told(samples::welcome(), vec![clear(), vec![key(Code::Enter)], clear(), clear()], Vec::new(), answer);
    let below: Vec<_> = told.done.iter().filter(|done| !matches!(**done, "clear" | "send")).copied().collect();
    assert_eq!(below, ["leave", "enter", "leave", "clear below", "enter"], "{:?}", told.done);
}

#[test]
fn another_size_is_drawn_whole() {
    let told = quiet(samples::welcome(), vec![vec![Input::Resize]]);
    assert_eq!(told.done, ["clear", "send", "clear", "send"]);
}

/// What a terminal with a white background says.
fn white() -> Vec<Input> {
    let with_alt = |c| Input::Key(Key { code: Code::Char(c), ctrl: false, alt: true });
    [vec![with_alt(']')], letters("11;rgb:ffff/ffff/ffff"), vec![with_alt('\\')]].concat()
}

#[test]
fn an_answer_that_is_quick_is_in_the_first_picture_and_a_key_is_not_taken_before_it() {
    let mut walk = Walk { page: samples::welcome(), heard: Vec::new(), answer: |_| Vec::new() };
    let early = [white(), vec![key(Code::Enter)]].concat();
    let mut script = Script { now: early.into(), ..Script::default() };
    let mut stage = Watched { inner: TestBackend::new(80, 24), done: Vec::new() };
    let dress = Dress { asks: true, ..Dress::default() };
    run(&mut walk, &mut script, &mut stage, dress, &mut View::default());
    assert_eq!(stage.done, ["ask", "send", "clear", "send"]);
    assert_eq!(walk.heard[1..], [Msg::Do(Action::Next), Msg::Leave]);
}

#[test]
fn the_background_is_asked_once_and_its_answer_is_no_key() {
    let dress = Dress { asks: true, ..Dress::default() };
    let answer = white();
    let (first, second) = answer.split_at(9);
    let mut second = second.to_vec();
    second.push(key(Code::Enter));
    let told = dressed(samples::welcome(), vec![first.to_vec(), second], Vec::new(), |_| Vec::new(), dress);
    assert_eq!(told.heard[1..], [Msg::Do(Action::Next), Msg::Leave], "the key behind the answer, and nothing of it");
    assert_eq!(
        told.done,
        ["ask", "send", "clear", "send", "send"],
        "and the colours of a light background, without a flash"
    );
}

#[test]
fn what_is_set_holds_at_once() {
    let told = quiet(samples::welcome(), vec![vec![Input::Key(Key::ctrl('z'))]]);
    assert_eq!(told.done, ["clear", "send", "mouse on", "send"]);
}
