//! What holds on every page, and what was once found to be wrong: nothing is taken, claimed or offered that is not so.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use optout::walkthrough::message::Msg;
use optout::walkthrough::page::{Block, Tone};
use support::Person;
use support::scenes::{FOUR, IN_GERMANY};

#[test]
fn a_country_is_only_taken_when_it_was_surely_seen() {
    let mut person = Person::new();
    person.press("Enter /").typed("united").press("Enter");
    assert_eq!(person.at(), "country", "several begin like that: Enter leads to them");
    assert_eq!(person.list().person.country, None);
    person.press("Down Enter");
    assert_eq!(person.list().person.country.as_deref(), Some("US"));

    let mut person = Person::new();
    person.press("Enter /").typed("switz").press("Enter");
    assert_eq!(person.list().person.country.as_deref(), Some("CH"), "the only one that fits is taken at once");

    let mut person = Person::new();
    person.press("Enter /").typed("xyz").press("Enter");
    assert_eq!((person.at(), &person.list().person.country), ("country", &None));
}

#[test]
fn where_no_country_can_be_guessed_the_first_letter_is_one_of_its_name() {
    // Every letter, those that are keys beside a list included; and the key that would open the filter.
    for (typed, country) in [("spa", "ES"), ("kin", "GB"), ("/fra", "FR"), ("bra", "BR")] {
        let mut person = Person::with("", "en", "");
        person.press("Enter").typed(typed).press("Enter");
        assert_eq!(person.list().person.country.as_deref(), Some(country), "{typed}");
    }
    // Esc leaves the field, and the keys of the page are there.
    let mut person = Person::with("", "en", "");
    person.press("Enter Esc k");
    assert!(person.walk.model().child && person.at() == "country");
}

#[test]
fn a_letter_beside_the_list_of_countries_opens_the_field_for_their_names() {
    // After Enter in an empty field, after Esc, and where a country was guessed; `j` moves nothing where `k` does not.
    for (guess, before, typed, country) in
        [("", "Enter", "fra", "FR"), ("", "Esc", "germ", "DE"), ("FR", "", "jap", "JP"), ("FR", "Down", "öst", "AT")]
    {
        let mut person = Person::with("", if typed == "öst" { "de" } else { "en" }, guess);
        person.press("Enter").press(before).typed(typed).press("Enter");
        assert_eq!(person.list().person.country.as_deref(), Some(country), "{typed}");
    }
    // Letters go on where the name was left.
    let mut person = Person::with("", "en", "");
    person.press("Enter").typed("f").press("Esc").typed("ra").press("Enter");
    assert_eq!(person.list().person.country.as_deref(), Some("FR"));
    // A key of the page stays one, and no letter is typed into what lies over it.
    person = Person::new();
    person.press("Enter s").typed("fra");
    assert_eq!((person.at(), person.walk.model().filter.as_str()), ("sources", ""));
}

#[test]
fn where_no_country_can_be_guessed_enter_asks_for_its_name() {
    let mut person = Person::with("", "en", "");
    person.press("Enter Enter Enter Enter");
    assert_eq!((person.at(), &person.list().person.country), ("country", &None));
    person.press("/").typed("fra").press("Enter");
    assert_eq!(person.list().person.country.as_deref(), Some("FR"));
}

#[test]
fn what_could_not_be_opened_is_not_asked_about_as_if_it_had_been() {
    use optout::walkthrough::effect::{Outcome, Tried, Why};
    let mut person = Person::new();
    person.press("Enter Enter Space Enter Enter");
    let heading = |person: &Person, id: &str| {
        let words = person.walk.guide().words("en");
        person.says().contains(&words.string(id, &[]))
    };
    assert!(person.at() == "opened" && heading(&person, "opened-heading"));
    person.send(Msg::Happened(Outcome::Failed { tried: Tried::Open, why: Why::NoBrowser }));
    assert!(heading(&person, "opened-heading.elsewhere"), "{}", person.says());
    // What was said about it is gone with the next key, and nothing has opened all the same.
    person.press("Down");
    assert!(heading(&person, "opened-heading.elsewhere"), "{}", person.says());
    // Now it has.
    person.press("o");
    assert!(heading(&person, "opened-heading"), "{}", person.says());
}

