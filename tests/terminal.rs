//! The console in a real terminal: what was seen is kept, and the terminal is left whole, however it ends.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "what goes wrong here fails the test")]

mod support;

use std::time::{Duration, Instant};

use brobygger::app::keymap::Keymap;
use brobygger::app::settings::{Settings, SignalSettings, ThemeName};
use brobygger::programme::Language;
use brobygger::store::Places;
use brobygger::terminal::clock::{Clock, SystemClock};
use brobygger::terminal::{self, Start};
use brobygger::text::Texts;
use brobygger::timetable::Moment;
use brobygger::view::theme::ColourDepth;
use portable_pty::CommandBuilder;
use rustix::process::Signal;
use support::{A_MOMENT, Console, Home, WRITE};

/// How the program's end is told by a shell: 128 and the signal's number.
const BY_SIGNAL: u32 = 128;

/// A console in which a note is being written.
fn writing(home: &Home, session: &std::path::Path, text: &str) -> Console {
    let mut console = home.run(session);
    console.wait_for_text("Canary workshop");
    console.press("a");
    console.wait_for_text("What was said?");
    console.press(text);
    console.wait_for_text(text);
    console
}

/// What stands in the drafts and notes of a session.
fn texts(home: &Home, session: &std::path::Path) -> String {
    let kept = home.kept(session);
    let drafts = kept.drafts.iter().map(|draft| draft.text.clone());
    let notes = kept.notes.iter().map(|note| note.text.clone());
    drafts.chain(notes).collect::<Vec<_>>().join("\n")
}

#[test]
fn leaving_saves_and_gives_the_terminal_back() {
    let home = Home::new();
    let session = home.session();
    let mut console = writing(&home, &session, "Skrevet på Tromsø");
    console.press("\x1b");
    console.wait_for_text("Kept");
    console.press("q");
    assert_eq!(console.ended(), 0);
    console.assert_left_whole();
    let file = std::fs::read_to_string(&session).unwrap();
    assert!(
        file.contains("Skrevet på Tromsø"),
        "it is in the file itself"
    );
}

/// A rehearsal in which something has been noted; and the folder in which it may put what it needs.
fn rehearsing(home: &Home, options: &[&str]) -> (Console, std::path::PathBuf) {
    let passing = home.folder.path().join("passing");
    std::fs::create_dir_all(&passing).unwrap();
    let mut command = home.command(&[&["rehearse", "kl-bridge-builder.en"], options].concat());
    command.env("TMPDIR", &passing);
    let mut console = Console::start(command);
    console.wait_for_text("Rehearsal");
    console.press(" ");
    console.wait_for_text("left of");
    console.press("a");
    console.wait_for_text("What was said?");
    console.press("canary");
    console.wait_for_text("canary");
    (console, passing)
}

fn entries(folder: &std::path::Path) -> usize {
    std::fs::read_dir(folder).map_or(0, Iterator::count)
}

#[test]
fn a_rehearsal_leaves_nothing_however_it_ends() {
    let home = Home::new();
    let (mut console, passing) = rehearsing(&home, &["--speed", "5"]);
    assert_eq!(entries(&passing), 1, "it is kept as long as it runs");
    console.press("\x1b");
    console.wait_for_text("Kept");
    console.press("q");
    console.wait_for_text("is running");
    console.press("\t\r");
    assert_eq!(console.ended(), 0);
    assert_eq!((entries(&passing), entries(&home.places.sessions)), (0, 0));

    let (mut console, passing) = rehearsing(&home, &[]);
    console.signal(Signal::TERM);
    assert_ne!(console.ended(), 0);
    console.assert_left_whole();
    assert_eq!((entries(&passing), entries(&home.places.sessions)), (0, 0));
    assert_eq!(entries(&home.places.state), 0);
}

#[test]
fn a_rehearsal_that_is_kept_is_a_session() {
    let home = Home::new();
    let (mut console, passing) = rehearsing(&home, &["--keep", "--speed", "5"]);
    console.signal(Signal::TERM);
    assert_ne!(console.ended(), 0);
    assert_eq!((entries(&passing), entries(&home.places.sessions)), (0, 1));
    let session = std::fs::read_dir(&home.places.sessions).unwrap().next();
    assert!(texts(&home, &session.unwrap().unwrap().path()).contains("canary"));
}

