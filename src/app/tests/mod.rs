//! The console from keys to session, with the clock passed in and the disk in memory.

pub(crate) mod desk;

pub(crate) mod across;
pub(crate) mod analysis;
pub(crate) mod between;
mod capturing;
mod catching_up;
mod editing;
pub(crate) mod grid;
pub(crate) mod learning;
pub(crate) mod modules;
mod readme;
pub(crate) mod rounds;
mod running;
mod screens;
mod signals;
mod stage;
mod stakeholders;
mod timers;
