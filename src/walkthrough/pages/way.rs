//! The way: the ladder of routes, and the steps of one, tap by tap.

use super::session::link_block;
use super::show::{Named, Show, app_language};
use crate::clean::Clean;
use crate::guide::platform::{Device, End, Route, SketchRow, Step};
use crate::guide::{Arg, Phrase, tell};
use crate::objection::checklist::Account;
use crate::objection::plan::{self, Stage};
use crate::walkthrough::effect::What;
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::Place;
use crate::walkthrough::page::{Block, Choice, Focus, Options, Page, SketchBlock, SketchLine, StepBlock, Tone, Trail};
use crate::walkthrough::turn::Turn;

/// After this many rungs in vain the general way is offered: the right needs no form.
const ENOUGH: usize = 2;

/// Routes of an account's ladder, the old ones last.
fn rungs<'g>(show: &Show<'g, '_>, account: &Account) -> Vec<&'g Route> {
    let Some(ladder) = plan::ladder(show.guide, &show.model.list, account) else { return Vec::new() };
    let all = ladder.rungs.iter().chain(&ladder.app_only).chain(&ladder.historic);
    let mut routes: Vec<&Route> = Vec::new();
    for route in all.filter_map(|id| show.guide.route(id)) {
        if !routes.iter().any(|known| known.id == route.id) {
            routes.push(route);
        }
    }
    routes
}

/// The ladder, to pick from.
pub fn routes_page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("routes", account);
    let failures = tried(show, account);
    page.blocks.push(show.heading("routes-heading", &[]));
    page.blocks.push(if failures >= ENOUGH { show.text("routes-enough", &[]) } else { show.quiet("routes-why", &[]) });
    let now = plan::route(show.guide, &show.model.list, account);
    let routes = rungs(show, account);
    let items: Vec<_> = routes.iter().map(|route| rung(show, account, route, now)).collect();
    let at = show.model.mark.min(items.len().saturating_sub(1));
    let total = items.len();
    page.blocks.push(Block::Options(Options { items, at, numbered: true, total, ..Options::default() }));
    if let Some(route) = routes.get(at) {
        page.aside.push(show.name_as_heading(&format!("route-{}", route.id), &[]));
        page.aside.extend(show.text_if(&format!("route-{}.about", route.id)));
        let device = match route.device {
            Device::Browser => "device-browser",
            Device::App => "device-app",
            Device::Letter => "device-letter",
            Device::None => "device-none",
        };
        page.aside.push(show.quiet(device, &[("n", Arg::Number(route.steps.len() as i64))]));
        page.aside.push(show.source(&route.seen));
    }
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-take-way"));
    page.keys.extend(show.hints(&[Sources, Back, Help]));
    page
}

/// How many rungs were tried in vain.
fn tried(show: &Show, account: &Account) -> usize {
    plan::ladder(show.guide, &show.model.list, account).map_or(0, |ladder| plan::failures(ladder, account))
}

fn rung(show: &Show, account: &Account, route: &Route, now: Option<&Route>) -> Choice {
    let note = if plan::failed(account, &route.id) {
        Some(show.clean("route-tried"))
    } else if now.is_some_and(|now| now.id == route.id) {
        Some(show.clean("route-now"))
    } else if route.historic {
        Some(show.clean("route-old"))
    } else {
        None
    };
    Choice { name: show.phrase(&format!("route-{}", route.id)), note, ..Choice::default() }
}

/// The mark starts on the route that is walked.
pub fn routes_arrive(turn: &mut Turn) {
    let Some(account) = turn.account() else { return };
    let show = Show::new(turn.guide, turn.model);
    let now = plan::route(show.guide, &show.model.list, &account).map(|route| route.id.clone());
    let at = rungs(&show, &account).iter().position(|route| Some(&route.id) == now.as_ref());
    turn.model.mark = at.unwrap_or(0);
}

/// What a key does there.
pub fn routes_turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    let Msg::Do(Next) = msg else { return };
    let picked = rungs(&Show::new(turn.guide, turn.model), account).get(turn.model.mark).map(|route| route.id.clone());
    if let Some(route) = picked {
        turn.take_route(&route);
        turn.go_on(&account.id);
    }
}

