//! The real loop with a screen, a clock and keys of our own: no terminal, no time that passes.
#![expect(clippy::unwrap_used, reason = "what goes wrong here fails the test")]

#[path = "support/home.rs"]
mod home;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::convert::Infallible;
use std::io::{self, Write};
use std::path::Path;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use brobygger::app::key::{Stroke, parse_script};
use brobygger::app::keymap::Keymap;
use brobygger::app::settings::{Settings, SignalSettings, ThemeName};
use brobygger::app::start::StartLists;
use brobygger::app::{Message, Model};
use brobygger::programme::{Language, read};
use brobygger::store;
use brobygger::terminal::clock::Clock;
use brobygger::terminal::{Ended, Gesture, Input, Lifeline, Loop, Outside, Tty};
use brobygger::text::Texts;
use brobygger::timetable::{Entry, Event, Moment, Warnings};
use brobygger::view::theme::ColourDepth;
use chrono::Timelike;
use home::Home;
use ratatui::Terminal;
use ratatui::backend::{Backend, ClearType, TestBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

/// What to do next, given the screen; or nothing yet.
type Next = Box<dyn FnMut(&TestBackend) -> Option<Input>>;

/// Looks at each frame and then does the next thing, as a person would.
struct Person {
    screen: TestBackend,
    tell: Sender<Input>,
    next: Next,
}

fn text(screen: &TestBackend) -> String {
    let buffer = screen.buffer();
    let rows = buffer.content.chunks(usize::from(buffer.area.width));
    rows.map(|row| row.iter().map(Cell::symbol).collect::<String>() + "\n")
        .collect()
}

impl Backend for Person {
    type Error = Infallible;

    fn draw<'a, I: Iterator<Item = (u16, u16, &'a Cell)>>(
        &mut self,
        content: I,
    ) -> Result<(), Infallible> {
        self.screen.draw(content)
    }

    fn hide_cursor(&mut self) -> Result<(), Infallible> {
        self.screen.hide_cursor()
    }

    fn show_cursor(&mut self) -> Result<(), Infallible> {
        self.screen.show_cursor()
    }

    fn get_cursor_position(&mut self) -> Result<Position, Infallible> {
        self.screen.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), Infallible> {
        self.screen.set_cursor_position(position)
    }

    fn clear(&mut self) -> Result<(), Infallible> {
        self.screen.clear()
    }

    fn clear_region(&mut self, region: ClearType) -> Result<(), Infallible> {
        self.screen.clear_region(region)
    }

    fn size(&self) -> Result<Size, Infallible> {
        self.screen.size()
    }

    fn window_size(&mut self) -> Result<WindowSize, Infallible> {
        self.screen.window_size()
    }

    /// The end of each frame.
    fn flush(&mut self) -> Result<(), Infallible> {
        if let Some(input) = (self.next)(&self.screen) {
            self.tell.send(input).unwrap();
        }
        Ok(())
    }
}

/// A clock that goes on by as much as it is waited for, at once.
#[derive(Clone)]
struct Patient {
    now: Arc<Mutex<Moment>>,
    /// Shorter waits are as long as this.
    shortest_ms: i64,
}

impl Clock for Patient {
    fn now(&self) -> Moment {
        self.now.lock().unwrap().clone()
    }

    fn wait(&self, ms: i64) -> Duration {
        let mut now = self.now.lock().unwrap();
        *now = now.plus_ms(ms.max(self.shortest_ms));
        Duration::ZERO
    }
}

impl Patient {
    /// At a time of today.
    fn at(hour: u32, minute: u32) -> Patient {
        let now =
            chrono::Local::now().with_timezone(&"Europe/Oslo".parse::<chrono_tz::Tz>().unwrap());
        let at = now
            .with_hour(hour)
            .and_then(|at| at.with_minute(minute)?.with_second(0)?.with_nanosecond(0));
        let now = Moment {
            at: at.unwrap().fixed_offset(),
            boot: None,
        };
        Patient {
            now: Arc::new(Mutex::new(now)),
            shortest_ms: 0,
        }
    }
}

/// What was written to the terminal beside the frames.
#[derive(Clone, Default)]
struct Paper(Arc<Mutex<Vec<u8>>>);

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct Run {
    ended: Ended,
    written: Vec<u8>,
}

