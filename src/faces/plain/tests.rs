//! Each kind of block, spoken; and what is heard on a page.

use unicode_width::UnicodeWidthStr;

use super::said::Said;
use super::{Heard, hear, speak, speak_bare};
use crate::clean::Clean;
use crate::link::Link;
use crate::walkthrough::keys::Action;
use crate::walkthrough::message::Msg;
use crate::walkthrough::page::*;

/// Words for a test: the id, and behind it what it was filled with.
fn said() -> Said {
    Said::new(|id, blanks| {
        let filled = blanks.iter().map(|(_, arg)| match arg {
            Arg::Text(text) | Arg::Label(text) | Arg::Key(text) => (*text).to_owned(),
            Arg::Number(n) => n.to_string(),
        });
        let heard = id.strip_prefix("plain-heard-").map(|word| format!("{word}wort"));
        let id = heard.as_deref().unwrap_or(id);
        Clean::text(&std::iter::once(id.to_owned()).chain(filled).collect::<Vec<_>>().join(" "))
    })
}

fn phrase(text: &str) -> Phrase {
    plain(&Clean::line(text))
}

fn line(text: &str) -> Clean {
    Clean::line(text)
}

fn link() -> Link {
    Link::check("https://help.instagram.com/contact/767264225370182", |_| true).unwrap()
}

fn page(blocks: Vec<Block>, keys: &[(Action, &str)]) -> Page {
    Page {
        id: "test",
        who: None,
        title: vec![line("Instagram  lea.photos"), line("the app’s menus")],
        flags: 0,
        place: Some((3, 7)),
        corner: None,
        blocks,
        aside: Vec::new(),
        aside_leads: false,
        over: false,
        rail: None,
        focus: Focus::List,
        notice: None,
        keys: keys.iter().map(|(action, label)| Hint::new(*action, line(label))).collect(),
        spoken: Vec::new(),
    }
}

fn lines(page: &Page) -> Vec<String> {
    speak(page, &said(), 200).lines().map(str::to_owned).collect()
}

/// What is said of one block, without the head.
fn of(block: Block) -> Vec<String> {
    lines(&page(vec![block], &[]))[1..].to_vec()
}

fn options(names: &[&str], several: bool) -> Options {
    let items = names.iter().map(|name| Choice { name: phrase(name), ..Choice::default() }).collect::<Vec<_>>();
    Options { total: items.len(), items, several, numbered: true, ..Options::default() }
}

#[test]
fn the_head_says_where_one_is() {
    assert_eq!(lines(&page(Vec::new(), &[]))[0], "plain-place 3 7 Instagram, lea.photos, the app’s menus.");
    let mut without = page(Vec::new(), &[]);
    (without.place, without.corner) = (None, Some(line("French · 120 signs")));
    without.title = vec![line("what opened?")];
    assert_eq!(lines(&without), ["What opened?", "French, 120 signs."]);
}

#[test]
fn words_are_sentences_and_rows_have_a_head() {
    assert_eq!(of(Block::Heading(phrase("Where do you live?"))), ["Where do you live?"]);
    assert_eq!(of(Block::Text { tone: Tone::Quiet, text: phrase("optout stays offline") }), ["optout stays offline."]);
    assert_eq!(of(Block::Rows(vec![(line("1"), phrase("one"))])), ["Plain-row 1 one."]);
    let source = SourceBlock { text: phrase("seen in May by 3 sources"), doubt: true };
    assert_eq!(of(Block::Source(source)), ["Seen in May by 3 sources."]);
}

#[test]
fn a_bare_page_is_what_the_page_says_and_nothing_to_choose() {
    let blocks =
        vec![Block::Text { tone: Tone::Plain, text: phrase("Read this.") }, Block::Options(options(&["One"], false))];
    let page = page(blocks, &[(Action::Back, "back")]);
    let (bare, whole) = (speak_bare(&page, &said(), 80), speak(&page, &said(), 80));
    assert!(bare.contains("Read this.") && whole.starts_with(&bare), "{bare}");
    assert!(whole.contains("One") && !bare.contains("One"), "{bare}");
}

#[test]
fn choices_are_counted_and_those_chosen_are_marked_in_words() {
    let mut several = options(&["one", "two"], true);
    several.items[1].chosen = true;
    several.items[1].note = Some(line("twice"));
    let keys = [(Action::Next, "go on"), (Action::Toggle, "pick"), (Action::Back, "back"), (Action::Help, "keys")];
    let said = lines(&page(vec![Block::Options(several)], &keys));
    let wanted = ["", "plain-choices 4", "1 Plain-not-chosen one", "2 Plain-chosen two, twice", "3 Go on", "4 Back"];
    assert_eq!(said[1..], wanted);
    // Picking one of a list goes on already.
    let said = lines(&page(vec![Block::Options(options(&["one", "two"], false))], &keys));
    assert_eq!(said[2..], ["plain-choices 3", "1 One", "2 Two", "3 Back"]);
}

