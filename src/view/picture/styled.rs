//! The screen with its styles, for snapshots that a person reads.

use std::fmt::Write as _;
use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier, Style};

use super::{cells, rgb, row_text};

/// The screen as text with, under each row, the stretches whose style differs from `base`, as columns from 0:
///
/// ```text
///  Day 1 of 3   ● saved
///   ~ 1..11 bold 255; 14..21 108 on 236
/// ```
///
/// A number is an indexed colour. The letter colour of a blank is not told, since it is not seen.
#[must_use]
pub fn styled(buffer: &Buffer, base: Style) -> String {
    let base = Face {
        letter: base.fg.unwrap_or_default(),
        ground: base.bg.unwrap_or_default(),
        modifier: base.add_modifier,
    };
    let mut out = String::new();
    for y in 0..buffer.area.height {
        let _ = writeln!(out, "{}", row_text(buffer, y));
        let runs: Vec<String> = runs(buffer, y, base)
            .into_iter()
            .filter(|run| run.face != base)
            .map(|run| run.words(base))
            .collect();
        if !runs.is_empty() {
            let _ = writeln!(out, "  ~ {}", runs.join("; "));
        }
    }
    out
}

/// What is seen of a style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Face {
    letter: Color,
    ground: Color,
    modifier: Modifier,
}

impl Face {
    /// What is seen of it where there is no letter.
    fn on_blank(self) -> (Color, Modifier, Option<Color>) {
        let seen_on_blank = Modifier::REVERSED | Modifier::UNDERLINED | Modifier::CROSSED_OUT;
        let seen = self.modifier & seen_on_blank;
        (self.ground, seen, (!seen.is_empty()).then_some(self.letter))
    }
}

struct Run {
    columns: Range<u16>,
    face: Face,
    blank: bool,
}

/// The row in stretches of one face. Blanks that look like the base are base, but between two words of one face they do not part
/// them.
fn runs(buffer: &Buffer, y: u16, base: Face) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for seen in cells(buffer, y) {
        let columns = seen.column..seen.column + seen.columns;
        let blank = seen.cell.symbol() == " ";
        let own = Face {
            letter: seen.cell.fg,
            ground: seen.cell.bg,
            modifier: seen.cell.modifier,
        };
        let face = match runs.last() {
            _ if blank && own.on_blank() == base.on_blank() => base,
            Some(last) if blank && own.on_blank() == last.face.on_blank() => last.face,
            _ => own,
        };
        match &mut runs[..] {
            [.., last] if last.face == face => {
                last.columns.end = columns.end;
                last.blank &= blank;
            }
            [.., word, gap]
                if word.face == face && gap.blank && gap.face.on_blank() == face.on_blank() =>
            {
                word.columns.end = columns.end;
                runs.pop();
            }
            _ => runs.push(Run {
                columns,
                face,
                blank,
            }),
        }
    }
    runs
}

impl Run {
    fn words(&self, base: Face) -> String {
        let mut words = vec![format!("{}..{}", self.columns.start, self.columns.end)];
        words.extend(modifiers(self.face.modifier));
        if self.face.letter != base.letter {
            words.push(colour(self.face.letter));
        }
        if self.face.ground != base.ground {
            words.push(format!("on {}", colour(self.face.ground)));
        }
        if words.len() == 1 {
            words.push("plain".to_owned());
        }
        words.join(" ")
    }
}

fn modifiers(modifier: Modifier) -> impl Iterator<Item = String> {
    modifier
        .iter_names()
        .map(|(name, _)| name.to_ascii_lowercase().replace('_', "-"))
}

/// `110`, `light-green`, `#87afd7`.
fn colour(colour: Color) -> String {
    match (colour, rgb(colour)) {
        (Color::Reset, _) => return "default".to_owned(),
        (Color::Rgb(..), Some(rgb)) => return rgb.to_string(),
        _ => {}
    }
    let mut out = String::new();
    for letter in colour.to_string().chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;

    #[test]
    fn only_what_differs_from_the_base_is_told() {
        let base = Style::new().fg(Color::Indexed(252)).bg(Color::Indexed(234));
        let mut buffer = Buffer::empty(Rect::new(0, 0, 24, 4));
        buffer.set_style(buffer.area, base);
        buffer.set_string(1, 0, "Day 1 of 3", base.bold().fg(Color::Indexed(255)));
        buffer.set_string(
            14,
            0,
            "● saved",
            base.fg(Color::LightGreen).bg(Color::Black),
        );
        buffer.set_string(0, 1, "all as the base is", base);
        buffer.set_style(Rect::new(0, 2, 24, 1), Style::new().reversed());
        buffer.set_string(0, 3, "한 x", Style::new().fg(Color::Reset).underlined());
        insta::assert_snapshot!(styled(&buffer, base), @r#"
         Day 1 of 3   ● saved
          ~ 1..11 bold 255; 14..21 light-green on black
        all as the base is

          ~ 0..24 reversed
        한 x
          ~ 0..4 underlined default
        "#);
    }

    #[test]
    fn colours_are_named() {
        for (named, name) in [
            (Color::Reset, "default"),
            (Color::Red, "red"),
            (Color::LightGreen, "light-green"),
            (Color::Indexed(110), "110"),
            (Color::Rgb(0x87, 0xaf, 0xd7), "#87afd7"),
        ] {
            assert_eq!(colour(named), name);
        }
    }

    #[test]
    fn an_empty_screen_is_empty() {
        assert_eq!(styled(&Buffer::empty(Rect::ZERO), Style::new()), "");
    }
}