/// Runs the console until the person leaves.
fn run(
    home: &Home,
    clock: Patient,
    open: Option<&Path>,
    next: impl FnMut(&TestBackend) -> Option<Input> + 'static,
) -> Run {
    let (tell, inbox) = channel();
    let paper = Paper::default();
    let settings = Settings {
        theme: ThemeName::Dark,
        signals: SignalSettings::default(),
        author: None,
        zone: "Europe/Oslo".parse().unwrap(),
    };
    let now = clock.now();
    let lists = StartLists {
        today: now.at.date_naive(),
        ..StartLists::default()
    };
    let model = Model::new(
        Texts::load(Language::En),
        settings,
        Keymap::default(),
        lists,
        now,
        1,
    );
    let lifeline = Lifeline::new(Tty::over(Box::new(paper.clone())), Language::En);
    let person = Person {
        screen: TestBackend::new(100, 30),
        tell: tell.clone(),
        next: Box::new(next),
    };
    let console = Loop {
        model,
        screen: Terminal::new(person).unwrap(),
        clock: Box::new(clock),
        inbox,
        outside: Outside::new(home.places.clone(), lifeline, tell, None),
        colours: ColourDepth::default(),
    };
    let Ok(ended) = console.run(open.map(Path::to_path_buf));
    let written = paper.0.lock().unwrap().clone();
    Run { ended, written }
}

fn strokes(script: &str) -> VecDeque<Input> {
    let strokes = parse_script(script).unwrap();
    let gestures = strokes.into_iter().map(|stroke| match stroke {
        Stroke::Key(key) => Gesture::Key(key),
        Stroke::Paste(text) => Gesture::Paste(text),
        Stroke::Wait(_) => panic!("the clock waits here"),
    });
    gestures.map(Input::Gesture).collect()
}

/// One stroke after each frame, the last of which must end the program. Who is told to wait waits.
fn typing(script: &str) -> impl FnMut(&TestBackend) -> Option<Input> + use<> {
    let mut strokes = strokes(script);
    move |screen| {
        if text(screen).contains("Looking at earlier runs") {
            return None;
        }
        let stroke = strokes.pop_front();
        assert!(
            stroke.is_some(),
            "all is typed and it goes on:\n{}",
            text(screen)
        );
        stroke
    }
}

#[test]
fn no_frame_shows_what_is_not_kept() {
    let text = "§ Ordføreren sa at alle må med, også de som aldri møter opp.";
    let home = Home::new();
    let session = home.session();
    let mut strokes = strokes(&format!("a{text}<Esc>q"));
    let (places, path) = (home.places.clone(), session.clone());
    let seen = Arc::new(Mutex::new(0));
    let most = Arc::clone(&seen);
    let run = run(&home, Patient::at(8, 0), Some(&session), move |screen| {
        let screen = self::text(screen);
        let (kept, _) = brobygger::store::read(&places, &path).unwrap();
        let kept = kept.drafts.first().map(|draft| draft.text.clone());
        let kept = kept
            .or_else(|| kept_note(&places, &path))
            .unwrap_or_default();
        let beginnings = (0..=text.len()).rev().filter_map(|end| text.get(..end));
        let shown = beginnings
            .map(str::trim_end)
            .find(|beginning| screen.contains(beginning))
            .unwrap();
        assert!(kept.starts_with(shown), "shown {shown:?}, kept {kept:?}");
        let mut most = most.lock().unwrap();
        *most = shown.len().max(*most);
        strokes.pop_front()
    });
    assert_eq!(*seen.lock().unwrap(), text.len(), "all of it was shown");
    assert_eq!(run.ended.unsaved, None);
    assert_eq!(home.kept(&session).notes[0].text, text);
}

fn kept_note(places: &brobygger::store::Places, path: &Path) -> Option<String> {
    let (session, _) = brobygger::store::read(places, path).unwrap();
    session.notes.first().map(|note| note.text.clone())
}

