use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::programme::Other;
use crate::session::samples::id;
use crate::session::{Group, Session, samples};

fn person(n: u32, organisation: &str, sector: &str) -> Person {
    Person {
        id: id(n),
        name: String::new(),
        function: String::new(),
        organisation: organisation.to_owned(),
        sector: sector.to_owned(),
        answers: Other::new(),
        days: Vec::new(),
        other: Other::new(),
    }
}

/// So many from each organisation, all of one sector.
fn from(organisations: &[(&str, u32)]) -> Vec<Person> {
    let mut n = 0;
    let mut people = Vec::new();
    for (organisation, count) in organisations {
        for _ in 0..*count {
            n += 1;
            people.push(person(n, organisation, "Health"));
        }
    }
    people
}

fn formed(people: &[Person], wish: &Wish) -> Formed {
    let people: Vec<&Person> = people.iter().collect();
    form(&people, wish)
}

fn wish(parts: Parts, together: Option<Trait>, mixed: &[Trait]) -> Wish {
    Wish {
        parts,
        together,
        mixed: mixed.to_vec(),
        seed: 7,
    }
}

/// How many of each kind are in each group.
fn counts(people: &[Person], groups: &[Vec<Uuid>], what: Trait) -> BTreeMap<String, Vec<usize>> {
    let mut counts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, group) in groups.iter().enumerate() {
        for one in group {
            let person = people.iter().find(|person| person.id == *one).unwrap();
            let name = what.of(person);
            if !name.is_empty() {
                let of_kind = counts.entry(name.to_owned());
                of_kind.or_insert_with(|| vec![0; groups.len()])[index] += 1;
            }
        }
    }
    counts
}

/// The organisations of each group, with how many come from each, in words.
fn made(people: &[Person], groups: &[Vec<Uuid>]) -> Vec<String> {
    let counts = counts(people, groups, Trait::Organisation);
    let words = |index: usize| {
        let here = counts.iter().filter(|(_, of_kind)| of_kind[index] > 0);
        let words: Vec<String> = here
            .map(|(name, n)| format!("{}{name}", n[index]))
            .collect();
        words.join(" ")
    };
    let mut made: Vec<String> = (0..groups.len()).map(words).collect();
    made.sort();
    made
}

#[test]
fn organisations_stay_together_and_singles_are_pooled() {
    type Case = (
        &'static [(&'static str, u32)],
        Parts,
        &'static [&'static str],
    );
    let cases: [Case; 4] = [
        (&[("X", 3), ("Y", 3)], Parts::Size(3), &["3X", "3Y"]),
        (
            &[
                ("X", 3),
                ("Y", 3),
                ("A", 1),
                ("B", 1),
                ("C", 1),
                ("D", 1),
                ("E", 1),
                ("F", 1),
            ],
            Parts::Size(6),
            &["1A 1B 1C 1D 1E 1F", "3X 3Y"],
        ),
        // More groups, before one is larger than asked for.
        (
            &[("X", 4), ("Y", 4), ("Z", 4)],
            Parts::Size(6),
            &["4X", "4Y", "4Z"],
        ),
        // What no group has room for is in as few as have.
        (&[("X", 7), ("Y", 1)], Parts::Size(4), &["3X 1Y", "4X"]),
    ];
    for (people, parts, expected) in cases {
        let people = from(people);
        let formed = formed(&people, &wish(parts, Some(Trait::Organisation), &[]));
        let made = made(&people, &formed.groups);
        assert_eq!(made, expected, "{parts:?}");
    }
}

#[test]
fn singles_find_those_of_their_sector() {
    let mut people = from(&[("X", 3)]);
    for (n, sector) in [
        (11, "School"),
        (12, "Health"),
        (13, "School"),
        (14, "Care"),
        (15, "Care"),
    ] {
        people.push(person(n, &format!("own {n}"), sector));
    }
    let formed = formed(
        &people,
        &wish(Parts::Number(2), Some(Trait::Organisation), &[]),
    );
    let sectors = counts(&people, &formed.groups, Trait::Sector);
    let healths = &sectors["Health"];
    assert!(healths.contains(&4) && healths.contains(&0), "{sectors:?}");
}

