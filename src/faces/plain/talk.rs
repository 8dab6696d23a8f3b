//! The walk as a conversation: say the page, hear a line, do what it means.

use std::collections::VecDeque;
use std::io::{self, BufRead, Write};

use jiff::civil::Date;

use super::choices;
use super::hear::{Heard, hear};
use super::lines;
use super::outside::{Outside, Walker, ends};
use super::speak::{Speech, told};
use super::wrap::{sentence, wrap};
use crate::clean::Clean;
use crate::walkthrough::effect::{Effect, Outcome};
use crate::walkthrough::keys::Action;
use crate::walkthrough::message::{Edit, Msg};
use crate::walkthrough::page::{Focus, Page};

/// Speaks and hears until the person leaves, or the input ends: then everything is saved and nothing was answered for
/// them. Gives the exit code.
///
/// # Errors
/// Where the input cannot be read or the output cannot be written, unless whoever read the output has gone: that is an
/// ordinary end.
pub fn run(
    walk: &mut dyn Walker,
    input: &mut dyn BufRead,
    output: &mut dyn Write,
    outside: &mut dyn Outside,
    width: usize,
) -> io::Result<u8> {
    let mut talk = Talk {
        walk,
        input,
        output,
        outside,
        width,
        day: Date::ZERO,
        notices: Vec::new(),
        last: None,
        left: None,
        unsaved: false,
    };
    match talk.run() {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(0),
        done => done,
    }
}

pub(super) struct Talk<'a> {
    pub(super) walk: &'a mut dyn Walker,
    pub(super) input: &'a mut dyn BufRead,
    pub(super) output: &'a mut dyn Write,
    pub(super) outside: &'a mut dyn Outside,
    pub(super) width: usize,
    day: Date,
    /// What happened since the last page, not yet said.
    pub(super) notices: Vec<String>,
    /// The page that was said last, and what was said of it.
    last: Option<(Page, Speech)>,
    left: Option<u8>,
    /// The last save has failed.
    unsaved: bool,
}

