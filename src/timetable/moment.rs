//! An instant as it is stored: the calendar's time, and beside it the clock that no one can set.

use std::fmt;

use chrono::{DateTime, FixedOffset, SubsecRound, TimeDelta};
use serde::{Deserialize, Serialize};

/// An instant: RFC 3339 with offset, and where the system has one the time since boot, which counts sleep and
/// ignores clock changes. Within one boot elapsed time comes from the boot clock, across boots from the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    pub at: DateTime<FixedOffset>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boot: Option<Boot>,
}

/// A reading of the clock since boot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Boot {
    /// Which boot of which machine.
    pub id: String,
    /// Milliseconds since that boot, sleep included.
    pub ms: u64,
}

impl Moment {
    /// Milliseconds from `earlier` to this moment, never negative: a clock set back between two boots counts as no time.
    #[must_use]
    pub fn ms_since(&self, earlier: &Moment) -> i64 {
        match (&self.boot, &earlier.boot) {
            (Some(now), Some(then)) if now.id == then.id => {
                i64::try_from(now.ms.saturating_sub(then.ms)).unwrap_or(i64::MAX)
            }
            _ => (self.at - earlier.at).num_milliseconds().max(0),
        }
    }

    /// The moment `ms` milliseconds later (earlier when negative) on both clocks; where the calendar ends, it stays.
    #[must_use]
    pub fn plus_ms(&self, ms: i64) -> Moment {
        let boot = self.boot.as_ref().map(|b| Boot {
            id: b.id.clone(),
            ms: b.ms.saturating_add_signed(ms),
        });
        let at = TimeDelta::try_milliseconds(ms)
            .and_then(|later| self.at.checked_add_signed(later))
            .unwrap_or(self.at);
        Moment { at, boot }
    }

    /// The beginning of its second by the calendar. What people do is kept with it, so that all clocks change at the same tick,
    /// once a second, in every window.
    #[must_use]
    pub fn whole_second(&self) -> Moment {
        let past = i64::from(self.at.timestamp_subsec_millis());
        Moment {
            at: self.at.trunc_subsecs(0),
            ..self.plus_ms(-past)
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.at.to_rfc3339())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(at: &str, boot: Option<(&str, u64)>) -> Moment {
        Moment {
            at: at.parse().unwrap(),
            boot: boot.map(|(id, ms)| Boot {
                id: id.to_owned(),
                ms,
            }),
        }
    }

    #[test]
    fn within_a_boot_its_clock_counts_and_else_the_calendar() {
        let then = moment("2026-11-23T08:30:00+01:00", Some(("a", 5000)));
        for (at, boot, ms) in [
            ("2026-11-23T08:40:00+01:00", Some(("a", 65_000)), 60_000),
            ("2026-11-23T07:40:00+01:00", Some(("a", 65_000)), 60_000),
            ("2026-11-23T08:40:00+01:00", Some(("a", 4000)), 0),
            ("2026-11-23T08:40:00+01:00", Some(("b", 65_000)), 600_000),
            ("2026-11-23T08:40:00+01:00", None, 600_000),
            ("2026-11-23T07:40:00+00:00", None, 600_000),
            ("2026-11-23T08:20:00+01:00", None, 0),
        ] {
            assert_eq!(moment(at, boot).ms_since(&then), ms, "{at} {boot:?}");
        }
    }

    #[test]
    fn a_moment_later_is_later_on_both_clocks() {
        let then = moment("2026-11-23T08:30:00+01:00", Some(("a", 5000)));
        let later = moment("2026-11-23T08:30:01.500+01:00", Some(("a", 6500)));
        assert_eq!(then.plus_ms(1500), later);
        assert_eq!(later.plus_ms(-1500), then);
        assert_eq!(then.plus_ms(i64::MAX).at, then.at);
        assert_eq!(then.plus_ms(i64::MIN).at, then.at);
    }
}
