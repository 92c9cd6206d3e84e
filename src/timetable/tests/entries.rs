//! What each entry of the log does to the items.

use super::*;

#[test]
fn a_pause_slides_the_end_and_takes_no_time() {
    let case = morning().log(&["08:30 start a", "08:40 pause a"]);
    case.at("08:47").says(&[
        "Paused",
        "a paused 08:30-09:07",
        "left 20:00",
        "paused for 7:00",
        "behind 7:00",
        "b expected 09:07-09:27",
        "a ran 10:00",
        "changes in never",
    ]);
    let case = case.log(&["08:50 resume a"]);
    case.at("08:55")
        .says(&["Running", "left 15:00", "behind 10:00", "a ran 15:00"])
        .never_says("paused");
    case.log(&["09:00 pause a", "09:05 resume a"])
        .at("09:10")
        .says(&["left 5:00", "a ran 25:00", "behind 15:00"]);
}

#[test]
fn ending_or_starting_ends_a_pause() {
    let case = morning().log(&["08:30 start a", "08:40 pause a"]);
    case.clone().log(&["08:50 end a"]).at("08:55").says(&[
        "Between",
        "a done 08:30-08:50",
        "a ran 10:00",
    ]);
    case.clone().log(&["08:50 start a"]).at("08:55").says(&[
        "Running",
        "a ran 15:00",
        "left 15:00",
    ]);
    case.log(&["08:50 start b"]).at("08:55").says(&[
        "Running",
        "a passedover 08:30-08:50",
        "a ran 10:00",
        "b running 08:50-09:10",
    ]);
}

#[test]
fn time_is_added_and_taken_away() {
    let case = morning().log(&["08:30 start a", "08:40 extend a 5"]);
    case.at("08:50").says(&[
        "left 15:00",
        "a length 35:00",
        "behind 5:00",
        "b behind 5:00",
    ]);
    let case = case.log(&["08:50 extend a -7"]);
    case.at("08:50")
        .says(&["left 8:00", "a length 28:00", "ahead 2:00"]);
    case.log(&["08:50 extend b 10"])
        .at("08:50")
        .says(&["b length 30:00", "b expected 08:58-09:28"]);
}

#[test]
fn a_length_never_falls_below_nothing() {
    let case = morning().log(&["08:30 start a", "08:40 extend a -100"]);
    case.at("08:40").says(&["a length 0:00", "over 10:00"]);
    case.log(&["08:41 extend a 5"])
        .at("08:41")
        .says(&["a length 5:00", "over 6:00"]);
}

#[test]
fn a_skipped_item_takes_no_time_until_it_is_taken_back() {
    let case = morning().log(&["08:30 start a", "08:40 skip b"]);
    case.at("08:40").says(&[
        "b skipped",
        "next break",
        "break expected 09:00-09:10",
        "break ahead 20:00",
        "on time",
        "day ends 09:40",
    ]);
    case.log(&["08:41 unskip b"]).at("08:41").says(&[
        "next b",
        "b expected 09:00-09:20",
        "break on time",
    ]);
}

#[test]
fn skipping_what_runs_stops_it_and_starting_takes_the_skip_back() {
    let case = morning().log(&["08:30 start a", "08:40 skip a"]);
    case.at("08:45")
        .says(&["Between", "a skipped 08:30-08:40", "a ran 10:00", "next b"]);
    case.clone()
        .log(&["08:46 unskip a"])
        .at("08:50")
        .says(&["next a", "a expected 08:50-09:10"]);
    case.log(&["08:50 start a", "09:00 end a"])
        .at("09:00")
        .says(&["a done 08:30-09:00", "a ran 20:00"]);
}

#[test]
fn what_was_stopped_by_a_skip_taken_back_is_next() {
    let case = morning().log(&["08:30 start a", "09:00 start b", "09:05 skip b"]);
    case.at("09:05")
        .says(&["b skipped 09:00-09:05", "next break"]);
    case.log(&["09:06 unskip b"])
        .at("09:06")
        .says(&["next b", "b expected 09:06-09:21"]);
}

#[test]
fn what_is_started_is_neither_done_nor_skipped_any_more() {
    let case = morning().log(&["08:30 start b", "08:40 end b", "08:40 skip c"]);
    let case = case.log(&["08:41 start c", "08:42 start b", "08:44 start a"]);
    case.at("08:44").says(&[
        "b expected 09:14-09:22",
        "c expected 09:32-10:01",
        "b ran 12:00",
    ]);
}

#[test]
fn going_back_leaves_what_ran_with_the_time_it_has_left() {
    let case = morning().log(&[
        "08:30 start a",
        "09:00 end a",
        "09:00 start b",
        "09:05 start a",
    ]);
    case.at("09:06").says(&[
        "Running",
        "current a",
        "a running 08:30-09:06",
        "over 1:00",
        "a ran 31:00",
        "next b",
        "b ran 5:00",
        "b expected 09:06-09:21",
    ]);
    case.log(&["09:10 end a"]).at("09:12").says(&[
        "Between",
        "a done 08:30-09:10",
        "next b",
        "b expected 09:12-09:27",
        "b ran 5:00",
    ]);
}

