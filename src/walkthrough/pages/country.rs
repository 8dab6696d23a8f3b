//! Where one lives: it decides the law, the form and the deadline.

use super::show::Show;
use crate::guide::place::{Region, ResponseRule};
use crate::guide::{Arg, Words};
use crate::walkthrough::effect::Change;
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{LineField, Model, Place};
use crate::walkthrough::page::{Block, Choice, Focus, Options, Page, Tone};
use crate::walkthrough::turn::Turn;

/// Country code and name, sorted by name, as far as the filter lets them through.
fn listed(show: &Show) -> Vec<(String, String)> {
    let name = |country: &str| show.words.string(&format!("region-{country}"), &[]);
    let mut all: Vec<_> = show.guide.countries().into_iter().map(|code| (code.to_owned(), name(code))).collect();
    all.sort_by_cached_key(|(_, name)| plain_letters(name));
    let wanted = plain_letters(&show.model.filter);
    let fits = |code: &str, name: &str| {
        let name = plain_letters(name);
        name.starts_with(&wanted)
            || name.split_whitespace().any(|word| word.starts_with(&wanted))
            || code.eq_ignore_ascii_case(&wanted)
    };
    let also = |code: &str| {
        let id = format!("region-{code}.also");
        if show.words.has(&id) { show.words.string(&id, &[]) } else { String::new() }
    };
    all.retain(|(code, name)| fits(code, name) || also(code).split(',').any(|name| fits(code, name)));
    all
}

/// What Enter means on a list of countries: a country decides the law, so one is only taken that was surely seen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meant {
    /// The marked country.
    This,
    /// Several begin like that: to the list, to see which.
    Look,
    /// None was guessed and none was looked for yet.
    Name,
}

/// Whether the mark stands on the first country merely because it has to stand somewhere.
fn nothing_meant(show: &Show) -> bool {
    let model = show.model;
    let known = wanted(model).is_some_and(|code| show.guide.region(&code).is_some());
    !known && model.mark == 0 && model.filter.is_empty()
}

fn meant(show: &Show) -> Meant {
    let model = show.model;
    let moved = model.mark > 0;
    if model.line.is_some() {
        let only = listed(show).len() <= 1;
        return if moved || only { Meant::This } else { Meant::Look };
    }
    if nothing_meant(show) { Meant::Name } else { Meant::This }
}

/// Small letters without the accents of Latin scripts, so that "osterreich" finds "Österreich".
pub fn plain_letters(text: &str) -> String {
    let fold = |c: char| match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ł' => 'l',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => 'o',
        'š' => 's',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ý' => 'y',
        'ž' => 'z',
        c => c,
    };
    text.to_lowercase().trim().chars().map(fold).collect()
}

/// What is on it.
pub fn page(show: &Show) -> Page {
    let mut page = show.page("country");
    let listed = listed(show);
    let at = show.model.mark.min(listed.len().saturating_sub(1));
    page.blocks.push(show.heading("country-heading", &[]));
    page.blocks.push(show.quiet("country-why", &[]));
    if show.model.child {
        page.blocks.push(show.text("country-child", &[]));
    }
    let items = listed.iter().map(|(_, name)| Choice { name: super::plain(name), ..Choice::default() }).collect();
    let options = Options {
        items,
        at,
        filter: Some(show.filter("country-filter")),
        total: show.guide.countries().len(),
        ..Options::default()
    };
    page.blocks.push(Block::Options(options));
    page.aside = match listed.get(at).and_then(|(code, _)| show.guide.region(code)) {
        // What was neither guessed nor looked for says nothing about anybody.
        Some(_) if nothing_meant(show) => Vec::new(),
        Some(region) => about(show, region),
        None => Vec::new(),
    };
    if listed.is_empty() {
        page.blocks.push(show.text("country-none-fits", &[]));
    }
    page.focus = if show.model.line.is_some() { Focus::Line } else { Focus::List };
    let enter = match meant(show) {
        Meant::This => "key-choose",
        Meant::Look => "key-to-list",
        Meant::Name => "key-type-name",
    };
    if !listed.is_empty() {
        page.keys.push(show.hint(Next, enter));
    }
    if show.model.line.is_some() {
        page.keys.push(show.hint(Back, "key-leave-field"));
        return page;
    }
    page.keys.extend(show.hints(&[Filter]));
    page.keys.push(show.hint(Child, if show.model.child { "key-child-off" } else { "key-child" }));
    page.keys.extend(show.hints(&[Sources, Back, Help]));
    page
}

