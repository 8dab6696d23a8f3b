//! The settings: each with one key, kept in the checklist, in force at once.

use super::overlays::{self, own_name};
use super::show::{Show, app_language};
use crate::clean::Clean;
use crate::walkthrough::effect::Change as Edited;
use crate::walkthrough::look::PALETTES;
use crate::walkthrough::model::{Model, Overlay};
use crate::walkthrough::page::{Block, Choice, Focus, Options, Page};
use crate::walkthrough::turn::{Turn, text_language};

/// What can be set, in the order of the page; word `setting-<key>` with `.about`.
#[derive(Clone, Copy)]
enum Setting {
    /// Has a list of its own.
    List(&'static str, Overlay),
    /// Is on or off.
    Switch(&'static str),
}

impl Setting {
    fn key(self) -> &'static str {
        match self {
            Setting::List(key, _) | Setting::Switch(key) => key,
        }
    }
}

const ALL: [Setting; 8] = [
    Setting::List("language", Overlay::Languages),
    Setting::List("app_language", Overlay::AppLanguages),
    Setting::List("letter_language", Overlay::LetterLanguages),
    Setting::List("palette", Overlay::Palettes),
    Setting::Switch("ascii"),
    Setting::Switch("mouse"),
    Setting::Switch("mask"),
    Setting::Switch("clear_clipboard"),
];

fn word(key: &str) -> String {
    format!("setting-{}", key.replace('_', "-"))
}

/// What is on it.
pub fn fill(show: &Show, page: &mut Page) {
    page.blocks.push(show.heading("settings-heading", &[]));
    let row = |setting: &Setting| Choice {
        name: show.phrase(&word(setting.key())),
        note: Some(value(show, *setting)),
        ..Choice::default()
    };
    let at = show.model.overlay_mark.min(ALL.len() - 1);
    let items = ALL.iter().map(row).collect();
    page.blocks.push(Block::Options(Options { items, at, numbered: true, total: ALL.len(), ..Options::default() }));
    page.blocks.push(show.quiet(&format!("{}.about", word(ALL[at].key())), &[]));
    page.focus = Focus::List;
}

/// What holds now, in words.
fn value(show: &Show, setting: Setting) -> Clean {
    match setting.key() {
        // Within a list it is a word of the person's language like the others, small where that writes it small.
        "language" => show.language(&show.model.language),
        "app_language" => show.language(&app_language(show.model)),
        "letter_language" => show.language(&text_language(show.model)),
        "palette" => worded(show, "palette", palette(show.model)),
        key => on_or_off(show, is_on(show.model, key)),
    }
}

/// A value of a setting as its list says it; one that no list has, as it stands.
pub fn worded(show: &Show, key: &str, value: &str) -> Clean {
    match key {
        "palette" if PALETTES.contains(&value) => show.clean(&format!("palette-{value}")),
        "language" => own_name(show, value),
        "app_language" | "letter_language" => show.language(value),
        _ => Clean::line(value),
    }
}

/// What a switch is turned to.
pub fn on_or_off(show: &Show, on: bool) -> Clean {
    show.clean(if on { "setting-on" } else { "setting-off" })
}

/// The palette that is asked for.
pub fn palette(model: &Model) -> &'static str {
    let wanted = model.look().palette;
    PALETTES.iter().find(|name| Some(**name) == wanted.as_deref()).unwrap_or(&PALETTES[0])
}

fn is_on(model: &Model, key: &str) -> bool {
    let (settings, look) = (&model.list.settings, model.look());
    let now = match key {
        "ascii" => look.ascii,
        "mouse" => look.mouse,
        "mask" => settings.mask,
        _ => settings.clear_clipboard,
    };
    now == Some(true)
}

/// Takes the n-th: a switch is turned, all else has its list opened.
pub fn take(turn: &mut Turn, n: usize) {
    match ALL.get(n) {
        Some(Setting::List(_, list)) => {
            turn.model.overlay_from.push((Overlay::Settings, n));
            overlays::open(turn, *list);
        }
        Some(Setting::Switch(key)) => {
            let on = !is_on(turn.model, key);
            // From now on the setting holds, whatever a flag said.
            match *key {
                "ascii" => turn.model.setup.look.ascii = None,
                "mouse" => turn.model.setup.look.mouse = None,
                _ => {}
            }
            turn.change(Edited::Switch(key, Some(on)));
        }
        None => {}
    }
}

/// Takes the n-th palette.
pub fn take_palette(turn: &mut Turn, n: usize) {
    let Some(name) = PALETTES.get(n) else { return };
    turn.model.setup.look.palette = None;
    turn.change(Edited::Setting("palette", Some((*name).to_owned())));
}
