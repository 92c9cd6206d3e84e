//! After the day: what goes out of a session, and in which shape.

pub mod contents;
mod every_text;
mod names;
pub mod redact;
