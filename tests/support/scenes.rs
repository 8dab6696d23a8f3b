//! Every page, and the keys that lead to it: for pictures, and for whatever must hold on all of them.

use jiff::civil::date;
use optout::clean::Clean;
use optout::guide::{Guide, Texts};
use optout::objection::change::Change;
use optout::objection::checklist::Text;
use optout::walkthrough::effect::{Clash, Outcome, Why};
use optout::walkthrough::message::Msg;
use optout::walkthrough::model::{EarlierCopy, Setup, Unread};
use optout::walkthrough::page::Page;

use super::Person;

/// A page and the way to it.
pub struct Scene {
    /// Its id.
    pub page: &'static str,
    /// The file one starts with.
    pub file: &'static str,
    /// Country of the locale.
    pub country: &'static str,
    /// Keys.
    pub keys: &'static str,
}

/// Four accounts, each at another place, invented.
pub const FOUR: &str = r#"version = 1

[person]
name = "Léa Martin"
country = "FR"

[[account]]
id = "instagram-1"
platform = "instagram"
handle = "@lea.photos"
route = "instagram-app-menus"

[account.steps]
session = { on = 2026-11-22, version = 1 }
instagram-profile = { on = 2026-11-22, version = 1 }
instagram-menu = { on = 2026-11-22, version = 1 }

[[account]]
id = "facebook-1"
platform = "facebook"
handle = "Léa Martin"

[[account.history]]
on = 2026-11-03
what = "sent"
reference = "A-17"

[[account.history]]
on = 2026-11-04
what = "reply"
reply = "received"
standing = "received"

[[account]]
id = "whatsapp-1"
platform = "whatsapp"

[[account]]
id = "no-account-1"
platform = "no-account"
whose = "others-posts"

[[account.history]]
on = 2026-10-20
what = "sent"

[[account.history]]
on = 2026-10-21
what = "reply"
reply = "wants-reasons"
standing = "asked-for-more"
"#;

/// A refusal and an acceptance in a country whose authorities are those of its parts, invented.
pub const IN_GERMANY: &str = r#"version = 1

[person]
name = "Léa Martin"
country = "DE"

[[account]]
id = "instagram-1"
platform = "instagram"

[[account.history]]
on = 2026-11-03
what = "sent"

[[account.history]]
on = 2026-11-10
what = "reply"
reply = "refused"
standing = "refused"

[[account]]
id = "facebook-1"
platform = "facebook"

[[account.history]]
on = 2026-11-03
what = "sent"

[[account.history]]
on = 2026-11-04
what = "reply"
reply = "accepted"
standing = "accepted"
"#;

const fn first(page: &'static str, keys: &'static str) -> Scene {
    Scene { page, file: "", country: "FR", keys }
}

const fn four(page: &'static str, keys: &'static str) -> Scene {
    Scene { page, file: FOUR, country: "FR", keys }
}

/// Every page once, in the order in which a person meets them.
pub const SCENES: &[Scene] = &[
    first("welcome", ""),
    first("country", "Enter"),
    Scene { page: "no-right", file: "", country: "US", keys: "Enter Enter" },
    first("what-for", "Enter Enter 1 + 3"),
    first("linked", "Enter Enter 1 2 Enter 1"),
    first("session", "Enter Enter 1 Enter"),
    first("session-help", "Enter Enter 1 Enter 3"),
    first("before", "Enter Enter 3 Enter"),
    first("routes", "Enter Enter 1 Enter n Down"),
    first("step", "Enter Enter 1 Enter 4 Enter Enter Enter"),
    first("different", "Enter Enter 1 Enter 4 Enter Enter Enter n"),
    first("opened", "Enter Enter 1 Enter 1"),
    first("opened-help", "Enter Enter 1 Enter 1 2"),
    first("form", "Enter Enter 1 Enter 1 1 3"),
    first("text", "Enter Enter 1 Enter 1 1 t Space Down Down Down Down Space"),
    first("seen", "Enter Enter 1 Enter 1 1 Enter"),
    first("day", "Enter Enter 1 Enter Esc m 5"),
    first("details", "Enter Enter 1 Enter 1 1 Enter 4"),
    first("answered", "Enter Enter 1 Enter 1 1 Enter 1"),
    first("names", "Enter Enter 1 2 Enter Enter 1 1 Enter 1 Enter"),
    first("linked-accepted", "Enter Enter 1 2 Enter 1 2 Enter 1 1 Enter 1 Enter Enter"),
    first("code", "Enter Enter 1 Enter 1 1 Enter 3 Enter"),
    first("letter", "Enter Enter 1 Enter 5 2 Enter"),
    first("advice", "Enter Enter 3 Enter 2 Enter Enter Enter Enter"),
    four("accounts", "Down"),
    four("account", "e"),
    four("waiting", "Down Enter"),
    four("announced", "Down Enter m 8"),
    four("letters", "Down Enter t"),
    four("follow", "End Enter t 2"),
    Scene { page: "residence", file: IN_GERMANY, country: "DE", keys: "Enter t End Enter" },
    Scene { page: "authority", file: IN_GERMANY, country: "DE", keys: "Enter t End Enter 2 x" },
    Scene { page: "again", file: IN_GERMANY, country: "DE", keys: "Down r w" },
    four("record", "Down r"),
    four("hand-out", "f"),
    four("people", "P a m u m Enter P"),
    four("next-person", "P n"),
    four("know", "i"),
    four("protect", "h Down Space"),
    four("measure", "h Down Enter"),
    four("story", "i r"),
    first("help", "Enter Enter 1 Enter ?"),
    first("sources", "Enter Enter 1 Enter s"),
    first("code-overlay", "Enter Enter 1 Enter u"),
    four("terms", "i w"),
    first("languages", "l"),
    first("app-languages", "Enter Enter 1 Enter 4 Enter y"),
    four("settings", ", 7"),
    four("letter-languages", ", 3"),
    four("palettes", ", 4"),
    first("hoax", "w"),
    first("quit", "q"),
    four("remove", "e d"),
];

