//! The console's mind: pure, without input or output.

pub mod settings;
pub mod text_field;
pub mod visible;
pub mod wrap;
