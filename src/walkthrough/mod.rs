//! How we lead a person from the guide to a sent objection and beyond, page by page. Pure.

pub mod editor;
pub mod effect;
pub mod keys;
pub mod line;
pub mod look;
pub mod mask;
pub mod message;
pub mod model;
pub mod overview;
pub mod page;
pub mod pages;
mod place;
pub mod turn;
pub mod unread;
pub mod update;
pub mod walk;
