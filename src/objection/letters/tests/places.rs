//! Letters by place: FR, DE by Land, IE, GB, CH, BR, US.

use jiff::civil::date;

use super::*;
use crate::objection::checklist::Whose;

#[test]
fn france() {
    let letter = complaint("FR", "fr");
    assert_eq!(letter.authority.as_deref(), Some("fr-cnil"));
    assert!(letter.language_fits);
    holds(
        &letter,
        &[
            "3 place de Fontenoy\nTSA 80715\n75334 Paris Cedex 07",
            "15 janvier 2027",
            IRELAND,
            "article 77 du RGPD",
            "l’article 21, paragraphe 1, du RGPD",
            "l’article 12, paragraphes 3 et 4",
            "a pris fin le 28 décembre 2026",
            "25 novembre 2026\u{a0}: J’ai envoyé mon opposition par le formulaire\u{202f}; la référence est REF-{7}.",
            "26 novembre 2026\u{a0}: L’entreprise a confirmé avoir reçu mon opposition.",
            "1. screen {1}.png, du 25 novembre 2026",
            "lea.{ $x }",
            "articles 56 et 60",
            "Pays de résidence\u{a0}: France",
        ],
    );
    // No text that was kept asks for restriction, so none is reported; and nobody's sex is guessed.
    lacks(&letter, &["18, paragraphe 1", "opposé ", "informé ", "LPD", "UK GDPR"]);
}

#[test]
fn germany_by_land() {
    for (place, authority, address) in [
        ("DE-BY", "de-by-baylda", "Postfach 1349\n91504 Ansbach"),
        ("DE-BE", "de-be-blnbdi", "Alt-Moabit 59-61\n10555 Berlin"),
        ("DE", "de-hh-hmbbfdi", "Ludwig-Erhard-Str 22, 7. OG\n20459 Hamburg"),
    ] {
        let letter = complaint(place, "de");
        assert_eq!(letter.authority.as_deref(), Some(authority), "{place}");
        holds(&letter, &[address, IRELAND, "Art. 77 DSGVO", "Art. 21 Abs. 1 DSGVO", "am 28. Dezember 2026 abgelaufen"]);
        holds(&letter, &["Art. 56 und 60 DSGVO", "1. Wer sich an Sie wendet", "5. Was ich zuvor verlangt habe"]);
    }
    let guide = guide();
    let ids: Vec<_> = authorities(&guide, &person_in("DE-BY")).iter().map(|known| known.id.as_str()).collect();
    assert_eq!(ids, ["de-by-baylda", "de-hh-hmbbfdi", "ie-dpc"], "neither the BayLfD nor the BfDI");
    let ids: Vec<_> = authorities(&guide, &person_in("ES-CT")).iter().map(|known| known.id.as_str()).collect();
    assert_eq!(ids, ["es-aepd", "ie-dpc"]);
}

#[test]
fn ireland() {
    let letter = complaint("IE", "en");
    assert_eq!(letter.authority.as_deref(), Some("ie-dpc"));
    holds(&letter, &["6 Pembroke Row\nDublin 2\nD02 X963", "article 77 GDPR", "ended on 28 December 2026", IRELAND]);
    // To the authority nobody is "you" but the authority.
    lacks(&letter, &["you have done", "You announced"]);
    lacks(&letter, &["articles 56 and 60", "Fitzwilliam"]);
    assert_eq!(authorities(&guide(), &person_in("IE")).len(), 1);
}

#[test]
fn the_united_kingdom() {
    let mut list = person_in("GB");
    let letter = write(&list, Kind::Complaint, "en").unwrap();
    assert_eq!(letter.authority.as_deref(), Some("gb-ico"));
    holds(&letter, &["section 165", "I have not yet complained to the company itself", AMERICA, "of the UK GDPR"]);
    // No Irish holidays, and its roll-over is not known: the same day, by the person's own count.
    holds(&letter, &["By my count", "ended on 25 December 2026"]);
    lacks(&letter, &["article 77", "Ireland Limited", "Article 77"]);
    let company = write(&list, Kind::CompanyComplaint, "en").unwrap();
    holds(&company, &["section 164A of the Data Protection Act 2018", "within 30 days", "Meta Platforms, Inc.\nATTN"]);
    assert_eq!(company.authority, None);
    lacks(&company, &["restriction"]);
    list.accounts[0].history.push(letter_sent(date(2026, 12, 28), "company-complaint"));
    holds(
        &write(&list, Kind::Complaint, "en").unwrap(),
        &["I complained to the company itself on 28 December 2026", "28 December 2026: I complained to the company."],
    );
    let french = write(&person_in("FR"), Kind::CompanyComplaint, "fr");
    assert_eq!(french, Err(Refusal::NotThere), "only British law knows it");
}

