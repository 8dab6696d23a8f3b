//! Makes the page: asks what is known, and words it.

use jiff::civil::Date;

use super::super::call::Call;
use super::sentence::{sentence, whole};
use super::sheet::{Ending, Entry, Picture, Row, Sheet, Tap, Way};
use crate::guide::place::{Regime, Region};
use crate::guide::platform::{Device, End, Field, Fill, Form, Ladder, Platform, Route, SketchRow, Step, TextNeed, Tri};
use crate::guide::source::Seen;
use crate::guide::tell::{self, text};
use crate::guide::{Arg, Args, Guide, Words};

/// Facts older than this are said to be old, in months; as the wizard says it.
const OLD: i32 = 12;

/// What a page is made for.
pub struct Wanted<'g> {
    /// The platform.
    pub platform: &'g Platform,
    /// The country.
    pub region: &'g Region,
    /// The order in which ways are tried there.
    pub ladder: Option<&'g Ladder>,
    /// The ways.
    pub routes: Vec<&'g Route>,
    /// The language of the app, a tag.
    pub app: String,
}

/// Makes the page.
pub fn sheet<'g>(call: &Call<'g>, wanted: Wanted<'g>) -> Sheet<'g> {
    let maker = Maker { guide: call.guide, words: call.words, today: call.today, wanted: &wanted };
    let mut ways: Vec<Way<'g>> = Vec::new();
    for route in &wanted.routes {
        let way = maker.way(route, &ways);
        ways.push(way);
    }
    let sends = ways.iter().any(|way| way.route.ends != End::Advice);
    let today = call.words.date_full(call.today);
    Sheet {
        platform: wanted.platform,
        region: wanted.region,
        title: maker.title(),
        before: maker.before(&ways),
        after: sends.then(|| maker.after()),
        made: maker.say("guide-made", &[("date", Arg::Text(today.as_str()))]),
        app: wanted.app.clone(),
        ways,
    }
}

struct Maker<'c, 'g> {
    guide: &'g Guide,
    words: &'c Words,
    today: Date,
    wanted: &'c Wanted<'g>,
}

