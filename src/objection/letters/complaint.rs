//! The complaint to the authority, in five items: who complains, for whom, against whom, about what, and the request that went
//! before. These are what Regulation 2025/2518, article 4, will let an authority ask for; they satisfy every one today.

use super::desk::Desk;
use super::history::{enclosures, history};
use super::{follow, recipient};
use crate::guide::{Arg, Words};
use crate::objection::answer::Decision;
use crate::objection::checklist::{What, Whose};
use crate::objection::{deadline, plan};

/// Subject and paragraphs.
pub(super) fn write(desk: &Desk) -> (String, Vec<String>) {
    let item = |n: usize, parts: Vec<String>| {
        let heading = desk.say(&format!("letter-complaint-item-{n}"), &[]);
        [vec![heading], parts].concat().join("\n")
    };
    let mut body = vec![
        desk.by_law("letter-complaint-open", &[]),
        item(1, who(desk)),
        item(2, vec![for_whom(desk)]),
        item(3, against(desk)),
        item(4, about(desk)),
        item(5, request(desk)),
    ];
    body.push(asked(desk));
    body.push(desk.not_asked());
    body.push(enclosed(desk));
    (desk.by_law("letter-complaint-subject", &[]), body)
}

fn who(desk: &Desk) -> Vec<String> {
    let person = &desk.scene.list.person;
    // Letters are written in languages that have no names of countries: the code then stands for the name.
    let name = format!("region-{}", desk.region.country);
    let country = if desk.scene.words.has_own(&name) { desk.say(&name, &[]) } else { desk.region.country.clone() };
    let mut lines = vec![desk.name()];
    lines.extend([person.email.clone(), person.phone.clone()].into_iter().flatten());
    if lines.len() == 1 {
        lines.push(desk.say("letter-blank-contact", &[]));
    }
    lines.push(desk.say("letter-complaint-residence", &[("country", Arg::Text(&country))]));
    lines
}

fn for_whom(desk: &Desk) -> String {
    let word = if desk.scene.account.whose == Whose::Child { "child" } else { "own" };
    desk.say(&format!("letter-complaint-for.{word}"), &[])
}

fn against(desk: &Desk) -> Vec<String> {
    let all = recipient::controllers(desk.scene.guide, desk.scene.list, desk.scene.account);
    let word = if all.len() > 1 { "letter-complaint-against.several" } else { "letter-complaint-against" };
    let mut lines = vec![desk.say(word, &[])];
    lines.extend(all.iter().map(|controller| controller.address.join(", ")));
    // That the GDPR applies to the Irish company there is our reading: it is said as one.
    if desk.law == "gdpr" && desk.region.regime.id() != "gdpr" {
        let word = if all.len() > 1 { "letter-complaint-reading.several" } else { "letter-complaint-reading" };
        lines.push(desk.say(word, &[]));
    }
    lines
}

fn about(desk: &Desk) -> Vec<String> {
    let mut lines = vec![desk.about(), desk.by_law("letter-complaint-what", &[])];
    lines.extend(follow::period(desk));
    let over = is_over(desk);
    lines.extend(match (desk.decision, over) {
        (Some((Decision::Refused, _)), _) => Some(desk.by_law("letter-complaint-refused", &[])),
        (Some((Decision::Accepted, on)), _) => {
            let on = desk.date(on);
            Some(desk.say("letter-complaint-accepted", &[("answered", Arg::Text(&on))]))
        }
        // It is no refusal and no silence: the history tells it.
        (Some((Decision::NotOffered, _)), _) => None,
        (None, true) => Some(desk.by_law("letter-complaint-silent", &[])),
        (None, false) => Some(desk.say("letter-complaint-going-on", &[])),
    });
    if let Some(said) = desk.where_law("letter-complaint-restriction").filter(|_| restriction_asked(desk)) {
        lines.push(said);
    }
    lines
}

/// Whether the time for an answer is over. Who writes under the GDPR from where another rule counts has to see its month out.
fn is_over(desk: &Desk) -> bool {
    let arrived = plan::arrival(desk.scene.account).filter(|_| desk.law == "gdpr");
    let month = arrived.map(|arrival| deadline::months(arrival.on, 1).due);
    let ends = [desk.dates.answer.as_ref().map(|answer| answer.due), month];
    desk.dates.answer.is_some() && ends.into_iter().flatten().all(|end| end < desk.scene.today)
}

/// Whether a text that was kept as sent asks for restriction. Nothing is reported as asked that is not on record.
fn restriction_asked(desk: &Desk) -> bool {
    desk.scene.account.sent_texts().any(|letter| {
        let words: Words = desk.scene.guide.words(&letter.language);
        let cited = format!("letter-restriction-cited.{}", desk.law);
        words.has_own(&cited) && letter.body.contains(&words.string(&cited, &[]))
    })
}

fn request(desk: &Desk) -> Vec<String> {
    let sent = desk.sent();
    let mut lines = vec![desk.say("letter-complaint-request", &[("sent", Arg::Text(&sent))])];
    lines.extend(history(desk.scene.words, desk.scene.account));
    if desk.law == "uk-gdpr" {
        let to_them = |kind: &Option<String>| kind.as_deref() == Some("company-complaint");
        let done = desk.scene.account.history.iter().find(|event| event.what == What::Letter && to_them(&event.kind));
        lines.push(match done.map(|event| desk.date(event.on)) {
            Some(on) => desk.say("letter-complaint-company.done", &[("on", Arg::Text(&on))]),
            None => desk.say("letter-complaint-company.not-done", &[]),
        });
    }
    lines
}

fn asked(desk: &Desk) -> String {
    let mut said = desk.by_law("letter-complaint-ask", &[]);
    let lead = desk.authority.is_some_and(|authority| authority.lead_for_meta);
    if let Some(forward) = desk.where_law("letter-complaint-forward").filter(|_| !lead) {
        said.push(' ');
        said += &forward;
    }
    said
}

fn enclosed(desk: &Desk) -> String {
    let all = enclosures(desk.scene.words, desk.scene.account);
    if all.is_empty() {
        return desk.say("letter-enclosures.none", &[]);
    }
    let numbered = all.iter().enumerate().map(|(n, line)| format!("{}. {line}", n + 1));
    [desk.say("letter-enclosures", &[])].into_iter().chain(numbered).collect::<Vec<_>>().join("\n")
}
