//! Locked out of the account: the ways that may need no log-in.

use super::show::Show;
use crate::objection::checklist::Account;
use crate::objection::plan;
use crate::walkthrough::model::LineField;
use crate::walkthrough::turn::Turn;

/// Ways that may need no log-in, each with its route; the general one only where the ladder there knows it.
pub(super) fn ways(show: &Show, account: &Account) -> Vec<(&'static str, &'static str)> {
    let ladder = plan::ladder(show.guide, &show.model.list, account);
    let general = ladder.is_some_and(|ladder| ladder.rungs.iter().any(|route| route == plan::GENERAL_ROUTE));
    let all = [("session-help-5.general", plan::GENERAL_ROUTE), ("session-help-5.letter", plan::LETTER_ROUTE)];
    all.into_iter().filter(|(_, route)| general || *route != plan::GENERAL_ROUTE).collect()
}

/// Takes such a way. That the account is lost is kept, so that no later way asks for it again.
pub(super) fn take(turn: &mut Turn, account: &Account) {
    let ways = ways(&Show::new(turn.guide, turn.model), account);
    let Some((_, route)) = ways.get(turn.model.mark) else { return };
    match turn.model.line.take() {
        Some(line) => {
            let said = line.editor.as_str().trim().to_owned();
            turn.set("handle", (!said.is_empty()).then_some(said));
        }
        // Nothing else tells Meta which account it is.
        None if account.handle.is_none() => {
            return turn.ask_line(LineField::Profile { letter: *route == plan::LETTER_ROUTE }, "");
        }
        None => {}
    }
    turn.mark(plan::LOCKED_OUT, 1, false);
    turn.take_route(route);
    match *route {
        plan::GENERAL_ROUTE => super::session::open(turn, account, false),
        _ => turn.go_on(&account.id),
    }
}
