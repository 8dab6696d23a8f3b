use jiff::civil::{Weekday, date};

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
        let last_day = extended(received, one).expect("told on the last day");
        assert_eq!((last_day.due, last_day.kind), (three, Kind::Law), "extended from {received}");
        let late = one.saturating_add(1.day());
        assert_eq!(extended(received, late), Err(TooLate { announced: late, end: one }), "too late for {received}");
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
    fn never_on_a_day_off_and_never_before_the_same_day(days in 0..20_000i32, three in proptest::bool::ANY) {
        let received = date(2020, 1, 1).saturating_add(days.days());
        let span = if three { 3 } else { 1 };
        let due = months(received, span).due;
        proptest::prop_assert!(!matches!(due.weekday(), Weekday::Saturday | Weekday::Sunday));
        proptest::prop_assert!(!is_irish_holiday(due));
        proptest::prop_assert!(due >= received.saturating_add(span.months()));
    }

    #[test]
    fn an_extension_counts_up_to_the_last_day_of_the_first_period(days in 0..20_000i32, later in 0..60i32) {
        let received = date(2020, 1, 1).saturating_add(days.days());
        let (told, end) = (received.saturating_add(later.days()), months(received, 1).due);
        match extended(received, told) {
            Ok(deadline) => {
                proptest::prop_assert!(told <= end && deadline.due > end);
                proptest::prop_assert_eq!(deadline.due, months(received, 3).due);
            }
            Err(late) => {
                proptest::prop_assert!(told > end);
                proptest::prop_assert_eq!((late.announced, late.end), (told, end));
            }
        }
    }

    #[test]
    fn what_follows_comes_after_the_end_and_in_its_order(days in 0..20_000i32) {
        let end = date(2020, 1, 1).saturating_add(days.days());
        let (ireland, ended) = (region("IE"), own(end));
        let (reminder, offered) = (reminder(&ireland, &ended).due, complaint_offered(&ireland, &ended).due);
        proptest::prop_assert!(reminder > end && next_working_day(reminder) == reminder);
        proptest::prop_assert!(offered == end.saturating_add(3.days()));
        proptest::prop_assert!(complaint(reminder).due > offered, "fourteen days are longer than the grace");
    }
}

fn region(country: &str) -> Region {
    let guide = crate::guide::Guide::open(crate::guide::Texts::embedded());
    guide.region(country).unwrap_or_else(|| panic!("no region {country}")).clone()
}

#[test]
fn an_extension_shows_how_it_was_counted() {
    let deadline = extended(date(2026, 11, 25), date(2026, 12, 20)).unwrap();
    let words: Vec<_> = deadline.working.iter().map(|line| (line.word, line.day)).collect();
    assert_eq!(
        words,
        [
            ("working-sent", date(2026, 11, 25)),
            ("working-first-end", date(2026, 12, 28)),
            ("working-announced", date(2026, 12, 20)),
            ("working-day-excluded", date(2026, 11, 26)),
            ("working-three-same-day", date(2027, 2, 25)),
            ("working-is-working-day", date(2027, 2, 25)),
        ]
    );
}

#[test]
fn only_where_the_facts_have_an_extension_does_one_move_the_date() {
    let (sent, told) = (date(2026, 11, 22), date(2026, 12, 1));
    assert_eq!(extended_in(&region("FR"), sent, told).unwrap().unwrap().kind, Kind::Law);
    let uk = extended_in(&region("GB"), sent, told).unwrap().unwrap();
    assert_eq!((uk.due, uk.kind), (date(2027, 2, 22), Kind::Suggested));
    assert_eq!(extended_in(&region("CH"), sent, told), None);
    assert_eq!(extended_in(&region("BR"), sent, told), None);
    assert!(extended_in(&region("GB"), sent, date(2026, 12, 23)).unwrap().is_err());
}

#[test]
fn what_is_little_sure_is_only_suggested() {
    let sent = date(2026, 11, 22);
    let kinds = ["FR", "GB", "CH", "BR", "US", "AD", "RS"].map(|country| answer(&region(country), sent).kind);
    use Kind::{Law, Suggested};
    assert_eq!(kinds, [Law, Law, Suggested, Suggested, Suggested, Suggested, Suggested]);
    assert_eq!(answer(&region("CH"), sent).due, date(2026, 12, 22));
    assert_eq!(answer(&region("BR"), sent).due, date(2026, 12, 7));
    assert_eq!(answer(&region("GB"), date(2026, 11, 25)).due, date(2026, 12, 25), "no Irish holidays in the UK");
}

