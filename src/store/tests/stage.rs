//! The stage's file: written when the room is to see something else, followed from outside.

use std::fs;

use super::*;
use crate::stage::{Choice, Scene, Stage, View, stage};
use crate::store::{StageFile, StageFollower, StageNews, Which, read_stage, stages_called};
use crate::timetable::{self, Moment, Plan};

fn seen(choice: &Choice) -> Stage {
    let session = samples::session();
    let day = &session.programme.days[0];
    let now = Moment {
        at: moment("2026-11-23T12:00:00+01:00"),
        boot: None,
    };
    let plan = Plan {
        day,
        run: &session.days[0],
        zone: session.zone,
        groups: 0,
    };
    let standing = timetable::standing(plan, &session.log, &now);
    stage(Scene {
        session: &session,
        day: 0,
        standing: &standing,
        now: &now,
        choice,
        theme: "dark",
        pause_counts: false,
        warnings: crate::timetable::Warnings::default(),
    })
}

fn black() -> Stage {
    seen(&Choice {
        black: true,
        ..Choice::default()
    })
}

#[test]
fn a_stage_is_written_when_it_changes_and_not_else() {
    let home = Home::new();
    let id = samples::session().id;
    let path = home.places.stage_of(id);
    let mut file = StageFile::new(&home.places, id);
    let first = seen(&Choice::default());
    assert!(file.show(&first).unwrap());
    assert!(!file.show(&first).unwrap());
    assert_eq!(read_stage(&path).unwrap().revision, 1);
    assert!(file.show(&black()).unwrap());
    let written = read_stage(&path).unwrap();
    assert_eq!((written.view, written.revision), (View::Black, 2));
    // Another start goes on counting.
    let mut file = StageFile::new(&home.places, id);
    assert!(file.show(&first).unwrap());
    assert_eq!(read_stage(&path).unwrap().revision, 3);
    let names: Vec<_> = fs::read_dir(home.places.stages()).unwrap().collect();
    assert_eq!(names.len(), 2, "the stage, and which is current: {names:?}");
}

#[cfg(unix)]
#[test]
fn a_stage_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let id = samples::session().id;
    StageFile::new(&home.places, id).show(&black()).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&home.places.stage_of(id)), 0o600);
    assert_eq!(mode(&home.places.stages()), 0o700);
}

#[test]
fn a_follower_sees_each_change_once_and_what_is_lost() {
    let home = Home::new();
    let id = samples::session().id;
    let path = home.places.stage_of(id);
    let mut latest = StageFollower::new(Which::Latest(home.places.stages()));
    assert_eq!(latest.look(), StageNews::Lost, "there is none yet");
    assert_eq!(latest.look(), StageNews::Nothing);
    let mut file = StageFile::new(&home.places, id);
    file.show(&black()).unwrap();
    let mut one = StageFollower::new(Which::File(path.clone()));
    for follower in [&mut latest, &mut one] {
        let StageNews::Changed(stage) = follower.look() else {
            panic!()
        };
        assert_eq!(stage.view, View::Black);
        assert_eq!(follower.look(), StageNews::Nothing);
    }
    fs::write(&path, "{").unwrap();
    assert_eq!(one.look(), StageNews::Lost);
    assert_eq!(one.look(), StageNews::Nothing);
    fs::remove_file(&path).unwrap();
    assert_eq!(one.look(), StageNews::Nothing, "it was lost already");
    file.show(&seen(&Choice::default())).unwrap();
    assert!(matches!(one.look(), StageNews::Changed(_)));
    fs::write(&path, vec![b' '; 2 << 20]).unwrap();
    assert_eq!(one.look(), StageNews::Lost, "too large");
}

#[test]
fn a_stage_is_found_by_what_its_session_is_called() {
    let home = Home::new();
    let id = samples::session().id;
    assert_eq!(stages_called(&home.places, "0199"), Ok(Vec::new()));
    StageFile::new(&home.places, id).show(&black()).unwrap();
    let short = &id.to_string()[..8];
    for wanted in [
        id.to_string(),
        short.to_owned(),
        format!("2026-11-23-workshop-{short}"),
        format!("/home/maria/sessions/2026-11-23-workshop-{short}.json"),
    ] {
        assert_eq!(
            stages_called(&home.places, &wanted),
            Ok(vec![home.places.stage_of(id)]),
            "{wanted}"
        );
    }
    for wanted in ["", "current", "workshop"] {
        assert_eq!(stages_called(&home.places, wanted), Ok(Vec::new()));
    }
}
