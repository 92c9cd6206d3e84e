//! Random days: keys, pastes, sleeps, clocks that are set, reboots, kills at any byte of the journal.
//!
//! Each day comes from one seed; a failure prints it. `BROBYGGER_SEED=17 cargo test --test simulation` plays that day again,
//! `BROBYGGER_DAYS=5000` plays more of them.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};

use brobygger::app::key::{Code, Key};
use brobygger::app::keymap::Keymap;
use brobygger::app::settings::{Settings, SignalSettings, ThemeName};
use brobygger::app::start::StartLists;
use brobygger::app::{Effect, Message, Model, Opened};
use brobygger::programme::{Language, catalogue};
use brobygger::session::{NewSession, Session};
use brobygger::stage::{Stage, reading};
use brobygger::store::{self, Access, Keeper, Places, StageFile, StageFollower, StageNews, Which};
use brobygger::text::Texts;
use brobygger::timetable::{Boot, ItemState, Moment};
use brobygger::view::theme::{ColourDepth, Theme};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tempfile::TempDir;
use uuid::Uuid;

const DAYS: u64 = 200;
const STEPS: usize = 80;

#[test]
fn nothing_is_lost_on_any_day() {
    let number = |name: &str| {
        std::env::var(name)
            .ok()
            .and_then(|text| text.parse::<u64>().ok())
    };
    let seeds = match number("BROBYGGER_SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..number("BROBYGGER_DAYS").unwrap_or(DAYS),
    };
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    std::thread::scope(|scope| {
        for first in 0..threads {
            let seeds = seeds.clone().skip(first).step_by(threads);
            scope.spawn(|| seeds.for_each(play));
        }
    });
}

#[test]
fn a_room_that_is_shown_a_whole_day_costs_no_more_than_an_hour() {
    let mut day = Simulation::new(7);
    let size = |day: &Simulation| {
        let files = files(&places(day.folder.path()).stages());
        let sizes: Vec<_> = files
            .iter()
            .map(|path| path.metadata().unwrap().len())
            .collect();
        (sizes.len(), sizes.iter().sum::<u64>())
    };
    day.work(1);
    let (files_before, bytes_before) = size(&day);
    let written_before = day.room.seen.as_ref().unwrap().revision;
    day.work(7);
    let (files_after, bytes_after) = size(&day);
    assert_eq!((files_before, files_after), (2, 2));
    assert!(
        bytes_after < bytes_before + 10_000,
        "{bytes_before} {bytes_after}"
    );
    let written = day.room.seen.as_ref().unwrap().revision - written_before;
    assert!(written < 100, "written {written} times in seven hours");
    assert!(day.session().notes.len() > 40);
}

fn play(seed: u64) {
    let day = std::panic::catch_unwind(|| Simulation::new(seed).run());
    assert!(day.is_ok(), "the day of BROBYGGER_SEED={seed} went wrong");
}

/// A sequence of numbers from a seed (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % limit
    }

    fn one_of<T: Copy>(&mut self, values: &[T]) -> T {
        values[usize::try_from(self.below(values.len() as u64)).unwrap()]
    }
}

struct Simulation {
    chance: Chance,
    now: Moment,
    boots: u64,
    folder: TempDir,
    path: PathBuf,
    keeper: Option<Keeper>,
    stage: Option<StageFile>,
    model: Model,
    /// The session after each line of the journal that was written since it was opened.
    kept: Vec<Session>,
    room: Room,
}

/// The projector, which outlives every console.
struct Room {
    follower: StageFollower,
    seen: Option<Box<Stage>>,
}

impl Room {
    fn new(folder: &Path) -> Room {
        Room {
            follower: StageFollower::new(Which::Latest(places(folder).stages())),
            seen: None,
        }
    }
}

impl Simulation {
    fn new(seed: u64) -> Simulation {
        let mut chance = Chance(seed);
        let at = chance.one_of(&[
            "2026-11-23T08:28:00+01:00",
            "2026-03-29T01:30:00+01:00",
            "2026-10-25T02:50:00+02:00",
        ]);
        let now = Moment {
            at: at.parse().unwrap(),
            boot: Some(Boot {
                id: "boot-0".into(),
                ms: 50_000_000,
            }),
        };
        let folder = TempDir::new().unwrap();
        let headings = catalogue::headings();
        let heading = &headings[usize::try_from(chance.below(headings.len() as u64)).unwrap()];
        let date = now.at.date_naive();
        let session = Session::new(NewSession {
            id: Uuid::from_u128(u128::from(seed) + 1),
            programme: catalogue::load(heading).unwrap(),
            title: None,
            place: String::new(),
            language: None,
            zone: chrono_tz::Tz::Europe__Stockholm,
            created: now.at,
            today: date,
            dates: vec![date],
            groups: (0..chance.below(6))
                .map(|n| (Uuid::from_u128(1000 + u128::from(n)), format!("{n}")))
                .collect(),
        });
        let path = store::create(&places(folder.path()), &session.unwrap()).unwrap();
        let model = model(&now, seed);
        let kept = Vec::new();
        let room = Room::new(folder.path());
        let mut day = Simulation {
            chance,
            now,
            boots: 0,
            folder,
            path,
            keeper: None,
            model,
            kept,
            stage: None,
            room,
        };
        day.open();
        day
    }