#[test]
fn reminder_grace_and_complaint_follow_the_end() {
    // The worked example that ends on Monday 28 December 2026.
    let end = date(2026, 12, 28);
    let france = region("FR");
    let reminded = |end| reminder(&france, &own(end)).due;
    let offered = complaint_offered(&france, &own(end));
    assert_eq!(reminded(end), date(2026, 12, 29));
    assert_eq!(offered.due, date(2026, 12, 31), "two whole days of grace");
    assert_eq!(complaint(reminded(end)).due, date(2027, 1, 12));
    // A Friday: the first working day after it is a Monday.
    assert_eq!(reminded(date(2027, 1, 15)), date(2027, 1, 18));
    assert_eq!(reminded(date(2026, 12, 24)), date(2026, 12, 28), "Christmas and a weekend lie between");
    assert_eq!(refused(end).due, end);
    for deadline in [reminder(&france, &own(end)), offered, complaint(end), refused(end), authority_silent(end)] {
        assert_eq!(deadline.kind, Kind::Suggested);
    }
    assert_eq!(own(end).kind, Kind::Own);
    let acknowledged = acknowledgement(&region("GB"), date(2026, 12, 23)).unwrap();
    assert_eq!((acknowledged.due, acknowledged.kind), (date(2027, 1, 22), Kind::Law));
    assert_eq!(acknowledgement(&region("FR"), end), None);
}

#[test]
fn irish_holidays_count_under_the_european_rule_alone() {
    // Monday 1 February 2027 is a holiday in Ireland; Sunday 31 January is none anywhere.
    let due = ["FR", "GB", "CH", "TR"].map(|country| {
        let region = region(country);
        reminder(&region, &own(date(2027, 1, 31))).due
    });
    assert_eq!(due, [date(2027, 2, 2), date(2027, 2, 1), date(2027, 2, 1), date(2027, 2, 1)]);
}

#[test]
fn working_days_are_counted_from_monday_to_friday_and_no_reminder_comes_before_them() {
    // Sunday 22 November 2026: ten working days end on Friday 4 December, twenty on Friday 18 December.
    for (country, due, remind) in
        [("PE", date(2026, 12, 4), date(2026, 12, 7)), ("MX", date(2026, 12, 18), date(2026, 12, 21))]
    {
        let region = region(country);
        let answer = answer(&region, date(2026, 11, 22));
        assert_eq!((answer.due, answer.kind), (due, Kind::Suggested), "{country}");
        assert_eq!(answer.working.last().map(|line| line.days), region.response_days, "{country}");
        let words: Vec<_> = reminder(&region, &answer).working.iter().map(|line| line.word).collect();
        assert_eq!(words, ["working-end", "working-grace", "working-reminder-weekday"]);
        assert_eq!(reminder(&region, &answer).due, remind, "two days of grace for holidays that we do not know");
    }
}

#[test]
fn where_no_right_is_known_no_law_makes_an_answer_due() {
    let sent = date(2026, 11, 22);
    for country in ["TR", "CO", "US", "JE", "CL"] {
        let region = region(country);
        let answer = answer(&region, sent);
        assert_eq!((answer.due, answer.kind), (date(2026, 12, 22), Kind::Suggested), "{country}");
        assert!(!has_period(&region, sent), "{country}");
        assert_eq!(complaint_offered(&region, &answer).working[0].word, "working-end-suggested");
    }
    assert!(has_period(&region("CL"), date(2026, 12, 1)), "from the day that the law there is in force");
}

#[test]
fn dates_at_the_end_of_the_calendar_do_not_stop_the_program() {
    for day in [Date::MAX, Date::MIN] {
        let _ = (months(day, 3), complaint(day), authority_silent(day));
        for region in ["FR", "GB", "MX"].map(region) {
            let due = answer(&region, day);
            let _ = (reminder(&region, &due), complaint_offered(&region, &due));
        }
        let _ = (extended(day, Date::MAX), look_again(day), look_for_mail(day));
    }
}