/// The panels that lie behind a key in a narrow window.
pub const PANELS: &[Scene] = &[
    first("panel-country", "Enter Tab"),
    first("panel-routes", "Enter Enter 1 Enter n Down Tab"),
    first("panel-step", "Enter Enter 1 Enter 4 Enter Enter Enter Tab"),
];

/// What nobody goes to by keys: the checklist cannot be read, and another window changed the same.
pub const TROUBLES: &[Scene] =
    &[first("unreadable", ""), four("clash", "Down Enter"), four("clash-text", "Down Enter")];

/// A checklist that cannot be read, and a copy of an earlier day that can.
fn unreadable(language: &str, country: &str) -> Person {
    let reason = "invalid basic string, expected `\"`";
    let copy = EarlierCopy { name: "checklist-2026-11-20.toml".into(), day: Some(date(2026, 11, 20)), accounts: 2 };
    let unread = Unread {
        at: Some((4, 12)),
        why: Why::Unreadable(Clean::line(reason)),
        copy: Some(copy),
        new: Clean::line("checklist-2.toml"),
    };
    let setup = Setup {
        languages: vec![language.to_owned()],
        country: Some(country.to_owned()),
        file: Clean::line("~/.local/share/optout/checklist.toml"),
        unread: Some(unread),
        ..Setup::default()
    };
    Person::told(Guide::open(Texts::embedded()), "", setup)
}

/// Another window changed a name, or a text, which this one has changed as well.
fn clash(text: bool) -> Clash {
    let body = |end: &str| {
        format!("I have posted since 2009, to friends. {}{end}", "They never agreed to this. ".repeat(12)).into()
    };
    let text_of = |end: &str| {
        Change::Text(Text {
            purpose: "own-account".into(),
            language: "en".into(),
            grounds: Vec::new(),
            short: false,
            own: true,
            body: body(end),
        })
    };
    let name = |name: &str| Change::Person("name", Some(name.into()));
    if text {
        Clash {
            mine: text_of("Please confirm it to me."),
            theirs: Some(text_of("My children are in many of the pictures.")),
        }
    } else {
        Clash { mine: name("Léa Martin"), theirs: Some(name("Lea M.")) }
    }
}

impl Scene {
    /// Somebody who stands there, in a language.
    pub fn enter(&self, language: &str) -> Person {
        self.enter_in(language, false)
    }

    /// The page in a window of so many columns.
    pub fn page_at(&self, language: &str, width: u16) -> Page {
        self.enter_in(language, width < 76).page()
    }

    fn enter_in(&self, language: &str, narrow: bool) -> Person {
        let mut person = match self.page {
            "unreadable" => unreadable(language, self.country),
            _ => Person::with(self.file, language, self.country),
        };
        person.send(Msg::Narrow(narrow));
        person.press(self.keys);
        if self.page.starts_with("clash") {
            let clashes = vec![clash(self.page == "clash-text")];
            person.send(Msg::Happened(Outcome::Conflict { theirs: self.file.into(), clashes }));
        }
        person
    }
}
