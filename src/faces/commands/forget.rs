//! `optout forget`: everything goes, or one account with every copy that knows it. Without `--yes` it only says what.

use std::io::{self, Write};
use std::path::PathBuf;

use super::arguments::Forget;
use super::call::{Call, Done, Stop};
use super::hands::Hands;
use crate::clean::Clean;
use crate::guide::Arg;
use crate::walkthrough::effect::Change;

pub(super) fn run(call: &Call, wanted: &Forget, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    if let Some(id) = &wanted.account {
        return account(call, id, wanted.yes, hands, out);
    }
    let all = hands.traces(wanted.all);
    if all.is_empty() {
        writeln!(out, "{}", call.say("forget-nothing", &[]))?;
        return Ok(0);
    }
    if !wanted.yes {
        writeln!(out, "{}", call.say("forget-would", &[]))?;
        list(&all, out)?;
        return Err(call.wrong("forget-yes", &[]));
    }
    delete(call, &all, hands)?;
    writeln!(out, "{}", call.say("forget-done", &[]))?;
    list(&all, out)?;
    Ok(0)
}

/// An account is forgotten only when no copy knows it either.
fn account(call: &Call, id: &str, yes: bool, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let account = call.account(id)?;
    let name = call.name(account);
    let args = [("account", Arg::Text(name.as_str())), ("id", Arg::Text(account.id.as_str()))];
    if !yes {
        writeln!(out, "{}", call.say("forget-would-account", &args))?;
        list(&hands.copies(), out)?;
        return Err(call.wrong("forget-yes", &[]));
    }
    call.save(hands, vec![Change::Remove(account.id.clone())])?;
    // The save has made one more copy, which knows it too.
    let copies = hands.copies();
    delete(call, &copies, hands)?;
    writeln!(out, "{}", call.say("forget-account", &args))?;
    list(&copies, out)?;
    Ok(0)
}

fn delete(call: &Call, paths: &[PathBuf], hands: &mut dyn Hands) -> Result<(), Stop> {
    hands.delete(paths).map_err(|(path, why)| {
        let (file, reason) = (path.to_string_lossy(), call.reason(&why));
        call.could_not("forget-not", &[("file", Arg::Text(&file)), ("reason", Arg::Text(&reason))])
    })
}

fn list(paths: &[PathBuf], out: &mut dyn Write) -> io::Result<()> {
    paths.iter().try_for_each(|path| writeln!(out, "  {}", Clean::line(&path.to_string_lossy())))
}