impl Talk<'_> {
    fn run(&mut self) -> io::Result<u8> {
        self.new_day();
        let hello = self.walk.said().word("plain-hello");
        self.say(&hello)?;
        loop {
            self.say_names();
            self.page()?;
            self.prompt()?;
            let Some(line) = lines::read(self.input)? else { return self.leave() };
            if !self.outside.echoes() {
                writeln!(self.output)?;
            }
            self.new_day();
            self.answer(&line)?;
            if let Some(code) = self.left {
                return Ok(code);
            }
        }
    }

    /// A filter that stands open is for the eye. Here a name is said without one, and what else can be done is counted with it.
    fn say_names(&mut self) {
        let page = self.walk.page();
        let open =
            choices::options(&page).and_then(|options| options.filter.as_ref()).is_some_and(|filter| filter.active);
        if open && page.focus == Focus::Line {
            self.send(Msg::Do(Action::Back));
        }
    }

    fn new_day(&mut self) {
        let today = self.outside.today();
        if today != self.day {
            self.day = today;
            self.send(Msg::Today(today));
        }
    }

    pub(super) fn say(&mut self, paragraph: &str) -> io::Result<()> {
        wrap(paragraph, self.width).iter().try_for_each(|line| writeln!(self.output, "{line}"))
    }

    /// Says what happened, then the page if it is a new one, else what has changed on it.
    fn page(&mut self) -> io::Result<()> {
        let happened = std::mem::take(&mut self.notices);
        happened.iter().try_for_each(|notice| self.say(notice))?;
        let (page, said) = (self.walk.page(), self.walk.said());
        let speech = match self.last.take() {
            Some((before, known)) if is_same(&before, &page) => {
                let now = Speech::of(&page, None, &said);
                let mut lines = now.since(&known, &said);
                if !happened.is_empty() && before.focus == Focus::Line {
                    // It was not taken: said as what stands there now, it would sound as if it were kept.
                    lines.retain(|line| now.value.as_ref() != Some(line));
                }
                lines.iter().try_for_each(|line| self.say(line))?;
                if lines.is_empty() && happened.is_empty() {
                    self.same(&page, &now)?;
                }
                now.after(known)
            }
            last => {
                let speech = Speech::of(&page, last.as_ref().map(|(before, _)| before), &said);
                self.whole(&page, &speech)?;
                speech
            }
        };
        self.last = Some((page, speech));
        Ok(())
    }

    /// A name that leaves the same ones in the list was understood: they are said once more.
    fn same(&mut self, page: &Page, speech: &Speech) -> io::Result<()> {
        if choices::filters(page) {
            return speech.asked(self.width).iter().try_for_each(|line| writeln!(self.output, "{line}"));
        }
        self.say(&self.walk.said().word("plain-same"))
    }

    fn whole(&mut self, page: &Page, speech: &Speech) -> io::Result<()> {
        writeln!(self.output)?;
        speech.head.iter().chain(&speech.body).try_for_each(|paragraph| self.say(paragraph))?;
        self.codes(page)?;
        speech.asked(self.width).iter().try_for_each(|line| writeln!(self.output, "{line}"))
    }

    fn prompt(&mut self) -> io::Result<()> {
        let parting = self.walk.parting();
        self.outside.parting(parting.iter().map(|line| sentence(line.as_str())).collect());
        let page = self.walk.page();
        let id = match page.focus {
            Focus::Line => "plain-prompt-line",
            Focus::Text => "plain-prompt-text",
            _ if choices::filters(&page) => "plain-prompt-filter",
            _ => "plain-prompt",
        };
        self.ask(id)
    }

    /// The question stands at the end of what was said, the answer behind it.
    fn ask(&mut self, id: &str) -> io::Result<()> {
        let question = self.walk.said().word(id);
        let mut lines = wrap(&question, self.width);
        let last = lines.pop().unwrap_or_default();
        lines.iter().try_for_each(|line| writeln!(self.output, "{line}"))?;
        write!(self.output, "{last} ")?;
        self.output.flush()
    }

    fn answer(&mut self, line: &str) -> io::Result<()> {
        let (page, said) = (self.walk.page(), self.walk.said());
        match hear(&page, line, &said) {
            Heard::Msgs(msgs) => msgs.into_iter().for_each(|msg| self.send(msg)),
            Heard::Name(name) => self.narrow(name),
            Heard::Help if page.has(Action::Help) => self.send(Msg::Do(Action::Help)),
            Heard::Help => self.notices.push(said.word("plain-help")),
            Heard::Where => self.notices.extend(Speech::of(&page, None, &said).here()),
            Heard::Repeat => self.last = None,
            Heard::Stop => drop(self.leave()?),
            Heard::Write if page.focus == Focus::Text => self.write(Some(line.to_owned()))?,
            Heard::Write => {
                self.ask("plain-prompt-text")?;
                writeln!(self.output)?;
                self.write(None)?;
            }
            Heard::NoBack => self.notices.push(said.word("plain-no-back")),
            Heard::Nothing | Heard::Unknown => self.notices.push(said.word("plain-not-understood")),
        }
        self.parting()
    }

    /// Narrows the list to the names that begin like that, and takes the one that is left.
    fn narrow(&mut self, name: String) {
        self.send(Msg::Do(Action::Filter));
        if self.walk.page().focus == Focus::Line {
            // A line given at once would also take the first name that fits.
            let words = [Msg::Edit(Edit::Home), Msg::Edit(Edit::KillLine), Msg::Paste(name), Msg::Do(Action::Back)];
            words.into_iter().for_each(|msg| self.send(msg));
        }
        if choices::options(&self.walk.page()).is_some_and(|options| options.items.len() == 1) {
            self.send(Msg::Pick(0));
        }
    }

    /// The input has ended, or the person has had enough: all is saved already.
    fn leave(&mut self) -> io::Result<u8> {
        // Whoever leaves while the checklist cannot be read has not been served.
        let code = u8::from(self.walk.page().id == "unreadable");
        self.send(Msg::Leave);
        let code = if self.unsaved { 1 } else { code };
        self.left = Some(code);
        writeln!(self.output)?;
        self.parting()?;
        Ok(code)
    }

    /// Leaves: what is said of the checklist is true once the last save has ended.
    fn quit(&mut self, kept: Option<Clean>, parting: &[Clean], code: u8) {
        self.unsaved = !self.outside.end();
        let kept = kept.map(|line| sentence(line.as_str())).filter(|_| !self.unsaved);
        let unsaved = self.unsaved.then(|| self.walk.said().word("parting-unsaved"));
        self.notices.extend(unsaved.or(kept));
        self.notices.extend(parting.iter().map(|line| sentence(line.as_str())));
        self.left = Some(if self.unsaved { code.max(1) } else { code });
    }

    /// What is said at the end; before it, nothing.
    fn parting(&mut self) -> io::Result<()> {
        if self.left.is_none() {
            return Ok(());
        }
        let last = std::mem::take(&mut self.notices);
        last.iter().try_for_each(|line| self.say(line))?;
        self.output.flush()
    }

    /// One turn, and all that it leads to outside.
    pub(super) fn send(&mut self, msg: Msg) {
        let mut waiting: VecDeque<Effect> = self.turn(msg).into();
        while let Some(effect) = waiting.pop_front() {
            match effect {
                Effect::Quit { kept, parting, code } => self.quit(kept, &parting, code),
                // It is as plain as can be already, and there is no screen to leave.
                Effect::Bare | Effect::Suspend => waiting.extend(self.turn(Msg::Happened(Outcome::Back))),
                // What was said is out of reach, but for the world, which has the terminal; nothing comes of it.
                Effect::ClearScreen => self.outside.begin(Effect::ClearScreen),
                effect => {
                    self.outside.begin(effect.clone());
                    while let Some(outcome) = self.outside.outcome() {
                        let is_its_own = ends(&effect, &outcome);
                        waiting.extend(self.turn(Msg::Happened(outcome)));
                        if is_its_own {
                            break;
                        }
                    }
                }
            }
        }
    }

    /// One message to the walk. What it says about it is kept, to be said once.
    pub(super) fn turn(&mut self, msg: Msg) -> Vec<Effect> {
        let effects = self.walk.turn(msg);
        let page = self.walk.page();
        if let Some(notice) = &page.notice {
            let notice = told(notice, &page, &self.walk.said());
            if !self.notices.contains(&notice) {
                self.notices.push(notice);
            }
        }
        effects
    }
}

/// Whether two pages are the same one, perhaps with something changed on it.
fn is_same(a: &Page, b: &Page) -> bool {
    a.id == b.id && a.title == b.title && a.place == b.place
}
