//! Letters that follow an objection: a supplement, a reminder, a complaint to the company (United Kingdom), a complaint to the
//! authority. All are made from words and from what the history holds; nothing is claimed that is not recorded.
//!
//! Facts are filled in one pass, so a person's own `{braces}` stay as they are. Direct marketing (GDPR article 21(2)) is never
//! cited, and neither is Regulation 2025/2518, which only shapes the complaint: it does not apply before 2 April 2027.

mod complaint;
mod desk;
mod follow;
mod history;
mod mail;
mod recipient;

use jiff::civil::Date;

use self::desk::Desk;
pub use self::desk::{about, about_first, date, under_law};
pub use self::history::{enclosures, file_name, history, said};
pub use self::mail::{Mailto, mailto};
pub use self::recipient::{authorities, controllers, language_fits, law, part_open, parts, suggested_language};
use super::answer::{self, Decision};
use super::checklist::{Account, Checklist, Event, What};
use super::deadline::{self, Deadline};
use super::plan;
use super::standing::{Standing, standing};
use crate::guide::place::Region;
use crate::guide::{Guide, Words};

/// Kinds of letters beside the objection itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// More, where more was asked for or the objection was refused.
    Supplement,
    /// After the period: a courtesy.
    Reminder,
    /// To the company, before the regulator: Data Protection Act 2018, section 164A, in the United Kingdom.
    CompanyComplaint,
    /// To the authority: GDPR article 77, or what stands for it elsewhere.
    Complaint,
}

impl Kind {
    /// Every kind with its id in files, words and arguments.
    pub const ALL: [(Kind, &'static str); 4] = [
        (Kind::Supplement, "supplement"),
        (Kind::Reminder, "reminder"),
        (Kind::CompanyComplaint, "company-complaint"),
        (Kind::Complaint, "complaint"),
    ];

    /// Its id.
    pub fn id(self) -> &'static str {
        Kind::ALL[self as usize].1
    }

    /// The kind with this id.
    pub fn from_id(id: &str) -> Option<Kind> {
        Kind::ALL.iter().find(|(_, known)| *known == id).map(|(kind, _)| *kind)
    }
}

/// What a letter is made from.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// What we know.
    pub guide: &'a Guide,
    /// Words of the letter's language.
    pub words: &'a Words,
    /// Whose objection it is.
    pub list: &'a Checklist,
    /// The objection.
    pub account: &'a Account,
    /// The day of the letter.
    pub today: Date,
    /// Id of the authority that the person picked; else the first that takes such complaints.
    pub authority: Option<&'a str>,
    /// Write it although the history gives no reason for it: see [`Refusal`].
    pub anyway: bool,
}

/// Why there is no such letter. Word: `letter-refused-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is not known where the person lives.
    #[error("no country is given")]
    NoCountry,
    /// No right to object is known there.
    #[error("no right to object is known there")]
    NoRight,
    /// No request is recorded: authorities expect one first. [`Scene::anyway`] overrides.
    #[error("no request is recorded")]
    NoRequest,
    /// It was accepted, or another account's covers it. [`Scene::anyway`] overrides.
    #[error("the objection was accepted")]
    Accepted,
    /// A reminder is of silence, and a decision is recorded. [`Scene::anyway`] overrides.
    #[error("a decision is recorded")]
    Decided,
    /// A supplement answers something, and nothing is recorded that asks for one. [`Scene::anyway`] overrides.
    #[error("no answer is recorded that asks for more")]
    NothingAsked,
    /// No authority that takes such complaints is known there.
    #[error("no authority is known there")]
    NoAuthority,
    /// The law there knows no such letter.
    #[error("there is no such letter there")]
    NotThere,
}

impl Refusal {
    /// Its id in words.
    pub fn id(self) -> &'static str {
        match self {
            Refusal::NoCountry => "no-country",
            Refusal::NoRight => "no-right",
            Refusal::NoRequest => "no-request",
            Refusal::Accepted => "accepted",
            Refusal::Decided => "decided",
            Refusal::NothingAsked => "nothing-asked",
            Refusal::NoAuthority => "no-authority",
            Refusal::NotThere => "not-there",
        }
    }
}

/// A letter, ready to be read through.
#[derive(Clone, Debug, PartialEq)]
pub struct Letter {
    /// Its kind.
    pub kind: Kind,
    /// Its language, a tag.
    pub language: String,
    /// Id of the authority that it goes to.
    pub authority: Option<String>,
    /// Language tags in which that authority takes complaints, best first.
    pub languages: Vec<String>,
    /// Whether the letter's language is among them; true where it goes to no authority.
    pub language_fits: bool,
    /// What it is about, in one line.
    pub subject: String,
    /// The whole letter, from the sender to the name.
    pub text: String,
}

