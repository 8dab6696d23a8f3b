//! From a document to the types, leniently: each value by itself.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use toml_edit::{Item, Table, TableLike, Value};

use super::super::checklist::{Account, Checklist, Event, LetterText, Mark, Person, Settings, Text, What};
use super::super::misread::below;
use super::super::standing::Standing;
use super::entry::{account_id, date, day, letter_kind, step_version, string, text_purpose, whose, words};

/// What the document says, and what in it could not be understood.
pub(super) fn checklist(root: &Table) -> Checklist {
    let mut reader = Reader { misread: Vec::new() };
    let mut list = Checklist {
        version: reader.version(root),
        person: reader.person(root),
        settings: reader.settings(root),
        answers: reader.answers(root),
        texts: reader.texts(root),
        accounts: reader.accounts(root),
        protect: BTreeMap::new(),
        undecided: BTreeMap::new(),
        misread: Vec::new(),
    };
    list.protect = reader.marks(root, "", "protect").into_iter().collect();
    list.undecided = reader.undecided(root);
    list.misread = reader.misread;
    list
}

struct Reader {
    misread: Vec<String>,
}

impl Reader {
    fn miss<T>(&mut self, at: &str, key: &str) -> Option<T> {
        self.misread.push(below(at, key));
        None
    }

    fn value<'a, T>(
        &mut self,
        table: &'a dyn TableLike,
        at: &str,
        key: &str,
        read: impl Fn(&'a Item) -> Option<T>,
    ) -> Option<T> {
        let item = table.get(key)?;
        read(item).or_else(|| self.miss(at, key))
    }

    fn string(&mut self, table: &dyn TableLike, at: &str, key: &str) -> Option<String> {
        self.value(table, at, key, |item| item.as_str().map(str::to_owned))
    }

    fn flag(&mut self, table: &dyn TableLike, at: &str, key: &str) -> Option<bool> {
        self.value(table, at, key, Item::as_bool)
    }

    fn body(&mut self, table: &dyn TableLike, at: &str) -> Arc<str> {
        self.value(table, at, "body", |item| item.as_str().map(Arc::from)).unwrap_or_default()
    }

