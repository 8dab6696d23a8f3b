//! What the environment says about the place this runs in.

use std::ffi::OsString;

use crate::clean::Clean;
use crate::walkthrough::effect::How;

/// The variables that decide how something leaves the program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// A session on another machine.
    pub ssh: bool,
    /// The X display.
    pub display: Option<String>,
    /// A Wayland display.
    pub wayland: bool,
    /// Within tmux.
    pub tmux: bool,
    /// Within GNU screen.
    pub screen: bool,
    /// Within Termux.
    pub termux: bool,
    /// Linux within Windows.
    pub wsl: bool,
}

impl Surroundings {
    /// Those of this process.
    pub fn here() -> Surroundings {
        Surroundings::of(|key| std::env::var_os(key))
    }

    /// Those that these variables describe. An empty one is none.
    pub fn of(get: impl Fn(&str) -> Option<OsString>) -> Surroundings {
        let word =
            |key: &str| get(key).filter(|value| !value.is_empty()).map(|value| value.to_string_lossy().into_owned());
        let is = |key: &str| word(key).is_some();
        let tmux = is("TMUX");
        Surroundings {
            ssh: is("SSH_CONNECTION") || is("SSH_TTY") || is("SSH_CLIENT"),
            display: word("DISPLAY"),
            wayland: is("WAYLAND_DISPLAY"),
            tmux,
            screen: !tmux && (is("STY") || word("TERM").is_some_and(|term| term.starts_with("screen"))),
            termux: is("TERMUX_VERSION"),
            wsl: is("WSL_DISTRO_NAME"),
        }
    }

    /// Whether the clipboard is this machine's, reached without a network. A display that names a host never is: asking
    /// it would open a connection.
    pub fn has_local_clipboard(&self) -> bool {
        self.is_here(x_answers)
    }

    fn is_here(&self, answers: impl Fn(&str) -> bool) -> bool {
        if self.ssh || cfg!(target_os = "android") {
            return false;
        }
        if cfg!(any(windows, target_os = "macos")) {
            return true;
        }
        match self.display.as_deref() {
            Some(display) => is_local(display, answers),
            None => self.wayland,
        }
    }

    /// The way by which a text would be copied first; a terminal takes it only where one reads what we write.
    pub fn way(&self, terminal: bool) -> Option<How> {
        match self {
            _ if self.has_local_clipboard() => Some(How::Clipboard),
            Surroundings { tmux: true, .. } => Some(How::Tmux),
            Surroundings { termux: true, .. } => Some(How::Termux),
            _ => terminal.then_some(How::Terminal),
        }
    }

    /// Whether a browser can show up before the person.
    pub fn has_browser(&self) -> bool {
        !self.ssh && (!cfg!(target_os = "linux") || self.wayland || self.wsl || self.display.is_some())
    }
}

/// How many columns the terminal has, where stdout is one.
pub fn columns() -> Option<usize> {
    #[cfg(unix)]
    {
        use std::io::IsTerminal;
        let size = rustix::termios::tcgetwinsize(std::io::stdout()).ok()?;
        (std::io::stdout().is_terminal() && size.ws_col > 0).then_some(usize::from(size.ws_col))
    }
    #[cfg(not(unix))]
    None
}

/// What the terminal calls itself.
pub fn term() -> Option<Clean> {
    std::env::var_os("TERM").filter(|term| !term.is_empty()).map(|term| Clean::line(&term.to_string_lossy()))
}

/// Whether the locale says that text is UTF-8. Only where there are locales of that kind.
pub fn speaks_utf8() -> bool {
    !cfg!(target_os = "linux") || locale().contains("utf8")
}

/// Whether the locale names a character set, and another one: `de_DE.ISO-8859-1`. One that names none, as `C`, says little:
/// most terminals that run under it speak UTF-8.
pub fn speaks_another_set() -> bool {
    let locale = locale();
    cfg!(unix) && locale.split_once('.').is_some_and(|(_, set)| !set.starts_with("utf8"))
}