    fn run(&mut self) {
        for _ in 0..STEPS {
            match self.chance.below(100) {
                0..70 => self.press(),
                70..74 => self.paste(),
                74..88 => self.wait(),
                88..90 => self.set_the_clock(),
                90..93 => self.kill(),
                93..95 => self.reboot(),
                95..98 => self.undo_what_is_done(),
                _ => self.look(),
            }
            self.check();
            self.look_at_the_room();
        }
    }

    /// A day of eight hours as it should be, with a look every seven seconds: items ended in time, a note every ten minutes.
    fn work(&mut self, hours: i64) {
        for look in 0..hours * 3600 / 7 {
            self.now = self.now.plus_ms(7003);
            self.tell(Message::Tick);
            let left = self.standing_left();
            if look == 0 {
                self.type_in(" k");
            } else if left.is_some_and(|left| left < 0) {
                self.type_in("n");
            }
            if look % 86 == 85 {
                self.type_in(&format!("aSECRET {look}\u{1b}"));
            }
            self.check();
            self.look_at_the_room();
        }
    }

    fn type_in(&mut self, keys: &str) {
        for key in keys.chars() {
            self.tell(Message::Key(match key {
                '\u{1b}' => Key::plain(Code::Esc),
                key => Key::char(key),
            }));
        }
    }

    fn open(&mut self) {
        let opened =
            store::open(&places(self.folder.path()), &self.path, self.now.at, |_| {}).unwrap();
        let Access::Writing(keeper) = opened.access else {
            panic!("nobody else has it")
        };
        self.keeper = Some(keeper);
        let stage = StageFile::new(&places(self.folder.path()), opened.session.id);
        let room = stage.choice();
        self.stage = Some(stage);
        self.kept = vec![opened.session.clone()];
        self.model = model(&self.now, self.chance.below(u64::MAX));
        let path = self.path.clone();
        let opened = Opened {
            session: opened.session,
            path,
            read_only: None,
            room,
            notices: Vec::new(),
        };
        self.tell(Message::Opened(Box::new(opened)));
    }

    fn session(&self) -> &Session {
        &self.model.console().unwrap().session
    }

    fn tell(&mut self, message: Message) {
        let now = self.now.clone();
        for effect in self.model.update(message, &now) {
            if let Effect::Keep { edit, revision } = effect {
                let mut session = self.kept.last().unwrap().clone();
                edit.apply(&mut session).unwrap();
                assert_eq!(session.revision, revision);
                self.kept.push(session);
                self.keeper.as_mut().unwrap().keep(&edit, revision);
            }
        }
        assert_eq!(
            self.kept.last().unwrap(),
            self.session(),
            "what is seen is what is kept"
        );
    }

    fn press(&mut self) {
        const KEYS: &str = "  nnn+-><ssguuaaaallleeooJJKxxFffcckmgd1133[]?:/jåÄ.é";
        const CODES: [Code; 14] = [
            Code::Esc,
            Code::Esc,
            Code::Enter,
            Code::Enter,
            Code::Tab,
            Code::Backspace,
            Code::Delete,
            Code::Up,
            Code::Down,
            Code::Left,
            Code::PageUp,
            Code::PageDown,
            Code::Home,
            Code::End,
        ];
        let key = match self.chance.below(10) {
            0..6 => Key::char(self.chance.one_of(&KEYS.chars().collect::<Vec<_>>())),
            6..9 => Key {
                shift: self.chance.below(6) == 0,
                ..Key::plain(self.chance.one_of(&CODES))
            },
            _ => Key::ctrl(
                self.chance
                    .one_of(&['r', 'z', 'y', 'a', 'x', 'f', 't', 'q', 'w', 'k']),
            ),
        };
        self.tell(Message::Key(key));
    }

