//! Which languages there are, the nearest to one that is asked for, and the words of each.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use super::Guide;
use super::words::Words;

fn owned(tags: Vec<&str>) -> Vec<String> {
    tags.into_iter().map(str::to_owned).collect()
}

impl Guide {
    /// Tags of the languages that the program speaks: those with the words of its interface.
    pub fn languages(&self) -> Vec<&str> {
        self.tags.get_or_init(|| owned(self.languages_with("interface.ftl"))).iter().map(String::as_str).collect()
    }

    /// Tags of the languages that texts and letters can be written in: those with the words of the texts.
    pub fn letter_languages(&self) -> Vec<&str> {
        self.languages_with("texts.ftl")
    }

    /// Tags of every language of which there is any file.
    pub(crate) fn language_folders(&self) -> Vec<&str> {
        let tag = |name| str::strip_prefix(name, "languages/")?.split_once('/').map(|(tag, _)| tag);
        let mut tags: Vec<&str> = self.texts.names("languages/").into_iter().filter_map(tag).collect();
        tags.dedup();
        tags
    }

    fn languages_with(&self, file: &str) -> Vec<&str> {
        let tag = |name| str::strip_prefix(name, "languages/")?.strip_suffix(file)?.strip_suffix('/');
        let mut tags: Vec<&str> =
            self.texts.names("languages/").into_iter().filter_map(tag).filter(|tag| !tag.contains('/')).collect();
        // By file name, a language of a country would stand before the language itself.
        tags.sort_unstable();
        tags
    }

    /// The language with words that is nearest to a tag, be it written as a locale (`pt_BR.UTF-8`) or as a language tag.
    ///
    /// `C` and `POSIX` are English.
    pub fn nearest_language(&self, tag: &str) -> Option<&str> {
        let bare = tag.split(['.', '@']).next().unwrap_or(tag);
        let bare = if matches!(bare.to_ascii_lowercase().as_str(), "c" | "posix") { "en" } else { bare };
        let wanted: LanguageIdentifier = bare.parse().ok()?;
        let tags = self.languages();
        let known: Vec<LanguageIdentifier> = tags.iter().filter_map(|tag| tag.parse().ok()).collect();
        let nearest = *negotiate_languages(&[wanted], &known, None, NegotiationStrategy::Lookup).first()?;
        tags.into_iter().find(|tag| tag.parse().as_ref() == Ok(nearest))
    }

    /// The words of a language; English stands behind each.
    pub fn words(&self, tag: &str) -> Words {
        if let Some(words) = self.words.borrow().get(tag) {
            return words.clone();
        }
        let base = tag.split('-').next().unwrap_or(tag);
        let mut chain = vec![tag];
        chain.extend([base, "en"].iter().filter(|other| **other != tag));
        chain.dedup();
        let words = Words::new(chain.into_iter().map(|tag| {
            let prefix = format!("languages/{tag}/");
            let files = self.texts.names(&prefix).into_iter().filter(|name| name.ends_with(".ftl"));
            (tag.to_owned(), files.map(|name| self.texts.text(name)).collect())
        }));
        self.words.borrow_mut().insert(tag.to_owned(), words.clone());
        words
    }
}
