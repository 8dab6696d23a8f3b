//! `optout` leads a person through objecting to Meta training its AI on what they posted.
//!
//! ```text
//!  content/*.toml, *.ftl                                                     clipboard, disk,
//!       │ embedded, or --content DIR                                         browser, clock
//!       ▼                                                                         ▲
//!   guide ──▶ objection ──▶ walkthrough ──▶ faces                                 │
//!   what we    what the      model, message,   fullscreen │ plain │ commands      │
//!   know       person does   update, page                                         │
//!                                └──────────── effects ─────────────▶ world ──────┘
//! ```
//!
//! One key press is a straight line: terminal event → `Key` → `Msg` → `update` → `Vec<Effect>` → `world` →
//! `Msg::Happened(Outcome)` → `update` → `page` → a face. One fact is a straight line: `content/…toml` → `guide` →
//! `objection` → `Page` → a face.
//!
//! What holds, and what a test or a tool holds:
//! - A room names only the rooms before it (`tests/boundaries.rs`); disk, clock, environment and processes are touched in
//!   `world` alone (`clippy.toml`).
//! - `update` and `page` are pure: today is an input, effects are values, every effect comes home as a message.
//! - Only [`clean::Clean`] text is drawn, spoken or copied; only a checked [`link::Link`] is opened.
//! - Every change of the checklist is a [`objection::change::Change`], and is saved as itself.
//! - Sentences are words of `content/languages`, found by id.
//!
//! Absent on purpose: network, telemetry, async, ticks, global state, a template language that computes.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed"),
    allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test touches what it tests")
)]

pub mod clean;
pub mod faces;
pub mod guide;
pub mod link;
pub mod objection;
pub mod walkthrough;
#[allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "the room that touches what others must not")]
pub mod world;