/// A step of the way.
pub fn step_page(show: &Show, account: &Account, n: usize) -> Page {
    let mut page = show.account_page("step", account);
    let Some((route, step)) = route_and_step(show, account, n) else { return page };
    page.title[1] = show.clean(&format!("route-{}", route.id));
    show.at_stage(&mut page, route, &Stage::Step(n));
    page.blocks.push(Block::Trail(trail(show, route, n)));
    page.blocks.push(Block::Step(step_block(show, account, step)));
    if step.opens.is_some() {
        page.blocks.extend(super::super::turn::page_link(show.guide, show.model).map(|link| {
            let name = step.opens.as_deref().map(|form| show.phrase(&format!("form-{form}"))).unwrap_or_default();
            Block::Link(crate::walkthrough::page::LinkBlock { link, name })
        }));
    }
    page.blocks.push(show.source(&step.seen));
    page.aside.extend(sketch(show, step, route).map(Block::Sketch));
    page.keys.push(show.hint(Next, if step.tap.is_some() { "key-i-am-there" } else { "key-i-did-it" }));
    page.keys.extend(show.hints(&[Different]));
    if step.opens.is_some() {
        page.keys.extend(show.hints(&[Open, Copy, Code]));
    }
    page.keys.extend(show.hints(&[AppLanguage, Sources, Skip]));
    if n > 0 {
        page.keys.extend(show.hints(&[Unmark]));
    }
    page.keys.extend(show.hints(&[Back, Help]));
    page
}

fn route_and_step<'g>(show: &Show<'g, '_>, account: &Account, n: usize) -> Option<(&'g Route, &'g Step)> {
    let route = plan::route(show.guide, &show.model.list, account)?;
    Some((route, show.guide.step(route.steps.get(n)?)?))
}

fn trail(show: &Show, route: &Route, n: usize) -> Trail {
    let mut taps: Vec<Phrase> =
        route.steps.iter().map(|id| show.guide.step(id).map(|step| tap_name(show, step)).unwrap_or_default()).collect();
    match route.ends {
        End::Form(_) => taps.extend([show.phrase("trail-form"), show.phrase("trail-answer")]),
        End::Letter => taps.push(show.phrase("jump-letter")),
        End::Advice => {}
    }
    Trail { taps, at: n }
}

/// A step by a short name: what is touched there, in the words of the app where it has any.
pub fn tap_name(show: &Show, step: &Step) -> Phrase {
    let own = format!("step-{}.name", step.id);
    match &step.tap {
        Some(_) if show.words.has(&own) => show.phrase(&own),
        Some(label) => show.words.phrase("label", &[("label", Arg::Label(&show.label(label).text))]),
        None if show.words.has(&own) => show.phrase(&own),
        None => show.phrase(&format!("step-{}.do", step.id)),
    }
}

fn step_words(show: &Show, step: &Step, part: &str) -> Option<Phrase> {
    tell::step(show.guide, &show.words, step, part, &app_language(show.model))
}

fn step_block(show: &Show, account: &Account, step: &Step) -> StepBlock {
    let mark = account.mark(&step.id).map(|mark| {
        let day = show.words.date_full(mark.on);
        let args = [("date", Arg::Text(day.as_str()))];
        let id = match mark {
            mark if plan::changed_since(show.guide, &step.id, mark) => "mark-changed",
            mark if mark.skipped => "mark-skipped",
            _ => "mark-done",
        };
        show.words.clean(id, &args)
    });
    StepBlock {
        act: step_words(show, step, "do").unwrap_or_default(),
        place: step_words(show, step, "where"),
        next: step_words(show, step, "see"),
        names: step.tap.as_deref().map(|id| names(show, id)).unwrap_or_default(),
        mark,
    }
}

/// What must be said about the name: not attested in the app's language, or its name in English.
fn names(show: &Show, label: &str) -> Vec<Phrase> {
    tell::about_label(show.guide, &show.words, label, &app_language(show.model)).into_iter().collect()
}

