//! Grounds and particulars → a text. Facts are filled in one pass, so a person's own `{braces}` stay as they are.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::checklist::{Account, Checklist, Text};
use crate::guide::ground::{AskKind, Ground};
use crate::guide::place::{Controller, Regime};
use crate::guide::platform::Whose;
use crate::guide::{Arg, Guide, Words};

/// What a text is made from.
#[derive(Clone, Debug)]
pub struct Recipe<'a> {
    /// `own-account`, `whatsapp`, `others-posts`, `child`.
    pub purpose: &'a str,
    /// Which law it leans on.
    pub regime: Regime,
    /// Ground ids, in the order of the guide.
    pub grounds: &'a [String],
    /// Ground id → question id → answer.
    pub answers: &'a BTreeMap<String, BTreeMap<String, String>>,
    /// For a form's box, not for a letter.
    pub short: bool,
}

/// An answer that no question asks for: a sentence of the person's own, which stands behind the ground as it is.
pub const OWN_WORDS: &str = "own-words";

/// Which text an account needs.
pub fn purpose(account: &Account) -> &'static str {
    match (account.whose, account.platform.as_str()) {
        (Whose::Child, _) => "child",
        (Whose::OthersPosts, _) | (_, "no-account") => "others-posts",
        (_, "whatsapp") => "whatsapp",
        _ => "own-account",
    }
}

/// The law a text leans on; where no right is known, none is claimed.
pub fn regime(guide: &Guide, list: &Checklist) -> Regime {
    let region = super::plan::region(guide, list);
    region.map_or(Regime::Other, |region| if region.objection_right { region.regime } else { Regime::None })
}

/// A word in the terms of a law; where none is leaned on and nothing else is said for it, as for any other.
fn in_terms(words: &Words, id: &str, law: &str) -> String {
    let own = format!("{id}.{law}");
    let none = law == Regime::None.id() && !words.has(&own);
    words.string(if none { format!("{id}.{}", Regime::Other.id()) } else { own }.as_str(), &[])
}

/// The objection text, in paragraphs.
pub fn compose(guide: &Guide, words: &Words, recipe: &Recipe) -> String {
    let law = recipe.regime.id();
    let part = |end: &str| in_terms(words, &format!("text-{}-{end}", recipe.purpose), law);
    let mut parts = vec![part("open")];
    let picked = picked(guide, recipe);
    if picked.is_empty() {
        parts.push(words.string("text-no-reason", &[]));
    } else if !recipe.short {
        parts.push(words.string("text-reasons", &[]));
    }
    parts.extend(picked.iter().map(|ground| paragraph(words, ground, recipe)));
    parts.push(part("close"));
    parts.join("\n\n")
}

fn picked<'g>(guide: &'g Guide, recipe: &Recipe) -> Vec<&'g Ground> {
    guide.grounds().iter().filter(|ground| recipe.grounds.contains(&ground.id)).collect()
}

/// The reasons alone, for a letter that adds to an objection: those that were picked, else what holds for anyone.
pub fn reasons(guide: &Guide, words: &Words, recipe: &Recipe) -> Vec<String> {
    let picked = picked(guide, recipe);
    if picked.is_empty() {
        return vec![anyone(words, recipe.purpose)];
    }
    let lead = words.string("text-reasons", &[]);
    [lead].into_iter().chain(picked.iter().map(|ground| paragraph(words, ground, recipe))).collect()
}

fn anyone(words: &Words, purpose: &str) -> String {
    let own = format!("text-prepared.{purpose}");
    words.string(if words.has(&own) { &own } else { "text-prepared" }, &[])
}

/// Sentences that anybody can use, for a box that wants a text.
pub fn prepared(words: &Words, purpose: &str, regime: Regime) -> String {
    let law = regime.id();
    let [open, close] = ["open", "close"].map(|end| in_terms(words, &format!("text-{purpose}-{end}"), law));
    [open, anyone(words, purpose), close].join("\n\n")
}

