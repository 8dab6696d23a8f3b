//! The help: the definition of [`arguments`](super::arguments) with the words of the person's language.

use clap::{Arg, CommandFactory, FromArgMatches, Parser};

use super::arguments::{Arguments, Wizard};
use crate::guide::Words;

/// Place from which on the flags of every command stand: more than any command has of its own.
const BEHIND: usize = 100;

/// Reads the command line; help and faults of it are in the given language as far as there are words.
///
/// # Errors
/// Where it asks for help or for the version, or is wrong; [`clap::Error::print`] says it, its code is 0 or 2.
pub fn read<I, T>(arguments: I, words: &Words) -> Result<Arguments, clap::Error>
where
    I: IntoIterator<Item = T>,
    T: Into<std::ffi::OsString> + Clone,
{
    let arguments: Vec<std::ffi::OsString> = arguments.into_iter().map(Into::into).collect();
    let may_be_wizard = arguments.get(1).is_none_or(|first| first.as_encoded_bytes().starts_with(b"-"));
    if may_be_wizard && let Ok(wizard) = Wizard::try_parse_from(&arguments) {
        return Ok(Arguments { globals: wizard.globals, command: None });
    }
    // Words are wanted only where something is said: a wizard that starts says nothing about its flags.
    match Arguments::command().try_get_matches_from(&arguments) {
        Ok(matches) => Arguments::from_arg_matches(&matches),
        Err(_) => Arguments::from_arg_matches(&command(words).try_get_matches_from(&arguments)?),
    }
}

/// The definition, every command and flag with its word: `help-<command>`, `help-<command>-<flag>`, `help-global-<flag>`.
pub fn command(words: &Words) -> clap::Command {
    let command = Arguments::command();
    worded(command, "help-optout", "help", words)
}

/// The word of a flag.
pub fn flag_id(prefix: &str, arg: &Arg) -> String {
    let prefix = if prefix == "help-optout" || arg.is_global_set() { "help-global" } else { prefix };
    format!("{prefix}-{}", arg.get_id().as_str().replace('_', "-"))
}

/// The word of a command below another one.
pub fn command_id(below: &str, command: &clap::Command) -> String {
    format!("{below}-{}", command.get_name())
}

/// A flag with its words; those that every command has come behind a command's own.
fn flag(arg: Arg, word: &str, n: usize, words: &Words) -> Arg {
    let heading = if arg.is_positional() { "help-heading-arguments" } else { "help-heading-options" };
    let order = if word.starts_with("help-global-") { BEHIND + n } else { n };
    // Arguments, too: under a heading of its own clap would put them in the order of the alphabet.
    arg.help(words.string(word, &[])).long_help(None).help_heading(words.string(heading, &[])).display_order(order)
}

fn worded(command: clap::Command, id: &str, below: &str, words: &Words) -> clap::Command {
    let flags: Vec<_> = command.get_arguments().map(|arg| (arg.get_id().clone(), flag_id(id, arg))).collect();
    let parts: Vec<_> =
        command.get_subcommands().map(|part| (part.get_name().to_owned(), command_id(below, part))).collect();
    let heading = |word: &str| words.string(word, &[]);
    let mut command = command.about(words.string(id, &[])).long_about(None);
    for (n, (name, word)) in flags.into_iter().enumerate() {
        command = command.mut_arg(name, |arg| flag(arg, &word, n, words));
    }
    for (name, word) in parts {
        command = command.mut_subcommand(name, |part| worded(part, &word, &word, words));
    }
    let example = format!("{id}.example");
    if words.has(&example) {
        command =
            command.after_help(format!("{}:\n  {}", heading("help-heading-examples"), words.string(&example, &[])));
    }
    command.subcommand_help_heading(heading("help-heading-commands")).help_template(format!(
        "{{about-with-newline}}\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        heading("help-heading-usage")
    ))
}
