//! What cannot be read, and what is read and has no business there.

use super::*;

fn hidden(code: &str) -> Kind {
    Kind::HiddenCharacter { code: text(code) }
}

#[test]
fn a_file_that_nothing_reads() {
    let mut files = toy::files();
    files.insert(text("region.toml"), String::new());
    let wanted = Problem { file: text("region.toml"), line: 1, key: String::new(), kind: Kind::UnknownFile };
    assert_eq!(faults(files), [wanted]);
}

#[test]
fn every_line_that_is_no_toml() {
    let change =
        change("labels.toml", "id = \"help\"", "id = \"help\"\noops\nagain").and("sources.toml", "= true", "= ");
    let found = faults(change.files);
    assert!(found.iter().all(|problem| matches!(problem.kind, Kind::Syntax { .. })), "{found:#?}");
    let lines: Vec<_> = found.iter().map(|problem| (problem.file.as_str(), problem.line)).collect();
    assert_eq!(lines, [("labels.toml", 22), ("labels.toml", 23), ("sources.toml", 7)]);
}

#[test]
fn unknown_keys() {
    change(PIC, "text = \"optional\"", "text = \"optional\"\nlabel = \"send\"").is(
        "label = \"send\"",
        "pic-own.label",
        Kind::UnknownKey,
    );
    change(PIC, "word = \"three-lines\", ", "wort = \"three-lines\", ").has(
        "wort",
        "pic-menu.sketch.wort",
        Kind::UnknownKey,
    );
    change("sources.toml", "[[source]]", "[[sauce]]\nid = \"x\"\n\n[[source]]").is("sauce", "sauce", Kind::UnknownKey);
}

#[test]
fn missing_keys() {
    let found = change(PIC, "log_in = \"yes\"\n", "").and(PIC, "state = \"attested\"\n", "").has(
        "[[form]]",
        "pic-own.state",
        Kind::MissingKey,
    );
    assert_eq!(found.iter().filter(|problem| problem.kind == Kind::MissingKey).count(), 2);
    assert_eq!(found.len(), 2, "{found:#?}");
    change(PIC, ", confidence = \"high\" }", " }").is("seen =", "pic-own.seen.confidence", Kind::MissingKey);
    change("regions.toml", "response_rule = \"gdpr-one-month\"", "response_rule = \"days\"").is(
        "[[region]]",
        "XN.response_days",
        Kind::MissingKey,
    );
}

#[test]
fn wrong_values() {
    let wrong = |change: Change, at: &str, key: &str| {
        let line = change.files[change.file].lines().position(|line| line.contains(at)).unwrap() + 1;
        let file = change.file;
        let found = faults(change.files);
        let [problem] = &found[..] else { panic!("{found:#?}") };
        assert_eq!((problem.file.as_str(), problem.line, problem.key.as_str()), (file, line, key));
        assert!(matches!(problem.kind, Kind::WrongValue { .. }), "{problem:?}");
    };
    wrong(change(PIC, "order = 1", "order = \"one\""), "order", "pic.order");
    wrong(change(PIC, "log_in = \"yes\"", "log_in = \"perhaps\""), "perhaps", "pic-own.log_in");
    wrong(change(PIC, "last_working = \"2026-04\"", "last_working = \"2026-13\""), "2026-13", "pic-own.last_working");
    wrong(change("labels.toml", "sources = [\"T1\"]", "sources = \"T1\""), "sources = \"T1\"", "accounts-centre.names");
    wrong(change("grounds.toml", "kind = \"year\"", "kind = \"age\""), "age", "expectation.ask");
}

#[test]
fn one_bad_entry_does_not_hide_the_others() {
    let found = faults(
        change(PIC, "prefilled = \"yes\"", "prefilled = 1").and(PIC, "tap = \"settings\"", "tap = \"set\"").files,
    );
    assert_eq!(found.len(), 2, "{found:#?}");
    assert_eq!(found[0].key, "pic-own.email.prefilled");
    assert_eq!(found[1].kind, no_such(Thing::Label, "set"));
}

#[test]
fn broken_words() {
    let found = faults(change(WAYS, "sketch-three-lines", "oops {\nsketch-three-lines").files);
    let [problem] = &found[..] else { panic!("{found:#?}") };
    assert!(matches!(problem.kind, Kind::BrokenWord { .. }));
    assert_eq!((problem.file.as_str(), problem.key.as_str()), (WAYS, "oops"));
    let line = toy::files()[WAYS].lines().position(|line| line.starts_with("sketch-")).unwrap() + 1;
    assert_eq!(problem.line, line);
}

#[test]
fn an_escape_that_is_cut_by_a_sign() {
    let found = faults(change(WAYS, "sketch-three-lines", "oops = { \"\\u12é\" }\nsketch-three-lines").files);
    let [problem] = &found[..] else { panic!("{found:#?}") };
    let Kind::BrokenWord { detail } = &problem.kind else { panic!("{problem:?}") };
    assert!(detail.contains("\\u12é"), "{detail}");
    let line = toy::files()[WAYS].lines().position(|line| line.starts_with("sketch-")).unwrap() + 1;
    assert_eq!((problem.file.as_str(), problem.line), (WAYS, line));
}

#[test]
fn tangled_words() {
    for tangle in ["{".repeat(100_000), "{ F(".repeat(100_000), "{ \"}\" -> *[a] ".repeat(100_000)] {
        change(WAYS, "form-pic-general =", &format!("form-pic-general = {tangle}")).is(
            "form-pic-general",
            "",
            Kind::Tangled,
        );
    }
    let deep = format!("x = {}\n[[label]]", "[".repeat(100_000));
    assert!(
        faults(change("labels.toml", "[[label]]", &deep).files).iter().any(|p| matches!(p.kind, Kind::Syntax { .. }))
    );
}

#[test]
fn words_that_compute() {
    for what in ["platform-pic", "-brand", "NUMBER"] {
        let call = if what == "NUMBER" { "NUMBER(1)" } else { what };
        change(WAYS, "platform-chat = Chat", &format!("platform-chat = {{ {call} }}")).is(
            "platform-chat",
            "platform-chat",
            Kind::Computes { what: text(what) },
        );
    }
    change(WAYS, "platform-chat", "-brand = X\nplatform-chat").is(
        "-brand",
        "-brand",
        Kind::Computes { what: text("-brand") },
    );
}

#[test]
fn hidden_characters() {
    change("labels.toml", "\"Send\"", "\"Se\u{202e}nd\"").is("Se\u{202e}nd", "", hidden("U+202E"));
    change("labels.toml", "\"Send\"", "\"Se\\u202End\"").is("Se\\u202End", "", hidden("U+202E"));
    change("labels.toml", "[[label]]", "# \u{7}\n[[label]]").has("# \u{7}", "", hidden("U+0007"));
    change(WAYS, "Three lines", "Three\u{200b}lines").is("Three\u{200b}", "", hidden("U+200B"));
    change(WAYS, "Three lines", "{ \"\\u200B\" }lines").is("u200B", "sketch-three-lines", hidden("U+200B"));
    let good =
        change(WAYS, "Three lines", "Three\u{a0}lines\u{202f}!").and("labels.toml", "\"Send\"", "\"Send\u{a0}it\"");
    assert_eq!(faults(good.files), []);
}
