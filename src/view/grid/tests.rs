//! Nothing covers anything, nothing is off the canvas, all are accounted for, and who moves moves no other.

use proptest::prelude::*;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::frame::{Axes, Frame, Words};
use super::layout::{Layout, Legend, Marker, lay_out};
use super::pack::Form;
use super::{Grid, Mark, draw};
use crate::app::settings::ThemeName;
use crate::programme::Language;
use crate::session::Level;
use crate::session::analysis::{Lens, Salience, Spot};
use crate::text::Texts;
use crate::view::theme::{ColourDepth, Theme};

const WORDS: Words = Words {
    level: 6,
    up_title: 11,
    across_title: 10,
};

fn spot(lens: Lens, up: usize, across: usize) -> Spot {
    match lens {
        Lens::Salience => Spot::Class(Salience::ALL[(up * 4 + across) % 8]),
        _ => Spot::Step {
            influence: Level::ALL[up],
            across: Level::ALL[across],
        },
    }
}

/// Where a marker stands, how wide it is, and whether it breaks.
type Drawn = (Option<(usize, usize)>, u16, bool);

prop_compose! {
    fn some_markers(lens: Lens)(
        all in prop::collection::vec((prop::option::weighted(0.9, (0usize..4, 0usize..4)), 1u16..40, any::<bool>()), 0..=80)
    ) -> Vec<Marker> {
        let marker = |(n, (place, label, breaks)): (usize, Drawn)| Marker {
            spot: place.map(|(up, across)| spot(lens, up, across)),
            number: n + 1,
            label,
            broken: breaks.then_some(label / 2 + 1),
        };
        all.into_iter().enumerate().map(marker).collect()
    }
}

fn lens() -> impl Strategy<Value = Lens> {
    prop::sample::select(Lens::ALL.to_vec())
}

fn legend() -> impl Strategy<Value = Legend> {
    prop::sample::select(vec![Legend::None, Legend::Elsewhere, Legend::Own])
}

fn area() -> impl Strategy<Value = Rect> {
    (0u16..5, 0u16..5, 20u16..=200, 8u16..=60).prop_map(|(x, y, w, h)| Rect::new(x, y, w, h))
}

/// Everything that is written on the plot and beside it, with the lines.
fn taken(layout: &Layout) -> Vec<Rect> {
    let mut all: Vec<Rect> = layout.placed.iter().map(|placed| placed.place).collect();
    all.extend(
        layout
            .more
            .iter()
            .chain(&layout.legend_more)
            .map(|more| more.1),
    );
    all.extend(layout.legend.iter().map(|line| line.1));
    match &layout.frame {
        Frame::Axes(axes) => all.extend(words_and_lines(axes)),
        Frame::Classes(boxes) => {
            for (_, place) in boxes {
                all.extend(border(*place));
            }
        }
        Frame::Counts => {}
    }
    all
}

fn words_and_lines(axes: &Axes) -> Vec<Rect> {
    let mut all = border(axes.plot);
    let (column, row) = axes.cross;
    let inside = Rect {
        x: axes.plot.x + 1,
        y: axes.plot.y + 1,
        width: axes.plot.width - 2,
        height: axes.plot.height - 2,
    };
    all.push(Rect {
        y: row,
        height: 1,
        ..inside
    });
    // The upright lines in two parts, so that they do not lie on the other one.
    for x in axes.columns.iter().copied().chain([column]) {
        let upper = Rect {
            x,
            width: 1,
            height: row - inside.y,
            ..inside
        };
        let lower = Rect {
            x,
            y: row + 1,
            width: 1,
            height: inside.bottom() - row - 1,
        };
        for y in upper.rows().chain(lower.rows()).map(|cell| cell.y) {
            if !axes.rows.contains(&y) {
                all.push(Rect {
                    x,
                    y,
                    width: 1,
                    height: 1,
                });
            }
        }
    }
    all.extend(axes.rows.iter().map(|y| Rect {
        y: *y,
        height: 1,
        ..inside
    }));
    all.extend(
        axes.up
            .iter()
            .chain(&axes.across)
            .chain(&axes.across_title)
            .chain(&axes.title),
    );
    all
}

