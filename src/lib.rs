//! `optout`.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed"))]

pub mod clean;
pub mod faces;
pub mod guide;
pub mod link;
pub mod objection;
pub mod walkthrough;
pub mod world;
