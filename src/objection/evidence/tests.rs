use std::sync::Arc;

use jiff::civil::{Date, date};

use super::*;
use crate::guide::Texts;
use crate::objection::checklist::{Account, Event, LetterText, Person, What};
use crate::objection::standing::Standing;

const TODAY: Date = date(2026, 12, 10);
const HOSTILE: &str =
    "</pre><script>alert('x')</script> ``` | a & b \"c\" {$date} [x](javascript:y) # *b*\n- \u{1b}[2J\u{202e}";

fn list() -> Checklist {
    let proof = |path: &str, sha256: Option<String>| Event {
        path: Some(path.into()),
        sha256,
        ..Event::new(date(2026, 11, 25), What::Proof)
    };
    let letter = |kind: &str, body: &str| LetterText {
        kind: kind.into(),
        on: (kind == "form").then_some(date(2026, 11, 25)),
        language: "fr".into(),
        own: false,
        body: Arc::from(body),
    };
    let history = vec![
        Event { reference: Some("R-1".into()), ..Event::new(date(2026, 11, 25), What::Sent) },
        proof("/home/lea/a\\b\nc.png", Some("AB".repeat(32))),
        proof("screen.png", None),
        Event {
            reply: Some("extension-announced".into()),
            standing: Some(Standing::Extended),
            note: Some("by mail".into()),
            ..Event::new(date(2026, 12, 1), What::Reply)
        },
        Event { note: Some(HOSTILE.into()), ..Event::new(date(2026, 12, 2), What::Note) },
    ];
    let account = |id: &str, handle: &str| Account {
        id: id.into(),
        platform: "instagram".into(),
        handle: Some(handle.into()),
        history: history.clone(),
        letters: vec![letter("form", "Je m’oppose."), letter("form", HOSTILE), letter("../x", "y")],
        ..Account::default()
    };
    let person = Person { name: Some(HOSTILE.into()), country: Some("FR".into()), ..Person::default() };
    let accounts = vec![account("instagram-1", "lea.photos"), account("../../etc/passwd", HOSTILE)];
    Checklist { version: 1, person, accounts, ..Checklist::default() }
}

fn with<T>(language: &str, account: Option<&str>, make: impl Fn(&Report) -> T) -> T {
    let (guide, list) = (Guide::open(Texts::embedded()), list());
    let words = guide.words(language);
    let made = make(&Report { guide: &guide, words: &words, list: &list, account, today: TODAY, proofs: None });
    assert_eq!(words.faults(), [] as [String; 0]);
    made
}

#[test]
fn the_report_says_what_is_recorded_and_how_dates_were_counted() {
    let text = with("en", Some("instagram-1"), markdown);
    for part in [
        "# My objection to the use of personal data for AI",
        "Meta Platforms Ireland Limited, ATTN: Privacy Operations, Merrion Road",
        "| 25 November 2026 | I sent my objection by the form; the reference is R-1. |",
        "| 1 December 2026 | The company announced that it needs more time. I noted: by mail |",
        "| 25 February 2027 | Answer due | period in law |",
        "- 1 December 2026: the extension was announced: in time (GDPR, article 12(3))",
        "- 26 November 2026: counted from here, not from the day itself (Regulation (EEC, Euratom) 1182/71, \
         article 3(1))",
        "suggestion, no period in law",
        "Text prepared for the form and copied; on 25 November 2026 the form was sent, and whether the text was pasted \
         into it is not known",
        "Je m’oppose.",
        "| 25 November 2026 | screen.png | no sum was taken |",
        "**Sent first**: 25 November 2026",
    ] {
        assert!(text.contains(part), "{part:?} is not in:\n{text}");
    }
    assert!(!text.contains("Text for the form, sent"), "{text}");
    assert!(!text.contains("etc/passwd"), "only the account that was named");
    assert_eq!(with("en", Some("nobody"), markdown).matches("\n## ").count(), 1, "the person alone");
}

fn sent_in(country: &str, days: &[Date]) -> String {
    let guide = Guide::open(Texts::embedded());
    let words = guide.words("en");
    let history = days.iter().map(|day| Event::new(*day, What::Sent)).collect();
    let account = Account { id: "instagram-1".into(), platform: "instagram".into(), history, ..Account::default() };
    let person = Person { country: Some(country.into()), ..Person::default() };
    let list = Checklist { version: 1, person, accounts: vec![account], ..Checklist::default() };
    markdown(&Report { guide: &guide, words: &words, list: &list, account: None, today: TODAY, proofs: None })
}

#[test]
fn the_first_day_of_sending_is_the_earliest_and_stands_first() {
    let text = sent_in("FR", &[date(2026, 11, 22), date(2026, 11, 1)]);
    assert!(text.contains("**Sent first**: 1 November 2026") && text.contains("| 1 December 2026 | Answer due |"));
    assert!(text.find("| 1 November 2026") < text.find("| 22 November 2026"), "{text}");
}

