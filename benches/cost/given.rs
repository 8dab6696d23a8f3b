//! People with many accounts, and long texts.

use std::fmt::Write as _;

use optout::guide::{Guide, Texts};
use optout::walkthrough::message::Msg;

use crate::support::Person;

/// Numbers of accounts.
pub const ACCOUNTS: [usize; 4] = [1, 100, 1_000, 10_000];
/// Lengths of a text, in thousands of signs; the last is the longest that is taken.
pub const THOUSANDS: [usize; 3] = [2, 20, 199];

/// A checklist file with so many accounts, of which some wait, some are under way and some have not begun.
pub fn file(accounts: usize) -> String {
    let mut text = String::from("version = 1\n\n[person]\nname = \"Léa Martin\"\ncountry = \"FR\"\n");
    for n in 0..accounts {
        let platform = ["instagram", "facebook", "whatsapp"][n % 3];
        let _ = write!(text, "\n[[account]]\nid = \"{platform}-{n}\"\nplatform = \"{platform}\"\n");
        if n % 2 == 0 {
            let _ = writeln!(text, "handle = \"@lea.{n}\"");
        }
        match n % 4 {
            0 => text += "\n[account.steps]\nsession = { on = 2026-11-20, version = 1 }\n",
            1 => text += "\n[[account.history]]\non = 2026-11-03\nwhat = \"sent\"\n",
            2 => {
                text += "\n[[account.history]]\non = 2026-11-03\nwhat = \"sent\"\n";
                text += "\n[[account.history]]\non = 2026-11-04\nwhat = \"reply\"\nreply = \"received\"\n";
                text += "standing = \"received\"\n";
            }
            _ => {}
        }
    }
    text
}

/// The built-in content, nothing of it parsed yet.
pub fn guide() -> Guide {
    Guide::open(Texts::embedded())
}

/// Somebody with so many accounts, on the page of all of them.
pub fn person(accounts: usize) -> Person {
    Person::with(&file(accounts), "en", "FR")
}

/// Somebody in the middle of a text of so many thousand signs.
pub fn writer(thousands: usize) -> Person {
    let mut person = Person::with("", "en", "FR");
    person.press("Enter Enter 1 Enter 1 1 t Tab");
    let line = "I object to the use of what I posted for training, and this is a line of my own reasons.\n";
    person.send(Msg::Fill(line.chars().cycle().take(thousands * 1_000).collect()));
    person.send(Msg::Caret(thousands * 500));
    let signs = person.walk.model().editor.as_ref().map(|editor| editor.signs());
    assert_eq!(signs, Some(thousands * 1_000), "the text is not there");
    person
}
