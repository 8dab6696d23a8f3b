use std::sync::Arc;

mod answers;
mod places;

use jiff::civil::date;

use super::*;
use crate::guide::Texts;
use crate::objection::checklist::{Event, LetterText, Person, What};
use crate::objection::letter;

const SENT: Date = date(2026, 11, 25);
const TODAY: Date = date(2027, 1, 15);

fn guide() -> Guide {
    Guide::open(Texts::embedded())
}

fn event(on: Date, what: What) -> Event {
    Event::new(on, what)
}

fn reply(on: Date, reply: &str, standing: Standing) -> Event {
    Event { reply: Some(reply.into()), standing: Some(standing), ..Event::new(on, What::Reply) }
}

fn letter_sent(on: Date, kind: &str) -> Event {
    Event { kind: Some(kind.into()), ..Event::new(on, What::Letter) }
}

fn person_in(place: &str) -> Checklist {
    let (country, region) = (place.split('-').next().unwrap(), place.contains('-').then(|| place.to_owned()));
    let person = Person {
        name: Some("Léa {name} Martin".into()),
        country: Some(country.into()),
        region,
        email: Some("lea@example.org".into()),
        phone: None,
    };
    let proof = Event {
        path: Some("/home/lea/secret folder/screen {1}.png".into()),
        sha256: Some("a".repeat(64)),
        ..event(SENT, What::Proof)
    };
    let account = Account {
        id: "instagram-1".into(),
        platform: "instagram".into(),
        handle: Some("lea.{ $x }".into()),
        history: vec![
            Event { reference: Some("REF-{7}".into()), ..event(SENT, What::Sent) },
            proof,
            reply(date(2026, 11, 26), "received", Standing::Received),
            Event { note: Some("my own note".into()), ..event(date(2026, 11, 27), What::Note) },
        ],
        ..Account::default()
    };
    Checklist { version: 1, person, accounts: vec![account], ..Checklist::default() }
}

fn write(list: &Checklist, kind: Kind, language: &str) -> Result<Letter, Refusal> {
    write_by(&guide(), list, kind, language)
}

fn write_by(guide: &Guide, list: &Checklist, kind: Kind, language: &str) -> Result<Letter, Refusal> {
    let words = guide.words(language);
    let scene =
        Scene { guide, words: &words, list, account: &list.accounts[0], today: TODAY, authority: None, anyway: false };
    let letter = compose(&scene, kind);
    assert_eq!(words.faults(), [] as [String; 0], "{} in {language}", kind.id());
    if let Ok(letter) = &letter {
        check(letter);
    }
    letter
}

/// What holds for every letter.
fn check(letter: &Letter) {
    let text = &letter.text;
    for never in [
        "2025/2518",
        "21(2)",
        "21(3)",
        "21, paragraphe 2",
        "21, paragraphe 3",
        "21 Abs. 2",
        "21 Abs. 3",
        "21, n.º 2",
        "21, apartado 2",
        "21, paragrafo 2",
        "21, lid 2",
        "21 ust. 2",
        "21.º, n.º 2",
        "privacy@",
        "dpo@",
        "Grand Canal",
        "/home",
        "my own note",
        "letter-",
        "history-",
        "{$",
    ] {
        assert!(!text.contains(never), "{} says {never}:\n{text}", letter.kind.id());
    }
    assert!(text.contains("Léa {name} Martin"), "the person's own braces stay:\n{text}");
    let last = text.split("\n\n").filter(|part| NOT_ASKED.iter().any(|start| part.starts_with(start))).count();
    assert_eq!(last, 1, "what is not asked is said once:\n{text}");
    if letter.kind != Kind::Complaint {
        let parts: Vec<_> = text.split("\n\n").collect();
        let before_closing = parts[parts.len() - 3];
        assert!(NOT_ASKED.iter().any(|start| before_closing.starts_with(start)), "it is the last sentence:\n{text}");
    }
}

const NOT_ASKED: [&str; 8] = [
    "I ask neither",
    "Je ne demande ni",
    "Ich verlange weder",
    "Não peço",
    "No solicito ni",
    "Non chiedo né",
    "Ik vraag niet om verwijdering",
    "Nie żądam ani",
];
const IRELAND: &str =
    "Meta Platforms Ireland Limited, ATTN: Privacy Operations, Merrion Road, Dublin 4, D04 X2K5, Ireland";
const AMERICA: &str = "Meta Platforms, Inc., ATTN: Privacy Operations, 1 Meta Way, Menlo Park, CA 94025, USA";

fn complaint(place: &str, language: &str) -> Letter {
    write(&person_in(place), Kind::Complaint, language).unwrap_or_else(|why| panic!("{place}: {why}"))
}

