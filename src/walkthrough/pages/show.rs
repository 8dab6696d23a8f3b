//! What every page is made with: words, names, hints, sentences about facts.

use jiff::civil::Date;

use crate::clean::Clean;
use crate::guide::platform::{Form, Route};
use crate::guide::source::Seen;
pub use crate::guide::tell::Named;
use crate::guide::{Arg, Args, Guide, Phrase, Words, tell};
use crate::link::code::Code;
use crate::objection::checklist::Account;
use crate::objection::standing::Standing;
use crate::objection::{plan, tell as told};
use crate::walkthrough::keys::Action;
use crate::walkthrough::model::Model;
use crate::walkthrough::page::{self, Block, Choice, CodeBlock, Filter, Focus, Hint, Options, Page, SourceBlock, Tone};

/// Columns of a window that a code leaves to the margins, which are slight in one narrower than 40.
const BESIDE_CODE: (usize, usize) = (2, 6);
/// Rows that it leaves to the head, the heading, a notice and a foot of two rows.
const ABOVE_CODE: usize = 8;

/// What a page is made from.
pub struct Show<'g, 'm> {
    /// What is known.
    pub guide: &'g Guide,
    /// Where the person is.
    pub model: &'m Model,
    /// Words in their language.
    pub words: Words,
}

impl<'g, 'm> Show<'g, 'm> {
    /// For the person's language.
    pub fn new(guide: &'g Guide, model: &'m Model) -> Show<'g, 'm> {
        Show { guide, model, words: guide.words(&model.language) }
    }

    /// A page with nothing on it but its name and the keys that work everywhere.
    pub fn page(&self, id: &'static str) -> Page {
        Page {
            id,
            who: None,
            title: vec![self.clean(&format!("title-{id}"))],
            flags: 0,
            place: None,
            corner: None,
            blocks: Vec::new(),
            aside: Vec::new(),
            aside_leads: false,
            over: false,
            rail: None,
            focus: Focus::Page,
            notice: None,
            keys: Vec::new(),
            spoken: Vec::new(),
        }
    }

    /// A page of an account's walk: its name first, and the position.
    pub fn account_page(&self, id: &'static str, account: &Account) -> Page {
        let mut page = self.page(id);
        page.title.insert(0, self.account(account));
        page
    }

    /// A link as a code, and what is said where it cannot be drawn.
    pub fn code(&self, link: crate::link::Link) -> CodeBlock {
        let (width, height) = Code::of(&link).map_or((0, 0), |code| (code.width(), code.height()));
        let beside = if width + BESIDE_CODE.1 <= 40 { BESIDE_CODE.0 } else { BESIDE_CODE.1 };
        let number = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
        let room: Args = &[("width", number(width + beside)), ("height", number(height + ABOVE_CODE))];
        let instead = self.words.phrase("code-no-room", room);
        CodeBlock { link, scan: Phrase::new(), type_it: Phrase::new(), instead }
    }

    /// Puts the position of a stage into the page.
    pub fn at_stage(&self, page: &mut Page, route: &Route, stage: &plan::Stage) {
        page.place = plan::position(route, stage).filter(|(_, of)| *of > 0);
        if let Some((n, of)) = page.place {
            let args: Args = &[("n", Arg::Number(n as i64)), ("of", Arg::Number(of as i64))];
            page.corner = Some(self.words.clean("place", args));
        }
    }

    /// A word without blanks.
    pub fn phrase(&self, id: &str) -> Phrase {
        self.words.phrase(id, &[])
    }

    /// A word without blanks, as one text.
    pub fn clean(&self, id: &str) -> Clean {
        self.words.clean(id, &[])
    }

    /// The heading.
    pub fn heading(&self, id: &str, args: Args) -> Block {
        Block::Heading(self.words.phrase(id, args))
    }

    /// The heading, from a name that stands in the middle of sentences elsewhere: it begins with a capital.
    pub fn name_as_heading(&self, id: &str, args: Args) -> Block {
        Block::Heading(capital(self.words.phrase(id, args)))
    }

    /// A paragraph.
    pub fn text(&self, id: &str, args: Args) -> Block {
        Block::Text { tone: Tone::Plain, text: self.words.phrase(id, args) }
    }

    /// A sentence that is worded already.
    pub fn said(&self, text: &Clean) -> Block {
        Block::Text { tone: Tone::Plain, text: page::plain(text) }
    }

    /// The name of what stands right below it.
    pub fn title(&self, id: &str) -> Block {
        Block::Text { tone: Tone::Title, text: self.phrase(id) }
    }

    /// A paragraph aside.
    pub fn quiet(&self, id: &str, args: Args) -> Block {
        Block::Text { tone: Tone::Quiet, text: self.words.phrase(id, args) }
    }

    /// A paragraph, if there is such a word.
    pub fn text_if(&self, id: &str) -> Option<Block> {
        self.words.has(id).then(|| self.text(id, &[]))
    }

