//! What the person does. Pure: no disk, no clock.

pub mod answer;
pub mod based;
pub mod calendar;
pub mod change;
pub mod checklist;
pub mod days;
pub mod deadline;
pub mod evidence;
pub mod file;
pub mod hand_out;
mod keys;
pub mod letter;
pub mod letters;
mod misread;
pub mod mistaken;
pub mod plan;
pub mod practice;
pub mod recheck;
pub mod standing;
pub mod tell;
pub mod undecided;
