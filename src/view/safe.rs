//! Every text from a file or a person goes through here on its way to the screen.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use crate::app::visible::{self, is_plain};

/// The text as it may be shown in one row: what a terminal would obey is made visible or left out (see [`visible::shown`]).
#[must_use]
pub fn safe(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let shown: String = text.graphemes(true).map(visible::shown).collect();
    if shown == text {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(shown)
    }
}

/// The cells that a text takes when it is shown.
#[must_use]
pub fn width(text: &str) -> usize {
    if text.chars().all(is_plain) {
        text.chars().count()
    } else {
        text.graphemes(true).map(visible::width).sum()
    }
}

/// The [safe] text on at most `width` cells; what is too long ends in `…`.
#[must_use]
pub fn cut(text: &str, width: usize) -> Cow<'_, str> {
    if self::width(text) <= width {
        return safe(text);
    }
    Cow::Owned(with_ellipsis(text, width))
}

/// As much of the text as leaves room for `…` behind it, safe.
pub(super) fn with_ellipsis(text: &str, width: usize) -> String {
    let Some(mut left) = width.checked_sub(1) else {
        return String::new();
    };
    let fitting: String = text
        .graphemes(true)
        .map_while(|grapheme| {
            left = left.checked_sub(visible::width(grapheme))?;
            Some(visible::shown(grapheme))
        })
        .collect();
    format!("{}…", fitting.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use ratatui::buffer::{Buffer, CellWidth};
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    #[test]
    fn hostile_names_are_shown_not_obeyed() {
        for (text, expected) in [
            ("Group work", "Group work"),
            ("Åsa Öström 👩‍👩‍👧 🇸🇪", "Åsa Öström 👩‍👩‍👧 🇸🇪"),
            ("a\u{1b}]0;title\u{7}b", "a␛]0;title␇b"),
            ("ab\u{202E}dc", "ab\u{FFFD}dc"),
            ("zero\u{200B}width\u{FEFF}", "zerowidth"),
            ("two\nlines\u{2028}three", "two␊lines␤three"),
            ("hidden\u{E0041}\u{E0042}", "hidden"),
            ("\u{301}alone", "◌\u{301}alone"),
        ] {
            assert_eq!(safe(text), expected);
        }
        assert!(matches!(safe("räksmörgås"), Cow::Borrowed(_)));
    }

    #[test]
    fn long_names_are_cut_between_graphemes() {
        for (text, width, expected) in [
            ("Group work", 10, "Group work"),
            ("Group work", 9, "Group wo…"),
            ("Group work", 7, "Group…"),
            ("Group work", 1, "…"),
            ("Group work", 0, ""),
            ("", 0, ""),
            ("한국어", 6, "한국어"),
            ("한국어", 5, "한국…"),
            ("한국어", 4, "한…"),
            ("👩‍👩‍👧👩‍👩‍👧", 3, "👩‍👩‍👧…"),
            ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
            ("a\u{1b}bc", 3, "a␛…"),
        ] {
            assert_eq!(cut(text, width), expected, "{text:?} on {width}");
        }
    }

    proptest! {
        #[test]
        fn what_is_safe_is_drawn_in_as_many_cells_as_were_counted(text in r"\PC{0,20}|.{0,20}|[e\u{301}\u{200d}👩🇸한\u{1161}\u{202e}\u{1b}ﾞ ]{0,20}") {
            let shown = safe(&text);
            prop_assert!(!shown.contains(char::is_control));
            let cells: usize = shown.graphemes(true).map(|g| usize::from(g.cell_width())).sum();
            prop_assert_eq!(width(&shown), cells);
            let mut buffer = Buffer::empty(Rect::new(0, 0, 400, 1));
            let (end, _) = buffer.set_stringn(0, 0, &shown, 400, Style::new());
            prop_assert_eq!(usize::from(end), cells.min(400));
        }

        #[test]
        fn what_is_cut_fits(text in r"\PC{0,20}|[e\u{301}\u{200d}👩🇸한 ]{0,20}", cells in 0usize..12) {
            prop_assert!(width(&cut(&text, cells)) <= cells);
        }
    }
}
