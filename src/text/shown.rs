//! Text from files made fit to be shown: nothing in it can steer a terminal or turn the reading direction.

/// The text with every control character made visible, as `␛` for escape. Line breaks are control characters too: a text
/// of several lines is shown line by line.
#[must_use]
pub fn shown(text: &str) -> String {
    text.chars().map(visible).collect()
}

/// The character, or what is shown for it; always of the same number of characters.
fn visible(c: char) -> char {
    match c {
        '\t' => ' ',
        '\u{7f}' => '␡',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        // The other control characters, line separators, marks and overrides of direction, the invisible ones.
        '\u{80}'..='\u{9f}'
        | '\u{61c}'
        | '\u{200b}'
        | '\u{200e}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => '\u{fffd}',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(
            shown("a\u{1b}[31mb\r\nc\td\u{9b}0m"),
            "a␛[31mb␍␊c d\u{fffd}0m"
        );
        assert_eq!(shown("\u{202e}abc\u{200b}"), "\u{fffd}abc\u{fffd}");
        assert_eq!(shown("Åse på møte · 👩‍🏫"), "Åse på møte · 👩‍🏫");
    }
}
