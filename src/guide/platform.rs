//! A platform: its forms, the ways to them step by step, and which way comes first for whom.

use serde::Deserialize;

pub use super::sketch::{Sketch, SketchRow};
use super::source::{Seen, When, WordId};

/// One file of `content/platforms`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// Permanent id, the file's name, such as `no-account`. Word: `platform-<id>`, with `.short` where it stands in a name.
    pub id: String,
    /// Place in lists, from 1.
    pub order: u8,
    /// Whether its accounts can stand together in one Accounts Centre, where one objection covers all.
    #[serde(default)]
    pub accounts_centre: bool,
    /// Forms, each an address that takes a request.
    #[serde(default, rename = "form")]
    pub forms: Vec<Form>,
    /// Steps, each one thing to touch.
    #[serde(default, rename = "step")]
    pub steps: Vec<Step>,
    /// Routes, each a list of steps that ends at a form, a letter or an advice.
    #[serde(default, rename = "route")]
    pub routes: Vec<Route>,
    /// Ladders, each the order in which routes are tried by somebody.
    #[serde(default, rename = "ladder")]
    pub ladders: Vec<Ladder>,
}

/// What a platform is, and which way comes first for whom: all that a list of platforms needs.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Outline {
    /// Permanent id.
    pub id: String,
    /// Place in lists, from 1.
    pub order: u8,
    /// Whether its accounts can stand together in one Accounts Centre.
    #[serde(default)]
    pub accounts_centre: bool,
    /// Ladders.
    #[serde(default, rename = "ladder")]
    pub ladders: Vec<Ladder>,
}

/// What a form is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// What the account's owner posted, and chats with AI there.
    OwnData,
    /// What others posted, or what comes from third parties.
    ThirdParty,
    /// Messages with AIs on WhatsApp.
    AiMessages,
    /// Any processing based on legitimate interests.
    General,
}

/// Whether a thing holds, fails to hold, or is said both ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Tri {
    /// It holds.
    Yes,
    /// It does not.
    No,
    /// No source says, or they disagree.
    Unsure,
}

/// What is known about whether an address still answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// In a current official text.
    Attested,
    /// Once attested; nobody says whether it still answers.
    Unsure,
    /// Taken over by its successor.
    Replaced,
    /// Reported gone.
    Dead,
}

/// What the box for reasons wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TextNeed {
    /// It may stay empty.
    Optional,
    /// A text is asked for.
    Wanted,
    /// There is none.
    None,
}

/// An address that takes a request. Words: `form-<id>` (its name) with `.note` where something must be said.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Permanent id.
    pub id: String,
    /// What it is for.
    pub purpose: Purpose,
    /// Its address; absent where none was recovered, and then `note` says from where it is reached.
    #[serde(default)]
    pub link: Option<String>,
    /// Whether one must be logged in, in the same browser.
    pub log_in: Tri,
    /// What is known about whether it answers.
    pub state: State,
    /// Last time a source linked it.
    pub last_linked: When,
    /// Last time a source reported that it worked.
    pub last_working: When,
    /// The form that took its place.
    #[serde(default)]
    pub successor: Option<String>,
    /// What the box for reasons wants.
    pub text: TextNeed,
    /// Its fields, in their order on the page.
    #[serde(default, rename = "field")]
    pub fields: Vec<Field>,
    /// Label id of the button that sends it.
    #[serde(default)]
    pub button: Option<String>,
    /// Who saw it.
    pub seen: Seen,
}

/// What goes into a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Fill {
    /// The address of the account.
    Email,
    /// The objection text.
    Text,
    /// The country of residence.
    Country,
    /// The person's name.
    Name,
    /// The telephone number of the account.
    Phone,
    /// One of several options; the field's word says which.
    Choice,
    /// A code that is mailed.
    Code,
}

/// A field of a form. Word: `field-<form>-<id>` (its name) with `.hint`; its mark is kept as `<form>.<id>`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Id within the form.
    pub id: String,
    /// What goes in.
    pub fill: Fill,
    /// Whether it has to be filled.
    pub required: Tri,
    /// Whether Meta fills it in.
    pub prefilled: Tri,
    /// Label id of the field's name on Meta's page, or of the option to pick.
    #[serde(default)]
    pub label: Option<String>,
    /// Goes up when the substance changes.
    pub version: u32,
    /// Who saw it.
    pub seen: Seen,
}

/// One thing to touch. Words: `step-<id>` with `.do`, `.where`, `.see`, and `.else` (where else it can be).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Permanent id, unique across platforms.
    pub id: String,
    /// Goes up when the substance changes; older marks are then shown as "changed since".
    pub version: u32,
    /// Label id of what is touched, where it has a name on the screen. Its words get it as `{ $label }`.
    #[serde(default)]
    pub tap: Option<String>,
    /// Label id of a second name that the words need, as `{ $block }`: the block it stands in.
    #[serde(default)]
    pub block: Option<String>,
    /// Form id whose link this step opens.
    #[serde(default)]
    pub opens: Option<String>,
    /// What the screen looks like, where a source says so.
    #[serde(default)]
    pub sketch: Option<Sketch>,
    /// Who saw it.
    pub seen: Seen,
}

/// Where a route is walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Device {
    /// A browser on any device.
    Browser,
    /// The app on a phone.
    App,
    /// Paper or the mail program.
    Letter,
    /// Nothing is sent.
    None,
}

/// What a route ends at.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// A form id.
    Form(String),
    /// A letter to the controller.
    Letter,
    /// What one can do without sending; the words of the route say it.
    Advice,
}

/// A way. Words: `route-<id>` (its name, as it follows "by") with `.about` (one or two sentences).
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Permanent id, unique across platforms.
    pub id: String,
    /// Where it is walked.
    pub device: Device,
    /// Step ids in order; empty where the form is opened by its link.
    #[serde(default)]
    pub steps: Vec<String>,
    /// What it ends at.
    pub ends: End,
    /// Whether it belongs to a time that has passed; such routes stand behind "looks different here".
    #[serde(default)]
    pub historic: bool,
    /// Who saw it.
    pub seen: Seen,
}

/// Whose data an objection is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, serde::Serialize, Default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// The person's own account.
    #[default]
    Own,
    /// A Page, a club's or a business account.
    Page,
    /// A child.
    Child,
    /// What others post about the person, with or without an account.
    OthersPosts,
}

/// The order in which routes are tried. A region picks by its form, then by its regime.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Ladder {
    /// Which regions: values of `Region::ladder`, or `any`.
    pub regions: Vec<String>,
    /// For whom.
    #[serde(default)]
    pub whose: Whose,
    /// Route ids, the first to try first.
    pub rungs: Vec<String>,
    /// Route id for somebody whose account is open only in the app.
    #[serde(default)]
    pub app_only: Option<String>,
    /// Routes of a time that has passed, newest first.
    #[serde(default)]
    pub historic: Vec<String>,
    /// Word that is said before the first rung. With `.yes` and `.no` it is a question, such as whether Meta AI was used.
    #[serde(default)]
    pub before: Option<WordId>,
    /// Route id for a "no" to that question: nothing needs to be sent.
    #[serde(default)]
    pub not_needed: Option<String>,
}
