//! Where in the file a few values stand, for whoever looks at them by hand.

use toml_edit::{Document, Item, TableLike};

/// What a value is that may be of no use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// The country of the person.
    Country,
    /// The id of an account.
    Account,
    /// The platform of an account.
    Platform,
}

/// Each country, account id and platform with its line, counted from 1, in the order of the file; none where it is no TOML.
pub fn named(text: &str) -> Vec<(Named, usize, String)> {
    let Ok(document) = Document::parse(text) else { return Vec::new() };
    let line = |item: &Item| 1 + item.span().map_or(0, |span| text[..span.start].matches('\n').count());
    let said = |table: &dyn TableLike, key: &str, what| {
        let item = table.get(key)?;
        Some((what, line(item), item.as_str()?.to_owned()))
    };
    let person = document.get("person").and_then(Item::as_table_like);
    let mut all: Vec<_> = person.and_then(|person| said(person, "country", Named::Country)).into_iter().collect();
    let accounts = document.get("account").and_then(Item::as_array_of_tables);
    for account in accounts.into_iter().flatten() {
        all.extend(said(account, "id", Named::Account));
        all.extend(said(account, "platform", Named::Platform));
    }
    all.sort_by_key(|(_, line, _)| *line);
    all
}

/// The line of the value at a dotted path, as [`Checklist::misread`](super::super::checklist::Checklist) has it; of what it
/// stands in where it has none of its own.
pub fn line_of(text: &str, path: &str) -> usize {
    let Ok(document) = Document::parse(text) else { return 1 };
    let mut item = document.as_item();
    let mut at = 0;
    for part in parts(path) {
        let next = match part.parse::<usize>().ok().and_then(|n| n.checked_sub(1)) {
            Some(n) if !item.is_table_like() => item.get(n),
            _ => item.get(part.as_str()),
        };
        let Some(next) = next else { break };
        at = next.span().map_or(at, |span| span.start);
        item = next;
    }
    1 + text[..at].matches('\n').count()
}

/// The parts of a dotted path; a dot within quotation marks is no joint.
fn parts(path: &str) -> Vec<String> {
    let mut quoted = false;
    let joint = |c: char| {
        quoted ^= c == '"';
        c == '.' && !quoted
    };
    path.split(joint).map(|part| part.trim_matches('"').to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_has_the_line_it_stands_on() {
        let text = "version = 1\n\n[person]\ncountry = \"FR\"\n[[account]]\nplatform = \"x\"\nid = \"x-1\"\n";
        let value = |what, line, value: &str| (what, line, value.to_owned());
        let expected =
            [value(Named::Country, 4, "FR"), value(Named::Platform, 6, "x"), value(Named::Account, 7, "x-1")];
        assert_eq!(named(text), expected);
        assert_eq!(named("[person\n"), []);
    }

    #[test]
    fn what_was_misread_is_found_by_its_path() {
        let text = "version = 1\n[person]\nname = 3\n\n[[account]]\nid = \"a\"\n[[account]]\nid = \"b\"\n\
                    steps = { x = 1, \"a.b\" = 2 }\n[[account.history]]\non = \"x\"\n";
        for (path, line) in [("person.name", 3), ("account.2.steps.\"a.b\"", 9), ("account.2.history.1.on", 11)] {
            assert_eq!(line_of(text, path), line, "{path}");
        }
        assert_eq!(line_of(text, "account.2.gone"), 7, "the entry it would stand in");
        assert_eq!(line_of("[person\n", "person"), 1);
    }
}