#[test]
fn each_signal_rings_the_bell_once() {
    let home = Home::new();
    let session = home.session();
    let first = home.kept(&session).programme.days[0].items[0].clone();
    // Fewer frames; a longer gap would be taken for a sleep.
    let clock = Patient {
        shortest_ms: 4_000,
        ..Patient::at(9, 0)
    };
    let time = clock.clone();
    // The day begins at its printed time, without a question; then on with it until four minutes after the first item's time is up.
    let mut strokes = strokes("<Space>");
    let end = clock
        .now()
        .plus_ms((i64::from(first.minutes.get()) + 4) * 60_000);
    let mut left = 0;
    let run = run(&home, clock, Some(&session), move |_| {
        if time.now().ms_since(&end) > 0 {
            left += 1;
            return self::strokes("ql").into_iter().nth(left - 1);
        }
        strokes.pop_front()
    });
    let bells = String::from_utf8_lossy(&run.written)
        .matches('\x07')
        .count();
    let warnings = Warnings::default().times(i64::from(first.minutes.get()) * 60_000);
    let warnings = [warnings.first_ms, warnings.last_ms].into_iter().flatten();
    assert_eq!(
        bells,
        warnings.count() + 1 + first.phases.len().saturating_sub(1),
        "{:?}",
        first.title
    );
}

#[test]
fn a_click_does_what_it_points_at() {
    let home = Home::new();
    let session = home.session();
    let frames = RefCell::new(0);
    let run = run(&home, Patient::at(8, 0), Some(&session), move |screen| {
        let frame = frames.replace_with(|n| *n + 1);
        let screen = text(screen);
        let row = screen
            .lines()
            .position(|line| line.contains("3 Notes"))
            .unwrap();
        let column = screen
            .lines()
            .nth(row)
            .unwrap()
            .chars()
            .take_while(|c| *c != '3')
            .count();
        match frame {
            0 => Some(Input::Gesture(Gesture::Click {
                column: to_cell(column),
                row: to_cell(row),
            })),
            _ => strokes("q").pop_front(),
        }
    });
    assert_eq!(
        run.ended.model.console().unwrap().view,
        brobygger::app::console::View::Notes
    );
}

fn to_cell(place: usize) -> u16 {
    u16::try_from(place).unwrap()
}

#[test]
fn copied_text_goes_to_the_clipboard_through_the_terminal() {
    let home = Home::new();
    let session = home.session();
    let run = run(
        &home,
        Patient::at(8, 0),
        Some(&session),
        typing("abro<C-a><C-c><Esc>q"),
    );
    let written = String::from_utf8_lossy(&run.written);
    assert!(
        written.contains("\x1b]52;c;YnJv\x1b\\"),
        "{}",
        written.escape_debug()
    );
}

#[test]
fn what_cannot_be_opened_is_said_and_the_start_screen_stays() {
    let home = Home::new();
    let missing = home.folder.path().join("missing.json");
    let mut script = typing("<Esc>q");
    let said = Arc::new(Mutex::new(false));
    let heard = Arc::clone(&said);
    let run = run(&home, Patient::at(8, 0), Some(&missing), move |screen| {
        *heard.lock().unwrap() |= text(screen).contains("there is no file");
        script(screen)
    });
    assert!(*said.lock().unwrap());
    assert!(run.ended.model.console().is_none());
}

#[test]
fn a_session_can_be_left_for_the_start_screen_and_opened_again() {
    let home = Home::new();
    let session = home.session();
    // On the start screen the session of today is selected.
    let script = typing("aone<Esc>:to the start screen<Enter><Enter>atwo<Esc>q");
    let run = run(&home, Patient::at(8, 0), Some(&session), script);
    assert_eq!(run.ended.unsaved, None);
    let texts: Vec<String> = home
        .kept(&session)
        .notes
        .iter()
        .map(|note| note.text.clone())
        .collect();
    assert_eq!(texts, ["one", "two"]);
}

#[test]
fn a_session_made_from_a_programme_is_on_the_disk_and_open() {
    let home = Home::new();
    let other = home.session();
    // The programmes stand below the session of today; the form and what the checker finds are taken as they are.
    let script = typing(":to the start screen<Enter><Down><Enter><Enter>kq");
    let run = run(&home, Patient::at(8, 0), Some(&other), script);
    let console = run.ended.model.console().unwrap();
    assert_ne!(console.path, other);
    assert_eq!(home.kept(&console.path).id, console.session.id);
}

