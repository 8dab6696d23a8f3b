//! The dated history in words, and the proofs that go with it.

use super::date;
use crate::guide::{Arg, Words};
use crate::objection::checklist::{Account, Event, What};
use crate::objection::letters::Kind;
use crate::objection::plan::{EXTENSION, NOT_THERE, is_no_answer};
use crate::objection::recheck::Note;

/// What happened, day by day, for a letter: notes are the person's own, proofs are enclosures, and that nothing had come is no
/// answer of the company's.
pub fn history(words: &Words, account: &Account) -> Vec<String> {
    let kept = |event: &&Event| !matches!(event.what, What::Note | What::Proof) && !none_came(event);
    let line = |event: &Event| {
        let (day, what) = (date(words, event.on), said(words, event));
        words.string("history-line", &[("date", Arg::Text(&day)), ("what", Arg::Text(&what))])
    };
    account.by_day().into_iter().filter(kept).map(line).collect()
}

/// One event as a sentence.
pub fn said(words: &Words, event: &Event) -> String {
    let say = |id: &str, name, value: Option<&str>| words.string(id, &[(name, Arg::Text(value.unwrap_or("?")))]);
    match event.what {
        What::Sent if event.reference.is_some() => {
            say("history-sent.reference", "reference", event.reference.as_deref())
        }
        What::Sent => words.string("history-sent", &[]),
        What::Letter => {
            let kind = event.kind.as_deref().unwrap_or("objection");
            let known = kind == "objection" || Kind::from_id(kind).is_some();
            words.string(&if known { format!("history-letter-{kind}") } else { "history-letter".to_owned() }, &[])
        }
        What::Reply => reply(words, event),
        What::Covered => words.string("history-covered", &[]),
        What::Withdrawn => words.string("history-withdrawn", &[]),
        What::Proof => say("history-proof", "file", event.path.as_deref().map(file_name)),
        What::Note if Note::of(event).is_some() => {
            let note = Note::of(event).map_or("", Note::id);
            words.string(&format!("history-again-{note}"), &[])
        }
        What::Note => say("history-note", "note", event.note.as_deref()),
    }
}

/// Whether it notes that no answer was there yet.
fn none_came(event: &Event) -> bool {
    event.what == What::Reply && event.reply.as_deref().is_some_and(is_no_answer)
}

fn reply(words: &Words, event: &Event) -> String {
    let id = match (event.reply.as_deref(), event.standing) {
        _ if none_came(event) => "history-no-answer".to_owned(),
        (Some("error"), None) => "history-error".to_owned(),
        // Announced too late, it gave no standing, and it was an announcement all the same.
        (Some(EXTENSION), None) => "history-reply-extended".to_owned(),
        // It decided nothing where the right exists, and was said all the same.
        (Some(NOT_THERE), _) => "history-reply-not-offered".to_owned(),
        (_, Some(standing)) => format!("history-reply-{}", standing.id()),
        _ => String::new(),
    };
    words.string(if words.has(&id) { &id } else { "history-reply" }, &[])
}

/// The enclosures: each proof once, with its day, and each text that was sent.
pub fn enclosures(words: &Words, account: &Account) -> Vec<String> {
    let mut seen = Vec::new();
    let proofs = account.history.iter().filter(|event| event.what == What::Proof).filter_map(|event| {
        let path = event.path.as_deref()?;
        let new = !seen.contains(&path);
        seen.push(path);
        let day = date(words, event.on);
        new.then(|| {
            words.string("letter-enclosure", &[("file", Arg::Text(file_name(path))), ("date", Arg::Text(&day))])
        })
    });
    let mut all: Vec<String> = proofs.collect();
    // A complaint is not its own enclosure.
    let texts = account.sent_texts().filter(|letter| letter.kind != Kind::Complaint.id());
    all.extend(texts.map(|letter| {
        let id = format!("letter-enclosure-{}", letter.kind);
        let name = words.string(if words.has(&id) { &id } else { "letter-enclosure-text" }, &[]);
        match letter.on.map(|on| date(words, on)) {
            Some(on) => words.string("letter-enclosure", &[("file", Arg::Text(&name)), ("date", Arg::Text(&on))]),
            None => name,
        }
    }));
    all
}

/// The name of a file without its folders, which are nobody else's business.
pub fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).find(|part| !part.is_empty()).unwrap_or(path)
}
