//! Brobygger, the run-of-day console of a workshop facilitator. This is the map of the house.
//!
//! # What is on the screen
//!
//! ```text
//!  Strategic competencies · Day 1 of 3 · Stockholm                    ● saved    Tue 13 May  10:42:07   ← header: session, day, save
//!  1 Day   3 Notes                                                                    6 min behind   ← tabs: views; standing, in words
//! ╭ Day 1 · Health equity ────────────────────╮╭ Now ────────────────────────────────────────────────╮
//! │ ✓ 09:45  Coffee                    20   +4 ││ Group work: what do the differences look like here? │ ← item: the current one
//! │ ▶ 10:05  Module 1 · Group work     50   +6 ││     ▄█   ▀▀▀█   ▄   █▀▀▀   ▀▀▀█                     │
//! │   10:11  ├ Brief                    5    ✓ ││      █      █   ▀   ▀▀▀█    ▀▀█                     │ ← clock: time left of the item,
//! │   10:16  ├ In groups               25    ▶ ││     ▄█▄   ▄█    ▀   ▄▄▄█   ▄▄▄█                     │   or over
//! │          └ Report-back             15      ││ left of 50 min                                      │
//! │   11:01  Module 1 · Reflection     20   +6 ││ ━━━━━━━━━━━━━━━━━━━━━━━━╸────────────────────────── │
//! │ ◆ 12:00  Lunch                     60      ││ In groups · 8:53 left · then Report-back            │ ← phase of the group work
//! │    ↑ expected time       length ↑   ↑ late ││ Take the local figures; name one difference each.   │ ← instructions
//! ╰────────────────────────────────────────────╯╰─────────────────────────────────────────────────────╯
//!  Space start/pause   n next   + - minute   s skip   a note   ? help                                   ← footer: actions that apply
//! ```
//!
//! `◆` is an item fixed to the clock. A *note* is what was said; a *session* is one edition of a *programme*: its *days* with their
//! *items*, the *log* of what happened, the notes, people and groups.
//!
//! # The rooms
//!
//! Data goes one way: plan → run → show → keep. The rooms know each other only from left to right (`tests/house.rs` holds it):
//!
//! - [`programme`]: what is planned; reading, checking, the shipped catalogue.
//! - [`timetable`]: pure time; the log of a day and where the day stands.
//! - [`session`]: what happened and what was said; every change is an [`Edit`](session::Edit) with its inverse.
//! - [`stage`]: what the room may see of a session.
//! - [`report`]: what a session comes to, looked back on; runs of a programme compared; what of it goes out, and
//!   the documents that do.
//! - [`store`]: the disk; journal, saver, recovery, one writer at a time.
//! - [`text`]: the four languages.
//! - [`app`]: the console's mind; `update(message, now)` changes the model and gives effects. The table of all keys is
//!   [`app::actions`].
//! - [`view`]: drawing; reads the model, changes nothing.
//! - [`terminal`]: the outside of the screen; input, signals, the loop.
//! - [`cli`]: one file per command.
//!
//! `programme`, `timetable`, `session`, `stage`, `report` and `app` do no input or output and read no clock: time comes in as an
//! argument, effects go out as data. So a whole day can be played in a test in a moment (`tests/simulation.rs`).

pub mod app;
pub mod cli;
pub mod programme;
pub mod report;
pub mod session;
pub mod stage;
pub mod store;
pub mod terminal;
pub mod text;
pub mod timetable;
pub mod view;
