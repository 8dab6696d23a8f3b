//! The text: reasons to pick, their short questions, the draft beside them, free editing.

use std::collections::BTreeMap;

use super::show::Show;
use crate::clean::Clean;
use crate::guide::ground::{Ask, AskKind, Ground};
use crate::guide::{Arg, Guide};
use crate::objection::checklist::Account;
use crate::objection::letter::{self, Recipe};
use crate::objection::plan;
use crate::walkthrough::editor::Editor;
use crate::walkthrough::effect::{Change as Edited, Effect, Outcome, What};
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{LineField, Model};
use crate::walkthrough::page::{Block, Choice, EditorBlock, Focus, Options, Page, Tone, plain};
use crate::walkthrough::turn::{Turn, text_language};

/// A row of the list of reasons.
#[derive(Clone, Copy)]
enum Row<'g> {
    Ground(&'g Ground),
    Ask(&'g Ground, &'g Ask),
}

fn rows<'g>(show: &Show<'g, '_>, account: &Account) -> Vec<Row<'g>> {
    let purpose = letter::purpose(account);
    let mut rows = Vec::new();
    for ground in show.guide.grounds().iter().filter(|ground| ground.fits.iter().any(|fit| fit == purpose)) {
        rows.push(Row::Ground(ground));
        if show.model.grounds.contains(&ground.id) {
            rows.extend(ground.asks.iter().map(|ask| Row::Ask(ground, ask)));
        }
    }
    rows
}

fn answer<'m>(model: &'m Model, ground: &str, ask: &str) -> Option<&'m str> {
    model.answers.get(ground)?.get(ask).map(String::as_str)
}

/// Whether a text leads anywhere: where no right is known, only one for the form of Meta's that is open there, too.
pub fn is_offered(guide: &Guide, model: &Model, account: &Account) -> bool {
    let form = || plan::form(guide, account, plan::route(guide, &model.list, account)?);
    let is_there = || plan::region(guide, &model.list).is_some_and(|region| region.ladder != "no-right");
    !plan::no_right(guide, &model.list, model.today) || is_there() || form().is_some()
}

/// What is on it.
pub fn page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("text", account);
    let Some(editor) = &show.model.editor else { return page };
    let text = show.model.list.text(letter::purpose(account));
    let tag = text.map_or_else(|| text_language(show.model), |text| text.language.clone());
    page.corner = Some(corner(show, &tag, text.is_some_and(|text| text.own), editor));
    page.aside_leads = true;
    reasons(show, account, &mut page);
    page.blocks.push(Block::Editor(EditorBlock {
        text: editor.shared(),
        revision: editor.revision(),
        caret: editor.caret(),
        active: show.model.in_text,
        label: show.clean("text-label"),
    }));
    page.focus = match (&show.model.line, show.model.in_text) {
        (Some(_), _) => Focus::Line,
        (None, true) => Focus::Text,
        (None, false) => Focus::AsideList,
    };
    keys(show, &mut page, text.is_some_and(|text| text.own));
    page
}

/// The language and the length of a text. In what language one's own words are is not known: the chosen one is that of the
/// next draft.
pub(super) fn corner(show: &Show, tag: &str, own: bool, editor: &Editor) -> Clean {
    let language = if own { show.clean("text-own-words") } else { show.language(tag) };
    let signs = i64::try_from(editor.signs()).unwrap_or(i64::MAX);
    show.words.clean("text-corner", &[("language", Arg::Text(language.as_str())), ("n", Arg::Number(signs))])
}

fn reasons(show: &Show, account: &Account, page: &mut Page) {
    page.aside.push(show.heading("text-reasons-heading", &[]));
    let items: Vec<_> = rows(show, account).into_iter().map(|row| choice(show, row)).collect();
    let (at, total) = (show.model.mark.min(items.len().saturating_sub(1)), items.len());
    page.aside.push(Block::Options(Options { items, at, several: true, numbered: false, total, filter: None }));
    match &show.model.line {
        Some(line) => page.aside.push(Block::Field(super::form::line_field(show, line))),
        None => {
            let why = match rows(show, account).get(at) {
                Some(Row::Ground(ground)) => Some(format!("ground-{}.why", ground.id)),
                Some(Row::Ask(ground, _)) if ground.exposes => Some("text-exposes".to_owned()),
                _ => None,
            };
            page.aside.extend(why.map(|id| show.quiet(&id, &[])));
        }
    }
    let warnings = show.model.editor.iter().flat_map(Editor::warnings);
    page.aside.extend(warnings.map(|warning| Block::Text { tone: Tone::Waiting, text: show.phrase(warning.id()) }));
}

