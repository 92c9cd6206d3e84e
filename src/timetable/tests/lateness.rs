//! How late the day is, what is expected of the rest of it, and what the clock shows.

use super::*;

fn with_lunch() -> Case {
    day("10:00-14:00", &["a 60", "b 50", "12:00 lunch 60", "c 60"])
}

#[test]
fn before_the_day_everything_stands_as_printed() {
    morning().at("08:20").says(&[
        "NotStarted",
        "on time",
        "next a",
        "next break break",
        "next lunch none",
        "current none",
        "a expected 08:30-09:00",
        "b expected 09:00-09:20",
        "break expected 09:20-09:30",
        "c expected 09:30-10:00",
        "day planned 08:30-12:00",
        "day ends 10:00",
        "day ends ahead 120:00",
        "changes in 10:00",
    ]);
}

#[test]
fn a_late_start_moves_what_follows() {
    morning().at("08:45").says(&[
        "NotStarted",
        "behind 15:00",
        "a expected 08:45-09:15",
        "a behind 15:00",
        "c expected 09:45-10:15",
        "changes in never",
    ]);
    morning().log(&["08:45 start a"]).at("08:50").says(&[
        "Running",
        "behind 15:00",
        "left 25:00",
        "a running 08:45-09:15",
        "a planned 08:30-09:00",
        "b expected 09:15-09:35",
        "b behind 15:00",
        "next b",
        "changes in 25:00",
    ]);
}

#[test]
fn an_early_start_is_ahead() {
    morning().log(&["08:26 start a"]).at("08:30").says(&[
        "ahead 4:00",
        "a ahead 4:00",
        "b expected 08:56-09:16",
    ]);
}

#[test]
fn an_overrun_pushes_what_follows() {
    let case = morning().log(&["08:30 start a"]);
    case.at("08:59").says(&["left 1:00", "on time"]);
    case.at("09:00")
        .says(&["left 0:00", "on time", "changes in never"]);
    case.at("09:02:10").says(&[
        "over 2:10",
        "behind 2:10",
        "a running 08:30-09:02:10",
        "a ran 32:10",
        "b expected 09:02:10-09:22:10",
        "day ends 10:02:10",
    ]);
}

#[test]
fn a_gap_is_used_up_and_a_fixed_lunch_takes_what_is_late() {
    let case = with_lunch().log(&["10:06 start a"]);
    case.at("10:30").says(&[
        "behind 6:00",
        "b expected 11:06-11:56",
        "lunch expected 12:00-13:00",
        "lunch on time",
        "c on time",
        "day ends 14:00",
        "day ends on time",
        "next lunch lunch",
    ]);
    case.at("11:20").says(&[
        "over 14:00",
        "behind 20:00",
        "lunch expected 12:10-13:10",
        "lunch behind 10:00",
        "day ends behind 10:00",
    ]);
}

#[test]
fn a_fixed_item_is_never_expected_before_its_time() {
    let case = with_lunch().log(&["10:00 start a", "10:40 end a", "10:40 start b"]);
    case.at("11:00").says(&[
        "ahead 20:00",
        "b running 10:40-11:30",
        "lunch expected 12:00-13:00",
        "day ends on time",
    ]);
}

#[test]
fn an_item_that_ended_early_puts_the_day_ahead_until_time_catches_up() {
    let case = morning().log(&["08:30 start a", "08:52 end a"]);
    case.at("08:54").says(&[
        "Between",
        "ahead 6:00",
        "a done 08:30-08:52",
        "a ran 22:00",
        "b expected 08:54-09:14",
        "next b",
        "changes in 6:00",
    ]);
    case.at("09:00").says(&["on time", "changes in never"]);
    case.at("09:03")
        .says(&["behind 3:00", "b expected 09:03-09:23"]);
}

#[test]
fn what_follows_an_early_item_may_be_early_too() {
    let case = morning().log(&["08:00 start a", "08:10 end a"]);
    case.at("08:12")
        .says(&["ahead 48:00", "b expected 08:12-08:32"]);
}

#[test]
fn waiting_for_a_fixed_item_is_on_time() {
    let case = with_lunch().log(&["10:00 start a", "11:00 start b", "11:45 end b"]);
    case.at("11:50").says(&[
        "Between",
        "on time",
        "next lunch",
        "lunch expected 12:00-13:00",
        "changes in 10:00",
    ]);
    case.at("12:04")
        .says(&["behind 4:00", "lunch expected 12:04-13:04"]);
}

