//! Drawing: reads the model, changes nothing.

pub mod digits;
pub mod field;
pub mod picture;
pub mod safe;
pub mod theme;
pub mod wrap;
