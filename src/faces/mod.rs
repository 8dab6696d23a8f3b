//! How a page looks and sounds. Each face reads a `Page` and sends a `Msg`; none decides what is on a page.

pub mod commands;
pub mod fullscreen;
pub mod plain;
