//! The checklist cannot be read: where, why, and what can be done. Nothing is overwritten.

use super::show::Show;
use crate::clean::Clean;
use crate::guide::{Arg, Phrase};
use crate::objection::checklist::VERSION;
use crate::objection::file;
use crate::walkthrough::effect::{Effect, Outcome, Why};
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{Place, Unread};
use crate::walkthrough::page::{Block, Focus, Page, Tone};
use crate::walkthrough::turn::Turn;
use crate::walkthrough::walk;

/// A way on.
#[derive(Clone, Copy)]
enum Way {
    Copy,
    New,
    Leave,
}

/// Where there is no copy that reads, none is offered.
fn ways(unread: &Unread) -> Vec<Way> {
    let copy = unread.copy.is_some().then_some(Way::Copy);
    copy.into_iter().chain([Way::New, Way::Leave]).collect()
}

/// What is on it.
pub fn page(show: &Show) -> Page {
    let mut page = show.page("unreadable");
    let Some(unread) = &show.model.setup.unread else { return page };
    page.blocks.push(show.heading("unreadable-heading", &[]));
    let plain = |text: &str| super::plain(text);
    let mut rows = vec![(show.clean("unreadable-file"), plain(show.model.setup.file.as_str()))];
    if let Some((line, column)) = unread.at {
        let at = [line, column].map(|n| n.to_string());
        let args = [("line", Arg::Text(at[0].as_str())), ("column", Arg::Text(at[1].as_str()))];
        rows.push((show.clean("unreadable-where"), show.words.phrase("unreadable-place", &args)));
    }
    rows.push((show.clean("unreadable-why"), plain(&reason(show, &unread.why))));
    page.blocks.push(Block::Rows(rows));
    page.blocks.push(show.text("unreadable-kept", &[]));
    page.blocks.push(Block::Options(show.options(ways(unread).into_iter().map(|way| name(show, unread, way)))));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-this-one"));
    page.keys.extend(show.hints(&[Language, Quit, Help]));
    page
}

/// A fault of the text is in the words of whoever reads TOML, all else in ours.
fn reason(show: &Show, why: &Why) -> String {
    match why {
        Why::Unreadable(reason) => reason.as_str().to_owned(),
        why => show.words.string(why.id(), &[("detail", Arg::Text(why.detail().as_str()))]),
    }
}

fn name(show: &Show, unread: &Unread, way: Way) -> Phrase {
    match (way, &unread.copy) {
        (Way::Copy, Some(copy)) => {
            let day = copy.day.map(|day| show.words.date_long(day)).unwrap_or_else(|| Clean::line(&copy.name));
            let n = Arg::Number(i64::try_from(copy.accounts).unwrap_or(i64::MAX));
            show.words.phrase("unreadable-take-copy", &[("day", Arg::Text(day.as_str())), ("n", n)])
        }
        (Way::Copy | Way::Leave, _) => show.phrase("unreadable-leave"),
        (Way::New, _) => show.words.phrase("unreadable-begin-new", &[("file", Arg::Text(unread.new.as_str()))]),
    }
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg) {
    let Some(unread) = turn.model.setup.unread.clone() else { return };
    match msg {
        Msg::Do(Next) => match (ways(&unread).get(turn.model.mark), unread.copy) {
            (Some(Way::Copy), Some(copy)) => turn.effects.push(Effect::Restore(copy.name)),
            (Some(Way::New), _) => turn.effects.push(Effect::Elsewhere),
            _ => super::quit(turn, 1),
        },
        Msg::Happened(Outcome::Restored { text, aside }) => restored(turn, text, aside.as_ref()),
        Msg::Happened(Outcome::Moved(place)) => {
            turn.model.setup.file = place.clone();
            go_on(turn, None);
            turn.say(Tone::Waiting, "unreadable-begun-new", &[("file", place.as_str())]);
        }
        _ => {}
    }
}

fn restored(turn: &mut Turn, text: &str, aside: Option<&Clean>) {
    // A copy is only offered where it reads; should it not, the page stays as it is.
    let Ok(list) = file::read(text) else { return };
    let newer = (list.version > VERSION).then_some(Why::Newer);
    turn.model.language = walk::language(turn.guide, &turn.model.setup, &list);
    turn.model.list = list;
    turn.model.overview.forget();
    go_on(turn, newer);
    match aside {
        Some(aside) => turn.say(Tone::Good, "unreadable-restored", &[("file", aside.as_str())]),
        None => turn.say(Tone::Good, "unreadable-restored-alone", &[]),
    }
}

/// The walk begins as it would have begun.
fn go_on(turn: &mut Turn, read_only: Option<Why>) {
    turn.model.setup.unread = None;
    turn.model.setup.read_only = read_only;
    let start = if turn.model.list.accounts.is_empty() { Place::Welcome } else { Place::Accounts };
    turn.go(start);
    turn.model.trail.clear();
}
