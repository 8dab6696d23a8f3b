//! Working days and public holidays of Ireland, where the answer is due.
//!
//! Regulation 1182/71, article 2: working days leave out Saturdays, Sundays and the public holidays of the state where the
//! action has to be taken. That this is Ireland is how the rule is usually read.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use super::plus;

/// The day itself, or the next that is neither a weekend nor an Irish public holiday.
pub fn next_working_day(mut day: Date) -> Date {
    while (is_weekend(day) || is_irish_holiday(day)) && day < Date::MAX {
        day = plus(day, 1.day());
    }
    day
}

/// The day itself, or the next that is no Saturday and no Sunday: where the holidays are not in our facts.
pub fn next_weekday(mut day: Date) -> Date {
    while is_weekend(day) && day < Date::MAX {
        day = plus(day, 1.day());
    }
    day
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
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
