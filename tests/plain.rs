//! The walk by lines: the same as by keys, and what is said on the way.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")]

mod support;

use optout::guide::{Guide, Texts};
use optout::objection::file;
use optout::walkthrough::effect::{Outcome, Tried, What, Why};
use optout::walkthrough::message::Msg;
use support::Person;
use support::talk::{Talked, talk, talk_in};

/// What a first walk of one account is, by keys and by lines.
#[test]
fn the_same_walk_by_keys_and_by_lines_leaves_the_same_checklist() {
    let mut person = Person::new();
    // Country, Instagram twice and Facebook, the first two linked, the form, the address, the answer.
    person.press("Enter Enter 1 + 2 Enter 1 2 Enter 1 1 1").typed("lea@example.org").press("Enter 2 Enter 1");
    assert_eq!(person.at(), "answered");
    let talked = talk(
        "",
        "en",
        "1\nfrance\n1\none more\n2\ngo on\n1\n2\ngo on\n1\n1\n1\nlea@example.org\n2\nI pressed the button\n1\n",
        80,
    );
    assert_eq!(talked.walk.page().id, "answered");
    assert_eq!(talked.world.file, person.file);
    assert_eq!(talked.world.clipboard, person.clipboard);
    assert_eq!(talked.world.opened, person.opened);
    assert_eq!(file::read(&talked.world.file).unwrap().accounts.len(), 3);
}

#[test]
fn a_text_is_written_by_lines() {
    let talked = talk("", "en", "1\n1\n1\ngo on\n1\n1\ntext\n1\n2\n2009\nwrite the text\nOne.\n\nTwo.\n.\n", 80);
    let kept = file::read(&talked.world.file).unwrap();
    assert_eq!(&*kept.texts[0].body, "One.\n\nTwo.");
    assert!(kept.texts[0].own);
    assert_eq!(kept.answers["expectation"]["since"], "2009");
}

#[test]
fn a_text_takes_the_place_of_the_one_before_or_is_added_to_it_as_it_is_said() {
    let walked = "1\n1\n1\ngo on\n1\n1\ntext\n1\nwrite the text\nOne.\n.\n";
    let body = |more: &str| {
        let talked = talk("", "en", &format!("{walked}write the text\n{more}.\n"), 80);
        let texts = file::read(&talked.world.file).unwrap().texts;
        (texts[0].body.to_string(), talked.said)
    };
    let (replaced, said) = body("Two.\n");
    assert_eq!(replaced, "Two.");
    assert!(said.contains("takes the place of what is there"), "{said}");
    assert_eq!(body("+\nTwo.\n+\n").0, "One.\n\nTwo.\n+");
    // A sign alone adds nothing.
    assert_eq!(body("+\n").0, "One.");
}

#[test]
fn blank_lines_take_no_texts_place() {
    let before = talk("", "en", "1\n1\n1\ngo on\n1\n1\ntext\n1\n", 80);
    let after = talk("", "en", "1\n1\n1\ngo on\n1\n1\ntext\n1\nwrite the text\n\n  \n.\n", 80);
    assert!(!before.world.file.is_empty());
    assert_eq!(after.world.file, before.world.file);
}

#[test]
fn a_name_narrows_the_list_and_the_only_one_is_taken() {
    let talked = talk("", "en", "1\nosterreich\n", 80);
    assert!(talked.said.contains("No country in the list begins like that."));
    let talked = talk("", "en", "1\nli\n2\n", 80);
    assert!(talked.said.contains("1 Liechtenstein\n2 Lithuania\n"), "{}", talked.said);
    let talked = talk("", "en", "1\nbelg\n", 80);
    assert_eq!(file::read(&talked.world.file).unwrap().person.country.as_deref(), Some("BE"));
}

