//! Ids: formed well, given once, and whatever they name is there and is named.

use super::*;

#[test]
fn ids_that_are_not_formed_as_ids() {
    let bad = |id: &str| Kind::BadId { id: text(id) };
    for id in ["Send", "2send", "send_it", "s\u{e9}nd", "", &"s".repeat(65)] {
        let key = format!("{id}.id");
        change("labels.toml", "id = \"send\"", &format!("id = \"{id}\""))
            .and(PIC, "\"send\"", &format!("\"{id}\""))
            .is(&format!("id = \"{id}\""), &key, bad(id));
    }
    change("regions.toml", "\"XN\"", "\"xn\"").and(PLACES, "region-XN", "region-xn").is("xn", "xn.country", bad("xn"));
}

#[test]
fn ids_that_were_given_twice() {
    let twice = |id: &str, first: &str| Kind::DoubleId { id: text(id), first: text(first) };
    let host = "[[host]]\nname = \"help.pic.example\"\nowner = \"authority\"\n";
    change("hosts.toml", "[[host]]\nname = \"privacy", &format!("{host}\n[[host]]\nname = \"privacy")).is(
        "name = \"help.pic.example\"\nowner = \"authority",
        "help.pic.example.name",
        twice("help.pic.example", "hosts.toml:2"),
    );
    change("labels.toml", "id = \"help\"", "id = \"send\"").has(
        "id = \"send\"\n[label.names]\nen = [{ text = \"Send",
        "send.id",
        twice("send", "labels.toml:21"),
    );
    // The marks of an account are kept by the ids of steps and routes.
    change(CHAT, "id = \"chat-menu\"", "id = \"letter\"").has(
        "id = \"letter\"",
        "letter.id",
        twice("letter", "platforms/pic.toml:99"),
    );
    change(WAYS, "platform-chat = Chat", "platform-chat = Chat\nplatform-pic = Picture").is(
        "= Picture",
        "platform-pic",
        twice("platform-pic", "languages/en/ways.ftl:1"),
    );
}

#[test]
fn a_platform_in_a_file_of_another_name() {
    let mut files = toy::files();
    let chat = files.remove(CHAT).unwrap();
    files.insert(text("platforms/talk.toml"), chat);
    let kind = Kind::OtherFileName { id: text("chat") };
    assert_eq!(faults(files), [Problem { file: text("platforms/talk.toml"), line: 1, key: text("chat.id"), kind }]);
}

#[test]
fn what_is_named_and_not_there() {
    let is = |change: Change, at: &str, key: &str, thing| drop(change.has(at, key, no_such(thing, "nope")));
    is(change(PIC, "sources = [\"T1\"]", "sources = [\"nope\"]"), "nope", "pic-own.email.seen", Thing::Source);
    is(
        change("labels.toml", "sources = [\"T1\"]", "sources = [\"nope\"]"),
        "[label.names]",
        "accounts-centre.names",
        Thing::Source,
    );
    is(change("grounds.toml", "by = [\"T1\"]", "by = [\"nope\"]"), "nope", "expectation.by", Thing::Source);
    is(change(PIC, "tap = \"settings\"", "tap = \"nope\""), "nope", "pic-menu.tap", Thing::Label);
    is(change(PIC, "block = \"settings\"", "block = \"nope\""), "nope", "pic-privacy.block", Thing::Label);
    is(
        change(PIC, "title = \"settings\"", "title = \"nope\""),
        "[step.sketch]\ntitle",
        "pic-privacy.sketch",
        Thing::Label,
    );
    is(change(PIC, "button = \"send\"", "button = \"nope\""), "nope", "pic-own.button", Thing::Label);
    is(change(PIC, "label = \"reason-field\"", "label = \"nope\""), "nope", "pic-own.reason.label", Thing::Label);
    is(
        change(PIC, "ends = { form = \"pic-general\" }", "ends = { form = \"nope\" }"),
        "nope",
        "general-form.ends",
        Thing::Form,
    );
    is(change(PIC, "opens = \"pic-own\"", "opens = \"nope\""), "nope", "pic-open-form.opens", Thing::Form);
    is(change(PIC, "button = ", "successor = \"nope\"\nbutton = "), "nope", "pic-own.successor", Thing::Form);
    is(change(PIC, "steps = [\"pic-menu\"", "steps = [\"nope\""), "nope", "pic-menus.steps", Thing::Step);
    is(change(PIC, "rungs = [\"pic-direct\"", "rungs = [\"nope\""), "nope", "ladder-1.rungs", Thing::Route);
    is(change(PIC, "app_only = \"pic-menus\"", "app_only = \"nope\""), "nope", "ladder-1.app_only", Thing::Route);
    is(
        change(CHAT, "not_needed = \"chat-nothing-to-send\"", "not_needed = \"nope\""),
        "nope",
        "ladder-1.not_needed",
        Thing::Route,
    );
    is(change(PIC, "regions = [\"any\"]", "regions = [\"nope\"]"), "nope", "ladder-4.regions", Thing::Region);
    is(change("regions.toml", "ladder = \"eu\"", "ladder = \"nope\""), "nope", "XN.ladder", Thing::Region);
    is(
        change("regions.toml", "authorities = [\"north-authority\"]", "authorities = [\"nope\"]"),
        "nope",
        "XN.authorities",
        Thing::Authority,
    );
    is(
        change("controllers.toml", "lead_authority = \"north-authority\"", "lead_authority = \"nope\""),
        "nope",
        "pic-company.lead_authority",
        Thing::Authority,
    );
    is(
        change("regions.toml", "controller = \"pic-company\"", "controller = \"nope\""),
        "nope",
        "XN.controller",
        Thing::Controller,
    );
    is(
        change("regions.toml", "controller_whatsapp = \"pic-company\"", "controller_whatsapp = \"nope\""),
        "nope",
        "XN.controller_whatsapp",
        Thing::Controller,
    );
    is(
        change("replies.toml", "reply = \"already-objected\"", "reply = \"nope\""),
        "nope",
        "already-objected.reply",
        Thing::Reply,
    );
    is(change("replies.toml", "of = \"wants-more\"", "of = \"nope\""), "nope", "wants-reasons.of", Thing::Reply);
    is(change("grounds.toml", "fits = [\"own-account\"", "fits = [\"nope\""), "nope", "expectation.fits", Thing::Text);
}

