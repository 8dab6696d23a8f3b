//! A letter that follows on an objection: to read, to edit freely, to copy, to mail, and to record once it is sent.

use jiff::civil::Date;

use super::show::Show;
use crate::guide::place::Authority;
use crate::guide::source::Seen;
use crate::guide::{Arg, Guide};
use crate::objection::checklist::{Account, Event, LetterText, What as Happened};
use crate::objection::letter;
use crate::objection::letters::{self, Kind, Letter, Refusal, Scene};
use crate::objection::tell;
use crate::walkthrough::editor::Editor;
use crate::walkthrough::effect::{Change as Edited, Effect, Outcome, What};
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::{Edit, Msg};
use crate::walkthrough::model::{Model, Place};
use crate::walkthrough::page::{Block, EditorBlock, Focus, Hint, Page, Tone};
use crate::walkthrough::turn::{Turn, text_language};

/// The draft of this kind that was edited by hand: it is never overwritten.
fn own(account: &Account, kind: Kind) -> Option<&LetterText> {
    account.draft(kind.id())
}

/// The authority that a complaint goes to.
fn authority<'g>(guide: &'g Guide, model: &Model, kind: Kind) -> Option<&'g Authority> {
    let all = letters::authorities(guide, &model.list);
    let picked = all.iter().find(|authority| Some(&authority.id) == model.authority.as_ref());
    picked.or(all.first()).copied().filter(|_| kind == Kind::Complaint)
}

/// The language of a new letter: the one that was picked for texts, else one that the authority takes.
fn language(guide: &Guide, model: &Model, kind: Kind) -> String {
    let usual = text_language(model);
    let picked = model.list.settings.letter_language.is_some();
    let fit = authority(guide, model, kind).filter(|authority| !picked && !letters::language_fits(authority, &usual));
    fit.and_then(|authority| letters::suggested_language(guide, authority)).map_or(usual, str::to_owned)
}

/// The language of the letter as it stands on the page.
fn tag(guide: &Guide, model: &Model, account: &Account, kind: Kind) -> String {
    own(account, kind).map_or_else(|| language(guide, model, kind), |own| own.language.clone())
}

fn composed(guide: &Guide, model: &Model, account: &Account, kind: Kind) -> Result<Letter, Refusal> {
    composed_in(&language(guide, model, kind), guide, model, account, kind)
}

fn composed_in(tag: &str, guide: &Guide, model: &Model, account: &Account, kind: Kind) -> Result<Letter, Refusal> {
    let words = guide.words(tag);
    let (list, today) = (&model.list, model.today);
    let authority = model.authority.as_deref();
    letters::compose(&Scene { guide, words: &words, list, account, today, authority, anyway: false }, kind)
}

/// What is on it.
pub fn page(show: &Show, account: &Account, kind: Kind) -> Page {
    let mut page = show.account_page("follow", account);
    page.blocks.push(show.name_as_heading(&format!("letter-kind-{}", kind.id()), &[]));
    match (&show.model.editor, composed(show.guide, show.model, account, kind)) {
        (Some(editor), Ok(letter)) => written(show, account, &letter, editor, &mut page),
        (_, refused) => {
            let why = refused.err().map_or("not-there", Refusal::id);
            page.blocks.push(show.text(&format!("letter-refused-{why}"), &[]));
            page.keys.push(show.hint(Next, "key-to-accounts"));
            page.keys.extend(show.hints(&[Back, Help]));
        }
    }
    page
}

/// The page of a letter that there is.
fn written(show: &Show, account: &Account, letter: &Letter, editor: &Editor, page: &mut Page) {
    let own = own(account, letter.kind);
    let tag = own.map_or(letter.language.as_str(), |own| own.language.as_str());
    page.corner = Some(super::text::corner(show, tag, own.is_some(), editor));
    if super::form::asks_in_a_line(show, page, "key-keep-answer") {
        return;
    }
    page.blocks.extend(notes(show, letter.kind, (tag, own.is_some()), editor));
    let too_soon = letter.kind == Kind::Complaint && letters::company_first(show.guide, &show.model.list, account);
    page.blocks.extend(too_soon.then(|| show.text("company-first", &[])));
    page.blocks.push(Block::Editor(EditorBlock {
        text: editor.shared(),
        revision: editor.revision(),
        caret: editor.caret(),
        active: show.model.in_text,
        label: show.clean(&format!("letter-kind-{}", letter.kind.id())),
    }));
    page.focus = if show.model.in_text { Focus::Text } else { Focus::Page };
    keys(show, account, letter.kind, super::sender::key(show, tag, editor.as_str()), page);
}

