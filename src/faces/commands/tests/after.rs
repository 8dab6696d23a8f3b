//! What follows after sending: due, letter, report, bundle.

use jiff::civil::date;

use super::*;
use crate::objection::checklist::{Event, What};
use crate::objection::standing::Standing;

/// One objection sent on 14 October 2026, so that an answer was due by Monday 16 November, and a person with a name.
pub(super) fn overdue(country: &str) -> Checklist {
    let mut list = file::read(FILE).unwrap();
    list.person.country = Some(country.to_owned());
    list.person.name = Some("Léa Martin".to_owned());
    list.person.email = Some("lea@example.org".to_owned());
    list.accounts.truncate(1);
    list.accounts[0].history[0].on = date(2026, 10, 14);
    list
}

pub(super) fn with(list: &Checklist, line: &str) -> Ran {
    ran_with(list, "en", &mut Shelves::default(), line)
}

pub(super) fn kinds(ran: &Ran) -> Vec<(String, String, bool)> {
    let value = json(ran);
    let said = |date: &Value, key: &str| date[key].as_str().unwrap().to_owned();
    let dates = value["dates"].as_array().unwrap();
    dates.iter().map(|date| (said(date, "what"), said(date, "kind"), date["due"].as_bool().unwrap())).collect()
}

#[test]
fn only_law_and_ones_own_date_are_due() {
    let france = with(&overdue("FR"), "due");
    assert_eq!(france.code, 3);
    assert_eq!(
        france.out,
        "Instagram lea.photos: an answer was due by 16 Nov, 6 days ago\n\
         Instagram lea.photos: a complaint makes sense from 19 Nov, 3 days ago; our suggestion\n"
    );
    // No period in law: the day we suggest has passed, and nothing is due.
    let switzerland = with(&overdue("CH"), "due");
    assert!(switzerland.code == 0 && switzerland.out.ends_with("our suggestion\n"), "{}", switzerland.out);
    let suggested = |what: &str| (what.to_owned(), "suggested".to_owned(), false);
    assert_eq!(kinds(&with(&overdue("CH"), "due --json")), [suggested("answer"), suggested("complaint")]);
    let mut own = overdue("CH");
    own.accounts[0].own_date = Some(TODAY);
    let ran = with(&own, "due --json");
    assert_eq!(ran.code, 3);
    assert!(kinds(&ran).contains(&("own".into(), "own".into(), true)), "{}", ran.out);
    assert_eq!(json(&ran)["due"], true);
    // What is to come is said, and is exit 0; a mail is looked for first.
    assert_eq!(ran_with(&file::read(FILE).unwrap(), "en", &mut Shelves::default(), "due").code, 0);
    own.accounts[0].own_date = None;
    own.accounts[0].history[0].on = date(2026, 11, 21);
    let said = kinds(&with(&own, "due --json"));
    assert_eq!(said[0], ("mail".into(), "suggested".into(), false));
    assert!(said.iter().all(|(_, kind, due)| kind == "suggested" && !due), "{said:?}");
}

#[test]
fn a_reminder_in_vain_stays_overdue_and_what_rests_is_silent() {
    let mut list = overdue("FR");
    let reminded = Event { kind: Some("reminder".into()), ..Event::new(date(2026, 11, 17), What::Letter) };
    list.accounts[0].history.push(reminded);
    let early = with(&list, "due");
    assert_eq!((early.code, early.out.lines().count()), (0, 1), "the fourteen days are not over: {}", early.out);
    list.accounts[0].history[1].on = date(2026, 11, 2);
    let both = kinds(&with(&list, "due --json"));
    assert_eq!(
        both,
        [("overdue".into(), "law".into(), true), ("complaint".into(), "suggested".into(), false)],
        "the complaint is only suggested"
    );
    let accepted = Event { standing: Some(Standing::Accepted), ..Event::new(date(2026, 11, 20), What::Reply) };
    list.accounts[0].history.push(accepted);
    let quiet = with(&list, "due");
    assert_eq!((quiet.code, quiet.out.as_str(), quiet.err.as_str()), (0, "", ""));
    assert_eq!(empty("due").out, "");
}

#[test]
fn everyone_is_told_by_name_and_who_is_not_read_too() {
    let ran = with(&overdue("FR"), "due --everyone --json");
    assert_eq!(ran.code, 1, "somebody's file was not read");
    let value = json(&ran);
    assert_eq!(value["people"][0]["due"], true);
    assert_eq!(
        (&value["people"][1]["person"], &value["people"][1]["error"]),
        (&"mum".into(), &"mum.toml, line 1".into())
    );
    assert!(ran.err.contains("mum.toml"), "{}", ran.err);
}

