//! What can stand on the command line. The words of the help come from [`help`](super::help), not from here.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

mod after;
mod doing;

pub use self::after::*;
pub use self::doing::*;

/// The whole command line.
#[derive(Clone, Debug, Parser)]
#[command(name = "optout", version, disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true, subcommand_value_name = "COMMAND")]
pub struct Arguments {
    /// What holds for every command.
    #[command(flatten)]
    pub globals: Globals,
    /// The command; without one, the wizard.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The command line of the wizard: the flags without the commands, which cost more to set up than all else it reads.
#[derive(Clone, Debug, Parser)]
#[command(name = "optout", version, disable_help_flag = true, disable_version_flag = true)]
pub(super) struct Wizard {
    /// What holds for every command.
    #[command(flatten)]
    pub globals: Globals,
}

/// Flags that can stand with every command.
#[derive(Clone, Debug, Default, Args)]
pub struct Globals {
    /// The checklist.
    #[arg(long, global = true, value_name = "PATH", conflicts_with = "person")]
    pub file: Option<PathBuf>,
    /// One checklist for each person.
    #[arg(long, global = true, value_name = "NAME")]
    pub person: Option<String>,
    /// A temporary checklist, wiped at the end.
    #[arg(long, global = true, conflicts_with_all = ["file", "person", "practice"])]
    pub guest: bool,
    /// A folder with content of one's own.
    #[arg(long, global = true, value_name = "DIR")]
    pub content: Option<PathBuf>,
    /// The language of the program.
    #[arg(long, global = true, value_name = "TAG")]
    pub lang: Option<String>,
    /// Whether there is colour.
    #[arg(long, global = true, value_enum, value_name = "auto|always|never", hide_possible_values = true)]
    pub color: Option<Colour>,
    /// The palette.
    #[arg(long, global = true, value_name = "NAME")]
    pub palette: Option<String>,
    /// Only ASCII signs.
    #[arg(long, global = true)]
    pub ascii: bool,
    /// Takes the mouse.
    #[arg(long, global = true)]
    pub mouse: bool,
    /// The walk in plain lines.
    #[arg(long, global = true)]
    pub plain: bool,
    /// Invented data, nothing is saved.
    #[arg(long, global = true)]
    pub practice: bool,
    /// Another day than today.
    #[arg(long, global = true, value_name = "DATE")]
    pub today: Option<Date>,
    /// Help.
    #[arg(long, short = 'h', global = true, action = ArgAction::Help)]
    pub help: Option<bool>,
    /// The version.
    #[arg(long, short = 'V', action = ArgAction::Version)]
    pub version: Option<bool>,
}

/// Whether there is colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    /// Where the terminal has it and the person has not said no.
    #[default]
    Auto,
    /// Everywhere.
    Always,
    /// Nowhere.
    Never,
}

/// The commands there are.
#[derive(Clone, Debug, PartialEq, Subcommand)]
pub enum Command {
    /// Where every account stands.
    Status(Status),
    /// The one next action.
    Next,
    /// What is due or coming.
    Due(Due),
    /// The way, as one page.
    Guide(Guide),
    /// What the program knows.
    Content(Content),
    /// Accounts.
    Account(Account),
    /// A step was taken.
    Mark(Mark),
    /// The form was sent.
    Sent(Sent),
    /// Something came back.
    Reply(Reply),
    /// Another account's answer named it.
    Covered(Covered),
    /// A file that proves something.
    Proof(Proof),
    /// A letter.
    Letter(Letter),
    /// What was done, fit for an authority.
    Report(Report),
    /// The report and all that belongs to it.
    Bundle(Bundle),
    /// A value of one's own.
    Set(Set),
    /// To the clipboard.
    Copy(Copy),
    /// The address of a form.
    Link(Link),
    /// What is kept where.
    Privacy,
    /// What is wrong, and its repair.
    Doctor(Doctor),
    /// Everything goes.
    Forget(Forget),
    /// For a shell.
    Completions(Completions),
    /// Manual pages.
    Man(Man),
}

impl Command {
    /// Whether it does its work without the checklist, and so even where that cannot be read.
    pub fn needs_no_checklist(&self) -> bool {
        match self {
            Command::Content(_) | Command::Privacy | Command::Doctor(_) => true,
            Command::Completions(_) | Command::Man(_) => true,
            Command::Forget(wanted) => wanted.account.is_none(),
            _ => false,
        }
    }
}

/// `optout status`.
#[derive(Clone, Debug, Default, PartialEq, Args)]
pub struct Status {
    /// For programs.
    #[arg(long)]
    pub json: bool,
    /// Other people's checklists, too.
    #[arg(long)]
    pub everyone: bool,
}

/// `optout guide`.
#[derive(Clone, Debug, Default, PartialEq, Args)]
pub struct Guide {
    /// Platform id.
    #[arg(value_name = "PLATFORM")]
    pub platform: String,
    /// Only this way.
    #[arg(long, value_name = "ID")]
    pub route: Option<String>,
    /// Country code.
    #[arg(long, value_name = "CC")]
    pub country: Option<String>,
    /// The language of the app.
    #[arg(long, value_name = "TAG")]
    pub app_lang: Option<String>,
    /// What it is written as.
    #[arg(long, value_enum, value_name = "text|md|html|json", hide_possible_values = true)]
    #[arg(default_value_t, hide_default_value = true)]
    pub format: Format,
}

/// What a guide is written as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// To be read in a terminal.
    #[default]
    Text,
    /// Markdown.
    Md,
    /// One file for a browser or a printer.
    Html,
    /// For programs.
    Json,
}

/// `optout content`.
#[derive(Clone, Debug, PartialEq, Args)]
#[command(arg_required_else_help = true)]
pub struct Content {
    /// What to do with it.
    #[command(subcommand)]
    pub command: ContentCommand,
}

/// The commands below `optout content`.
#[derive(Clone, Debug, PartialEq, Subcommand)]
pub enum ContentCommand {
    /// Every fault at once.
    Check(ContentCheck),
    /// The files.
    List,
    /// The built-in files, to start from.
    Export(ContentExport),
    /// The sources.
    Sources(ContentSources),
}

/// `optout content check`.
#[derive(Clone, Debug, Default, PartialEq, Args)]
pub struct ContentCheck {
    /// A folder; without it, what the program uses.
    #[arg(value_name = "DIR")]
    pub dir: Option<PathBuf>,
}

/// `optout content export`.
#[derive(Clone, Debug, Default, PartialEq, Args)]
pub struct ContentExport {
    /// Where to.
    #[arg(value_name = "DIR")]
    pub dir: PathBuf,
}

/// `optout content sources`.
#[derive(Clone, Debug, Default, PartialEq, Args)]
pub struct ContentSources {
    /// Only those read longer ago.
    #[arg(long, value_name = "MONTHS", value_parser = clap::value_parser!(i32).range(0..=1200))]
    pub older_than: Option<i32>,
}
