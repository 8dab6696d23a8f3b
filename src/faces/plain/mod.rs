//! The walk in plain lines: for screen readers, dumb terminals, serial lines and pipes.
//!
//! The same pages, spoken: no frames, no redraw, no colour, no escape sequences, nothing said twice. [`speak`] makes a page
//! into lines, [`hear`] makes a line into messages, [`run`] does both until the person leaves.
//!
//! [`speak`]: speak::speak
//! [`hear`]: hear::hear
//! [`run`]: talk::run

mod bare;
pub mod choices;
mod codes;
pub mod hear;
mod lines;
pub mod named;
pub mod outside;
pub mod said;
pub mod speak;
pub mod talk;
#[cfg(test)]
mod tests;
mod wrap;
mod writing;

pub use self::bare::speak_bare;
pub use self::hear::{Heard, hear};
pub use self::outside::{Outside, Walker};
pub use self::said::Said;
pub use self::speak::speak;
pub use self::talk::run;
