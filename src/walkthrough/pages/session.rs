//! Whose session: a form objects for whoever is logged in in the browser that opens it.

use super::locked_out;
use super::show::Show;
use crate::guide::platform::{End, Form};
use crate::guide::{Arg, Guide};
use crate::objection::checklist::{Account, Event, What};
use crate::objection::plan;
use crate::objection::standing::Standing;
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::message::Msg;
use crate::walkthrough::model::{Model, Overlay, Place};
use crate::walkthrough::page::{Block, Focus, LinkBlock, Page};
use crate::walkthrough::turn::{Turn, page_form, page_link};

/// A linked account's objection was accepted: nothing need be sent, or one of its own all the same.
pub fn linked_page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("linked-accepted", account);
    let other = plan::linked_accepted(&show.model.list, account).map(|other| show.account(other)).unwrap_or_default();
    let centre = show.label("accounts-centre");
    let args = [("account", Arg::Text(other.as_str())), ("label", Arg::Label(&centre.text))];
    page.blocks.push(show.heading("linked-accepted-heading", &args));
    page.blocks.push(show.text("linked-accepted-why", &args));
    page.blocks.push(Block::Options(
        show.options(["linked-accepted-covered", "linked-accepted-own"].map(|id| show.phrase(id))),
    ));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-this-one"));
    page.keys.extend(show.hints(&[Back, Help]));
    page
}

/// What a key does there.
pub fn linked_turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    let Msg::Do(Next) = msg else { return };
    let other = plan::linked_accepted(&turn.model.list, account).map(|other| other.id.clone());
    match (turn.model.mark, other) {
        (0, Some(other)) => {
            let event = Event { by: Some(other), ..Event::new(turn.model.today, What::Covered) };
            turn.record(&account.id, event);
            turn.next_account();
        }
        _ => {
            turn.mark(plan::OF_ITS_OWN, 1, false);
            turn.go_on(&account.id);
        }
    }
}

/// The question before the first rung, or what has to be said before it.
pub fn before_page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("before", account);
    let Some(word) = plan::ladder(show.guide, &show.model.list, account).and_then(|ladder| ladder.before.clone())
    else {
        return page;
    };
    if show.words.has(&format!("{word}.no")) {
        page.blocks.push(show.heading(&word, &[]));
        page.blocks.extend(show.text_if(&format!("{word}.means")));
        let answers = [format!("{word}.yes"), format!("{word}.no")].map(|id| show.phrase(&id));
        page.blocks.push(Block::Options(show.options(answers)));
        page.focus = Focus::List;
        page.keys.push(show.hint(Next, "key-this-one"));
    } else {
        page.blocks.push(show.heading("before-heading", &[]));
        page.blocks.push(show.text(&word, &[]));
        page.keys.push(show.hint(Next, "key-go-on"));
    }
    page.keys.extend(show.hints(&[Back, Help]));
    page
}

/// What a key does there.
pub fn before_turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    let Msg::Do(Next) = msg else { return };
    let ladder = plan::ladder(turn.guide, &turn.model.list, account);
    let word = ladder.and_then(|ladder| ladder.before.clone()).unwrap_or_default();
    let is_question = turn.words().has(&format!("{word}.no"));
    turn.mark(plan::BEFORE, 1, false);
    let nothing = ladder.and_then(|ladder| ladder.not_needed.clone()).filter(|_| is_question);
    let no = turn.model.mark == 1;
    match nothing {
        // What was sent was sent by its way, whatever is answered now.
        Some(_) if plan::sent_on(account).is_some() => {}
        Some(route) if no => turn.take_route(&route),
        Some(route) if account.route.as_deref() == Some(&*route) => turn.set("route", None),
        _ => {}
    }
    turn.go_on(&account.id);
}

fn form<'g>(show: &Show<'g, '_>, account: &Account) -> Option<&'g Form> {
    let route = plan::route(show.guide, &show.model.list, account)?;
    plan::form(show.guide, account, route)
}

/// Whether the page asks whose session it is, or only where the link is opened.
fn asks_session(show: &Show, account: &Account) -> bool {
    form(show, account).is_some_and(|form| plan::needs_session(show.guide, account, form))
}