fn holds(letter: &Letter, all: &[&str]) {
    for part in all {
        assert!(letter.text.contains(part), "{part:?} is not in:\n{}", letter.text);
    }
}

fn lacks(letter: &Letter, all: &[&str]) {
    for part in all {
        assert!(!letter.text.contains(part), "{part:?} is in:\n{}", letter.text);
    }
}

#[test]
fn without_a_request_or_after_acceptance_nothing_is_written_but_anyway() {
    let mut list = person_in("FR");
    list.accounts[0].history.push(reply(date(2026, 12, 1), "accepted", Standing::Accepted));
    assert_eq!(write(&list, Kind::Complaint, "fr"), Err(Refusal::Accepted));
    list.accounts[0].history.clear();
    let guide = guide();
    let words = guide.words("en");
    let account = &list.accounts[0];
    let scene =
        Scene { guide: &guide, words: &words, list: &list, account, today: TODAY, authority: None, anyway: false };
    for (kind, _) in Kind::ALL.into_iter().filter(|(kind, _)| *kind != Kind::CompanyComplaint) {
        assert_eq!(compose(&scene, kind), Err(Refusal::NoRequest), "{}", kind.id());
        let letter = compose(&Scene { anyway: true, ..scene }, kind).unwrap();
        // The missing day is a blank, and the blank is flagged.
        assert!(letter.text.contains("[date]"), "{}", letter.text);
        assert!(letter::warnings(&letter.text).contains(&letter::Warning::Blank));
        assert!(!offered(&scene, kind));
    }
}

#[test]
fn a_supplement_answers_what_was_asked() {
    let mut list = person_in("FR");
    let identity = reply(date(2026, 12, 1), "wants-identity", Standing::AskedForMore);
    let prompts = reply(date(2026, 12, 2), "wants-prompts", Standing::AskedForMore);
    list.accounts[0].history.extend([identity, prompts]);
    for (language, cites) in [
        ("en", ["article 12(6) GDPR", "article 18(1)(d) GDPR", "2 December 2026"]),
        (
            "fr",
            ["l’article 12, paragraphe 6, du RGPD", "l’article 18, paragraphe 1, point d), du RGPD", "2 décembre 2026"],
        ),
        ("de", ["Art. 12 Abs. 6 DSGVO", "Art. 18 Abs. 1 Buchst. d DSGVO", "2. Dezember 2026"]),
        ("pt-BR", ["artigo 12, n.º 6, do GDPR", "artigo 18, n.º 1, alínea d, do GDPR", "2 de dezembro de 2026"]),
    ] {
        holds(&write(&list, Kind::Supplement, language).unwrap(), &cites);
    }
    list.person.country = Some("BR".into());
    lacks(&write(&list, Kind::Supplement, "pt-BR").unwrap(), &["GDPR", "limitação"]);
    list.accounts[0].history.push(reply(date(2026, 12, 3), "refused", Standing::Refused));
    list.person.country = Some("CH".into());
    let letter = write(&list, Kind::Supplement, "de").unwrap();
    holds(&letter, &["Am 3. Dezember 2026 wurde mein Widerspruch abgelehnt", "Art. 30 und 31"]);
    lacks(&letter, &["Einschränkung nach"]);
}

#[test]
fn a_reminder_says_what_is_over_and_only_where_the_law_has_a_period() {
    for (place, language, says, never) in [
        ("FR", "fr", vec!["a pris fin le 28 décembre 2026", "d’ici au 29 janvier 2027", "article 77"], "\u{0}"),
        ("DE-BY", "de", vec!["am 28. Dezember 2026 abgelaufen", "bis zum 29. Januar 2027", "Art. 77"], "\u{0}"),
        ("GB", "en", vec!["By my count", "ended on 25 December 2026", "section 164A"], "article 77"),
        ("CH", "de", vec!["Öffentlichkeitsbeauftragten", "Art. 32"], "Frist"),
        ("BR", "pt-BR", vec!["ANPD"], "prazo"),
        ("AD", "en", vec!["the authority that watches"], "period"),
    ] {
        let letter = write(&person_in(place), Kind::Reminder, language).unwrap();
        holds(&letter, &says);
        lacks(&letter, &[never]);
    }
    let mut list = person_in("IE");
    list.accounts[0].history.push(reply(date(2026, 12, 20), "extension-announced", Standing::Extended));
    lacks(&write(&list, Kind::Reminder, "en").unwrap(), &["ended on"]);
    let account = &mut list.accounts[0];
    account.history.pop();
    account.history.push(reply(date(2027, 1, 4), "extension-announced", Standing::Extended));
    let late = write(&list, Kind::Reminder, "en").unwrap();
    holds(&late, &["On 4 January 2027 an extension was announced. The first period had ended on 28 December 2026"]);
    holds(&late, &["ended on 28 December 2026. I have not been told"]);
}

