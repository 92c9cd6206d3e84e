use proptest::prelude::*;

use super::*;
use crate::session::Session;
use crate::session::samples::{id, moment, session};
use crate::timetable::{Plan, standing};

const MINUTE: i64 = 60_000;

fn start() -> Moment {
    Moment {
        at: moment("2026-11-23T08:30:00+01:00"),
        boot: None,
    }
}

fn minute(minute: i64) -> Moment {
    start().plus_ms(minute * MINUTE)
}

fn named(item: &str) -> String {
    item.to_owned()
}

/// A session in which these things happened, at minutes after half past eight.
fn logged(events: &[(i64, Event)]) -> Session {
    let mut session = session();
    let entries = events.iter().zip(50..);
    session.log = entries
        .map(|((at, event), n)| Entry::new(id(n), minute(*at), event.clone()))
        .collect();
    session
}

fn standing_at(session: &Session, now: &Moment) -> Standing {
    let day = &session.programme.days[0];
    let plan = Plan {
        day,
        run: &session.days[0],
        zone: session.zone,
        groups: 0,
    };
    standing(plan, &session.log, now)
}

fn mended(session: &Session, mend: &Mend, now: &Moment) -> Result<Session, MendError> {
    let standing = standing_at(session, now);
    let place = Logged {
        log: &session.log,
        day: &session.programme.days[0],
        standing: &standing,
        now,
    };
    let mut next = 900;
    let edit = mend.edit(place, &mut || {
        next += 1;
        id(next)
    })?;
    let mut after = session.clone();
    let inverse = edit.apply(&mut after).unwrap();
    let mut before = after.clone();
    inverse.apply(&mut before).unwrap();
    before.revision = session.revision;
    assert_eq!(before, *session, "a repair can be undone");
    Ok(after)
}

fn talk_and_groups() -> Vec<(i64, Event)> {
    vec![
        (
            0,
            Event::DayStarted {
                day: named("day-1"),
            },
        ),
        (
            0,
            Event::ItemStarted {
                item: named("talk"),
            },
        ),
        (
            50,
            Event::ItemEnded {
                item: named("talk"),
            },
        ),
        (
            50,
            Event::ItemStarted {
                item: named("groups"),
            },
        ),
    ]
}

fn elapsed(session: &Session, item: usize, now: &Moment) -> i64 {
    standing_at(session, now).items[item].elapsed_ms / MINUTE
}

#[test]
fn an_item_that_began_earlier_ends_the_one_before_it_then() {
    let now = minute(60);
    let started = |ago| Mend::Started {
        ago_ms: ago * MINUTE,
    };
    let session = logged(&talk_and_groups());
    let after = mended(&session, &started(20), &now).unwrap();
    assert_eq!(
        (elapsed(&after, 0, &now), elapsed(&after, 1, &now)),
        (40, 20)
    );
    let later = mended(&session, &started(5), &now).unwrap();
    assert_eq!(elapsed(&later, 1, &now), 5);
    assert_eq!(
        mended(&session, &started(-1), &now),
        Err(MendError::InFuture)
    );
    let most_ms = 60 * MINUTE;
    assert_eq!(
        mended(&session, &started(61), &now),
        Err(MendError::TooEarly { most_ms })
    );
}

#[test]
fn a_day_whose_start_was_forgotten_has_begun() {
    let now = minute(10);
    let started = Mend::Started { ago_ms: 8 * MINUTE };
    let after = mended(&logged(&[]), &started, &now).unwrap();
    assert_eq!(standing_at(&after, &now).state, DayState::Running);
    assert_eq!(elapsed(&after, 0, &now), 8);
}

#[test]
fn an_item_that_ended_earlier_gave_way_to_the_next() {
    let now = minute(70);
    let ended = |ago| Mend::Ended {
        ago_ms: ago * MINUTE,
    };
    let mut events = talk_and_groups();
    events.truncate(2);
    events.push((
        60,
        Event::Paused {
            item: named("talk"),
        },
    ));
    let after = mended(&logged(&events), &ended(20), &now).unwrap();
    assert_eq!(
        (elapsed(&after, 0, &now), elapsed(&after, 1, &now)),
        (50, 20)
    );
    let after = mended(&logged(&talk_and_groups()), &ended(5), &now).unwrap();
    assert_eq!(standing_at(&after, &now).state, DayState::Ended);
    let again = mended(&after, &ended(10), &now).unwrap();
    assert_eq!(elapsed(&again, 1, &now), 10);
    let most_ms = 20 * MINUTE;
    assert_eq!(
        mended(&after, &ended(21), &now),
        Err(MendError::TooEarly { most_ms })
    );
    assert_eq!(
        mended(&logged(&[]), &ended(1), &now),
        Err(MendError::Nothing)
    );
}

