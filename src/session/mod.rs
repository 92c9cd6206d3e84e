//! What happened and what was said: the session document and every change to it.

mod document;
mod edit;

pub use document::*;
pub use edit::{Edit, EditError};
