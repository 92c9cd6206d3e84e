//! What one step costs inside the program: opening, a keystroke with its frame, the standing of a day, a whole course.
//!
//! `cargo bench --bench session`; with a name behind `--` only what is called so. Whole processes are measured by
//! `process`.

#![expect(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

mod support;

use std::sync::Arc;

use brobygger::app::key::{Code, Key};
use brobygger::app::keymap::Keymap;
use brobygger::app::settings::{Settings, SignalSettings, ThemeName};
use brobygger::app::start::{ProgrammeEntry, StartLists};
use brobygger::app::{Effect, Message, Model, Opened};
use brobygger::programme::{Language, Other, catalogue, invitation, read};
use brobygger::report::{Report, docx, html};
use brobygger::session::forming::{Parts, Trait, Wish, form};
use brobygger::session::{Level, Person, Position, Session, Stakeholder};
use brobygger::store;
use brobygger::text::Texts;
use brobygger::timetable::{self, Boot, Moment, Plan};
use brobygger::view::theme::{ColourDepth, Theme};
use divan::{Bencher, black_box};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use support::{Amount, LARGE, ORDINARY};
use uuid::Uuid;

const SIZE: (u16, u16) = (120, 36);

fn main() {
    divan::main();
}

/// Monday morning in the middle of the first day.
fn now() -> Moment {
    Moment {
        at: "2026-11-23T12:31:07+01:00".parse().unwrap(),
        boot: Some(Boot {
            id: "first".into(),
            ms: 90_000_000,
        }),
    }
}

/// A console with its screen, and no disk.
struct Desk {
    model: Model,
    screen: Terminal<TestBackend>,
    theme: Theme,
    now: Moment,
}

impl Desk {
    fn at_the_start_screen() -> Desk {
        let now = now();
        let lists = StartLists {
            today: now.at.date_naive(),
            sessions: Vec::new(),
            programmes: ProgrammeEntry::gather(catalogue::headings().iter().cloned()),
        };
        let settings = Settings {
            theme: ThemeName::Dark,
            signals: SignalSettings::default(),
            author: None,
            zone: chrono_tz::Tz::Europe__Stockholm,
        };
        let mut model = Model::new(
            Texts::load(Language::En),
            settings,
            Keymap::default(),
            lists,
            now.clone(),
            1,
        );
        model.size = SIZE;
        let screen = Terminal::new(TestBackend::new(SIZE.0, SIZE.1)).unwrap();
        let theme = Theme::new(ThemeName::Dark, ColourDepth::TwoHundredFiftySix);
        Desk {
            model,
            screen,
            theme,
            now,
        }
    }

    fn with(session: Session) -> Desk {
        let mut desk = Desk::at_the_start_screen();
        desk.open(session);
        desk.draw();
        desk
    }

    fn open(&mut self, session: Session) {
        self.tell(Message::Opened(Box::new(Opened {
            session,
            path: "session.json".into(),
            read_only: None,
            room: brobygger::stage::Choice::default(),
            notices: Vec::new(),
        })));
    }

    fn tell(&mut self, message: Message) {
        for effect in self.model.update(message, &self.now) {
            if let Effect::Keep { revision, .. } = effect {
                self.tell(Message::Saved { revision });
            }
        }
    }

    fn draw(&mut self) {
        let (model, theme) = (&self.model, &self.theme);
        self.screen
            .draw(|frame| brobygger::view::draw(model, theme, frame))
            .unwrap();
    }

    fn press(&mut self, key: Key) {
        self.tell(Message::Key(key));
    }

    fn see(&mut self, key: Key) {
        self.press(key);
        self.draw();
    }
}

/// Keys that take each other back, so that every press finds the same.
fn alternate<const N: usize>(bencher: Bencher<'_, '_>, mut desk: Desk, keys: [Key; N]) {
    let mut turn = keys.into_iter().cycle();
    bencher.bench_local(move || desk.see(turn.next().unwrap()));
}

const DOWN_UP: [Key; 2] = [Key::plain(Code::Down), Key::plain(Code::Up)];
/// A rating, and back to it to change it.
const RATE: [Key; 4] = [
    Key::char('3'),
    Key::plain(Code::Backspace),
    Key::char('1'),
    Key::plain(Code::Backspace),
];
const TYPE_ERASE: [Key; 2] = [Key::char('x'), Key::plain(Code::Backspace)];

