//! Who a letter is from, and where an answer reaches them: asked for one after the other, as long as it is missing.

use super::show::Show;
use crate::guide::Guide;
use crate::objection::change::is_email;
use crate::walkthrough::effect::Change as Edited;
use crate::walkthrough::keys::Action::Change;
use crate::walkthrough::model::{LineField, Model};
use crate::walkthrough::page::{Hint, Tone};
use crate::walkthrough::turn::Turn;

/// Which key of the person a letter in this language still lacks; the name where it lacks nothing, so that it can be mended.
fn asked(guide: &Guide, model: &Model, tag: &str, text: &str) -> &'static str {
    let contact = guide.words(tag).string("letter-blank-contact", &[]);
    let unreachable = model.list.person.email.is_none() && text.contains(&contact);
    if model.list.person.name.is_some() && unreachable { "email" } else { "name" }
}

/// The key that asks for it.
pub fn key(show: &Show, tag: &str, text: &str) -> Hint {
    let word = match asked(show.guide, show.model, tag, text) {
        "email" => "key-your-email",
        _ => "key-your-name",
    };
    show.hint(Change, word)
}

/// Has it typed.
pub fn ask(turn: &mut Turn, tag: &str, text: &str) {
    let key = asked(turn.guide, turn.model, tag, text);
    let person = &turn.model.list.person;
    let known = if key == "email" { person.email.clone() } else { person.name.clone() };
    turn.ask_line(LineField::Person(key), &known.unwrap_or_default());
}

/// Keeps what was typed, and says whether it was; an address that is none stays in its field, to be mended.
pub fn keep(turn: &mut Turn) -> bool {
    let Some(line) = turn.model.line.take() else { return false };
    let LineField::Person(key) = line.field else { return false };
    let said = line.editor.as_str().trim().to_owned();
    if key == "email" && !said.is_empty() && !is_email(&said) {
        turn.model.line = Some(line);
        turn.say(Tone::Waiting, "set-email", &[("value", &said)]);
        return false;
    }
    turn.change(Edited::Person(key, (!said.is_empty()).then_some(said)));
    true
}
