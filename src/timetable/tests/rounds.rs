//! Rounds of report-back: whose turn it is, what each has, who pays for an overrun.

use proptest::prelude::*;

use super::properties::any_run;
use super::*;

/// Three groups with four minutes each, half a minute between them, two minutes to spare.
fn group_work() -> Case {
    day(
        "09:00-12:00",
        &["g 50: brief 5, groups 30, report 4 each 30", "b 20"],
    )
    .groups(3)
}

/// Four groups of four minutes without a changeover, and a minute to spare.
fn four() -> Case {
    day("09:00-12:00", &["g 17: report 4 each", "b 20"]).groups(4)
}

fn later(mut case: Case) -> Case {
    case.run.overrun = Overrun::Later;
    case
}

#[test]
fn a_turn_lasts_until_a_person_ends_it() {
    let case = group_work().log(&["09:00 start g"]);
    case.at("09:36").says(&[
        "report Running from 09:35, 15:00 long",
        "report left 14:00",
        "turn A, 1 of 3, left 3:00",
        "changes in 3:00",
        "report: A now 1:00 of 4:00, B to come 4:00, C to come 4:00",
        "report planned 13:00, expected 13:00, reserve 2:00",
    ]);
    case.at("09:40").says(&["turn A, 1 of 3, over 1:00"]);
    let case = case.log(&["09:39 done g"]);
    case.at("09:39:10")
        .says(&["turn changing to B, 2 of 3, left 0:20", "changes in 0:20"]);
    case.at("09:39:30").says(&["turn B, 2 of 3, left 4:00"]);
    let case = case.log(&["09:43 done g", "09:46:30 done g"]);
    case.at("09:47").says(&[
        "report Running from 09:35, 15:00 long",
        "report left 3:00",
        "report: A done 4:00 of 4:00, B done 3:30 of 4:00, C done 3:00 of 4:00",
        "report planned 13:00, expected 11:30, reserve 3:30, over",
        "changes in 3:00",
    ]);
    case.at("09:47").never_says("turn");
}

#[test]
fn ended_during_the_changeover_the_next_group_is_ready() {
    let case = group_work().log(&["09:00 start g", "09:39 done g", "09:39:10 done g"]);
    case.at("09:39:10").says(&["turn B, 2 of 3, left 4:00"]);
}

#[test]
fn a_phase_after_the_round_begins_when_its_last_turn_is_ended() {
    let case = day("09:00-12:00", &["g 30: report 4 each 30, sum 10"]).groups(2);
    let case = case.log(&["09:00 start g", "09:03 done g"]);
    case.at("09:10").says(&[
        "turn B, 2 of 2, over 2:30",
        "report Running from 09:00, 20:00 long",
        "sum Pending from 09:20, 10:00 long",
    ]);
    case.at("09:25").says(&[
        "report over 5:00",
        "sum Pending from 09:25, 10:00 long",
        "report planned 8:30, expected 25:00, reserve 0:00, 5:00 beyond",
    ]);
    let case = case.log(&["09:11 done g"]);
    case.at("09:12").says(&[
        "report Done from 09:00, 11:00 long",
        "sum Running from 09:11, 10:00 long",
        "sum left 9:00",
        "report planned 8:30, expected 11:00, reserve 9:00, over",
    ]);
}

#[test]
fn an_overrun_takes_from_the_reserve_first() {
    let case = four().log(&["09:00 start g"]);
    case.at("09:04:40").says(&[
        "report: A now 4:40 of 4:00, B to come 4:00, C to come 4:00, D to come 4:00",
        "report planned 16:00, expected 16:40, reserve 0:20",
    ]);
}

