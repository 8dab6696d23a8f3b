//! What can be wrong with the content.

use super::thing::{Thing, Why};

/// What is wrong. Words: `problem-<id>` (what is wrong) with `.hint` (what to do), each with the arguments of the kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A file that nothing reads.
    UnknownFile,
    /// A line that is no TOML.
    Syntax {
        /// What the parser says.
        detail: String,
    },
    /// A key that the entry does not have.
    UnknownKey,
    /// A key that the entry needs.
    MissingKey,
    /// A value that does not fit its key.
    WrongValue {
        /// What the parser says.
        detail: String,
    },
    /// A line that is no Fluent.
    BrokenWord {
        /// What the parser says.
        detail: String,
    },
    /// A word of so many parts within parts that it is not read.
    Tangled,
    /// A word that does more than stand there: a function, a term, a reference.
    Computes {
        /// What it does.
        what: String,
    },
    /// A character that steers a terminal or hides.
    HiddenCharacter {
        /// Its code point, such as `U+202E`.
        code: String,
    },
    /// An id of another form than `[a-z][a-z0-9-]{0,63}`, or a country of another one than two capitals.
    BadId {
        /// The id.
        id: String,
    },
    /// An id that was given twice.
    DoubleId {
        /// The id.
        id: String,
        /// Where it was given first, as `file:line`.
        first: String,
    },
    /// A platform whose file has another name.
    OtherFileName {
        /// Its id.
        id: String,
    },
    /// Something is named that is not there.
    NoSuch {
        /// What it should be.
        thing: Thing,
        /// Its id.
        id: String,
    },
    /// Something that nothing names.
    Unused {
        /// What it is.
        thing: Thing,
        /// Its id.
        id: String,
    },
    /// A fact without a source.
    NoSource,
    /// A date that has not come yet.
    FutureDate,
    /// First seen after it was last seen.
    FirstAfterLast,
    /// An address that would not be opened.
    Link {
        /// Why.
        why: Why,
        /// The address.
        address: String,
    },
    /// A mail address that does not look like one.
    BadMail {
        /// The address.
        address: String,
    },
    /// A word that is needed and that English does not have.
    NoWord {
        /// The word.
        id: String,
    },
    /// A word in a language that English does not have.
    NoEnglish,
    /// A part of a word that English has and the language does not.
    NoPart {
        /// The part.
        part: String,
    },
    /// A part of a word that the language has and English does not.
    NoEnglishPart {
        /// The part.
        part: String,
    },
    /// Blanks that differ from those of English.
    OtherBlanks {
        /// Those of English.
        english: String,
        /// Those that stand there.
        own: String,
    },
    /// A blank that nothing fills.
    UnknownBlank {
        /// The blank.
        blank: String,
    },
    /// A link, a host or a year among the words.
    FactInWords {
        /// What was found.
        found: String,
    },
    /// A word of a content's entry that there is no entry for.
    UnusedWord,
    /// A way without steps to a form without a link.
    NoStart,
    /// A step that opens a form without a link.
    NothingToOpen {
        /// The form.
        id: String,
    },
    /// A ladder without rungs.
    EmptyLadder,
    /// A rung that stands in the ladder twice.
    DoubleRung {
        /// The route.
        id: String,
    },
    /// A ladder for whom another one comes first.
    HiddenLadder {
        /// The region's ladder value.
        region: String,
    },
    /// Somebody for whom the platform has no ladder.
    NoLadder {
        /// The region's ladder value.
        region: String,
        /// Whose data it would be about.
        whose: String,
    },
    /// A sketch in which not exactly one row is tapped.
    SketchTaps {
        /// How many are.
        n: usize,
    },
    /// A sketch that does not fit.
    SketchTooLong {
        /// In which language of the app.
        language: String,
        /// Lines that it would take.
        n: usize,
    },
    /// A row of a sketch without a text that needs one, or with more than one.
    SketchRow {
        /// Its number, from 1.
        n: usize,
    },
}

