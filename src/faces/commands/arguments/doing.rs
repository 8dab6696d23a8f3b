//! The arguments of the commands that change something, and of those that help the shell.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::guide::platform;

/// `optout account`.
#[derive(Clone, Debug, PartialEq, Args)]
#[command(arg_required_else_help = true)]
pub struct Account {
    /// What to do.
    #[command(subcommand)]
    pub command: AccountCommand,
}

/// The commands below `optout account`.
#[derive(Clone, Debug, PartialEq, Subcommand)]
pub enum AccountCommand {
    /// A new one.
    Add(AccountAdd),
    /// All of them.
    List(AccountList),
    /// One goes.
    Remove(AccountRemove),
}

/// `optout account add`.
#[derive(Clone, Debug, Default, PartialEq, Args)]
pub struct AccountAdd {
    /// Platform id.
    #[arg(value_name = "PLATFORM")]
    pub platform: String,
    /// The name there.
    #[arg(value_name = "HANDLE")]
    pub handle: Option<String>,
    /// The address of the account.
    #[arg(long, value_name = "E")]
    pub email: Option<String>,
    /// Another form than the way's own.
    #[arg(long, value_name = "ID")]
    pub form: Option<String>,
    /// An account in the same Accounts Centre.
    #[arg(long, value_name = "ID")]
    pub linked_with: Option<String>,
}

/// `optout account list`.
#[derive(Clone, Debug, Default, PartialEq, Args)]
pub struct AccountList {
    /// For programs.
    #[arg(long)]
    pub json: bool,
}

/// `optout account remove`.
#[derive(Clone, Debug, Default, PartialEq, Args)]
pub struct AccountRemove {
    /// Account id.
    #[arg(value_name = "ID")]
    pub id: String,
}

/// The day that something happened on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Args)]
pub struct Day {
    /// The day.
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
    /// Take it though it lies long ago.
    #[arg(long)]
    pub anyway: bool,
}

/// `optout mark`.
#[derive(Clone, Debug, PartialEq, Args)]
pub struct Mark {
    /// Account id.
    #[arg(value_name = "ACCOUNT")]
    pub account: String,
    /// Step id.
    #[arg(value_name = "STEP")]
    pub step: String,
    /// As what.
    #[arg(value_enum, value_name = "done|skipped|todo", hide_possible_values = true)]
    #[arg(default_value_t, hide_default_value = true)]
    pub state: Marked,
    /// On which day.
    #[command(flatten)]
    pub day: Day,
}

/// As what a step is marked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Marked {
    /// Taken.
    #[default]
    Done,
    /// Left out.
    Skipped,
    /// Not taken.
    Todo,
}

/// `optout sent`.
#[derive(Clone, Debug, PartialEq, Args)]
pub struct Sent {
    /// Account id.
    #[arg(value_name = "ACCOUNT")]
    pub account: String,
    /// On which day.
    #[command(flatten)]
    pub day: Day,
    /// What Meta gave to refer to it by.
    #[arg(long, value_name = "R")]
    pub reference: Option<String>,
}

/// `optout reply`.
#[derive(Clone, Debug, PartialEq, Args)]
pub struct Reply {
    /// Account id.
    #[arg(value_name = "ACCOUNT")]
    pub account: String,
    /// Reply id.
    #[arg(value_name = "REPLY")]
    pub reply: String,
    /// On which day.
    #[command(flatten)]
    pub day: Day,
    /// A note of the person's own.
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

/// `optout covered`.
#[derive(Clone, Debug, PartialEq, Args)]
pub struct Covered {
    /// Account id.
    #[arg(value_name = "ACCOUNT")]
    pub account: String,
    /// The account whose answer named it.
    #[arg(long, value_name = "ACCOUNT")]
    pub by: String,
    /// On which day.
    #[command(flatten)]
    pub day: Day,
}

/// `optout proof`.
#[derive(Clone, Debug, PartialEq, Args)]
pub struct Proof {
    /// Account id.
    #[arg(value_name = "ACCOUNT")]
    pub account: String,
    /// The file. Its id must not be that of `--file`: clap would take the one for the other.
    #[arg(value_name = "FILE")]
    pub proof: PathBuf,
    /// On which day.
    #[command(flatten)]
    pub day: Day,
}

/// `optout set`.
#[derive(Clone, Debug, PartialEq, Args)]
pub struct Set {
    /// What.
    #[arg(value_name = "KEY")]
    pub key: String,
    /// To what.
    #[arg(value_name = "VALUE", allow_hyphen_values = true)]
    pub value: String,
}

/// `optout copy`.
#[derive(Clone, Debug, PartialEq, Args)]
pub struct Copy {
    /// What.
    #[arg(value_enum, value_name = "country|email|text|link", hide_possible_values = true)]
    pub field: Field,
    /// Account id.
    #[arg(value_name = "ACCOUNT")]
    pub account: Option<String>,
}

/// What can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Field {
    /// The country's name.
    Country,
    /// The person's address.
    Email,
    /// The text.
    Text,
    /// The form's link.
    Link,
}

/// `optout link`.
#[derive(Clone, Debug, PartialEq, Args)]
pub struct Link {
    /// Platform id.
    #[arg(value_name = "PLATFORM")]
    pub platform: String,
    /// What the form is for.
    #[arg(long, value_enum, value_name = "own-data|third-party|ai-messages|general", hide_possible_values = true)]
    pub purpose: Option<Purpose>,
    /// Country code.
    #[arg(long, value_name = "CC")]
    pub country: Option<String>,
    /// A code for a phone.
    #[arg(long)]
    pub qr: bool,
    /// Open it, too.
    #[arg(long)]
    pub open: bool,
}

/// What a form is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs, reason = "those of the guide")]
pub enum Purpose {
    OwnData,
    ThirdParty,
    AiMessages,
    General,
}

impl From<Purpose> for platform::Purpose {
    fn from(purpose: Purpose) -> platform::Purpose {
        match purpose {
            Purpose::OwnData => platform::Purpose::OwnData,
            Purpose::ThirdParty => platform::Purpose::ThirdParty,
            Purpose::AiMessages => platform::Purpose::AiMessages,
            Purpose::General => platform::Purpose::General,
        }
    }
}

/// `optout doctor`.
#[derive(Clone, Debug, Default, PartialEq, Args)]
pub struct Doctor {
    /// Repair, too.
    #[arg(long)]
    pub fix: bool,
}

/// `optout forget`.
#[derive(Clone, Debug, Default, PartialEq, Args)]
pub struct Forget {
    /// Account id.
    #[arg(value_name = "ACCOUNT", conflicts_with = "all")]
    pub account: Option<String>,
    /// Everybody's.
    #[arg(long)]
    pub all: bool,
    /// Do it.
    #[arg(long)]
    pub yes: bool,
}

/// `optout completions`.
#[derive(Clone, Debug, PartialEq, Args)]
pub struct Completions {
    /// Which shell.
    #[arg(value_enum, value_name = "SHELL", hide_possible_values = true)]
    pub shell: Shell,
}

/// The shells there are completions for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs, reason = "each is what it is called")]
pub enum Shell {
    Bash,
    Elvish,
    Fish,
    Powershell,
    Zsh,
}

/// `optout man`.
#[derive(Clone, Debug, Default, PartialEq, Args)]
pub struct Man {
    /// Where to, for all pages.
    #[arg(value_name = "DIR")]
    pub dir: Option<PathBuf>,
}
