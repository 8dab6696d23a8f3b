//! The story so far: where things stand now, then what happened, the newest first.

use super::show::Show;
use crate::guide::Arg;
use crate::walkthrough::keys::Action::*;
use crate::walkthrough::page::{Block, Page};

/// What is on it.
pub fn page(show: &Show) -> Page {
    let mut page = show.page("story");
    let timeline = show.guide.timeline();
    let looked = show.words.when(timeline.looked);
    page.blocks.push(show.heading("story-heading", &[]));
    page.blocks.push(show.text("timeline-now", &[]));
    page.blocks.push(show.text("timeline-not-found", &[]));
    page.blocks.push(show.quiet("story-looked", &[("date", Arg::Text(looked.as_str()))]));
    let events = timeline.events.iter().rev();
    let rows = events.map(|event| (show.words.when(event.date), show.phrase(&format!("happening-{}", event.id))));
    page.blocks.push(Block::Rows(rows.collect()));
    page.keys.extend(show.hints(&[Sources, Bare, Back, Help]));
    page
}
