//! The page to read, before it is written as something: every sentence made, every link checked.

use super::super::call::Call;
use crate::guide::place::Region;
use crate::guide::platform::{Device, End, Field, Fill, Form, Platform, Route, Step, TextNeed, Tri};
use crate::guide::source::Seen;
use crate::guide::tell::{self, text};
use crate::guide::{Arg, Guide, Words};
use crate::link::Link;

/// The way of a platform in a country.
pub struct Sheet<'g> {
    /// The platform.
    pub platform: &'g Platform,
    /// The country.
    pub region: &'g Region,
    /// The language of the app, a tag.
    pub app: String,
    /// The ways, the first to try first.
    pub ways: Vec<Way<'g>>,
}

/// One way.
pub struct Way<'g> {
    /// Its facts.
    pub route: &'g Route,
    /// Its name.
    pub name: String,
    /// What is said about it, sentence by sentence.
    pub about: Vec<String>,
    /// Its steps.
    pub steps: Vec<Tap<'g>>,
    /// The form at its end.
    pub form: Option<Ending<'g>>,
}

/// One step.
pub struct Tap<'g> {
    /// Its facts.
    pub step: &'g Step,
    /// What to do.
    pub act: String,
    /// Where it is, what else it may be called.
    pub more: Vec<String>,
    /// What one sees next.
    pub next: Option<String>,
    /// The link that it opens.
    pub link: Option<Link>,
    /// Who saw it, and when.
    pub seen: String,
}

/// The form.
pub struct Ending<'g> {
    /// Its facts.
    pub form: &'g Form,
    /// Its name.
    pub name: String,
    /// What must be said about it.
    pub note: Option<String>,
    /// Its link, if one is known that may be opened.
    pub link: Option<Link>,
    /// Name of a field, and what goes in.
    pub fields: Vec<(&'g Field, String, String)>,
    /// How it is sent.
    pub press: String,
    /// Who saw it, and when.
    pub seen: String,
}

struct Maker<'c, 'g> {
    guide: &'g Guide,
    words: &'c Words,
    today: jiff::civil::Date,
    app: &'c str,
}

impl<'g> Sheet<'g> {
    /// Makes the page.
    pub fn new(
        call: &Call<'g>,
        platform: &'g Platform,
        region: &'g Region,
        routes: &[&'g Route],
        app: &str,
    ) -> Sheet<'g> {
        let maker = Maker { guide: call.guide, words: call.words, today: call.today, app };
        let ways = routes.iter().map(|route| maker.way(route)).collect();
        Sheet { platform, region, app: app.to_owned(), ways }
    }
}

impl<'g> Maker<'_, 'g> {
    fn seen(&self, seen: &Seen) -> String {
        sentence(&text(&tell::seen(self.words, seen, self.today)))
    }

    fn way(&self, route: &'g Route) -> Way<'g> {
        let about = format!("route-{}.about", route.id);
        let mut said: Vec<String> =
            if self.words.has(&about) { vec![self.words.string(&about, &[])] } else { Vec::new() };
        let device = match route.device {
            Device::Browser => "device-browser",
            Device::App => "device-app",
            Device::Letter => "device-letter",
            Device::None => "device-none",
        };
        said.push(self.words.string(device, &[("n", Arg::Number(route.steps.len() as i64))]));
        said.push(self.seen(&route.seen));
        let form = match &route.ends {
            End::Form(id) => self.guide.form(id).map(|form| self.form(form)),
            End::Letter | End::Advice => None,
        };
        let steps = route.steps.iter().filter_map(|id| self.guide.step(id)).map(|step| self.tap(step)).collect();
        Way { route, name: self.words.string(&format!("route-{}", route.id), &[]), about: said, steps, form }
    }

    fn tap(&self, step: &'g Step) -> Tap<'g> {
        let part = |part| tell::step(self.guide, self.words, step, part, self.app).map(|phrase| text(&phrase));
        let names = step.tap.as_deref().and_then(|id| tell::about_label(self.guide, self.words, id, self.app));
        let more = part("where").into_iter().chain(names.map(|phrase| text(&phrase))).chain(part("else"));
        let link = step.opens.as_deref().and_then(|id| self.guide.form_link(self.guide.form(id)?));
        Tap {
            act: sentence(&part("do").unwrap_or_default()),
            more: more.map(|text| sentence(&text)).collect(),
            next: part("see").map(|next| sentence(&self.words.string("guide-see", &[("next", Arg::Text(&next))]))),
            link,
            seen: self.seen(&step.seen),
            step,
        }
    }

    fn form(&self, form: &'g Form) -> Ending<'g> {
        let note = format!("form-{}.note", form.id);
        let button = form.button.as_deref().map(|id| tell::label(self.guide, id, self.app).text);
        let press = match &button {
            Some(label) => self.words.string("form-press", &[("label", Arg::Label(label))]),
            None => self.words.string("form-press-unnamed", &[]),
        };
        Ending {
            name: self.words.string(&format!("form-{}", form.id), &[]),
            note: self.words.has(&note).then(|| self.words.string(&note, &[])),
            link: self.guide.form_link(form),
            fields: form.fields.iter().map(|field| self.field(form, field)).collect(),
            press,
            seen: self.seen(&form.seen),
            form,
        }
    }

    fn field(&self, form: &Form, field: &'g Field) -> (&'g Field, String, String) {
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
        (field, self.words.string(&word, &[]), sentence(&self.words.string(&hint, &[])))
    }
}

/// With a capital and a full stop: for what is written to stand inside a line.
fn sentence(text: &str) -> String {
    let text = text.trim();
    let end = text.trim_end_matches(['”', '»', '"', ')']);
    let stop = if text.is_empty() || end.ends_with(['.', '?', '!', ':', '…']) { "" } else { "." };
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| format!("{}{}{stop}", first.to_uppercase(), letters.as_str()))
}
