//! `optout report` and `optout bundle`: what was done, fit for an authority, and all that belongs to it.

use std::io::Write;
use std::path::Path;

use super::arguments::{Bundle, Report as Wanted, ReportFormat};
use super::call::{Call, Done, Stop, noted};
use super::deliver;
use super::hands::Hands;
use crate::clean::Clean;
use crate::guide::Arg;
use crate::objection::evidence::{self, Checked, Fate, Report};

pub(super) fn run(call: &Call, wanted: &Wanted, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let account = about(call, wanted.account.as_deref())?;
    let proofs = looked_at(call, account, hands);
    let report = report(call, account, &proofs);
    let text = match wanted.format {
        ReportFormat::Md => evidence::markdown(&report),
        ReportFormat::Html => evidence::html(&report),
        ReportFormat::Json => evidence::json(&report),
    };
    deliver::write(call, hands, out, wanted.output.as_deref(), &text)?;
    noted(0, lost(call, &proofs))
}

/// The bundle: a folder of plain files.
pub(super) fn bundle(call: &Call, wanted: &Bundle, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let account = about(call, wanted.account.as_deref())?;
    let proofs = looked_at(call, account, hands);
    let files = evidence::bundle(&report(call, account, &proofs));
    let files: Vec<_> = files.iter().map(|file| (file.name.as_str(), file.contents.as_str())).collect();
    hands.write(&wanted.dir, &files).map_err(|why| call.disk("bundle-not-written", &wanted.dir, &why))?;
    let folder = wanted.dir.to_string_lossy();
    let n = i64::try_from(files.len()).unwrap_or(i64::MAX);
    writeln!(out, "{}", call.words.clean("bundle-written", &[("n", Arg::Number(n)), ("folder", Arg::Text(&folder))]))?;
    noted(0, lost(call, &proofs))
}

/// The id of the one account that was named.
fn about<'a>(call: &Call<'a>, id: Option<&str>) -> Result<Option<&'a str>, Stop> {
    match id {
        Some(id) => call.account(id).map(|account| Some(account.id.as_str())),
        None if call.list.accounts.is_empty() => Err(call.wrong("no-account-at-all", &[])),
        None => Ok(None),
    }
}

fn report<'a>(call: &Call<'a>, account: Option<&'a str>, proofs: &'a [Checked]) -> Report<'a> {
    let (guide, words, list, today) = (call.guide, call.words, call.list, call.today);
    Report { guide, words, list, account, today, proofs: Some(proofs) }
}

/// Each file that was noted as a proof, looked at again.
fn looked_at(call: &Call, account: Option<&str>, hands: &mut dyn Hands) -> Vec<Checked> {
    let one = |(path, sha256): (&str, Option<&str>)| {
        let now = hands.digest(Path::new(path)).ok().map(|(_, sum)| sum);
        let fate = Fate::of(sha256, now.as_deref());
        Checked { path: path.to_owned(), sha256: sha256.map(str::to_owned), fate }
    };
    evidence::proofs(call.list, account).into_iter().map(one).collect()
}

/// What has vanished or changed.
fn lost(call: &Call, proofs: &[Checked]) -> Vec<Clean> {
    let word = |fate| match fate {
        Fate::Gone => Some("proof-gone"),
        Fate::Changed => Some("proof-changed"),
        Fate::Same | Fate::Unproven => None,
    };
    let said = |known: &Checked| Some(call.words.clean(word(known.fate)?, &[("file", Arg::Text(&known.path))]));
    proofs.iter().filter_map(said).collect()
}
