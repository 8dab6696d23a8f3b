//! Stopping as Ctrl-Z does.

/// Stops this program, as the shell expects it, and returns once it goes on. Whoever calls this has given the terminal
/// free.
pub fn suspend() {
    #[cfg(unix)]
    {
        // The whole group: a shell may have started more than this.
        let _ = rustix::process::kill_current_process_group(rustix::process::Signal::TSTP);
    }
}
