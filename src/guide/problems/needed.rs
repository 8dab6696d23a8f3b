//! Words that entries need, by the ids and parts that their types name; and words that belong to no entry.

use std::collections::{BTreeMap, BTreeSet};

use super::book::Book;
use super::language::{Language, Message};
use super::references::TEXTS;
use super::{Kind, Place, Report};
use crate::guide::place::Regime;
use crate::guide::platform::Step;

/// Beginnings of ids that belong to entries of the content.
const FAMILIES: &[&str] = &[
    "platform-",
    "form-",
    "field-",
    "step-",
    "route-",
    "ground-",
    "opened-",
    "reply-",
    "region-",
    "sketch-",
    "measure-",
    "happening-",
    "contradiction-",
    "before-",
    "authority-note-",
];

/// Files of the program's own words. Some begin like a family, and no entry needs them.
const INTERFACE: &[&str] = &[
    "interface.ftl",
    "pages.ftl",
    "errors.ftl",
    "standings.ftl",
    "terms.ftl",
    "know.ftl",
    "plain.ftl",
    "help.ftl",
    "commands.ftl",
    "problems.ftl",
];

/// What entries need.
#[derive(Debug, Default)]
pub(super) struct Needed {
    /// Words that have to be there, with the place that names them.
    words: Vec<(String, Place)>,
    /// Words that may be there.
    owned: BTreeMap<String, Owned>,
}

/// A word of an entry.
#[derive(Debug, Default)]
struct Owned {
    parts: BTreeSet<&'static str>,
    blanks: BTreeSet<String>,
}

/// The value of a word, as the name of a part.
const VALUE: &str = "";

impl Needed {
    fn word(&mut self, place: Place, id: String, parts: &[&'static str]) -> &mut Owned {
        let named = |part: &&str| if part.is_empty() { id.clone() } else { format!("{id}.{part}") };
        self.words.extend(parts.iter().map(|part| (named(part), place.clone())));
        let owned = self.owned.entry(id).or_default();
        owned.parts.extend(parts);
        owned
    }
}

impl Owned {
    fn or(&mut self, parts: &[&'static str]) -> &mut Owned {
        self.parts.extend(parts);
        self
    }

    fn blanks<'a>(&mut self, blanks: impl IntoIterator<Item = &'a str>) {
        self.blanks.extend(blanks.into_iter().map(str::to_owned));
    }
}

/// All words that the entries need.
pub(super) fn words(book: &Book) -> Needed {
    let mut needed = Needed::default();
    platforms(book, &mut needed);
    texts(book, &mut needed);
    places(book, &mut needed);
    more(book, &mut needed);
    for (place, seen) in book.seen() {
        if let Some(word) = &seen.contradicted {
            needed.word(place, word.clone(), &[VALUE]);
        }
    }
    needed
}

fn platforms(book: &Book, needed: &mut Needed) {
    for platform in &book.platforms {
        needed.word(platform.start(), format!("platform-{}", platform.value.id), &[VALUE]).or(&["short"]);
    }
    for form in &book.forms {
        needed.word(form.start(), format!("form-{}", form.value.id), &[VALUE]).or(&["note"]);
    }
    for field in &book.fields {
        needed.word(field.start(), format!("field-{}-{}", field.owner, field.value.id), &[VALUE]).or(&["hint"]);
    }
    for step in &book.steps {
        let word = needed.word(step.start(), format!("step-{}", step.value.id), &["do", "where", "see"]);
        word.or(&["else", "name"]).blanks(step_blanks(&step.value));
        let rows = step.value.sketch.iter().flat_map(|sketch| &sketch.rows);
        for word in rows.filter_map(|row| row.word.as_ref()) {
            needed.word(step.at("sketch"), format!("sketch-{word}"), &[VALUE]);
        }
    }
    for route in &book.routes {
        needed.word(route.start(), format!("route-{}", route.value.id), &[VALUE, "about"]);
    }
    for ladder in &book.ladders {
        let Some(word) = &ladder.value.before else { continue };
        let question: &[_] = if ladder.value.not_needed.is_some() { &["yes", "no"] } else { &[] };
        let word = needed.word(ladder.at("before"), word.clone(), &[VALUE]).or(&["yes", "no", "means"]);
        word.blanks([]);
        let Some(id) = ladder.value.before.clone() else { continue };
        needed.word(ladder.at("before"), id, question);
    }
}

fn step_blanks(step: &Step) -> impl Iterator<Item = &'static str> {
    let label = step.tap.is_some().then_some("label");
    label.into_iter().chain(step.block.is_some().then_some("block"))
}

fn texts(book: &Book, needed: &mut Needed) {
    for ground in &book.grounds {
        let id = format!("ground-{}", ground.value.id);
        needed.word(ground.start(), id.clone(), &["name", "why", "short", "long"]);
        if !ground.value.answered.is_empty() {
            needed.word(ground.at("answered"), id.clone(), &["reply"]);
        }
        for ask in &ground.value.asks {
            needed.word(ground.at("ask"), format!("{id}-{}", ask.id), &["ask", "say"]).blanks(["answer"]);
        }
    }
    for opening in &book.openings {
        needed.word(opening.start(), format!("opened-{}", opening.value.id), &["name", "means", "do"]);
    }
    for reply in &book.replies {
        needed.word(reply.start(), format!("reply-{}", reply.value.id), &["name", "means", "do"]);
        if let Some(standing) = &reply.value.standing {
            needed.word(reply.at("standing"), format!("standing-{standing}"), &[VALUE, "count", "long"]).blanks(["n"]);
        }
    }
}

