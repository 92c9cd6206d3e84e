//! The command line from outside: what each command writes, how it ends, and what it leaves on the disk.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod across;
mod analysis;
mod apart;
mod doctor;
mod examples;
mod groups;
mod home;
mod invitations;
mod learning;
mod now;
mod people;
mod pictures;
mod programmes;
mod rest;
mod sessions;
mod usage;
