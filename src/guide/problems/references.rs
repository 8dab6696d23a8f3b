//! Ids: well formed, given once, and whatever is named is there.

use std::collections::{BTreeMap, BTreeSet};

use super::book::Book;
use super::entry::Found;
use super::{Kind, Place, Report, Thing};
use crate::guide::platform::End;

/// Texts that grounds can stand in; the letter picks by them.
pub(super) const TEXTS: &[&str] = &["own-account", "whatsapp", "others-posts", "child"];
/// Which ladders a region can take.
pub(super) const REGIONS: &[&str] = &["eu", "uk", "br", "right-without-form", "no-right"];
/// Stands for all of them in a ladder.
pub(super) const ANY: &str = "any";

/// What the walk names by its id: without it a page has nothing to offer.
const NAMED: &[(Thing, &str, &[&str])] = &[
    (Thing::Opening, "replies.toml", &["form", "nothing", "already-objected"]),
    (
        Thing::Reply,
        "replies.toml",
        &["accepted", "received", "code", "error", "nothing-yet", "refused", "wants-more", "no-code-came"],
    ),
    (Thing::Label, "labels.toml", &["accounts-centre"]),
];

pub(super) fn check(book: &Book, report: &mut Report) {
    forms_of_ids(book, report);
    doubles(book, report);
    let known = Known::of(book);
    known.platforms(book, report);
    known.places(book, report);
    known.texts(book, report);
    known.more(book, report);
    for (thing, file, ids) in NAMED {
        for id in *ids {
            let place = Place { file: (*file).to_owned(), line: 1, key: (*id).to_owned() };
            known.ask(*thing, id, || place.clone(), report);
        }
    }
}

/// `[a-z][a-z0-9-]{0,63}`.
fn is_id(id: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    id.len() <= 64 && id.bytes().all(plain) && id.bytes().next().is_some_and(|b| b.is_ascii_lowercase())
}

/// Sources are cited by short keys, which may have capitals and begin with a number, as papers do.
fn is_source_id(id: &str) -> bool {
    is_id(&format!("x{}", id.to_ascii_lowercase())) && !id.starts_with('-')
}

fn is_country(code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase())
}

fn forms_of_ids(book: &Book, report: &mut Report) {
    fn each<T>(all: &[Found<T>], key: &str, id: fn(&T) -> &str, good: fn(&str) -> bool, report: &mut Report) {
        for found in all.iter().filter(|found| !good(id(&found.value))) {
            report.add(found.at(key), Kind::BadId { id: id(&found.value).to_owned() });
        }
    }
    each(&book.platforms, "id", |x| &x.id, is_id, report);
    each(&book.forms, "id", |x| &x.id, is_id, report);
    each(&book.fields, "id", |x| &x.id, is_id, report);
    each(&book.steps, "id", |x| &x.id, is_id, report);
    each(&book.routes, "id", |x| &x.id, is_id, report);
    each(&book.labels, "id", |x| &x.id, is_id, report);
    each(&book.authorities, "id", |x| &x.id, is_id, report);
    each(&book.controllers, "id", |x| &x.id, is_id, report);
    each(&book.grounds, "id", |x| &x.id, is_id, report);
    each(&book.openings, "id", |x| &x.id, is_id, report);
    each(&book.replies, "id", |x| &x.id, is_id, report);
    each(&book.measures, "id", |x| &x.id, is_id, report);
    each(&book.events, "id", |x| &x.id, is_id, report);
    each(&book.sources, "id", |x| &x.id, is_source_id, report);
    each(&book.regions, "country", |x| &x.country, is_country, report);
    each(&book.authorities, "country", |x| &x.country, is_country, report);
    each(&book.controllers, "country", |x| &x.country, is_country, report);
    for ground in &book.grounds {
        for ask in ground.value.asks.iter().filter(|ask| !is_id(&ask.id)) {
            report.add(ground.at("ask"), Kind::BadId { id: ask.id.clone() });
        }
    }
    for platform in &book.platforms {
        let place = platform.at("id");
        if place.file != format!("platforms/{}.toml", platform.value.id) {
            report.add(place, Kind::OtherFileName { id: platform.value.id.clone() });
        }
    }
}

