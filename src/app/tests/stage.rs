//! What the room sees, and above all what it does not.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::app::tests::desk::Desk;
use crate::session::analysis::{Lens, Spot};
use crate::session::{Level, Session, samples};
use crate::stage::{Choice, Names, Scene, Stage, View, left_ms, reading, stage};
use crate::timetable::{self, Moment, Plan, Standing};

fn standing(session: &Session, now: &Moment) -> Standing {
    let day = &session.programme.days[0];
    let groups = session.group_ids_on(&day.id);
    let plan = Plan {
        day,
        run: &session.days[0],
        zone: session.zone,
        groups: &groups,
    };
    timetable::standing(plan, &session.log, now)
}

fn seen(session: &Session, now: &Moment, choice: &Choice) -> Stage {
    stage(Scene {
        session,
        day: 0,
        standing: &standing(session, now),
        now,
        choice,
        theme: "dark",
        pause_counts: false,
        warnings: crate::timetable::Warnings::default(),
    })
}

/// Fields whose text the room may see, by the end of their path without indices.
const SEEN: [&str; 18] = [
    "$.title",
    "$.programme.days.title",
    "$.programme.days.items.title",
    "$.programme.days.items.phases.title",
    "$.programme.modules.questions.text",
    "$.groups.name",
    "$.groups.place",
    "$.notes.text",
    // Enumerations, ids and times are no words of anyone; the id of the session is the stage's name.
    "$.id",
    "$.programme.id",
    "$.programme.days.id",
    "$.zone",
    "$.log.item",
    "$.log.day",
    "$.programme.days.items.id",
    "$.programme.days.items.module",
    "$.programme.modules.id",
    "$.programme.modules.questions.id",
];

/// Puts a canary into each text that is not an id, an instant or a word of the format.
fn plant(value: &mut Value, path: &str, planted: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut() {
                plant(field, &format!("{path}.{name}"), planted);
            }
        }
        Value::Array(items) => {
            for item in items {
                plant(item, path, planted);
            }
        }
        Value::String(text) if !SEEN.contains(&path) => {
            *text = format!("canary {path} {text}");
            planted.insert(path.to_owned());
        }
        _ => {}
    }
}

/// The sample with a canary in each private text that stays a valid session with it.
fn with_canaries() -> (Session, BTreeSet<String>) {
    let mut json = samples::json();
    for note in json["notes"].as_array_mut().unwrap() {
        note["may_be_shown"] = Value::Bool(false);
    }
    let mut planted = BTreeSet::new();
    let mut all = json.clone();
    plant(&mut all, "$", &mut planted);
    // One path after the other, so that those that hold no free text stay as they were.
    let mut kept = BTreeSet::new();
    for path in planted {
        let mut tried = json.clone();
        put(&mut tried, "$", &path);
        let read = serde_json::from_value::<Session>(tried.clone());
        if read.is_ok_and(|session| session.check().is_ok()) {
            json = tried;
            kept.insert(path);
        }
    }
    (serde_json::from_value(json).unwrap(), kept)
}

fn put(value: &mut Value, path: &str, wanted: &str) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields.iter_mut() {
                put(field, &format!("{path}.{name}"), wanted);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| put(item, path, wanted)),
        Value::String(text) if path == wanted => *text = format!("canary {path} {text}"),
        _ => {}
    }
}

#[test]
fn no_private_word_is_on_the_stage() {
    let (mut session, planted) = with_canaries();
    let programme = std::sync::Arc::make_mut(&mut session.programme);
    for item in programme.days.iter_mut().flat_map(|day| &mut day.items) {
        for field in [
            &mut item.presenter,
            &mut item.purpose,
            &mut item.instructions,
            &mut item.plan_b,
            &mut item.facilitator_note,
        ] {
            *field = Some("canary of an item".into());
        }
    }
    for path in [
        "$.timers.label",
        "$.timers.room",
        "$.people.name",
        "$.stakeholders.name",
        "$.notes.responsible",
        "$.drafts.text",
        "$.facilitators",
        "$.communication.message",
        "$.worksheets.values.lever",
        "$.programme.title",
    ] {
        assert!(planted.contains(path), "{path} is not among {planted:?}");
    }
    // One that the room may see shows its name and place, and nothing else; in use are both.
    let mut shown = session.timers[0].clone();
    shown.id = samples::id(21);
    (shown.label, shown.room, shown.may_be_shown) = ("Pairs".into(), Some("Sal 2".into()), true);
    shown.other.insert("why".into(), "canary of a timer".into());
    shown.log[0]
        .other
        .insert("why".into(), "canary of its log".into());
    session.timers.push(shown);
    for timer in &mut session.timers {
        timer.seconds = 36_000;
    }
    for note in &mut session.notes {
        note.text = format!("canary {}", note.text);
        note.author = Some("canary of an author".into());
    }
    // What is noted about a person is not shown even if a file says that it may be.
    let mut about = samples::note(901, "canary about a person");
    (about.person, about.may_be_shown) = (session.people.first().map(|one| one.id), true);
    session.notes.push(about);
    let noon = Moment {
        at: samples::moment("2026-11-23T12:00:00+01:00"),
        boot: None,
    };
    let modules = session.programme.modules.iter();
    let last = modules.flat_map(|module| &module.questions).last();
    let question = last.map(|question| question.id.clone());
    assert!(question.is_some());
    let views = View::ALL.map(Some).into_iter().chain([None]);
    let ways = views.flat_map(|view| Lens::ALL.map(|lens| (view, lens)));
    for (view, lens) in ways {
        let choice = Choice {
            view,
            lens,
            moves: true,
            question: question.clone(),
            exact_times: true,
            lateness: true,
            message: "Welcome".into(),
            ..Choice::default()
        };
        let text = seen(&session, &noon, &choice).write().unwrap();
        assert!(!text.contains("canary"), "{view:?}: {text}");
        assert_eq!(text.contains("Pairs"), view != Some(View::Black));
    }
}

