//! What is kept about a person's objections: the checklist file as types.
//!
//! The file is made to be read, edited and moved by its owner. What this version does not understand stays in the file and is
//! listed in [`Checklist::misread`]; it never comes into these types, and a save never touches it.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::standing::Standing;
pub use crate::guide::platform::Whose;

/// The version of the file that this program writes.
pub const VERSION: i64 = 1;

/// One person's file.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Checklist {
    /// Version of the file; one above [`VERSION`] is only read.
    pub version: i64,
    /// Who it is about.
    pub person: Person,
    /// How the program should behave.
    pub settings: Settings,
    /// Ground id → question id → answer.
    pub answers: BTreeMap<String, BTreeMap<String, String>>,
    /// Texts to start from, at most one for each purpose.
    pub texts: Vec<Text>,
    /// Objections, in the order in which they were added.
    pub accounts: Vec<Account>,
    /// Marks of the things that protect more.
    pub protect: BTreeMap<String, Mark>,
    /// What a window wrote and another one wrote otherwise, until the person has picked: where it belongs, as
    /// [`based::path`](super::based::path) says it, and what it is.
    pub undecided: BTreeMap<String, String>,
    /// Keys whose values this version does not understand, as dotted paths such as `account.2.steps.x`.
    pub misread: Vec<String>,
}

/// Who a checklist is about. Everything is optional and asked for only where a step needs it.
#[derive(Clone, Debug, PartialEq, Default)]
#[allow(missing_docs, reason = "each is what it is called")]
pub struct Person {
    pub name: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// ISO 3166-2, where the authority depends on it.
    pub region: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
}

/// How the program should behave. `None` is "as the program guesses".
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Settings {
    /// Language of the program, a tag.
    pub language: Option<String>,
    /// Language of the person's app, a tag.
    pub app_language: Option<String>,
    /// Language of texts and letters, a tag.
    pub letter_language: Option<String>,
    /// Name of a palette.
    pub palette: Option<String>,
    /// Only ASCII characters.
    pub ascii: Option<bool>,
    /// Takes the mouse.
    pub mouse: Option<bool>,
    /// Masks addresses and numbers on the screen.
    pub mask: Option<bool>,
    /// Clears the clipboard at the end.
    pub clear_clipboard: Option<bool>,
}

/// A text to start from.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// What it is for: `own-account`, `whatsapp`, `others-posts`, `child`.
    pub purpose: String,
    /// Its language, a tag.
    pub language: String,
    /// Ids of the grounds it was made from; those that expose are not kept.
    pub grounds: Vec<String>,
    /// Made in the short form.
    pub short: bool,
    /// Edited by hand: never overwritten.
    pub own: bool,
    /// The text.
    pub body: Arc<str>,
}

/// One objection: a second one for the same account is a second entry.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Account {
    /// Permanent, such as `instagram-1`.
    pub id: String,
    /// Platform id.
    pub platform: String,
    /// The name there, where the person gave one.
    pub handle: Option<String>,
    /// Form id, where another than the route's own is used.
    pub form: Option<String>,
    /// Whose data it is about.
    pub whose: Whose,
    /// Accounts with the same word share one Accounts Centre.
    pub accounts_centre: Option<String>,
    /// Route id, once one was chosen.
    pub route: Option<String>,
    /// A date of the person's own, on which to look at it again.
    pub own_date: Option<Date>,
    /// Step id → mark, in the order in which they were set.
    pub steps: Vec<(String, Mark)>,
    /// What happened, append-only; the file's order is the order of events.
    pub history: Vec<Event>,
    /// Texts of this account's own: as drafted, as sent.
    pub letters: Vec<LetterText>,
}

/// A step that was taken, and which version of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The day.
    pub on: Date,
    /// Version of the step at that time.
    pub version: u32,
    /// Skipped, not taken.
    pub skipped: bool,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The day.
    pub on: Date,
    /// What.
    pub what: What,
    /// Id of `replies.toml`, for a reply.
    pub reply: Option<String>,
    /// What it meant, so that it outlives the id.
    pub standing: Option<Standing>,
    /// A reference the person was given.
    pub reference: Option<String>,
    /// Account id, for "covered by".
    pub by: Option<String>,
    /// Kind of the letter.
    pub kind: Option<String>,
    /// Path of a proof.
    pub path: Option<String>,
    /// Its SHA-256, in hexadecimal.
    pub sha256: Option<String>,
    /// A note of the person's.
    pub note: Option<String>,
    /// Id of the reply that was noted by mistake, and that this one takes the place of.
    pub instead_of: Option<String>,
}

