//! The objection as a letter: the way that cannot rot.

use super::show::Show;
use crate::clean::Clean;
use crate::objection::checklist::{Account, Event, LetterText, What as Happened};
use crate::objection::letter;
use crate::walkthrough::effect::{Change as Edited, Effect, What};
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::Place;
use crate::walkthrough::page::{Block, Page, Tone};
use crate::walkthrough::turn::{Turn, text_language};

/// The objection as a letter.
pub fn page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("letter", account);
    page.blocks.push(show.heading("letter-heading", &[]));
    if super::form::asks_in_a_line(show, &mut page, "key-keep-answer") {
        return page;
    }
    let (text, language) = letter_text(show, account);
    page.blocks.push(show.text("letter-how", &[("key-change", Change.blank())]));
    page.blocks.push(Block::Letter(Clean::text(&text)));
    if let Some(controller) = letter::controller(show.guide, &show.model.list, account) {
        page.blocks.push(show.source(&controller.seen));
    }
    page.keys.push(show.hint(Next, "key-posted"));
    page.keys.push(super::sender::key(show, &language, &text));
    page.keys.push(show.hint(Text, "key-write-text"));
    page.keys.extend(show.hints(&[Copy, File, Bare]));
    page.keys.push(show.hint(Different, "key-other-way"));
    page.keys.extend(show.hints(&[Sources, Back, Help]));
    page
}

/// The letter, and its language.
fn letter_text(show: &Show, account: &Account) -> (String, String) {
    let purpose = letter::purpose(account);
    let kept = show.model.list.text(purpose);
    let language = kept.map_or_else(|| text_language(show.model), |text| text.language.clone());
    let words = show.guide.words(&language);
    let body = match kept {
        Some(text) => text.body.to_string(),
        None => letter::prepared(&words, purpose, letter::regime(show.guide, &show.model.list)),
    };
    (letter::letter(show.guide, &words, &show.model.list, account, &body, show.model.today), language)
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    let text = || letter_text(&Show::new(turn.guide, turn.model), account);
    match msg {
        Msg::Do(Next) if turn.model.line.is_some() => {
            super::sender::keep(turn);
        }
        Msg::Do(Next) => {
            let (body, language) = text();
            if warns_of_blank(turn, &body) {
                return;
            }
            let kind = "objection".to_owned();
            let letter =
                LetterText { kind: kind.clone(), on: Some(turn.model.today), language, own: false, body: body.into() };
            turn.change(Edited::Letter { account: account.id.clone(), letter });
            let event = Event { kind: Some(kind), ..Event::new(turn.model.today, Happened::Letter) };
            turn.record(&account.id, event);
            turn.go_anew(Place::Waiting(account.id.clone()));
        }
        Msg::Do(Change) => {
            let (text, language) = text();
            super::sender::ask(turn, &language, &text);
        }
        Msg::Do(Text) => turn.go(Place::Text(account.id.clone())),
        Msg::Do(Copy) => {
            let (text, _) = text();
            turn.copy(What::Text, text);
        }
        Msg::Do(File) => {
            let text = text().0.into();
            turn.effects.push(Effect::Write { name: format!("optout-{}-letter.txt", account.id), text });
        }
        Msg::Do(Different) => turn.go(Place::Routes(account.id.clone())),
        _ => {}
    }
}

/// Says that a letter still has a blank, before it is recorded as sent. The same key once more takes it as it is, since the blank
/// may have been filled by hand.
pub fn warns_of_blank(turn: &mut Turn, text: &str) -> bool {
    const WORD: &str = "letter-blank-sure";
    let blanks = letter::blanks(text).join(" ");
    if blanks.is_empty() || turn.model.said_before == Some(WORD) {
        return false;
    }
    turn.say(Tone::Waiting, WORD, &[("blanks", &blanks)]);
    true
}
