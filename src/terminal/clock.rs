//! Where the program takes its time from: the system's clocks, or a faster one for a rehearsal.

use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, Local};

use super::system;
use crate::timetable::{Boot, Moment};

/// A fast clock wakes the loop no more often than this; the seconds between two frames are still all gone through.
const SHORTEST_WAIT: Duration = Duration::from_millis(50);
/// So many steps are gone through at one wake-up; of a longer time none.
const MOST_STEPS: i64 = 3600;

/// What the loop asks for the time.
pub trait Clock {
    fn now(&self) -> Moment;

    /// How long to sleep until this clock has gone on by `ms` milliseconds.
    fn wait(&self, ms: i64) -> Duration;

    /// The moments to go through between the one on the screen and now: none, unless the clock is so fast that several
    /// seconds pass from one frame to the next.
    fn between(&self, shown: &Moment, now: &Moment) -> Vec<Moment> {
        let _ = (shown, now);
        Vec::new()
    }
}

/// The calendar with the offset of this computer's zone, and the clock since boot where there is one.
pub struct SystemClock {
    boot_id: Option<String>,
}

impl SystemClock {
    #[must_use]
    pub fn new() -> SystemClock {
        SystemClock {
            boot_id: system::boot_id(),
        }
    }
}

impl Default for SystemClock {
    fn default() -> SystemClock {
        SystemClock::new()
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        let boot = self.boot_id.as_ref().zip(system::ms_since_boot());
        Moment {
            at: Local::now().fixed_offset(),
            boot: boot.map(|(id, ms)| Boot { id: id.clone(), ms }),
        }
    }

    /// Two milliseconds more than asked for: clocks that are read in whole milliseconds and so differ by a hair must neither cost
    /// a second wake-up nor show the second before.
    fn wait(&self, ms: i64) -> Duration {
        Duration::from_millis(ms.max(0).unsigned_abs() + 2)
    }
}

/// A clock that starts at a given moment and runs faster; without a clock since boot, which nobody can speed up.
pub struct FastClock {
    start: Moment,
    began: Instant,
    speed: u32,
}

impl FastClock {
    /// `speed` seconds pass in one; with 0 the time stands still.
    #[must_use]
    pub fn new(start: DateTime<FixedOffset>, speed: u32) -> FastClock {
        FastClock {
            start: Moment {
                at: start,
                boot: None,
            },
            began: Instant::now(),
            speed,
        }
    }
}

impl Clock for FastClock {
    fn now(&self) -> Moment {
        let passed = i64::try_from(self.began.elapsed().as_millis()).unwrap_or(i64::MAX);
        self.start.plus_ms(passed.saturating_mul(self.speed.into()))
    }

    fn wait(&self, ms: i64) -> Duration {
        let ms = Duration::from_millis(ms.max(0).unsigned_abs());
        (ms / self.speed.max(1)).max(SHORTEST_WAIT)
    }

    /// Second by second, so that nothing that ends in between goes unnoticed.
    fn between(&self, shown: &Moment, now: &Moment) -> Vec<Moment> {
        let seconds = now.ms_since(shown).saturating_sub(1) / 1000;
        let steps = if seconds > MOST_STEPS { 0 } else { seconds };
        (1..=steps).map(|n| shown.plus_ms(n * 1000)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(at: &str) -> Moment {
        Moment {
            at: at.parse().unwrap(),
            boot: None,
        }
    }

    #[test]
    fn a_fast_clock_goes_through_every_second_before_now() {
        let shown = moment("2026-11-23T08:30:00.250+01:00");
        let clock = FastClock::new(shown.at, 60);
        let between = |ms| clock.between(&shown, &shown.plus_ms(ms));
        assert_eq!(
            between(3250),
            [1000, 2000, 3000].map(|ms| shown.plus_ms(ms))
        );
        assert_eq!(between(2000), [shown.plus_ms(1000)]);
        assert_eq!(between(1000), []);
        assert_eq!(between(0), []);
        assert_eq!(between(24 * 3_600_000), [], "too many");
    }

    #[test]
    fn a_clock_that_stands_still_stands_still() {
        let start = moment("2026-11-23T08:30:00+01:00");
        let clock = FastClock::new(start.at, 0);
        assert_eq!(clock.now(), start);
        assert_eq!(clock.wait(1000), Duration::from_secs(1));
    }

    #[test]
    fn a_fast_clock_waits_shorter_but_not_too_short() {
        let clock = FastClock::new(moment("2026-11-23T08:30:00+01:00").at, 10);
        assert_eq!(clock.wait(1000), Duration::from_millis(100));
        assert_eq!(clock.wait(30), SHORTEST_WAIT);
        assert_eq!(clock.wait(-5), SHORTEST_WAIT);
    }

    #[test]
    fn the_system_clock_is_the_calendar_and_goes_forward_since_boot() {
        let clock = SystemClock::new();
        let (first, second) = (clock.now(), clock.now());
        assert!(second.ms_since(&first) >= 0);
        if let (Some(first), Some(second)) = (&first.boot, &second.boot) {
            assert_eq!(first.id, second.id);
            assert!(second.ms >= first.ms);
            assert_eq!(first.id.len(), 8);
        }
    }
}