#[test]
fn ones_own_words_are_not_headed_by_the_language_of_the_next_draft() {
    let mut person = Person::new();
    person.press("Enter Enter Space Enter Enter Enter t");
    let corner = |person: &Person| person.page().corner.unwrap().as_str().to_owned();
    assert!(corner(&person).starts_with("English"), "a draft is in the language it was made in");
    person.press("g");
    assert!(corner(&person).starts_with("Spanish"), "{}", corner(&person));
    person.press("Tab").typed("mine").press("Esc g");
    let own = person.walk.guide().words("en").string("text-own-words", &[]);
    assert!(corner(&person).starts_with(&own), "{}", corner(&person));
    // What the key did is said: it holds for a fresh draft.
    assert!(person.page().notice.unwrap().sentence().contains("French"), "{}", person.says());
}

#[test]
fn a_language_among_the_settings_is_written_as_within_a_sentence() {
    for (language, name) in [("fr", "français"), ("pl", "polski"), ("de", "Deutsch"), ("en", "English")] {
        let mut person = Person::with("", language, "FR");
        person.press("? ,");
        let page = person.page();
        let notes = page.blocks.iter().find_map(|block| match block {
            optout::walkthrough::page::Block::Options(options) => {
                Some(options.items.iter().filter_map(|item| item.note.clone()).collect::<Vec<_>>())
            }
            _ => None,
        });
        let notes = notes.unwrap();
        assert!(notes[..3].iter().all(|note| note.as_str() == name), "{language}: {notes:?}");
    }
}

#[test]
fn a_country_is_found_by_its_other_names() {
    for (language, typed, country) in
        [("en", "scot", "GB"), ("en", "uk", "GB"), ("en", "usa", "US"), ("fr", "ecosse", "GB"), ("en", "turkey", "TR")]
    {
        let mut person = Person::with("", language, "FR");
        person.press("Enter /").typed(typed);
        let page = person.page();
        let found = page.blocks.iter().any(|block| match block {
            optout::walkthrough::page::Block::Options(options) => options.items.iter().any(|item| {
                item.name[0].text
                    == optout::clean::Clean::line(
                        &person.walk.guide().words(language).string(&format!("region-{country}"), &[]),
                    )
            }),
            _ => false,
        });
        assert!(found, "{typed} finds {country}");
    }
}

#[test]
fn while_a_field_is_typed_the_foot_names_no_letter() {
    let mut person = Person::new();
    person.press("Enter /");
    let letters = |person: &Person| {
        person.page().keys.iter().any(|hint| matches!(hint.action.key().code, optout::walkthrough::keys::Code::Char(_)))
    };
    assert!(!letters(&person), "{}", person.says());
}

#[test]
fn somebody_who_named_the_country_can_change_it_before_the_first_account() {
    let mut person = Person::new();
    person.press("Enter Enter");
    let mut again = person.again();
    again.press("Enter");
    assert_eq!(again.at(), "country");
}

#[test]
fn where_no_law_gives_a_period_nothing_is_due_or_overdue() {
    for country in ["CH", "BR"] {
        let file = format!(
            "version = 1\n[person]\ncountry = \"{country}\"\n[[account]]\nid = \"instagram-1\"\nplatform = \"instagram\"\n\
             [[account.history]]\non = 2026-08-03\nwhat = \"sent\"\n"
        );
        let mut person = Person::with(&file, "en", country);
        let accounts = person.says();
        assert!(!accounts.contains("we suggest looking again"), "that day has passed: {accounts}");
        assert!(!accounts.contains("overdue") && !accounts.contains("due"), "{accounts}");
        person.press("Enter");
        let waiting = person.says();
        assert!(!waiting.contains("due") && !waiting.contains("has to answer"), "{waiting}");
    }
}

#[test]
fn one_sign_is_one_sign() {
    let mut person = Person::with("version = 1\n[person]\nemail = \"x\"\n", "en", "FR");
    person.press("Enter Enter 1 Enter 1 1 1");
    let said = person.says();
    assert!(person.clipboard == "x" && !said.contains("1 signs"), "{said}");
}

#[test]
fn help_names_only_keys_that_do_something_there() {
    let mut person = Person::new();
    person.press("Enter ?");
    let said = person.says();
    assert!(!said.contains("j and k") && !said.contains("digit"), "{said}");
    let mut person = Person::new();
    person.press("Enter Enter ?");
    let said = person.says();
    assert!(said.contains("j and k") && said.contains("digit"), "{said}");
}

#[test]
fn the_second_failure_says_enough_for_today_whichever_way_it_came() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1 3 Enter");
    assert_eq!(person.at(), "routes");
    assert!(!person.says().contains("Enough for today"), "{}", person.says());
    person.press("Enter 1 n 2");
    assert_eq!(person.at(), "routes", "a step that looks different is a failure, too");
    assert!(person.says().contains("Enough for today"), "{}", person.says());
    person.press("Enter");
    assert_ne!(person.at(), "routes", "the next way is marked, and Enter takes it");
}

