//! Line ends and the byte-order mark, which a document forgets.

const MARK: char = '\u{feff}';

/// Without byte-order mark, with plain line ends. A carriage return that begins no line end is not TOML, and stays so: what
/// is left of two of them before a line feed would pass for one.
pub(super) fn plain(text: &str) -> String {
    let text = text.strip_prefix(MARK).unwrap_or(text);
    if text.contains("\r\r\n") { text.to_owned() } else { text.replace("\r\n", "\n") }
}

/// Whether some lines end in the one way and some in the other.
pub(super) fn are_mixed(text: &str) -> bool {
    let with = text.matches("\r\n").count();
    with > 0 && with < text.matches('\n').count()
}

/// The new text with the mark and the line ends of the old one. Lines before and after the change have their own; new
/// lines have those of most.
pub(super) fn put_back(old: &str, mut new: String) -> String {
    let marked = old.starts_with(MARK);
    let old = old.strip_prefix(MARK).unwrap_or(old);
    if !old.is_empty() && !old.ends_with('\n') && new.ends_with('\n') {
        new.pop();
    }
    if old.contains("\r\n") {
        new = with_ends_of(old, &new);
    }
    if marked {
        new.insert(0, MARK);
    }
    new
}

fn with_ends_of(old: &str, new: &str) -> String {
    let usual = if old.matches("\r\n").count() * 2 >= old.matches('\n').count() { "\r\n" } else { "\n" };
    let known: Vec<&str> = old.split_inclusive('\n').collect();
    let fresh: Vec<&str> = new.split_inclusive('\n').collect();
    let same = |(a, b): &(&&str, &&str)| bare(a) == bare(b);
    let head = known.iter().zip(&fresh).take_while(same).count();
    let tail = known[head..].iter().rev().zip(fresh[head..].iter().rev()).take_while(same).count();
    let mut out = String::with_capacity(new.len() + fresh.len());
    for (n, line) in fresh.iter().enumerate() {
        let own = match n {
            n if n < head => known[n],
            n if n >= fresh.len() - tail => known[n + known.len() - fresh.len()],
            _ => "",
        };
        out.push_str(bare(line));
        if line.ends_with('\n') {
            out.push_str(Some(&own[bare(own).len()..]).filter(|end| !end.is_empty()).unwrap_or(usual));
        }
    }
    out
}

fn bare(line: &str) -> &str {
    line.strip_suffix("\r\n").or_else(|| line.strip_suffix('\n')).unwrap_or(line)
}
