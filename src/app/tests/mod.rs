//! The console from keys to session, with the clock passed in and the disk in memory.

pub(crate) mod desk;

pub(crate) mod across;
pub(crate) mod analysis;
pub(crate) mod between;
mod capturing;
mod catching_up;
pub(crate) mod composing;
mod editing;
mod export;
pub(crate) mod grid;
pub(crate) mod groups;
mod invitation;
pub(crate) mod learning;
pub(crate) mod modules;
mod participants;
mod readme;
pub(crate) mod review;
pub(crate) mod rounds;
mod running;
mod screens;
mod signals;
mod stage;
mod stakeholders;
mod timers;
