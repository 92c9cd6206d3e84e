//! Keys by way of crossterm, where the terminal's bytes cannot be waited for (macOS) or are not the way to read keys
//! (Windows).

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{Builder, JoinHandle};
use std::time::Duration;

use crossterm::event::{
    self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind,
};

use crate::app::key::{Code, Key};
use crate::terminal::gesture::Gesture;

/// A read cannot be broken off, so it is begun anew this often.
const PATIENCE: Duration = Duration::from_millis(250);

/// The thread that reads; dropping it stops it, and keys typed from then on wait for whoever reads next.
pub(in crate::terminal) struct Reader {
    stopped: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Reader {
    /// Gives each gesture to `tell` until that says that nobody listens any more.
    pub fn start(tell: impl Fn(Gesture) -> bool + Send + 'static) -> io::Result<Reader> {
        let stopped = Arc::new(AtomicBool::new(false));
        let end = Arc::clone(&stopped);
        let thread = Builder::new()
            .name("keys".to_owned())
            .spawn(move || read(&end, tell))?;
        Ok(Reader {
            stopped,
            thread: Some(thread),
        })
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has said so already.
            let _ = thread.join();
        }
    }
}

fn read(stopped: &AtomicBool, tell: impl Fn(Gesture) -> bool) {
    while !stopped.load(Ordering::Relaxed) {
        let read = match event::poll(PATIENCE) {
            Ok(true) => event::read(),
            Ok(false) => continue,
            Err(error) => Err(error),
        };
        let Ok(event) = read else { return };
        if gesture(event).is_some_and(|gesture| !tell(gesture)) {
            return;
        }
    }
}

fn gesture(event: Event) -> Option<Gesture> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => self::key(key).map(Gesture::Key),
        Event::Paste(text) => Some(Gesture::Paste(
            text.replace("\r\n", "\n").replace('\r', "\n"),
        )),
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => Some(Gesture::Click {
                column: mouse.column,
                row: mouse.row,
            }),
            MouseEventKind::ScrollDown => Some(Gesture::Wheel(1)),
            MouseEventKind::ScrollUp => Some(Gesture::Wheel(-1)),
            _ => None,
        },
        Event::Resize(..) => Some(Gesture::Resized),
        _ => None,
    }
}

fn key(event: KeyEvent) -> Option<Key> {
    let held = |modifier| event.modifiers.contains(modifier);
    let (ctrl, alt) = (held(KeyModifiers::CONTROL), held(KeyModifiers::ALT));
    let code = match event.code {
        KeyCode::Char(c) if ctrl => Code::Char(c.to_lowercase().next().unwrap_or(c)),
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab | KeyCode::BackTab => Code::Tab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::F(n) => Code::F(n),
        _ => return None,
    };
    // A character carries its own case.
    let shift = !matches!(code, Code::Char(_))
        && (held(KeyModifiers::SHIFT) || event.code == KeyCode::BackTab);
    Some(Key {
        code,
        ctrl,
        alt,
        shift,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_windows_and_macos_are_the_same_keys() {
        let pressed = |code, modifiers| gesture(Event::Key(KeyEvent::new(code, modifiers)));
        for (code, modifiers, name) in [
            (KeyCode::Char('N'), KeyModifiers::SHIFT, "N"),
            (KeyCode::Char('R'), KeyModifiers::CONTROL, "Ctrl+R"),
            // AltGr on Windows.
            (
                KeyCode::Char('@'),
                KeyModifiers::CONTROL | KeyModifiers::ALT,
                "Ctrl+Alt+@",
            ),
            (KeyCode::BackTab, KeyModifiers::SHIFT, "Shift+Tab"),
            (
                KeyCode::Left,
                KeyModifiers::SHIFT | KeyModifiers::CONTROL,
                "Shift+Ctrl+Left",
            ),
        ] {
            assert_eq!(
                pressed(code, modifiers),
                Key::parse(name).map(Gesture::Key),
                "{name}"
            );
        }
        let mut release = KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE);
        release.kind = KeyEventKind::Release;
        assert_eq!(gesture(Event::Key(release)), None);
    }

    #[test]
    fn pasted_lines_end_plainly() {
        let pasted = gesture(Event::Paste("a\r\nb\rc".to_owned()));
        assert_eq!(pasted, Some(Gesture::Paste("a\nb\nc".to_owned())));
    }
}
