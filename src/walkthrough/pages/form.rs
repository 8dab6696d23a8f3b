//! The form: its fields, each copied with one key.

use super::show::Show;
use crate::clean::Clean;
use crate::guide::platform::{Fill, Form, TextNeed, Tri};
use crate::guide::{Arg, Phrase};
use crate::objection::change::is_email;
use crate::objection::checklist::{Account, IN_THE_FORM, LetterText};
use crate::objection::plan::{self, Stage};
use crate::objection::{letter, standing::Standing};
use crate::walkthrough::effect::{Change as Edited, Outcome, Tried, What};
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{LineField, Place, Which};
use crate::walkthrough::page::{Block, Field, FieldRow, Fields, Focus, Page, Tone};
use crate::walkthrough::turn::Turn;

/// The form that the account's way leads to.
pub(super) fn form<'g>(show: &Show<'g, '_>, account: &Account) -> Option<&'g Form> {
    let route = plan::route(show.guide, &show.model.list, account)?;
    plan::form(show.guide, account, route)
}

/// The form: what to put into its fields.
pub fn page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("form", account);
    let Some(form) = form(show, account) else { return page };
    if let Some(route) = plan::route(show.guide, &show.model.list, account) {
        show.at_stage(&mut page, route, &Stage::Form);
    }
    page.blocks.push(show.heading("form-heading", &[]));
    let often_one = form.fields.iter().any(|field| field.fill == Fill::Email && field.prefilled == Tri::Yes);
    let known = match (form.fields.is_empty(), often_one) {
        (true, _) => "form-fields-unknown",
        (false, true) => "form-fields",
        (false, false) => "form-fields-reported",
    };
    page.blocks.push(show.quiet(known, &[]));
    let rows = rows(show, account, form);
    let at = show.model.mark.min(rows.len().saturating_sub(1));
    let marked = rows.get(at).map(|row| row.hint.clone());
    page.blocks.push(Block::Fields(Fields { rows: rows.into_iter().map(|row| row.line).collect(), at }));
    match &show.model.line {
        Some(line) => page.blocks.push(Block::Field(line_field(show, line))),
        None => page.blocks.extend(marked.map(|text| Block::Text { tone: Tone::Quiet, text })),
    }
    let button = form.button.as_deref().map(|id| show.label(id).text);
    page.blocks.push(match &button {
        Some(label) => show.text("form-press", &[("label", Arg::Label(label))]),
        None => show.text("form-press-unnamed", &[]),
    });
    page.focus = if show.model.line.is_some() { Focus::Line } else { Focus::List };
    if show.model.line.is_some() {
        page.keys.push(show.hint(Next, "key-keep-and-copy"));
        page.keys.push(show.hint(Back, "key-leave-field"));
        return page;
    }
    page.keys.push(show.hint(Next, "key-pressed-button"));
    page.keys.push(show.hint(Toggle, "key-copy-field"));
    if form.text != TextNeed::None {
        page.keys.push(show.hint(Text, "key-write-text"));
    }
    page.keys.extend(show.hints(&[Change, Bare, Open, Code, Sources]));
    page.keys.push(show.hint(Different, "key-other-way"));
    page.keys.extend(show.hints(&[Back, Help]));
    page
}

fn day_asked(show: &Show) -> String {
    let which = if let Place::Day(_, _, which) = show.model.at { which } else { Which::Sent };
    which.heading().to_owned()
}

/// Where a line is asked for, the page ends with its field and the two keys for it; whether it does.
pub(super) fn asks_in_a_line(show: &Show, page: &mut Page, next: &'static str) -> bool {
    let Some(line) = &show.model.line else { return false };
    page.blocks.push(Block::Field(line_field(show, line)));
    page.focus = Focus::Line;
    page.keys.push(show.hint(Next, next));
    page.keys.push(show.hint(Back, "key-leave-field"));
    true
}

/// A field that is being filled.
pub fn line_field(show: &Show, line: &crate::walkthrough::model::Line) -> Field {
    let (label, hint) = match &line.field {
        LineField::Person("email") if matches!(show.model.at, Place::Letter(_) | Place::Follow(..)) => {
            ("person-email".to_owned(), "person-email.letter".to_owned())
        }
        LineField::Person(key) => (format!("person-{key}"), format!("person-{key}.why")),
        LineField::Handle => ("account-handle".to_owned(), "account-handle.why".to_owned()),
        LineField::Profile { letter: true } => ("account-handle".to_owned(), "account-handle.letter".to_owned()),
        LineField::Profile { letter: false } => ("account-handle".to_owned(), "account-handle.form".to_owned()),
        LineField::Answer { ground, ask } => (format!("ground-{ground}-{ask}.ask"), "text-answer-why".to_owned()),
        LineField::Filter => ("country-filter".to_owned(), String::new()),
        LineField::OwnDate => ("date-own".to_owned(), "date-own.why".to_owned()),
        LineField::Day => (day_asked(show), "date-announced.why".to_owned()),
        LineField::Announced => ("date-announced".to_owned(), "date-announced.why".to_owned()),
        LineField::Proof => ("proof-path".to_owned(), "proof-path.why".to_owned()),
        LineField::NewPerson => ("people-name".to_owned(), "people-name.why".to_owned()),
    };
    let value = Clean::line(line.editor.as_str());
    // Cleaning can change the length before the caret, so the caret is measured in what is shown.
    let caret = Clean::line(&line.editor.as_str()[..line.editor.caret()]).as_str().len().min(value.as_str().len());
    let hint = show.words.has(&hint).then(|| show.phrase(&hint));
    let spoken = match line.field {
        LineField::Answer { .. } => Some(show.phrase("text-answer-why.spoken")),
        LineField::OwnDate => Some(show.phrase("date-announced.why")),
        _ => None,
    };
    Field { label: show.phrase(&label), value, caret, active: true, hint, spoken }
}

