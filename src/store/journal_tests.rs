use proptest::prelude::*;

use super::*;
use crate::session::samples::{draft, note, session};

fn edits() -> Vec<Edit> {
    let typed = "på vei 🌉\n"
        .char_indices()
        .map(|(at, letter)| Edit::SpliceDraft {
            place: "c".to_owned(),
            at,
            cut: 0,
            put: letter.to_string(),
        });
    let begin = Edit::PutDraft(Box::new(draft("c", "")));
    let keep = Edit::Many(vec![
        Edit::RemoveDraft {
            place: "c".to_owned(),
        },
        Edit::InsertNote {
            index: 0,
            note: Box::new(note(90, "på vei 🌉\n")),
        },
    ]);
    std::iter::once(begin).chain(typed).chain([keep]).collect()
}

/// A journal that continues the sample, and where its lines end.
fn journal() -> (Vec<u8>, Vec<usize>) {
    let mut text = String::new();
    let mut ends = vec![0];
    for (edit, revision) in edits().iter().zip(8..) {
        text.push_str(&line(edit, revision).unwrap());
        ends.push(text.len());
    }
    (text.into_bytes(), ends)
}

#[test]
fn lines_come_out_as_they_went_in() {
    let (bytes, ends) = journal();
    let (lines, good) = scan(&bytes, 1);
    assert_eq!(good, bytes.len() as u64);
    assert!(lines.iter().map(|l| l.edit.clone()).eq(edits()));
    assert!(
        lines
            .iter()
            .map(|l| l.revision)
            .eq(8..8 + edits().len() as u64)
    );
    assert!(lines.iter().all(|l| l.slot == 1));
    let starts = lines.iter().map(|l| l.start);
    assert!(starts.eq(ends[..lines.len()].iter().map(|end| *end as u64)));
}

#[test]
fn a_torn_journal_keeps_every_whole_line() {
    let (bytes, ends) = journal();
    for length in 0..bytes.len() {
        let (lines, good) = scan(&bytes[..length], 0);
        let whole = ends.iter().rposition(|end| *end <= length).unwrap();
        assert_eq!((lines.len(), good), (whole, ends[whole] as u64));
        let mut zeros = bytes[..length].to_vec();
        zeros.resize(bytes.len() + 100, 0);
        assert_eq!(scan(&zeros, 0).1, good, "a tail of zeros at {length}");
    }
}

#[test]
fn no_flipped_bit_goes_unnoticed() {
    let (bytes, ends) = journal();
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1 << bit;
            let (lines, good) = scan(&flipped, 0);
            let before = ends.iter().rposition(|end| *end <= at).unwrap();
            // Some flips mean the same: the case of a letter in the checksum.
            let same = lines.iter().map(|l| &l.edit).eq(&edits());
            assert!(
                same || (lines.len() == before && good == ends[before] as u64),
                "bit {bit} of byte {at}: {} of {before} lines",
                lines.len()
            );
        }
    }
}

#[test]
fn a_line_out_of_its_order_is_damage() {
    let (bytes, ends) = journal();
    let (first, second) = (&bytes[..ends[1]], &bytes[ends[1]..ends[2]]);
    for (order, good) in [([second, first], second), ([first, first], first)] {
        let (lines, length) = scan(&order.concat(), 0);
        assert_eq!((lines.len(), length), (1, good.len() as u64));
    }
}

#[test]
fn replaying_passes_over_what_is_there_and_stops_at_a_gap() {
    let (bytes, _) = journal();
    let (lines, _) = scan(&bytes, 0);
    let count = lines.len();
    let mut whole = session();
    assert_eq!(replay(&mut whole, &lines, u64::MAX), (count, count));
    assert_eq!(whole.notes[0].text, "på vei 🌉\n");

    let mut again = whole.clone();
    assert_eq!(replay(&mut again, &lines, u64::MAX), (0, count));
    assert_eq!(again, whole);

    let mut some = session();
    assert_eq!(replay(&mut some, &lines, 9), (2, 2));
    assert_eq!(some.revision, 9);
    assert_eq!(replay(&mut some, &lines, u64::MAX), (count - 2, count));
    assert_eq!(some, whole);

    let mut gap = session();
    let mut without = lines.clone();
    without.remove(3);
    assert_eq!(replay(&mut gap, &without, u64::MAX), (3, 3));

    let mut unfit = session();
    let mut wrong = lines.clone();
    wrong[4].edit = Edit::RemoveNote {
        id: uuid::Uuid::nil(),
    };
    assert_eq!(replay(&mut unfit, &wrong, u64::MAX), (4, 4));
    assert_eq!(unfit.revision, 11);
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_harm(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let (lines, good) = scan(&bytes, 0);
        prop_assert!(lines.is_empty() && good == 0);
    }

    #[test]
    fn good_lines_before_any_bytes_are_kept(bytes in prop::collection::vec(any::<u8>(), 1..50)) {
        let (mut journal, ends) = journal();
        journal.extend(&bytes);
        prop_assert_eq!(scan(&journal, 0).1, *ends.last().unwrap() as u64);
    }
}
