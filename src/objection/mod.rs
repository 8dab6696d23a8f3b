//! What the person does. Pure: no disk, no clock.

pub mod change;
pub mod checklist;
pub mod standing;
