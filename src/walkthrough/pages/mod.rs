//! The pages: each file says what is on a page and what a key does there.

pub mod account;
pub mod accounts;
pub mod again;
pub mod answer;
pub mod clash;
pub mod country;
pub mod day;
pub mod follow;
pub mod form;
pub mod hand_out;
pub mod know;
pub mod letter;
pub mod letters;
pub mod locked_out;
pub mod names;
mod next_person;
pub mod no_right;
pub mod opened;
pub mod overlays;
pub mod panel;
pub mod people;
pub mod protect;
pub mod record;
pub mod residence;
mod sender;
pub mod session;
pub mod settings;
pub mod show;
pub mod story;
pub mod text;
pub mod unreadable;
pub mod waiting;
pub mod way;
pub mod welcome;
pub mod what_for;

use self::show::Show;
use super::effect::{Effect, What};
use super::keys::Action;
use super::message::Msg;
use super::model::{Model, Place};
use super::page::{Accounts, Focus, Notice, Page};
use super::turn::{Turn, page_link};
use crate::clean::Clean;
use crate::guide::{Arg, Guide, Phrase};
use crate::objection::checklist::Account;

/// The page as it is now, with what lies over it and what just happened.
pub fn page(guide: &Guide, model: &Model) -> Page {
    let show = Show::new(guide, model);
    let mut page = below(&show);
    keys_that_work(&show, &mut page);
    if let Some(overlay) = model.overlay {
        page = overlays::page(&show, overlay, &page);
    }
    let only_read = model.setup.read_only.is_some() && model.setup.unread.is_none();
    let flags = [
        (model.setup.practice, "flag-practice"),
        (model.setup.own_content, "flag-own-content"),
        (only_read, "flag-only-read"),
        (model.unsaved, "flag-unsaved"),
    ];
    page.who = people::present(&show);
    let flags: Vec<_> = flags.iter().filter(|(on, _)| *on).map(|(_, id)| show.clean(id)).collect();
    page.flags = flags.len();
    page.title.splice(0..0, flags);
    page.notice = model.happened.as_ref().map(|happened| {
        let args: Vec<_> = happened.args.iter().map(|(name, value)| (*name, filling(name, value))).collect();
        Notice { tone: happened.tone, text: show.words.phrase(happened.word, &args) }
    });
    page.rail = rail(&show);
    if model.list.settings.mask == Some(true) {
        super::mask::page(&mut page);
    }
    page
}

/// All accounts, but where the page shows them anyway.
fn rail(show: &Show) -> Option<Accounts> {
    let shown = show.model.at == Place::Accounts && show.model.overlay.is_none();
    if show.model.list.accounts.is_empty() || shown {
        return None;
    }
    let own = show.model.at.account();
    let at = show.model.list.accounts.iter().position(|account| Some(account.id.as_str()) == own);
    let table = accounts::table(show);
    Some(Accounts { at: at.unwrap_or(table.rows.len()), ..table })
}

/// Takes the keys for a link from a page that has none, and gives each page the ones to leave by and to print it plainly.
fn keys_that_work(show: &Show, page: &mut Page) {
    let own_copy = copies_no_link(&show.model.at);
    let linked = page_link(show.guide, show.model).is_some();
    page.keys.retain(|hint| match hint.action {
        Action::Open | Action::Code => linked,
        Action::Copy => linked || own_copy,
        _ => true,
    });
    if panel::has_key(show.model, page) {
        page.keys.insert(1.min(page.keys.len()), show.hint(Action::Other, panel::name(page)));
    }
    if matches!(page.focus, Focus::Line | Focus::Text) {
        return;
    }
    for action in [Action::Quit, Action::Bare] {
        if page.has(action) {
            continue;
        }
        // Before the way back and the help, which are always shown.
        let at = page.keys.iter().position(|hint| matches!(hint.action, Action::Back | Action::Help));
        page.keys.insert(at.unwrap_or(page.keys.len()), show.hint(action, &format!("key-{}", action.id())));
    }
}