/// The region that the mark is on.
pub fn marked<'g>(show: &Show<'g, '_>) -> Option<&'g Region> {
    let listed = listed(show);
    let (code, _) = listed.get(show.model.mark.min(listed.len().saturating_sub(1)))?;
    show.guide.region(code)
}

/// What holds in a region: the law, the form, the answer, the authority.
pub fn about(show: &Show, region: &Region) -> Vec<Block> {
    let regime = region.regime.id();
    let mut blocks = vec![Block::Heading(show.phrase(&format!("region-{}", region.country)))];
    blocks.push(show.text(&format!("regime-{regime}"), &[]));
    if region.objection_right {
        if let Some(day) = region.right_from.filter(|day| *day > show.model.today) {
            let day = show.words.date_full(day);
            blocks.push(show.text("country-right-from", &[("date", Arg::Text(day.as_str()))]));
        }
        blocks.push(show.text(&format!("regime-{regime}.right"), &[]));
        if let Some(answer) = answer_word(&show.words, region) {
            let days = region.response_days.or(region.response_days_suggested).unwrap_or(30);
            blocks.push(show.text(&answer, &[("days", Arg::Number(i64::from(days)))]));
        }
    }
    blocks.extend(show.text_if(&format!("region-{}.note", region.country)));
    match region.authorities.first().and_then(|id| show.guide.authority(id)) {
        Some(authority) => blocks.push(show.quiet("country-authority", &[("name", Arg::Text(&authority.name))])),
        None => blocks.push(show.quiet("country-no-authority", &[])),
    }
    blocks.push(show.source(&region.seen));
    blocks
}

/// The word that says how long Meta has there.
pub fn answer_word(words: &Words, region: &Region) -> Option<String> {
    let regime = region.regime.id();
    let id = match (region.response_rule, region.response_working_days) {
        // Where no right is known a period there is none for this.
        _ if !region.objection_right => "regime-none.answer".to_owned(),
        (ResponseRule::Days | ResponseRule::GdprLike30Days, false) if regime == "other" => {
            "regime-other.answer-days".to_owned()
        }
        (ResponseRule::Days | ResponseRule::GdprLike30Days, true) if regime == "other" => {
            "regime-other.answer-working-days".to_owned()
        }
        _ => format!("regime-{regime}.answer"),
    };
    words.has(&id).then_some(id)
}

/// The country of before, or the guess.
fn wanted(model: &Model) -> Option<String> {
    model.list.person.country.clone().or_else(|| model.setup.country.clone())
}

/// The mark starts on the country of before, or on the guess. Where there is neither a name is all that is of use here: the
/// field for it stands open, and the first letter is the first of the name.
pub fn arrive(turn: &mut Turn) {
    let wanted = wanted(turn.model);
    turn.model.mark = place_in_list(turn.guide, turn.model, wanted.as_deref());
    if nothing_meant(&Show::new(turn.guide, turn.model)) {
        look_for(turn);
    }
}

fn place_in_list(guide: &crate::guide::Guide, model: &Model, wanted: Option<&str>) -> usize {
    let show = Show::new(guide, model);
    let listed = listed(&show);
    listed.iter().position(|(code, _)| Some(code.as_str()) == wanted).unwrap_or(0)
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg) {
    match msg {
        Msg::Do(Filter) => look_for(turn),
        Msg::Do(Child) => turn.model.child = !turn.model.child,
        Msg::Do(Next) => match meant(&Show::new(turn.guide, turn.model)) {
            Meant::This => choose(turn),
            Meant::Look => turn.model.line = None,
            Meant::Name => look_for(turn),
        },
        // Named, or pointed at: it was seen.
        Msg::Pick(_) => choose(turn),
        // A spoken page gives the country by its name.
        Msg::Fill(_) if turn.model.line.is_none() => turn.model.mark = 0,
        _ => {}
    }
}

fn look_for(turn: &mut Turn) {
    let filter = turn.model.filter.clone();
    turn.ask_line(LineField::Filter, &filter);
}

fn choose(turn: &mut Turn) {
    let chosen = {
        let show = Show::new(turn.guide, turn.model);
        listed(&show).into_iter().nth(turn.model.mark)
    };
    let Some((code, _)) = chosen else {
        turn.say(Tone::Waiting, "country-none-fits", &[]);
        return;
    };
    turn.model.line = None;
    turn.change(Change::Person("country", Some(code.clone())));
    let right = turn.guide.region(&code).is_some_and(|region| region.ladder != "no-right");
    let next = match (right, turn.model.list.accounts.is_empty()) {
        (false, _) => Place::NoRight,
        (true, true) => Place::WhatFor,
        (true, false) => Place::Accounts,
    };
    turn.go(next);
}
