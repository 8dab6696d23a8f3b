//! What nothing names: a fact that no page can show is a fact that nobody checks.

use std::collections::BTreeSet;

use super::book::Book;
use super::{Kind, Place, Report, Thing};
use crate::guide::Owner;
use crate::guide::platform::{End, State};

/// Labels and routes that the walk itself names.
const NAMED: &[&str] = &["accounts-centre", "general-form", "letter", "no-right-advice"];

/// Routes that are in no ladder on purpose: they are shown when asked for by their id, and nobody is led to them.
const ASKED_FOR: &[&str] = &["recover-account", "threads-rights-form"];

/// Labels whose places on the screen are known and whose steps are not written yet.
const WAITING: &[&str] = &["manage-data", "help-centre"];

pub(super) fn check(book: &Book, report: &mut Report) {
    if !book.torn.is_empty() {
        return;
    }
    let mut usage = Usage { used: BTreeSet::new(), book, report };
    usage.collect_platforms();
    usage.collect_places();
    usage.tell();
}

struct Usage<'b, 'r> {
    used: BTreeSet<(Thing, &'b str)>,
    book: &'b Book,
    report: &'r mut Report,
}

impl<'b> Usage<'b, '_> {
    fn all(&mut self, thing: Thing, ids: impl IntoIterator<Item = &'b String>) {
        self.used.extend(ids.into_iter().map(|id| (thing, id.as_str())));
    }

    fn collect_platforms(&mut self) {
        let book = self.book;
        for form in book.forms.iter().map(|found| &found.value) {
            self.all(Thing::Label, &form.button);
            self.all(Thing::Form, &form.successor);
        }
        self.all(Thing::Label, book.fields.iter().filter_map(|field| field.value.label.as_ref()));
        for step in book.steps.iter().map(|found| &found.value) {
            self.all(Thing::Label, step.tap.iter().chain(&step.block));
            self.all(Thing::Form, &step.opens);
            if let Some(sketch) = &step.sketch {
                self.all(Thing::Label, sketch.rows.iter().filter_map(|row| row.label.as_ref()).chain(&sketch.title));
            }
        }
        for route in book.routes.iter().map(|found| &found.value) {
            self.all(Thing::Step, &route.steps);
            if let End::Form(form) = &route.ends {
                self.all(Thing::Form, [form]);
            }
        }
        for ladder in book.ladders.iter().map(|found| &found.value) {
            let ways = ladder.rungs.iter().chain(&ladder.historic);
            self.all(Thing::Route, ways.chain(&ladder.app_only).chain(&ladder.not_needed));
        }
    }

    fn collect_places(&mut self) {
        let book = self.book;
        for region in book.regions.iter().map(|found| &found.value) {
            self.all(Thing::Controller, [&region.controller, &region.controller_whatsapp]);
        }
        for ground in book.grounds.iter().map(|found| &found.value) {
            self.all(Thing::Source, ground.by.iter().chain(&ground.answered));
        }
        for measure in book.measures.iter().map(|found| &found.value) {
            self.all(Thing::Label, measure.label.iter().chain(measure.labels.values()).chain(&measure.meets));
        }
        for label in book.labels.iter().map(|found| &found.value) {
            self.all(Thing::Source, label.names.values().flatten().flat_map(|name| &name.sources));
        }
        for (_, seen) in book.seen() {
            self.all(Thing::Source, &seen.sources);
        }
        let links = book.forms.iter().filter_map(|form| form.value.link.as_deref());
        let contacts = book
            .controllers
            .iter()
            .flat_map(|found| found.value.contact_link.iter().chain(&found.value.objection_links).map(String::as_str));
        let hosts = links.chain(contacts).filter_map(|link| link.split('/').nth(2));
        self.used.extend(hosts.map(|host| (Thing::Host, host)));
    }

    fn tell(mut self) {
        let book = self.book;
        book.sources.iter().for_each(|found| self.ask(Thing::Source, &found.value.id, || found.at("id")));
        book.labels.iter().for_each(|found| self.ask(Thing::Label, &found.value.id, || found.at("id")));
        // A form that is gone may be kept for those who still have its address.
        let forms = book.forms.iter().filter(|form| !matches!(form.value.state, State::Replaced | State::Dead));
        forms.for_each(|found| self.ask(Thing::Form, &found.value.id, || found.at("id")));
        book.steps.iter().for_each(|found| self.ask(Thing::Step, &found.value.id, || found.at("id")));
        book.routes.iter().for_each(|found| self.ask(Thing::Route, &found.value.id, || found.at("id")));
        book.controllers.iter().for_each(|found| self.ask(Thing::Controller, &found.value.id, || found.at("id")));
        // An authority's host may be named by nothing yet; one of Meta's that is not needed should not be opened.
        let hosts = book.hosts.iter().filter(|host| host.value.owner == Owner::Meta);
        hosts.for_each(|found| self.ask(Thing::Host, &found.value.name, || found.at("name")));
    }

    fn ask(&mut self, thing: Thing, id: &'b str, place: impl Fn() -> Place) {
        let excused = [NAMED, ASKED_FOR, WAITING].iter().any(|ids| ids.contains(&id));
        let used = self.used.contains(&(thing, id)) || excused || self.book.mentions.contains(id);
        if !used {
            self.report.add(place(), Kind::Unused { thing, id: id.to_owned() });
        }
    }
}