fn sketch(show: &Show, step: &Step, route: &Route) -> Option<SketchBlock> {
    let sketch = step.sketch.as_ref()?;
    let text = |row: &SketchRow| match (&row.label, &row.word) {
        (Some(label), _) => Clean::line(&show.label(label).text),
        (None, Some(word)) => show.clean(&format!("sketch-{word}")),
        (None, None) => Clean::default(),
    };
    let rows: Vec<_> = sketch
        .rows
        .iter()
        .map(|row| SketchLine { text: text(row), heading: row.heading, right: row.right, tap: row.tap })
        .collect();
    let title = sketch.title.as_deref().map(|id| Clean::line(&show.label(id).text)).unwrap_or_default();
    let tapped = rows.iter().find(|row| row.tap).map(|row| row.text.clone()).unwrap_or_default();
    let spoken = match step_words(show, step, "where") {
        Some(place) => Clean::line(&place.iter().map(|run| run.text.as_str()).collect::<String>()),
        None => show.words.clean("sketch-spoken", &[("label", Arg::Label(tapped.as_str()))]),
    };
    Some(SketchBlock { title, phone: route.device == Device::App, rows, spoken })
}

/// What a key does on a step.
pub fn step_turn(turn: &mut Turn, msg: &Msg, account: &Account, n: usize) {
    let found = route_and_step(&Show::new(turn.guide, turn.model), account, n);
    let Some((route, step)) = found else { return };
    match msg {
        Msg::Do(action @ (Next | Skip)) => {
            turn.mark(&step.id, step.version, *action == Skip);
            let last = n + 1 == route.steps.len();
            let next = if last { None } else { Some(Place::Step(account.id.clone(), n + 1)) };
            match next {
                Some(next) => turn.go(next),
                None => turn.go_on(&account.id),
            }
        }
        Msg::Do(Unmark) => {
            let Some(before) = n.checked_sub(1).and_then(|n| route.steps.get(n)) else { return };
            let before = before.clone();
            turn.unmark(&before);
            turn.unmark(&step.id);
            turn.back_to(Place::Step(account.id.clone(), n - 1));
        }
        Msg::Do(Different) => turn.go(Place::Different(account.id.clone(), n)),
        _ => {}
    }
}

/// It looks different here: other names, another place, another way, a report.
pub fn different_page(show: &Show, account: &Account, n: usize) -> Page {
    let mut page = show.account_page("different", account);
    let Some((route, step)) = route_and_step(show, account, n) else { return page };
    page.blocks.push(show.heading("different-heading", &[]));
    if let Some(label) = &step.tap {
        let others = show.other_names(label);
        if others.is_empty() {
            page.blocks.push(show.text("different-no-name", &[]));
        }
        page.blocks.extend(others.iter().map(|named| other_name(show, named)));
    }
    page.blocks.extend(step_words(show, step, "else").map(|text| Block::Text { tone: Tone::Plain, text }));
    let other = next_route(show, account, route);
    let mut items = vec![show.phrase("different-there-now")];
    items.extend(other.map(|route| {
        let name = show.words.string(&format!("route-{}", route.id), &[]);
        show.words.phrase("different-next-way", &[("way", Arg::Text(&name))])
    }));
    items.push(show.phrase("different-all-ways"));
    items.push(show.phrase("different-report"));
    let at_report = show.model.mark + 1 >= items.len();
    page.blocks.push(Block::Options(show.options(items)));
    // What is copied is read before it is handed on, and can be copied by hand where there is no clipboard.
    page.blocks.extend(at_report.then(|| Block::Letter(Clean::text(&report(show, route, step)))));
    page.blocks.extend(link_block(show));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-this-one"));
    page.keys.extend(show.hints(&[Open, Sources, Back, Help]));
    page
}

fn other_name(show: &Show, named: &Named) -> Block {
    let language = show.language(&named.tag);
    let args = [("label", Arg::Label(&named.text)), ("language", Arg::Text(language.as_str()))];
    Block::Text { tone: Tone::Plain, text: show.words.phrase("different-name", &args) }
}

