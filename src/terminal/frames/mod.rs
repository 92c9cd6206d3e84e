//! How frames get to the terminal: each in one write, and no byte more than it needs.
//!
//! ratatui's own backend writes up to five times a frame, hides the cursor anew each time and says every colour in full; with
//! a clock on the screen that is most of what an idle program would send.

mod pen;

use std::cell;
use std::env;
use std::io;
use std::sync::Arc;

use crossterm::cursor::{Hide, Show};
use crossterm::queue;
use crossterm::style::ResetColor;
use crossterm::terminal::Clear;
use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use super::system;
use super::tty::Tty;
use pen::Pen;

/// A frame longer than this is shown at once by terminals that can do that; a shorter one is not worth the 16 bytes.
const WHOLE_AT_ONCE: usize = 1024;
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

/// The backend that draws on a [`Tty`].
pub struct Frames {
    tty: Arc<Tty>,
    /// The bytes of the frame that is being made.
    frame: Vec<u8>,
    pen: Pen,
    /// Whether the cursor is shown; unknown at first.
    cursor: Option<bool>,
    /// As it was measured last; before every frame it is.
    columns: cell::Cell<u16>,
}

impl Frames {
    #[must_use]
    pub fn new(tty: Arc<Tty>) -> Frames {
        Frames {
            tty,
            frame: Vec::new(),
            pen: Pen::new(erases_in_colour(|name| env::var(name).ok())),
            cursor: None,
            columns: cell::Cell::new(0),
        }
    }
}

/// Whether the terminal that the environment names fills what it erases with the colour of the ground. Nearly all do; GNU
/// screen does not, and tmux, which does, may call itself by that name.
fn erases_in_colour(variable: impl Fn(&str) -> Option<String>) -> bool {
    let term = variable("TERM").unwrap_or_default();
    let known = [
        "xterm",
        "tmux",
        "alacritty",
        "kitty",
        "foot",
        "wezterm",
        "ghostty",
        "rxvt",
        "linux",
    ];
    let is_known = known.iter().any(|name| term.contains(name));
    cfg!(unix) && (is_known || (term.starts_with("screen") && variable("TMUX").is_some()))
}

