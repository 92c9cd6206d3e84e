//! What is shown for characters that a terminal or a reader's eye would obey instead of seeing.
//!
//! Names and texts come from files and pastes. A control character in them moves the cursor or worse, a bidi override turns a
//! sentence round, hundreds of combining marks bring terminals down. Here stands, once, what is shown instead: [`shown`] for
//! every text on its way to the screen, [`clean`] and [`one_line`] for every text on its way into a text field.

use std::borrow::Cow;
use std::iter::once;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Combining marks that a letter may carry; no writing system needs more, and floods of them crash terminals.
const MARKS: usize = 8;
/// Characters in one grapheme; the longest emoji that anyone sends (a kiss with two skin tones) has ten.
const CHARACTERS: usize = 16;
/// Stands for what cannot be shown as itself.
const UNSHOWABLE: char = '\u{FFFD}';
/// Carries combining marks that have no letter.
const CARRIER: char = '◌';
/// How many blanks a tab becomes in a text of several lines.
const TAB: &str = "    ";

const ZERO_WIDTH_JOINER: char = '\u{200D}';

/// A grapheme as it is shown: usually itself. Empty if there is nothing to see (a zero-width space, a soft hyphen).
///
/// A line break shows as `␊` and a tab as one blank: whoever shows several lines splits them first.
#[must_use]
pub fn shown(grapheme: &str) -> Cow<'_, str> {
    if is_itself(grapheme) {
        return Cow::Borrowed(grapheme);
    }
    let mut out = String::with_capacity(grapheme.len());
    let mut marks = 0;
    let mut characters = grapheme.chars().take(CHARACTERS).peekable();
    while let Some(character) = characters.next() {
        let keep = match character {
            ZERO_WIDTH_JOINER => {
                out.chars().next_back().is_some_and(|c| !c.is_ascii())
                    && characters.peek().is_some_and(|next| !is_mark(*next))
            }
            c if is_mark(c) => {
                marks += 1;
                marks <= MARKS
            }
            _ => true,
        };
        if keep {
            out.extend(stand_in(character));
        }
    }
    if !out.is_empty() && out.width() == 0 {
        out = on_a_carrier(&out);
    }
    if out == grapheme {
        Cow::Borrowed(grapheme)
    } else {
        Cow::Owned(out)
    }
}

/// Whether a character is shown as itself in one cell and joins with nothing but marks, which are not plain: Latin letters, signs,
/// dashes and quotation marks. Nearly all text is plain, and of plain text every character is a grapheme.
#[must_use]
pub fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{2FF}' | '‐'..='\u{2027}')
}

/// The terminal cells that a grapheme takes when it is [`shown`].
#[must_use]
pub fn width(grapheme: &str) -> usize {
    if grapheme.len() == 1 {
        return 1;
    }
    let shown = shown(grapheme);
    // The half-width voicing marks of Katakana combine on paper; terminals, and ratatui, give them a cell of their own.
    let voicing = shown
        .chars()
        .filter(|c| matches!(c, '\u{FF9E}' | '\u{FF9F}'))
        .count();
    shown.width() + voicing
}

/// A text as a field of several lines holds it: `\n` between lines, tabs as blanks, control characters as pictures (`␛`).
/// Cleaning what is clean changes nothing.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    cleaned(text, "\n", TAB)
}

/// A text as a field of one line holds it: like [`clean`], with one blank for line breaks and tabs.
#[must_use]
pub fn one_line(text: &str) -> Cow<'_, str> {
    cleaned(text, " ", " ")
}

fn cleaned<'a>(text: &'a str, line_break: &str, tab: &str) -> Cow<'a, str> {
    let foreign = |c: char| match c {
        '\n' => line_break != "\n",
        c => c.is_control() || is_line_break(c),
    };
    if !text.contains(foreign) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut previous = None;
    for character in text.chars() {
        match character {
            '\n' if previous == Some('\r') => {}
            c if is_line_break(c) => {
                if line_break == "\n" || !previous.is_some_and(is_line_break) {
                    out.push_str(line_break);
                }
            }
            '\t' => out.push_str(tab),
            c => out.push(picture(c).unwrap_or(c)),
        }
        previous = Some(character);
    }
    Cow::Owned(out)
}

/// Line breaks as other programs write them; word processors paste a vertical tab for one within a paragraph.
fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{0B}' | '\u{2028}' | '\u{2029}')
}

/// The visible sign of a control character.
fn picture(control: char) -> Option<char> {
    match control {
        '\0'..='\u{1F}' => char::from_u32(0x2400 + u32::from(control)),
        '\u{7F}' => Some('␡'),
        '\u{80}'..='\u{9F}' => Some(UNSHOWABLE),
        _ => None,
    }
}

/// What is shown for a character: itself, a sign, or nothing.
fn stand_in(c: char) -> Option<char> {
    match c {
        '\t' => Some(' '),
        '\u{2028}' | '\u{2029}' => Some('␤'),
        // Bidi embeddings, overrides and isolates turn round what follows: that one was there must be seen.
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => Some(UNSHOWABLE),
        c if is_invisible(c) => None,
        c => Some(picture(c).unwrap_or(c)),
    }
}

