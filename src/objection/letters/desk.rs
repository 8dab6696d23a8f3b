//! A letter in the making: what its paragraphs are made from.

use jiff::civil::Date;

use super::{Scene, recipient};
use crate::clean::Clean;
use crate::guide::place::{Authority, Region};
use crate::guide::{Arg, Args, Words};
use crate::objection::answer::Decision;
use crate::objection::checklist::{Account, Whose};
use crate::objection::letter;
use crate::objection::plan::Dates;

/// A letter in the making.
pub(super) struct Desk<'a> {
    pub(super) scene: &'a Scene<'a>,
    pub(super) region: &'a Region,
    pub(super) authority: Option<&'a Authority>,
    /// The law that the letter leans on; the attribute of its words.
    pub(super) law: &'static str,
    pub(super) dates: Dates,
    /// What was decided, and when.
    pub(super) decision: Option<(Decision, Date)>,
}

impl Desk<'_> {
    pub(super) fn say(&self, id: &str, args: Args) -> String {
        self.scene.words.string(id, args)
    }

    /// The word for the law that applies; for a child's objection the one that speaks of the child, where there is one.
    pub(super) fn by_law(&self, id: &str, args: Args) -> String {
        let own = format!("{id}.{}", self.law);
        let childs = format!("{own}-child");
        let child = self.scene.account.whose == Whose::Child && self.scene.words.has(&childs);
        self.say(if child { &childs } else { &own }, args)
    }

    /// A word that most laws share, in the terms of this law where it has its own.
    pub(super) fn under_law(&self, id: &str, args: Args) -> String {
        under_law(self.scene.words, id, self.law, args)
    }

    /// A word that stands only where this law has it.
    pub(super) fn where_law(&self, id: &str) -> Option<String> {
        let id = format!("{id}.{}", self.law);
        self.scene.words.has(&id).then(|| self.say(&id, &[]))
    }

    pub(super) fn date(&self, day: Date) -> String {
        date(self.scene.words, day)
    }

    /// The day of the request; a blank that is flagged before sending where none is recorded.
    pub(super) fn sent(&self) -> String {
        self.dates.sent.map_or_else(|| self.say("letter-blank-date", &[]), |day| self.date(day))
    }

    /// What the objection is about.
    pub(super) fn about(&self) -> String {
        about(self.scene.words, self.scene.account)
    }

    /// The last sentence of each text: what it does not ask for.
    pub(super) fn not_asked(&self) -> String {
        self.say(&format!("letter-not-asked.{}", letter::purpose(self.scene.account)), &[])
    }

    pub(super) fn name(&self) -> String {
        self.scene.list.person.name.clone().unwrap_or_else(|| self.say("letter-blank-name", &[]))
    }

    pub(super) fn letter(&self, subject: &str, body: Vec<String>) -> String {
        let person = &self.scene.list.person;
        let sender = [Some(self.name()), person.email.clone()].into_iter().flatten().collect::<Vec<_>>().join("\n");
        let to = recipient::addresses(self.scene, self.authority);
        let mut parts = vec![sender];
        parts.extend(to);
        let subject = self.say("letter-subject", &[("subject", Arg::Text(subject))]);
        parts.extend([self.date(self.scene.today), subject, self.say("letter-objection-salutation", &[])]);
        parts.extend(body);
        parts.extend([self.say("letter-closing", &[]), self.name()]);
        parts.retain(|part| !part.is_empty());
        Clean::text(&parts.join("\n\n")).as_str().to_owned()
    }
}

/// A word that most laws share, in the terms of one law where it has its own: `.fadp` of the word, or `<part>-fadp`.
pub fn under_law(words: &Words, id: &str, law: &str, args: Args) -> String {
    let own = if id.contains('.') { format!("{id}-{law}") } else { format!("{id}.{law}") };
    words.string(if words.has(&own) { &own } else { id }, args)
}

/// What an objection is about, as a letter says it.
pub fn about(words: &Words, account: &Account) -> String {
    about_in(words, account, "letter-about")
}

/// The same right after the salutation, where some languages go on in lower case; a letter about an account of one's own
/// begins otherwise there.
pub fn about_first(words: &Words, account: &Account) -> String {
    about_in(words, account, "letter-about-first")
}

fn about_in(words: &Words, account: &Account, id: &str) -> String {
    let platform = words.string(&format!("platform-{}", account.platform), &[]);
    let handle = account.handle.as_deref();
    let part = match (account.whose, handle) {
        (Whose::OthersPosts, _) => "others-posts",
        _ if account.platform == "no-account" => "others-posts",
        (Whose::Child, Some(_)) => "child",
        (Whose::Child, None) => "child-no-handle",
        (Whose::Page, Some(_)) => "page",
        (Whose::Page, None) => "page-no-handle",
        (Whose::Own, Some(_)) => "account",
        (Whose::Own, None) => "account-no-handle",
    };
    words.string(
        &format!("{id}.{part}"),
        &[("platform", Arg::Text(&platform)), ("handle", Arg::Text(handle.unwrap_or_default()))],
    )
}

/// A date as a letter writes it: letters are written in more languages than the program speaks, so they have months of
/// their own.
pub fn date(words: &Words, day: Date) -> String {
    let month = words.string(&format!("letter-month-{}", day.month()), &[]);
    let [number, year] = [i64::from(day.day()), i64::from(day.year())];
    words.string(
        "letter-date",
        &[("day", Arg::Number(number)), ("month", Arg::Text(&month)), ("year", Arg::Number(year))],
    )
}
