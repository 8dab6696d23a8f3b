//! The day.

use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// How long a time zone counts as known: whoever travels finds the day right soon after.
const KNOWN: Duration = Duration::from_secs(5 * 60);

/// Today, where the person is.
pub fn today() -> Date {
    Clock::default().today()
}

/// A clock for whoever asks often.
#[derive(Debug, Default)]
pub struct Clock {
    zone: Option<(Instant, TimeZone)>,
}

impl Clock {
    /// Today, where the person is.
    pub fn today(&mut self) -> Date {
        let fresh = self.zone.take().filter(|(since, _)| since.elapsed() < KNOWN);
        let (_, zone) = self.zone.insert(fresh.unwrap_or_else(|| (Instant::now(), zone())));
        Timestamp::now().to_zoned(zone.clone()).date()
    }
}

/// The time zone of the system. Where its file is at hand, that is read: by its name it would be looked for among all the
/// names there are, folder by folder, which takes longer than all else before the first frame.
fn zone() -> TimeZone {
    #[cfg(unix)]
    if let Some(zone) = file::zone() {
        return zone;
    }
    TimeZone::system()
}

#[cfg(unix)]
mod file {
    use std::fs::File;
    use std::path::Path;

    use jiff::tz::TimeZone;

    use super::super::storage::read_at_most;

    /// Where systems keep the rules of the zone they are in.
    const HERE: &str = "/etc/localtime";
    /// Bytes of such a file; the longest has some thousand.
    const LONGEST: u64 = 1 << 16;

    /// The zone by its file, where the environment names no other one.
    pub fn zone() -> Option<TimeZone> {
        std::env::var_os("TZ").is_none().then(|| read(Path::new(HERE))).flatten()
    }

    pub fn read(path: &Path) -> Option<TimeZone> {
        let bytes = read_at_most(File::open(path).ok()?, LONGEST).ok()?;
        TimeZone::tzif("local", &bytes).ok()
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn the_file_of_the_zone_says_what_its_name_says() {
        let name = "Pacific/Auckland";
        let Ok(named) = TimeZone::get(name) else { return };
        let Some(read) = file::read(&Path::new("/usr/share/zoneinfo").join(name)) else { return };
        for hours in 0..400 * 24 {
            let now = Timestamp::from_second(1_780_000_000 + hours * 3_600).unwrap();
            assert_eq!(now.to_zoned(read.clone()).datetime(), now.to_zoned(named.clone()).datetime());
        }
    }

    #[test]
    fn what_is_no_zone_is_none() {
        assert!(file::read(Path::new("/etc/passwd")).is_none() && file::read(Path::new("/none")).is_none());
    }
}
