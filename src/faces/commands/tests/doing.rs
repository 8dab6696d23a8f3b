//! Commands that change something.

use super::*;
use crate::faces::commands::complete;

#[test]
fn what_is_noted_is_saved_and_its_standing_said() {
    let list = file::read(FILE).unwrap();
    for language in ["en", "fr"] {
        for line in [
            "account add whatsapp --email lea@example.org",
            "account add instagram lea --linked-with facebook-1 --form instagram-hub",
            "account list",
            "account list --json",
            "account remove facebook-1",
            "mark instagram-1 session skipped --on 2026-11-20",
            "sent facebook-1 --on 2026-11-21 --reference R",
            "reply instagram-1 refused --note N",
            "proof instagram-1 mail.eml",
            "set person.region FR-75",
            "set settings.mask on",
            "copy text instagram-1",
            "copy link facebook-1",
            "copy country",
            "link whatsapp --purpose general --open",
            "--ascii link no-account --qr",
            "doctor",
            "forget",
            "man",
            "man somewhere",
            "completions zsh",
            "due --ics optout.ics",
            "due --json",
            "report",
            "report instagram-1 --format html",
            "bundle instagram-1 -o somewhere",
            "set settings.letter_language de",
        ] {
            let mut hands = Shelves::default();
            let done = ran_with(&list, language, &mut hands, line);
            assert_eq!((done.code, done.err.as_str()), (0, ""), "{language} {line}");
            assert!(!done.out.is_empty(), "{line}");
        }
    }
}

#[test]
fn what_is_wrong_is_said_and_changes_nothing() {
    let list = file::read(FILE).unwrap();
    for (line, part) in [
        ("account add nothing", "instagram"),
        ("account add instagram --form whatsapp-rights", "instagram-own-data"),
        ("account add whatsapp --linked-with instagram-1", "Accounts Centre"),
        ("account add whatsapp --email nobody", "nobody"),
        ("account remove nothing", "facebook-1"),
        ("mark instagram-1 nothing", "instagram-own-data.explanation"),
        ("mark instagram-1 session --on 2026-11-23", "23 November 2026"),
        ("sent nothing", "instagram-1, facebook-1"),
        ("sent instagram-1 --on 2027-01-01", "--on"),
        ("reply instagram-1 nothing", "accepted, received"),
        ("reply instagram-1 accepted --on 2026-11-09", "10 November 2026"),
        ("covered facebook-1 --by facebook-1", "--by"),
        ("set nothing x", "person.country"),
        ("set person.country ZZ", "ZZ"),
        ("set person.region DE-BY", "person.country"),
        ("set settings.mouse maybe", "maybe"),
        ("set settings.palette pink", "default"),
        ("set settings.language xx", "en, es, fr"),
        ("copy link", "instagram-1, facebook-1"),
        ("forget instagram-1", "--yes"),
    ] {
        for language in ["en", "fr"] {
            let mut hands = Shelves::default();
            let done = ran_with(&list, language, &mut hands, line);
            assert_eq!(done.code, 2, "{line}");
            assert_eq!(hands.list, list, "{line}");
            assert!(language == "fr" || done.err.contains(part), "{line}: {}", done.err);
        }
    }
    let done = ran("covered facebook-1 --by instagram-1");
    assert_eq!((done.code, done.err.contains("instagram-1")), (1, true));
    assert_eq!(ran("copy email").code, 1);
    assert_eq!(ran("status --everyone").code, 1);
}

#[test]
fn what_could_not_be_done_is_exit_one_with_its_reason() {
    let list = file::read(FILE).unwrap();
    for (line, part) in [("sent facebook-1", "no space is left"), ("link instagram --open", "no browser")] {
        let mut hands = Shelves { fails: true, ..Shelves::default() };
        let done = ran_with(&list, "en", &mut hands, line);
        assert_eq!(done.code, 1, "{line}");
        assert!(done.err.contains(part), "{}", done.err);
    }
}

#[test]
fn a_country_takes_the_region_of_another_along() {
    let mut list = file::read(FILE).unwrap();
    list.person.region = Some("FR-75".to_owned());
    let mut hands = Shelves::default();
    assert_eq!(ran_with(&list, "en", &mut hands, "set person.country de").code, 0);
    assert_eq!((hands.list.person.country.as_deref(), hands.list.person.region), (Some("DE"), None));
}

#[test]
fn completions_know_the_ids() {
    let guide = Guide::open(Texts::embedded());
    let (words, list) = (guide.words("en"), file::read(FILE).unwrap());
    let (file, look) = (Clean::default(), Look::default());
    let call =
        Call { guide: &guide, list: &list, words: &words, today: TODAY, file: &file, look, person: None, lang: None };
    let asked = |line: &[&str]| {
        let mut command = complete::command(&call, line.last().is_some_and(|word| word.starts_with('-')));
        let args = line.iter().map(Into::into).collect();
        let found = clap_complete::engine::complete(&mut command, args, line.len() - 1, None).unwrap();
        found.iter().map(|one| one.get_value().to_string_lossy().into_owned()).collect::<Vec<_>>()
    };
    assert_eq!(asked(&["optout", "sent", "in"]), ["instagram-1"]);
    assert!(asked(&["optout", "mark", "instagram-1", ""]).contains(&"instagram-own-data.opened".to_owned()));
    assert!(asked(&["optout", "guide", "instagram", "--country", ""]).contains(&"FR".to_owned()));
    assert_eq!(asked(&["optout", "set", "person.c"]), ["person.country"]);
    assert_eq!(asked(&["optout", "comp"]), ["completions"]);
    assert_eq!(asked(&["optout", "sent", "--o"]), ["--on"]);
}

#[test]
fn a_platform_is_named_by_a_word_or_as_the_file_has_it() {
    for (platform, name) in [("threads", "Threads"), ("meta", "Meta"), ("a-newer-one", "A-newer-one")] {
        let mut list = file::read(FILE).unwrap();
        list.accounts.truncate(1);
        list.accounts[0].platform = platform.to_owned();
        let told = |line: &str| ran_with(&list, "en", &mut Shelves::default(), line).out;
        assert!(told("status").starts_with(&format!("{name} lea.photos: sent")), "{}", told("status"));
        assert!(!told("due --ics -").contains("platform-"), "{}", told("due --ics -"));
    }
}

#[test]
fn the_other_kinds_of_forms_are_those_that_there_are() {
    let none = ran("link whatsapp --purpose ai-messages");
    let others = none.err.lines().find(|line| line.contains("--purpose")).unwrap_or_default();
    assert!(none.code == 1 && !others.contains("ai-messages"), "{}", none.err);
    for kind in others.split("--purpose ").nth(1).unwrap().trim_end_matches('.').split(", ") {
        assert_eq!(ran(&format!("link whatsapp --purpose {kind}")).code, 0, "{kind}");
    }
}
