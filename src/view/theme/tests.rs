use ratatui::style::Color;

use super::*;
use crate::view::picture::{Page, Rgb, rgb};

fn all(theme: &Theme) -> Vec<(&'static str, Style)> {
    macro_rules! styles {
        ($($name:ident)*) => { vec![$((stringify!($name), theme.$name)),*] };
    }
    styles![base strong dim header header_strong tab tab_active border border_focus title title_focus key key_hint
        item_current item_done item_pending item_skipped item_fixed digits digits_warning digits_last_warning digits_over digits_paused
        bar_past bar_left phase behind ahead on_time saved saving not_saved toast warning error selected selected_idle
        found field field_selection placeholder shown private support neutral opposition reflection idea question
        parking_lot decision action commitment homework]
}

/// Contrast of two colours after WCAG 2: 1 to 21.
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let channel = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    let light = |Rgb(red, green, blue)| {
        0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue) + 0.05
    };
    let (one, other): (f64, f64) = (light(one), light(other));
    one.max(other) / one.min(other)
}

fn colours(theme: &Theme, style: Style) -> (Rgb, Rgb) {
    let seen = theme.base.patch(style);
    let printed = |colour: Option<Color>, own| colour.and_then(rgb).unwrap_or(own);
    (
        printed(seen.fg, Page::Dark.letter()),
        printed(seen.bg, Page::Dark.ground()),
    )
}

#[test]
fn every_text_can_be_read() {
    for name in ThemeName::ALL {
        for depth in [ColourDepth::Sixteen, ColourDepth::TwoHundredFiftySix] {
            let theme = Theme::new(name, depth);
            let strict = name == ThemeName::HighContrast && depth != ColourDepth::Sixteen;
            let least = if strict { 7.0 } else { 4.5 };
            for (style_name, style) in all(&theme) {
                let line = matches!(style_name, "border" | "bar_left");
                let needed = if line { 2.0 } else { least };
                let (letter, ground) = colours(&theme, style);
                let found = contrast(letter, ground);
                assert!(
                    found >= needed,
                    "{style_name} of {name}, {depth:?}: {letter} on {ground} is {found:.1}, not {needed}"
                );
            }
        }
    }
}

#[test]
fn what_stands_in_the_header_can_be_read_there() {
    for name in ThemeName::ALL {
        for depth in [ColourDepth::Sixteen, ColourDepth::TwoHundredFiftySix] {
            let theme = Theme::new(name, depth);
            for style in [
                theme.saved,
                theme.saving,
                theme.behind,
                theme.ahead,
                theme.on_time,
            ] {
                let (letter, ground) = colours(&theme, theme.header.patch(style));
                assert!(
                    contrast(letter, ground) >= 4.5,
                    "{letter} on {ground} of {name}, {depth:?}"
                );
            }
        }
    }
}

#[test]
fn colours_are_those_that_the_terminal_has() {
    for name in ThemeName::ALL {
        for (_, style) in all(&Theme::new(name, ColourDepth::TwoHundredFiftySix)) {
            for colour in [style.fg, style.bg].into_iter().flatten() {
                assert!(matches!(colour, Color::Indexed(16..)), "{colour}");
            }
        }
        for (_, style) in all(&Theme::new(name, ColourDepth::Sixteen)) {
            for colour in [style.fg, style.bg].into_iter().flatten() {
                assert!(
                    !matches!(colour, Color::Indexed(_) | Color::Rgb(..)),
                    "{colour}"
                );
            }
        }
        for (_, style) in all(&Theme::new(name, ColourDepth::None)) {
            assert_eq!((style.fg, style.bg), (None, None));
        }
    }
}

#[test]
fn states_that_matter_differ_even_without_colours() {
    for name in ThemeName::ALL {
        for depth in [
            ColourDepth::None,
            ColourDepth::Sixteen,
            ColourDepth::TwoHundredFiftySix,
        ] {
            let theme = Theme::new(name, depth);
            for (one, other) in [
                (theme.tab, theme.tab_active),
                (theme.border, theme.border_focus),
                (theme.item_current, theme.item_pending),
                (theme.item_done, theme.item_skipped),
                (theme.digits, theme.digits_over),
                (theme.digits, theme.digits_warning),
                (theme.digits, theme.digits_last_warning),
                (theme.saved, theme.not_saved),
                (theme.selected, theme.base),
                (theme.selected, theme.item_current),
                (theme.field_selection, theme.field),
                (theme.placeholder, theme.field),
                (
                    theme.position(Some(Position::HighSupport)),
                    theme.position(Some(Position::HighOpposition)),
                ),
            ] {
                assert_ne!(
                    theme.base.patch(one),
                    theme.base.patch(other),
                    "{name}, {depth:?}"
                );
            }
        }
    }
}

#[test]
fn every_kind_of_note_and_position_has_a_style() {
    let theme = Theme::new(ThemeName::Dark, ColourDepth::TwoHundredFiftySix);
    let labels: Vec<Style> = NoteKind::ALL
        .into_iter()
        .map(|kind| theme.note(kind))
        .collect();
    for (index, label) in labels.iter().enumerate() {
        assert!(
            !labels[..index].contains(label),
            "{:?}",
            NoteKind::ALL[index]
        );
    }
    assert_ne!(
        theme.position(None),
        theme.position(Some(Position::NotMobilised))
    );
    assert_ne!(
        theme.position(Some(Position::HighSupport)),
        theme.position(Some(Position::LowSupport))
    );
}