#[test]
fn stakeholders_are_called_as_chosen_and_the_sensitive_are_not_there() {
    let mut desk = Desk::with_session("08:34:00");
    let stakeholder = |name: &str, kind: &str, sensitive: bool| {
        json!({
            "id": uuid::Uuid::from_u128(desk.session().stakeholders.len() as u128 + name.len() as u128),
            "name": name, "organisation": format!("{name}'s office"), "kind": kind, "sensitive": sensitive,
            "relation": "canary", "interests": "canary", "resources": "canary",
            "assessments": [
                { "at": "2026-11-23T09:00:00+01:00", "influence": "none", "why": "canary" },
                { "at": "2026-11-23T10:00:00+01:00", "influence": "large", "interest": "small",
                  "position": "low_support", "why": "canary" },
            ],
        })
    };
    let mut gone = stakeholder("Hidden since", "organisation", false);
    gone["gone"] = json!("2026-11-23T11:00:00+01:00");
    let all = json!([
        stakeholder("Hidden", "organisation", true),
        stakeholder("School board", "organisation", false),
        stakeholder("Mayor", "person", false),
        gone,
    ]);
    let mut session = desk.press(" ").session().clone();
    session.stakeholders = serde_json::from_value(all).unwrap();
    for (names, expected) in [
        (Names::Numbers, ["1", "2"]),
        (Names::Roles, ["School board", "Mayor's office"]),
        (Names::Names, ["School board", "Mayor"]),
    ] {
        let mut choice = Choice {
            names,
            ..Choice::default()
        };
        assert!(seen(&session, &desk.now, &choice).stakeholders.is_empty());
        choice.show(Some(View::Stakeholders));
        (choice.lens, choice.moves) = (Lens::Interest, true);
        let stage = seen(&session, &desk.now, &choice);
        let labels: Vec<_> = stage.stakeholders.iter().map(|one| &one.label).collect();
        assert_eq!(labels, expected);
        let first = &stage.stakeholders[0];
        let latest = Spot::Step {
            influence: Level::Large,
            across: Level::Small,
        };
        assert_eq!(first.spot, Some(latest), "the latest counts");
        let text = stage.write().unwrap();
        assert!(
            !text.contains("canary") && !text.contains("Hidden"),
            "{text}"
        );
    }
}

#[test]
fn lateness_is_on_the_stage_only_when_it_is_wanted() {
    let mut desk = Desk::with_session("09:04:00");
    desk.press(" k");
    let mut choice = Choice::default();
    assert_eq!(
        seen(desk.session(), &desk.now, &choice).behind_minutes,
        None
    );
    choice.lateness = true;
    let late = seen(desk.session(), &desk.now, &choice).behind_minutes;
    assert_eq!(late, Some(34));
    choice.black = true;
    assert_eq!(
        seen(desk.session(), &desk.now, &choice).behind_minutes,
        None
    );
}

#[test]
fn the_room_has_a_theme_of_its_own_when_it_is_chosen() {
    let mut desk = Desk::with_session("08:34:00");
    let mut themes = Vec::new();
    desk.press("p");
    for _ in 0..5 {
        themes.push(desk.model.stage().unwrap().theme);
        desk.press("t");
    }
    let own = &desk.model.settings.theme.to_string();
    assert_eq!(themes, [own, "dark", "light", "high-contrast", own]);
}

