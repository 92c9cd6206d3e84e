//! Midnight, summer time and other tricks of the calendar.

use chrono::Datelike;
use chrono_tz::{Australia, Europe, Pacific};

use super::*;

fn printed(case: &Case) -> Vec<String> {
    let spans = planned(case.plan());
    spans.iter().map(|span| span.start.to_rfc3339()).collect()
}

#[test]
fn what_is_earlier_than_the_start_belongs_to_the_next_day() {
    let case = day("22:00-02:00", &["a 90", "b 60", "01:00 c 60"]);
    case.at("21:00").says(&[
        "day planned 22:00-26:00",
        "a expected 22:00-23:30",
        "b expected 23:30-24:30",
        "c expected 25:00-26:00",
        "day ends on time",
    ]);
    case.log(&["22:00 start a", "23:30 start b"])
        .at("24:35")
        .says(&[
            "over 5:00",
            "behind 5:00",
            "c expected 25:00-26:00",
            "day ends on time",
        ]);
}

#[test]
fn a_shift_can_lead_over_midnight() {
    let case = day("08:30-12:00", &["a 30", "10:00 b 30"]).shift(15 * 60);
    case.at("23:00").says(&[
        "day planned 23:30-27:00",
        "a planned 23:30-24:00",
        "b planned 25:00-25:30",
    ]);
}

#[test]
fn a_night_over_the_change_to_summer_time() {
    let night = day(
        "22:00-06:00",
        &["a 210", "b 60", "02:30 c 30", "03:30 d 30", "04:00 e 60"],
    );
    let night = night.on("2026-03-28");
    assert_eq!(
        printed(&night),
        [
            "2026-03-28T22:00:00+01:00",
            "2026-03-29T01:30:00+01:00",
            // 02:30 does not exist.
            "2026-03-29T03:30:00+02:00",
            "2026-03-29T03:30:00+02:00",
            "2026-03-29T04:00:00+02:00",
        ]
    );
    // An hour of real time that the wall clock calls two.
    let spans = planned(night.plan());
    assert_eq!(spans[1].end.to_rfc3339(), "2026-03-29T03:30:00+02:00");
    night
        .log(&["22:00 start a", "25:30 start b"])
        .at("27:10+02:00")
        .says(&["b ran 40:00", "left 20:00", "c expected 27:30-28:00"]);
}

#[test]
fn a_night_over_the_change_to_winter_time() {
    let night = day(
        "22:00-06:00",
        &["a 240", "02:30 b 30", "c 60", "03:00 d 30", "e 30"],
    );
    let night = night.on("2026-10-24");
    assert_eq!(
        printed(&night),
        [
            "2026-10-24T22:00:00+02:00",
            // 02:30 exists twice.
            "2026-10-25T02:30:00+02:00",
            "2026-10-25T02:00:00+01:00",
            "2026-10-25T03:00:00+01:00",
            "2026-10-25T03:30:00+01:00",
        ]
    );
    let night = night.log(&["22:00 start a", "26:30+02:00 start b"]);
    night
        .at("26:50+02:00")
        .says(&["b ran 20:00", "on time", "left 10:00"]);
    night.at("26:05+01:00").says(&[
        "b ran 35:00",
        "behind 5:00",
        "d expected 27:05-27:35",
        "day ends 28:05",
    ]);
}

#[test]
fn a_time_left_out_moves_past_the_gap_by_as_much_as_it_lay_in_it() {
    // Half an hour in Lord Howe, a whole day in Apia.
    let howe = day("01:00-05:00", &["02:10 a 30"]).zone(Australia::Lord_Howe);
    assert_eq!(
        printed(&howe.on("2026-10-04")),
        ["2026-10-04T02:40:00+11:00"]
    );
    let apia = day("09:00-17:00", &["a 30"]).zone(Pacific::Apia);
    assert_eq!(
        printed(&apia.on("2011-12-30")),
        ["2011-12-31T09:00:00+14:00"]
    );
}

#[test]
fn a_zone_gives_the_offset_of_the_day() {
    let case = day("08:30-12:00", &["a 30"]).zone(Europe::Oslo);
    assert_eq!(
        printed(&case.clone().on("2026-01-15")),
        ["2026-01-15T08:30:00+01:00"]
    );
    assert_eq!(
        printed(&case.on("2026-07-15")),
        ["2026-07-15T08:30:00+02:00"]
    );
}

#[test]
fn dates_and_shifts_out_of_this_world_do_no_harm() {
    for date in [NaiveDate::MIN, NaiveDate::MAX] {
        for shift in [i64::MIN, -5_000_000_000, 0, 5_000_000_000, i64::MAX] {
            let mut case = day("08:30-02:00", &["a 30", "01:00 b 30"]);
            let now = case.moment("08:30");
            case.run.date = date;
            case.run.shift_minutes = shift;
            let standing = standing(case.plan(), &case.log, &now);
            assert_eq!(standing.state, DayState::NotStarted);
            let year = standing.planned.start.year();
            assert!((0..=9999).contains(&year), "{year}");
        }
    }
}