/// Writes a letter.
///
/// # Errors
/// Says why there is none: see [`Refusal`].
pub fn compose(scene: &Scene, kind: Kind) -> Result<Letter, Refusal> {
    let region = plan::region(scene.guide, scene.list).ok_or(Refusal::NoCountry)?;
    refuse(scene, kind, region)?;
    let authority = match kind {
        Kind::Complaint => Some(recipient::chosen(scene).ok_or(Refusal::NoAuthority)?),
        _ => None,
    };
    let desk = Desk {
        scene,
        region,
        authority,
        law: law(region, authority),
        dates: plan::dates(scene.guide, scene.list, scene.account),
        decision: answer::decision(scene.account),
    };
    let (subject, body) = match kind {
        Kind::Supplement => follow::supplement(&desk),
        Kind::Reminder => follow::reminder(&desk),
        Kind::CompanyComplaint => follow::company_complaint(&desk),
        Kind::Complaint => complaint::write(&desk),
    };
    Ok(Letter {
        kind,
        language: scene.words.tag().to_owned(),
        authority: authority.map(|authority| authority.id.clone()),
        languages: authority.map(|authority| authority.languages.clone()).unwrap_or_default(),
        language_fits: authority.is_none_or(|authority| language_fits(authority, scene.words.tag())),
        text: desk.letter(&subject, body),
        subject,
    })
}

fn refuse(scene: &Scene, kind: Kind, region: &Region) -> Result<(), Refusal> {
    if !has_right(region, scene.today) {
        return Err(Refusal::NoRight);
    }
    if kind == Kind::CompanyComplaint && region.response_days_complaint_ack.is_none() {
        return Err(Refusal::NotThere);
    }
    if scene.anyway {
        return Ok(());
    }
    let account = scene.account;
    let decision = answer::decision(account).map(|(decision, _)| decision);
    match (standing(account), decision) {
        (Standing::Withdrawn, _) => Err(Refusal::NoRequest),
        (_, Some(Decision::Accepted)) => Err(Refusal::Accepted),
        // What was answered was asked, on a day that nobody knows.
        _ if plan::sent_on(account).is_none() && answer::wants_supplement(account).is_none() => Err(Refusal::NoRequest),
        (_, Some(_)) if kind == Kind::Reminder => Err(Refusal::Decided),
        _ if kind == Kind::Supplement && answer::wants_supplement(account).is_none() => Err(Refusal::NothingAsked),
        _ => Ok(()),
    }
}

/// Whether the law there gives the right, today.
pub fn has_right(region: &Region, today: Date) -> bool {
    region.has_right(today)
}

/// Whether a complaint to the company itself comes first there, and none is recorded: so it is in the United Kingdom, where the
/// regulator in most cases asks for it.
pub fn company_first(guide: &Guide, list: &Checklist, account: &Account) -> bool {
    let there = plan::region(guide, list).is_some_and(|region| region.response_days_complaint_ack.is_some());
    let to_them =
        |event: &Event| event.what == What::Letter && event.kind.as_deref() == Some(Kind::CompanyComplaint.id());
    there && !account.history.iter().any(to_them)
}

/// Whether a letter is offered as the account stands today: a supplement once something was asked for or refused and none was sent on it, a reminder
/// after the period, a complaint after a refusal or the period and two days of grace. Never after acceptance.
pub fn offered(scene: &Scene, kind: Kind) -> bool {
    if compose(&Scene { anyway: false, ..*scene }, kind).is_err() {
        return false;
    }
    let now = standing(scene.account);
    let over = |from: fn(&Region, &Deadline) -> Deadline| {
        let region = plan::region(scene.guide, scene.list);
        let end = region.and_then(|region| Some(from(region, &plan::answer_due(region, scene.account)?)));
        end.is_some_and(|end| scene.today >= end.due)
    };
    match kind {
        Kind::Supplement => answer::supplemented_on(scene.account).is_none(),
        Kind::Reminder => now.waits() && over(deadline::reminder),
        Kind::CompanyComplaint | Kind::Complaint => {
            let refused = answer::refused_on(scene.account).is_some();
            refused || over(deadline::complaint_offered)
        }
    }
}

#[cfg(test)]
mod tests;
