//! The record of an account: what happened, dated; proofs to add, and the report.

use super::show::Show;
use crate::clean::Clean;
use crate::guide::{Arg, Phrase};
use crate::objection::checklist::{Account, Event, What};
use crate::objection::evidence::{self, Report};
use crate::objection::plan;
use crate::objection::recheck::Note;
use crate::walkthrough::effect::{Effect, Outcome};
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{LineField, Place};
use crate::walkthrough::page::{Block, Page, Tone};
use crate::walkthrough::turn::Turn;

/// What happened, dated.
pub fn page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("record", account);
    let words = super::plain(super::accounts::standing_words(show, account).as_str());
    page.blocks.push(Block::Heading(super::show::capital(words)));
    page.blocks.push(super::accounts::stands_long(show, account));
    if super::form::asks_in_a_line(show, &mut page, "key-note-it") {
        return page;
    }
    let row = |(event, mistaken)| {
        let said = event_words(show, event);
        let said = if mistaken { by_mistake(show, &said) } else { said };
        (show.words.date_full(event.on), said)
    };
    let rows: Vec<_> = account.history.iter().zip(account.mistaken()).map(row).collect();
    page.blocks.push(if rows.is_empty() { show.quiet("record-empty", &[]) } else { Block::Rows(rows) });
    let next = plan::next_date(show.guide, &show.model.list, account, show.model.today);
    page.blocks.extend(next.map(|next| super::waiting::next_date(show, account, &next)));
    page.keys.push(show.hint(Next, "key-to-accounts"));
    page.keys.extend(show.hints(&[Answer]));
    page.keys.extend(super::again::key(show, account));
    page.keys.push(show.hint(Add, "key-add-proof"));
    page.keys.push(show.hint(File, "key-report"));
    page.keys.push(show.hint(Text, "key-letters"));
    page.keys.push(show.hint(Change, "key-steps"));
    page.keys.extend(show.hints(&[Bare, Back, Help]));
    page
}

/// An event that was corrected on the spot, as what it is.
fn by_mistake(show: &Show, said: &Phrase) -> Phrase {
    let said: String = said.iter().map(|run| run.text.as_str()).collect();
    show.words.phrase("event-mistaken", &[("event", Arg::Text(&said))])
}

fn event_words(show: &Show, event: &Event) -> Phrase {
    let mut phrase = match event.what {
        What::Sent => show.phrase("event-sent"),
        What::Withdrawn => show.phrase("event-withdrawn"),
        What::Proof => show.words.phrase("event-proof", &[("path", Arg::Text(event.path.as_deref().unwrap_or("?")))]),
        What::Letter => {
            let kind = format!("letter-kind-{}", event.kind.as_deref().unwrap_or("objection"));
            let kind = if show.words.has(&kind) {
                show.clean(&kind)
            } else {
                Clean::line(event.kind.as_deref().unwrap_or("?"))
            };
            show.words.phrase("event-letter", &[("kind", Arg::Text(kind.as_str()))])
        }
        What::Covered => {
            let by = event.by.as_deref().and_then(|id| show.model.list.account(id));
            let by =
                by.map_or_else(|| Clean::line(event.by.as_deref().unwrap_or("?")), |account| show.account(account));
            show.words.phrase("event-covered", &[("account", Arg::Text(by.as_str()))])
        }
        What::Reply => {
            let word = format!("reply-{}.name", event.reply.as_deref().unwrap_or_default());
            let name = if show.words.has(&word) {
                show.clean(&word)
            } else {
                event.standing.map(|standing| show.standing(standing)).unwrap_or_default()
            };
            show.words.phrase("event-reply", &[("reply", Arg::Text(name.as_str()))])
        }
        What::Note if Note::of(event).is_some() => {
            show.phrase(&format!("history-again-{}", Note::of(event).map_or("", Note::id)))
        }
        What::Note => event.standing.map(|standing| super::plain(show.standing(standing).as_str())).unwrap_or_default(),
    };
    for extra in [&event.reference, &event.note].into_iter().flatten() {
        phrase.extend(super::plain(&format!(" ({extra})")));
    }
    phrase
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    match msg {
        Msg::Do(Next) if turn.model.line.is_some() => take_proof(turn),
        Msg::Do(Next) => turn.go_anew(Place::Accounts),
        Msg::Do(Answer) => turn.go(Place::Seen(account.id.clone())),
        Msg::Do(Why) => turn.go(Place::Again(account.id.clone())),
        Msg::Do(Add) => turn.ask_line(LineField::Proof, ""),
        Msg::Do(File) => write_report(turn, account),
        Msg::Do(Text) => turn.go(Place::Letters(account.id.clone())),
        Msg::Do(Change) => turn.go(Place::Account(account.id.clone())),
        Msg::Happened(Outcome::Digested { path, sha256 }) => note_proof(turn, account, path, sha256),
        _ => {}
    }
}

/// The sum is taken first: only a file that is there is a proof. Until then the field stays.
fn take_proof(turn: &mut Turn) {
    let typed = turn.model.line.as_ref().map(|line| line.editor.as_str().trim().to_owned()).unwrap_or_default();
    if typed.is_empty() {
        turn.model.line = None;
        return;
    }
    turn.effects.push(Effect::Digest(typed.into()));
}

fn note_proof(turn: &mut Turn, account: &Account, path: &str, sha256: &str) {
    // One who has gone on to another page is not interrupted there.
    if turn.model.line.take().is_none_or(|line| line.field != LineField::Proof) {
        return;
    }
    let event = Event {
        path: Some(path.to_owned()),
        sha256: Some(sha256.to_owned()),
        ..Event::new(turn.model.today, What::Proof)
    };
    turn.record(&account.id, event);
    turn.say(Tone::Good, "proof-kept", &[]);
}

/// The report of this account, to read on any screen and to send on.
fn write_report(turn: &mut Turn, account: &Account) {
    let words = turn.words();
    let (list, today) = (&turn.model.list, turn.model.today);
    let report = Report { guide: turn.guide, words: &words, list, account: Some(&account.id), today, proofs: None };
    let texts = [("md", evidence::markdown(&report)), ("html", evidence::html(&report))];
    let effects = texts
        .map(|(end, text)| Effect::Write { name: format!("optout-report-{}.{end}", account.id), text: text.into() });
    turn.effects.extend(effects);
}
