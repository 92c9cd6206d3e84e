//! Settings that count, and faults with their places.

use std::path::Path;

use super::reader::parse;
use super::*;
use crate::app::actions::{Action, Scope};
use crate::app::key::Key;
use crate::text::Texts;
use crate::timetable::{Threshold, Warnings};

fn faults(text: &str) -> Vec<String> {
    let texts = Texts::load(Language::En);
    let (_, faults) = parse(text, Some(Path::new("/home/a")));
    faults
        .iter()
        .map(|fault| fault.sentence(&texts, "c"))
        .collect()
}

#[test]
fn everything_can_be_set() {
    let text = "language = \"da\"\ntheme = \"light\"\nbell = false\nauthor = \"Å\"\nsessions = \"~/s\"\n[keys]\nnext = [\"Z\", \"F6\"]\n";
    let (config, faults) = parse(text, Some(Path::new("/home/a")));
    assert_eq!(faults, []);
    assert_eq!(config.language, Some(Language::Da));
    assert_eq!(config.theme, Some(ThemeName::Light));
    assert!(!config.signals().means.contains(&Means::Bell));
    assert_eq!(config.author.as_deref(), Some("Å"));
    assert_eq!(config.sessions.as_deref(), Some(Path::new("/home/a/s")));
    assert_eq!(
        config.keymap.action(&[Scope::Day], Key::char('Z')),
        Some(Action::Next)
    );
}

#[test]
fn signals_are_set_one_by_one() {
    let signals = |text: &str| {
        let (config, faults) = parse(text, None);
        assert_eq!(faults, [], "{text}");
        config.signals()
    };
    assert_eq!(signals(""), SignalSettings::default());
    let set = "[signals]\nfirst_warning = \"10 min\"\nlast_warning = 2\noverrun = \"off\"\nphase_end = false\nend = false\ntimer_end = false\nbell = true\nflash = false\nwords = false\ncommand = \" gong 'a b' \"";
    let expected = SignalSettings {
        warnings: Warnings {
            first: Some(Threshold::Minutes(10)),
            last: Some(Threshold::Minutes(2)),
        },
        overrun_ms: None,
        phase_end: false,
        end: false,
        timer_end: false,
        means: [Means::Bell, Means::Command].into(),
        command: Some("gong 'a b'".into()),
    };
    assert_eq!(signals(set), expected);
    let off = signals("[signals]\nfirst_warning = \"off\"\noverrun = \"3 min\"\ncommand = \"\"");
    assert_eq!(
        (off.warnings.first, off.overrun_ms, off.command),
        (None, Some(180_000), None)
    );
    // The bell of the section counts more than the older one above it.
    for (text, rings) in [
        ("bell = false\n[signals]\nbell = true", true),
        ("signals.bell = true\nbell = false", true),
        ("[signals]\nbell = false", false),
        ("bell = false\n[signals]\nend = true", false),
    ] {
        assert_eq!(signals(text).means.contains(&Means::Bell), rings, "{text}");
    }
}

