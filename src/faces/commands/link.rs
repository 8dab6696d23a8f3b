//! `optout link`: the address of a form, as text, as a code for a phone, or opened.

use std::io::{self, Write};

use clap::ValueEnum;

use super::arguments::{Link as Wanted, Purpose as Kind};
use super::call::{Call, Done, Stop};
use super::hands::Hands;
use crate::clean::Clean;
use crate::guide::Arg;
use crate::guide::place::Region;
use crate::guide::platform::{End, Form, Platform, Purpose, State, Whose};
use crate::link::Link;
use crate::link::code::{Code, Drawn};

/// Whose ladder is looked at first.
const WHOSE: [Whose; 2] = [Whose::Own, Whose::OthersPosts];

/// Black on white, whatever the terminal's theme makes of its first sixteen colours.
const LOOK: (&str, &str) = ("\u{1b}[38;5;16;48;5;231m", "\u{1b}[0m");

pub(super) fn run(call: &Call, wanted: &Wanted, hands: &mut dyn Hands, out: &mut dyn Write) -> Done {
    let platform = call.platform(&wanted.platform)?;
    let region = call.region(wanted.country.as_deref())?;
    let sought = Sought { platform, purpose: wanted.purpose.map(Purpose::from), region };
    let link = find(call, sought).ok_or_else(|| none(call, sought))?;
    writeln!(out, "{link}")?;
    if wanted.qr {
        code(call, &link, out)?;
    }
    if wanted.open {
        hands.open(&link).map_err(|why| call.because("link-not-opened", &why))?;
    }
    Ok(0)
}

/// What an address is looked for: the platform, what its form is for, and where the person lives, as far as that is known.
#[derive(Clone, Copy)]
struct Sought<'g> {
    platform: &'g Platform,
    purpose: Option<Purpose>,
    region: Option<&'g Region>,
}

/// The form that a person there is led to first. Where no country is known, or the platform has no ladder at all, else the
/// first that is not gone.
fn find(call: &Call, sought: Sought) -> Option<Link> {
    let Sought { platform, purpose, region } = sought;
    let wanted = |form: &&Form| {
        let is_there = !matches!(form.state, State::Replaced | State::Dead);
        is_there && purpose.is_none_or(|purpose| form.purpose == purpose)
    };
    let ladder = |whose| call.guide.ladder(&platform.id, region.map_or("eu", |region| region.ladder.as_str()), whose);
    let led = WHOSE.into_iter().filter_map(ladder).flat_map(|ladder| ladder.rungs.iter().chain(&ladder.app_only));
    let led = led.filter_map(|id| match &call.guide.route(id)?.ends {
        End::Form(id) => call.guide.form(id),
        _ => None,
    });
    // What people there are not led to is not handed to them either.
    let any = region.is_none() || platform.ladders.is_empty();
    // Without a word about it, somebody's own posts are meant.
    let own = platform.forms.iter().filter(|form| any && (purpose.is_some() || form.purpose != Purpose::General));
    led.chain(own).filter(wanted).find_map(|form| call.guide.form_link(form))
}

/// Why there is none, and which others there are; where no right is known, what can be done there.
fn none(call: &Call, sought: Sought) -> Stop {
    let mut lines = vec![call.words.clean("link-none", &[("platform", Arg::Text(&sought.platform.id))])];
    lines.extend(others(call, sought));
    lines.extend(
        sought
            .region
            .filter(|region| !region.has_right(call.today))
            .into_iter()
            .flat_map(|region| call.instead(region)),
    );
    Stop::Said { code: 1, lines }
}

/// The kinds of forms that there is an address of, beside the one that has none.
fn others(call: &Call, sought: Sought) -> Option<Clean> {
    let known = |kind: &&Kind| find(call, Sought { purpose: Some(Purpose::from(**kind)), ..sought }).is_some();
    let names = Kind::value_variants().iter().filter(known).filter_map(|kind| kind.to_possible_value());
    let names: Vec<_> = names.map(|value| value.get_name().to_owned()).collect();
    (!names.is_empty()).then(|| call.words.clean("link-others", &[("kinds", Arg::Text(&names.join(", ")))]))
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
