//! How we lead a person from the guide to a sent objection and beyond, page by page. Pure.

pub mod effect;
pub mod keys;
pub mod message;
pub mod page;