impl<'g> Maker<'_, 'g> {
    fn say(&self, id: &str, args: Args) -> String {
        self.words.string(id, args)
    }

    fn say_if(&self, id: &str) -> Option<String> {
        self.words.has(id).then(|| self.say(id, &[]))
    }

    fn name(&self, label: &str) -> tell::Named {
        tell::label(self.guide, label, &self.wanted.app)
    }

    fn title(&self) -> String {
        let platform = self.say(&format!("platform-{}", self.wanted.platform.id), &[]);
        let country = self.say(&format!("region-{}", self.wanted.region.country), &[]);
        self.say("guide-title", &[("platform", Arg::Text(&platform)), ("country", Arg::Text(&country))])
    }

    /// The right and what to know in that country, the question that comes first, the order, and how names are given.
    fn before(&self, ways: &[Way]) -> Vec<String> {
        let region = self.wanted.region;
        let right = self.say_if(&format!("regime-{}.right", region.regime.id()));
        let note = self.say_if(&format!("region-{}.note", region.country));
        let mut said: Vec<String> = right.into_iter().chain(note).collect();
        if let Some(ladder) = self.wanted.ladder {
            said.extend(self.question(ladder));
        }
        if ways.iter().filter(|way| way.route.ends != End::Advice).count() > 1 {
            said.push(self.say("guide-order", &[]));
        }
        let app = self.wanted.app.as_str();
        let language = tell::language(self.words, app);
        said.push(match app {
            "en" => self.say("guide-language-english", &[]),
            _ => self.say("guide-language", &[("language", Arg::Text(language.as_str()))]),
        });
        said
    }

    /// What is said or asked before the first way, and what a "no" means.
    fn question(&self, ladder: &Ladder) -> Vec<String> {
        let Some(word) = &ladder.before else { return Vec::new() };
        let means = self.say_if(&format!("{word}.means"));
        let no = self.say_if(&format!("{word}.no"));
        let about = ladder.not_needed.as_deref().and_then(|id| self.say_if(&format!("route-{id}.about")));
        let no = no
            .zip(about)
            .map(|(no, about)| self.say("guide-if-no", &[("no", Arg::Text(&no)), ("about", Arg::Text(&about))]));
        self.say_if(word).into_iter().chain(means).chain(no).collect()
    }

    /// What holds once it is sent.
    fn after(&self) -> (String, Vec<String>) {
        let mut said = vec![self.say("guide-after.mail", &[]), self.say("guide-after.future", &[])];
        if self.wanted.platform.accounts_centre && self.guide.label("accounts-centre").is_some() {
            let label = self.name("accounts-centre").text;
            said.push(self.say("guide-after-linked", &[("label", Arg::Label(&label))]));
        }
        if matches!(self.wanted.region.regime, Regime::Gdpr | Regime::UkGdpr) {
            said.push(self.say("guide-after.no-last-day", &[]));
        }
        (self.say("guide-after", &[]), said)
    }

    fn way(&self, route: &'g Route, before: &[Way<'g>]) -> Way<'g> {
        let device = match route.device {
            Device::Browser => "device-browser",
            Device::App => "device-app",
            Device::Letter => "device-letter",
            Device::None => "device-none",
        };
        let device = self.say(device, &[("n", Arg::Number(route.steps.len() as i64))]);
        let about = self.say_if(&format!("route-{}.about", route.id));
        let name = self.say(&format!("route-{}", route.id), &[]);
        let n = ("n", Arg::Number(before.len() as i64 + 1));
        let heading = if route.historic { "guide-way-old" } else { "guide-way" };
        let first_old = route.historic && !before.iter().any(|way| way.route.historic);
        let steps = route.steps.iter().filter_map(|id| self.guide.step(id));
        Way {
            route,
            heading: self.say(heading, &[n, ("name", Arg::Text(&name))]),
            past: first_old.then(|| self.say("guide-past", &[])),
            about: about.into_iter().chain([device, self.seen(&route.seen)]).collect(),
            steps: steps.map(|step| self.tap(step, &route.seen)).collect(),
            form: match &route.ends {
                End::Form(id) => self.guide.form(id).map(|form| self.form(form, before)),
                End::Letter | End::Advice => None,
            },
            post: if route.ends == End::Letter { self.post() } else { None },
            name,
        }
    }

    /// The address of the company that answers there.
    fn post(&self) -> Option<(String, Vec<String>)> {
        let region = self.wanted.region;
        let id = if self.wanted.platform.id == "whatsapp" { &region.controller_whatsapp } else { &region.controller };
        let company = self.guide.controller(id)?;
        let mut lines = company.address.clone();
        if lines.first() != Some(&company.name) {
            lines.insert(0, company.name.clone());
        }
        Some((self.say("guide-post", &[]), lines))
    }

    fn seen(&self, seen: &Seen) -> String {
        sentence(&text(&tell::seen(self.words, seen, self.today)))
    }

    fn is_old(&self, seen: &Seen) -> bool {
        seen.last.months_before(self.today).is_some_and(|months| months >= OLD)
    }

    /// Who saw a step. What its way has said already, that it is old or contradicted, is not said at each step again.
    fn seen_on(&self, way: &Seen, step: &Seen) -> String {
        let said = step.contradicted == way.contradicted;
        let mut line = if self.is_old(way) && self.is_old(step) {
            let when = self.words.when(step.last);
            let sources = Arg::Number(step.sources.len() as i64);
            sentence(&self.say("seen", &[("when", Arg::Text(when.as_str())), ("sources", sources)]))
        } else {
            self.seen(&Seen { contradicted: None, ..step.clone() })
        };
        if let Some(word) = step.contradicted.as_deref().filter(|_| !said) {
            line = format!("{line} {}", sentence(&self.say(word, &[])));
        }
        line
    }

    fn tap(&self, step: &'g Step, way: &Seen) -> Tap<'g> {
        let part = |part| tell::step(self.guide, self.words, step, part, &self.wanted.app);
        let names = step.tap.as_deref().and_then(|id| tell::about_label(self.guide, self.words, id, &self.wanted.app));
        let more = part("where").into_iter().chain(names).chain(part("else")).map(|phrase| sentence(&text(&phrase)));
        let see = part("see").map(|next| text(&next));
        // A name that is known in another language only is told right where it is read.
        let (strange, below) = match (self.strange(step), &see) {
            (Some((name, said)), Some(see)) if see.contains(&name) => (None, format!(" {said}")),
            (strange, _) => (strange.map(|(_, said)| said), String::new()),
        };
        Tap {
            act: whole(part("do").unwrap_or_default()),
            more: more.chain(strange).collect(),
            next: see.map(|next| sentence(&self.say("guide-see", &[("next", Arg::Text(&next))])) + &below),
            link: step.opens.as_deref().and_then(|id| self.guide.form_link(self.guide.form(id)?)),
            sketch: self.sketch(step),
            seen: self.seen_on(way, &step.seen),
            step,
        }
    }

    /// The second name that a step's words need, where it is known neither in the app's language nor in English.
    fn strange(&self, step: &Step) -> Option<(String, String)> {
        let named = self.name(step.block.as_deref()?);
        let language = tell::language(self.words, &named.tag);
        let args = [("label", Arg::Label(&named.text)), ("language", Arg::Text(language.as_str()))];
        (!named.own && named.tag != "en").then(|| (named.text.clone(), self.say("guide-strange", &args)))
    }

    fn sketch(&self, step: &Step) -> Option<Picture> {
        let sketch = step.sketch.as_ref()?;
        let said = |row: &SketchRow| match (&row.label, &row.word) {
            (Some(label), _) => self.name(label).text,
            (None, Some(word)) => self.say(&format!("sketch-{word}"), &[]),
            (None, None) => String::new(),
        };
        let row = |row| Row { text: said(row), heading: row.heading, right: row.right, tap: row.tap };
        let rows: Vec<Row> = sketch.rows.iter().map(row).collect();
        let tapped = rows.iter().find(|row| row.tap).map(|row| row.text.clone()).unwrap_or_default();
        let spoken = self.say("sketch-spoken", &[("label", Arg::Label(&tapped))]);
        Some(Picture { spoken, title: sketch.title.as_deref().map(|id| self.name(id).text), rows })
    }

    fn form(&self, form: &'g Form, before: &[Way<'g>]) -> Ending<'g> {
        let button = form.button.as_deref().map(|id| self.name(id).text);
        let told = |way: &Way| way.form.as_ref().is_some_and(|known| known.form.id == form.id);
        let same = before.iter().position(told);
        let name = self.say(&format!("form-{}", form.id), &[]);
        Ending {
            heading: self.say("guide-form", &[("name", Arg::Text(&name))]),
            same: same.map(|at| self.say("guide-form-same", &[("n", Arg::Number(at as i64 + 1))])),
            note: self.say_if(&format!("form-{}.note", form.id)),
            link: self.guide.form_link(form),
            fields: form.fields.iter().map(|field| self.field(form, field)).collect(),
            press: match &button {
                Some(label) => self.say("form-press", &[("label", Arg::Label(label))]),
                None => self.say("form-press-unnamed", &[]),
            },
            seen: self.dates(form),
            form,
            name,
        }
    }

    /// The two dates of a form, by how many sources, and what speaks against it. No date says that it works today.
    fn dates(&self, form: &Form) -> String {
        let linked = self.words.when(form.last_linked);
        let working = self.words.when(form.last_working);
        let args = [("linked", Arg::Text(linked.as_str())), ("working", Arg::Text(working.as_str()))];
        let word = if form.last_working.year == 0 { "form-dates-never-tried" } else { "form-dates" };
        let sources = self.say("guide-sources", &[("n", Arg::Number(form.seen.sources.len() as i64))]);
        let against = form.seen.contradicted.as_deref().map(|word| sentence(&self.say(word, &[])));
        let said: Vec<String> = [self.say(word, &args), sources].into_iter().chain(against).collect();
        said.join(" ")
    }

    fn field(&self, form: &Form, field: &'g Field) -> Entry<'g> {
        let word = format!("field-{}-{}", form.id, field.id);
        let hint = format!("{word}.hint");
        let need = match (field.fill, field.prefilled, field.required) {
            (Fill::Text, _, Tri::No) if form.text == TextNeed::Optional => "fill-text-optional",
            (_, Tri::Yes, _) => "fill-prefilled",
            (_, _, Tri::Yes) => "fill-required",
            (_, _, Tri::No) => "fill-optional",
            _ => "fill-if-asked",
        };
        let hint = if self.words.has(&hint) { hint } else { need.to_owned() };
        let (name, hint) = (self.say(&word, &[]), sentence(&self.say(&hint, &[])));
        let line = self.say("guide-field", &[("name", Arg::Text(&name)), ("hint", Arg::Text(&hint))]);
        Entry { field, name, hint, line }
    }
}