fn border(place: Rect) -> Vec<Rect> {
    let (last, side) = (place.bottom() - 1, place.height - 2);
    vec![
        Rect { height: 1, ..place },
        Rect {
            y: last,
            height: 1,
            ..place
        },
        Rect {
            y: place.y + 1,
            width: 1,
            height: side,
            ..place
        },
        Rect {
            x: place.right() - 1,
            y: place.y + 1,
            width: 1,
            height: side,
        },
    ]
}

fn find(layout: &Layout, index: usize) -> Option<(Form, Rect)> {
    let placed = layout.placed.iter().find(|placed| placed.index == index);
    placed.map(|placed| (placed.form, placed.place))
}

proptest! {
    #[test]
    fn nothing_covers_anything_and_all_are_on_the_canvas(
        (lens, markers) in lens().prop_flat_map(|lens| (Just(lens), some_markers(lens))),
        legend in legend(),
        area in area(),
    ) {
        let layout = lay_out(area, lens, &markers, WORDS, legend, None);
        let taken = taken(&layout);
        let mut cells = vec![false; usize::from(area.right()) * usize::from(area.bottom())];
        for place in &taken {
            prop_assert!(!place.is_empty(), "{place} of {area}");
            prop_assert_eq!(place.intersection(area), *place, "{} of {}", place, area);
            for at in place.positions() {
                let cell = &mut cells[usize::from(at.y) * usize::from(area.right()) + usize::from(at.x)];
                prop_assert!(!*cell, "{at} of {place} in {area}");
                *cell = true;
            }
        }
        if let Frame::Axes(axes) = &layout.frame {
            for name in axes.names {
                prop_assert_eq!(name.intersection(axes.plot), name);
                prop_assert!(name.y == axes.plot.y || name.y == axes.cross.1);
                prop_assert!(!(name.left()..name.right()).contains(&axes.cross.0));
            }
        }
    }

    #[test]
    fn all_are_shown_or_counted(
        (lens, markers) in lens().prop_flat_map(|lens| (Just(lens), some_markers(lens))),
        legend in legend(),
        area in area(),
        selected in prop::option::of(0usize..80),
    ) {
        let layout = lay_out(area, lens, &markers, WORDS, legend, selected);
        let on_the_plot = markers.iter().filter(|marker| marker.spot.is_some()).count();
        let counted: usize = layout.more.iter().map(|more| more.0).sum();
        prop_assert_eq!(layout.placed.len() + counted, on_the_plot);
        let mut shown: Vec<usize> = layout.placed.iter().map(|placed| placed.index).collect();
        shown.sort_unstable();
        shown.dedup();
        prop_assert_eq!(shown.len(), layout.placed.len());
        let more = layout.legend_more.map_or(0, |more| more.0);
        prop_assert!(layout.legend.is_empty() || layout.legend.len() + more == markers.len());
        let has_numbers = layout.placed.iter().any(|placed| placed.form == Form::Number);
        prop_assert!(!has_numbers || legend == Legend::Elsewhere || !layout.legend.is_empty());
        let is_placed = |index: usize| markers.get(index).is_some_and(|marker| marker.spot.is_some());
        if let Some(selected) = selected.filter(|index| is_placed(*index) && layout.frame != Frame::Counts) {
            prop_assert!(find(&layout, selected).is_some());
        }
    }

    #[test]
    fn who_moves_moves_no_other(
        (lens, markers) in lens().prop_flat_map(|lens| (Just(lens), some_markers(lens))),
        legend in legend(),
        area in area(),
        moved in 0usize..80,
        to in (0usize..4, 0usize..4),
    ) {
        if markers.get(moved).is_none_or(|marker| marker.spot.is_none()) {
            return Ok(());
        }
        let before = lay_out(area, lens, &markers, WORDS, legend, None);
        let mut changed = markers.clone();
        changed[moved].spot = Some(spot(lens, to.0, to.1));
        let after = lay_out(area, lens, &changed, WORDS, legend, None);
        prop_assert_eq!(&before.frame, &after.frame);
        prop_assert_eq!(&before.legend, &after.legend);
        let field = |marker: &Marker| before.field(marker.spot.unwrap());
        let touched = [field(&markers[moved]), field(&changed[moved])];
        for (index, marker) in markers.iter().enumerate().filter(|(index, _)| *index != moved) {
            if marker.spot.is_some() && !touched.contains(&field(marker)) {
                prop_assert_eq!(find(&before, index), find(&after, index));
            }
        }
    }

    #[test]
    fn no_size_is_too_small_to_be_laid_out(
        (lens, markers) in lens().prop_flat_map(|lens| (Just(lens), some_markers(lens))),
        legend in legend(),
        (width, height) in (0u16..30, 0u16..12),
    ) {
        lay_out(Rect::new(0, 0, width, height), lens, &markers, WORDS, legend, Some(0));
    }
}

