//! From checklist and guide to the blocks of a report.

use super::{Block, Fate, Report};
use crate::guide::{Arg, Args};
use crate::objection::checklist::{Account, Event, IN_THE_FORM, What};
use crate::objection::deadline::{self, Deadline, Kind, Line};
use crate::objection::letters::{controllers, date, said};
use crate::objection::plan::{self, Dates};
use crate::objection::tell;

/// The whole report.
pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let made = date(report.words, report.today);
    let mut blocks = vec![
        Block::Heading(1, report.say("report-title", &[])),
        Block::Text(report.say("report-made", &[("date", Arg::Text(&made))])),
        Block::Heading(2, report.say("report-person", &[])),
        Block::Pairs(person(report)),
    ];
    for account in report.accounts() {
        blocks.extend(self::account(report, account));
    }
    blocks
}

impl Report<'_> {
    pub(super) fn say(&self, id: &str, args: Args) -> String {
        self.words.string(id, args)
    }

    /// A word that may be missing in older or newer files, and what stands for it.
    fn known(&self, id: &str, other: &str) -> String {
        self.say(if self.words.has(id) { id } else { other }, &[])
    }

    /// The country by its name, where there is a word for it.
    fn country(&self) -> Option<String> {
        let code = self.list.person.country.as_deref()?;
        let name = format!("region-{code}");
        Some(if self.words.has(&name) { self.say(&name, &[]) } else { code.to_owned() })
    }
}

fn person(report: &Report) -> Vec<(String, String)> {
    let person = &report.list.person;
    let none = || report.say("report-not-given", &[]);
    let mut pairs = vec![("report-name", person.name.clone()), ("report-email", person.email.clone())];
    pairs.push(("report-phone", person.phone.clone()));
    pairs.push(("report-country", report.country()));
    pairs.extend(person.region.clone().map(|region| ("report-region", Some(region))));
    pairs.into_iter().map(|(id, value)| (report.say(id, &[]), value.unwrap_or_else(none))).collect()
}

/// The service and the name there.
pub(super) fn title(report: &Report, account: &Account) -> String {
    let platform = report.known(&format!("platform-{}", account.platform), "report-service");
    match &account.handle {
        Some(handle) => format!("{platform}, {handle}"),
        None => platform,
    }
}

fn account(report: &Report, account: &Account) -> Vec<Block> {
    let dates = plan::dates(report.guide, report.list, account);
    let heading = |id: &str| Block::Heading(3, report.say(id, &[]));
    let mut blocks = vec![Block::Heading(2, title(report, account)), Block::Pairs(facts(report, account, &dates))];
    blocks.extend([heading("report-history"), history(report, account), heading("report-dates")]);
    blocks.extend(self::dates(report, &dates));
    blocks.push(heading("report-texts"));
    blocks.extend(texts(report, account));
    blocks.push(heading("report-proofs"));
    blocks.extend(proofs(report, account));
    blocks
}

fn facts(report: &Report, account: &Account, dates: &Dates) -> Vec<(String, String)> {
    let whose = crate::objection::file::WHOSE.iter().find(|(whose, _)| *whose == account.whose).map(|(_, id)| *id);
    let platform = report.known(&format!("platform-{}", account.platform), "report-service");
    let mut pairs = vec![("report-service", platform)];
    pairs.extend(account.handle.clone().map(|handle| ("report-handle", handle)));
    pairs.push(("report-whose", report.say(&format!("report-whose.{}", whose.unwrap_or("own")), &[])));
    for controller in controllers(report.guide, report.list, account) {
        pairs.push(("report-controller", controller.address.join(", ")));
    }
    let long = tell::stands_long(report.guide, report.words, report.list, account, report.today);
    pairs.push(("report-standing", long.to_string()));
    pairs.extend(dates.sent.map(|sent| ("report-sent", date(report.words, sent))));
    pairs.into_iter().map(|(id, value)| (report.say(id, &[]), value)).collect()
}

fn history(report: &Report, account: &Account) -> Block {
    if account.history.is_empty() {
        return Block::Text(report.say("report-no-history", &[]));
    }
    let head = ["report-column-date", "report-column-what"].map(|id| report.say(id, &[]));
    let row = |event: &Event| vec![date(report.words, event.on), sentence(report, event)];
    Block::Table(head.to_vec(), account.by_day().into_iter().map(row).collect())
}

/// An event in words, with the person's note behind it.
fn sentence(report: &Report, event: &Event) -> String {
    let said = said(report.words, event);
    match event.note.as_deref().filter(|_| event.what != What::Note) {
        Some(note) => format!("{said} {}", report.say("history-note", &[("note", Arg::Text(note))])),
        None => said,
    }
}

/// The dates that stand, each with its id in words and JSON.
pub(super) fn named(dates: &Dates) -> Vec<(&'static str, &Deadline)> {
    let all = [
        ("mail", &dates.mail),
        ("answer", &dates.answer),
        ("reminder", &dates.reminder),
        ("complaint", &dates.complaint),
        ("company", &dates.company),
        ("authority", &dates.authority),
        ("own", &dates.own),
        ("again", &dates.again),
    ];
    all.into_iter().filter_map(|(id, deadline)| Some((id, deadline.as_ref()?))).collect()
}