#[test]
fn a_calendar_goes_to_stdout_or_into_a_new_file() {
    let list = file::read(FILE).unwrap();
    let shown = with(&list, "due --ics -");
    assert!(shown.out.starts_with("BEGIN:VCALENDAR\r\n") && shown.code == 0, "{}", shown.out);
    let mut hands = Shelves::default();
    let written = ran_with(&list, "en", &mut hands, "due --ics optout.ics");
    assert_eq!(written.out, "Written: /home/optout.ics\n");
    assert_eq!(hands.files, [("optout.ics".to_owned(), shown.out)]);
    let taken = with(&list, "due --ics taken");
    assert!(taken.code == 1 && taken.err.contains("is there already"), "{}", taken.err);
    let none = empty("due --ics -");
    assert_eq!((none.code, none.out.as_str(), none.err.lines().count()), (0, "", 1));
}

#[test]
fn a_letter_is_the_text_and_nothing_else() {
    for (country, kind, part) in [
        ("FR", "objection", "article 21(1) GDPR"),
        ("FR", "reminder", "ended on 16 November 2026"),
        ("FR", "complaint", "Commission nationale"),
        ("GB", "company-complaint", "section 164A"),
        ("GB", "complaint", "section 165"),
    ] {
        let ran = with(&overdue(country), &format!("--lang en letter {kind}"));
        assert_eq!(ran.code, 0, "{kind}: {}", ran.err);
        assert!(ran.out.starts_with("Léa Martin\nlea@example.org\n\n"), "{}", ran.out);
        assert!(ran.out.ends_with("\n\nLéa Martin\n") && ran.out.contains(part), "{kind}: {}", ran.out);
    }
}

#[test]
fn the_language_is_asked_for_set_or_the_authoritys() {
    let mut list = overdue("DE");
    list.person.region = Some("DE-BY".into());
    assert!(with(&list, "letter complaint").out.contains("Landesamt für Datenschutzaufsicht"));
    let said = |list: &Checklist, line: &str| with(list, line).out;
    assert!(said(&list, "letter complaint").contains("ich lege Beschwerde"), "the authority takes German");
    assert!(said(&list, "letter reminder").contains("Reminder of"));
    assert!(said(&list, "--lang DE letter reminder").contains("Erinnerung an"));
    assert!(said(&list, "--lang pt letter reminder").contains("Lembrete"), "a variant stands for its language");
    list.settings.letter_language = Some("fr".into());
    let french = with(&list, "letter complaint");
    assert!(french.out.contains("J’introduis") && french.err.contains("takes complaints in"), "{}", french.err);
    let unknown = with(&list, "--lang xx letter reminder");
    assert!(unknown.code == 2 && unknown.err.contains("de, en, es, fr"), "{}", unknown.err);
}

#[test]
fn reasons_are_named_by_id_and_keep_ones_own_words() {
    let list = overdue("FR");
    let guide = Guide::open(Texts::embedded());
    let words = guide.words("en");
    let [long, short] = ["long", "short"].map(|form| words.string(&format!("ground-expectation.{form}"), &[]));
    let named = with(&list, "letter objection --ground expectation=Since{2009}. --anyway");
    assert!(named.out.contains(&format!("{long} Since{{2009}}.")), "{}", named.out);
    assert!(with(&list, "letter objection --ground expectation --short").out.contains(&short));
    let unasked = with(&list, "letter supplement --ground expectation");
    assert!(unasked.code == 1 && unasked.out.is_empty() && unasked.err.contains("--anyway"), "{}", unasked.err);
    assert!(with(&list, "letter supplement --ground expectation --anyway").out.contains(&long));
    for (line, part) in [
        ("letter objection --ground nothing", "expectation"),
        ("letter objection --ground special-data=x", "stays general"),
        ("letter reminder --ground expectation", "--short"),
        ("letter complaint --short", "leave them out"),
    ] {
        let ran = with(&list, line);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{line}");
        assert!(ran.err.contains(part), "{line}: {}", ran.err);
    }
}

#[test]
fn ones_own_text_is_taken_and_not_translated() {
    let mut list = overdue("FR");
    list.texts.push(crate::objection::checklist::Text {
        purpose: "own-account".into(),
        language: "fr".into(),
        grounds: vec!["children".into()],
        short: false,
        own: true,
        body: "Mes mots à moi.".into(),
    });
    let kept = with(&list, "letter objection");
    assert!(kept.out.contains("Mes mots à moi.") && kept.out.contains("Madame, Monsieur"), "{}", kept.out);
    let other = with(&list, "--lang de letter objection");
    assert!(other.code == 1 && other.out.is_empty() && other.err.contains("German"), "{}", other.err);
    list.texts[0].own = false;
    let anew = with(&list, "--lang de letter objection").out;
    assert!(anew.contains("Kinder") && !anew.contains("Mes mots"), "{anew}");
}