#[test]
fn one_in_each_step_keeps_its_label() {
    let markers: Vec<Marker> = (0..16)
        .map(|n| Marker {
            spot: Some(spot(Lens::Interest, n / 4, n % 4)),
            number: n + 1,
            label: 12,
            broken: Some(6),
        })
        .collect();
    for (width, height) in [(80, 24), (100, 30), (160, 50)] {
        let area = Rect::new(0, 0, width, height);
        let layout = lay_out(area, Lens::Interest, &markers, WORDS, Legend::Own, None);
        assert!(layout.more.is_empty());
        assert!(
            layout
                .placed
                .iter()
                .all(|placed| placed.form == Form::Label)
        );
        assert!(layout.placed.iter().all(|placed| placed.place.width == 14));
    }
}

#[test]
fn a_crowd_gets_numbers_and_a_legend_and_what_has_no_room_is_counted() {
    let markers: Vec<Marker> = (0..60)
        .map(|n| Marker {
            spot: Some(spot(Lens::Interest, 3, 3)),
            number: n + 1,
            label: 16,
            broken: None,
        })
        .collect();
    let area = Rect::new(0, 0, 100, 30);
    let layout = lay_out(area, Lens::Interest, &markers, WORDS, Legend::Own, Some(59));
    assert!(
        layout
            .placed
            .iter()
            .all(|placed| placed.form == Form::Number)
    );
    assert_eq!(layout.legend.len(), 60);
    assert_eq!(layout.more.len(), 1);
    assert!(find(&layout, 59).is_some());
    let none = lay_out(area, Lens::Interest, &markers, WORDS, Legend::None, None);
    assert!(none.placed.iter().all(|placed| placed.form == Form::Label));
    assert!(none.legend.is_empty() && none.more.len() == 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_label_stays_between_the_lines(
        labels in prop::collection::vec((r"\PC{0,20}|[한👩e\u{301}\u{202e}\u{1b} ]{0,20}", 0usize..4, 0usize..4), 0..=40),
        legend in legend(),
        area in area(),
    ) {
        let mark = |(n, (label, up, across)): (usize, (String, usize, usize))| Mark {
            label,
            number: n + 1,
            spot: Some(spot(Lens::Interest, up, across)),
            ..Mark::default()
        };
        let marks: Vec<Mark> = labels.into_iter().enumerate().map(mark).collect();
        let texts = Texts::load(Language::Sv);
        let theme = Theme::new(ThemeName::Dark, ColourDepth::None);
        let grid = Grid {
            lens: Lens::Interest,
            marks: &marks,
            selected: Some(0),
            changes: false,
            alliances: &[],
            legend,
            title: "",
            aside: "",
            texts: &texts,
            theme: &theme,
        };
        let mut buffer = Buffer::empty(area);
        draw(grid, area, &mut buffer);
        let explained = area.width >= 56 && area.height >= 16;
        let plot = Rect { height: area.height - u16::from(explained), ..area };
        if let Frame::Axes(axes) = grid.layout(plot).frame {
            let (column, _) = axes.cross;
            for y in axes.plot.y + 1..axes.plot.bottom() - 1 {
                for (x, lines) in [(axes.plot.x, "│┝"), (column, "┃╋"), (axes.plot.right() - 1, "│┥")] {
                    prop_assert!(lines.contains(buffer[(x, y)].symbol()), "{x},{y} of {area}");
                }
            }
        }
    }
}