#[test]
fn the_report_of_a_country_says_one_thing_of_its_period() {
    let sent = [date(2026, 11, 22)];
    let mexico = sent_in("MX", &sent);
    assert!(mexico.contains("| 18 December 2026 | Answer due | our count of the period there, a suggestion |"));
    assert!(mexico.contains("18 December 2026: 20 working days, as the law there gives"), "{mexico}");
    for country in ["CH", "BR", "US", "TR"] {
        let text = sent_in(country, &sent);
        assert!(text.contains("| Look whether an answer came | suggestion, no period in law |"), "{country}: {text}");
        for never in ["the period ends", "Answer due"] {
            assert!(!text.contains(never), "{country}: {never}");
        }
    }
    for (country, complaint) in [("CH", true), ("MX", false), ("PE", false), ("US", false)] {
        assert_eq!(sent_in(country, &sent).contains("| Complaint |"), complaint, "{country}");
    }
}

#[test]
fn nothing_that_a_person_wrote_becomes_markup() {
    for language in ["en", "fr"] {
        let page = with(language, None, html);
        for never in ["<script", "</pre><", "alert('", "\u{1b}", "\u{202e}", "a & b", "\"c\"", " src=", "href"] {
            assert!(!page.contains(never), "{never:?} is in:\n{page}");
        }
        assert!(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"));
        assert!(page.contains("{$date}"), "a person's own braces stay");
        for tag in ["html", "body", "table", "tbody", "dl", "ul", "pre", "p", "tr", "td", "h2"] {
            let opened = page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
            assert_eq!(opened, page.matches(&format!("</{tag}>")).count(), "{tag}");
        }
        let text = with(language, None, markdown);
        assert!(text.contains("````text\n</pre><script>"), "a fence longer than the one in the text:\n{text}");
        let outside: String = text.split("````").step_by(2).collect();
        assert!(outside.contains("\\[x\\](javascript:y)") && !outside.contains("[x](javascript"), "{outside}");
        for line in text.lines().filter(|line| line.starts_with('|')) {
            let bars = line.replace("\\|", "").matches('|').count();
            assert!((3..=4).contains(&bars), "{bars} bars: {line}");
        }
        assert!(!text.contains(|c| crate::clean::is_hidden(c) && c != '\n'));
    }
}

#[test]
fn the_json_is_whole_and_each_date_says_its_kind() {
    let text = with("fr", None, json);
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["version"], 1);
    assert_eq!(value["made"], "2026-12-10");
    assert_eq!(value["person"]["name"], HOSTILE, "data is handed on as it is");
    assert!(value["person"].get("email").is_none());
    let account = &value["accounts"][0];
    assert_eq!(account["standing"], "extended");
    assert_eq!(account["sent"], "2026-11-25");
    assert_eq!(account["proofs"][0]["path"], "/home/lea/a\\b\nc.png");
    let dates = account["dates"].as_array().unwrap();
    let said: Vec<_> =
        dates.iter().map(|date| [&date["what"], &date["date"], &date["kind"]].map(|v| v.as_str().unwrap())).collect();
    assert_eq!(
        said,
        [
            ["answer", "2027-02-25", "law"],
            ["reminder", "2027-02-26", "suggested"],
            ["complaint", "2027-02-28", "suggested"]
        ]
    );
    assert_eq!(dates[0]["working"][3]["article"], "Règlement (CEE, Euratom) 1182/71, article 3, paragraphe 1");
}

#[test]
fn a_bundle_is_plain_files_with_their_sums() {
    let files = with("en", None, bundle);
    let names: Vec<_> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "report.md",
            "report.html",
            "report.json",
            "texts/instagram-1-form-2026-11-25.txt",
            "texts/instagram-1-form-2026-11-25-2.txt",
            "texts/instagram-1-x.txt",
            "texts/etc-passwd-form-2026-11-25.txt",
            "texts/etc-passwd-form-2026-11-25-2.txt",
            "texts/etc-passwd-x.txt",
            "proofs.txt",
            "proofs.sha256",
            "SHA256SUMS",
        ]
    );
    let sums = &files.last().unwrap().contents;
    assert_eq!(sums.lines().count(), files.len() - 1);
    // "abc" is the first example of FIPS 180-2.
    assert!(super::bundle::hex(&<sha2::Sha256 as sha2::Digest>::digest("abc")).starts_with("ba7816bf"));
    let proofs = &files.iter().find(|file| file.name == "proofs.sha256").unwrap().contents;
    assert_eq!(
        *proofs,
        format!("\\{}  /home/lea/a\\\\b\\nc.png\n", "ab".repeat(32)),
        "once, escaped as coreutils does"
    );
    assert_eq!(files[4].contents, HOSTILE, "texts as they were kept");
}