/// A row of the form, and what a key on it means.
struct Row {
    line: FieldRow,
    hint: Phrase,
    fill: Fill,
    id: String,
    version: u32,
    value: Option<String>,
}

fn rows(show: &Show, account: &Account, form: &Form) -> Vec<Row> {
    let mut rows: Vec<Row> = form.fields.iter().map(|field| row(show, account, form, field)).collect();
    if form.text != TextNeed::None && !form.fields.iter().any(|field| field.fill == Fill::Text) {
        let value = text(show, account);
        rows.push(Row {
            line: FieldRow {
                name: show.phrase("form-text-row"),
                hint: show.phrase("fill-text-wanted"),
                value: short(show, Fill::Text, value.as_deref()),
                whole: value.as_deref().map(Clean::text),
                copied: None,
                proven: false,
            },
            hint: show.phrase("form-text-row.hint"),
            fill: Fill::Text,
            id: format!("{}.text", form.id),
            version: 1,
            value,
        });
    }
    for (n, row) in rows.iter_mut().enumerate() {
        let known = show.model.copied.iter().find(|(field, _)| *field == n as i32);
        row.line.proven = known.is_some_and(|(_, proven)| *proven);
        let word = if row.line.proven { "copied-mark" } else { "copied-mark.handed" };
        row.line.copied = known.map(|_| show.clean(word));
    }
    rows
}

fn row(show: &Show, account: &Account, form: &Form, field: &crate::guide::platform::Field) -> Row {
    let person = &show.model.list.person;
    let value = match field.fill {
        Fill::Email => person.email.clone(),
        Fill::Name => person.name.clone(),
        Fill::Phone => person.phone.clone(),
        Fill::Country => person.country.as_ref().map(|code| show.words.string(&format!("region-{code}"), &[])),
        Fill::Text => text(show, account),
        Fill::Choice => field.label.as_deref().map(|id| show.label(id).text),
        Fill::Code => None,
    };
    let word = format!("field-{}-{}", form.id, field.id);
    let hint = format!("{word}.hint");
    let note = match (field.fill, field.prefilled, field.required) {
        (Fill::Text, _, Tri::No) => "fill-text-optional",
        (_, Tri::Yes, _) => "fill-prefilled",
        (_, _, Tri::Yes) => "fill-required",
        (_, _, Tri::No) => "fill-optional",
        _ => "fill-if-asked",
    };
    Row {
        line: FieldRow {
            name: show.phrase(&word),
            hint: show.phrase(note),
            value: short(show, field.fill, value.as_deref()),
            whole: value.as_deref().filter(|_| field.fill == Fill::Text).map(Clean::text),
            copied: None,
            proven: false,
        },
        hint: if show.words.has(&hint) { show.phrase(&hint) } else { Phrase::new() },
        fill: field.fill,
        id: format!("{}.{}", form.id, field.id),
        version: field.version,
        value,
    }
}

/// The ids under which it is marked that a text was copied into a form.
pub fn text_marks(form: &Form) -> impl Iterator<Item = String> {
    let fields = form.fields.iter().filter(|field| field.fill == Fill::Text).map(|field| field.id.as_str());
    fields.chain(["text"]).map(|field| format!("{}.{field}", form.id))
}

/// The text as it stands for this account, if there is one.
fn text(show: &Show, account: &Account) -> Option<String> {
    let text = show.model.list.text(letter::purpose(account))?;
    (!text.body.trim().is_empty()).then(|| text.body.to_string())
}

