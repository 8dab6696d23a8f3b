//! Dates by the rule that applies, each with its working.
//!
//! Regulation (EEC, Euratom) 1182/71, articles 2 and 3, with GDPR article 12(3): the day of the event does not count; the
//! period ends with the day of the same number in the month it ends in, or that month's last day; a Saturday, Sunday or
//! public holiday of the state where the action is due (Ireland, as the rule is usually read) moves the end to the next
//! working day. Never "+30 days".

mod after;
mod holidays;

use jiff::civil::Date;
use jiff::{Span, ToSpan};

pub use self::after::{
    CALM_DAYS, GRACE_DAYS, POST_DAYS, SILENCE_MONTHS, TooLate, acknowledgement, authority_silent, by_post, complaint,
    complaint_offered, extended, extended_in, own, refused, reminder, undated, written_again,
};
pub use self::holidays::{is_irish_holiday, next_weekday, next_working_day};
use crate::guide::source::Confidence;

use crate::guide::place::{Region, ResponseRule};

/// A date, how binding it is, and how it was counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Deadline {
    /// The day.
    pub due: Date,
    /// How binding.
    pub kind: Kind,
    /// The working, line by line; words `working-<id>`.
    pub working: Vec<Line>,
}

/// How binding a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A period in law.
    Law,
    /// Our suggestion.
    Suggested,
    /// The person's own.
    Own,
}

impl Kind {
    /// Its id in JSON.
    pub fn id(self) -> &'static str {
        match self {
            Kind::Law => "law",
            Kind::Suggested => "suggested",
            Kind::Own => "own",
        }
    }
}

/// One line of the working.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Word id.
    pub word: &'static str,
    /// The day that it arrives at.
    pub day: Date,
    /// How many days were counted, where the words name them as `days`; else 0.
    pub days: u16,
}

impl Line {
    fn new(word: &'static str, day: Date) -> Line {
        Line { word, day, days: 0 }
    }

    /// The word that names the article behind it, under the rule of the region; `None` where it is our own suggestion, the
    /// person's choice, or not in our facts.
    pub fn article(&self, rule: ResponseRule) -> Option<&'static str> {
        let gdpr = rule == ResponseRule::GdprOneMonth;
        Some(match self.word {
            "working-day-excluded" if gdpr => "article-event-day",
            "working-same-day" | "working-last-day" if gdpr => "article-month",
            "working-same-day" | "working-last-day" if rule == ResponseRule::UkOneMonth => "article-uk-month",
            "working-three-same-day" | "working-three-last-day" | "working-first-end" | "working-announced" if gdpr => {
                "article-extension"
            }
            "working-is-working-day" | "working-rolled" if gdpr => "article-working-day",
            "working-identity" if gdpr => "article-identity",
            "working-acknowledge" => "article-acknowledge",
            "working-authority" => "article-authority",
            _ => return None,
        })
    }
}

/// Days after which a first look for a mail is worth it. Our suggestion: mails came within minutes to a day.
pub const MAIL_DAYS: i32 = 2;

/// When to look for a mail.
pub fn look_for_mail(sent: Date) -> Deadline {
    suggested(sent, MAIL_DAYS.days(), "working-look-for-mail")
}

/// When to look whether it still stands.
pub fn look_again(accepted: Date) -> Deadline {
    suggested(accepted, 1.year(), "working-look-again")
}

/// To be looked at on the day itself: something happened that an objection may not cover.
pub fn look_now(noted: Date) -> Deadline {
    Deadline { due: noted, kind: Kind::Suggested, working: vec![Line::new("working-noted", noted)] }
}

/// Whether a law there gives a period for the answer to an objection of that day. Where it gives no right, it gives none.
pub fn has_period(region: &Region, sent: Date) -> bool {
    let none = matches!(region.response_rule, ResponseRule::FadpNone | ResponseRule::LgpdNone | ResponseRule::None);
    !none && region.has_right(sent)
}

/// When an answer is due, by the rule of the region. What we are not sure of is only a suggestion.
pub fn answer(region: &Region, sent: Date) -> Deadline {
    let days = region.response_days.unwrap_or(30);
    let deadline = match region.response_rule {
        _ if !has_period(region, sent) => {
            let days = region.response_days_suggested.unwrap_or(30);
            suggested(sent, i32::from(days).days(), "working-suggested")
        }
        ResponseRule::GdprOneMonth => months(sent, 1),
        ResponseRule::UkOneMonth => uk_months(sent, 1),
        _ if region.response_working_days => working_days(sent, days),
        _ => Deadline { kind: Kind::Law, ..suggested(sent, i32::from(days).days(), "working-days") },
    };
    as_sure_as(region, deadline)
}

/// So many days from Monday to Friday. Holidays there are not in our facts, so the period ends no sooner than this: a
/// suggestion.
fn working_days(sent: Date, days: u16) -> Deadline {
    let due = (0..days).fold(sent, |day, _| next_weekday(plus(day, 1.day())));
    let counted = Line { days, ..Line::new("working-working-days", due) };
    Deadline { due, kind: Kind::Suggested, working: vec![Line::new("working-from", sent), counted] }
}

/// A date from facts that are little sure is a suggestion, whatever rule it was counted by.
fn as_sure_as(region: &Region, deadline: Deadline) -> Deadline {
    match region.seen.confidence {
        Confidence::Low => Deadline { kind: Kind::Suggested, ..deadline },
        Confidence::High | Confidence::Medium => deadline,
    }
}

/// The GDPR period of so many months, one or three, counted from the day of receipt.
pub fn months(received: Date, months: i32) -> Deadline {
    let (same, line) = same_day(received, months);
    let mut working =
        vec![Line::new("working-sent", received), Line::new("working-day-excluded", plus(received, 1.day())), line];
    let due = next_working_day(same);
    let word = if due == same { "working-is-working-day" } else { "working-rolled" };
    working.push(Line::new(word, due));
    Deadline { due, kind: Kind::Law, working }
}

/// The same day of a later month; how UK law rolls over weekends and holidays is not in our facts.
fn uk_months(received: Date, months: i32) -> Deadline {
    let (same, line) = same_day(received, months);
    let working = vec![Line::new("working-sent", received), line, Line::new("working-uk-open", same)];
    Deadline { due: same, kind: Kind::Law, working }
}

/// The day of the same number so many months later, or the last of that month: article 3(2)(c) of Regulation 1182/71.
fn same_day(received: Date, months: i32) -> (Date, Line) {
    let same = plus(received, months.months());
    let word = match (months, same.day() == received.day()) {
        (1, true) => "working-same-day",
        (1, false) => "working-last-day",
        (_, true) => "working-three-same-day",
        (_, false) => "working-three-last-day",
    };
    (same, Line::new(word, same))
}

fn suggested(from: Date, span: Span, word: &'static str) -> Deadline {
    let due = plus(from, span);
    Deadline { due, kind: Kind::Suggested, working: vec![Line::new("working-from", from), Line::new(word, due)] }
}

/// Saturates at the calendar's end, so that a date from a hostile file cannot stop the program.
fn plus(date: Date, span: Span) -> Date {
    date.saturating_add(span)
}

#[cfg(test)]
mod tests;
