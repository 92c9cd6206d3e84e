//! Keys from the terminal's bytes. The thread sleeps in `poll`, never in a read, so that it can be let go before another
//! program gets the terminal, and so that it ends when the terminal is gone.

use std::io;
use std::net::Shutdown;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::stdio::stdin;

use crate::terminal::decode::Decoder;
use crate::terminal::gesture::Gesture;

/// The thread that reads; dropping it stops it, and keys typed from then on wait for whoever reads next.
pub(in crate::terminal) struct Reader {
    stop: UnixStream,
    thread: Option<JoinHandle<()>>,
}

enum Ready {
    Bytes,
    Silence,
    End,
}

impl Reader {
    /// Gives each gesture to `tell` until that says that nobody listens any more.
    pub fn start(tell: impl Fn(Gesture) -> bool + Send + 'static) -> io::Result<Reader> {
        let (stop, stopped) = UnixStream::pair()?;
        let thread = Builder::new()
            .name("keys".to_owned())
            .spawn(move || read(&stopped, tell))?;
        Ok(Reader {
            stop,
            thread: Some(thread),
        })
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        // The other end is open as long as the thread lives.
        let _ = self.stop.shutdown(Shutdown::Both);
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has said so already.
            let _ = thread.join();
        }
    }
}

fn read(stopped: &UnixStream, tell: impl Fn(Gesture) -> bool) {
    let mut decoder = Decoder::default();
    let mut buffer = [0; 4096];
    loop {
        let gestures = match wait(stopped, decoder.patience()) {
            Ready::End => return,
            Ready::Silence => decoder.silence(),
            Ready::Bytes => match rustix::io::read(stdin(), &mut buffer) {
                Ok(0) => return,
                Ok(read) => decoder.feed(&buffer[..read]),
                Err(Errno::INTR | Errno::AGAIN) => continue,
                Err(_) => return,
            },
        };
        for gesture in gestures {
            if !tell(gesture) {
                return;
            }
        }
    }
}

fn wait(stopped: &UnixStream, patience: Option<Duration>) -> Ready {
    let timeout = patience.and_then(|patience| Timespec::try_from(patience).ok());
    let mut fds = [
        PollFd::from_borrowed_fd(stopped.as_fd(), PollFlags::IN),
        PollFd::from_borrowed_fd(stdin(), PollFlags::IN),
    ];
    loop {
        match poll(&mut fds, timeout.as_ref()) {
            Err(Errno::INTR) => {}
            Ok(0) => return Ready::Silence,
            Ok(_) if fds[0].revents().is_empty() && fds[1].revents().contains(PollFlags::IN) => {
                return Ready::Bytes;
            }
            // Stopped; or the terminal is gone, which the watch notices too and ends the program.
            Ok(_) | Err(_) => return Ready::End,
        }
    }
}
