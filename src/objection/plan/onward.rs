//! Answers that decide nothing and point to another way: what was sent stays sent, and the walk goes on by the next one.

use jiff::civil::Date;

use super::sending::asks;
use super::{failed, region};
use crate::guide::Guide;
use crate::guide::reply::{Leads, Reply};
use crate::objection::checklist::{Account, Checklist, Event, Mark};
use crate::objection::standing::{Standing, standing};

/// Id of the reply that nothing is possible in that region.
pub const NOT_THERE: &str = "not-for-region";

/// What a reply means for the standing. Where the law gives the right, an answer that nothing is possible there decides nothing:
/// what was sent stays sent, and has to be answered.
pub fn meant(guide: &Guide, list: &Checklist, reply: &Reply, today: Date) -> Option<Standing> {
    let right = region(guide, list).is_some_and(|region| region.has_right(today));
    match reply.leads {
        Leads::Region if right => Some(Standing::Sent),
        _ => reply.standing.as_deref().and_then(Standing::from_id),
    }
}

/// The last answer, where it leads to another way and nothing was sent since.
pub fn onward<'a>(guide: &Guide, account: &'a Account) -> Option<&'a Event> {
    let told = |event: &&&Event| event.reply.is_some() || asks(event);
    let by_day = account.by_day();
    let last = by_day.iter().rfind(told)?;
    let reply = guide.reply(last.reply.as_deref()?)?;
    let leads = standing(account).waits() && matches!(reply.leads, Leads::NextRung | Leads::Region);
    leads.then_some(*last)
}

/// Whether the way that such an answer came by was left already.
pub fn left(guide: &Guide, account: &Account) -> bool {
    let left = |answer: &Event, mark: &Mark| mark.skipped && mark.on >= answer.on;
    onward(guide, account)
        .is_some_and(|answer| account.steps.iter().any(|(id, mark)| left(answer, mark) && guide.route(id).is_some()))
}

/// Whether another way was taken after such an answer: the one before it was left, and this one is chosen.
pub(super) fn on_another_way(guide: &Guide, account: &Account) -> bool {
    left(guide, account) && account.route.as_deref().is_some_and(|route| !failed(account, route))
}