fn choice(show: &Show, row: Row) -> Choice {
    match row {
        Row::Ground(ground) => Choice {
            name: show.phrase(&format!("ground-{}.name", ground.id)),
            chosen: show.model.grounds.contains(&ground.id),
            ..Choice::default()
        },
        Row::Ask(ground, ask) => {
            let said = answer(show.model, &ground.id, &ask.id).unwrap_or_default();
            let question = show.words.string(&format!("ground-{}-{}.ask", ground.id, ask.id), &[]);
            let note = (ask.kind != AskKind::YesNo && !said.is_empty()).then(|| Clean::line(said));
            Choice {
                name: plain(&Clean::line(&question)),
                note,
                chosen: if ask.kind == AskKind::YesNo { said == "yes" } else { !said.is_empty() },
                belongs: true,
            }
        }
    }
}

fn keys(show: &Show, page: &mut Page, own: bool) {
    if show.model.line.is_some() {
        page.keys.push(show.hint(Next, "key-keep-answer"));
        page.keys.push(show.hint(Back, "key-leave-field"));
        return;
    }
    if show.model.in_text {
        page.keys.push(show.hint(Back, "key-leave-text"));
        page.keys.push(show.hint(Other, "key-to-reasons"));
        page.keys.extend(show.hints(&[Undo, Editor]));
        return;
    }
    page.keys.push(show.hint(Toggle, "key-pick"));
    page.keys.push(show.hint(Other, "key-to-text"));
    page.keys.extend(show.hints(&[Copy]));
    page.keys.push(show.hint(Next, "key-answer-question"));
    page.keys.extend(show.hints(&[Length, TextLanguage]));
    if own {
        page.keys.push(show.hint(More, "key-fresh-draft"));
    }
    page.keys.extend(show.hints(&[Editor, File, Bare, Back, Help]));
}

/// The draft of before comes back, or a first one is made.
pub fn arrive(turn: &mut Turn) {
    let Some(account) = turn.account() else { return };
    let kept = turn.model.list.text(letter::purpose(&account)).cloned();
    turn.model.answers = turn.model.list.answers.clone();
    turn.model.grounds = kept.as_ref().map(|text| text.grounds.clone()).unwrap_or_default();
    let own = kept.as_ref().is_some_and(|text| text.own);
    let known = match &kept {
        Some(text) if !own => letter::drafted(turn.guide, text, &recipe(turn, &account)),
        Some(_) => None,
        None => Some(draft(turn, &account)),
    };
    // A reason that exposes is not kept, but what it says is: a draft would take it away.
    let holds_more = !own && known.is_none();
    let stale = kept.as_ref().is_some_and(|text| known.as_ref().is_some_and(|known| *known != *text.body));
    let body = known.or(kept.map(|text| text.body.to_string())).unwrap_or_default();
    let mut editor = Editor::text(&body);
    // A draft is read from its beginning, one's own words are gone on with.
    if !own {
        editor.put_caret(0);
    }
    turn.model.editor = Some(editor);
    if holds_more || stale {
        turn.keep_text(holds_more);
    }
}

/// A fresh draft from what is picked.
fn draft(turn: &Turn, account: &Account) -> String {
    let words = turn.guide.words(&draft_language(turn, account));
    let recipe = recipe(turn, account);
    let kept = turn.model.list.text(recipe.purpose).filter(|text| !text.own && recipe.grounds.is_empty());
    // Sentences for anyone stay until there is a reason in their stead.
    if kept.is_some_and(|text| letter::is_prepared(turn.guide, &text.body, recipe.purpose)) {
        return letter::prepared(&words, recipe.purpose, recipe.regime);
    }
    letter::compose(turn.guide, &words, &recipe)
}