#[test]
fn what_is_not_to_be_written_is_said_with_its_way_out() {
    let mut fresh = file::read(FILE).unwrap();
    fresh.person.name = Some("Léa".into());
    let mut nowhere = fresh.clone();
    nowhere.person.country = None;
    let mut states = fresh.clone();
    states.person.country = Some("US".into());
    let mut nameless = overdue("FR");
    nameless.person.name = None;
    for (list, line, part) in [
        (&fresh, "letter complaint facebook-1", "--anyway"),
        (&nowhere, "letter objection instagram-1", "set person.country"),
        (&states, "letter objection instagram-1", "What you can do there"),
        (&states, "letter complaint instagram-1 --anyway", "Set your accounts to private"),
        (&nameless, "letter objection", "[your name]"),
        (&nameless, "letter reminder", "set person.name"),
        (&overdue("FR"), "letter company-complaint --anyway", "no such letter"),
        (&overdue("FR"), "letter reminder -o taken", "taken is there already"),
    ] {
        for language in ["en", "fr"] {
            let ran = ran_with(list, language, &mut Shelves::default(), line);
            assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{line}");
            assert!(language == "fr" || ran.err.contains(part), "{line}: {}", ran.err);
        }
    }
    for (list, line) in [(&fresh, "letter complaint facebook-1 --anyway"), (&nameless, "letter reminder --anyway")] {
        let ran = with(list, line);
        assert!(ran.code == 0 && ran.out.contains('[') && ran.err.contains("A blank is left"), "{line}: {}", ran.err);
    }
    for (list, line) in [(&fresh, "letter reminder"), (&Checklist::default(), "report"), (&fresh, "report nobody")] {
        assert_eq!(with(list, line).code, 2, "{line}");
    }
}

#[test]
fn a_letter_is_copied_and_written_and_says_so_beside_it() {
    let all = "letter objection --ground expectation --ground children=Mine --short --copy -o a.txt";
    let french = ran_with(&overdue("FR"), "fr", &mut Shelves::default(), all);
    assert_eq!((french.code, french.out.as_str()), (0, "Écrit\u{a0}: /home/a.txt\n"), "{}", french.err);
    let mut hands = Shelves::default();
    let copied = ran_with(&overdue("FR"), "en", &mut hands, "letter reminder --copy");
    assert_eq!((copied.code, copied.err.lines().count()), (0, 1), "{}", copied.err);
    assert_eq!(format!("{}\n", hands.copied[0]), copied.out);
    let written = ran_with(&overdue("FR"), "en", &mut hands, "letter reminder -o r.txt");
    assert_eq!((written.out.as_str(), &hands.files[0].1), ("Written: /home/r.txt\n", &copied.out));
}

#[test]
fn a_proof_that_is_not_what_it_was_is_said_and_listed() {
    let mut list = overdue("FR");
    let proof = |path: &str, sha256: &str| Event {
        path: Some(path.into()),
        sha256: Some(sha256.into()),
        ..Event::new(date(2026, 10, 15), What::Proof)
    };
    // The sum that the hands give to every file, and another one; and one that is not there.
    list.accounts[0].history.extend([proof("same.png", "BA7816BF"), proof("other.png", "00"), proof("gone", "00")]);
    let report = with(&list, "report");
    assert_eq!((report.code, report.err.lines().count()), (0, 2), "{}", report.err);
    assert!(report.err.contains("other.png has changed") && report.err.contains("gone was noted"), "{}", report.err);
    for row in ["| same.png | BA7816BF | the same |", "| other.png | 00 | changed since |", "| gone | 00 | not found |"]
    {
        assert!(report.out.contains(row), "{row} is not in\n{}", report.out);
    }
    let value = json(&with(&list, "report --format json"));
    let now: Vec<_> = value["accounts"][0]["proofs"].as_array().unwrap().iter().map(|proof| &proof["now"]).collect();
    assert_eq!(now, ["same", "changed", "gone"]);
    let mut hands = Shelves::default();
    let bundle = ran_with(&list, "en", &mut hands, "bundle -o somewhere");
    assert_eq!((bundle.code, bundle.err.lines().count()), (0, 2));
    assert!(hands.written.contains(&"SHA256SUMS".to_owned()));
    assert_eq!(with(&list, "bundle -o full").code, 1);
    assert_eq!(with(&list, "bundle").code, 2);
}

#[test]
fn an_extension_counts_only_in_time_and_a_clock_set_back_is_said() {
    for (on, standing, part) in [
        ("2026-11-16", Some(Standing::Extended), "Announced in time"),
        ("2026-11-17", None, "The first period had ended on 16 November 2026"),
    ] {
        let mut hands = Shelves::default();
        let line = format!("reply instagram-1 extension-announced --on {on}");
        let ran = ran_with(&overdue("FR"), "en", &mut hands, &line);
        assert!(ran.code == 0 && ran.out.contains(part), "{}", ran.out);
        assert_eq!(hands.list.accounts[0].history[1].standing, standing);
    }
    let mut list = overdue("FR");
    list.accounts[0].history[0].on = date(2026, 11, 30);
    for line in
        ["sent instagram-1", "reply instagram-1 received", "proof instagram-1 a.png", "mark instagram-1 session"]
    {
        let mut hands = Shelves::default();
        let ran = ran_with(&list, "en", &mut hands, line);
        assert!(ran.code == 1 && ran.err.contains("30 November 2026"), "{line}: {}", ran.err);
        assert_eq!(hands.list, list, "{line}");
    }
    assert_eq!(with(&list, "proof instagram-1 a.png --on 2026-11-20").code, 0);
}
