//! What a person does at the terminal, however it is read.

use crate::app::key::Key;

/// What a person did at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gesture {
    Key(Key),
    /// Text in one piece, its lines ended by `\n`.
    Paste(String),
    /// The first mouse button was pressed; from 0 at the top left.
    Click {
        column: u16,
        row: u16,
    },
    /// Notches of the mouse wheel, down when positive.
    Wheel(i64),
    /// The window has another size.
    Resized,
}
