//! What items took.

use super::*;

/// What each item took, `"a 52"` in minutes, or `"a 52:30"`.
fn took(case: &Case) -> Vec<String> {
    let words = |taken: Taken| {
        let (minutes, seconds) = (taken.seconds / 60, taken.seconds % 60);
        let id = &case.day.items[taken.item].id;
        if seconds == 0 {
            format!("{id} {minutes}")
        } else {
            format!("{id} {minutes}:{seconds:02}")
        }
    };
    super::super::taken(&case.day, &case.log)
        .into_iter()
        .map(words)
        .collect()
}

#[test]
fn an_item_took_the_time_that_it_ran() {
    for (log, expected) in [
        (&["08:30 start a", "08:55:30 end a"][..], &["a 25:30"][..]),
        (
            &[
                "08:30 start a",
                "09:05 end a",
                "09:05 start b",
                "09:15 end b",
            ],
            &["a 35", "b 10"],
        ),
        // Pauses are not counted, extensions are.
        (
            &[
                "08:30 start a",
                "08:40 pause a",
                "08:52 resume a",
                "09:07 end a",
            ],
            &["a 25"],
        ),
        (
            &["08:30 start a", "08:40 extend a 10", "09:09 end a"],
            &["a 39"],
        ),
        (
            &["08:30 start a", "08:40 pause a", "08:52 end a"],
            &["a 10"],
        ),
        // Left and taken up again.
        (
            &[
                "08:30 start a",
                "08:40 start b",
                "08:50 start a",
                "09:00 end a",
            ],
            &["a 20"],
        ),
        // What runs when the day ends is done with it.
        (&["08:30 start a", "08:50 close"], &["a 20"]),
        // A computer that slept: the boot clock counts on; one that was started anew: the calendar.
        (&["08:30@a start a", "09:02@b end a"], &["a 32"]),
    ] {
        assert_eq!(took(&morning().log(log)), expected, "{log:?}");
    }
}

#[test]
fn what_was_not_run_to_its_end_says_nothing() {
    for log in [
        &[][..],
        &["08:30 start a"],
        &["08:30 start a", "08:50 start b"],
        &["08:30 skip a"],
        &["08:30 start a", "08:50 skip a"],
        &["08:30 start a", "08:30:59 end a"],
        &["08:30 start a", "08:50 end a", "08:55 start a"],
        // The clock was forgotten.
        &["08:30 start a", "10:31 end a"],
        &["08:30 open", "12:00 close"],
    ] {
        assert_eq!(took(&morning().log(log)), [""; 0], "{log:?}");
    }
    // Far over, and yet it may have been so.
    let long = ["08:30 start a", "09:59 end a"];
    assert_eq!(took(&morning().log(&long)), ["a 89"]);
}
