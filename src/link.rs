//! A link that may be opened.

pub mod code;

use std::fmt;

/// An address that was checked: printable ASCII, `https://`, an exact host of the list, a path; no user, no port.
///
/// The rule is written out by hand on purpose: a URL library repairs look-alikes (ideographic dots, full-width letters,
/// backslashes) and would accept them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Link {
    address: String,
    host: usize,
}

/// Why an address is not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Something other than printable ASCII is in it.
    NotPlain,
    /// It does not begin with `https://`.
    NotHttps,
    /// It names a user or a port, or ends without a path.
    NotSimple,
    /// Its host, given here, is not on the list.
    Host(String),
}

const SCHEME: &str = "https://";

impl Link {
    /// Checks an address against the exact hosts that `allowed` knows.
    ///
    /// # Errors
    /// Says which part of the rule it breaks.
    pub fn check(address: &str, allowed: impl Fn(&str) -> bool) -> Result<Link, Refused> {
        if !address.bytes().all(|b| b.is_ascii_graphic()) || address.contains(['\\', '"', '<', '>', '`', '{', '}']) {
            return Err(Refused::NotPlain);
        }
        let rest = address.strip_prefix(SCHEME).ok_or(Refused::NotHttps)?;
        let host = rest.find('/').ok_or(Refused::NotSimple)?;
        let name = &rest[..host];
        if name.contains(['@', ':', '?', '#']) {
            return Err(Refused::NotSimple);
        }
        if !allowed(name) {
            return Err(Refused::Host(name.to_owned()));
        }
        Ok(Link { address: address.to_owned(), host })
    }

    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.address
    }

    /// The host, which is shown before the link is opened.
    pub fn host(&self) -> &str {
        &self.address[SCHEME.len()..SCHEME.len() + self.host]
    }
}

impl fmt::Display for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.address)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str) -> Result<Link, Refused> {
        Link::check(address, |host| host == "www.facebook.com")
    }

    #[test]
    fn the_real_one_is_taken_whole() {
        let link = check("https://www.facebook.com/help/contact/712876720715583").unwrap();
        assert_eq!(link.host(), "www.facebook.com");
        assert_eq!(link.as_str(), "https://www.facebook.com/help/contact/712876720715583");
    }

    #[test]
    fn look_alikes_are_refused() {
        for address in [
            "http://www.facebook.com/",
            "https://facebook.com/",
            "https://www.facebook.com",
            "https://www.facebook.com:443/",
            "https://www.facebook.com@evil.example/",
            "https://www.facebook.com.evil.example/",
            "https://www.facebook.com./",
            "https://l.facebook.com/l.php?u=https://evil.example/",
            "https://www.faceb\u{43e}ok.com/",
            "https://WWW.FACEBOOK.COM/",
            "https://www.xn--facebok-y0a.com/",
            "https://www.facebook.com\\@evil.example/",
            "https://www。facebook。com/",
            "https://www.facebook.com?x=/",
            "https://www.facebook.com#/",
            " https://www.facebook.com/",
            "https:///www.facebook.com/",
            "https://www.facebook.com/\u{202e}",
            "https://user:pw@www.facebook.com/",
            "javascript:alert(1)",
        ] {
            assert!(check(address).is_err(), "{address}");
        }
    }
}
