//! When the journal is to be synced and the file to be saved. Pure: instants come in, instants go out.

use std::time::{Duration, Instant};

use super::news::SaveTimes;

/// What has been edited and not yet saved, as far as it decides when to.
#[derive(Debug)]
pub(super) struct Due {
    times: SaveTimes,
    /// The first edit that is not synced.
    unsynced: Option<Instant>,
    /// The first and the last unsaved edit of more than drafts.
    committed: Option<(Instant, Instant)>,
    /// The first unsaved edit of a draft.
    drafted: Option<Instant>,
    /// Someone wants it saved now.
    asked: bool,
    /// After a failure: when to try again, and how often it was tried.
    retry: Option<(Instant, usize)>,
}

impl Due {
    pub(super) fn new(times: SaveTimes) -> Due {
        Due {
            times,
            unsynced: None,
            committed: None,
            drafted: None,
            asked: false,
            retry: None,
        }
    }

    pub(super) fn edited(&mut self, draft_only: bool, now: Instant) {
        self.unsynced.get_or_insert(now);
        if draft_only {
            self.drafted.get_or_insert(now);
        } else {
            let first = self.committed.map_or(now, |(first, _)| first);
            self.committed = Some((first, now));
        }
    }

    /// Saves at the next occasion, even while waiting to try again.
    pub(super) fn ask(&mut self) {
        self.asked = true;
    }

    pub(super) fn synced(&mut self) {
        self.unsynced = None;
    }

    /// Everything edited so far is in the file.
    pub(super) fn saved(&mut self) {
        self.unsynced = None;
        self.committed = None;
        self.drafted = None;
        self.asked = false;
    }

    pub(super) fn failed(&mut self, now: Instant) {
        let tries = self.retry.map_or(0, |(_, tries)| tries);
        let waits = &self.times.retries;
        let wait = waits.get(tries).or(waits.last());
        let wait = wait.copied().unwrap_or(Duration::from_secs(5));
        self.asked = false;
        self.retry = Some((now + wait, tries + 1));
    }

    pub(super) fn recovered(&mut self) {
        self.retry = None;
    }

    pub(super) fn is_sync_due(&self, now: Instant) -> bool {
        self.sync_at().is_some_and(|at| at <= now)
    }

    pub(super) fn is_save_due(&self, now: Instant) -> bool {
        self.asked || self.save_at().is_some_and(|at| at <= now)
    }

    /// The next instant at which something is due; nothing when there is nothing to wait for.
    pub(super) fn wakes_at(&self) -> Option<Instant> {
        let times = [self.sync_at(), self.save_at()];
        times.into_iter().flatten().min()
    }

    fn sync_at(&self) -> Option<Instant> {
        self.unsynced.map(|first| first + self.times.sync)
    }

    fn save_at(&self) -> Option<Instant> {
        if let Some((at, _)) = self.retry {
            return Some(at);
        }
        let committed = self
            .committed
            .map(|(first, last)| (last + self.times.quiet).min(first + self.times.latest));
        let drafted = self.drafted.map(|first| first + self.times.drafts);
        committed.into_iter().chain(drafted).min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seconds at which edits are made (drafts negative), and when a save is due then.
    #[test]
    fn a_pause_after_what_was_kept_saves_and_typing_on_delays_it_only_so_long() {
        let start = Instant::now();
        let at = |tenths: u64| start + Duration::from_millis(100 * tenths);
        for (edits, save) in [
            (vec![(false, 0)], 10),
            (vec![(false, 0), (false, 9)], 19),
            (vec![(false, 0), (false, 9), (false, 48)], 50),
            (vec![(true, 0)], 300),
            (vec![(true, 0), (true, 100), (true, 290)], 300),
            (vec![(true, 0), (false, 100)], 110),
            (vec![(true, 0), (false, 295)], 300),
            (vec![(false, 0), (true, 9)], 10),
        ] {
            let mut due = Due::new(SaveTimes::default());
            for (draft_only, tenths) in &edits {
                due.edited(*draft_only, at(*tenths));
            }
            assert_eq!(due.save_at(), Some(at(save)), "{edits:?}");
            assert_eq!(due.sync_at(), Some(at(5)), "{edits:?}");
            assert_eq!(due.wakes_at(), Some(at(5)));
            due.synced();
            assert_eq!(due.wakes_at(), Some(at(save)));
            due.saved();
            assert_eq!(due.wakes_at(), None, "an idle saver must sleep");
        }
    }

    #[test]
    fn after_a_failure_it_waits_longer_each_time_unless_it_is_asked() {
        let start = Instant::now();
        let mut due = Due::new(SaveTimes::default());
        due.edited(false, start);
        due.synced();
        for seconds in [1, 2, 5, 5] {
            due.failed(start);
            due.edited(false, start);
            due.synced();
            let at = start + Duration::from_secs(seconds);
            assert_eq!(due.wakes_at(), Some(at));
            let almost = start + Duration::from_millis(1000 * seconds - 1);
            assert!(!due.is_save_due(almost));
            assert!(due.is_save_due(at));
        }
        due.ask();
        assert!(due.is_save_due(start));
        due.saved();
        due.recovered();
        due.edited(false, start);
        due.failed(start);
        due.synced();
        assert_eq!(due.wakes_at(), Some(start + Duration::from_secs(1)));
    }
}