#[test]
fn every_signal_that_ends_it_finds_it_saved_and_the_terminal_whole() {
    for signal in [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT] {
        let home = Home::new();
        let session = home.session();
        let mut console = writing(&home, &session, "canary");
        console.signal(signal);
        assert_eq!(
            console.ended(),
            BY_SIGNAL + u32::try_from(signal.as_raw()).unwrap()
        );
        console.assert_left_whole();
        let file = std::fs::read_to_string(&session).unwrap();
        assert!(file.contains("canary"), "{signal:?}");
    }
}

/// Without the signals that go with it the hang-up alone must do.
const NO_SIGNAL: [&str; 2] = ["env", "--block-signal=HUP,CONT"];

#[test]
fn a_terminal_that_is_closed_ends_it_saved() {
    for wrapper in [&[][..], &NO_SIGNAL] {
        let home = Home::new();
        let session = home.session();
        let command = home.wrapped(wrapper, &["run", session.to_str().unwrap()]);
        let mut console = Console::start(command);
        console.wait_for_text("Canary workshop");
        console.press("acanary");
        console.wait_for_text("canary");
        console.close();
        assert_eq!(console.ended(), BY_SIGNAL + 1);
        let file = std::fs::read_to_string(&session).unwrap();
        assert!(file.contains("canary"), "{wrapper:?}");
    }
}

#[test]
fn a_terminal_that_is_closed_is_noticed_where_nothing_is_drawn_either() {
    let home = Home::new();
    let mut console = Console::start(home.wrapped(&NO_SIGNAL, &[]));
    console.wait_for_text("Enter makes a session");
    console.close();
    assert_eq!(console.ended(), BY_SIGNAL + 1);
}

#[test]
fn a_terminal_that_takes_nothing_does_not_hold_the_end_up() {
    let home = Home::new();
    let session = home.session();
    let mut console = writing(&home, &session, "canary");
    console.while_hanging(|console| {
        console.press("\x1b");
        // Frames, until no more fit into the terminal and the loop hangs in one of them.
        while console.sleeps_in() != Some(WRITE) {
            console.press("31");
            std::thread::sleep(A_MOMENT);
        }
        console.signal(Signal::TERM);
        let end = Instant::now() + support::LIMIT;
        while !console.has_ended() {
            assert!(Instant::now() < end, "it does not end");
            std::thread::sleep(A_MOMENT);
        }
    });
    assert!(texts(&home, &session).contains("canary"));
}

#[test]
fn stopped_it_gives_the_terminal_back_and_going_on_it_draws_again() {
    let home = Home::new();
    let session = home.session();
    let mut console = writing(&home, &session, "canary");
    console.signal(Signal::TSTP);
    console.wait_for("the screen of before", |screen| !screen.alternate_screen());
    while console.process_state() != 'T' {
        std::thread::sleep(A_MOMENT);
    }
    assert!(console.has_its_modes_back());
    console.signal(Signal::CONT);
    console.wait_for("the screen", |screen| {
        screen.alternate_screen() && screen.contents().contains("canary")
    });
    console.press(" more");
    console.wait_for_text("canary more");
    console.signal(Signal::TERM);
    console.ended();
    console.assert_left_whole();
}

#[test]
fn stopped_without_a_warning_it_draws_again_too() {
    let home = Home::new();
    let session = home.session();
    let mut console = writing(&home, &session, "canary");
    console.signal(Signal::STOP);
    while console.process_state() != 'T' {
        std::thread::sleep(A_MOMENT);
    }
    // What a shell would write meanwhile.
    console.scribble("\x1b[2J\x1b[1;1H$ ls");
    assert!(!console.text().contains("canary"));
    console.signal(Signal::CONT);
    console.wait_for("the screen", |screen| {
        let text = screen.contents();
        text.contains("canary") && text.contains("Canary workshop") && !text.contains("$ ls")
    });
}

#[test]
fn a_second_console_may_look_and_says_who_has_the_session() {
    let home = Home::new();
    let session = home.session();
    let first = writing(&home, &session, "canary");
    let mut second = home.run(&session);
    second.wait_for_text("read-only");
    second.press("a");
    second.wait_for_text(&format!("process {}", first.pid().as_raw_pid()));
    // What is typed in the belief that a note is open does nothing.
    second.press("quite 3 words");
    second.press("\r");
    second.wait_for("the box is gone", |screen| {
        !screen.contents().contains("Nothing was changed")
    });
    second.press("q");
    assert_eq!(second.ended(), 0);
    second.assert_left_whole();
}

