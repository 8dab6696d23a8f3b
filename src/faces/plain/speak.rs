//! A page in words.

use std::collections::HashSet;

use super::choices::{self, Does, Numbered};
use super::named;
use super::said::Said;
use super::wrap::{capital, closed, even, sentence, wrap};
use crate::walkthrough::page::{
    Arg, Block, Calendar, CodeBlock, EditorBlock, Field, Fields, Notice, Page, PaperLine, Phrase, StepBlock, Tone,
    Trail,
};

/// What is said of a page, paragraph by paragraph, so that what changed can be told from what was said already.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Speech {
    /// Where one is.
    pub head: Vec<String>,
    /// What the page says.
    pub body: Vec<String>,
    /// What it asks, if it asks something.
    pub question: Option<String>,
    /// What stands in the field that is being filled.
    pub value: Option<String>,
    /// How many choices there are.
    pub count: String,
    /// The choices, each with its number.
    pub choices: Vec<String>,
    /// How to do something to one row of a list.
    pub how: Vec<String>,
}

/// The whole page in lines no wider than `width` (20 at least), but for addresses, which are never broken.
pub fn speak(page: &Page, said: &Said, width: usize) -> String {
    let speech = Speech::of(page, None, said);
    let notice = page.notice.iter().map(|notice| told(notice, page, said));
    let said = speech.head.iter().cloned().chain(notice).chain(speech.body.iter().cloned());
    let mut lines: Vec<String> = said.flat_map(|paragraph| wrap(&paragraph, width)).collect();
    lines.extend(speech.asked(width));
    lines.into_iter().map(|line| line + "\n").collect()
}

/// What happened, as a sentence.
pub fn told(notice: &Notice, page: &Page, said: &Said) -> String {
    sentence(&named::text(&notice.text, page, Some(&choices::numbered(page, said)), said))
}

/// What is read of a page: where one is and what it says, its keys by their signs.
pub fn read(page: &Page, said: &Said) -> Vec<String> {
    [head(page, said), body(page, None, None, said)].concat()
}

impl Speech {
    /// What is said of a page; the way is left out where `before` said the same one.
    pub fn of(page: &Page, before: Option<&Page>, said: &Said) -> Speech {
        let numbered = choices::numbered(page, said);
        let mut count = if numbered.is_empty() { String::new() } else { counted(numbered.len(), said) };
        if let Some(list) = choices::options(page).filter(|_| choices::is_long(page)) {
            let n = Arg::Number(i64::try_from(list.items.len()).unwrap_or(i64::MAX));
            count = format!("{} {count}", said.filled("plain-names", &[("n", n)]));
        }
        let lines = numbered.iter().enumerate().map(|(n, choice)| format!("{} {}", n + 1, choice.spoken));
        let how = example(page, &numbered, said).into_iter().collect();
        let field = page.blocks.iter().chain(&page.aside).find_map(|block| match block {
            Block::Field(field) => Some(value(field, said)),
            _ => None,
        });
        let (head, body) = (head(page, said), body(page, Some(&numbered), before, said));
        let question = page.blocks.iter().chain(&page.aside).find_map(|block| match block {
            Block::Heading(heading) => Some(named::text(heading, page, Some(&numbered), said)),
            _ => None,
        });
        Speech { head, body, question, value: field, count, choices: lines.collect(), how }
    }

    /// Where one is: a page without a title is told by what it says first.
    pub fn here(self) -> Vec<String> {
        if self.head.is_empty() { self.body.into_iter().take(1).collect() } else { self.head }
    }

    /// What is known once this was said after `known` on the same page: while a line is asked for, the rest still holds.
    pub fn after(mut self, known: Speech) -> Speech {
        if self.choices.is_empty() {
            self.choices = known.choices;
            self.body.extend(known.body);
        }
        self
    }

    /// What is new where `before` was said of the same page.
    pub fn since(&self, before: &Speech, said: &Said) -> Vec<String> {
        let parts = self.head.iter().chain(&self.body);
        let mut lines: Vec<String> =
            parts.filter(|part| !before.head.contains(part) && !before.body.contains(part)).cloned().collect();
        let asks_anew = before.question != self.question;
        if self.choices.is_empty() || (before.choices == self.choices && !asks_anew) {
            return lines;
        }
        // Another question is heard with all that answers it.
        if before.choices.is_empty() || asks_anew {
            lines.push(self.count.clone());
            lines.extend(self.choices.iter().chain(&self.how).cloned());
            return lines;
        }
        let names: Vec<&str> = before.choices.iter().map(|line| without_number(line)).collect();
        lines.extend(self.choices.iter().filter(|line| !names.contains(&without_number(line))).cloned());
        let is_moved = before.choices.len() != self.choices.len();
        if is_moved {
            lines.push(
                said.filled("plain-moved", &[("n", Arg::Number(i64::try_from(self.choices.len()).unwrap_or(0)))]),
            );
        }
        lines
    }

