//! `optout content`: what the program knows, for those who check and keep it.

use std::io::Write;

use super::arguments::{Content, ContentCommand};
use super::call::{Call, Done, Folders};
use super::{content_check, content_export, content_list, content_sources};

pub(super) fn run(call: &Call, wanted: &Content, folders: &mut dyn Folders, out: &mut dyn Write) -> Done {
    match &wanted.command {
        ContentCommand::Check(wanted) => content_check::run(call, wanted, folders, out),
        ContentCommand::List => content_list::run(call, out),
        ContentCommand::Export(wanted) => content_export::run(call, wanted, folders, out),
        ContentCommand::Sources(wanted) => content_sources::run(call, wanted, out),
    }
}
