//! A bundle: the report in three formats, the texts as they were kept, the list of proofs, and sums to check it all with.
//!
//! Only a plan is made here; the world writes it. Proofs stay where they are: a second file has their sums.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};

use super::{Fate, Report, gather, html, json, markdown};
use crate::clean::Clean;
use crate::guide::Arg;
use crate::objection::letters::date;

/// A file of the bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name: plain ASCII, at most one folder deep.
    pub name: String,
    /// What is in it.
    pub contents: String,
}

/// The files of a bundle, with `SHA256SUMS` last: `sha256sum -c SHA256SUMS` checks the others.
pub fn bundle(report: &Report) -> Vec<File> {
    let file = |name: &str, contents: String| File { name: name.to_owned(), contents };
    let mut files =
        vec![file("report.md", markdown(report)), file("report.html", html(report)), file("report.json", json(report))];
    files.extend(texts(report));
    files.extend(proofs(report));
    let own = files.iter().map(|file| (hex(&Sha256::digest(&file.contents)), file.name.as_str()));
    let sums = sums(own);
    files.push(file("SHA256SUMS", sums));
    files
}

/// The texts as they were sent, one file each, named by account, kind and day.
fn texts(report: &Report) -> Vec<File> {
    let mut taken = BTreeSet::new();
    let mut files = Vec::new();
    for account in report.accounts() {
        for letter in account.sent_texts() {
            let day = letter.on.map(|on| format!("-{on}")).unwrap_or_default();
            let name = free(&mut taken, &format!("{}-{}{day}", plain(&account.id), plain(&letter.kind)));
            files.push(File { name: format!("texts/{name}.txt"), contents: letter.body.to_string() });
        }
    }
    files
}

/// The proofs: a list to read, and the sums of those that have one, which can be checked where the files lie.
fn proofs(report: &Report) -> Vec<File> {
    let mut lines = vec![report.say("bundle-proofs", &[]), String::new()];
    let mut known: Vec<(String, &str)> = Vec::new();
    for account in report.accounts() {
        for (event, path) in gather::proof_events(account) {
            let sum = event.sha256.as_deref().map(str::to_lowercase);
            let said = sum.clone().unwrap_or_else(|| report.say("report-no-sum", &[]));
            let on = date(report.words, event.on);
            let fate = report.fate(path, event.sha256.as_deref()).filter(|fate| *fate != Fate::Same);
            let fate = fate.map(|fate| format!("  ({})", gather::fate(report, fate))).unwrap_or_default();
            let what = format!("{said}  {}{fate}", Clean::line(path));
            lines.push(report.say("history-line", &[("date", Arg::Text(&on)), ("what", Arg::Text(&what))]));
            let whole = sum.filter(|sum| sum.len() == 64 && sum.bytes().all(|b| b.is_ascii_hexdigit()));
            known.extend(whole.map(|sum| (sum, path)).filter(|proof| !known.contains(proof)));
        }
    }
    if lines.len() == 2 {
        return Vec::new();
    }
    let mut files = vec![File { name: "proofs.txt".into(), contents: lines.join("\n") + "\n" }];
    if !known.is_empty() {
        files.push(File { name: "proofs.sha256".into(), contents: sums(known) });
    }
    files
}

/// Sums in the format of `sha256sum -c`: sum, two spaces, name. A name with a line break or a backslash is written as
/// coreutils writes it, with a backslash before the line.
pub fn sums<'a>(files: impl IntoIterator<Item = (String, &'a str)>) -> String {
    let mut out = String::new();
    for (sum, name) in files {
        if name.contains(['\\', '\n', '\r']) {
            let name = name.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r");
            out += &format!("\\{sum}  {name}\n");
        } else {
            out += &format!("{sum}  {name}\n");
        }
    }
    out
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A piece of a file's name from what somebody may have written by hand: no folder, no dot, nothing hidden.
fn plain(text: &str) -> String {
    let kept = |c: char| if c.is_ascii_alphanumeric() || c == '-' { c.to_ascii_lowercase() } else { '-' };
    let name: String = text.chars().take(40).map(kept).collect();
    let name = name.trim_matches('-');
    if name.is_empty() { "text".to_owned() } else { name.to_owned() }
}

/// The name itself, or with the first number that makes it a new one.
fn free(taken: &mut BTreeSet<String>, wanted: &str) -> String {
    let mut numbered = (2..).map(|n| format!("{wanted}-{n}"));
    let mut name = wanted.to_owned();
    while !taken.insert(name.clone()) {
        name = numbered.next().unwrap_or_default();
    }
    name
}