#[test]
fn where_no_country_can_be_guessed_all_choices_are_still_said() {
    let talked = talk_in("", "", "en", "1\nfor a child\nfra\n", 80);
    assert!(talked.walk.model().child, "{}", talked.said);
    assert_eq!(file::read(&talked.world.file).unwrap().person.country.as_deref(), Some("FR"));
}

#[test]
fn each_beginning_of_a_name_looks_through_the_whole_list() {
    let talked = talk("", "en", "1\nxyz\n", 80);
    let (_, after) = talked.said.split_once("No country in the list begins like that.").unwrap();
    assert!(after.contains("A number, or the beginning of a name:"), "{after}");
    assert!(!after.contains("Choose"), "{after}");
    // After none that fits, and after several that do.
    for lines in ["1\nxyz\nbelg\n", "1\nuni\nbelg\n"] {
        let talked = talk("", "en", lines, 80);
        assert_eq!(file::read(&talked.world.file).unwrap().person.country.as_deref(), Some("BE"), "{lines:?}");
    }
    // The same ones are left: that is said, and no less.
    let talked = talk("", "en", "1\nuni\nunit\n", 80);
    assert_eq!(talked.said.matches("1 United Kingdom\n2 United States\n").count(), 2, "{}", talked.said);
    assert!(!talked.said.contains("Nothing has changed here."));
}

#[test]
fn the_end_of_the_input_saves_and_answers_nothing() {
    for cut in ["", "1\n", "1\n1\n1", "1\n1\n1\ngo on\n1"] {
        let talked = talk("", "en", cut, 80);
        assert_eq!(talked.code, 0, "{cut:?}");
        assert!(talked.said.trim_end().ends_with('.'), "{}", talked.said);
        // Where nothing was answered there is no file, and none is named.
        assert_eq!(talked.said.contains("Saved in checklist.toml."), !talked.world.file.is_empty(), "{cut:?}");
    }
    // A line that was cut off is no answer.
    let talked = talk("", "en", "1\n1\n1\ngo on\n1", 80);
    assert!(talked.world.opened.is_empty());
    // A text that was cut off stands below the one before.
    let talked = talk("", "en", "1\n1\n1\ngo on\n1\n1\ntext\n1\nwrite the text\nMine, not en", 80);
    let kept = file::read(&talked.world.file).unwrap();
    assert!(kept.texts[0].body.starts_with("Under article"), "{}", kept.texts[0].body);
}

#[test]
fn stop_is_heard_everywhere_and_back_leads_back() {
    let talked = talk("", "en", "1\nback\nback\nstop\n1\n", 80);
    assert_eq!((talked.walk.page().id, talked.code), ("welcome", 0));
    assert!(talked.said.contains("There is no page before this one."));
    let talked = talk("", "fr", "1\nstop\n", 80);
    assert_eq!(talked.code, 0);
}

#[test]
fn what_did_not_change_is_not_said_again() {
    let talked = talk("", "en", "1\n1\n1\nnonsense\n1\n", 80);
    let after = talked.said.split("What do you want to object for?").nth(1).unwrap();
    assert_eq!(after.matches("One objection for each account.").count(), 1);
    assert!(after.contains("1 Instagram, chosen, marked\n"));
    assert!(after.contains("Not understood."));
    assert_eq!(after.matches("2 Facebook").count(), 1);
}

#[test]
fn the_way_is_said_once_and_help_leads_back() {
    let talked = talk("", "en", "1\n1\n1\ngo on\n4\n1\n1\n1\nhelp\nback\n", 60);
    assert_eq!(talked.walk.page().id, "step");
    assert!(talked.said.contains("Step 1 of "), "{}", talked.said);
    assert_eq!(talked.said.matches("Way: ").count(), 2, "{}", talked.said);
}