/// At most 150 ms.
/// A text of 200 lines as mails have them: times, presenters, wrapped titles, bullets, prose.
#[divan::bench]
fn read_an_invitation_of_200_lines(bencher: Bencher<'_, '_>) {
    let item = |n: usize| {
        let (hour, minute) = (8 + n / 4, n % 4 * 15);
        format!(
            "{hour}.{minute:02} Helse i alt vi gjør, del {n}: hvordan kommunen\nkan gå fram v/ Per Moe, NTNU\n- \
             Først alene\n- Så i grupper\n\n"
        )
    };
    let text: String = (0..40).map(item).collect();
    let wanted = invitation::Wanted {
        language: None,
        otherwise: Language::Nb,
        untitled: "Program",
    };
    assert_eq!(text.lines().count(), 200);
    bencher.bench_local(|| invitation::read(black_box(&text), wanted));
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn open_10_000_notes(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().unwrap();
    let path = support::store(folder.path(), &support::session(LARGE, &now()));
    let places = support::places(folder.path());
    bencher.bench_local(|| store::open(&places, &path, now().at, |_| {}).unwrap());
}

#[divan::bench(args = [ORDINARY, LARGE])]
fn key_in_day(bencher: Bencher<'_, '_>, amount: Amount) {
    let desk = Desk::with(support::session(amount, &now()));
    alternate(bencher, desk, DOWN_UP);
}

#[divan::bench(args = [ORDINARY, LARGE])]
fn key_in_notes(bencher: Bencher<'_, '_>, amount: Amount) {
    let mut desk = Desk::with(support::session(amount, &now()));
    desk.see(Key::char('3'));
    alternate(bencher, desk, DOWN_UP);
}

/// The selected one goes a step up and down again: assessed, kept, the grid laid out and drawn. Laying out alone: at most 2 ms.
#[divan::bench(args = [60, 500])]
fn move_in_the_grid(bencher: Bencher<'_, '_>, stakeholders: usize) {
    let mut session = support::session(ORDINARY, &now());
    session.stakeholders = (0..stakeholders).map(stakeholder).collect();
    let mut desk = Desk::with(session);
    desk.see(Key::char('4'));
    desk.see(Key::char('g'));
    alternate(
        bencher,
        desk,
        [Key::plain(Code::Up), Key::plain(Code::Down)],
    );
}

fn stakeholder(n: usize) -> Stakeholder {
    let levels = ["none", "small", "medium", "large"];
    serde_json::from_value(serde_json::json!({
        "id": Uuid::from_u128(n as u128 + 1),
        "name": format!("Stakeholder {n}"),
        "assessments": [{
            "at": "2026-11-20T09:00:00+01:00",
            "influence": if n == 0 { "small" } else { levels[n % 4] },
            "interest": levels[n / 4 % 4],
        }],
    }))
    .unwrap()
}

#[divan::bench(args = [ORDINARY, LARGE])]
fn key_in_new_note(bencher: Bencher<'_, '_>, amount: Amount) {
    let mut desk = Desk::with(support::session(amount, &now()));
    desk.see(Key::char('a'));
    alternate(bencher, desk, TYPE_ERASE);
}

/// 500 stakeholders, all rated, some with nearly the same name.
fn with_500_stakeholders() -> Session {
    let mut session = support::session(ORDINARY, &now());
    let at = now().at;
    let one = |n: u32| {
        let index = n as usize;
        let name = format!(
            "Nämnden för område {} i {}",
            n % 250,
            ["norr", "söder"][index % 2]
        );
        let named = Stakeholder::named(Uuid::from_u128(u128::from(n) + 1), &name, at);
        named.rated(at, Some("day-1"), |rated| {
            rated.influence = Some(Level::ALL[index % 4]);
            rated.interest = Some(Level::ALL[index / 4 % 4]);
            rated.position = Some(Position::ALL[index % 7]);
        })
    };
    session.stakeholders = (0..500).map(one).collect();
    session
}

/// Moving in the list, and rating: at most 2 ms more than among none.
#[divan::bench(args = ["moving", "rating"])]
fn key_among_500_stakeholders(bencher: Bencher<'_, '_>, what: &str) {
    let mut desk = Desk::with(with_500_stakeholders());
    desk.see(Key::char('4'));
    if what == "rating" {
        desk.see(Key::char('r'));
        return alternate(bencher, desk, RATE);
    }
    alternate(bencher, desk, DOWN_UP);
}

/// A new name, which is compared with 500 others.
#[divan::bench(sample_count = 100, sample_size = 1)]
fn name_among_500_stakeholders(bencher: Bencher<'_, '_>) {
    let listing = || {
        let mut desk = Desk::with(with_500_stakeholders());
        for key in "4onew".chars() {
            desk.see(Key::char(key));
        }
        desk
    };
    bencher.with_inputs(listing).bench_local_values(|mut desk| {
        desk.see(Key::plain(Code::Enter));
        desk
    });
}

#[divan::bench]
fn key_in_100_kb_of_text(bencher: Bencher<'_, '_>) {
    let mut desk = Desk::with(support::session(ORDINARY, &now()));
    desk.press(Key::char('a'));
    let line = "Det som är svårast är att nå dem som inte kommer till oss. ";
    desk.tell(Message::Paste(line.repeat(100_000 / line.len())));
    desk.draw();
    alternate(bencher, desk, TYPE_ERASE);
}

/// A second passes while an item's clock runs.
#[divan::bench(args = [ORDINARY, LARGE])]
fn tick(bencher: Bencher<'_, '_>, amount: Amount) {
    let mut desk = Desk::with(support::session(amount, &now()));
    bencher.bench_local(move || {
        desk.now = desk.now.plus_ms(1000);
        desk.tell(Message::Tick);
        desk.draw();
    });
}

/// A first day of 60 items.
fn day_of_60_items() -> Session {
    let mut session = support::session(ORDINARY, &now());
    let day = &mut Arc::make_mut(&mut session.programme).days[0];
    let printed = day.items.clone();
    day.items = (0..60)
        .zip(printed.iter().cycle())
        .map(|(n, item)| {
            let mut item = item.clone();
            item.id = format!("item-{n}");
            item.starts = None;
            item
        })
        .collect();
    session
}

/// Those of the day; none is formed in the session itself.
const GROUPS: [Uuid; 3] = [Uuid::from_u128(1), Uuid::from_u128(2), Uuid::from_u128(3)];

fn plan_of(session: &Session) -> Plan<'_> {
    Plan {
        day: &session.programme.days[0],
        run: &session.days[0],
        zone: session.zone,
        groups: &GROUPS,
    }
}

