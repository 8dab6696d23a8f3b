//! What letters say about the answer: it follows the whole history, in every language that letters are written in.

use jiff::civil::date;

use super::super::date as in_words;
use super::*;
use crate::guide::Arg;
use crate::objection::checklist::Whose;

/// Refused, a supplement sent on it, and the period over.
fn refused(place: &str) -> Checklist {
    let mut list = person_in(place);
    let no = reply(date(2026, 12, 1), "refused", Standing::Refused);
    list.accounts[0].history.extend([no, letter_sent(date(2026, 12, 3), "supplement")]);
    list
}

fn anyway(list: &Checklist, kind: Kind, language: &str) -> Letter {
    let guide = guide();
    let words = guide.words(language);
    let account = &list.accounts[0];
    let scene = Scene { guide: &guide, words: &words, list, account, today: TODAY, authority: None, anyway: true };
    compose(&scene, kind).unwrap()
}

/// Sentences that are true only where nothing was decided.
fn of_silence(words: &Words) -> Vec<String> {
    let due = in_words(words, date(2026, 12, 28));
    let period = words.string("letter-period.gdpr", &[("due", Arg::Text(&due))]);
    let reminder = words.string("letter-reminder-open", &[("sent", Arg::Text(&in_words(words, SENT)))]);
    let last = |text: &str| text.trim_end_matches('.').rsplit(". ").next().unwrap().to_owned();
    vec![words.string("letter-complaint-going-on", &[]), last(&period), last(&reminder)]
}

#[test]
fn after_a_refusal_no_letter_speaks_of_silence_whatever_was_sent_since() {
    let guide = guide();
    let mut list = refused("FR");
    for more in [None, Some("received"), Some("asked")] {
        let standing = if more == Some("asked") { Standing::AskedForMore } else { Standing::Received };
        list.accounts[0].history.extend(more.map(|id| reply(date(2026, 12, 5), id, standing)));
        assert_eq!(write(&list, Kind::Reminder, "fr"), Err(Refusal::Decided));
        for language in guide.letter_languages() {
            let words = guide.words(language);
            let silence = of_silence(&words);
            let silence: Vec<_> = silence.iter().map(String::as_str).collect();
            let complaint = write(&list, Kind::Complaint, language).unwrap();
            lacks(&complaint, &silence);
            holds(&complaint, &[&words.string("letter-complaint-refused.gdpr", &[])]);
            let reminder = anyway(&list, Kind::Reminder, language);
            lacks(&reminder, &silence);
            let day = in_words(&words, date(2026, 12, 1));
            holds(&reminder, &[&day]);
            holds(
                &write(&list, Kind::Supplement, language).unwrap(),
                &[if more == Some("asked") { "5" } else { &day }],
            );
        }
    }
    list.accounts[0].history = person_in("FR").accounts[0].history.clone();
    for language in guide.letter_languages() {
        let words = guide.words(language);
        let silence = of_silence(&words);
        // Nothing but an acknowledgement came: these are the sentences that were looked for above.
        holds(&write(&list, Kind::Reminder, language).unwrap(), &[&silence[1], &silence[2]]);
    }
}

#[test]
fn the_british_complaint_to_the_company_follows_the_refusal_too() {
    let letter = write(&refused("GB"), Kind::CompanyComplaint, "en").unwrap();
    holds(&letter, &["1 December 2026: The company refused."]);
    lacks(&letter, &["I have not been told", "By my count"]);
}

#[test]
fn after_an_acceptance_a_letter_that_is_insisted_upon_says_so() {
    let mut list = person_in("IE");
    list.accounts[0].history.push(reply(date(2026, 12, 1), "accepted", Standing::Accepted));
    list.accounts[0].history.push(letter_sent(date(2026, 12, 9), "reminder"));
    assert_eq!(write(&list, Kind::Complaint, "en"), Err(Refusal::Accepted), "a reminder does not undo it");
    let complaint = anyway(&list, Kind::Complaint, "en");
    holds(&complaint, &["On 1 December 2026 I was told that my objection is accepted."]);
    lacks(&complaint, &["no decision", "I was told neither"]);
    let reminder = anyway(&list, Kind::Reminder, "en");
    holds(&reminder, &["On 1 December 2026 I received an answer."]);
    lacks(&reminder, &["no decision", "I have not been told"]);
    lacks(&anyway(&list, Kind::Supplement, "en"), &["asked for more", "refused"]);
}