#[test]
fn each_fault_is_named_with_its_place() {
    for (text, expected) in [
        (
            "language = \"fi\"",
            "c:1:12: “fi” is not a language of brobygger; possible are sv, da, nb, en.",
        ),
        (
            "\ntheme = 3",
            "c:2:9: “theme” must be a text in quotation marks.",
        ),
        (
            "theme = \"pink\"",
            "c:1:9: “pink” is not a theme; possible are dark, light, high-contrast.",
        ),
        ("bell = \"yes\"", "c:1:8: “bell” must be true or false."),
        (
            "colour = 1",
            "c:1:1: There is no setting “colour”; there are language, theme, bell, author, sessions, signals, keys.",
        ),
        (
            "[signals]\nflahs = true",
            "c:2:1: There is no setting “signals.flahs”; there are first_warning, last_warning, overrun, phase_end, end, timer_end, bell, flash, words, command.",
        ),
        (
            "[signals]\nfirst_warning = \"soon\"\nlast_warning = true\noverrun = \"20 %\"\nend = \"off\"\ncommand = 1",
            "c:2:17: “signals.first_warning” must be a share of the time as \"20 %\", minutes as \"5 min\", or \"off\".\nc:3:16: “signals.last_warning” must be a share of the time as \"20 %\", minutes as \"5 min\", or \"off\".\nc:4:11: “signals.overrun” must be minutes as \"5 min\", or \"off\".\nc:5:7: “signals.end” must be true or false.\nc:6:11: “signals.command” must be a text in quotation marks.",
        ),
        (
            "signals = true",
            "c:1:11: “signals” must be a section of its own, [signals].",
        ),
        (
            "keys = 1",
            "c:1:8: “keys” must be a section of its own, [keys].",
        ),
        (
            "[keys]\nnext = \"n\"",
            "c:2:8: “next” must be a list of keys, as [\"n\", \"Ctrl+N\"].",
        ),
        (
            "[keys]\n\nnxt = [\"n\"]",
            "c:3:1: There is no action “nxt”; “brobygger doctor --keys” lists them. Did you mean next?",
        ),
        (
            "[keys]\n\"åä\" = []\nnext = [\"å\", \"Hyper+n\"]",
            "c:2:1: There is no action “åä”; “brobygger doctor --keys” lists them.\nc:3:14: “Hyper+n” (for “next”) is not a key; keys are written as n, Space, Ctrl+R, Shift+Tab, F5.",
        ),
    ] {
        assert_eq!(faults(text).join("\n"), expected, "{text}");
    }
    for (text, place) in [
        ("sessions = \"s\"", "c:1:12: "),
        (
            "[keys]\nskip = [\"Space\"]",
            "c:2:9: Space is the key of “start-pause” already",
        ),
        ("language = \"da\"\nbell = ", "c:2:"),
        ("a = 1\na = 2", "c:2:1: "),
    ] {
        let found = faults(text);
        assert!(
            found.len() == 1 && found[0].starts_with(place),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn what_is_no_toml_is_said_in_our_words_first() {
    for (text, expected) in [
        (
            "author = Anna",
            "c:1:10: Text must be in quotation marks, as",
        ),
        (
            "author = \"Anna",
            "c:1:15: The quotation mark that ends this text is missing. The file",
        ),
        ("author = 'Anna", "c:1:15: The quotation mark that ends"),
        (
            "sessions = \"C:\\Users\\x\"",
            "c:1:17: Within \"…\" a backslash must be written twice;",
        ),
        ("sessions = \"C:\\Own\"", "c:1:16: Within \"…\" a backslash"),
        ("[keys", "c:1:6: A bracket ] is missing."),
        ("[keys]\npark = [\"P\"", "c:2:12: A bracket ] is missing."),
        ("bell =", "c:1:7: Expected = and a value after the name"),
        (
            "theme light",
            "c:1:7: Expected = and a value after the name",
        ),
        (
            "bell = true\nbell = false",
            "c:2:1: This setting is in the file twice.",
        ),
        (
            "bell = True",
            "c:1:8: Expected true or false, in small letters.",
        ),
        ("= 3", "c:1:1: Expected a setting, as theme"),
    ] {
        let found = faults(text);
        assert!(
            found.len() == 1 && found[0].starts_with(expected),
            "{text}: {found:?}"
        );
        assert!(
            found[0].contains(" The file is ignored until this is mended. (TOML: "),
            "{found:?}"
        );
    }
}

#[test]
fn a_faulty_setting_leaves_the_others_alone() {
    let (config, faults) = parse("language = 1\nbell = false", None);
    assert_eq!(
        (config.language, config.bell, faults.len()),
        (None, Some(false), 1)
    );
    let (config, faults) = parse("language = \"da\"\nbell = [", None);
    assert!(
        config.language.is_none() && !faults.is_empty(),
        "{config:?} {faults:?}"
    );
}

#[test]
fn files_are_read_with_care() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    let faults = |path: &Path| {
        Config::read(path, None)
            .1
            .into_iter()
            .map(|fault| fault.wrong)
            .collect::<Vec<_>>()
    };
    assert_eq!(faults(&path), []);
    std::fs::write(&path, b"author = \"\xff\"").unwrap();
    assert_eq!(faults(&path), [Wrong::NotText]);
    std::fs::write(&path, vec![b' '; usize::try_from(MAX_BYTES).unwrap() + 1]).unwrap();
    assert_eq!(faults(&path), [Wrong::TooLarge]);
    assert!(matches!(faults(folder.path())[..], [Wrong::Unreadable(_)]));
}
