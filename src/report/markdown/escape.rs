//! Text that stays text in Markdown (CommonMark with the tables of GitHub).

use crate::text::shown;

/// A text on one line.
pub(super) fn line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    escaped(&words.join(" "))
}

/// A text whose lines stay lines, those after the first after `indent`; empty ones part paragraphs.
pub(super) fn paragraph(text: &str, indent: &str) -> String {
    let mut written = String::new();
    let mut lines = text.trim().lines().map(str::trim).peekable();
    while let Some(row) = lines.next() {
        written.push_str(&escaped(row));
        if let Some(next) = lines.peek() {
            written.push_str(if row.is_empty() || next.is_empty() {
                "\n"
            } else {
                "  \n"
            });
            written.push_str(if next.is_empty() { "" } else { indent });
        }
    }
    written
}

/// A text in a cell of a table.
pub(super) fn cell(text: &str) -> String {
    let lines = text.trim().lines().map(|row| escaped(row.trim()));
    lines.collect::<Vec<_>>().join("<br>")
}

fn escaped(row: &str) -> String {
    let row = shown(row);
    let mut written = String::with_capacity(row.len() + 8);
    let mut before = ' ';
    let mut rest = row.chars().peekable();
    let digits = row.chars().take_while(char::is_ascii_digit).count();
    let mut index = 0;
    while let Some(c) = rest.next() {
        let next = rest.peek().copied().unwrap_or(' ');
        let is_sign = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' => true,
            '_' => !(before.is_alphanumeric() && next.is_alphanumeric()),
            '&' => next == '#' || next.is_ascii_alphabetic(),
            '#' => index == 0 && (next == '#' || next == ' '),
            '-' | '+' | '=' => index == 0,
            '.' | ')' => index > 0 && index == digits && next == ' ',
            _ => false,
        };
        if is_sign {
            written.push('\\');
        }
        written.push(c);
        before = c;
        index += 1;
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_notes_say_is_text() {
        for (text, expected) in [
            ("# rubrik", "\\# rubrik"),
            ("#tag", "#tag"),
            ("- punkt", "\\- punkt"),
            ("1. först", "1\\. först"),
            ("kl. 9.30 (10)", "kl. 9.30 (10)"),
            ("1.9 miljoner", "1.9 miljoner"),
            (
                "*fet* _kursiv_ snake_case",
                "\\*fet\\* \\_kursiv\\_ snake_case",
            ),
            ("<script>a & b &amp;", "\\<script\\>a & b \\&amp;"),
            ("[länk](http://x)", "\\[länk\\](http://x)"),
            ("a|b", "a\\|b"),
            ("en\ntvå", "en två"),
        ] {
            assert_eq!(line(text), expected, "{text}");
        }
        assert_eq!(
            paragraph("en\n# två\n\n\ntre", "  "),
            "en  \n  \\# två\n\n\n  tre"
        );
        assert_eq!(cell("en\ntvå|"), "en<br>två\\|");
    }
}