#[test]
fn a_pause_was_as_long_as_is_said() {
    let now = minute(40);
    let pause = |minutes| Mend::LastPause {
        ms: minutes * MINUTE,
    };
    let mut events = talk_and_groups();
    events.truncate(2);
    events.push((
        10,
        Event::Paused {
            item: named("talk"),
        },
    ));
    let paused = mended(&logged(&events), &pause(12), &now).unwrap();
    assert_eq!(elapsed(&paused, 0, &now), 28);
    events.push((
        30,
        Event::Resumed {
            item: named("talk"),
        },
    ));
    let resumed = mended(&logged(&events), &pause(12), &now).unwrap();
    assert_eq!(elapsed(&resumed, 0, &now), 28);
    assert_eq!(
        mended(&logged(&events), &pause(31), &now),
        Err(MendError::InFuture)
    );
    let until_now = Mend::PausedUntilNow { ms: 6 * MINUTE };
    let both = mended(&resumed, &until_now, &now).unwrap();
    assert_eq!(elapsed(&both, 0, &now), 22);
}

#[test]
fn what_was_entered_after_a_pause_that_was_shorter_stays_in_the_order_of_time() {
    let item = || named("groups");
    let events = [
        (0, Event::ItemStarted { item: item() }),
        (0, Event::Paused { item: item() }),
        (
            9,
            Event::Skipped {
                item: named("talk"),
            },
        ),
    ];
    let after = mended(&logged(&events), &Mend::LastPause { ms: 0 }, &minute(12)).unwrap();
    let times: Vec<_> = after.log.iter().map(|entry| entry.moment.at).collect();
    assert!(times.is_sorted(), "{times:?}");
}

#[test]
fn the_time_that_the_computer_was_away_is_taken_out() {
    let now = minute(40);
    let away = Mend::PausedBetween {
        from: minute(10),
        to: minute(38),
    };
    let mut events = talk_and_groups();
    events.truncate(2);
    let after = mended(&logged(&events), &away, &now).unwrap();
    assert_eq!(elapsed(&after, 0, &now), 12);
    events.push((
        39,
        Event::Paused {
            item: named("talk"),
        },
    ));
    assert_eq!(
        mended(&logged(&events), &away, &now),
        Err(MendError::Nothing)
    );
}

fn any_event() -> impl Strategy<Value = Event> {
    let item = || prop::sample::select(vec!["talk", "groups"]).prop_map(str::to_owned);
    let day = named("day-1");
    prop_oneof![
        item().prop_map(|item| Event::ItemStarted { item }),
        item().prop_map(|item| Event::ItemEnded { item }),
        item().prop_map(|item| Event::Paused { item }),
        item().prop_map(|item| Event::Resumed { item }),
        item().prop_map(|item| Event::Skipped { item }),
        Just(Event::DayEnded { day }),
    ]
}

fn any_mend() -> impl Strategy<Value = Mend> {
    let ms = || (-2..90_i64).prop_map(|minutes| minutes * MINUTE);
    prop_oneof![
        ms().prop_map(|ago_ms| Mend::Started { ago_ms }),
        ms().prop_map(|ago_ms| Mend::Ended { ago_ms }),
        ms().prop_map(|ms| Mend::LastPause { ms }),
        ms().prop_map(|ms| Mend::PausedUntilNow { ms }),
    ]
}

proptest! {
    /// Whatever is mended, the log stays in the order of time and nothing lies in the future.
    #[test]
    fn a_mended_log_is_in_order(
        steps in prop::collection::vec((0..20_i64, any_event()), 0..10),
        mends in prop::collection::vec(any_mend(), 1..4),
    ) {
        let mut at = 0;
        let events: Vec<_> = steps.into_iter().map(|(step, event)| { at += step; (at, event) }).collect();
        let now = minute(at + 5);
        let mut session = logged(&events);
        for (n, mend) in mends.iter().enumerate() {
            let Ok(mut after) = mended(&session, mend, &now) else { continue };
            for (entry, m) in after.log.iter_mut().zip(0..) {
                entry.id = id(2000 + u32::try_from(n).unwrap() * 100 + m);
            }
            let ages: Vec<i64> = after.log.iter().map(|entry| now.ms_since(&entry.moment)).collect();
            let in_order = ages.windows(2).all(|pair| pair[0] >= pair[1]);
            // A pause until now is entered after what was entered meanwhile.
            let paused = mends[..=n].iter().any(|mend| matches!(mend, Mend::PausedUntilNow { .. }));
            prop_assert!(in_order || paused, "{:?} {:?}", ages, mend);
            prop_assert!(after.log.iter().all(|entry| entry.moment.at <= now.at));
            session = after;
        }
    }
}