/// The question whose session it is.
pub fn page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("session", account);
    let platform = show.words.string(&format!("platform-{}", account.platform), &[]);
    let asks = asks_session(show, account);
    if asks {
        page.blocks.push(show.heading("session-heading", &[("platform", Arg::Text(&platform))]));
        page.blocks.push(show.text("session-counts", &[]));
        let words = ["session-1", "session-2", "session-3", "session-4", "session-5"];
        page.blocks.push(Block::Options(show.options(words.map(|id| show.phrase(id)))));
    } else {
        page.blocks.push(show.heading("session-open-heading", &[]));
        page.blocks.extend(form(show, account).and_then(|form| show.text_if(&format!("form-{}.note", form.id))));
        page.blocks.push(Block::Options(show.options(["session-open-1", "session-open-2"].map(|id| show.phrase(id)))));
    }
    page.blocks.extend(link_block(show));
    page.blocks.extend(page_form(show.guide, show.model).map(|form| form_dates(show, form)));
    page.focus = Focus::List;
    page.keys.push(show.hint(Next, "key-this-one"));
    page.keys.push(show.hint(Different, "key-other-way"));
    page.keys.extend(show.hints(&[Copy, Code, Sources, Back, Help]));
    page
}

/// The two dates of a form: neither says that it works today.
pub fn form_dates(show: &Show, form: &Form) -> Block {
    let linked = show.words.when(form.last_linked);
    let working = show.words.when(form.last_working);
    let args = [("linked", Arg::Text(linked.as_str())), ("working", Arg::Text(working.as_str()))];
    let word = match (form.last_linked.year, form.last_working.year) {
        (_, 0) => "form-dates-never-tried",
        _ => "form-dates",
    };
    let mut text = show.words.phrase(word, &args);
    if let Some(word) = &form.seen.contradicted {
        text.extend(super::plain(" "));
        text.extend(show.phrase(word));
    }
    Block::Source(crate::walkthrough::page::SourceBlock { text, doubt: show.doubtful(&form.seen) })
}

/// The page's link with its host in plain sight, named by the form it belongs to.
pub fn link_block(show: &Show) -> Option<Block> {
    let form = page_form(show.guide, show.model)?;
    let link = show.guide.form_link(form)?;
    Some(Block::Link(LinkBlock { link, name: show.phrase(&format!("form-{}", form.id)) }))
}

/// What a key does there.
pub fn turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    match msg {
        Msg::Do(Next) => {
            let asks = asks_session(&Show::new(turn.guide, turn.model), account);
            turn.unmark(plan::LOCKED_OUT);
            match (asks, turn.model.mark) {
                (_, 0) => open(turn, account, false),
                (false, _) => open(turn, account, true),
                (true, n) => turn.go(Place::SessionHelp(account.id.clone(), n)),
            }
        }
        Msg::Do(Different) => turn.go(Place::Routes(account.id.clone())),
        _ => {}
    }
}

/// Opens the form here, or shows its code for the phone, and goes where the walk goes on.
pub(super) fn open(turn: &mut Turn, account: &Account, on_phone: bool) {
    let link = turn.link();
    turn.model.on_phone = on_phone;
    turn.mark(plan::SESSION, 1, false);
    let steps = begins_with_steps(&Show::new(turn.guide, turn.model), account);
    turn.go_on(&account.id);
    if steps {
        return;
    }
    match link {
        Some(_) if on_phone => turn.model.overlay = Some(Overlay::Code),
        Some(link) => turn.open(&link),
        None => {}
    }
}

/// What to do where the account is not open in the browser here.
pub fn help_page(show: &Show, account: &Account, n: usize) -> Page {
    let mut page = show.account_page("session-help", account);
    let platform = show.words.string(&format!("platform-{}", account.platform), &[]);
    let args = [("platform", Arg::Text(platform.as_str()))];
    let link = page_link(show.guide, show.model);
    let steps = begins_with_steps(show, account);
    let help = match n {
        1 if steps => "session-help-2.steps".to_owned(),
        2 if link.is_none() => "session-help-3.steps".to_owned(),
        n => format!("session-help-{}", n + 1),
    };
    page.blocks.push(show.heading(&format!("session-{}", n + 1), &args));
    match (n, link) {
        // The code is what is looked at; beside it stands its address, which is typed where none is drawn, and what to do.
        (2, Some(link)) => {
            page.blocks.push(Block::Code(show.code(link)));
            page.aside.extend(link_block(show));
            page.aside.push(show.text(&help, &args));
        }
        _ => page.blocks.push(show.text(&help, &args)),
    }
    match n {
        1 => page.blocks.extend(link_block(show)),
        4 if show.model.line.is_some() => {
            page.blocks.extend(show.model.line.as_ref().map(|line| Block::Field(super::form::line_field(show, line))));
            page.focus = Focus::Line;
            page.keys.push(show.hint(Next, "key-keep-answer"));
            // It may stay empty: leaving it goes on, too.
            page.keys.push(show.hint(Back, "key-go-on"));
            return page;
        }
        4 => {
            let ways = locked_out::ways(show, account);
            page.blocks.push(Block::Options(show.options(ways.iter().map(|(word, _)| show.phrase(word)))));
            page.focus = Focus::List;
        }
        _ => {}
    }
    help_keys(show, &mut page, n, steps);
    page
}

