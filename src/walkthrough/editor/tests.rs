use proptest::prelude::*;

use super::*;

fn edits() -> impl Strategy<Value = Vec<(u8, String)>> {
    let piece = prop_oneof![
        Just("a".to_owned()),
        Just(" ".to_owned()),
        Just("\n".to_owned()),
        Just("👩‍👩‍👧".to_owned()),
        Just("e\u{301}".to_owned()),
        Just("\u{200d}".to_owned()),
        Just("🇩🇪".to_owned()),
        prop::sample::select(vec!["[blank", "]", "123 45", "678", "@a.b", "__"]).prop_map(str::to_owned),
        Just("नि".to_owned()),
        "\\PC{0,4}",
    ];
    prop::collection::vec((0u8..20, piece), 1..60)
}

fn play(editor: &mut Editor, (n, piece): &(u8, String)) {
    use Edit::*;
    let keys = [
        Break,
        Backspace,
        Delete,
        BackspaceWord,
        DeleteWord,
        KillLine,
        Left,
        Right,
        WordLeft,
        WordRight,
        Home,
        End,
        Top,
        Bottom,
        Undo,
        Redo,
    ];
    match keys.get(*n as usize) {
        Some(edit) => editor.edit(*edit),
        None => assert!(editor.insert(piece)),
    }
}

proptest! {
    #[test]
    fn the_caret_stays_on_a_graphemes_edge(edits in edits()) {
        let mut editor = Editor::text("");
        for edit in &edits {
            play(&mut editor, edit);
            let at = editor.caret();
            let edges = editor.as_str().grapheme_indices(true).map(|(at, _)| at);
            prop_assert!(at == editor.as_str().len() || edges.into_iter().any(|edge| edge == at));
            prop_assert_eq!(&*editor.shared(), editor.as_str());
            prop_assert_eq!(editor.signs(), letter::signs(editor.as_str()));
            prop_assert_eq!(editor.warnings().collect::<Vec<_>>(), letter::warnings(editor.as_str()));
        }
    }

    #[test]
    fn undo_leads_to_the_start_and_redo_to_the_end(edits in edits()) {
        let mut editor = Editor::text("start");
        for edit in edits.iter().filter(|(n, _)| !matches!(n, 14 | 15)) {
            play(&mut editor, edit);
        }
        let end = editor.as_str().to_owned();
        for _ in 0..200 { editor.edit(Edit::Undo); }
        prop_assert_eq!(editor.as_str(), "start");
        for _ in 0..200 { editor.edit(Edit::Redo); }
        prop_assert_eq!(editor.as_str(), end);
    }
}

#[test]
fn words_are_taken_back_one_by_one() {
    let mut editor = Editor::text("");
    for c in "I object now".chars() {
        assert!(editor.insert(&c.to_string()));
    }
    editor.edit(Edit::Undo);
    assert_eq!(editor.as_str(), "I object");
    editor.edit(Edit::BackspaceWord);
    assert_eq!(editor.as_str(), "I ");
}

#[test]
fn a_paste_that_is_too_long_changes_nothing() {
    let mut editor = Editor::text("kept");
    assert!(!editor.insert(&"x".repeat(LONGEST)));
    assert_eq!(editor.as_str(), "kept");
}

#[test]
fn one_line_takes_no_break() {
    let mut editor = Editor::line("");
    assert!(editor.insert("a\r\nb\tc"));
    editor.edit(Edit::Break);
    assert_eq!(editor.as_str(), "a b c");
}