#[test]
fn then_from_the_rest_all_alike() {
    let case = four().log(&["09:00 start g"]);
    case.at("09:06:30").says(&[
        "report: A now 6:30 of 4:00, B to come 3:30, C to come 3:30, D to come 3:30",
        "report planned 16:00, expected 17:00, reserve 0:00",
    ]);
    // What B leaves of its turn comes back to the others.
    case.log(&["09:06:30 done g", "09:09 done g"])
        .at("09:09")
        .says(&[
            "report: A done 6:30 of 4:00, B done 2:30 of 3:30, C now 0:00 of 4:00, D to come 4:00",
            "report planned 16:00, expected 17:00, reserve 0:00",
        ]);
}

#[test]
fn but_nobody_is_left_with_less_than_half_a_minute() {
    let case = four().log(&["09:00 start g"]);
    case.at("09:16").says(&[
        "report: A now 16:00 of 4:00, B to come 0:30, C to come 0:30, D to come 0:30",
        "report planned 16:00, expected 17:30, reserve 0:00, 0:30 beyond",
    ]);
    let short = day("09:00-12:00", &["g 4: report 1 each"]).groups(3);
    short.log(&["09:00 start g"]).at("09:03").says(&[
        "report: A now 3:00 of 1:00, B to come 0:30, C to come 0:30",
        "report planned 3:00, expected 4:00, reserve 0:00",
    ]);
}

#[test]
fn or_the_item_ends_later_as_the_day_says() {
    let case = later(four()).log(&["09:00 start g"]);
    case.at("09:06:30").says(&[
        "report: A now 6:30 of 4:00, B to come 4:00, C to come 4:00, D to come 4:00",
        "report planned 16:00, expected 18:30, reserve 0:00, 1:30 beyond",
    ]);
}

#[test]
fn what_the_programme_lacks_is_not_taken_from_the_groups() {
    let case = day("09:00-12:00", &["g 10: report 4 each"]).groups(4);
    let case = case.log(&["09:00 start g"]);
    case.at("09:02").says(&[
        "report: A now 2:00 of 4:00, B to come 4:00, C to come 4:00, D to come 4:00",
        "report planned 16:00, expected 16:00, reserve 0:00, 6:00 beyond",
    ]);
    case.at("09:05").says(&[
        "report: A now 5:00 of 4:00, B to come 3:40, C to come 3:40, D to come 3:40",
        "report planned 16:00, expected 16:00, reserve 0:00, 6:00 beyond",
    ]);
}

#[test]
fn groups_are_moved_skipped_and_put_last() {
    let case = group_work().log(&["08:50 put g C", "09:20 leave g A", "09:00 start g"]);
    case.at("09:20").says(&[
        "report: C to come 4:00, A skipped, B to come 4:00",
        "report planned 13:00, expected 8:30, reserve 6:30",
    ]);
    let case = case.log(&["09:36 take g A", "09:36 put g A after B"]);
    case.at("09:36").says(&[
        "turn C, 1 of 3, left 3:00",
        "report: C now 1:00 of 4:00, B to come 4:00, A to come 4:00",
    ]);
    let case = case.log(&["09:38 put g C", "09:38 put g A after A", "09:38 done g"]);
    case.at("09:38:10").says(&[
        "turn changing to B, 2 of 3, left 0:20",
        "report: C done 3:00 of 4:00, B to come 4:00, A to come 4:00",
    ]);
    // Whoever is to begin may still be changed while the groups change over.
    case.log(&["09:38:10 put g A"])
        .at("09:39")
        .says(&["turn A, 2 of 3, left 3:30"]);
}

#[test]
fn a_group_that_is_skipped_in_its_turn_comes_back_as_the_next() {
    let case = group_work().log(&["09:00 start g", "09:36 leave g A"]);
    case.at("09:36").says(&[
        "turn B, 1 of 2, left 4:00",
        "report: B now 0:00 of 4:00, A skipped, C to come 4:00",
    ]);
    case.clone()
        .log(&["09:37 take g A", "09:38 done g"])
        .at("09:39")
        .says(&["turn A, 2 of 3, left 3:30"]);
    let gone = case.log(&["09:37 leave g B", "09:38 leave g C"]);
    gone.at("09:38").never_says("turn");
    gone.log(&["09:39 take g B"])
        .at("09:40")
        .says(&["turn B, 1 of 1, left 3:00"]);
}

