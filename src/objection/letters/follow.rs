//! Letters to the company: supplement, reminder, and in the United Kingdom the complaint that comes before the regulator.

use jiff::ToSpan;
use jiff::civil::Date;

use super::desk::Desk;
use super::history::history;
use crate::guide::Arg;
use crate::objection::answer::{self, Decision};
use crate::objection::deadline::{CALM_DAYS, Kind};
use crate::objection::letter::{self, Recipe};
use crate::objection::standing::Standing;

/// Subject and paragraphs of a supplement.
pub(super) fn supplement(desk: &Desk) -> (String, Vec<String>) {
    let sent = desk.sent();
    let args = [("sent", Arg::Text(&sent))];
    let wants = answer::wants_supplement(desk.scene.account);
    let mut body = vec![opening(desk, &sent, wants), desk.about(), desk.say("letter-supplement-first-day", &[])];
    let replied = |id: &str| desk.scene.account.counted().any(|event| event.reply.as_deref() == Some(id));
    if replied("wants-prompts") {
        body.push(desk.say("letter-supplement-prompts", &[]));
    }
    if replied("wants-identity") {
        body.push(desk.by_law("letter-supplement-identity", &[]));
    }
    if matches!(wants, Some((Standing::Refused, _))) {
        body.push(desk.by_law("letter-supplement-refused", &[]));
    }
    body.extend(reasons(desk));
    body.push(desk.under_law("letter-stop", &[]));
    body.extend(desk.where_law("letter-restriction"));
    body.extend([desk.by_law("letter-objection-answer", &[]), desk.not_asked()]);
    (desk.under_law("letter-supplement-subject", &args), body)
}

/// What came, and when; where nothing came, that it is of the person's own accord.
fn opening(desk: &Desk, sent: &str, wants: Option<(Standing, Date)>) -> String {
    let Some((wanted, on)) = wants else {
        return desk.under_law("letter-supplement-open.plain", &[("sent", Arg::Text(sent))]);
    };
    let word = match wanted {
        Standing::Refused => "letter-supplement-open.refused",
        Standing::SentElsewhere => "letter-supplement-open.elsewhere",
        _ => "letter-supplement-open.asked",
    };
    let on = desk.date(on);
    desk.under_law(word, &[("sent", Arg::Text(sent)), ("answered", Arg::Text(&on))])
}

/// The reasons that the person picked for this text, or the sentences that hold for anyone.
fn reasons(desk: &Desk) -> Vec<String> {
    let purpose = letter::purpose(desk.scene.account);
    let none = Vec::new();
    let grounds = desk.scene.list.text(purpose).map_or(&none, |text| &text.grounds);
    let regime = letter::regime(desk.scene.guide, desk.scene.list);
    let recipe = Recipe { purpose, regime, grounds, answers: &desk.scene.list.answers, short: false };
    letter::reasons(desk.scene.guide, desk.scene.words, &recipe)
}

/// Subject and paragraphs of a reminder.
pub(super) fn reminder(desk: &Desk) -> (String, Vec<String>) {
    let sent = desk.sent();
    let args = [("sent", Arg::Text(&sent))];
    let by = desk.date(desk.scene.today.saturating_add(CALM_DAYS.days()));
    let mut body = vec![reminded_of(desk, &sent), desk.about()];
    body.extend(period(desk));
    body.push(desk.under_law("letter-reminder-ask", &[("by", Arg::Text(&by))]));
    body.extend(desk.where_law("letter-restriction"));
    body.extend([desk.by_law("letter-reminder-next", &[]), desk.not_asked()]);
    (desk.under_law("letter-reminder-subject", &args), body)
}

/// That no decision came; where one did, what it was: a reminder after it is written only where it is insisted upon.
fn reminded_of(desk: &Desk, sent: &str) -> String {
    let (word, on) = match desk.decision {
        None => return desk.under_law("letter-reminder-open", &[("sent", Arg::Text(sent))]),
        Some((Decision::Refused, on)) => ("letter-reminder-open.refused", on),
        Some((Decision::Accepted | Decision::NotOffered, on)) => ("letter-reminder-open.answered", on),
    };
    let on = desk.date(on);
    desk.under_law(word, &[("sent", Arg::Text(sent)), ("answered", Arg::Text(&on))])
}

/// That the period is over without a decision, where the law has one and it is; and that an extension came too late.
pub(super) fn period(desk: &Desk) -> Vec<String> {
    let mut said = Vec::new();
    if let Some(late) = &desk.dates.too_late {
        let [announced, end] = [late.announced, late.end].map(|day| desk.date(day));
        let args = [("announced", Arg::Text(announced.as_str())), ("end", Arg::Text(&end))];
        said.push(desk.by_law("letter-period-late", &args));
    }
    let silent = desk.dates.answer.as_ref().filter(|_| desk.decision.is_none());
    let over = silent.filter(|answer| answer.due < desk.scene.today);
    let (Some(answer), true) = (over, matches!(desk.law, "gdpr" | "uk-gdpr")) else { return said };
    let extended = answer.working.iter().any(|line| line.word == "working-announced");
    let word = match (extended, answer.kind) {
        (true, _) => "letter-period-extended",
        (false, Kind::Law) => "letter-period",
        // A date from facts that are little sure is put to nobody as law.
        (false, _) => return said,
    };
    let due = desk.date(answer.due);
    said.push(desk.by_law(word, &[("due", Arg::Text(&due))]));
    said
}

/// Subject and paragraphs of a complaint to the company: Data Protection Act 2018, section 164A.
pub(super) fn company_complaint(desk: &Desk) -> (String, Vec<String>) {
    let sent = desk.sent();
    let days = desk.region.response_days_complaint_ack.unwrap_or_default();
    let mut body = vec![desk.say("letter-company-open", &[("sent", Arg::Text(&sent))]), desk.about()];
    body.extend(period(desk));
    let happened = history(desk.scene.words, desk.scene.account);
    if !happened.is_empty() {
        body.push([vec![desk.say("letter-history", &[])], happened].concat().join("\n"));
    }
    body.push(desk.say("letter-company-ask", &[("days", Arg::Number(i64::from(days)))]));
    body.extend([desk.say("letter-company-next", &[]), desk.not_asked()]);
    (desk.say("letter-company-subject", &[]), body)
}
