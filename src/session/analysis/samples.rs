//! Stakeholders for tests.

use chrono::Duration;
use proptest::prelude::*;

use crate::session::samples::{id, moment};
use crate::session::{Assessment, Evidence, Level, Position, Stakeholder};

/// An assessment at a time that says nothing yet.
pub(crate) fn assessed(at: &str) -> Assessment {
    Assessment::blank(moment(at))
}

pub(crate) fn stakeholder(n: u32, assessments: Vec<Assessment>) -> Stakeholder {
    let listed = moment("2026-11-23T09:00:00+01:00");
    Stakeholder {
        assessments,
        created: None,
        ..Stakeholder::named(id(n), &format!("Stakeholder {n}"), listed)
    }
}

fn any_level() -> impl Strategy<Value = Option<Level>> {
    prop::option::of(prop::sample::select(&Level::ALL[..]))
}

fn any_position() -> impl Strategy<Value = Option<Position>> {
    prop::option::of(prop::sample::select(&Position::ALL[..]))
}

prop_compose! {
    fn any_assessment()(
        influence in any_level(), interest in any_level(), affected in any_level(),
        position in any_position(), wanted in any_position(),
        evidence in prop::option::of(prop::sample::select(&[Evidence::Assumed, Evidence::Known][..])),
    ) -> Assessment {
        Assessment { influence, interest, affected, position, wanted, evidence, ..assessed("2026-11-23T08:00:00Z") }
    }
}

prop_compose! {
    /// One with a history over the days after 23 November 2026, in the order of time.
    fn any_stakeholder()(
        ratings in prop::collection::vec((0..40_i64, any_assessment()), 0..4),
        created in prop::option::of(0..40_i64),
        gone in prop::option::of(0..60_i64),
    ) -> Stakeholder {
        let start = moment("2026-11-23T08:00:00Z");
        let mut ratings = ratings;
        ratings.sort_by_key(|(day, _)| *day);
        let rated = |(day, rating)| Assessment { at: start + Duration::days(day), ..rating };
        let mut one = stakeholder(0, ratings.into_iter().map(rated).collect());
        one.created = created.map(|day| start + Duration::days(day));
        one.gone = gone.map(|day| start + Duration::days(day));
        one
    }
}

/// Up to twelve, each with an id of its own.
pub(crate) fn any_stakeholders() -> impl Strategy<Value = Vec<Stakeholder>> {
    prop::collection::vec(any_stakeholder(), 0..12).prop_map(|mut all| {
        for (n, one) in (1..).zip(&mut all) {
            one.id = id(n);
        }
        all
    })
}