#[test]
fn what_could_not_be_met_is_said() {
    let together = |parts| wish(parts, Some(Trait::Organisation), &[]);
    let unmet = |people: &[(&str, u32)], wish: &Wish| formed(&from(people), wish).unmet;
    assert_eq!(unmet(&[], &together(Parts::Size(4))), [Unmet::Nobody]);
    assert_eq!(
        unmet(&[("X", 2)], &wish(Parts::Number(5), None, &[])),
        [Unmet::FewerGroups {
            asked: 5,
            formed: 2
        }]
    );
    assert_eq!(
        unmet(&[("X", 7), ("Y", 1)], &together(Parts::Size(4))),
        [Unmet::Split {
            what: Trait::Organisation,
            name: "X".to_owned(),
            people: 7,
            groups: 2
        }]
    );
    assert_eq!(
        unmet(&[("X", 4), ("Y", 4), ("Z", 4)], &together(Parts::Number(2))),
        [Unmet::Sizes {
            smallest: 4,
            largest: 8
        }]
    );
    let crowd = |name: &str, people, most| Crowd {
        name: name.to_owned(),
        people,
        most,
    };
    assert_eq!(
        unmet(
            &[("X", 5), ("", 2)],
            &wish(Parts::Number(3), None, &[Trait::Organisation])
        ),
        [
            Unmet::Repeated {
                what: Trait::Organisation,
                crowds: vec![crowd("X", 5, 2)]
            },
            Unmet::Unknown {
                what: Trait::Organisation,
                people: 2
            }
        ]
    );
    // Whoever stays together cannot be mixed.
    let both = wish(
        Parts::Number(2),
        Some(Trait::Organisation),
        &[Trait::Organisation],
    );
    let said = unmet(&[("X", 2), ("Y", 2)], &both);
    let crowds = vec![crowd("X", 2, 2), crowd("Y", 2, 2)];
    assert_eq!(
        said,
        [Unmet::Uneven {
            what: Trait::Organisation,
            crowds
        }]
    );
    assert!(said.iter().all(Unmet::breaks_a_rule));
}

#[test]
fn a_name_written_otherwise_is_the_same() {
    let people = from(&[("North  Coast", 1), ("north coast", 1), ("South", 2)]);
    let formed = formed(
        &people,
        &wish(Parts::Size(2), Some(Trait::Organisation), &[]),
    );
    assert_eq!(formed.unmet, []);
    let refs: Vec<&Person> = people.iter().collect();
    let made = MadeOf::of(&refs);
    let named = |name: &str, count| (name.to_owned(), count);
    assert_eq!(
        made.organisations,
        [named("North  Coast", 2), named("South", 2)]
    );
    assert_eq!((made.people, made.sectors, made.from_nowhere), (4, 1, 0));
}

#[test]
fn a_second_trait_is_mixed_as_far_as_the_first_allows() {
    let mut people = Vec::new();
    for n in 0..12 {
        let sector = ["Health", "School", "Care"][n as usize / 4];
        people.push(person(n, &format!("town {}", n % 4), sector));
    }
    let mixed = [Trait::Sector, Trait::Organisation];
    for seed in 0..20 {
        let wish = Wish {
            seed,
            ..wish(Parts::Number(4), None, &mixed)
        };
        let formed = formed(&people, &wish);
        assert_eq!(formed.unmet, [], "seed {seed}");
    }
}

/// A session with these groups, and people to be put in them.
fn session_with(groups: &[(&str, &[&str])]) -> Session {
    let mut session = samples::session();
    session.people = (1..=6).map(|n| person(n, "", "")).collect();
    let group = |(n, (name, days)): (u32, &(&str, &[&str]))| Group {
        id: id(200 + n),
        name: (*name).to_owned(),
        people: Vec::new(),
        place: format!("room {name}"),
        days: days.iter().map(|day| (*day).to_owned()).collect(),
        gone: false,
        other: Other::new(),
    };
    session.groups = (0..).zip(groups).map(group).collect();
    session.notes.clear();
    session
}

/// Names, ids, days and whether they are gone.
fn shown(groups: &[Group]) -> Vec<String> {
    let show = |group: &Group| {
        let known = (200..210)
            .find(|n| id(*n) == group.id)
            .map_or(0, |n| n - 200);
        let gone = if group.gone { " gone" } else { "" };
        format!(
            "{known} {} {} [{}]{gone}",
            group.name,
            group.people.len(),
            group.days.join(" ")
        )
    };
    groups.iter().map(show).collect()
}

fn arrange(session: &Session, reach: &Reach, sizes: &[u32]) -> Vec<String> {
    let mut next = 0;
    let formed: Vec<Vec<Uuid>> = sizes
        .iter()
        .map(|size| {
            let ids = (next + 1..=next + size).map(id).collect();
            next += size;
            ids
        })
        .collect();
    let mut n = 900;
    let arranged = arranged(session, reach, &formed, || {
        n += 1;
        id(n)
    });
    shown(&arranged)
}

#[test]
fn formed_groups_take_the_places_of_those_that_were_there() {
    let session = session_with(&[("Coast", &[]), ("B", &[])]);
    let all = Reach::AllDays;
    assert_eq!(
        arrange(&session, &all, &[3, 3]),
        ["0 Coast 3 []", "1 B 3 []"]
    );
    assert_eq!(
        arrange(&session, &all, &[2, 2, 2]),
        ["0 Coast 2 []", "1 B 2 []", "0 A 2 []"]
    );
    assert_eq!(
        arrange(&session, &all, &[6]),
        ["0 Coast 6 []"],
        "nothing speaks of B"
    );
    let mut session = session;
    let mut note = samples::note(40, "said");
    note.group = Some(id(201));
    session.notes.push(note);
    assert_eq!(
        arrange(&session, &all, &[6]),
        ["0 Coast 6 []", "1 B 0 [] gone"]
    );
    session.groups[1].gone = true;
    assert_eq!(
        arrange(&session, &all, &[3, 3]),
        ["0 Coast 3 []", "1 B 3 []"],
        "what was gone comes back"
    );
}

