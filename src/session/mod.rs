//! What happened and what was said: the session document and every change to it.

mod document;
mod edit;
mod lookup;
mod new;
mod read;

pub use document::*;
pub use edit::{Edit, EditError};
pub use new::{NewSession, NewSessionError};