/// Whether what is copied there is a text and not the link.
pub(crate) fn copies_no_link(place: &Place) -> bool {
    matches!(place, Place::Text(_) | Place::Letter(_) | Place::Follow(..) | Place::Know | Place::HandOut)
}

/// A count fills its blank as a number, so that the word can have a plural.
fn filling<'v>(name: &str, value: &'v str) -> Arg<'v> {
    match value.parse() {
        Ok(count) if name == "n" => Arg::Number(count),
        _ if name.starts_with("key-") => Arg::Key(value),
        _ => Arg::Text(value),
    }
}

fn below(show: &Show) -> Page {
    let on_account = |draw: &dyn Fn(&Account) -> Page| match show.model.account() {
        Some(account) => draw(account),
        // The account is gone, removed in another window.
        None => accounts::page(show),
    };
    match &show.model.at {
        Place::Unreadable => unreadable::page(show),
        Place::Welcome => welcome::page(show),
        Place::Country => country::page(show),
        Place::NoRight => no_right::page(show),
        Place::WhatFor => what_for::page(show),
        Place::Linked => what_for::linked_page(show),
        Place::Accounts => accounts::page(show),
        Place::Know => know::page(show),
        Place::Protect => protect::page(show),
        Place::Measure(id) => protect::measure_page(show, id),
        Place::Story => story::page(show),
        Place::People => people::page(show),
        Place::NextPerson => next_person::page(show),
        Place::HandOut => hand_out::page(show),
        Place::Account(_) => on_account(&|account| account::page(show, account)),
        Place::LinkedAccepted(_) => on_account(&|account| session::linked_page(show, account)),
        Place::Before(_) => on_account(&|account| session::before_page(show, account)),
        Place::Session(_) => on_account(&|account| session::page(show, account)),
        Place::SessionHelp(_, n) => on_account(&|account| session::help_page(show, account, *n)),
        Place::Advice(_) => on_account(&|account| session::advice_page(show, account)),
        Place::Routes(_) => on_account(&|account| way::routes_page(show, account)),
        Place::Step(_, n) => on_account(&|account| way::step_page(show, account, *n)),
        Place::Different(_, n) => on_account(&|account| way::different_page(show, account, *n)),
        Place::Opened(_) => on_account(&|account| opened::page(show, account)),
        Place::OpenedHelp(_, id) => on_account(&|account| opened::help_page(show, account, id)),
        Place::Form(_) => on_account(&|account| form::page(show, account)),
        Place::Text(_) => on_account(&|account| text::page(show, account)),
        Place::Letter(_) => on_account(&|account| letter::page(show, account)),
        Place::Seen(_) => on_account(&|account| answer::seen_page(show, account)),
        Place::Day(_, _, which) => on_account(&|account| day::page(show, account, *which)),
        Place::Details(_, of) => on_account(&|account| answer::details_page(show, account, of)),
        Place::Answered(_, reply) => on_account(&|account| answer::answered_page(show, account, reply)),
        Place::Names(_) => on_account(&|account| names::page(show, account)),
        Place::Code(_) => on_account(&|account| answer::code_page(show, account)),
        Place::Waiting(_) => on_account(&|account| waiting::page(show, account)),
        Place::Record(_) => on_account(&|account| record::page(show, account)),
        Place::Announced(..) => on_account(&|account| waiting::announced_page(show, account)),
        Place::Letters(_) => on_account(&|account| letters::page(show, account)),
        Place::Follow(_, kind) => on_account(&|account| follow::page(show, account, *kind)),
        Place::Residence(_) => on_account(&|account| residence::page(show, account)),
        Place::Authority(_) => on_account(&|account| residence::authority_page(show, account)),
        Place::Again(_) => on_account(&|account| again::page(show, account)),
    }
}

