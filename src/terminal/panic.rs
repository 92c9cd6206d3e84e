//! A mistake in the program itself: the terminal is whole before anything is said about it.

use std::panic::{self, PanicHookInfo};
use std::sync::Arc;
use std::thread;

use super::lifeline::Lifeline;

/// What Rust's own runtime ends a program with that panicked.
const EXIT_CODE: i32 = 101;

/// From now on a panic leaves the terminal, says what it means for the session, and ends the program: on this thread by
/// unwinding, so that the session is closed in order, on another one at once, because the loop would go on without it.
pub fn install(lifeline: Arc<Lifeline>) {
    let main = thread::current().id();
    panic::set_hook(Box::new(move |info| {
        lifeline.mourn(&report(info));
        if thread::current().id() != main {
            lifeline.end(EXIT_CODE);
        }
    }));
}

/// Where it happened, and what was said if that was written in the program: what is put together while it runs may quote a
/// note, and reports are sent to others.
fn report(info: &PanicHookInfo<'_>) -> String {
    let place = info.location().map(ToString::to_string).unwrap_or_default();
    match info.payload().downcast_ref::<&'static str>() {
        Some(said) => format!("{place}: {said}"),
        None => place,
    }
}