/// What a draft is made from.
fn recipe<'t>(turn: &'t Turn, account: &Account) -> Recipe<'t> {
    let purpose = letter::purpose(account);
    Recipe {
        purpose,
        regime: letter::regime(turn.guide, &turn.model.list),
        grounds: &turn.model.grounds,
        answers: &turn.model.answers,
        short: turn.model.list.text(purpose).is_none_or(|text| text.short),
    }
}

/// After a change of the reasons: a new draft, unless the text was edited by hand.
fn redraft(turn: &mut Turn, account: &Account) {
    let own = turn.model.list.text(letter::purpose(account)).is_some_and(|text| text.own);
    if own {
        turn.say(Tone::Waiting, "text-own-kept", &[("key-more", More.sign())]);
    } else {
        let body = draft(turn, account);
        if let Some(editor) = &mut turn.model.editor {
            editor.replace(&body);
            editor.put_caret(0);
        }
    }
    turn.keep_text(own);
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    match msg {
        Msg::Do(Next) if turn.model.line.is_some() => keep_answer(turn, account),
        Msg::Do(Toggle) => toggle(turn, account),
        Msg::Do(Next) => ask(turn, account),
        Msg::Do(Other) => turn.model.in_text = !turn.model.in_text,
        Msg::Do(Copy) => {
            keep_for_form(turn, account);
            let text = turn.model.editor.as_ref().map(Editor::shared).unwrap_or_default();
            turn.copy(What::Text, text);
        }
        Msg::Do(Length) => other_length(turn, account),
        Msg::Do(TextLanguage) => next_language(turn, account),
        Msg::Do(More) => {
            let fresh = draft(turn, account);
            if let Some(editor) = &mut turn.model.editor {
                editor.edit(crate::walkthrough::message::Edit::Bottom);
                if editor.insert(&format!("\n\n{fresh}")) {
                    turn.keep_text(true);
                }
            }
        }
        Msg::Do(File) => {
            let text = turn.model.editor.as_ref().map(Editor::shared).unwrap_or_default();
            turn.effects.push(Effect::Write { name: format!("optout-{}.txt", account.id), text });
        }
        Msg::Do(Editor) => {
            let text = turn.model.editor.as_ref().map(Editor::shared).unwrap_or_default();
            turn.effects.push(Effect::Edit(text));
        }
        // An editor that was closed again has edited nothing.
        Msg::Happened(Outcome::Edited(text))
            if turn.model.editor.as_ref().is_some_and(|old| old.as_str() != &**text) =>
        {
            if let Some(editor) = &mut turn.model.editor {
                editor.replace(&crate::clean::typed(text));
            }
            turn.keep_text(true);
        }
        _ => {}
    }
}

/// The other length, and what has become of the text by it: one's own words stay, and without a reason there is nothing to shorten.
fn other_length(turn: &mut Turn, account: &Account) {
    let short = turn.model.list.text(letter::purpose(account)).is_none_or(|text| text.short);
    set_text(turn, account, |text| text.short = !short);
    let own = turn.model.list.text(letter::purpose(account)).is_some_and(|text| text.own);
    match (short, turn.model.grounds.is_empty()) {
        _ if own => {}
        (true, false) => turn.say(Tone::Quiet, "text-now-long", &[]),
        (false, false) => turn.say(Tone::Quiet, "text-now-short", &[]),
        (true, true) => turn.say(Tone::Quiet, "text-now-long.later", &[]),
        (false, true) => turn.say(Tone::Quiet, "text-now-short.later", &[]),
    }
}

/// What is copied here for a form is kept for it as what is copied on the form's own page. Before the walk has begun it is not for
/// a form yet, and once it was sent it is for no form any more.
fn keep_for_form(turn: &mut Turn, account: &Account) {
    if account.steps.is_empty() || super::form::was_sent(account) {
        return;
    }
    if turn.model.list.text(letter::purpose(account)).is_none() {
        turn.keep_text(false);
    }
    let route = plan::route(turn.guide, &turn.model.list, account);
    let form = route.and_then(|route| plan::form(turn.guide, account, route));
    if let Some(mark) = form.and_then(|form| super::form::text_marks(form).next()) {
        turn.mark(&mark, 1, false);
        super::form::keep_copied(turn, account);
    }
}