#[test]
fn a_supplement_has_a_reason() {
    let mut list = person_in("IE");
    assert_eq!(write(&list, Kind::Supplement, "en"), Err(Refusal::NothingAsked));
    holds(&anyway(&list, Kind::Supplement, "en"), &["of my own accord"]);
    list.accounts[0].history.push(reply(date(2026, 12, 1), "help-links", Standing::SentElsewhere));
    holds(&write(&list, Kind::Supplement, "en").unwrap(), &["On 1 December 2026 I was sent elsewhere."]);
    list.accounts[0].history.push(letter_sent(date(2026, 12, 3), "supplement"));
    holds(&write(&list, Kind::Supplement, "en").unwrap(), &["On 1 December 2026 I was sent elsewhere."]);
}

#[test]
fn swiss_letters_speak_the_terms_of_swiss_law() {
    let list = refused("CH");
    for (language, foreign, own) in [
        ("de", ["Verarbeitung", "personenbezogen"], "Personendaten"),
        ("fr", ["à caractère personnel", "RGPD"], "données personnelles"),
        ("it", ["GDPR", "protezione dei dati personali)"], "dati personali"),
    ] {
        let letters = [
            write(&list, Kind::Supplement, language).unwrap(),
            anyway(&list, Kind::Reminder, language),
            write(&person_in("CH"), Kind::Reminder, language).unwrap(),
            write(&list, Kind::Complaint, language).unwrap(),
        ];
        for letter in letters {
            // What a person picked as reasons, and what holds for anyone, is the same under each law.
            let guide = guide();
            let anyone = guide.words(language).string("text-prepared", &[]);
            let letter = Letter { text: letter.text.replace(&anyone, ""), ..letter };
            lacks(&letter, &foreign);
            holds(&letter, &[own]);
        }
        let guide = guide();
        let words = guide.words(language);
        let objection = letter::letter(&guide, &words, &list, &list.accounts[0], "", TODAY);
        assert!(foreign.iter().all(|term| !objection.contains(term)), "{objection}");
    }
}

#[test]
fn a_sentence_goes_on_after_the_salutation_as_its_language_does() {
    let guide = guide();
    for language in guide.letter_languages() {
        let words = guide.words(language);
        let mut list = person_in("FR");
        // Polish greets with a whole sentence, after which a new one begins.
        for (whose, handle) in
            [(Whose::Page, true), (Whose::Page, false), (Whose::Child, true), (Whose::OthersPosts, false)]
        {
            let account = &mut list.accounts[0];
            account.whose = whose;
            account.handle = handle.then(|| "lea".to_owned());
            let text = letter::letter(&guide, &words, &list, &list.accounts[0], "Text.", TODAY);
            let greeting = words.string("letter-objection-salutation", &[]);
            let (_, rest) = text.split_once(greeting.trim()).expect(&greeting);
            let first = rest.trim_start().lines().next().unwrap();
            let low = first.chars().next().unwrap().is_lowercase();
            assert_eq!(low, ["de", "it"].contains(&language), "{language}: {first}");
        }
    }
}