impl Backend for Frames {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        // What is filled whole comes last: the ink changes once, not on each row of each digit.
        let (solid, rest): (Vec<_>, Vec<_>) =
            content.partition(|(x, y, cell)| self.pen.fills(Position { x: *x, y: *y }, cell));
        for (x, y, cell) in rest.into_iter().chain(solid) {
            let columns = self.columns.get();
            self.pen
                .write(&mut self.frame, Position { x, y }, cell, columns);
        }
        self.pen.finish(&mut self.frame);
        Ok(())
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        if self.cursor.replace(false) == Some(false) {
            return Ok(());
        }
        queue!(self.frame, Hide)
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        if self.cursor.replace(true) == Some(true) {
            return Ok(());
        }
        queue!(self.frame, Show)
    }

    /// Only asked by ratatui to put it back where it was, which the next frame does anyway.
    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(Position::default())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.pen.go_to(&mut self.frame, position.into());
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    /// Also done after another program had the terminal: nothing is known about it then.
    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        self.cursor = None;
        self.pen.forget();
        let region = match region {
            ClearType::All => crossterm::terminal::ClearType::All,
            ClearType::AfterCursor => crossterm::terminal::ClearType::FromCursorDown,
            ClearType::BeforeCursor => crossterm::terminal::ClearType::FromCursorUp,
            ClearType::CurrentLine => crossterm::terminal::ClearType::CurrentLine,
            ClearType::UntilNewLine => crossterm::terminal::ClearType::UntilNewLine,
        };
        // What is cleared takes the colour that is written in.
        queue!(self.frame, ResetColor, Clear(region))
    }

    fn size(&self) -> io::Result<Size> {
        let size = system::size().map(Size::from)?;
        self.columns.set(size.width);
        Ok(size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize {
            columns_rows: self.size()?,
            pixels: Size::default(),
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.frame.is_empty() {
            return Ok(());
        }
        if self.frame.len() > WHOLE_AT_ONCE {
            self.frame.splice(..0, BEGIN.iter().copied());
            self.frame.extend_from_slice(END);
        }
        let sent = self.tty.write(&self.frame);
        self.frame.clear();
        sent
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::sync::mpsc::{Receiver, Sender, channel};

    use super::*;

    const COLUMNS: u16 = 2000;

    /// A terminal that tells each write.
    struct Writes(Sender<Vec<u8>>);

    impl Write for Writes {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.send(bytes.to_vec()).map_err(io::Error::other)?;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn frames() -> (Frames, Receiver<Vec<u8>>) {
        let (told, writes) = channel();
        let frames = Frames::new(Tty::over(Box::new(Writes(told))));
        frames.columns.set(COLUMNS);
        (frames, writes)
    }

    fn frame(frames: &mut Frames, cells: usize, cursor: Option<(u16, u16)>) {
        let cell = Cell::new("x");
        let row = (0..cells).map(|n| (u16::try_from(n).unwrap(), 0, &cell));
        frames.draw(row).unwrap();
        match cursor {
            None => frames.hide_cursor().unwrap(),
            Some(at) => {
                frames.show_cursor().unwrap();
                frames.set_cursor_position(at).unwrap();
            }
        }
        frames.flush().unwrap();
    }

    #[test]
    fn a_frame_is_one_write_and_the_same_frame_again_is_none() {
        let (mut frames, writes) = frames();
        frame(&mut frames, 3, Some((2, 4)));
        let first = writes.try_recv().unwrap();
        assert!(
            first.starts_with(b"\x1b[1;1H\x1b[0mxxx"),
            "{}",
            first.escape_ascii()
        );
        assert!(
            first.ends_with(b"\x1b[?25h\x1b[4B\x08"),
            "{}",
            first.escape_ascii()
        );
        frame(&mut frames, 0, Some((2, 4)));
        assert!(writes.try_recv().is_err());
        frame(&mut frames, 0, Some((3, 4)));
        assert_eq!(writes.try_recv().unwrap(), b"\x1b[C");
        frame(&mut frames, 0, None);
        assert_eq!(writes.try_recv().unwrap(), b"\x1b[?25l");
        assert!(writes.try_recv().is_err());
    }

    #[test]
    fn the_cursor_is_put_back_after_what_was_drawn() {
        let (mut frames, writes) = frames();
        frame(&mut frames, 1, Some((2, 4)));
        writes.try_recv().unwrap();
        frame(&mut frames, 1, Some((2, 4)));
        assert!(writes.try_recv().unwrap().ends_with(b"\x1b[5;3H"));
    }

    #[test]
    fn after_clearing_nothing_is_taken_for_granted() {
        let (mut frames, writes) = frames();
        frame(&mut frames, 0, None);
        writes.try_recv().unwrap();
        frames.clear().unwrap();
        frame(&mut frames, 0, None);
        assert_eq!(writes.try_recv().unwrap(), b"\x1b[0m\x1b[2J\x1b[?25l");
    }

    #[test]
    fn only_terminals_that_are_known_for_it_erase_in_colour() {
        for (term, tmux, erases) in [
            ("xterm-256color", false, true),
            ("tmux-256color", true, true),
            ("screen-256color", false, false),
            ("screen-256color", true, true),
            ("vt100", false, false),
            ("", false, false),
        ] {
            let variable = |name: &str| match name {
                "TERM" => Some(term.to_owned()),
                _ => tmux.then(|| "/tmp/tmux-0/default,1,0".to_owned()),
            };
            assert_eq!(erases_in_colour(variable), erases && cfg!(unix), "{term}");
        }
    }

    #[test]
    fn a_long_frame_is_shown_at_once() {
        let (mut frames, writes) = frames();
        frame(&mut frames, 1100, None);
        let long = writes.try_recv().unwrap();
        assert!(long.starts_with(BEGIN) && long.ends_with(END));
        frame(&mut frames, 10, None);
        assert!(!writes.try_recv().unwrap().starts_with(BEGIN));
    }
}
