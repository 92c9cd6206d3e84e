//! Lists that both have: all that is in either, once.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::sides::{Side, Time, time};
use super::{Merging, Outcome};

/// The keys by which the things in a list are told apart.
const NAMES: [&str; 4] = ["id", "where", "at", "day"];

impl Merging {
    /// The union of two lists. What is in both is joined; what one of them lacks stands after what it stands after in the
    /// other, and among what has a time in the order of time.
    pub(super) fn join_lists(
        &mut self,
        left: &[Value],
        right: &[Value],
        later: Option<Side>,
    ) -> Value {
        let telling = Telling::new(left, right);
        // The longer one gives the order when neither is later: the result of a merge has all of both.
        let weight = |list: &[Value]| (list.len(), Value::from(list.to_vec()).to_string());
        let side = later.unwrap_or_else(|| {
            if weight(left) >= weight(right) {
                Side::Left
            } else {
                Side::Right
            }
        });
        let (base, extra) = side.sort(left, right);
        let extras: HashMap<String, &Value> = extra.iter().map(|e| (telling.name(e), e)).collect();
        let mut names: Vec<String> = base.iter().map(|one| telling.name(one)).collect();
        let known: HashSet<String> = names.iter().cloned().collect();
        if self.place.as_slice() == ["log"]
            && extras.keys().any(|name| !known.contains(name))
            && known.iter().any(|name| !extras.contains_key(name))
        {
            self.note_conflict(Outcome::BothClocks);
        }
        let mut joined: Vec<Value> = Vec::with_capacity(base.len() + extra.len());
        for (one, name) in base.iter().zip(&names) {
            joined.push(match extras.get(name) {
                Some(other) => {
                    self.place.push(format!("[{}]", name.trim_matches('"')));
                    let (left, right) = side.sort(one, *other);
                    let value = self.join(left, right, later);
                    self.place.pop();
                    value
                }
                None => one.clone(),
            });
        }
        let mut at = 0;
        for one in extra {
            let name = telling.name(one);
            if known.contains(&name) {
                let place = names.iter().position(|other| *other == name);
                at = place.map_or(at, |index| index + 1);
                continue;
            }
            let time = time_in_list(one);
            let is_later = |other: &Value| {
                time.is_some() && time_in_list(other).is_some_and(|t| Some(t) <= time)
            };
            while joined.get(at).is_some_and(is_later) {
                at += 1;
            }
            joined.insert(at, one.clone());
            names.insert(at, name);
            at += 1;
        }
        Value::Array(joined)
    }
}

/// How the things of two lists are told apart.
struct Telling(Option<&'static str>);

impl Telling {
    /// By the first key that all of them have and that is another one for each in its list; without one by all that they say.
    fn new(left: &[Value], right: &[Value]) -> Telling {
        let tells = |name: &&str| {
            [left, right].iter().all(|list| {
                let names: HashSet<String> = list
                    .iter()
                    .filter_map(|one| one.get(*name).filter(|value| !value.is_null()))
                    .map(Value::to_string)
                    .collect();
                names.len() == list.len()
            })
        };
        Telling(NAMES.into_iter().find(tells))
    }

    fn name(&self, one: &Value) -> String {
        let telling = self.0.and_then(|name| one.get(name));
        telling.unwrap_or(one).to_string()
    }
}

/// The time by which lists are in order.
fn time_in_list(one: &Value) -> Time {
    let Value::Object(fields) = one else {
        return None;
    };
    time(fields.get("created")).or_else(|| time(fields.get("at")))
}
