//! Facts: their sources, their dates, their addresses.

use optout::guide::problems::Why;

use super::*;

#[test]
fn a_fact_without_a_source() {
    change("replies.toml", "sources = [\"T1\"]", "sources = []").is("sources = []", "form.seen", Kind::NoSource);
    change("labels.toml", "sources = [\"T1\"]", "sources = []").is(
        "[label.names]",
        "accounts-centre.names",
        Kind::NoSource,
    );
}

#[test]
fn a_date_that_has_not_come() {
    let ok = |date: &str| format!("last = \"{date}\"");
    for date in ["2026-11-23", "2026-12", "2027"] {
        change("regions.toml", "last = \"2026-05-02\"", &ok(date)).is(&ok(date), "XN.seen", Kind::FutureDate);
    }
    for date in ["2026-11-22", "2026-11", "2026", "unknown"] {
        change("regions.toml", "last = \"2026-05-02\"", &ok(date)).fine();
    }
    change(PIC, "last_linked = \"2026-05-02\"", "last_linked = \"2026-12\"").is(
        "2026-12",
        "pic-own.last_linked",
        Kind::FutureDate,
    );
    change("sources.toml", "date = \"2026-04\"", "date = \"2026-12\"").is("2026-12", "T1.date", Kind::FutureDate);
    change("labels.toml", "seen = \"2026-04\"", "seen = \"2026-12\"").is(
        "[label.names]",
        "accounts-centre.names",
        Kind::FutureDate,
    );
}

#[test]
fn seen_first_after_it_was_seen_last() {
    change(PIC, "first = \"2025-11\"", "first = \"2026-05\"").is(
        "2026-05\", last",
        "pic-privacy.seen",
        Kind::FirstAfterLast,
    );
    change(PIC, "first = \"2025-11\"", "first = \"2026-04-30\"").fine();
}

#[test]
fn links_that_are_not_opened() {
    let link = |from: &str, to: &str, file, key: &str, why| {
        change(file, from, to).has(to, key, Kind::Link { why, address: text(to) });
    };
    let pic = "https://help.pic.example/contact/1";
    link(pic, "http://help.pic.example/contact/1", PIC, "pic-own.link", Why::NotHttps);
    link(pic, "https://help.pic.example:443/", PIC, "pic-own.link", Why::NotSimple);
    link(pic, "https://help.pic.example", PIC, "pic-own.link", Why::NotSimple);
    link(pic, "https://pic.example/contact/1", PIC, "pic-own.link", Why::Host);
    link(pic, "https://help.p\u{456}c.example/", PIC, "pic-own.link", Why::NotPlain);
    let company = "https://help.pic.example/contact/";
    link(company, "https://company.example/", "controllers.toml", "pic-company.contact_link", Why::Host);
    let authority = "https://privacy.north.example/complain";
    link(authority, "https://north.example/", "authorities.toml", "north-authority.complaint_link", Why::Host);
    let site = "website = \"https://privacy.north.example/\"";
    change("authorities.toml", site, "website = \"ftp://x/\"").is(
        "ftp",
        "north-authority.website",
        Kind::Link { why: Why::NotHttps, address: text("ftp://x/") },
    );
}

#[test]
fn a_folder_cannot_add_hosts() {
    let mut texts = Texts::embedded();
    let host = "[[host]]\nname = \"evil.example\"\nowner = \"meta\"\n";
    texts.override_with([(text("hosts.toml"), text(host))]);
    assert_eq!(problems::check(&Guide::open(texts), TODAY), []);
}

#[test]
fn mail_addresses() {
    for bad in ["complaints", "@north.example", "a@b", "a b@north.example", "<a@north.example>", "a@north..example"] {
        change("authorities.toml", "complaints@privacy.north.example", bad).is(
            bad,
            "north-authority.email",
            Kind::BadMail { address: text(bad) },
        );
    }
}
