//! Where one lives: the law, the form, who answers, and how long they have.

use serde::Deserialize;

use super::source::Seen;

/// Which law applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Regime {
    /// Regulation (EU) 2016/679, article 21(1).
    Gdpr,
    /// The UK GDPR, article 21(1).
    UkGdpr,
    /// The Swiss Federal Act on Data Protection, article 30(2)(b).
    Fadp,
    /// The Brazilian Lei Geral de Proteção de Dados, article 18 § 2.
    Lgpd,
    /// A national law; the region's note says which.
    Other,
    /// No right to object is known.
    None,
}

impl Regime {
    /// The id that words and files use.
    pub fn id(self) -> &'static str {
        match self {
            Regime::Gdpr => "gdpr",
            Regime::UkGdpr => "uk-gdpr",
            Regime::Fadp => "fadp",
            Regime::Lgpd => "lgpd",
            Regime::Other => "other",
            Regime::None => "none",
        }
    }
}

/// How long the controller has to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ResponseRule {
    /// GDPR article 12(3), counted by Regulation 1182/71.
    GdprOneMonth,
    /// UK GDPR articles 12 and 12A.
    UkOneMonth,
    /// `response_days` after receipt.
    Days,
    /// A law like the GDPR with 30 days.
    #[serde(rename = "gdpr-like-30-days")]
    GdprLike30Days,
    /// No period in Swiss law for an objection.
    FadpNone,
    /// No period in Brazilian law for an opposition.
    LgpdNone,
    /// No period.
    None,
}

/// Which form Meta publishes for a region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MetaForm {
    /// The European forms.
    Eu,
    /// The one of the United Kingdom.
    Uk,
    /// The Brazilian ones.
    Br,
    /// None is known.
    None,
    /// Not verified.
    Unknown,
}

/// A country or territory. Words: `region-<CC>` (its name) with `.note` where there is something of its own to say.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Which law applies.
    pub regime: Regime,
    /// Whether that law gives a right to object to this.
    pub objection_right: bool,
    /// Day from which the right exists, where it does not yet.
    #[serde(default)]
    pub right_from: Option<jiff::civil::Date>,
    /// Which form Meta publishes there.
    pub meta_form: MetaForm,
    /// Which ladders fit: `eu`, `uk`, `br`, `right-without-form`, `no-right`.
    pub ladder: String,
    /// How long the controller has.
    pub response_rule: ResponseRule,
    /// Days after receipt, for the rule `days`.
    #[serde(default)]
    pub response_days: Option<u16>,
    /// Whether those days are working days.
    #[serde(default)]
    pub response_working_days: bool,
    /// Days after which we suggest to look again, where the law has no period.
    #[serde(default)]
    pub response_days_suggested: Option<u16>,
    /// Days within which a complaint to the company must be acknowledged (UK).
    #[serde(default)]
    pub response_days_complaint_ack: Option<u16>,
    /// Controller id for Facebook, Instagram and the rest.
    pub controller: String,
    /// Controller id for WhatsApp.
    pub controller_whatsapp: String,
    /// Language tags, the main one first.
    pub languages: Vec<String>,
    /// Authority ids, the one to use first; empty means not researched.
    pub authorities: Vec<String>,
    /// Who says so.
    pub seen: Seen,
}

impl Region {
    /// Whether the law there gives the right, on that day.
    pub fn has_right(&self, day: jiff::civil::Date) -> bool {
        self.objection_right && self.right_from.is_none_or(|from| from <= day)
    }
}

/// A supervisory authority. Word, where it wants what decides whether a complaint can be filed there: `authority-note-<id>`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Permanent id.
    pub id: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// ISO 3166-2, for a regional authority.
    #[serde(default)]
    pub region: Option<String>,
    /// Its own name.
    pub name: String,
    /// Its name in English.
    pub name_en: String,
    /// Its pages.
    #[serde(default)]
    pub website: Option<String>,
    /// Where a complaint is made online.
    #[serde(default)]
    pub complaint_link: Option<String>,
    /// Its mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// Why a complaint by plain mail does not count there, or not yet; missing where nothing speaks against it.
    #[serde(default)]
    pub email_limit: Option<EmailLimit>,
    /// Its postal address, line by line.
    #[serde(default)]
    pub address: Vec<String>,
    /// Its telephone number.
    #[serde(default)]
    pub phone: Option<String>,
    /// Language tags a complaint can be written in, best first.
    pub languages: Vec<String>,
    /// Whether it takes complaints about Meta at all.
    #[serde(default = "yes")]
    pub takes_meta_complaints: bool,
    /// Whether it is the lead authority for Meta (GDPR article 56).
    #[serde(default)]
    pub lead_for_meta: bool,
    /// What one must know before writing, in English, as the research noted it.
    #[serde(default)]
    pub notes: Option<String>,
    /// Who says so.
    pub seen: Seen,
}

/// What speaks against a complaint by plain mail to an authority. Word: `letter-mail-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum EmailLimit {
    /// It has to carry a qualified electronic signature.
    Signed,
    /// The mailbox is a certified one: ordinary mail may not be accepted.
    Certified,
    /// It counts once it is confirmed on paper or with an authorised electronic signature.
    Confirmed,
    /// It is no formal way.
    NotFormal,
}

impl EmailLimit {
    /// The id that words and files use.
    pub fn id(self) -> &'static str {
        match self {
            EmailLimit::Signed => "signed",
            EmailLimit::Certified => "certified",
            EmailLimit::Confirmed => "confirmed",
            EmailLimit::NotFormal => "not-formal",
        }
    }
}

impl Authority {
    /// The address that a complaint by plain mail can go to; one that has to be confirmed afterwards can.
    pub fn plain_mail(&self) -> Option<&str> {
        let open = matches!(self.email_limit, None | Some(EmailLimit::Confirmed));
        self.email.as_deref().filter(|_| open)
    }
}

/// A company that answers for the processing.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Controller {
    /// Permanent id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its postal address, line by line.
    pub address: Vec<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Product names it answers for.
    pub products: Vec<String>,
    /// Where it is reached online.
    #[serde(default)]
    pub contact_link: Option<String>,
    /// Links of its general objection pages.
    #[serde(default)]
    pub objection_links: Vec<String>,
    /// Authority id of its lead authority.
    #[serde(default)]
    pub lead_authority: Option<String>,
    /// Who says so.
    pub seen: Seen,
}

fn yes() -> bool {
    true
}
