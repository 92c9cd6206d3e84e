//! The terminal as long as it is ours: how it is set up, lent to another program, and left as it was found.
//!
//! Everything that is written to it goes through here, so that nothing is drawn any more once it has been let go, whichever
//! thread did that.

use std::io::{self, Write};
use std::sync::mpsc;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use crossterm::cursor::{Hide, SetCursorStyle, Show};
use crossterm::event::{
    DisableBracketedPaste, EnableBracketedPaste, KeyboardEnhancementFlags,
    PopKeyboardEnhancementFlags, PushKeyboardEnhancementFlags,
};
use crossterm::style::ResetColor;
use crossterm::terminal::{
    Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen,
};
use crossterm::{Command, queue};

use super::system::{self, Modes};

/// The terminal. Shared: the loop draws, the watch and the panic hook let go of it.
pub struct Tty {
    modes: Option<Modes>,
    mouse: bool,
    held: Mutex<Held>,
}

struct Held {
    out: Box<dyn Write + Send>,
    hold: Hold,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hold {
    Ours,
    Lent,
    LetGo,
}

/// Lets go of the terminal when it is dropped.
pub struct Guard(Arc<Tty>);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.let_go();
    }
}

impl Tty {
    /// Takes the terminal: raw, on the alternate screen, with bracketed paste, and with the mouse if that is wanted.
    ///
    /// # Errors
    /// When there is no terminal, or it cannot be written to.
    pub fn take(mouse: bool) -> io::Result<(Arc<Tty>, Guard)> {
        let (modes, out) = (Modes::of_terminal()?, system::output()?);
        let tty = Arc::new(Tty::new(Some(modes), mouse, out));
        let guard = Guard(Arc::clone(&tty));
        tty.take_back()?;
        Ok((tty, guard))
    }

    /// Something that is written to as if it were a terminal; for tests of the loop.
    #[must_use]
    pub fn over(out: Box<dyn Write + Send>) -> Arc<Tty> {
        let tty = Tty::new(None, false, out);
        tty.lock().hold = Hold::Ours;
        Arc::new(tty)
    }

    fn new(modes: Option<Modes>, mouse: bool, out: Box<dyn Write + Send>) -> Tty {
        let held = Mutex::new(Held {
            out,
            hold: Hold::Lent,
        });
        Tty { modes, mouse, held }
    }

    /// Writes while the terminal is ours; otherwise nothing, which is no error: what is drawn then is drawn anew later.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn write(&self, bytes: &[u8]) -> io::Result<()> {
        let mut held = self.lock();
        if held.hold == Hold::Ours {
            held.send(bytes)
        } else {
            Ok(())
        }
    }

    /// Leaves the terminal as it was, for another program or while this one is stopped. Whether it was ours.
    pub fn lend(&self) -> bool {
        let mut held = self.lock();
        let ours = held.hold == Hold::Ours;
        if ours {
            self.leave(&mut held);
            held.hold = Hold::Lent;
        }
        ours
    }

    /// Sets the terminal up again after it was lent, or after this program was stopped and someone may have changed it.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn take_back(&self) -> io::Result<()> {
        let mut held = self.lock();
        if held.hold == Hold::LetGo {
            return Ok(());
        }
        if let Some(modes) = &self.modes {
            modes.raw()?;
        }
        held.hold = Hold::Ours;
        held.send(&set_up(self.mouse))
    }

    /// Leaves the terminal as it was, for good. Can be called again.
    pub fn let_go(&self) {
        let mut held = self.lock();
        if held.hold == Hold::Ours {
            self.leave(&mut held);
            if self.modes.is_some() {
                Modes::forget_typed();
            }
        }
        held.hold = Hold::LetGo;
    }

    /// Lets go of the terminal and then does something more, both even when another thread hangs writing to it, because nobody
    /// takes what is written: then it is left with its modes at least.
    pub fn let_go_within(self: &Arc<Self>, limit: Duration, then: impl FnOnce() + Send + 'static) {
        let (done, wait) = mpsc::channel();
        let tty = Arc::clone(self);
        let letting_go = thread::Builder::new().spawn(move || {
            tty.let_go();
            then();
            // Whoever waited may have given up.
            let _ = done.send(());
        });
        if (letting_go.is_err() || wait.recv_timeout(limit).is_err())
            && let Some(modes) = &self.modes
        {
            // There is nothing else to try.
            let _ = modes.restore();
        }
    }

    /// Whether what is written is shown.
    #[must_use]
    pub fn is_ours(&self) -> bool {
        self.lock().hold == Hold::Ours
    }

    fn leave(&self, held: &mut Held) {
        // What fails here fails because the terminal is gone.
        let _ = held.send(&put_back(self.mouse));
        if let Some(modes) = &self.modes {
            let _ = modes.restore();
        }
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.write_all(bytes)?;
        self.out.flush()
    }
}

