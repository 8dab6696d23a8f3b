//! What protects more: a second checklist, of settings and habits beside the objection.

use super::show::{Show, app_language};
use crate::guide::measure::Measure;
use crate::guide::platform::Tri;
use crate::guide::{Arg, Phrase};
use crate::objection::checklist::Mark;
use crate::walkthrough::effect::Change;
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::Place;
use crate::walkthrough::page::{Block, Choice, Focus, Options, Page, Tone};
use crate::walkthrough::turn::Turn;

/// Measures have one version so far; a mark names the one that it was set for.
const VERSION: u32 = 1;

/// The measures for the platforms of the person's accounts; all of them where there is no account.
fn listed<'g>(show: &Show<'g, '_>) -> Vec<&'g Measure> {
    let platforms: Vec<&str> = show.model.list.accounts.iter().map(|account| account.platform.as_str()).collect();
    show.guide.measures().iter().filter(|measure| measure.fits(&platforms)).collect()
}

/// The measure that the mark is on.
pub fn marked<'g>(show: &Show<'g, '_>) -> Option<&'g Measure> {
    let listed = listed(show);
    listed.get(show.model.mark.min(listed.len().saturating_sub(1))).copied()
}

/// What is on it.
pub fn page(show: &Show) -> Page {
    let mut page = show.page("protect");
    page.blocks.push(show.heading("protect-heading", &[]));
    page.blocks.push(show.quiet("protect-why", &[]));
    let items: Vec<_> = listed(show).into_iter().map(|measure| choice(show, measure)).collect();
    let at = show.model.mark.min(items.len().saturating_sub(1));
    let total = items.len();
    page.blocks.push(Block::Options(Options { items, at, several: true, numbered: true, total, filter: None }));
    if let Some(measure) = marked(show) {
        page.aside = about(show, measure);
    }
    page.focus = Focus::List;
    page.keys.push(show.hint(Toggle, "key-protect-mark"));
    page.keys.push(show.hint(Next, "key-protect-read"));
    page.keys.extend(show.hints(&[Sources, AppLanguage, Back, Help]));
    page
}

/// The measure with this id.
pub fn measure<'g>(show: &Show<'g, '_>, id: &str) -> Option<&'g Measure> {
    show.guide.measures().iter().find(|measure| measure.id == id)
}

/// One measure by itself, for windows in which what stands beside the list does not fit.
pub fn measure_page(show: &Show, id: &str) -> Page {
    // An id that the content no longer has.
    let Some(measure) = measure(show, id) else { return self::page(show) };
    let mut page = show.page("measure");
    page.blocks = about(show, measure);
    page.keys.push(show.hint(Toggle, "key-protect-mark"));
    page.keys.extend(show.hints(&[Sources, AppLanguage, Back, Help]));
    page
}

fn choice(show: &Show, measure: &Measure) -> Choice {
    let chosen = show.model.list.protect.get(&measure.id).is_some_and(|mark| !mark.skipped);
    Choice { name: words(show, measure, ""), chosen, ..Choice::default() }
}

/// What it does, what it does not, the way to it, and who says so.
fn about(show: &Show, measure: &Measure) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(words(show, measure, ""))];
    let parts = [("protect-does", ".does"), ("protect-not", ".not"), ("protect-way", ".way")];
    let rows = parts.iter().map(|(head, part)| (show.clean(head), words(show, measure, part)));
    blocks.push(Block::Rows(rows.collect()));
    if measure.reversible == Tri::No {
        blocks.push(Block::Text { tone: Tone::Waiting, text: show.phrase("protect-not-undone") });
    }
    blocks.extend(met(show, measure));
    blocks.extend(unsure_of_names(show, measure));
    if let Some(mark) = show.model.list.protect.get(&measure.id) {
        let day = show.words.date_full(mark.on);
        let word = if mark.skipped { "mark-skipped" } else { "mark-done" };
        blocks.push(show.quiet(word, &[("date", Arg::Text(day.as_str()))]));
    }
    blocks.push(show.source(&measure.seen));
    blocks
}

/// A measure's words, with what the screens call things in their blanks.
fn words(show: &Show, measure: &Measure, part: &str) -> Phrase {
    let labels = measure.labels.iter().map(|(blank, id)| (blank.as_str(), id));
    let labels = labels.chain(measure.label.iter().map(|id| ("label", id)));
    let mut names: Vec<(&str, String)> = labels.map(|(blank, id)| (blank, show.label(id).text)).collect();
    names.extend(measure.says.iter().map(|(blank, name)| (blank.as_str(), name.clone())));
    names.extend(measure.typed.iter().map(|text| ("typed", text.clone())));
    let args: Vec<_> = names.iter().map(|(blank, name)| (*blank, Arg::Label(name))).collect();
    show.words.phrase(&format!("measure-{}{part}", measure.id), &args)
}

/// Further names on the way, where sources print them in the language of the app.
fn met(show: &Show, measure: &Measure) -> Vec<Block> {
    let names = measure.meets.iter().map(|id| show.label(id)).filter(|named| named.own);
    names.map(|named| show.quiet("protect-meets", &[("label", Arg::Label(&named.text))])).collect()
}

/// What must be said of names that are not in the language of the app.
fn unsure_of_names(show: &Show, measure: &Measure) -> Option<Block> {
    let english_app = app_language(show.model).split('-').next() == Some("en");
    if !measure.says.is_empty() && !english_app {
        return Some(show.quiet("protect-english", &[]));
    }
    let labels = measure.label.iter().chain(measure.labels.values());
    let named = labels.map(|id| show.label(id)).find(|named| !named.own)?;
    let language = show.language(&named.tag);
    let word = if named.tag == "en" { "label-only-english" } else { "label-only-other" };
    Some(Block::Text {
        tone: Tone::Quiet,
        text: show.words.phrase(word, &[("language", Arg::Text(language.as_str()))]),
    })
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg) {
    let Some(id) = marked(&Show::new(turn.guide, turn.model)).map(|measure| measure.id.clone()) else { return };
    match msg {
        Msg::Do(Toggle) => toggle(turn, &id),
        Msg::Do(Next) => turn.go(Place::Measure(id)),
        _ => {}
    }
}

/// What a key does on the page of one measure.
pub fn measure_turn(turn: &mut Turn, msg: &Msg, id: &str) {
    if let Msg::Do(Toggle) = msg {
        toggle(turn, id);
    }
}

fn toggle(turn: &mut Turn, id: &str) {
    let mark = Mark { on: turn.model.today, version: VERSION, skipped: false };
    let taken = turn.model.list.protect.get(id).is_some_and(|mark| !mark.skipped);
    turn.change(Change::Protect(id.to_owned(), (!taken).then_some(mark)));
}