    /// The choices in lines, an empty one before them.
    pub fn asked(&self, width: usize) -> Vec<String> {
        if self.choices.is_empty() {
            return Vec::new();
        }
        let lines = [String::new(), self.count.clone()].into_iter();
        lines.chain(self.choices.iter().chain(&self.how).cloned()).flat_map(|line| wrap(&line, width)).collect()
    }
}

fn without_number(line: &str) -> &str {
    line.split_once(' ').map_or(line, |(_, name)| name)
}

fn counted(n: usize, said: &Said) -> String {
    said.filled("plain-choices", &[("n", Arg::Number(i64::try_from(n).unwrap_or(i64::MAX)))])
}

/// "To do something with one row, type its number and that of the key, such as: 1 4".
fn example(page: &Page, numbered: &[Numbered], said: &Said) -> Option<String> {
    let at = |wanted: &dyn Fn(&Does) -> bool| Some(numbered.iter().position(|choice| wanted(&choice.does))? + 1);
    let row = at(&|does| matches!(does, Does::Pick(_) | Does::Read(_))).filter(|_| choices::rows_take_keys(page))?;
    let key = at(&|does| matches!(does, Does::Key(action) if choices::is_for_a_row(page, *action)))?;
    let blanks = [("row", Arg::Number(row as i64)), ("key", Arg::Number(key as i64))];
    Some(said.filled("plain-row-key", &blanks))
}

/// "Step 3 of 7. Instagram, lea.photos, the app's menus."
fn head(page: &Page, said: &Said) -> Vec<String> {
    let title = page.who.iter().chain(&page.title).map(|part| even(part.as_str())).collect::<Vec<_>>().join(", ");
    let number = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    match (page.place, title.is_empty()) {
        (_, true) => Vec::new(),
        (Some((n, of)), false) => {
            let blanks = [("n", number(n)), ("of", number(of)), ("title", Arg::Text(&title))];
            vec![closed(&said.filled("plain-place", &blanks))]
        }
        (None, false) => {
            let corner = page.corner.iter().map(|corner| sentence(&corner.as_str().replace(" · ", ", ")));
            std::iter::once(closed(&capital(&title))).chain(corner).collect()
        }
    }
}

fn body(page: &Page, numbered: Option<&[Numbered]>, before: Option<&Page>, said: &Said) -> Vec<String> {
    let mut teller = Teller { page, numbered, said, known: HashSet::new(), links: HashSet::new(), body: Vec::new() };
    page.spoken.iter().for_each(|text| teller.say(&sentence(text.as_str())));
    // The keys of the eye are of no use to the ear.
    if page.id == "help" {
        teller.say(&said.word("plain-help"));
        return teller.body;
    }
    let (first, second) = if page.aside_leads { (&page.aside, &page.blocks) } else { (&page.blocks, &page.aside) };
    let known_way = before.and_then(trail);
    let mut above: Option<&Block> = None;
    for block in first.iter().chain(second) {
        match (block, above) {
            (Block::Trail(trail), _) if known_way.is_some_and(|known| known.taps == trail.taps) => {}
            // Seen, it stands below the list and so is about the marked row; here the list comes later.
            (Block::Text { tone: Tone::Quiet, text }, Some(Block::Fields(fields))) => teller.about_row(fields, text),
            (block, _) => teller.block(block),
        }
        above = Some(block);
    }
    teller.body
}

/// What stands in a field.
fn value(field: &Field, said: &Said) -> String {
    match field.value.is_empty() {
        true => said.word("plain-empty"),
        false => sentence(&said.with("plain-now", "value", field.value.as_str())),
    }
}

fn trail(page: &Page) -> Option<&Trail> {
    page.blocks.iter().chain(&page.aside).find_map(|block| match block {
        Block::Trail(trail) => Some(trail),
        _ => None,
    })
}

/// Says each thing once.
struct Teller<'s> {
    page: &'s Page,
    numbered: Option<&'s [Numbered]>,
    said: &'s Said,
    known: HashSet<String>,
    links: HashSet<String>,
    body: Vec<String>,
}