fn set_text(turn: &mut Turn, account: &Account, change: impl FnOnce(&mut crate::objection::checklist::Text)) {
    let purpose = letter::purpose(account);
    if turn.model.list.text(purpose).is_none() {
        turn.keep_text(false);
    }
    let Some(mut text) = turn.model.list.text(purpose).cloned() else { return };
    change(&mut text);
    turn.change(Edited::Text(text));
    redraft(turn, account);
}

/// The language of the next draft: an edited text keeps the one it was written in.
fn next_language(turn: &mut Turn, account: &Account) {
    let tags: Vec<String> = turn.guide.letter_languages().into_iter().map(str::to_owned).collect();
    let now = draft_language(turn, account);
    let at = tags.iter().position(|tag| *tag == now).map_or(0, |at| at + 1);
    let Some(next) = tags.get(at % tags.len().max(1)).cloned() else { return };
    turn.change(Edited::Setting("letter_language", Some(next.clone())));
    if turn.model.list.text(letter::purpose(account)).is_some_and(|text| text.own) {
        let named = Show::new(turn.guide, turn.model).language(&next);
        let blanks = [("language", named.as_str()), ("key-more", More.sign())];
        turn.say(Tone::Waiting, "text-own-kept.language", &blanks);
    } else {
        set_text(turn, account, |text| text.language = next);
    }
}

/// The language of a fresh draft: that of the draft there is, else the one that is picked.
fn draft_language(turn: &Turn, account: &Account) -> String {
    let drafted = turn.model.list.text(letter::purpose(account)).filter(|text| !text.own);
    drafted.map_or_else(|| text_language(turn.model), |text| text.language.clone())
}

fn toggle(turn: &mut Turn, account: &Account) {
    let row = rows(&Show::new(turn.guide, turn.model), account).get(turn.model.mark).copied();
    match row {
        Some(Row::Ground(ground)) => {
            super::toggle(&mut turn.model.grounds, &ground.id);
            redraft(turn, account);
        }
        Some(Row::Ask(ground, asked)) if asked.kind == AskKind::YesNo => flip(turn, account, ground, asked),
        Some(Row::Ask(..)) => ask(turn, account),
        None => {}
    }
}

/// A yes becomes a no, and the other way round.
fn flip(turn: &mut Turn, account: &Account, ground: &Ground, ask: &Ask) {
    let yes = answer(turn.model, &ground.id, &ask.id) == Some("yes");
    keep(turn, ground, &ask.id, (!yes).then(|| "yes".to_owned()));
    redraft(turn, account);
}

/// Keeps an answer; one that exposes stays in memory only.
fn keep(turn: &mut Turn, ground: &Ground, ask: &str, value: Option<String>) {
    let answers: &mut BTreeMap<_, _> = turn.model.answers.entry(ground.id.clone()).or_default();
    match &value {
        Some(value) => drop(answers.insert(ask.to_owned(), value.clone())),
        None => drop(answers.remove(ask)),
    }
    if !ground.exposes {
        turn.change(Edited::Answer { ground: ground.id.clone(), ask: ask.to_owned(), value });
    }
}

fn ask(turn: &mut Turn, account: &Account) {
    let row = rows(&Show::new(turn.guide, turn.model), account).get(turn.model.mark).copied();
    match row {
        Some(Row::Ground(ground)) if !turn.model.grounds.contains(&ground.id) => {
            turn.model.grounds.push(ground.id.clone());
            redraft(turn, account);
        }
        Some(Row::Ground(_)) => turn.model.mark += 1,
        Some(Row::Ask(ground, asked)) if asked.kind == AskKind::YesNo => flip(turn, account, ground, asked),
        Some(Row::Ask(ground, asked)) => {
            let said = answer(turn.model, &ground.id, &asked.id).unwrap_or_default().to_owned();
            turn.ask_line(LineField::Answer { ground: ground.id.clone(), ask: asked.id.clone() }, &said);
        }
        None => {}
    }
}

fn keep_answer(turn: &mut Turn, account: &Account) {
    let Some(line) = turn.model.line.take() else { return };
    let LineField::Answer { ground, ask } = &line.field else { return };
    let Some(ground) = turn.guide.grounds().iter().find(|known| known.id == *ground) else { return };
    let said = line.editor.as_str().trim().to_owned();
    keep(turn, ground, ask, (!said.is_empty()).then_some(said));
    redraft(turn, account);
    turn.model.mark += 1;
}