#[test]
fn switzerland() {
    let letter = complaint("CH", "de");
    assert_eq!(letter.authority.as_deref(), Some("ch-edoeb"));
    holds(
        &letter,
        &["Feldeggweg 1\n3003 Bern", "Art. 49", "Art. 30 Abs. 2 Bst. b", "Art. 31", "nicht zur Partei", IRELAND],
    );
    lacks(&letter, &["DSGVO", "Frist"]);
    let list = person_in("CH");
    let guide = guide();
    let words = guide.words("en");
    let scene = Scene {
        guide: &guide,
        words: &words,
        list: &list,
        account: &list.accounts[0],
        today: TODAY,
        authority: Some("ie-dpc"),
        anyway: false,
    };
    let letter = compose(&scene, Kind::Complaint).unwrap();
    holds(&letter, &["article 77 GDPR", "I therefore read article 3(1) GDPR"]);
    lacks(&letter, &["The period of article 12(3)"]);
    // The thirty days that are suggested there end before the month of the GDPR does.
    for (today, silent) in [(date(2026, 12, 27), false), (date(2026, 12, 29), true)] {
        let letter = compose(&Scene { today, ..scene }, Kind::Complaint).unwrap();
        assert_eq!(letter.text.contains("within the period I was told neither"), silent, "{}", letter.text);
    }
}

#[test]
fn brazil() {
    let letter = complaint("BR", "pt-BR");
    assert_eq!(letter.authority.as_deref(), Some("br-anpd"));
    holds(
        &letter,
        &["Autoridade Nacional", "artigo 18, § 2º", "LGPD", "Petição de titular", AMERICA, "15 de janeiro de 2027"],
    );
    lacks(&letter, &["artigo 18, n.º 1", "prazo"]);
}

#[test]
fn where_no_right_is_known_there_is_no_letter() {
    let mut list = person_in("US");
    for (kind, _) in Kind::ALL {
        assert_eq!(write(&list, kind, "en"), Err(Refusal::NoRight));
    }
    // The Chilean right begins on 1 December 2026; no authority there was looked into.
    list.person.country = Some("CL".into());
    assert_eq!(write(&list, Kind::Complaint, "en"), Err(Refusal::NoAuthority));
    let region = guide().region("CL").unwrap().clone();
    assert!(!has_right(&region, date(2026, 11, 30)) && has_right(&region, date(2026, 12, 1)));
    list.person.country = None;
    assert_eq!(write(&list, Kind::Complaint, "en"), Err(Refusal::NoCountry));
}

#[test]
fn whatsapp_goes_to_both_companies_in_europe_and_to_one_elsewhere() {
    let mut list = person_in("FR");
    list.accounts[0].platform = "whatsapp".into();
    let letter = write(&list, Kind::Complaint, "fr").unwrap();
    holds(&letter, &["WhatsApp Ireland Limited, Attn: Privacy Policy", IRELAND, "Deux entreprises"]);
    holds(
        &write(&list, Kind::Reminder, "fr").unwrap(),
        &["WhatsApp Ireland Limited\n", "Meta Platforms Ireland Limited\n"],
    );
    list.person.country = Some("GB".into());
    let letter = write(&list, Kind::Complaint, "en").unwrap();
    holds(&letter, &["WhatsApp LLC, Privacy Policy, 1 Meta Way"]);
    lacks(&letter, &["Meta Platforms, Inc.", "Ireland"]);
}

