//! Help, and what is said when the program is called wrongly.

use crate::home::{Home, assert_contains, ended};

const COMMANDS: [&[&str]; 16] = [
    &[],
    &["run"],
    &["new"],
    &["projector"],
    &["now"],
    &["list"],
    &["show"],
    &["programme"],
    &["programme", "list"],
    &["programme", "show"],
    &["programme", "check"],
    &["programme", "runs"],
    &["programme", "schema"],
    &["doctor"],
    &["completions"],
    &["man"],
];

#[test]
fn every_command_has_help_in_every_language() {
    let home = Home::new();
    for (language, usage, help) in [
        ("sv", "Användning: brobygger", "Visa den här hjälpen"),
        ("da", "Brug: brobygger", "Vis denne hjælp"),
        ("nb", "Bruk: brobygger", "Vis denne hjelpen"),
        ("en", "Usage: brobygger", "Show this help"),
    ] {
        for command in COMMANDS {
            let text = home
                .run(&[command, &["--help", "--language", language]].concat())
                .well();
            assert_contains(&text, &[usage, help]);
            assert!(
                text.lines().all(|line| line.chars().count() <= 100),
                "{text}"
            );
            for english in [
                "Arguments:",
                "Options:",
                "Commands:",
                "possible values",
                "[default",
                "Print help",
            ] {
                assert!(
                    language == "en" || !text.contains(english),
                    "{command:?}, {language}: {english}\n{text}"
                );
            }
        }
    }
}

#[test]
fn long_help_ends_with_examples_that_short_help_spares() {
    let home = Home::new();
    for command in [
        &[][..],
        &["run"],
        &["new"],
        &["projector"],
        &["now"],
        &["show"],
        &["programme"],
        &["completions"],
        &["man"],
    ] {
        let long = home.run(&[command, &["--help"]].concat()).well();
        let short = home.run(&[command, &["-h"]].concat()).well();
        assert_contains(&long, &["\nExamples:\n  brobygger"]);
        assert!(!short.contains("Examples:"), "{short}");
    }
}

#[test]
fn the_language_is_that_of_the_system_unless_another_is_asked_for() {
    let home = Home::new();
    let say = |variables: &[(&str, &str)], arguments: &[&str]| {
        let mut command = home.command(arguments);
        ended(command.env_remove("LANG").envs(variables.iter().copied())).well()
    };
    assert_contains(&say(&[], &["list"]), &["There are no sessions in "]);
    assert_contains(
        &say(&[("LANG", "sv_SE.UTF-8")], &["list"]),
        &["Det finns inga sessioner i "],
    );
    assert_contains(
        &say(&[("LANG", "sv_SE"), ("LC_MESSAGES", "nn_NO")], &["list"]),
        &["Det er ingen økter i "],
    );
    assert_contains(
        &say(&[("LC_ALL", "da_DK"), ("LANG", "sv_SE")], &["list"]),
        &["Der er ingen sessioner i "],
    );
    home.put_config("language = \"nb\"\n");
    assert_contains(
        &say(&[("LANG", "sv_SE.UTF-8")], &["list"]),
        &["Det er ingen økter i "],
    );
    assert_contains(
        &say(&[("LANG", "sv_SE.UTF-8")], &["list", "--language", "da"]),
        &["Der er ingen sessioner i "],
    );
}

#[test]
fn wrong_usage_is_said_in_the_chosen_language() {
    let home = Home::new();
    for (arguments, said) in [
        (
            &["--langage", "sv"][..],
            "There is no option --langage. Did you mean --language?",
        ),
        (&["--json"], "There is no option --json."),
        (&["now", "a", "b"], "“b” is one word too many."),
        (&["shwo"], "There is no command “shwo”. Did you mean show?"),
        (
            &["programme"],
            "A command is missing: list, show, runs, check, import, schema.",
        ),
        (&["new"], "<PROGRAMME> is missing."),
        (&["new", "x", "--title"], "--title <TITLE> needs a value."),
        (
            &["new", "x", "--title", "a", "--title", "b"],
            "--title <TITLE> is given twice.",
        ),
        (
            &["run", "--print", "png"],
            "“png” is no value for --print <FORM>; possible are text, styles, svg.",
        ),
        (&["run", "--keys", "n"], "--print <FORM> is missing."),
        (&["list", "--json=yes"], "--json takes no value."),
        (
            &["completions", "tcsh"],
            "possible are bash, elvish, fish, powershell, zsh.",
        ),
        (
            &["--theme", "pink"],
            "possible are dark, light, high-contrast.",
        ),
        (
            &["--print", "text", "list"],
            "--print comes after “brobygger” or “brobygger run”, not with “list”.",
        ),
        (&["man", "nothing"], "There is no command “nothing”."),
    ] {
        let err = home.run(arguments).badly(2);
        assert_contains(&err, &[said, " --help says more.\n"]);
    }
    let err = home.run(&["new", "--language", "sv"]).badly(2);
    assert_contains(
        &err,
        &[
            "<PROGRAMME> saknas.",
            "Användning: brobygger new PROGRAMME [flaggor]",
        ],
    );
    let err = home.run(&["nonsense", "--language=da"]).badly(2);
    assert_contains(&err, &["Kommandoen »nonsense« findes ikke."]);
    let err = home
        .run(&[
            "new",
            "kl-bridge-builder",
            "--date",
            "snart",
            "--language",
            "nb",
        ])
        .badly(2);
    assert_contains(
        &err,
        &[
            "«snart» er ikke en dato.",
            "brobygger new --help forteller mer.",
        ],
    );
}

#[test]
fn the_version_is_told() {
    assert_eq!(
        Home::new().run(&["-V"]).well(),
        concat!("brobygger ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn without_a_terminal_the_console_says_what_to_run_instead() {
    let home = Home::with_sample();
    for arguments in [&[][..], &["run"], &["run", "sample"]] {
        assert_contains(
            &home.run(arguments).badly(2),
            &["There is no terminal here.", "brobygger now"],
        );
    }
}
