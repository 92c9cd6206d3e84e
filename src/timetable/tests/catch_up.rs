//! The adviser: what it proposes, and what it never does.

use proptest::collection::vec;
use proptest::prelude::*;

use super::properties::any_run;
use super::*;
use crate::programme::{ItemKind, Minutes};
use crate::timetable::catch_up::{Advice, Repair, RepairKind, advise};

/// A day of theory and activities, with its break and its lunch.
fn full_day() -> Case {
    let items = &[
        "open 10",
        "talk 40",
        "work 50",
        "break 20",
        "extra 20",
        "12:00 lunch 60",
        "theory 40",
        "groups 60",
        "close 20",
    ];
    let mut case = day("09:40-15:00", items);
    for (id, kind) in [
        ("open", ItemKind::Opening),
        ("work", ItemKind::GroupWork),
        ("groups", ItemKind::GroupWork),
        ("close", ItemKind::Closing),
    ] {
        case.item(id).kind = kind;
    }
    case.item("extra").priority = Some(3);
    case
}

impl Case {
    fn item(&mut self, id: &str) -> &mut crate::programme::Item {
        self.day
            .items
            .iter_mut()
            .find(|item| item.id == id)
            .unwrap()
    }

    fn advice(&self, time: &str) -> Advice {
        advise(self.plan(), &self.log, &self.moment(time))
    }

    /// The day with a repair taken.
    fn taking(&self, repair: &Repair, now: &Moment) -> Case {
        let mut case = self.clone();
        case.run.ends_later_minutes += repair.ends_later_minutes;
        for event in repair.events(&case.day) {
            case.log.push(Entry::new(Uuid::nil(), now.clone(), event));
        }
        case
    }

    /// The repairs in words: `Shorten: talk 40 → 30, ends 15:00`.
    fn told(&self, advice: &Advice) -> Vec<String> {
        let told = |repair: &Repair| {
            let mut said: Vec<String> = repair
                .changes
                .iter()
                .map(|change| {
                    let after = change
                        .after_seconds
                        .map_or("out".to_owned(), |s| (s / 60).to_string());
                    format!(
                        "{} {} → {after}",
                        self.id(change.item),
                        change.before_seconds / 60
                    )
                })
                .collect();
            said.push(format!(
                "ends {}",
                clock(&repair.outcome.expected_end, self.run.date)
            ));
            said.extend(repair.outcome.late.iter().map(|late| {
                let what = late.item.map_or("end", |item| self.id(item));
                format!("{what} late {}", length(late.seconds))
            }));
            format!("{:?}: {}", repair.kind, said.join(", "))
        };
        advice.repairs.iter().map(told).collect()
    }
}

#[test]
fn a_late_morning_is_repaired_before_lunch_theory_first() {
    let case = full_day().log(&["10:00 start open"]);
    let advice = case.advice("10:00");
    assert_eq!(
        case.told(&advice),
        [
            "Shorten: talk 40 → 30, extra 20 → 10, ends 15:00",
            "Drop: extra 20 → out, ends 15:00",
            "EndLater: ends 15:20, lunch late 20:00",
        ]
    );
    assert_eq!(advice.late.len(), 2, "lunch, and the end");
    assert_eq!(advice.end_behind_seconds, 1200);
    assert_eq!(advice.beyond_saving_seconds, 0);
}

#[test]
fn what_has_run_is_not_taken_and_an_own_minimum_holds() {
    let mut case = full_day().log(&["10:30 start talk"]);
    case.item("talk").min_minutes = Minutes::new(25);
    case.item("extra").min_minutes = Minutes::new(20);
    // 40 minutes late: the talk can give 15, the group work 25, nothing else can be cut.
    assert_eq!(
        case.told(&case.advice("10:50")),
        [
            "Shorten: talk 40 → 25, work 50 → 25, ends 15:00",
            "Drop: talk 40 → 25, work 50 → 45, extra 20 → out, ends 15:00",
            "EndLater: ends 15:40, lunch late 40:00",
        ]
    );
    let later = full_day().log(&["10:30 start talk"]);
    let told = later.told(&later.advice("11:08:30"));
    assert!(
        told[0].contains("talk 40 → 39"),
        "38 and a half have run: {told:?}"
    );
}

#[test]
fn when_nothing_can_save_the_end_it_says_by_how_much() {
    let case = full_day().log(&["14:20 start groups"]);
    let advice = case.advice("14:20");
    assert_eq!(
        case.told(&advice),
        [
            "Shorten: groups 60 → 30, close 20 → 10, ends 15:00",
            "EndLater: ends 15:40",
        ]
    );
    let advice = case.advice("14:51");
    assert_eq!(
        case.told(&advice),
        [
            "Shorten: groups 60 → 31, close 20 → 10, ends 15:01, end late 1:00",
            "EndLater: ends 15:40",
        ]
    );
    assert_eq!(advice.beyond_saving_seconds, 60);
    let over = full_day().log(&["14:20 start close"]).advice("15:10");
    assert!(over.repairs.iter().all(|r| r.kind == RepairKind::EndLater));
    assert_eq!(over.beyond_saving_seconds, 600);
}