#[divan::bench]
fn standing_of_60_items_and_500_entries(bencher: Bencher<'_, '_>) {
    let session = day_of_60_items();
    let log = support::log(&session, 500, &now().plus_ms(-4 * 3_600_000));
    let plan = plan_of(&session);
    bencher.bench_local(|| timetable::standing(black_box(plan), black_box(&log), &now()));
}

/// The adviser, three hours late on a day of 60 items, every sixth of them fixed to the clock: at most 1 ms.
#[divan::bench]
fn advice_on_60_items_and_500_entries(bencher: Bencher<'_, '_>) {
    let mut session = day_of_60_items();
    let late = now().plus_ms(3 * 3_600_000);
    let log = support::log(&session, 500, &now().plus_ms(-4 * 3_600_000));
    let starts: Vec<_> = timetable::planned(plan_of(&session))
        .iter()
        .map(|span| span.start.format("%H:%M").to_string())
        .collect();
    let day = &mut Arc::make_mut(&mut session.programme).days[0];
    for (item, starts) in day.items.iter_mut().zip(starts).step_by(6) {
        item.starts = starts.parse().ok();
    }
    let plan = plan_of(&session);
    bencher.bench_local(|| {
        timetable::catch_up::advise(black_box(plan), black_box(&log), black_box(&late))
    });
}

/// From nothing: the texts, the key table, the catalogue's headings, the frame.
#[divan::bench]
fn first_frame_of_the_start_screen(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| {
        let mut desk = Desk::at_the_start_screen();
        desk.draw();
        desk
    });
}