    fn paste(&mut self) {
        let text = self.chance.one_of(&[
            "två ord",
            "👩‍👩‍👧 e\u{301}\r\nny rad",
            "\u{1b}[31mq\u{202e}",
            "",
        ]);
        self.tell(Message::Paste(text.to_owned()));
    }

    /// Time passes: a second, some minutes, or hours asleep.
    fn wait(&mut self) {
        let ms = [997, 61_000, 400_000, 5_000_000][usize::try_from(self.chance.below(4)).unwrap()];
        self.now = self
            .now
            .plus_ms(i64::try_from(self.chance.below(ms)).unwrap());
        self.tell(Message::Tick);
    }

    fn set_the_clock(&mut self) {
        let before = self.standing_left();
        let by = i64::try_from(self.chance.below(7_200_000)).unwrap() - 3_600_000;
        self.now.at += chrono::TimeDelta::milliseconds(by);
        self.tell(Message::Tick);
        // Across boots there is only the calendar to go by.
        let same_boot = self.boots == 0;
        assert!(
            !same_boot || self.standing_left() == before,
            "a clock that is set changes no time left"
        );
    }

    fn standing_left(&self) -> Option<i64> {
        self.model
            .console()
            .unwrap()
            .standing_at(&self.now)
            .clock
            .map(|clock| clock.left_ms)
    }

    fn reboot(&mut self) {
        let before = self.session().clone();
        self.keeper = None;
        self.boots += 1;
        self.now = self.now.plus_ms(90_000);
        self.now.boot = Some(Boot {
            id: format!("boot-{}", self.boots),
            ms: 5_000,
        });
        self.open();
        assert_eq!(before, *self.session(), "a clean end keeps everything");
    }

    /// The program is killed while the journal's last line is being written: what had been seen before is there.
    fn kill(&mut self) {
        self.press();
        let crashed = TempDir::new().unwrap();
        // What the saver writes last comes first, so that the copy is one that a kill could have left.
        let order: [fn(&Path) -> bool; 4] = [
            |path| path.extension().is_some_and(|e| e == "jsonl"),
            |path| path.ends_with("left"),
            |path| {
                path.parent()
                    .is_some_and(|folder| folder.ends_with("sessions"))
            },
            |path| path.extension().is_none_or(|e| e != "jsonl"),
        ];
        for which in order {
            copy(self.folder.path(), crashed.path(), which);
        }
        let torn = self.tear(crashed.path());
        let places = places(crashed.path());
        let path = places.sessions.join(self.path.file_name().unwrap());
        let (found, _) = store::read(&places, &path).unwrap();
        let expected = self.kept.len() - 1 - usize::from(torn);
        assert!(
            self.kept[expected..].contains(&found),
            "revision {} of {}",
            found.revision,
            self.session().revision
        );
        self.keeper = None;
        self.folder = crashed;
        self.path = path;
        // The projector is told where the copy lies; what it shows, it has from before.
        let seen = self.room.seen.take();
        self.room = Room {
            seen,
            ..Room::new(self.folder.path())
        };
        self.open();
        assert_eq!(found, *self.session(), "looking and opening find the same");
    }

    /// Cuts the line of the last edit short, at any byte, if it is in a journal.
    fn tear(&mut self, folder: &Path) -> bool {
        let last = format!("{{\"revision\":{},", self.session().revision);
        for path in files(folder)
            .into_iter()
            .filter(|path| path.extension().is_some_and(|e| e == "jsonl"))
        {
            let bytes = fs::read(&path).unwrap();
            let lines = bytes.strip_suffix(b"\n").unwrap_or(&bytes);
            let start = lines
                .iter()
                .rposition(|byte| *byte == b'\n')
                .map_or(0, |newline| newline + 1);
            if self.kept.len() == 1 || !lines[start..].starts_with(last.as_bytes()) {
                continue;
            }
            let keep = start as u64 + self.chance.below((bytes.len() - start) as u64);
            fs::File::options()
                .write(true)
                .open(path)
                .unwrap()
                .set_len(keep)
                .unwrap();
            return true;
        }
        false
    }

    fn undo_what_is_done(&mut self) {
        self.tell(Message::Resized {
            columns: 80,
            rows: 24,
        });
        for _ in 0..10 {
            self.tell(Message::Key(Key::plain(Code::Esc)));
        }
        let layers = self.model.layers.len();
        assert_eq!(layers, 0, "Esc leads out of everything");
        self.tell(Message::Key(Key::char('1')));
        let before = self.session().clone();
        let key = Key::char(
            self.chance
                .one_of(&['n', '+', '<', 's', 'J', 'K', 'x', 'F']),
        );
        self.tell(Message::Key(key));
        if self.session().revision == before.revision {
            return;
        }
        self.tell(Message::Key(Key::char('u')));
        let after = Session {
            revision: before.revision,
            ..self.session().clone()
        };
        assert_eq!(after, before, "undo takes {key} back");
        self.tell(Message::Key(Key::ctrl('r')));
    }