#[test]
fn an_item_started_again_is_open_again() {
    let case = morning().log(&["08:30 start a", "08:50 end a", "08:55 start a"]);
    case.at("09:00").says(&[
        "a running 08:30-09:05",
        "a ran 25:00",
        "left 5:00",
        "behind 5:00",
    ]);
}

#[test]
fn jumping_forward_passes_over_what_lies_between() {
    let case = morning().log(&["08:30 start a", "08:40 start c"]);
    case.at("08:50").says(&[
        "current c",
        "a passedover 08:30-08:40",
        "a ran 10:00",
        "b passedover",
        "break passedover",
        "c running 08:40-09:10",
        "ahead 50:00",
        "next none",
        "next break none",
        "day ends 09:10",
    ]);
    let case = case.log(&["08:55 start b"]);
    case.at("09:00").says(&[
        "b running 08:55-09:15",
        "break expected 09:15-09:25",
        "c expected 09:25-09:40",
    ]);
}

#[test]
fn an_item_that_was_left_can_be_ended_later() {
    let case = morning().log(&["08:30 start a", "08:55 start b", "09:00 end a"]);
    case.at("09:00")
        .says(&["a done 08:30-08:55", "a ran 25:00", "b running 08:55-09:15"]);
}

#[test]
fn what_was_moved_takes_its_place_in_the_order() {
    let case = morning().log(&["08:30 start a", "08:40 move b after break"]);
    case.at("08:40").says(&[
        "order a break b c",
        "next break",
        "break planned 09:00-09:10",
        "break expected 09:00-09:10",
        "b planned 09:10-09:30",
        "b expected 09:10-09:30",
        "c planned 09:30-10:00",
        "on time",
    ]);
    case.clone()
        .log(&["08:41 start c"])
        .at("08:41")
        .says(&["b passedover", "break passedover"]);
    case.clone()
        .log(&["08:41 move c"])
        .at("08:41")
        .says(&["order c a break b", "c passedover"]);
    case.log(&[
        "08:42 move c after c",
        "08:42 move c after nobody",
        "08:42 move nobody after a",
    ])
    .at("08:42")
    .says(&["order a break b c"]);
}

#[test]
fn a_restart_on_another_boot_goes_by_the_calendar() {
    let case = morning().log(&["08:30@a start a"]);
    case.at("08:50@b").says(&["left 10:00", "a ran 20:00"]);
    case.at("08:20@b")
        .says(&["left 30:00", "a ran 0:00", "ahead 10:00"]);
    case.at("08:50@-").says(&["left 10:00"]);
    let case = case.log(&["08:50@b pause a", "08:55@b resume a"]);
    case.at("09:00@b").says(&["a ran 25:00"]);
}

#[test]
fn a_clock_set_back_or_forward_changes_no_time_left() {
    let case = morning().log(&["08:30 start a"]);
    case.at("08:45~07:45").says(&["left 15:00", "a ran 15:00"]);
    case.at("08:45~09:45").says(&["left 15:00", "a ran 15:00"]);
    let case = case.log(&["08:40~07:40 pause a", "08:42~07:42 resume a"]);
    case.at("08:45~08:45").says(&["left 17:00"]);
}

#[test]
fn sleep_counts() {
    let case = morning().log(&["08:30 start a", "08:40 pause a", "08:41 resume a"]);
    case.at("08:41").says(&["left 20:00"]);
    case.at("08:53").says(&["left 8:00", "behind 1:00"]);
}

#[test]
fn entries_stand_in_the_order_they_were_made() {
    let case = morning().log(&["08:40 start a", "08:35 end a", "08:36 start b"]);
    case.at("08:40").says(&[
        "a done 08:40-08:35",
        "a ran 0:00",
        "b ran 4:00",
        "current b",
    ]);
}

#[test]
fn nonsense_is_passed_over() {
    let case = morning().log(&["08:30 start a", "08:40 pause a"]);
    let nonsense = case.clone().log(&[
        "08:41 pause a",
        "08:42 pause b",
        "08:42 resume b",
        "08:43 end b",
        "08:44 start nobody",
        "08:44 extend nobody 5",
        "08:45 open otherday",
        "08:45 close otherday",
        "08:46 unskip b",
    ]);
    assert_eq!(
        nonsense.at("08:50").standing,
        case.at("08:50").standing,
        "nothing of that means anything"
    );
    let resumed = morning().log(&["08:30 start a", "08:40 resume a", "08:45 start a"]);
    resumed.at("08:50").says(&["left 10:00", "a ran 20:00"]);
    let done = morning().log(&[
        "08:30 start a",
        "08:40 end a",
        "08:50 end a",
        "08:51 skip a",
    ]);
    done.at("08:55").says(&["a done 08:30-08:40"]);
    morning()
        .log(&["08:30 open otherday"])
        .at("08:30")
        .says(&["NotStarted"]);
    morning().log(&["08:30 resume a"]).at("08:35").says(&[
        "NotStarted",
        "behind 5:00",
        "a expected 08:35-09:05",
    ]);
}

#[test]
fn of_two_items_with_one_id_the_first_is_meant() {
    let case = day("08:30-12:00", &["a 30", "a 20"]).log(&["08:30 start a"]);
    let standing = case.at("08:40").standing;
    assert_eq!((standing.current, standing.next), (Some(0), Some(1)));
}
