use super::*;
use crate::store::disk::RealDisk;

/// Slots in a folder of their own: the first in use, the second spare.
fn slots(state: &Path) -> Slots {
    let [first, second] = [0, 1].map(|number| fresh(&RealDisk, state, number, true).unwrap());
    let active = Active {
        slot: Some(first),
        broken: None,
        last: 0,
    };
    Slots {
        state: state.to_path_buf(),
        shared: Arc::new(Mutex::new(active)),
        rest: [Rest::InUse, Rest::Spare(second)],
    }
}

fn append(slots: &Slots, revision: u64) {
    let mut active = lock(&slots.shared);
    active.append(&RealDisk, "a line\n", revision).unwrap();
}

fn in_use(slots: &Slots) -> Option<usize> {
    lock(&slots.shared).slot.as_ref().map(|slot| slot.number)
}

fn contents(slots: &Slots) -> [String; 2] {
    [0, 1].map(|n| std::fs::read_to_string(journal::path(&slots.state, n)).unwrap())
}

#[test]
fn the_files_take_turns_and_only_what_is_saved_is_emptied() {
    let folder = tempfile::tempdir().unwrap();
    let mut slots = slots(folder.path());
    slots.turn();
    assert_eq!(in_use(&slots), Some(0), "an empty one goes on being used");
    append(&slots, 1);
    append(&slots, 2);
    slots.turn();
    append(&slots, 3);
    slots.turn();
    assert_eq!(in_use(&slots), Some(1), "the other is still full");
    slots.renew(&RealDisk, 1).unwrap();
    assert_eq!(contents(&slots), ["a line\na line\n", "a line\n"]);
    slots.renew(&RealDisk, 2).unwrap();
    assert_eq!(contents(&slots), ["", "a line\n"]);
    slots.turn();
    assert_eq!(in_use(&slots), Some(0));
    slots.clear(&RealDisk);
    assert_eq!(contents(&slots), ["", ""]);
}

#[test]
fn a_broken_file_stays_until_what_it_holds_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let mut slots = slots(folder.path());
    append(&slots, 1);
    let lost = lock(&slots.shared).give_up(2, io::ErrorKind::Other.into());
    assert!(matches!(lost, Err(Some(_))));
    let next = lock(&slots.shared).append(&RealDisk, "x", 3);
    assert!(matches!(next, Err(None)), "told once");
    slots.note_broken(None);
    slots.renew(&RealDisk, 0).unwrap();
    assert_eq!(contents(&slots), ["a line\n", ""]);
    slots.renew(&RealDisk, 3).unwrap();
    assert_eq!(contents(&slots), ["", ""]);

    let spare = slots.take_spare().unwrap();
    append_behind(&slots, 4);
    let spare = slots.put_in_use(spare, 3).unwrap_err();
    assert_eq!(in_use(&slots), None, "it would leave a gap");
    slots.put_in_use(spare, 4).unwrap();
    assert!(slots.is_in_use());
}

/// An edit that is made while no file is in use.
fn append_behind(slots: &Slots, revision: u64) {
    lock(&slots.shared)
        .append(&RealDisk, "x", revision)
        .unwrap_err();
}
