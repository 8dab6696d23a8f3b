//! The file of a platform, read as far as it was asked for.

use std::cell::OnceCell;

use super::entries::{self, Entries};
use super::platform::{Form, Outline, Route, Step};
use super::texts::Text;

/// The heading of a ladder.
const LADDER: &str = "ladder";

/// One file of `content/platforms`.
pub(super) struct Shelf {
    text: Text,
    outline: OnceCell<Option<Outline>>,
    /// Its forms.
    pub forms: Entries<Form>,
    /// Its routes.
    pub routes: Entries<Route>,
    /// Its steps.
    pub steps: Entries<Step>,
}

impl Shelf {
    /// Nothing is parsed yet.
    pub fn of(text: Text) -> Shelf {
        let [forms, routes, steps] = [text.clone(), text.clone(), text.clone()];
        let (forms, routes, steps) = (Entries::of(forms), Entries::of(routes), Entries::of(steps));
        Shelf { text, outline: OnceCell::new(), forms, routes, steps }
    }

    /// What the platform is and which way comes first for whom; `None` where the file does not parse.
    pub fn outline(&self) -> Option<&Outline> {
        let parse = || match self.text.built_in() {
            Some(text) => toml::from_str(&outlined(text)).ok(),
            None => toml::from_str(self.text.read()).ok(),
        };
        self.outline.get_or_init(parse).as_ref()
    }
}

/// The head of a file and its ladders, without all that is longer.
fn outlined(text: &str) -> String {
    let ladders = entries::cut(text).filter(|(list, _)| *list == LADDER).map(|(_, text)| text);
    std::iter::once(entries::head(text)).chain(ladders).collect()
}
