//! What the person does. Pure: no disk, no clock.

pub mod change;
pub mod checklist;
pub mod file;
mod misread;
pub mod standing;
