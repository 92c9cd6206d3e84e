//! How far long work is, and that it is to stop.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Long work as it is seen from outside. It may be shared: one thread works, another looks or says that it is enough.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicUsize,
    of: AtomicUsize,
    stop: Arc<AtomicBool>,
}

impl Progress {
    /// Work that stops once the flag is set, for example by a signal.
    #[must_use]
    pub fn until(stop: Arc<AtomicBool>) -> Progress {
        Progress {
            stop,
            ..Progress::default()
        }
    }

    /// How many are done, and of how many; nothing of nothing before it has begun.
    #[must_use]
    pub fn so_far(&self) -> (usize, usize) {
        let of = self.of.load(Ordering::Relaxed);
        (self.done.load(Ordering::Relaxed).min(of), of)
    }

    /// What is begun is finished, and nothing more is begun.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    pub(super) fn begin(&self, done: usize, of: usize) {
        self.done.store(done, Ordering::Relaxed);
        self.of.store(of, Ordering::Relaxed);
    }

    pub(super) fn step(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }
}
