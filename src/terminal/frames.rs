//! How frames get to the terminal: each in one write, and no byte more than it needs.
//!
//! ratatui's own backend writes up to five times a frame and hides the cursor anew each time; with a clock on the screen that
//! is most of what an idle program would send.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;
use std::sync::Arc;

use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use super::system;
use super::tty::Tty;

/// A frame longer than this is shown at once by terminals that can do that; a shorter one is not worth the 16 bytes.
const WHOLE_AT_ONCE: usize = 1024;
const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

/// The backend that draws on a [`Tty`].
pub struct Frames {
    tty: Arc<Tty>,
    frame: Frame,
    backend: CrosstermBackend<Frame>,
    /// Whether and where the cursor stands; unknown at first.
    cursor: Option<bool>,
    position: Option<Position>,
}

/// The bytes of the frame that is being made.
#[derive(Clone, Default)]
struct Frame(Rc<RefCell<Vec<u8>>>);

impl Write for Frame {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Frames {
    #[must_use]
    pub fn new(tty: Arc<Tty>) -> Frames {
        let frame = Frame::default();
        let backend = CrosstermBackend::new(frame.clone());
        Frames {
            tty,
            frame,
            backend,
            cursor: None,
            position: None,
        }
    }

    fn cursor(&mut self, shown: bool) -> io::Result<()> {
        if self.cursor == Some(shown) {
            return Ok(());
        }
        self.cursor = Some(shown);
        if shown {
            self.backend.show_cursor()
        } else {
            self.backend.hide_cursor()
        }
    }
}

impl Backend for Frames {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let mut content = content.peekable();
        if content.peek().is_none() {
            return Ok(());
        }
        self.position = None;
        self.backend.draw(content)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.cursor(false)
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.cursor(true)
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.position.unwrap_or_default())
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        let position = position.into();
        if self.position == Some(position) {
            return Ok(());
        }
        self.position = Some(position);
        self.backend.set_cursor_position(position)
    }

    /// Also where the terminal was lent meanwhile: nothing is known about its cursor then.
    fn clear(&mut self) -> io::Result<()> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        self.cursor = None;
        self.position = None;
        self.backend.clear_region(region)
    }

    fn size(&self) -> io::Result<Size> {
        system::size().map(Size::from)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize {
            columns_rows: self.size()?,
            pixels: Size::default(),
        })
    }

    fn flush(&mut self) -> io::Result<()> {
        let mut bytes = self.frame.0.borrow_mut();
        if bytes.len() > WHOLE_AT_ONCE {
            bytes.splice(..0, BEGIN.iter().copied());
            bytes.extend_from_slice(END);
        }
        let sent = if bytes.is_empty() {
            Ok(())
        } else {
            self.tty.write(&bytes)
        };
        bytes.clear();
        sent
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, Sender, channel};

    use super::*;

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
        (Frames::new(Tty::over(Box::new(Writes(told)))), writes)
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
            first.starts_with(b"\x1b[1;1Hxxx"),
            "{}",
            first.escape_ascii()
        );
        assert!(
            first.ends_with(b"\x1b[?25h\x1b[5;3H"),
            "{}",
            first.escape_ascii()
        );
        frame(&mut frames, 0, Some((2, 4)));
        assert!(writes.try_recv().is_err());
        frame(&mut frames, 0, Some((3, 4)));
        assert_eq!(writes.try_recv().unwrap(), b"\x1b[5;4H");
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
        assert_eq!(writes.try_recv().unwrap(), b"\x1b[2J\x1b[?25l");
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