/// Only the one flag of kitty's keyboard that needs no question first: a terminal that does not know it passes it over.
fn set_up(mouse: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    add(&mut bytes, EnterAlternateScreen);
    add(&mut bytes, Hide);
    add(&mut bytes, SetCursorStyle::SteadyBar);
    add(&mut bytes, EnableBracketedPaste);
    add(
        &mut bytes,
        PushKeyboardEnhancementFlags(KeyboardEnhancementFlags::DISAMBIGUATE_ESCAPE_CODES),
    );
    if mouse {
        system::mouse_on(&mut bytes);
    }
    // What a terminal did not understand it may have written.
    add(&mut bytes, Clear(ClearType::All));
    bytes
}

/// What `set_up` did, undone; and what a frame that was cut off may have left.
fn put_back(mouse: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    add(&mut bytes, EndSynchronizedUpdate);
    add(&mut bytes, ResetColor);
    if mouse {
        system::mouse_off(&mut bytes);
    }
    add(&mut bytes, PopKeyboardEnhancementFlags);
    add(&mut bytes, DisableBracketedPaste);
    add(&mut bytes, SetCursorStyle::DefaultUserShape);
    add(&mut bytes, Show);
    add(&mut bytes, LeaveAlternateScreen);
    bytes
}

/// Adds a command; one that this terminal cannot do (on an older Windows) is done without.
fn add(bytes: &mut Vec<u8>, command: impl Command) {
    let _ = queue!(bytes, command);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A terminal that remembers.
    #[derive(Clone, Default)]
    struct Paper(Arc<Mutex<Vec<u8>>>);

    impl Write for Paper {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Paper {
        fn take(&self) -> Vec<u8> {
            std::mem::take(&mut self.0.lock().unwrap())
        }
    }

    fn screen_after(bytes: &[u8]) -> vt100::Parser {
        let mut parser = vt100::Parser::new(24.try_into().unwrap(), 80.try_into().unwrap(), 0);
        parser.process(bytes);
        parser
    }

    #[test]
    fn what_is_set_up_is_put_back() {
        let fresh = screen_after(b"");
        let (on, off) = (set_up(true), put_back(true));
        let taken = screen_after(&on);
        assert!(
            taken.screen().alternate_screen()
                && taken.screen().hide_cursor()
                && taken.screen().bracketed_paste()
        );
        assert_ne!(
            taken.screen().mouse_protocol_mode(),
            fresh.screen().mouse_protocol_mode()
        );
        let left = screen_after(&[on, b"\x1b[31mtext".to_vec(), off].concat());
        assert!(!left.screen().alternate_screen() && !left.screen().hide_cursor());
        assert_eq!(
            left.screen().state_formatted(),
            fresh.screen().state_formatted()
        );
    }

    #[test]
    fn nothing_is_drawn_on_a_terminal_that_is_not_ours() {
        let paper = Paper::default();
        let tty = Tty::over(Box::new(paper.clone()));
        tty.write(b"seen").unwrap();
        assert_eq!(paper.take(), b"seen");

        assert!(tty.lend());
        assert!(!tty.lend(), "it is lent already");
        assert_eq!(paper.take(), put_back(false));
        tty.write(b"unseen").unwrap();
        assert_eq!(paper.take(), b"");

        tty.take_back().unwrap();
        assert_eq!(paper.take(), set_up(false));

        tty.let_go();
        tty.let_go();
        assert_eq!(paper.take(), put_back(false), "once");
        tty.take_back().unwrap();
        tty.write(b"unseen").unwrap();
        assert_eq!(paper.take(), b"", "for good");
    }

    #[test]
    fn a_thread_that_hangs_does_not_hold_the_end_up() {
        let tty = Tty::over(Box::new(Paper::default()));
        let held = tty.lock();
        tty.let_go_within(Duration::from_millis(1), || {});
        drop(held);
    }
}
