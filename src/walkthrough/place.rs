//! The places of a walk, and what can lie over one.

use jiff::civil::Date;

use crate::objection::letters;

/// Where a person is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The checklist cannot be read.
    Unreadable,
    /// What the program does.
    Welcome,
    /// Where one lives.
    Country,
    /// What can be done where no right is known.
    NoRight,
    /// What it is for.
    WhatFor,
    /// Which accounts stand in one Accounts Centre.
    Linked,
    /// All accounts.
    Accounts,
    /// One account: its name, its steps, its removal.
    Account(String),
    /// A linked account's objection was accepted.
    LinkedAccepted(String),
    /// The question before the first rung.
    Before(String),
    /// Whose session, or where the form is opened.
    Session(String),
    /// What to do about an answer to that question, 0-based.
    SessionHelp(String, usize),
    /// The ladder.
    Routes(String),
    /// A step, counted from 0.
    Step(String, usize),
    /// It looks different here.
    Different(String, usize),
    /// What opened?
    Opened(String),
    /// What an answer to that question means.
    OpenedHelp(String, String),
    /// The form.
    Form(String),
    /// The text for an account's purpose.
    Text(String),
    /// The letter of an account.
    Letter(String),
    /// What did you see?
    Seen(String),
    /// On which day: account, reply, and of what.
    Day(String, String, Which),
    /// Which detail of a reply was it?
    Details(String, String),
    /// What a reply means, and what to do.
    Answered(String, String),
    /// Which other accounts does the mail name?
    Names(String),
    /// A code is wanted.
    Code(String),
    /// What one can do without sending.
    Advice(String),
    /// An answer is waited for.
    Waiting(String),
    /// On which day an extension was announced.
    Announced(String, Option<Date>),
    /// The letters there are.
    Letters(String),
    /// A letter that follows on an objection.
    Follow(String, letters::Kind),
    /// What happened.
    Record(String),
    /// What to know.
    Know,
    /// What protects more.
    Protect,
    /// One thing that protects more, to be read.
    Measure(String),
    /// Where in the country, before a complaint.
    Residence(String),
    /// To which authority a complaint goes.
    Authority(String),
    /// Whether it still stands.
    Again(String),
    /// What happened so far, in the world.
    Story,
    /// Who has a checklist on this machine.
    People,
    /// What to do before the next person.
    NextPerson,
    /// What to take along: what was sent, what comes next.
    HandOut,
}

/// Of what the day is asked, where optout did not see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Which {
    /// The sending.
    Sent,
    /// The answer, and the day of sending that was said before it, if it is known.
    Answer(Option<Date>),
}

impl Which {
    /// Word of the question.
    pub(super) fn heading(self) -> &'static str {
        match self {
            Which::Sent => "day-sent-heading",
            Which::Answer(_) => "day-answer-heading",
        }
    }
}

/// The id of the account that a place is about, borrowed as the place is.
macro_rules! account_of {
    ($place:expr) => {{
        use Place::*;
        match $place {
            Account(id)
            | LinkedAccepted(id)
            | Before(id)
            | Session(id)
            | SessionHelp(id, _)
            | Routes(id)
            | Step(id, _)
            | Different(id, _)
            | Opened(id)
            | OpenedHelp(id, _)
            | Form(id)
            | Text(id)
            | Letter(id)
            | Seen(id)
            | Day(id, ..)
            | Details(id, _)
            | Answered(id, _)
            | Names(id)
            | Code(id)
            | Advice(id)
            | Waiting(id)
            | Announced(id, _)
            | Letters(id)
            | Follow(id, _)
            | Residence(id)
            | Authority(id)
            | Again(id)
            | Record(id) => Some(id),
            Unreadable | Welcome | Country | NoRight | WhatFor | Linked | Accounts | Know | Protect | Measure(_)
            | Story | People | NextPerson | HandOut => None,
        }
    }};
}

impl Place {
    /// The account that the place is about.
    pub fn account(&self) -> Option<&str> {
        account_of!(self).map(String::as_str)
    }

    pub(super) fn account_mut(&mut self) -> Option<&mut String> {
        account_of!(self)
    }
}

/// What lies over a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    /// All keys of the page.
    Help,
    /// The sources of what the page says.
    Sources,
    /// The page's link as a code.
    Code,
    /// What stands beside the page where there is room.
    Panel,
    /// Words that are used.
    Terms,
    /// The languages of the program.
    Languages,
    /// The languages of the person's app.
    AppLanguages,
    /// The languages of texts and letters.
    LetterLanguages,
    /// The settings.
    Settings,
    /// The palettes.
    Palettes,
    /// Why posting a text does nothing.
    Hoax,
    /// Whether to leave.
    Quit,
    /// Whether to remove the account.
    Remove,
    /// Another window changed the same value.
    Clash,
}