#[divan::bench]
fn read_a_shipped_programme(bencher: Bencher<'_, '_>) {
    let heading = catalogue::find("skl-strategic-competencies.en", Language::En).unwrap();
    bencher.bench_local(|| read::read(black_box(&heading.text)).unwrap());
}

/// Three days with 2,000 keys, each drawn, and the seconds between them: at most 1 s.
/// 300 people from forty organisations of seven sectors.
fn three_hundred() -> Vec<Person> {
    let person = |n: u128| Person {
        id: Uuid::from_u128(n),
        name: String::new(),
        function: String::new(),
        organisation: format!("organisation {}", n * n % 40),
        sector: format!("sector {}", n % 7),
        answers: Other::default(),
        days: Vec::new(),
        other: Other::default(),
    };
    (1..=300).map(person).collect()
}

#[divan::bench(args = ["together", "mixed", "together and mixed"])]
fn groups_of_300(bencher: Bencher<'_, '_>, rule: &str) {
    let people = three_hundred();
    let people: Vec<&Person> = people.iter().collect();
    let wish = Wish {
        parts: Parts::Size(6),
        together: rule.contains("together").then_some(Trait::Organisation),
        mixed: if rule.contains("mixed") {
            vec![Trait::Sector, Trait::Organisation]
        } else {
            Vec::new()
        },
        seed: 1,
    };
    bencher.bench_local(|| form(black_box(&people), &wish));
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn three_days_with_2_000_keys(bencher: Bencher<'_, '_>) {
    let session = support::session(
        Amount {
            notes: 0,
            events: 0,
        },
        &now(),
    );
    bencher.bench_local(|| three_days(&session));
}

/// Every day: its items one after another, notes taken in between, minutes given, a pause; then the next morning.
fn three_days(session: &Session) -> Desk {
    let mut desk = Desk::with(session.clone());
    let mut keys = 0;
    for day in 0..3 {
        desk.now = now().plus_ms(day * 24 * 3_600_000 - 4 * 3_600_000);
        desk.open(desk_session(&desk));
        while keys < (day + 1) * 2_000 / 3 {
            for key in round() {
                desk.now = desk.now.plus_ms(9_000);
                desk.tell(Message::Tick);
                desk.see(key);
                keys += 1;
            }
        }
    }
    desk
}

fn desk_session(desk: &Desk) -> Session {
    desk.model.console().unwrap().session.clone()
}

/// Begin or go on, write a note, give it a kind, look at the notes, come back, go on to the next item.
fn round() -> Vec<Key> {
    let typed = "Vem frågar de andra?".chars().map(Key::char);
    let begin = [
        Key::char(' '),
        Key::plain(Code::Enter),
        Key::plain(Code::Esc),
    ];
    let note = [Key::char('a'), Key::plain(Code::Tab)];
    let look = [
        Code::Esc,
        Code::Char('3'),
        Code::Down,
        Code::Up,
        Code::Char('1'),
        Code::Char('+'),
        Code::Char('n'),
    ];
    begin
        .into_iter()
        .chain(note)
        .chain(typed)
        .chain(look.map(Key::plain))
        .collect()
}

/// From the session to the bytes of the page; of 10,000 notes at most 300 ms.
#[divan::bench(args = [ORDINARY, LARGE], sample_count = 10, sample_size = 1)]
fn page(bencher: Bencher<'_, '_>, amount: Amount) {
    let session = to_be_sent(amount);
    let texts = Texts::load(Language::En);
    bencher.bench_local(|| html::page(&Report::new(black_box(&session), &now()), &texts));
}

/// The same as a document for word processors, with its pictures; of 10,000 notes at most a second.
#[divan::bench(args = [ORDINARY, LARGE], sample_count = 10, sample_size = 1)]
fn document(bencher: Bencher<'_, '_>, amount: Amount) {
    let session = to_be_sent(amount);
    let texts = Texts::load(Language::En);
    bencher
        .bench_local(|| docx::document(&Report::new(black_box(&session), &now()), &texts).unwrap());
}

fn to_be_sent(amount: Amount) -> Session {
    let mut session = support::session(amount, &now());
    session.stakeholders = (0..40).map(stakeholder).collect();
    session
}