#[test]
fn a_paste_never_triggers_commands() {
    let home = Home::new();
    let session = home.session();
    let mut console = home.run(&session);
    console.wait_for_text("Canary workshop");
    console.press("\x1b[200~q\r  a\x1b[201~");
    console.wait_for_text("Pasting needs a text");
    console.press("a\x1b[200~one\rtwo\x1b[201~");
    console.wait_for("two lines", |screen| {
        let rows: Vec<String> = screen.rows(0, support::COLUMNS).collect();
        let one = rows.iter().position(|row| row.contains("one"));
        one.is_some_and(|one| rows[one + 1].contains("two"))
    });
    console.press("\x1b");
    console.wait_for_text("Kept");
    assert!(texts(&home, &session).contains("one\ntwo"));
}

#[test]
fn a_paste_that_never_ends_takes_no_keys_away() {
    let home = Home::new();
    let session = home.session();
    let mut console = writing(&home, &session, "before ");
    console.press("\x1b[200~pasted");
    console.wait_for_text("before pasted");
    console.press(" typed");
    console.wait_for_text("pasted typed");
    console.press("\x1b");
    console.wait_for_text("Kept");
    console.press("q");
    assert_eq!(console.ended(), 0);
}

#[test]
fn a_window_that_changes_its_size_is_drawn_anew() {
    let home = Home::new();
    let session = home.session();
    let mut console = home.run(&session);
    console.wait_for_text("Canary workshop");
    console.resize(50, 12);
    console.wait_for_text("60×16");
    console.resize(140, 40);
    console.wait_for("the whole screen", |screen| {
        screen.contents().contains("Canary workshop") && !screen.contents().contains("60×16")
    });
}

#[test]
fn an_editor_gets_the_terminal_and_all_keys_and_gives_the_text_back() {
    const EDITOR: &str = "for n in 1 2 3 4 5 6 7 8; do
        echo \"LINE $n\"; read line </dev/tty; echo \"$line\" >>\"$1\"
    done";
    let home = Home::new();
    let session = home.session();
    let editor = home.folder.path().join("my editor");
    std::fs::write(&editor, EDITOR).unwrap();
    let mut command = home.command(&["run", session.to_str().unwrap()]);
    command.env("EDITOR", format!("sh '{}'", editor.display()));
    let mut console = Console::start(command);
    console.wait_for_text("Canary workshop");
    console.press("afirst line");
    console.wait_for_text("first line");
    console.press("\x05");
    let mut expected = vec!["first line".to_owned()];
    for n in 1..=8 {
        console.wait_for_text(&format!("LINE {n}"));
        assert!(!console.screen().alternate_screen() && console.has_its_modes_back());
        console.press(format!("q{n}\r"));
        expected.push(format!("q{n}"));
    }
    console.wait_for("the text", |screen| {
        screen.alternate_screen() && screen.contents().contains("q8")
    });
    console.press("\x1b");
    console.wait_for_text("Kept");
    assert_eq!(home.kept(&session).notes[0].text, expected.join("\n"));
}

#[test]
fn a_command_for_signals_that_hangs_holds_nothing_up_and_does_not_outlive_the_program() {
    const SCRIPT: &str = r#"echo "$BROBYGGER_SIGNAL $$" >>"$0"; sleep 600"#;
    let home = Home::new();
    let called = home.folder.path().join("called");
    let config = &home.places.config_file;
    std::fs::create_dir_all(config.parent().unwrap()).unwrap();
    let command = format!("sh -c '{SCRIPT}' '{}'", called.display());
    std::fs::write(config, format!("[signals]\ncommand = '''{command} '''\n")).unwrap();
    for leaves in [true, false] {
        let (mut console, _) = rehearsing(&home, &["--speed", "600"]);
        let begun = |name: &str| {
            let text = std::fs::read_to_string(&called).unwrap_or_default();
            let pid = text.lines().find_map(|line| line.strip_prefix(name));
            pid.map(|pid| pid.trim().to_owned())
        };
        console.wait_for("the command", |_| begun("first_warning").is_some());
        console.press(" goes on");
        console.wait_for_text("canary goes on");
        if leaves {
            console.press("\x1b");
            console.wait_for_text("Kept");
            console.press("q");
            console.wait_for_text("is running");
            console.press("\t\r");
        } else {
            console.signal(Signal::TERM);
        }
        let _ = console.ended();
        console.assert_left_whole();
        let pid = begun("first_warning").unwrap();
        assert!(!std::path::Path::new("/proc").join(&pid).exists(), "{pid}");
        std::fs::remove_file(&called).unwrap();
    }
}