fn doubles(book: &Book, report: &mut Report) {
    fn ids<T>(all: &[Found<T>], key: &str, id: fn(&T) -> &str) -> Vec<(String, Place)> {
        all.iter().map(|found| (id(&found.value).to_owned(), found.at(key))).collect()
    }
    // The marks of an account are kept by the ids of steps and of routes alike.
    let walked = [ids(&book.routes, "id", |x| &x.id), ids(&book.steps, "id", |x| &x.id)].concat();
    let fields = book.fields.iter().map(|field| (field.name.clone(), field.at("id"))).collect();
    let asks = book.grounds.iter().flat_map(|ground| {
        ground.value.asks.iter().map(|ask| (format!("{}-{}", ground.value.id, ask.id), ground.at("ask")))
    });
    let lists = [
        walked,
        fields,
        asks.collect(),
        ids(&book.platforms, "id", |x| &x.id),
        ids(&book.forms, "id", |x| &x.id),
        ids(&book.labels, "id", |x| &x.id),
        ids(&book.regions, "country", |x| &x.country),
        ids(&book.authorities, "id", |x| &x.id),
        ids(&book.controllers, "id", |x| &x.id),
        ids(&book.grounds, "id", |x| &x.id),
        ids(&book.openings, "id", |x| &x.id),
        ids(&book.replies, "id", |x| &x.id),
        ids(&book.measures, "id", |x| &x.id),
        ids(&book.events, "id", |x| &x.id),
        ids(&book.sources, "id", |x| &x.id),
        ids(&book.hosts, "name", |x| &x.name),
    ];
    for list in lists {
        let mut first: BTreeMap<String, Place> = BTreeMap::new();
        for (id, place) in list {
            match first.get(&id) {
                None => drop(first.insert(id, place)),
                Some(before) => {
                    let first = format!("{}:{}", before.file, before.line);
                    report.add(place, Kind::DoubleId { id, first });
                }
            }
        }
    }
}

/// All ids that there are, by what they are the ids of.
struct Known<'b> {
    ids: BTreeMap<Thing, BTreeSet<&'b str>>,
    book: &'b Book,
}

impl<'b> Known<'b> {
    fn of(book: &'b Book) -> Known<'b> {
        fn ids<T>(all: &[Found<T>], id: fn(&T) -> &str) -> BTreeSet<&str> {
            all.iter().map(|found| id(&found.value)).collect()
        }
        let regions = REGIONS.iter().copied().chain([ANY]).collect();
        let ids = [
            (Thing::Source, ids(&book.sources, |x| &x.id)),
            (Thing::Label, ids(&book.labels, |x| &x.id)),
            (Thing::Form, ids(&book.forms, |x| &x.id)),
            (Thing::Route, ids(&book.routes, |x| &x.id)),
            (Thing::Step, ids(&book.steps, |x| &x.id)),
            (Thing::Authority, ids(&book.authorities, |x| &x.id)),
            (Thing::Controller, ids(&book.controllers, |x| &x.id)),
            (Thing::Opening, ids(&book.openings, |x| &x.id)),
            (Thing::Reply, ids(&book.replies, |x| &x.id)),
            (Thing::Text, TEXTS.iter().copied().collect()),
            (Thing::Region, regions),
        ];
        Known { ids: ids.into(), book }
    }

    fn ask(&self, thing: Thing, id: &str, place: impl Fn() -> Place, report: &mut Report) {
        let there = self.ids.get(&thing).is_some_and(|ids| ids.contains(id));
        let torn = self.book.torn.iter().any(|file| file.starts_with(thing.file()));
        if !there && !torn && !self.book.mentions.contains(id) {
            report.add(place(), Kind::NoSuch { thing, id: id.to_owned() });
        }
    }

    fn all<'i, T>(
        &self,
        thing: Thing,
        ids: impl IntoIterator<Item = &'i String>,
        (found, key): (&Found<T>, &str),
        report: &mut Report,
    ) {
        for id in ids {
            self.ask(thing, id, || found.at(key), report);
        }
    }