#[test]
fn a_field_and_a_text_are_said_with_what_is_in_them() {
    let field = Field { label: phrase("Your name"), value: line("Léa"), active: true, ..Field::default() };
    assert_eq!(of(Block::Field(field)), ["Your name.", "Plain-now Léa."]);
    let empty = Field { label: phrase("Your name"), hint: Some(phrase("it signs letters")), ..Field::default() };
    assert_eq!(of(Block::Field(empty)), ["Your name.", "plain-empty", "It signs letters."]);
    let text = EditorBlock {
        text: "One.\n\nOne.\u{1b}[31m".into(),
        revision: 1,
        caret: 0,
        active: false,
        label: line("Your text"),
    };
    assert_eq!(of(Block::Editor(text)), ["plain-text Your text", "One.", "", "One.␛[31m"]);
    assert_eq!(of(Block::Letter(Clean::text("Dear\n\nYours"))), ["Dear", "", "Yours"]);
}

#[test]
fn the_way_is_one_sentence_and_a_step_says_a_place_once() {
    let trail = Trail { taps: vec![phrase("Settings"), phrase("Form")], at: 1 };
    assert_eq!(of(Block::Trail(trail)), ["plain-trail Settings, Form Form"]);
    let step = StepBlock {
        act: phrase("Open “Centre”."),
        place: Some(phrase("It is near the end.")),
        next: Some(phrase("a page on privacy")),
        names: vec![phrase("In English: “Center”.")],
        mark: Some(line("You marked this")),
    };
    let sketch = SketchBlock { spoken: line("It is near the end."), ..SketchBlock::default() };
    let said = lines(&page(vec![Block::Step(step), Block::Sketch(sketch.clone())], &[]));
    let wanted = [
        "Open “Centre”.",
        "It is near the end.",
        "In English: “Center”.",
        "Plain-step-next a page on privacy.",
        "You marked this.",
    ];
    assert_eq!(said[1..], wanted);
    assert_eq!(of(Block::Sketch(sketch)), ["It is near the end."]);
}

fn code() -> Block {
    Block::Code(CodeBlock { link: link(), scan: Vec::new(), type_it: Vec::new(), instead: phrase("no room") })
}

#[test]
fn a_code_is_a_link_with_its_host_and_no_link_is_said_twice() {
    let address = link().as_str().to_owned();
    assert_eq!(of(code()), [format!("plain-code help.instagram.com {address}")]);
    let named = Block::Link(LinkBlock { link: link(), name: phrase("The form") });
    assert_eq!(of(named.clone()), [format!("plain-link The form {address}")]);
    let both = lines(&page(vec![named, code()], &[])).join(" ");
    assert_eq!(both.matches(&address).count(), 1);
}

#[test]
fn accounts_and_fields_are_choices_one_per_line() {
    let row = |name: &str| AccountRow { name: line(name), standing: line("sent, 22 Nov"), ..AccountRow::default() };
    let accounts = Accounts { rows: [row("Instagram  lea"), row("Facebook")].into(), at: 1, ..Accounts::default() };
    let keys = [(Action::Next, "go on"), (Action::Record, "record")];
    let said = lines(&page(vec![Block::Accounts(accounts)], &keys));
    let wanted =
        ["1 Instagram, lea. Sent, 22 Nov.", "2 Plain-marked Facebook. Sent, 22 Nov.", "3 Record", "plain-row-key 1 3"];
    assert_eq!(said[3..], wanted);
    let row = FieldRow {
        name: phrase("Country"),
        hint: phrase("if it is asked for"),
        value: line("France"),
        whole: None,
        copied: Some(line("copied")),
        proven: true,
    };
    let said = lines(&page(vec![Block::Fields(Fields { rows: vec![row], at: 0 })], &[]));
    assert_eq!(said[3], "1 Plain-marked Country. If it is asked for. Plain-now France. Copied.");
}

#[test]
fn a_calendar_is_said_in_words() {
    let day = jiff::civil::date(2026, 11, 22);
    let calendar = Calendar {
        sent: (day, line("sent")),
        today: (day, line("today")),
        due: (day, line("answer due")),
        days: [line("3 Nov"), line("22 Nov"), line("3 Dec")],
    };
    assert_eq!(
        of(Block::Calendar(calendar)),
        ["Plain-row sent 3 Nov. Plain-row today 22 Nov. Plain-row answer due 3 Dec."]
    );
}

