//! What depends on where somebody lives, and what is true where no right is known.

use super::Home;

/// Somebody there.
fn living_in(country: &str) -> Home {
    let home = Home::new();
    home.well(&format!("set person.country {country}"));
    home
}

#[test]
fn a_refusal_promises_nothing_where_no_right_is_known() {
    let home = living_in("US");
    home.well("account add facebook");
    home.well("sent facebook-1 --on 2026-11-20");
    let said = home.well("reply facebook-1 refused");
    assert!(said.contains("No right to object is known where you live"), "{said}");
    let all = [said, home.well("report"), home.well("status"), home.well("next"), home.well("report --format html")];
    for said in &all {
        for promise in ["omplaint is", "complaint to the authority", "supplement", "weigh more", "answer Meta"] {
            assert!(!said.contains(promise), "{promise}: {said}");
        }
    }
    let home = living_in("FR");
    home.well("account add facebook");
    home.well("sent facebook-1 --on 2026-11-20");
    let said = home.well("reply facebook-1 refused");
    assert!(said.contains("weigh more than yours"), "{said}");
    assert!(home.well("report").contains("a complaint are open to you"));
}

#[test]
fn where_there_is_no_form_none_is_said_to_be_opened() {
    for country in ["US", "JP"] {
        let home = living_in(country);
        home.well("account add instagram");
        assert_eq!(home.well("next"), "Next: Instagram, see what you can do there\n");
        assert!(home.well("status").ends_with("see what you can do there\n"));
    }
}

#[test]
fn a_link_is_one_that_people_there_are_led_to() {
    for (country, platform) in [("US", "instagram"), ("JP", "facebook"), ("GB", "whatsapp")] {
        let ran = living_in(country).run(&format!("link {platform}"));
        if country == "GB" {
            assert!(!ran.out.contains("whatsapp.com/contact"), "{ran:?}");
            continue;
        }
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{country}");
        assert!(ran.err.contains("What you can do there:\n  Set your accounts to private."), "{}", ran.err);
        assert!(!ran.err.contains("--purpose"), "{}", ran.err);
    }
    let own = living_in("US");
    assert_eq!(own.well("link instagram --country fr"), Home::new().well("link instagram"));
    assert_eq!(own.run("link instagram --country XX").code, 2);
    assert!(own.well("link no-account").contains("510058597920541"));
}

#[test]
fn where_a_way_has_no_steps_none_are_listed() {
    let home = living_in("JP");
    home.well("account add instagram");
    let ran = home.run("mark instagram-1 xx");
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("has no steps where you live"), "{}", ran.err);
}