#[test]
fn a_message_half_written_is_there_again_after_a_crash() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press("mBack at el");
    assert_eq!(desk.session().drafts.len(), 1);
    let mut again = Desk::with_session("08:34:00");
    again.open(desk.after_a_crash(), None);
    again.press("even<Enter>");
    let stage = again.model.stage().unwrap();
    assert_eq!(stage.choice.message, "Back at eleven");
    assert_eq!(
        (stage.view, again.session().drafts.len()),
        (View::Message, 0)
    );
    again.press("m!<Esc>");
    assert_eq!(again.session().drafts.len(), 0, "what is cancelled is gone");
}

#[test]
fn only_notes_that_are_marked_are_shown_and_only_when_notes_are() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press(" aprivate<Esc>aopen to all<C-t><Esc>");
    let mut choice = Choice::default();
    let text = |choice: &Choice| seen(desk.session(), &desk.now, choice).write().unwrap();
    assert!(!text(&choice).contains("open to all"));
    choice.show(Some(View::Notes));
    assert!(text(&choice).contains("open to all") && !text(&choice).contains("private"));
}

#[test]
fn what_is_black_says_nothing_of_the_day() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press(" ");
    let choice = Choice {
        black: true,
        ..Choice::default()
    };
    let stage = seen(desk.session(), &desk.now, &choice);
    assert_eq!((stage.item, stage.clock, stage.next), (None, None, None));
    assert_eq!(stage.view, View::Black);
}

#[test]
fn the_stage_shows_the_consoles_second() {
    let mut desk = Desk::with_session("08:34:00");
    let mut samples = 0;
    let scripts = [
        " ",
        "n",
        "<wait:7>",
        "+",
        " ",
        "<wait:61>",
        " ",
        "n",
        ">",
        "<",
        "n",
        "n",
        "<wait:95>",
        "-",
        "n",
        "n",
    ];
    for script in scripts.iter().cycle().take(40) {
        desk.press(script);
        let stage = seen(desk.session(), &desk.now, &Choice::default());
        for step in 0..30 {
            let now = desk.now.plus_ms(step * 3373);
            let clock = standing(desk.session(), &now).clock;
            let read = reading(&stage, &now);
            assert_eq!(
                read.map(|read| (read.elapsed_ms, read.left_ms)),
                clock
                    .as_ref()
                    .map(|clock| (clock.elapsed_ms, clock.left_ms)),
            );
            let phase = clock
                .as_ref()
                .and_then(|clock| Some((clock.phase?, clock.phases.get(clock.phase?)?.left_ms)));
            assert_eq!(read.and_then(|read| read.phase), phase);
            samples += 1;
        }
    }
    assert!(samples >= 1000);
}

#[test]
fn the_room_counts_down_to_what_the_console_does() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press(" kn");
    for _ in 0..3 {
        desk.press("c<wait:7>");
        let stage = seen(desk.session(), &desk.now, &Choice::default());
        for step in 0..300 {
            let now = desk.now.plus_ms(step * 1009);
            let console = desk.model.console().unwrap();
            let left = console
                .left_ms(&standing(desk.session(), &now), &now)
                .unwrap();
            let shown = reading(&stage, &now).unwrap().left_ms;
            assert!((shown - left).abs() <= 500, "{shown} {left}");
        }
    }
}

#[test]
fn a_pause_that_brings_the_end_nearer_is_seen_by_the_room_too() {
    for policy in ["", "c", "cc"] {
        let mut desk = Desk::with_session("09:04:00");
        desk.press(&format!(" kn<wait:3m>{policy} <wait:30>"));
        let stage = desk.model.stage().unwrap();
        let phase = reading(&stage, &desk.now).unwrap().phase;
        for seconds in [0, 1, 7, 100, 1000] {
            let now = desk.now.plus_ms(seconds * 1000);
            let console = desk.model.console().unwrap();
            let left = console.left_ms(&console.standing_at(&now), &now).unwrap();
            let read = reading(&stage, &now).unwrap();
            let differs = (read.left_ms - left).abs();
            assert!(
                differs <= 500,
                "{policy:?} {seconds}: {} {left}",
                read.left_ms
            );
            assert_eq!(
                read.phase.map(|(index, _)| index),
                phase.map(|(index, _)| index)
            );
        }
        desk.press("<wait:9>");
        let later = desk.model.stage().unwrap();
        assert!(stage.shows_the_same(&later), "{policy:?}");
    }
}

