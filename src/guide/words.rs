//! Words: what the program says, in the languages of `content/languages`.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::Date;

use super::source::When;
use super::texts::Text;
use super::vocabulary::Vocabulary;
use crate::clean::{Clean, KEY, LABEL};

/// A sentence in runs, so that a face can set off what Meta calls a thing.
pub type Phrase = Vec<Run>;

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Run {
    /// What it says.
    pub text: Clean,
    /// What it is.
    pub role: Role,
}

/// What a piece of a sentence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Role {
    /// Words.
    #[default]
    Plain,
    /// What Meta calls a thing; comes with its quotation marks.
    Label,
    /// A link.
    Link,
    /// Weighty.
    Strong,
    /// The sign of a key of the page; a face without keys says how else it is done.
    Key,
}

/// A blank of a sentence, filled.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// Text, as it is.
    Text(&'a str),
    /// What Meta calls a thing; gets the quotation marks of the language.
    Label(&'a str),
    /// A number, for plurals.
    Number(i64),
    /// The sign of a key.
    Key(&'a str),
}

/// Blanks of a sentence by name.
pub type Args<'a> = &'a [(&'a str, Arg<'a>)];

/// The words of one language, and behind them those it falls back on.
#[derive(Clone)]
pub struct Words {
    chain: Rc<[Vocabulary]>,
    /// Sentences without blanks, as they were said: a page says most of its sentences again with each key.
    said: Rc<RefCell<HashMap<String, Clean>>>,
    /// Days as they were said, by how: the head of each page says one.
    days: Rc<RefCell<HashMap<(&'static str, Date), Clean>>>,
    faults: Rc<RefCell<Vec<String>>>,
}

impl Words {
    /// Words from Fluent texts: one entry for each language of the chain, the wanted one first.
    ///
    /// Broken messages are left out; the content compiler reports them.
    pub(super) fn new(chain: impl IntoIterator<Item = (String, Vec<Text>)>) -> Words {
        let chain = chain.into_iter().map(|(tag, texts)| Vocabulary::of(tag, &texts)).collect();
        Words { chain, said: Rc::default(), days: Rc::default(), faults: Rc::default() }
    }

    /// Tag of the wanted language.
    pub fn tag(&self) -> &str {
        self.chain.first().map_or("en", Vocabulary::tag)
    }

    /// Whether any language of the chain has this word; `id` may name an attribute, as in `step-x.do`.
    pub fn has(&self, id: &str) -> bool {
        self.chain.iter().any(|language| language.has(id))
    }

    /// Whether the wanted language itself has it.
    pub fn has_own(&self, id: &str) -> bool {
        self.chain.first().is_some_and(|language| language.has(id))
    }

    /// The sentence in runs. A word that no language has shows its id.
    pub fn phrase(&self, id: &str, args: Args) -> Phrase {
        runs(&self.format(id, args))
    }

    /// The sentence as one text.
    pub fn clean(&self, id: &str, args: Args) -> Clean {
        let say = || Clean::text(&self.format(id, args).replace([LABEL.0, LABEL.1, KEY.0, KEY.1], ""));
        if !args.is_empty() {
            return say();
        }
        if let Some(said) = self.said.borrow().get(id) {
            return said.clone();
        }
        let said = say();
        self.said.borrow_mut().insert(id.to_owned(), said.clone());
        said
    }

    /// The sentence as one text, to be put into another one or into a letter.
    pub fn string(&self, id: &str, args: Args) -> String {
        self.clean(id, args).as_str().to_owned()
    }

    /// What was asked for and not there, or asked with a blank left: for tests.
    pub fn faults(&self) -> Vec<String> {
        self.faults.borrow().clone()
    }

    fn format(&self, id: &str, args: Args) -> String {
        let values = self.values(args);
        if let Some((text, errors)) = self.chain.iter().find_map(|language| language.format(id, &values)) {
            self.faults.borrow_mut().extend(errors.iter().map(|error| format!("{id}: {error}")));
            return text;
        }
        self.faults.borrow_mut().push(format!("{id}: no such word"));
        id.to_owned()
    }

    fn values<'a>(&self, args: Args<'a>) -> FluentArgs<'a> {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(Clean::text(text).as_str().to_owned()),
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Label(text) => FluentValue::from(self.quoted(text)),
                Arg::Key(sign) => FluentValue::from(format!("{}{}{}", KEY.0, Clean::line(sign), KEY.1)),
            };
            values.set(*name, value);
        }
        values
    }

    /// A name of Meta's, in the quotation marks of the language and between the marks that [`runs`] reads.
    fn quoted(&self, text: &str) -> String {
        let mark = |id| if self.has(id) { self.format(id, &[]) } else { String::new() };
        format!("{}{}{}{}{}", LABEL.0, mark("quote-open"), Clean::line(text), mark("quote-close"), LABEL.1)
    }

    /// "Tuesday 3 November 2026".
    pub fn date_long(&self, date: Date) -> Clean {
        self.date("date-long", date)
    }

    /// "3 November 2026".
    pub fn date_full(&self, date: Date) -> Clean {
        self.date("date-full", date)
    }

    /// "3 Nov".
    pub fn date_short(&self, date: Date) -> Clean {
        self.date("date-short", date)
    }

    /// "3 Nov" in the year of today, "3 Nov 2027" in any other.
    pub fn date_brief(&self, date: Date, today: Date) -> Clean {
        if date.year() == today.year() { self.date_short(date) } else { self.date_short_year(date) }
    }

    /// "3 Nov 2027", for a day that is not near.
    pub fn date_short_year(&self, date: Date) -> Clean {
        self.date("date-short-year", date)
    }

    fn date(&self, id: &'static str, date: Date) -> Clean {
        if let Some(said) = self.days.borrow().get(&(id, date)) {
            return said.clone();
        }
        let said = self.date_anew(id, date);
        self.days.borrow_mut().insert((id, date), said.clone());
        said
    }

    fn date_anew(&self, id: &str, date: Date) -> Clean {
        let weekday = self.string(&format!("weekday-{}", date.weekday().to_monday_one_offset()), &[]);
        let month = self.string(&format!("month-{}", date.month()), &[]);
        let month_short = self.string(&format!("month-{}.short", date.month()), &[]);
        let [day, year] = [i64::from(date.day()), i64::from(date.year())];
        self.clean(
            id,
            &[
                ("weekday", Arg::Text(&weekday)),
                ("day", Arg::Number(day)),
                ("month", Arg::Text(&month)),
                ("month-short", Arg::Text(&month_short)),
                ("year", Arg::Number(year)),
            ],
        )
    }

    /// A date as exact as its source: "26 May 2025", "May 2025", "2025", "at an unknown date".
    pub fn when(&self, when: When) -> Clean {
        let year = Arg::Number(i64::from(when.year));
        match (when.year, when.month, when.day) {
            (0, ..) => self.clean("when-unknown", &[]),
            (_, 0, _) => self.clean("when-year", &[("year", year)]),
            (_, month, 0) => {
                // Some languages name a month differently beside a day.
                let month = self.string(&format!("month-{month}.alone"), &[]);
                self.clean("when-month", &[("month", Arg::Text(&month)), ("year", year)])
            }
            (y, m, d) => match Date::new(y, m, d) {
                Ok(date) => self.date_full(date),
                Err(_) => self.clean("when-unknown", &[]),
            },
        }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({})", self.tag())
    }
}

fn runs(text: &str) -> Phrase {
    let mut runs = Vec::new();
    let mut push = |text: &str, role| {
        if !text.is_empty() {
            runs.push(Run { text: Clean::text(text), role });
        }
    };
    let mut rest = text;
    while let Some(start) = rest.find([LABEL.0, KEY.0]) {
        push(&rest[..start], Role::Plain);
        let (marks, role) = if rest[start..].starts_with(KEY.0) { (KEY, Role::Key) } else { (LABEL, Role::Label) };
        rest = &rest[start + marks.0.len_utf8()..];
        let end = rest.find(marks.1).unwrap_or(rest.len());
        push(&rest[..end], role);
        rest = rest[end..].strip_prefix(marks.1).unwrap_or_default();
    }
    push(rest, Role::Plain);
    runs
}
