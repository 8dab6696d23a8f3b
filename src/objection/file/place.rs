//! A place in a document into which something is put, in the style its owner wrote it in.

use std::ops::Range;

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, TableLike, Value};

/// A table, written over lines or within one.
pub(super) enum Place<'a> {
    /// `[table]`, or keys with dots.
    Lines(&'a mut Table),
    /// `{ … }`.
    Inline(&'a mut InlineTable),
}

/// What had to make room: it goes to the end of the file as a comment, so that nothing of the owner's is lost.
pub(super) type MadeRoom = Vec<String>;

impl<'a> Place<'a> {
    /// The place as a table, whichever way it is written.
    pub(super) fn table(&mut self) -> &mut dyn TableLike {
        match self {
            Place::Lines(table) => *table,
            Place::Inline(table) => *table,
        }
    }

    /// The same place once more.
    pub(super) fn again(&mut self) -> Place<'_> {
        match self {
            Place::Lines(table) => Place::Lines(table),
            Place::Inline(table) => Place::Inline(table),
        }
    }

    fn of(item: &'a mut Item) -> Option<Place<'a>> {
        match item {
            Item::Table(table) => Some(Place::Lines(table)),
            Item::Value(Value::InlineTable(table)) => Some(Place::Inline(table)),
            _ => None,
        }
    }

    fn item(self, key: &str) -> Option<&'a mut Item> {
        match self {
            Place::Lines(table) => table.get_mut(key),
            Place::Inline(table) => (table as &mut dyn TableLike).get_mut(key),
        }
    }

    /// The table under this key, if there is one.
    pub(super) fn find(self, key: &str) -> Option<Place<'a>> {
        Place::of(self.item(key)?)
    }

    /// The table under this key, made where there is none. `later` are the keys before which a new one should stand.
    pub(super) fn open(mut self, key: &str, later: &[&str], room: &mut MadeRoom) -> Option<Place<'a>> {
        if !self.table().get(key).is_some_and(Item::is_table_like) {
            let new = match &self {
                Place::Lines(table) => {
                    let mut new = Table::new();
                    new.set_dotted(table.is_dotted());
                    Item::Table(new)
                }
                Place::Inline(_) => Item::Value(InlineTable::new().into()),
            };
            self.settle(key, new, later, room);
        }
        self.find(key)
    }

    /// A new table at the end of the list under this key.
    pub(super) fn push(mut self, key: &str, later: &[&str], room: &mut MadeRoom) -> Option<Place<'a>> {
        if !self.table().get(key).is_some_and(is_list) {
            let new = match self {
                Place::Lines(_) => Item::ArrayOfTables(ArrayOfTables::new()),
                Place::Inline(_) => Item::Value(Array::new().into()),
            };
            self.settle(key, new, later, room);
        }
        match self.item(key)? {
            Item::ArrayOfTables(tables) => {
                let mut new = Table::new();
                // Behind all that belongs to the entries before it: what came later would become the new entry's.
                new.set_position(tables.iter().filter_map(last_position).max());
                tables.push(new);
                tables.iter_mut().last().map(Place::Lines)
            }
            Item::Value(Value::Array(values)) => {
                values.push(InlineTable::new());
                values.iter_mut().last()?.as_inline_table_mut().map(Place::Inline)
            }
            _ => None,
        }
    }

    /// The first entry of the list under this key that is meant.
    pub(super) fn entry(self, key: &str, meant: impl Fn(&dyn TableLike) -> bool) -> Option<Place<'a>> {
        self.entries(key).into_iter().find_map(|mut place| meant(place.table()).then_some(place))
    }

    /// The entries of the list under this key.
    pub(super) fn entries(self, key: &str) -> Vec<Place<'a>> {
        match self.item(key) {
            Some(Item::ArrayOfTables(tables)) => tables.iter_mut().map(Place::Lines).collect(),
            Some(Item::Value(Value::Array(values))) => {
                values.iter_mut().filter_map(|value| value.as_inline_table_mut().map(Place::Inline)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Puts a value under this key; comments beside the old one stay.
    pub(super) fn put(&mut self, key: &str, mut value: Value) {
        match self.table().get_mut(key) {
            Some(Item::Value(old)) => {
                *value.decor_mut() = old.decor().clone();
                *old = value;
            }
            _ => self.add(key, Item::Value(value)),
        }
    }

    /// Takes a key out.
    pub(super) fn take(&mut self, key: &str) {
        self.table().remove(key);
    }

    /// Moves a key behind all others.
    pub(super) fn move_last(&mut self, key: &str) {
        match self {
            Place::Lines(table) => {
                let Some((key, mut item)) = table.remove_entry(key) else { return };
                if let Some(table) = item.as_table_mut() {
                    table.set_position(None);
                }
                table.insert_formatted(&key, item);
            }
            Place::Inline(table) => {
                let Some((key, value)) = table.remove_entry(key) else { return };
                table.insert_formatted(&key, value);
            }
        }
    }

    fn add(&mut self, key: &str, item: Item) {
        if let Place::Inline(table) = self {
            // The space before the closing brace belongs to the last value: it would stand before the comma.
            if let Some((_, last)) = table.iter_mut().last() {
                last.decor_mut().set_suffix("");
            }
        }
        self.table().insert(key, item);
    }

    /// Puts a new list or table under this key, before the keys that come later, and makes room for it.
    fn settle(&mut self, key: &str, new: Item, later: &[&str], room: &mut MadeRoom) {
        if let Some(old) = self.table().remove(key) {
            room.push(as_comment(key, old));
        }
        self.add(key, new);
        if let Place::Lines(table) = self {
            for later in later {
                // Only those with a header: moving a key of its own line would gain nothing.
                if table.get(later).is_some_and(|item| item.is_table() || item.is_array_of_tables())
                    && let Some((key, item)) = table.remove_entry(later)
                {
                    table.insert_formatted(&key, item);
                }
            }
        }
    }
}

/// Where the last of a table and the tables in it stands in the file. Their order there is the owner's, and need not be
/// that of the keys.
fn last_position(table: &Table) -> Option<isize> {
    let inner = table.iter().filter_map(|(_, item)| match item {
        Item::Table(table) => last_position(table),
        Item::ArrayOfTables(tables) => tables.iter().filter_map(last_position).max(),
        _ => None,
    });
    inner.chain(table.position()).max()
}

fn is_list(item: &Item) -> bool {
    item.is_array_of_tables() || item.is_array()
}

fn as_comment(key: &str, item: Item) -> String {
    let mut document = DocumentMut::new();
    document.insert(key, item);
    document.to_string().lines().filter(|line| !line.is_empty()).map(|line| format!("# {line}\n")).collect()
}

/// Takes the entry with this index out of a list; comments above it that stand by themselves stay, and are returned
/// where no entry follows that could carry them.
pub(super) fn remove_entry(list: &mut Item, index: usize) -> String {
    match list {
        Item::ArrayOfTables(tables) if index < tables.len() => {
            let gone = tables.remove(index);
            let above = prefix(&gone);
            let stays = above[apart(above)].to_owned();
            if stays.is_empty() {
                return stays;
            }
            let Some(next) = tables.get_mut(index) else { return stays };
            let whole = format!("{stays}{}", prefix(next));
            next.decor_mut().set_prefix(whole);
            String::new()
        }
        Item::Value(Value::Array(values)) if index < values.len() => {
            values.remove(index);
            String::new()
        }
        _ => String::new(),
    }
}

fn prefix(table: &Table) -> &str {
    table.decor().prefix().and_then(|raw| raw.as_str()).unwrap_or_default()
}

/// The part of the lines above an entry that an empty line sets apart from it.
fn apart(above: &str) -> Range<usize> {
    let end = above.rfind("\n\n").map_or(0, |at| at + 1);
    if above[..end].contains('#') { 0..end } else { 0..0 }
}

/// A text as a multi-line string, so that its owner can read it in the file.
pub(super) fn long(text: &str) -> Value {
    let mut written = String::with_capacity(text.len() + 16);
    written.push_str("\"\"\"\n");
    let mut quotes = 0;
    for c in text.chars() {
        quotes = if c == '"' { quotes + 1 } else { 0 };
        match c {
            '\\' => written.push_str("\\\\"),
            // Two in a row are text; a third would end it.
            '"' if quotes % 3 == 0 => written.push_str("\\\""),
            '\n' | '\t' => written.push(c),
            c if c.is_control() => written.push_str(&format!("\\u{:04X}", c as u32)),
            c => written.push(c),
        }
    }
    if quotes % 3 != 0 {
        written.pop();
        written.push_str("\\\"");
    }
    written.push_str("\"\"\"");
    // Whatever this might get wrong, the library's own way is right.
    let read = written.parse::<Value>().ok();
    read.filter(|value| value.as_str() == Some(text)).unwrap_or_else(|| Value::from(text))
}