#[test]
fn a_day_opened_early_waits_for_its_first_item() {
    let case = morning().log(&["08:15 open"]);
    case.at("08:20").says(&[
        "Between",
        "on time",
        "next a",
        "a expected 08:30-09:00",
        "changes in 10:00",
    ]);
    case.at("08:33")
        .says(&["behind 3:00", "a expected 08:33-09:03"]);
}

#[test]
fn a_moved_day_moves_what_is_fixed_too() {
    with_lunch().shift(-75).at("08:00").says(&[
        "day planned 08:45-12:45",
        "a expected 08:45-09:45",
        "lunch planned 10:45-11:45",
        "on time",
    ]);
}

#[test]
fn the_end_of_the_day_is_a_fact() {
    let case = morning().log(&["08:30 start a", "08:50 start c", "09:30 close"]);
    case.at("11:00").says(&[
        "Ended",
        "current none",
        "next none",
        "next break none",
        "a passedover 08:30-08:50",
        "b passedover",
        "c done 08:50-09:30",
        "c ran 40:00",
        "day ends 09:30",
        "day ends ahead 150:00",
        "ahead 150:00",
        "changes in never",
    ]);
    case.log(&["11:00 start b"]).at("11:05").says(&[
        "Running",
        "left 15:00",
        "b running 11:00-11:20",
    ]);
}

#[test]
fn after_the_last_item_the_day_is_as_late_as_that_was() {
    let case = day("08:30-09:00", &["a 30"]).log(&["08:30 start a", "09:04 end a"]);
    case.at("09:30").says(&[
        "Between",
        "next none",
        "day ends 09:04",
        "day ends behind 4:00",
        "behind 4:00",
    ]);
}

#[test]
fn a_day_without_items_has_only_its_hours() {
    let case = day("08:30-12:00", &[]);
    case.at("08:00").says(&["NotStarted", "next none"]);
    case.clone()
        .log(&["08:30 open"])
        .at("09:00")
        .says(&["Between", "next none"]);
    case.log(&["08:30 open", "12:10 close"])
        .at("13:00")
        .says(&["Ended", "day ends behind 10:00"]);
}

#[test]
fn the_big_clock_counts_to_what_is_asked() {
    let counts = |case: &Case, time: &str| {
        let now = case.moment(time);
        let standing = case.when(&now).standing;
        [
            Countdown::FullLength,
            Countdown::EndItemOnTime,
            Countdown::EndDayOnTime,
        ]
        .map(|countdown| countdown_ms(countdown, &standing, &now).map(|ms| ms / 60_000))
    };
    let case = day("08:30-09:20", &["a 30", "b 20"]);
    assert_eq!(counts(&case, "08:35"), [None; 3]);
    let late = case.clone().log(&["08:36 start a"]);
    assert_eq!(
        counts(&late, "08:46"),
        [20, 14, 14].map(Some),
        "6 min late, no gap"
    );
    assert_eq!(counts(&late, "09:10"), [-4, -10, -10].map(Some));
    let longer = late.log(&["08:46 extend a 3"]);
    assert_eq!(counts(&longer, "08:46"), [23, 17, 14].map(Some));
    let gap = day("08:30-09:20", &["a 20", "09:00 b 20"]).log(&["08:36 start a"]);
    assert_eq!(
        counts(&gap, "08:46"),
        [10, 4, 10].map(Some),
        "the gap takes it"
    );
    assert_eq!(counts(&gap, "08:58"), [-2, -8, -2].map(Some));
}

#[test]
fn seconds_are_rounded_up() {
    for (ms, shown) in [
        (60_000, 60),
        (59_001, 60),
        (59_000, 59),
        (1, 1),
        (0, 0),
        (-1, 0),
        (-999, 0),
        (-1000, -1),
        (-1001, -1),
        (-60_000, -60),
    ] {
        assert_eq!(seconds_up(ms), shown, "{ms} ms");
        let next = ms_to_next_second(ms);
        assert!((1..=1000).contains(&next), "{ms} ms: {next}");
        assert_eq!(seconds_up(ms - next), shown - 1, "{ms} ms: {next}");
        assert_eq!(seconds_up(ms - next + 1), shown, "{ms} ms: {next}");
    }
    assert_eq!(seconds_up(i64::MIN), i64::MIN / 1000);
}
