//! What things cost: content, checklist, a key, a letter into a text. `cargo bench`; a part of it with `cargo bench -- NAME`.
//!
//! The times hold for one machine at one moment; what counts is how they compare with each other and grow with their input.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a bench that panics has failed")]
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "the support of the tests touches the world")]

mod checklist;
mod content;
mod given;
mod keys;
#[path = "../../tests/support/mod.rs"]
mod support;
mod typing;

fn main() {
    divan::main();
}
