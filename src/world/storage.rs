//! The disk, one small operation at a time, so that each can be made to fail in a test.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// More than this is no checklist: ten thousand accounts take an eighth of it.
const LARGEST: u64 = 32 << 20;

/// A lock that is held until this is dropped, or the program dies.
#[derive(Debug)]
pub struct Lock(#[allow(dead_code, reason = "held, not read")] File);

/// What a save asks of the disk.
pub trait Storage: Send + Sync {
    /// The bytes of a regular file; never waits for a pipe.
    ///
    /// # Errors
    /// The system's.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// Where a symbolic link points; `None` is no link, or nothing there.
    ///
    /// # Errors
    /// The system's.
    fn link_target(&self, path: &Path) -> io::Result<Option<PathBuf>>;
    /// Makes a folder and those it lies in, where they are missing, for nobody else to look into.
    ///
    /// # Errors
    /// The system's.
    fn make_dir(&self, path: &Path) -> io::Result<()>;
    /// Takes the lock; `None` is "another program holds it".
    ///
    /// # Errors
    /// The system's.
    fn lock(&self, path: &Path) -> io::Result<Option<Lock>>;
    /// A new file that nobody else may read, from its first moment on.
    ///
    /// # Errors
    /// The system's; one that is there already.
    fn create_new(&self, path: &Path) -> io::Result<File>;
    /// Writes all of it.
    ///
    /// # Errors
    /// The system's.
    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()>;
    /// Waits until the file is on the disk. An error here is final: asking again would be answered with a lie.
    ///
    /// # Errors
    /// The system's.
    fn sync(&self, file: &File) -> io::Result<()>;
    /// Puts a file into the place of another.
    ///
    /// # Errors
    /// The system's.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Waits until the names in a folder are on the disk.
    ///
    /// # Errors
    /// The system's.
    fn sync_dir(&self, path: &Path) -> io::Result<()>;
    /// Takes a file away.
    ///
    /// # Errors
    /// The system's.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// The names in a folder; those that are no text are left out.
    ///
    /// # Errors
    /// The system's.
    fn list(&self, path: &Path) -> io::Result<Vec<String>>;
}

/// The disk itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

fn again<T>(call: impl Fn() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            other => return other,
        }
    }
}

/// Opens for reading without waiting for whoever writes into a pipe of that name.
pub(super) fn open_regular(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(rustix::fs::OFlags::NONBLOCK.bits().cast_signed());
    }
    let file = again(|| options.open(path))?;
    let kind = again(|| file.metadata())?;
    match () {
        () if kind.is_file() => Ok(file),
        () if kind.is_dir() => Err(ErrorKind::IsADirectory.into()),
        () => Err(io::Error::new(ErrorKind::InvalidData, "not a regular file")),
    }
}

/// All of an open file, or an error where it holds more than `most`.
pub(super) fn read_at_most(file: File, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes)?;
    let fits = u64::try_from(bytes.len()).is_ok_and(|length| length <= most);
    if fits { Ok(bytes) } else { Err(io::Error::new(ErrorKind::InvalidData, "too large")) }
}

impl Storage for Disk {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        read_at_most(open_regular(path)?, LARGEST)
    }

    fn link_target(&self, path: &Path) -> io::Result<Option<PathBuf>> {
        match again(|| fs::symlink_metadata(path)) {
            Ok(data) if data.is_symlink() => fs::read_link(path).map(Some),
            Ok(_) => Ok(None),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn make_dir(&self, path: &Path) -> io::Result<()> {
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::DirBuilderExt;
            builder.mode(0o700);
        }
        again(|| builder.create(path))
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        let file = again(|| private(OpenOptions::new().read(true).append(true).create(true)).open(path))?;
        let taken = again(|| match file.try_lock() {
            Ok(()) => Ok(true),
            Err(TryLockError::WouldBlock) => Ok(false),
            Err(TryLockError::Error(error)) => Err(error),
        })?;
        Ok(taken.then_some(Lock(file)))
    }

    fn create_new(&self, path: &Path) -> io::Result<File> {
        again(|| private(OpenOptions::new().write(true).create_new(true)).open(path))
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        again(|| fs::rename(from, to))
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        // Elsewhere a folder cannot be opened to be synced.
        if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        again(|| fs::remove_file(path))
    }

    fn list(&self, path: &Path) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(path)? {
            names.extend(entry?.file_name().into_string().ok());
        }
        Ok(names)
    }
}

/// A disk whose n-th operation fails: once, or from there on.
#[derive(Debug)]
pub struct Faulty<S> {
    /// What works until then.
    pub inner: S,
    /// Which operation fails, from 0.
    pub fail_at: usize,
    /// The error number.
    pub errno: i32,
    /// Whether all later ones fail, too.
    pub from_here_on: bool,
    /// How many operations there were.
    pub count: AtomicUsize,
}

impl<S> Faulty<S> {
    /// A disk that fails at this operation.
    pub fn new(inner: S, fail_at: usize, errno: i32, from_here_on: bool) -> Faulty<S> {
        Faulty { inner, fail_at, errno, from_here_on, count: AtomicUsize::new(0) }
    }

    /// Whether a fault happened.
    pub fn hit(&self) -> bool {
        self.count.load(Ordering::SeqCst) > self.fail_at
    }

    fn step(&self) -> io::Result<()> {
        let n = self.count.fetch_add(1, Ordering::SeqCst);
        let fails = n == self.fail_at || (self.from_here_on && n > self.fail_at);
        if fails { Err(io::Error::from_raw_os_error(self.errno)) } else { Ok(()) }
    }
}

impl<S: Storage> Storage for Faulty<S> {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.step()?;
        self.inner.read(path)
    }

    fn link_target(&self, path: &Path) -> io::Result<Option<PathBuf>> {
        self.step()?;
        self.inner.link_target(path)
    }

    fn make_dir(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        self.inner.make_dir(path)
    }

    fn lock(&self, path: &Path) -> io::Result<Option<Lock>> {
        self.step()?;
        self.inner.lock(path)
    }

    fn create_new(&self, path: &Path) -> io::Result<File> {
        self.step()?;
        self.inner.create_new(path)
    }

    fn write(&self, file: &mut File, bytes: &[u8]) -> io::Result<()> {
        // A disk that fills up takes a part first.
        self.step().or_else(|error| self.inner.write(file, &bytes[..bytes.len() / 2]).and(Err(error)))?;
        self.inner.write(file, bytes)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        self.step()?;
        self.inner.sync(file)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        self.inner.rename(from, to)
    }

    fn sync_dir(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        self.inner.sync_dir(path)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step()?;
        self.inner.remove(path)
    }

    fn list(&self, path: &Path) -> io::Result<Vec<String>> {
        self.step()?;
        self.inner.list(path)
    }
}
