//! Ways: each begins and ends somewhere, somebody is led to it, and nobody is left without one.

use std::collections::{BTreeMap, BTreeSet};

use super::book::Book;
use super::references::{ANY, REGIONS};
use super::{Kind, Report};
use crate::guide::place::ResponseRule;
use crate::guide::platform::{End, Form, Whose};

pub(super) fn check(book: &Book, report: &mut Report) {
    beginnings(book, report);
    ladders(book, report);
    everybody(book, report);
    periods(book, report);
}

fn beginnings(book: &Book, report: &mut Report) {
    let forms: BTreeMap<&str, &Form> = book.forms.iter().map(|form| (form.value.id.as_str(), &form.value)).collect();
    let no_link = |id: &str| forms.get(id).is_some_and(|form| form.link.is_none());
    for route in &book.routes {
        match &route.value.ends {
            End::Form(form) if route.value.steps.is_empty() && no_link(form) => {
                report.add(route.at("steps"), Kind::NoStart);
            }
            _ => {}
        }
    }
    for step in &book.steps {
        if let Some(id) = step.value.opens.as_ref().filter(|id| no_link(id)) {
            report.add(step.at("opens"), Kind::NothingToOpen { id: id.clone() });
        }
    }
}

fn ladders(book: &Book, report: &mut Report) {
    let mut taken = BTreeSet::new();
    for ladder in &book.ladders {
        if ladder.value.rungs.is_empty() {
            report.add(ladder.at("rungs"), Kind::EmptyLadder);
        }
        for region in &ladder.value.regions {
            if !taken.insert((ladder.owner.as_str(), region, ladder.value.whose)) {
                report.add(ladder.at("regions"), Kind::HiddenLadder { region: region.clone() });
            }
        }
        let mut rungs = BTreeSet::new();
        for id in ladder.value.rungs.iter().chain(&ladder.value.historic) {
            if !rungs.insert(id) {
                report.add(ladder.at("rungs"), Kind::DoubleRung { id: id.clone() });
            }
        }
    }
}

/// For whomever a platform has a ladder at all, it has one wherever they live; as [`Guide::ladder`] looks for it.
///
/// [`Guide::ladder`]: crate::guide::Guide::ladder
fn everybody(book: &Book, report: &mut Report) {
    for platform in &book.platforms {
        let own: Vec<_> = book.ladders.iter().filter(|ladder| ladder.owner == platform.value.id).collect();
        let mut people: BTreeSet<Whose> = own.iter().map(|ladder| ladder.value.whose).collect();
        if people.is_empty() {
            people.insert(Whose::Own);
        }
        for whose in people {
            for region in REGIONS {
                let fits = |named: &String| named == region || named == ANY;
                let found = own.iter().any(|ladder| {
                    [whose, Whose::Own].contains(&ladder.value.whose) && ladder.value.regions.iter().any(fits)
                });
                if !found {
                    let whose = name(whose).to_owned();
                    report.add(platform.start(), Kind::NoLadder { region: (*region).to_owned(), whose });
                }
            }
        }
    }
}

fn name(whose: Whose) -> &'static str {
    match whose {
        Whose::Own => "own",
        Whose::Page => "page",
        Whose::Child => "child",
        Whose::OthersPosts => "others-posts",
    }
}

/// A period in days says how many.
fn periods(book: &Book, report: &mut Report) {
    for region in &book.regions {
        if region.value.response_rule == ResponseRule::Days && region.value.response_days.is_none() {
            report.add(region.at("response_days"), Kind::MissingKey);
        }
    }
}
