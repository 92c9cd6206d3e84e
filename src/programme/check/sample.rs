//! Days for tests, built by hand.

use crate::programme::{Day, Item, ItemKind, Language, Minutes, Other, Phase, Programme, Times};

pub(crate) fn item(id: &str, minutes: u64) -> Item {
    let minutes = Minutes::new(minutes).unwrap();
    Item::new(id.to_owned(), id.to_uppercase(), ItemKind::Talk, minutes)
}

pub(crate) fn fixed(id: &str, starts: &str, minutes: u64) -> Item {
    let starts = Some(starts.parse().unwrap());
    Item {
        starts,
        ..item(id, minutes)
    }
}

pub(crate) fn rest(kind: ItemKind, minutes: u64) -> Item {
    let id = if kind == ItemKind::Lunch {
        "lunch"
    } else {
        "coffee"
    };
    Item {
        kind,
        ..item(id, minutes)
    }
}

pub(crate) fn phase(id: &str, minutes: u64) -> Phase {
    Phase {
        id: id.to_owned(),
        title: id.to_uppercase(),
        minutes: Minutes::new(minutes).unwrap(),
        per_group: false,
        changeover_seconds: 0,
        other: Other::new(),
    }
}

pub(crate) fn day(starts: &str, ends: &str, items: Vec<Item>) -> Day {
    Day {
        id: "day-1".to_owned(),
        title: "Day 1".to_owned(),
        date: None,
        after_days: None,
        starts: starts.parse().unwrap(),
        ends: ends.parse().unwrap(),
        items,
        other: Other::new(),
    }
}

pub(crate) fn programme(day: Day) -> Programme {
    Programme {
        format: "brobygger.programme".to_owned(),
        version: 1,
        id: "sample".to_owned(),
        language: Language::En,
        title: "Sample".to_owned(),
        organiser: String::new(),
        audience: String::new(),
        source: String::new(),
        times: Times::Given,
        intake: Vec::new(),
        days: vec![day],
        modules: Vec::new(),
        tracks: Vec::new(),
        occasions: Vec::new(),
        follow_up: None,
        other: Other::new(),
    }
}
