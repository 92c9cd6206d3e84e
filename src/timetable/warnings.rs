//! When the time left of an item is called: two warnings, each by a share of its length or in minutes.

use serde::{Deserialize, Serialize};

/// An item is not warned of in its first moments: everyone has just heard how long it is.
const FIRST_MOMENTS_MS: i64 = 30_000;
/// Of two warnings nearer to each other than this only the last is given.
const APART_MS: i64 = 30_000;

/// When items warn, whatever their length; nothing: not at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Warnings {
    pub first: Option<Threshold>,
    pub last: Option<Threshold>,
}

/// An amount of time left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Threshold {
    /// Of the item's length.
    Percent(u8),
    Minutes(u16),
}

/// The digits of a group's turn warn in this part of it, a fifth, and in its last moments at least.
const PART_OF_TURN: i64 = 5;
const LAST_MOMENTS_MS: i64 = 30_000;

/// How far the time left has gone down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Warning {
    First,
    Last,
}

/// The time left at which one item warns, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct WarningTimes {
    pub first_ms: Option<i64>,
    pub last_ms: Option<i64>,
}

impl Default for Warnings {
    /// The first warning grows with the item, so that a lecture's speaker can bring it to an end and a short exercise is not
    /// cut in two; the last is a minute, in which a sentence can be ended whatever the item is.
    fn default() -> Warnings {
        Warnings {
            first: Some(Threshold::Percent(20)),
            last: Some(Threshold::Minutes(1)),
        }
    }
}

impl Threshold {
    /// In whole seconds, because clocks are seen to change at these.
    fn ms(self, length_ms: i64) -> i64 {
        match self {
            Threshold::Percent(percent) => length_ms / 1000 * i64::from(percent) / 100 * 1000,
            Threshold::Minutes(minutes) => i64::from(minutes) * 60_000,
        }
    }
}

impl Warnings {
    /// When an item of this length warns. In a short item one warning may be left, or none.
    #[must_use]
    pub fn times(self, length_ms: i64) -> WarningTimes {
        let at = |threshold: Option<Threshold>| {
            let ms = threshold?.ms(length_ms);
            (ms > 0 && ms <= length_ms - FIRST_MOMENTS_MS).then_some(ms)
        };
        let last_ms = at(self.last);
        let is_before = |first: &i64| last_ms.is_none_or(|last| *first >= last + APART_MS);
        WarningTimes {
            first_ms: at(self.first).filter(is_before),
            last_ms,
        }
    }
}

impl WarningTimes {
    /// When the digits of a turn in the report-back warn; it is seen, not called.
    #[must_use]
    pub fn of_turn(allotted_ms: i64) -> WarningTimes {
        WarningTimes {
            first_ms: Some((allotted_ms / PART_OF_TURN).max(LAST_MOMENTS_MS)),
            last_ms: None,
        }
    }

    /// The warning that holds when so much time is left; none before the first, and none any more when the time is over.
    #[must_use]
    pub fn at(self, left_ms: i64) -> Option<Warning> {
        let reached = |ms: Option<i64>| left_ms > 0 && ms.is_some_and(|ms| left_ms <= ms);
        if reached(self.last_ms) {
            Some(Warning::Last)
        } else {
            reached(self.first_ms).then_some(Warning::First)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const MINUTE: i64 = 60_000;

    #[test]
    fn long_items_warn_twice_and_short_ones_once_or_never() {
        for (minutes, first, last) in [
            (60, Some(720), Some(60)),
            (10, Some(120), Some(60)),
            // Twelve seconds before the last one is no warning of its own.
            (6, None, Some(60)),
            (5, None, Some(60)),
            (2, None, Some(60)),
            // A minute before the end of a minute is its beginning.
            (1, Some(12), None),
            (0, None, None),
        ] {
            let times = Warnings::default().times(minutes * MINUTE);
            let seconds = |ms: Option<i64>| ms.map(|ms| ms / 1000);
            assert_eq!(
                (seconds(times.first_ms), seconds(times.last_ms)),
                (first, last),
                "{minutes} min"
            );
        }
    }

    #[test]
    fn each_can_be_off_and_each_can_be_either() {
        let times = |first, last| Warnings { first, last }.times(20 * MINUTE);
        let (five, half) = (Threshold::Minutes(5), Threshold::Percent(50));
        assert_eq!(times(None, None), WarningTimes::default());
        assert_eq!(times(Some(five), None).first_ms, Some(5 * MINUTE));
        assert_eq!(times(None, Some(half)).last_ms, Some(10 * MINUTE));
        assert_eq!(times(Some(Threshold::Minutes(20)), None).first_ms, None);
        // The first would come after the last.
        let turned = times(Some(five), Some(half));
        assert_eq!((turned.first_ms, turned.last_ms), (None, Some(10 * MINUTE)));
    }

    #[test]
    fn a_warning_holds_until_the_next_and_until_the_end() {
        let times = Warnings::default().times(20 * MINUTE);
        for (left_ms, expected) in [
            (20 * MINUTE, None),
            (4 * MINUTE + 1, None),
            (4 * MINUTE, Some(Warning::First)),
            (MINUTE + 1, Some(Warning::First)),
            (MINUTE, Some(Warning::Last)),
            (1, Some(Warning::Last)),
            (0, None),
            (-MINUTE, None),
        ] {
            assert_eq!(times.at(left_ms), expected, "{left_ms}");
        }
    }

    #[test]
    fn a_turn_warns_in_its_last_fifth_and_half_a_minute_at_least() {
        for (minutes, first) in [(10, 120), (4, 48), (2, 30), (0, 30)] {
            let times = WarningTimes::of_turn(minutes * MINUTE);
            assert_eq!(times.at(first * 1000), Some(Warning::First), "{minutes}");
            assert_eq!(times.at(first * 1000 + 1), None, "{minutes}");
            assert_eq!(times.at(0), None, "{minutes}");
        }
    }

    fn any_threshold() -> impl Strategy<Value = Option<Threshold>> {
        let threshold = prop_oneof![
            (1..=99_u8).prop_map(Threshold::Percent),
            (1..=600_u16).prop_map(Threshold::Minutes)
        ];
        proptest::option::of(threshold)
    }

    proptest! {
        #[test]
        fn the_first_comes_well_before_the_last_and_both_within_the_item(
            first in any_threshold(), last in any_threshold(), length_ms in 0..40_000_000_i64
        ) {
            let WarningTimes { first_ms, last_ms } = Warnings { first, last }.times(length_ms);
            for ms in [first_ms, last_ms].into_iter().flatten() {
                prop_assert!(ms > 0 && ms + FIRST_MOMENTS_MS <= length_ms);
                prop_assert_eq!(ms % 1000, 0);
            }
            if let (Some(first), Some(last)) = (first_ms, last_ms) {
                prop_assert!(first >= last + APART_MS);
            }
        }
    }
}
