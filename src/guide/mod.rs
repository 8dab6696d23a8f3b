//! What we know: content as types, read-only once loaded. Sees texts by name, never a disk.

pub mod ground;
pub mod label;
pub mod place;
pub mod platform;
pub mod reply;
pub mod source;
pub mod words;
