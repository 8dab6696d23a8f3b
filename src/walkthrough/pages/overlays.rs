//! What lies over a page, and from where one comes back to the same place.

use super::show::{Show, app_language};
use super::{panel, settings};
use crate::clean::Clean;
use crate::guide::{Arg, Role};
use crate::walkthrough::effect::{Change as Edited, Effect};
use crate::walkthrough::keys::{self, Action::*, Key};
use crate::walkthrough::look::PALETTES;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{Model, Overlay, Place};
use crate::walkthrough::page::{Block, CodeBlock, Focus, LinkBlock, Page, Tone, plain};
use crate::walkthrough::turn::{Turn, page_link, text_language};

/// Words that are explained; `term-<id>` with `.means`.
pub const TERMS: [&str; 12] = [
    "objection",
    "ground",
    "controller",
    "authority",
    "legitimate-interest",
    "standing",
    "accounts-centre",
    "proof",
    "restriction",
    "erasure",
    "own-data",
    "third-party",
];

/// What is on it; `below` is the page it lies over.
pub fn page(show: &Show, overlay: Overlay, below: &Page) -> Page {
    let id = match overlay {
        Overlay::Help => "help",
        Overlay::Sources => "sources",
        Overlay::Code => "code-overlay",
        Overlay::Panel => "panel",
        Overlay::Terms => "terms",
        Overlay::Languages => "languages",
        Overlay::AppLanguages => "app-languages",
        Overlay::LetterLanguages => "letter-languages",
        Overlay::Settings => "settings",
        Overlay::Palettes => "palettes",
        Overlay::Hoax => "hoax",
        Overlay::Quit => "quit",
        Overlay::Remove => "remove",
        Overlay::Clash => "clash",
    };
    let mut page = show.page(id);
    page.over = true;
    let title = if overlay == Overlay::Panel { panel::name(below) } else { &format!("title-{id}") };
    page.title = below.title.iter().cloned().chain([show.clean(title)]).collect();
    match overlay {
        Overlay::Help => help(show, &mut page, below),
        Overlay::Sources => sources(show, &mut page),
        Overlay::Code => code(show, &mut page),
        Overlay::Panel => panel::fill(show, &mut page, below),
        Overlay::Terms => terms(show, &mut page),
        Overlay::Languages => languages(show, &mut page, &show.guide.languages(), "languages-heading"),
        Overlay::LetterLanguages => {
            languages(show, &mut page, &show.guide.letter_languages(), "letter-languages-heading");
        }
        Overlay::Settings => settings::fill(show, &mut page),
        Overlay::Palettes => palettes(show, &mut page),
        Overlay::AppLanguages => app_languages(show, &mut page),
        Overlay::Hoax => {
            page.blocks.push(show.heading("know-hoax", &[]));
            page.blocks.push(show.text("know-hoax.text", &[]));
        }
        Overlay::Quit if show.model.setup.guest => ask(show, &mut page, "quit-guest", &guest_answers(show.model)),
        Overlay::Quit => ask(show, &mut page, "quit-heading", &["quit-yes", "quit-no"]),
        Overlay::Remove => ask(show, &mut page, "remove-heading", &["remove-no", "remove-yes"]),
        Overlay::Clash => super::clash::page(show, &mut page),
    }
    if page.focus == Focus::List {
        let word = if overlay == Overlay::Settings { "key-set" } else { "key-this-one" };
        page.keys.push(show.hint(Next, word));
    }
    if overlay == Overlay::Help {
        page.keys.push(show.hint(Why, "key-terms"));
        page.keys.extend(show.hints(&[Settings]));
    }
    // There is nothing to go back to before one of the two was picked.
    if overlay != Overlay::Clash {
        page.keys.push(show.hint(Back, "key-back"));
    }
    page
}

fn help(show: &Show, page: &mut Page, below: &Page) {
    page.blocks.push(show.heading("help-heading", &[]));
    let rows = below.keys.iter().map(|hint| (hint.sign.clone(), plain(&hint.label)));
    page.blocks.push(Block::Rows(rows.collect()));
    let moving = match below.focus {
        // Where k is a key of the page, it moves nothing.
        Focus::List | Focus::AsideList if below.has(Child) => "help-list-arrows",
        Focus::List | Focus::AsideList => "help-list",
        Focus::Text => "help-text",
        Focus::Line => "help-line",
        Focus::Page => "help-page",
    };
    page.blocks.push(show.text(moving, &[]));
    if matches!(keys::read(below, Key::char('1')), Some(Msg::Pick(_))) {
        page.blocks.push(show.text("help-digits", &[]));
    }
    let kept = !show.model.setup.guest
        && !show.model.setup.practice
        && !show.model.unsaved
        && show.model.setup.read_only.is_none();
    page.blocks.push(show.quiet(if kept { "help-always" } else { "help-always-unsaved" }, &[]));
}