    fn table<'a>(&mut self, parent: &'a dyn TableLike, at: &str, key: &str) -> Option<&'a dyn TableLike> {
        self.value(parent, at, key, Item::as_table_like)
    }

    /// The entries of a list with their paths, written as `[[key]]` or as `key = [{…}]`.
    fn entries<'a>(&mut self, parent: &'a dyn TableLike, at: &str, key: &str) -> Vec<(String, &'a dyn TableLike)> {
        let path = below(at, key);
        let numbered = |n: usize| below(&path, &(n + 1).to_string());
        match parent.get(key) {
            None => Vec::new(),
            Some(Item::ArrayOfTables(tables)) => {
                tables.iter().enumerate().map(|(n, table)| (numbered(n), table as &dyn TableLike)).collect()
            }
            Some(Item::Value(Value::Array(values))) => {
                let mut found = Vec::new();
                for (n, value) in values.iter().enumerate() {
                    match value.as_inline_table() {
                        Some(table) => found.push((numbered(n), table as &dyn TableLike)),
                        None => self.misread.push(numbered(n)),
                    }
                }
                found
            }
            Some(_) => {
                self.misread.push(path);
                Vec::new()
            }
        }
    }

    fn version(&mut self, root: &dyn TableLike) -> i64 {
        self.value(root, "", "version", Item::as_integer).unwrap_or(1)
    }

    fn person(&mut self, root: &dyn TableLike) -> Person {
        let Some(table) = self.table(root, "", "person") else { return Person::default() };
        let mut get = |key| self.string(table, "person", key);
        Person {
            name: get("name"),
            country: get("country"),
            region: get("region"),
            email: get("email"),
            phone: get("phone"),
        }
    }

    fn settings(&mut self, root: &dyn TableLike) -> Settings {
        let Some(table) = self.table(root, "", "settings") else { return Settings::default() };
        let at = "settings";
        Settings {
            language: self.string(table, at, "language"),
            app_language: self.string(table, at, "app_language"),
            letter_language: self.string(table, at, "letter_language"),
            palette: self.string(table, at, "palette"),
            ascii: self.flag(table, at, "ascii"),
            mouse: self.flag(table, at, "mouse"),
            mask: self.flag(table, at, "mask"),
            clear_clipboard: self.flag(table, at, "clear_clipboard"),
        }
    }

    fn answers(&mut self, root: &dyn TableLike) -> BTreeMap<String, BTreeMap<String, String>> {
        let mut answers = BTreeMap::new();
        let Some(grounds) = self.table(root, "", "answers") else { return answers };
        for (ground, _) in grounds.iter() {
            let Some(table) = self.table(grounds, "answers", ground) else { continue };
            let at = below("answers", ground);
            let mut given = BTreeMap::new();
            for (ask, _) in table.iter() {
                if let Some(answer) = self.string(table, &at, ask) {
                    given.insert(ask.to_owned(), answer);
                }
            }
            if !given.is_empty() {
                answers.insert(ground.to_owned(), given);
            }
        }
        answers
    }

    fn undecided(&mut self, root: &dyn TableLike) -> BTreeMap<String, String> {
        let Some(table) = self.table(root, "", "undecided") else { return BTreeMap::new() };
        let all = table.iter().map(|(place, _)| place.to_owned());
        all.filter_map(|place| Some((place.clone(), self.string(table, "undecided", &place)?))).collect()
    }

    fn texts(&mut self, root: &dyn TableLike) -> Vec<Text> {
        let mut seen = HashSet::new();
        let mut texts = Vec::new();
        for (at, table) in self.entries(root, "", "text") {
            match text_purpose(table).filter(|purpose| seen.insert(*purpose)) {
                Some(purpose) => texts.push(self.text(table, &at, purpose)),
                None => self.misread.push(at),
            }
        }
        texts
    }

    fn text(&mut self, table: &dyn TableLike, at: &str, purpose: &str) -> Text {
        Text {
            purpose: purpose.to_owned(),
            language: self.string(table, at, "language").unwrap_or_default(),
            grounds: self.grounds(table, at),
            short: self.flag(table, at, "short").unwrap_or_default(),
            own: self.flag(table, at, "own").unwrap_or_default(),
            body: self.body(table, at),
        }
    }

    fn grounds(&mut self, table: &dyn TableLike, at: &str) -> Vec<String> {
        if let Some(list) = self.value(table, at, "grounds", Item::as_array) {
            let path = below(at, "grounds");
            let strangers = list.iter().enumerate().filter(|(_, value)| !value.is_str());
            self.misread.extend(strangers.map(|(n, _)| below(&path, &(n + 1).to_string())));
        }
        words(table.get("grounds"))
    }

    fn accounts(&mut self, root: &dyn TableLike) -> Vec<Account> {
        let mut accounts = Vec::new();
        for (at, table) in self.entries(root, "", "account") {
            match account_id(table) {
                Some(id) => accounts.push(self.account(table, &at, id)),
                None => self.misread.push(at),
            }
        }
        accounts
    }

    fn account(&mut self, table: &dyn TableLike, at: &str, id: &str) -> Account {
        Account {
            id: id.to_owned(),
            platform: self.string(table, at, "platform").unwrap_or_default(),
            handle: self.string(table, at, "handle"),
            form: self.string(table, at, "form"),
            whose: self.value(table, at, "whose", |item| whose(item.as_str()?)).unwrap_or_default(),
            accounts_centre: self.string(table, at, "accounts_centre"),
            route: self.string(table, at, "route"),
            own_date: self.value(table, at, "own_date", date),
            steps: self.marks(table, at, "steps"),
            history: self.history(table, at),
            letters: self.letters(table, at),
        }
    }

    fn marks(&mut self, parent: &dyn TableLike, at: &str, key: &str) -> Vec<(String, Mark)> {
        let Some(table) = self.table(parent, at, key) else { return Vec::new() };
        let at = below(at, key);
        let mut marks = Vec::new();
        for (step, item) in table.iter() {
            let found = item.as_table_like().and_then(|mark| Some((mark, day(mark)?)));
            let Some((mark, on)) = found else {
                self.misread.push(below(&at, step));
                continue;
            };
            let at = below(&at, step);
            let version = step_version(mark).or_else(|| self.miss(&at, "version")).unwrap_or(1);
            let skipped = self.flag(mark, &at, "skipped").unwrap_or_default();
            marks.push((step.to_owned(), Mark { on, version, skipped }));
        }
        marks
    }

    fn history(&mut self, parent: &dyn TableLike, at: &str) -> Vec<Event> {
        let mut history = Vec::new();
        for (at, table) in self.entries(parent, at, "history") {
            let what = string(table, "what");
            let what = What::ALL.iter().find(|(_, id)| Some(*id) == what);
            match what.and_then(|(what, _)| Some(Event::new(day(table)?, *what))) {
                Some(event) => history.push(self.event(table, &at, event)),
                None => self.misread.push(at),
            }
        }
        history
    }

    fn event(&mut self, table: &dyn TableLike, at: &str, event: Event) -> Event {
        Event {
            reply: self.string(table, at, "reply"),
            standing: self.value(table, at, "standing", |item| Standing::from_id(item.as_str()?)),
            reference: self.string(table, at, "reference"),
            by: self.string(table, at, "by"),
            kind: self.string(table, at, "kind"),
            path: self.string(table, at, "path"),
            sha256: self.string(table, at, "sha256"),
            note: self.string(table, at, "note"),
            instead_of: self.string(table, at, "instead_of"),
            ..event
        }
    }

    fn letters(&mut self, parent: &dyn TableLike, at: &str) -> Vec<LetterText> {
        let mut letters = Vec::new();
        for (at, table) in self.entries(parent, at, "letter") {
            let Some(kind) = letter_kind(table) else {
                self.misread.push(at);
                continue;
            };
            letters.push(LetterText {
                kind: kind.to_owned(),
                on: self.value(table, &at, "on", date),
                language: self.string(table, &at, "language").unwrap_or_default(),
                own: self.flag(table, &at, "own").unwrap_or_default(),
                body: self.body(table, &at),
            });
        }
        letters
    }
}