/// What is shown of a value: the text by its length, all else as it is.
fn short(show: &Show, fill: Fill, value: Option<&str>) -> Clean {
    match (fill, value) {
        (Fill::Text, Some(text)) => show.words.clean("signs", &[("n", Arg::Number(letter::signs(text) as i64))]),
        (Fill::Choice, Some(label)) => show.words.clean("label", &[("label", Arg::Label(label))]),
        (_, Some(value)) => Clean::line(value),
        (_, None) => Clean::default(),
    }
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    match msg {
        Msg::Do(Next) if turn.model.line.is_some() => keep_and_copy(turn),
        Msg::Do(Next) => turn.go(Place::Seen(account.id.clone())),
        Msg::Do(Toggle) => copy_row(turn, account, false),
        Msg::Do(Change) => copy_row(turn, account, true),
        Msg::Do(Text) => turn.go(Place::Text(account.id.clone())),
        Msg::Do(Different) => turn.go(Place::Routes(account.id.clone())),
        Msg::Happened(Outcome::Copied { what: What::Field(n), .. }) => {
            let done = with_rows(turn, account, |rows| rows.get(*n).map(|row| (row.fill, row.id.clone(), row.version)));
            if let Some((fill, id, version)) = done.flatten() {
                turn.mark(&id, version, false);
                if fill == Fill::Text {
                    keep_copied(turn, account);
                }
            }
        }
        // Where nothing can copy, the text is taken over by hand: it is kept for the form all the same.
        Msg::Happened(Outcome::Failed { tried: Tried::Copy(What::Field(n)), .. }) => {
            let text = |row: &Row| (row.fill == Fill::Text).then(|| (row.id.clone(), row.version));
            let taken = with_rows(turn, account, |rows| rows.get(*n).and_then(text));
            if let Some((id, version)) = taken.flatten() {
                turn.mark(&id, version, false);
                keep_copied(turn, account);
            }
        }
        _ => {}
    }
}

/// Keeps the text as it was copied: what is changed in it afterwards did not go into the form.
pub fn keep_copied(turn: &mut Turn, account: &Account) {
    let Some(text) = turn.model.list.text(letter::purpose(account)) else { return };
    let (language, body) = (text.language.clone(), text.body.clone());
    let letter = LetterText { kind: IN_THE_FORM.to_owned(), on: None, language, own: true, body };
    turn.change(Edited::Letter { account: account.id.clone(), letter });
}

fn with_rows<T>(turn: &Turn, account: &Account, take: impl FnOnce(Vec<Row>) -> T) -> Option<T> {
    let show = Show::new(turn.guide, turn.model);
    let form = form(&show, account)?;
    Some(take(rows(&show, account, form)))
}

/// Copies what belongs into the marked field; where nothing is known yet, or it is to be changed, asks for it.
fn copy_row(turn: &mut Turn, account: &Account, change: bool) {
    let n = turn.model.mark;
    let picked = with_rows(turn, account, |rows| rows.into_iter().nth(n).map(|row| (row.fill, row.value)));
    let Some((fill, value)) = picked.flatten() else { return };
    match (fill, value) {
        (Fill::Text, _) if change => turn.go(Place::Text(account.id.clone())),
        (Fill::Text, None) => prepared(turn, account, n),
        (Fill::Choice, _) => turn.say(Tone::Quiet, "form-choose-there", &[]),
        (Fill::Code, _) => turn.say(Tone::Quiet, "form-code-there", &[]),
        (Fill::Country, Some(value)) => turn.copy(What::Field(n), value),
        (Fill::Country, None) => {}
        (_, Some(value)) if !change => turn.copy(What::Field(n), value),
        (fill, value) => {
            let key = match fill {
                Fill::Name => "name",
                Fill::Phone => "phone",
                _ => "email",
            };
            turn.ask_line(LineField::Person(key), &value.unwrap_or_default());
        }
    }
}

/// Sentences that anybody can use, kept as the text and copied.
fn prepared(turn: &mut Turn, account: &Account, n: usize) {
    let purpose = letter::purpose(account);
    let language = crate::walkthrough::turn::text_language(turn.model);
    let words = turn.guide.words(&language);
    let body = letter::prepared(&words, purpose, letter::regime(turn.guide, &turn.model.list));
    let text = crate::objection::checklist::Text {
        purpose: purpose.to_owned(),
        language,
        grounds: Vec::new(),
        short: true,
        own: false,
        body: body.as_str().into(),
    };
    turn.change(Edited::Text(text));
    turn.copy(What::Field(n), body);
}

fn keep_and_copy(turn: &mut Turn) {
    let Some(line) = turn.model.line.take() else { return };
    let value = line.editor.as_str().trim().to_owned();
    let LineField::Person(key) = line.field else { return };
    if key == "email" && !value.is_empty() && !is_email(&value) {
        // What was typed stays in the field, to be mended.
        turn.model.line = Some(line);
        return turn.say(Tone::Waiting, "set-email", &[("value", &value)]);
    }
    turn.change(Edited::Person(key, (!value.is_empty()).then(|| value.clone())));
    if !value.is_empty() {
        let n = turn.model.mark;
        turn.copy(What::Field(n), value);
    }
}

/// Whether something was sent for this account already.
pub fn was_sent(account: &Account) -> bool {
    plan::sent_on(account).is_some() && crate::objection::standing::standing(account) != Standing::UnderWay
}
