//! The watch: a thread that sleeps until the terminal hangs up or a signal comes, and then acts by itself. The loop may be
//! busy, or hang in a write; crossterm's own waiting does not notice a terminal that is gone.

use std::io;
use std::mem;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread::Builder;

use super::Input;
use super::gesture::Gesture;
use super::lifeline::Lifeline;
use super::system::{self, Alarm, Alarms};

/// Shells and scripts know a program that a signal ended by this and the signal's number.
const ENDED_BY_SIGNAL: i32 = 128;
/// How it ends when its terminal is gone, whether or not a signal says so.
pub const HUNG_UP: i32 = ENDED_BY_SIGNAL + 1;

struct Watch {
    lifeline: Arc<Lifeline>,
    tell: Sender<Input>,
    /// Whether the terminal was left because the program was stopped.
    stopped: bool,
}

/// Begins to watch.
///
/// # Errors
/// When the system gives no thread for it.
pub fn start(mut alarms: Alarms, lifeline: Arc<Lifeline>, tell: Sender<Input>) -> io::Result<()> {
    let mut watch = Watch {
        lifeline,
        tell,
        stopped: false,
    };
    Builder::new().name("watch".to_owned()).spawn(move || {
        loop {
            for alarm in alarms.next() {
                watch.react(alarm);
            }
        }
    })?;
    Ok(())
}

impl Watch {
    fn react(&mut self, alarm: Alarm) {
        match alarm {
            Alarm::HangUp => self.lifeline.end(HUNG_UP),
            // Ctrl-C in the editor that has the terminal.
            Alarm::Interrupt(_) if !self.lifeline.tty.is_ours() => {}
            Alarm::Interrupt(signal) | Alarm::End(signal) => {
                self.lifeline.end(ENDED_BY_SIGNAL + signal)
            }
            Alarm::Stop => {
                self.stopped = self.lifeline.tty.lend();
                system::stop_here();
            }
            Alarm::GoOn => self.go_on(),
            Alarm::Resized => self.tell(Input::Gesture(Gesture::Resized)),
        }
    }

    /// Sets the terminal up again, also when the program was stopped without a warning (`SIGSTOP`) and whoever had the
    /// terminal meanwhile may have changed it. An editor that has it keeps it.
    fn go_on(&mut self) {
        if mem::take(&mut self.stopped) || self.lifeline.tty.lend() {
            if let Err(error) = self.lifeline.tty.take_back() {
                tracing::warn!(%error, "the terminal could not be taken back");
            }
            self.tell(Input::Redraw);
        }
    }

    fn tell(&self, input: Input) {
        // The loop may have ended a moment ago.
        let _ = self.tell.send(input);
    }
}
