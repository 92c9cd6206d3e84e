//! A timer beside the programme: what happened to it, and from that how it stands.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::countdown::{LONGEST_MS, counted_ms};
use super::moment::{Boot, Moment};
use crate::programme::Other;

/// A timer that has been over for so long has been left alone: nobody is told of it any more.
const LEFT_ALONE_MS: i64 = 60 * 60 * 1000;

/// One line of a timer's log. Lines stand in the order they were made; that order counts, not the clock's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Flat", into = "Flat")]
pub struct TimerEntry {
    pub moment: Moment,
    pub event: TimerEvent,
    pub other: Other,
}

impl TimerEntry {
    #[must_use]
    pub fn new(moment: Moment, event: TimerEvent) -> TimerEntry {
        TimerEntry {
            moment,
            event,
            other: Other::new(),
        }
    }
}

/// What can happen to a timer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimerEvent {
    /// It runs, from the beginning and with its own length, whatever was before.
    Started,
    Paused,
    Resumed,
    /// Seconds added to its length; negative when taken away.
    Extended {
        seconds: i64,
    },
    /// Nobody needs it any more.
    Stopped,
}

/// An entry as it stands in the file.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
struct Flat {
    at: chrono::DateTime<chrono::FixedOffset>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(skip)]
    boot: Option<Boot>,
    event: Name,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seconds: Option<i64>,
    #[serde(flatten)]
    other: Other,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Name {
    Started,
    Paused,
    Resumed,
    Extended,
    Stopped,
}

impl TryFrom<Flat> for TimerEntry {
    type Error = String;
    fn try_from(flat: Flat) -> Result<TimerEntry, String> {
        let event = match flat.event {
            Name::Started => TimerEvent::Started,
            Name::Paused => TimerEvent::Paused,
            Name::Resumed => TimerEvent::Resumed,
            Name::Stopped => TimerEvent::Stopped,
            Name::Extended => TimerEvent::Extended {
                seconds: flat.seconds.ok_or("missing field `seconds`")?,
            },
        };
        let moment = Moment {
            at: flat.at,
            boot: flat.boot,
        };
        Ok(TimerEntry {
            moment,
            event,
            other: flat.other,
        })
    }
}

impl From<TimerEntry> for Flat {
    fn from(entry: TimerEntry) -> Flat {
        let (event, seconds) = match entry.event {
            TimerEvent::Started => (Name::Started, None),
            TimerEvent::Paused => (Name::Paused, None),
            TimerEvent::Resumed => (Name::Resumed, None),
            TimerEvent::Stopped => (Name::Stopped, None),
            TimerEvent::Extended { seconds } => (Name::Extended, Some(seconds)),
        };
        Flat {
            at: entry.moment.at,
            boot: entry.moment.boot,
            event,
            seconds,
            other: entry.other,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TimerState {
    /// Never started.
    Waiting,
    Running,
    Paused,
    Stopped,
}

/// How a timer stands at a moment. All times are milliseconds.
#[derive(Debug, Clone, PartialEq)]
pub struct TimerClock {
    pub state: TimerState,
    /// How long it has run, without pauses.
    pub elapsed_ms: i64,
    /// With what was added.
    pub length_ms: i64,
    /// Negative: over by that much.
    pub left_ms: i64,
    /// Since when it has run without a pause, and what it had run then: with these anyone counts on.
    pub running: Option<(Moment, i64)>,
}

impl TimerClock {
    /// Whether it is of use now: it runs or is paused, and has not been over for an hour.
    #[must_use]
    pub fn is_on(&self) -> bool {
        match self.state {
            TimerState::Paused => true,
            TimerState::Running => self.left_ms > -LEFT_ALONE_MS,
            TimerState::Waiting | TimerState::Stopped => false,
        }
    }

    /// Whether it runs and its time is not out.
    #[must_use]
    pub fn counts_down(&self) -> bool {
        self.state == TimerState::Running && self.left_ms > 0
    }

    /// Whether its time is out and nobody has stopped it.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.is_on() && self.left_ms <= 0
    }
}

/// How a timer of `seconds` stands by its log. What makes no sense where it stands (a resume without a pause) is passed over.
///
/// Minutes that are added when its time is out count from then, and what is taken away never takes more than what is left:
/// a `+` always gives time, a `-` never makes it overdue.
#[must_use]
pub fn timer(seconds: u32, log: &[TimerEntry], now: &Moment) -> TimerClock {
    let own_ms = i64::from(seconds) * 1000;
    let mut count = Count {
        state: TimerState::Waiting,
        length_ms: own_ms,
        before_ms: 0,
        since: None,
    };
    for entry in log {
        count.read(entry, own_ms);
    }
    let elapsed_ms = count.elapsed_ms(now);
    TimerClock {
        state: count.state,
        elapsed_ms,
        length_ms: count.length_ms,
        left_ms: count.length_ms - elapsed_ms,
        running: count.since.map(|since| (since.clone(), count.before_ms)),
    }
}

/// A timer's log, read so far.
struct Count<'a> {
    state: TimerState,
    length_ms: i64,
    /// What had run before it last started or went on.
    before_ms: i64,
    /// Since when it runs; none while it does not.
    since: Option<&'a Moment>,
}

impl<'a> Count<'a> {
    fn read(&mut self, entry: &'a TimerEntry, own_ms: i64) {
        let at = &entry.moment;
        match (entry.event, self.state) {
            (TimerEvent::Started, _) => {
                (self.length_ms, self.before_ms) = (own_ms, 0);
                self.go(at);
            }
            (TimerEvent::Paused, TimerState::Running) => self.halt(TimerState::Paused, at),
            (TimerEvent::Resumed, TimerState::Paused) => self.go(at),
            (TimerEvent::Stopped, TimerState::Running | TimerState::Paused) => {
                self.halt(TimerState::Stopped, at);
            }
            (TimerEvent::Extended { seconds }, _) => {
                let elapsed = self.elapsed_ms(at);
                let length = self.length_ms;
                let (from, least) = if seconds > 0 {
                    (length.max(elapsed), 0)
                } else {
                    (length, length.min(elapsed))
                };
                let wanted = from.saturating_add(seconds.saturating_mul(1000));
                self.length_ms = wanted.clamp(least, LONGEST_MS);
            }
            _ => {}
        }
    }

    fn go(&mut self, at: &'a Moment) {
        self.since = Some(at);
        self.state = TimerState::Running;
    }

    fn halt(&mut self, state: TimerState, at: &Moment) {
        self.before_ms = self.elapsed_ms(at);
        self.since = None;
        self.state = state;
    }

    fn elapsed_ms(&self, now: &Moment) -> i64 {
        counted_ms(self.before_ms, self.since, now)
    }
}