impl Event {
    /// An event with nothing but a day and a kind.
    pub fn new(on: Date, what: What) -> Event {
        let none = None;
        Event {
            on,
            what,
            reply: none.clone(),
            standing: None,
            reference: None,
            by: None,
            kind: None,
            path: None,
            sha256: None,
            note: none.clone(),
            instead_of: none,
        }
    }
}

/// Kinds of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The form was sent.
    Sent,
    /// Something came back.
    Reply,
    /// A letter was sent.
    Letter,
    /// A proof was noted.
    Proof,
    /// Another account's objection covers it.
    Covered,
    /// The person took the objection back.
    Withdrawn,
    /// A note.
    Note,
}

impl What {
    /// All kinds with their ids in the file.
    pub const ALL: [(What, &'static str); 7] = [
        (What::Sent, "sent"),
        (What::Reply, "reply"),
        (What::Letter, "letter"),
        (What::Proof, "proof"),
        (What::Covered, "covered"),
        (What::Withdrawn, "withdrawn"),
        (What::Note, "note"),
    ];
}

/// A text of one account's own.
#[derive(Clone, Debug, PartialEq)]
pub struct LetterText {
    /// `objection`, `supplement`, `reminder`, `company-complaint`, `complaint`, or `form` for the text of a form.
    pub kind: String,
    /// The day on which it was sent, as it stands here; a draft has none.
    pub on: Option<Date>,
    /// Its language, a tag.
    pub language: String,
    /// Edited by hand: never overwritten.
    pub own: bool,
    /// The text.
    pub body: Arc<str>,
}

/// The kind of a text that was copied for a form.
pub const IN_THE_FORM: &str = "form";

impl LetterText {
    /// Whether it may be replaced by a later text of its kind. A text that was sent is evidence; one without a day that nobody
    /// edited is one too, from files in which texts as sent had no day.
    pub fn is_draft(&self) -> bool {
        self.on.is_none() && self.own
    }
}

impl Checklist {
    /// Whether nothing was ever entered: such a list has no file.
    pub fn holds_nothing(&self) -> bool {
        *self == Checklist { version: self.version, ..Checklist::default() }
    }

    /// The account with this id.
    pub fn account(&self, id: &str) -> Option<&Account> {
        self.accounts.iter().find(|account| account.id == id)
    }

    /// The text for this purpose.
    pub fn text(&self, purpose: &str) -> Option<&Text> {
        self.texts.iter().find(|text| text.purpose == purpose)
    }

    /// An id that no account has: platform, hyphen, the next number.
    pub fn free_id(&self, platform: &str) -> String {
        let used = |n: &usize| self.account(&format!("{platform}-{n}")).is_some();
        let n = (1..).find(|n| !used(n)).unwrap_or(1);
        format!("{platform}-{n}")
    }
}

impl Account {
    /// Whether it bears this name at its service, with or without the sign that the apps put before it.
    pub fn is_called(&self, name: &str) -> bool {
        let plain = |name: &str| name.trim().trim_start_matches('@').to_lowercase();
        self.handle.as_deref().is_some_and(|handle| plain(handle) == plain(name))
    }

    /// What happened, in the order of the days; what is noted of one day stays in its order, and what was noted by mistake is
    /// left out.
    pub fn by_day(&self) -> Vec<&Event> {
        let mut events: Vec<_> = self.counted().collect();
        events.sort_by_key(|event| event.on);
        events
    }

    /// The draft of a letter of this kind; there is one at most.
    pub fn draft(&self, kind: &str) -> Option<&LetterText> {
        self.letters.iter().rfind(|letter| letter.kind == kind && letter.is_draft())
    }

    /// The texts that left the house, in the order in which they did: those with a day, and from older files those whose
    /// sending is in the history.
    pub fn sent_texts(&self) -> impl Iterator<Item = &LetterText> {
        let told = |kind: &str| {
            self.history.iter().any(|event| event.what == What::Letter && event.kind.as_deref() == Some(kind))
        };
        let dated = |kind: &str| self.letters.iter().any(|letter| letter.kind == kind && letter.on.is_some());
        let older = move |letter: &LetterText| !letter.own || (told(&letter.kind) && !dated(&letter.kind));
        self.letters.iter().filter(move |letter| letter.on.is_some() || older(letter))
    }

    /// The mark of this step.
    pub fn mark(&self, step: &str) -> Option<Mark> {
        self.steps.iter().find(|(id, _)| id == step).map(|(_, mark)| *mark)
    }
}
