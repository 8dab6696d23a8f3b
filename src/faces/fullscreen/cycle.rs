//! The loop: waits for input, takes all that is there, draws once.

use std::collections::VecDeque;
use std::rc::Rc;

use jiff::civil::Date;

use super::body::TWO_COLUMNS;
use super::caret;
use super::draw::compose;
use super::dress::Dress;
use super::ground::{Heard, Listener};
use super::keyboard::Input;
use super::picture::Canvas;
use super::screen::Stage;
use super::theme::Theme;
use super::view::View;
use super::{Ending, Outside, Walker};
use crate::walkthrough::effect::Effect;
use crate::walkthrough::keys::{self, Code, Key};
use crate::walkthrough::look::Look;
use crate::walkthrough::message::Msg;
use crate::walkthrough::page::{Block, Focus, Page};

mod mouse;
mod scroll;

/// Leads a person through the walk until they leave. Blocks while there is no input.
pub fn run<S: Stage>(
    walk: &mut impl Walker,
    outside: &mut impl Outside,
    stage: &mut S,
    dress: Dress,
    view: &mut View,
) -> Ending {
    // Asked while the first page is made, and never waited for: where the answer is quick, nothing is drawn twice.
    let mut listener = Listener::default();
    if dress.asks {
        stage.ask_ground();
        listener.listen();
        // A terminal that is gone is noticed by the first picture.
        let _ = stage.send();
    }
    let today = outside.today();
    // The day comes first: a page without it would be made in vain.
    let effects = walk.turn(Msg::Today(today));
    let (page, look) = (Rc::new(walk.page()), walk.look());
    let mut cycle = Cycle {
        walk,
        outside,
        stage,
        canvas: Canvas::default(),
        theme: dress.theme(&look),
        dress,
        look,
        listener,
        view,
        today,
        page,
        drawn: None,
        pastes: false,
        narrow: false,
        left_below: false,
        ending: None,
    };
    cycle.begin(effects);
    cycle.go_on()
}

struct Cycle<'a, W, O, S: Stage> {
    walk: &'a mut W,
    outside: &'a mut O,
    stage: &'a mut S,
    canvas: Canvas,
    theme: Theme,
    dress: Dress,
    look: Look,
    listener: Listener,
    view: &'a mut View,
    today: Date,
    page: Rc<Page>,
    drawn: Option<Rc<Page>>,
    pastes: bool,
    narrow: bool,
    /// Something was printed on the shell's own screen.
    left_below: bool,
    ending: Option<Ending>,
}

