//! What the doctor finds.

use serde_json::Value;

use crate::home::{Home, SAMPLE, assert_contains, set_mode};
use crate::programmes::PLAIN;

#[test]
fn the_doctor_says_what_is_fine_and_what_is_not() {
    let home = Home::with_sample();
    let healthy = home.run(&["doctor"]).well();
    assert_contains(
        &healthy,
        &[
            "Characters: UTF-8",
            "Time zone: Europe/Stockholm",
            "One session can be opened",
            "\n\nNo problem was found.\n",
        ],
    );
    home.put_session("torn.json", &SAMPLE[..2000]);
    home.put(
        "data/brobygger/programmes/faulty.json",
        &PLAIN.replace("\"kind\": \"break\"", "\"kind\": \"brek\""),
    );
    home.put_config("language = \"fi\"\n[keys]\nskip = [\"Space\"]\n");
    let ended = home.run(&["doctor"]);
    assert_eq!((ended.code, ended.err.as_str()), (3, ""));
    assert_contains(
        &ended.out,
        &[
            "\n\n4 problems were found.\n",
            "→ Put the file back from a copy",
            "torn.json",
            "config.toml:1:12",
            "config.toml:3:9",
            "faulty.json:6:",
        ],
    );
    let json = home.run(&["doctor", "--json"]);
    let found: Value = serde_json::from_str(&json.out).unwrap();
    let bad: Vec<&Value> = found
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["verdict"] == "bad")
        .collect();
    assert_eq!((json.code, bad.len()), (3, 4), "{bad:?}");
    assert!(
        bad.iter().all(|finding| finding["advice"].is_string()),
        "{bad:?}"
    );
}

#[cfg(unix)]
#[test]
fn the_doctor_sees_what_others_can_read() {
    let home = Home::with_sample();
    let text = home.run(&["doctor"]).well();
    assert!(!text.contains("chmod"), "{text}");
    set_mode(&home.sessions(), 0o755);
    set_mode(&home.sessions().join("sample.json"), 0o644);
    let found = [
        "(0755)",
        "(0644)",
        "chmod 700",
        "chmod 600",
        "One session can be opened",
    ];
    assert_contains(&home.run(&["doctor"]).well(), &found);
}

#[test]
fn the_doctor_lists_the_keys_as_they_are() {
    let home = Home::new();
    home.put_config("[keys]\npark = [\"P\", \"F5\"]\n");
    let text = home.run(&["doctor", "--keys", "--language", "da"]).well();
    assert!(
        text.lines()
            .any(|line| line.starts_with("park ") && line.contains(" P F5 ")),
        "{text}"
    );
    let listed = home.run(&["doctor", "--keys", "--json"]).json();
    let park = listed
        .as_array()
        .unwrap()
        .iter()
        .find(|entry| entry["id"] == "park")
        .unwrap();
    assert_eq!(park["keys"], serde_json::json!(["P", "F5"]));
    assert_eq!(park["text"], "Put something in the parking lot");
}