impl Kind {
    /// Its id, in words and in what other programs read.
    pub fn id(&self) -> String {
        let id = match self {
            Kind::UnknownFile => "unknown-file",
            Kind::Syntax { .. } => "syntax",
            Kind::UnknownKey => "unknown-key",
            Kind::MissingKey => "missing-key",
            Kind::WrongValue { .. } => "wrong-value",
            Kind::BrokenWord { .. } => "broken-word",
            Kind::Tangled => "tangled",
            Kind::Computes { .. } => "computes",
            Kind::HiddenCharacter { .. } => "hidden-character",
            Kind::BadId { .. } => "bad-id",
            Kind::DoubleId { .. } => "double-id",
            Kind::OtherFileName { .. } => "other-file-name",
            Kind::NoSuch { thing, .. } => return format!("no-such-{}", thing.id()),
            Kind::Unused { thing, .. } => return format!("unused-{}", thing.id()),
            Kind::NoSource => "no-source",
            Kind::FutureDate => "future-date",
            Kind::FirstAfterLast => "first-after-last",
            Kind::Link { why, .. } => why.id(),
            Kind::BadMail { .. } => "bad-mail",
            Kind::NoWord { .. } => "no-word",
            Kind::NoEnglish => "no-english",
            Kind::NoPart { .. } => "no-part",
            Kind::NoEnglishPart { .. } => "no-english-part",
            Kind::OtherBlanks { .. } => "other-blanks",
            Kind::UnknownBlank { .. } => "unknown-blank",
            Kind::FactInWords { .. } => "fact-in-words",
            Kind::UnusedWord => "unused-word",
            Kind::NoStart => "no-start",
            Kind::NothingToOpen { .. } => "nothing-to-open",
            Kind::EmptyLadder => "empty-ladder",
            Kind::DoubleRung { .. } => "double-rung",
            Kind::HiddenLadder { .. } => "hidden-ladder",
            Kind::NoLadder { .. } => "no-ladder",
            Kind::SketchTaps { .. } => "sketch-taps",
            Kind::SketchTooLong { .. } => "sketch-too-long",
            Kind::SketchRow { .. } => "sketch-row",
        };
        id.to_owned()
    }

    /// What its words can name, as name and value.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Kind::Syntax { detail } | Kind::WrongValue { detail } | Kind::BrokenWord { detail } => {
                vec![("detail", detail.clone())]
            }
            Kind::Computes { what } => vec![("what", what.clone())],
            Kind::HiddenCharacter { code } => vec![("code", code.clone())],
            Kind::DoubleId { id, first } => vec![("id", id.clone()), ("first", first.clone())],
            Kind::BadId { id } | Kind::OtherFileName { id } | Kind::NoWord { id } => vec![("id", id.clone())],
            Kind::NoSuch { id, .. } | Kind::Unused { id, .. } => vec![("id", id.clone())],
            Kind::NothingToOpen { id } | Kind::DoubleRung { id } => vec![("id", id.clone())],
            Kind::Link { address, .. } | Kind::BadMail { address } => vec![("address", address.clone())],
            Kind::NoPart { part } | Kind::NoEnglishPart { part } => vec![("part", part.clone())],
            Kind::OtherBlanks { english, own } => vec![("english", english.clone()), ("own", own.clone())],
            Kind::UnknownBlank { blank } => vec![("blank", blank.clone())],
            Kind::FactInWords { found } => vec![("found", found.clone())],
            Kind::HiddenLadder { region } => vec![("region", region.clone())],
            Kind::NoLadder { region, whose } => vec![("region", region.clone()), ("whose", whose.clone())],
            Kind::SketchTaps { n } | Kind::SketchRow { n } => vec![("n", n.to_string())],
            Kind::SketchTooLong { language, n } => vec![("language", language.clone()), ("n", n.to_string())],
            Kind::UnknownFile | Kind::UnknownKey | Kind::MissingKey | Kind::Tangled | Kind::NoSource => Vec::new(),
            Kind::FutureDate | Kind::FirstAfterLast | Kind::NoEnglish | Kind::UnusedWord => Vec::new(),
            Kind::NoStart | Kind::EmptyLadder => Vec::new(),
        }
    }
}