fn dates(report: &Report, dates: &Dates) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(late) = &dates.too_late {
        let [announced, end] = [late.announced, late.end].map(|day| date(report.words, day));
        let args = [("announced", Arg::Text(announced.as_str())), ("end", Arg::Text(&end))];
        blocks.push(Block::Text(report.say("extension-too-late", &args)));
    }
    if dates.extension_unknown {
        blocks.push(Block::Text(report.say("extension-unknown", &[])));
    }
    let named = named(dates);
    if named.is_empty() {
        blocks.push(Block::Text(report.say("report-no-dates", &[])));
        return blocks;
    }
    let head = ["report-column-date", "report-column-what", "report-column-kind"].map(|id| report.say(id, &[]));
    let row = |(id, deadline): &(&str, &Deadline)| {
        let (what, kind) = called(report, dates, id, deadline);
        vec![date(report.words, deadline.due), what, kind]
    };
    blocks.push(Block::Table(head.to_vec(), named.iter().map(row).collect()));
    for (id, deadline) in named {
        let (what, _) = called(report, dates, id, deadline);
        blocks.push(Block::Text(report.say("report-working", &[("date", Arg::Text(&what))])));
        blocks.push(Block::List(deadline.working.iter().map(|line| working(report, line)).collect()));
    }
    blocks
}

/// What a date is, and how binding. Where no law gives a period no answer is due; where one does that we are not sure of, or
/// cannot count to the day, the date is our count.
fn called(report: &Report, dates: &Dates, id: &str, deadline: &Deadline) -> (String, String) {
    let region = plan::region(report.guide, report.list);
    let period = region.zip(dates.sent).is_some_and(|(region, sent)| deadline::has_period(region, sent));
    let [what, kind] = match (id, deadline.kind, period) {
        ("answer", Kind::Suggested, true) => ["report-date-answer".to_owned(), "report-kind-counted".to_owned()],
        ("answer", Kind::Suggested, false) => ["report-date-look".to_owned(), "report-kind-suggested".to_owned()],
        _ => [format!("report-date-{id}"), format!("report-kind-{}", deadline.kind.id())],
    };
    (report.say(&what, &[]), report.say(&kind, &[]))
}

/// A line of the working in words.
pub(super) fn said_line(report: &Report, line: &Line) -> String {
    report.say(line.word, &[("days", Arg::Number(line.days.into()))])
}

/// A line of the working, with the article behind it.
fn working(report: &Report, line: &Line) -> String {
    let [day, what] = [date(report.words, line.day), said_line(report, line)];
    let article = plan::region(report.guide, report.list).and_then(|region| line.article(region.response_rule));
    let args = [("date", Arg::Text(day.as_str())), ("line", Arg::Text(&what))];
    match article.map(|id| report.say(id, &[])) {
        Some(article) => {
            report.say("report-working-line", &[args[0], args[1], ("article", Arg::Text(article.as_str()))])
        }
        None => report.say("report-working-line.plain", &args),
    }
}

fn texts(report: &Report, account: &Account) -> Vec<Block> {
    let text = |letter: &crate::objection::checklist::LetterText| {
        let kind = report.known(&format!("report-text-{}", letter.kind), "report-text-other");
        let args = [("kind", Arg::Text(kind.as_str())), ("language", Arg::Text(&letter.language))];
        let heading = match letter.on.map(|on| date(report.words, on)) {
            // That it was copied is known, and no more: the box of a form may stay empty.
            Some(on) if letter.kind == IN_THE_FORM => {
                report.say("report-text-sent.form", &[args[1], ("date", Arg::Text(on.as_str()))])
            }
            Some(on) => report.say("report-text-sent", &[args[0], args[1], ("date", Arg::Text(on.as_str()))]),
            None => report.say("report-text-heading", &args),
        };
        [Block::Text(heading), Block::Quoted(letter.body.to_string())]
    };
    let all: Vec<Block> = account.sent_texts().flat_map(text).collect();
    if all.is_empty() { vec![Block::Text(report.say("report-no-texts", &[]))] } else { all }
}

/// Events that note a proof which has a path.
pub(super) fn proof_events(account: &Account) -> impl Iterator<Item = (&Event, &str)> {
    let proofs = account.history.iter().filter(|event| event.what == What::Proof);
    proofs.filter_map(|event| Some((event, event.path.as_deref()?)))
}

fn proofs(report: &Report, account: &Account) -> Vec<Block> {
    let rows: Vec<_> = proof_events(account)
        .map(|(event, path)| {
            let sum = event.sha256.clone().unwrap_or_else(|| report.say("report-no-sum", &[]));
            let mut row = vec![date(report.words, event.on), path.to_owned(), sum];
            row.extend(report.fate(path, event.sha256.as_deref()).map(|fate| self::fate(report, fate)));
            row
        })
        .collect();
    if rows.is_empty() {
        return vec![Block::Text(report.say("report-no-proofs", &[]))];
    }
    let mut head = vec!["report-column-date", "report-column-file", "report-column-sum"];
    head.extend(report.proofs.map(|_| "report-column-fate"));
    let head = head.into_iter().map(|id| report.say(id, &[])).collect();
    vec![Block::Text(report.say("report-proofs-note", &[])), Block::Table(head, rows)]
}

/// What became of a proof, in words.
pub(super) fn fate(report: &Report, fate: Fate) -> String {
    report.say(&format!("proof-fate-{}", fate.id()), &[])
}
