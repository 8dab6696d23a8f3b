//! Words: those that are needed are there, no others are, and all languages agree.

use super::*;

/// A word is taken out of a file, and the entry that needs it is told, where `at` begins.
fn gone((from_file, word): (&'static str, &str), (file, at, key): (&'static str, &str, &str), id: &str) {
    let mut change = change(from_file, word, "");
    change.file = file;
    change.has(at, key, no_word(id));
}

#[test]
fn words_that_steps_and_forms_need() {
    let step = (PIC, "[[step]]\nid = \"pic-open-form\"", "pic-open-form");
    gone((WAYS, "    .do = Open the form\n"), step, "step-pic-open-form.do");
    gone((WAYS, "    .where = The link stands at the end of the page.\n"), step, "step-pic-open-form.where");
    gone((WAYS, "    .see = The form opens.\n"), step, "step-pic-open-form.see");
    gone((WAYS, "form-chat-rights = Chat’s form on rights\n"), (CHAT, "[[form]]", "chat-rights"), "form-chat-rights");
    let field = (CHAT, "[[form.field]]", "chat-rights.phone");
    gone((WAYS, "field-chat-rights-phone = Telephone number\n"), field, "field-chat-rights-phone");
    let route = (CHAT, "[[route]]", "chat-direct");
    gone(
        (WAYS, "route-chat-direct = the direct link to the form\n    .about = The shortest way.\n"),
        route,
        "route-chat-direct.about",
    );
    gone((WAYS, "platform-chat = Chat\n"), (CHAT, "id = \"chat\"", "chat"), "platform-chat");
    gone((WAYS, "sketch-three-lines = Three lines\n"), (PIC, "[step.sketch]", "pic-menu.sketch"), "sketch-three-lines");
    gone((WAYS, "before-child = You sign for your child.\n"), (PIC, "before =", "ladder-4.before"), "before-child");
    gone((WAYS, "    .no = No\n"), (CHAT, "before =", "ladder-1.before"), "before-chat.no");
}

#[test]
fn words_that_texts_and_replies_need() {
    let ground = ("grounds.toml", "[[ground]]\nid = \"sensitive\"", "sensitive");
    gone((TEXTS, "    .name = sensitive facts\n"), ground, "ground-sensitive.name");
    gone((TEXTS, "    .why = Others may infer what is protected.\n"), ground, "ground-sensitive.why");
    gone((TEXTS, "    .short = Content can allow conclusions.\n"), ground, "ground-sensitive.short");
    gone(
        (TEXTS, "    .long = Content can allow conclusions about matters that are protected.\n"),
        ground,
        "ground-sensitive.long",
    );
    let answered = ("grounds.toml", "answered =", "expectation.answered");
    gone((TEXTS, "    .reply = The company says that it could be expected.\n"), answered, "ground-expectation.reply");
    let ask = ("grounds.toml", "ask = [{ id = \"since\"", "expectation.ask");
    gone((TEXTS, "    .ask = Since which year?\n"), ask, "ground-expectation-since.ask");
    gone((TEXTS, "    .say = I have had the account since { $answer }.\n"), ask, "ground-expectation-since.say");
    let replies = "languages/en/replies.ftl";
    let code = ("replies.toml", "[[reply]]\nid = \"code\"", "code");
    gone((replies, "    .name = it wants a code\n"), code, "reply-code.name");
    gone((replies, "    .means = A code comes by mail.\n"), code, "reply-code.means");
    gone((replies, "    .do = Put it in.\n"), code, "reply-code.do");
    gone(
        (replies, "    .do = Take the next way.\n"),
        ("replies.toml", "[[opening]]\nid = \"nothing\"", "nothing"),
        "opened-nothing.do",
    );
    let seen =
        ("replies.toml", "seen = { sources = [\"T1\"], last = \"2026-04\", confidence = \"low\", con", "refused.seen");
    gone(
        (WAYS, "contradiction-refused = Sources disagree on whether anybody was refused.\n"),
        seen,
        "contradiction-refused",
    );
    change("replies.toml", "standing = \"accepted\"", "standing = \"glad\"").has(
        "\"glad\"",
        "accepted.standing",
        no_word("standing-glad.long"),
    );
}

#[test]
fn words_that_regions_need() {
    let north = ("regions.toml", "[[region]]", "XN");
    gone((PLACES, "region-XN = Northland\n    .note = The authority takes complaints by mail.\n"), north, "region-XN");
    let regime = ("regions.toml", "regime = \"gdpr\"", "XN.regime");
    gone((PLACES, "    .right = You can object.\n"), regime, "regime-gdpr.right");
    gone((TEXTS, "    .gdpr = I object under article 21(1) GDPR, for my child.\n"), regime, "text-child-open.gdpr");
    gone(
        (TEXTS, "    .gdpr = Please answer within the period of article 12(3) GDPR.\n"),
        regime,
        "letter-objection-answer.gdpr",
    );
    let none = ("regions.toml", "regime = \"none\"", "XS.regime");
    gone((TEXTS, "    .other = I object, for chats.\n"), none, "text-whatsapp-open.other");
    gone((PLACES, "regime-none = No right to object known\n"), none, "regime-none");
}