#[test]
fn thirty_columns_are_enough_and_no_escape_leaves() {
    let blocks = vec![
        Block::Heading(phrase("A heading that is a good deal longer than thirty columns")),
        Block::Link(LinkBlock { link: link(), name: phrase("Objection for your Instagram account") }),
        Block::Options(options(&["In the browser here, where another account is open", "Only in the app"], false)),
    ];
    let text = speak(&page(blocks, &[(Action::Back, "back")]), &said(), 10);
    let address = link().as_str().to_owned();
    assert!(text.lines().any(|line| line == address));
    assert!(text.lines().filter(|line| *line != address).all(|line| line.width() <= 30), "{text}");
    assert!(!text.contains('\u{1b}'));
}

fn heard(page: &Page, line: &str) -> Heard {
    hear(page, line, &said())
}

fn does(action: Action) -> Heard {
    Heard::Msgs(vec![Msg::Do(action)])
}

#[test]
fn numbers_names_and_words_are_heard() {
    let keys = [(Action::Next, "this one"), (Action::Copy, "Say the link"), (Action::Back, "back")];
    let page = page(vec![Block::Options(options(&["“One”", "two"], false))], &keys);
    assert_eq!(heard(&page, " 2 "), Heard::Msgs(vec![Msg::Pick(1)]));
    assert_eq!(heard(&page, "one."), Heard::Msgs(vec![Msg::Pick(0)]));
    assert_eq!(heard(&page, "3"), does(Action::Copy));
    assert_eq!(heard(&page, "say the LINK"), does(Action::Copy));
    assert_eq!(heard(&page, "c"), does(Action::Copy));
    for word in ["back", "Backwort"] {
        assert_eq!(heard(&page, word), does(Action::Back));
    }
    assert_eq!(heard(&page, "?"), Heard::Help);
    assert_eq!(heard(&page, "where"), Heard::Where);
    assert_eq!(heard(&page, "repeatwort"), Heard::Repeat);
    assert_eq!(heard(&page, "stop"), Heard::Stop);
    assert_eq!(heard(&page, ""), Heard::Nothing);
    for nonsense in ["0", "5", "99999999999999999999", "-1", "this one", "1 2", "\u{1b}[A"] {
        assert_eq!(heard(&page, nonsense), Heard::Unknown, "{nonsense}");
    }
}

#[test]
fn a_number_and_a_key_go_to_one_row() {
    let rows = [AccountRow::default(), AccountRow::default()].into();
    let keys = [(Action::Next, "go on"), (Action::Record, "record")];
    let page = page(vec![Block::Accounts(Accounts { rows, ..Accounts::default() })], &keys);
    let wanted = Heard::Msgs(vec![Msg::Point(1), Msg::Do(Action::Record)]);
    for line in ["2 record", "2 3", "2 r"] {
        assert_eq!(heard(&page, line), wanted, "{line}");
    }
    assert_eq!(heard(&page, "back"), Heard::NoBack);
}

#[test]
fn where_a_line_is_asked_for_it_goes_in_as_it_is() {
    let mut page = page(vec![Block::Field(Field::default())], &[(Action::Next, "keep"), (Action::Back, "leave")]);
    page.focus = Focus::Line;
    assert_eq!(heard(&page, " 1984 "), Heard::Msgs(vec![Msg::Fill("1984".to_owned())]));
    assert_eq!(heard(&page, ""), does(Action::Back));
    assert_eq!(heard(&page, "."), Heard::Msgs(vec![Msg::Fill(String::new())]));
    assert!(!speak(&page, &said(), 80).contains("plain-choices"));
}

#[test]
fn a_long_list_is_not_read_out_and_hears_names() {
    let names: Vec<String> = (0..40).map(|n| format!("Land {n}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let list = Options { at: 7, filter: Some(Filter::default()), ..options(&names, false) };
    let page = page(vec![Block::Options(list)], &[(Action::Next, "choose"), (Action::Filter, "filter")]);
    assert_eq!(lines(&page)[2..], ["plain-names 40 plain-choices 1", "1 Land 7"]);
    assert_eq!(heard(&page, "1"), Heard::Msgs(vec![Msg::Pick(7)]));
    assert_eq!(heard(&page, "land 39"), Heard::Msgs(vec![Msg::Pick(39)]));
    assert_eq!(heard(&page, "lan"), Heard::Name("lan".to_owned()));
    assert_eq!(heard(&page, "12"), Heard::Unknown);
}

#[test]
fn a_text_is_written_where_the_keys_would_go_to_it() {
    let editor = EditorBlock { text: "x".into(), revision: 1, caret: 0, active: false, label: line("Your text") };
    let mut page = page(vec![Block::Editor(editor)], &[(Action::Other, "edit"), (Action::Next, "answer")]);
    page.focus = Focus::AsideList;
    assert_eq!(heard(&page, "1"), Heard::Write);
    assert_eq!(heard(&page, "plain-write"), Heard::Write);
    assert_eq!(heard(&page, "2"), Heard::Unknown);
}
