//! An instant as it is stored: the calendar's time, and beside it the clock that no one can set.

use std::fmt;

use chrono::{DateTime, FixedOffset, TimeDelta};
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

    /// The moment `ms` milliseconds later (earlier when negative) on both clocks.
    #[must_use]
    pub fn plus_ms(&self, ms: i64) -> Moment {
        let boot = self.boot.as_ref().map(|b| Boot {
            id: b.id.clone(),
            ms: b.ms.saturating_add_signed(ms),
        });
        Moment {
            at: self.at + TimeDelta::milliseconds(ms),
            boot,
        }
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.at.to_rfc3339())
    }
}