#[test]
fn the_end_is_moved_to_five_minutes_of_the_clock() {
    let case = day("09:00-10:00", &["a 30", "break 30"]).log(&["09:07:20 start a"]);
    let advice = case.advice("09:07:20");
    let later = advice.repairs.last().unwrap();
    assert_eq!(
        (later.kind, later.ends_later_minutes),
        (RepairKind::EndLater, 10)
    );
    let now = case.moment("09:07:20");
    let after = case.taking(later, &now);
    after
        .at("09:07:20")
        .says(&["day planned 09:00-10:10", "day ends ahead 2:40"]);
    assert!(after.advice("09:07:20").repairs.is_empty());
}

#[test]
fn a_day_that_is_ahead_gets_its_time_back() {
    let case = full_day().log(&[
        "09:40 start open",
        "09:40 extend work -15",
        "09:45 end open",
    ]);
    // 20 minutes before lunch, of which 15 were taken from the group work.
    assert_eq!(
        case.told(&case.advice("09:45")),
        ["GiveBack: work 35 → 55, ends 15:00"]
    );
    let on_time = full_day().log(&["09:40 start open"]);
    assert_eq!(on_time.told(&on_time.advice("09:45")), [""; 0]);
    let over = full_day().log(&["09:40 start open", "09:45 close"]);
    assert_eq!(over.told(&over.advice("09:50")), [""; 0]);
}

/// A day under way, with items of every kind, minimum and priority.
fn any_late_run() -> impl Strategy<Value = (Case, Moment)> {
    let nature = (
        0..ItemKind::ALL.len(),
        proptest::option::of(1..4_u8),
        proptest::option::of(1..90_u64),
        proptest::bool::weighted(0.2),
    );
    let end = (8..20_u8, 0..60_u8);
    (any_run(), vec(nature, 8), end).prop_map(|((mut case, now), natures, (hour, minute))| {
        for (item, (kind, priority, least, protected)) in case.day.items.iter_mut().zip(natures) {
            item.kind = ItemKind::ALL[kind];
            item.priority = priority;
            item.min_minutes = least.and_then(Minutes::new).filter(|m| *m <= item.minutes);
            item.protected = protected;
        }
        case.day.ends = format!("{hour:02}:{minute:02}").parse().unwrap();
        (case, now)
    })
}

/// How many minutes can be taken from the items that run or are to come.
fn spare(case: &Case, standing: &Standing, now: &Moment) -> i64 {
    // What groups that report back would have to give is not to be had.
    let beside_the_groups = |stands: &ItemStanding, spare: i64| match standing.current {
        Some(current) if stands.state.is_current() => {
            let end = |case: &Case| case.when(now).standing.items[current].expected.end;
            let ends_earlier = |minutes: &i64| {
                let mut cut = case.clone();
                let item = cut.day.items[current].id.clone();
                let seconds = -minutes * 60;
                let event = Event::Extended { item, seconds };
                cut.log.push(Entry::new(Uuid::nil(), now.clone(), event));
                end(case) - end(&cut) == chrono::TimeDelta::minutes(*minutes)
            };
            (1..=spare).take_while(ends_earlier).last().unwrap_or(0)
        }
        _ => spare,
    };
    let items = case.day.items.iter().zip(&standing.items);
    items
        .filter(|(item, stands)| {
            (stands.state == ItemState::Pending || stands.state.is_current())
                && !item.is_rest()
                && !item.protected
                && item.starts.is_none()
        })
        .map(|(item, stands)| {
            let least =
                (i64::from(item.least_minutes()) * 60).max((stands.elapsed_ms + 999) / 1000);
            beside_the_groups(stands, (stands.length_seconds - least).max(0) / 60)
        })
        .sum()
}