/// What happens on the page.
pub fn turn(turn: &mut Turn, msg: &Msg) {
    if let Some(overlay) = turn.model.overlay {
        return overlays::turn(turn, msg, overlay);
    }
    let at = turn.model.at.clone();
    match (&at, turn.account()) {
        (Place::Unreadable, _) => unreadable::turn(turn, msg),
        (Place::Welcome, _) => welcome::turn(turn, msg),
        (Place::Country, _) => country::turn(turn, msg),
        (Place::NoRight, _) => no_right::turn(turn, msg),
        (Place::WhatFor, _) => what_for::turn(turn, msg),
        (Place::Linked, _) => what_for::linked_turn(turn, msg),
        (Place::Accounts, _) => accounts::turn(turn, msg),
        (Place::Know, _) => know::turn(turn, msg),
        (Place::Protect, _) => protect::turn(turn, msg),
        (Place::Measure(id), _) => protect::measure_turn(turn, msg, id),
        // It is read; its keys mean the same everywhere.
        (Place::Story, _) => {}
        (Place::People, _) => people::turn(turn, msg),
        (Place::NextPerson, _) => next_person::turn(turn, msg),
        (Place::HandOut, _) => hand_out::turn(turn, msg),
        (_, None) => turn.go_anew(Place::Accounts),
        (Place::Account(_), Some(account)) => account::turn(turn, msg, &account),
        (Place::LinkedAccepted(_), Some(account)) => session::linked_turn(turn, msg, &account),
        (Place::Before(_), Some(account)) => session::before_turn(turn, msg, &account),
        (Place::Session(_), Some(account)) => session::turn(turn, msg, &account),
        (Place::SessionHelp(_, n), Some(account)) => session::help_turn(turn, msg, &account, *n),
        (Place::Advice(_), Some(account)) => session::advice_turn(turn, msg, &account),
        (Place::Routes(_), Some(account)) => way::routes_turn(turn, msg, &account),
        (Place::Step(_, n), Some(account)) => way::step_turn(turn, msg, &account, *n),
        (Place::Different(_, n), Some(account)) => way::different_turn(turn, msg, &account, *n),
        (Place::Opened(_), Some(account)) => opened::turn(turn, msg, &account),
        (Place::OpenedHelp(_, id), Some(account)) => opened::help_turn(turn, msg, &account, id),
        (Place::Form(_), Some(account)) => form::turn(turn, msg, &account),
        (Place::Text(_), Some(account)) => text::turn(turn, msg, &account),
        (Place::Letter(_), Some(account)) => letter::turn(turn, msg, &account),
        (Place::Seen(_), Some(account)) => answer::seen_turn(turn, msg, &account),
        (Place::Day(_, reply, which), Some(account)) => day::turn(turn, msg, &account, reply, *which),
        (Place::Details(_, of), Some(account)) => answer::details_turn(turn, msg, &account, of),
        (Place::Answered(_, reply), Some(account)) => answer::answered_turn(turn, msg, &account, reply),
        (Place::Names(_), Some(account)) => names::turn(turn, msg, &account),
        (Place::Code(_), Some(account)) => answer::code_turn(turn, msg, &account),
        (Place::Waiting(_), Some(account)) => waiting::turn(turn, msg, &account),
        (Place::Record(_), Some(account)) => record::turn(turn, msg, &account),
        (Place::Announced(_, sent), Some(account)) => waiting::announced_turn(turn, msg, &account, *sent),
        (Place::Letters(_), Some(account)) => letters::turn(turn, msg, &account),
        (Place::Follow(_, kind), Some(account)) => follow::turn(turn, msg, &account, *kind),
        (Place::Residence(_), Some(account)) => residence::turn(turn, msg, &account),
        (Place::Authority(_), Some(account)) => residence::authority_turn(turn, msg, &account),
        (Place::Again(_), Some(account)) => again::turn(turn, msg, &account),
    }
}

/// What a page prepares when one comes to it.
pub fn arrive(turn: &mut Turn) {
    match turn.model.at {
        Place::Country => country::arrive(turn),
        Place::Linked => what_for::linked_arrive(turn),
        Place::People => people::arrive(turn),
        Place::Accounts => accounts::arrive(turn),
        Place::Routes(_) => way::routes_arrive(turn),
        Place::Text(_) => text::arrive(turn),
        Place::Follow(_, kind) => follow::arrive(turn, kind),
        _ => {}
    }
}