#[test]
fn ctrl_c_in_the_editor_ends_the_editor_alone() {
    let home = Home::new();
    let session = home.session();
    let mut command = home.command(&["run", session.to_str().unwrap()]);
    command.env("VISUAL", "sh -c 'echo EDITOR RUNS; read line </dev/tty'");
    let mut console = Console::start(command);
    console.wait_for_text("Canary workshop");
    console.press("acanary");
    console.wait_for_text("canary");
    console.press("\x05");
    console.wait_for_text("EDITOR RUNS");
    console.press("\x03");
    console.wait_for_text("the note is unchanged");
    console.press(" goes on");
    console.wait_for_text("canary goes on");
    console.press("\x1b");
    console.wait_for_text("Kept");
    console.press("q");
    assert_eq!(console.ended(), 0);
}

/// Which session the console that panics opens.
const SESSION: &str = "BROBYGGER_TEST_SESSION";
/// On which thread it panics, once the file `panic` is in its home.
const WHERE: &str = "BROBYGGER_TEST_PANIC";

#[test]
fn a_panic_leaves_the_terminal_whole_says_so_and_loses_nothing() {
    for place in ["in the loop", "on another thread"] {
        let home = Home::new();
        let session = home.session();
        let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
        command.args([
            "--exact",
            "a_console_that_panics",
            "--ignored",
            "--nocapture",
            "--test-threads=1",
        ]);
        home.environment(&mut command);
        command.env(SESSION, &session);
        command.env(WHERE, place);
        let mut console = Console::start(command);
        console.wait_for_text("Canary workshop");
        console.press("acanary");
        console.wait_for_text("canary");
        std::fs::write(home.folder.path().join("panic"), "").unwrap();
        console.press("x");
        assert_eq!(console.ended(), 101, "{place}");
        console.assert_left_whole();
        let text = console.text();
        assert!(
            text.contains("Nothing that stood on the screen is lost"),
            "{text}"
        );
        assert!(
            text.replace('\n', "")
                .contains(&session.display().to_string()),
            "{text}"
        );
        assert!(text.contains("tests/terminal.rs:"), "{text}");
        assert!(
            !text.contains("secret"),
            "what a panic quotes may be a note: {text}"
        );
        assert!(texts(&home, &session).contains("canary"));
    }
}

/// The program as it is, but for a clock that panics when it is told to.
#[test]
#[ignore = "started by the test above, in a terminal"]
fn a_console_that_panics() {
    struct Panics(SystemClock);
    impl Clock for Panics {
        fn now(&self) -> Moment {
            let home = std::env::var("HOME").unwrap();
            if std::path::Path::new(&home).join("panic").exists() {
                let secret = "secret".to_owned();
                let in_the_loop = std::env::var(WHERE).unwrap() == "in the loop";
                assert!(!in_the_loop, "{secret}");
                let _ = std::thread::spawn(move || panic!("{secret}")).join();
            }
            self.0.now()
        }

        fn wait(&self, ms: i64) -> Duration {
            self.0.wait(ms)
        }
    }
    let places = Places::find(None).unwrap();
    let session = std::env::var(SESSION).unwrap().into();
    let settings = Settings {
        theme: ThemeName::Dark,
        signals: SignalSettings::default(),
        author: None,
        zone: "Europe/Oslo".parse().unwrap(),
    };
    terminal::run(Start {
        places,
        open: Some(session),
        texts: Texts::load(Language::En),
        settings,
        keymap: Keymap::default(),
        colours: ColourDepth::default(),
        mouse: true,
        clock: Box::new(Panics(SystemClock::new())),
        passing: None,
        messages: Vec::new(),
    })
    .unwrap();
}