#[test]
fn every_kind_in_every_language_and_place_is_whole() {
    let guide = guide();
    let all = guide.regions().iter().filter(|region| has_right(region, TODAY));
    for country in all.map(|region| region.country.as_str()) {
        for language in guide.letter_languages() {
            for platform in ["instagram", "facebook", "whatsapp", "no-account"] {
                for whose in [Whose::Own, Whose::Page, Whose::Child, Whose::OthersPosts] {
                    let mut list = person_in(country);
                    list.accounts[0].platform = platform.into();
                    list.accounts[0].whose = whose;
                    for (kind, _) in Kind::ALL {
                        let _ = write_by(&guide, &list, kind, language);
                    }
                }
            }
        }
    }
    assert_eq!(guide.letter_languages(), ["de", "en", "es", "fr", "it", "nl", "pl", "pt", "pt-BR"]);
}

#[test]
fn the_objection_itself_leans_on_the_right_law_in_each_place() {
    let guide = guide();
    for (place, language, cites, address) in [
        ("FR", "fr", "l’article 21, paragraphe 1, du RGPD", "Ireland"),
        ("DE-BY", "de", "Art. 21 Abs. 1 DSGVO", "Ireland"),
        ("IE", "en", "article 21(1) GDPR", "Ireland"),
        ("GB", "en", "article 21(1) of the UK GDPR", "USA"),
        (
            "CH",
            "de",
            "Art. 30 Abs. 2 Bst. b des Schweizer Bundesgesetzes über den Datenschutz (DSG), hilfsweise",
            "Ireland",
        ),
        ("BR", "pt-BR", "artigo 18, § 2º, da Lei Geral de Proteção de Dados (LGPD)", "USA"),
    ] {
        let list = person_in(place);
        let words = guide.words(language);
        let grounds = ["children".to_owned(), "special-data".to_owned()];
        let regime = letter::regime(&guide, &list);
        for purpose in ["own-account", "whatsapp", "others-posts", "child"] {
            let recipe = letter::Recipe {
                purpose,
                regime,
                grounds: &grounds,
                answers: &list.answers,
                short: purpose == "child",
            };
            let body = letter::compose(&guide, &words, &recipe);
            let last = body.split("\n\n").last().unwrap();
            assert!(
                NOT_ASKED.iter().any(|said| last.contains(said) && !last[last.find(said).unwrap()..].contains(". "))
            );
            let day = super::super::date(&words, TODAY);
            let text = letter::letter(&guide, &words, &list, &list.accounts[0], &body, TODAY);
            for part in [cites, address, &day, "Léa {name} Martin", "lea.{ $x }"] {
                assert!(text.contains(part), "{place} {purpose}: {part:?} is not in:\n{text}");
            }
            for never in ["2025/2518", "21(2)", "21 Abs. 2", "21, paragraphe 2", "21, n.º 2", "text-", "ground-"] {
                assert!(!text.contains(never), "{place} {purpose}: {never:?} is in:\n{text}");
            }
            let restriction = ["18(1)(d)", "18, paragraphe 1", "18 Abs. 1 Buchst. d", "18, n.º 1"];
            let asked = restriction.iter().any(|part| text.contains(part));
            assert_eq!(asked, matches!(letter::regime(&guide, &list).id(), "gdpr" | "uk-gdpr"), "{place} {purpose}");
        }
        assert_eq!(words.faults(), [] as [String; 0]);
    }
}

#[test]
fn each_letter_language_has_every_word_of_a_letter() {
    let guide = guide();
    let of = |name: &str| {
        let (mut id, mut all) = (String::new(), Vec::new());
        let (_, text) = guide.texts().iter().find(|(known, _)| *known == format!("languages/en/{name}")).unwrap();
        for line in text.lines() {
            match (line.split_once(" ="), line.starts_with('#')) {
                (Some((part, _)), false) if line.starts_with("    .") => all.push(format!("{id}{}", part.trim())),
                (Some((word, value)), false) if !line.starts_with(' ') => {
                    id = word.to_owned();
                    all.extend((!value.is_empty()).then(|| id.clone()));
                }
                _ => {}
            }
        }
        all
    };
    let mut wanted = [of("letters.ftl"), of("texts.ftl")].concat();
    assert!(wanted.len() > 150, "the files were not read");
    for ground in guide.grounds() {
        wanted.extend(["short", "long"].map(|part| format!("ground-{}.{part}", ground.id)));
        wanted.extend(ground.asks.iter().map(|ask| format!("ground-{}-{}.say", ground.id, ask.id)));
    }
    for language in guide.letter_languages() {
        let words = guide.words(language);
        let missing: Vec<_> = wanted.iter().filter(|id| !words.has_own(id)).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
    }
}
