//! What we know: content as types, read-only once loaded. Sees texts by name, never a disk.

mod built_in;
mod entries;
pub mod ground;
pub mod happening;
pub mod host;
pub mod label;
mod languages;
pub mod measure;
mod message;
pub mod place;
pub mod platform;
pub mod problems;
pub mod reply;
mod shelf;
pub mod sketch;
pub mod source;
pub mod tell;
mod texts;
mod vocabulary;
pub mod words;

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;

pub use self::built_in::{BuiltIn, beside, content};
use self::entries::{Entries, Entry};
use self::ground::Ground;
use self::happening::Timeline;
pub use self::host::{Host, Owner};
use self::label::Label;
use self::measure::Measure;
use self::place::{Authority, Controller, Region};
use self::platform::{Form, Ladder, Outline, Platform, Route, Step, Whose};
pub use self::reply::Replies;
use self::reply::Reply;
use self::shelf::Shelf;
use self::source::Source;
pub use self::texts::{HOSTS, Texts};
pub use self::words::{Arg, Args, Phrase, Role, Run, Words};
use crate::link::Link;

/// All that is known. Each file, and of the long ones each table, is parsed on first use; what does not parse counts as empty
/// here and is reported by [`problems::check`].
pub struct Guide {
    texts: Texts,
    platforms: OnceCell<Vec<Platform>>,
    shelves: Vec<Shelf>,
    labels: Entries<Label>,
    regions: Entries<Region>,
    authorities: Entries<Authority>,
    controllers: Entries<Controller>,
    grounds: OnceCell<Vec<Ground>>,
    replies: OnceCell<Replies>,
    measures: OnceCell<Vec<Measure>>,
    timeline: OnceCell<Timeline>,
    sources: Entries<Source>,
    hosts: Entries<Host>,
    words: RefCell<BTreeMap<String, Words>>,
    /// Of the languages that the program speaks: each language that is asked for is looked for among them.
    tags: OnceCell<Vec<String>>,
}

impl Guide {
    /// Opens content without parsing any of it.
    pub fn open(texts: Texts) -> Guide {
        Guide {
            platforms: OnceCell::new(),
            shelves: texts.names("platforms/").into_iter().map(|name| Shelf::of(texts.text(name))).collect(),
            labels: Entries::of(texts.text("labels.toml")),
            regions: Entries::of(texts.text("regions.toml")),
            authorities: Entries::of(texts.text("authorities.toml")),
            controllers: Entries::of(texts.text("controllers.toml")),
            grounds: OnceCell::new(),
            replies: OnceCell::new(),
            measures: OnceCell::new(),
            timeline: OnceCell::new(),
            sources: Entries::of(texts.text("sources.toml")),
            hosts: Entries::of(texts.hosts_text()),
            words: RefCell::default(),
            tags: OnceCell::new(),
            texts,
        }
    }

    /// The texts it was opened with.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// Platforms in their order, with all that belongs to them.
    pub fn platforms(&self) -> &[Platform] {
        self.platforms.get_or_init(|| {
            let files = self.texts.names("platforms/").into_iter();
            let mut all: Vec<Platform> = files.filter_map(|name| toml::from_str(&self.texts.get(name)).ok()).collect();
            all.sort_by_key(|platform| platform.order);
            all
        })
    }

    /// The platform with this id, with all that belongs to it.
    pub fn platform(&self, id: &str) -> Option<&Platform> {
        self.platforms().iter().find(|platform| platform.id == id)
    }

    /// What each platform is, in their order.
    pub fn outlines(&self) -> Vec<&Outline> {
        let mut all: Vec<&Outline> = self.shelves.iter().filter_map(Shelf::outline).collect();
        all.sort_by_key(|outline| outline.order);
        all
    }

    /// What the platform with this id is.
    pub fn outline(&self, id: &str) -> Option<&Outline> {
        self.shelves.iter().filter_map(Shelf::outline).find(|outline| outline.id == id)
    }

    /// The form with this id, on whatever platform.
    pub fn form(&self, id: &str) -> Option<&Form> {
        self.shelves.iter().find_map(|shelf| shelf.forms.get(id))
    }

    /// The route with this id, on whatever platform.
    pub fn route(&self, id: &str) -> Option<&Route> {
        self.shelves.iter().find_map(|shelf| shelf.routes.get(id))
    }