fn help_keys(show: &Show, page: &mut Page, n: usize, steps: bool) {
    let linked = page_link(show.guide, show.model).is_some();
    let word = match n {
        1 if !steps => "key-open-form",
        2 if linked => "key-on-phone",
        4 => "key-this-one",
        _ => "key-go-on",
    };
    page.keys.push(show.hint(Next, word));
    match n {
        1 => page.keys.extend(show.hints(&[Code, Copy])),
        2 => page.keys.extend(show.hints(&[Copy])),
        _ => {}
    }
    page.keys.extend(show.hints(&[Back, Help]));
}

fn begins_with_steps(show: &Show, account: &Account) -> bool {
    plan::route(show.guide, &show.model.list, account).is_some_and(|route| !route.steps.is_empty())
}

/// What a key does there.
pub fn help_turn(turn: &mut Turn, msg: &Msg, account: &Account, n: usize) {
    let Msg::Do(Next) = msg else { return };
    match n {
        1 => open(turn, account, false),
        2 => {
            turn.model.on_phone = true;
            turn.mark(plan::SESSION, 1, false);
            turn.go_on(&account.id);
        }
        3 => {
            let route = plan::ladder(turn.guide, &turn.model.list, account).and_then(|ladder| ladder.app_only.clone());
            match route {
                Some(route) => turn.take_route(&route),
                None => turn.say(crate::walkthrough::page::Tone::Waiting, "session-no-app-way", &[]),
            }
            turn.mark(plan::SESSION, 1, false);
            turn.go_on(&account.id);
        }
        _ => locked_out::take(turn, account),
    }
}

/// What one can do without sending.
pub fn advice_page(show: &Show, account: &Account) -> Page {
    let mut page = show.account_page("advice", account);
    if let Some(route) = plan::route(show.guide, &show.model.list, account) {
        page.blocks.push(show.name_as_heading(&format!("route-{}", route.id), &[]));
        page.blocks.extend(show.text_if(&format!("route-{}.about", route.id)));
        if route.id == "no-right-advice" {
            let ids = ["a", "b", "c", "d", "e"].map(|part| format!("no-right-do.{part}"));
            let rows = ids.iter().filter(|id| show.words.has(id)).enumerate();
            let rows = rows.map(|(n, id)| (crate::clean::Clean::line(&(n + 1).to_string()), show.phrase(id)));
            page.blocks.push(Block::Rows(rows.collect()));
        }
        page.blocks.push(show.source(&route.seen));
    } else {
        page.blocks.push(show.heading("advice-none", &[]));
    }
    page.keys
        .push(show.hint(Next, if form_next(show.guide, show.model, account) { "key-to-form" } else { "key-note-it" }));
    page.keys.push(show.hint(Different, "key-other-way"));
    page.keys.extend(show.hints(&[Sources, Back, Help]));
    page
}

/// Whether a form of Meta's comes after what one can do without one.
fn form_next(guide: &Guide, model: &Model, account: &Account) -> bool {
    let now = plan::route(guide, &model.list, account).map(|route| route.id.as_str());
    let rungs = plan::ladder(guide, &model.list, account).into_iter().flat_map(|ladder| &ladder.rungs);
    let mut after = rungs.skip_while(|id| Some(id.as_str()) != now).skip(1).filter_map(|id| guide.route(id));
    after.any(|route| matches!(route.ends, End::Form(_)))
}

/// What a key does there.
pub fn advice_turn(turn: &mut Turn, msg: &Msg, account: &Account) {
    match msg {
        Msg::Do(Next) if form_next(turn.guide, turn.model, account) => {
            turn.fail_rung();
            turn.go_on(&account.id);
        }
        Msg::Do(Next) => {
            let offered = plan::region(turn.guide, &turn.model.list).is_some_and(|region| region.ladder != "no-right");
            let standing = if offered { Standing::NotNeeded } else { Standing::NotOffered };
            let event = Event { standing: Some(standing), ..Event::new(turn.model.today, What::Note) };
            turn.record(&account.id, event);
            turn.next_account();
        }
        Msg::Do(Different) => turn.go(Place::Routes(account.id.clone())),
        _ => {}
    }
}
