//! An invitation's text becomes a programme.

use std::io::Write as _;
use std::process::Stdio;

use serde_json::Value;

use crate::home::{Ended, Home, assert_contains};

const NORSK: &str = include_str!("../../src/programme/invitation/samples/norsk.txt");
const FINE: &str = "Samling 28.10.2020\n10:00–10:30 Åpning v/ Åse Bø\n10:30–11:00 Drøfting\n";

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn an_invitation_keeps_its_faults_and_they_are_said() {
    let home = Home::new();
    let file = home.put("invitasjon.txt", NORSK);
    let file = file.to_str().unwrap();
    let ended = home.run(&["programme", "import", file, "--language", "nb"]);
    assert_eq!(ended.code, 3, "{}", ended.err);
    let programme = json(&ended.out);
    assert_eq!(programme["language"], "nb");
    assert_eq!(programme["days"][0]["date"], "2020-10-28");
    assert_eq!(programme["days"][0]["items"].as_array().unwrap().len(), 7);
    assert_contains(
        &ended.err,
        &[
            "10.40-10.45: Oppsummering av",
            "10:40–10:45 Oppsummering av del 1",
            "står urørt: adresse",
            "går samtidig",
            "\n  a  Flytt",
        ],
    );
    let checked = home.put("program.json", &ended.out);
    let checked = home.run(&["programme", "check", checked.to_str().unwrap()]);
    assert_eq!(checked.code, 3, "the checker reads it: {}", checked.err);
}

#[test]
fn a_programme_is_written_to_a_file_and_over_none() {
    let home = Home::new();
    let file = home.put("invitasjon.txt", FINE);
    let file = file.to_str().unwrap();
    let out = home.folder.path().join("program.json");
    let out = out.to_str().unwrap();
    let import = |more: &[&str]| {
        let always = ["programme", "import", file, "-o", out];
        home.run(&[always.as_slice(), more].concat())
    };
    let first = import(&[]);
    assert_eq!((first.code, first.out.as_str()), (0, ""), "{}", first.err);
    assert_contains(&first.err, &["The programme is in "]);
    let written = std::fs::read_to_string(out).unwrap();
    assert_eq!(json(&written)["source"], "invitasjon.txt");
    assert_contains(&import(&[]).badly(1), &["is there already", "--overwrite"]);
    assert_eq!(import(&["--overwrite", "--language", "da"]).code, 0);
    assert_eq!(
        json(&std::fs::read_to_string(out).unwrap())["language"],
        "da"
    );
}

#[test]
fn nothing_recognised_says_what_is_looked_for() {
    let home = Home::new();
    let file = home.put("brev.txt", "Hei alle\nVi gleder oss.\n");
    let said = home
        .run(&["programme", "import", file.to_str().unwrap()])
        .badly(1);
    assert_contains(&said, &["No line was recognised", "10:00–10:05 Welcome"]);
    let missing = home.run(&["programme", "import", "nothing.txt"]).badly(1);
    assert_contains(&missing, &["nothing.txt: "]);
    let large = home.put("stor.txt", &"x\n".repeat(600_000));
    let said = home
        .run(&["programme", "import", large.to_str().unwrap()])
        .badly(1);
    assert_contains(&said, &["too large for an invitation"]);
}

#[test]
fn text_comes_by_the_standard_input_in_whatever_encoding() {
    let home = Home::new();
    let utf16 = FINE.encode_utf16().flat_map(u16::to_le_bytes);
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(utf16).collect();
    let windows: Vec<u8> = FINE
        .chars()
        .map(|c| {
            if c == '–' {
                0x96
            } else {
                u8::try_from(c).unwrap()
            }
        })
        .collect();
    for bytes in [FINE.as_bytes().to_vec(), utf16, windows] {
        let ended = piped(&home, &bytes);
        assert_eq!(ended.code, 0, "{}", ended.err);
        assert_eq!(
            json(&ended.out)["days"][0]["items"][0]["presenter"],
            "Åse Bø"
        );
    }
}

fn piped(home: &Home, bytes: &[u8]) -> Ended {
    let mut command = home.command(&["programme", "import", "-"]);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(bytes).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ended {
        code: output.status.code().unwrap(),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}