#[test]
fn a_round_without_anyone_is_over_at_once() {
    let case = day("09:00-12:00", &["g 30: report 4 each 30, sum 10"]).groups(2);
    case.log(&["08:59 leave g A", "08:59 leave g B", "09:00 start g"])
        .at("09:01")
        .says(&[
            "report Done from 09:00, 0:00 long",
            "sum Running from 09:00, 10:00 long",
        ]);
}

#[test]
fn an_extension_in_the_round_belongs_to_the_group_that_has_the_turn() {
    let case = group_work().log(&["09:00 start g", "09:36 extend g 1"]);
    case.at("09:36").says(&[
        "turn A, 1 of 3, left 4:00",
        "report Running from 09:35, 16:00 long",
        "report planned 13:00, expected 14:00, reserve 2:00",
    ]);
    // Three minutes left of the turn: the fourth comes off the reserve, and what is beyond that off the rest.
    let case = group_work().log(&["09:00 start g", "09:36 extend g -4"]);
    case.at("09:36").says(&[
        "turn A, 1 of 3, left 0:00",
        "report Running from 09:35, 11:00 long",
        "report planned 13:00, expected 10:00, reserve 1:00",
    ]);
    case.log(&["09:36 extend g -2"]).at("09:36").says(&[
        "report: A now 1:00 of 1:00, B to come 3:30, C to come 3:30",
        "report planned 13:00, expected 9:00, reserve 0:00",
    ]);
}

#[test]
fn a_pause_holds_the_turn_and_two_rounds_share_what_is_to_spare() {
    let case = group_work().log(&["09:00 start g", "09:36 pause g"]);
    case.at("09:50")
        .says(&["turn A, 1 of 3, left 3:00", "changes in never"]);
    let two = day("09:00-12:00", &["g 40: one 4 each, brief 10, two 4 each"]).groups(3);
    let two = two.log(&["09:00 start g", "09:01 put g C"]);
    two.at("09:01").says(&[
        "one planned 12:00, expected 12:00, reserve 3:00",
        "two planned 12:00, expected 12:00, reserve 3:00",
        "one: A now 1:00 of 4:00, C to come 4:00, B to come 4:00",
        "two: C to come 4:00, A to come 4:00, B to come 4:00",
    ]);
}

#[test]
fn an_old_log_knows_no_turns_and_a_day_that_is_past_shows_none() {
    let case = group_work().log(&["09:00 start g"]);
    case.at("09:59").says(&["turn A, 1 of 3, over 20:00"]);
    let ended = case.log(&["09:50 end g", "12:00 close"]);
    ended.at("12:30").never_says("turn");
}

#[test]
fn a_round_can_be_asked_for_before_its_item_runs() {
    let case = group_work().log(&["08:50 leave g B"]);
    let round = |at: &str| round(case.plan(), &case.log, 0, &case.moment(at)).unwrap();
    let states: Vec<TurnState> = round("08:55").turns.iter().map(|turn| turn.state).collect();
    assert_eq!(
        states,
        [TurnState::ToCome, TurnState::Skipped, TurnState::ToCome]
    );
    assert_eq!(round("08:55").first_turn().unwrap().of, 2);
    let at = case.moment("08:55");
    assert_eq!(super::super::round(case.plan(), &case.log, 1, &at), None);
}

/// The rounds of the item that runs, each with what the programme gives a group.
fn rounds_of(case: &Case, now: &Moment) -> Vec<(Round, i64)> {
    let Some(clock) = case.when(now).standing.clock else {
        return Vec::new();
    };
    let phases = &case.day.items[clock.item].phases;
    let rounds = clock.phases.into_iter().filter_map(|phase| phase.round);
    rounds
        .map(|round| {
            let turn_ms = phases[round.phase].minutes.seconds() * 1000;
            (round, turn_ms)
        })
        .collect()
}