proptest! {
    #[test]
    fn what_is_told_is_what_follows((case, now) in any_late_run()) {
        let advice = advise(case.plan(), &case.log, &now);
        for repair in &advice.repairs {
            let after = case.taking(repair, &now).when(&now).standing;
            prop_assert_eq!(after.expected_end, repair.outcome.expected_end);
            prop_assert_eq!(after.end_behind_seconds, repair.outcome.end_behind_seconds);
            for rest in &repair.outcome.rests {
                prop_assert_eq!(after.items[rest.item].expected.start, rest.start);
                prop_assert_eq!(after.items[rest.item].behind_seconds, rest.behind_seconds);
            }
            let then = advise(case.taking(repair, &now).plan(), &case.taking(repair, &now).log, &now);
            prop_assert_eq!(&then.late, &repair.outcome.late);
        }
    }

    #[test]
    fn what_must_not_be_touched_is_not((case, now) in any_late_run()) {
        let before = case.when(&now).standing;
        for repair in advise(case.plan(), &case.log, &now).repairs {
            let after = case.taking(&repair, &now).when(&now).standing;
            prop_assert_eq!(&after.order, &before.order);
            prop_assert_eq!(after.current, before.current);
            for change in &repair.changes {
                let (item, stands) = (&case.day.items[change.item], &before.items[change.item]);
                prop_assert!(stands.state == ItemState::Pending || stands.state.is_current());
                prop_assert!(!item.protected && item.starts.is_none());
                prop_assert_eq!(change.before_seconds, stands.length_seconds);
                match (repair.kind, change.after_seconds) {
                    (RepairKind::GiveBack, Some(after)) => prop_assert!(after > change.before_seconds),
                    (RepairKind::Shorten | RepairKind::Drop, Some(after)) => {
                        prop_assert!(!item.is_rest());
                        prop_assert!(after < change.before_seconds);
                        prop_assert!(after >= i64::from(item.least_minutes()) * 60, "below its minimum");
                        prop_assert!(after * 1000 >= stands.elapsed_ms, "below what has run");
                    }
                    (RepairKind::Drop, None) => {
                        prop_assert!(!item.is_rest() && item.priority != Some(1) && stands.elapsed_ms == 0);
                    }
                    other => prop_assert!(false, "{:?}", other),
                }
            }
            for (item, (old, new)) in case.day.items.iter().zip(before.items.iter().zip(&after.items)) {
                prop_assert_eq!(&old.planned, &new.planned);
                let waits = item.starts.is_some() && new.state == ItemState::Pending;
                prop_assert!(!waits || new.expected.start >= new.planned.start);
            }
        }
    }

    #[test]
    fn the_day_becomes_longer_only_where_it_is_said((case, now) in any_late_run()) {
        let before = case.when(&now).standing;
        let advice = advise(case.plan(), &case.log, &now);
        for repair in &advice.repairs {
            let end = repair.outcome.expected_end;
            match repair.kind {
                RepairKind::Shorten | RepairKind::Drop => prop_assert!(end <= before.expected_end),
                RepairKind::GiveBack => {
                    prop_assert!(advice.late.is_empty() && repair.outcome.late.is_empty());
                    prop_assert!(end <= before.expected_end.max(before.planned.end));
                }
                RepairKind::EndLater => {
                    prop_assert!(repair.changes.is_empty() && end == before.expected_end);
                    prop_assert!((-299..=0).contains(&repair.outcome.end_behind_seconds));
                }
            }
            prop_assert_eq!(repair.ends_later_minutes > 0, repair.kind == RepairKind::EndLater);
        }
        let mut kinds: Vec<_> = advice.repairs.iter().map(|repair| repair.kind as u8).collect();
        kinds.dedup();
        prop_assert!(kinds.len() == advice.repairs.len() && kinds.len() <= 3);
    }

    #[test]
    fn the_cut_adds_up_exactly((mut case, now) in any_late_run()) {
        for item in &mut case.day.items {
            item.starts = None;
        }
        let before = case.when(&now).standing;
        let advice = advise(case.plan(), &case.log, &now);
        let late = (before.expected_end - before.planned.end).num_milliseconds();
        let runs = before.current.is_some() || before.next.is_some();
        let needed = if late >= 60_000 && runs { (late + 59_999) / 60_000 } else { 0 };
        let cut = |kind| {
            let repair = advice.repairs.iter().find(|repair| repair.kind == kind);
            let changes = repair.into_iter().flat_map(|repair| &repair.changes);
            changes.map(|c| c.before_seconds - c.after_seconds.unwrap_or(0)).sum::<i64>()
        };
        prop_assert_eq!(cut(RepairKind::Shorten), needed.min(spare(&case, &before, &now)) * 60);
        // Where what was dropped leaves less than a minute, nothing is cut for it.
        prop_assert!(cut(RepairKind::Drop) == 0 || cut(RepairKind::Drop) >= cut(RepairKind::Shorten) - 60);
        let saved = advice.repairs.iter().any(|repair| repair.outcome.end_behind_seconds < 60
            && repair.kind != RepairKind::EndLater);
        prop_assert_eq!(advice.beyond_saving_seconds > 0, needed > 0 && !saved);
    }

    #[test]
    fn no_more_is_cut_than_is_late((case, now) in any_late_run()) {
        let advice = advise(case.plan(), &case.log, &now);
        let Some(repair) = advice.repairs.iter().find(|r| r.kind == RepairKind::Shorten) else { return Ok(()) };
        let after = case.taking(repair, &now).when(&now).standing;
        // Without any one of the cuts something is later.
        for change in &repair.changes {
            let mut fewer = repair.clone();
            fewer.changes.retain(|other| other.item != change.item);
            let fewer = case.taking(&fewer, &now).when(&now).standing;
            let later = after.items.iter().zip(&fewer.items).any(|(with, without)| {
                with.state == ItemState::Pending && without.behind_seconds > with.behind_seconds.max(0)
            });
            prop_assert!(later || fewer.end_behind_seconds > after.end_behind_seconds.max(0));
        }
    }
}