#[test]
fn a_way_of_several_steps_begins_with_the_link_of_its_first() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter n 2");
    assert_eq!(person.at(), "session");
    let said = person.says();
    assert!(said.contains("https://privacycenter.instagram.com/") && !said.contains("/contact/"), "{said}");
}

#[test]
fn q_asks_from_every_page_and_no_key_for_a_link_stands_where_there_is_none() {
    use optout::walkthrough::keys::Action::*;
    for scene in support::scenes::SCENES {
        let mut person = scene.enter("en");
        let page = person.page();
        if person.walk.model().overlay.is_none() {
            assert!(page.has(Quit), "{}", scene.page);
        }
        for action in [Open, Copy, Code].into_iter().filter(|action| page.has(*action)) {
            person.key(action.key());
            let notice = person.page().notice.map(|notice| notice.sentence()).unwrap_or_default();
            assert!(!notice.contains("no link"), "{}: {}", scene.page, action.sign());
            person = scene.enter("en");
        }
    }
}

#[test]
fn nothing_is_said_to_be_saved_in_practice() {
    let mut person = Person::new();
    person.press("p Enter q");
    assert!(!person.says().contains("Everything is saved"), "{}", person.says());
    person.press("Esc ?");
    assert!(!person.says().contains("Everything is saved"), "{}", person.says());
}

#[test]
fn nothing_is_said_to_be_saved_where_nothing_was_entered() {
    use optout::walkthrough::effect::Effect;
    let names_the_file = |keys: &str| {
        let mut person = Person::new();
        person.press(keys);
        let last = person.effects.iter().rev().find_map(|effect| match effect {
            Effect::Quit { kept, .. } => {
                Some(kept.as_ref().is_some_and(|line| line.as_str().contains("checklist.toml")))
            }
            _ => None,
        });
        last.unwrap()
    };
    assert!(!names_the_file("q Enter"), "there is none yet");
    assert!(names_the_file("Enter Enter q Enter"), "the country is kept");
}

#[test]
fn linked_accounts_are_only_asked_for_where_an_account_can_be_linked() {
    use optout::walkthrough::keys::Action::Other;
    let mut person = Person::with(support::scenes::FOUR, "en", "FR");
    person.press("Home e");
    assert!(person.page().has(Other), "Instagram");
    person.press("Esc Home Down Down e");
    assert!(!person.page().has(Other), "WhatsApp: {}", person.says());
}

#[test]
fn no_code_is_asked_to_be_scanned_where_there_is_none() {
    let mut person = Person::with("", "en", "BR");
    person.press("Enter Enter 1 Enter 3");
    let said = person.says();
    assert_eq!(person.at(), "session-help");
    assert!(!said.contains("Scan") && !said.contains("scan"), "{said}");
}

#[test]
fn the_way_back_from_a_new_account_leads_to_it() {
    let mut person = Person::new();
    // WhatsApp, the third of the list, is the only account then.
    person.press("Enter Enter 3 Enter 2 Esc Esc Esc");
    assert_eq!(person.at(), "accounts");
    person.press("r");
    assert_eq!(person.at(), "record");
}

#[test]
fn a_report_is_read_before_it_is_copied() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 4 Enter Enter n");
    assert!(!person.says().contains("instagram-menu"));
    person.press("End");
    assert!(person.says().contains("instagram-menu, version"), "{}", person.says());
    person.press("Enter");
    assert!(person.says().contains(&person.clipboard.lines().next().unwrap().to_owned()), "{}", person.says());
}

#[test]
fn a_clock_that_was_set_back_is_said_and_changes_nothing() {
    let mut person = Person::with(support::scenes::FOUR, "en", "FR");
    assert!(!person.says().contains("clock"), "{}", person.says());
    person.send(Msg::Today(jiff::civil::date(2026, 11, 1)));
    let said = person.says();
    assert!(said.contains("clock says 1 November 2026, and 4 November 2026 is noted already"), "{said}");
    assert_eq!(person.file, support::scenes::FOUR);
}

/// A record with a refusal waits for nobody, and its page does not say so.
#[test]
fn the_page_of_a_decided_account_does_not_say_that_it_waits() {
    let title = |file: &str, keys: &str| {
        let mut person = Person::with(file, "en", "DE");
        person.press(keys);
        assert_eq!(person.at(), "waiting");
        person.page().title.last().unwrap().as_str().to_owned()
    };
    assert_eq!(title(FOUR, "Down Enter"), "waiting for Meta");
    assert_eq!(title(IN_GERMANY, "Enter"), "where it stands");
}

