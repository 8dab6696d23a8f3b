//! `optout link`: the address of a form, as text, as a code for a phone, or opened.

use std::io::{self, Write};

use clap::ValueEnum;

use super::arguments::{Link as Wanted, Purpose as Kind};
use super::call::{Call, Done, Stop};
use super::hands::Hands;
use crate::clean::Clean;
use crate::guide::Arg;
use crate::guide::platform::{Form, Platform, Purpose, State, Whose};
use crate::link::Link;
use crate::link::code::{Code, Drawn};
use crate::objection::plan;

/// Black on white, whatever the terminal's theme makes of its first sixteen colours.
const LOOK: (&str, &str) = ("\u{1b}[38;5;16;48;5;231m", "\u{1b}[0m");

pub(super) fn run(call: &Call, wanted: &Wanted, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let platform = call.platform(&wanted.platform)?;
    let link = find(call, platform, wanted.purpose.map(Purpose::from)).map_err(|stop| none(call, platform, stop))?;
    writeln!(out, "{link}")?;
    if wanted.qr {
        code(call, &link, out)?;
    }
    if wanted.open {
        hands.open(&link).map_err(|why| call.because("link-not-opened", &why))?;
    }
    Ok(0)
}

/// The form that a person there is led to first; else the first that is not gone.
fn find(call: &Call, platform: &Platform, purpose: Option<Purpose>) -> Result<Link, Stop> {
    let wanted = |form: &&Form| {
        let is_there = !matches!(form.state, State::Replaced | State::Dead);
        is_there && purpose.is_none_or(|purpose| form.purpose == purpose)
    };
    let region = plan::region(call.guide, call.list).map_or("eu", |region| region.ladder.as_str());
    let whose = if platform.ladders.iter().any(|l| l.whose == Whose::Own) { Whose::Own } else { Whose::OthersPosts };
    let ladder = call.guide.ladder(&platform.id, region, whose);
    let led = ladder.into_iter().flat_map(|ladder| &ladder.rungs).filter_map(|id| call.guide.route(id));
    let led = led.filter_map(|route| match &route.ends {
        crate::guide::platform::End::Form(id) => call.guide.form(id),
        _ => None,
    });
    // Without a word about it, somebody's own posts are meant.
    let own = platform.forms.iter().filter(|form| purpose.is_some() || form.purpose != Purpose::General);
    let mut links = led.chain(own).filter(wanted).filter_map(|form| call.guide.form_link(form));
    links.next().ok_or_else(|| call.could_not("link-none", &[("platform", Arg::Text(&platform.id))]))
}

/// The kinds of forms that there is an address of, beside the one that has none.
fn others(call: &Call, platform: &Platform) -> Option<Clean> {
    let known = |kind: &&Kind| find(call, platform, Some(Purpose::from(**kind))).is_ok();
    let names = Kind::value_variants().iter().filter(known).filter_map(|kind| kind.to_possible_value());
    let names: Vec<_> = names.map(|value| value.get_name().to_owned()).collect();
    (!names.is_empty()).then(|| call.words.clean("link-others", &[("kinds", Arg::Text(&names.join(", ")))]))
}

/// Why there is none, and which others there are.
fn none(call: &Call, platform: &Platform, stop: Stop) -> Stop {
    match stop {
        Stop::Said { code, lines } => {
            Stop::Said { code, lines: lines.into_iter().chain(others(call, platform)).collect() }
        }
        other => other,
    }
}

/// The code in half blocks, or in pairs of ASCII signs: black on white, or without colour its light modules alone.
fn code(call: &Call, link: &Link, out: &mut dyn Write) -> io::Result<()> {
    let Some(code) = Code::of(link) else { return Ok(()) };
    let (rows, (on, off)) = match call.look {
        look if look.ascii => (code.ascii_rows(), ("", "")),
        look if look.colour => (code.rows(Drawn::Dark), LOOK),
        _ => (code.rows(Drawn::Light), ("", "")),
    };
    rows.iter().try_for_each(|row| writeln!(out, "{on}{row}{off}"))
}
