//! What is planned: the programme's model, how it is read, checked and shipped.

mod model;

pub use model::*;
mod stub;
pub use stub::*;
