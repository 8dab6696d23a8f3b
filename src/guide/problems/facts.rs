//! Facts: who saw them and when; and addresses, which have to be ones that can be opened.

use jiff::civil::Date;

use super::book::Book;
use super::{Kind, Place, Report, Why};
use crate::guide::Guide;
use crate::guide::source::When;
use crate::link::{Link, Refused};

pub(super) fn check(guide: &Guide, book: &Book, today: Date, report: &mut Report) {
    seen(book, today, report);
    dates(book, today, report);
    addresses(guide, book, report);
}

fn seen(book: &Book, today: Date, report: &mut Report) {
    for (place, seen) in book.seen() {
        if seen.sources.is_empty() {
            report.add(place.clone(), Kind::NoSource);
        }
        if is_after(seen.last, today) || is_after(seen.first, today) {
            report.add(place.clone(), Kind::FutureDate);
        }
        if seen.first.year > 0 && seen.last.year > 0 && earliest(seen.first) > latest(seen.last) {
            report.add(place, Kind::FirstAfterLast);
        }
    }
}

fn dates(book: &Book, today: Date, report: &mut Report) {
    let mut all: Vec<(Place, When)> = Vec::new();
    for form in &book.forms {
        all.push((form.at("last_linked"), form.value.last_linked));
        all.push((form.at("last_working"), form.value.last_working));
    }
    for label in &book.labels {
        for name in label.value.names.values().flatten() {
            all.push((label.at("names"), name.seen));
            if name.sources.is_empty() {
                report.add(label.at("names"), Kind::NoSource);
            }
        }
    }
    all.extend(book.sources.iter().map(|source| (source.at("date"), source.value.date)));
    all.extend(book.events.iter().map(|event| (event.at("date"), event.value.date)));
    all.extend(book.timeline.iter().map(|timeline| (timeline.at("looked"), timeline.value.looked)));
    for (place, when) in all {
        if is_after(when, today) {
            report.add(place, Kind::FutureDate);
        }
    }
}

/// The first day that a date can mean, as numbers that compare.
fn earliest(when: When) -> (i16, i8, i8) {
    (when.year, when.month.max(1), when.day.max(1))
}

/// The last day that it can mean.
fn latest(when: When) -> (i16, i8, i8) {
    let end = |n: i8, last: i8| if n == 0 { last } else { n };
    (when.year, end(when.month, 12), end(when.day, 31))
}

/// Whether all of it lies behind `today`.
fn is_after(when: When, today: Date) -> bool {
    when.year > 0 && earliest(when) > (today.year(), today.month(), today.day())
}

fn addresses(guide: &Guide, book: &Book, report: &mut Report) {
    let mut links: Vec<(Place, &str)> = Vec::new();
    for form in &book.forms {
        links.extend(form.value.link.as_deref().map(|link| (form.at("link"), link)));
    }
    for authority in &book.authorities {
        links.extend(authority.value.website.as_deref().map(|link| (authority.at("website"), link)));
        links.extend(authority.value.complaint_link.as_deref().map(|link| (authority.at("complaint_link"), link)));
        if let Some(mail) = authority.value.email.as_deref().filter(|mail| !is_mail(mail)) {
            report.add(authority.at("email"), Kind::BadMail { address: mail.to_owned() });
        }
    }
    for controller in &book.controllers {
        links.extend(controller.value.contact_link.as_deref().map(|link| (controller.at("contact_link"), link)));
        links.extend(controller.value.objection_links.iter().map(|link| (controller.at("objection_links"), &**link)));
    }
    for (place, address) in links {
        let Err(refused) = Link::check(address, |host| guide.hosts().iter().any(|known| known.name == host)) else {
            continue;
        };
        let why = match refused {
            Refused::NotPlain => Why::NotPlain,
            Refused::NotHttps => Why::NotHttps,
            Refused::NotSimple => Why::NotSimple,
            Refused::Host(_) => Why::Host,
        };
        report.add(place, Kind::Link { why, address: address.to_owned() });
    }
}

fn is_mail(address: &str) -> bool {
    let Some((name, host)) = address.split_once('@') else { return false };
    let plain = |part: &str, more: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || more.as_bytes().contains(&b))
    };
    plain(name, ".-_+") && plain(host, ".-") && host.split('.').count() > 1 && host.split('.').all(|p| !p.is_empty())
}