#[test]
fn a_day_can_have_a_mix_of_its_own() {
    let session = session_with(&[("A", &[]), ("B", &[])]);
    let day = Reach::Day("day-2".to_owned());
    assert_eq!(
        arrange(&session, &day, &[2, 2, 2]),
        [
            "0 A 2 [day-2]",
            "0 B 2 [day-2]",
            "0 C 2 [day-2]",
            "0 A 0 [day-1]",
            "1 B 0 [day-1]"
        ],
    );
    let own = session_with(&[("A", &["day-1"]), ("A", &["day-2"]), ("B", &["day-2"])]);
    assert_eq!(
        arrange(&own, &day, &[3, 3]),
        ["1 A 3 [day-2]", "2 B 3 [day-2]", "0 A 0 [day-1]"],
        "formed again, the day's groups are the same ones"
    );
    assert_eq!(
        arrange(&own, &Reach::AllDays, &[3, 3]),
        ["0 A 3 []", "1 C 3 []"],
        "on all days there is one mix again"
    );
}

fn any_people() -> impl Strategy<Value = Vec<Person>> {
    let one = (0..9_u32, 0..5_u32);
    prop::collection::vec(one, 0..40).prop_map(|all| {
        let name = |n: u32| {
            if n == 0 {
                String::new()
            } else {
                format!("k{n}")
            }
        };
        let numbered = (1..).zip(all);
        numbered
            .map(|(n, (organisation, sector))| person(n, &name(organisation), &name(sector)))
            .collect()
    })
}

fn any_wish() -> impl Strategy<Value = Wish> {
    let parts = prop_oneof![
        (0..10_usize).prop_map(Parts::Size),
        (0..10_usize).prop_map(Parts::Number)
    ];
    let trait_ = || prop_oneof![Just(Trait::Organisation), Just(Trait::Sector)];
    let mixed = prop::collection::vec(trait_(), 0..3);
    (parts, prop::option::of(trait_()), mixed, any::<u64>()).prop_map(
        |(parts, together, mixed, seed)| Wish {
            parts,
            together,
            mixed,
            seed,
        },
    )
}

proptest! {
    #[test]
    fn everyone_is_in_one_group_in_whichever_order_they_are_listed(
        people in any_people(),
        wish in any_wish(),
        turn in 0..40_usize,
    ) {
        let once = formed(&people, &wish);
        let mut all: Vec<Uuid> = once.groups.iter().flatten().copied().collect();
        all.sort();
        let expected: Vec<Uuid> = people.iter().map(|person| person.id).collect();
        prop_assert_eq!(all, expected);
        prop_assert!(once.groups.iter().all(|group| !group.is_empty()));
        let mut turned = people.clone();
        turned.rotate_left(turn.min(people.len()));
        turned.reverse();
        prop_assert_eq!(&formed(&turned, &wish), &once);
        let sizes: BTreeSet<usize> = once.groups.iter().map(Vec::len).collect();
        let spread = sizes.last().unwrap_or(&0) - sizes.first().unwrap_or(&0);
        let said = once.unmet.iter().any(|unmet| matches!(unmet, Unmet::Sizes { .. }));
        prop_assert_eq!(spread > 1, said);
        prop_assert!(!said || wish.together.is_some(), "{:?}", sizes);
        if let Parts::Size(size) = wish.parts {
            prop_assert!(sizes.iter().all(|one| *one <= size.max(1)));
        }
    }

    #[test]
    fn who_has_room_in_a_group_stays_together(people in any_people(), wish in any_wish()) {
        let wish = Wish { together: Some(Trait::Organisation), ..wish };
        let formed = formed(&people, &wish);
        let most = most(wish.parts, people.len());
        for (name, groups) in counts(&people, &formed.groups, Trait::Organisation) {
            let all: usize = groups.iter().sum();
            let in_groups = groups.iter().filter(|count| **count > 0).count();
            prop_assert!(in_groups <= all.div_ceil(most), "{}: {:?}", name, groups);
        }
    }

    #[test]
    fn what_is_mixed_first_is_spread_as_evenly_as_it_can_be(
        people in any_people(),
        wish in any_wish(),
        organisations in any::<bool>(),
    ) {
        let what = if organisations { Trait::Organisation } else { Trait::Sector };
        let wish = Wish { together: None, mixed: vec![what, what.other()], ..wish };
        let formed = formed(&people, &wish);
        for (name, groups) in counts(&people, &formed.groups, what) {
            let spread = groups.iter().max().unwrap() - groups.iter().min().unwrap();
            prop_assert!(spread <= 1, "{}: {:?}", name, groups);
        }
    }
}