    /// The step with this id, on whatever platform.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.shelves.iter().find_map(|shelf| shelf.steps.get(id))
    }

    /// The ladder for somebody: by platform, the region's ladder, and whose data it is about.
    pub fn ladder(&self, platform: &str, region: &str, whose: Whose) -> Option<&Ladder> {
        let shelf = self.shelves.iter().find(|shelf| shelf.is_of(platform))?;
        let fits = |ladder: &&Ladder, name: &str| ladder.regions.iter().any(|known| known == name);
        // The few that name the region, not the forty that there are: each page of an account asks for its ladder.
        let find = |whose, name: &str| {
            shelf.ladders.with_word(name).find(|ladder| ladder.whose == whose && fits(ladder, name))
        };
        find(whose, region)
            .or_else(|| find(whose, "any"))
            .or_else(|| find(Whose::Own, region))
            .or_else(|| find(Whose::Own, "any"))
    }

    /// Labels.
    pub fn labels(&self) -> &[Label] {
        self.labels.all()
    }

    /// The label with this id.
    pub fn label(&self, id: &str) -> Option<&Label> {
        self.labels.get(id)
    }

    /// Regions, as the file orders them.
    pub fn regions(&self) -> &[Region] {
        self.regions.all()
    }

    /// The region of a country.
    pub fn region(&self, country: &str) -> Option<&Region> {
        self.regions.get(country)
    }

    /// Every country that there is a region for, as the file orders them.
    pub fn countries(&self) -> Vec<&str> {
        self.regions.ids()
    }

    /// Authorities.
    pub fn authorities(&self) -> &[Authority] {
        self.authorities.all()
    }

    /// The authority with this id.
    pub fn authority(&self, id: &str) -> Option<&Authority> {
        self.authorities.get(id)
    }

    /// Controllers.
    pub fn controllers(&self) -> &[Controller] {
        self.controllers.all()
    }

    /// The controller with this id.
    pub fn controller(&self, id: &str) -> Option<&Controller> {
        self.controllers.get(id)
    }

    /// Grounds in the order in which they are offered.
    pub fn grounds(&self) -> &[Ground] {
        self.grounds.get_or_init(|| {
            let mut tables: BTreeMap<String, Vec<Ground>> =
                toml::from_str(&self.texts.get("grounds.toml")).unwrap_or_default();
            tables.remove("ground").unwrap_or_default()
        })
    }

    /// What can open, and what can come back.
    pub fn replies(&self) -> &Replies {
        self.replies.get_or_init(|| toml::from_str(&self.texts.get("replies.toml")).unwrap_or_default())
    }

    /// The reply with this id.
    pub fn reply(&self, id: &str) -> Option<&Reply> {
        self.replies().replies.iter().find(|reply| reply.id == id)
    }

    /// What protects more, in the order in which it is offered.
    pub fn measures(&self) -> &[Measure] {
        self.measures.get_or_init(|| {
            let mut tables: BTreeMap<String, Vec<Measure>> =
                toml::from_str(&self.texts.get("hardening.toml")).unwrap_or_default();
            let mut all = tables.remove("measure").unwrap_or_default();
            all.sort_by_key(|measure| measure.order);
            all
        })
    }

    /// What happened, the oldest first.
    pub fn timeline(&self) -> &Timeline {
        self.timeline.get_or_init(|| toml::from_str(&self.texts.get("timeline.toml")).unwrap_or_default())
    }

    /// Sources.
    pub fn sources(&self) -> &[Source] {
        self.sources.all()
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.get(id)
    }

    /// Hosts that may be opened; always the built-in list.
    pub fn hosts(&self) -> &[Host] {
        self.hosts.all()
    }

    /// The form's link, if it has one that may be opened.
    pub fn form_link(&self, form: &Form) -> Option<Link> {
        self.link(form.link.as_deref()?)
    }

    /// An address that may be opened.
    pub fn link(&self, address: &str) -> Option<Link> {
        Link::check(address, |host| self.hosts.get(host).is_some()).ok()
    }
}

impl std::fmt::Debug for Guide {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Guide of {} files", self.texts.len())
    }
}

/// Says which list a type of entry stands in, and by which key it is found.
macro_rules! entries {
    ($($entry:ty: $list:literal by $key:ident $name:literal;)*) => {$(
        impl Entry for $entry {
            const LIST: &'static str = $list;
            const KEY: &'static str = $name;
            fn id(&self) -> &str {
                &self.$key
            }
        }
    )*};
}

entries! {
    Label: "label" by id "id";
    Region: "region" by country "country";
    Authority: "authority" by id "id";
    Controller: "controller" by id "id";
    Source: "source" by id "id";
    Host: "host" by name "name";
    Form: "form" by id "id";
    Route: "route" by id "id";
    Step: "step" by id "id";
}

/// A ladder has no id: it is found by whom it is for.
impl Entry for Ladder {
    const LIST: &'static str = "ladder";
    const KEY: &'static str = "regions";
    fn id(&self) -> &str {
        self.regions.first().map_or("", String::as_str)
    }
}