/// To whom it goes, in which language, and what to look at before it is sent.
fn notes(show: &Show, kind: Kind, language: (&str, bool), editor: &Editor) -> Vec<Block> {
    let mut notes = match authority(show.guide, show.model, kind) {
        Some(authority) => to_authority(show, authority, language),
        None => vec![show.quiet(&format!("letter-about-{}", kind.id()), &[])],
    };
    // Addresses are in every letter: only a blank has to be looked at.
    if editor.warnings().any(|warning| warning == letter::Warning::Blank) {
        // It may stand out of view, so it is named.
        let blanks = letter::blanks(editor.as_str()).join(" ");
        let text = show.words.phrase("letter-blank-named", &[("blanks", Arg::Text(&blanks))]);
        notes.push(Block::Text { tone: Tone::Waiting, text });
    }
    notes
}

/// To whom it goes, and in which languages where they are others than the one that it was drafted in. In what language one's own
/// words are is not known.
fn to_authority(show: &Show, authority: &Authority, (tag, own): (&str, bool)) -> Vec<Block> {
    let name = ("name", Arg::Text(authority.name.as_str()));
    let mut notes = vec![match (authority.plain_mail(), &authority.complaint_link) {
        (Some(mail), _) => show.quiet("letter-to-mail", &[name, ("mail", Arg::Text(mail))]),
        // Shown, never opened: it is typed or copied from here.
        (None, Some(link)) if authority.address.is_empty() => {
            show.quiet("letter-to-online", &[name, ("link", Arg::Text(link))])
        }
        (None, Some(link)) => show.quiet("letter-to-form", &[name, ("link", Arg::Text(link))]),
        (None, None) => show.quiet("letter-to", &[name]),
    }];
    notes.extend(authority.email_limit.map(|limit| show.text(&format!("letter-mail-{}", limit.id()), &[])));
    notes.extend(tell::authority_note(&show.words, authority).map(|note| show.said(&note)));
    // Which of two addresses is the right one was settled when it was written down; that it is an old one was not.
    let seen = Seen { contradicted: None, ..authority.seen.clone() };
    notes.extend(show.doubtful(&seen).then(|| show.source(&seen)));
    if !letters::language_fits(authority, tag) {
        let all: Vec<_> = authority.languages.iter().map(|tag| show.language(tag).to_string()).collect();
        notes.push(show.text("letter-note-languages", &[("languages", Arg::Text(&all.join(", ")))]));
        let other = || Block::Text { tone: Tone::Waiting, text: show.phrase("letter-note-other-language") };
        notes.extend((!own).then(other));
    }
    notes
}

fn keys(show: &Show, account: &Account, kind: Kind, sender: Hint, page: &mut Page) {
    if show.model.in_text {
        page.keys.push(show.hint(Back, "key-leave-text"));
        page.keys.extend(show.hints(&[Editor]));
        return;
    }
    page.keys.push(show.hint(Next, "key-sent-it"));
    page.keys.push(show.hint(Other, "key-to-text"));
    // A letter without a name is the commonest blank, so this is seen in a narrow window too.
    page.keys.push(sender);
    page.keys.extend(show.hints(&[Copy]));
    if authority(show.guide, show.model, kind).is_some_and(|authority| authority.plain_mail().is_some()) {
        page.keys.push(show.hint(Open, "key-mail"));
    }
    if kind == Kind::Complaint && letters::authorities(show.guide, &show.model.list).len() > 1 {
        page.keys.push(show.hint(Skip, "key-other-authority"));
    }
    page.keys.extend(show.hints(&[TextLanguage, File]));
    if own(account, kind).is_some() {
        page.keys.push(show.hint(More, "key-fresh-draft"));
    }
    page.keys.extend(show.hints(&[Editor, Bare, Back, Help]));
}

/// What was edited comes back; all else is written anew, with the history as it stands.
pub fn arrive(turn: &mut Turn, kind: Kind) {
    let Some(account) = turn.account() else { return };
    let kept = own(&account, kind).map(|letter| letter.body.to_string());
    let fresh = || composed(turn.guide, turn.model, &account, kind).ok().map(|letter| letter.text);
    turn.model.editor = kept.or_else(fresh).map(|body| {
        let mut editor = Editor::text(&body);
        editor.put_caret(0);
        editor
    });
}

/// Writes the letter anew, unless it was edited by hand.
fn redraft(turn: &mut Turn, account: &Account, kind: Kind) {
    if own(account, kind).is_some() {
        return turn.say(Tone::Waiting, "text-own-kept", &[("key-more", More.sign())]);
    }
    arrive(turn, kind);
}

/// Keeps the letter as it stands, as a draft.
pub fn keep(turn: &mut Turn, kind: Kind) {
    keep_as(turn, kind, None);
}

