//! The arguments of the commands for what follows after sending.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// `optout due`.
#[derive(Clone, Debug, Default, PartialEq, Args)]
pub struct Due {
    /// For programs.
    #[arg(long)]
    pub json: bool,
    /// Other people's checklists, too.
    #[arg(long)]
    pub everyone: bool,
    /// As a calendar file; `-` is stdout.
    #[arg(long, value_name = "FILE", conflicts_with = "json")]
    pub ics: Option<PathBuf>,
}

/// `optout letter`.
#[derive(Clone, Debug, PartialEq, Args)]
pub struct Letter {
    /// Which letter.
    #[arg(value_enum, value_name = "KIND", hide_possible_values = true)]
    pub kind: LetterKind,
    /// Account id.
    #[arg(value_name = "ACCOUNT")]
    pub account: Option<String>,
    /// Reasons, each by its id, with a sentence of the person's own behind it or without.
    #[arg(long, value_name = "ID[=TEXT]")]
    pub ground: Vec<String>,
    /// The reasons in their short form.
    #[arg(long)]
    pub short: bool,
    /// To the clipboard, too.
    #[arg(long)]
    pub copy: bool,
    /// Where to, if not to stdout.
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Write it all the same.
    #[arg(long)]
    pub anyway: bool,
}

/// The letters there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs, reason = "those of objection::letters, and the objection itself")]
pub enum LetterKind {
    Objection,
    Supplement,
    Reminder,
    CompanyComplaint,
    Complaint,
}

/// `optout report`.
#[derive(Clone, Debug, Default, PartialEq, Args)]
pub struct Report {
    /// Account id; all of them without one.
    #[arg(value_name = "ACCOUNT")]
    pub account: Option<String>,
    /// What it is written as.
    #[arg(long, value_enum, value_name = "md|html|json", hide_possible_values = true)]
    #[arg(default_value_t, hide_default_value = true)]
    pub format: ReportFormat,
    /// Where to, if not to stdout.
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// What a report is written as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// Markdown.
    #[default]
    Md,
    /// One file for a browser or a printer.
    Html,
    /// For programs.
    Json,
}

/// `optout bundle`.
#[derive(Clone, Debug, Default, PartialEq, Args)]
pub struct Bundle {
    /// Account id; all of them without one.
    #[arg(value_name = "ACCOUNT")]
    pub account: Option<String>,
    /// The folder.
    #[arg(long = "output", short = 'o', value_name = "DIR", required = true)]
    pub dir: PathBuf,
}