/// The locale of characters, in small letters and without dashes.
fn locale() -> String {
    let set = |key: &str| std::env::var_os(key).filter(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find_map(set);
    locale.map(|locale| locale.to_string_lossy().to_lowercase().replace('-', "")).unwrap_or_default()
}

fn is_local(display: &str, answers: impl Fn(&str) -> bool) -> bool {
    let socket = display.starts_with("unix:") || display.starts_with("unix/");
    socket || display.strip_prefix(':').is_some_and(answers)
}

/// Whether an X server of this number answers on this machine. Where none does, whoever asks it goes on to port 6000 and its
/// number.
fn x_answers(display: &str) -> bool {
    #[cfg(unix)]
    {
        let number = display.split('.').next().unwrap_or(display);
        if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return false;
        }
        let path = format!("/tmp/.X11-unix/X{number}");
        // Whoever asks and goes is the last client of some servers, which then begin anew: asked only where nothing tells.
        is_listened_at(&path) || std::os::unix::net::UnixStream::connect(&path).is_ok()
    }
    #[cfg(not(unix))]
    false
}

/// Whether the system's list of sockets has one there that takes connections, by its file or by its name alone. One of
/// another container is not on it.
#[cfg(unix)]
fn is_listened_at(path: &str) -> bool {
    const LISTENING: &str = "00010000";
    let list = std::fs::read_to_string("/proc/net/unix").unwrap_or_default();
    list.lines().any(|line| {
        let mut columns = line.split_whitespace();
        let flags = columns.nth(3);
        let place = columns.nth(3).map(|place| place.strip_prefix('@').unwrap_or(place));
        flags == Some(LISTENING) && place == Some(path)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(pairs: &[(&str, &str)]) -> Surroundings {
        Surroundings::of(|key| pairs.iter().find(|(name, _)| *name == key).map(|(_, value)| (*value).into()))
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_display_over_the_network_is_never_asked() {
        for far in ["localhost:10.0", "127.0.0.1:77", "host:0", "tcp/host:0", "[::1]:0"] {
            assert!(!with(&[("DISPLAY", far)]).is_here(|_| true), "{far}");
            assert!(!with(&[("DISPLAY", far), ("WAYLAND_DISPLAY", "wayland-0")]).is_here(|_| true), "{far}");
        }
        assert!(with(&[("DISPLAY", ":0")]).is_here(|_| true));
        assert!(
            !with(&[("DISPLAY", ":0")]).is_here(|_| false),
            "an X server that does not answer is looked for by TCP"
        );
        assert!(!with(&[("DISPLAY", ":65000")]).has_local_clipboard());
        assert!(with(&[("DISPLAY", "unix:0")]).is_here(|_| true));
        assert!(with(&[("WAYLAND_DISPLAY", "wayland-0")]).is_here(|_| true));
        assert!(!with(&[("DISPLAY", ":0"), ("SSH_CONNECTION", "a b")]).is_here(|_| true));
        assert!(!with(&[]).is_here(|_| true));
        assert!(!with(&[("DISPLAY", "")]).has_browser());
    }

    #[test]
    fn the_way_of_a_copy_is_the_nearest_one() {
        assert_eq!(with(&[("TMUX", "x")]).way(true), Some(How::Tmux));
        assert_eq!(with(&[("TERMUX_VERSION", "1"), ("SSH_TTY", "x")]).way(false), Some(How::Termux));
        assert_eq!(with(&[("SSH_TTY", "x")]).way(true), Some(How::Terminal));
        assert_eq!(with(&[("SSH_TTY", "x")]).way(false), None);
    }

    #[test]
    fn tmux_calls_itself_screen() {
        let inside = with(&[("TMUX", "x"), ("TERM", "screen-256color")]);
        assert!(inside.tmux && !inside.screen);
        assert!(with(&[("TERM", "screen")]).screen);
    }
}
