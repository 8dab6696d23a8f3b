//! `optout account`: which accounts there are.

use std::io::Write;

use super::arguments::{Account, AccountCommand};
use super::call::{Call, Done};
use super::hands::Hands;
use super::{account_add, account_list, account_remove};

pub(super) fn run(call: &Call, wanted: &Account, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    match &wanted.command {
        AccountCommand::Add(wanted) => account_add::run(call, wanted, hands, out),
        AccountCommand::List(wanted) => account_list::run(call, wanted, out),
        AccountCommand::Remove(wanted) => account_remove::run(call, wanted, hands, out),
    }
}
