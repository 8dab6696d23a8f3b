//! `optout content export`: the built-in files, to start from, with what helps to edit them. The list of hosts is not among
//! them: no folder can change it.

use std::io::Write;

use super::arguments::ContentExport;
use super::call::{Call, Done, Folders};
use crate::guide::{Arg, HOSTS, beside, content};

pub(super) fn run(call: &Call, wanted: &ContentExport, folders: &mut dyn Folders, out: &mut dyn Write) -> Done {
    let files: Vec<(&str, String)> =
        content().chain(beside()).filter(|file| file.name() != HOSTS).map(|file| (file.name(), file.text())).collect();
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    folders.write(&wanted.dir, &files).map_err(|why| call.disk("content-not-written", &wanted.dir, &why))?;
    let folder = wanted.dir.to_string_lossy();
    let args = [("n", Arg::Number(files.len() as i64)), ("folder", Arg::Text(&folder))];
    writeln!(out, "{}", call.say("content-written", &args))?;
    Ok(0)
}
