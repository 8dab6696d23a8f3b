//! The browser.

use std::thread;

use super::Say;
use super::env::Surroundings;
use crate::clean::Clean;
use crate::link::Link;
use crate::walkthrough::effect::{Outcome, Tried, Why};

/// Opens a link, without waiting for the browser.
pub(super) fn open(link: Link, around: &Surroundings, say: Say) {
    let failed = |why| Outcome::Failed { tried: Tried::Open, why };
    if !around.has_browser() {
        return say(failed(Why::NoBrowser));
    }
    // It looks a moment whether the launcher fails: not in the thread of a face.
    let speak = say.clone();
    let begun = thread::Builder::new().name("browser".into()).spawn(move || {
        let opened = open::that_detached(link.as_str());
        speak(opened.map_or_else(|_| failed(Why::NoBrowser), |()| Outcome::Opened));
    });
    if let Err(error) = begun {
        say(failed(Why::Other(Clean::line(&error.to_string()))));
    }
}
