//! The same for each of many, on all of the machine's processors.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::progress::Progress;

/// More threads only wait for the disk, and each has its buffers.
const MOST_THREADS: usize = 8;

/// What a worker makes of each item, with the item's index; in no order. `worker` makes one for each thread. What is not begun
/// when the work is stopped is not in the answer.
pub(super) fn each<T, R, W>(
    items: &[T],
    progress: &Progress,
    worker: impl Fn() -> W + Sync,
) -> Vec<(usize, R)>
where
    T: Sync,
    R: Send,
    W: FnMut(&T) -> R,
{
    let next = AtomicUsize::new(0);
    let made = Mutex::new(Vec::new());
    let work = || {
        let mut worker = worker();
        let mut own = Vec::new();
        while !progress.is_stopped() {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { break };
            own.push((index, worker(item)));
            progress.step();
        }
        if let Ok(mut made) = made.lock() {
            made.append(&mut own);
        }
    };
    let processors = thread::available_parallelism().map_or(1, usize::from);
    let helpers = processors.min(MOST_THREADS).min(items.len()).max(1) - 1;
    thread::scope(|scope| {
        for _ in 0..helpers {
            // A system that gives no thread has this one.
            if thread::Builder::new().spawn_scoped(scope, work).is_err() {
                break;
            }
        }
        work();
    });
    made.into_inner().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_done_once_and_what_is_not_begun_is_left() {
        let items: Vec<usize> = (0..1000).collect();
        let progress = Progress::default();
        progress.begin(0, items.len());
        let mut doubled = each(&items, &progress, || |item: &usize| item * 2);
        doubled.sort_unstable();
        assert_eq!(doubled.len(), 1000);
        assert!(doubled.iter().all(|(index, twice)| index * 2 == *twice));
        assert_eq!(progress.so_far(), (1000, 1000));

        let progress = Progress::default();
        progress.begin(0, items.len());
        let some = each(&items, &progress, || {
            |item: &usize| {
                if *item == 10 {
                    progress.stop();
                }
            }
        });
        assert!(some.len() > 10 && some.len() < 1000, "{}", some.len());
    }
}
