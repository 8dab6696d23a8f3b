//! All TOML files, read entry by entry.

use std::borrow::Cow;
use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::characters;
use super::entry::{Entry, File, Found, Mentions, Raw, read};
use super::{Kind, Report};
use crate::guide::ground::Ground;
use crate::guide::happening::{Happening, Timeline};
use crate::guide::label::Label;
use crate::guide::measure::Measure;
use crate::guide::place::{Authority, Controller, Region};
use crate::guide::platform::{Field, Form, Ladder, Platform, Route, Step};
use crate::guide::reply::{Opening, Reply};
use crate::guide::source::{Seen, Source};
use crate::guide::{Guide, HOSTS, Host};

/// Every entry that could be read, of all files.
#[derive(Debug, Default)]
pub(super) struct Book {
    pub platforms: Vec<Found<Platform>>,
    pub forms: Vec<Found<Form>>,
    /// Fields; their owner is the form.
    pub fields: Vec<Found<Field>>,
    pub steps: Vec<Found<Step>>,
    pub routes: Vec<Found<Route>>,
    /// Ladders; their owner is the platform.
    pub ladders: Vec<Found<Ladder>>,
    pub labels: Vec<Found<Label>>,
    pub regions: Vec<Found<Region>>,
    pub authorities: Vec<Found<Authority>>,
    pub controllers: Vec<Found<Controller>>,
    pub grounds: Vec<Found<Ground>>,
    pub openings: Vec<Found<Opening>>,
    pub replies: Vec<Found<Reply>>,
    pub measures: Vec<Found<Measure>>,
    /// The head of the timeline; its events are [`Book::events`].
    pub timeline: Vec<Found<Timeline>>,
    pub events: Vec<Found<Happening>>,
    pub sources: Vec<Found<Source>>,
    pub hosts: Vec<Found<Host>>,
    /// What broken entries name.
    pub mentions: Mentions,
    /// Files that could not be read to their end, so that what is not there may merely not have been read.
    pub torn: BTreeSet<String>,
}

impl Book {
    pub fn read(guide: &Guide, report: &mut Report) -> Book {
        let mut book = Book::default();
        for (name, text) in guide.texts().iter() {
            // The built-in list counts, whatever a folder says.
            let text = if name == HOSTS { guide.texts.hosts().into_owned() } else { text };
            let mut file = File::new(name, &text);
            characters::check(&file, &text, report);
            if name.ends_with(".toml") {
                book.file(&mut file, &text, report);
            }
        }
        book
    }

    fn file(&mut self, file: &mut File, text: &str, report: &mut Report) {
        let (table, errors) = DeTable::parse_recoverable(text);
        if !errors.is_empty() {
            file.torn = true;
            self.torn.insert(file.name.to_owned());
        }
        for error in errors {
            let at = error.span().map_or(0, |span| span.start);
            report.add(file.place(at, ""), Kind::Syntax { detail: error.message().to_owned() });
        }
        let table = table.into_inner();
        characters::in_values(file, text, &table, report);
        let mut mentions = std::mem::take(&mut self.mentions);
        self.lists(Lists { file, table, owner: String::new(), report, mentions: &mut mentions });
        self.mentions = mentions;
    }

    fn lists(&mut self, mut lists: Lists) {
        match lists.file.name {
            "labels.toml" => self.labels = lists.take("label"),
            "regions.toml" => self.regions = lists.take("region"),
            "authorities.toml" => self.authorities = lists.take("authority"),
            "controllers.toml" => self.controllers = lists.take("controller"),
            "grounds.toml" => self.grounds = lists.take("ground"),
            "hardening.toml" => self.measures = lists.take("measure"),
            "timeline.toml" => {
                self.events = lists.take("event");
                self.timeline.extend(lists.head("timeline"));
            }
            "sources.toml" => self.sources = lists.take("source"),
            HOSTS => self.hosts = lists.take("host"),
            "replies.toml" => {
                self.openings = lists.take("opening");
                self.replies = lists.take("reply");
            }
            name if name.starts_with("platforms/") => return self.platform(lists),
            _ => return lists.report.add(lists.file.place(0, ""), Kind::UnknownFile),
        }
        lists.rest();
    }

    fn platform(&mut self, mut lists: Lists) {
        lists.owner = lists.table.get("id").and_then(|id| id.get_ref().as_str()).unwrap_or_default().to_owned();
        self.fields.extend(lists.fields());
        self.forms.extend(lists.take("form"));
        self.steps.extend(lists.take("step"));
        self.routes.extend(lists.take("route"));
        self.ladders.extend(lists.take("ladder"));
        self.platforms.extend(lists.head("platform"));
    }

