//! Phases of group work and the turns of the report-back.

use super::*;

fn group_work() -> Case {
    day(
        "09:00-12:00",
        &["g 50: brief 5, groups 30, report 4 each 30", "b 20"],
    )
    .groups(3)
}

#[test]
fn phases_follow_each_other() {
    let case = group_work().log(&["09:00 start g"]);
    case.at("09:03").says(&[
        "brief Running from 09:00, 5:00 long",
        "brief left 2:00",
        "groups Pending from 09:05, 30:00 long",
        "report Pending from 09:35, 15:00 long",
        "changes in 2:00",
        "left 47:00",
    ]);
    case.at("09:05").says(&[
        "brief Done from 09:00, 5:00 long",
        "groups Running from 09:05, 30:00 long",
        "groups left 30:00",
        "changes in 30:00",
    ]);
}

#[test]
fn an_item_without_phases_has_none() {
    let case = group_work().log(&["09:00 start b"]);
    let clock = case.at("09:03").standing.clock.unwrap();
    assert_eq!((clock.phases.len(), clock.phase), (0, None));
}

#[test]
fn before_and_after_the_report_nobody_has_the_turn() {
    let case = group_work().log(&["09:00 start g"]);
    case.at("09:30").never_says("turn");
    case.groups(0).at("09:40").never_says("turn");
}

#[test]
fn without_groups_the_report_has_what_the_item_leaves() {
    let case = group_work().groups(0).log(&["09:00 start g"]);
    case.at("09:40")
        .says(&["report Running from 09:35, 15:00 long", "report left 10:00"]);
    let full = day("09:00-12:00", &["g 38: brief 5, groups 30, report 4 each"]);
    full.log(&["09:00 start g"])
        .at("09:36")
        .says(&["report Running from 09:35, 4:00 long"]);
    let two = day("09:00-12:00", &["g 50: one 4 each, brief 12, two 10 each"]);
    two.log(&["09:00 start g"]).at("09:00").says(&[
        "one Running from 09:00, 16:00 long",
        "brief Pending from 09:16, 12:00 long",
        "two Pending from 09:28, 22:00 long",
    ]);
}

#[test]
fn time_that_no_phase_needs_is_slack() {
    let case = day("09:00-12:00", &["g 50: brief 5, groups 30"]).log(&["09:00 start g"]);
    case.at("09:40").says(&[
        "groups Running from 09:05, 30:00 long",
        "groups over 5:00",
        "left 10:00",
        "changes in 10:00",
    ]);
}

#[test]
fn an_extension_belongs_to_the_phase_that_ran() {
    let case = group_work().log(&["09:00 start g", "09:10 extend g 1"]);
    case.at("09:10").says(&[
        "brief Done from 09:00, 5:00 long",
        "groups Running from 09:05, 31:00 long",
        "groups left 26:00",
        "report Pending from 09:36, 15:00 long",
        "left 41:00",
    ]);
    case.at("09:40").says(&[
        "groups Done from 09:05, 31:00 long",
        "report Running from 09:36, 15:00 long",
    ]);
    group_work()
        .log(&["08:50 extend g 2", "09:00 start g"])
        .at("09:00")
        .says(&["brief Running from 09:00, 7:00 long"]);
    group_work()
        .groups(0)
        .log(&["09:00 start g", "09:49 extend g 5"])
        .at("09:49")
        .says(&["report Running from 09:35, 20:00 long", "report left 6:00"]);
}

#[test]
fn a_cut_may_end_the_phase_at_once_but_takes_nothing_that_has_run() {
    let case = group_work().log(&["09:00 start g", "09:32 extend g -5"]);
    case.at("09:32").says(&[
        "groups Done from 09:05, 27:00 long",
        "report Running from 09:32, 13:00 long",
        "turn A, 1 of 3, left 4:00",
        "left 13:00",
    ]);
    group_work()
        .groups(0)
        .log(&["09:00 start g", "09:49 extend g -2"])
        .at("09:49")
        .says(&["report left 0:00", "over 1:00"]);
}

#[test]
fn a_pause_holds_the_phases() {
    let case = group_work().log(&["09:00 start g", "09:03 pause g"]);
    case.at("09:10").says(&[
        "brief Running from 09:00, 5:00 long",
        "brief left 2:00",
        "groups Pending from 09:12, 30:00 long",
        "changes in never",
    ]);
    let case = case.log(&["09:10 resume g"]);
    case.at("09:20").says(&[
        "brief Done from 09:00, 5:00 long",
        "groups Running from 09:12, 30:00 long",
        "groups left 22:00",
        "report Pending from 09:42, 15:00 long",
    ]);
}

#[test]
fn a_phase_that_a_pause_put_off_starts_after_it() {
    let case = group_work().log(&["09:00 start g", "09:05 pause g", "09:10 resume g"]);
    case.at("09:12").says(&[
        "brief Done from 09:00, 5:00 long",
        "groups Running from 09:10, 30:00 long",
    ]);
}

#[test]
fn phases_go_on_where_the_item_was_left() {
    let case = group_work().log(&["09:00 start g", "09:10 start b", "09:20 start g"]);
    case.at("09:22").says(&[
        "brief Done from 09:00, 5:00 long",
        "groups Running from 09:05, 30:00 long",
        "groups left 23:00",
        "report Pending from 09:45, 15:00 long",
    ]);
}
