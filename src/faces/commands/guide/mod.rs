//! `optout guide`: the way of a platform in a country, as one page to read, print or pass on.

mod html;
mod json;
mod make;
mod markdown;
mod sentence;
mod sheet;
mod text;

#[cfg(test)]
mod tests;

use std::io::Write;

use self::make::{Wanted as Page, sheet};
use super::arguments::{Format, Guide as Wanted};
use super::call::{Call, Done, Stop, json_out};
use crate::guide::Arg;
use crate::guide::place::Region;
use crate::guide::platform::{Ladder, Route, Whose};

/// Who is asked about first: somebody's own account, and where there is none, what others post.
const WHOSE: [Whose; 2] = [Whose::Own, Whose::OthersPosts];

/// Writes the way of a platform as one page.
///
/// # Errors
/// Where there is no such platform, route or country, and where it cannot be written.
pub fn run(call: &Call, wanted: &Wanted, out: &mut dyn Write) -> Done {
    let platform = call.platform(&wanted.platform)?;
    let region = region(call, wanted.country.as_deref())?;
    let ladder = WHOSE.iter().find_map(|whose| call.guide.ladder(&platform.id, &region.ladder, *whose));
    let routes = routes(call, ladder, wanted.route.as_deref())?;
    let settings = &call.list.settings;
    let app = wanted.app_lang.as_deref().or(settings.app_language.as_deref()).unwrap_or(call.words.tag());
    let sheet = sheet(call, Page { platform, region, ladder, routes, app: app.to_owned() });
    match wanted.format {
        Format::Text => text::text(&sheet, out)?,
        Format::Md => markdown::markdown(&sheet, out)?,
        Format::Html => html::html(call, &sheet, out)?,
        Format::Json => json_out(out, &json::json(call, &sheet))?,
    }
    Ok(0)
}

fn region<'g>(call: &Call<'g>, given: Option<&str>) -> Result<&'g Region, Stop> {
    call.region(given)?.ok_or_else(|| call.wrong("guide-no-country", &[]))
}

/// The ladder in its order, then the way for whom the account is open only in the app, then the ways of the past.
fn routes<'g>(call: &Call<'g>, ladder: Option<&Ladder>, only: Option<&str>) -> Result<Vec<&'g Route>, Stop> {
    let mut ids: Vec<&str> = Vec::new();
    for id in ladder.iter().flat_map(|ladder| ladder.rungs.iter().chain(&ladder.app_only).chain(&ladder.historic)) {
        if !ids.contains(&id.as_str()) {
            ids.push(id);
        }
    }
    if let Some(only) = only {
        let known = ids.join(", ");
        let is_known = ids.contains(&only);
        ids.retain(|id| *id == only);
        if !is_known {
            return Err(call.wrong("guide-no-route", &[("route", Arg::Text(only)), ("known", Arg::Text(&known))]));
        }
    }
    if ids.is_empty() {
        return Err(call.could_not("guide-no-way", &[]));
    }
    Ok(ids.into_iter().filter_map(|id| call.guide.route(id)).collect())
}