impl Teller<'_> {
    fn text(&self, phrase: &Phrase) -> String {
        named::text(phrase, self.page, self.numbered, self.said)
    }

    fn say(&mut self, paragraph: &str) {
        let key: String = paragraph.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        if !paragraph.trim().is_empty() && (key.is_empty() || self.known.insert(key)) {
            self.body.push(paragraph.to_owned());
        }
    }

    /// Every kind of block; a new one does not compile before it can be said.
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(phrase) => self.say(&sentence(&self.text(phrase))),
            Block::Text { text: phrase, .. } => self.say(&closed(&self.text(phrase))),
            Block::Rows(rows) => rows.iter().for_each(|(head, phrase)| {
                let blanks = [("head", Arg::Text(head.as_str())), ("text", Arg::Text(&self.text(phrase)))];
                self.say(&sentence(&self.said.filled("plain-row", &blanks)));
            }),
            Block::Field(field) => self.field(field),
            Block::Editor(editor) => self.editor(editor),
            Block::Trail(trail) => self.trail(trail),
            Block::Step(step) => self.step(step),
            Block::Sketch(sketch) => self.say(&sentence(sketch.spoken.as_str())),
            Block::Code(CodeBlock { link, .. }) => {
                if self.links.insert(link.as_str().to_owned()) {
                    let blanks = [("host", Arg::Text(link.host())), ("link", Arg::Text(link.as_str()))];
                    self.say(&self.said.filled("plain-code", &blanks));
                }
            }
            Block::Link(link) => {
                if self.links.insert(link.link.as_str().to_owned()) {
                    let blanks = [("name", Arg::Text(&self.text(&link.name))), ("link", Arg::Text(link.link.as_str()))];
                    self.say(&self.said.filled("plain-link", &blanks));
                }
            }
            Block::Calendar(calendar) => self.calendar(calendar),
            Block::Letter(letter) => self.body.push(letter.as_str().to_owned()),
            // The same may be said of several: it is no repetition.
            Block::Paper(lines) => self.body.extend(lines.iter().map(|line| match line {
                PaperLine::Heading(text) | PaperLine::Text(text) | PaperLine::Item(text) => sentence(text.as_str()),
            })),
            Block::Source(source) => self.say(&sentence(&self.text(&source.text))),
            // They are said as choices.
            Block::Options(_) | Block::Accounts(_) | Block::Fields(_) => {}
        }
    }

    fn about_row(&mut self, fields: &Fields, phrase: &Phrase) {
        let text = self.text(phrase);
        let Some(row) = fields.rows.get(fields.at).filter(|_| !text.is_empty()) else { return };
        let blanks = [("head", Arg::Text(&self.text(&row.name))), ("text", Arg::Text(&text))];
        self.say(&sentence(&self.said.filled("plain-row", &blanks)));
    }

    fn field(&mut self, field: &Field) {
        self.say(&sentence(&self.text(&field.label)));
        self.say(&value(field, self.said));
        if let Some(hint) = field.spoken.as_ref().or(field.hint.as_ref()) {
            self.say(&sentence(&self.text(hint)));
        }
    }

    /// The text is said as it stands, whatever it repeats.
    fn editor(&mut self, editor: &EditorBlock) {
        let clean = crate::clean::Clean::text(&editor.text);
        let text = if clean.as_str().trim().is_empty() { self.said.word("plain-empty") } else { clean.to_string() };
        self.body.push(format!("{}\n{text}", self.said.with("plain-text", "label", editor.label.as_str())));
    }

    fn trail(&mut self, trail: &Trail) {
        let taps: Vec<String> = trail.taps.iter().map(|tap| self.text(tap).trim_end_matches('.').to_owned()).collect();
        let now = taps.get(trail.at).map_or("", String::as_str);
        let blanks = [("taps", Arg::Text(&taps.join(", "))), ("now", Arg::Text(now))];
        self.say(&self.said.filled("plain-trail", &blanks));
    }

    fn step(&mut self, step: &StepBlock) {
        self.say(&sentence(&self.text(&step.act)));
        step.place.iter().chain(&step.names).for_each(|phrase| self.say(&sentence(&self.text(phrase))));
        if let Some(next) = &step.next {
            self.say(&sentence(&self.said.with("plain-step-next", "next", &self.text(next))));
        }
        if let Some(mark) = &step.mark {
            self.say(&sentence(mark.as_str()));
        }
    }

    fn calendar(&mut self, calendar: &Calendar) {
        let names = [&calendar.sent.1, &calendar.today.1, &calendar.due.1];
        let parts = names.iter().zip(&calendar.days).map(|(name, day)| {
            let blanks = [("head", Arg::Text(name.as_str())), ("text", Arg::Text(day.as_str()))];
            sentence(&self.said.filled("plain-row", &blanks))
        });
        let line = parts.collect::<Vec<_>>().join(" ");
        self.say(&line);
    }
}
