//! `update`: what happens → what changes and what shall be done outside. Pure.

use super::effect::{Effect, How, Outcome, Tried, What, Why};
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
        turn.model.happened = None;
    }
    match msg {
        Msg::Today(today) => turn.model.today = today,
        Msg::Narrow(narrow) => pages::panel::fit(&mut turn, narrow),
        Msg::Happened(outcome) => happened(&mut turn, outcome),
        Msg::Leave => pages::quit(&mut turn, 130),
        Msg::Suspend => turn.effects.push(Effect::Suspend),
        Msg::Do(action) => act(&mut turn, page, action),
        Msg::Move(motion) => motion_in_list(&mut turn, page, motion),
        Msg::Point(n) => point(&mut turn, n),
        Msg::Pick(n) => pick(&mut turn, page, n),
        Msg::Type(_) | Msg::Paste(_) | Msg::Edit(_) | Msg::Caret(_) | Msg::Fill(_) => write(&mut turn, msg),
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
fn write(turn: &mut Turn, msg: Msg) {
    if turn.model.overlay.is_some() {
        return;
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
        Msg::Type(text) | Msg::Paste(text) => editor.insert(text),
        Msg::Fill(text) => {
            editor.replace(&crate::clean::typed(text));
            true
        }
        Msg::Edit(edit) => {
            editor.edit(*edit);
            true
        }
        Msg::Caret(at) => {
            editor.put_caret(*at);
            true
        }
        _ => true,
    };
    let changed = editor.revision() != before;
    if let (false, Msg::Paste(text) | Msg::Type(text)) = (fits, &msg) {
        let signs = text.chars().count().to_string();
        turn.say(Tone::Waiting, "paste-too-long", &[("n", &signs)]);
    }
    if changed {
        turn.keep_text(true);
    }
}

fn write_line(turn: &mut Turn, msg: Msg) {
    let Some(line) = &mut turn.model.line else { return };
    let fits = match &msg {
        Msg::Type(text) | Msg::Paste(text) => {
            line.editor.as_str().len() + text.len() <= LONGEST_LINE && line.editor.insert(text)
        }
        Msg::Fill(text) => {
            line.editor.replace("");
            line.editor.insert(text)
        }
        Msg::Edit(edit) => {
            line.editor.edit(*edit);
            true
        }
        Msg::Caret(at) => {
            line.editor.put_caret(*at);
            true
        }
        _ => true,
    };
    if filters(turn.model) {
        turn.model.filter = turn.model.line.as_ref().map(|line| line.editor.as_str().to_owned()).unwrap_or_default();
        turn.model.mark = 0;
    }
    match msg {
        Msg::Paste(text) | Msg::Type(text) if !fits => {
            turn.say(Tone::Waiting, "paste-too-long", &[("n", &text.chars().count().to_string())]);
        }
        // A line given at once is also taken at once.
        Msg::Fill(_) => act(turn, None, Action::Next),
        _ => {}
    }
}

/// A field of one line holds names and addresses, no letters.
const LONGEST_LINE: usize = 2000;

fn happened(turn: &mut Turn, outcome: Outcome) {
    match &outcome {
        Outcome::Saved { theirs } => {
            turn.model.unsaved = false;
            if let Some(text) = theirs {
                pages::clash::take_theirs(turn, text);
            }
        }
        Outcome::Conflict { theirs, clashes } => {
            turn.model.unsaved = false;
            pages::clash::take_theirs(turn, theirs);
            pages::clash::ask(turn, clashes);
        }
        Outcome::Renamed(renamed) => turn.model.follow(renamed),
        Outcome::Saving => turn.say(Tone::Quiet, "saving", &[]),
        Outcome::Copied { what, how, proven, signs } => copied(turn, *what, *how, *proven, *signs),
        Outcome::Cleared => turn.say(Tone::Quiet, "cleared", &[]),
        // It takes a moment, and must not hide what was done since.
        Outcome::Opened if turn.model.happened.is_some() => {}
        Outcome::Opened => turn.say(Tone::Quiet, "opened-in-browser", &[]),
        Outcome::Mailed => turn.say(Tone::Quiet, "mailed", &[]),
        Outcome::Wrote(place) => wrote(turn, place.as_str()),
        Outcome::People(all) => pages::people::found(turn, all),
        Outcome::Switched(taken) => pages::people::taken_over(turn, taken),
        Outcome::Edited(_)
        | Outcome::Digested { .. }
        | Outcome::Back
        | Outcome::Restored { .. }
        | Outcome::Moved(_) => {}
        Outcome::Failed { tried, why } => failed(turn, *tried, why),
    }
    if turn.model.overlay.is_none() {
        pages::turn(turn, &Msg::Happened(outcome));
    }
}

/// Names the file, and before it those that the same key wrote.
fn wrote(turn: &mut Turn, place: &str) {
    let before = turn.model.happened.take().filter(|happened| happened.word == "wrote");
    let names = before.into_iter().flat_map(|happened| happened.args).map(|(_, name)| name);
    let all: Vec<String> = names.chain([place.to_owned()]).collect();
    turn.say(Tone::Good, "wrote", &[("file", &all.join(", "))]);
}

fn copied(turn: &mut Turn, what: What, how: How, proven: bool, signs: usize) {
    let word = match (how, proven) {
        (How::Clipboard, true) => "copied-proven",
        (How::Clipboard | How::Termux, _) => "copied-unproven",
        (How::Tmux, _) => "copied-tmux",
        (How::Terminal, _) => "copied-terminal",
    };
    turn.say(if proven { Tone::Good } else { Tone::Waiting }, word, &[("n", &signs.to_string())]);
    let n = match what {
        What::Field(n) => i32::try_from(n).unwrap_or(-1),
        _ => -1,
    };
    if !turn.model.copied.contains(&n) {
        turn.model.copied.push(n);
    }
}

/// Says what could not be done, why, and what was kept.
pub(super) fn failed(turn: &mut Turn, tried: Tried, why: &Why) {
    let reason = {
        let detail = why.detail();
        turn.words().string(why.id(), &[("detail", crate::guide::Arg::Text(detail.as_str()))])
    };
    let word = match tried {
        Tried::Save => "failed-save",
        Tried::Copy(_) => "failed-copy",
        Tried::Clear => "failed-clear",
        Tried::Open => "failed-open",
        Tried::Mail => "failed-mail",
        Tried::Digest => "failed-digest",
        Tried::Write => "failed-write",
        Tried::Edit => "failed-edit",
        Tried::Switch => "failed-switch",
        Tried::Restore => "failed-restore",
    };
    turn.model.switching &= tried != Tried::Switch;
    turn.model.unsaved |= tried == Tried::Save;
    turn.say(Tone::Bad, word, &[("reason", &reason)]);
    if tried == Tried::Open && turn.model.overlay.is_none() {
        turn.model.on_phone = true;
    }
}