#[test]
fn seeded_walks_by_lines_never_panic_never_escape_and_reload_equal() {
    for seed in 0..150u64 {
        let mut state = seed;
        let mut roll = |sides: u64| {
            state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (state >> 33) % sides
        };
        let lines: String = (0..60)
            .map(|_| match roll(14) {
                0..=8 => format!("{}\n", roll(14) + 1),
                9 => "back\n".to_owned(),
                10 => "help\n".to_owned(),
                11 => format!("{} {}\n", roll(4) + 1, roll(12) + 1),
                12 => "go on\n".to_owned(),
                _ => ["fra\n", "\n", ".\n", "e\u{301}\u{1b}[2J\u{202e}\n"][roll(4) as usize].to_owned(),
            })
            .collect();
        let talked = talk("", if seed % 2 == 0 { "en" } else { "fr" }, &lines, 30);
        assert!(!talked.said.contains('\u{1b}') && !talked.said.contains('\u{202e}'), "seed {seed}");
        let missing = talked.walk.guide().words("en").faults();
        assert_eq!(missing, Vec::<String>::new(), "seed {seed}");
        let mut held = talked.walk.model().list.clone();
        let kept = file::read(&talked.world.file).unwrap();
        held.version = kept.version;
        if !talked.walk.model().setup.practice {
            assert_eq!(kept, held, "seed {seed}");
        }
    }
}

#[test]
fn each_language_of_the_walk_says_all_of_plain_mode() {
    let guide = Guide::open(Texts::embedded());
    let ids = include_str!("../content/languages/en/plain.ftl").lines();
    for id in ids.filter_map(|line| line.split_once(" =")).map(|(id, _)| id).filter(|id| id.starts_with("plain-")) {
        let french = include_str!("../content/languages/fr/plain.ftl");
        assert!(french.contains(&format!("{id} =")), "{id} is not said in French");
        assert!(guide.words("fr").has(id), "{id}");
    }
}

#[test]
fn a_sentence_names_only_keys_that_are_heard() {
    // The page once more is the text bare.
    let talked = talk("", "en", "b\n", 80);
    assert_eq!(talked.said.matches("5 choices.").count(), 2, "{}", talked.said);
    let talked = talk("", "en", "w\n", 80);
    assert_eq!(talked.walk.page().id, "hoax");
    // A letter in front of a list of names is the beginning of a name.
    let talked = talk("", "en", "1\nb\n", 80);
    assert!(talked.said.contains("Belgium"), "{}", talked.said);
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1 1");
    for (tried, may) in [(Tried::Copy(What::Field(0)), "f"), (Tried::Open, "c")] {
        person.send(Msg::Happened(Outcome::Failed { tried, why: Why::NoClipboard }));
        let page = person.page();
        assert_eq!(page.id, "form");
        let said = page.notice.unwrap().sentence();
        assert!(!said.split_whitespace().any(|word| word == may), "{said}");
    }
}

#[test]
fn a_word_of_command_is_no_mail_address() {
    let lines = "1\n1\n1\ngo on\n1\n1\n1\nhelp\n";
    let talked = talk("", "en", lines, 80);
    assert!(talked.said.contains("is no mail address."), "{}", talked.said);
    assert!(talked.said.contains("words such as back are text here"));
    assert_eq!(file::read(&talked.world.file).unwrap().person.email, None);
    // The field is still there, and what is right goes in.
    let talked = talk("", "en", &format!("{lines}lea@example.org\n"), 80);
    assert_eq!(file::read(&talked.world.file).unwrap().person.email.as_deref(), Some("lea@example.org"));
    assert_eq!(talked.world.clipboard, "lea@example.org");
    // By keys: what was typed stays to be mended.
    let mut person = Person::new();
    person.press("Enter Enter 1 Enter 1 1 1").typed("lea").press("Enter").typed("@example.org").press("Enter");
    assert_eq!(person.list().person.email.as_deref(), Some("lea@example.org"));
}

#[test]
fn a_field_says_once_what_an_empty_line_does() {
    let questions = "1\n1\n1\ngo on\n1\n1\ntext\n1\n2\n";
    let talked = talk("", "en", questions, 80);
    let (_, field) = talked.said.rsplit_once("Your answer goes into the text").unwrap();
    assert!(field.contains("a full stop alone empties it"), "{field}");
    assert!(!field.contains("leave it empty"), "{field}");
}

