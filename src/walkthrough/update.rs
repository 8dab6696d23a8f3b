//! `update`: what happens → what changes and what shall be done outside. Pure.

mod outcome;

pub(super) use self::outcome::failed;
use super::editor::Editor;
use super::effect::Effect;
use super::keys::Action;
use super::message::{Motion, Msg};
use super::model::{LineField, Model, Overlay, Place};
use super::page::{Block, Focus, Page, Tone};
use super::pages;
use super::turn::Turn;
use crate::guide::Guide;

/// Rows that PageUp and PageDown move by.
const PAGE: usize = 8;

/// One turn of the walk.
pub fn update(guide: &Guide, model: &mut Model, msg: Msg) -> Vec<Effect> {
    on_page(guide, model, None, msg)
}

/// The same, with the page of this model where it is at hand: most keys mean what the page says they mean.
pub fn on_page(guide: &Guide, model: &mut Model, page: Option<Page>, msg: Msg) -> Vec<Effect> {
    let mut turn = Turn { guide, model, effects: Vec::new() };
    let told = matches!(msg, Msg::Happened(_) | Msg::Today(_) | Msg::Narrow(_));
    let waits = told || matches!(msg, Msg::Leave | Msg::Suspend);
    if turn.model.switching && !waits {
        return Vec::new();
    }
    if !told {
        turn.model.said_before = turn.model.happened.take().map(|happened| happened.word);
    }
    match msg {
        Msg::Today(today) => turn.model.today = today,
        Msg::Narrow(narrow) => pages::panel::fit(&mut turn, narrow),
        Msg::Happened(outcome) => outcome::happened(&mut turn, outcome),
        Msg::Leave => pages::quit(&mut turn, 130),
        Msg::Suspend => turn.effects.push(Effect::Suspend),
        Msg::Do(action) => act(&mut turn, page, action),
        Msg::Move(motion) => motion_in_list(&mut turn, page, motion),
        Msg::Point(n) => point(&mut turn, n),
        Msg::Pick(n) => pick(&mut turn, page, n),
        Msg::Type(_) | Msg::Paste(_) | Msg::Edit(_) | Msg::Caret(_) | Msg::Fill(_) => write(&mut turn, page, msg),
    }
    if turn.model.setup.practice && turn.effects.iter().any(|effect| matches!(effect, Effect::Write { .. })) {
        turn.effects.retain(|effect| !matches!(effect, Effect::Write { .. }));
        turn.say(Tone::Quiet, "practice-nothing-written", &[]);
    }
    turn.effects
}

/// The page that the person sees.
fn seen(turn: &Turn, page: Option<Page>) -> Page {
    page.unwrap_or_else(|| pages::page(turn.guide, turn.model))
}

fn act(turn: &mut Turn, page: Option<Page>, action: Action) {
    if turn.model.overlay.is_none() {
        let page = seen(turn, page);
        if !page.has(action) {
            return;
        }
        match action {
            Action::Back if turn.model.line.is_some() => return leave_line(turn),
            Action::Back if turn.model.in_text => {
                turn.model.in_text = false;
                return;
            }
            Action::Back => return turn.back(),
            Action::Other if page.hides_panel() => return pages::overlays::open(turn, Overlay::Panel),
            Action::Copy if !pages::copies_no_link(&turn.model.at) => return pages::copy_link(turn),
            _ if pages::common(turn, action) => return,
            _ => {}
        }
    }
    pages::turn(turn, &Msg::Do(action));
}

fn filters(model: &Model) -> bool {
    model.line.as_ref().is_some_and(|line| line.field == LineField::Filter)
}

/// Esc leaves the field and stays on the page; what was typed is not lost: a filter stays, an answer is kept. Only what would
/// go on record is not: that wants Enter.
fn leave_line(turn: &mut Turn) {
    let records = turn.model.line.as_ref().is_some_and(|line| line.field.records());
    if filters(turn.model) || records {
        turn.model.line = None;
    } else {
        pages::turn(turn, &Msg::Do(Action::Next));
        // Leaving copies nothing.
        turn.effects.retain(|effect| !matches!(effect, Effect::Copy(_)));
        turn.model.line = None;
    }
}

/// How many there are in the list that has the keys, and where the mark is.
fn list(page: &Page) -> (usize, usize) {
    let blocks = if page.focus == Focus::AsideList || page.aside_leads { &page.aside } else { &page.blocks };
    let found = blocks.iter().find_map(|block| match block {
        Block::Options(options) => Some((options.items.len(), options.at)),
        Block::Accounts(accounts) => Some((accounts.rows.len(), accounts.at)),
        Block::Fields(fields) => Some((fields.rows.len(), fields.at)),
        _ => None,
    });
    found.unwrap_or((0, 0))
}

