//! What did you see? The only answer that writes a date; and what each answer leads to.

use jiff::civil::Date;

use super::show::Show;
use crate::guide::reply::{Leads, Reply};
use crate::guide::{Arg, Guide, Phrase};
use crate::objection::checklist::{Account, Event, IN_THE_FORM, LetterText, What};
use crate::objection::deadline::Deadline;
use crate::objection::letter;
use crate::objection::letters::Kind;
use crate::objection::plan::{self, Coming, Stage};
use crate::objection::standing::{Standing, standing};
use crate::objection::tell::{self, Told};
use crate::walkthrough::effect::Change as Edited;
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{Model, Place, Which};
use crate::walkthrough::page::{Block, Focus, Page, Tone};
use crate::walkthrough::turn::Turn;

/// Id of the reply that tells of an objection sent at some other time.
const ALREADY: &str = "already-objected";

/// Replies that can be seen now: at once after the button, or by mail once something was sent.
fn offered<'g>(show: &Show<'g, '_>, account: &Account) -> Vec<&'g Reply> {
    let now = standing(account);
    // A letter is answered by no screen.
    let anew = sent_anew(show.guide, show.model, account);
    let first = plan::sent_on(account).is_none_or(|sent| sent == show.model.today) && !plan::by_post(account);
    let at_once = first || anew;
    let later = !at_once && (now.waits() || now.rests() || now == Standing::Refused);
    let before = sent_before(show, account);
    let fits = |reply: &&Reply| match (before, later) {
        (true, _) => reply.sent && (reply.at_once || reply.later),
        (false, true) => reply.later && reply.id != "no-code-came",
        (false, false) => reply.at_once,
    };
    show.guide.replies().replies.iter().filter(|reply| reply.of.is_none()).filter(fits).collect()
}

/// Whether what was answered must have been sent without optout: nothing is recorded, and no form is open.
fn sent_before(show: &Show, account: &Account) -> bool {
    let stage = plan::stage(show.guide, &show.model.list, account);
    plan::sent_on(account).is_none() && !matches!(stage, Stage::Form | Stage::Code) && !from_form(show.model, account)
}

/// Whether one came here from the form's page, and so has pressed its button just now.
fn from_form(model: &Model, account: &Account) -> bool {
    model.trail.iter().any(|(place, _)| *place == Place::Form(account.id.clone()))
}

/// Whether the form of another way was filled in just now, to which an earlier answer led: a request of its own.
fn sent_anew(guide: &Guide, model: &Model, account: &Account) -> bool {
    from_form(model, account) && plan::onward(guide, account).is_some()
}

/// The question what one saw.
pub fn seen_page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("seen", account);
    let route = plan::route(show.guide, &show.model.list, account);
    if let Some(route) = route {
        show.at_stage(&mut page, route, &Stage::Waiting);
    }
    let form = route.and_then(|route| plan::form(show.guide, account, route));
    let button = form.and_then(|form| form.button.as_deref()).map(|id| show.label(id).text);
    let later =
        super::form::was_sent(account) && !sent_anew(show.guide, show.model, account) || sent_before(show, account);
    page.blocks.push(match (later, &button) {
        (true, _) => show.heading("seen-heading-later", &[]),
        (false, Some(label)) => show.heading("seen-heading", &[("label", Arg::Label(label))]),
        (false, None) => show.heading("seen-heading-unnamed", &[]),
    });
    let names = offered(show, account).into_iter().map(|reply| show.phrase(&format!("reply-{}.name", reply.id)));
    page.blocks.push(Block::Options(show.options(names)));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-this-one"));
    page.keys.extend(show.hints(&[Back, Help]));
    page
}

/// What a key does there.
pub fn seen_turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    let Msg::Do(Next) = msg else { return };
    let picked =
        offered(&Show::new(turn.guide, turn.model), account).get(turn.model.mark).map(|reply| reply.id.clone());
    if let Some(reply) = picked {
        take(turn, account, &reply);
    }
}

/// Takes a reply: asks for its details, or writes it down and says what it means.
pub fn take(turn: &mut Turn, account: &Account, id: &str) {
    let Some(reply) = turn.guide.reply(id) else { return };
    if reply.leads == Leads::Details {
        turn.go(Place::Details(account.id.clone(), id.to_owned()));
        return;
    }
    if reply.sent && plan::sent_on(account).is_none() {
        // What was objected to already was sent at some other time, whatever form is open.
        if id == ALREADY || !from_form(turn.model, account) {
            return turn.go(Place::Day(account.id.clone(), id.to_owned(), Which::Sent));
        }
        sent_by_form(turn, account);
    } else if reply.sent && id != ALREADY && sent_anew(turn.guide, turn.model, account) {
        sent_by_form(turn, account);
    }
    if id == plan::EXTENSION {
        return turn.go(Place::Announced(account.id.clone(), None));
    }
    note(turn, account, id, turn.model.today);
}