fn next_route<'g>(show: &Show<'g, '_>, account: &Account, now: &Route) -> Option<&'g Route> {
    let ladder = plan::ladder(show.guide, &show.model.list, account)?;
    let at = ladder.rungs.iter().position(|id| *id == now.id).map_or(0, |at| at + 1);
    let mut order = ladder.rungs[at..].iter().chain(&ladder.rungs[..at]);
    order.find(|id| **id != now.id && !plan::failed(account, id)).and_then(|id| show.guide.route(id))
}

/// What a key does there.
pub fn different_turn(turn: &mut Turn, msg: &Msg, account: &Account, n: usize) {
    let Msg::Do(Next) = msg else { return };
    let show = Show::new(turn.guide, turn.model);
    let Some((route, step)) = route_and_step(&show, account, n) else { return };
    let other = next_route(&show, account, route).map(|route| route.id.clone());
    let picked = turn.model.mark + usize::from(other.is_none() && turn.model.mark > 0);
    match picked {
        0 => turn.back(),
        1 => {
            turn.fail_rung();
            if let Some(route) = other {
                turn.take_route(&route);
            }
            // After the second one it is said that this may be enough for today.
            if turn.account().is_some_and(|account| tried(&Show::new(turn.guide, turn.model), &account) >= ENOUGH) {
                turn.go(Place::Routes(account.id.clone()));
            } else {
                turn.go_on(&account.id);
            }
        }
        2 => turn.go(Place::Routes(account.id.clone())),
        _ => {
            let text = report(&show, route, step);
            turn.copy(What::Report, text);
        }
    }
}

/// A ready report that a step is wrong. Nothing is sent.
fn report(show: &Show, route: &Route, step: &Step) -> String {
    let seen = show.words.when(step.seen.last);
    let language = super::show::app_language(show.model);
    show.words.string(
        "report-step",
        &[
            ("step", Arg::Text(&step.id)),
            ("version", Arg::Number(i64::from(step.version))),
            ("route", Arg::Text(&route.id)),
            ("seen", Arg::Text(seen.as_str())),
            ("language", Arg::Text(&language)),
            ("country", Arg::Text(show.model.list.person.country.as_deref().unwrap_or("?"))),
            ("today", Arg::Text(&show.model.today.to_string())),
        ],
    )
}

/// Sources of the facts on the page.
pub fn seen_here<'g>(show: &Show<'g, '_>, place: &Place) -> Vec<&'g crate::guide::source::Seen> {
    let list = &show.model.list;
    let account = show.model.account();
    let route = account.and_then(|account| plan::route(show.guide, list, account));
    match place {
        Place::Step(_, n) | Place::Different(_, n) => {
            let step = route.and_then(|route| route.steps.get(*n)).and_then(|id| show.guide.step(id));
            step.map(|step| &step.seen).into_iter().chain(route.map(|route| &route.seen)).collect()
        }
        Place::Routes(_) => {
            let picked = account.and_then(|account| rungs(show, account).get(show.model.mark).copied());
            picked.map(|route| &route.seen).into_iter().collect()
        }
        Place::Country => {
            let country = super::country::marked(show);
            country.map(|region| &region.seen).into_iter().collect()
        }
        Place::Protect => super::protect::marked(show).map(|measure| &measure.seen).into_iter().collect(),
        Place::Measure(id) => super::protect::measure(show, id).map(|measure| &measure.seen).into_iter().collect(),
        Place::Story => show.guide.timeline().events.iter().map(|event| &event.seen).collect(),
        Place::NoRight => plan::region(show.guide, list).map(|region| &region.seen).into_iter().collect(),
        _ => {
            let form = account.zip(route).and_then(|(account, route)| plan::form(show.guide, account, route));
            let fields = form.iter().flat_map(|form| form.fields.iter().map(|field| &field.seen));
            form.map(|form| &form.seen).into_iter().chain(fields).chain(route.map(|route| &route.seen)).collect()
        }
    }
}