fn sources(show: &Show, page: &mut Page) {
    page.blocks.push(show.heading("sources-heading", &[]));
    let seen = super::way::seen_here(show, &show.model.at);
    for word in seen.iter().filter_map(|seen| seen.contradicted.as_deref()) {
        page.blocks.push(Block::Text { tone: Tone::Waiting, text: show.phrase(word) });
    }
    let mut ids: Vec<&str> = seen.iter().flat_map(|seen| &seen.sources).map(String::as_str).collect();
    let mut known = Vec::new();
    ids.retain(|id| {
        !known.contains(id) && {
            known.push(*id);
            true
        }
    });
    for source in ids.iter().filter_map(|id| show.guide.source(id)) {
        let date = show.words.when(source.date);
        let args = [
            ("publisher", Arg::Text(&source.publisher)),
            ("what", Arg::Text(&source.what)),
            ("date", Arg::Text(date.as_str())),
        ];
        let word = if source.official { "source-official" } else { "source-line" };
        let text = show.words.phrase(word, &args);
        let Some(address) = source.address.as_deref() else {
            page.blocks.push(Block::Text { tone: Tone::Plain, text });
            continue;
        };
        page.blocks.push(Block::Text { tone: Tone::Title, text });
        page.blocks.push(Block::Text { tone: Tone::Quiet, text: plain(&Clean::line(address)) });
    }
    page.blocks.push(show.quiet("sources-not-opened", &[]));
}

fn code(show: &Show, page: &mut Page) {
    match page_link(show.guide, show.model) {
        Some(link) => {
            let (scan, type_it) = (show.phrase("code-overlay-heading"), show.phrase("code-overlay-type"));
            page.blocks.push(Block::Code(CodeBlock { scan, type_it, ..show.code(link.clone()) }));
            // Where no code is drawn it is typed: in the smallest window, too, it is what one sees.
            page.aside.push(Block::Link(LinkBlock { name: super::plain(""), link }));
            page.aside.push(show.text("code-overlay-why", &[("key-copy", Copy.blank())]));
            page.keys.extend(show.hints(&[Copy, Bare]));
        }
        None => page.blocks.push(show.text("code-no-link", &[])),
    }
}

fn terms(show: &Show, page: &mut Page) {
    page.blocks.push(show.heading("terms-heading", &[]));
    for term in TERMS {
        let mut name = show.phrase(&format!("term-{term}"));
        name.iter_mut().for_each(|run| run.role = Role::Strong);
        page.blocks.push(Block::Text { tone: Tone::Title, text: name });
        page.blocks.push(show.text(&format!("term-{term}.means"), &[]));
    }
}

fn palettes(show: &Show, page: &mut Page) {
    page.blocks.push(show.heading("palettes-heading", &[]));
    list(show, page, PALETTES.iter().map(|name| show.phrase(&format!("palette-{name}"))).collect());
    page.blocks.push(show.quiet("palettes-why", &[]));
}

fn languages(show: &Show, page: &mut Page, tags: &[&str], heading: &str) {
    page.blocks.push(show.heading(heading, &[]));
    let names = tags.iter().map(|tag| super::plain(own_name(show, tag).as_str()));
    list(show, page, names.collect());
}

/// A language in its own words, so that it is found by whoever reads it.
pub(super) fn own_name(show: &Show, tag: &str) -> Clean {
    show.guide.words(tag).clean("language-own-name", &[])
}

/// Tags that any label is attested in, in the order of their names.
fn app_tags(show: &Show) -> Vec<(Clean, String)> {
    let mut tags: Vec<String> = show.guide.labels().iter().flat_map(|label| label.names.keys().cloned()).collect();
    tags.sort();
    tags.dedup();
    let mut named: Vec<_> = tags.into_iter().map(|tag| (show.language(&tag), tag)).collect();
    named.sort();
    named
}

fn app_languages(show: &Show, page: &mut Page) {
    page.blocks.push(show.heading("app-languages-heading", &[]));
    page.blocks.push(show.quiet("app-languages-why", &[]));
    list(show, page, app_tags(show).iter().map(|(name, _)| plain(name)).collect());
}

/// How a guest can leave: the hand-out is offered while there is something to hand out and it does not lie before them.
fn guest_answers(model: &Model) -> Vec<&'static str> {
    let offered = !model.list.accounts.is_empty() && model.at != Place::HandOut;
    let first = offered.then_some("quit-guest-hand-out");
    first.into_iter().chain(["quit-guest-yes", "quit-no"]).collect()
}