/// A text that nobody has touched, as it reads under this law: it is one of optout's own drafts, under whatever law it was made.
/// `None` where it says anything else.
pub fn drafted(guide: &Guide, kept: &Text, recipe: &Recipe) -> Option<String> {
    let words = guide.words(&kept.language);
    if is_prepared(guide, &kept.body, recipe.purpose) {
        return Some(prepared(&words, recipe.purpose, recipe.regime));
    }
    let made = |regime: &Regime| compose(guide, &words, &Recipe { regime: *regime, ..recipe.clone() });
    LAWS.iter().any(|law| made(law) == *kept.body).then(|| made(&recipe.regime))
}

/// Whether a text is the sentences that anybody can use, in whatever language and under whatever law.
pub fn is_prepared(guide: &Guide, text: &str, purpose: &str) -> bool {
    guide.letter_languages().into_iter().any(|tag| {
        let words = guide.words(tag);
        LAWS.iter().any(|law| prepared(&words, purpose, *law) == text)
    })
}

/// The laws that a text can lean on.
const LAWS: [Regime; 5] = [Regime::Gdpr, Regime::UkGdpr, Regime::Fadp, Regime::Lgpd, Regime::Other];

fn paragraph(words: &Words, ground: &Ground, recipe: &Recipe) -> String {
    let form = if recipe.short { "short" } else { "long" };
    let mut text = words.string(&format!("ground-{}.{form}", ground.id), &[]);
    let answers = recipe.answers.get(&ground.id);
    for ask in &ground.asks {
        let Some(answer) = answers.and_then(|answers| answers.get(&ask.id)).map(|a| a.trim()) else { continue };
        let said = match ask.kind {
            AskKind::YesNo => answer == "yes",
            AskKind::Year | AskKind::Words => !answer.is_empty(),
        };
        if said {
            text.push(' ');
            text += &words.string(&format!("ground-{}-{}.say", ground.id, ask.id), &[("answer", Arg::Text(answer))]);
        }
    }
    if let Some(own) = answers.and_then(|answers| answers.get(OWN_WORDS)).map(|own| own.trim()) {
        text.push(' ');
        text += own;
    }
    text.trim_end().to_owned()
}

/// The controller that answers for a platform in the person's region.
pub fn controller<'g>(guide: &'g Guide, list: &Checklist, account: &Account) -> Option<&'g Controller> {
    let region = super::plan::region(guide, list)?;
    let id = if account.platform == "whatsapp" { &region.controller_whatsapp } else { &region.controller };
    guide.controller(id)
}

/// The objection as a letter: sender, controller's address, date, subject, text, closing. A blank stands for a name that is
/// missing, and for an address: without one nobody can be answered, or be found where there is no account.
pub fn letter(guide: &Guide, words: &Words, list: &Checklist, account: &Account, body: &str, day: Date) -> String {
    let law = regime(guide, list).id();
    let person = &list.person;
    let name = person.name.clone().unwrap_or_else(|| words.string("letter-blank-name", &[]));
    let contact = person.email.clone().unwrap_or_else(|| words.string("letter-blank-contact", &[]));
    let sender = [name.clone(), contact].join("\n");
    let to = super::letters::controllers(guide, list, account);
    let address = to.iter().map(|controller| controller.address.join("\n")).collect::<Vec<_>>().join("\n\n");
    let said = |id: &str| words.string(id, &[]);
    let subject = super::letters::under_law(words, "letter-objection-subject", law, &[]);
    [
        sender,
        address,
        super::letters::date(words, day),
        words.string("letter-subject", &[("subject", Arg::Text(&subject))]),
        said("letter-objection-salutation"),
        identify(words, account),
        body.to_owned(),
        in_terms(words, "letter-objection-answer", law),
        said("letter-closing"),
        name,
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join("\n\n")
}

/// Which account it is about; where it is about none of one's own, what it is about.
fn identify(words: &Words, account: &Account) -> String {
    if account.whose != Whose::Own || purpose(account) == "others-posts" {
        return super::letters::about_first(words, account);
    }
    let platform = words.string(&format!("platform-{}", account.platform), &[]);
    let platform = ("platform", Arg::Text(platform.as_str()));
    match &account.handle {
        Some(handle) => words.string("letter-objection-identify", &[platform, ("handle", Arg::Text(handle))]),
        None => words.string("letter-objection-identify.no-handle", &[platform]),
    }
}

/// Something in a text that a person may not want to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Warning {
    /// A blank was left, such as `[name]` or `___`.
    Blank,
    /// A long number: a telephone, a bank account, an identity card.
    Number,
    /// A mail address.
    Mail,
}