    fn platforms(&self, book: &Book, report: &mut Report) {
        for found in &book.forms {
            self.all(Thing::Form, &found.value.successor, (found, "successor"), report);
            self.all(Thing::Label, &found.value.button, (found, "button"), report);
        }
        for found in &book.fields {
            self.all(Thing::Label, &found.value.label, (found, "label"), report);
        }
        for found in &book.steps {
            self.all(Thing::Label, &found.value.tap, (found, "tap"), report);
            self.all(Thing::Label, &found.value.block, (found, "block"), report);
            self.all(Thing::Form, &found.value.opens, (found, "opens"), report);
            if let Some(sketch) = &found.value.sketch {
                let labels = sketch.rows.iter().filter_map(|row| row.label.as_ref());
                self.all(Thing::Label, labels.chain(&sketch.title), (found, "sketch"), report);
            }
        }
        for found in &book.routes {
            self.all(Thing::Step, &found.value.steps, (found, "steps"), report);
            if let End::Form(form) = &found.value.ends {
                self.ask(Thing::Form, form, || found.at("ends"), report);
            }
        }
        for found in &book.ladders {
            self.all(Thing::Region, &found.value.regions, (found, "regions"), report);
            self.all(Thing::Route, &found.value.rungs, (found, "rungs"), report);
            self.all(Thing::Route, &found.value.app_only, (found, "app_only"), report);
            self.all(Thing::Route, &found.value.historic, (found, "historic"), report);
            self.all(Thing::Route, &found.value.not_needed, (found, "not_needed"), report);
        }
    }

    fn places(&self, book: &Book, report: &mut Report) {
        for found in &book.regions {
            self.all(Thing::Region, [&found.value.ladder], (found, "ladder"), report);
            self.all(Thing::Controller, [&found.value.controller], (found, "controller"), report);
            let whatsapp = [&found.value.controller_whatsapp];
            self.all(Thing::Controller, whatsapp, (found, "controller_whatsapp"), report);
            self.all(Thing::Authority, &found.value.authorities, (found, "authorities"), report);
        }
        for found in &book.controllers {
            self.all(Thing::Authority, &found.value.lead_authority, (found, "lead_authority"), report);
        }
    }

    fn texts(&self, book: &Book, report: &mut Report) {
        for found in &book.grounds {
            self.all(Thing::Text, &found.value.fits, (found, "fits"), report);
            self.all(Thing::Source, &found.value.by, (found, "by"), report);
            self.all(Thing::Source, &found.value.answered, (found, "answered"), report);
        }
        for found in &book.openings {
            self.all(Thing::Reply, &found.value.reply, (found, "reply"), report);
        }
        for found in &book.replies {
            self.all(Thing::Reply, &found.value.of, (found, "of"), report);
        }
        for found in &book.labels {
            let sources = found.value.names.values().flatten().flat_map(|name| &name.sources);
            self.all(Thing::Source, sources, (found, "names"), report);
        }
        for (place, seen) in book.seen() {
            for source in &seen.sources {
                self.ask(Thing::Source, source, || place.clone(), report);
            }
        }
    }
    /// What protects more: the labels on the way, and the platforms that it is for.
    fn more(&self, book: &Book, report: &mut Report) {
        for found in &book.measures {
            self.all(Thing::Label, &found.value.label, (found, "label"), report);
            self.all(Thing::Label, found.value.labels.values(), (found, "labels"), report);
            self.all(Thing::Label, &found.value.meets, (found, "meets"), report);
            let known = |id: &str| book.platforms.iter().any(|platform| platform.value.id == id);
            for id in found.value.platforms.iter().filter(|id| !known(id) && !book.mentions.contains(*id)) {
                report.add(found.at("platforms"), Kind::WrongValue { detail: format!("no platform `{id}`") });
            }
        }
    }
}
