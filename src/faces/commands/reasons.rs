//! Reasons named on the command line: `ID`, or `ID=TEXT` with a sentence of the person's own.

use std::collections::BTreeMap;

use super::call::{Call, Stop};
use super::note::listed;
use crate::clean::typed;
use crate::guide::{Arg, Words};
use crate::objection::checklist::{Account, Checklist, Text};
use crate::objection::letter::{self, OWN_WORDS, Recipe};

/// A sentence longer than this is a paste that went wrong.
const LONGEST: usize = 2000;

/// A reason, and the person's own words to it.
pub(super) type Named = (String, Option<String>);

/// The reasons that were named, in the order of the guide.
pub(super) fn named(call: &Call, account: &Account, given: &[String]) -> Result<Vec<Named>, Stop> {
    let purpose = letter::purpose(account);
    let fitting: Vec<_> =
        call.guide.grounds().iter().filter(|ground| ground.fits.iter().any(|fit| fit == purpose)).collect();
    let mut all = BTreeMap::new();
    for given in given {
        let (id, words) = given.split_once('=').map_or((given.as_str(), None), |(id, words)| (id, Some(words)));
        let Some(place) = fitting.iter().position(|ground| ground.id == id) else {
            let known = listed(fitting.iter().map(|ground| ground.id.as_str()));
            return Err(call.wrong("letter-no-ground", &[("ground", Arg::Text(id)), ("known", Arg::Text(&known))]));
        };
        let words = words.map(|words| typed(words).trim().to_owned()).filter(|words| !words.is_empty());
        let word = match &words {
            Some(_) if fitting[place].exposes => Some("letter-ground-exposes"),
            Some(words) if words.chars().count() > LONGEST => Some("letter-ground-long"),
            _ => None,
        };
        if let Some(word) = word {
            return Err(call.wrong(word, &[("ground", Arg::Text(id))]));
        }
        all.insert(place, (id.to_owned(), words));
    }
    Ok(all.into_values().collect())
}

/// The objection's text: from the reasons that were named, else from those that are kept, else what holds for anyone.
pub(super) fn text(call: &Call, words: &Words, account: &Account, named: &[Named], short: bool) -> String {
    let list = with(call.list, account, named);
    let purpose = letter::purpose(account);
    let regime = letter::regime(call.guide, &list);
    let grounds = list.text(purpose).map(|text| text.grounds.clone()).unwrap_or_default();
    if grounds.is_empty() && !short {
        return letter::prepared(words, purpose, regime);
    }
    letter::compose(call.guide, words, &Recipe { purpose, regime, grounds: &grounds, answers: &list.answers, short })
}

/// The checklist as it would be with these reasons for the account's text; nothing of it is kept.
pub(super) fn with(list: &Checklist, account: &Account, named: &[Named]) -> Checklist {
    let mut list = list.clone();
    if named.is_empty() {
        return list;
    }
    let purpose = letter::purpose(account);
    list.texts.retain(|text| text.purpose != purpose);
    list.texts.push(Text {
        purpose: purpose.to_owned(),
        language: String::new(),
        grounds: named.iter().map(|(id, _)| id.clone()).collect(),
        short: false,
        own: false,
        body: "".into(),
    });
    for (id, words) in named {
        if let Some(words) = words {
            list.answers.entry(id.clone()).or_default().insert(OWN_WORDS.to_owned(), words.clone());
        }
    }
    list
}