#[test]
fn each_language_that_facts_name_has_its_word() {
    let spoken = ("regions.toml", "languages = [\"en\", \"xx\"]", "XN.languages");
    gone((PLACES, "language-xx = Xish\n"), spoken, "language-xx");
    change("authorities.toml", "languages = [\"en\"]", "languages = [\"en\", \"cy\"]").has(
        "languages",
        "north-authority.languages",
        no_word("language-cy"),
    );
    let first = "en = [{ text = \"All my accounts\"";
    let more = format!("zz = [{{ text = \"Zz\", sources = [\"T1\"], seen = \"2026-04\" }}]\n{first}");
    change("labels.toml", first, &more).has("[label.names]", "accounts-centre.names", no_word("language-zz"));
    let limit = "email = \"complaints@privacy.north.example\"\nemail_limit = \"signed\"";
    change("authorities.toml", "email = \"complaints@privacy.north.example\"", limit).has(
        "email_limit",
        "north-authority.email_limit",
        no_word("letter-mail-signed"),
    );
}

#[test]
fn english_is_there() {
    let mut files = toy::files();
    files.retain(|name, _| !name.starts_with("languages/en/"));
    let found = faults(files);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert_eq!(found[0].kind, no_word("en"));
}

#[test]
fn words_that_nothing_needs() {
    let ids = ["form-old", "step-old", "region-XX", "ground-old", "sketch-old", "contradiction-old", "platform-old"];
    for id in ids.into_iter().chain(["authority-note-old"]) {
        change(WAYS, "platform-pic", &format!("{id} = Old\nplatform-pic")).is(id, id, Kind::UnusedWord);
    }
    change(WAYS, "    .else = ", "    .elsewhere = Old\n    .else = ").has(
        "elsewhere",
        "step-pic-privacy.elsewhere",
        Kind::UnusedWord,
    );
    change(WAYS, "platform-pic", "hello = Hello\nplatform-pic").fine();
}

#[test]
fn words_that_english_does_not_have() {
    change(XX, "platform-pic", "hello = Hellox\nplatform-pic").is("hello", "hello", Kind::NoEnglish);
}

#[test]
fn parts_differ_from_those_of_english() {
    change(XX, "    .else = At topx.\n", "").is(
        "step-pic-privacy",
        "step-pic-privacy",
        Kind::NoPart { part: text("step-pic-privacy.else") },
    );
    let kind = Kind::NoEnglishPart { part: text("platform-pic.note") };
    change(XX, "= Pix\n", "= Pix\n    .note = Notex\n").is(".note", "platform-pic.note", kind);
}

#[test]
fn blanks_differ_from_those_of_english() {
    let kind = |own: &str| Kind::OtherBlanks { english: text("$label"), own: text(own) };
    change(XX, "Tapx { $label }", "Tapx").is("Tapx", "step-pic-menu.do", kind(""));
    change(XX, "Tapx { $label }", "Tapx { $label } { $x }").is("$x", "step-pic-menu.do", kind("$label $x"));
    let plural = "{ $label ->\n        [one] a { $label }\n       *[other] b { $label }\n    }";
    change(XX, "Tapx { $label }", plural).fine();
}

#[test]
fn blanks_that_nothing_fills() {
    let kind = |blank: &str| Kind::UnknownBlank { blank: text(blank) };
    let place = "    .where = It stands at the top.";
    change(WAYS, place, "    .where = It stands in { $block }.").is(
        "It stands in { $block }.",
        "step-chat-menu.where",
        kind("block"),
    );
    change(WAYS, "    .name = Privacy", "    .name = { $label }").has(
        "    .name = { $label }",
        "step-pic-privacy.name",
        kind("label"),
    );
    change(TEXTS, "{ $answer }", "{ $year }").is("{ $year }", "ground-expectation-since.say", kind("year"));
}

#[test]
fn facts_among_the_words() {
    for (fact, found) in [
        ("https://help.pic.example/", "https://help.pic.example"),
        ("www.pic.com", "www.pic.com"),
        ("help.pic.example", "help.pic.example"),
        ("2024", "2024"),
        ("2025-05-26", "2025-05-26"),
    ] {
        change(WAYS, "You sign", &format!("In {fact}, you sign")).is(
            fact,
            "before-child",
            Kind::FactInWords { found: text(found) },
        );
    }
    change(XX, "Picturex", "Picturex 2024").is("2024", "reply-accepted.do", Kind::FactInWords { found: text("2024") });
}
