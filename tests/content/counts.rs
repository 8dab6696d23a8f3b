//! Nothing is lost of what is known: as many regions, authorities, reasons, names and forms as the research found.

use optout::guide::Guide;

use super::Texts;

/// Every form of the research that has an address, and its id here.
const PLACED: &[(&str, &str)] = &[
    ("facebook-own-data", "https://www.facebook.com/help/contact/712876720715583"),
    ("instagram-own-data", "https://help.instagram.com/contact/767264225370182"),
    ("facebook-hub", "https://www.facebook.com/help/contact/6359191084165019"),
    ("instagram-hub", "https://help.instagram.com/contact/233964459562201"),
    ("third-party", "https://www.facebook.com/help/contact/510058597920541"),
    ("whatsapp-rights", "https://www.whatsapp.com/contact/forms/382532939919295/"),
    ("meta-general", "https://help.meta.com/support/privacy/"),
    ("meta-general-previous", "https://www.facebook.com/help/contact/367438723733209"),
    ("facebook-settings-objection", "https://www.facebook.com/help/contact/1994830130782319"),
    ("instagram-settings-objection", "https://help.instagram.com/contact/117037592428568"),
    ("threads-rights", "https://help.instagram.com/contact/1169130897068670"),
    ("whatsapp-dpo", "https://www.whatsapp.com/contact/forms/3022366361353546/"),
];

/// Forms that exist and whose address nobody has kept.
const WITHOUT_ADDRESS: &[&str] = &[
    "whatsapp-ai",
    "instagram-own-data-br",
    "facebook-own-data-br",
    "instagram-own-data-uk",
    "facebook-own-data-uk",
    // Where the hub led in 2024.
    "instagram-own-data-2024",
    "facebook-own-data-2024",
];

/// Forms that lead nowhere an objection could go, and why.
const LEFT_OUT: &[(&str, &str)] = &[
    ("https://www.facebook.com/help/contact/1266025207620918", "of 2023; the form for what others post took its place"),
    ("https://www.facebook.com/help/contact/540977946302970", "an officer's form that the policy no longer names"),
    ("https://www.facebook.com/help/contact/1650115808681298", "a contact form that the policy no longer names"),
    ("https://www.facebook.com/help/contact/259518714718624", "asks for deletion, not for an end of the use"),
    (
        "https://www.whatsapp.com/contact/forms/4363383090404717/",
        "questions on the policy; kept as the company's contact",
    ),
    ("https://www.whatsapp.com/contact/forms/273295517903076/", "asks for copies of contract clauses"),
];

/// Pages that lead to forms: Meta's on AI, its policies, its pages on privacy, WhatsApp's help.
const PAGES: usize = 6;

fn shipped() -> Guide {
    Guide::open(Texts::embedded())
}

#[test]
fn regions_authorities_companies_and_reasons() {
    let guide = shipped();
    // Sixty regions, and three islands that belong to what Meta calls its European Region.
    let islands = ["GG", "IM", "JE"].iter().filter(|code| guide.region(code).is_some()).count();
    assert_eq!((guide.regions().len(), islands), (63, 3));
    // Among them the sixteen of the German Länder: Bavaria has two, and one is for the federation.
    assert_eq!(guide.authorities().len(), 53);
    let lands: std::collections::BTreeSet<_> =
        guide.authorities().iter().filter(|one| one.country == "DE").filter_map(|one| one.region.clone()).collect();
    assert_eq!(lands.len(), 16);
    assert_eq!(guide.controllers().len(), 4);
    assert_eq!(guide.grounds().len(), 19);
}

#[test]
fn names_of_menus() {
    let guide = shipped();
    let labels = guide.labels();
    // Label × language: the 139 pairs that sources print; 8 more where one of them held the names of several things; 3
    // names that only a way mentions; and 10 words to search a policy for, which sources print as parts of sentences.
    let pairs: usize = labels.iter().map(|label| label.names.len()).sum();
    assert_eq!((labels.len(), pairs), (44, 139 + 8 + 3 + 10));
    // Each name that was printed, where different ones were printed at different times.
    let names: usize = labels.iter().flat_map(|label| label.names.values()).map(Vec::len).sum();
    assert_eq!(names, 178);
}

#[test]
fn forms() {
    let guide = shipped();
    for (id, address) in PLACED {
        let form = guide.form(id).unwrap_or_else(|| panic!("{id}"));
        assert_eq!(form.link.as_deref(), Some(*address), "{id}");
        assert!(guide.form_link(form).is_some(), "{id} cannot be opened");
    }
    for id in WITHOUT_ADDRESS {
        assert_eq!(guide.form(id).unwrap_or_else(|| panic!("{id}")).link, None, "{id}");
    }
    let all: Vec<_> = guide.platforms().iter().flat_map(|platform| &platform.forms).collect();
    for (address, why) in LEFT_OUT {
        assert!(all.iter().all(|form| form.link.as_deref() != Some(*address)), "{address}: {why}");
    }
    assert_eq!(all.iter().filter(|form| form.id.starts_with("page-")).count(), PAGES);
    assert_eq!(all.len(), PLACED.len() + WITHOUT_ADDRESS.len() + PAGES);
}