#[test]
fn a_programme_that_was_run_before_shows_what_it_took() {
    let home = Home::new();
    let path = home.session();
    let mut session = home.kept(&path);
    let item = session.programme.days[0].items[0].clone();
    let begun = Patient::at(7, 0).now();
    let ended = begun.plus_ms(60_000 * (i64::from(item.minutes.get()) + 7));
    let (start, end) = (
        Event::ItemStarted {
            item: item.id.clone(),
        },
        Event::ItemEnded { item: item.id },
    );
    session.log = vec![
        Entry::new(uuid::Uuid::from_u128(1), begun, start),
        Entry::new(uuid::Uuid::from_u128(2), ended, end),
    ];
    std::fs::write(&path, brobygger::session::write(&session).unwrap()).unwrap();
    // The same programme is the second; its first item is ticked, and what it runs into kept.
    let script = typing("<Down><Down><Enter><Enter> <Enter>kq");
    let run = run(&home, Patient::at(8, 0), None, script);
    let made = &run.ended.model.console().unwrap().session;
    assert_ne!(made.id, session.id);
    let length = made.programme.days[0].items[0].minutes;
    assert_eq!(length.get(), item.minutes.get() + 7);
}

#[test]
fn a_notice_lies_over_the_screen_until_it_is_closed() {
    let home = Home::new();
    let notice = Message::Notice {
        title: "Configuration".to_owned(),
        sentences: vec!["There is no setting “colour”.".to_owned()],
    };
    let mut inputs = strokes("<Esc>q");
    inputs.push_front(Input::Message(notice));
    let seen = Arc::new(Mutex::new(Vec::new()));
    let eyes = Arc::clone(&seen);
    run(&home, Patient::at(8, 0), None, move |screen| {
        eyes.lock()
            .unwrap()
            .push(text(screen).contains("no setting “colour”"));
        inputs.pop_front()
    });
    assert_eq!(*seen.lock().unwrap(), [false, true, false]);
}

/// What lies in a folder, by name.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    let names = entries.map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = names.map(|n| n.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_programme_that_was_written_is_a_file_and_its_draft_is_gone() {
    let home = Home::new();
    let write = typing("oHealth for all<Enter>oTalk<Enter>q");
    let ended = run(&home, Patient::at(20, 0), None, write).ended;
    assert_eq!(ended.unsaved, None);
    assert_eq!(names(&home.places.programmes), ["health-for-all.en.json"]);
    assert_eq!(names(&home.places.sessions), [""; 0]);
    let path = home.places.programmes.join("health-for-all.en.json");
    let text = store::read_text(&path).unwrap();
    let programme = read::read(&text).unwrap();
    let titles: Vec<_> = programme.days[0].items.iter().map(|i| &i.title).collect();
    assert_eq!(titles, ["Opening", "Talk"]);
    let left: Vec<String> = names(&home.places.state)
        .into_iter()
        .filter(|name| name.parse::<uuid::Uuid>().is_ok())
        .collect();
    assert_eq!(left, [""; 0], "neither journal nor generation");
}

#[test]
fn a_programme_that_cannot_be_kept_is_not_left() {
    let home = Home::new();
    std::fs::create_dir_all(home.places.programmes.parent().unwrap()).unwrap();
    std::fs::write(&home.places.programmes, "a file where a folder should be").unwrap();
    let folder = home.places.programmes.clone();
    let mut before = strokes("oHealth for all<Enter>q");
    let mut after = strokes("<Enter>q");
    let ended = run(&home, Patient::at(20, 0), None, move |screen| {
        let stroke = before.pop_front();
        if stroke.is_some() {
            return stroke;
        }
        let refused = text(screen).contains("The programme was not kept");
        if refused {
            std::fs::remove_file(&folder).unwrap();
        }
        // It is still there to be seen, and is kept once that can be done.
        (refused || after.len() == 1)
            .then(|| after.pop_front())
            .flatten()
    });
    assert_eq!(ended.ended.unsaved, None);
    assert_eq!(names(&home.places.programmes), ["health-for-all.en.json"]);
}
