//! Stopping as Ctrl-Z does.

/// How long a run that goes on in the background may still be ended by the signal that woke it.
#[cfg(unix)]
const ENDED_WITHIN: std::time::Duration = std::time::Duration::from_secs(1);
#[cfg(unix)]
const LOOK: std::time::Duration = std::time::Duration::from_millis(10);

#[cfg(unix)]
fn is_in_background() -> bool {
    rustix::termios::tcgetpgrp(std::io::stdin()).is_ok_and(|front| front != rustix::process::getpgrp())
}

/// Stops this program, as the shell expects it, and returns once it goes on. Whoever calls this has given the terminal
/// free.
pub fn suspend() {
    #[cfg(unix)]
    {
        // The whole group: a shell may have started more than this.
        let _ = rustix::process::kill_current_process_group(rustix::process::Signal::TSTP);
        // One that is ended while it is stopped goes on in the background first: whoever touched the terminal there would be
        // stopped again, and not end.
        let end = std::time::Instant::now() + ENDED_WITHIN;
        while is_in_background() && std::time::Instant::now() < end {
            std::thread::sleep(LOOK);
        }
    }
}