fn in_state(round: &Round, state: TurnState) -> impl Iterator<Item = &GroupTurn> {
    round.turns.iter().filter(move |turn| turn.state == state)
}

proptest! {
    #[test]
    fn no_group_is_lost_or_left_with_nothing((case, now) in any_run()) {
        for (round, turn_ms) in rounds_of(&case, &now) {
            let mut groups: Vec<Uuid> = round.turns.iter().map(|turn| turn.group).collect();
            groups.sort_unstable();
            prop_assert_eq!(&groups, &case.groups);
            prop_assert!(in_state(&round, TurnState::Now).count() <= 1);
            for turn in in_state(&round, TurnState::ToCome) {
                prop_assert!(turn.allotted_ms >= turn_ms.min(30_000));
                prop_assert!(turn.allotted_ms <= turn_ms);
                prop_assert!(case.run.overrun == Overrun::Rest || turn.allotted_ms == turn_ms);
            }
            prop_assert!(round.turns.iter().all(|turn| turn.ran_ms >= 0 && turn.allotted_ms >= 0));
        }
    }

    #[test]
    fn what_the_item_leaves_is_all_given_out((case, now) in any_run()) {
        for (round, turn_ms) in rounds_of(&case, &now) {
            prop_assert_eq!(round.expected_ms + round.reserve_ms() - round.beyond_ms(), round.budget_ms);
            let to_come = in_state(&round, TurnState::ToCome);
            let to_come: Vec<i64> = to_come.map(|turn| turn.allotted_ms).collect();
            let cut = to_come.iter().any(|ms| *ms < turn_ms);
            let rounding = i64::try_from(to_come.len()).unwrap();
            prop_assert!(!cut || round.reserve_ms() < rounding, "nobody is cut while there is a reserve");
            // The programme itself fits, and yet it is too long: nobody has anything left to give. One that did not fit, and
            // was given time later, is not cut for what it lacked.
            let given = case.log.iter().any(|entry| matches!(entry.event, Event::Extended { .. }));
            let fits = !given && round.planned_ms <= round.budget_ms;
            let at_least = to_come.iter().all(|ms| *ms == turn_ms.min(30_000));
            let may_cut = case.run.overrun == Overrun::Rest;
            prop_assert!(!fits || !may_cut || round.beyond_ms() == 0 || at_least);
        }
    }

    #[test]
    fn a_round_that_has_not_begun_is_as_planned((mut case, now) in any_run()) {
        case.log.retain(|entry| !matches!(entry.event, Event::TurnSkipped { .. }));
        for (round, _) in rounds_of(&case, &now).into_iter().filter(|(r, _)| r.first_turn().is_some()) {
            prop_assert_eq!(round.expected_ms, round.planned_ms);
        }
    }

    #[test]
    fn time_alone_only_takes_from_the_reserve((case, early) in any_run(), step in 0..3_600_000_i64) {
        let (one, two) = (rounds_of(&case, &early), rounds_of(&case, &early.plus_ms(step)));
        for ((before, _), (after, _)) in one.iter().zip(&two) {
            let rounding = i64::try_from(before.turns.len()).unwrap();
            prop_assert!(after.reserve_ms() <= before.reserve_ms() + rounding);
            prop_assert!(after.expected_ms + rounding >= before.expected_ms);
            let done = |round: &Round| in_state(round, TurnState::Done).copied().collect::<Vec<_>>();
            prop_assert_eq!(done(before), done(after));
            let order = |round: &Round| round.turns.iter().map(|turn| turn.group).collect::<Vec<_>>();
            prop_assert!(before.first_turn().is_some() || order(before) == order(after));
        }
    }
}
