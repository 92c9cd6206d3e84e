//! Random bad days of a disk: it becomes full in parts and has room again, a user makes room by deleting generations, the
//! program is killed and started again. What was kept stays.

use std::io::ErrorKind;

use proptest::prelude::*;

use super::disk::Step;
use super::*;

#[derive(Debug, Clone)]
enum Event {
    Note,
    /// This fails from now on.
    Full(Step),
    Room,
    Finish,
    /// The user deletes the newest generation.
    Delete,
    Kill,
}

fn event() -> impl Strategy<Value = Event> {
    let steps = [
        Step::Temporary,
        Step::Write,
        Step::Sync,
        Step::SyncData,
        Step::Replace,
        Step::Name,
        Step::Create,
    ];
    prop_oneof![
        5 => Just(Event::Note),
        3 => proptest::sample::select(steps.to_vec()).prop_map(Event::Full),
        2 => Just(Event::Room),
        3 => Just(Event::Finish),
        2 => Just(Event::Delete),
        2 => Just(Event::Kill),
    ]
}

/// Someone at work, and what of it must be there whatever comes.
struct Day {
    home: Home,
    path: PathBuf,
    work: Work,
    history: Vec<Session>,
    kept: u64,
    /// Whether what is typed goes to a journal; not after a write that failed, until everything has been saved.
    journaled: bool,
}

impl Day {
    fn new() -> Day {
        let (home, path) = Home::with_session();
        let work = home.open(&path);
        Day {
            kept: work.session.revision,
            history: vec![work.session.clone()],
            journaled: true,
            home,
            path,
            work,
        }
    }

    fn live(&mut self, n: u32, event: &Event) {
        match event {
            Event::Note => self.note(n),
            Event::Full(step) => {
                self.work.disk.fail(*step, ErrorKind::StorageFull);
                self.journaled &= *step != Step::Write;
            }
            Event::Room => self.work.disk.heal(),
            Event::Finish => {
                let healthy = !self.work.disk.has_faults();
                if self.work.finish() {
                    self.kept = self.work.session.revision;
                    self.journaled |= healthy;
                }
            }
            Event::Delete => {
                let newest = newest_generation(&self.home.state());
                newest.map(fs::remove_file).transpose().unwrap();
            }
            Event::Kill => self.kill(),
        }
    }

    fn note(&mut self, n: u32) {
        for edit in note_edits(&self.work.session, n, "å🌉") {
            self.work.edit(&edit);
            self.history.push(self.work.session.clone());
            if self.journaled {
                self.kept = self.work.session.revision;
            }
        }
    }

    fn kill(&mut self) {
        self.work.disk.die();
        let looked = self.home.look(&self.path);
        // Lets go of the lock, as the end of a process does.
        self.work.keeper = Err(WhyReadOnly::Held(None));
        self.work = self.home.open(&self.path);
        assert!(
            self.work.session == looked,
            "looking and opening find the same"
        );
        let found = self.work.session.revision;
        assert!(found >= self.kept, "{found} of {}", self.kept);
        let then = self.history.iter().find(|s| s.revision == found).unwrap();
        assert!(looked == *then, "revision {found} is what it was");
        self.history.retain(|session| session.revision <= found);
        self.kept = found;
        self.journaled = true;
    }
}

fn newest_generation(state: &Path) -> Option<PathBuf> {
    let numbers = crate::store::generations::numbers(state);
    let newest = numbers.last()?;
    Some(crate::store::generations::path(state, *newest))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]
    #[test]
    fn no_bad_day_of_a_disk_loses_what_was_kept(events in proptest::collection::vec(event(), 1..25)) {
        let mut day = Day::new();
        for (n, event) in (100..).zip(&events) {
            day.live(n, event);
        }
        day.kill();
        assert!(day.work.finish(), "a disk that is well again takes everything");
    }
}
