//! The day.

use jiff::Zoned;
use jiff::civil::Date;

/// Today, where the person is.
pub fn today() -> Date {
    Zoned::now().date()
}
