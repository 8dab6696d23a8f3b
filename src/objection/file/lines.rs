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
}