#[test]
fn restriction_is_reported_only_where_a_text_that_was_kept_asks_for_it() {
    for language in ["en", "fr", "de", "pt-BR"] {
        let mut list = person_in("FR");
        let guide = guide();
        let words = guide.words(language);
        let body = letter::prepared(&words, "own-account", letter::regime(&guide, &list));
        let kept = |body: &str| LetterText {
            kind: "form".into(),
            on: Some(date(2026, 11, 25)),
            language: language.into(),
            own: false,
            body: Arc::from(body),
        };
        list.accounts[0].letters = vec![kept(&body)];
        let said = words.string("letter-complaint-restriction.gdpr", &[]);
        holds(&write(&list, Kind::Complaint, language).unwrap(), &[&said]);
        list.accounts[0].letters = vec![kept("I was 18 when I joined.")];
        lacks(&write(&list, Kind::Complaint, language).unwrap(), &[&said]);
    }
}

#[test]
fn when_each_letter_is_offered() {
    let guide = guide();
    let words = guide.words("en");
    let mut list = person_in("GB");
    let on = |list: &Checklist, today, kind| {
        let account = &list.accounts[0];
        offered(&Scene { guide: &guide, words: &words, list, account, today, authority: None, anyway: false }, kind)
    };
    // Due on Friday 25 December 2026.
    for (today, reminder, complaint) in
        [(date(2026, 12, 25), false, false), (date(2026, 12, 27), false, false), (date(2026, 12, 28), true, true)]
    {
        assert_eq!(on(&list, today, Kind::Reminder), reminder, "{today}");
        assert_eq!(on(&list, today, Kind::Complaint), complaint, "{today}");
        assert_eq!(on(&list, today, Kind::CompanyComplaint), complaint, "{today}");
        assert!(!on(&list, today, Kind::Supplement));
    }
    list.accounts[0].history.push(reply(date(2026, 12, 1), "refused", Standing::Refused));
    assert!(on(&list, date(2026, 12, 1), Kind::Complaint) && on(&list, date(2026, 12, 1), Kind::Supplement));
    assert!(!on(&list, date(2026, 12, 1), Kind::Reminder));
    list.accounts[0].history.push(reply(date(2026, 12, 2), "accepted", Standing::Accepted));
    assert!(Kind::ALL.iter().all(|(kind, _)| !on(&list, TODAY, *kind)), "never after acceptance");
}

#[test]
fn hostile_names_stay_text() {
    let mut list = person_in("FR");
    let hostile = "Léa {name} Martin\u{1b}[31m\u{202e}\r\nBcc: x@example.org {$sent} { $platform } \u{e000}";
    list.person.name = Some(hostile.into());
    list.accounts[0].handle = Some("a&b=c?subject=x\n\"<script>".into());
    let guide = guide();
    let words = guide.words("fr");
    let account = &list.accounts[0];
    let scene =
        Scene { guide: &guide, words: &words, list: &list, account, today: TODAY, authority: None, anyway: false };
    let letter = compose(&scene, Kind::Complaint).unwrap();
    assert!(letter.text.contains("{$sent} { $platform }"), "{}", letter.text);
    assert!(!letter.text.contains(|c| crate::clean::is_hidden(c) && c != '\n'), "{:?}", letter.text);
    let authority = guide.authorities().iter().find(|known| known.id == "ie-dpc").unwrap();
    let address = mailto(authority, &letter).unwrap();
    let address = address.as_str();
    assert!(address.starts_with("mailto:info@dataprotection.ie?subject=R%C3%A9clamation%20au%20titre"));
    assert_eq!(address.matches('?').count(), 1);
    assert_eq!(address.matches('&').count(), 1, "only the one between subject and body");
    assert!(address.bytes().all(|b| b.is_ascii_graphic()));
    let cnil = guide.authorities().iter().find(|known| known.id == "fr-cnil").unwrap();
    assert_eq!(mailto(cnil, &letter), None, "no mail address was found");
}

#[test]
fn the_language_of_a_complaint_is_one_that_the_authority_takes() {
    let guide = guide();
    let of = |id: &str| guide.authorities().iter().find(|known| known.id == id).unwrap();
    for (id, language) in [
        ("fr-cnil", Some("fr")),
        ("be-gba-apd", Some("nl")),
        ("ch-edoeb", Some("de")),
        ("br-anpd", Some("pt-BR")),
        ("pt-cnpd", Some("pt")),
        ("pl-uodo", Some("pl")),
        ("cz-uoou", None),
    ] {
        assert_eq!(suggested_language(&guide, of(id)), language, "{id}");
    }
    assert!(!language_fits(of("fr-cnil"), "en") && language_fits(of("nl-ap"), "en"));
    assert!(!complaint("FR", "en").language_fits);
}