/// What is over is in another tone than where the account stands, which may be accepted or asked for more.
#[test]
fn a_date_has_the_tone_of_the_date() {
    let page = Person::with(FOUR, "en", "FR").page();
    let rows = page.blocks.iter().find_map(|block| match block {
        Block::Accounts(accounts) => Some(accounts.rows.clone()),
        _ => None,
    });
    let tones: Vec<_> = rows.unwrap().iter().map(|row| (row.tone, row.urgency)).collect();
    let plain = (Tone::Plain, Tone::Plain);
    assert_eq!(tones, [plain, plain, plain, (Tone::Waiting, Tone::Bad)]);
}

/// On the page it is a page; what is taken along is Markdown, word for word the same.
#[test]
fn the_hand_out_is_read_as_a_page_and_copied_as_markdown() {
    let mut person = Person::with(FOUR, "en", "FR");
    person.press("f c");
    let copied = person.clipboard.clone();
    assert!(
        copied.starts_with("# ") && copied.contains("\n\n## Facebook Léa Martin\n\n- Sent on 3 November 2026.\n- ")
    );
    let page = person.page();
    let seen = support::picture::text(&support::picture::drawn(&page, &Default::default(), 80, 90));
    let spoken = optout::faces::plain::speak(&page, &optout::faces::plain::Walker::said(&person.walk), 300);
    assert!(!seen.contains('#') && !spoken.contains('#'), "{seen}{spoken}");
    for line in copied.lines() {
        let line = line.trim_start_matches(['#', '-', ' ']);
        assert!(spoken.contains(line), "{line} in {spoken}");
        assert!(line.split(' ').all(|word| seen.contains(word)), "{line} in {seen}");
    }
}

/// Each file that one key wrote is named; the next key begins anew.
#[test]
fn all_files_that_were_written_are_named() {
    let mut person = Person::with(FOUR, "en", "FR");
    person.press("f f");
    let said = |person: &Person| person.page().notice.unwrap().sentence();
    assert_eq!(said(&person), "Written to optout.ics, optout-hand-out.md");
    person.press("f");
    assert_eq!(said(&person), "Written to optout.ics, optout-hand-out.md");
}

#[test]
fn what_an_exposing_reason_says_is_not_taken_away_by_the_next_reason() {
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1 1 t");
    assert_eq!(person.at(), "text");
    let words = person.walk.guide().words("en");
    let said = words.string("ground-secrecy.name", &[]);
    let pick = |person: &mut Person, name: &str| {
        let page = person.page();
        let options = page.aside.iter().find_map(|block| match block {
            optout::walkthrough::page::Block::Options(options) => Some(options),
            _ => None,
        });
        let names = |choice: &optout::walkthrough::page::Choice| optout::guide::tell::text(&choice.name) == name;
        let at = options.unwrap().items.iter().position(names).unwrap();
        person.press("Home");
        for _ in 0..at {
            person.press("Down");
        }
        person.press("Space");
    };
    let body = |person: &Person| person.list().texts[0].body.to_string();
    pick(&mut person, &said);
    let with = body(&person);
    assert!(!person.file.contains("secrecy"), "{}", person.file);
    let mut later = person.again();
    later.press("Enter t");
    assert_eq!((later.at(), body(&later)), ("text", with.clone()));
    let other = later.walk.guide().words("en").string("ground-expectation.name", &[]);
    pick(&mut later, &other);
    assert_eq!(body(&later), with, "it stays, and is said to be one's own");
    assert!(later.page().notice.is_some());
    // A draft of what is kept goes with the reasons as before.
    let mut plain = Person::new();
    plain.press("Enter Enter 1 Enter 1 1 t");
    pick(&mut plain, &other);
    let mut later = plain.again();
    later.press("Enter t");
    let before = body(&later);
    pick(&mut later, &other);
    assert_ne!(body(&later), before);
}

#[test]
fn what_is_not_saved_is_marked_on_each_page_and_asked_about_before_leaving() {
    use optout::walkthrough::effect::{Outcome, Tried, Why};
    let mut person = Person::with(support::scenes::FOUR, "en", "FR");
    person.send(Msg::Happened(Outcome::Failed { tried: Tried::Save, why: Why::Locked }));
    person.press("Down");
    let title = |person: &Person| person.page().title.iter().map(ToString::to_string).collect::<Vec<_>>().join(" · ");
    assert!(title(&person).contains("not saved"), "{}", title(&person));
    person.press("q");
    assert_eq!(person.left, None, "it is asked first");
    person.press("Esc");
    person.send(Msg::Happened(Outcome::Saved { theirs: None }));
    assert!(!title(&person).contains("not saved"), "{}", title(&person));
    person.press("q");
    assert_eq!(person.left, Some(0));
}