#[test]
fn a_parent_speaks_of_the_child() {
    for (language, own, childs) in [
        ("en", ["my particular situation", "my interests", "my situation"], "my child’s interests"),
        ("de", ["meiner besonderen Situation", "meine Interessen", "meine besondere"], "Interessen meines Kindes"),
        ("fr", ["ma situation", "mes intérêts", "mes droits"], "intérêts de mon enfant"),
        ("es", ["mi situación", "mis intereses", "mis derechos"], "intereses de mi hijo o hija"),
        ("it", ["mia situazione", "miei interessi", "sui miei"], "interessi del minore"),
        ("nl", ["mijn specifieke", "mijn belangen", "mijn situatie"], "belangen van mijn kind"),
        ("pl", ["moją szczególną", "moich interesów", "mojej sytuacji"], "interesów mojego dziecka"),
        ("pt", ["minha situação", "meus interesses", "os meus"], "interesses do meu filho"),
        ("pt-BR", ["minha situação", "meus interesses", "os meus"], "interesses do meu filho"),
    ] {
        for place in ["FR", "GB"] {
            let mut list = refused(place);
            list.accounts[0].whose = Whose::Child;
            holds(&write(&list, Kind::Complaint, language).unwrap(), &[childs]);
            lacks(&write(&list, Kind::Complaint, language).unwrap(), &own);
        }
        let mut list = refused("CH");
        list.accounts[0].whose = Whose::Child;
        lacks(&write(&list, Kind::Complaint, language).unwrap(), &own);
    }
    let mut list = refused("IE");
    list.accounts[0].whose = Whose::Child;
    list.accounts[0].history.push(reply(date(2026, 12, 4), "wants-identity", Standing::AskedForMore));
    let letter = write(&list, Kind::Supplement, "en").unwrap();
    holds(&letter, &["I wrote to you as a parent", "about who I am"]);
    lacks(&letter, &["as the person whom the data concern"]);
}

#[test]
fn two_companies_are_not_one() {
    let mut list = person_in("IE");
    list.accounts[0].platform = "whatsapp".into();
    let letter = write(&list, Kind::Complaint, "en").unwrap();
    let item = letter.text.split("\n\n").find(|part| part.starts_with("4. ")).unwrap();
    assert!(!item.to_lowercase().contains("compan"), "{item}");
    list.person.country = Some("AD".into());
    holds(&write(&list, Kind::Complaint, "en").unwrap(), &["These companies have their seat in Ireland"]);
    list.accounts[0].platform = "instagram".into();
    holds(&write(&list, Kind::Complaint, "en").unwrap(), &["This company has its seat in Ireland"]);
}

#[test]
fn the_subject_has_its_label_on_paper_only() {
    for (place, language, label) in
        [("IT", "it", "Oggetto: "), ("FR", "fr", "Objet\u{a0}: "), ("ES", "es", "Asunto: "), ("DE", "de", "\n\n")]
    {
        let letter = complaint(place, language);
        holds(&letter, &[&format!("{label}{}", letter.subject)]);
        assert!(!letter.subject.starts_with(label.trim()) || label == "\n\n", "{}", letter.subject);
        let guide = guide();
        let list = person_in(place);
        let text = letter::letter(&guide, &guide.words(language), &list, &list.accounts[0], "", TODAY);
        let subject = guide.words(language).string("letter-objection-subject", &[]);
        assert!(text.contains(&format!("{label}{subject}")), "{text}");
    }
}

#[test]
fn a_mail_is_made_only_where_plain_mail_counts() {
    let guide = guide();
    let letter = complaint("IE", "en");
    for (id, made) in [
        ("pl-uodo", false),
        ("it-garante", false),
        ("bg-cpdp", false),
        ("sk-uoou", true),
        ("ie-dpc", true),
        ("br-anpd", false),
    ] {
        let authority = guide.authorities().iter().find(|known| known.id == id).unwrap();
        assert_eq!(mailto(authority, &letter).is_some(), made, "{id}");
    }
}

#[test]
fn that_nothing_had_come_yet_is_an_answer_in_no_letter() {
    let guide = guide();
    let mut list = person_in("GB");
    let none = reply(date(2026, 12, 2), "nothing-yet", Standing::Sent);
    list.accounts[0].history.push(none.clone());
    for language in guide.letter_languages() {
        let day = in_words(&guide.words(language), none.on);
        for kind in [Kind::CompanyComplaint, Kind::Complaint] {
            lacks(&anyway(&list, kind, language), &[&day]);
        }
        // A report tells of each day; on that one no answer came.
        let told = said(&guide.words(language), &none);
        let came = reply(none.on, "elsewhere-automatic", Standing::Sent);
        assert!(told != said(&guide.words(language), &came) && !told.is_empty(), "{language}: {told}");
    }
    assert_eq!(said(&guide.words("en"), &none), "No answer was there yet.");
}
