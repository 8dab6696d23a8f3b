//! Dates by the rule that applies, each with its working.
//!
//! Regulation (EEC, Euratom) 1182/71, articles 2 and 3, with GDPR article 12(3): the day of the event does not count; the
//! period ends with the day of the same number in the month it ends in, or that month's last day; a Saturday, Sunday or
//! public holiday of the state where the action is due (Ireland, as the rule is usually read) moves the end to the next
//! working day. Never "+30 days".

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

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

/// When an answer is due, by the rule of the region.
pub fn answer(region: &Region, sent: Date) -> Deadline {
    match region.response_rule {
        ResponseRule::GdprOneMonth => months(sent, 1),
        ResponseRule::UkOneMonth => uk_month(sent),
        ResponseRule::Days => {
            let days = region.response_days.unwrap_or(30);
            // Holidays there are not in our facts: a period of working days ends no sooner than the same days counted through.
            match region.response_working_days {
                true => suggested(sent, i32::from(days).days(), "working-working-days"),
                false => Deadline { kind: Kind::Law, ..suggested(sent, i32::from(days).days(), "working-days") },
            }
        }
        ResponseRule::GdprLike30Days => {
            let days = region.response_days.unwrap_or(30);
            Deadline { kind: Kind::Law, ..suggested(sent, i32::from(days).days(), "working-days") }
        }
        ResponseRule::FadpNone | ResponseRule::LgpdNone | ResponseRule::None => {
            let days = region.response_days_suggested.unwrap_or(30);
            suggested(sent, i32::from(days).days(), "working-suggested")
        }
    }
}

/// The GDPR period of so many months, counted from the day of receipt.
pub fn months(received: Date, months: i32) -> Deadline {
    let same = plus(received, months.months());
    let mut working = vec![
        Line { word: "working-sent", day: received },
        Line { word: "working-day-excluded", day: plus(received, 1.day()) },
        Line { word: if same.day() == received.day() { "working-same-day" } else { "working-last-day" }, day: same },
    ];
    let due = next_working_day(same);
    let word = if due == same { "working-is-working-day" } else { "working-rolled" };
    working.push(Line { word, day: due });
    Deadline { due, kind: Kind::Law, working }
}

/// The same day of the next month; how UK law rolls over weekends and holidays is not in our facts.
fn uk_month(received: Date) -> Deadline {
    let same = plus(received, 1.month());
    let working = vec![
        Line { word: "working-sent", day: received },
        Line { word: if same.day() == received.day() { "working-same-day" } else { "working-last-day" }, day: same },
        Line { word: "working-uk-open", day: same },
    ];
    Deadline { due: same, kind: Kind::Law, working }
}

fn suggested(from: Date, span: Span, word: &'static str) -> Deadline {
    let due = plus(from, span);
    Deadline {
        due,
        kind: Kind::Suggested,
        working: vec![Line { word: "working-from", day: from }, Line { word, day: due }],
    }
}

/// Saturates at the calendar's end, so that a date from a hostile file cannot stop the program.
fn plus(date: Date, span: Span) -> Date {
    date.saturating_add(span)
}

/// The day itself, or the next that is neither a weekend nor an Irish public holiday.
pub fn next_working_day(mut day: Date) -> Date {
    while (matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || is_irish_holiday(day)) && day < Date::MAX {
        day = plus(day, 1.day());
    }
    day
}

/// Irish public holidays: 1 January; the first Monday in February, or 1 February if a Friday; 17 March; Easter Monday; the
/// first Monday in May, June and August; the last Monday in October; 25 and 26 December. Good Friday is none.
pub fn is_irish_holiday(day: Date) -> bool {
    let first_monday = day.weekday() == Weekday::Monday && day.day() <= 7;
    match (day.month(), day.day()) {
        (1, 1) | (3, 17) | (12, 25 | 26) => true,
        (2, 1) if day.weekday() == Weekday::Friday => true,
        // A first of February that is a Friday is the holiday itself, and the Monday after it is none.
        (2, 4) if day.weekday() == Weekday::Monday => false,
        (2 | 5 | 6 | 8, _) if first_monday => true,
        (10, 25..) if day.weekday() == Weekday::Monday => true,
        _ => easter_monday(day.year()) == Some(day),
    }
}

/// Easter by the Gregorian computus in the form of Meeus, Jones and Butcher.
fn easter_monday(year: i16) -> Option<Date> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month = (h + l - 7 * m + 114) / 31;
    let day = (h + l - 7 * m + 114) % 31 + 1;
    let sunday = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Some(plus(sunday, 1.day()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_worked_examples_of_the_rule() {
        for (received, one, three) in [
            (date(2026, 11, 22), date(2026, 12, 22), date(2027, 2, 22)),
            (date(2026, 8, 31), date(2026, 9, 30), date(2026, 11, 30)),
            (date(2026, 10, 14), date(2026, 11, 16), date(2027, 1, 14)),
            (date(2026, 11, 25), date(2026, 12, 28), date(2027, 2, 25)),
            (date(2027, 1, 31), date(2027, 3, 1), date(2027, 4, 30)),
            (date(2027, 2, 17), date(2027, 3, 18), date(2027, 5, 17)),
            (date(2028, 1, 31), date(2028, 2, 29), date(2028, 5, 2)),
        ] {
            assert_eq!(months(received, 1).due, one, "one month from {received}");
            assert_eq!(months(received, 3).due, three, "three months from {received}");
        }
    }

    #[test]
    fn irish_holidays_of_2026_and_2027() {
        let days = |year| {
            let all = date(year, 1, 1).series(1.day()).take_while(move |day| day.year() == year);
            all.filter(|day| is_irish_holiday(*day)).map(|day| (day.month(), day.day())).collect::<Vec<_>>()
        };
        let fixed_2026 = [(1, 1), (2, 2), (3, 17), (4, 6), (5, 4), (6, 1), (8, 3), (10, 26), (12, 25), (12, 26)];
        assert_eq!(days(2026), fixed_2026);
        let fixed_2027 = [(1, 1), (2, 1), (3, 17), (3, 29), (5, 3), (6, 7), (8, 2), (10, 25), (12, 25), (12, 26)];
        assert_eq!(days(2027), fixed_2027);
        assert!(is_irish_holiday(date(2030, 2, 1)), "1 February 2030 is a Friday");
        assert!(!is_irish_holiday(date(2030, 2, 4)), "and so the Monday after it is none");
    }

    #[test]
    fn each_line_of_the_working_leads_to_the_next() {
        let deadline = months(date(2026, 10, 14), 1);
        let words: Vec<_> = deadline.working.iter().map(|line| line.word).collect();
        assert_eq!(words, ["working-sent", "working-day-excluded", "working-same-day", "working-rolled"]);
        assert_eq!(deadline.working.last().map(|line| line.day), Some(deadline.due));
    }

    proptest::proptest! {
        #[test]
        fn never_on_a_day_off_and_never_before_the_same_day(days in 0..20_000i32, span in 1..4i32) {
            let received = date(2020, 1, 1).saturating_add(days.days());
            let due = months(received, span).due;
            proptest::prop_assert!(!matches!(due.weekday(), Weekday::Saturday | Weekday::Sunday));
            proptest::prop_assert!(!is_irish_holiday(due));
            proptest::prop_assert!(due >= received.saturating_add(span.months()));
        }
    }
}
