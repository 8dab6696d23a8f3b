//! `optout man`: the manual, one page for each command, from the definition that reads the command line.

use std::io::{self, Write};

use clap::Command;
use clap_mangen::Man;

use super::arguments::Man as Wanted;
use super::call::{Call, Done};
use super::hands::Hands;
use super::help;
use crate::guide::Arg;

pub(super) fn run(call: &Call, wanted: &Wanted, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let mut command = help::command(call.words);
    command.build();
    let Some(folder) = &wanted.dir else {
        out.write_all(&page(&command)?)?;
        return Ok(0);
    };
    let mut pages = Vec::new();
    all(&command, &mut pages)?;
    let files: Vec<(&str, &str)> = pages.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    hands.write(folder, &files).map_err(|why| call.disk("man-not-written", folder, &why))?;
    let folder = folder.to_string_lossy();
    let n = i64::try_from(files.len()).unwrap_or(i64::MAX);
    writeln!(out, "{}", call.say("man-written", &[("n", Arg::Number(n)), ("folder", Arg::Text(&folder))]))?;
    Ok(0)
}

/// The pages of a command and of those below it: `optout-content-check.1`.
fn all(command: &Command, pages: &mut Vec<(String, String)>) -> io::Result<()> {
    let name = command.get_display_name().unwrap_or(command.get_name());
    let text = String::from_utf8(page(command)?).map_err(io::Error::other)?;
    pages.push((format!("{name}.1"), text));
    command.get_subcommands().try_for_each(|part| all(part, pages))
}

fn page(command: &Command) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    let man = Man::new(command.clone());
    // A page that says when it was built would be another one each day.
    man.date("").manual("optout").render(&mut text)?;
    Ok(text)
}
