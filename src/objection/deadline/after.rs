//! What follows on a request: an extension, a reminder, a complaint, the person's own date.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{
    Deadline, Kind, Line, answer, as_sure_as, has_period, months, next_weekday, next_working_day, plus, suggested,
    uk_months,
};
use crate::guide::place::{Region, ResponseRule};

/// Days of grace after a period before a complaint is offered. Our suggestion: offices close on days that are no public
/// holidays, and an authority may count by its own calendar.
pub const GRACE_DAYS: i32 = 2;
/// Days between a reminder and a complaint. Our suggestion.
pub const CALM_DAYS: i32 = 14;
/// Days that a letter is taken to be on its way where nothing proves the day on which it came. Our suggestion.
pub const POST_DAYS: i32 = 7;
/// Months of silence after which an authority may be sued: GDPR article 78(2).
pub const SILENCE_MONTHS: i32 = 3;

/// An extension that was announced after the first period: the date stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("announced on {announced}, after the first period had ended on {end}: the date stays")]
pub struct TooLate {
    /// The day on which the person was told.
    pub announced: Date,
    /// The last day on which telling would have been in time.
    pub end: Date,
}

/// What a period counted from the day by which a letter is taken to have come amounts to: nothing proves that day, so the end
/// is a suggestion, whatever the law says of periods. A letter delivered by registered post has a day of its own.
pub fn by_post(mut answer: Deadline, posted: Date) -> Deadline {
    if let Some(first) = answer.working.first_mut() {
        first.word = "working-in-the-post";
    }
    answer.working.insert(0, Line::new("working-posted", posted));
    Deadline { kind: Kind::Suggested, ..answer }
}

/// When a period is over that began on an unknown day, this one at the latest. A day to look, and our suggestion: which day is
/// due by law, nobody can say.
pub fn undated(region: &Region, known: Date) -> Deadline {
    let mut look = Deadline { kind: Kind::Suggested, ..answer(region, known) };
    if let Some(first) = look.working.first_mut() {
        first.word = "working-from";
    }
    look
}

/// The end of an extended period: three months from the first receipt, GDPR article 12(3).
///
/// # Errors
/// An extension counts only where the person was told within the first period; else the date stays.
pub fn extended(sent: Date, announced: Date) -> Result<Deadline, TooLate> {
    in_time(months(sent, 1), months(sent, 3), announced)
}

/// The same by the rule of the region; `None` where no extension is in our facts, so that the date stays.
///
/// In the UK the law follows the GDPR's words, but how its extension counts was not read: that date is a suggestion.
pub fn extended_in(region: &Region, sent: Date, announced: Date) -> Option<Result<Deadline, TooLate>> {
    let deadline = match region.response_rule {
        ResponseRule::GdprOneMonth => extended(sent, announced),
        ResponseRule::UkOneMonth => in_time(answer(region, sent), uk_months(sent, 3), announced)
            .map(|deadline| Deadline { kind: Kind::Suggested, ..deadline }),
        _ => return None,
    };
    Some(deadline.map(|deadline| as_sure_as(region, deadline)))
}

fn in_time(first: Deadline, mut long: Deadline, announced: Date) -> Result<Deadline, TooLate> {
    if announced > first.due {
        return Err(TooLate { announced, end: first.due });
    }
    let lines = [Line::new("working-first-end", first.due), Line::new("working-announced", announced)];
    // Behind the day of sending: from there it is counted anew.
    long.working.splice(1..1, lines);
    Ok(long)
}

/// The day for a reminder: the first working day after the end. A courtesy and our suggestion.
///
/// Irish holidays count under the European rule alone; elsewhere those of the country are not in our facts. Where working days
/// are counted the holidays there put the end off, so the days of grace go before.
pub fn reminder(region: &Region, answer: &Deadline) -> Deadline {
    let mut working = vec![end(region, answer)];
    let mut from = answer.due;
    if region.response_working_days {
        from = plus(from, GRACE_DAYS.days());
        working.push(Line::new("working-grace", from));
    }
    let (due, word) = match region.response_rule {
        ResponseRule::GdprOneMonth => (next_working_day(plus(from, 1.day())), "working-reminder"),
        _ => (next_weekday(plus(from, 1.day())), "working-reminder-weekday"),
    };
    working.push(Line::new(word, due));
    Deadline { due, kind: Kind::Suggested, working }
}

/// The first day on which a complaint is offered: the days of grace have passed. Our suggestion.
pub fn complaint_offered(region: &Region, answer: &Deadline) -> Deadline {
    let grace = plus(answer.due, GRACE_DAYS.days());
    let due = plus(grace, 1.day());
    let working = vec![end(region, answer), Line::new("working-grace", grace), Line::new("working-offered", due)];
    Deadline { due, kind: Kind::Suggested, working }
}

/// The day that the wait is over: a period ends only where a law gives one.
fn end(region: &Region, answer: &Deadline) -> Line {
    let sent = answer.working.first().map_or(answer.due, |line| line.day);
    Line::new(if has_period(region, sent) { "working-end" } else { "working-end-suggested" }, answer.due)
}

/// The day for a complaint where the person wrote again after a refusal. Our suggestion.
pub fn written_again(on: Date) -> Deadline {
    suggested(on, CALM_DAYS.days(), "working-written-again")
}

/// The day for a complaint after a reminder without an answer. Our suggestion.
pub fn complaint(reminded: Date) -> Deadline {
    suggested(reminded, CALM_DAYS.days(), "working-complaint")
}

/// The day for a complaint after a refusal: at once. Our suggestion.
pub fn refused(on: Date) -> Deadline {
    Deadline { due: on, kind: Kind::Suggested, working: vec![Line::new("working-refused", on)] }
}

/// By when a complaint to the company must be acknowledged, where the law says so: Data Protection Act 2018, section 164A,
/// in the United Kingdom.
pub fn acknowledgement(region: &Region, complained: Date) -> Option<Deadline> {
    let days = region.response_days_complaint_ack?;
    let deadline = suggested(complained, i32::from(days).days(), "working-acknowledge");
    Some(as_sure_as(region, Deadline { kind: Kind::Law, ..deadline }))
}

/// When an authority has been silent for as long as GDPR article 78(2) names: it may then be sued. Nobody has to answer by
/// then, so the day is no deadline in law but a day to look.
pub fn authority_silent(complained: Date) -> Deadline {
    suggested(complained, SILENCE_MONTHS.months(), "working-authority")
}

/// A date of the person's own.
pub fn own(day: Date) -> Deadline {
    Deadline { due: day, kind: Kind::Own, working: vec![Line::new("working-own", day)] }
}