#[test]
fn where_is_answered_on_every_page() {
    let talked = talk("", "en", "where\n", 80);
    assert!(!talked.said.contains("Nothing has changed here."), "{}", talked.said);
    assert_eq!(talked.said.matches("Object to Meta training its AI").count(), 2, "{}", talked.said);
}

#[test]
fn a_measure_is_read_by_its_number_and_ticked_by_an_act_of_its_own() {
    let walk = "1\n1\n1\ngo on\nback\nback\n";
    let talked = talk("", "en", &format!("{walk}h\n1\n"), 80);
    assert_eq!(talked.walk.page().id, "measure", "{}", talked.said);
    assert!(file::read(&talked.world.file).unwrap().protect.is_empty());
    // On its own page, and from the list.
    for tick in ["h\n1\n1\n", "h\n1 mark or unmark\n"] {
        let talked = talk("", "en", &format!("{walk}{tick}"), 80);
        assert_eq!(file::read(&talked.world.file).unwrap().protect.len(), 1, "{}", talked.said);
    }
}

#[test]
fn a_letter_with_a_blank_is_recorded_only_when_it_was_meant() {
    let sent = |talked: &Talked| !file::read(&talked.world.file).unwrap().accounts[0].history.is_empty();
    let letter = "1\n1\n1\ngo on\nanother way\na letter to the company\n";
    let talked = talk("", "en", &format!("{letter}I have posted it\n"), 80);
    assert!(talked.said.contains("A blank is left in the letter: [your name]"), "{}", talked.said);
    assert!(!sent(&talked), "{}", talked.world.file);
    let twice = talk("", "en", &format!("{letter}I have posted it\nI have posted it\n"), 80);
    assert!(sent(&twice), "{}", twice.world.file);
    // Something else between is no yes.
    let between = talk("", "en", &format!("{letter}I have posted it\nc\nI have posted it\n"), 80);
    assert!(!sent(&between), "{}", between.world.file);
    let named = talk("", "en", &format!("{letter}e\nLéa Martin\ne\nlea@example.org\nI have posted it\n"), 80);
    assert!(sent(&named), "{}", named.world.file);
}

#[test]
fn a_code_that_cannot_be_drawn_is_not_passed_over() {
    let talked = talk("", "en", "1\n1\n1\ngo on\nu\n", 80);
    assert!(talked.said.contains("The code cannot be drawn here"), "{}", talked.said);
}

#[test]
fn what_is_for_the_eye_is_a_pause_to_the_ear() {
    for (lines, part) in [
        // Counts, and a note that is a sentence.
        ("", "1 received, 1 asked for more."),
        ("2\nletters\n", "or an answer to its refusal. Offered once Meta asks"),
    ] {
        let said = talk(support::scenes::FOUR, "en", lines, 80).said.replace('\n', " ");
        assert!(!said.contains(" · "), "{said}");
        assert!(said.contains(part), "{said}");
    }
    // What is seen below the marked field says which it is about.
    let said = talk("", "en", "1\n1\n1\ngo on\n1\n1\n", 400).said;
    assert!(said.contains("\nE-mail address: Usually filled in already."), "{said}");
    // A question is answered or not, and is nothing to be ticked.
    let to_text = "1\n1\n1\ngo on\n1\n1\ntext\n1\n";
    let said = talk("", "en", to_text, 80).said;
    assert!(said.contains("2 Since which year have you been posting?\n"), "{said}");
    let said = talk("", "en", &format!("{to_text}2\n2009\n4\nrepeat\n"), 80).said;
    assert!(said.contains("2 Since which year have you been posting? 2009.\n"), "{said}");
    assert!(said.contains("had you known? Chosen.\n"), "{said}");
}
