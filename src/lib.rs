//! Brobygger, the run-of-day console of a workshop facilitator.

pub mod app;
pub mod programme;
pub mod session;
pub mod store;
pub mod terminal;
pub mod text;
pub mod timetable;
pub mod view;
