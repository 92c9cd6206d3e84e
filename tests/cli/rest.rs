//! Configuration, log, shells and manuals.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use crate::home::{Home, assert_contains};

#[test]
fn faults_of_the_configuration_are_said_and_stop_nothing() {
    let home = Home::with_sample();
    let file = home.put_config("language = \"sv\"\ncolour = \"red\"\n");
    let ended = home.run(&["list"]);
    assert_eq!(ended.code, 0);
    assert_contains(&ended.out, &["Møte på Tromsø"]);
    let place = format!("{}:2:1: ", file.display());
    assert_contains(&ended.err, &[&place, "Inställningen ”colour” finns inte"]);
}

#[test]
fn the_log_is_written_on_request_and_for_the_owner_alone() {
    let home = Home::with_sample();
    let log = home.folder.path().join("state/brobygger/log/brobygger.log");
    home.run(&["show"]).well();
    assert!(!log.exists());
    home.run(&["show", "-v"]).well();
    let text = fs::read_to_string(&log).unwrap();
    assert_contains(&text, &["begins command=\"show\""]);
    assert!(!text.contains("Ring") && !text.contains("hjem"), "{text}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&log), mode(log.parent().unwrap())), (0o600, 0o700));
    }
}

#[test]
fn shells_and_manuals_get_every_command() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert_contains(
            &home.run(&["completions", shell]).well(),
            &["brobygger", "programme", "sessions"],
        );
    }
    assert_contains(
        &home.run(&["man"]).well(),
        &[
            ".TH brobygger 1",
            "brobygger\\-programme",
            ".SH \"EXAMPLES\"",
        ],
    );
    assert_contains(
        &home.run(&["man", "programme", "check"]).well(),
        &["brobygger\\-programme\\-check", "FILE"],
    );
    assert_contains(
        &home.run(&["man", "--language", "sv"]).well(),
        &[".SH \"EXEMPEL\"", "Startskärmen: dagens session först"],
    );
}

#[test]
fn a_reader_that_has_had_enough_ends_it_quietly() {
    let home = Home::new();
    let mut child = home
        .command(&["programme", "schema"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn a_rehearsal_says_what_it_expects() {
    let home = Home::new();
    for speed in ["0", "-1", "fast", "3601"] {
        let ended = home.run(&["rehearse", "kl-bridge-builder", &format!("--speed={speed}")]);
        assert_eq!(ended.code, 2);
        assert_contains(&ended.err, &["is no speed", "from 1 to 3600"]);
    }
    let ended = home.run(&["rehearse", "kl-bridge-bilder"]);
    assert_eq!(ended.code, 1);
    assert_contains(&ended.err, &["kl-bridge-builder"]);
}