fn ask(show: &Show, page: &mut Page, heading: &str, answers: &[&str]) {
    let account = show.model.account().map(|account| show.account(account)).unwrap_or_default();
    page.blocks.push(show.heading(heading, &[("account", Arg::Text(account.as_str()))]));
    let setup = &show.model.setup;
    let word = match heading {
        // What is not kept is not said to be.
        "quit-heading" if setup.practice => "parting-practice".to_owned(),
        "quit-heading" if setup.read_only.is_some() => "only-read".to_owned(),
        "quit-heading" if show.model.unsaved => "parting-unsaved".to_owned(),
        _ => format!("{heading}.text"),
    };
    page.blocks.extend(show.text_if(&word));
    list(show, page, answers.iter().map(|id| show.phrase(id)).collect());
}

fn list(show: &Show, page: &mut Page, names: Vec<crate::guide::Phrase>) {
    let mut options = show.options(names);
    options.at = show.model.overlay_mark.min(options.items.len().saturating_sub(1));
    page.blocks.push(Block::Options(options));
    page.focus = Focus::List;
}

/// Lays something over the page, the mark on what holds now.
pub fn open(turn: &mut Turn, overlay: Overlay) {
    let show = Show::new(turn.guide, turn.model);
    let mark = match overlay {
        Overlay::Languages => show.guide.languages().iter().position(|tag| *tag == show.model.language),
        Overlay::LetterLanguages => {
            let now = text_language(show.model);
            show.guide.letter_languages().iter().position(|tag| *tag == now)
        }
        Overlay::Palettes => PALETTES.iter().position(|name| *name == settings::palette(show.model)),
        Overlay::AppLanguages => {
            let now = app_language(show.model);
            app_tags(&show).iter().position(|(_, tag)| *tag == now)
        }
        _ => None,
    };
    turn.model.overlay_mark = mark.unwrap_or(0);
    turn.model.overlay = Some(overlay);
}

/// Takes away what lies over the page, down to what lay under it.
pub(super) fn close(turn: &mut Turn) {
    let before = turn.model.overlay_from.pop();
    turn.model.overlay_mark = before.map_or(0, |(_, mark)| mark);
    turn.model.overlay = before.map(|(overlay, _)| overlay);
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg, overlay: Overlay) {
    match msg {
        Msg::Do(Back) if overlay != Overlay::Clash => close(turn),
        Msg::Do(Other) if overlay == Overlay::Panel => close(turn),
        Msg::Do(Why) if overlay == Overlay::Help => open(turn, Overlay::Terms),
        Msg::Do(Copy) => super::copy_link(turn),
        Msg::Do(Bare) => turn.effects.push(Effect::Bare),
        Msg::Do(Settings) if overlay == Overlay::Help => open(turn, Overlay::Settings),
        Msg::Do(Next) if overlay == Overlay::Settings => settings::take(turn, turn.model.overlay_mark),
        Msg::Do(Next) => {
            let n = turn.model.overlay_mark;
            close(turn);
            take(turn, overlay, n);
        }
        _ => {}
    }
}

fn take(turn: &mut Turn, overlay: Overlay, n: usize) {
    match overlay {
        Overlay::Languages => {
            let Some(tag) = turn.guide.languages().get(n).map(|tag| (*tag).to_owned()) else { return };
            turn.model.language = tag.clone();
            turn.change(Edited::Setting("language", Some(tag)));
        }
        Overlay::LetterLanguages => {
            let Some(tag) = turn.guide.letter_languages().get(n).map(|tag| (*tag).to_owned()) else { return };
            turn.change(Edited::Setting("letter_language", Some(tag)));
        }
        Overlay::Palettes => settings::take_palette(turn, n),
        Overlay::AppLanguages => {
            let picked = app_tags(&Show::new(turn.guide, turn.model)).into_iter().nth(n);
            if let Some((_, tag)) = picked {
                turn.change(Edited::Setting("app_language", Some(tag)));
            }
        }
        Overlay::Quit if turn.model.setup.guest => match guest_answers(turn.model).get(n) {
            Some(&"quit-guest-hand-out") => turn.go(Place::HandOut),
            Some(&"quit-guest-yes") => super::quit(turn, 0),
            _ => {}
        },
        Overlay::Quit if n == 0 => super::quit(turn, 0),
        Overlay::Clash => super::clash::take(turn, n),
        Overlay::Remove if n == 1 => {
            if let Some(account) = turn.account() {
                turn.change(Edited::Remove(account.id));
                turn.go_anew(Place::Accounts);
            }
        }
        _ => {}
    }
}