    /// Keys by their usual names.
    pub fn hints(&self, actions: &[Action]) -> Vec<Hint> {
        actions.iter().map(|action| self.hint(*action, &format!("key-{}", action.id()))).collect()
    }

    /// A key by a name of this page's.
    pub fn hint(&self, action: Action, word: &str) -> Hint {
        let hint = Hint::new(action, self.clean(word));
        if action == Action::Toggle { Hint { sign: self.clean("sign-space"), ..hint } } else { hint }
    }

    /// Options by their words, the mark where the model has it, digits pick them.
    pub fn options(&self, names: impl IntoIterator<Item = Phrase>) -> Options {
        let items: Vec<_> = names.into_iter().map(|name| Choice { name, ..Choice::default() }).collect();
        let total = items.len();
        Options { at: self.model.mark.min(total.saturating_sub(1)), items, numbered: true, total, ..Options::default() }
    }

    /// The filter of a list, for a page that has one.
    pub fn filter(&self, label: &str) -> Filter {
        let active = self.model.line.as_ref().is_some_and(|line| line.field == super::super::model::LineField::Filter);
        Filter { text: Clean::line(&self.model.filter), active, label: self.clean(label) }
    }

    /// Platform and handle, or platform and number where there are several without a handle.
    pub fn account(&self, account: &Account) -> Clean {
        Clean::line(&told::account(&self.words, &self.model.list.accounts, account))
    }

    /// Where an account stands.
    pub fn standing(&self, standing: Standing) -> Clean {
        self.clean(&format!("standing-{}", standing.id()))
    }

    /// Id of a part of a reply, `means` or `do`.
    pub fn reply_part(&self, account: &Account, of: told::Told, part: &str) -> String {
        told::reply(self.guide, &self.words, &self.model.list, account, of, part)
    }

    /// "3 December 2026, in 11 days".
    pub fn date_with_distance(&self, date: Date) -> Clean {
        let day = self.words.date_long(date);
        let distance = self.distance(date);
        self.words
            .clean("date-distance", &[("date", Arg::Text(day.as_str())), ("distance", Arg::Text(distance.as_str()))])
    }

    /// "in 11 days", "today", "19 days ago".
    pub fn distance(&self, date: Date) -> Clean {
        told::distance(&self.words, date, self.model.today)
    }

    /// Who saw it, when, how many, and whether to trust it today.
    pub fn source(&self, seen: &Seen) -> Block {
        Block::Source(SourceBlock { text: tell::seen(&self.words, seen, self.model.today), doubt: self.doubtful(seen) })
    }

    /// Whether a fact is old, contradicted, or little sure.
    pub fn doubtful(&self, seen: &Seen) -> bool {
        tell::doubtful(seen, self.model.today)
    }

    /// What Meta calls a thing: the name in the language of the person's app if attested, else in English, else in any.
    pub fn label(&self, id: &str) -> Named {
        tell::label(self.guide, id, &app_language(self.model))
    }

    /// All names of a thing in the language of the app and in English, but the one that is shown.
    pub fn other_names(&self, id: &str) -> Vec<Named> {
        let Some(label) = self.guide.label(id) else { return Vec::new() };
        let shown = self.label(id);
        let app = app_language(self.model);
        let base = app.split('-').next().unwrap_or(&app).to_owned();
        let mut tags = vec![app.as_str(), base.as_str(), "en"];
        tags.dedup();
        let all = tags.into_iter().filter_map(|tag| Some((tag, label.names.get(tag)?)));
        let named = all.flat_map(|(tag, names)| {
            names.iter().map(move |name| Named { text: name.text.clone(), tag: tag.to_owned(), own: tag != "en" })
        });
        let mut seen = vec![shown.text];
        named
            .filter(|name| {
                !seen.contains(&name.text) && {
                    seen.push(name.text.clone());
                    true
                }
            })
            .collect()
    }

    /// A language by its own name.
    pub fn language(&self, tag: &str) -> Clean {
        tell::language(&self.words, tag)
    }

    /// The name of a form.
    pub fn form(&self, form: &Form) -> Clean {
        self.clean(&format!("form-{}", form.id))
    }
}

/// The same with a capital at its beginning, unless it begins with a name of Meta's.
pub fn capital(mut phrase: Phrase) -> Phrase {
    if let Some(first) = phrase.first_mut().filter(|run| run.role == crate::guide::Role::Plain) {
        let mut letters = first.text.as_str().chars();
        if let Some(letter) = letters.next() {
            first.text = Clean::text(&format!("{}{}", letter.to_uppercase(), letters.as_str()));
        }
    }
    phrase
}

/// The language of the person's app: the setting, else that of the program.
pub fn app_language(model: &Model) -> String {
    model.list.settings.app_language.clone().unwrap_or_else(|| model.language.clone())
}