/// A phrase without role.
pub(crate) fn plain(text: &str) -> Phrase {
    super::page::plain(&Clean::line(text))
}

/// Takes an id into a list, or out of it.
pub(crate) fn toggle(list: &mut Vec<String>, id: &str) {
    match list.iter().position(|known| known == id) {
        Some(at) => drop(list.remove(at)),
        None => list.push(id.to_owned()),
    }
}

/// Copies the link that the page is about.
pub(crate) fn copy_link(turn: &mut Turn) {
    match turn.link() {
        Some(link) => turn.copy(What::Link, link.as_str()),
        None => turn.say(super::page::Tone::Quiet, "code-no-link", &[]),
    }
}

/// Leaves, and says on the normal screen what was kept and what comes next.
pub(crate) fn quit(turn: &mut Turn, code: u8) {
    let (kept, parting) = {
        let show = Show::new(turn.guide, turn.model);
        (kept(&show), parting(&show))
    };
    if turn.model.list.settings.clear_clipboard == Some(true) {
        turn.effects.push(Effect::ClearClipboard);
    }
    turn.effects.push(Effect::Quit { kept, parting, code });
}

/// What is said at the end: what is undecided, and what comes next.
pub(crate) fn parting(show: &Show) -> Vec<Clean> {
    let mut parting: Vec<Clean> = clash::undecided(show).into_iter().collect();
    if !show.model.list.accounts.is_empty() && !show.model.setup.guest && !show.model.setup.practice {
        let next: String = accounts::next(show).iter().map(|run| run.text.as_str()).collect();
        parting.push(show.words.clean("parting-next", &[("next", Arg::Text(&next))]));
    }
    if show.model.setup.guest && !show.model.written.is_empty() {
        let files = show.model.written.join(", ");
        parting.push(show.words.clean("files-written", &[("files", Arg::Text(&files))]));
    }
    parting
}

/// What is true of the checklist once the last save went well.
fn kept(show: &Show) -> Option<Clean> {
    let setup = &show.model.setup;
    Some(match () {
        () if setup.unread.is_some() => show.clean("unreadable-kept"),
        () if setup.practice => show.clean("parting-practice"),
        // Whether all is gone is said by whoever wiped it.
        () if setup.guest => return None,
        () if setup.read_only.is_some() => show.clean("only-read"),
        // There is no file, so none is named.
        () if show.model.list.holds_nothing() => show.clean("status-empty"),
        () => show.words.clean("parting-saved", &[("file", Arg::Text(setup.file.as_str()))]),
    })
}

/// Keys that mean the same on every page that offers them.
pub(crate) fn common(turn: &mut Turn, action: Action) -> bool {
    use super::model::Overlay;
    match action {
        Action::Help => overlays::open(turn, Overlay::Help),
        Action::Sources => overlays::open(turn, Overlay::Sources),
        Action::Code => overlays::open(turn, Overlay::Code),
        Action::Language => overlays::open(turn, Overlay::Languages),
        Action::AppLanguage => overlays::open(turn, Overlay::AppLanguages),
        Action::Settings => overlays::open(turn, Overlay::Settings),
        Action::Bare => turn.effects.push(Effect::Bare),
        // There it is the letter that opens.
        Action::Open if matches!(turn.model.at, Place::Follow(..)) => return false,
        Action::Open => match turn.link() {
            Some(link) => turn.open(&link),
            None => turn.say(super::page::Tone::Quiet, "code-no-link", &[]),
        },
        Action::People => turn.go(Place::People),
        Action::Quit if turn.model.at == Place::Accounts && !turn.model.setup.guest && !turn.model.unsaved => {
            quit(turn, 0)
        }
        Action::Quit if turn.model.at == Place::Unreadable => quit(turn, 1),
        Action::Quit => overlays::open(turn, Overlay::Quit),
        _ => return false,
    }
    true
}