/// Writes a reply down, of this day, and says what it means.
pub fn note(turn: &mut Turn, account: &Account, id: &str, on: Date) {
    let Some(reply) = turn.guide.reply(id) else { return };
    let meant = plan::meant(turn.guide, &turn.model.list, reply, turn.model.today);
    let instead_of = corrected(turn.model, account);
    // The same answer once more corrects nothing.
    if instead_of.as_deref() != Some(id) {
        let reply = Some(id.to_owned());
        turn.record(&account.id, Event { reply, standing: meant, instead_of, ..Event::new(on, What::Reply) });
    }
    turn.go_anew(Place::Answered(account.id.clone(), id.to_owned()));
}

/// The reply that is being corrected: one went back from what it means to the question, and from there on to another answer.
fn corrected(model: &Model, account: &Account) -> Option<String> {
    let mut places: Vec<&Place> = model.trail.iter().map(|(place, _)| place).collect();
    places.push(&model.at);
    let asked = places.iter().rposition(|place| **place == Place::Seen(account.id.clone()))?;
    match places.get(asked.checked_sub(1)?)? {
        Place::Answered(id, reply) if *id == account.id => Some(reply.clone()),
        _ => None,
    }
}

/// Records that the form was sent, and the text that was copied for it, as it was then: later it may be another.
pub fn sent_by_form(turn: &mut Turn, account: &Account) {
    let on = turn.model.today;
    let route = plan::route(turn.guide, &turn.model.list, account);
    let copied = route.and_then(|route| plan::form(turn.guide, account, route)).is_some_and(|form| {
        super::form::text_marks(form).any(|id| account.mark(&id).is_some_and(|mark| !mark.skipped))
    });
    let text = turn.model.list.text(letter::purpose(account)).filter(|text| copied && !text.body.trim().is_empty());
    if let Some(text) = text.cloned() {
        // From older files only the text as it stands is known.
        let copied = account.draft(IN_THE_FORM).map(|copied| (copied.language.clone(), copied.body.clone()));
        let (language, body) = copied.unwrap_or((text.language, text.body));
        let letter = LetterText { kind: IN_THE_FORM.to_owned(), on: Some(on), language, own: text.own, body };
        turn.change(Edited::Letter { account: account.id.clone(), letter });
    }
    turn.record(&account.id, Event::new(on, What::Sent));
}

fn details<'g>(show: &Show<'g, '_>, of: &str) -> Vec<&'g Reply> {
    show.guide.replies().replies.iter().filter(|reply| reply.of.as_deref() == Some(of)).collect()
}

/// Which detail of a reply it was.
pub fn details_page(show: &Show, account: &Account, of: &str) -> Page {
    let mut page = show.account_page("details", account);
    page.blocks.push(show.name_as_heading(&format!("reply-{of}.name"), &[]));
    page.blocks.push(show.text(&format!("reply-{of}.means"), &[]));
    let names = details(show, of).into_iter().map(|reply| show.phrase(&format!("reply-{}.name", reply.id)));
    page.blocks.push(Block::Options(show.options(names)));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-this-one"));
    page.keys.extend(show.hints(&[Back, Help]));
    page
}

/// What a key does there.
pub fn details_turn(turn: &mut Turn, msg: &Msg, account: &Account, of: &str) {
    let Msg::Do(Next) = msg else { return };
    let picked = details(&Show::new(turn.guide, turn.model), of).get(turn.model.mark).map(|reply| reply.id.clone());
    if let Some(reply) = picked {
        take(turn, account, &reply);
    }
}