/// Keeps the letter as it stands: as a draft, or as sent on a day.
fn keep_as(turn: &mut Turn, kind: Kind, on: Option<Date>) {
    let (Some(account), Some(editor)) = (turn.account(), &turn.model.editor) else { return };
    let known = own(&account, kind).map(|letter| letter.language.clone());
    let own_words = on.is_none() || known.is_some();
    let letter = LetterText {
        kind: kind.id().to_owned(),
        on,
        language: known.unwrap_or_else(|| language(turn.guide, turn.model, kind)),
        own: own_words,
        body: editor.shared(),
    };
    turn.change(Edited::Letter { account: account.id, letter });
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg, account: &Account, kind: Kind) {
    let Some(text) = turn.model.editor.as_ref().map(Editor::shared) else {
        return if *msg == Msg::Do(Next) {
            turn.go_anew(Place::Accounts)
        };
    };
    match msg {
        Msg::Do(Next) if turn.model.line.is_some() => take_sender(turn, account, kind),
        Msg::Do(Next) if super::letter::warns_of_blank(turn, &text) => {}
        Msg::Do(Next) => sent(turn, account, kind),
        Msg::Do(Other) => turn.model.in_text = true,
        Msg::Do(Copy) => turn.copy(What::Text, text),
        Msg::Do(Open) => mail(turn, account, kind, &text),
        Msg::Do(Change) => {
            let tag = tag(turn.guide, turn.model, account, kind);
            super::sender::ask(turn, &tag, &text);
        }
        Msg::Do(Skip) => turn.go(Place::Authority(account.id.clone())),
        Msg::Do(TextLanguage) => next_language(turn, account, kind),
        Msg::Do(File) => {
            let name = format!("optout-{}-{}.txt", account.id, kind.id());
            turn.effects.push(Effect::Write { name, text });
        }
        Msg::Do(More) => add_fresh(turn, account, kind),
        Msg::Do(Editor) => turn.effects.push(Effect::Edit(text)),
        Msg::Happened(Outcome::Edited(new)) if *new != text => take_edited(turn, kind, new),
        _ => {}
    }
}

fn take_sender(turn: &mut Turn, account: &Account, kind: Kind) {
    if super::sender::keep(turn) {
        redraft(turn, account, kind);
    }
}

fn take_edited(turn: &mut Turn, kind: Kind, new: &str) {
    if let Some(editor) = &mut turn.model.editor {
        editor.replace(&crate::clean::typed(new));
    }
    keep(turn, kind);
}

/// Records that it was sent, and the text as it was.
fn sent(turn: &mut Turn, account: &Account, kind: Kind) {
    keep_as(turn, kind, Some(turn.model.today));
    let event = Event { kind: Some(kind.id().to_owned()), ..Event::new(turn.model.today, Happened::Letter) };
    turn.record(&account.id, event);
    turn.go_anew(Place::Waiting(account.id.clone()));
    let name = turn.words().string(&format!("letter-kind-{}", kind.id()), &[]);
    turn.say(Tone::Good, "letter-recorded", &[("kind", &name)]);
}

/// The letter as it stands goes to the mail program, to an authority and to nobody else.
fn mail(turn: &mut Turn, account: &Account, kind: Kind, text: &str) {
    // The subject is in the language that the text was drafted in, too.
    let tag = tag(turn.guide, turn.model, account, kind);
    let letter = composed_in(&tag, turn.guide, turn.model, account, kind).ok();
    let address = authority(turn.guide, turn.model, kind)
        .zip(letter)
        .and_then(|(authority, letter)| letters::mailto(authority, &Letter { text: text.to_owned(), ..letter }));
    if let Some(address) = address {
        turn.mail(address);
    }
}

fn next_language(turn: &mut Turn, account: &Account, kind: Kind) {
    let tags = turn.guide.letter_languages();
    let now = language(turn.guide, turn.model, kind);
    let at = tags.iter().position(|tag| *tag == now).map_or(0, |at| at + 1);
    if let Some(next) = tags.get(at % tags.len().max(1)) {
        turn.change(Edited::Setting("letter_language", Some((*next).to_owned())));
        if own(account, kind).is_some() {
            let named = Show::new(turn.guide, turn.model).language(next);
            let blanks = [("language", named.as_str()), ("key-more", More.sign())];
            return turn.say(Tone::Waiting, "text-own-kept.language", &blanks);
        }
        redraft(turn, account, kind);
    }
}

fn add_fresh(turn: &mut Turn, account: &Account, kind: Kind) {
    let Ok(fresh) = composed(turn.guide, turn.model, account, kind) else { return };
    let Some(editor) = &mut turn.model.editor else { return };
    editor.edit(Edit::Bottom);
    if editor.insert(&format!("\n\n{}", fresh.text)) {
        keep(turn, kind);
    }
}
