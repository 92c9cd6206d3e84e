//! Texts of several lines, as rows that may be shown.

use super::safe::{safe, with_ellipsis};
use crate::app::{visible, wrap};

/// The rows of a text on `width` cells, each safe to show. There is always one.
#[must_use]
pub fn rows(text: &str, width: u16) -> Vec<String> {
    first_rows(text, width, usize::MAX)
}

/// The first `most` rows of a text; if there are more, the last of them ends in `…`.
#[must_use]
pub fn first_rows(text: &str, width: u16, most: usize) -> Vec<String> {
    let text = visible::clean(text);
    let width = usize::from(width);
    let rows = wrap::rows(&text, width);
    let more = rows.len() > most;
    let shown = rows.iter().take(most).enumerate();
    shown
        .map(|(index, row)| {
            let row = row.of(&text).trim_end();
            if more && index + 1 == most {
                with_ellipsis(row, width)
            } else {
                safe(row).into_owned()
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_clean_and_safe() {
        assert_eq!(
            rows("ett två\r\ntre\u{1b}\u{202E}fyra", 5),
            ["ett", "två", "tre␛\u{FFFD}", "fyra"]
        );
        assert_eq!(rows("", 5), [""]);
        assert_eq!(rows("ab", 0), ["a", "b"]);
    }

    #[test]
    fn more_than_there_is_room_for_ends_in_an_ellipsis() {
        assert_eq!(first_rows("ett två tre", 4, 3), ["ett", "två", "tre"]);
        assert_eq!(first_rows("ett två tre", 4, 2), ["ett", "två…"]);
        assert_eq!(first_rows("abcdef", 3, 1), ["ab…"]);
        assert!(first_rows("ett", 4, 0).is_empty());
    }
}
