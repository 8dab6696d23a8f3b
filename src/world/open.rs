//! The browser, and the mail program.

use std::thread;

use super::Say;
use super::env::Surroundings;
use crate::clean::Clean;
use crate::link::Link;
use crate::walkthrough::effect::{Mailto, Outcome, Tried, Why};

/// Opens a link, without waiting for the browser.
pub(super) fn open(link: Link, around: &Surroundings, say: Say) {
    hand_over(link.as_str().to_owned(), (Tried::Open, Outcome::Opened, Why::NoBrowser), around, say);
}

/// Hands a letter to the mail program, without waiting for it.
pub(super) fn mail(address: Mailto, around: &Surroundings, say: Say) {
    hand_over(address.as_str().to_owned(), (Tried::Mail, Outcome::Mailed, Why::NoMailer), around, say);
}

/// Gives an address to whatever the system opens it with. What starts no browser starts no mail program either.
fn hand_over(address: String, (tried, done, none): (Tried, Outcome, Why), around: &Surroundings, say: Say) {
    let failed = move |why| Outcome::Failed { tried, why };
    if !around.has_browser() {
        return say(failed(none));
    }
    // It looks a moment whether the launcher fails: not in the thread of a face.
    let speak = say.clone();
    let begun = thread::Builder::new().name("browser".into()).spawn(move || {
        let opened = open::that_detached(address);
        speak(opened.map_or_else(|_| failed(none), |()| done));
    });
    if let Err(error) = begun {
        say(failed(Why::Other(Clean::line(&error.to_string()))));
    }
}
