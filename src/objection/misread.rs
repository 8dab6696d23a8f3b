//! Dotted paths of what could not be read, and how changes of the checklist move them.
//!
//! Entries of a list are counted from 1, as a person counts them in the file: `account.2.steps.x`.

/// One part of a path: bare as TOML writes it, else in quotes, so that a dot inside a key is no joint.
pub(super) fn part(key: &str) -> String {
    let bare = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    if bare { key.to_owned() } else { format!("{key:?}") }
}

/// The path of a key below another path; the root is the empty path.
pub(super) fn below(at: &str, key: &str) -> String {
    let key = part(key);
    if at.is_empty() { key } else { format!("{at}.{key}") }
}

fn is_inside(path: &str, at: &str) -> bool {
    path.strip_prefix(at).is_some_and(|rest| rest.starts_with('.'))
}

/// A list or table was opened to put something in: it can be read now, and so can all that it stands in.
pub(super) fn opened(misread: &mut Vec<String>, at: &str) {
    misread.retain(|path| path != at && !is_inside(at, path));
}

/// The value at this path was written anew, with all that is in it.
pub(super) fn written(misread: &mut Vec<String>, at: &str) {
    opened(misread, at);
    misread.retain(|path| !is_inside(path, at));
}

/// The number in the file of the entry that stands at `index` in the types: entries that could not be read are counted
/// in the file and left out of the types.
pub(super) fn number(misread: &[String], list: &str, index: usize) -> usize {
    let skipped = |n: &usize| misread.iter().any(|path| *path == format!("{list}.{n}"));
    (1..).filter(|n| !skipped(n)).nth(index).unwrap_or(index + 1)
}

/// The entry with this number left its list: those behind it move up.
pub(super) fn removed(misread: &mut Vec<String>, list: &str, number: usize) {
    let gone = format!("{list}.{number}");
    misread.retain(|path| *path != gone && !is_inside(path, &gone));
    for path in misread {
        let Some(rest) = path.strip_prefix(list).and_then(|rest| rest.strip_prefix('.')) else { continue };
        let (digits, tail) = rest.split_at(rest.find('.').unwrap_or(rest.len()));
        if let Some(n) = digits.parse::<usize>().ok().filter(|n| *n > number) {
            *path = format!("{list}.{}{tail}", n - 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dot_in_a_key_is_no_joint() {
        assert_eq!(below("account.1.steps", "a.b"), "account.1.steps.\"a.b\"");
        let mut misread = vec![below("steps", "a.b")];
        written(&mut misread, &below("steps", "a"));
        assert_eq!(misread.len(), 1);
    }

    #[test]
    fn entries_behind_a_removed_one_move_up() {
        let mut misread = ["account.1.form", "account.2", "account.3.steps.x"].map(String::from).to_vec();
        assert_eq!(number(&misread, "account", 1), 3);
        removed(&mut misread, "account", 1);
        assert_eq!(misread, ["account.1", "account.2.steps.x"]);
    }
}
