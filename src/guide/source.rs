//! Where a fact comes from, and how old it is.

use serde::{Deserialize, Deserializer, de::Error as _};

/// Id of an entry of `sources.toml`.
pub type SourceId = String;
/// Id of a word of `content/languages`.
pub type WordId = String;

/// A date as exact as its source: a day, a month, a year, or nothing.
///
/// Written in content as `"2025-05-26"`, `"2025-05"`, `"2025"` or `"unknown"`. Ordered from old to new; what is not
/// known counts as oldest, and a month or a year as its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct When {
    /// Calendar year, 0 where nothing is known.
    pub year: i16,
    /// 1 to 12, 0 where only the year is known.
    pub month: i8,
    /// 1 to 31, 0 where only the month is known.
    pub day: i8,
}

impl When {
    /// Reads the four forms that content may use; `None` for anything else.
    pub fn parse(text: &str) -> Option<When> {
        if text == "unknown" {
            return Some(When::default());
        }
        let shape = |at: usize| matches!(text.len(), 4 | 7 | 10) && (text.len() <= at || text.as_bytes()[at] == b'-');
        if !text.is_ascii() || !shape(4) || !shape(7) {
            return None;
        }
        let number = |range: std::ops::Range<usize>| match text.get(range) {
            None => Some(0),
            Some(digits) => digits.parse::<i16>().ok().filter(|n| *n > 0),
        };
        let month = number(5..7)?;
        let day = number(8..10)?;
        let when = When { year: number(0..4)?, month: month as i8, day: day as i8 };
        jiff::civil::Date::new(when.year, when.month.max(1), when.day.max(1)).ok().map(|_| when)
    }

    /// Whole months from the first day that `self` can mean to `today`; `None` where no date is known.
    pub fn months_before(self, today: jiff::civil::Date) -> Option<i32> {
        if self.year == 0 {
            return None;
        }
        let months = (i32::from(today.year()) - i32::from(self.year)) * 12 + i32::from(today.month())
            - i32::from(self.month.max(1));
        Some(if self.day > today.day() { months - 1 } else { months })
    }
}

#[cfg(test)]
impl schemars::JsonSchema for When {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "When".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A day, a month, a year, or \"unknown\"",
            "type": "string",
            "pattern": "^(unknown|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)$",
        })
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<When, D::Error> {
        let text = String::deserialize(deserializer)?;
        When::parse(&text).ok_or_else(|| D::Error::custom(format!("`{text}` is no date")))
    }
}

/// How sure a fact is; the marks H, M, L of the research.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// An official text, or three independent sources that agree.
    High,
    /// Two independent sources, or one official one that is old or incomplete.
    Medium,
    /// One source that is not official, or an undated page.
    Low,
}

/// What stands behind a fact: who saw it, when, and whether somebody says otherwise.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// Ids of `sources.toml`, at least one.
    pub sources: Vec<SourceId>,
    /// First time a source named it, where known.
    #[serde(default)]
    pub first: When,
    /// Last time a source named it.
    pub last: When,
    /// How sure it is.
    pub confidence: Confidence,
    /// Whether the text of a law says it and nobody else: `last` is then the day of that law, which does not grow old as a
    /// page does.
    #[serde(default)]
    pub law: bool,
    /// A word that says in one sentence how sources disagree.
    #[serde(default)]
    pub contradicted: Option<WordId>,
}

/// One page, article or file that facts come from.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Short permanent key.
    pub id: SourceId,
    /// Who published it.
    pub publisher: String,
    /// What it is, in a few words of ours.
    pub what: String,
    /// When it was published or last read.
    pub date: When,
    /// Its address, shown and never opened; absent where none was kept.
    #[serde(default)]
    pub address: Option<String>,
    /// Whether it is Meta itself, a law, a court or an authority.
    #[serde(default)]
    pub official: bool,
}
