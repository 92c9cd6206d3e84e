//! How far ratings of the same thing lie apart: rated each for themselves, the gaps are what is worth talking about.

use super::worksheet::{Filled, Whom, WorksheetEntry};
use crate::programme::{FieldKind, Worksheet};

/// How a field was rated by several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spread {
    /// Index of the field in its worksheet.
    pub field: usize,
    /// Two or more, the lowest first.
    ratings: Vec<Rating>,
}

/// One rating of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rating {
    pub whom: Whom,
    /// From 0.
    pub step: usize,
}

impl Spread {
    /// None where fewer than two have rated.
    #[must_use]
    pub fn new(field: usize, mut ratings: Vec<Rating>) -> Option<Spread> {
        ratings.sort_by_key(|rating| rating.step);
        (ratings.len() > 1).then_some(Spread { field, ratings })
    }

    /// The ratings, the lowest first.
    #[must_use]
    pub fn ratings(&self) -> &[Rating] {
        &self.ratings
    }

    #[must_use]
    pub fn lowest(&self) -> usize {
        self.ratings.first().map_or(0, |rating| rating.step)
    }

    #[must_use]
    pub fn highest(&self) -> usize {
        self.ratings.last().map_or(0, |rating| rating.step)
    }

    /// Steps from the lowest to the highest.
    #[must_use]
    pub fn gap(&self) -> usize {
        self.highest() - self.lowest()
    }

    /// The rating in the middle; of an even number the two of them.
    #[must_use]
    pub fn middle(&self) -> (usize, usize) {
        let count = self.ratings.len();
        let at = |index: usize| self.ratings.get(index).map_or(0, |rating| rating.step);
        (at((count - 1) / 2), at(count / 2))
    }

    /// How many have rated it so.
    #[must_use]
    pub fn count_at(&self, step: usize) -> usize {
        let same = self.ratings.iter().filter(|rating| rating.step == step);
        same.count()
    }
}

/// The spread of every rated field, the widest gap first; equal ones as they stand in the worksheet.
#[must_use]
pub fn spreads(worksheet: &Worksheet, sheets: &[&WorksheetEntry]) -> Vec<Spread> {
    let rated = worksheet.fields.iter().enumerate();
    let rated =
        rated.filter(|(_, field)| matches!(field.kind, FieldKind::Scale | FieldKind::Level));
    let mut spreads: Vec<Spread> = rated
        .filter_map(|(index, field)| {
            let ratings = sheets.iter().filter_map(|sheet| match sheet.says(field) {
                Filled::Step(step) => Some(Rating {
                    whom: sheet.whom(),
                    step,
                }),
                _ => None,
            });
            Spread::new(index, ratings.collect())
        })
        .collect();
    spreads.sort_by_key(|spread| std::cmp::Reverse(spread.gap()));
    spreads
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::session::samples;

    fn spread(steps: &[usize]) -> Option<Spread> {
        let rating = |step: &usize| Rating {
            whom: Whom::All,
            step: *step,
        };
        Spread::new(0, steps.iter().map(rating).collect())
    }

    #[test]
    fn lowest_highest_and_middle() {
        for (steps, lowest, highest, middle) in [
            (&[1, 3, 3][..], 1, 3, (3, 3)),
            (&[3, 1], 1, 3, (1, 3)),
            (&[4, 0, 2, 2], 0, 4, (2, 2)),
            (&[2, 2], 2, 2, (2, 2)),
            (&[4, 0, 0, 4, 4], 0, 4, (4, 4)),
        ] {
            let spread = spread(steps).unwrap();
            let found = (spread.lowest(), spread.highest(), spread.middle());
            assert_eq!(found, (lowest, highest, middle), "{steps:?}");
        }
        assert_eq!(spread(&[3]), None);
        assert_eq!(spread(&[]), None);
    }

    #[test]
    fn the_widest_gap_comes_first_and_what_is_no_rating_does_not_count() {
        let worksheet: Worksheet = serde_json::from_value(json!({
            "title": "", "fields": [
                { "id": "said", "label": "", "kind": "text" },
                { "id": "trust", "label": "", "kind": "scale" },
                { "id": "need", "label": "", "kind": "level" },
                { "id": "purpose", "label": "", "kind": "scale" },
                { "id": "once", "label": "", "kind": "scale" },
            ]
        }))
        .unwrap();
        let sheet = |n: u32, values: serde_json::Value| -> WorksheetEntry {
            let group = samples::id(n);
            serde_json::from_value(json!({
                "id": group, "module": "m1", "group": group, "values": values
            }))
            .unwrap()
        };
        let sheets = [
            sheet(
                1,
                json!({ "said": "x", "trust": 3, "need": "none", "purpose": 1, "once": 5 }),
            ),
            sheet(
                2,
                json!({ "said": "y", "trust": 4, "need": "large", "purpose": 4, "once": "5" }),
            ),
            sheet(3, json!({ "trust": 9, "need": "huge" })),
        ];
        let found = spreads(&worksheet, &sheets.iter().collect::<Vec<_>>());
        let found: Vec<_> = found
            .iter()
            .map(|spread| (spread.field, spread.gap()))
            .collect();
        assert_eq!(found, [(2, 3), (3, 3), (1, 1)]);
    }

    proptest! {
        #[test]
        fn a_spread_does_not_depend_on_who_was_first(steps in prop::collection::vec(0usize..5, 2..12), turn in 0usize..12) {
            let here = spread(&steps).unwrap();
            let mut turned = steps.clone();
            turned.rotate_left(turn % steps.len());
            let there = spread(&turned).unwrap();
            prop_assert_eq!(
                (here.lowest(), here.highest(), here.middle()),
                (there.lowest(), there.highest(), there.middle())
            );
            let (low, high) = here.middle();
            prop_assert!(here.lowest() <= low && low <= high && high <= here.highest());
            let counted: usize = (0..5).map(|step| here.count_at(step)).sum();
            prop_assert_eq!(counted, steps.len());
        }

        #[test]
        fn another_rating_never_narrows_it(steps in prop::collection::vec(0usize..5, 2..12), more in 0usize..5) {
            let narrow = spread(&steps).unwrap();
            let wide = spread(&[steps, vec![more]].concat()).unwrap();
            prop_assert!(wide.gap() >= narrow.gap());
        }
    }
}