/// What a reply means, and what to do.
pub fn answered_page(show: &Show, account: &Account, reply: &str) -> Page {
    let mut page = show.account_page("answered", account);
    page.blocks.push(show.name_as_heading(&format!("reply-{reply}.name"), &[]));
    let now = standing(account);
    let today = show.model.today;
    let noted = account.history.iter().rev().find(|event| event.reply.as_deref() == Some(reply));
    let on = noted.map_or(today, |event| event.on);
    page.blocks.push(show.text(&show.reply_part(account, Told { reply, on, today }, "means"), &[]));
    page.blocks.push(to_do(show, account, Told { reply, on, today }));
    let word = if on == today { "answered-standing" } else { "answered-standing.of-day" };
    let day = show.words.date_full(on);
    let name = show.standing(now);
    let args = [("standing", Arg::Text(name.as_str())), ("date", Arg::Text(day.as_str()))];
    page.blocks.push(Block::Text { tone: super::accounts::tone(now), text: show.words.phrase(word, &args) });
    let next = plan::next_date(show.guide, &show.model.list, account, show.model.today);
    // A complaint that has been open for a while is no date that is missed, and neither is a look that has been due for one.
    let open = |coming: &Coming| matches!(coming, Coming::Complain | Coming::ComplainToMeta | Coming::Again);
    let ahead = |(coming, date): &(Coming, Deadline)| !open(coming) || date.due >= show.model.today;
    page.blocks.extend(next.filter(ahead).map(|next| super::waiting::next_date(show, account, &next)));
    let Some(known) = show.guide.reply(reply) else { return page };
    page.blocks.push(show.source(&known.seen));
    let word = match known.leads {
        Leads::Code => "key-the-code",
        Leads::Text | Leads::Supplement if super::text::is_offered(show.guide, show.model, account) => "key-write-text",
        Leads::NextRung | Leads::Region | Leads::Ladder => "key-next-way",
        _ => "key-go-on",
    };
    page.keys.push(show.hint(Next, word));
    page.keys.extend(show.hints(&[Record]));
    page.keys.push(show.hint(Answer, "key-correct"));
    page.keys.extend(show.hints(&[Back, Help]));
    page
}

/// What to do. Where to look in two days is meant from the day of sending on: later the dates say when.
fn to_do(show: &Show, account: &Account, told: Told) -> Block {
    let today = plan::sent_on(account) == Some(told.today) && !plan::by_post(account);
    if !plan::leaves_open(told.reply) || today {
        return show.text(&tell::act(show.guide, &show.words, &show.model.list, account, told), &[]);
    }
    super::accounts::advice(show, account).unwrap_or_else(|| show.text("waiting-day-unknown", &[]))
}

/// What a key does there.
pub fn answered_turn(turn: &mut Turn, msg: &Msg, account: &Account, reply: &str) {
    match msg {
        Msg::Do(Next) => {
            let leads = turn.guide.reply(reply).map_or(Leads::Wait, |reply| reply.leads);
            lead(turn, account, leads);
        }
        Msg::Do(Record) => turn.go(Place::Record(account.id.clone())),
        Msg::Do(Answer) => turn.go(Place::Seen(account.id.clone())),
        _ => {}
    }
}

fn lead(turn: &mut Turn, account: &Account, leads: Leads) {
    let id = account.id.clone();
    match leads {
        Leads::Proof
            if !tell::about_others(account)
                && !super::names::nameable(turn.guide, &turn.model.list.accounts, account).is_empty() =>
        {
            turn.go(Place::Names(id))
        }
        Leads::Code => turn.go(Place::Code(id)),
        Leads::Supplement if super::letters::is_offered(turn, account, Kind::Supplement) => {
            turn.go(Place::Follow(id, Kind::Supplement));
        }
        Leads::Text | Leads::Supplement if super::text::is_offered(turn.guide, turn.model, account) => {
            turn.go(Place::Text(id));
        }
        Leads::NextRung | Leads::Region | Leads::Ladder => next_way(turn, account),
        Leads::Form => turn.go(Place::Form(id)),
        _ => turn.next_account(),
    }
}

/// Leaves the rung and shows the others. It may have been left already, by an answer to "what opened?".
pub(super) fn next_way(turn: &mut Turn, account: &Account) {
    if !plan::left(turn.guide, account) {
        turn.fail_rung();
    }
    turn.go(Place::Routes(account.id.clone()));
}

/// A code is wanted.
pub fn code_page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("code", account);
    if let Some(route) = plan::route(show.guide, &show.model.list, account) {
        show.at_stage(&mut page, route, &Stage::Code);
    }
    page.blocks.push(show.heading("code-heading", &[]));
    let today = show.model.today;
    let part = |part| show.text(&show.reply_part(account, Told { reply: "code", on: today, today }, part), &[]);
    page.blocks.extend(["means", "do"].map(part));
    let answers: [Phrase; 2] = ["code-is-in", "reply-no-code-came.name"].map(|id| show.phrase(id));
    page.blocks.push(Block::Options(show.options(answers)));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-this-one"));
    page.keys.extend(show.hints(&[Record, Back, Help]));
    page
}

/// What a key does there.
pub fn code_turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    match msg {
        Msg::Do(Next) if turn.model.mark == 0 => {
            sent_by_form(turn, account);
            turn.say(Tone::Good, "code-noted", &[]);
            turn.go(Place::Seen(account.id.clone()));
        }
        Msg::Do(Next) => take(turn, account, "no-code-came"),
        Msg::Do(Record) => turn.go(Place::Record(account.id.clone())),
        _ => {}
    }
}
