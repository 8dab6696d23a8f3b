//! Two windows changed the same value: both are shown, and the person says which holds.

use super::show::Show;
use crate::clean::Clean;
use crate::guide::Arg;
use crate::objection::based::{path, value};
use crate::objection::checklist::{Checklist, Mark};
use crate::objection::{file, letter, undecided};
use crate::walkthrough::effect::{Change, Clash};
use crate::walkthrough::model::{Model, Overlay, Place};
use crate::walkthrough::page::{Block, Focus, Page};
use crate::walkthrough::turn::Turn;

/// What is on it: the first of those that wait.
pub fn page(show: &Show, page: &mut Page) {
    let Some(clash) = show.model.clashes.first() else { return };
    let what = what(show, &clash.mine);
    page.blocks.push(show.heading("clash-heading", &[("what", Arg::Text(what.as_str()))]));
    page.blocks.push(show.text("clash-choose", &[]));
    // Before the two, which may be longer than the window.
    let mut options = show.options([show.phrase("clash-keep-mine"), show.phrase("clash-keep-theirs")]);
    options.at = show.model.overlay_mark.min(1);
    page.blocks.push(Block::Options(options));
    let (mine, theirs) = excerpts(&shown(show, Some(&clash.mine)), &shown(show, clash.theirs.as_ref()));
    let both = [("clash-here", mine), ("clash-there", theirs)];
    // Rows are masked where that is asked for, and what differs could be what is masked.
    let masked = show.model.list.settings.mask == Some(true);
    if !masked && both.iter().all(|(_, text)| short(text)) {
        let row = |(id, text): (&str, Clean)| (show.clean(id), super::plain(text.as_str()));
        page.blocks.push(Block::Rows(both.map(row).to_vec()));
    } else {
        page.blocks.extend(both.into_iter().flat_map(|(id, text)| [show.title(id), Block::Letter(text)]));
    }
    page.focus = Focus::List;
}

/// A value of so many signs needs no frame.
const SHORT: usize = 60;

fn short(text: &Clean) -> bool {
    !text.as_str().contains('\n') && text.as_str().chars().count() <= SHORT
}

/// A text of so many signs is shown whole.
const WHOLE: usize = 300;
/// So many signs stand before and behind what differs in a longer one.
const AROUND: usize = 60;

/// What differs between two texts, with a little of what stands around it.
fn excerpts(mine: &Clean, theirs: &Clean) -> (Clean, Clean) {
    let [a, b] = [mine, theirs].map(|text| text.as_str().chars().collect::<Vec<_>>());
    if a.len().max(b.len()) <= WHOLE {
        return (mine.clone(), theirs.clone());
    }
    let head = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let same_end = a[head..].iter().rev().zip(b[head..].iter().rev()).take_while(|(a, b)| a == b).count();
    let (from, left_out) = (head.saturating_sub(AROUND), same_end.saturating_sub(AROUND));
    // No word is cut that is the same in both.
    let blank = |n: &usize| a[*n].is_whitespace();
    let from = if from > 0 { (from..head).find(blank).map_or(from, |n| n + 1) } else { 0 };
    let end = a.len() - left_out;
    let left_out =
        if left_out > 0 { (a.len() - same_end..end).rfind(blank).map_or(left_out, |n| a.len() - n) } else { 0 };
    let cut = |text: &[char]| {
        let part: String = text[from..text.len() - left_out].iter().collect();
        let [before, behind] = [from, left_out].map(|n| if n > 0 { "…" } else { "" });
        Clean::text(&format!("{before}{part}{behind}"))
    };
    (cut(&a), cut(&b))
}

/// What was changed twice, in words.
fn what(show: &Show, change: &Change) -> Clean {
    let id = match change {
        Change::Person(key, _) => format!("clash-{key}"),
        Change::Setting(..) | Change::Switch(..) => "clash-setting".to_owned(),
        Change::Answer { .. } => "clash-answer".to_owned(),
        Change::Text(_) | Change::Letter { .. } => "clash-text".to_owned(),
        Change::Mark { .. } | Change::Protect(..) => "clash-mark".to_owned(),
        Change::Set { .. } | Change::Add(_) | Change::Remove(_) | Change::Event { .. } | Change::Undecided(..) => {
            "clash-account".to_owned()
        }
    };
    show.clean(&id)
}

