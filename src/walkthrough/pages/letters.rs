//! The letters there are for an account: what each is for, and why one is not offered now.

use super::show::Show;
use crate::clean::Clean;
use crate::guide::Arg;
use crate::objection::checklist::Account;
use crate::objection::letters::{self, Kind, Refusal, Scene};
use crate::objection::{answer, deadline, plan};
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::Place;
use crate::walkthrough::page::{Block, Choice, Focus, Options, Page, Tone};
use crate::walkthrough::turn::Turn;

/// The letters where the person lives, `None` for the objection itself. What the law there does not know is not named.
fn kinds(show: &Show, account: &Account) -> Vec<Option<Kind>> {
    let known = |kind: &Kind| in_scene(show, account, |scene| letters::compose(scene, *kind)) != Err(Refusal::NotThere);
    let follow = Kind::ALL.iter().map(|(kind, _)| *kind).filter(known);
    [None].into_iter().chain(follow.map(Some)).collect()
}

fn in_scene<T>(show: &Show, account: &Account, ask: impl FnOnce(&Scene) -> T) -> T {
    let (guide, list, today) = (show.guide, &show.model.list, show.model.today);
    ask(&Scene { guide, words: &show.words, list, account, today, authority: None, anyway: false })
}

/// Whether a letter is offered as the account stands today.
pub fn is_offered(turn: &Turn, account: &Account, kind: Kind) -> bool {
    // The account as it stands now: what was recorded in this turn counts.
    let account = turn.model.list.account(&account.id).unwrap_or(account);
    in_scene(&Show::new(turn.guide, turn.model), account, |scene| letters::offered(scene, kind))
}

/// Why a letter is not offered now; `None` where it is.
fn why_not(show: &Show, account: &Account, kind: Kind) -> Option<Clean> {
    match in_scene(show, account, |scene| letters::compose(scene, kind)) {
        // Here it is said when it is offered, and nothing has to be recorded first.
        Err(Refusal::NothingAsked) => return Some(show.clean("letter-later-supplement")),
        Err(refusal) => return Some(show.clean(&format!("letter-refused-{}", refusal.id()))),
        Ok(_) => {}
    }
    if let Some(sent) = answer::supplemented_on(account).filter(|_| kind == Kind::Supplement) {
        let day = show.words.date_full(sent);
        return Some(show.words.clean("letter-later-supplement.sent", &[("date", Arg::Text(day.as_str()))]));
    }
    if in_scene(show, account, |scene| letters::offered(scene, kind)) {
        return None;
    }
    let region = plan::region(show.guide, &show.model.list);
    let from =
        region.zip(region.and_then(|region| plan::answer_due(region, account))).map(|(region, end)| match kind {
            Kind::Reminder => deadline::reminder(region, &end).due,
            _ => deadline::complaint_offered(region, &end).due,
        });
    let ahead = from.filter(|from| *from > show.model.today && kind != Kind::Supplement);
    Some(match ahead {
        Some(from) => {
            let day = show.date_with_distance(from);
            let word = format!("letter-from-{}", kind.id());
            show.words.clean(&word, &[("date", Arg::Text(day.as_str()))])
        }
        None => show.clean(&format!("letter-later-{}", kind.id())),
    })
}

/// The same, of the objection too: none is written where no right to it is known.
fn why(show: &Show, account: &Account, kind: Option<Kind>) -> Option<Clean> {
    match kind {
        Some(kind) => why_not(show, account, kind),
        None => {
            let region = plan::region(show.guide, &show.model.list);
            let known = region.is_none_or(|region| letters::has_right(region, show.model.today));
            (!known).then(|| show.clean(&format!("letter-refused-{}", Refusal::NoRight.id())))
        }
    }
}

fn id(kind: Option<Kind>) -> &'static str {
    kind.map_or("objection", Kind::id)
}

/// What is on it.
pub fn page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("letters", account);
    page.blocks.push(show.heading("letters-heading", &[]));
    page.blocks.push(show.text("letters-how", &[]));
    let item = |kind: Option<Kind>| Choice {
        name: show.phrase(&format!("letter-for-{}", id(kind))),
        note: why(show, account, kind),
        ..Choice::default()
    };
    let items: Vec<_> = kinds(show, account).into_iter().map(item).collect();
    let (at, total) = (show.model.mark.min(items.len().saturating_sub(1)), items.len());
    page.blocks.push(Block::Options(Options { items, at, numbered: true, total, ..Options::default() }));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-this-one"));
    page.keys.extend(show.hints(&[Record, Back, Help]));
    page
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    match msg {
        Msg::Do(Next) => open(turn, account),
        Msg::Do(Record) => turn.go(Place::Record(account.id.clone())),
        _ => {}
    }
}

/// Opens the marked letter, or says why there is none now.
fn open(turn: &mut Turn, account: &Account) {
    let show = Show::new(turn.guide, turn.model);
    let picked = kinds(&show, account).get(turn.model.mark).copied();
    let why = picked.and_then(|kind| why(&show, account, kind));
    match (picked, why) {
        (Some(_), Some(why)) => turn.say(Tone::Waiting, "letter-not-now", &[("why", why.as_str())]),
        // The authority depends on it there, and nothing else does.
        (Some(Some(Kind::Complaint)), None) if super::residence::is_open(turn.guide, turn.model) => {
            turn.go(Place::Residence(account.id.clone()));
        }
        (Some(Some(kind)), None) => turn.go(Place::Follow(account.id.clone(), kind)),
        (Some(None), _) => turn.go(Place::Letter(account.id.clone())),
        (None, _) => {}
    }
}
