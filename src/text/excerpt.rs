//! A line of a file with a caret under the place that is meant.

use unicode_width::UnicodeWidthChar;

use super::shown;

/// The line and, under it, a caret at the column (both from 1, in characters). No line is wider than `width` columns of
/// the terminal: of a longer one the part around the caret is shown.
pub(super) fn excerpt(text: &str, line: usize, column: usize, width: usize) -> String {
    let number = line.to_string();
    let gutter = " ".repeat(number.len());
    let content = text
        .split('\n')
        .nth(line.saturating_sub(1))
        .unwrap_or_default();
    let content = shown(content.trim_end_matches('\r'));
    let room = width.saturating_sub(number.len() + 4).max(10);
    let (part, caret) = window(&content, column.saturating_sub(1), room);
    format!("{number} | {part}\n{gutter} | {}^", " ".repeat(caret))
}

/// The part of the line around its character `at` that fits into `room` columns, and the column of that character in it.
fn window(line: &str, at: usize, room: usize) -> (String, usize) {
    let columns = |text: &mut dyn Iterator<Item = char>| text.map(columns_of).sum::<usize>();
    let before = columns(&mut line.chars().take(at));
    if columns(&mut line.chars()) < room {
        return (line.to_owned(), before);
    }
    let mut part = String::new();
    let mut skipped = 0;
    let mut chars = line.chars();
    if before > room / 2 {
        part.push('…');
        while skipped + room / 2 < before {
            skipped += chars.next().map_or(1, columns_of);
        }
    }
    let caret = before - skipped.min(before) + part.chars().count();
    let mut used = part.chars().count();
    for c in chars {
        used += columns_of(c);
        if used >= room {
            part.push('…');
            break;
        }
        part.push(c);
    }
    (part, caret)
}

fn columns_of(c: char) -> usize {
    c.width().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_width::UnicodeWidthStr;

    #[test]
    fn the_caret_stands_under_the_character() {
        let text = "{\n\t\"日本\": \u{1b}1,\r\n}";
        assert_eq!(
            excerpt(text, 2, 9, 80),
            "2 |  \"日本\": ␛1,\n  |           ^"
        );
        assert_eq!(excerpt("", 1, 1, 80), "1 | \n  | ^");
        assert_eq!(excerpt("a", 7, 3, 80), "7 | \n  | ^");
    }

    #[test]
    fn of_a_long_line_the_part_around_the_caret_is_shown() {
        let line: String = ('a'..='z').cycle().take(300).collect();
        assert_eq!(excerpt(&line, 1, 3, 24), "1 | abcdefghijklmnopqr…\n  |   ^");
        assert_eq!(
            excerpt(&line, 1, 131, 24),
            "1 | …rstuvwxyzabcdefgh…\n  |           ^"
        );
        assert!(excerpt(&line, 1, 300, 24).contains("lmn\n"));
    }

    proptest! {
        #[test]
        fn it_is_never_wider_than_asked(line in "\\PC{0,200}", at in 0_usize..220, room in 10_usize..60) {
            let (part, caret) = window(&line, at, room);
            prop_assert!(part.width() <= room, "{} of {room}: {part}", part.width());
            prop_assert!(caret <= room);
        }
    }
}