impl Warning {
    /// Each, in the order in which they are said.
    pub const ALL: [Warning; 3] = [Warning::Blank, Warning::Number, Warning::Mail];

    /// Its word.
    pub fn id(self) -> &'static str {
        match self {
            Warning::Blank => "warning-blank",
            Warning::Number => "warning-number",
            Warning::Mail => "warning-mail",
        }
    }
}

/// Digits in a row, spaces and the usual separators between them allowed, that look like a number of a person's own.
const LONG_NUMBER: usize = 8;

/// More signs than a blank has; what is longer in brackets is text.
const LONGEST_BLANK: usize = 40;

/// What to look at before a text is sent. Each stands within one line, so that a long text can be looked at line by line.
pub fn warnings(text: &str) -> Vec<Warning> {
    let mut found = Vec::new();
    if !blanks(text).is_empty() {
        found.push(Warning::Blank);
    }
    if has_long_number(text) {
        found.push(Warning::Number);
    }
    let mail = |word: &str| word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    if text.contains('@') && text.split_whitespace().any(mail) {
        found.push(Warning::Mail);
    }
    found
}

fn has_long_number(text: &str) -> bool {
    // Each sign typed has its line looked at: bytes tell quickly that there is no digit in it at all.
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let mut digits = 0;
    text.chars().any(|c| {
        match c {
            '0'..='9' => digits += 1,
            ' ' | '-' | '/' | '.' | '(' | ')' | '+' | '\u{a0}' | '\u{202f}' if digits > 0 => {}
            _ => digits = 0,
        }
        digits >= LONG_NUMBER
    })
}

/// The blanks that were left in a text, as they stand there.
pub fn blanks(text: &str) -> Vec<&str> {
    let bracketed = |(open, close): (char, char)| {
        text.match_indices(open).filter_map(move |(at, _)| {
            let rest = &text[at + open.len_utf8()..];
            let inside = &rest[..rest.find(close)?];
            let short = (1..=LONGEST_BLANK).contains(&inside.chars().count()) && !inside.contains('\n');
            short.then(|| &text[at..at + open.len_utf8() + inside.len() + close.len_utf8()])
        })
    };
    let drawn = [('_', "___"), ('X', "XXX")].into_iter();
    let drawn = drawn.filter(|(sign, drawn)| text.contains(*sign) && text.contains(drawn)).map(|(_, drawn)| drawn);
    let mut all: Vec<&str> =
        [('[', ']'), ('{', '}'), ('<', '>')].into_iter().flat_map(bracketed).chain(drawn).collect();
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|blank| seen.insert(*blank));
    all
}

/// Signs of a text as a form counts them: UTF-16 code units, with a line break as one.
pub fn signs(text: &str) -> usize {
    text.encode_utf16().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_and_numbers_are_flagged() {
        assert_eq!(warnings("I object."), []);
        assert_eq!(warnings("I am [your name]."), [Warning::Blank]);
        assert_eq!(warnings("Call +49 151 234 567 8"), [Warning::Number]);
        assert_eq!(warnings("since 2009, and in 2011 again"), []);
        assert_eq!(warnings("write to lea@example.org"), [Warning::Mail]);
        assert_eq!(warnings("{name}"), [Warning::Blank]);
    }

    #[test]
    fn signs_are_counted_as_a_form_does() {
        assert_eq!(signs("aé\n"), 3);
        assert_eq!(signs("👍"), 2);
    }
}