fn motion_in_list(turn: &mut Turn, page: Option<Page>, motion: Motion) {
    // While a field is filled the mark stays on what the field belongs to; a filter's list moves.
    if turn.model.overlay.is_none() && turn.model.line.is_some() && !filters(turn.model) {
        return;
    }
    let (len, at) = list(&seen(turn, page));
    let last = len.saturating_sub(1);
    let to = match motion {
        Motion::Up => at.saturating_sub(1),
        Motion::Down => at + 1,
        Motion::PageUp => at.saturating_sub(PAGE),
        Motion::PageDown => at + PAGE,
        Motion::First => 0,
        Motion::Last => last,
    };
    point(turn, to.min(last));
}

fn point(turn: &mut Turn, n: usize) {
    match turn.model.overlay {
        Some(_) => turn.model.overlay_mark = n,
        None => turn.model.mark = n,
    }
}

/// Picking from a list takes what is picked: one of several is ticked, a field is copied, all else goes on.
fn pick(turn: &mut Turn, page: Option<Page>, n: usize) {
    let page = seen(turn, page);
    let (len, _) = list(&page);
    if n >= len {
        return;
    }
    point(turn, n);
    let several = page.blocks.iter().chain(&page.aside).any(|block| match block {
        Block::Options(options) => options.several,
        Block::Fields(_) => true,
        _ => false,
    });
    if turn.model.overlay.is_none() && turn.model.at == Place::Country {
        return pages::turn(turn, &Msg::Pick(n));
    }
    act(turn, None, if several { Action::Toggle } else { Action::Next });
}

/// Letters, pastes and keys for the field or text that has the focus.
fn write(turn: &mut Turn, page: Option<Page>, msg: Msg) {
    if turn.model.overlay.is_some() {
        return;
    }
    if turn.model.line.is_none() && matches!(msg, Msg::Type(_)) && seen(turn, page).has(Action::Filter) {
        // What is typed beside a list narrows it.
        pages::turn(turn, &Msg::Do(Action::Filter));
    }
    if turn.model.line.is_some() {
        return write_line(turn, msg);
    }
    if !turn.model.in_text && !matches!(msg, Msg::Fill(_)) {
        return;
    }
    let Some(editor) = &mut turn.model.editor else { return };
    let before = editor.revision();
    let fits = match &msg {
        Msg::Fill(text) => {
            editor.replace(&crate::clean::typed(text));
            true
        }
        msg => take(editor, msg),
    };
    let changed = editor.revision() != before;
    if !fits {
        say_too_long(turn, &msg);
    }
    if changed {
        turn.keep_text(true);
    }
}

/// A field of one line holds names and addresses, no letters: so many bytes.
const LONGEST_LINE: usize = 2000;

fn write_line(turn: &mut Turn, msg: Msg) {
    let Some(line) = &mut turn.model.line else { return };
    let filter = line.field == LineField::Filter;
    let fits = match &msg {
        // The key that opens a filter begins no name: in one that is open already it does no harm.
        Msg::Type(text) if filter && line.editor.as_str().is_empty() && text.starts_with(Action::Filter.sign()) => {
            line.editor.insert(text.trim_start_matches(Action::Filter.sign()))
        }
        Msg::Type(text) | Msg::Paste(text) if line.editor.as_str().len() + text.len() > LONGEST_LINE => false,
        Msg::Fill(text) => {
            line.editor.replace("");
            line.editor.insert(text)
        }
        msg => take(&mut line.editor, msg),
    };
    if filters(turn.model) {
        turn.model.filter = turn.model.line.as_ref().map(|line| line.editor.as_str().to_owned()).unwrap_or_default();
        turn.model.mark = 0;
    }
    match msg {
        // A line given at once is also taken at once.
        Msg::Fill(_) => act(turn, None, Action::Next),
        msg if !fits => say_too_long(turn, &msg),
        _ => {}
    }
}

/// What a key or a paste does in a text, short or long. `false` where it would grow too long.
fn take(editor: &mut Editor, msg: &Msg) -> bool {
    match msg {
        Msg::Type(text) | Msg::Paste(text) => return editor.insert(text),
        Msg::Edit(edit) => editor.edit(*edit),
        Msg::Caret(at) => editor.put_caret(*at),
        _ => {}
    }
    true
}

fn say_too_long(turn: &mut Turn, msg: &Msg) {
    if let Msg::Paste(text) | Msg::Type(text) = msg {
        turn.say(Tone::Waiting, "paste-too-long", &[("n", &text.chars().count().to_string())]);
    }
}