/// Characters that show nothing and join nothing that a terminal shows: format characters, fillers, tags, most selectors.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{034F}' | '\u{061C}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}' | '\u{200C}' | '\u{200E}' | '\u{200F}' | '\u{2060}'..='\u{2065}' | '\u{206A}'..='\u{206F}'
        | '\u{3164}' | '\u{FE00}'..='\u{FE0D}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Combining marks, and what else takes no cell of its own.
fn is_mark(c: char) -> bool {
    !is_invisible(c) && c.width() == Some(0)
}

/// Marks without a letter, made visible.
fn on_a_carrier(marks: &str) -> String {
    let carried: String = once(CARRIER).chain(marks.chars()).collect();
    if carried.graphemes(true).count() == 1 {
        carried
    } else {
        UNSHOWABLE.to_string()
    }
}

fn is_itself(grapheme: &str) -> bool {
    let mut characters = grapheme.chars();
    match (characters.next(), characters.next()) {
        (Some(c), None) => is_plain(c) || (stand_in(c) == Some(c) && !is_mark(c)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn graphemes_are_shown_and_measured() {
        let flood = format!("e{}", "\u{301}".repeat(500));
        let capped = format!("e{}", "\u{301}".repeat(8));
        let crowd = ["👩"; 400].join("\u{200D}");
        for (grapheme, expected, cells) in [
            ("a", "a", 1),
            ("å", "å", 1),
            ("e\u{301}", "e\u{301}", 1),
            ("한", "한", 2),
            ("👩\u{200D}👩\u{200D}👧", "👩\u{200D}👩\u{200D}👧", 2),
            ("🇸🇪", "🇸🇪", 2),
            ("❤\u{FE0F}", "❤\u{FE0F}", 2),
            ("\u{1b}", "␛", 1),
            ("\0", "␀", 1),
            ("\u{7f}", "␡", 1),
            ("\u{9b}", "\u{FFFD}", 1),
            ("\n", "␊", 1),
            ("\t", " ", 1),
            ("\u{2028}", "␤", 1),
            ("\u{202E}", "\u{FFFD}", 1),
            ("\u{2066}", "\u{FFFD}", 1),
            ("\u{200B}", "", 0),
            ("\u{FEFF}", "", 0),
            ("\u{AD}", "", 0),
            ("\u{E0041}", "", 0),
            ("a\u{200D}", "a", 1),
            ("\u{200D}", "", 0),
            ("\u{301}", "◌\u{301}", 1),
            ("\u{1161}", "\u{FFFD}", 1),
            (&flood, &capped, 1),
        ] {
            assert_eq!(shown(grapheme), expected, "{grapheme:?}");
            assert_eq!(width(grapheme), cells, "{grapheme:?}");
        }
        assert!(shown(&crowd).chars().count() <= CHARACTERS);
    }

    #[test]
    fn a_plain_character_is_itself_and_stays_alone() {
        for c in ('\0'..='\u{FFFF}').filter(|c| is_plain(*c)) {
            let pair = format!("{c}a{c}{c}");
            assert_eq!(pair.graphemes(true).count(), 4, "{c:?}");
            let letter = c.to_string();
            assert_eq!(
                (shown(&letter), letter.width()),
                (letter.as_str().into(), 1)
            );
        }
    }

    #[test]
    fn text_is_cleaned_on_its_way_in() {
        for (text, several, one) in [
            ("plain åäö", "plain åäö", "plain åäö"),
            ("a\r\nb\rc\nd", "a\nb\nc\nd", "a b c d"),
            ("a\r\n\r\nb", "a\n\nb", "a b"),
            ("a\u{0B}b\u{2029}c", "a\nb\nc", "a b c"),
            ("a\tb", "a    b", "a b"),
            ("\u{1b}[31m", "␛[31m", "␛[31m"),
            (
                "x\u{7f}\u{85}\u{202E}",
                "x␡\u{FFFD}\u{202E}",
                "x␡\u{FFFD}\u{202E}",
            ),
        ] {
            assert_eq!(clean(text), several, "{text:?}");
            assert_eq!(one_line(text), one, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn nothing_shown_is_a_control_character_and_showing_twice_changes_nothing(text in r"\PC*|.*|[e\u{301}\u{200d}👩🇸\u{1161}\u{202e}\u{1b}]*") {
            for grapheme in text.graphemes(true) {
                let once = shown(grapheme);
                prop_assert!(!once.contains(char::is_control));
                prop_assert_eq!(once.is_empty(), width(grapheme) == 0);
                let twice: String = once.graphemes(true).map(shown).collect();
                prop_assert_eq!(twice, once);
            }
        }

        #[test]
        fn cleaning_twice_changes_nothing(text in any::<String>()) {
            let several = clean(&text).into_owned();
            prop_assert_eq!(clean(&several), several.as_str());
            let one = one_line(&text).into_owned();
            prop_assert_eq!(one_line(&one), one.as_str());
            prop_assert!(!one.contains('\n'));
        }
    }
}
