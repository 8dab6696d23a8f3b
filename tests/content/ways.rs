//! Ways, ladders and sketches.

use super::*;

#[test]
fn a_way_without_a_beginning() {
    change(PIC, "link = \"https://help.pic.example/contact/2\"\n", "").is(
        "[[route]]\nid = \"general-form\"",
        "general-form.steps",
        Kind::NoStart,
    );
}

#[test]
fn a_step_that_opens_nothing() {
    change(PIC, "link = \"https://help.pic.example/contact/2\"\n", "")
        .and(PIC, "opens = \"pic-own\"", "opens = \"pic-general\"")
        .has("opens =", "pic-open-form.opens", Kind::NothingToOpen { id: text("pic-general") });
}

#[test]
fn ladders_that_lead_nowhere() {
    change(PIC, "rungs = [\"no-right-advice\"]", "rungs = []").is("rungs = []", "ladder-3.rungs", Kind::EmptyLadder);
    change(PIC, "rungs = [\"no-right-advice\"]", "rungs = [\"letter\", \"letter\"]").is(
        "\"letter\", \"letter\"",
        "ladder-3.rungs",
        Kind::DoubleRung { id: text("letter") },
    );
    change(PIC, "regions = [\"no-right\"]", "regions = [\"no-right\", \"eu\"]").is(
        "\"no-right\", \"eu\"",
        "ladder-3.regions",
        Kind::HiddenLadder { region: text("eu") },
    );
}

#[test]
fn somebody_without_a_ladder() {
    let kind = |whose: &str| Kind::NoLadder { region: text("br"), whose: text(whose) };
    change(PIC, "regions = [\"uk\", \"br\", ", "regions = [\"uk\", ").is("id = \"pic\"", "pic", kind("own"));
    change(CHAT, "regions = [\"any\"]", "regions = [\"uk\", \"right-without-form\"]").is(
        "id = \"chat\"",
        "chat",
        kind("own"),
    );
}

#[test]
fn sketches_with_the_wrong_taps() {
    let taps = |n| Kind::SketchTaps { n };
    change(CHAT, "label = \"help\", tap = true", "label = \"help\"").is("[step.sketch]", "chat-help.sketch", taps(0));
    change(CHAT, "{ label = \"privacy\" }", "{ label = \"privacy\", tap = true }").is(
        "[step.sketch]",
        "chat-help.sketch",
        taps(2),
    );
}

#[test]
fn sketch_rows_without_one_text() {
    let row = |to: &str| {
        change(CHAT, "{ label = \"privacy\" }", to).is("[step.sketch]", "chat-help.sketch", Kind::SketchRow { n: 1 })
    };
    row("{ heading = true }");
    row("{ right = true }");
    row("{ }");
    row("{ label = \"privacy\", gap = true }");
    row("{ label = \"privacy\", word = \"three-lines\" }");
    row("{ gap = true, heading = true }");
}

#[test]
fn sketches_that_do_not_fit() {
    let kind = |language: &str, n| Kind::SketchTooLong { language: text(language), n };
    let gaps = |n| format!("{{ gap = true }},\n  {{ label = \"privacy\" }}{}", ", { gap = true }".repeat(n));
    change(CHAT, "{ label = \"privacy\" }", &gaps(9)).fine();
    change(CHAT, "{ label = \"privacy\" }", &gaps(10))
        .and("labels.toml", "xx = [{ text = \"Zettingz\"", "xx = [{ text = \"Zett\"")
        .has("[step.sketch]", "chat-help.sketch", kind("en", 15));
    let long = "Zettingz zettingz zettingz zettingz";
    change(CHAT, "{ label = \"privacy\" }", &gaps(9)).and("labels.toml", "\"Zettingz\"", &format!("\"{long}\"")).is(
        "[step.sketch]",
        "chat-help.sketch",
        kind("xx", 15),
    );
}
