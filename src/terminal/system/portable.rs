//! Where there are no signals and no hang-up: crossterm's modes. Nothing is lost by a sudden end there either: what was on
//! the screen is in the journal.

#![expect(
    clippy::unnecessary_wraps,
    clippy::unused_self,
    reason = "the same as on Unix, where it can fail and needs what is known"
)]

use std::io::{self, Write};
use std::path::Path;
use std::process::{Child, Command};

use crossterm::event::{DisableMouseCapture, EnableMouseCapture};
use crossterm::queue;

use super::Alarm;

/// The modes that the terminal had before; crossterm knows them.
pub(in crate::terminal) struct Modes;

impl Modes {
    pub fn of_terminal() -> io::Result<Modes> {
        Ok(Modes)
    }

    /// Every key arrives at once and as it is.
    pub fn raw(&self) -> io::Result<()> {
        crossterm::terminal::enable_raw_mode()
    }

    pub fn restore(&self) -> io::Result<()> {
        crossterm::terminal::disable_raw_mode()
    }

    pub fn forget_typed() {}
}

/// Columns and rows.
pub(in crate::terminal) fn size() -> io::Result<(u16, u16)> {
    crossterm::terminal::size()
}

pub(in crate::terminal) fn output() -> io::Result<Box<dyn Write + Send>> {
    Ok(Box::new(io::stdout()))
}

/// Not every Windows can.
pub(in crate::terminal) fn mouse_on(bytes: &mut Vec<u8>) {
    let _ = queue!(bytes, EnableMouseCapture);
}

pub(in crate::terminal) fn mouse_off(bytes: &mut Vec<u8>) {
    let _ = queue!(bytes, DisableMouseCapture);
}

/// Folders of a user are private to begin with.
pub(in crate::terminal) fn private_folder(path: &Path) -> io::Result<()> {
    std::fs::create_dir(path)
}

pub(in crate::terminal) fn in_a_group_of_its_own(_: &mut Command) {}

/// Kills a program; what it has started itself goes on.
pub(in crate::terminal) fn kill_group(child: &mut Child) {
    if let Err(error) = child.kill() {
        tracing::warn!(%error, "a command could not be killed");
    }
}

pub(in crate::terminal) fn stop_here() {}

/// Nothing ever happens.
pub(in crate::terminal) struct Alarms;

impl Alarms {
    pub fn listen() -> io::Result<Alarms> {
        Ok(Alarms)
    }

    pub fn next(&mut self) -> Vec<Alarm> {
        loop {
            std::thread::park();
        }
    }
}