fn places(book: &Book, needed: &mut Needed) {
    let mut laws: BTreeMap<&'static str, Place> = BTreeMap::new();
    tongues(book, needed);
    for authority in &book.authorities {
        if let Some(limit) = authority.value.email_limit {
            needed.word(authority.at("email_limit"), format!("letter-mail-{}", limit.id()), &[VALUE]);
        }
        needed
            .word(authority.start(), format!("authority-note-{}", authority.value.id), &[])
            .or(&[VALUE])
            .blanks(["link"]);
    }
    for region in &book.regions {
        needed.word(region.start(), format!("region-{}", region.value.country), &[VALUE]).or(&["note", "also"]);
        let regime = format!("regime-{}", region.value.regime.id());
        let right: &[_] = if region.value.objection_right { &[VALUE, "right"] } else { &[VALUE] };
        needed.word(region.at("regime"), regime, right);
        // Where no right is known a letter claims none, in the words for other laws.
        let law = if region.value.regime == Regime::None { Regime::Other } else { region.value.regime };
        laws.entry(law.id()).or_insert_with(|| region.at("regime"));
    }
    for (law, place) in laws {
        for purpose in TEXTS {
            needed.word(place.clone(), format!("text-{purpose}-open"), &[law]);
            needed.word(place.clone(), format!("text-{purpose}-close"), &[law]);
        }
        needed.word(place, "letter-objection-answer".to_owned(), &[law]);
    }
}

/// The names of languages: of those that authorities take, that are spoken somewhere, and that labels are known in.
fn tongues(book: &Book, needed: &mut Needed) {
    let mut known: BTreeMap<&str, Place> = BTreeMap::new();
    for authority in &book.authorities {
        for tag in &authority.value.languages {
            known.entry(tag).or_insert_with(|| authority.at("languages"));
        }
    }
    for region in &book.regions {
        for tag in &region.value.languages {
            known.entry(tag).or_insert_with(|| region.at("languages"));
        }
    }
    for label in &book.labels {
        for tag in label.value.names.keys() {
            known.entry(tag).or_insert_with(|| label.at("names"));
        }
    }
    for (tag, place) in known {
        needed.word(place, format!("language-{tag}"), &[VALUE]);
    }
}

/// What protects more, and what happened.
fn more(book: &Book, needed: &mut Needed) {
    for found in &book.measures {
        let measure = &found.value;
        let word = needed.word(found.start(), format!("measure-{}", measure.id), &[VALUE, "does", "not", "way"]);
        let blanks = measure.labels.keys().chain(measure.says.keys()).map(String::as_str);
        let own = [measure.label.as_ref().map(|_| "label"), measure.typed.as_ref().map(|_| "typed")];
        word.blanks(blanks.chain(own.into_iter().flatten()));
    }
    for event in &book.events {
        needed.word(event.start(), format!("happening-{}", event.value.id), &[VALUE]);
    }
    for timeline in &book.timeline {
        needed.word(timeline.start(), "timeline-now".to_owned(), &[VALUE]);
        needed.word(timeline.start(), "timeline-not-found".to_owned(), &[VALUE]);
    }
}

/// English has what is needed, and has nothing of the kind that is not.
pub(super) fn check(book: &Book, needed: &Needed, languages: &[Language], report: &mut Report) {
    let Some(english) = languages.iter().find(|language| language.tag == "en") else {
        let place = Place { file: "languages/en".to_owned(), line: 1, key: String::new() };
        return report.add(place, Kind::NoWord { id: "en".to_owned() });
    };
    let mut asked = BTreeSet::new();
    for (id, place) in &needed.words {
        if english.part(id).is_none() && !english.may_have(id) && asked.insert(id) {
            report.add(place.clone(), Kind::NoWord { id: id.clone() });
        }
    }
    for (id, message) in &english.messages {
        let file = message.place.file.rsplit('/').next().unwrap_or_default();
        match needed.owned.get(id) {
            Some(owned) if is_of_family(id) => parts(message, owned, report),
            Some(_) => {}
            None if !book.torn.is_empty()
                || INTERFACE.contains(&file)
                || !is_of_family(id)
                || is_mentioned(book, id) => {}
            None => report.add(message.place.clone(), Kind::UnusedWord),
        }
    }
}

fn is_of_family(id: &str) -> bool {
    FAMILIES.iter().any(|family| id.starts_with(family))
}

/// Whether it may belong to an entry that could not be read.
fn is_mentioned(book: &Book, id: &str) -> bool {
    let mut rests = FAMILIES.iter().filter_map(|family| id.strip_prefix(family)).chain([id]);
    let is_in = |rest: &str, known: &str| {
        rest.strip_prefix(known).is_some_and(|end| end.is_empty() || end.starts_with('-')) && !known.is_empty()
    };
    rests.any(|rest| book.mentions.iter().any(|known| is_in(rest, known)))
}

fn parts(message: &Message, owned: &Owned, report: &mut Report) {
    for (name, part) in &message.parts {
        if !owned.parts.contains(name.as_str()) {
            report.add(part.place.clone(), Kind::UnusedWord);
        }
        // A step's short name stands alone, in the trail.
        let fills = |blank: &String| name != "name" && owned.blanks.contains(blank.as_str());
        for blank in part.blanks.iter().filter(|blank| !fills(blank)) {
            report.add(part.place.clone(), Kind::UnknownBlank { blank: blank.clone() });
        }
    }
}
