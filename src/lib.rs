//! Brobygger, the run-of-day console of a workshop facilitator.

pub mod programme;
pub mod session;
pub mod store;
pub mod text;
pub mod timetable;
