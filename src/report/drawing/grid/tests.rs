use proptest::prelude::*;

use super::super::{Shape, in_page, on_its_own};
use super::*;
use crate::programme::Language;

/// Where words lie: left, top, right, bottom.
fn box_of(shape: &Shape) -> Option<([f32; 4], &str)> {
    let Shape::Words {
        at: (x, y),
        anchor,
        hand,
        text,
    } = shape
    else {
        return None;
    };
    let width = width(text) * if *hand == Hand::Strong { 1.12 } else { 1.0 };
    let left = match anchor {
        Anchor::Start => *x,
        Anchor::Middle => x - width / 2.0,
        Anchor::End => x - width,
    };
    Some(([left, y - LETTERS + 1.0, left + width, y + 2.0], text))
}

fn overlap(one: [f32; 4], other: [f32; 4]) -> bool {
    one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3]
}

fn hold_apart(drawing: &Drawing) -> Result<(), TestCaseError> {
    let boxes: Vec<_> = drawing.shapes.iter().filter_map(box_of).collect();
    for (n, (one, text)) in boxes.iter().enumerate() {
        prop_assert!(one[1] >= 0.0 && one[3] <= drawing.height, "{text}");
        prop_assert!(one[0] >= 0.0 && one[2] <= drawing.width + 1.0, "{text}");
        for (other, second) in boxes.iter().skip(n + 1) {
            prop_assert!(!overlap(*one, *other), "{text:?} and {second:?}");
        }
    }
    Ok(())
}

fn mark(number: usize, name: &str, step: Option<(Level, Level)>) -> Mark {
    Mark {
        number,
        name: name.to_owned(),
        step,
        position: Position::ALL.get(number % 8).copied(),
        affected: number.is_multiple_of(3),
        lacks_voice: number.is_multiple_of(6),
    }
}

prop_compose! {
    fn any_mark()(
        number in 1_usize..400,
        name in prop_oneof!["[a-zåäö ]{1,60}", ".{0,40}"],
        step in prop::option::weighted(0.9, (prop::sample::select(&Level::ALL[..]), prop::sample::select(&Level::ALL[..]))),
    ) -> Mark {
        mark(number, &name, step)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_words_lie_over_others(
        marks in prop::collection::vec(any_mark(), 0..90),
        language in prop::sample::select(&[Language::Sv, Language::Da, Language::Nb, Language::En][..]),
        lens in prop::sample::select(&[Lens::Interest, Lens::Affected][..]),
    ) {
        hold_apart(&draw(&marks, lens, &Texts::load(language)))?;
    }
}

#[test]
fn a_crowd_in_one_field_is_numbered_and_the_rest_counted() {
    let marks: Vec<Mark> = (1..=1000)
        .map(|n| {
            mark(
                n,
                "Parents on early shifts",
                Some((Level::Large, Level::Small)),
            )
        })
        .collect();
    let texts = Texts::load(Language::En);
    let drawing = draw(&marks, Lens::Interest, &texts);
    hold_apart(&drawing).unwrap();
    let svg = in_page(&drawing, "grid");
    assert!(svg.contains(">1</text>") && !svg.contains("Parents"));
    assert!(svg.contains(">…") && drawing.height < PAGE);
}

#[test]
fn everybody_stands_where_they_are_assessed_with_a_sign_and_a_colour() {
    let texts = Texts::load(Language::En);
    let marks = [
        mark(1, "Finance & <office>", Some((Level::Large, Level::Large))),
        mark(2, "Not \"placed\"", None),
    ];
    let drawing = draw(&marks, Lens::Interest, &texts);
    assert_eq!(
        drawing.description,
        "Keep satisfied: 0 · Manage closely: 1 · Monitor: 0 · Keep informed: 0"
    );
    for svg in [in_page(&drawing, "grid"), on_its_own(&drawing)] {
        assert!(svg.contains("Finance &amp; &lt;office&gt;"), "{svg}");
        assert!(svg.contains("1 not assessed yet"), "{svg}");
        assert!(!svg.contains("placed&#34;"), "{svg}");
        for class in ["d-for", "d-against", "d-still", "d-unknown"] {
            assert!(svg.contains(class), "{class}");
        }
    }
}

#[test]
fn empty_it_is_a_frame_with_its_words() {
    let drawing = draw(&[], Lens::Interest, &Texts::load(Language::Sv));
    hold_apart(&drawing).unwrap();
    assert!(drawing.height < 500.0);
}
