//! Groups formed from the command line.

use serde_json::{Value, json};

use crate::home::{Home, SAMPLE, SAMPLE_ID, assert_contains};

/// The sample with people from organisations of this size; the last one is not here on the first day.
fn home_with(organisations: &[(&str, usize)]) -> Home {
    let mut session: Value = serde_json::from_str(SAMPLE).unwrap();
    let each = organisations
        .iter()
        .flat_map(|(name, count)| vec![*name; *count]);
    let mut people: Vec<Value> = each
        .enumerate()
        .map(|(n, organisation)| {
            json!({
                "id": format!("01991111-0000-7000-8000-0000000009{n:02}"),
                "name": format!("Name {n}"), "organisation": organisation, "sector": "Health",
            })
        })
        .collect();
    let last = people.len() - 1;
    for one in &mut people[..last] {
        one["days"] = json!(["day-1"]);
    }
    session["people"] = people.into();
    let home = Home::new();
    home.put_session("sample.json", &session.to_string());
    home
}

fn groups(home: &Home) -> Vec<(String, usize, bool)> {
    let session: Value = home.run(&["show", SAMPLE_ID, "--json"]).json();
    let group = |group: &Value| {
        let name = group["name"].as_str().unwrap().to_owned();
        let people = group["people"].as_array().unwrap().len();
        (name, people, group["gone"] == true)
    };
    session["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(group)
        .collect()
}

const FORM: [&str; 4] = ["groups", SAMPLE_ID, "--keep-together", "organisation"];

#[test]
fn groups_are_formed_explained_and_kept() {
    let home = home_with(&[("Coast", 3), ("Inland", 2), ("Own", 1)]);
    let ran = home.run(&[&FORM[..], &["--size", "3"]].concat());
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    assert_contains(
        &ran.out,
        &[
            "Group B: 3 from Coast, 1 sector",
            "Group A: 2 from Inland, 1 from Own, 1 sector",
            "  - Name 0 · Coast",
        ],
    );
    let formed = [("B".to_owned(), 3, false), ("A".to_owned(), 3, false)];
    assert_eq!(groups(&home), formed);
    let again = home.run(&[&FORM[..], &["--size", "3"]].concat());
    assert_eq!(again.out, ran.out, "the same seed, the same groups");
    home.run(&["groups", SAMPLE_ID, "--number", "2", "--day", "1"])
        .well();
    let days: Vec<usize> = groups(&home).iter().map(|group| group.1).collect();
    assert_eq!(
        days,
        [3, 2, 3, 3],
        "the first day has groups of its own, the second keeps its"
    );
}

#[test]
fn what_could_not_be_met_is_said_and_ends_with_three() {
    let home = home_with(&[("Coast", 5), ("Inland", 1)]);
    let before = home.files();
    let typed = [&FORM[..], &["--number", "2", "--dry-run", "--json"]].concat();
    let ran = home.run(&typed);
    assert_eq!(ran.code, 3);
    let said: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(said["broken"], true);
    assert_eq!(
        said["unmet"],
        json!(["Coast has 5 people, more than a group has room for: they are in 2 groups."])
    );
    assert_eq!(said["groups"][0]["name"], "B");
    assert_eq!(home.files(), before, "a dry run changes nothing");
    let mixed = home.run(&[
        "groups",
        SAMPLE_ID,
        "--number",
        "2",
        "--mix",
        "sector",
        "--dry-run",
    ]);
    assert_eq!(mixed.code, 0, "what is only to be known is no failure");
    assert_contains(
        &mixed.out,
        &[
            "More of one sector than there are groups",
            "Nothing was changed.",
        ],
    );
}

#[test]
fn what_is_asked_for_wrongly_is_said_before_anything_is_opened() {
    let home = home_with(&[("Coast", 2)]);
    let before = home.files();
    for (typed, said) in [
        (&["--size", "0"][..], "“0” is not a number"),
        (
            &["--size", "3", "--number", "2"],
            "either --size or --number",
        ),
        (&[], "either --size or --number"),
        (&["--size", "3", "--mix", "age"], "“age” is neither"),
        (&["--size", "3", "--seed", "x"], "“x” is not a seed"),
        (
            &["--size", "3", "--day", "9", "--dry-run"],
            "the days are day-1, day-2",
        ),
    ] {
        let ran = home.run(&[&["groups", SAMPLE_ID], typed].concat());
        assert_eq!(ran.code, 2, "{typed:?}: {}", ran.err);
        assert_contains(&ran.err, &[said]);
    }
    assert_eq!(home.files(), before);
    let nobody = Home::with_sample();
    nobody.run(&["groups", SAMPLE_ID, "--size", "3"]).well();
}
