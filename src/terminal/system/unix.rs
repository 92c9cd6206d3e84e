//! Unix: termios, signals, and the terminal's hang-up.

use std::fs::{DirBuilder, File};
use std::io::{self, Write};
use std::os::fd::AsFd;
use std::os::unix::fs::DirBuilderExt;
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command};

use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{Pid, Signal, kill_process_group};
use rustix::stdio::{stdin, stdout};
use rustix::termios::{
    OptionalActions, QueueSelector, Termios, tcflush, tcgetattr, tcgetwinsize, tcsetattr,
};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;
use signal_hook::low_level::emulate_default_handler;

use super::Alarm;

/// The modes that the terminal had before.
pub(in crate::terminal) struct Modes(Termios);

impl Modes {
    pub fn of_terminal() -> io::Result<Modes> {
        Ok(Modes(tcgetattr(stdin())?))
    }

    /// Every key arrives at once and as it is.
    pub fn raw(&self) -> io::Result<()> {
        let mut raw = self.0.clone();
        raw.make_raw();
        Ok(tcsetattr(stdin(), OptionalActions::Now, &raw)?)
    }

    /// As it was before. Never waits until what was written is taken: nobody may take it any more.
    pub fn restore(&self) -> io::Result<()> {
        Ok(tcsetattr(stdin(), OptionalActions::Now, &self.0)?)
    }

    /// Keys typed and not read yet do not go to whoever reads next: the rest of a paste must not run in the shell.
    pub fn forget_typed() {
        // Nothing is lost when it fails: what was typed then goes to the shell.
        let _ = tcflush(stdin(), QueueSelector::IFlush);
    }
}

/// Columns and rows.
pub(in crate::terminal) fn size() -> io::Result<(u16, u16)> {
    let size = tcgetwinsize(stdout())?;
    Ok((size.ws_col, size.ws_row))
}

/// The terminal to write to, past the lock of the standard output, which a thread that hangs may hold.
pub(in crate::terminal) fn output() -> io::Result<Box<dyn Write + Send>> {
    Ok(Box::new(Output(File::from(stdout().try_clone_to_owned()?))))
}

/// Waits where another program that has this terminal has switched waiting off.
struct Output(File);

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        loop {
            match self.0.write(bytes) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    poll(&mut [PollFd::new(&self.0, PollFlags::OUT)], None)?;
                }
                written => return written,
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Clicks and the wheel; not every movement, which would wake the program without need.
pub(in crate::terminal) fn mouse_on(bytes: &mut Vec<u8>) {
    bytes.extend_from_slice(b"\x1b[?1000h\x1b[?1006h");
}

pub(in crate::terminal) fn mouse_off(bytes: &mut Vec<u8>) {
    bytes.extend_from_slice(b"\x1b[?1006l\x1b[?1000l");
}

/// Makes a folder that only its owner can look into.
pub(in crate::terminal) fn private_folder(path: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o700).create(path)
}

/// The command's own programs can then be told from ours, and no key of the terminal is theirs.
pub(in crate::terminal) fn in_a_group_of_its_own(command: &mut Command) {
    command.process_group(0);
}

/// Kills a program that was started in a group of its own, with all that it has started. It must not have been waited for.
pub(in crate::terminal) fn kill_group(child: &mut Child) {
    if let Err(error) = kill_process_group(Pid::from_child(child), Signal::KILL) {
        tracing::warn!(%error, "a command could not be killed");
    }
}

/// Stops the program as `SIGTSTP` would have done; returns when it goes on.
pub(in crate::terminal) fn stop_here() {
    if let Err(error) = emulate_default_handler(SIGTSTP) {
        tracing::warn!(%error, "could not stop");
    }
}

/// Signals and the terminal's hang-up.
pub(in crate::terminal) struct Alarms {
    signals: SignalDelivery<UnixStream, SignalOnly>,
    /// Whether the terminal can be asked at all.
    terminal: bool,
}

impl Alarms {
    /// From now on signals do not end the program but are told.
    pub fn listen() -> io::Result<Alarms> {
        let (read, write) = UnixStream::pair()?;
        let signals = [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH];
        let signals = SignalDelivery::with_pipe(read, write, SignalOnly, signals)?;
        Ok(Alarms {
            signals,
            terminal: true,
        })
    }

    /// Sleeps until something happens.
    pub fn next(&mut self) -> Vec<Alarm> {
        let mut alarms = Vec::new();
        while alarms.is_empty() {
            let (signals, gone) = self.wait();
            if signals {
                alarms.extend(self.signals.pending().map(alarm));
            }
            if gone {
                alarms.push(Alarm::HangUp);
            }
        }
        alarms
    }

    /// Whether there are signals, and whether the terminal is gone.
    fn wait(&mut self) -> (bool, bool) {
        let stdin = stdin();
        let mut fds = [
            PollFd::from_borrowed_fd(self.signals.get_read().as_fd(), PollFlags::IN),
            // Asks for nothing: hanging up is told always.
            PollFd::from_borrowed_fd(stdin, PollFlags::empty()),
        ];
        let asked = if self.terminal { 2 } else { 1 };
        if poll(&mut fds[..asked], None).is_err() {
            // Interrupted by a signal, which is in the pipe now.
            return (true, false);
        }
        let said = |index: usize| fds[index].revents();
        let (signals, terminal) = (!said(0).is_empty(), said(1));
        if terminal.contains(PollFlags::NVAL) {
            self.terminal = false;
        }
        (
            signals,
            terminal.intersects(PollFlags::HUP | PollFlags::ERR),
        )
    }
}

fn alarm(signal: i32) -> Alarm {
    match signal {
        SIGTSTP => Alarm::Stop,
        SIGCONT => Alarm::GoOn,
        SIGWINCH => Alarm::Resized,
        SIGINT | SIGQUIT => Alarm::Interrupt(signal),
        other => Alarm::End(other),
    }
}
