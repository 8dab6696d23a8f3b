//! What the commands that write a text share: to stdout or into a new file, and which account is meant.

use std::io::Write;
use std::path::Path;

use super::call::{Call, Stop};
use super::hands::Hands;
use super::note::listed;
use crate::guide::Arg;
use crate::objection::checklist::Account;

/// A text goes to stdout, or into a file that is not there yet. `-` is stdout, too.
pub(super) fn write(
    call: &Call,
    hands: &mut dyn Hands,
    out: &mut dyn Write,
    file: Option<&Path>,
    text: &str,
) -> Result<(), Stop> {
    let Some(file) = file.filter(|file| *file != Path::new("-")) else {
        out.write_all(text.as_bytes())?;
        return Ok(());
    };
    let place = hands.write_new(file, text).map_err(|why| {
        let (file, reason) = (file.to_string_lossy(), call.reason(&why));
        call.could_not("file-not-written", &[("file", Arg::Text(&file)), ("reason", Arg::Text(&reason))])
    })?;
    let place = place.to_string_lossy();
    writeln!(out, "{}", call.words.clean("file-written", &[("file", Arg::Text(&place))]))?;
    Ok(())
}

impl<'a> Call<'a> {
    /// The account that is meant: the one that was named, else the only one; where there are several, `word` asks which.
    pub(super) fn meant(&self, id: Option<&str>, word: &str) -> Result<&'a Account, Stop> {
        match (id, self.list.accounts.as_slice()) {
            (Some(id), _) => self.account(id),
            (None, [account]) => Ok(account),
            (None, []) => Err(self.wrong("no-account-at-all", &[])),
            (None, all) => {
                let known = listed(all.iter().map(|account| account.id.as_str()));
                Err(self.wrong(word, &[("known", Arg::Text(&known))]))
            }
        }
    }
}