#[test]
fn what_the_walk_names_is_there() {
    let gone = |from: &str, id: &str, thing| {
        change("replies.toml", from, &from.replace(id, "other")).has("[[opening]]", id, no_such(thing, id));
    };
    gone("id = \"nothing\"", "nothing", Thing::Opening);
    gone("id = \"no-code-came\"", "no-code-came", Thing::Reply);
    let text = "id = \"accounts-centre\"";
    change("labels.toml", text, "id = \"other\"").has(
        "[[label]]",
        "accounts-centre",
        no_such(Thing::Label, "accounts-centre"),
    );
}

#[test]
fn what_is_there_and_not_named() {
    let before = |mark: &str, entry: &str| format!("{entry}\n\n{mark}");
    let source = before("[[source]]", "[[source]]\nid = \"T9\"\npublisher = \"x\"\nwhat = \"x\"\ndate = \"2025\"");
    change("sources.toml", "[[source]]", &source).is("\"T9\"", "T9.id", unused(Thing::Source, "T9"));
    let label = before("[[label]]", "[[label]]\nid = \"more\"\nnames = {}");
    change("labels.toml", "[[label]]", &label).is("\"more\"", "more.id", unused(Thing::Label, "more"));
    let host = before("[[host]]", "[[host]]\nname = \"pic.example\"\nowner = \"meta\"");
    change("hosts.toml", "[[host]]", &host).is(
        "\"pic.example\"",
        "pic.example.name",
        unused(Thing::Host, "pic.example"),
    );
    change("hosts.toml", "[[host]]", &host.replace("meta", "authority")).fine();
    change(PIC, "ends = { form = \"pic-general\" }", "ends = { form = \"pic-own\" }").is(
        "id = \"pic-general\"",
        "pic-general.id",
        unused(Thing::Form, "pic-general"),
    );
    change(PIC, "\"pic-menus\", \"general-form\"", "\"general-form\"").and(PIC, "app_only = \"pic-menus\"\n", "").is(
        "id = \"pic-menus\"",
        "pic-menus.id",
        unused(Thing::Route, "pic-menus"),
    );
    change(CHAT, "\"chat-menu\", ", "").is("id = \"chat-menu\"", "chat-menu.id", unused(Thing::Step, "chat-menu"));
    let company = before(
        "[[controller]]",
        "[[controller]]\nid = \"other\"\nname = \"x\"\naddress = []\ncountry = \"XS\"\nproducts = []\n\
         seen = { sources = [\"T1\"], last = \"2025\", confidence = \"low\" }",
    );
    change("controllers.toml", "[[controller]]", &company).is(
        "\"other\"",
        "other.id",
        unused(Thing::Controller, "other"),
    );
}