fn shown(show: &Show, change: Option<&Change>) -> Clean {
    match change {
        Some(Change::Mark { mark: Some(mark), .. } | Change::Protect(_, Some(mark))) => marked(show, *mark),
        Some(Change::Remove(_)) => show.clean("clash-removed"),
        Some(Change::Add(account)) => {
            let name = show.account(account);
            let n = Arg::Number(i64::try_from(account.history.len()).unwrap_or(i64::MAX));
            show.words.clean("clash-changed", &[("account", Arg::Text(name.as_str())), ("n", n)])
        }
        Some(Change::Setting(key, Some(value))) => super::settings::worded(show, key, value),
        Some(Change::Switch(_, Some(on))) => super::settings::on_or_off(show, *on),
        Some(change) if !value(change).is_empty() => Clean::text(&value(change)),
        _ => show.clean("clash-nothing"),
    }
}

fn marked(show: &Show, mark: Mark) -> Clean {
    let day = show.words.date_long(mark.on);
    let word = if mark.skipped { "clash-skipped" } else { "clash-done" };
    show.words.clean(word, &[("day", Arg::Text(day.as_str()))])
}

/// The file as it is now, with what other windows put into it. A text that is on the page and that another window
/// changed is shown as it is now.
pub fn take_theirs(turn: &mut Turn, text: &str) {
    let Ok(list) = file::read(text) else { return };
    let before = std::mem::replace(&mut turn.model.list, list);
    turn.model.overview.forget();
    let here = on_page(turn.model, &before) != on_page(turn.model, &turn.model.list);
    if here && turn.model.editor.is_some() {
        super::arrive(turn);
    }
}

/// The text that the page is about, as a checklist has it.
fn on_page(model: &Model, list: &Checklist) -> Option<String> {
    match &model.at {
        Place::Text(id) => list.text(letter::purpose(list.account(id)?)).map(|text| text.body.to_string()),
        Place::Follow(id, kind) => {
            let letters = &list.account(id)?.letters;
            letters.iter().rfind(|known| known.kind == kind.id()).map(|letter| letter.body.to_string())
        }
        _ => None,
    }
}

/// Asks about these, the newest of each place.
pub fn ask(turn: &mut Turn, clashes: &[Clash]) {
    for clash in clashes {
        turn.model.clashes.retain(|known| path(&known.mine) != path(&clash.mine));
        turn.model.clashes.push(clash.clone());
    }
    super::overlays::open(turn, Overlay::Clash);
}

/// Asks about what was left undecided when a window was closed.
pub fn ask_again(model: &mut Model) {
    if model.setup.practice || model.setup.read_only.is_some() {
        return;
    }
    model.clashes = undecided::clashes(&model.list);
    if !model.clashes.is_empty() {
        model.overlay = Some(Overlay::Clash);
    }
}

/// One of the two was picked: 0 is this window's.
pub fn take(turn: &mut Turn, n: usize) {
    if turn.model.clashes.is_empty() {
        return;
    }
    let clash = turn.model.clashes.remove(0);
    if let Some(decided) = undecided::decided(&turn.model.list, &clash.mine) {
        turn.change(decided);
    }
    if n == 0 {
        let before = turn.model.list.clone();
        let removed = matches!(clash.mine, Change::Remove(_));
        turn.change(clash.mine);
        if removed && turn.account().is_none() {
            turn.go_anew(Place::Accounts);
        } else if turn.model.editor.is_some() && on_page(turn.model, &before) != on_page(turn.model, &turn.model.list) {
            super::arrive(turn);
        }
    }
    if !turn.model.clashes.is_empty() {
        super::overlays::open(turn, Overlay::Clash);
    }
}

/// What is said at the end of those that nobody decided on: the file keeps the other window's.
pub fn undecided(show: &Show) -> Vec<Clean> {
    let line = |clash: &Clash| show.words.clean("clash-unsaved", &[("mine", Arg::Text(&value(&clash.mine)))]);
    show.model.clashes.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_long_texts_what_differs_is_shown() {
        let long = "word ".repeat(100);
        let (mine, theirs) =
            excerpts(&Clean::text(&format!("{long}mine {long}")), &Clean::text(&format!("{long}{long}")));
        assert!(mine.as_str().contains("mine") && mine.as_str().starts_with('…') && mine.as_str().ends_with('…'));
        assert!(mine.as_str().chars().count() <= 2 * AROUND + 10, "{mine}");
        assert!(!theirs.as_str().contains("mine") && !theirs.is_empty());
        let (mine, theirs) = excerpts(&Clean::text(&long), &Clean::default());
        assert_eq!((mine.as_str(), theirs.as_str()), (long.as_str(), ""));
        // Repeated signs are not counted from both ends.
        let (a, b) = ("a".repeat(400), "a".repeat(401));
        let (mine, theirs) = excerpts(&Clean::text(&a), &Clean::text(&b));
        assert_eq!(theirs.as_str().chars().count(), mine.as_str().chars().count() + 1);
    }
}