impl<W: Walker, O: Outside, S: Stage> Cycle<'_, W, O, S> {
    /// Draws, waits, takes all that came, until the end.
    fn go_on(&mut self) -> Ending {
        let mut waiting = VecDeque::new();
        while let Some(input) = self.outside.ready() {
            self.hear(input, &mut waiting);
        }
        loop {
            if let Some(ending) = self.ending.take() {
                if self.listener.is_listening() {
                    self.outside.settle();
                }
                return ending;
            }
            self.show();
            if waiting.is_empty() {
                match self.ending.is_none().then(|| self.outside.next()) {
                    Some(Some(input)) => self.hear(input, &mut waiting),
                    _ => waiting.push_back(Input::Hangup),
                }
            }
            while let Some(more) = self.outside.ready() {
                self.hear(more, &mut waiting);
            }
            while let Some(input) = waiting.pop_front().filter(|_| self.ending.is_none()) {
                self.take(input, &mut waiting);
            }
        }
    }

    /// Keys wait for their turn; what the terminal says about its background is taken out of them.
    fn hear(&mut self, input: Input, waiting: &mut VecDeque<Input>) {
        let Input::Key(key) = input else { return waiting.push_back(input) };
        match self.listener.hear(key) {
            Heard::Held => {}
            Heard::Keys(keys) => waiting.extend(keys.into_iter().map(Input::Key)),
            Heard::Answer(ground) => {
                self.dress.ground = ground;
                self.dress_anew();
            }
        }
    }

    fn dress_anew(&mut self) {
        let theme = self.dress.theme(&self.look);
        if theme != self.theme {
            self.theme = theme;
            // Only what looks different now is sent: a screen that is cleared flashes.
            self.drawn = None;
        }
    }

    /// Tells the walk what happened and begins what it wants done.
    fn tell(&mut self, msg: Msg) {
        let effects = self.walk.turn(msg);
        self.begin(effects);
        self.page = Rc::new(self.walk.page());
        let look = self.walk.look();
        if look != self.look {
            self.stage.mouse(look.mouse == Some(true));
            self.look = look;
            self.dress_anew();
        }
    }

    fn begin(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Quit { kept, parting, code } => self.ending = Some(Ending { kept, parting, code }),
                Effect::ClearScreen => self.forget(),
                Effect::Edit(_) | Effect::Bare | Effect::Suspend => self.step_aside(effect),
                effect => self.outside.begin(effect),
            }
        }
    }

    /// Gives the terminal back while something else has it.
    fn step_aside(&mut self, effect: Effect) {
        let page = self.walk.page();
        self.left_below |= effect != Effect::Suspend;
        self.stage.leave();
        let outcome = self.outside.apart(effect, &page);
        self.take_again();
        self.tell(Msg::Happened(outcome));
    }

    /// Takes the terminal after something else has had it.
    fn take_again(&mut self) {
        self.pastes = false;
        if self.stage.enter().is_err() {
            self.hang_up();
        }
        self.redraw();
    }

    /// The next picture is drawn whole.
    fn redraw(&mut self) {
        self.drawn = None;
        self.canvas.forget();
        self.stage.resized();
    }

    /// What was shown, and how far it was scrolled, is nobody else's business.
    fn forget(&mut self) {
        let too_small = std::mem::take(&mut self.view.too_small);
        *self.view = View::default();
        self.view.too_small = too_small;
        if std::mem::take(&mut self.left_below) {
            self.stage.leave();
            self.stage.clear_below();
            return self.take_again();
        }
        self.redraw();
    }

    /// Draws, unless the picture would be the same.
    fn show(&mut self) {
        if self.drawn.as_ref() == Some(&self.page) && !self.view.changed {
            return;
        }
        let size = self.stage.size();
        self.fit(size.as_ref().ok().map(|size| size.width));
        let wants = typed_into(&self.page);
        if wants != self.pastes {
            self.stage.pastes(wants);
            self.pastes = wants;
        }
        let drawn = size.and_then(|size| {
            let picture = compose(&self.page, &self.theme, self.view, size);
            self.canvas.show(picture, self.stage)
        });
        let gone = drawn.is_err() || self.stage.send().is_err();
        self.view.kept.of(Rc::clone(&self.page));
        self.drawn = Some(Rc::clone(&self.page));
        if gone {
            self.hang_up();
        }
    }

    /// Tells the walk when the window got room for a panel beside the page, or lost it.
    fn fit(&mut self, width: Option<u16>) {
        let narrow = width.is_some_and(|width| usize::from(width) < TWO_COLUMNS);
        if narrow != self.narrow {
            self.narrow = narrow;
            self.tell(Msg::Narrow(narrow));
        }
    }

    /// The terminal is gone: what must be kept is kept, and the loop ends.
    fn hang_up(&mut self) {
        if self.ending.is_none() {
            self.tell(Msg::Leave);
            self.ending.get_or_insert(Ending { kept: None, parting: Vec::new(), code: 0 });
        }
    }

    fn take(&mut self, input: Input, waiting: &mut VecDeque<Input>) {
        match input {
            Input::Outcome(outcome) => return self.tell(Msg::Happened(outcome)),
            Input::Resize => return self.redraw(),
            Input::Continued => {
                self.stage.leave();
                return self.take_again();
            }
            Input::Hangup => return self.hang_up(),
            _ => {}
        }
        let today = self.outside.today();
        if today != self.today {
            self.today = today;
            self.tell(Msg::Today(today));
        }
        match input {
            Input::Key(key) => self.press(key, waiting),
            Input::Paste(text) if typed_into(&self.page) => self.tell_and_forget(Msg::Paste(text)),
            Input::Click { column, row } => self.click(column, row),
            Input::Wheel { up } => self.wheel(up),
            _ => {}
        }
    }

    /// A change of the text forgets the column that up and down kept to.
    fn tell_and_forget(&mut self, msg: Msg) {
        self.view.goal = None;
        self.tell(msg);
    }

    fn press(&mut self, key: Key, waiting: &mut VecDeque<Input>) {
        if let Some(offset) = self.caret_key(key) {
            return self.tell(Msg::Caret(offset));
        }
        match keys::read(&self.page, key) {
            Some(Msg::Type(letters)) => {
                let letters = burst(letters, waiting);
                self.tell_and_forget(Msg::Type(letters));
            }
            Some(Msg::Move(motion)) if self.scroll(motion) => {}
            Some(msg) => self.tell_and_forget(msg),
            None => {}
        }
    }

    /// Where a key takes the caret of the text that has the focus.
    fn caret_key(&mut self, key: Key) -> Option<usize> {
        let editor = (self.page.focus == Focus::Text).then(|| active_editor(&self.page)).flatten()?;
        // The walk may have changed the text since it was drawn.
        let width = Some(self.view.wrapped.width()).filter(|width| *width > 0)?;
        self.view.wrapped.update(&editor.text, editor.revision, width);
        if !matches!(key.code, Code::Up | Code::Down | Code::PageUp | Code::PageDown) {
            self.view.goal = None;
        }
        let rows = self.view.extent.room.saturating_sub(1);
        caret::moved(&self.view.wrapped, editor.caret, key, rows, &mut self.view.goal)
    }
}

/// Whether letters are text here.
fn typed_into(page: &Page) -> bool {
    matches!(page.focus, Focus::Line | Focus::Text)
}

fn active_editor(page: &Page) -> Option<&crate::walkthrough::page::EditorBlock> {
    page.blocks.iter().chain(&page.aside).find_map(|block| match block {
        Block::Editor(editor) if editor.active => Some(editor),
        _ => None,
    })
}

/// Letters that wait behind this one, as one piece.
fn burst(mut letters: String, waiting: &mut VecDeque<Input>) -> String {
    while let Some(Input::Key(Key { code: Code::Char(c), ctrl: false, alt: false })) = waiting.front() {
        letters.push(*c);
        waiting.pop_front();
    }
    letters
}
