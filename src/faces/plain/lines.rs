//! Lines of the input.

use std::io::{self, BufRead, Read};

use crate::walkthrough::editor::LONGEST;

/// Longest line that is taken, in bytes: more than the longest text holds.
const LINE: u64 = 4 * LONGEST as u64;

/// A line without its end. A last one that was cut off is no answer: nobody knows what it was to become.
///
/// # Errors
/// Where the input cannot be read.
pub fn read(input: &mut dyn BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    (&mut *input).take(LINE).read_until(b'\n', &mut bytes)?;
    if bytes.pop() != Some(b'\n') {
        return Ok(None);
    }
    if bytes.last() == Some(&b'\r') {
        bytes.pop();
    }
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_lines_are_read() {
        let mut input: &[u8] = b"one\r\n\xff\n\ncut";
        let mut read = || read(&mut input).unwrap();
        assert_eq!(read().as_deref(), Some("one"));
        assert_eq!(read().as_deref(), Some("\u{fffd}"));
        assert_eq!(read().as_deref(), Some(""));
        assert_eq!(read(), None);
    }

    #[test]
    fn a_line_without_end_ends_the_talk_and_fills_no_memory() {
        let mut input = io::BufReader::new(io::repeat(b'x').take(10 * LINE));
        assert_eq!(read(&mut input).unwrap(), None);
    }
}
