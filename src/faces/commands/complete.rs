//! What a shell is told when it asks what can come next: besides commands and flags the ids of accounts, steps, replies,
//! platforms, routes, forms, reasons and countries.

use clap::{Arg, Command};
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate, PathCompleter};

use super::call::Call;
use super::{help, mark, set};

/// The variable by which a shell asks.
pub const VARIABLE: &str = "OPTOUT_COMPLETE";
/// The name that is completed.
pub const NAME: &str = "optout";

/// The definition of the command line, with what its values can be. Flags are offered to whoever has begun one, and where
/// nothing else can come: they would stand in the way of the one account there is.
pub fn command(call: &Call, flag_is_begun: bool) -> Command {
    let values = Values { flag_is_begun, ..Values::of(call) };
    with_values(help::command(call.words), "", &values)
}

struct Values {
    flag_is_begun: bool,
    accounts: Vec<String>,
    steps: Vec<String>,
    replies: Vec<String>,
    platforms: Vec<String>,
    routes: Vec<String>,
    forms: Vec<String>,
    countries: Vec<String>,
    languages: Vec<String>,
    grounds: Vec<String>,
}

impl Values {
    fn of(call: &Call) -> Values {
        let guide = call.guide;
        let mut steps: Vec<String> =
            call.list.accounts.iter().flat_map(|account| mark::known(call, account)).map(|(id, _)| id).collect();
        let mut seen = std::collections::BTreeSet::new();
        steps.retain(|id| seen.insert(id.clone()));
        let all = guide.platforms();
        Values {
            flag_is_begun: false,
            accounts: call.list.accounts.iter().map(|account| account.id.clone()).collect(),
            steps,
            replies: guide.replies().replies.iter().map(|reply| reply.id.clone()).collect(),
            platforms: all.iter().map(|platform| platform.id.clone()).collect(),
            routes: all.iter().flat_map(|platform| &platform.routes).map(|route| route.id.clone()).collect(),
            forms: all.iter().flat_map(|platform| &platform.forms).map(|form| form.id.clone()).collect(),
            countries: guide.countries().into_iter().map(str::to_owned).collect(),
            languages: guide.languages().into_iter().map(str::to_owned).collect(),
            grounds: guide.grounds().iter().map(|ground| ground.id.clone()).collect(),
        }
    }

    /// What an argument of a command can be. Ids are `account`, `by`, `platform` and so on wherever they are asked for.
    fn for_arg(&self, command: &str, id: &str) -> Option<Vec<String>> {
        Some(match (command, id) {
            (_, "account" | "by" | "linked_with") | ("remove", "id") => self.accounts.clone(),
            (_, "step") => self.steps.clone(),
            ("reply", "reply") => self.replies.clone(),
            (_, "platform") => self.platforms.clone(),
            (_, "route") => self.routes.clone(),
            (_, "form") => self.forms.clone(),
            (_, "ground") => self.grounds.clone(),
            (_, "country") => self.countries.clone(),
            (_, "lang" | "app_lang") => self.languages.clone(),
            ("set", "key") => set::keys(),
            _ => return None,
        })
    }
}

fn with_values(command: Command, name: &str, values: &Values) -> Command {
    let args: Vec<_> = command.get_arguments().map(|arg| arg.get_id().clone()).collect();
    let parts: Vec<_> = command.get_subcommands().map(|part| part.get_name().to_owned()).collect();
    let mut command = command;
    for id in args {
        let all = values.for_arg(name, id.as_str());
        command = command.mut_arg(&id, |arg| {
            let hidden = arg.is_hide_set() || (!values.flag_is_begun && !arg.is_positional());
            completed(arg.hide(hidden), id.as_str(), all)
        });
    }
    for part in parts {
        command = command.mut_subcommand(&part, |command| with_values(command, &part, values));
    }
    command
}

fn completed(arg: Arg, id: &str, all: Option<Vec<String>>) -> Arg {
    match (all, id) {
        (Some(all), _) => {
            let candidates = move || all.iter().map(CompletionCandidate::new).collect();
            arg.add(ArgValueCandidates::new(candidates))
        }
        (None, "file" | "proof" | "ics" | "output") => {
            arg.add(clap_complete::engine::ArgValueCompleter::new(PathCompleter::file()))
        }
        (None, "dir" | "content") => arg.add(clap_complete::engine::ArgValueCompleter::new(PathCompleter::dir())),
        (None, _) => arg,
    }
}
