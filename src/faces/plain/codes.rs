//! A code for a phone's camera, where block signs come before somebody's eyes.

use std::io;

use super::talk::Talk;
use super::wrap::{sentence, text};
use crate::link::code::{Code, Drawn};
use crate::walkthrough::page::{Block, Page, Phrase};

impl Talk<'_> {
    /// A page that shows a code draws it, or says that it cannot be drawn.
    pub(super) fn codes(&mut self, page: &Page) -> io::Result<()> {
        for block in page.blocks.iter().chain(&page.aside) {
            let Block::Code(shown) = block else { continue };
            let fits = |code: &Code| self.outside.draws_codes() && code.width() <= self.width;
            match Code::of(&shown.link).filter(fits) {
                Some(code) => {
                    self.title(&shown.scan)?;
                    code.rows(Drawn::Light).iter().try_for_each(|row| writeln!(self.output, "{row}"))?;
                }
                None => {
                    self.title(&shown.type_it)?;
                    self.say(&text(&shown.instead))?;
                }
            }
        }
        Ok(())
    }

    fn title(&mut self, title: &Phrase) -> io::Result<()> {
        if title.is_empty() { Ok(()) } else { self.say(&sentence(&text(title))) }
    }
}