#[test]
fn a_second_that_passes_changes_nothing_on_the_stage() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press(" n");
    for script in ["", "c", "c", "c ", " ", "<wait:50m>"] {
        desk.press(script);
        for exact_times in [false, true] {
            let choice = Choice {
                exact_times,
                ..Choice::default()
            };
            let now = seen(desk.session(), &desk.now, &choice);
            let later = seen(desk.session(), &desk.now.plus_ms(1003), &choice);
            assert!(exact_times || now.shows_the_same(&later), "{script:?}");
        }
    }
}

#[test]
fn both_windows_show_the_same_second_and_change_at_the_same_tick() {
    for policy in ["", "c", "cc"] {
        let mut desk = Desk::with_session("09:04:00");
        let mut press = |keys: &str, ms: i64| {
            desk.now = desk.now.plus_ms(ms);
            desk.press(keys);
        };
        for (keys, ms) in [
            (" k", 730),
            (policy, 0),
            (" ", 61_417),
            (" ", 9_333),
            ("n", 90_250),
        ] {
            press(keys, ms);
        }
        press("tw<Enter>", 120);
        desk.now = desk.now.whole_second();
        for _ in 0..3 {
            let stage = desk.model.stage().unwrap();
            for ms in [0, 499, 999] {
                let now = desk.now.plus_ms(ms);
                let console = desk.model.console().unwrap();
                let left = console.left_ms(&console.standing_at(&now), &now).unwrap();
                let read = reading(&stage, &now).unwrap();
                assert_eq!(read.left_ms, left, "{policy:?}");
                assert_eq!((left + ms) % 1000, 0, "{policy:?}");
                let timer = left_ms(&stage.timers[0].clock, &now);
                assert_eq!((timer + ms) % 1000, 0);
            }
            desk.press("<wait:7>");
        }
    }
}

#[test]
fn the_view_follows_the_programme() {
    let mut desk = Desk::with_session("08:34:00");
    let view = |desk: &Desk| seen(desk.session(), &desk.now, &Choice::default()).view;
    assert_eq!(view(&desk), View::Programme, "before the day");
    let mut found = BTreeSet::new();
    desk.press(" ");
    while let Some(id) = desk.current() {
        let kind = desk.session().item(&id).unwrap().kind;
        let shown = view(&desk);
        match kind {
            crate::programme::ItemKind::Break | crate::programme::ItemKind::Lunch => {
                assert_eq!(shown, View::Programme, "{id}");
            }
            crate::programme::ItemKind::Reflection | crate::programme::ItemKind::Discussion => {
                assert!(matches!(shown, View::Question | View::Timer), "{id}");
            }
            _ => assert_eq!(shown, View::Timer, "{id}"),
        }
        found.insert(format!("{shown:?}"));
        desk.press("n");
    }
    assert_eq!(
        found.into_iter().collect::<Vec<_>>(),
        ["Programme", "Question", "Timer"]
    );
}

#[test]
fn lateness_and_times_are_not_seen_unless_wanted() {
    let mut desk = Desk::with_session("09:04:00");
    desk.press(" ");
    let mut choice = Choice::default();
    choice.show(Some(View::Programme));
    let text = |choice: &Choice| {
        let stage = seen(desk.session(), &desk.now, choice);
        serde_json::to_string(&(&stage.programme, &stage.next)).unwrap()
    };
    assert!(!text(&choice).contains("\"09:"));
    choice.exact_times = true;
    assert!(text(&choice).contains("\"09:"), "{}", text(&choice));
}

#[test]
fn a_stage_is_read_as_it_was_written_and_damage_is_named() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press(" n");
    let stage = seen(desk.session(), &desk.now, &Choice::default());
    let text = stage.write().unwrap();
    assert_eq!(Stage::read(&text), Ok(stage));
    for damaged in [
        text.replace("\"version\": 1", "\"version\": 2"),
        text.replace("brobygger.stage", "brobygger.session"),
        text[..text.len() / 2].to_owned(),
        String::new(),
    ] {
        assert!(Stage::read(&damaged).is_err());
    }
}

#[test]
fn a_clicker_and_the_keys_choose_what_the_room_sees() {
    let mut desk = Desk::with_session("08:34:00");
    desk.press(" ");
    let view = |desk: &Desk| desk.model.stage().unwrap().view;
    assert_eq!(view(desk.press("b")), View::Black);
    assert_eq!(view(desk.press(".")), View::Timer);
    assert_eq!(view(desk.press("p2<Esc>")), View::Programme);
    assert_eq!(view(desk.press(".<F5>")), View::Timer);
    assert_eq!(view(desk.press("mHello<Enter>")), View::Message);
    assert_eq!(view(desk.press("m<C-u><Enter>")), View::Timer);
    let log = desk.session().log.len();
    desk.press("b.p3<Esc>mHello<Enter>");
    assert_eq!(desk.session().log.len(), log, "no log speaks of the room");
}
