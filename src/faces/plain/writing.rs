//! A text of several lines, heard line by line.

use std::io;

use super::lines;
use super::talk::Talk;
use crate::walkthrough::editor::LONGEST;
use crate::walkthrough::keys::Action;
use crate::walkthrough::message::Msg;
use crate::walkthrough::page::{Arg, Block, Focus, Page};

/// The first line of a text that is added to the one that is there.
const ADDS: &str = "+";

impl Talk<'_> {
    /// Reads a text up to a line with only a full stop. It takes the place of what is there; after a first line with only
    /// [`ADDS`] it stands below that. Nothing before the last line keeps what is there.
    pub(super) fn write(&mut self, first: Option<String>) -> io::Result<()> {
        let before = written(&self.walk.page());
        let mut lines = Vec::new();
        let mut given = first;
        let mut adds = false;
        let ended = loop {
            let line = match given.take() {
                Some(line) => line,
                None => match lines::read(self.input)? {
                    Some(line) => line,
                    None => break false,
                },
            };
            if line.trim_end() == "." {
                break true;
            }
            if lines.is_empty() && !adds && line.trim() == ADDS {
                adds = true;
                continue;
            }
            lines.push(line);
            if !self.outside.more() {
                self.keep(&before, &lines.join("\n"));
            }
        };
        let mut text = lines.join("\n");
        if text.trim().is_empty() {
            return Ok(());
        }
        // A text that was cut off takes the place of none either.
        if adds || !ended {
            text = below(&before, &text);
        }
        let signs = text.chars().count();
        if signs > LONGEST {
            let n = Arg::Number(i64::try_from(signs).unwrap_or(i64::MAX));
            self.notices.push(self.walk.said().filled("plain-too-long", &[("n", n)]));
            self.send(Msg::Fill(before));
            return Ok(());
        }
        self.send(Msg::Fill(text));
        if self.walk.page().focus == Focus::Text {
            self.send(Msg::Do(Action::Back));
        }
        Ok(())
    }

    /// Keeps what was written so far, so that a run that is ended from outside has lost no line of it. Nothing is waited for.
    fn keep(&mut self, before: &str, written: &str) {
        let text = below(before, written);
        // Nothing but blank lines takes nothing's place.
        if !written.trim().is_empty() && text.chars().count() <= LONGEST {
            for effect in self.turn(Msg::Fill(text)) {
                self.outside.begin(effect);
            }
        }
    }
}

/// The text of the page with another one below it.
fn below(before: &str, text: &str) -> String {
    let before = before.trim_end();
    if before.is_empty() { text.to_owned() } else { format!("{before}\n\n{text}") }
}

/// The text that is edited on a page.
fn written(page: &Page) -> String {
    let text = page.blocks.iter().chain(&page.aside).find_map(|block| match block {
        Block::Editor(editor) => Some(editor.text.to_string()),
        _ => None,
    });
    text.unwrap_or_default()
}