    /// Every fact with what stands behind it, as the entry and its `seen`.
    pub fn seen(&self) -> Vec<(super::Place, &Seen)> {
        fn of<T>(all: &[Found<T>], seen: fn(&T) -> &Seen) -> impl Iterator<Item = (super::Place, &Seen)> {
            all.iter().map(move |found| (found.at("seen"), seen(&found.value)))
        }
        let mut all: Vec<_> = of(&self.forms, |form| &form.seen).collect();
        all.extend(of(&self.fields, |field| &field.seen));
        all.extend(of(&self.steps, |step| &step.seen));
        all.extend(of(&self.routes, |route| &route.seen));
        all.extend(of(&self.regions, |region| &region.seen));
        all.extend(of(&self.authorities, |authority| &authority.seen));
        all.extend(of(&self.controllers, |controller| &controller.seen));
        all.extend(of(&self.openings, |opening| &opening.seen));
        all.extend(of(&self.replies, |reply| &reply.seen));
        all.extend(of(&self.measures, |measure| &measure.seen));
        all.extend(of(&self.events, |event| &event.seen));
        all
    }
}

/// A file's tables, taken out list by list; what is left in the end belongs to nothing.
struct Lists<'a, 'g> {
    file: &'a File<'a>,
    table: DeTable<'g>,
    owner: String,
    report: &'a mut Report,
    mentions: &'a mut Mentions,
}

impl<'g> Lists<'_, 'g> {
    fn take<T: Entry>(&mut self, list: &str) -> Vec<Found<T>> {
        let owner = self.owner.clone();
        let items = self.items(list, list);
        self.entries(list, &owner, items)
    }

    fn entries<T: Entry>(&mut self, list: &str, owner: &str, items: Vec<(DeTable, usize)>) -> Vec<Found<T>> {
        let mut all = Vec::new();
        for (n, (table, start)) in items.into_iter().enumerate() {
            match read(self.file, &Raw { table, start, list, nth: n + 1, owner }, self.report) {
                Ok(found) => all.push(found),
                Err(mentions) => self.mentions.extend(mentions),
            }
        }
        all
    }

    /// The tables of a list with their beginnings.
    fn items(&mut self, list: &str, name: &str) -> Vec<(DeTable<'g>, usize)> {
        let value = self.table.remove(list);
        value.map(|value| self.tables(name, value)).unwrap_or_default()
    }

    fn tables(&mut self, name: &str, value: Spanned<DeValue<'g>>) -> Vec<(DeTable<'g>, usize)> {
        let start = value.span().start;
        let DeValue::Array(items) = value.into_inner() else {
            self.report.add(self.file.place(start, name), wrong_list(name));
            return Vec::new();
        };
        let mut all = Vec::new();
        for item in items {
            let start = item.span().start;
            match item.into_inner() {
                DeValue::Table(table) => all.push((table, start)),
                _ => self.report.add(self.file.place(start, name), wrong_list(name)),
            }
        }
        all
    }

    /// The fields of all forms, taken out of them, so that a bad field leaves its form whole.
    fn fields(&mut self) -> Vec<Found<Field>> {
        let mut taken = Vec::new();
        if let Some(DeValue::Array(forms)) = self.table.get_mut("form").map(Spanned::get_mut) {
            for form in forms.iter_mut() {
                let DeValue::Table(form) = form.get_mut() else { continue };
                let Some(fields) = form.remove("field") else { continue };
                let owner = form.get("id").and_then(|id| id.get_ref().as_str()).unwrap_or_default().to_owned();
                taken.push((owner, fields));
            }
        }
        let mut all = Vec::new();
        for (owner, fields) in taken {
            let items = self.tables("field", fields);
            all.extend(self.entries("field", &owner, items));
        }
        all
    }

    /// What stands above the lists.
    fn head<T: Entry>(&mut self, name: &str) -> Option<Found<T>> {
        let table = std::mem::take(&mut self.table);
        let owner = self.owner.clone();
        self.entries(name, &owner, vec![(table, 0)]).pop()
    }

    fn rest(self) {
        for key in self.table.keys() {
            let name: &Cow<str> = key.get_ref();
            self.report.add(self.file.place(key.span().start, name), Kind::UnknownKey);
        }
    }
}

fn wrong_list(name: &str) -> Kind {
    Kind::WrongValue { detail: format!("expected [[{name}]]") }
}