/// Of every character that was on the screen when the program was killed, at whatever moment.
#[test]
fn what_was_seen_is_kept_whenever_it_is_killed() {
    const KILLS: u32 = 100;
    let home = Home::new();
    let session = home.session();
    let mut random = Random(7);
    let mut word = 0;
    let mut before = String::new();
    for round in 0..KILLS {
        let mut console = home.run(&session);
        if round == 0 {
            console.wait_for_text("Canary workshop");
            console.press("a");
        }
        // The note that was being written is open again.
        console.wait_for_text("keep and close");
        let words: Vec<String> = (0..12).map(|n| format!("w{:05} ", word + n)).collect();
        let typed = words.concat();
        // All at once, or as fast as the program follows: many frames, or few.
        let last = usize::try_from(random.below(12)).unwrap();
        if random.below(2) == 0 {
            console.press(&typed);
        } else {
            words[..=last].iter().for_each(|word| console.press(word));
        }
        console.wait_for_text(words[last].trim_end());
        for _ in 0..random.below(4) {
            let _ = console.read(Duration::from_millis(random.below(3)));
        }
        console.kill();

        let kept = texts(&home, &session);
        let added = kept
            .strip_prefix(&before)
            .unwrap_or_else(|| panic!("{kept:?} does not go on from {before:?}"));
        assert!(typed.starts_with(added), "{added:?} was never typed");
        let seen = seen_of(&console.text(), &typed);
        assert!(
            seen >= last * 7 + 6,
            "the words that were waited for are seen"
        );
        assert!(
            added.len() >= seen,
            "seen {:?}, kept {added:?}",
            &typed[..seen]
        );
        word += 12;
        before = kept;
    }
    assert!(before.len() > 1000, "so much was typed: {}", before.len());
}

/// How much of what was typed stands on the screen: its last word there, whole or in part, and all before it.
fn seen_of(screen: &str, typed: &str) -> usize {
    let on_screen = |word: &str| screen.split_whitespace().any(|seen| seen == word);
    (1..=typed.len())
        .rev()
        .filter(|end| !typed[..*end].ends_with(' '))
        .find(|end| {
            typed[..*end]
                .split(' ')
                .next_back()
                .is_some_and(|word| word.len() > 1 && on_screen(word))
        })
        .unwrap_or(0)
}

/// Numbers that are the same in each run of the tests (SplitMix64).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % limit
    }
}

#[test]
fn the_projector_follows_the_console_outlives_it_and_opens_no_session() {
    let home = Home::new();
    let session = home.session();
    let mut projector = Console::start(home.command(&["projector"]));
    projector.wait_for_text("in a moment");
    let mut console = writing(&home, &session, "private canary");
    console.press("\x1b");
    console.wait_for_text("Kept");
    // An arrow has no large letter, so that it is written as text.
    console.press("mBack at eleven →");
    console.wait_for_text("Back at eleven");
    console.press("\r");
    projector.wait_for_text("Back at eleven");

    // Whoever sits at the console may lose it; the room does not notice.
    console.kill();
    let mut console = home.run(&session);
    console.wait_for_text("Room: message");
    assert!(projector.text().contains("Back at eleven"));
    console.press("b");
    projector.wait_for("black", |screen| screen.contents().trim().is_empty());
    console.press("b");
    projector.wait_for_text("Back at eleven");
    console.press("p5");
    projector.wait_for_text("Nothing has been chosen");

    let files = std::fs::read_dir(format!("/proc/{}/fd", projector.pid().as_raw_pid())).unwrap();
    for file in files.flatten() {
        let path = std::fs::read_link(file.path()).unwrap_or_default();
        assert!(!path.starts_with(&home.places.sessions), "{path:?}");
    }
    for stage in std::fs::read_dir(home.places.stages()).unwrap().flatten() {
        let text = std::fs::read_to_string(stage.path()).unwrap();
        assert!(!text.contains("canary"), "{text}");
    }
    projector.press("q");
    assert_eq!(projector.ended(), 0);
    projector.assert_left_whole();
}

#[test]
fn a_projector_without_any_session_shows_a_stage_and_keeps_it_when_it_is_damaged() {
    let home = Home::new();
    let session = home.session();
    let mut console = home.run(&session);
    console.wait_for_text("Canary workshop");
    // An arrow has no large letter, so that it is written as text.
    console.press("mBack at eleven →");
    console.wait_for_text("Back at eleven");
    console.press("\r");
    console.wait_for_text("Room: message");
    let id = home.kept(&session).id;
    let elsewhere = Home::new();
    let file = elsewhere.folder.path().join("stage.json");
    std::fs::copy(home.places.stage_of(id), &file).unwrap();

    let command = elsewhere.command(&["projector", "--stage", file.to_str().unwrap()]);
    let mut projector = Console::start(command);
    projector.wait_for_text("Back at eleven");
    std::fs::write(&file, "{").unwrap();
    projector.wait_for_text("not up to date since");
    assert!(projector.text().contains("Back at eleven"));
    std::fs::copy(home.places.stage_of(id), &file).unwrap();
    projector.wait_for("up to date again", |screen| {
        !screen.contents().contains("not up to date")
    });
    projector.signal(Signal::TERM);
    assert_eq!(projector.ended(), BY_SIGNAL + 15);
    projector.assert_left_whole();
}