    /// Any screen can be drawn at any size.
    fn look(&mut self) {
        let size = self.chance.one_of(&[
            (80, 24),
            (100, 30),
            (160, 50),
            (60, 16),
            (300, 90),
            (20, 5),
            (1, 1),
            (61, 40),
        ]);
        self.tell(Message::Resized {
            columns: size.0,
            rows: size.1,
        });
        let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
        let theme = Theme::new(
            self.chance.one_of(&ThemeName::ALL),
            ColourDepth::TwoHundredFiftySix,
        );
        terminal
            .draw(|frame| brobygger::view::draw(&self.model, &theme, frame))
            .unwrap();
    }

    /// The room sees the console's second, and no word that is not meant for it.
    fn look_at_the_room(&mut self) {
        let Some(stage) = self.model.stage() else {
            return;
        };
        self.stage.as_mut().unwrap().show(&stage).unwrap();
        match self.room.follower.look() {
            StageNews::Nothing => {}
            StageNews::Changed(stage) => self.room.seen = Some(stage),
            StageNews::Lost => panic!("the stage is gone"),
        }
        let seen = self.room.seen.as_deref().unwrap();
        assert!(seen.shows_the_same(&stage), "the projector is behind");
        assert!(!seen.write().unwrap().contains("SECRET"));
        let console = self.model.console().unwrap();
        let current = seen.item.as_ref().map(|item| &item.title);
        let standing = console.standing_at(&self.now);
        let shown = standing.current.and_then(|index| console.item(index));
        if current.is_none() || current != shown.map(|item| &item.title) {
            return;
        }
        let left = console.left_ms(&standing, &self.now);
        let read = reading(seen, &self.now).map(|read| read.left_ms);
        let (left, read) = (left.unwrap(), read.unwrap());
        assert!(
            (left - read).abs() <= 500,
            "{left} on the console, {read} in the room"
        );
    }

    /// Log and standing agree, and time adds up.
    fn check(&self) {
        let console = self.model.console().unwrap();
        let standing = console.standing_at(&self.now);
        let running = standing
            .items
            .iter()
            .filter(|item| item.state.is_current())
            .count();
        assert_eq!(running, usize::from(standing.current.is_some()));
        let begun = console
            .session
            .log
            .iter()
            .any(|entry| console.in_shown_day(&entry.event));
        let elapsed: i64 = standing.items.iter().map(|item| item.elapsed_ms).sum();
        assert!(begun || elapsed == 0);
        let since_start = console
            .session
            .log
            .iter()
            .map(|entry| self.now.ms_since(&entry.moment))
            .max()
            .unwrap_or(0);
        let rebooted = self.boots > 0;
        assert!(
            rebooted || elapsed <= since_start,
            "{elapsed} ms of items in {since_start} ms"
        );
        let pending = standing
            .order
            .iter()
            .map(|index| &standing.items[*index])
            .filter(|item| item.state == ItemState::Pending);
        let starts: Vec<_> = pending.map(|item| item.expected.start).collect();
        assert!(starts.is_sorted(), "what is to come comes in its order");
    }
}

fn places(folder: &Path) -> Places {
    let sub = |name| folder.join(name);
    Places {
        sessions: sub("sessions"),
        programmes: sub("programmes"),
        state: sub("state"),
        config_file: sub("config.toml"),
    }
}

fn model(now: &Moment, seed: u64) -> Model {
    let settings = Settings {
        theme: ThemeName::Dark,
        signals: SignalSettings::default(),
        author: None,
        zone: chrono_tz::Tz::Europe__Stockholm,
    };
    let lists = StartLists {
        today: now.at.date_naive(),
        ..StartLists::default()
    };
    Model::new(
        Texts::load(Language::Sv),
        settings,
        Keymap::default(),
        lists,
        now.clone(),
        seed,
    )
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

fn copy(from: &Path, to: &Path, which: impl Fn(&Path) -> bool) {
    for path in files(from).into_iter().filter(|path| which(path)) {
        let target = to.join(path.strip_prefix(from).unwrap());
        if target.exists() {
            continue;
        }
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(&path, &target).ok();
    }
}
