//! What the stakeholders and their assessments say.

mod alike;
mod person_name;

pub use alike::{alikes, are_alike};
pub use person_name::is_like_a_persons_name;
